// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/fieldcurve.h"

#include "analysis/declaring.h"
#include "analysis/measured.h"
#include "numerics/leastsquares.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

void Collector::add(const char *key, const char *unit, double value, std::vector<UncertaintyPart> parts, Text without)
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !(part.value > 0); });
    ResultValue result = measuredResult(QString::fromLatin1(key), value, Unit::of(unit), std::move(parts));
    if (result.parts.empty())
        result.withoutUncertainty = std::move(without);
    if (m_several) {
        result.index = {{QStringLiteral("temperature"), m_T}};
        result.indexUnit = QStringLiteral("K");
    }
    m_outcome.results.push_back(std::move(result));
}

void FieldCurve::addCurve(const char *key, Text label, CurveUse use, const char *panel, const char *x, const char *xUnit, const char *y,
                          const char *yUnit, std::vector<double> xs, std::vector<double> ys)
{
    outcome.curves.push_back(panelCurve(QStringLiteral("%1_%2").arg(QLatin1StringView(key)).arg(index + 1), std::move(label), use, panel, x,
                                        Unit::of(xUnit), y, Unit::of(yUnit), std::move(xs), std::move(ys)));
}

namespace
{

// B_S(x) as it is used in M = M_s B_S(x) with x = g mu_B S H / (k T); series near zero.
double brillouin(double S, double x)
{
    if (std::abs(x) < 1e-3)
        return (S + 1) / (3 * S) * x;
    const double a = (2 * S + 1) / (2 * S), b = 1 / (2 * S);
    return a / std::tanh(a * x) - b / std::tanh(b * x);
}

double langevin(double x)
{
    return std::abs(x) < 1e-3 ? x / 3 : 1 / std::tanh(x) - 1 / x;
}

double langevinSlope(double x)
{
    if (std::abs(x) < 1e-2)
        return 1.0 / 3 - x * x / 15;
    const double s = std::sinh(std::min(std::abs(x), 300.0));
    return 1 / (x * x) - 1 / (s * s);
}

} // namespace

// m / H = slope + M_s / H: the straight line whose slope is a ferromagnetic part (Honda 1910, Owen 1912), over the high fields,
// where such a part is saturated and no hysteresis is left.
void addHondaOwen(FieldCurve &field, double from)
{
    const Isotherm &curve = field.curve;
    double least = from;
    for (const double H : curve.H)
        least = std::max(least, 0.1 * std::abs(H));
    std::vector<double> x, y;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (std::abs(curve.H[i]) < least)
            continue;
        x.push_back(1 / std::abs(curve.H[i]));
        y.push_back(curve.m[i] / curve.H[i]);
    }
    const std::optional<StraightLine> line = x.size() >= 5 ? straightLine(x, y) : std::nullopt;
    if (!line)
        return;
    const Text fit = text(QT_TRANSLATE_NOOP("core", "fit"));
    const Text few = text(QT_TRANSLATE_NOOP("core", "Too few points to tell their scatter."));
    const Text accuracy = text(QT_TRANSLATE_NOOP("core", "accuracy of the magnetometer (estimate)"));
    const double relative = field.parameters.number(QStringLiteral("moment_accuracy")) / 100;
    const double slope = line->at(0), saturated = line->slope;
    field.collector.add("slope_honda_owen", "emu/Oe", slope, {{fit, line->errorAt(0)}, {accuracy, std::abs(slope) * relative}}, few);
    field.collector.add("M_s_honda_owen", "emu", saturated, {{fit, line->slopeError}, {accuracy, std::abs(saturated) * relative}}, few);
    const double top = *std::ranges::max_element(x);
    field.addCurve("honda_owen", text(QT_TRANSLATE_NOOP("core", "Moment over field")), CurveUse::Points, "honda-owen", "1/H", "1/Oe", "m/H", "emu/Oe",
                   std::move(x), std::move(y));
    field.addCurve("honda_owen_line", text(QT_TRANSLATE_NOOP("core", "Honda-Owen line")), CurveUse::Fit, "honda-owen", "1/H", "1/Oe", "m/H", "emu/Oe",
                   {0, top}, {line->at(0), line->at(top)});
}

