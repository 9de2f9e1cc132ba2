// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"
#include "techniques/calorimetry/correctionrun.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/glassstep.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/recovery.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t fewestRows = StepCurve::fewestRows;
// Step height over its standard uncertainty from noise; below it nothing is reported. Of curves of pure noise evaluated with
// windows from the data fewer than one in a hundred gets there (tests).
constexpr double weakestStep = 6;
// Step height over its uncertainty with the choice of windows and smoothing: below the first a wiggle or a bend of the
// baseline does as much, below the second it may.
constexpr double leastCertain = 2, fairlyCertain = 4;
constexpr double widestHeat = 4.5; // J/(g K): no glass gains more (water: 4.2 in all)

// What the run and its results share.
struct Evaluated {
    const Thermogram &run;
    const Construction &own;
    const WindowSensitivity &windows;
    std::vector<Construction> smoothedOtherwise;
    double noise; // of a thinned point
};

double smoothingSpread(const Evaluated &e, const StepQuantity &quantity)
{
    double greatest = absent;
    for (const Construction &variant : e.smoothedOtherwise)
        greatest = std::fmax(greatest, std::abs(quantity.value(variant) - quantity.value(e.own)));
    return greatest / std::sqrt(3.0);
}

void addTemperature(Outcome &outcome, const Evaluated &e, const char *key)
{
    static const Unit celsius = Unit::of("degC");
    const StepQuantity &quantity = *stepQuantity(key);
    const double value = quantity.value(e.own), kelvin = e.run.celsiusScale;
    if (!std::isfinite(value)) {
        outcome.issues.push_back(
            warning("no-construction",
                    text(QT_TRANSLATE_NOOP("core", "%1 is left out: its construction does not meet the curve between the windows."), key)));
        return;
    }
    outcome.results.push_back(measured(key, e.run.celsius(value), celsius,
                                       {{text(QT_TRANSLATE_NOOP("core", "noise")), quantity.noise(e.own, e.noise) * kelvin},
                                        {text(QT_TRANSLATE_NOOP("core", "windows")), e.windows.of(quantity) * kelvin},
                                        {text(QT_TRANSLATE_NOOP("core", "smoothing")), smoothingSpread(e, quantity) * kelvin}}));
}

// The place of a maximum of the slope: known to the stretch over which the slope stays within its own error of it.
void addInflection(Outcome &outcome, const Evaluated &e, double spacing)
{
    const Construction &c = e.own;
    const double m = static_cast<double>(2 * c.half + 1), slopeError = e.noise * std::sqrt(12 / (m * m * m)) / spacing;
    const double width = std::abs(c.height / c.slope), share = slopeError / std::abs(c.slope);
    const double noise = std::hypot(width * std::sqrt(std::min(std::isfinite(share) ? share : 0, 1.0)) / 2, spacing / std::sqrt(12.0));
    outcome.results.push_back(
        measured("T_inflection", e.run.celsius(c.inflection), Unit::of("degC"),
                 {{text(QT_TRANSLATE_NOOP("core", "noise")), noise * e.run.celsiusScale},
                  {text(QT_TRANSLATE_NOOP("core", "smoothing")), smoothingSpread(e, *stepQuantity("T_inflection")) * e.run.celsiusScale}}));
}

