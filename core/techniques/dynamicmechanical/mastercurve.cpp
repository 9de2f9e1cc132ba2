// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "techniques/dynamicmechanical/analyses.h"
#include "techniques/dynamicmechanical/relaxationlaws.h"
#include "techniques/dynamicmechanical/shifting.h"

#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::dynamicmechanical
{

namespace
{

const QString referenceKey = QStringLiteral("T_ref");
constexpr double zeroCelsius = 273.15;

std::size_t nearestTo(const std::vector<FrequencySweep> &sweeps, double celsius)
{
    const auto found = std::ranges::min_element(sweeps, {}, [&](const FrequencySweep &sweep) { return std::abs(sweep.temperature - celsius); });
    return static_cast<std::size_t>(found - sweeps.begin());
}

// Sweeps at different temperatures, 1 K apart at least.
std::size_t temperatures(const std::vector<FrequencySweep> &sweeps)
{
    std::size_t count = sweeps.empty() ? 0 : 1;
    double last = sweeps.empty() ? 0 : sweeps.front().temperature;
    for (const FrequencySweep &sweep : sweeps)
        if (sweep.temperature > last + 1) {
            ++count;
            last = sweep.temperature;
        }
    return count;
}

Curve curveOf(const char *key, Text label, CurveUse use, const char *panel, std::vector<double> x, std::vector<double> y)
{
    Curve curve;
    curve.key = QString::fromLatin1(key);
    curve.label = std::move(label);
    curve.use = use;
    curve.panel = QString::fromLatin1(panel);
    curve.x = shared(std::move(x));
    curve.y = shared(std::move(y));
    return curve;
}

Curve shiftCurve(const char *key, Text label, CurveUse use, std::vector<double> x, std::vector<double> y)
{
    Curve curve = curveOf(key, std::move(label), use, "shift", std::move(x), std::move(y));
    curve.xName = QStringLiteral("T");
    curve.xUnit = Unit::of("degC");
    curve.yName = QStringLiteral("log10 a_T");
    return curve;
}

Curve masterCurve(const char *key, Text label, const char *quantity, std::vector<double> x, std::vector<double> y)
{
    Curve curve = curveOf(key, std::move(label), CurveUse::Points, "master", std::move(x), std::move(y));
    curve.xName = QStringLiteral("f a_T");
    curve.xUnit = Unit::of("Hz");
    curve.yName = QString::fromLatin1(quantity);
    curve.yUnit = Unit::of("MPa");
    return curve;
}

Text scatterName() { return text(QT_TRANSLATE_NOOP("core", "scatter about the law")); }

// C1 and C2 of the shift factors, the law as a curve, and Arrhenius' law over all of them.
void addLaws(Outcome &outcome, const std::vector<ShiftPoint> &all, double reference)
{
    std::vector<ShiftPoint> points = all;
    if (const auto window = outcome.parameters.interval(QStringLiteral("window")))
        std::erase_if(points, [&](const ShiftPoint &point) { return !window->contains(point.temperature); });
    if (points.empty()) {
        outcome.issues.push_back(warning("empty-window", text(QT_TRANSLATE_NOOP("core", "No shift factor lies within the window.")), {{}, 0, QStringLiteral("window")}));
        return;
    }
    const auto fit = wlf(points, reference);
    const auto [low, high] = std::ranges::minmax(points, {}, &ShiftPoint::temperature);
    const bool sensible = fit && fit->fit.converged && std::ranges::none_of(fit->fit.atBound, [](bool at) { return at; });
    if (!sensible) {
        outcome.issues.push_back(warning("no-wlf", text(QT_TRANSLATE_NOOP("core", "The %1 shift factors do not determine C1 and C2 of the law of Williams, Landel and Ferry; expected at least four temperatures "
                                                                          "with a curved course."),
                                                        points.size())));
    } else {
        outcome.results.push_back(measuredResult(QStringLiteral("C_1"), fit->fit.parameters[0], Unit(), {{scatterName(), fit->fit.standardErrors[0]}}));
        outcome.results.push_back(measuredResult(QStringLiteral("C_2"), fit->fit.parameters[1], Unit::of("K"), {{scatterName(), fit->fit.standardErrors[1]}}));
        ResultValue rms;
        rms.key = QStringLiteral("rms");
        rms.quantity = {fit->rms, absent, Unit()};
        rms.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "It is itself a measure of the scatter."));
        outcome.results.push_back(std::move(rms));
        if (fit->rms > 0.3)
            outcome.issues.push_back(note("poor-wlf", text(QT_TRANSLATE_NOOP("core", "The shift factors lie %1 decades (rms) off the law of Williams, Landel and Ferry; below the glass transition it does not hold. Set a "
                                                                             "window of temperatures."),
                                                           std::round(100 * fit->rms) / 100),
                                          {{}, 0, QStringLiteral("window")}));
        std::vector<double> x, y;
        for (int i = 0; i <= 100; ++i) {
            x.push_back(low.temperature + (high.temperature - low.temperature) * i / 100);
            y.push_back(wlfShift(fit->fit.parameters[0], fit->fit.parameters[1], x.back() - reference));
        }
        outcome.curves.push_back(shiftCurve("wlf", text(QT_TRANSLATE_NOOP("core", "WLF")), CurveUse::Fit, std::move(x), std::move(y)));
        FitSummary summary;
        summary.converged = true;
        summary.reason = QString::fromLatin1(sentence(fit->fit.stop));
        summary.chi2 = fit->fit.chi2;
        summary.dof = fit->fit.dof;
        summary.chi2Reduced = fit->fit.dof > 0 ? fit->fit.chi2 / fit->fit.dof : absent;
        summary.aic = fit->fit.aic;
        summary.bic = fit->fit.bic;
        summary.iterations = fit->fit.iterations;
        summary.parameterKeys = {QStringLiteral("C_1"), QStringLiteral("C_2")};
        summary.covariance = fit->fit.covariance;
        summary.convention = QStringLiteral("scaled by chi2/dof: the scatter of the shift factors about the law");
        outcome.fit = std::move(summary);
    }
    // ln a_T = (E/R)(1/T - 1/T_ref): the slope at the reference temperature, from the neighbours alone where the law is curved.
    std::vector<double> x, y;
    for (const ShiftPoint &point : points) {
        x.push_back(1 / (point.temperature + zeroCelsius));
        y.push_back(point.logShift * std::log(10.0));
    }
    if (const auto line = straightLine(x, y); line && points.size() >= 3)
        outcome.results.push_back(measuredResult(QStringLiteral("E_a"), line->slope * gasConstant * 1e-3, Unit::of("kJ/mol"), {{scatterName(), line->slopeError * gasConstant * 1e-3}}));
}

