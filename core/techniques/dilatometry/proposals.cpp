// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dilatometry/proposals.h"

#include <algorithm>
#include <cmath>

namespace vitrine::dilatometry
{

namespace
{

constexpr double lastingShare = 0.02;  // of the run's span that a change must last
constexpr double searchShare = 0.25;   // ... in which the liquid's branch follows the change
constexpr double branchShare = 0.85;   // of the change, from which on a stretch belongs to the branch
constexpr double leastChange = 0.35;   // of the coefficient below the transition

struct Point
{
    double T = 0, alpha = 0, noise = 0;
};

} // namespace

std::optional<TransitionWindows> proposedTransition(const NoisyRun &noisy, const FallRate &rate)
{
    // Coefficients in order of rising temperature; the ends lean on half a window and are left out.
    std::vector<Point> points;
    for (std::size_t i = 0; i < rate.perKelvin.size(); ++i)
        if (std::isfinite(rate.perKelvin[i]) && std::isfinite(rate.noise[i]))
            points.push_back({noisy.run.temperature[i], -rate.perKelvin[i], rate.noise[i]});
    std::ranges::stable_sort(points, {}, &Point::T);
    if (points.size() < 20)
        return std::nullopt;
    const double low = points.front().T + 0.5 * rate.smoothing, high = points.back().T - 0.5 * rate.smoothing, span = high - low;
    std::erase_if(points, [&](const Point &p) { return p.T < low || p.T > high; });
    if (points.size() < 20 || !(span > 0))
        return std::nullopt;

    // The glass's coefficient as a line over the first two fifths: it rises slowly by itself.
    std::vector<double> T, alpha, deviations;
    for (const Point &p : points)
        if (p.T < low + 0.4 * span) {
            T.push_back(p.T);
            alpha.push_back(p.alpha);
        }
    const auto course = straightLine(T, alpha);
    if (!course)
        return std::nullopt;
    for (std::size_t i = 0; i < T.size(); ++i)
        deviations.push_back(std::abs(alpha[i] - course->at(T[i])));
    const double level = std::abs(course->intercept);
    const double threshold = std::max({leastChange * level, 6 * median(deviations), 6 * points.front().noise});
    const auto deviation = [&](const Point &p) { return p.alpha - course->at(p.T); };

    std::optional<std::size_t> change;
    for (std::size_t i = 0; i < points.size(); ++i) {
        if (points[i].T < low + 0.15 * span || std::abs(deviation(points[i])) < threshold)
            continue;
        std::size_t k = i;
        while (k < points.size() && std::abs(deviation(points[k])) >= threshold && points[k].T < points[i].T + lastingShare * span)
            ++k;
        if (k < points.size() && points[k].T < points[i].T + lastingShare * span) {
            i = k;
            continue;
        }
        change = i;
        break;
    }
    if (!change)
        return std::nullopt;

    // The branch: the first strong excursion after the change, seen as the stretch beyond 85 % of its extremum.
    const double sign = deviation(points[*change]) > 0 ? 1 : -1;
    std::size_t extreme = *change;
    for (std::size_t i = *change; i < points.size() && points[i].T < points[*change].T + searchShare * span; ++i) {
        if (sign * deviation(points[i]) < 0)
            break; // beyond the peak the softening begins
        if (sign * deviation(points[i]) > sign * deviation(points[extreme]))
            extreme = i;
    }
    std::size_t from = extreme, to = extreme;
    const double bound = branchShare * std::abs(deviation(points[extreme]));
    while (from > *change && sign * deviation(points[from - 1]) > bound)
        --from;
    while (to + 1 < points.size() && sign * deviation(points[to + 1]) > bound && points[to + 1].T < points[extreme].T + searchShare * span)
        ++to;
    TransitionWindows windows;
    const double least = std::max(0.01 * span, 3 * span / static_cast<double>(points.size()));
    windows.liquid = {points[from].T, points[to].T};
    if (windows.liquid.high - windows.liquid.low < least) {
        const double centre = 0.5 * (windows.liquid.low + windows.liquid.high);
        windows.liquid = {centre - 0.5 * least, centre + 0.5 * least};
    }
    // The threshold is passed on the way up: where the change began lies a smoothing width and more below.
    const double end = points[*change].T - std::max(rate.smoothing, 0.02 * span);
    windows.glass = {std::max(low, end - searchShare * span), end};
    if (windows.glass.high - windows.glass.low < least || windows.liquid.low <= windows.glass.high)
        return std::nullopt;
    return windows;
}

} // namespace vitrine::dilatometry
