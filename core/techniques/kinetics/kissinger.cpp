// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/measured.h"
#include "numerics/activation.h"
#include "techniques/kinetics/analyses.h"
#include "techniques/kinetics/runs.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::kinetics
{

namespace
{

constexpr double celsiusZero = 273.15;

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    Outcome outcome;
    outcome.parameters = parameters;
    auto runs = rateRuns(inputs, parameters, outcome.issues);
    if (!runs)
        return runs.failure();
    const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC"), perKelvin = Unit::of("1/K");
    std::vector<double> T, y, errorT, errorY;
    std::vector<RunPeak> peaks;
    for (std::size_t i = 0; i < runs->size(); ++i) {
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The evaluation was stopped.")));
        const RateRun &each = (*runs)[i];
        const auto peak = peakOf(each, parameters.number(QStringLiteral("smoothing")));
        if (!peak)
            return failure("no-peak", text(QT_TRANSLATE_NOOP("core", "\"%1\" shows no peak between %2 and %3 °C."), each.label, each.window.low, each.window.high),
                           {{}, 0, QStringLiteral("window")});
        T.push_back(peak->temperature + celsiusZero);
        errorT.push_back(peak->uncertainty);
        y.push_back(std::log(each.rate / (T.back() * T.back())));
        errorY.push_back(each.rateError / each.rate);
        peaks.push_back(*peak);
        ResultValue result = measuredResult(QStringLiteral("T_peak"), peak->temperature, celsius, {{text(QT_TRANSLATE_NOOP("core", "noise, sampling and smoothing")), peak->uncertainty}});
        result.index = {{QStringLiteral("rate"), 60 * each.rate}};
        result.indexUnit = QStringLiteral("K/min");
        outcome.results.push_back(std::move(result));
    }
    if (std::ranges::any_of(peaks, [&](const RunPeak &peak) { return peak.upward != peaks.front().upward; }))
        outcome.issues.push_back(warning("mixed-directions", text(QT_TRANSLATE_NOOP("core", "The peaks do not all point one way: they may belong to different events. Set the window."))));
    const auto fit = activationFit(T, y, errorT, errorY, 1);
    if (!fit || !(fit->energy > 0))
        return failure("no-activation", text(QT_TRANSLATE_NOOP("core", "The peaks do not move to higher temperatures with the rate: no activation energy follows from them.")),
                       {{}, 0, QStringLiteral("window")});
    // An error of the scale moves all peaks alike: no scatter of theirs, another line.
    const double scale = scaleOf(parameters, runs->front());
    double energyScale = absent, heightScale = absent;
    const auto height = [](const ActivationFit &each) { return each.line.at(0) + std::log(each.energy / gasConstant); };
    if (std::isfinite(scale)) {
        std::vector<double> shifted = T, z;
        for (std::size_t i = 0; i < T.size(); ++i) {
            shifted[i] += scale;
            z.push_back(std::log((*runs)[i].rate / (shifted[i] * shifted[i])));
        }
        if (const auto other = activationFit(shifted, z, errorT, errorY, 1); other && other->energy > 0) {
            energyScale = std::abs(other->energy - fit->energy);
            heightScale = std::abs(height(*other) - height(*fit));
        }
    }
    const Text temperatures = text(QT_TRANSLATE_NOOP("core", "peak temperatures and rates")), scatter = text(QT_TRANSLATE_NOOP("core", "scatter about the line"));
    outcome.results.insert(outcome.results.begin(), measuredResult(QStringLiteral("E_a"), fit->energy * 1e-3, Unit::of("kJ/mol"),
                                                                   {{temperatures, fit->fromInputs * 1e-3}, {scatter, fit->fromScatter * 1e-3}, temperatureScale(energyScale * 1e-3)}));
    // ln(A R / E) is the height of the line at 1/T = 0; its error is that of the slope over the whole way.
    outcome.results.insert(outcome.results.begin() + 1,
                           measuredResult(QStringLiteral("ln_A"), height(*fit), Unit(),
                                          {{temperatures, fit->fromInputs / gasConstant * fit->line.centre}, {scatter, fit->fromScatter / gasConstant * fit->line.centre}, temperatureScale(heightScale)}));
    addTemperatureScale(outcome, scale);
    FitSummary summary;
    summary.converged = true;
    summary.reason = QStringLiteral("a straight line has one solution");
    summary.chi2 = fit->chi2;
    summary.dof = static_cast<int>(T.size()) - 2;
    summary.chi2Reduced = summary.dof > 0 ? fit->chi2 / summary.dof : absent;
    outcome.fit = summary;
    if (fit->chi2 > 9 * std::max(summary.dof, 1))
        outcome.issues.push_back(warning("bent", text(QT_TRANSLATE_NOOP("core", "The points scatter about the line %1 times as far as their own uncertainties explain: one activation energy may not describe all rates."),
                                                      std::sqrt(fit->chi2 / std::max(summary.dof, 1)))));
    if (runs->size() == 3)
        outcome.issues.push_back(note("three-runs", text(QT_TRANSLATE_NOOP("core", "Three runs leave one degree of freedom: the scatter about the line is poorly known."))));

    CurvePoints points, line;
    for (std::size_t i = 0; i < T.size(); ++i) {
        points.x.push_back(1 / T[i]);
        points.y.push_back(y[i]);
        points.uncertainty.push_back(errorY[i]);
        points.xUncertainty.push_back(errorT[i] / (T[i] * T[i]));
    }
    const auto [left, right] = std::ranges::minmax(points.x);
    for (const double x : {left - 0.05 * (right - left), right + 0.05 * (right - left)}) {
        line.x.push_back(x);
        line.y.push_back(fit->line.at(x));
    }
    outcome.curves.push_back(derivedCurve("points", text(QT_TRANSLATE_NOOP("core", "Runs")), CurveUse::Points, "1/T", perKelvin, "ln(q/T^2)", Unit(), std::move(points)));
    outcome.curves.push_back(derivedCurve("line", text(QT_TRANSLATE_NOOP("core", "Line")), CurveUse::Fit, "1/T", perKelvin, "ln(q/T^2)", Unit(), std::move(line)));
    for (std::size_t i = 0; i < peaks.size(); ++i) {
        const QByteArray key = "run_" + QByteArray::number(static_cast<int>(i + 1)), mark = "peak_" + QByteArray::number(static_cast<int>(i + 1));
        const Text label = text(QT_TRANSLATE_NOOP("core", "%1 K/min"), std::round(600 * (*runs)[i].rate) / 10);
        const double tip = peaks[i].upward ? 1 : -1;
        Curve curve = derivedCurve(key.constData(), label, CurveUse::Data, "T", celsius, "signal", Unit(), {std::move(peaks[i].x), std::move(peaks[i].y), {}});
        curve.panel = QStringLiteral("runs");
        outcome.curves.push_back(std::move(curve));
        Curve top = derivedCurve(mark.constData(), label, CurveUse::Points, "T", celsius, "signal", Unit(), {{T[i] - celsiusZero}, {tip}, {}});
        top.panel = QStringLiteral("runs");
        outcome.curves.push_back(std::move(top));
    }
    return outcome;
}

} // namespace

