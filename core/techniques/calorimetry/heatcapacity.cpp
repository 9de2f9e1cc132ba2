// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/heatcapacity.h"

#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/standards.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t binsOfARamp = 60;
// Of a run's own signal: what the isotherms of a run and its blank may part by over a ramp. A distance that stays the same is an
// offset, and taken off; what it changes by is another loss of heat, of which only a straight course can be assumed. Beyond
// the first that is told, beyond the second it is no small correction of the signal any more, and nothing is given.
constexpr double toldMisfit = 0.1, greatestMisfit = 0.2;

// The ramps of one of the runs.
Result<std::vector<RampHeat>> rampsOf(const Inputs &inputs, const QString &key, const Parameters &parameters, bool reversing)
{
    Inputs single;
    const auto all = inputs.all(key);
    if (all.empty())
        return std::vector<RampHeat>{};
    single.add(QStringLiteral("data"), all.front());
    Parameters own;
    for (const char *name : {"axis", "exotherm"})
        if (const ParameterValue *value = parameters.find(QString::fromLatin1(name)))
            own.set(QString::fromLatin1(name), *value);
    const auto run = thermogram(single, own);
    if (!run)
        return run.failure();
    if (!run->timed)
        return failure("no-time",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has no time beside its temperature; heat capacities need the rate of every row."),
                            all.front()->label));
    const std::vector<Segment> segments = segmentsOf(*all.front());
    if (!reversing) {
        const double trim = parameters.number(QStringLiteral("trim"));
        return rampHeats(*run, segments, std::isfinite(trim) ? trim / 100 : 0.2, binsOfARamp);
    }
    double period = parameters.number(QStringLiteral("period"));
    for (std::size_t i = 0; i < segments.size() && !std::isfinite(period); ++i)
        period = modulationPeriod(*run, segments[i]);
    if (!std::isfinite(period))
        return failure("no-modulation",
                       text(QT_TRANSLATE_NOOP("core", "The temperature of \"%1\" shows no modulation; set its period."), all.front()->label),
                       {{}, 0, QStringLiteral("period")});
    return reversingHeats(*run, segments, period);
}

// The ramp of another run that covers the same temperatures in the same direction best.
const RampHeat *counterpart(const std::vector<RampHeat> &ramps, const RampHeat &own)
{
    const RampHeat *best = nullptr;
    double most = 0.5 * (own.to - own.from);
    for (const RampHeat &ramp : ramps) {
        const double shared = std::min(own.to, ramp.to) - std::max(own.from, ramp.from);
        if (ramp.heating == own.heating && shared > most) {
            most = shared;
            best = &ramp;
        }
    }
    return best;
}

struct Point {
    double temperature = absent, cp = absent, noise = absent, alignment = absent, mass = absent, standard = absent, calibration = absent;
    double ratio = absent, ratioNoise = absent, ratioAlignment = absent; // of the corrected signals, sample over reference
    [[nodiscard]] std::vector<UncertaintyPart> parts() const
    {
        return {{text(QT_TRANSLATE_NOOP("core", "noise")), noise},
                {text(QT_TRANSLATE_NOOP("core", "isotherms")), alignment},
                {text(QT_TRANSLATE_NOOP("core", "masses")), mass},
                {text(QT_TRANSLATE_NOOP("core", "reference material")), standard},
                heatFlowScale(calibration)};
    }
    [[nodiscard]] double error() const
    {
        double sum = 0;
        for (const UncertaintyPart &part : parts())
            sum += std::isfinite(part.value) ? part.value * part.value : 0;
        return std::sqrt(sum);
    }
};

