// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalprogramme.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakevaluation.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

void drawPeak(Outcome &outcome, const Thermogram &run, const PeakCurve &curve, const Baseline &under, const PeakShape &shape, const SideLine &left,
              const SideLine &right, const std::vector<double> &converted)
{
    const Unit &unit = run.heatFlowUnit;
    const std::size_t n = curve.size();
    std::vector<double> x(n), base(n);
    for (std::size_t i = 0; i < n; ++i) {
        x[i] = run.celsius(curve.temperature[i]);
        base[i] = under.at(curve, i);
    }
    addCurve(outcome, "area", text(QT_TRANSLATE_NOOP("core", "Area")), CurveUse::Area, unit, x, {curve.signal.begin(), curve.signal.end()}, base);
    addCurve(outcome, "baseline", text(QT_TRANSLATE_NOOP("core", "Baseline")), CurveUse::Baseline, unit, std::move(x), std::move(base));

    const double away = run.heating ? -1 : 1; // towards the side of the leading flank
    const double reach = std::abs(curve.temperature[n - 1] - curve.temperature[0]);
    const auto side = [&](const std::optional<Flank> &flank, const std::optional<StraightLine> &line, double direction, const char *lineKey,
                          const char *tangentKey, const char *pointKey, Text pointLabel) {
        if (!flank)
            return;
        if (line) {
            const double far = flank->cross + direction * std::min(0.5 * reach, std::abs(flank->cross - line->centre) * 2);
            addCurve(outcome, lineKey, text(QT_TRANSLATE_NOOP("core", "Extrapolated baseline")), CurveUse::Construction, unit,
                     {run.celsius(far), run.celsius(flank->cross)}, {line->at(far), line->at(flank->cross)});
        }
        if (std::isfinite(flank->slope)) {
            const double top = shape.peakSignal, at = flank->temperature + (top - flank->signal) / flank->slope;
            addCurve(outcome, tangentKey, text(QT_TRANSLATE_NOOP("core", "Tangent at the steepest point")), CurveUse::Construction, unit,
                     {run.celsius(flank->cross), run.celsius(at)}, {flank->crossSignal, top});
        }
        addCurve(outcome, pointKey, std::move(pointLabel), CurveUse::Points, unit, {run.celsius(flank->cross)}, {flank->crossSignal});
    };
    side(shape.leading, run.heating ? left.line : right.line, away, "line_before", "tangent_onset", "T_onset",
         text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")));
    side(shape.trailing, run.heating ? right.line : left.line, -away, "line_after", "tangent_endset", "T_endset",
         text(QT_TRANSLATE_NOOP("core", "Extrapolated end")));
    Curve fraction;
    fraction.key = QStringLiteral("converted_fraction");
    fraction.label = text(QT_TRANSLATE_NOOP("core", "Converted fraction"));
    fraction.use = CurveUse::Fit;
    fraction.xName = QStringLiteral("T");
    fraction.yName = QStringLiteral("alpha");
    fraction.xUnit = Unit::of("degC");
    fraction.x = outcome.curves.front().x;
    fraction.y = shared(converted);
    outcome.curves.push_back(std::move(fraction));
    addCurve(outcome, "T_peak", text(QT_TRANSLATE_NOOP("core", "Peak")), CurveUse::Points, unit, {run.celsius(shape.peak)}, {shape.peakSignal});
}

// A temperature with its parts in kelvin; the calibration's share where the run is corrected by one.
void addTemperature(Outcome &outcome, const Thermogram &run, const char *key, const PeakValue &value)
{
    std::vector<UncertaintyPart> parts = value.parts;
    for (UncertaintyPart &part : parts)
        part.value *= run.celsiusScale;
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "calibration")), run.offsetError});
    outcome.results.push_back(measured(key, run.celsius(value.value), Unit::of("degC"), std::move(parts)));
}

void addCorner(Outcome &outcome, const Thermogram &run, const char *key, const PeakValue &value, const std::optional<Flank> &flank)
{
    if (!flank) {
        outcome.issues.push_back(
            warning("no-tangent",
                    text(QT_TRANSLATE_NOOP(
                             "core", "%1 is left out: the flank holds too few points or its tangent does not meet the baseline inside the data."),
                         key)));
        return;
    }
    addTemperature(outcome, run, key, value);
    if (flank->overTime)
        outcome.issues.push_back(
            note("tangent-over-time",
                 text(QT_TRANSLATE_NOOP("core", "The temperature runs backwards on the flank of %1: its tangent is drawn over time."), key)));
}

