// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalprogramme.h"
#include "numerics/curves.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t thinnedRows = 4096;
constexpr std::size_t fewestRows = 3; // in each window, and between them
constexpr double weakestStep = 3;     // step height over the scatter about the two lines; below it nothing is reported

// A step in order of rising temperature.
struct Step
{
    std::vector<double> temperature, signal;
};

// Where everything lies on one curve for one choice of windows and smoothing. Temperatures in the file's unit; NaN
// where a construction fails.
struct Construction
{
    StraightLine glass, liquid;
    double onset = absent, middle = absent, inflection = absent, end = absent, fictive = absent;
    double slope = absent, inflectionSignal = absent; // of the tangent
    double height = absent;                           // liquid - glass at the middle
    std::size_t half = 1;                             // points on each side that the smoothing takes in

    [[nodiscard]] double between(double t) const { return 0.5 * (glass.at(t) + liquid.at(t)); }
};

struct Windows
{
    Interval glass, liquid; // file's unit
    double smoothing = 0;   // width in kelvin
};

std::pair<std::size_t, std::size_t> rowsIn(const std::vector<double> &x, const Interval &window)
{
    const auto from = std::ranges::lower_bound(x, window.low) - x.begin(), to = std::ranges::upper_bound(x, window.high) - x.begin();
    return {static_cast<std::size_t>(from), static_cast<std::size_t>(std::max(from, to))};
}

std::optional<StraightLine> lineIn(const Step &step, const Interval &window)
{
    const auto [from, to] = rowsIn(step.temperature, window);
    if (to - from < fewestRows)
        return std::nullopt;
    return straightLine(std::span(step.temperature).subspan(from, to - from), std::span(step.signal).subspan(from, to - from));
}

// Moynihan, Easteal, DeBolt, Tucker, J. Am. Ceram. Soc. 59 (1976) 12: the area between liquid and glass from T_f
// upwards equals that between the curve and the glass from far below. Both lines are straight, so the left side is a
// parabola in T_f.
double fictiveTemperature(const Step &step, const Construction &c, double low, double high)
{
    const auto [from, to] = rowsIn(step.temperature, {low, high});
    if (to - from < 3)
        return absent;
    double area = 0;
    for (std::size_t i = from + 1; i < to; ++i) {
        const auto over = [&](std::size_t k) { return step.signal[k] - c.glass.at(step.temperature[k]); };
        area += 0.5 * (over(i) + over(i - 1)) * (step.temperature[i] - step.temperature[i - 1]);
    }
    const double top = step.temperature[to - 1];
    const auto liquidOverGlass = [&](double t) { // integral from t to the top
        const double middle = 0.5 * (t + top);
        return (c.liquid.at(middle) - c.glass.at(middle)) * (top - t);
    };
    const double sign = area < 0 ? -1 : 1;
    double a = low, b = top;
    if (!(sign * liquidOverGlass(a) >= sign * area))
        return absent;
    for (int i = 0; i < 100; ++i) {
        const double t = 0.5 * (a + b);
        (sign * liquidOverGlass(t) >= sign * area ? a : b) = t;
    }
    return 0.5 * (a + b);
}