// ------------------------------------------------------------------------------------------------ master curve

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    const std::vector<FrequencySweep> sweeps = frequencySweeps(inputs.all(QStringLiteral("data")));
    if (given.isSet(referenceKey))
        return proposed;
    if (sweeps.empty()) {
        // Nothing to shift; with a value here the refusal names that, not a missing reference.
        proposed.set(referenceKey, 25.0);
        return proposed;
    }
    // The middle of the longest row of sweeps that hang together.
    std::size_t best = 0, most = 0;
    for (std::size_t i = 0; i < sweeps.size();) {
        const std::vector<Shift> shifts = shiftsOf(sweeps, i);
        std::size_t end = i;
        while (end < sweeps.size() && std::isfinite(shifts[end].logShift))
            ++end;
        if (end - i > most) {
            most = end - i;
            best = i + most / 2;
        }
        i = end;
    }
    proposed.set(referenceKey, sweeps[best].temperature);
    return proposed;
}

Result<std::vector<FrequencySweep>> sweepsOf(const Inputs &inputs)
{
    const std::vector<DatasetPtr> all = inputs.all(QStringLiteral("data"));
    if (!all.empty() && std::ranges::all_of(all, [](const DatasetPtr &dataset) { return isMasterCurve(*dataset); }))
        return failure("already-shifted", text(QT_TRANSLATE_NOOP("core", "The frequencies are already shifted to a reference temperature (a master curve); expected the sweeps it was made of, or "
                                                                         "its list of shift factors.")));
    std::vector<FrequencySweep> sweeps = frequencySweeps(all);
    if (temperatures(sweeps) < 2)
        return failure("too-few-temperatures", text(QT_TRANSLATE_NOOP("core", "Sweeps of the frequency are found at %1 temperatures; expected at least two, each of three frequencies or more."), temperatures(sweeps)));
    return sweeps;
}