// What follows from the area once the curve is a heat flow.
void addHeats(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak, const Dataset &data, const Parameters &parameters)
{
    const HeatScale heat = heatScale(run, data, parameters.number(QStringLiteral("mass")), outcome.issues);
    const double joules = heat.factor * run.secondsPerTime, sign = run.exothermicSign();
    if (!std::isfinite(joules)) {
        outcome.issues.push_back(warning("no-enthalpy", !heat.missing.isEmpty()
                                                            ? heat.missing
                                                            : text(QT_TRANSLATE_NOOP("core", "The enthalpy needs the time of each row or the heating "
                                                                                             "rate (parameter rate); the file has neither."))));
        return;
    }
    const double enthalpy = sign * peak.area.value * joules;
    std::vector<UncertaintyPart> parts = peak.area.parts;
    for (UncertaintyPart &part : parts)
        part.value *= std::abs(joules);
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "sample mass")), massError(data) * std::abs(enthalpy)});
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "calibration")), run.factorError * std::abs(enthalpy)});
    ResultValue result = measured("enthalpy", enthalpy, heat.perGram ? Unit::of("J/g") : Unit::of("J"), std::move(parts));
    if (std::isfinite(result.quantity.uncertainty) && result.quantity.uncertainty >= std::abs(enthalpy)) {
        outcome.issues.push_back(warning(
            "no-peak",
            text(QT_TRANSLATE_NOOP(
                     "core",
                     "The area is %1 %3 with a standard uncertainty of %2 %3: there is no peak between these limits, and no enthalpy is given."),
                 enthalpy, result.quantity.uncertainty, result.quantity.unit.symbol()),
            {{}, 0, QStringLiteral("window")}));
        return;
    }
    const Quantity whole = result.quantity;
    outcome.results.push_back(std::move(result));
    const double molarMass = parameters.number(QStringLiteral("molar_mass"));
    if (std::isfinite(molarMass) && heat.perGram) {
        const double kilojoules = molarMass * 1e-3;
        outcome.results.push_back(measured("enthalpy_molar", whole.value * kilojoules, Unit::of("kJ/mol"),
                                           {{text(QT_TRANSLATE_NOOP("core", "enthalpy")), whole.uncertainty * kilojoules}}));
    }
    const auto partial = parameters.interval(QStringLiteral("partial_window"));
    if (!partial)
        return;
    const double low = peak.convertedAt(run, partial->low), high = peak.convertedAt(run, partial->high), share = std::abs(high - low);
    if (!std::isfinite(share)) {
        outcome.issues.push_back(
            warning("partial-outside", text(QT_TRANSLATE_NOOP("core", "The partial area is left out: its limits are not between those of the peak.")),
                    {{}, 0, QStringLiteral("partial_window")}));
        return;
    }
    // Noise and baseline go into a part as its share of the time; what they do to the whole is the bound.
    const double error = whole.uncertainty / std::abs(whole.value) * std::sqrt(std::max(share * (1 - share), 0.0));
    outcome.results.push_back(measured("partial_fraction", share, Unit(), {{text(QT_TRANSLATE_NOOP("core", "baseline and limits")), error}}));
    outcome.results.push_back(measured("partial_enthalpy", share * whole.value, whole.unit,
                                       {{text(QT_TRANSLATE_NOOP("core", "enthalpy")), share * whole.uncertainty},
                                        {text(QT_TRANSLATE_NOOP("core", "baseline and limits")), error * std::abs(whole.value)}}));
}

void addDirection(Outcome &outcome, const Thermogram &run, double sign)
{
    ResultValue direction;
    direction.key = QStringLiteral("direction");
    if (run.exotherm == Exotherm::Unknown) {
        direction.words = sign > 0 ? QStringLiteral("upward") : QStringLiteral("downward");
        outcome.issues.push_back(warning(
            "exotherm-unknown",
            text(QT_TRANSLATE_NOOP("core", "The file does not say which way it is exothermic: the sign of the enthalpy is that of the curve. Set the "
                                           "exothermic direction to give it its meaning.")),
            {{}, 0, QStringLiteral("exotherm")}));
    } else {
        direction.words = run.exothermicSign() * sign > 0 ? QStringLiteral("exothermic") : QStringLiteral("endothermic");
    }
    outcome.results.push_back(std::move(direction));
}