std::optional<Construction> constructed(const Step &step, const Windows &windows)
{
    const auto glass = lineIn(step, windows.glass), liquid = lineIn(step, windows.liquid);
    if (!glass || !liquid)
        return std::nullopt;
    Construction c;
    c.glass = *glass;
    c.liquid = *liquid;

    // Slopes are looked for between the windows, with the points around them for the smoothing.
    const auto [from, to] = rowsIn(step.temperature, {windows.glass.high, windows.liquid.low});
    if (to - from < fewestRows)
        return std::nullopt;
    const double spacing = (step.temperature[to - 1] - step.temperature[from]) / static_cast<double>(to - from - 1);
    c.half = std::max<std::size_t>(static_cast<std::size_t>(std::lround(0.5 * windows.smoothing / spacing)), 1);
    const std::size_t begin = from - std::min(from, c.half), count = std::min(to + c.half, step.temperature.size()) - begin;
    const auto x = std::span(step.temperature).subspan(begin, count);
    const auto y = std::span(step.signal).subspan(begin, count);
    const std::vector<double> slopes = derivative(x, y, static_cast<int>(c.half), 2), heights = smoothed(x, y, static_cast<int>(c.half), 2);

    const double centre = 0.5 * (windows.glass.high + windows.liquid.low);
    const double direction = c.liquid.at(centre) > c.glass.at(centre) ? 1 : -1;
    // The steepest point, against the mean slope of the two lines.
    const double trend = 0.5 * (c.glass.slope + c.liquid.slope);
    std::size_t best = 0;
    double steepest = 0;
    for (std::size_t i = from - begin; i < to - begin; ++i)
        if (direction * (slopes[i] - trend) > steepest) {
            steepest = direction * (slopes[i] - trend);
            best = i;
        }
    if (!(steepest > 0))
        return std::nullopt;
    c.slope = slopes[best];
    c.inflection = x[best];
    c.inflectionSignal = heights[best];
    if (best > 0 && best + 1 < count) {
        const Vertex vertex = parabolaVertex(x[best - 1], slopes[best - 1], x[best], slopes[best], x[best + 1], slopes[best + 1]);
        if (vertex.x > x[best - 1] && vertex.x < x[best + 1]) {
            c.inflection = vertex.x;
            c.slope = vertex.y;
            c.inflectionSignal = interpolated(x, heights, vertex.x);
        }
    }
    StraightLine tangent;
    tangent.centre = c.inflection;
    tangent.intercept = c.inflectionSignal;
    tangent.slope = c.slope;
    const auto onset = intersection(c.glass, tangent), end = intersection(c.liquid, tangent);
    c.onset = onset.value_or(absent);
    c.end = end.value_or(absent);

    // The half height: the crossing of the middle line that is nearest to the steepest point.
    double nearest = std::numeric_limits<double>::infinity();
    for (std::size_t i = from - begin; i + 1 < std::min(to - begin + 1, count); ++i) {
        const double a = heights[i] - c.between(x[i]), b = heights[i + 1] - c.between(x[i + 1]);
        if (!(a * b <= 0) || a == b)
            continue;
        const double at = x[i] + (x[i + 1] - x[i]) * a / (a - b);
        if (std::abs(at - c.inflection) < nearest) {
            nearest = std::abs(at - c.inflection);
            c.middle = at;
        }
    }
    if (std::isfinite(c.middle))
        c.height = c.liquid.at(c.middle) - c.glass.at(c.middle);
    c.fictive = fictiveTemperature(step, c, windows.glass.low, windows.liquid.high);
    return c;
}

// Noise alone: the heights of curve and lines, over the slope that turns height into temperature.
double noiseOf(const Construction &c, double at, double lineShare, const StraightLine &line, double noise)
{
    const double m = static_cast<double>(2 * c.half + 1);
    const double lineError = line.errorAt(at);
    return std::hypot(noise * 1.5 / std::sqrt(m), lineShare * (std::isfinite(lineError) ? lineError : noise)) / std::abs(c.slope - line.slope);
}

