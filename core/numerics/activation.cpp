// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/activation.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine
{

double ActivationFit::uncertainty() const
{
    return std::hypot(std::isfinite(fromInputs) ? fromInputs : 0, std::isfinite(fromScatter) ? fromScatter : 0);
}

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// The line weighted by own and common variances, and its chi2.
struct Weighted
{
    StraightLine line;
    std::vector<double> weights;
    double chi2 = nan;
};
std::optional<Weighted> weighted(std::span<const double> x, std::span<const double> y, const std::vector<double> &sigma, double common)
{
    Weighted result;
    for (const double own : sigma)
        result.weights.push_back(1 / (own * own + common * common));
    const auto line = straightLine(x, y, result.weights);
    if (!line)
        return std::nullopt;
    result.line = *line;
    result.chi2 = 0;
    for (std::size_t i = 0; i < x.size(); ++i)
        result.chi2 += result.weights[i] * (y[i] - line->at(x[i])) * (y[i] - line->at(x[i]));
    return result;
}

} // namespace

std::optional<ActivationFit> activationFit(std::span<const double> temperatures, std::span<const double> y, std::span<const double> temperatureErrors,
                                           std::span<const double> errors, double factor)
{
    std::vector<double> x(temperatures.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = 1 / temperatures[i];
    const auto plain = straightLine(x, y);
    if (!plain)
        return std::nullopt;
    ActivationFit fit;
    fit.line = *plain;
    fit.fromInputs = fit.chi2 = fit.common = nan;
    fit.fromScatter = factor * gasConstant * plain->slopeError;
    fit.energy = -factor * gasConstant * plain->slope;

    std::vector<double> sigma(x.size(), 0);
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double byT = i < temperatureErrors.size() && std::isfinite(temperatureErrors[i]) ? std::abs(plain->slope) * temperatureErrors[i] * x[i] * x[i] : 0;
        const double byY = i < errors.size() && std::isfinite(errors[i]) ? errors[i] : 0;
        sigma[i] = std::hypot(byT, byY);
        if (!(sigma[i] > 0))
            return fit;
    }
    auto best = weighted(x, y, sigma, 0);
    if (!best)
        return fit;
    fit.chi2 = best->chi2;
    fit.common = 0;
    const double freedom = static_cast<double>(x.size()) - 2;
    if (freedom > 0 && best->chi2 > freedom) {
        // chi2 falls steadily as the common part grows; beyond the range of y it is far below n - 2.
        double low = 0, high = 0;
        for (const double value : y)
            high = std::max(high, std::abs(value - plain->intercept));
        for (int step = 0; step < 200 && high - low > 1e-12 * high; ++step) {
            const double middle = 0.5 * (low + high);
            const auto trial = weighted(x, y, sigma, middle);
            (trial && trial->chi2 > freedom ? low : high) = middle;
        }
        fit.common = high;
        if (const auto final = weighted(x, y, sigma, high))
            best = final;
    }
    fit.line = best->line;
    fit.energy = -factor * gasConstant * best->line.slope;
    double sxx = 0, own = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double arm = best->weights[i] * (x[i] - best->line.centre);
        sxx += arm * (x[i] - best->line.centre);
        own += arm * arm * sigma[i] * sigma[i];
    }
    const double total = factor * gasConstant / std::sqrt(sxx);
    fit.fromInputs = factor * gasConstant * std::sqrt(own) / sxx;
    fit.fromScatter = freedom > 0 ? std::sqrt(std::max(total * total - fit.fromInputs * fit.fromInputs, 0.0)) : nan;
    return fit;
}

} // namespace vitrine