// Per kelvin and gram: divided by the rate at the step.
void addHeats(Outcome &outcome, const Evaluated &e, const HeatScale &heat, double secondsPerKelvin, double massShare)
{
    const Thermogram &run = e.run;
    const Construction &c = e.own;
    const double factor = heat.factor * std::abs(secondsPerKelvin);
    Text missing = heat.missing;
    if (missing.isEmpty() && !std::isfinite(factor))
        missing = text(QT_TRANSLATE_NOOP("core", "The change of heat capacity needs the time of each row or the heating rate (parameter rate)."));
    if (!missing.isEmpty()) {
        outcome.issues.push_back(warning("no-heat-capacity", missing));
        return;
    }
    if (!std::isfinite(c.height))
        return;
    // The heat capacity of a liquid is the greater one; what goes against the file's stated direction is negative.
    const double direction = run.exotherm == Exotherm::Unknown ? (c.height < 0 ? -1 : 1) : -run.exothermicSign() * (run.heating ? 1 : -1);
    const StepQuantity &step = *stepQuantity("delta_cp");
    outcome.results.push_back(measured("delta_cp", direction * c.height * factor, heat.perGram ? Unit::of("J/(g K)") : Unit::of("J/K"),
                                       {{text(QT_TRANSLATE_NOOP("core", "noise")), step.noise(c, e.noise) * factor},
                                        {text(QT_TRANSLATE_NOOP("core", "windows")), e.windows.of(step) * factor},
                                        {text(QT_TRANSLATE_NOOP("core", "smoothing")), smoothingSpread(e, step) * factor},
                                        {text(QT_TRANSLATE_NOOP("core", "sample mass")), massShare * std::abs(c.height * factor), PartKind::SampleMass},
                                        heatFlowScale(run.factorError * std::abs(c.height * factor))}));
    if (heat.perGram && std::abs(c.height * factor) > widestHeat)
        outcome.issues.push_back(warning("implausible", text(QT_TRANSLATE_NOOP("core", "A step of %1 J/(g K) is more than any glass transition makes: check mass, unit and rate, or it is "
                                                                                       "another event."),
                                                             std::abs(c.height * factor))));
    if (direction * c.height < 0)
        outcome.issues.push_back(warning(
            "wrong-way",
            text(QT_TRANSLATE_NOOP(
                "core", "The step goes the wrong way for a glass transition: the heat capacity would fall. Check the exothermic direction."))));
    if (run.exotherm == Exotherm::Unknown)
        outcome.issues.push_back(note(
            "exotherm-unknown",
            text(QT_TRANSLATE_NOOP("core", "The file does not say which way it is exothermic; the step is taken for a rise of the heat capacity.")),
            {{}, 0, QStringLiteral("exotherm")}));

    // An overshoot that stands out of noise and curvature; its area over the liquid's line is a heat.
    const double scatter = std::max(std::isfinite(c.liquid.residualDeviation) ? c.liquid.residualDeviation : 0, std::isfinite(e.noise) ? e.noise : 0);
    if (!(c.overshootHeight > std::max(3 * scatter, 0.05 * std::abs(c.height))))
        return;
    const StepQuantity &overshoot = *stepQuantity("overshoot_enthalpy");
    const double joules = heat.factor * std::abs(secondsPerKelvin) * run.celsiusScale;
    const double sign = c.height < 0 ? -1 : 1;
    outcome.results.push_back(measured("overshoot_enthalpy", sign * c.overshoot * joules, heat.perGram ? Unit::of("J/g") : Unit::of("J"),
                                       {{text(QT_TRANSLATE_NOOP("core", "noise")), overshoot.noise(c, e.noise) * joules},
                                        {text(QT_TRANSLATE_NOOP("core", "windows")), e.windows.of(overshoot) * joules},
                                        {text(QT_TRANSLATE_NOOP("core", "smoothing")), smoothingSpread(e, overshoot) * joules},
                                        heatFlowScale(run.factorError * std::abs(c.overshoot * joules))}));
    outcome.results.push_back(measured("T_overshoot", run.celsius(c.overshootTop), Unit::of("degC"),
                                       {{text(QT_TRANSLATE_NOOP("core", "smoothing")), 0.25 * std::abs(c.end - c.middle) * run.celsiusScale}}));
}