Result<Outcome> runGlass(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const auto prepared = thermogram(inputs, parameters);
    if (!prepared)
        return prepared.failure();
    const Thermogram &run = *prepared;
    const auto glassWindow = parameters.interval(QStringLiteral("glass_window")), liquidWindow = parameters.interval(QStringLiteral("liquid_window"));
    if (!glassWindow || !liquidWindow)
        return failure("missing-parameter", text(QT_TRANSLATE_NOOP("core", "No windows are set and no step can be found to propose some.")),
                       {{}, 0, QStringLiteral("glass_window")});
    if (glassWindow->high >= liquidWindow->low)
        return failure("windows-overlap",
                       text(QT_TRANSLATE_NOOP(
                                "core", "The window of the glass ends at %1 °C, that of the liquid begins at %2 °C; expected a step between them."),
                            glassWindow->high, liquidWindow->low),
                       {{}, 0, QStringLiteral("liquid_window")});

    // A little more than the windows, so that they can be moved for the sensitivities.
    const double margin = 0.15 * std::max(glassWindow->high - glassWindow->low, liquidWindow->high - liquidWindow->low);
    const auto rows = run.between({glassWindow->low - margin, liquidWindow->high + margin});
    if (!rows || rows->count() < 3 * fewestRows)
        return failure("empty-window",
                       text(QT_TRANSLATE_NOOP("core", "The windows hold %1 rows of the segment, which goes from %2 to %3 °C; expected at least %4."),
                            rows ? rows->count() : std::size_t(0), run.segment.from, run.segment.to, 3 * fewestRows),
                       {{}, 0, QStringLiteral("glass_window")});
    const Thinned thin = thinned(run, *rows, thinnedRows);
    Step step;
    // In order of temperature, as the constructions are; rows at which it runs backwards are sorted in.
    std::vector<std::size_t> order(thin.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    std::ranges::sort(order, {}, [&](std::size_t i) { return thin.temperature[i]; });
    for (std::size_t i : order) {
        // Equal temperatures (rounded ones) are one point.
        if (!step.temperature.empty() && thin.temperature[i] == step.temperature.back()) {
            step.signal.back() = 0.5 * (step.signal.back() + thin.heatFlow[i]);
            continue;
        }
        step.temperature.push_back(thin.temperature[i]);
        step.signal.push_back(thin.heatFlow[i]);
    }

    const double kelvin = run.celsiusScale;
    const auto inFile = [&](const Interval &w) { return Interval{run.fromCelsius(w.low), run.fromCelsius(w.high)}; };
    Windows windows{inFile(*glassWindow), inFile(*liquidWindow), parameters.number(QStringLiteral("smoothing")) / kelvin};
    if (!(windows.smoothing > 0))
        windows.smoothing = 0.1 * (windows.liquid.low - windows.glass.high);
    const auto found = constructed(step, windows);
    if (!found) {
        const bool glassEmpty = !lineIn(step, windows.glass), liquidEmpty = !lineIn(step, windows.liquid);
        return failure("no-step",
                       text(QT_TRANSLATE_NOOP("core", "Between the windows the curve does not go from one line to the other; expected at least %1 "
                                                      "rows in each window and between them."),
                            fewestRows),
                       {{}, 0, liquidEmpty && !glassEmpty ? QStringLiteral("liquid_window") : QStringLiteral("glass_window")});
    }
    const Construction &c = *found;
    const double rowNoise = noiseDeviation(run.heatFlow.subspan(rows->first, rows->count()));
    const double noise = rowNoise / std::sqrt(static_cast<double>(thin.block));
    // What the eye compares the step with: the scatter about the lines, which noise alone may underestimate.
    const auto finite = [](double v) { return std::isfinite(v) ? v : 0; };
    const double scatter = std::max({finite(noise), finite(c.glass.residualDeviation), finite(c.liquid.residualDeviation)});
    const double centre = std::isfinite(c.middle) ? c.middle : c.inflection;
    const double height = c.liquid.at(centre) - c.glass.at(centre);
    const double significance = scatter > 0 ? std::abs(height) / scatter : std::numeric_limits<double>::infinity();
    if (significance < weakestStep)
        return failure(
            "no-step",
            text(QT_TRANSLATE_NOOP("core", "The step is %1 times as high as the scatter about its lines; below %2 no glass transition is reported."),
                 significance, weakestStep),
            {{}, 0, QStringLiteral("glass_window")});

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.parameters.set(QStringLiteral("smoothing"), windows.smoothing * kelvin);

    // Variants: each window's ends moved by a tenth of it, the smoothing halved and doubled.
    std::vector<Construction> moved, smoothedOtherwise;
    for (int side = 0; side < 4; ++side)
        for (const double direction : {-1.0, 1.0}) {
            Windows variant = windows;
            Interval &window = side < 2 ? variant.glass : variant.liquid;
            (side % 2 == 0 ? window.low : window.high) += 0.1 * direction * (window.high - window.low);
            if (variant.glass.high < variant.liquid.low)
                if (const auto other = constructed(step, variant))
                    moved.push_back(*other);
        }
    for (const double factor : {0.5, 2.0}) {
        Windows variant = windows;
        variant.smoothing *= factor;
        if (const auto other = constructed(step, variant))
            smoothedOtherwise.push_back(*other);
    }
    // Two positions of one window's end make a rectangle of their distance: u^2 = d^2 / 12, summed over the four ends.
    const auto spread = [&](const std::vector<Construction> &variants, auto value) {
        double sum = 0;
        for (const Construction &variant : variants) {
            const double d = value(variant) - value(c);
            if (std::isfinite(d))
                sum += d * d;
        }
        return variants.empty() ? absent : std::sqrt(sum / 6);
    };
    static const Unit celsius = Unit::of("degC");
    const auto add = [&](const char *key, double Construction::*member, double noisePart) {
        const double value = c.*member;
        if (!std::isfinite(value)) {
            outcome.issues.push_back(
                warning("no-construction",
                        text(QT_TRANSLATE_NOOP("core", "%1 is left out: its construction does not meet the curve between the windows."), key)));
            return;
        }
        const auto of = [member](const Construction &variant) { return variant.*member; };
        outcome.results.push_back(measured(key, run.celsius(value), celsius,
                                           {{text(QT_TRANSLATE_NOOP("core", "noise")), noisePart * kelvin},
                                            {text(QT_TRANSLATE_NOOP("core", "windows")), spread(moved, of) * kelvin},
                                            {text(QT_TRANSLATE_NOOP("core", "smoothing")), spread(smoothedOtherwise, of) * kelvin}}));
    };
    const double m = static_cast<double>(2 * c.half + 1);
    const double spacing =
        (step.temperature.back() - step.temperature.front()) / static_cast<double>(std::max<std::size_t>(step.temperature.size() - 1, 1));
    add("T_onset", &Construction::onset, noiseOf(c, c.onset, 1, c.glass, noise));
    StraightLine middleLine = c.glass;
    middleLine.intercept = c.between(c.glass.centre);
    middleLine.slope = 0.5 * (c.glass.slope + c.liquid.slope);
    middleLine.interceptError = 0.5 * std::hypot(c.glass.errorAt(centre), c.liquid.errorAt(centre));
    middleLine.slopeError = 0;
    add("T_mid", &Construction::middle, noiseOf(c, centre, 1, middleLine, noise));
    // The place of a maximum of the slope: known to the stretch over which the slope stays within its own error of it.
    const double slopeError = noise * std::sqrt(12 / (m * m * m)) / spacing;
    const double width = std::abs(height / c.slope);
    add("T_inflection", &Construction::inflection,
        std::hypot(width * std::sqrt(std::min(slopeError / std::abs(c.slope), 1.0)) / 2, spacing / std::sqrt(12.0)));
    add("T_end", &Construction::end, noiseOf(c, c.end, 1, c.liquid, noise));

    // Per kelvin and gram: divided by the rate at the step.
    const HeatScale heat = heatScale(run, *inputs.dataset(), parameters.number(QStringLiteral("mass")), outcome.issues);
    const double factor = heat.factor / std::abs(scanRate(run, *rows));
    const Unit unit = heat.perGram ? Unit::of("J/(g K)") : Unit::of("J/K");
    Text missing = heat.missing;
    if (missing.isEmpty() && !std::isfinite(factor))
        missing = text(QT_TRANSLATE_NOOP("core", "The change of heat capacity needs the time of each row or the heating rate (parameter rate)."));
    if (missing.isEmpty() && std::isfinite(c.height)) {
        // The heat capacity of a liquid is the greater one; what goes against the file's stated direction is negative.
        const double direction = run.exotherm == Exotherm::Unknown ? (c.height < 0 ? -1 : 1) : -run.exothermicSign() * (run.heating ? 1 : -1);
        const double noiseHeight = std::hypot(finite(c.glass.errorAt(c.middle)), finite(c.liquid.errorAt(c.middle)));
        const auto of = [](const Construction &variant) { return variant.height; };
        outcome.results.push_back(measured("delta_cp", direction * c.height * factor, unit,
                                           {{text(QT_TRANSLATE_NOOP("core", "noise")), noiseHeight * factor},
                                            {text(QT_TRANSLATE_NOOP("core", "windows")), spread(moved, of) * factor}}));
        if (direction * c.height < 0)
            outcome.issues.push_back(warning(
                "wrong-way",
                text(QT_TRANSLATE_NOOP(
                    "core", "The step goes the wrong way for a glass transition: the heat capacity would fall. Check the exothermic direction."))));
        if (run.exotherm == Exotherm::Unknown)
            outcome.issues.push_back(
                note("exotherm-unknown",
                     text(QT_TRANSLATE_NOOP("core",
                                            "The file does not say which way it is exothermic; the step is taken for a rise of the heat capacity.")),
                     {{}, 0, QStringLiteral("exotherm")}));
    } else if (!missing.isEmpty()) {
        outcome.issues.push_back(warning("no-heat-capacity", missing));
    }
    if (std::isfinite(c.fictive))
        add("T_fictive", &Construction::fictive, std::abs(c.liquid.errorAt(centre)) * (windows.liquid.high - centre) / std::abs(height));
    else
        outcome.issues.push_back(
            warning("no-fictive-temperature",
                    text(QT_TRANSLATE_NOOP("core", "T_fictive is left out: the areas of glass and liquid do not balance within the windows."))));
    ResultValue ratio = measured("signal_to_noise", significance, Unit(), {});
    ratio.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A measure of quality, not a property."));
    if (std::isfinite(significance))
        outcome.results.push_back(std::move(ratio));
    if (significance < 2 * weakestStep)
        outcome.issues.push_back(
            warning("weak-step", text(QT_TRANSLATE_NOOP("core", "The step is only %1 times as high as the scatter about its lines."), significance)));

    const auto line = [&](const char *key, Text label, const StraightLine &l, double a, double b) {
        addCurve(outcome, key, std::move(label), CurveUse::Construction, run.heatFlowUnit, {run.celsius(a), run.celsius(b)}, {l.at(a), l.at(b)});
    };
    const double beyond = 0.3 * std::abs(c.end - c.onset);
    line("line_glass", text(QT_TRANSLATE_NOOP("core", "Glass")), c.glass, windows.glass.low, std::isfinite(c.end) ? c.end : centre);
    line("line_liquid", text(QT_TRANSLATE_NOOP("core", "Liquid")), c.liquid, std::isfinite(c.onset) ? c.onset : centre, windows.liquid.high);
    StraightLine tangent;
    tangent.centre = c.inflection;
    tangent.intercept = c.inflectionSignal;
    tangent.slope = c.slope;
    if (std::isfinite(beyond))
        line("tangent", text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest point")), tangent, c.onset - beyond, c.end + beyond);
    const auto point = [&](const char *key, Text label, double t, double y) {
        if (std::isfinite(t) && std::isfinite(y))
            addCurve(outcome, key, std::move(label), CurveUse::Points, run.heatFlowUnit, {run.celsius(t)}, {y});
    };
    point("T_onset", text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), c.onset, c.glass.at(c.onset));
    point("T_mid", text(QT_TRANSLATE_NOOP("core", "Half step height")), c.middle, c.between(c.middle));
    point("T_end", text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), c.end, c.liquid.at(c.end));
    return outcome;
}

