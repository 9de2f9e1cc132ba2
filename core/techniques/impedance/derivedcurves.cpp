// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/derivedcurves.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine::impedance
{

Curve curveOf(const char *key, Text label, CurveUse use, const char *panel, const char *xName, const char *xUnit, const char *yName, const char *yUnit, Values x, Values y)
{
    Curve curve;
    curve.key = QString::fromLatin1(key);
    curve.label = std::move(label);
    curve.use = use;
    curve.panel = QString::fromLatin1(panel);
    curve.xName = QString::fromUtf8(xName);
    curve.xUnit = Unit::of(xUnit);
    curve.yName = QString::fromUtf8(yName);
    curve.yUnit = Unit::of(yUnit);
    curve.x = std::move(x);
    curve.y = std::move(y);
    return curve;
}

std::vector<double> frequencies(double low, double high, int perDecade)
{
    const int count = std::max(2, static_cast<int>(std::ceil(std::log10(high / low) * perDecade)) + 1);
    std::vector<double> f(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i)
        f[static_cast<std::size_t>(i)] = low * std::pow(high / low, static_cast<double>(i) / (count - 1));
    return f;
}

Values negated(std::span<const double> values)
{
    std::vector<double> result(values.begin(), values.end());
    for (double &value : result)
        value = -value;
    return shared(std::move(result));
}

void addFitCurves(Outcome &outcome, const std::vector<double> &f, std::span<const double> re, std::span<const double> im)
{
    std::vector<double> modulus(f.size()), phase(f.size());
    for (std::size_t i = 0; i < f.size(); ++i) {
        modulus[i] = std::hypot(re[i], im[i]);
        phase[i] = std::atan2(im[i], re[i]) * 180 / std::numbers::pi;
    }
    const Values x = shared(f);
    const Text fit = text(QT_TRANSLATE_NOOP("core", "Fit"));
    outcome.curves.push_back(curveOf("fit", fit, CurveUse::Fit, "nyquist", "Z'", "Ohm", "-Z''", "Ohm", shared({re.begin(), re.end()}), negated(im)));
    outcome.curves.push_back(curveOf("fit_modulus", fit, CurveUse::Fit, "modulus", "f", "Hz", "|Z|", "Ohm", x, shared(std::move(modulus))));
    outcome.curves.push_back(curveOf("fit_phase", fit, CurveUse::Fit, "phase", "f", "Hz", "phase", "deg", x, shared(std::move(phase))));
}

void addModelCurves(Outcome &outcome, const Spectrum &spectrum, std::span<const double> re, std::span<const double> im)
{
    std::vector<std::size_t> order(spectrum.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return spectrum.frequency[i]; });
    std::vector<double> f, real, imaginary;
    for (const std::size_t i : order) {
        f.push_back(spectrum.frequency[i]);
        real.push_back(re[i]);
        imaginary.push_back(im[i]);
    }
    addFitCurves(outcome, f, real, imaginary);
}

void addMeasure(Outcome &outcome, const char *key, double value, const char *unit, const Text &reason)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    result.quantity = {value, absent, Unit::of(unit)};
    result.withoutUncertainty = reason;
    outcome.results.push_back(std::move(result));
}

bool isSystematic(const ResidualSummary &residual, std::size_t points)
{
    constexpr double suspicious = 0.6;
    // Below this many percent the meter's own interpolation shows, and nothing is wrong with the circuit.
    constexpr double instrumental = 0.05;
    return points >= 12 && residual.correlation >= suspicious && residual.rms > instrumental;
}

double misfitFactor(const ResidualSummary &residual, std::size_t points)
{
    constexpr double strongest = 0.98;
    if (!isSystematic(residual, points))
        return 1;
    const double r = std::min(residual.correlation, strongest);
    return std::sqrt((1 + r) / (1 - r));
}

ResidualSummary addResidualCurves(Outcome &outcome, const Spectrum &spectrum, std::span<const double> re, std::span<const double> im)
{
    const std::size_t n = spectrum.size();
    std::vector<double> dre(n), dim(n);
    for (std::size_t i = 0; i < n; ++i) {
        const double size = std::hypot(spectrum.real[i], spectrum.imaginary[i]);
        dre[i] = 100 * (spectrum.real[i] - re[i]) / size;
        dim[i] = 100 * (spectrum.imaginary[i] - im[i]) / size;
    }
    ResidualSummary summary;
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return spectrum.frequency[i]; });
    double squares[2] = {0, 0}, products = 0, bends = 0, worst = 0;
    for (const auto *part : {&dre, &dim}) {
        for (std::size_t k = 0; k < n; ++k) {
            const double here = (*part)[order[k]];
            squares[part == &dim] += here * here;
            if (k > 0)
                products += here * (*part)[order[k - 1]];
            if (k > 1) {
                const double middle = (*part)[order[k - 1]], first = (*part)[order[k - 2]], bend = here - 2 * middle + first;
                bends += bend * bend / 6;
                if (const double mean = std::abs(here + middle + first) / 3; mean > worst) {
                    worst = mean;
                    summary.worstFrequency = spectrum.frequency[order[k - 1]];
                }
            }
        }
    }
    const double count = static_cast<double>(n), all = squares[0] + squares[1];
    summary.real = std::sqrt(squares[0] / count);
    summary.imaginary = std::sqrt(squares[1] / count);
    summary.rms = std::sqrt(all / (2 * count));
    summary.correlation = all > 0 ? products / all : 0;
    summary.noise = n > 2 ? std::sqrt(bends / (2 * (count - 2))) : absent;
    const Values at = shared(spectrum.frequency);
    outcome.curves.push_back(curveOf("residual_real", text(QT_TRANSLATE_NOOP("core", "Residual of Z'")), CurveUse::Residual, "residual", "f", "Hz", "dZ'/|Z|", "%", at, shared(std::move(dre))));
    outcome.curves.push_back(
        curveOf("residual_imaginary", text(QT_TRANSLATE_NOOP("core", "Residual of Z''")), CurveUse::Residual, "residual", "f", "Hz", "dZ''/|Z|", "%", at, shared(std::move(dim))));
    return summary;
}

} // namespace vitrine::impedance