// Against a scan of the same glass unaged: another dataset, or another segment of the same one.
void addRecovery(Outcome &outcome, const Thermogram &run, const Inputs &inputs, const Parameters &parameters, const HeatScale &heat, const StepWindows &celsius)
{
    const Dataset *other = inputs.dataset(QStringLiteral("unaged"));
    const QString segment = parameters.words(QStringLiteral("unaged_segment"));
    if (!other && segment.isEmpty())
        return;
    const Place place{{}, 0, other ? QStringLiteral("unaged") : QStringLiteral("unaged_segment")};
    Inputs unagedInputs;
    unagedInputs.add(QStringLiteral("data"), inputs.all(other ? QStringLiteral("unaged") : QStringLiteral("data")).front());
    const Dataset &data = *unagedInputs.dataset();
    Parameters own;
    for (const char *key : {"axis", "exotherm", "rate", "temperature_offset", "enthalpy_factor"})
        if (const ParameterValue *value = parameters.find(QLatin1StringView(key)))
            own.set(QLatin1StringView(key), *value);
    // Without a name the first segment in the same direction that reaches over both windows.
    const std::vector<Segment> segments = segmentsOf(data);
    std::optional<Thermogram> unaged;
    for (std::size_t i = 0; i < std::max<std::size_t>(segments.size(), 1) && !unaged; ++i) {
        if (!segments.empty())
            own.set(QStringLiteral("segment"), segment.isEmpty() ? QStringLiteral("%1").arg(i + 1) : segment);
        const auto candidate = thermogram(unagedInputs, own);
        if (candidate && candidate->heating == run.heating && candidate->between({celsius.glass.low, celsius.liquid.high}) &&
            std::min(candidate->segment.from, candidate->segment.to) < celsius.glass.high && std::max(candidate->segment.from, candidate->segment.to) > celsius.liquid.low)
            unaged = *candidate;
        if (!segment.isEmpty())
            break;
    }
    Issues ignored;
    const auto mass = data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    const double milligrams = other ? (mass ? mass->value : absent) : parameters.number(QStringLiteral("mass"));
    const HeatScale scale = unaged ? heatScale(*unaged, data, milligrams, ignored) : HeatScale{};
    const auto recovery = unaged && heat.missing.isEmpty() && scale.missing.isEmpty() && scale.perGram == heat.perGram
                              ? recoveredEnthalpy({run, heat.factor}, {*unaged, scale.factor}, celsius.glass, celsius.liquid)
                              : std::nullopt;
    if (!recovery) {
        outcome.issues.push_back(warning("no-recovery",
                                         text(QT_TRANSLATE_NOOP("core", "The recovered enthalpy is left out: the unaged scan does not reach over both windows in the same direction, or its mass, rate or unit is not "
                                                                        "known as that of the aged one is.")),
                                         place));
        return;
    }
    outcome.results.push_back(measured("recovery_enthalpy", recovery->enthalpy, heat.perGram ? Unit::of("J/g") : Unit::of("J"),
                                       {{text(QT_TRANSLATE_NOOP("core", "noise")), recovery->noise},
                                        {text(QT_TRANSLATE_NOOP("core", "windows")), recovery->windows},
                                        heatFlowScale(run.factorError * std::abs(recovery->enthalpy))}));
    if (recovery->misfit > 0.2)
        outcome.issues.push_back(warning("scans-apart",
                                         text(QT_TRANSLATE_NOOP("core", "Outside the transition the aged and the unaged scan lie up to %1 % of the step apart; a line levels them, but they ought to coincide."),
                                              100 * recovery->misfit),
                                         place));
}

void drawStep(Outcome &outcome, const Thermogram &run, const StepWindows &windows, const Construction &c)
{
    const double centre = std::isfinite(c.middle) ? c.middle : c.inflection;
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
}

// The rows between and about the windows, thinned so that the step itself keeps a few hundred points.
Thinned thinnedStep(const Thermogram &run, Rows rows, double stepShare)
{
    const double wanted = 256 / std::clamp(stepShare, 0.02, 1.0);
    return thinned(run, rows, static_cast<std::size_t>(std::clamp(wanted, 1024.0, 8192.0)));
}

