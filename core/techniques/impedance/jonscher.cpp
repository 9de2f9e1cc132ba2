// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/jonscher.h"

#include "numerics/curves.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

double Jonscher::at(double frequency) const
{
    return direct + factor * std::pow(2 * std::numbers::pi * frequency, exponent);
}

std::optional<Jonscher> jonscherFit(std::span<const double> frequency, std::span<const double> conductivity, const Interval &window)
{
    std::vector<double> logOmega, logSigma;
    for (std::size_t i = 0; i < frequency.size(); ++i)
        if (window.contains(frequency[i]) && conductivity[i] > 0) {
            logOmega.push_back(std::log(2 * std::numbers::pi * frequency[i]));
            logSigma.push_back(std::log(conductivity[i]));
        }
    const std::size_t n = logSigma.size();
    if (n < 6)
        return std::nullopt;
    // A is fitted as the dispersive part at the upper end, where it is largest: then the three hardly correlate.
    const double reference = *std::ranges::max_element(logOmega);
    const auto [lowest, highest] = std::ranges::minmax(logSigma);
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < n; ++i) {
            const double power = std::exp(p[2] * (logOmega[i] - reference)), model = p[0] + p[1] * power;
            r[i] = std::log(model) - logSigma[i];
            if (!jacobian.empty()) {
                jacobian[i * 3] = 1 / model;
                jacobian[i * 3 + 1] = power / model;
                jacobian[i * 3 + 2] = p[1] * power * (logOmega[i] - reference) / model;
            }
        }
        return true;
    };
    const std::vector<FitParameter> parameters = {{.name = "direct", .start = std::exp(lowest), .scale = ParameterScale::Log},
                                                  {.name = "dispersive", .start = std::exp(highest), .scale = ParameterScale::Log},
                                                  {.name = "n", .start = 0.7, .lower = 0.05, .upper = 2}};
    std::vector<std::vector<double>> starts;
    for (const double part : {1.0, 0.1})
        for (const double exponent : {0.5, 0.7, 0.95})
            starts.push_back({part * std::exp(lowest), std::max(std::exp(highest) - part * std::exp(lowest), 0.1 * std::exp(highest)), exponent});
    FitOptions options;
    options.enoughAgreeing = 3;
    Jonscher result;
    result.fit = fitFromStarts(residuals, n, parameters, starts, options).best;
    if (!result.fit.converged)
        return std::nullopt;
    const std::vector<double> &p = result.fit.parameters;
    const auto &c = result.fit.covariance;
    result.direct = p[0];
    result.directError = result.fit.standardErrors[0];
    result.exponent = p[2];
    result.exponentError = result.fit.standardErrors[2];
    // A = p1 exp(-n reference)
    result.factor = p[1] * std::exp(-p[2] * reference);
    const double relative = c[1][1] / (p[1] * p[1]) - 2 * reference * c[1][2] / p[1] + reference * reference * c[2][2];
    result.factorError = relative > 0 ? result.factor * std::sqrt(relative) : absent;
    return result;
}

std::optional<Interval> jonscherWindow(std::span<const double> frequency, std::span<const double> conductivity)
{
    std::vector<double> x, y, f;
    for (std::size_t i = 0; i < frequency.size(); ++i)
        if (conductivity[i] > 0) {
            x.push_back(std::log(frequency[i]));
            y.push_back(std::log(conductivity[i]));
            f.push_back(frequency[i]);
        }
    if (x.size() < 8)
        return std::nullopt;
    const std::vector<double> slope = derivative(x, y, 3, 1);
    constexpr double polarised = 0.05, leads = 1.1;
    const auto flattest = static_cast<std::size_t>(std::ranges::min_element(slope) - slope.begin());
    std::size_t first = 0;
    // Below the flattest place only what is nearly as flat belongs to the plateau.
    for (std::size_t i = flattest; i-- > 0;)
        if (slope[i] > slope[flattest] + polarised || slope[i] < -polarised) {
            first = i + 1;
            break;
        }
    std::size_t last = x.size() - 1;
    for (std::size_t i = flattest; i < x.size(); ++i)
        if (slope[i] > leads) {
            last = i > 0 ? i - 1 : 0;
            break;
        }
    if (last < first + 5)
        return std::nullopt;
    return Interval{f[first], f[last]};
}

} // namespace vitrine::impedance