void addShape(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak)
{
    addCorner(outcome, run, "T_onset", peak.onset, peak.shape.leading);
    addTemperature(outcome, run, "T_peak", peak.peak);
    addCorner(outcome, run, "T_endset", peak.endset, peak.shape.trailing);
    addTemperature(outcome, run, "T_extremum", peak.extremum);
    if (std::isfinite(peak.initial.value))
        addTemperature(outcome, run, "T_initial", peak.initial);
    outcome.results.push_back(measured("peak_height", peak.height.value, run.heatFlowUnit, peak.height.parts));
    if (peak.shape.width) {
        std::vector<UncertaintyPart> parts = peak.width.parts;
        for (UncertaintyPart &part : parts)
            part.value *= run.celsiusScale;
        outcome.results.push_back(measured("fwhm", peak.width.value * run.celsiusScale, Unit::of("K"), std::move(parts)));
    } else {
        outcome.issues.push_back(
            warning("no-width", text(QT_TRANSLATE_NOOP("core", "The curve does not come down to half its height on both sides within the limits."))));
    }
    if (const double half = peak.temperatureAt(run, 0.5); std::isfinite(half)) {
        double spread = 0, area = 0;
        for (const UncertaintyPart &part : peak.area.parts)
            area = std::hypot(area, std::isfinite(part.value) ? part.value : 0);
        const double share = std::min(area / std::abs(peak.area.value), 0.3) / 2;
        spread = std::abs(peak.temperatureAt(run, 0.5 + share) - peak.temperatureAt(run, 0.5 - share)) / 2;
        outcome.results.push_back(measured("T_half", half, Unit::of("degC"),
                                           {{text(QT_TRANSLATE_NOOP("core", "baseline and limits")), spread},
                                            {text(QT_TRANSLATE_NOOP("core", "noise and sampling")), peak.shape.peakNoise * run.celsiusScale},
                                            {text(QT_TRANSLATE_NOOP("core", "calibration")), run.offsetError}}));
    }
}

Result<Outcome> runPeak(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const auto prepared = thermogram(inputs, parameters);
    if (!prepared)
        return prepared.failure();
    const Thermogram &run = *prepared;
    const Dataset &data = *inputs.dataset();
    const auto settings = peakSettings(run, data, parameters);
    if (!settings)
        return settings.failure();
    const auto evaluated = evaluatedPeak(run, *settings);
    if (!evaluated)
        return evaluated.failure();
    const PeakEvaluation &peak = *evaluated;

    Outcome outcome;
    outcome.parameters = parameters;
    const Interval window = settings->window;
    if (window.low < std::min(run.segment.from, run.segment.to) || window.high > std::max(run.segment.from, run.segment.to))
        outcome.issues.push_back(
            warning("window-cut",
                    text(QT_TRANSLATE_NOOP("core", "The window reaches beyond the segment (%1 to %2 °C); the area is that of the part inside."),
                         run.segment.from, run.segment.to),
                    {{}, 0, QStringLiteral("window")}));
    if (sigmoidal(settings->kind)) {
        FitSummary summary;
        summary.converged = peak.baseline.converged;
        summary.iterations = peak.baseline.iterations;
        summary.reason = summary.converged ? QStringLiteral("the converted fraction moved by less than %1 at every point").arg(alphaTolerance)
                                           : QStringLiteral("the converted fraction still moved by %1").arg(peak.baseline.lastChange);
        outcome.fit = summary;
        if (!summary.converged)
            outcome.issues.push_back(
                warning("baseline-not-converged",
                        text(QT_TRANSLATE_NOOP("core", "The sigmoidal baseline did not settle in %1 steps; check the windows beside the peak."),
                             summary.iterations)));
    }
    addHeats(outcome, run, peak, data, parameters);
    addShape(outcome, run, peak);
    addDirection(outcome, run, peak.shape.sign);
    noteCorrection(outcome, run);
    if (peak.bridged)
        outcome.issues.push_back(note("holes", text(QT_TRANSLATE_NOOP("core", "Rows without a number inside the limits were bridged."))));
    if (peak.shape.height < 3 * peak.rowNoise)
        outcome.issues.push_back(warning(
            "weak-peak", text(QT_TRANSLATE_NOOP("core", "The peak is only %1 times as high as the noise."), peak.shape.height / peak.rowNoise)));
    drawPeak(outcome, run, peak.curve(), peak.baseline, peak.shape, peak.left, peak.right, peak.converted);
    return outcome;
}

