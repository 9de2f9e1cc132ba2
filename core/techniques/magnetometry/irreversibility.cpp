// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "figure/notice.h"
#include "numerics/curves.h"
#include "numerics/localmaximum.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::magnetometry
{

namespace
{

// One sweep at a held field, sorted by temperature: moment over field, which needs no mass.
struct Course
{
    std::vector<double> T, ratio; // K, emu/Oe
    double field = 0, scatter = absent;
    QString column;
};

Course courseOf(std::vector<double> T, std::vector<double> ratio)
{
    std::vector<std::size_t> order(T.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return T[i]; });
    Course course;
    for (const std::size_t i : order) {
        if (!course.T.empty() && T[i] <= course.T.back())
            continue;
        course.T.push_back(T[i]);
        course.ratio.push_back(ratio[i]);
    }
    if (course.T.size() >= 8)
        course.scatter = noiseDeviation(course.ratio);
    return course;
}

// The sweeps of a dataset at the field, in the order they were measured.
Result<std::vector<Course>> coursesOf(const Inputs &inputs, const QString &key, const Parameters &parameters, Issues *issues)
{
    const Values T = inputs.values(role::temperature, Unit::of("K"), key), H = inputs.values(role::field, Unit::of("Oe"), key);
    const Result<Moment> m = moment(inputs.dataset(key)->columns, parameters.words(QStringLiteral("moment_column")));
    if (!m)
        return m.failure();
    if (!T || !H)
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The columns of temperature and field carry no unit of temperature and field.")));
    if (issues)
        issues->insert(issues->end(), m->issues.begin(), m->issues.end());
    const std::optional<double> field =
        parameters.isSet(QStringLiteral("field")) ? parameters.number(QStringLiteral("field")) : heldField(*T, *H, *m->values);
    if (!field || std::abs(*field) < 1)
        return failure("field-varies", text(QT_TRANSLATE_NOOP("core", "No field of at least 1 Oe was held over the temperatures.")),
                       {{}, 0, QStringLiteral("field")});
    std::vector<double> t, ratio;
    for (std::size_t i = 0; i < T->size(); ++i) {
        const double h = (*H)[i], value = (*m->values)[i];
        if (!std::isfinite((*T)[i]) || !std::isfinite(value) || !(std::abs(h - *field) <= std::max(5.0, 0.01 * std::abs(*field))))
            continue;
        t.push_back((*T)[i]);
        ratio.push_back(value / h);
    }
    std::vector<Course> courses;
    if (!t.empty()) {
        const auto [low, high] = std::ranges::minmax(t);
        for (const Sweep &sweep : sweeps(t)) {
            if (sweep.span < 0.5 * (high - low) || sweep.last - sweep.first < 4)
                continue;
            const auto part = [&](const std::vector<double> &v) {
                return std::vector<double>(v.begin() + static_cast<std::ptrdiff_t>(sweep.first),
                                           v.begin() + static_cast<std::ptrdiff_t>(sweep.last) + 1);
            };
            courses.push_back(courseOf(part(t), part(ratio)));
            courses.back().field = *field;
            courses.back().column = m->name;
        }
    }
    if (courses.empty())
        return failure("no-sweep",
                       text(QT_TRANSLATE_NOOP("core", "«%1» holds no temperature sweep of 5 rows at %2 Oe."), inputs.dataset(key)->label, *field));
    return courses;
}

struct Both
{
    Course zfc, fc;
};
Result<Both> bothOf(const Inputs &inputs, const Parameters &parameters, Issues *issues)
{
    const Result<std::vector<Course>> own = coursesOf(inputs, QStringLiteral("data"), parameters, issues);
    if (!own)
        return own.failure();
    if (!inputs.dataset(QStringLiteral("zfc"))) {
        if (own->size() < 2)
            return failure(
                "one-sweep",
                text(QT_TRANSLATE_NOOP("core", "The data hold one temperature sweep: give the zero-field-cooled one as «zfc», or a file with both.")),
                {{}, 0, QStringLiteral("zfc")});
        return Both{own->front(), own->back()};
    }
    const Result<std::vector<Course>> other = coursesOf(inputs, QStringLiteral("zfc"), parameters, issues);
    if (!other)
        return other.failure();
    return Both{other->front(), own->back()};
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    Outcome outcome;
    outcome.parameters = parameters;
    const Result<Both> both = bothOf(inputs, parameters, &outcome.issues);
    if (!both)
        return both.failure();
    const Course &zfc = both->zfc, &fc = both->fc;
    if (std::abs(zfc.field - fc.field) > std::max(2.5, 0.005 * std::abs(fc.field)))
        outcome.issues.push_back(
            warning("fields-differ",
                    text(QT_TRANSLATE_NOOP("core", "The fields differ: %1 Oe zero-field-cooled, %2 Oe field-cooled."), zfc.field, fc.field)));
    if (zfc.column != fc.column)
        outcome.issues.push_back(
            warning("columns-differ",
                    text(QT_TRANSLATE_NOOP("core", "The moments come from different columns («%1», «%2»), which differ by 1 to 3 %."), zfc.column,
                         fc.column),
                    {{}, 0, QStringLiteral("moment_column")}));
    std::vector<double> T, quotient;
    for (std::size_t i = 0; i < zfc.T.size(); ++i) {
        const double other = interpolated(fc.T, fc.ratio, zfc.T[i]);
        if (std::isfinite(other) && zfc.ratio[i] != 0) {
            T.push_back(zfc.T[i]);
            quotient.push_back(other / zfc.ratio[i]);
        }
    }
    if (T.size() < 5)
        return failure("no-common-range", text(QT_TRANSLATE_NOOP("core", "The two sweeps share fewer than 5 temperatures.")));
    const double threshold = parameters.number(QStringLiteral("threshold")) / 100;
    const auto apart = [&](std::size_t i) { return std::abs(quotient[i] - 1) > threshold; };
    const auto noiseAt = [&](double value) {
        const double relative = std::hypot(zfc.scatter, fc.scatter) / std::abs(value);
        return relative;
    };
    const Text noise = text(QT_TRANSLATE_NOOP("core", "scatter of neighbouring moments")),
               spacing = text(QT_TRANSLATE_NOOP("core", "spacing of the points"));

    const double wanted = parameters.number(QStringLiteral("temperature"));
    const Place place{{}, 0, QStringLiteral("temperature")};
    // An end within the reading of a thermometer.
    const double at = std::clamp(wanted, std::max(zfc.T.front(), fc.T.front()), std::min(zfc.T.back(), fc.T.back()));
    if (std::abs(at - wanted) <= std::min(0.5, 0.002 * std::abs(wanted))) {
        const double level = interpolated(zfc.T, zfc.ratio, at), value = interpolated(fc.T, fc.ratio, at) / level;
        ResultValue ratio = measuredResult(QStringLiteral("ratio"), value, Unit::of("1"), {{noise, std::abs(value) * noiseAt(level)}});
        if (ratio.parts.empty())
            ratio.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Too few points to tell their scatter."));
        outcome.results.push_back(std::move(ratio));
    } else {
        outcome.issues.push_back(
            warning("temperature-outside",
                    text(QT_TRANSLATE_NOOP(
                             "core", "%1 K lies outside the temperatures that both sweeps cover: no value is given there, nothing is extrapolated."),
                         wanted),
                    place));
    }
    if (!apart(0)) {
        outcome.issues.push_back(
            note("reversible",
                 text(QT_TRANSLATE_NOOP("core", "The two sweeps agree within %1 % at the lowest common temperature: no irreversibility is seen."),
                      threshold * 100),
                 {{}, 0, QStringLiteral("threshold")}));
    } else {
        std::size_t first = 1;
        while (first < T.size() && apart(first))
            ++first;
        if (first == T.size()) {
            outcome.issues.push_back(
                warning("never-reversible",
                        text(QT_TRANSLATE_NOOP(
                                 "core", "The two sweeps differ by more than %1 % up to the highest common temperature, %2 K: they never join."),
                             threshold * 100, T.back()),
                        {{}, 0, QStringLiteral("threshold")}));
        } else {
            // Where the difference sinks below the threshold, between two rows.
            const double above = std::abs(quotient[first - 1] - 1), below = std::abs(quotient[first] - 1);
            const double step = T[first] - T[first - 1];
            const double joined = T[first - 1] + step * (above - threshold) / (above - below);
            const double slope = (above - below) / step;
            // Half and twice the threshold would do as well: a slow approach has no sharp end.
            const auto joinedWithin = [&](double limit) {
                for (std::size_t i = 1; i < T.size(); ++i) {
                    const double before = std::abs(quotient[i - 1] - 1), after = std::abs(quotient[i] - 1);
                    if (after <= limit)
                        return before > limit ? T[i - 1] + (T[i] - T[i - 1]) * (before - limit) / (before - after) : T[i - 1];
                }
                return T.back();
            };
            const double choice = std::abs(joinedWithin(threshold / 2) - joinedWithin(threshold * 2)) / 2;
            // Where half the threshold is never reached, the choice has no other side to be judged by.
            if (std::ranges::none_of(quotient, [&](double each) { return std::abs(each - 1) <= threshold / 2; }))
                outcome.issues.push_back(warning(
                    "uncertainty-lower-bound",
                    text(QT_TRANSLATE_NOOP("core", "The sweeps come no nearer to each other than %1 %, more than half the threshold of %2 %: T_irr may lie well above, and its uncertainty is only a lower bound."),
                         100 * std::abs(*std::ranges::min_element(quotient, {}, [](double each) { return std::abs(each - 1); }) - 1), 100 * threshold),
                    {{}, 0, QStringLiteral("threshold")}));
            outcome.results.push_back(measuredResult(QStringLiteral("T_irr"), joined, Unit::of("K"),
                                                     {{spacing, step / std::sqrt(12.0)},
                                                      {text(QT_TRANSLATE_NOOP("core", "choice of threshold (half to twice)")), choice},
                                                      {noise, slope > 0 ? noiseAt(interpolated(zfc.T, zfc.ratio, T[first])) / slope : absent}}));
        }
    }
    const auto top = static_cast<std::size_t>(std::ranges::max_element(zfc.ratio) - zfc.ratio.begin());
    if (const std::optional<LocalMaximum> peak = localMaximum(zfc.T, zfc.ratio, top, 0.01)) {
        const double left = *std::min_element(zfc.ratio.begin(), zfc.ratio.begin() + static_cast<std::ptrdiff_t>(top));
        if (zfc.ratio[top] - left > std::max(5 * (std::isfinite(zfc.scatter) ? zfc.scatter : 0), 0.005 * zfc.ratio[top]))
        {
            // A flat top has no sharp place: the highest point and every one as high within the scatter would do as well.
            const double level = zfc.ratio[top] - 3 * (std::isfinite(zfc.scatter) ? zfc.scatter : 0);
            std::size_t low = top, high = top;
            while (low > 0 && zfc.ratio[low - 1] >= level)
                --low;
            while (high + 1 < zfc.ratio.size() && zfc.ratio[high + 1] >= level)
                ++high;
            outcome.results.push_back(measuredResult(QStringLiteral("T_max_zfc"), peak->x, Unit::of("K"),
                                                     {{text(QT_TRANSLATE_NOOP("core", "scatter of the points")), peak->xError},
                                                      {text(QT_TRANSLATE_NOOP("core", "vertex or highest point")), std::abs(peak->x - zfc.T[top]) / std::sqrt(3.0)},
                                                      {text(QT_TRANSLATE_NOOP("core", "flatness of the top")), (zfc.T[high] - zfc.T[low]) / std::sqrt(12.0)},
                                                      {spacing, (zfc.T[top + 1] - zfc.T[top - 1]) / 2 / std::sqrt(12.0)}}));
        }
    }
    outcome.issues.push_back(note("irreversibility-kinetic",
                                  text(QT_TRANSLATE_NOOP("core",
                                                         "Splitting and maximum depend on the rate of heating and on the field: blocking and "
                                                         "freezing are matters of time, not transitions by themselves."))));
    const Unit K = Unit::of("K"), perOersted = Unit::of("emu/Oe");
    outcome.curves.push_back(panelCurve(QStringLiteral("zfc"), text(QT_TRANSLATE_NOOP("core", "zero-field-cooled")), CurveUse::Points, "", "T", K,
                                        "m/H", perOersted, zfc.T, zfc.ratio));
    outcome.curves.push_back(panelCurve(QStringLiteral("fc"), text(QT_TRANSLATE_NOOP("core", "field-cooled")), CurveUse::Points, "", "T", K, "m/H",
                                        perOersted, fc.T, fc.ratio));
    outcome.curves.push_back(panelCurve(QStringLiteral("ratio"), text(QT_TRANSLATE_NOOP("core", "field-cooled / zero-field-cooled")),
                                        CurveUse::Points, "ratio", "T", K, "ratio", Unit(), std::move(T), std::move(quotient)));
    return outcome;
}

Figure compose(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("magnetometry.irreversibility");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Zero-field-cooled and field-cooled")).english();
    figure.heightMm = 95;
    figure.notice = noticeFor(items);
    const Axis temperature = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
    Panel main, ratio;
    main.key = QStringLiteral("main");
    main.stretch = 1.5;
    main.x = ratio.x = temperature;
    main.y = labelledAxis(QStringLiteral("<i>m</i>/<i>H</i>"), Unit::of("emu/Oe").displayed());
    ratio.key = QStringLiteral("ratio");
    ratio.row = 1;
    ratio.stretch = 0.8;
    ratio.sharesX = true;
    ratio.y = labelledAxis(QStringLiteral("FC/ZFC"), {});
    GuideLine one;
    one.kind = GuideLine::Kind::Horizontal;
    one.y = 1;
    one.stroke = {0xff8c8c8c, 0.4, Dash::Solid};
    ratio.guides.push_back(one);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome)
            continue;
        const std::uint32_t colour = paletteColour(item.colourIndex);
        for (const Curve &curve : item.outcome->curves) {
            Series series;
            series.key = curve.key + QStringLiteral("_%1").arg(i);
            const QString name = items.size() > 1 ? item.sample + QStringLiteral(", ") : QString();
            if (curve.panel.isEmpty())
                series.label = name + curve.label.english();
            series.x = curve.x;
            series.y = curve.y;
            series.stroke = {colour, 0.4, Dash::Solid};
            series.fill = colour;
            series.marker = curve.key == u"zfc" ? MarkerShape::CircleOpen : MarkerShape::Circle;
            series.markerSize = 2.2;
            (curve.panel.isEmpty() ? main : ratio).series.push_back(std::move(series));
        }
        if (item.analysis && main.handles.empty())
            main.handles = handlesFor(*item.analysis, item.parameters, {});
    }
    main.legend = true;
    figure.panels.push_back(std::move(main));
    figure.panels.push_back(std::move(ratio));
    return figure;
}

} // namespace

