// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "techniques/calorimetry/correctionrun.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakestimate.h"
#include "techniques/calorimetry/peakevaluation.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/thermogram.h"
#include "techniques/calorimetry/scalecheck.h"

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

// A temperature with its parts in kelvin.
void addTemperature(Outcome &outcome, const Thermogram &run, const char *key, const PeakValue &value)
{
    std::vector<UncertaintyPart> parts = value.parts;
    for (UncertaintyPart &part : parts)
        part.value *= run.celsiusScale;
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
    if (flank->overTime && QLatin1StringView(key) == QLatin1String("T_onset"))
        outcome.issues.push_back(
            note("onset-in-time",
                 text(QT_TRANSLATE_NOOP("core", "The temperature runs backwards on the leading flank (the sample heats or cools itself): T_onset is the temperature at the moment "
                                                "when the release begins, where the curve leaves the baseline for good by a hundredth of the peak's height. A tangent "
                                                "over temperature means nothing here."))));
    else if (flank->overTime)
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
    parts.push_back({text(QT_TRANSLATE_NOOP("core", "sample mass")), massError(data) * std::abs(enthalpy), PartKind::SampleMass});
    parts.push_back(heatFlowScale(run.factorError * std::abs(enthalpy)));
    ResultValue result = measured("enthalpy", enthalpy, heat.perGram ? Unit::of("J/g") : Unit::of("J"), std::move(parts));
    if (std::isfinite(result.quantity.uncertainty) && result.quantity.uncertainty >= std::abs(enthalpy)) {
        outcome.issues.push_back(warning(
            "no-enthalpy",
            text(QT_TRANSLATE_NOOP("core", "The area is %1 %3 with a standard uncertainty of %2 %3: no enthalpy is given; the baseline under the peak is not known well enough."),
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

double errorOf(const PeakValue &value)
{
    double sum = 0;
    for (const UncertaintyPart &part : value.parts)
        sum = std::hypot(sum, std::isfinite(part.value) ? part.value : 0);
    return sum;
}

// A peak stands out of the noise by its height or, when it is broad, by its area; and it has an area or, where a bent baseline
// drowns that, at least a height.
bool standsOut(const PeakEvaluation &peak)
{
    constexpr double clear = 3, overNoise = 6, wide = 4; // over a chord through noise its highest row stands four to five times as high
    const double area = std::abs(peak.area.value), areaError = errorOf(peak.area);
    return (peak.height.value > overNoise * peak.rowNoise || area > wide * areaError) && (area > areaError || peak.height.value > clear * errorOf(peak.height));
}

Issue cutIssue(const PeakCut &cut, const Thermogram &run)
{
    const Place place{{}, 0, QStringLiteral("window")};
    if (cut.flank)
        return warning("peak-cut",
                       text(QT_TRANSLATE_NOOP("core", "Between these limits lies only the flank of a peak: nowhere is the curve further from the line on which it goes on outside than "
                                                      "at the limit of %1 °C (%2 %3). Nothing is given; expected both limits beside the peak."),
                            cut.celsius, std::abs(cut.distance), run.heatFlowUnit.symbol()),
                       place);
    return warning("peak-cut",
                   text(QT_TRANSLATE_NOOP("core", "The limit of %1 °C cuts into the peak: the curve there is still %2 % of the peak's height away from the line on which it goes on "
                                                  "outside. Area and baseline are those of what is left."),
                        cut.celsius, std::round(100 * cut.share)),
                   place);
}

// A baseline that lies at another height behind the peak than before it may hide a glass transition.
void tellStep(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak)
{
    constexpr double much = 0.3; // of the height
    if (!peak.left.line || !peak.right.line)
        return;
    const double at = peak.shape.peak, step = std::abs(peak.right.line->at(at) - peak.left.line->at(at));
    const double chance = 3 * std::hypot(peak.left.line->errorAt(at), peak.right.line->errorAt(at));
    if (step > much * peak.shape.height && !(step < chance))
        outcome.issues.push_back(warning("step-under-peak",
                                         text(QT_TRANSLATE_NOOP("core", "At the peak the lines before and behind it lie %1 %3 apart, %2 % of its height: the baseline steps or bends under it (a glass "
                                                                        "transition with its overshoot does that), and area and onset depend on how it is drawn."),
                                              step, std::round(100 * step / peak.shape.height), run.heatFlowUnit.symbol())));
}

// Limits alone do not say which scan of a run is meant.
void tellSegments(Outcome &outcome, const Inputs &inputs, const Parameters &parameters, const Interval &window)
{
    const std::vector<Segment> segments = segmentsOf(*inputs.dataset());
    const Segment *own = segmentNamed(segments, parameters.words(QStringLiteral("segment")));
    if (!own || segments.size() < 2)
        return;
    QStringList others;
    for (const Segment &segment : segments) {
        const double low = std::min(segment.from, segment.to), high = std::max(segment.from, segment.to);
        if (&segment != own && segment.kind != QLatin1String("isothermal") && low < window.high && high > window.low)
            others += QStringLiteral("%1").arg(&segment - segments.data() + 1);
    }
    if (!others.isEmpty())
        outcome.issues.push_back(note("segment",
                                      text(QT_TRANSLATE_NOOP("core", "Segment %1 (%2) is evaluated; segments between the same temperatures: %3. Set the segment to evaluate another one."),
                                           static_cast<int>(own - segments.data()) + 1, own->kind, others.join(QLatin1String(", "))),
                                      {{}, 0, QStringLiteral("segment")}));
}

// The temperatures of a peak come in the order first deviation, top, end, and half of the area is passed behind the first
// deviation. What breaks it (a drift between the limits, no peak) means nothing. Where the sample heats or cools itself the
// temperature runs backwards, and the order is none of temperatures.
void withoutDisorder(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak)
{
    const double way = run.segment.to < run.segment.from ? -1 : 1;
    const auto quantity = [&](const char *key) {
        const ResultValue *found = outcome.find(QString::fromUtf8(key));
        return found ? found->quantity : Quantity{absent, absent, Unit::of("degC")};
    };
    const Quantity half = quantity("T_half"), top = quantity("T_peak"), onset = quantity("T_onset");
    Quantity initial = quantity("T_initial");
    const auto leaveOut = [&](const char *key, const char *other, const Quantity &first, const Quantity &second) {
        outcome.issues.push_back(warning("out-of-order",
                                         text(QT_TRANSLATE_NOOP("core", "%1 is left out: at %2 °C it would lie on the wrong side of %3, %4 °C. What lies between the limits is no single peak on "
                                                                        "this baseline."),
                                              key, first.value, other, second.value)));
        std::erase_if(outcome.results, [&](const ResultValue &result) { return result.key == QLatin1StringView(key); });
    };
    // On a weak peak over a wandering baseline the curve stands out of the latter's scatter late only, where its tangent has long left it.
    if (way * (initial.value - onset.value) > 0) {
        outcome.issues.push_back(warning("initial-behind-onset",
                                         text(QT_TRANSLATE_NOOP("core", "T_initial is left out: the curve stands out of the scatter of the line before the peak at %1 °C only, behind the extrapolated onset of %2 °C. The peak is too weak "
                                                                        "for a first deviation."),
                                              initial.value, onset.value)));
        std::erase_if(outcome.results, [](const ResultValue &result) { return result.key == QLatin1String("T_initial"); });
        initial.value = absent; // no measure for what else must come behind it
    }
    if ((peak.shape.leading && peak.shape.leading->overTime) || (peak.shape.trailing && peak.shape.trailing->overTime))
        return;
    // Which of the two misleads is not known.
    if (way * (initial.value - half.value) > std::hypot(initial.uncertainty, half.uncertainty)) {
        leaveOut("T_half", "T_initial", half, initial);
        leaveOut("T_initial", "T_half", initial, half);
    }
    for (const auto &[key, side] : {std::pair("T_initial", -1.0), std::pair("T_onset", -1.0), std::pair("T_endset", 1.0)})
        if (const Quantity corner = quantity(key); side * way * (corner.value - top.value) <= 0)
            leaveOut(key, "T_peak", corner, top);
}

void addShape(Outcome &outcome, const Thermogram &run, const PeakEvaluation &peak)
{
    addCorner(outcome, run, "T_onset", peak.onset, peak.shape.leading);
    addTemperature(outcome, run, "T_peak", peak.peak);
    addCorner(outcome, run, "T_endset", peak.endset, peak.shape.trailing);
    addTemperature(outcome, run, "T_extremum", peak.extremum);
    if (std::isfinite(peak.initial.value))
        addTemperature(outcome, run, "T_initial", peak.initial);
    std::vector<UncertaintyPart> heightParts = peak.height.parts;
    heightParts.push_back(heatFlowScale(run.factorError * std::abs(peak.height.value)));
    outcome.results.push_back(measured("peak_height", peak.height.value, run.heatFlowUnit, std::move(heightParts)));
    if (peak.shape.width) {
        std::vector<UncertaintyPart> parts = peak.width.parts;
        for (UncertaintyPart &part : parts)
            part.value *= run.celsiusScale;
        outcome.results.push_back(measured("fwhm", peak.width.value * run.celsiusScale, Unit::of("K"), std::move(parts)));
    } else if (peak.shape.backwards > 0) {
        outcome.issues.push_back(warning("no-width", text(QT_TRANSLATE_NOOP("core", "fwhm is left out: above half its height the temperature runs backwards by %1 K (the sample heats or cools itself, or the furnace overshoots), and a width "
                                                                                  "in kelvin means nothing."),
                                                          peak.shape.backwards * run.celsiusScale)));
    } else {
        outcome.issues.push_back(
            warning("no-width", text(QT_TRANSLATE_NOOP("core", "The curve does not come down to half its height on both sides within the limits."))));
    }
    if (const double half = peak.temperatureAt(run, 0.5); std::isfinite(half)) {
        double spread = 0, area = 0;
        for (const UncertaintyPart &part : peak.area.parts)
            area = std::hypot(area, std::isfinite(part.value) ? part.value : 0);
        // Half of an area that is not known is not known either.
        if (area < std::abs(peak.area.value)) {
            const double share = std::min(area / std::abs(peak.area.value), 0.3) / 2;
            spread = std::abs(peak.temperatureAt(run, 0.5 + share) - peak.temperatureAt(run, 0.5 - share)) / 2;
            outcome.results.push_back(measured("T_half", half, Unit::of("degC"),
                                               {{text(QT_TRANSLATE_NOOP("core", "baseline and limits")), spread},
                                                {text(QT_TRANSLATE_NOOP("core", "noise and sampling")), peak.shape.peakNoise * run.celsiusScale}}));
        }
    }
    withoutDisorder(outcome, run, peak);
    addTemperatureScale(outcome, run.offsetError); // after the order was judged: it shifts all of them alike
}

// The melting of a standard tells how far the scales are off.
void tellScales(Outcome &outcome, const Dataset &data, const Thermogram &run)
{
    const ResultValue *onset = outcome.find(QStringLiteral("T_onset")), *enthalpy = outcome.find(QStringLiteral("enthalpy"));
    const Standard *standard = onset ? standardNamedBy(data, onset->quantity.value) : nullptr;
    if (!standard || !run.heating)
        return;
    if (std::isfinite(run.offsetError))
        tellScale(outcome, temperatureCheck(*standard, onset->quantity.value, uncertaintyBesideScales(*onset), run.offsetError));
    if (std::isfinite(run.factorError) && enthalpy && enthalpy->quantity.unit == Unit::of("J/g"))
        tellScale(outcome, heatCheck(*standard, std::abs(enthalpy->quantity.value), uncertaintyBesideScales(*enthalpy), run.factorError));
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
    for (const PeakCut &cut : peak.cuts)
        outcome.issues.push_back(cutIssue(cut, run));
    const bool flank = std::ranges::any_of(peak.cuts, &PeakCut::flank), nothing = flank || !standsOut(peak);
    if (nothing && !flank && !peak.cuts.empty())
        outcome.issues.push_back(warning("no-peak",
                                         text(QT_TRANSLATE_NOOP("core", "What the limits leave of the peak has an area below its own uncertainty: nothing is given.")),
                                         {{}, 0, QStringLiteral("window")}));
    else if (nothing && !flank)
        outcome.issues.push_back(warning(
            "no-peak",
            text(QT_TRANSLATE_NOOP("core", "The curve stands no more than %1 %3 off the baseline, with a standard uncertainty of %2 %3 and rows that scatter by %4 %3: there is no "
                                           "peak between these limits, and nothing is given."),
                 peak.height.value, errorOf(peak.height), run.heatFlowUnit.symbol(), peak.rowNoise),
            {{}, 0, QStringLiteral("window")}));
    if (!nothing) {
        addHeats(outcome, run, peak, data, parameters);
        addShape(outcome, run, peak);
        addDirection(outcome, run, peak.shape.sign);
        tellStep(outcome, run, peak);
    }
    tellSegments(outcome, inputs, parameters, window);
    noteCorrection(outcome, run);
    if (!nothing)
        tellScales(outcome, data, run);
    if (peak.bridged)
        outcome.issues.push_back(note("holes", text(QT_TRANSLATE_NOOP("core", "Rows without a number inside the limits were bridged."))));
    if (!nothing && peak.shape.height < 3 * peak.rowNoise)
        outcome.issues.push_back(warning(
            "weak-peak", text(QT_TRANSLATE_NOOP("core", "The peak is only %1 times as high as the noise."), peak.shape.height / peak.rowNoise)));
    drawPeak(outcome, run, peak.curve(), peak.baseline, peak.shape, peak.left, peak.right, peak.converted);
    return outcome;
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
    spec.version = 8;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Peak: temperatures and enthalpy"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "The enthalpy is the integral over time of the heat flow above the baseline between the limits, "
                "divided by the sample mass (ISO 11357-3, ASTM E793). "
                "Onset and end are the crossings of the tangents at the steepest points of the flanks with the "
                "extrapolated baselines, the peak temperature belongs to "
                "the greatest distance from the baseline (ISO 11357-1, ASTM E794). The uncertainty holds noise, "
                "limits, choice of baseline and windows, each kept apart, and the scales of thermometer and heat flow: the uncertainty of an adopted "
                "correction, else the stated accuracy (estimates where nobody states one)."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Thermogram")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    false},
                   correctionRunInput()};
    spec.corrected = lessCorrectionRun;
    spec.parameters = peakParameters();
    const Unit celsius = Unit::of("degC");
    spec.outputs = {
        {QStringLiteral("enthalpy"), QStringLiteral("Δ<i>H</i>"), text(QT_TRANSLATE_NOOP("core", "Enthalpy")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core",
                                "Integral of heat flow over baseline and time, per mass; negative when endothermic (ISO 11357-3, ASTM E793)."))},
        {QStringLiteral("T_onset"), QStringLiteral("<i>T</i><sub>onset</sub>"), text(QT_TRANSLATE_NOOP("core", "Extrapolated onset")), celsius,
         text(QT_TRANSLATE_NOOP(
             "core",
             "Crossing of the baseline before the peak with the tangent at the steepest point of the leading flank (ISO 11357-1 T_ei, ASTM E794). Where "
             "the temperature runs backwards on that flank: its value at the moment when the release begins."))},
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
    spec.estimate = estimatedPeak;
    spec.check = checkPeak;
    spec.run = runPeak;
    return spec;
}

} // namespace vitrine::calorimetry