constexpr std::size_t fewestRows = 8;

// Knots for a spline at the quarters of what lies between the limits and the foot of the peak: the curve there is baseline.
void proposeKnots(const Thermogram &run, const Interval &window, Parameters &proposed)
{
    const auto beside = proposedBeside(run, window);
    if (!beside)
        return;
    int number = 0;
    for (const Interval &side : {beside->left, beside->right})
        for (const double share : {0.25, 0.75}) {
            const double knot = side.low + share * (side.high - side.low);
            if (knot > window.low && knot < window.high)
                proposed.set(QStringLiteral("knot.%1").arg(++number), knot);
        }
}

// No baseline runs through a glass transition: limits that reach over a clear step before or behind the peak are drawn in to the
// line on the peak's side of it.
PeakProposal clearOfStep(const Thermogram &run, PeakProposal peak)
{
    constexpr double clear = 6, reach = 1.5; // significance; widths of the step that must lie within the limits
    const auto step = proposedStep(run);
    if (!step || step->significance < clear)
        return peak;
    const double apex = run.celsius(run.temperature[peak.apex]), width = step->liquid.low - step->glass.high;
    if (step->liquid.high < apex && peak.window.low < step->glass.high + 0.5 * width && step->liquid.low + reach * width < apex) {
        peak.window.low = step->liquid.high;
        peak.left = step->liquid;
    } else if (step->glass.low > apex && peak.window.high > step->liquid.low - 0.5 * width && step->glass.high - reach * width > apex) {
        peak.window.high = step->glass.low;
        peak.right = step->glass;
    }
    return peak;
}

Parameters estimatePeak(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < fewestRows)
        return proposed;
    proposeFromMetadata(inputs, given, proposed);
    if (const auto molar = data->metadata.quantity(QStringLiteral("molar_mass"), Unit::of("g/mol"));
        molar && molar->value > 0 && !given.isSet(QStringLiteral("molar_mass")))
        proposed.set(QStringLiteral("molar_mass"), molar->value);
    const bool complete =
        given.isSet(QStringLiteral("window")) && given.isSet(QStringLiteral("left_window")) && given.isSet(QStringLiteral("right_window"));
    const bool named = given.isSet(QStringLiteral("segment"));
    const bool spline = given.words(QStringLiteral("baseline")) == QLatin1String("spline");
    if (complete && named && !spline)
        return proposed;

    const std::vector<Segment> segments = segmentsOf(*data);
    const Segment *wanted = named ? segmentNamed(segments, given.words(QStringLiteral("segment"))) : nullptr;
    const auto window = given.interval(QStringLiteral("window"));
    Parameters trial = given;
    std::optional<PeakProposal> best;
    QString bestSegment;
    const std::size_t count = std::max<std::size_t>(segments.size(), 1);
    for (std::size_t i = 0; i < count; ++i) {
        const QString name = QStringLiteral("%1").arg(i + 1);
        if (wanted && wanted != &segments[i])
            continue;
        if (!segments.empty() && segments[i].kind == QLatin1String("isothermal") && count > 1 && !wanted)
            continue;
        if (!segments.empty())
            trial.set(QStringLiteral("segment"), name);
        else
            trial.unset(QStringLiteral("segment"));
        const auto run = thermogram(inputs, trial);
        if (!run)
            continue;
        // With given limits the first segment that reaches over them; else the highest peak, earlier segments first.
        std::optional<PeakProposal> proposal;
        if (complete) {
            const auto rows = run->between(*window);
            if (rows && rows->count() >= fewestRows)
                proposal.emplace().window = *window;
        } else {
            const auto peaks = window ? std::vector<PeakProposal>() : proposedPeaks(*run);
            proposal = window ? proposedBeside(*run, *window) : peaks.empty() ? std::nullopt : std::optional(clearOfStep(*run, peaks.front()));
        }
        if (!proposal || (best && !(proposal->height > 1.2 * best->height)))
            continue;
        best = proposal;
        bestSegment = segments.empty() ? QString() : name;
        if (window)
            break;
    }
    if (!best)
        return proposed;
    if (!bestSegment.isEmpty() && !given.isSet(QStringLiteral("segment")))
        proposed.set(QStringLiteral("segment"), bestSegment);
    trial = given;
    if (!bestSegment.isEmpty())
        trial.set(QStringLiteral("segment"), bestSegment);
    const bool knots = std::ranges::any_of(given.all(), [](const auto &entry) { return entry.first.startsWith(QLatin1String("knot.")); });
    if (const auto run = thermogram(inputs, trial); spline && !knots && run)
        proposeKnots(*run, window ? *window : best->window, proposed);
    if (complete)
        return proposed;
    proposed.set(QStringLiteral("window"), best->window);
    proposed.set(QStringLiteral("left_window"), best->left);
    proposed.set(QStringLiteral("right_window"), best->right);
    return proposed;
}

