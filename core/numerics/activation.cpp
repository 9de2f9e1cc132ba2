// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/activation.h"

#include <algorithm>
#include <cmath>
#include <optional>
#include <vector>

namespace vitrine
{

namespace
{

// The line weighted with known variances and one more that all points share, the smallest that makes the sum of the
// weighted squares no larger than its degrees of freedom (Paule and Mandel, J. Res. NBS 87 (1982) 377): what runs scatter
// beyond their own noise must not be weighted away by it. `chi2`: with the known variances alone.
std::optional<StraightLine> lineWithScatter(std::span<const double> x, std::span<const double> y, std::span<const double> variance, std::vector<double> &weights,
                                            double &beyond, double &chi2)
{
    std::optional<StraightLine> line;
    const auto sumOfSquares = [&](double more) {
        for (std::size_t i = 0; i < x.size(); ++i)
            weights[i] = 1 / (variance[i] + more);
        line = straightLine(x, y, weights);
        double sum = 0;
        for (std::size_t i = 0; line && i < x.size(); ++i)
            sum += weights[i] * (y[i] - line->at(x[i])) * (y[i] - line->at(x[i]));
        return sum;
    };
    const double freedom = static_cast<double>(x.size()) - 2;
    beyond = 0;
    chi2 = sumOfSquares(0);
    if (!(freedom > 0) || !(chi2 > freedom))
        return line;
    double low = 0, high = 0;
    for (const double v : variance)
        high = std::max(high, v);
    for (int i = 0; i < 200 && sumOfSquares(high) > freedom; ++i)
        high *= 4;
    for (int i = 0; i < 100 && high - low > 1e-9 * high; ++i) {
        const double middle = 0.5 * (low + high);
        (sumOfSquares(middle) > freedom ? low : high) = middle;
    }
    beyond = high;
    sumOfSquares(beyond);
    return line;
}

} // namespace

double ActivationFit::uncertainty() const
{
    return std::hypot(std::isfinite(fromInputs) ? fromInputs : 0, std::isfinite(fromScatter) ? fromScatter : 0);
}

std::optional<ActivationFit> activationFit(std::span<const double> temperatures, std::span<const double> y, std::span<const double> temperatureErrors,
                                           std::span<const double> errors, double factor)
{
    constexpr double nan = std::numeric_limits<double>::quiet_NaN();
    std::vector<double> x(temperatures.size());
    for (std::size_t i = 0; i < x.size(); ++i)
        x[i] = 1 / temperatures[i];
    auto line = straightLine(x, y);
    if (!line)
        return std::nullopt;
    // Two rounds: the slope that turns an error of T into one of y is known only after the first.
    std::vector<double> variance(x.size(), nan), weights(x.size());
    bool known = !temperatureErrors.empty() || !errors.empty();
    double beyond = 0, chi2 = nan;
    for (int round = 0; round < 2 && known; ++round) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double byT = i < temperatureErrors.size() && std::isfinite(temperatureErrors[i]) ? std::abs(line->slope) * temperatureErrors[i] * x[i] * x[i] : 0;
            const double byY = i < errors.size() && std::isfinite(errors[i]) ? errors[i] : 0;
            variance[i] = byT * byT + byY * byY;
            known = known && variance[i] > 0;
        }
        if (known)
            line = lineWithScatter(x, y, variance, weights, beyond, chi2).value_or(*line);
    }
    ActivationFit fit;
    fit.line = *line;
    fit.energy = -factor * gasConstant * line->slope;
    fit.chi2 = known ? chi2 : nan;
    fit.common = std::sqrt(beyond);
    fit.fromInputs = nan;
    if (!known) {
        fit.fromScatter = std::isfinite(line->slopeError) ? factor * gasConstant * line->slopeError : nan;
        return fit;
    }
    double sxx = 0, byInputs = 0, byScatter = 0;
    for (std::size_t i = 0; i < x.size(); ++i) {
        const double lever = weights[i] * (x[i] - line->centre);
        sxx += lever * (x[i] - line->centre);
        byInputs += lever * lever * variance[i];
        byScatter += lever * lever * beyond;
    }
    fit.fromInputs = factor * gasConstant * std::sqrt(byInputs) / sxx;
    fit.fromScatter = x.size() > 2 ? factor * gasConstant * std::sqrt(byScatter) / sxx : nan;
    return fit;
}

} // namespace vitrine
