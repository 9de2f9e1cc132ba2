// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"
#include "analysis/measured.h"
#include "numerics/activation.h"
#include "techniques/kinetics/analyses.h"
#include "techniques/kinetics/runs.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::kinetics
{

namespace
{

constexpr double celsiusZero = 273.15;
constexpr double scattered = 3;  // times what their own uncertainties explain: the runs do not share one line
constexpr double felt = 0.1;    // relative standard uncertainty from which that is worth a warning: thermometers agree to some tenths of a kelvin
constexpr double poorlyKnown = 0.2; // relative standard uncertainty that says little
constexpr double variable = 0.2; // relative variation of E_a that speaks of more than one process (ICTAC recommends 10 to 20 %)

// ln(q / T^power) = const - E / (factor R T); Friedman's ln(d alpha / d t) has no rate in it.
struct Method
{
    const char *key;
    double power, factor;
    bool differential;
};
constexpr std::array<Method, 4> methods{{{"kas", 2, 1, false}, {"ofw", 0, 1 / 1.052, false}, {"starink", 1.92, 1 / 1.0008, false}, {"friedman", 0, 1, true}}};

const Method &methodOf(const Parameters &parameters)
{
    const QString word = parameters.words(QStringLiteral("method"));
    const auto found = std::ranges::find_if(methods, [&](const Method &method) { return word == QLatin1String(method.key); });
    return found != methods.end() ? *found : methods.front();
}

// A run's conversion with what each level of it needs.
struct Converted
{
    NoisyRun alpha;
    FallRate rate; // negative for a rising conversion
    double heating = 0, heatingError = 0;
};

std::vector<Converted> converted(const std::vector<RateRun> &runs, const Interval &window, bool differential)
{
    std::vector<Converted> all;
    for (const RateRun &run : runs) {
        auto alpha = conversion(run, window);
        if (!alpha)
            return {};
        Converted each{std::move(*alpha), {}, run.rate, run.rateError};
        // The smoothed curve keeps a level from being passed by one row's noise.
        each.rate = fallRate(each.alpha, differential ? proposedSmoothing(each.alpha) : 0.25 * proposedSmoothing(each.alpha));
        all.push_back(std::move(each));
    }
    return all;
}

// `shift`: added to the temperatures of all runs, K.
std::optional<ActivationFit> fitAt(const std::vector<Converted> &runs, const Interval &window, double level, const Method &method, double shift = 0)
{
    std::vector<double> T, y, errorT, errorY;
    for (const Converted &run : runs) {
        const auto limits = rowsBetween(run.alpha.run, window);
        const auto row = limits ? firstPassage(run.rate.height, level, true, static_cast<std::size_t>(std::ceil(limits->first))) : std::nullopt;
        if (!row || *row == std::ceil(limits->first))
            return std::nullopt;
        const double kelvins = atRow(run.alpha.run.temperature, *row) + celsiusZero + shift, perKelvin = -atRow(run.rate.perKelvin, *row);
        if (!(perKelvin > 0))
            return std::nullopt;
        T.push_back(kelvins);
        errorT.push_back(run.alpha.noise / std::sqrt(3.0) / perKelvin);
        if (method.differential) {
            y.push_back(std::log(perKelvin * run.heating));
            errorY.push_back(std::hypot(atRow(run.rate.noise, *row) / perKelvin, run.heatingError / run.heating));
        } else {
            y.push_back(std::log(run.heating / std::pow(kelvins, method.power)));
            errorY.push_back(run.heatingError / run.heating);
        }
    }
    return activationFit(T, y, errorT, errorY, method.factor);
}

std::vector<double> levelsOf(double wanted)
{
    std::vector<double> levels;
    for (int i = 1; i < 20; ++i)
        levels.push_back(0.05 * i);
    if (std::isfinite(wanted) && std::ranges::none_of(levels, [&](double level) { return std::abs(level - wanted) < 1e-9; }))
        levels.push_back(wanted);
    std::ranges::sort(levels);
    return levels;
}

bool isTenth(double level) { return std::abs(10 * level - std::round(10 * level)) < 1e-6; }

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    Outcome outcome;
    outcome.parameters = parameters;
    auto runs = rateRuns(inputs, parameters, outcome.issues);
    if (!runs)
        return runs.failure();
    const auto window = parameters.interval(QStringLiteral("window"));
    if (!window)
        return failure("no-window", text(QT_TRANSLATE_NOOP("core", "No window is set and the runs show no common event to propose one from.")), {{}, 0, QStringLiteral("window")});
    const Method &method = methodOf(parameters);
    const std::vector<Converted> conversions = converted(*runs, *window, method.differential);
    if (conversions.empty())
        return failure("no-conversion", text(QT_TRANSLATE_NOOP("core", "Between %1 and %2 °C the signal of one of the runs does not change to one side by more than its noise: no converted fraction follows."),
                                             window->low, window->high),
                       {{}, 0, QStringLiteral("window")});
    for (const RateRun &each : *runs)
        if (each.window.high < window->high || each.window.low > window->low)
            outcome.issues.push_back(warning("window-beyond-data", text(QT_TRANSLATE_NOOP("core", "\"%1\" does not reach over the whole window: its conversion is taken between %2 and %3 °C."), each.label,
                                                                        each.window.low, each.window.high),
                                             {{}, 0, QStringLiteral("window")}));
    // Either limit moved by a twentieth of the window, for all runs alike.
    const double by = 0.05 * (window->high - window->low);
    const std::array<Interval, 4> variants{Interval{window->low - by, window->high}, Interval{window->low + by, window->high}, Interval{window->low, window->high - by},
                                           Interval{window->low, window->high + by}};
    std::array<std::vector<Converted>, 4> moved;
    for (std::size_t v = 0; v < variants.size(); ++v) {
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The evaluation was stopped.")));
        moved[v] = converted(*runs, variants[v], method.differential);
    }
    const double wanted = parameters.number(QStringLiteral("alpha"));
    const Unit energy = Unit::of("kJ/mol"), celsius = Unit::of("degC");
    CurvePoints course;
    const double scale = scaleOf(parameters, runs->front());
    double low = absent, high = absent, sum = 0;
    int counted = 0;
    double worst = 0, worstAt = absent, vaguest = 0;
    for (const double level : levelsOf(wanted)) {
        const auto fit = fitAt(conversions, *window, level, method);
        if (!fit)
            continue;
        std::array<double, 4> elsewhere{};
        for (std::size_t v = 0; v < variants.size(); ++v) {
            const auto other = fitAt(moved[v], variants[v], level, method);
            elsewhere[v] = other ? other->energy : absent;
        }
        double limits = 0;
        for (const auto &[one, other] : {std::pair{elsewhere[0], elsewhere[1]}, std::pair{elsewhere[2], elsewhere[3]}})
            if (const double part = betweenTwo(one, other); std::isfinite(part))
                limits = std::hypot(limits, part);
        const auto shifted = std::isfinite(scale) ? fitAt(conversions, *window, level, method, scale) : std::nullopt;
        ResultValue result = measuredResult(QStringLiteral("E_a"), fit->energy * 1e-3, energy,
                                            {{text(QT_TRANSLATE_NOOP("core", "temperatures and rates")), fit->fromInputs * 1e-3},
                                             {text(QT_TRANSLATE_NOOP("core", "scatter about the line")), fit->fromScatter * 1e-3},
                                             {text(QT_TRANSLATE_NOOP("core", "limits")), limits * 1e-3},
                                             temperatureScale(shifted ? std::abs(shifted->energy - fit->energy) * 1e-3 : absent)});
        result.index = {{QStringLiteral("alpha"), level}};
        course.x.push_back(level);
        course.y.push_back(result.quantity.value);
        course.uncertainty.push_back(result.quantity.uncertainty);
        if (level > 0.09 && level < 0.91) {
            low = std::isnan(low) ? result.quantity.value : std::min(low, result.quantity.value);
            high = std::isnan(high) ? result.quantity.value : std::max(high, result.quantity.value);
            sum += result.quantity.value;
            ++counted;
        }
        const double scatter = std::sqrt(fit->chi2 / static_cast<double>(std::max<std::size_t>(conversions.size() - 2, 1)));
        if (level > 0.09 && level < 0.91 && scatter > worst) {
            worst = scatter;
            worstAt = level;
        }
        if (level > 0.09 && level < 0.91 && std::isfinite(result.quantity.uncertainty))
            vaguest = std::max(vaguest, result.quantity.uncertainty / std::abs(result.quantity.value));
        const bool asked = std::isfinite(wanted) ? std::abs(level - wanted) < 1e-9 : isTenth(level);
        if (asked)
            outcome.results.push_back(std::move(result));
    }
    if (outcome.results.empty())
        return failure("no-level", text(QT_TRANSLATE_NOOP("core", "The runs do not all pass the converted fraction asked for between %1 and %2 °C."), window->low, window->high),
                       {{}, 0, std::isfinite(wanted) ? QStringLiteral("alpha") : QStringLiteral("window")});
    if (counted > 2) {
        const double mean = sum / counted, variation = (high - low) / std::abs(mean);
        ResultValue spread;
        spread.key = QStringLiteral("variation");
        spread.quantity = {100 * variation, absent, Unit::of("%")};
        spread.withoutUncertainty = text(QT_TRANSLATE_NOOP("core", "A range, itself a measure of how far one value holds."));
        outcome.results.push_back(spread);
        if (variation > variable)
            outcome.issues.push_back(warning("several-processes", text(QT_TRANSLATE_NOOP("core", "E_a varies by %1 % between conversions of 0.1 and 0.9: more than one process takes part, and a single value does not describe it."),
                                                                       100 * variation)));
    }
    if (worst > scattered && vaguest > felt)
        outcome.issues.push_back(warning("bent", text(QT_TRANSLATE_NOOP("core", "The runs scatter about their lines %1 times as far as their own uncertainties explain or more (at a conversion of %2): one temperature, mass or rate is off, or "
                                                                                "one activation energy does not describe all rates. E_a is uncertain by up to %3 %."),
                                                      std::floor(std::min(worst, 100.0)), worstAt, std::round(100 * vaguest))));
    else if (vaguest > poorlyKnown)
        outcome.issues.push_back(warning("poorly-known", text(QT_TRANSLATE_NOOP("core", "E_a is uncertain by up to %1 %: the rates lie too near to each other for what the temperatures scatter by."), std::round(100 * vaguest))));
    if (runs->size() == 3)
        outcome.issues.push_back(note("three-runs", text(QT_TRANSLATE_NOOP("core", "Three runs leave one degree of freedom: the scatter about the line is poorly known."))));
    outcome.curves.push_back(derivedCurve("E_a", text(QT_TRANSLATE_NOOP("core", "Activation energy")), CurveUse::Points, "alpha", Unit(), "E_a", energy, std::move(course)));
    for (std::size_t i = 0; i < conversions.size(); ++i) {
        CurvePoints points;
        const auto rows = rowsBetween(conversions[i].alpha.run, *window);
        const std::size_t stride = std::max<std::size_t>(conversions[i].alpha.run.size() / 2048, 1);
        for (auto k = static_cast<std::size_t>(std::ceil(rows->first)); k <= static_cast<std::size_t>(rows->last); k += stride) {
            points.x.push_back(conversions[i].alpha.run.temperature[k]);
            points.y.push_back(conversions[i].rate.height[k]);
        }
        const QByteArray key = "alpha_" + QByteArray::number(static_cast<int>(i + 1));
        Curve curve = derivedCurve(key.constData(), text(QT_TRANSLATE_NOOP("core", "%1 K/min"), std::round(600 * (*runs)[i].rate) / 10), CurveUse::Data, "T", celsius, "alpha", Unit(), std::move(points));
        curve.panel = QStringLiteral("runs");
        outcome.curves.push_back(std::move(curve));
    }
    return outcome;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    Issues ignored;
    if (given.isSet(QStringLiteral("window")))
        return proposed;
    if (const auto runs = rateRuns(inputs, given, ignored))
        if (const auto window = commonWindow(*runs))
            proposed.set(QStringLiteral("window"), *window);
    return proposed;
}

} // namespace