// How far the isotherms of two runs lie apart, and what that makes uncertain: they ought to coincide (ASTM E1269). The offset
// goes from the one to the other in a way that nobody sees; straight over the ramp is what is taken, half of the change is its
// bound.
struct Misfit {
    double change = 0;      // W, from one isotherm to the next
    double uncertainty = 0; // of the capacity, J/K
    double kelvins = 0;     // of the temperatures that the runs show at the same isotherm
};
Misfit misfitOf(const RampHeat &run, const RampHeat *blank)
{
    Misfit misfit;
    if (!blank)
        return misfit;
    const double before = run.levelBefore - blank->levelBefore, after = run.levelAfter - blank->levelAfter;
    if (std::isfinite(before) && std::isfinite(after)) {
        misfit.change = std::abs(after - before);
        misfit.uncertainty = misfit.change / (2 * std::sqrt(3.0)) / std::abs(run.rate);
    }
    misfit.kelvins = std::fmax(std::fmax(std::abs(run.plateauBefore - blank->plateauBefore), std::abs(run.plateauAfter - blank->plateauAfter)), 0);
    return misfit;
}

struct Masses {
    double sample = absent, reference = absent; // mg
    double relative = absent;                   // standard uncertainty of their ratio (of the sample's alone, without reference)
    double heatFactor = 1, heatFactorError = absent;
};

// ASTM E1269, ISO 11357-4: c_s = c_r (Phi_s - Phi_0) / (Phi_r - Phi_0) m_r / m_s at each temperature; without a reference
// (Phi_s - Phi_0) / (q m). Heat flows come divided by the rate already.
Point pointAt(double celsius, const RampHeat &sample, const RampHeat *reference, const RampHeat *blank, const Masses &masses)
{
    Point point;
    point.temperature = celsius;
    CapacityAt s = capacityAt(sample, celsius);
    s.alignment = std::hypot(s.alignment, misfitOf(sample, blank).uncertainty);
    const CapacityAt b = blank ? capacityAt(*blank, celsius) : CapacityAt{0, 0, 0};
    const double overBlank = s.value - b.value;
    if (!reference) {
        point.cp = overBlank * 1e3 / masses.sample * masses.heatFactor;
        const double share = std::abs(point.cp / overBlank);
        point.noise = std::hypot(s.noise, b.noise) * share;
        point.alignment = std::hypot(s.alignment, b.alignment) * share;
        point.mass = masses.relative * std::abs(point.cp);
        point.calibration = masses.heatFactorError * std::abs(point.cp);
        return point;
    }
    CapacityAt r = capacityAt(*reference, celsius);
    r.alignment = std::hypot(r.alignment, misfitOf(*reference, blank).uncertainty);
    const double referenceOverBlank = r.value - b.value;
    point.ratio = overBlank / referenceOverBlank;
    // The blank is in both differences: d ratio / d blank = (ratio - 1) / (r - b).
    const auto error = [&](double es, double er, double eb) {
        return std::sqrt(es * es + std::pow(point.ratio * er, 2) + std::pow((point.ratio - 1) * eb, 2)) / std::abs(referenceOverBlank);
    };
    point.ratioNoise = error(s.noise, r.noise, b.noise);
    point.ratioAlignment = error(s.alignment, r.alignment, b.alignment);
    const auto known = sapphireHeatCapacity(celsius);
    if (!known)
        return point;
    point.cp = *known * point.ratio * masses.reference / masses.sample;
    const double share = std::abs(point.cp / point.ratio);
    point.noise = point.ratioNoise * share;
    point.alignment = point.ratioAlignment * share;
    point.mass = masses.relative * std::abs(point.cp);
    point.standard = sapphireError * std::abs(point.cp);
    return point;
}

