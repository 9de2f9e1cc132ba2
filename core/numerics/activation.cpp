// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/activation.h"

#include <cmath>
#include <vector>

namespace vitrine
{

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
    std::vector<double> sigma(x.size(), nan), weights(x.size());
    bool known = !temperatureErrors.empty() || !errors.empty();
    for (int round = 0; round < 2 && known; ++round) {
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double byT = i < temperatureErrors.size() && std::isfinite(temperatureErrors[i]) ? std::abs(line->slope) * temperatureErrors[i] * x[i] * x[i] : 0;
            const double byY = i < errors.size() && std::isfinite(errors[i]) ? errors[i] : 0;
            sigma[i] = std::hypot(byT, byY);
            known = known && sigma[i] > 0;
            weights[i] = 1 / (sigma[i] * sigma[i]);
        }
        if (known)
            if (const auto weighted = straightLine(x, y, weights))
                line = weighted;
    }
    ActivationFit fit;
    fit.line = *line;
    fit.energy = -factor * gasConstant * line->slope;
    fit.fromInputs = fit.chi2 = nan;
    if (known) {
        double sxx = 0;
        fit.chi2 = 0;
        for (std::size_t i = 0; i < x.size(); ++i) {
            sxx += weights[i] * (x[i] - line->centre) * (x[i] - line->centre);
            fit.chi2 += weights[i] * (y[i] - line->at(x[i])) * (y[i] - line->at(x[i]));
        }
        fit.fromInputs = factor * gasConstant / std::sqrt(sxx);
    }
    const double observed = factor * gasConstant * line->slopeError;
    fit.fromScatter = !std::isfinite(observed) ? nan : known ? std::sqrt(std::max(observed * observed - fit.fromInputs * fit.fromInputs, 0.0)) : observed;
    return fit;
}

} // namespace vitrine