Result<Done> check(const Inputs &inputs, const Parameters &)
{
    const auto sweeps = sweepsOf(inputs);
    if (!sweeps)
        return sweeps.failure();
    return Done{};
}

Result<Outcome> runMaster(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const auto found = sweepsOf(inputs);
    if (!found)
        return found.failure();
    const std::vector<FrequencySweep> &sweeps = *found;
    const std::size_t reference = nearestTo(sweeps, parameters.number(referenceKey));
    const double temperature = sweeps[reference].temperature;
    Outcome outcome;
    outcome.parameters = parameters;
    outcome.parameters.set(referenceKey, temperature);
    if (std::abs(parameters.number(referenceKey) - temperature) > 0.5)
        outcome.issues.push_back(note("reference-moved", text(QT_TRANSLATE_NOOP("core", "The reference temperature is that of the nearest sweep, %1 °C."), temperature)));

    const std::vector<DatasetPtr> all = inputs.all(QStringLiteral("data"));
    if (const auto shifted = std::ranges::count_if(all, [](const DatasetPtr &dataset) { return isMasterCurve(*dataset); }); shifted > 0)
        outcome.issues.push_back(note("already-shifted", countedText(QT_TRANSLATE_N_NOOP("core", "%n master curve(s), whose frequencies are already shifted, are left out."), static_cast<int>(shifted))));

    const std::vector<Shift> shifts = shiftsOf(sweeps, reference);
    std::vector<ShiftPoint> points;
    std::vector<double> x, storage, loss, t, a, u;
    int lost = 0;
    for (std::size_t i = 0; i < sweeps.size(); ++i) {
        if (!std::isfinite(shifts[i].logShift)) {
            ++lost;
            continue;
        }
        const double factor = std::pow(10, shifts[i].logShift);
        for (std::size_t k = 0; k < sweeps[i].size(); ++k) {
            x.push_back(sweeps[i].frequency[k] * factor);
            storage.push_back(sweeps[i].storage[k]);
            loss.push_back(sweeps[i].loss[k] > 0 ? sweeps[i].loss[k] : absent);
        }
        ResultValue result = measuredResult(QStringLiteral("log_a_T"), shifts[i].logShift, Unit(), {{text(QT_TRANSLATE_NOOP("core", "scatter of the distances")), i == reference ? absent : shifts[i].uncertainty}});
        if (i == reference)
            result.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "The reference is 0 by definition."));
        result.index = {{QStringLiteral("temperature"), sweeps[i].temperature}};
        result.indexUnit = QStringLiteral("degC");
        outcome.results.push_back(std::move(result));
        points.push_back({sweeps[i].temperature, shifts[i].logShift, absent});
        t.push_back(sweeps[i].temperature);
        a.push_back(shifts[i].logShift);
        u.push_back(i == reference ? 0 : shifts[i].uncertainty);
    }
    if (points.size() < 2)
        return failure("no-overlap", text(QT_TRANSLATE_NOOP("core", "The sweep at %1 °C has no storage modulus in common with its neighbours in temperature; expected curves that overlap."), temperature),
                       {{}, 0, referenceKey});
    if (lost > 0)
        outcome.issues.push_back(warning("no-overlap", countedText(QT_TRANSLATE_N_NOOP("core", "%n sweep(s) beyond a gap in the storage modulus cannot be shifted and are left out."), lost)));
    // A single process moves both moduli alike; beyond the scatter of careful sweeps they tell that there are several.
    constexpr double superposed = 0.04; // decades, 10 %
    const Misfit misfit = misfitOf(sweeps, shifts);
    const bool byLoss = !(misfit.storage > misfit.loss);
    if (const double most = std::fmax(misfit.storage, misfit.loss); most > superposed)
        outcome.issues.push_back(warning("no-superposition", text(QT_TRANSLATE_NOOP("core", "The shifted sweeps do not superpose: where neighbours overlap their %1 moduli lie %2 % apart (rms)."),
                                                                  byLoss ? "loss" : "storage", std::round(100 * (std::pow(10, most) - 1)))));
    outcome.curves.push_back(masterCurve("storage", text(QT_TRANSLATE_NOOP("core", "Storage modulus")), "E'", x, std::move(storage)));
    outcome.curves.push_back(masterCurve("loss", text(QT_TRANSLATE_NOOP("core", "Loss modulus")), "E''", std::move(x), std::move(loss)));
    addLaws(outcome, points, temperature);
    Curve factors = shiftCurve("shift_factors", text(QT_TRANSLATE_NOOP("core", "Shift factors")), CurveUse::Points, std::move(t), std::move(a));
    factors.uncertainty = shared(std::move(u));
    outcome.curves.push_back(std::move(factors));
    return outcome;
}