AnalysisSpec kissingerAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("kinetics.kissinger");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Activation energy from peaks (Kissinger)"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "ln(q/T_p^2) = ln(A R/E_a) - E_a/(R T_p) (Kissinger, Anal. Chem. 29 (1957) 1702): a weighted line through the peaks of runs at three or more rates q, "
                                                     "which are measured from the runs themselves. The peak of a mass is that of its derivative by temperature, the peak of a heat flow its greatest distance from the chord of the window. An error of the temperature scale is the same in all runs: "
                                                     "E_a is uncertain by what shifting all of them does to it."));
    spec.inputs = runInputs();
    spec.parameters = runParameters();
    ParameterSpec smoothing = numberParameter("smoothing", QT_TRANSLATE_NOOP("core", "Smoothing"), "K").thatMayBeUnset().withHelp(
        text(QT_TRANSLATE_NOOP("core", "Width of the local parabolas that the peak is sought on; proposed for each run by itself.")));
    smoothing.lowest = 0;
    spec.parameters.push_back(smoothing);
    spec.outputs = {
        {QStringLiteral("E_a"), QStringLiteral("<i>E</i><sub>a</sub>"), text(QT_TRANSLATE_NOOP("core", "Activation energy")), Unit::of("kJ/mol"),
         text(QT_TRANSLATE_NOOP("core", "-R times the slope of ln(q/T_p^2) over 1/T_p."))},
        {QStringLiteral("ln_A"), QStringLiteral("ln(<i>A</i>/s<sup>−1</sup>)"), text(QT_TRANSLATE_NOOP("core", "Pre-exponential factor")), Unit(),
         text(QT_TRANSLATE_NOOP("core", "From the height of the same line at 1/T = 0, A in 1/s; for a reaction of first order."))},
        {QStringLiteral("T_peak"), QStringLiteral("<i>T</i><sub>p</sub>"), text(QT_TRANSLATE_NOOP("core", "Peak temperature")), Unit::of("degC"),
         text(QT_TRANSLATE_NOOP("core", "Peak of one run, listed with its measured rate."))},
    };
    spec.mainResult = QStringLiteral("E_a");
    spec.suits = areSeries;
    spec.run = run;
    return spec;
}

} // namespace vitrine::kinetics
