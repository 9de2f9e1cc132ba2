// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"
#include "techniques/magnetometry/rawscans.h"

#include "figure/notice.h"
#include "figure/panelparts.h"
#include "figure/scaledvalues.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{


Series points(const QString &key, const FigureItem &item, Values x, Values y, Values error)
{
    const std::uint32_t colour = paletteColour(item.colourIndex);
    Series series;
    series.key = key;
    series.label = legendName(item);
    series.x = std::move(x);
    series.y = std::move(y);
    series.yError = std::move(error);
    series.stroke = {colour, 0.4, item.crystal ? Dash::Dashed : Dash::Solid};
    series.fill = colour;
    series.marker = item.crystal ? MarkerShape::CircleOpen : MarkerShape::Circle;
    series.markerSize = 2.5;
    return series;
}

// A curve measured at one temperature against the field, or at one field against the temperature? By which of the two
// covers more of its own size.
bool variesInField(const Dataset &data)
{
    const Column *H = data.column(role::field), *T = data.column(role::temperature);
    if (!H)
        return false;
    if (!T)
        return true;
    const auto relative = [](const Column &column) {
        const auto [low, high] = extent(*column.values);
        const double size = std::max(std::abs(low), std::abs(high));
        return std::isfinite(size) && size > 0 ? (high - low) / size : 0.0;
    };
    return relative(*H) > relative(*T);
}

// Rows without a moment (AC rows of an ACMS file, settling rows of a VSM) are no points of a curve.
struct Filled
{
    Values x, y, error;
};
Filled filledRows(const Values &x, const Values &y, const Values &error)
{
    if (!x || !y || x->size() != y->size())
        return {};
    const auto whole = [](const std::vector<double> &v) { return std::ranges::all_of(v, [](double each) { return std::isfinite(each); }); };
    if (whole(*x) && whole(*y))
        return {x, y, error};
    std::vector<double> fx, fy, fe;
    for (std::size_t i = 0; i < x->size(); ++i) {
        if (!std::isfinite((*x)[i]) || !std::isfinite((*y)[i]))
            continue;
        fx.push_back((*x)[i]);
        fy.push_back((*y)[i]);
        if (error)
            fe.push_back((*error)[i]);
    }
    return {shared(std::move(fx)), shared(std::move(fy)), error ? shared(std::move(fe)) : nullptr};
}

Figure composeMoment(const std::vector<FigureItem> &items)
{
    const bool raw = std::ranges::any_of(items, [](const FigureItem &item) { return item.dataset && item.dataset->column(scanVoltage); });
    if (raw)
        return scansView().compose(items);
    const bool alternating = std::ranges::any_of(items, [](const FigureItem &item) { return item.dataset && isAlternating(*item.dataset); });
    if (alternating)
        return composeAlternating(items);
    Figure figure;
    figure.key = QStringLiteral("magnetometry.moment");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Moment")).english();
    Panel panel;
    panel.key = QStringLiteral("main");
    // The first item decides on the axes: a static moment, or what an alternating field gave; over field or temperature. What has
    // another dimension or was measured against the other is named, not drawn.
    const Column *leading = nullptr;
    bool field = false;
    QStringList others;
    panel.x = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
    panel.y = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Moment <i>m</i>")).english(), QStringLiteral("emu"));
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].dataset)
            continue;
        const Dataset &data = *items[i].dataset;
        const Column *y = data.column(role::moment);
        if (!y && !(y = data.column(acReal)))
            y = data.column(acMomentReal);
        const bool overField = variesInField(data);
        const Column *x = data.column(overField ? role::field : role::temperature);
        if (!x || !y)
            continue;
        if (!leading) {
            leading = y;
            field = overField;
            if (field)
                panel.x = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Field <i>H</i>")).english(), QStringLiteral("Oe"));
            if (y->role != QLatin1StringView("moment"))
                panel.y.label = y->name;
            panel.y.unit = y->unit.displayed();
        }
        const Values abscissa = overField == field ? valuesIn(*x, Unit::of(field ? "Oe" : "K")) : nullptr;
        const Values ordinate = y->role == leading->role ? scaledValues(*y, leading->unit) : nullptr;
        if (!abscissa || !ordinate) {
            others.push_back(legendName(items[i]));
            continue;
        }
        const Values errors = y->uncertainty ? scaledValues(y->uncertainty, convertedDifference(1, y->unit, leading->unit), 0) : nullptr;
        const Filled rows = filledRows(abscissa, ordinate, errors);
        if (rows.x)
            panel.series.push_back(points(QStringLiteral("moment_%1").arg(i), items[i], rows.x, rows.y, rows.error));
    }
    figure.notice = noticeFor(items, text(QT_TRANSLATE_NOOP("core", "Left out, another quantity than on these axes")).english(), others);
    panel.legend = panel.series.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