// What a look at the runs tells before one believes the numbers.
struct Doubts {
    double worstShare = 0, change = 0, at = absent; // of the misfit in a run's own signal, over the ramps that are used
    double kelvins = 0, kelvinsAt = absent;
    struct LeftOut {
        double from = absent, to = absent, share = 0, change = 0; // degC; of the signal; W
    };
    std::vector<LeftOut> leftOut;
    // Whether the ramp may be used: `signal` is that of the run less the blank, W.
    bool look(const RampHeat &ramp, const RampHeat *other, double signal, double celsius)
    {
        const Misfit misfit = misfitOf(ramp, other);
        const double share = misfit.change / std::abs(signal);
        if (share > greatestMisfit) {
            if (leftOut.empty() || leftOut.back().to <= ramp.from || leftOut.back().from >= ramp.to)
                leftOut.push_back({ramp.from, ramp.to, 0, 0});
            if (share > leftOut.back().share) {
                leftOut.back().share = share;
                leftOut.back().change = misfit.change;
            }
            return false;
        }
        if (share > worstShare) {
            worstShare = share;
            change = misfit.change;
            at = celsius;
        }
        if (misfit.kelvins > kelvins) {
            kelvins = misfit.kelvins;
            kelvinsAt = celsius;
        }
        return true;
    }
    [[nodiscard]] bool isLeftOut(double celsius) const
    {
        return std::ranges::any_of(leftOut, [&](const LeftOut &ramp) { return celsius >= ramp.from && celsius <= ramp.to; });
    }
};

Text leftOutText(const Doubts &doubts)
{
    QStringList ramps;
    for (const Doubts::LeftOut &ramp : doubts.leftOut)
        ramps += text(QT_TRANSLATE_NOOP("core", "%1 to %2 °C (%3 mW, %4 %)"), std::round(ramp.from), std::round(ramp.to), std::round(1e5 * ramp.change) / 100, std::round(100 * ramp.share)).english();
    return text(QT_TRANSLATE_NOOP("core", "Over these ramps the isotherms of the runs part by so much, and such a share of the signal over the blank: %1; expected %2 % at most (ASTM E1269 wants them to coincide). The runs lose heat in "
                                          "different ways (crucibles, their seat, lids), and the data support no heat capacity there: measure the three runs again."),
                ramps.join(QLatin1String(", ")), 100 * greatestMisfit);
}

void tell(Outcome &outcome, const Doubts &doubts)
{
    constexpr double muchTemperature = 1.5;
    if (!doubts.leftOut.empty())
        outcome.issues.push_back(warning("ramp-left-out", text(QT_TRANSLATE_NOOP("core", "Left out: %1"), leftOutText(doubts).english())));
    if (doubts.worstShare > toldMisfit)
        outcome.issues.push_back(warning(
            "isotherms-apart", text(QT_TRANSLATE_NOOP("core", "Over the ramp near %1 °C the isotherms of the runs part by %2 mW, %3 % of the signal over the blank; they ought to coincide (ASTM E1269). The runs did not "
                                                              "lose heat alike (crucibles, their seat, lids); a straight course of that loss is taken off, and half of it stands in the uncertainty."),
                                    doubts.at, 1e3 * doubts.change, std::round(100 * doubts.worstShare))));
    if (doubts.kelvins > muchTemperature)
        outcome.issues.push_back(warning("temperatures-apart",
                                         text(QT_TRANSLATE_NOOP("core", "Near %1 °C the runs show temperatures %2 K apart at the same isotherm: the sensor or the crucible sat otherwise, and the heat flow is "
                                                                        "calibrated otherwise too; measure again."),
                                              doubts.kelvinsAt, doubts.kelvins)));
    const ResultValue *first = nullptr, *last = nullptr;
    for (const ResultValue &value : outcome.results)
        if (value.key == QLatin1String("cp")) {
            const auto temperature = [](const ResultValue &v) { return v.index.at(QStringLiteral("temperature")); };
            first = !first || temperature(value) < temperature(*first) ? &value : first;
            last = !last || temperature(value) > temperature(*last) ? &value : last;
        }
    if (first && last && last->quantity.value < 0.95 * first->quantity.value)
        outcome.issues.push_back(warning("falls", text(QT_TRANSLATE_NOOP("core", "The heat capacity falls by %1 % over the ramps; that of a stable phase rises with temperature. Check the masses, the blank, and whether the three "
                                                                                 "runs were measured alike."),
                                                       100 * (1 - last->quantity.value / first->quantity.value))));
}

