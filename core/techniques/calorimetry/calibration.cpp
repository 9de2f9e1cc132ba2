// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/thermalprogramme.h"
#include "numerics/curves.h"
#include "techniques/calorimetry/analyses.h"
#include "techniques/calorimetry/outcomes.h"
#include "techniques/calorimetry/peakparameters.h"
#include "techniques/calorimetry/proposals.h"
#include "techniques/calorimetry/scalecheck.h"
#include "techniques/calorimetry/standards.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

// One run of a standard: what its melting says beside what it should say.
struct Check {
    const Standard *standard = nullptr;
    double rate = absent;                             // K/min
    double onset = absent, onsetError = absent;       // degC
    double enthalpy = absent, enthalpyError = absent; // J/g, magnitude
    double accuracy = absent;                         // K: what its thermometer counts with elsewhere
    Curve area, points;
};

const Standard *chosen(const Parameters &parameters, double onset)
{
    const QString key = parameters.words(QStringLiteral("standard"));
    return key == QLatin1String("auto") ? standardNear(onset) : standardNamed(key.toLatin1().constData());
}

double combined(const ResultValue *value) { return value ? value->quantity.uncertainty : absent; }

Result<Check> checkedRun(const DatasetPtr &data, const Parameters &parameters)
{
    const AnalysisSpec peak = peakAnalysis();
    Inputs single;
    single.add(QStringLiteral("data"), data);
    Parameters given;
    for (const char *key : {"window", "left_window", "segment", "baseline", "axis", "exotherm", "mass"})
        if (const ParameterValue *value = parameters.find(QString::fromLatin1(key)))
            given.set(QString::fromLatin1(key), *value);
    // What the scales are off by is what the check is to find.
    for (const char *key : {"temperature_accuracy", "enthalpy_accuracy"})
        given.set(QString::fromLatin1(key), 0.0);
    const auto outcome = evaluated(peak, single, given, {});
    if (!outcome)
        return outcome.failure();
    Check check;
    check.accuracy = data->column(role::mass) ? thermobalanceTemperatureAccuracy : calorimeterTemperatureAccuracy;
    if (const ResultValue *onset = outcome->find(QStringLiteral("T_onset"))) {
        check.onset = onset->quantity.value;
        check.onsetError = onset->quantity.uncertainty;
    }
    if (const ResultValue *enthalpy = outcome->find(QStringLiteral("enthalpy")); enthalpy && enthalpy->quantity.unit == Unit::of("J/g")) {
        check.enthalpy = std::abs(enthalpy->quantity.value);
        check.enthalpyError = combined(enthalpy);
    }
    check.standard = chosen(parameters, check.onset);
    if (!check.standard)
        return failure(
            "no-standard",
            text(QT_TRANSLATE_NOOP(
                     "core", "\"%1\" melts at %2 °C, which is no standard's melting point; expected one of 122.35, 156.60, 231.93, 419.53 or 660.32 "
                             "°C, or the standard's name."),
                 data->label, check.onset),
            {{}, 0, QStringLiteral("standard")});
    if (const auto run = thermogram(single, outcome->parameters))
        check.rate = run->segment.rate;
    if (const Curve *area = outcome->curve(QStringLiteral("area")))
        check.area = *area;
    if (const Curve *points = outcome->curve(QStringLiteral("T_onset")))
        check.points = *points;
    return check;
}

ResultValue of(const Check &check, std::size_t number, ResultValue value)
{
    value.index[QStringLiteral("run")] = static_cast<double>(number + 1);
    if (std::isfinite(check.rate))
        value.index[QStringLiteral("rate")] = check.rate;
    return value;
}

// The mean of numbers with uncertainties and its own: the larger of what they say and of how they scatter.
struct Mean {
    double value = absent, error = absent, scatter = absent;
};
Mean meanOf(const std::vector<std::pair<double, double>> &values)
{
    Mean mean;
    double sum = 0, stated = 0, square = 0;
    for (const auto &[value, error] : values) {
        sum += value;
        stated += std::isfinite(error) ? error * error : 0;
    }
    const double n = static_cast<double>(values.size());
    if (values.empty())
        return mean;
    mean.value = sum / n;
    for (const auto &[value, error] : values)
        square += (value - mean.value) * (value - mean.value);
    mean.error = std::sqrt(stated) / n;
    // One instrument's departures at several temperatures are no repeats: the next run may lie anywhere among them.
    mean.scatter = n > 1 ? std::sqrt(square / (n - 1)) : absent;
    return mean;
}