// The peaks of a run that nobody has to look for: far above the noise, what rules the curve of a segment and what else is
// a tenth as high. A step leaves a residue over the clipped background too, but one that is low against the curve.
std::vector<Parameters> proposedPeakAnalyses(const Inputs &inputs)
{
    struct Found {
        QString segment;
        PeakProposal peak;
    };
    std::vector<Found> found;
    const Dataset *data = inputs.dataset();
    if (!data || data->rows() < fewestRows)
        return {};
    const std::vector<Segment> segments = segmentsOf(*data);
    double highest = 0;
    for (std::size_t i = 0; i < std::max<std::size_t>(segments.size(), 1); ++i) {
        if (!segments.empty() && segments[i].kind == QLatin1String("isothermal") && segments.size() > 1)
            continue;
        Parameters parameters;
        if (!segments.empty())
            parameters.set(QStringLiteral("segment"), QStringLiteral("%1").arg(i + 1));
        const auto run = thermogram(inputs, parameters);
        if (!run)
            continue;
        const auto peaks = proposedPeaks(*run);
        for (const PeakProposal &peak : peaks)
            if (peak.significance > 20 && peak.contrast > 0.5) {
                found.push_back({parameters.words(QStringLiteral("segment")), clearOfStep(*run, peak)});
                highest = std::max(highest, peak.height);
            }
    }
    std::erase_if(found, [&](const Found &one) { return one.peak.height < 0.1 * highest; });
    std::vector<Parameters> all;
    for (const Found &one : found) {
        Parameters parameters;
        if (!one.segment.isEmpty())
            parameters.set(QStringLiteral("segment"), one.segment);
        parameters.set(QStringLiteral("window"), one.peak.window);
        parameters.set(QStringLiteral("left_window"), one.peak.left);
        parameters.set(QStringLiteral("right_window"), one.peak.right);
        all.push_back(std::move(parameters));
    }
    // A single one is what the analysis proposes by itself.
    if (all.size() == 1)
        all.front() = {};
    return all;
}

bool suitsPeak(const Inputs &inputs) { return !proposedPeakAnalyses(inputs).empty(); }

