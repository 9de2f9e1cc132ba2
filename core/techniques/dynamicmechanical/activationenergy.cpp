// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/measured.h"
#include "techniques/dynamicmechanical/analyses.h"
#include "techniques/dynamicmechanical/features.h"
#include "techniques/dynamicmechanical/relaxationlaws.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::dynamicmechanical
{

namespace
{

const QString windowKey = QStringLiteral("window");
constexpr double zeroCelsius = 273.15;
constexpr double relaxationTime = 100; // s: the glass transition of the definition of fragility

bool ofTangent(const Parameters &parameters) { return parameters.words(QStringLiteral("peak")) == QLatin1String("tan-delta"); }

struct Peaks
{
    std::vector<FrequencyPoint> points; // in order of frequency
    int curves = 0, without = 0;        // curves looked at, and those without a peak
    Interval extent{absent, absent};
};

Peaks peaksOf(const Inputs &inputs, const Parameters &parameters)
{
    Peaks peaks;
    for (const DatasetPtr &dataset : inputs.all(QStringLiteral("data")))
        for (const TemperatureCurve &curve : temperatureCurves(*dataset)) {
            if (!std::isfinite(curve.frequency))
                continue;
            ++peaks.curves;
            peaks.extent.low = std::fmin(peaks.extent.low, curve.temperature.front());
            peaks.extent.high = std::fmax(peaks.extent.high, curve.temperature.back());
            const Interval window = parameters.interval(windowKey).value_or(Interval{curve.temperature.front(), curve.temperature.back()});
            const auto top = peakTop(curve.temperature, ofTangent(parameters) ? curve.tangent : curve.loss, window);
            if (!top) {
                ++peaks.without;
                continue;
            }
            const double uncertainty = std::hypot(std::isfinite(top->noise) ? top->noise : 0, std::isfinite(top->smoothing) ? top->smoothing : 0);
            peaks.points.push_back({curve.frequency, top->temperature + zeroCelsius, uncertainty > 0 ? uncertainty : absent});
        }
    std::ranges::stable_sort(peaks.points, {}, &FrequencyPoint::frequency);
    return peaks;
}

std::size_t distinct(const std::vector<FrequencyPoint> &points)
{
    std::size_t count = points.empty() ? 0 : 1;
    for (std::size_t i = 1; i < points.size(); ++i)
        count += points[i].frequency > 1.02 * points[i - 1].frequency;
    return count;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    if (const Peaks peaks = peaksOf(inputs, given); std::isfinite(peaks.extent.low))
        proposed.set(windowKey, peaks.extent);
    return proposed;
}

std::size_t pointsNeeded(const Parameters &parameters)
{
    return parameters.words(QStringLiteral("model")) == QLatin1String("arrhenius") ? 2 : 4;
}

Result<Done> enough(const Peaks &peaks, const Parameters &parameters)
{
    const std::size_t found = distinct(peaks.points), needed = pointsNeeded(parameters);
    if (found >= needed)
        return Done{};
    return failure("too-few-frequencies",
                   text(QT_TRANSLATE_NOOP("core", "Peaks of the %1 are found at %2 frequencies in %3 curves; expected at least %4 for this law."),
                        ofTangent(parameters) ? "loss factor" : "loss modulus", found, peaks.curves, needed),
                   {{}, 0, windowKey});
}

void addCurve(Outcome &outcome, const char *key, Text label, CurveUse use, std::vector<double> x, std::vector<double> y)
{
    Curve curve;
    curve.key = QString::fromLatin1(key);
    curve.label = std::move(label);
    curve.use = use;
    curve.panel = QStringLiteral("arrhenius");
    curve.xName = QStringLiteral("1000/T");
    curve.yName = QStringLiteral("f");
    curve.xUnit = Unit::of("1/K");
    curve.yUnit = Unit::of("Hz");
    curve.x = shared(std::move(x));
    curve.y = shared(std::move(y));
    outcome.curves.push_back(std::move(curve));
}

// The law as a curve, a little beyond the points on either side.
template<class Temperature>
void addLaw(Outcome &outcome, const Peaks &peaks, const Temperature &temperature)
{
    const double low = std::log(peaks.points.front().frequency), high = std::log(peaks.points.back().frequency), beyond = 0.15 * (high - low);
    std::vector<double> x, y;
    for (int i = 0; i <= 60; ++i) {
        const double lnF = low - beyond + (high - low + 2 * beyond) * i / 60, T = temperature(std::exp(lnF));
        if (T > 0 && std::isfinite(T)) {
            x.push_back(1000 / T);
            y.push_back(std::exp(lnF));
        }
    }
    addCurve(outcome, "fit", text(QT_TRANSLATE_NOOP("core", "Fit")), CurveUse::Fit, std::move(x), std::move(y));
}

const Text spreadName() { return text(QT_TRANSLATE_NOOP("core", "peak temperatures")); }

void noteExtrapolation(Outcome &outcome, const Peaks &peaks)
{
    const double decades = std::log10(peaks.points.front().frequency * 2 * std::numbers::pi * relaxationTime);
    if (decades > 1)
        outcome.issues.push_back(note("extrapolated", text(QT_TRANSLATE_NOOP("core", "The temperature of a relaxation time of 100 s, and the fragility there, are extrapolated over %1 decades of frequency."),
                                                           std::round(10 * decades) / 10)));
}

void runArrhenius(Outcome &outcome, const Peaks &peaks, const ArrheniusFit &fit, double givenTg)
{
    outcome.results.push_back(measuredResult(QStringLiteral("E_a"), fit.activationEnergy * 1e-3, Unit::of("kJ/mol"), {{spreadName(), fit.uncertainty * 1e-3}}));
    const double f100 = 1 / (2 * std::numbers::pi * relaxationTime);
    if (std::isfinite(givenTg)) {
        const double factor = 1 / (std::numbers::ln10 * gasConstant * givenTg);
        outcome.results.push_back(measuredResult(QStringLiteral("fragility"), fit.activationEnergy * factor, Unit(), {{spreadName(), fit.uncertainty * factor}}));
    } else {
        // 1/T_g = mean + s (ln f - mean), m = E/(ln 10 R T_g) = -(mean/s + ln f - mean of ln f)/ln 10; mean and s are uncorrelated.
        const double s = fit.inverseSlope, m = -(fit.meanInverse / s + std::log(f100) - fit.meanLnF) / std::numbers::ln10;
        const double u = std::hypot(fit.inverseMeanError / s, fit.meanInverse * fit.inverseSlopeError / (s * s)) / std::numbers::ln10;
        const double T = fit.temperature(f100);
        if (T > 0) {
            outcome.results.push_back(measuredResult(QStringLiteral("fragility"), m, Unit(), {{spreadName(), u}}));
            outcome.results.push_back(measuredResult(QStringLiteral("T_100s"), T - zeroCelsius, Unit::of("degC"), {{spreadName(), fit.temperatureError(f100)}}));
            noteExtrapolation(outcome, peaks);
        }
    }
    if (fit.widened)
        outcome.issues.push_back(note("scatter", text(QT_TRANSLATE_NOOP("core", "The peak temperatures scatter %1 times more about the law than their uncertainties promise; the uncertainty is widened."),
                                                      std::round(10 * std::sqrt(fit.chi2Reduced)) / 10)));
    addLaw(outcome, peaks, [&](double f) { return fit.temperature(f); });
    FitSummary summary;
    summary.converged = true;
    summary.reason = QStringLiteral("weighted straight line of 1/T over ln f");
    summary.dof = static_cast<int>(peaks.points.size()) - 2;
    summary.chi2Reduced = fit.chi2Reduced;
    summary.chi2 = summary.dof > 0 ? fit.chi2Reduced * summary.dof : 0;
    summary.parameterKeys = {QStringLiteral("E_a")};
    summary.covariance = {{fit.uncertainty * fit.uncertainty * 1e-6}};
    summary.convention = QStringLiteral("uncertainties of the peak temperatures, times chi2/dof where that is above 1; kJ/mol");
    outcome.fit = std::move(summary);
}

Result<Done> runVogel(Outcome &outcome, const Peaks &peaks, const VftFit &fit, const Parameters &parameters, double givenTg)
{
    const auto add = [&](const char *key, const Quantity &quantity, const char *unit, double factor = 1, double offset = 0) {
        outcome.results.push_back(measuredResult(QString::fromLatin1(key), quantity.value * factor + offset, Unit::of(unit), {{spreadName(), quantity.uncertainty * factor}}));
    };
    double mean = 0;
    for (const FrequencyPoint &point : peaks.points)
        mean += point.temperature / static_cast<double>(peaks.points.size());
    const double lnF100 = std::log(1 / (2 * std::numbers::pi * relaxationTime));
    const auto transition = [=](double T0, double B, double lnF0) { return std::isfinite(givenTg) ? givenTg : T0 + B / (lnF0 - lnF100); };
    add("E_a", fit.derived([=](double T0, double B, double) { return gasConstant * B * std::pow(mean / (mean - T0), 2); }), "kJ/mol", 1e-3);
    add("fragility", fit.derived([=](double T0, double B, double lnF0) {
            const double T = transition(T0, B, lnF0);
            return B * T / (std::numbers::ln10 * (T - T0) * (T - T0));
        }),
        "1");
    if (!std::isfinite(givenTg)) {
        add("T_100s", fit.derived(transition), "degC", 1, -zeroCelsius);
        noteExtrapolation(outcome, peaks);
    }
    add("T_0", fit.derived([](double T0, double, double) { return T0; }), "degC", 1, -zeroCelsius);
    if (parameters.words(QStringLiteral("model")) == QLatin1String("wlf")) {
        double reference = parameters.number(QStringLiteral("T_ref"));
        reference = std::isfinite(reference) ? reference + zeroCelsius : peaks.points.front().temperature;
        outcome.parameters.set(QStringLiteral("T_ref"), reference - zeroCelsius);
        if (!(reference > fit.fit.parameters[0]))
            return failure("reference-too-low", text(QT_TRANSLATE_NOOP("core", "The reference temperature %1 °C lies below the Vogel temperature %2 °C of these data."), reference - zeroCelsius,
                                                     fit.fit.parameters[0] - zeroCelsius),
                           {{}, 0, QStringLiteral("T_ref")});
        add("C_1", fit.derived([=](double T0, double B, double) { return B / (std::numbers::ln10 * (reference - T0)); }), "1");
        add("C_2", fit.derived([=](double T0, double, double) { return reference - T0; }), "K");
    } else {
        add("D", fit.derived([](double T0, double B, double) { return B / T0; }), "1");
        add("log_f_0", fit.derived([](double, double, double lnF0) { return lnF0 / std::numbers::ln10; }), "1");
    }
    addLaw(outcome, peaks, [&](double f) { return fit.temperature(f); });
    FitSummary summary;
    summary.converged = fit.fit.converged;
    summary.reason = QString::fromLatin1(sentence(fit.fit.stop));
    summary.chi2 = fit.fit.chi2;
    summary.dof = fit.fit.dof;
    summary.chi2Reduced = fit.fit.dof > 0 ? fit.fit.chi2 / fit.fit.dof : absent;
    summary.aic = fit.fit.aic;
    summary.bic = fit.fit.bic;
    summary.iterations = fit.fit.iterations;
    summary.parameterKeys = {QStringLiteral("T_0"), QStringLiteral("B"), QStringLiteral("ln_f_0")};
    summary.covariance = fit.fit.covariance;
    summary.convention = QStringLiteral("uncertainties of the peak temperatures, times chi2/dof where that is above 1; K, K, 1");
    outcome.fit = std::move(summary);
    return Done{};
}

Result<Done> runLaw(Outcome &outcome, const Peaks &peaks, const Parameters &parameters)
{
    const double celsius = parameters.number(QStringLiteral("T_g")), givenTg = std::isfinite(celsius) ? celsius + zeroCelsius : absent;
    if (pointsNeeded(parameters) == 2) {
        const auto fit = arrhenius(peaks.points);
        if (!fit)
            return failure("no-activation", text(QT_TRANSLATE_NOOP("core", "The peaks do not move to higher temperatures with the frequency; expected a thermally activated relaxation.")), {{}, 0, windowKey});
        runArrhenius(outcome, peaks, *fit, givenTg);
    } else {
        const auto fit = vft(peaks.points);
        if (!fit || !fit->determined)
            return failure("no-curvature",
                           text(QT_TRANSLATE_NOOP("core", "The %1 points of ln f over 1/T are no more curved than their uncertainties allow: the Vogel temperature is not determined. Use the Arrhenius law, or more "
                                                          "decades of frequency."),
                                peaks.points.size()),
                           {{}, 0, QStringLiteral("model")});
        if (const auto done = runVogel(outcome, peaks, *fit, parameters, givenTg); !done)
            return done.failure();
    }
    return Done{};
}

// What the law gives when the thermometer is off by its accuracy at all frequencies alike; each point's own uncertainty stays what
// it is.
void addScale(Outcome &outcome, const Peaks &peaks, const Parameters &parameters)
{
    const double kelvins = temperatureAccuracy(parameters);
    if (!std::isfinite(kelvins))
        return;
    Peaks shifted = peaks;
    for (FrequencyPoint &point : shifted.points)
        point.temperature += kelvins;
    Outcome other; // a glass transition or reference that was stated is none of this thermometer's
    if (const auto done = runLaw(other, shifted, parameters); !done)
        other.results.clear();
    for (ResultValue &result : outcome.results) {
        const ResultValue *twin = other.find(result.key);
        const double by = result.key == QLatin1String("T_peak") ? kelvins : twin ? std::abs(twin->quantity.value - result.quantity.value) : absent;
        if (!result.quantity.hasUncertainty() || !(by > 0))
            continue;
        result.parts.push_back(temperatureScale(by));
        result.quantity.uncertainty = std::hypot(result.quantity.uncertainty, by);
    }
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters) { return enough(peaksOf(inputs, parameters), parameters); }

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &)
{
    const Peaks peaks = peaksOf(inputs, parameters);
    if (const auto good = enough(peaks, parameters); !good)
        return good.failure();
    Outcome outcome;
    outcome.parameters = parameters;
    if (peaks.without > 0)
        outcome.issues.push_back(warning("curves-without-peak", countedText(QT_TRANSLATE_N_NOOP("core", "%n curve(s) have no peak within the window and do not count."), peaks.without), {{}, 0, windowKey}));
    std::vector<double> x, y, errorX;
    for (const FrequencyPoint &point : peaks.points) {
        x.push_back(1000 / point.temperature);
        y.push_back(point.frequency);
        errorX.push_back(1000 * point.uncertainty / (point.temperature * point.temperature));
        ResultValue result = measuredResult(QStringLiteral("T_peak"), point.temperature - zeroCelsius, Unit::of("degC"), {{text(QT_TRANSLATE_NOOP("core", "noise, smoothing and spacing of the points")), point.uncertainty}});
        result.index = {{QStringLiteral("frequency"), point.frequency}};
        result.indexUnit = QStringLiteral("Hz");
        outcome.results.push_back(std::move(result));
    }
    if (const auto done = runLaw(outcome, peaks, parameters); !done)
        return done.failure();
    addScale(outcome, peaks, parameters);
    addCurve(outcome, "peaks", text(QT_TRANSLATE_NOOP("core", "Peaks")), CurveUse::Points, std::move(x), std::move(y));
    outcome.curves.back().xUncertainty = shared(std::move(errorX));
    return outcome;
}

} // namespace