// A curve may have several glass transitions, or wiggles as clear as one: those that are half as clear as the clearest one.
void tellOthers(Outcome &outcome, const Thermogram &run, const Interval &glass, const Interval &liquid)
{
    constexpr std::size_t longest = 200'000; // rows; of more the search would be felt in every step of a drag
    if (run.segment.last - run.segment.first > longest)
        return;
    const OtherSteps found = otherSteps(run, glass, liquid);
    QStringList others;
    for (const StepProposal &step : found.steps)
        others += QStringLiteral("%1 °C").arg(shortNumberText(std::round(10 * step.middle) / 10));
    if (!others.isEmpty())
        outcome.issues.push_back(warning(
            "other-steps", found.clearest ? text(QT_TRANSLATE_NOOP("core", "The curve of this segment has other steps that are as clear or clearer: near %1. Which of them is a glass transition, only "
                                                                    "the sample tells."),
                                          others.join(QLatin1String(", ")))
                                   : text(QT_TRANSLATE_NOOP("core", "The curve of this segment has other steps that are at least half as clear: near %1. Which of them is a glass transition, "
                                                                    "only the sample tells."),
                                          others.join(QLatin1String(", "))),
            {{}, 0, QStringLiteral("glass_window")}));
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
    // With room to move the windows aside.
    const auto rows = run.between(
        {glassWindow->low - 0.5 * (glassWindow->high - glassWindow->low), liquidWindow->high + 0.5 * (liquidWindow->high - liquidWindow->low)});
    if (!rows || rows->count() < 3 * fewestRows)
        return failure("empty-window",
                       text(QT_TRANSLATE_NOOP("core", "The windows hold %1 rows of the segment, which goes from %2 to %3 °C; expected at least %4."),
                            rows ? rows->count() : std::size_t(0), run.segment.from, run.segment.to, 3 * fewestRows),
                       {{}, 0, QStringLiteral("glass_window")});
    const double kelvin = run.celsiusScale;
    const auto inFile = [&](const Interval &w) { return Interval{run.fromCelsius(w.low), run.fromCelsius(w.high)}; };
    const StepWindows windows{inFile(*glassWindow), inFile(*liquidWindow)};
    double smoothing = parameters.number(QStringLiteral("smoothing")) / kelvin;
    if (!(smoothing > 0))
        smoothing = 0.1 * (windows.liquid.low - windows.glass.high);
    const Thinned thin = thinnedStep(run, *rows, (windows.liquid.low - windows.glass.high) / (windows.liquid.high - windows.glass.low));
    const StepCurve curve(thin, windows, smoothing);
    const auto found = curve.constructed(windows, StepCurve::Width::Own);
    if (!found) {
        const bool glassEmpty = curve.rowsIn(windows.glass) < fewestRows, liquidEmpty = curve.rowsIn(windows.liquid) < fewestRows;
        return failure("no-step",
                       text(QT_TRANSLATE_NOOP("core", "Between the windows the curve does not go from one line to the other; expected at least %1 "
                                                      "rows in each window and between them."),
                            fewestRows),
                       {{}, 0, liquidEmpty && !glassEmpty ? QStringLiteral("liquid_window") : QStringLiteral("glass_window")});
    }
    const Construction &c = *found;
    const double rowNoise = noiseDeviation(run.heatFlow.subspan(rows->first, rows->count()));
    const double noise = rowNoise / std::sqrt(static_cast<double>(thin.block));
    const double centre = std::isfinite(c.middle) ? c.middle : c.inflection;
    const double height = c.liquid.at(centre) - c.glass.at(centre);
    // How far the step stands out of what noise and wander of the curve do to the distance of two such lines.
    const auto error = [&](const StraightLine &line) { return std::fmax(line.errorAt(centre), noise / std::sqrt(static_cast<double>(line.points))); };
    const double scatter = std::hypot(error(c.glass), error(c.liquid));
    const double significance = scatter > 0 ? std::abs(height) / scatter : std::numeric_limits<double>::infinity();
    if (significance < weakestStep)
        return failure("no-step",
                       text(QT_TRANSLATE_NOOP("core", "The step is %1 times as high as its uncertainty from noise; below %2 no glass transition is "
                                                      "reported."),
                            significance, weakestStep),
                       {{}, 0, QStringLiteral("glass_window")});

    Outcome outcome;
    outcome.parameters = parameters;
    outcome.parameters.set(QStringLiteral("smoothing"), smoothing * kelvin);
    const WindowSensitivity sensitivity(curve, windows, c, noise);
    Evaluated evaluated{run, c, sensitivity, {}, noise};
    for (const auto width : {StepCurve::Width::Half, StepCurve::Width::Double})
        if (auto other = curve.constructed(windows, width))
            evaluated.smoothedOtherwise.push_back(std::move(*other));

    const StepQuantity &step = *stepQuantity("delta_cp");
    double square = 0;
    for (const double part : {step.noise(c, noise), sensitivity.of(step), smoothingSpread(evaluated, step)})
        square += std::isfinite(part) ? part * part : 0;
    const double certainty = square > 0 ? std::abs(height) / std::sqrt(square) : std::numeric_limits<double>::infinity();
    if (certainty < leastCertain)
        return failure("no-step",
                       text(QT_TRANSLATE_NOOP("core", "The step is only %1 times as high as its uncertainty by the choice of the windows: bends and wiggles of "
                                                      "the baseline do as much, and no glass transition is reported."),
                            certainty),
                       {{}, 0, QStringLiteral("glass_window")});
    if (certainty < fairlyCertain)
        outcome.issues.push_back(warning("doubtful-step", text(QT_TRANSLATE_NOOP("core", "The step is only %1 times as high as its uncertainty by the choice of the windows: it may be "
                                                                                         "no more than a bend or wiggle of the baseline."),
                                                               certainty)));
    for (const auto &[key, window] : {std::pair("glass_window", *glassWindow), std::pair("liquid_window", *liquidWindow)})
        if (const double width = (c.end - c.onset) * kelvin; window.high - window.low < 0.5 * width)
            outcome.issues.push_back(warning("narrow-window",
                                             text(QT_TRANSLATE_NOOP("core", "The line of %1 is fitted over %2 K, less than half the width of the step (%3 K): its direction says "
                                                                            "little about the rest of the curve."),
                                                  key, window.high - window.low, width),
                                             {{}, 0, QString::fromLatin1(key)}));

    addTemperature(outcome, evaluated, "T_onset");
    addTemperature(outcome, evaluated, "T_mid");
    addInflection(outcome, evaluated, curve.spacing());
    addTemperature(outcome, evaluated, "T_end");
    const HeatScale heat = heatScale(run, *inputs.dataset(), parameters.number(QStringLiteral("mass")), outcome.issues);
    addHeats(outcome, evaluated, heat, 1 / scanRate(run, *rows), massError(*inputs.dataset()));
    addRecovery(outcome, run, inputs, parameters, heat, {*glassWindow, *liquidWindow});
    addTemperature(outcome, evaluated, "T_equal_areas");
    addTemperature(outcome, evaluated, "T_fictive");
    addTemperatureScale(outcome, run.offsetError);
    ResultValue ratio = measured("signal_to_noise", significance, Unit(), {});
    ratio.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A measure of quality, not a property."));
    if (std::isfinite(significance))
        outcome.results.push_back(std::move(ratio));
    if (significance < 2 * weakestStep)
        outcome.issues.push_back(
            warning("weak-step", text(QT_TRANSLATE_NOOP("core", "The step is only %1 times as high as its uncertainty from noise."), significance)));
    tellOthers(outcome, run, *glassWindow, *liquidWindow);
    noteCorrection(outcome, run);
    drawStep(outcome, run, windows, c);
    return outcome;
}