Parameters estimateGlass(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < 3 * fewestRows)
        return proposed;
    proposeFromMetadata(inputs, given, proposed);
    const bool windowsGiven = given.isSet(QStringLiteral("glass_window")) && given.isSet(QStringLiteral("liquid_window"));
    const std::vector<Segment> segments = segmentsOf(*data);
    const bool segmentGiven = given.isSet(QStringLiteral("segment"));
    const auto glass = given.interval(QStringLiteral("glass_window")), liquid = given.interval(QStringLiteral("liquid_window"));
    Parameters trial = given;
    std::optional<StepProposal> best;
    QString bestSegment;
    if (!windowsGiven || !segmentGiven) {
        const std::size_t count = std::max<std::size_t>(segments.size(), 1);
        for (std::size_t i = 0; i < count; ++i) {
            if (segmentGiven && segmentNamed(segments, given.words(QStringLiteral("segment"))) != (segments.empty() ? nullptr : &segments[i]))
                continue;
            if (!segments.empty() && segments[i].kind == QLatin1String("isothermal") && count > 1)
                continue;
            const QString name = QStringLiteral("%1").arg(i + 1);
            if (!segments.empty())
                trial.set(QStringLiteral("segment"), name);
            const auto run = thermogram(inputs, trial);
            if (!run)
                continue;
            // With given windows the first segment that reaches over both; a later upscan is the more usual one to
            // evaluate, but only its owner knows.
            if (windowsGiven) {
                const auto low = run->between(*glass), high = run->between(*liquid);
                if (!low || !high || low->count() < fewestRows || high->count() < fewestRows)
                    continue;
                best = StepProposal{*glass, *liquid, 1};
                bestSegment = segments.empty() ? QString() : name;
                break;
            }
            const auto step = proposedStep(*run);
            if (step && (!best || step->significance > (segments[i].kind == QLatin1String("heating") ? 1.0 : 2.0) * best->significance)) {
                best = step;
                bestSegment = segments.empty() ? QString() : name;
            }
        }
        if (!best)
            return proposed;
        if (!bestSegment.isEmpty() && !segmentGiven)
            proposed.set(QStringLiteral("segment"), bestSegment);
        proposed.set(QStringLiteral("glass_window"), best->glass);
        proposed.set(QStringLiteral("liquid_window"), best->liquid);
    }
    if (!given.isSet(QStringLiteral("smoothing"))) {
        const Interval low = glass ? *glass : best->glass, high = liquid ? *liquid : best->liquid;
        if (high.low > low.high)
            proposed.set(QStringLiteral("smoothing"), 0.15 * (high.low - low.high));
    }
    return proposed;
}