AnalysisSpec activationEnergyAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("dynamic-mechanical.activation-energy");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Activation energy of the relaxation"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "The temperatures of the loss peak at two or more frequencies give the activation energy by ln(f1/f2) = (E_a/R)(1/T2 - 1/T1), fitted to all of them with their "
                                                     "uncertainties, or the parameters of the laws of Vogel, Fulcher and Tammann or of Williams, Landel and Ferry. An error of the "
                                                     "temperature scale is the same at all frequencies: it is no scatter of the points, the results are uncertain by what shifting all temperatures does to them."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Temperature sweeps")),
                    .columns = {{QString::fromLatin1(role::temperature.data())},
                                {QString::fromLatin1(storageModulus.data())},
                                {QString::fromLatin1(role::frequency.data())},
                                {QString::fromLatin1(lossModulus.data()), true},
                                {QString::fromLatin1(tanDelta.data()), true}},
                    .several = true}};
    spec.parameters = {
        choiceParameter("model", QT_TRANSLATE_NOOP("core", "Law"),
                        {{QStringLiteral("arrhenius"), text(QT_TRANSLATE_NOOP("core", "Arrhenius"))},
                         {QStringLiteral("vft"), text(QT_TRANSLATE_NOOP("core", "Vogel, Fulcher, Tammann"))},
                         {QStringLiteral("wlf"), text(QT_TRANSLATE_NOOP("core", "Williams, Landel, Ferry"))}},
                        "arrhenius")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Two frequencies are enough for Arrhenius' law; the others need four, and a range wide enough to be curved."))),
        choiceParameter("peak", QT_TRANSLATE_NOOP("core", "Peak of"),
                        {{QStringLiteral("loss"), text(QT_TRANSLATE_NOOP("core", "loss modulus"))}, {QStringLiteral("tan-delta"), text(QT_TRANSLATE_NOOP("core", "loss factor"))}}, "loss"),
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window"), "degC")
            .withHandle(HandleKind::Limits, QStringLiteral("main"))
            .withHelp(text(QT_TRANSLATE_NOOP("core", "The peaks are looked for within it."))),
        numberParameter("T_g", QT_TRANSLATE_NOOP("core", "Glass transition for the fragility"), "degC")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "When it is not set, the temperature at which the law gives a relaxation time of 100 s, which may be far from the data."))),
        numberParameter("T_ref", QT_TRANSLATE_NOOP("core", "Reference temperature"), "degC")
            .thatMayBeUnset()
            .when(QStringLiteral("model"), {QStringLiteral("wlf")})
            .withHelp(text(QT_TRANSLATE_NOOP("core", "C1 and C2 belong to it; the peak at the lowest frequency when it is not set."))),
        temperatureAccuracyParameter(mechanicalTemperatureAccuracy)};
    const auto output = [](const char *key, const char *symbol, const char *label, const char *unit, const char *definition) {
        return OutputSpec{QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)};
    };
    spec.outputs = {output("E_a", "<i>E</i><sub>a</sub>", QT_TRANSLATE_NOOP("core", "Activation energy"), "kJ/mol",
                           QT_TRANSLATE_NOOP("core", "Of Arrhenius' law: -R times the slope of ln f over 1/T at the loss peak; of the curved laws that slope at the mean temperature of the peaks.")),
                    output("fragility", "<i>m</i>", QT_TRANSLATE_NOOP("core", "Fragility"), "1",
                           QT_TRANSLATE_NOOP("core", "d log10(relaxation time)/d(T_g/T) at T_g (Angell); E_a/(ln 10 R T_g) for Arrhenius' law.")),
                    output("T_100s", "<i>T</i>(100 s)", QT_TRANSLATE_NOOP("core", "Temperature of a relaxation time of 100 s"), "degC",
                           QT_TRANSLATE_NOOP("core", "Where the law gives f = 1/(2 pi 100 s).")),
                    output("T_peak", "<i>T</i><sub>p</sub>", QT_TRANSLATE_NOOP("core", "Peak temperature"), "degC", QT_TRANSLATE_NOOP("core", "Of the loss modulus or loss factor at one frequency: what the law is fitted to.")),
                    output("T_0", "<i>T</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Vogel temperature"), "degC", QT_TRANSLATE_NOOP("core", "T0 of ln f = ln f0 - D T0/(T - T0).")),
                    output("D", "<i>D</i>", QT_TRANSLATE_NOOP("core", "Strength"), "1", QT_TRANSLATE_NOOP("core", "D of ln f = ln f0 - D T0/(T - T0).")),
                    output("log_f_0", "log <i>f</i><sub>0</sub>", QT_TRANSLATE_NOOP("core", "Limiting frequency"), "1", QT_TRANSLATE_NOOP("core", "log10 of f0 in hertz, of ln f = ln f0 - D T0/(T - T0).")),
                    output("C_1", "<i>C</i><sub>1</sub>", QT_TRANSLATE_NOOP("core", "WLF constant C1"), "1", QT_TRANSLATE_NOOP("core", "Of log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref).")),
                    output("C_2", "<i>C</i><sub>2</sub>", QT_TRANSLATE_NOOP("core", "WLF constant C2"), "K", QT_TRANSLATE_NOOP("core", "Of log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref)."))};
    spec.mainResult = QStringLiteral("E_a");
    spec.suits = [](const Inputs &inputs) {
        const auto peaks = peaksOf(inputs, {});
        return distinct(peaks.points) >= 2 && arrhenius(peaks.points).has_value();
    };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::dynamicmechanical