void addRun(Outcome &outcome, const Check &check, std::size_t number)
{
    const Standard &standard = *check.standard;
    ResultValue name;
    name.key = QStringLiteral("standard");
    name.words = QString::fromLatin1(standard.key);
    outcome.results.push_back(of(check, number, name));
    if (std::ranges::none_of(outcome.issues, [&](const Issue &issue) { return issue.code == QLatin1String("standard-source") && issue.message.english().startsWith(QLatin1String(standard.label)); }))
        outcome.issues.push_back(note("standard-source", text(QT_TRANSLATE_NOOP("core", "%1: %2 °C (ITS-90) and %3 J/g: %4."), standard.label, standard.temperature, standard.enthalpy, standard.source)));
    if (std::isfinite(check.onset)) {
        outcome.results.push_back(of(
            check, number, measured("T_onset", check.onset, Unit::of("degC"), {{text(QT_TRANSLATE_NOOP("core", "evaluation")), check.onsetError}})));
        outcome.results.push_back(of(check, number,
                                     measured("deviation_T", check.onset - standard.temperature, Unit::of("K"),
                                              {{text(QT_TRANSLATE_NOOP("core", "evaluation")), check.onsetError},
                                               {text(QT_TRANSLATE_NOOP("core", "standard")), standard.temperatureError}})));
    }
    if (!std::isfinite(check.enthalpy))
        return;
    outcome.results.push_back(
        of(check, number,
           measured("enthalpy", check.enthalpy, Unit::of("J/g"), {{text(QT_TRANSLATE_NOOP("core", "evaluation")), check.enthalpyError}})));
    const double ratio = check.enthalpy / standard.enthalpy;
    outcome.results.push_back(
        of(check, number,
           measured("deviation_enthalpy", 100 * (ratio - 1), Unit::of("%"),
                    {{text(QT_TRANSLATE_NOOP("core", "evaluation")), 100 * check.enthalpyError / standard.enthalpy},
                     {text(QT_TRANSLATE_NOOP("core", "standard")), 100 * ratio * standard.enthalpyError / standard.enthalpy}})));
}

// ISO 11357-1 and ASTM E967: the onset rises with the rate by the lag; at rate zero only the thermometer's error is left.
void addCorrection(Outcome &outcome, const std::vector<Check> &checks)
{
    std::vector<std::pair<double, double>> offsets, factors;
    std::vector<double> rates, deviations;
    for (const Check &check : checks) {
        if (std::isfinite(check.onset)) {
            offsets.emplace_back(check.standard->temperature - check.onset, std::hypot(check.onsetError, check.standard->temperatureError));
            if (std::isfinite(check.rate)) {
                rates.push_back(check.rate);
                deviations.push_back(check.onset - check.standard->temperature);
            }
        }
        if (std::isfinite(check.enthalpy))
            factors.emplace_back(check.standard->enthalpy / check.enthalpy,
                                 check.standard->enthalpy / check.enthalpy *
                                     std::hypot(check.enthalpyError / check.enthalpy, check.standard->enthalpyError / check.standard->enthalpy));
    }
    const auto [slowest, fastest] = rates.empty() ? std::pair(absent, absent) : std::pair(std::ranges::min(rates), std::ranges::max(rates));
    const auto line = rates.size() >= 2 && fastest > 1.2 * slowest ? straightLine(rates, deviations) : std::nullopt;
    Mean offset = meanOf(offsets);
    if (line) {
        // K per K/min to seconds.
        outcome.results.push_back(
            measured("lag", 60 * line->slope, Unit::of("s"),
                     {{text(QT_TRANSLATE_NOOP("core", "scatter")), 60 * line->slopeError},
                      {text(QT_TRANSLATE_NOOP("core", "evaluation")),
                       60 * std::sqrt(2.0) * offset.error * std::sqrt(static_cast<double>(offsets.size())) / (fastest - slowest)}}));
        outcome.results.push_back(
            measured("temperature_offset_isothermal", -line->at(0), Unit::of("K"),
                     {{text(QT_TRANSLATE_NOOP("core", "scatter")), line->errorAt(0)},
                      {text(QT_TRANSLATE_NOOP("core", "evaluation")), offset.error * std::sqrt(static_cast<double>(offsets.size()))}}));
        outcome.issues.push_back(note(
            "rates-differ", text(QT_TRANSLATE_NOOP("core", "The runs have rates from %1 to %2 K/min: the mean correction holds at their mean rate; "
                                                           "at another, add the lag times the difference of rates."),
                                 slowest, fastest)));
    }
    // The accuracies that the other analyses assume where nobody states one.
    if (const auto worst = std::ranges::max_element(checks, {}, [](const Check &check) { return std::isfinite(check.onset) ? std::abs(check.onset - check.standard->temperature) : -1; });
        std::isfinite(worst->onset))
        tellScale(outcome, temperatureCheck(*worst->standard, worst->onset, worst->onsetError, worst->accuracy));
    if (const auto worst = std::ranges::max_element(checks, {}, [](const Check &check) { return std::isfinite(check.enthalpy) ? std::abs(check.enthalpy / check.standard->enthalpy - 1) : -1; });
        std::isfinite(worst->enthalpy))
        tellScale(outcome, heatCheck(*worst->standard, worst->enthalpy, worst->enthalpyError, heatFlowAccuracy / 100));
    if (std::isfinite(offset.value))
        outcome.results.push_back(measured("temperature_offset", offset.value, Unit::of("K"),
                                           {{text(QT_TRANSLATE_NOOP("core", "evaluation and standards")), offset.error},
                                            {text(QT_TRANSLATE_NOOP("core", "scatter of the runs")), offset.scatter}}));
    if (const Mean factor = meanOf(factors); std::isfinite(factor.value))
        outcome.results.push_back(measured("enthalpy_factor", factor.value, Unit(),
                                           {{text(QT_TRANSLATE_NOOP("core", "evaluation and standards")), factor.error},
                                            {text(QT_TRANSLATE_NOOP("core", "scatter of the runs")), factor.scatter}}));
    else
        outcome.issues.push_back(
            warning("no-enthalpy", text(QT_TRANSLATE_NOOP("core", "No run gives an enthalpy per gram: the heat is not checked."))));
}