void addCurves(Outcome &outcome, const std::vector<std::vector<Point>> &ramps, bool ratios)
{
    for (std::size_t i = 0; i < ramps.size(); ++i) {
        Curve curve;
        curve.key = ramps.size() > 1 ? QStringLiteral("cp_%1").arg(i + 1) : QStringLiteral("cp");
        curve.label = ratios ? text(QT_TRANSLATE_NOOP("core", "Ratio of the signals")) : text(QT_TRANSLATE_NOOP("core", "Specific heat capacity"));
        curve.use = CurveUse::Data;
        curve.panel = QStringLiteral("heat-capacity");
        curve.xName = QStringLiteral("T");
        curve.yName = ratios ? QStringLiteral("ratio") : QStringLiteral("cp");
        curve.xUnit = Unit::of("degC");
        curve.yUnit = ratios ? Unit() : Unit::of("J/(g K)");
        std::vector<double> x, y, u;
        for (const Point &point : ramps[i]) {
            const double value = ratios ? point.ratio : point.cp;
            if (!std::isfinite(value))
                continue;
            x.push_back(point.temperature);
            y.push_back(value);
            u.push_back(ratios ? std::hypot(point.ratioNoise, point.ratioAlignment) : point.error());
        }
        if (x.empty())
            continue;
        curve.x = shared(std::move(x));
        curve.y = shared(std::move(y));
        curve.uncertainty = shared(std::move(u));
        outcome.curves.push_back(std::move(curve));
    }
}

void addPoint(Outcome &outcome, const Point &point)
{
    const auto at = [&](ResultValue value) {
        value.index[QStringLiteral("temperature")] = point.temperature;
        value.indexUnit = QStringLiteral("degC");
        return value;
    };
    if (std::isfinite(point.cp))
        outcome.results.push_back(at(measured("cp", point.cp, Unit::of("J/(g K)"), point.parts())));
    if (std::isfinite(point.ratio))
        outcome.results.push_back(at(measured("signal_ratio", point.ratio, Unit(), {{text(QT_TRANSLATE_NOOP("core", "noise")), point.ratioNoise}, {text(QT_TRANSLATE_NOOP("core", "isotherms")), point.ratioAlignment}})));
}

// A heat that a transition takes up is no heat capacity: a warning where a temperature lies between the limits of a clear peak.
void tellTransitions(Outcome &outcome, const Inputs &inputs, const Parameters &parameters)
{
    constexpr double clear = 20, ruling = 0.5; // height over noise, and over what the curve spans
    Inputs single;
    single.add(QStringLiteral("data"), inputs.all(QStringLiteral("sample")).front());
    Parameters own;
    for (const char *name : {"axis", "exotherm"})
        if (const ParameterValue *value = parameters.find(QString::fromLatin1(name)))
            own.set(QString::fromLatin1(name), *value);
    const std::vector<Segment> segments = segmentsOf(*inputs.all(QStringLiteral("sample")).front());
    for (std::size_t i = 0; i < segments.size(); ++i) {
        if (segments[i].kind == QLatin1String("isothermal"))
            continue;
        own.set(QStringLiteral("segment"), QStringLiteral("%1").arg(i + 1));
        const auto run = thermogram(single, own);
        if (!run)
            continue;
        for (const PeakProposal &peak : proposedPeaks(*run)) {
            const bool met = peak.significance > clear && peak.contrast > ruling && std::ranges::any_of(outcome.results, [&](const ResultValue &value) {
                const auto at = value.index.find(QStringLiteral("temperature"));
                return at != value.index.end() && at->second >= peak.window.low && at->second <= peak.window.high;
            });
            if (met)
                outcome.issues.push_back(warning("in-transition",
                                                 text(QT_TRANSLATE_NOOP("core", "The curve has a peak from %1 to %2 °C (segment %3): what is given between them holds the heat of a transition, it is no heat capacity."),
                                                      peak.window.low, peak.window.high, i + 1),
                                                 {{}, 0, QStringLiteral("temperature")}));
        }
    }
}