QString axisLabel(const QString &curve)
{
    if (curve == u"chi_T")
        return QStringLiteral("<i>χT</i>");
    if (curve == u"chi_mass_T")
        return QStringLiteral("<i>χ</i><sub>g</sub><i>T</i>");
    if (curve == u"chi")
        return QStringLiteral("<i>χ</i>");
    if (curve == u"chi_mass")
        return QStringLiteral("<i>χ</i><sub>g</sub>");
    return QStringLiteral("1/<i>χ</i>");
}

// The measured curve of an outcome that belongs to a panel: the one drawn as points.
const Curve *measuredCurve(const Outcome &outcome, const QString &panel)
{
    const auto found =
        std::ranges::find_if(outcome.curves, [&](const Curve &curve) { return curve.panel == panel && curve.use == CurveUse::Points; });
    return found != outcome.curves.end() ? &*found : nullptr;
}

void addOutcome(Panel &panel, const FigureItem &item, std::size_t index, const QString &curvePanel, bool onRightAxis)
{
    const Curve *measured = measuredCurve(*item.outcome, curvePanel);
    for (Series &series : seriesOf(*item.outcome, curvePanel, paletteColour(item.colourIndex))) {
        if (measured && series.key == measured->key) {
            const QString key = series.key;
            series = points(key, item, measured->x, measured->y, measured->uncertainty);
            if (onRightAxis) {
                series.marker = MarkerShape::SquareOpen;
                series.label.clear();
            }
            if (curvePanel == u"residual")
                series.yError = nullptr;
        }
        series.key += QStringLiteral("_%1").arg(index);
        series.onRightAxis = onRightAxis;
        panel.series.push_back(std::move(series));
    }
}

void setAxis(Axis &target, const Outcome &outcome, const QString &curvePanel)
{
    if (const Curve *curve = measuredCurve(outcome, curvePanel)) {
        target.label = axisLabel(curve->yName);
        target.unit = curve->yUnit.displayed();
    }
}

QString shown(const Outcome &outcome, const char *key, const QString &symbol)
{
    const ResultValue *found = outcome.find(QString::fromLatin1(key));
    return found ? symbol + QStringLiteral(" = ") + roundedText(found->quantity, UncertaintyStyle::Concise) : QString();
}