Result<Done> checkPeak(const Inputs &inputs, const Parameters &parameters)
{
    const auto run = thermogram(inputs, parameters);
    if (!run)
        return run.failure();
    for (const char *key : {"window", "left_window", "right_window", "partial_window"}) {
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

AnalysisSpec peakAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.peak");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Peak: temperatures and enthalpy"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "The enthalpy is the integral over time of the heat flow above the baseline between the limits, "
                "divided by the sample mass (ISO 11357-3, ASTM E793). "
                "Onset and end are the crossings of the tangents at the steepest points of the flanks with the "
                "extrapolated baselines, the peak temperature belongs to "
                "the greatest distance from the baseline (ISO 11357-1, ASTM E794). The uncertainty holds noise, "
                "limits, choice of baseline and windows, each kept apart; the calibration only where a correction brings its own."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Thermogram")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    false}};
    spec.parameters = peakParameters();
    const Unit celsius = Unit::of("degC");
    spec.outputs = {
        {QStringLiteral("enthalpy"), QStringLiteral("Δ<i>H</i>"), text(QT_TRANSLATE_NOOP("core", "Enthalpy")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core",
                                "Integral of heat flow over baseline and time, per mass; negative when endothermic (ISO 11357-3, ASTM E793)."))},
        {QStringLiteral("T_onset"), QStringLiteral("<i>T</i><sub>onset</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius,
         text(QT_TRANSLATE_NOOP(
             "core",
             "Crossing of the baseline before the peak with the tangent at the steepest point of the leading flank (ISO 11357-1 T_ei, ASTM E794)."))},
        {QStringLiteral("T_peak"), QStringLiteral("<i>T</i><sub>peak</sub>"), text(QT_TRANSLATE_NOOP("core", "Peak temperature")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Temperature at the greatest distance from the baseline (ISO 11357-1 T_p)."))},
        {QStringLiteral("T_endset"), QStringLiteral("<i>T</i><sub>end</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated end")), celsius,
         text(QT_TRANSLATE_NOOP(
             "core", "Crossing of the baseline after the peak with the tangent at the steepest point of the trailing flank (ISO 11357-1 T_ef)."))},
        {QStringLiteral("T_extremum"), QStringLiteral("<i>T</i><sub>extr</sub>"), text(QT_TRANSLATE_NOOP("core", "Extremum of the curve")), celsius,
         text(QT_TRANSLATE_NOOP("core",
                                "Temperature at the highest or lowest point of the curve itself, whatever its baseline; what some programs call "
                                "the peak temperature."))},
        {QStringLiteral("T_initial"), QStringLiteral("<i>T</i><sub>i</sub>"), text(QT_TRANSLATE_NOOP("core", "First deviation")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Where the curve leaves the extrapolated baseline before the peak for good, by three times its scatter "
                                        "(ISO 11357-1 T_i)."))},
        {QStringLiteral("T_half"), QStringLiteral("<i>T</i><sub>1/2</sub>"), text(QT_TRANSLATE_NOOP("core", "Half converted")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Where half of the area has been passed, in the order of time."))},
        {QStringLiteral("enthalpy_molar"), QStringLiteral("Δ<i>H</i><sub>m</sub>"), text(QT_TRANSLATE_NOOP("core", "Molar enthalpy")),
         Unit::of("kJ/mol"), text(QT_TRANSLATE_NOOP("core", "The enthalpy times the molar mass."))},
        {QStringLiteral("partial_enthalpy"), QStringLiteral("Δ<i>H</i><sub>part</sub>"), text(QT_TRANSLATE_NOOP("core", "Partial enthalpy")),
         Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core", "The part of the enthalpy between the limits of the partial area, over the same baseline."))},
        {QStringLiteral("partial_fraction"), QStringLiteral("<i>α</i><sub>part</sub>"), text(QT_TRANSLATE_NOOP("core", "Partial fraction")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "The partial enthalpy over the whole one."))},
        {QStringLiteral("peak_height"), QStringLiteral("<i>h</i>"), text(QT_TRANSLATE_NOOP("core", "Height over the baseline")), Unit::of("mW/mg"),
         text(QT_TRANSLATE_NOOP("core", "Greatest distance of the curve from the baseline, in the unit of the curve."))},
        {QStringLiteral("fwhm"), QStringLiteral("FWHM"), text(QT_TRANSLATE_NOOP("core", "Width at half height")), Unit::of("K"),
         text(QT_TRANSLATE_NOOP("core", "Distance of the two temperatures at which the curve is half as high over the baseline as at the peak."))},
        {QStringLiteral("direction"), QStringLiteral("direction"), text(QT_TRANSLATE_NOOP("core", "Direction")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "Endothermic or exothermic; upward or downward where nobody says which way the curve is exothermic."))},
    };
    spec.mainResult = QStringLiteral("enthalpy");
    spec.suits = suitsPeak;
    spec.proposals = proposedPeakAnalyses;
    spec.estimate = estimatePeak;
    spec.check = checkPeak;
    spec.run = runPeak;
    return spec;
}

} // namespace vitrine::calorimetry