// Without blank and calibration nobody knows how far the heat flow is off: the scatter alone would pretend otherwise.
void withholdUncertainty(Outcome &outcome)
{
    outcome.issues.push_back(warning(
        "not-calibrated", text(QT_TRANSLATE_NOOP("core", "Neither a blank nor a calibration (enthalpy_factor) stands behind this heat capacity: the asymmetry of furnace and pans counts as heat of the "
                                                         "sample, and the sensitivity is that of the file."))));
    for (ResultValue &value : outcome.results)
        if (value.key == QLatin1String("cp")) {
            value.quantity.uncertainty = absent;
            value.parts.clear();
            value.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "Neither a blank nor a calibration bounds the error of the heat flow."));
        }
    for (Curve &curve : outcome.curves)
        curve.uncertainty = nullptr;
}

// What of the calibration is missing, and what that leaves out of the uncertainty.
void tellCalibration(Outcome &outcome, bool blank, bool factor, bool factorError)
{
    if (!blank && !factor)
        return withholdUncertainty(outcome);
    if (!blank)
        outcome.issues.push_back(warning("no-blank", text(QT_TRANSLATE_NOOP("core", "No blank is subtracted: what furnace and pans differ by counts as heat of the sample, and no uncertainty holds that. A heat capacity "
                                                                                    "from one run is no better than some tenths of itself on most instruments.")),
                                         {{}, 0, QStringLiteral("blank")}));
    if (!factor)
        outcome.issues.push_back(warning("no-sensitivity", text(QT_TRANSLATE_NOOP("core", "The blank takes the asymmetry away, but no calibration of the heat flow (enthalpy_factor) is adopted: its sensitivity is that of "
                                                                                          "the file, whose error counts as enthalpy_accuracy says.")),
                                         {{}, 0, QStringLiteral("enthalpy_factor")}));
    else if (!factorError)
        outcome.issues.push_back(warning("factor-without-uncertainty", text(QT_TRANSLATE_NOOP("core", "The heat correction (enthalpy_factor) comes without its uncertainty; enthalpy_accuracy stands in its place.")),
                                         {{}, 0, QStringLiteral("enthalpy_factor_uncertainty")}));
}

double massOf(const Parameters &parameters, const char *key) { return parameters.number(QString::fromLatin1(key)); }

