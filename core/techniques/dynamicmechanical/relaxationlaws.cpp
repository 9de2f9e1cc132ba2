// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/relaxationlaws.h"

#include <algorithm>
#include <cmath>

namespace vitrine::dynamicmechanical
{

double ArrheniusFit::temperature(double frequency) const
{
    return 1 / (meanInverse + inverseSlope * (std::log(frequency) - meanLnF));
}

double ArrheniusFit::temperatureError(double frequency) const
{
    const double T = temperature(frequency);
    return T * T * std::hypot(inverseMeanError, inverseSlopeError * (std::log(frequency) - meanLnF));
}

std::optional<ArrheniusFit> arrhenius(std::span<const FrequencyPoint> points)
{
    // Points without uncertainty count alike; a mixture has no weights.
    const bool weighted = std::ranges::all_of(points, [](const FrequencyPoint &point) { return point.uncertainty > 0; });
    double w = 0, x = 0, y = 0;
    const auto weight = [&](const FrequencyPoint &point) {
        const double error = weighted ? point.uncertainty / (point.temperature * point.temperature) : 1;
        return 1 / (error * error);
    };
    for (const FrequencyPoint &point : points) {
        w += weight(point);
        x += weight(point) * std::log(point.frequency);
        y += weight(point) / point.temperature;
    }
    if (points.size() < 2 || !(w > 0))
        return std::nullopt;
    ArrheniusFit fit;
    fit.meanLnF = x / w;
    fit.meanInverse = y / w;
    double sxx = 0, sxy = 0;
    for (const FrequencyPoint &point : points) {
        const double dx = std::log(point.frequency) - fit.meanLnF;
        sxx += weight(point) * dx * dx;
        sxy += weight(point) * dx * (1 / point.temperature - fit.meanInverse);
    }
    if (!(sxx > 0) || !(sxy < 0))
        return std::nullopt;
    fit.inverseSlope = sxy / sxx;
    double chi2 = 0;
    for (const FrequencyPoint &point : points)
        chi2 += weight(point) * std::pow(1 / point.temperature - fit.meanInverse - fit.inverseSlope * (std::log(point.frequency) - fit.meanLnF), 2);
    const auto dof = static_cast<double>(points.size()) - 2;
    fit.chi2Reduced = dof > 0 ? chi2 / dof : absent;
    double scale = weighted ? 1 : absent;
    if (dof > 0 && (!weighted || fit.chi2Reduced > 1)) {
        scale = std::sqrt(fit.chi2Reduced);
        fit.widened = weighted;
    }
    fit.inverseSlopeError = scale / std::sqrt(sxx);
    fit.inverseMeanError = scale / std::sqrt(w);
    fit.activationEnergy = -gasConstant / fit.inverseSlope;
    fit.uncertainty = fit.activationEnergy * fit.inverseSlopeError / std::abs(fit.inverseSlope);
    fit.lnF0 = fit.meanLnF - fit.meanInverse / fit.inverseSlope;
    return fit;
}

double VftFit::temperature(double frequency) const
{
    return fit.parameters[0] + fit.parameters[1] / (fit.parameters[2] - std::log(frequency));
}

Quantity VftFit::derived(const std::function<double(double, double, double)> &g) const
{
    const auto &p = fit.parameters;
    Quantity result;
    result.value = g(p[0], p[1], p[2]);
    double slopes[3];
    for (int i = 0; i < 3; ++i) {
        std::vector<double> low = p, high = p;
        const auto k = static_cast<std::size_t>(i);
        const double step = 1e-5 * std::max(std::abs(p[k]), 1e-6);
        low[k] -= step;
        high[k] += step;
        slopes[i] = (g(high[0], high[1], high[2]) - g(low[0], low[1], low[2])) / (2 * step);
    }
    double variance = 0;
    for (std::size_t i = 0; i < 3; ++i)
        for (std::size_t k = 0; k < 3; ++k)
            variance += slopes[i] * slopes[k] * fit.covariance[i][k];
    result.uncertainty = variance > 0 ? std::sqrt(variance) : absent;
    return result;
}

std::optional<VftFit> vft(std::span<const FrequencyPoint> points)
{
    const auto straight = arrhenius(points);
    if (points.size() < 4 || !straight)
        return std::nullopt;
    double lowest = points[0].temperature, mean = 0, highestLn = std::log(points[0].frequency);
    for (const FrequencyPoint &point : points) {
        lowest = std::min(lowest, point.temperature);
        highestLn = std::max(highestLn, std::log(point.frequency));
        mean += point.temperature / static_cast<double>(points.size());
    }
    const bool weighted = std::ranges::all_of(points, [](const FrequencyPoint &point) { return point.uncertainty > 0; });
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < points.size(); ++i) {
            const double distance = p[2] - std::log(points[i].frequency);
            if (!(distance > 1e-3))
                return false;
            const double u = weighted ? points[i].uncertainty : 1;
            r[i] = (p[0] + p[1] / distance - points[i].temperature) / u;
            if (!jacobian.empty()) {
                jacobian[3 * i] = 1 / u;
                jacobian[3 * i + 1] = 1 / distance / u;
                jacobian[3 * i + 2] = -p[1] / (distance * distance) / u;
            }
        }
        return true;
    };
    // The slope and the place of the straight line for several T0: E/R = B (T/(T - T0))^2.
    std::vector<std::vector<double>> starts;
    for (const double share : {0.95, 0.9, 0.8, 0.6, 0.3, 0.05}) {
        const double T0 = share * lowest, B = straight->activationEnergy / gasConstant * std::pow((mean - T0) / mean, 2);
        starts.push_back({T0, B, std::max(straight->meanLnF + B / (mean - T0), highestLn + 0.5)});
    }
    const std::vector<FitParameter> parameters{{.name = "T0", .start = 1, .lower = 0, .upper = lowest},
                                               {.name = "B", .start = 1, .scale = ParameterScale::Log, .lower = 1, .upper = 1e6},
                                               {.name = "ln_f0", .start = 1, .lower = highestLn, .upper = 500}};
    FitOptions options;
    options.scaleCovariance = false;
    const MultiStartResult found = fitFromStarts(residuals, points.size(), parameters, starts, options);
    VftFit result;
    result.fit = found.best;
    if (result.fit.parameters.size() != 3 || !std::isfinite(result.fit.chi2))
        return std::nullopt;
    // The uncertainties of the points, widened where the points scatter more.
    const double reduced = result.fit.dof > 0 ? result.fit.chi2 / result.fit.dof : 1;
    if (!weighted || reduced > 1)
        for (auto &row : result.fit.covariance)
            for (double &value : row)
                value *= reduced;
    for (std::size_t i = 0; i < 3 && i < result.fit.standardErrors.size(); ++i)
        result.fit.standardErrors[i] = std::sqrt(result.fit.covariance[i][i]);
    const bool bound = std::ranges::any_of(result.fit.atBound, [](bool at) { return at; });
    // A Vogel temperature that is as uncertain as its distance to the data says nothing.
    result.determined = result.fit.converged && !bound && result.fit.standardErrors[0] < 0.5 * (lowest - result.fit.parameters[0]);
    return result;
}