ViewSpec irreversibilityView()
{
    return {QStringLiteral("magnetometry.irreversibility"),
            text(QT_TRANSLATE_NOOP("core", "Zero-field-cooled and field-cooled")),
            QStringLiteral("magnetometry"),
            {QStringLiteral("magnetometry.irreversibility")},
            compose};
}

AnalysisSpec irreversibilityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("magnetometry.irreversibility");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Zero-field-cooled and field-cooled"));
    spec.definition =
        text(QT_TRANSLATE_NOOP("core",
                               "The field-cooled over the zero-field-cooled moment at one field, the former interpolated at the temperatures of "
                               "the latter. T_irr is where the two, coming from low temperature, first agree within the threshold; T_max of the "
                               "zero-field-cooled curve is the vertex of a parabola through the points within 1 % of its top."));
    const std::vector<ColumnNeed> needs = columnNeeds({role::temperature, role::field, role::moment});
    spec.inputs = {{.key = QStringLiteral("data"), .label = text(QT_TRANSLATE_NOOP("core", "Field-cooled, or both in one file")), .columns = needs},
                   {.key = QStringLiteral("zfc"), .label = text(QT_TRANSLATE_NOOP("core", "Zero-field-cooled")), .columns = needs, .optional = true}};
    spec.parameters = {numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature of the ratio"), "K").thatMayBeUnset().withHandle(HandleKind::Line),
                       within(numberParameter("threshold", QT_TRANSLATE_NOOP("core", "Difference that counts as none"), "%", 1.0), 1e-6, 100),
                       numberParameter("field", QT_TRANSLATE_NOOP("core", "Field"), "Oe").thatMayBeUnset()};
    for (ParameterSpec &parameter : susceptibilityParameters())
        if (parameter.key == u"moment_column")
            spec.parameters.push_back(std::move(parameter));
    spec.outputs = {outputSpec("ratio", "<i>m</i><sub>FC</sub>/<i>m</i><sub>ZFC</sub>",
                               QT_TRANSLATE_NOOP("core", "Field-cooled over zero-field-cooled"), "1",
                               QT_TRANSLATE_NOOP("core", "At the named temperature.")),
                    outputSpec("T_irr", "<i>T</i><sub>irr</sub>", QT_TRANSLATE_NOOP("core", "Irreversibility temperature"), "K",
                               QT_TRANSLATE_NOOP("core", "Where the two sweeps first agree within the threshold.")),
                    outputSpec("T_max_zfc", "<i>T</i><sub>max,ZFC</sub>", QT_TRANSLATE_NOOP("core", "Maximum of the zero-field-cooled curve"), "K",
                               QT_TRANSLATE_NOOP("core", "Blocking temperature of particles, freezing or ordering temperature."))};
    spec.mainResult = QStringLiteral("T_irr");
    spec.suits = [](const Inputs &inputs) { return bothOf(inputs, {}, nullptr).ok(); };
    spec.estimate = [](const Inputs &inputs, const Parameters &given) {
        Parameters result;
        if (!inputs.dataset())
            return result;
        if (const Result<Both> both = bothOf(inputs, given, nullptr)) {
            result.set(QStringLiteral("temperature"), std::max(both->zfc.T.front(), both->fc.T.front()));
            if (!given.isSet(QStringLiteral("field")))
                result.set(QStringLiteral("field"), both->fc.field);
        }
        return result;
    };
    spec.check = [](const Inputs &inputs, const Parameters &complete) -> Result<Done> {
        if (const Result<Both> both = bothOf(inputs, complete, nullptr); !both)
            return both.failure();
        return Done{};
    };
    spec.run = run;
    return spec;
}

} // namespace vitrine::magnetometry
