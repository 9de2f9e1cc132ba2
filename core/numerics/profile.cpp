// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/leastsquares.h"

#include <algorithm>
#include <cmath>

namespace vitrine
{

std::vector<std::vector<double>> correlations(const FitResult &fit)
{
    const std::size_t n = fit.parameters.size();
    std::vector<std::vector<double>> result(n, std::vector<double>(n, std::numeric_limits<double>::quiet_NaN()));
    for (std::size_t i = 0; i < n && i < fit.covariance.size(); ++i)
        for (std::size_t j = 0; j < n; ++j)
            if (fit.standardErrors[i] > 0 && fit.standardErrors[j] > 0)
                result[i][j] = i == j ? 1.0 : fit.covariance[i][j] / (fit.standardErrors[i] * fit.standardErrors[j]);
    return result;
}

ProfileInterval profileInterval(const ResidualFunction &residuals, std::size_t count, std::vector<FitParameter> parameters, const FitOptions &options,
                                const FitResult &fit, std::size_t index, double sigmas)
{
    ProfileInterval interval;
    const double error = fit.standardErrors[index], value = fit.parameters[index];
    if (!fit.converged || !(error > 0) || fit.dof <= 0)
        return interval;
    const double rise = sigmas * sigmas * (options.scaleCovariance ? fit.chi2 / fit.dof : 1.0);
    const bool logarithmic = parameters[index].scale == ParameterScale::Log;
    // Steps are taken in the coordinate in which the parameter is scaled.
    const double unit = sigmas * (logarithmic ? error / value : error);
    const auto at = [&](double t) { return logarithmic ? value * std::exp(t * unit) : value + t * unit; };
    for (const double side : {-1.0, 1.0}) {
        for (std::size_t j = 0; j < parameters.size(); ++j)
            if (!parameters[j].fixed && parameters[j].tiedTo < 0)
                parameters[j].start = fit.parameters[j];
        // Excess of the profile over the rise, negative inside; NaN where no fit is possible.
        const auto excess = [&](double t) {
            const double p = at(side * t);
            if (p < parameters[index].lower || p > parameters[index].upper)
                return std::numeric_limits<double>::quiet_NaN();
            std::vector<FitParameter> held = parameters;
            held[index].fixed = true;
            held[index].start = p;
            const FitResult conditional = fitLeastSquares(residuals, count, held, options);
            if (conditional.converged)
                for (std::size_t j = 0; j < parameters.size(); ++j)
                    if (j != index && !parameters[j].fixed)
                        parameters[j].start = conditional.parameters[j];
            return conditional.converged ? conditional.chi2 - fit.chi2 - rise : std::numeric_limits<double>::quiet_NaN();
        };
        double inside = 0, outside = 1, below = -rise, above = excess(outside);
        for (int doubling = 0; doubling < 12 && above < 0; ++doubling) {
            inside = outside;
            below = above;
            outside *= 2;
            above = excess(outside);
        }
        if (!(above >= 0))
            continue;
        // Regula falsi in the root of the rise, in which a quadratic profile is straight.
        for (int step = 0; step < 30 && outside - inside > 1e-6 * outside; ++step) {
            const double low = std::sqrt(std::max(0.0, below + rise)), high = std::sqrt(above + rise), wanted = std::sqrt(rise);
            double middle = inside + (outside - inside) * (wanted - low) / (high - low);
            middle = std::clamp(middle, inside + 0.02 * (outside - inside), outside - 0.02 * (outside - inside));
            const double there = excess(middle);
            if (!(std::abs(there) > 1e-9 * rise)) {
                inside = outside = middle;
                break;
            }
            (there < 0 ? inside : outside) = middle;
            (there < 0 ? below : above) = there;
        }
        (side < 0 ? interval.low : interval.high) = at(side * 0.5 * (inside + outside));
    }
    return interval;
}

} // namespace vitrine