Result<Outcome> computed(const Inputs &inputs, const Parameters &parameters, bool threeRuns)
{
    const bool reversing = parameters.words(QStringLiteral("method")) == QLatin1String("reversing");
    const auto samples = rampsOf(inputs, QStringLiteral("sample"), parameters, reversing);
    const auto references = rampsOf(inputs, QStringLiteral("reference"), parameters, reversing);
    const auto blanks = rampsOf(inputs, QStringLiteral("blank"), parameters, reversing);
    for (const auto *runs : {&samples, &references, &blanks})
        if (!*runs)
            return runs->failure();
    if (samples->empty())
        return failure("no-ramp", text(QT_TRANSLATE_NOOP(
                                      "core", "The run of the sample has no ramp with enough rows; expected heating or cooling at a steady rate.")));
    Outcome outcome;
    outcome.parameters = parameters;
    Masses masses{massOf(parameters, "mass"), massOf(parameters, "reference_mass"), absent, 1, absent};
    const Dataset &data = *inputs.dataset(QStringLiteral("sample"));
    const HeatFlow kind = heatFlowOf(data.column(role::heatFlow)->unit);
    masses.relative = massError(data);
    if (const double factor = massOf(parameters, "enthalpy_factor"); std::isfinite(factor)) {
        masses.heatFactor = factor;
        masses.heatFactorError = massOf(parameters, "enthalpy_factor_uncertainty") / factor;
    }
    if (!threeRuns && !std::isfinite(masses.heatFactorError)) // a reference of known heat capacity calibrates by itself
        masses.heatFactorError = enthalpyAccuracy(parameters);
    if (kind.kind == HeatFlow::Kind::SpecificPower) { // divided by the mass already
        masses.sample = 1e3;
        masses.reference = 1e3;
    }
    const bool heat = threeRuns || std::isfinite(kind.toWatts);
    if (!heat)
        return failure("no-heat",
                       text(QT_TRANSLATE_NOOP(
                                "core", "The signal is a voltage (%1): without the sensitivity of the instrument or a reference run it is no heat."),
                            data.column(role::heatFlow)->unit.symbol()));
    const bool massesKnown = std::isfinite(masses.sample) && (!threeRuns || std::isfinite(masses.reference));
    if (!massesKnown)
        outcome.issues.push_back(warning(
            "no-mass",
            threeRuns
                ? text(QT_TRANSLATE_NOOP("core", "The heat capacity needs the masses of sample and reference (parameters mass and reference_mass); "
                                                 "only the ratio of the signals is given."))
                : text(QT_TRANSLATE_NOOP("core", "The heat capacity per mass needs the mass of the sample (parameter mass).")),
            {{}, 0, std::isfinite(masses.sample) ? QStringLiteral("reference_mass") : QStringLiteral("mass")}));
    const double wanted = parameters.number(QStringLiteral("temperature"));
    std::vector<std::vector<Point>> curves;
    bool unaligned = false, common = false;
    Doubts doubts;
    for (const RampHeat &ramp : *samples) {
        const RampHeat *reference = counterpart(*references, ramp), *blank = counterpart(*blanks, ramp);
        if ((threeRuns && (!reference || !blank)) || (!threeRuns && !blanks->empty() && !blank))
            continue;
        unaligned = unaligned || !ramp.aligned;
        std::vector<Point> points;
        for (const double celsius : ramp.temperature)
            if (Point point = pointAt(celsius, ramp, reference, blank, masses); std::isfinite(point.cp) || std::isfinite(point.ratio))
                points.push_back(point);
        if (points.empty())
            continue;
        const double middle = std::isfinite(wanted) ? wanted : 0.5 * (ramp.from + ramp.to);
        const double looked = points[points.size() / 2].temperature, empty = blank ? capacityAt(*blank, looked).value : 0;
        bool usable = true;
        for (const RampHeat *run : {&ramp, reference})
            if (run && blank)
                usable = doubts.look(*run, blank, (capacityAt(*run, looked).value - empty) * run->rate, looked) && usable;
        common = true;
        if (!usable)
            continue;
        if (middle >= ramp.from && middle <= ramp.to)
            addPoint(outcome, pointAt(middle, ramp, reference, blank, masses));
        curves.push_back(std::move(points));
    }
    if (curves.empty() && common)
        return failure("isotherms-apart", leftOutText(doubts), {{}, 0, QStringLiteral("blank")});
    if (curves.empty())
        return failure("no-common-ramp", text(QT_TRANSLATE_NOOP("core", "The runs have no ramp in common: the sample goes from %1 to %2 °C."),
                                              samples->front().from, samples->back().to));
    if (unaligned && !reversing)
        outcome.issues.push_back(warning(
            "no-isotherms",
            text(QT_TRANSLATE_NOOP(
                "core", "A ramp has no isotherm beside it: its heat flow is taken as recorded, and drift between the runs counts as heat."))));
    if (outcome.results.empty() && doubts.isLeftOut(wanted))
        return failure("isotherms-apart", leftOutText(doubts), {{}, 0, QStringLiteral("temperature")});
    if (outcome.results.empty())
        outcome.issues.push_back(warning("outside", text(QT_TRANSLATE_NOOP("core", "%1 °C lies in no ramp, or too near to its ends."), wanted),
                                         {{}, 0, QStringLiteral("temperature")}));
    std::erase_if(outcome.results, [&](const ResultValue &value) { return value.key == QLatin1String("cp") && !massesKnown; });
    if (!reversing) {
        tell(outcome, doubts);
        tellTransitions(outcome, inputs, parameters);
    }
    addCurves(outcome, curves, !massesKnown);
    if (!threeRuns)
        tellCalibration(outcome, !blanks->empty(), std::isfinite(massOf(parameters, "enthalpy_factor")), std::isfinite(massOf(parameters, "enthalpy_factor_uncertainty")));
    if (std::ranges::any_of(outcome.results,
                            [](const ResultValue &value) { return value.key == QLatin1String("cp") && !(value.quantity.value > 0); }))
        outcome.issues.push_back(
            warning("negative",
                    text(QT_TRANSLATE_NOOP("core", "A heat capacity came out negative: check the order of the runs and the exothermic direction."))));
    return outcome;
}