Result<Outcome> runCalibration(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    std::vector<Check> checks;
    Outcome outcome;
    outcome.parameters = parameters;
    std::optional<Failure> reason;
    for (const DatasetPtr &data : inputs.all(QStringLiteral("data"))) {
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Cancelled.")));
        auto check = checkedRun(data, parameters);
        if (!check) {
            reason = check.failure();
            outcome.issues.push_back(
                warning("run-left-out", text(QT_TRANSLATE_NOOP("core", "\"%1\" is left out: %2"), data->label, check.failure().message.english())));
            continue;
        }
        checks.push_back(std::move(*check));
    }
    if (checks.empty())
        return reason ? *reason : failure("no-data", text(QT_TRANSLATE_NOOP("core", "There is no run of a standard.")));
    for (std::size_t i = 0; i < checks.size(); ++i) {
        addRun(outcome, checks[i], i);
        for (Curve *curve : {&checks[i].area, &checks[i].points})
            if (curve->x) {
                curve->key += QStringLiteral("_%1").arg(i + 1);
                outcome.curves.push_back(std::move(*curve));
            }
    }
    addCorrection(outcome, checks);
    return outcome;
}

// Runs with a peak at the melting point of a standard.
bool suitsCalibration(const Inputs &inputs)
{
    const AnalysisSpec peak = peakAnalysis();
    const auto all = inputs.all(QStringLiteral("data"));
    return !all.empty() && std::ranges::all_of(all, [&](const DatasetPtr &data) {
        Inputs single;
        single.add(QStringLiteral("data"), data);
        if (!peak.suits(single))
            return false;
        const Parameters proposed = completed(peak, single, {});
        const auto window = proposed.interval(QStringLiteral("window"));
        return window && std::ranges::any_of(standards(), [&](const Standard &one) {
                   return one.temperature > window->low - 10 && one.temperature < window->high + 10;
               });
    });
}

} // namespace