AnalysisSpec isoconversionalAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("kinetics.isoconversional");
    spec.version = 3;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Activation energy over conversion"));
    spec.definition = text(QT_TRANSLATE_NOOP(
        "core", "At each converted fraction alpha a weighted line through runs at three or more rates q: Kissinger-Akahira-Sunose ln(q/T^2), Ozawa-Flynn-Wall ln q with 1.052 E/R (Doyle's approximation), Starink "
                "ln(q/T^1.92) with 1.0008 E/R, Friedman ln(d alpha/dt), each over 1/T (ICTAC recommendations, Thermochim. Acta 520 (2011) 1). Rates are measured from the runs themselves."));
    spec.inputs = runInputs();
    spec.parameters = {
        choiceParameter("method", QT_TRANSLATE_NOOP("core", "Method"),
                        {{QStringLiteral("kas"), text(QT_TRANSLATE_NOOP("core", "Kissinger-Akahira-Sunose"))},
                         {QStringLiteral("ofw"), text(QT_TRANSLATE_NOOP("core", "Ozawa-Flynn-Wall"))},
                         {QStringLiteral("starink"), text(QT_TRANSLATE_NOOP("core", "Starink"))},
                         {QStringLiteral("friedman"), text(QT_TRANSLATE_NOOP("core", "Friedman"))}},
                        "kas")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Friedman's differential method needs no approximation of an integral but the derivative of the conversion, which is noisier.")))};
    ParameterSpec alpha = numberParameter("alpha", QT_TRANSLATE_NOOP("core", "Converted fraction"), "1").thatMayBeUnset().withHelp(
        text(QT_TRANSLATE_NOOP("core", "The one to report; without it those from 0.1 to 0.9.")));
    alpha.lowest = 0.01;
    alpha.highest = 0.99;
    spec.parameters.push_back(alpha);
    for (ParameterSpec &each : runParameters())
        spec.parameters.push_back(std::move(each));
    spec.outputs = {
        {QStringLiteral("E_a"), QStringLiteral("<i>E</i><sub>a</sub>"), text(QT_TRANSLATE_NOOP("core", "Activation energy")), Unit::of("kJ/mol"),
         text(QT_TRANSLATE_NOOP("core", "From the slope of the method's line over 1/T at a converted fraction."))},
        {QStringLiteral("variation"), QStringLiteral("Δ<i>E</i><sub>a</sub>/<i>E</i><sub>a</sub>"), text(QT_TRANSLATE_NOOP("core", "Variation of the activation energy")), Unit::of("%"),
         text(QT_TRANSLATE_NOOP("core", "Range of E_a between the converted fractions 0.1 and 0.9, relative to its mean; beyond 20 % more than one process takes part."))},
    };
    spec.mainResult = QStringLiteral("E_a");
    spec.suits = areSeries;
    spec.estimate = estimate;
    spec.run = run;
    return spec;
}

} // namespace vitrine::kinetics