// ------------------------------------------------------------------------------------------------ shift factors of a file

Result<Outcome> runShifts(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Values temperature = inputs.values(role::temperature, Unit::of("degC")), shift = inputs.values(shiftFactor, Unit());
    if (!temperature || !shift || temperature->size() != shift->size())
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "Expected a temperature and log10 of the shift factor in each row.")));
    std::vector<ShiftPoint> points;
    std::vector<double> t, a;
    for (std::size_t i = 0; i < temperature->size(); ++i)
        if (std::isfinite((*temperature)[i]) && std::isfinite((*shift)[i])) {
            points.push_back({(*temperature)[i], (*shift)[i], absent});
            t.push_back((*temperature)[i]);
            a.push_back((*shift)[i]);
        }
    if (points.size() < 3)
        return failure("too-few-temperatures", text(QT_TRANSLATE_NOOP("core", "Shift factors are known at %1 temperatures; expected at least three."), points.size()));
    Outcome outcome;
    outcome.parameters = parameters;
    addLaws(outcome, points, parameters.number(referenceKey));
    outcome.curves.push_back(shiftCurve("shift_factors", text(QT_TRANSLATE_NOOP("core", "Shift factors")), CurveUse::Points, std::move(t), std::move(a)));
    if (outcome.results.empty())
        return failure("no-law", text(QT_TRANSLATE_NOOP("core", "The shift factors follow no law; expected them to fall with rising temperature.")));
    return outcome;
}

Parameters estimateReference(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    if (given.isSet(referenceKey) || !inputs.dataset())
        return proposed;
    if (const auto stated = inputs.dataset()->metadata.quantity(QStringLiteral("reference_temperature"), Unit::of("degC"))) {
        proposed.set(referenceKey, stated->value);
        return proposed;
    }
    // Where the shift is nothing.
    const Values temperature = inputs.values(role::temperature, Unit::of("degC")), shift = inputs.values(shiftFactor, Unit());
    double least = absent;
    for (std::size_t i = 0; temperature && shift && i < std::min(temperature->size(), shift->size()); ++i)
        if (std::isfinite((*temperature)[i]) && !(std::abs((*shift)[i]) >= least)) {
            least = std::abs((*shift)[i]);
            proposed.set(referenceKey, (*temperature)[i]);
        }
    return proposed;
}

OutputSpec output(const char *key, const char *symbol, const char *label, const char *unit, const char *definition)
{
    return {QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)};
}