// m = M_s B_S(x) + chi H with g and S given, or M_s L(mu H / k T) + chi H with a free moment mu of the clusters.
void addModel(FieldCurve &field)
{
    const Isotherm &curve = field.curve;
    const Parameters &parameters = field.parameters;
    const Sample &sample = field.sample;
    Collector &collector = field.collector;
    Outcome &outcome = field.outcome;
    const QString word = parameters.words(QStringLiteral("model"));
    if (word != u"brillouin" && word != u"langevin")
        return;
    const bool clusters = word == u"langevin";
    const double S = parameters.number(QStringLiteral("spin")), g = parameters.number(QStringLiteral("g"));
    double largest = 0, top = 0;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        largest = std::max(largest, std::abs(curve.m[i]));
        top = std::max(top, std::abs(curve.H[i]));
    }
    const std::size_t n = curve.size();
    if (n < 6 || !(largest > 0) || !(top > 0))
        return;
    const double perMoment = bohrOverBoltzmann * 1e-4 / curve.T; // x = moment in mu_B * H in Oe * this
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < n; ++i) {
            const double moment = clusters ? p[2] : g * S;
            const double x = moment * curve.H[i] * perMoment, shape = clusters ? langevin(x) : brillouin(S, x);
            r[i] = p[0] * shape + p[1] * curve.H[i] / top - curve.m[i] / largest;
            if (!jacobian.empty()) {
                jacobian[i * 3] = shape;
                jacobian[i * 3 + 1] = curve.H[i] / top;
                jacobian[i * 3 + 2] = clusters ? p[0] * langevinSlope(x) * curve.H[i] * perMoment : 0;
            }
        }
        return true;
    };
    // Langevin curves that bend at half of the fields, and at a tenth, a hundredth ... of that.
    FitParameter Ms{"M_s", 1}, chi{"chi", 0}, mu{"mu", 6 / (top * perMoment), ParameterScale::Log};
    mu.fixed = !clusters;
    std::vector<std::vector<double>> starts{{1, 0, mu.start}};
    for (double factor = 10; clusters && factor <= 1e4; factor *= 10)
        starts.push_back({1, 0, mu.start * factor});
    const FitResult fit = fitFromStarts(residuals, n, {Ms, chi, mu}, starts, {}).best;
    if (fit.parameters.size() != 3 || !fit.converged) {
        outcome.issues.push_back(warning("model-no-fit",
                                         text(QT_TRANSLATE_NOOP("core", "The %1 function does not fit the curve at %2 K: %3."), word,
                                              std::round(curve.T * 100) / 100, sentence(fit.stop)),
                                         {{}, 0, QStringLiteral("model")}));
        return;
    }
    const double misfit = std::sqrt(fit.chi2 / static_cast<double>(n));
    constexpr double refused = 0.05; // of the largest moment: its parameters then describe another curve
    if (misfit <= refused) {
        const Text part = text(QT_TRANSLATE_NOOP("core", "fit"));
        collector.add("M_sat_fit", "emu", fit.parameters[0] * largest, {{part, fit.standardErrors[0] * largest}},
                      text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
        collector.add("slope_fit", "emu/Oe", fit.parameters[1] * largest / top, {{part, fit.standardErrors[1] * largest / top}},
                      text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
        if (clusters)
            collector.add("mu_cluster", "mu_B", fit.parameters[2], {{part, fit.standardErrors[2]}},
                          text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
        else if (sample.mass > 0 && sample.molarMass > 0)
            collector.add("spins_per_formula", "1", fit.parameters[0] * largest * sample.molarMass / sample.mass / bohrPerMole / (g * S),
                          {{part, std::abs(fit.standardErrors[0]) * largest * sample.molarMass / sample.mass / bohrPerMole / (g * S)}},
                          text(QT_TRANSLATE_NOOP("core", "The fit leaves it undetermined.")));
    }
    if (misfit > 0.03)
        outcome.issues.push_back(warning(
            "model-poor",
            text(misfit > refused
                     ? QT_TRANSLATE_NOOP("core",
                                         "The %1 function misses the points at %2 K by %3 % of the largest moment on average: interactions, anisotropy "
                                         "or another spin. Its parameters are left out.")
                     : QT_TRANSLATE_NOOP("core",
                                         "The %1 function misses the points at %2 K by %3 % of the largest moment on average: interactions, anisotropy "
                                         "or another spin."),
                 word, std::round(curve.T * 100) / 100, std::round(misfit * 1000) / 10),
            {{}, 0, QStringLiteral("model")}));
    const auto [low, high] = std::ranges::minmax(curve.H);
    std::vector<double> H(161), m(161);
    for (std::size_t i = 0; i < H.size(); ++i) {
        H[i] = low + (high - low) * static_cast<double>(i) / 160;
        const double x = (clusters ? fit.parameters[2] : g * S) * H[i] * perMoment;
        m[i] = largest * (fit.parameters[0] * (clusters ? langevin(x) : brillouin(S, x)) + fit.parameters[1] * H[i] / top);
    }
    field.addCurve("model", clusters ? text(QT_TRANSLATE_NOOP("core", "Langevin function")) : text(QT_TRANSLATE_NOOP("core", "Brillouin function")),
                   CurveUse::Fit, "", "H", "Oe", "m", "emu", std::move(H), std::move(m));
}

} // namespace vitrine::magnetometry