double wlfShift(double c1, double c2, double overReference) { return -c1 * overReference / (c2 + overReference); }

std::optional<WlfFit> wlf(std::span<const ShiftPoint> points, double reference)
{
    std::vector<ShiftPoint> own;
    double coldest = 0;
    for (const ShiftPoint &point : points) {
        const double over = point.temperature - reference;
        if (!std::isfinite(over) || !std::isfinite(point.logShift) || std::abs(over) < 1e-6)
            continue; // the reference itself is on every curve
        own.push_back({over, point.logShift, point.uncertainty});
        coldest = std::min(coldest, over);
    }
    if (own.size() < 3)
        return std::nullopt;
    const bool weighted = std::ranges::all_of(own, [](const ShiftPoint &point) { return point.uncertainty > 0; });
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        for (std::size_t i = 0; i < own.size(); ++i) {
            const double distance = p[1] + own[i].temperature, u = weighted ? own[i].uncertainty : 1;
            if (!(distance > 1e-3))
                return false;
            r[i] = (-p[0] * own[i].temperature / distance - own[i].logShift) / u;
            if (!jacobian.empty()) {
                jacobian[2 * i] = -own[i].temperature / distance / u;
                jacobian[2 * i + 1] = p[0] * own[i].temperature / (distance * distance) / u;
            }
        }
        return true;
    };
    std::vector<std::vector<double>> starts;
    for (const double c2 : {30.0, 60.0, 120.0, 240.0, 600.0})
        starts.push_back({c2 / 8, std::max(c2, 1.2 * -coldest)});
    const std::vector<FitParameter> parameters{{.name = "C_1", .start = 10, .lower = 0, .upper = 1000}, {.name = "C_2", .start = 100, .lower = -coldest, .upper = 1e4}};
    const MultiStartResult found = fitFromStarts(residuals, own.size(), parameters, starts, {});
    WlfFit result;
    result.fit = found.best;
    if (result.fit.parameters.size() != 2 || !std::isfinite(result.fit.chi2))
        return std::nullopt;
    double squares = 0;
    for (const ShiftPoint &point : own)
        squares += std::pow(wlfShift(result.fit.parameters[0], result.fit.parameters[1], point.temperature) - point.logShift, 2);
    result.rms = std::sqrt(squares / static_cast<double>(own.size()));
    return result;
}

} // namespace vitrine::dynamicmechanical