// As wide as the noise asks for: a slope to a twentieth of the mean slope of the step, between 0.15 and 0.6 of what lies
// between the windows.
double proposedSmoothing(const Thermogram &run, const StepProposal &step)
{
    const double gap = step.liquid.low - step.glass.high;
    const auto rows = run.between({step.glass.low, step.liquid.high});
    if (!(gap > 0) || !rows || rows->count() < 3 * fewestRows)
        return absent;
    const Thinned thin = thinned(run, *rows, 1024);
    const auto mean = [&](const Interval &window) {
        double sum = 0, count = 0;
        for (std::size_t i = 0; i < thin.size(); ++i)
            if (window.contains(run.celsius(thin.temperature[i]))) {
                sum += thin.heatFlow[i];
                count += 1;
            }
        return sum / count;
    };
    const double slope = std::abs(mean(step.liquid) - mean(step.glass)) / gap, noise = noiseDeviation(thin.heatFlow);
    const double spacing = std::abs(run.celsius(thin.temperature.back()) - run.celsius(thin.temperature.front())) / static_cast<double>(thin.size());
    // The slope of a line through m points scatters by noise sqrt(12 / m^3) / spacing.
    const double wanted = std::cbrt(12 * std::pow(noise / (0.05 * slope * spacing), 2)) * spacing;
    const double width = std::clamp(std::isfinite(wanted) ? wanted : 0, 0.15 * gap, 0.6 * gap);
    const double perUnit = std::pow(10, 1 - std::floor(std::log10(width)));
    return std::round(width * perUnit) / perUnit;
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
                best = StepProposal{*glass, *liquid, 1, 1};
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
        const StepProposal step{glass ? *glass : best->glass, liquid ? *liquid : best->liquid, 1, 1};
        trial.set(QStringLiteral("segment"), segmentGiven ? given.words(QStringLiteral("segment")) : bestSegment);
        if (segments.empty())
            trial.unset(QStringLiteral("segment"));
        if (const auto run = thermogram(inputs, trial))
            if (const double width = proposedSmoothing(*run, step); width > 0)
                proposed.set(QStringLiteral("smoothing"), width);
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
    if (!step || !(step->contrast > 0.05))
        return false;
    // Unasked only what no one would doubt.
    const auto outcome = runGlass(inputs, parameters, {});
    const ResultValue *ratio = outcome ? outcome->find(QStringLiteral("signal_to_noise")) : nullptr;
    return outcome && outcome->find(QStringLiteral("T_mid")) && (!ratio || ratio->quantity.value > 2 * weakestStep) &&
           std::ranges::none_of(outcome->issues, [](const Issue &issue) {
               return issue.code == QLatin1String("doubtful-step") || issue.code == QLatin1String("implausible") || issue.code == QLatin1String("wrong-way") ||
                      issue.code == QLatin1String("no-construction");
           });
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
    spec.version = 7;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Glass transition"));
    spec.definition =
        text(QT_TRANSLATE_NOOP("core", "Straight lines through the curve of the glass and of the liquid and the tangent at the "
                                       "steepest point between them give the extrapolated onset and end "
                                       "(ISO 11357-2, ASTM E1356); the half-step temperature is where the curve crosses the mean of "
                                       "the lines, and the step in heat capacity is their distance there "
                                       "over the heating rate. The fictive temperature follows from equal areas (Moynihan et al. "
                                       "1976). The uncertainty holds noise, windows (each cut to its halves) and smoothing, and the scales of thermometer and heat flow: "
                                       "the uncertainty of an adopted correction, else the stated accuracy (estimates where nobody states one)."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Thermogram")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    false},
                   {QStringLiteral("unaged"),
                    text(QT_TRANSLATE_NOOP("core", "Unaged scan")),
                    {{QStringLiteral("temperature"), false}, {QStringLiteral("heat-flow"), false}, {QStringLiteral("time"), true}, {QStringLiteral("reference-temperature"), true}},
                    true,
                    false},
                   correctionRunInput()};
    spec.corrected = lessCorrectionRun;
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
        wordsParameter("unaged_segment", QT_TRANSLATE_NOOP("core", "Unaged segment"))
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Of the unaged scan where one is given, else of the same run: the second heating as a rule. The recovered enthalpy is the area between both."))),
    };
    for (ParameterSpec &correction : correctionParameters())
        spec.parameters.push_back(std::move(correction));
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
        {QStringLiteral("T_equal_areas"), QStringLiteral("<i>T</i><sub>g,areas</sub>"),
         text(QT_TRANSLATE_NOOP("core", "Glass transition, equal areas")), celsius,
         text(QT_TRANSLATE_NOOP("core", "The areas between curve and glass below it and between liquid and curve above it are equal; an overshoot "
                                        "over the liquid is left out (ISO 11357-2)."))},
        {QStringLiteral("T_fictive"), QStringLiteral("<i>T</i><sub>f</sub>"), text(QT_TRANSLATE_NOOP("core", "Fictive temperature")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Equal areas between curve, glass and liquid: Moynihan et al., J. Am. Ceram. Soc. 59 (1976) 12."))},
        {QStringLiteral("overshoot_enthalpy"), QStringLiteral("Δ<i>H</i><sub>over</sub>"),
         text(QT_TRANSLATE_NOOP("core", "Enthalpy of the overshoot")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core",
                                "Area between the overshoot and the line of the liquid; positive when heat is taken up. The enthalpy recovered "
                                "is this less that of an unaged scan."))},
        {QStringLiteral("recovery_enthalpy"), QStringLiteral("Δ<i>H</i><sub>rec</sub>"),
         text(QT_TRANSLATE_NOOP("core", "Recovered enthalpy")), Unit::of("J/g"),
         text(QT_TRANSLATE_NOOP("core", "Area between the heat capacities of this scan and of the unaged one from glass to liquid, what they differ by in both windows levelled by a line: the enthalpy lost by ageing."))},
        {QStringLiteral("T_overshoot"), QStringLiteral("<i>T</i><sub>over</sub>"), text(QT_TRANSLATE_NOOP("core", "Top of the overshoot")), celsius,
         text(QT_TRANSLATE_NOOP("core", "Where the curve stands highest over the line of the liquid."))},
        {QStringLiteral("signal_to_noise"), QStringLiteral("<i>S</i>/<i>N</i>"), text(QT_TRANSLATE_NOOP("core", "Step over noise")), Unit(),
         text(QT_TRANSLATE_NOOP(
             "core",
             "Height of the step over its standard uncertainty from noise; below 6 no glass transition is reported, below 12 with a warning."))},
    };
    spec.mainResult = QStringLiteral("T_mid");
    spec.suits = suitsGlass;
    spec.estimate = estimateGlass;
    spec.check = checkGlass;
    spec.run = runGlass;
    return spec;
}

} // namespace vitrine::calorimetry
