// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakarea.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

// Kahan's sum of short sums, as Neumaier has it: the error of a million terms stays that of a few.
struct LongSum
{
    double sum = 0, lost = 0;
    void add(double part)
    {
        const double next = sum + part;
        lost += std::abs(sum) >= std::abs(part) ? (sum - next) + part : (part - next) + sum;
        sum = next;
    }
    [[nodiscard]] double value() const { return sum + lost; }
};

template<class Distance>
double areaWithHoles(const Thermogram &run, Rows rows, Distance distanceAt)
{
    LongSum sum;
    double previous = 0, before = 0;
    bool begun = false;
    for (std::size_t i = rows.first; i <= rows.last; ++i) {
        const double distance = distanceAt(i), time = run.time[i];
        if (!std::isfinite(distance) || !std::isfinite(time))
            continue;
        if (begun)
            sum.add(0.5 * (distance + previous) * (time - before));
        begun = true;
        previous = distance;
        before = time;
    }
    return sum.value();
}

// The same where no row lacks a number, in four sums side by side: every step of a drag comes by every row here, and an
// addition that waits for the one before it costs more than all else.
// `previous` is the distance at the first row, and becomes that at the last one.
template<class Distance>
double areaOfRange(const Thermogram &run, Rows rows, double &previous, Distance distanceAt)
{
    const std::span<const double> time = run.time;
    std::array<double, 4> sums{};
    std::size_t i = rows.first + 1;
    for (; i + 3 <= rows.last; i += 4) {
        const std::array<double, 5> d{previous, distanceAt(i), distanceAt(i + 1), distanceAt(i + 2), distanceAt(i + 3)};
        for (std::size_t k = 0; k < sums.size(); ++k)
            sums[k] += (d[k + 1] + d[k]) * (time[i + k] - time[i + k - 1]);
        previous = d.back();
    }
    for (; i <= rows.last; ++i) {
        const double distance = distanceAt(i);
        sums.front() += (distance + previous) * (time[i] - time[i - 1]);
        previous = distance;
    }
    return 0.5 * ((sums[0] + sums[1]) + (sums[2] + sums[3]));
}

// `distanceAt(row, level)`: the distance of the curve from a baseline whose level stands in `levels`, one for each block.
template<class Distance>
double areaOverLevels(const Thermogram &run, Rows rows, const Thinned &thin, const std::vector<double> &levels, Distance distanceAt)
{
    const double block = static_cast<double>(thin.block), middle = static_cast<double>(thin.first) + 0.5 * (block - 1);
    const auto levelAt = [&](std::size_t row) {
        const double within = std::clamp((static_cast<double>(row) - middle) / block, 0.0, static_cast<double>(levels.size() - 1));
        const auto i = std::min(static_cast<std::size_t>(within), levels.size() - 2);
        return levels[i] + (within - static_cast<double>(i)) * (levels[i + 1] - levels[i]);
    };
    if (thin.holes)
        return areaWithHoles(run, rows, [&](std::size_t i) { return distanceAt(i, levelAt(i)); });

    // From the middle of one block to that of the next the level is a straight line of the row.
    LongSum sum;
    double previous = distanceAt(rows.first, levelAt(rows.first));
    for (std::size_t k = 0, from = rows.first; from < rows.last; ++k) {
        const bool last = k == levels.size();
        const double ends = middle + static_cast<double>(k) * block;
        const std::size_t end = last ? rows.last : std::clamp(static_cast<std::size_t>(std::max(ends, 0.0)), from, rows.last);
        if (end == from && !last)
            continue;
        const double begins = ends - block;
        const double start = levels[k == 0 ? 0 : k - 1], slope = k == 0 || last ? 0 : (levels[k] - levels[k - 1]) / block;
        sum.add(areaOfRange(run, {from, end}, previous, [&](std::size_t i) { return distanceAt(i, start + slope * (static_cast<double>(i) - begins)); }));
        from = end;
    }
    return sum.value();
}

} // namespace

double areaOfEveryRow(const Thermogram &run, Rows rows, const Baseline &baseline, const Thinned &thin)
{
    const Plane &a = baseline.before, &b = baseline.after;
    if (baseline.heights.size() >= 2)
        return areaOverLevels(run, rows, thin, baseline.heights, [&](std::size_t i, double height) { return run.heatFlow[i] - height; });
    if (baseline.alpha.size() >= 2)
        return areaOverLevels(run, rows, thin, baseline.alpha, [&](std::size_t i, double fraction) {
            const double first = a.at(run.temperature[i], run.time[i]), second = b.at(run.temperature[i], run.time[i]);
            return run.heatFlow[i] - first - fraction * (second - first);
        });

    const auto flat = [&](std::size_t i) { return run.heatFlow[i] - a.at(run.temperature[i], run.time[i]); };
    if (thin.holes)
        return areaWithHoles(run, rows, flat);
    LongSum sum;
    double previous = flat(rows.first);
    for (std::size_t from = rows.first; from < rows.last; from += 512)
        sum.add(areaOfRange(run, {from, std::min(from + 512, rows.last)}, previous, flat));
    return sum.value();
}

} // namespace vitrine::calorimetry