bool suitsGlass(const Inputs &inputs)
{
    const Parameters parameters = estimateGlass(inputs, {});
    if (!parameters.isSet(QStringLiteral("glass_window")))
        return false;
    const auto run = thermogram(inputs, parameters);
    const auto step = run ? proposedStep(*run) : std::nullopt;
    return step && step->significance > 10;
}

Result<Done> checkGlass(const Inputs &inputs, const Parameters &parameters)
{
    const auto run = thermogram(inputs, parameters);
    if (!run)
        return run.failure();
    for (const char *key : {"glass_window", "liquid_window"}) {
        const auto window = parameters.interval(QLatin1StringView(key));
        if (window && !(window->low < window->high))
            return failure(
                "empty-window",
                text(QT_TRANSLATE_NOOP("core", "The range %1 goes from %2 to %3; expected the lower limit first."), key, window->low, window->high),
                {{}, 0, QString::fromLatin1(key)});
    }
    return Done{};
}

} // namespace

AnalysisSpec glassTransitionAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.glass-transition");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Glass transition"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "Straight lines through the curve of the glass and of the liquid and the tangent at the "
                                                     "steepest point between them give the extrapolated onset and end "
                                                     "(ISO 11357-2, ASTM E1356); the half-step temperature is where the curve crosses the mean of "
                                                     "the lines, and the step in heat capacity is their distance there "
                                                     "over the heating rate. The fictive temperature follows from equal areas (Moynihan et al. "
                                                     "1976). The uncertainty holds noise, windows and smoothing, not the calibration."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Thermogram")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    false}};
    ParameterSpec smoothing =
        numberParameter("smoothing", QT_TRANSLATE_NOOP("core", "Smoothing"), "K")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP(
                "core", "Width of the stretch over which a local parabola takes the slope; the steepest point moves with it, the lines do not.")));
    smoothing.lowest = 0;
    spec.parameters = {
        segmentParameter(),
        rangeParameter("glass_window", QT_TRANSLATE_NOOP("core", "Glass"), "degC")
            .withHandle(HandleKind::Band)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line of the glass is fitted, below the step."))),
        rangeParameter("liquid_window", QT_TRANSLATE_NOOP("core", "Liquid"), "degC")
            .withHandle(HandleKind::Band)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the line of the liquid is fitted, above the step and beyond any overshoot."))),
        smoothing,
        massParameter(),
        exothermParameter(),
        rateParameter(),
    };
    const Unit celsius = Unit::of("degC");
    spec.outputs = {
        {QStringLiteral("T_mid"), QStringLiteral("<i>T</i><sub>g</sub>"), text(QT_TRANSLATE_NOOP("core", "Glass transition, half step height")),
         celsius, text(QT_TRANSLATE_NOOP("core", "Where the curve crosses the mean of the two lines (ISO 11357-2 T_mg by half step height)."))},
        {QStringLiteral("T_onset"), QStringLiteral("<i>T</i><sub>g,onset</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Crossing of the glass's line with the tangent at the steepest point (ISO 11357-2 T_eig, ASTM E1356)."))},
        {QStringLiteral("T_inflection"), QStringLiteral("<i>T</i><sub>g,inflection</sub>"), text(QT_TRANSLATE_NOOP("core", "Steepest point")),
         celsius, text(QT_TRANSLATE_NOOP("core", "Extremum of the slope of the smoothed curve (ASTM E1356 T_i)."))},
        {QStringLiteral("T_end"), QStringLiteral("<i>T</i><sub>g,end</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Crossing of the liquid's line with the tangent at the steepest point (ISO 11357-2 T_efg)."))},
        {QStringLiteral("delta_cp"), QStringLiteral("Δ<i>c</i><sub>p</sub>"), text(QT_TRANSLATE_NOOP("core", "Step in heat capacity")),
         Unit::of("J/(g K)"), text(QT_TRANSLATE_NOOP("core", "Distance of the lines at the half-step temperature over the heating rate, per mass."))},
        {QStringLiteral("T_fictive"), QStringLiteral("<i>T</i><sub>f</sub>"), text(QT_TRANSLATE_NOOP("core", "Fictive temperature")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Equal areas between curve, glass and liquid: Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12."))},
        {QStringLiteral("signal_to_noise"),
         QStringLiteral("<i>S</i>/<i>N</i>"),
         text(QT_TRANSLATE_NOOP("core", "Step over scatter")),
         Unit(),
         text(QT_TRANSLATE_NOOP("core", "Height of the step over the scatter about its lines."))},
    };
    spec.mainResult = QStringLiteral("T_mid");
    spec.suits = suitsGlass;
    spec.estimate = estimateGlass;
    spec.check = checkGlass;
    spec.run = runGlass;
    return spec;
}

} // namespace vitrine::calorimetry