Figure composeSusceptibility(const std::vector<FigureItem> &items)
{
    const auto first = std::ranges::find_if(items, [](const FigureItem &item) { return item.outcome && !item.outcome->curves.empty(); });
    if (first == items.end())
        return composeMoment(items);
    // One axis, one unit: where some are molar and others per gram (their molar mass is not known), the molar ones are drawn.
    const auto unitOf = [](const FigureItem &item) {
        const Curve *curve = item.outcome ? measuredCurve(*item.outcome, {}) : nullptr;
        return curve ? curve->yUnit : Unit();
    };
    const Unit perMole = Unit::of("cm3 K/mol");
    std::vector<FigureItem> alike, apart;
    const bool anyMolar = std::ranges::any_of(items, [&](const FigureItem &item) { return unitOf(item) == perMole; });
    const Unit wanted = anyMolar ? perMole : unitOf(*first);
    for (const FigureItem &item : items)
        (!item.outcome || item.outcome->curves.empty() || unitOf(item) == wanted ? alike : apart).push_back(item);
    if (!apart.empty()) {
        Figure figure = composeSusceptibility(alike);
        QStringList names;
        for (const FigureItem &item : apart)
            names.push_back(legendName(item));
        const QString why = text(QT_TRANSLATE_NOOP("core", "Left out, in another unit than this axis (no molar mass): %1"),
                                 names.join(QStringLiteral(", ")))
                                .english();
        figure.notice = figure.notice.isEmpty() ? why : figure.notice + QStringLiteral(". ") + why;
        return figure;
    }
    const bool fit = first->analysis && first->analysis->id != u"magnetometry.susceptibility";

    Figure figure;
    figure.key = QStringLiteral("magnetometry.chi");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Susceptibility")).english();
    figure.heightMm = fit ? 120 : 100;
    figure.notice = noticeFor(items);
    const Axis temperature = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));

    Panel main, second, residual;
    main.key = QStringLiteral("main");
    main.x = temperature;
    main.stretch = 1.2;
    setAxis(main.y, *first->outcome, {});
    second.key = fit ? QStringLiteral("inverse") : QStringLiteral("chi");
    second.row = 1;
    second.x = temperature;
    second.sharesX = true;
    setAxis(second.y, *first->outcome, second.key);
    if (!fit) {
        second.right = Axis{};
        setAxis(*second.right, *first->outcome, QStringLiteral("inverse"));
    }
    residual.key = QStringLiteral("residual");
    residual.row = 2;
    residual.stretch = 0.5;
    residual.sharesX = true;
    residual.x = temperature;
    residual.y = labelledAxis(QStringLiteral("Δ<i>χT</i>"), main.y.unit);
    residual.guides.push_back(zeroLine());

    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome)
            continue;
        addOutcome(main, item, i, {}, false);
        addOutcome(second, item, i, second.key, false);
        if (!fit)
            addOutcome(second, item, i, QStringLiteral("inverse"), true);
        addOutcome(residual, item, i, residual.key, false);
    }
    for (Series &series : residual.series) {
        series.stroke.width = 0;
        series.fill = series.stroke.colour;
        series.marker = MarkerShape::Circle;
        series.markerSize = 1.8;
    }
    // Two axes, two kinds of points: which is which.
    if (!fit && items.size() == 1) {
        for (Series &series : second.series)
            series.label = series.onRightAxis ? second.right->label : second.y.label;
        second.legend = true;
    }
    addSpinLine(main, first->parameters);
    if (first->analysis)
        main.handles = handlesFor(*first->analysis, first->parameters, {});

    const Curve *measured = measuredCurve(*first->outcome, {});
    if (items.size() == 1 && measured && !measured->x->empty()) {
        Annotation words;
        words.key = QStringLiteral("result");
        words.x = (*measured->x)[measured->x->size() / 2];
        words.y = (*measured->y)[measured->y->size() / 2];
        words.offsetY = -14;
        const bool molar = measured->yName == u"chi_T";
        if (fit && first->outcome->find(QStringLiteral("J")) && first->analysis->id == u"magnetometry.chain")
            words.words = shown(*first->outcome, "g", QStringLiteral("<i>g</i>")) + QStringLiteral(", ")
                + shown(*first->outcome, "J", QStringLiteral("<i>J</i>/<i>k</i>"));
        else if (fit)
            words.words = shown(*first->outcome, molar ? "C" : "C_mass", QStringLiteral("<i>C</i>")) + QStringLiteral(", ")
                + shown(*first->outcome, "theta", QStringLiteral("<i>θ</i>"));
        else
            words.words = shown(*first->outcome, molar ? "chi_T" : "chi_mass_T", axisLabel(measured->yName));
        if (!words.words.isEmpty())
            main.annotations.push_back(std::move(words));
    }
    main.legend = items.size() > 1;
    // Several samples are compared in χT alone, as papers print it.
    const bool compared = items.size() > 1 && !fit;
    if (compared)
        figure.heightMm = 70;
    figure.panels.push_back(std::move(main));
    if (!compared)
        figure.panels.push_back(std::move(second));
    if (fit)
        figure.panels.push_back(std::move(residual));
    return figure;
}

} // namespace

void addSpinLine(Panel &panel, const Parameters &parameters)
{
    const QString word = parameters.words(QStringLiteral("reference_spin"));
    const double S = spinOf(word);
    if (!std::isfinite(S))
        return;
    GuideLine line;
    line.kind = GuideLine::Kind::Horizontal;
    line.y = spinOnlyFactor * 4 * S * (S + 1);
    line.stroke = {guideColour, 0.5, Dash::Dotted};
    line.label = QStringLiteral("<i>S</i> = %1, <i>g</i> = 2").arg(word);
    // The line belongs into the picture, with room for its words above the curves.
    double low = line.y, high = line.y;
    for (const Series &series : panel.series) {
        const auto [least, largest] = extent(*series.y);
        low = std::fmin(low, least);
        high = std::fmax(high, largest);
    }
    const double margin = 0.04 * (high - low);
    panel.y.range = Interval{low - margin, std::max(high + margin, line.y + 3 * margin)};
    panel.guides.push_back(std::move(line));
}

double spinOf(const QString &word)
{
    constexpr std::array<std::pair<const char *, double>, 6> spins{{{"1/2", 0.5}, {"1", 1}, {"3/2", 1.5}, {"2", 2}, {"5/2", 2.5}, {"7/2", 3.5}}};
    const auto found = std::ranges::find_if(spins, [&](const auto &spin) { return word == QLatin1StringView(spin.first); });
    return found != spins.end() ? found->second : absent;
}

ViewSpec momentView()
{
    return {QStringLiteral("magnetometry.moment"), text(QT_TRANSLATE_NOOP("core", "Moment")), QStringLiteral("magnetometry"), {}, composeMoment};
}

ViewSpec susceptibilityView()
{
    return {QStringLiteral("magnetometry.chi"),
            text(QT_TRANSLATE_NOOP("core", "Susceptibility")),
            QStringLiteral("magnetometry"),
            {QStringLiteral("magnetometry.susceptibility"), QStringLiteral("magnetometry.curie-weiss"), QStringLiteral("magnetometry.chain")},
            composeSusceptibility};
}

} // namespace vitrine::magnetometry