Parameters estimated(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    for (const auto &[input, key] : {std::pair("sample", "mass"), std::pair("reference", "reference_mass")}) {
        const Dataset *data = inputs.dataset(QString::fromLatin1(input));
        if (!data || given.isSet(QString::fromLatin1(key)))
            continue;
        if (const auto mass = data->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg")); mass && mass->value > 0)
            proposed.set(QString::fromLatin1(key), mass->value);
    }
    return proposed;
}

InputSpec runInput(const char *key, const char *label, bool optional)
{
    return {QString::fromLatin1(key),
            text(label),
            {{QStringLiteral("temperature"), false}, {QStringLiteral("heat-flow"), false}, {QStringLiteral("time"), true}},
            optional,
            false};
}

std::vector<ParameterSpec> commonParameters()
{
    ParameterSpec trim =
        numberParameter("trim", QT_TRANSLATE_NOOP("core", "Left out at the ends"), "%", 20.0)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Share of each ramp that is cut off at either end, where the rate is not yet steady.")));
    trim.lowest = 0;
    trim.highest = 45;
    return {numberParameter("temperature", QT_TRANSLATE_NOOP("core", "Temperature"), "degC")
                .withHandle(HandleKind::Line, QStringLiteral("heat-capacity"))
                .thatMayBeUnset()
                .withHelp(text(QT_TRANSLATE_NOOP("core", "Where the heat capacity is given; unset: in the middle of each ramp."))),
            trim, massParameter(), exothermParameter()};
}

std::vector<OutputSpec> outputs()
{
    return {{QStringLiteral("cp"), QStringLiteral("<i>c</i><sub>p</sub>"), text(QT_TRANSLATE_NOOP("core", "Specific heat capacity")),
             Unit::of("J/(g K)"),
             text(QT_TRANSLATE_NOOP("core", "Heat capacity at constant pressure per mass at a temperature (ASTM E1269, ISO 11357-4)."))},
            {QStringLiteral("signal_ratio"), QStringLiteral("<i>Φ</i><sub>s</sub>/<i>Φ</i><sub>r</sub>"),
             text(QT_TRANSLATE_NOOP("core", "Ratio of the signals")), Unit(),
             text(QT_TRANSLATE_NOOP("core", "Heat flow of the sample over that of the reference, both aligned and less the blank."))}};
}

// Runs in time with a ramp beside an isotherm, or a modulated one.
bool suitsHeatCapacity(const Inputs &inputs)
{
    for (const auto &[key, runs] : inputs.byKey())
        for (const DatasetPtr &data : runs) {
            Inputs single;
            single.add(QStringLiteral("data"), data);
            const auto run = thermogram(single, {});
            if (!run || !run->timed)
                return false;
            const std::vector<Segment> segments = segmentsOf(*data);
            const bool aligned = std::ranges::any_of(rampHeats(*run, segments, 0.2, 8), &RampHeat::aligned);
            if (!aligned &&
                std::ranges::none_of(segments, [&](const Segment &segment) { return std::isfinite(modulationPeriod(*run, segment)); }))
                return false;
        }
    return true;
}

} // namespace

