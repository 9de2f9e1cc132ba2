// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/area.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

// Neumaier's compensated sum of short sums: the error of a million terms stays that of a few.
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

// By trapezoids over the rows first..last, those without a number bridged.
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

// The same where no row lacks a number, in two sums side by side: every step of a drag comes by every row here.
// `previous` is the distance at the first row, and becomes that at the last one.
template<class Distance>
double areaOfRange(const Thermogram &run, Rows rows, double &previous, Distance distanceAt)
{
    double even = 0, odd = 0;
    std::size_t i = rows.first + 1;
    for (; i + 1 <= rows.last; i += 2) {
        const double one = distanceAt(i), two = distanceAt(i + 1);
        even += (one + previous) * (run.time[i] - run.time[i - 1]);
        odd += (two + one) * (run.time[i + 1] - run.time[i]);
        previous = two;
    }
    if (i <= rows.last) {
        const double one = distanceAt(i);
        even += (one + previous) * (run.time[i] - run.time[i - 1]);
        previous = one;
    }
    return 0.5 * (even + odd);
}

} // namespace

double areaOfEveryRow(const Thermogram &run, Rows rows, const Baseline &baseline, const Thinned &thin)
{
    const Plane &a = baseline.before, &b = baseline.after;
    const auto flat = [&](std::size_t i) { return run.heatFlow[i] - a.at(run.temperature[i], run.time[i]); };
    const std::vector<double> &alpha = baseline.alpha;
    const double block = static_cast<double>(thin.block), middle = static_cast<double>(thin.first) + 0.5 * (block - 1);
    const auto bent = [&](std::size_t i, double fraction) {
        const double first = a.at(run.temperature[i], run.time[i]), second = b.at(run.temperature[i], run.time[i]);
        return run.heatFlow[i] - first - fraction * (second - first);
    };
    const auto alphaAt = [&](std::size_t row) {
        const double within = std::clamp((static_cast<double>(row) - middle) / block, 0.0, static_cast<double>(alpha.size() - 1));
        const auto i = std::min(static_cast<std::size_t>(within), alpha.size() - 2);
        return alpha[i] + (within - static_cast<double>(i)) * (alpha[i + 1] - alpha[i]);
    };
    const bool sigmoid = alpha.size() >= 2;
    if (thin.holes)
        return sigmoid ? areaWithHoles(run, rows, [&](std::size_t i) { return bent(i, alphaAt(i)); }) : areaWithHoles(run, rows, flat);

    LongSum sum;
    double previous = sigmoid ? bent(rows.first, alphaAt(rows.first)) : flat(rows.first);
    if (!sigmoid) {
        for (std::size_t from = rows.first; from < rows.last; from += 512)
            sum.add(areaOfRange(run, {from, std::min(from + 512, rows.last)}, previous, flat));
        return sum.value();
    }
    // From the middle of one block to that of the next the fraction is a straight line of the row; before the first
    // middle and behind the last it stands still.
    for (std::size_t k = 0, from = rows.first; from < rows.last; ++k) {
        const bool last = k == alpha.size();
        const double ends = middle + static_cast<double>(k) * block;
        const std::size_t end = last ? rows.last : std::clamp(static_cast<std::size_t>(std::max(ends, 0.0)), from, rows.last);
        if (end == from && !last)
            continue;
        const double begins = ends - block;
        const double start = alpha[k == 0 ? 0 : k - 1], slope = k == 0 || last ? 0 : (alpha[k] - alpha[k - 1]) / block;
        const auto straight = [&](std::size_t i) { return bent(i, start + slope * (static_cast<double>(i) - begins)); };
        sum.add(areaOfRange(run, {from, end}, previous, straight));
        from = end;
    }
    return sum.value();
}

} // namespace vitrine::calorimetry