std::vector<OutputSpec> lawOutputs()
{
    return {output("C_1", "<i>C</i><sub>1</sub>", QT_TRANSLATE_NOOP("core", "WLF constant C1"), "1", QT_TRANSLATE_NOOP("core", "Of log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref).")),
            output("C_2", "<i>C</i><sub>2</sub>", QT_TRANSLATE_NOOP("core", "WLF constant C2"), "K", QT_TRANSLATE_NOOP("core", "Of log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref).")),
            output("rms", "rms", QT_TRANSLATE_NOOP("core", "Scatter about the law"), "1", QT_TRANSLATE_NOOP("core", "Root mean square of log10 a_T about the law of Williams, Landel and Ferry, in decades.")),
            output("E_a", "<i>E</i><sub>a</sub>", QT_TRANSLATE_NOOP("core", "Apparent activation energy"), "kJ/mol",
                   QT_TRANSLATE_NOOP("core", "R times the slope of ln a_T over 1/T through all temperatures (Arrhenius); a mean where the course is curved."))};
}

ParameterSpec referenceParameter()
{
    return numberParameter("T_ref", QT_TRANSLATE_NOOP("core", "Reference temperature"), "degC").withHelp(text(QT_TRANSLATE_NOOP("core", "Where a_T is 1; C1 and C2 belong to it.")));
}

ParameterSpec windowParameter()
{
    return rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window of the laws"), "degC")
        .thatMayBeUnset()
        .withHandle(HandleKind::Limits, QStringLiteral("shift"))
        .withHelp(text(QT_TRANSLATE_NOOP("core", "Only shift factors within it are fitted; all of them when it is not set.")));
}

} // namespace

AnalysisSpec masterCurveAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("dynamic-mechanical.master-curve");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Master curve"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "Sweeps of the frequency at several temperatures are shifted along log f until their storage moduli coincide (time-temperature superposition; closed form of "
                                                     "ISO 18437-6), and the shift factors are fitted by the law of Williams, Landel and Ferry. The reference is the sweep nearest to the reference temperature."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Frequency sweeps")),
                    .columns = {{QString::fromLatin1(role::temperature.data())},
                                {QString::fromLatin1(storageModulus.data())},
                                {QString::fromLatin1(role::frequency.data())},
                                {QString::fromLatin1(lossModulus.data()), true},
                                {QString::fromLatin1(tanDelta.data()), true}},
                    .several = true}};
    spec.parameters = {referenceParameter(), windowParameter()};
    spec.outputs = lawOutputs();
    spec.outputs.insert(spec.outputs.begin(),
                        output("log_a_T", "log <i>a</i><sub>T</sub>", QT_TRANSLATE_NOOP("core", "Shift factor"), "1",
                               QT_TRANSLATE_NOOP("core", "log10 of what the frequencies at this temperature are multiplied by: the mean distance along log f to the neighbour's curve, over the modulus both have, summed "
                                                         "up from the reference.")));
    spec.mainResult = QStringLiteral("C_1");
    // A ramp measured at two or three frequencies in turn is no set of sweeps worth shifting.
    spec.suits = [](const Inputs &inputs) {
        std::vector<FrequencySweep> sweeps = frequencySweeps(inputs.all(QStringLiteral("data")));
        std::erase_if(sweeps, [](const FrequencySweep &sweep) { return sweep.size() < 5 || sweep.frequency.back() < 5 * sweep.frequency.front(); });
        return temperatures(sweeps) >= 4;
    };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = runMaster;
    return spec;
}

AnalysisSpec shiftFactorsAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("dynamic-mechanical.shift-factors");
    spec.label = text(QT_TRANSLATE_NOOP("core", "Law of the shift factors"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "A list of shift factors over temperature, as another program made it, is fitted by the law of Williams, Landel and Ferry about the reference temperature, and by Arrhenius' law."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Shift factors")),
                    .columns = {{QString::fromLatin1(role::temperature.data())}, {QString::fromLatin1(shiftFactor.data())}}}};
    spec.parameters = {referenceParameter(), windowParameter()};
    spec.outputs = lawOutputs();
    spec.mainResult = QStringLiteral("C_1");
    spec.estimate = estimateReference;
    spec.run = runShifts;
    return spec;
}

} // namespace vitrine::dynamicmechanical