AnalysisSpec heatCapacityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.heat-capacity");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Heat capacity, three runs"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "Runs of sample, reference and empty pan, each brought to zero on the line between the ends of the isotherms beside a "
                "ramp: the ratio of the heat flows less the blank, times the ratio of the masses and the heat capacity of the "
                "reference (ASTM E1269, ISO 11357-4; sapphire: NIST SRM 720). A ramp over which the isotherms of the runs part by more than a fifth of the signal gives nothing."));
    spec.inputs = {runInput("sample", QT_TRANSLATE_NOOP("core", "Sample"), false),
                   runInput("reference", QT_TRANSLATE_NOOP("core", "Reference"), false),
                   runInput("blank", QT_TRANSLATE_NOOP("core", "Empty pan"), false)};
    spec.parameters = commonParameters();
    ParameterSpec referenceMass = massParameter();
    referenceMass.key = QStringLiteral("reference_mass");
    referenceMass.label = text(QT_TRANSLATE_NOOP("core", "Mass of the reference"));
    referenceMass.help = text(QT_TRANSLATE_NOOP("core", "Mass of the sapphire."));
    spec.parameters.push_back(referenceMass);
    spec.parameters.push_back(choiceParameter("reference_material", QT_TRANSLATE_NOOP("core", "Reference material"),
                                              {{QStringLiteral("sapphire"), text(QT_TRANSLATE_NOOP("core", "sapphire (NIST SRM 720)"))}}, "sapphire")
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Its heat capacity is the polynomial of ISO 11357-4, -173 to 927 °C."))));
    spec.outputs = outputs();
    spec.mainResult = QStringLiteral("cp");
    spec.byDefault = false;
    spec.estimate = estimated;
    spec.suits = suitsHeatCapacity;
    spec.run = [](const Inputs &inputs, const Parameters &parameters, const Progress &) { return computed(inputs, parameters, true); };
    return spec;
}

AnalysisSpec directHeatCapacityAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.heat-capacity-direct");
    spec.version = 4;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Heat capacity, direct or reversing"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "Direct: the heat flow of a calibrated instrument, less a blank where there is one, over rate and mass, on the line between "
                "the isotherms. Reversing: of a temperature-modulated run the amplitude of the heat flow over that of the "
                "heating rate, one value a period. The sensitivity is uncertain as an adopted correction says, else by the stated accuracy (2 % is an estimate of ours)."));
    spec.inputs = {runInput("sample", QT_TRANSLATE_NOOP("core", "Sample"), false), runInput("blank", QT_TRANSLATE_NOOP("core", "Empty pan"), true)};
    spec.parameters = commonParameters();
    spec.parameters.insert(spec.parameters.begin(),
                           choiceParameter("method", QT_TRANSLATE_NOOP("core", "Method"),
                                           {{QStringLiteral("direct"), text(QT_TRANSLATE_NOOP("core", "direct"))},
                                            {QStringLiteral("reversing"), text(QT_TRANSLATE_NOOP("core", "reversing (modulated)"))}},
                                           "direct")
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "Reversing needs a modulated temperature."))));
    ParameterSpec period = numberParameter("period", QT_TRANSLATE_NOOP("core", "Period of the modulation"), "s")
                               .thatMayBeUnset()
                               .when(QStringLiteral("method"), {QStringLiteral("reversing")})
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "Unset: as the temperature shows it.")));
    period.lowest = 0.1;
    spec.parameters.push_back(period);
    for (ParameterSpec &correction : correctionParameters())
        if (correction.key.startsWith(QLatin1String("enthalpy"))) // temperatures are asked for, not found
            spec.parameters.push_back(std::move(correction));
    spec.outputs = outputs();
    spec.outputs.pop_back();
    spec.mainResult = QStringLiteral("cp");
    spec.byDefault = false;
    spec.estimate = estimated;
    spec.suits = suitsHeatCapacity;
    spec.run = [](const Inputs &inputs, const Parameters &parameters, const Progress &) { return computed(inputs, parameters, false); };
    return spec;
}

} // namespace vitrine::calorimetry
