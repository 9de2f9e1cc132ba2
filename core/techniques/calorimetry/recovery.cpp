// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/recovery.h"

#include "numerics/curves.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t gridPoints = 1024, fewestInWindow = 8;

// Apparent heat capacities over rising temperature in degC.
struct Capacity
{
    std::vector<double> temperature, value;
    double noise = absent; // of a point
};

std::optional<Capacity> capacityOf(const ScaledRun &scaled, const Interval &range)
{
    const Thermogram &run = scaled.run;
    const auto rows = run.between(range);
    if (!rows || rows->count() < 3 * fewestInWindow || !std::isfinite(scaled.scale))
        return std::nullopt;
    const double rate = scanRate(run, *rows);
    if (!std::isfinite(rate) || rate == 0)
        return std::nullopt;
    const Thinned thin = thinned(run, *rows, gridPoints);
    // Endothermic counts as taken up, on heating and on cooling.
    const double factor = -run.exothermicSign() * scaled.scale / std::abs(rate);
    std::vector<std::pair<double, double>> points;
    for (std::size_t i = 0; i < thin.size(); ++i)
        points.emplace_back(run.celsius(thin.temperature[i]), factor * thin.heatFlow[i]);
    std::ranges::sort(points);
    Capacity capacity;
    for (const auto &[T, value] : points)
        if (capacity.temperature.empty() || T > capacity.temperature.back()) {
            capacity.temperature.push_back(T);
            capacity.value.push_back(value);
        }
    const double spacing = (range.high - range.low) / static_cast<double>(std::max<std::size_t>(capacity.temperature.size(), 1));
    if (capacity.temperature.size() < 3 * fewestInWindow || capacity.temperature.front() > range.low + 3 * spacing || capacity.temperature.back() < range.high - 3 * spacing)
        return std::nullopt;
    capacity.noise = noiseDeviation(capacity.value);
    return capacity;
}

} // namespace

std::optional<Recovery> recoveredEnthalpy(const ScaledRun &aged, const ScaledRun &unaged, const Interval &glass, const Interval &liquid)
{
    const Interval range{glass.low, liquid.high};
    const auto one = capacityOf(aged, range), other = capacityOf(unaged, range);
    if (!one || !other)
        return std::nullopt;
    std::vector<double> T, difference;
    for (std::size_t i = 0; i < one->temperature.size(); ++i)
        if (const double there = interpolated(other->temperature, other->value, one->temperature[i]); std::isfinite(there)) {
            T.push_back(one->temperature[i]);
            difference.push_back(one->value[i] - there);
        }
    const auto area = [&](const Interval &low, const Interval &high, StraightLine *used) {
        std::vector<double> x, y;
        std::size_t below = 0;
        for (std::size_t i = 0; i < T.size(); ++i)
            if (low.contains(T[i]) || high.contains(T[i])) {
                x.push_back(T[i]);
                y.push_back(difference[i]);
                below += low.contains(T[i]) ? 1 : 0;
            }
        const auto line = straightLine(x, y);
        if (!line || below < fewestInWindow / 2 || x.size() - below < fewestInWindow / 2)
            return absent;
        if (used)
            *used = *line;
        double sum = 0;
        for (std::size_t i = 1; i < T.size(); ++i)
            if (T[i - 1] >= glass.high && T[i] <= liquid.low)
                sum += 0.5 * (difference[i] - line->at(T[i]) + difference[i - 1] - line->at(T[i - 1])) * (T[i] - T[i - 1]);
        return sum;
    };
    StraightLine line;
    Recovery recovery;
    recovery.enthalpy = area(glass, liquid, &line);
    if (!std::isfinite(recovery.enthalpy))
        return std::nullopt;
    const double span = liquid.low - glass.high, middle = 0.5 * (liquid.low + glass.high), spacing = (range.high - range.low) / static_cast<double>(T.size());
    const double level = std::isfinite(line.errorAt(middle)) ? line.errorAt(middle) : 0, point = std::hypot(one->noise, other->noise);
    recovery.noise = std::hypot(level * span, (std::isfinite(point) ? point : 0) * std::sqrt(span * spacing));
    const auto inner = [](const Interval &window, bool low) {
        const double centre = 0.5 * (window.low + window.high);
        return low ? Interval{window.low, centre} : Interval{centre, window.high};
    };
    double greatest = 0;
    for (const auto &[g, l] : {std::pair(inner(glass, true), inner(liquid, false)), std::pair(inner(glass, false), inner(liquid, true))})
        if (const double changed = area(g, l, nullptr); std::isfinite(changed))
            greatest = std::max(greatest, std::abs(changed - recovery.enthalpy));
    recovery.windows = greatest / std::sqrt(3.0);
    const double step = std::abs(interpolated(one->temperature, one->value, liquid.low) - interpolated(one->temperature, one->value, glass.high));
    recovery.misfit = std::max(std::abs(line.at(glass.high)), std::abs(line.at(liquid.low))) / step;
    return recovery;
}

} // namespace vitrine::calorimetry