AnalysisSpec calibrationAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("calorimetry.calibration");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Calibration check"));
    spec.definition = text(
        QT_TRANSLATE_NOOP("core", "Extrapolated onset and enthalpy of the melting of standards (indium, tin, zinc, aluminium, benzoic acid) beside "
                                  "their values on the ITS-90 and their certified enthalpies (ISO 11357-1, ASTM E967 and E968). The "
                                  "correction is the mean over the runs; the lag is the slope of the onset over the rate. "
                                  "temperature_offset and enthalpy_factor are parameters of the other analyses, which then name "
                                  "them."));
    spec.inputs = {{QStringLiteral("data"),
                    text(QT_TRANSLATE_NOOP("core", "Runs of standards")),
                    {{QStringLiteral("temperature"), false},
                     {QStringLiteral("heat-flow"), false},
                     {QStringLiteral("time"), true},
                     {QStringLiteral("reference-temperature"), true}},
                    false,
                    true}};
    std::vector<ParameterSpec::Choice> choices{{QStringLiteral("auto"), text(QT_TRANSLATE_NOOP("core", "the one that melts nearest"))}};
    for (const Standard &standard : standards())
        choices.push_back({QString::fromLatin1(standard.key), text(standard.label)});
    spec.parameters = {choiceParameter("standard", QT_TRANSLATE_NOOP("core", "Standard"), std::move(choices), "auto")
                           .withHelp(text(QT_TRANSLATE_NOOP(
                               "core", "What was melted. The nearest one is taken when its melting point is within 25 K of the onset.")))};
    for (ParameterSpec &parameter : peakParameters())
        for (const char *key : {"window", "left_window", "segment", "baseline", "axis", "exotherm", "mass"})
            if (parameter.key == QLatin1String(key)) {
                parameter.optional = true;
                if (parameter.key != QLatin1String("baseline") && parameter.key != QLatin1String("axis") &&
                    parameter.key != QLatin1String("exotherm"))
                    parameter.initial = std::monostate{};
                spec.parameters.push_back(parameter);
            }
    const Unit kelvin = Unit::of("K");
    const auto output = [](const char *key, const char *symbol, const char *label, const Unit &unit, const char *definition) {
        return OutputSpec{QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), unit, text(definition)};
    };
    spec.outputs = {
        output("temperature_offset", "Δ<i>T</i><sub>corr</sub>", QT_TRANSLATE_NOOP("core", "Temperature correction"), kelvin,
               QT_TRANSLATE_NOOP("core", "To be added to measured temperatures: standard less onset, mean over the runs.")),
        output("enthalpy_factor", "<i>K</i><sub>H</sub>", QT_TRANSLATE_NOOP("core", "Heat correction"), Unit(),
               QT_TRANSLATE_NOOP("core", "Factor on measured heats: enthalpy of the standard over the measured one, mean over the runs.")),
        output("lag", "<i>τ</i>", QT_TRANSLATE_NOOP("core", "Thermal lag"), Unit::of("s"),
               QT_TRANSLATE_NOOP("core", "Slope of the onset over the heating rate; needs runs at two rates or more.")),
        output("temperature_offset_isothermal", "Δ<i>T</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Temperature correction at rate zero"), kelvin,
               QT_TRANSLATE_NOOP("core", "The correction extrapolated to no heating.")),
        output("standard", "standard", QT_TRANSLATE_NOOP("core", "Standard"), Unit(), QT_TRANSLATE_NOOP("core", "What the run was compared with.")),
        output("T_onset", "<i>T</i><sub>onset</sub>", QT_TRANSLATE_NOOP("core", "Extrapolated onset"), Unit::of("degC"),
               QT_TRANSLATE_NOOP("core", "As calorimetry.peak gives it.")),
        output("deviation_T", "Δ<i>T</i>", QT_TRANSLATE_NOOP("core", "Deviation of the onset"), kelvin,
               QT_TRANSLATE_NOOP("core", "Measured onset less the standard's melting temperature.")),
        output("enthalpy", "Δ<i>H</i>", QT_TRANSLATE_NOOP("core", "Enthalpy of fusion"), Unit::of("J/g"),
               QT_TRANSLATE_NOOP("core", "Magnitude, as calorimetry.peak gives it.")),
        output("deviation_enthalpy", "Δ<i>H</i>/<i>H</i>", QT_TRANSLATE_NOOP("core", "Deviation of the enthalpy"), Unit::of("%"),
               QT_TRANSLATE_NOOP("core", "Measured enthalpy over that of the standard, less one.")),
    };
    spec.mainResult = QStringLiteral("temperature_offset");
    spec.byDefault = false;
    spec.suits = suitsCalibration;
    spec.run = runCalibration;
    return spec;
}

} // namespace vitrine::calorimetry
