// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalstep.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine
{

namespace
{

constexpr double slowHeating = 0.2;    // of a stretch's mean rate: below it no loss per kelvin is given
constexpr double valleyShare = 0.7;    // of the smaller of two maxima: a valley above it parts no steps
constexpr double valleyRise = 0.05;    // of a peak's height: the curve rises again beside it
constexpr double stepFoot = 0.01;      // of a step's greatest rate: where it begins and ends
constexpr double flatTop = 0.01;       // of the greatest rate: where that lies is undecided as far as the rate comes so near
constexpr std::size_t stays = 5;       // points over which a passage must hold

double finiteOr(double value, double other) { return std::isfinite(value) ? value : other; }

} // namespace

double proposedSmoothing(const NoisyRun &noisy)
{
    const std::vector<double> &T = noisy.run.temperature;
    const auto [low, high] = std::ranges::minmax(T);
    const double span = high - low, trial = 0.01 * span;
    const FallRate rate = fallRate(noisy, trial);
    const auto size = [&](std::size_t i) { return std::abs(finiteOr(rate.perKelvin[i], 0.0)); };
    // What falls from either end on is no peak: a loss under way when the run begins, or not over when it ends.
    const auto falls = [&](std::size_t i, double lowest) { return size(i) <= (1 + valleyRise) * lowest + 3 * finiteOr(rate.noise[i], 0.0); };
    std::size_t begin = 0, end = T.size();
    for (double lowest = std::numeric_limits<double>::infinity(); begin < end && falls(begin, lowest); ++begin)
        lowest = std::isfinite(rate.perKelvin[begin]) ? std::min(lowest, size(begin)) : lowest;
    for (double lowest = std::numeric_limits<double>::infinity(); end > begin && falls(end - 1, lowest); --end)
        lowest = std::isfinite(rate.perKelvin[end - 1]) ? std::min(lowest, size(end - 1)) : lowest;
    if (begin >= end) {
        begin = 0;
        end = T.size();
    }
    std::size_t top = begin;
    for (std::size_t i = begin; i < end; ++i)
        if (size(i) > size(top))
            top = i;
    // Down to the foot of the peak, or to the valley before the next one; its width is that at half its height above the higher of them.
    const auto reach = [&](double floor, auto next, auto ends) {
        std::size_t i = top;
        for (double lowest = size(i); !ends(i) && size(next(i)) > floor && size(next(i)) < lowest + valleyRise * size(top); i = next(i))
            lowest = std::min(lowest, size(next(i)));
        return i;
    };
    const auto before = [&](double floor) { return reach(floor, [](std::size_t i) { return i - 1; }, [](std::size_t i) { return i == 0; }); };
    const auto after = [&](double floor) { return reach(floor, [](std::size_t i) { return i + 1; }, [&](std::size_t i) { return i + 1 >= T.size(); }); };
    const double foot = valleyRise * size(top), base = std::max(size(before(foot)), size(after(foot))), half = 0.5 * (size(top) + std::min(base, 0.9 * size(top)));
    const std::size_t from = before(half), to = after(half);
    return std::clamp(0.2 * std::abs(T[to] - T[from]), 0.5 * trial, 3 * trial);
}

FallRate fallRate(const NoisyRun &noisy, double smoothing)
{
    const ThermalRun &run = noisy.run;
    FallRate result;
    result.smoothing = smoothing;
    result.perKelvin.assign(run.size(), absent);
    result.noise.assign(run.size(), absent);
    result.perSecond.assign(run.size(), absent);
    result.height = run.signal;
    std::vector<double> rows(run.size());
    std::iota(rows.begin(), rows.end(), 0.0);
    const auto heats = [](const Segment &segment) { return segment.kind == QLatin1String("heating"); };
    const QLatin1String kind(std::ranges::any_of(run.segments, heats) ? "heating" : "cooling");
    for (const Segment &segment : run.segments) {
        if (segment.kind != kind)
            continue;
        const std::size_t count = segment.last - segment.first + 1;
        const double span = segment.to - segment.from;
        if (count < 3 || span == 0)
            continue;
        const double perKelvin = static_cast<double>(count - 1) / std::abs(span); // points a kelvin
        const int half = static_cast<int>(std::clamp(0.5 * smoothing * perKelvin, 2.0, std::max(2.0, 0.25 * static_cast<double>(count))));
        const auto x = std::span(rows).subspan(segment.first, count);
        const auto m = std::span(run.signal).subspan(segment.first, count), T = std::span(run.temperature).subspan(segment.first, count);
        const auto steady = noisy.steady.empty() ? m : std::span(noisy.steady).subspan(segment.first, count);
        const std::vector<double> dm = derivative(x, steady, half, 2), dT = derivative(x, T, half, 2), heights = smoothed(x, m, half, 2);
        const std::vector<double> dt = derivative(x, std::span(run.time).subspan(segment.first, count), half, 2);
        const double mean = span / static_cast<double>(count - 1), h = half;
        const double noise = noisy.noise / std::sqrt(h * (h + 1) * (2 * h + 1) / 3); // of dm
        for (std::size_t i = 0; i < count; ++i) {
            result.height[segment.first + i] = heights[i];
            if (!(dT[i] / mean > slowHeating))
                continue;
            result.perKelvin[segment.first + i] = -dm[i] / dT[i];
            result.noise[segment.first + i] = noise / std::abs(dT[i]);
            if (run.timed && dt[i] > 0)
                result.perSecond[segment.first + i] = -dm[i] / dt[i];
        }
    }
    return result;
}

std::vector<StepRows> stepsBetween(const NoisyRun &noisy, const FallRate &rate, std::size_t first, std::size_t last, double sign, double least)
{
    const std::size_t end = std::min(last + 1, rate.perKelvin.size());
    const auto r = [&](std::size_t i) { return finiteOr(sign * rate.perKelvin[i], 0.0); };
    const auto noise = [&](std::size_t i) { return finiteOr(rate.noise[i], 0.0); };
    double greatest = 0;
    for (std::size_t i = first; i < end; ++i)
        greatest = std::max(greatest, r(i));
    if (!(greatest > 0))
        return {};

    // Maxima with the valley before each; a maximum joins its neighbour while the valley between them is shallow.
    struct Summit
    {
        std::size_t row;
        double valley;         // lowest rate since the summit before
        std::size_t valleyRow;
    };
    std::vector<Summit> summits;
    double lowest = std::numeric_limits<double>::infinity();
    std::size_t lowestRow = first;
    const auto shallow = [&](double valley, double a, double b, std::size_t at) {
        const double smaller = std::min(a, b);
        return valley > valleyShare * smaller || smaller - valley < 6 * noise(at);
    };
    for (std::size_t i = first; i < end; ++i) {
        if (r(i) < lowest) {
            lowest = r(i);
            lowestRow = i;
        }
        const bool summit = r(i) > stepFoot * greatest && r(i) > 6 * noise(i) && (i == first || r(i) >= r(i - 1)) && (i + 1 == end || r(i) > r(i + 1));
        if (!summit)
            continue;
        Summit next{i, lowest, lowestRow};
        while (!summits.empty() && shallow(next.valley, r(summits.back().row), r(next.row), next.row)) {
            const Summit before = summits.back();
            summits.pop_back();
            if (r(before.row) >= r(next.row)) {
                next = before;
            } else if (before.valley < next.valley) {
                next.valley = before.valley;
                next.valleyRow = before.valleyRow;
            }
        }
        summits.push_back(next);
        lowest = std::numeric_limits<double>::infinity();
    }

    std::vector<StepRows> steps;
    for (std::size_t k = 0; k < summits.size(); ++k) {
        const std::size_t top = summits[k].row;
        const std::size_t floor = k > 0 ? summits[k].valleyRow : first, ceiling = k + 1 < summits.size() ? summits[k + 1].valleyRow : end - 1;
        const double foot = stepFoot * r(top);
        const auto over = [&](std::size_t i) { return r(i) > std::max(foot, 2 * noise(i)); };
        StepRows step{top, top, top};
        while (step.from > floor && over(step.from - 1))
            --step.from;
        while (step.to < ceiling && over(step.to + 1))
            ++step.to;
        if (step.to == step.from)
            continue;
        const double change = sign * (rate.height[step.from] - rate.height[step.to]);
        if (change > std::max(least, 10 * finiteOr(noisy.noise, 0.0)))
            steps.push_back(step);
    }
    return steps;
}

StepWindows windowsBeside(const NoisyRun &noisy, const StepRows &rows, const Interval &room)
{
    const std::vector<double> &T = noisy.run.temperature;
    StepWindows windows;
    windows.step = {T[rows.from], T[rows.to]};
    const double width = std::max(0.2 * (windows.step.high - windows.step.low), 5.0);
    windows.start = {std::max(windows.step.low - width, room.low), windows.step.low};
    windows.end = {windows.step.high, std::min(windows.step.high + width, room.high)};
    // Where a step begins with the run or follows another one at once, its own foot must do for the line.
    const StepWindows inside = windowsInside(windows.step, T[rows.steepest]);
    if (windows.start.high - windows.start.low < 0.25 * width)
        windows.start = inside.start;
    if (windows.end.high - windows.end.low < 0.25 * width)
        windows.end = inside.end;
    return windows;
}

StepWindows windowsInside(const Interval &limits, double steepest)
{
    const double width = limits.high - limits.low, at = std::clamp(steepest, limits.low + 0.1 * width, limits.high - 0.1 * width);
    return {limits, {limits.low, limits.low + 0.2 * (at - limits.low)}, {limits.high - 0.2 * (limits.high - at), limits.high}};
}

bool isAtEdge(const NoisyRun &noisy, const FallRate &rate, std::size_t row)
{
    const std::vector<double> &T = noisy.run.temperature;
    std::size_t first = row, last = row;
    while (first > 0 && std::isfinite(rate.perKelvin[first - 1]))
        --first;
    while (last + 1 < T.size() && std::isfinite(rate.perKelvin[last + 1]))
        ++last;
    // Near an end a rate that has not fallen to a half there is one that goes on.
    const auto beside = [&](std::size_t edge) {
        const double away = std::abs(T[row] - T[edge]);
        return std::max(row, edge) - std::min(row, edge) <= 1 || away <= 0.25 * rate.smoothing
            || (away <= rate.smoothing && std::abs(rate.perKelvin[edge]) > 0.5 * std::abs(rate.perKelvin[row]));
    };
    return beside(first) || beside(last);
}

std::optional<StepConstruction> constructed(const NoisyRun &noisy, const FallRate &rate, const StepWindows &windows, double sign)
{
    const ThermalRun &run = noisy.run;
    const auto limits = rowsBetween(run, windows.step);
    if (!limits)
        return std::nullopt;
    const auto first = static_cast<std::size_t>(std::ceil(limits->first)), last = static_cast<std::size_t>(limits->last);
    std::optional<std::size_t> top;
    for (std::size_t i = first; i <= last; ++i)
        if (std::isfinite(rate.perKelvin[i]) && (!top || sign * rate.perKelvin[i] > sign * rate.perKelvin[*top]))
            top = i;
    if (!top || !(sign * rate.perKelvin[*top] > 0))
        return std::nullopt;

    StepConstruction c;
    c.atEdge = isAtEdge(noisy, rate, *top);
    c.levelLow = atRow(run.signal, limits->first);
    c.levelHigh = atRow(run.signal, limits->last);
    c.steepest = run.temperature[*top];
    c.rate = rate.perKelvin[*top];
    c.rateBySecond = rate.perSecond[*top];
    c.steepestLevel = rate.height[*top];
    double curvature = absent;
    if (*top > first && *top < last) {
        const double x1 = run.temperature[*top - 1], x2 = c.steepest, x3 = run.temperature[*top + 1];
        const double y1 = rate.perKelvin[*top - 1], y2 = c.rate, y3 = rate.perKelvin[*top + 1];
        if (x1 < x2 && x2 < x3 && std::isfinite(y1 + y3)) {
            const Vertex vertex = parabolaVertex(x1, y1, x2, y2, x3, y3);
            if (vertex.x > x1 && vertex.x < x3) {
                c.steepestLevel -= c.rate * (vertex.x - c.steepest);
                c.steepest = vertex.x;
                c.rate = vertex.y;
            }
        }
    }
    // The top is undecided as far as the rate stays within its noise of the greatest; half the smoothing width away
    // the rate is independent and shows how sharply it bends.
    const double margin = finiteOr(rate.noise[*top], 0.0), reach = 0.5 * rate.smoothing;
    const auto before = firstPassage(run.temperature, c.steepest - reach, true), after = firstPassage(run.temperature, c.steepest + reach, true);
    if (before && after) {
        const double fall = c.rate - 0.5 * (atRow(rate.perKelvin, *before) + atRow(rate.perKelvin, *after));
        curvature = sign * fall / (reach * reach);
    }
    c.rateSpread = std::isfinite(curvature) && curvature > 0 ? std::min(std::sqrt(margin / curvature), windows.step.high - windows.step.low)
                                                             : 0.5 * rate.smoothing;
    // A flat top has no one place: as far as the rate stays within a hundredth of its maximum, or within its noise.
    const double within = sign * c.rate - std::max(flatTop * std::abs(c.rate), margin);
    std::size_t left = *top, right = *top;
    while (left > first && sign * rate.perKelvin[left - 1] > within)
        --left;
    while (right < last && sign * rate.perKelvin[right + 1] > within)
        ++right;
    if (right > left)
        c.rateSpread = std::max(c.rateSpread, 0.5 * std::abs(run.temperature[right] - run.temperature[left]));
    c.slope = -c.rate;

    StraightLine tangent;
    tangent.centre = c.steepest;
    tangent.intercept = c.steepestLevel;
    tangent.slope = c.slope;
    c.start = lineBetween(run, windows.start);
    c.end = lineBetween(run, windows.end);
    if (c.start)
        c.onset = intersection(*c.start, tangent).value_or(absent);
    if (c.end)
        c.endset = intersection(*c.end, tangent).value_or(absent);
    if (c.start && c.end)
        c.tangential = c.start->at(c.steepest) - c.end->at(c.steepest);
    // A corner on the wrong side of the steepest point is no corner.
    if (!(c.onset < c.steepest))
        c.onset = absent;
    if (!(c.endset > c.steepest))
        c.endset = absent;

    const double middle = 0.5 * (c.levelLow + c.levelHigh);
    const bool falls = c.levelHigh < c.levelLow;
    if (falls == (sign > 0))
        if (const auto row = firstPassage(std::span(run.signal).first(last + 1), middle, !falls, first); row && *row > limits->first)
            c.midpoint = atRow(run.temperature, *row);
    return c;
}

StepConstruction inOrder(StepConstruction c, double sign)
{
    if (c.onset > c.midpoint)
        c.onset = absent;
    if (c.endset < c.midpoint)
        c.endset = absent;
    if (!(sign * c.tangential > 0))
        c.tangential = absent;
    return c;
}

Passage signalPassage(const NoisyRun &noisy, double level, double fromRow)
{
    const std::vector<double> &m = noisy.run.signal;
    const auto from = static_cast<std::size_t>(std::max(std::ceil(fromRow), 0.0));
    for (std::size_t i = from; i < m.size(); ++i) {
        if (!(m[i] <= level))
            continue;
        const std::size_t end = std::min(i + stays, m.size());
        const double mean = std::accumulate(m.begin() + static_cast<std::ptrdiff_t>(i), m.begin() + static_cast<std::ptrdiff_t>(end), 0.0)
            / static_cast<double>(end - i);
        if (mean > level)
            continue;
        if (i == from)
            return {std::nullopt, true};
        const double step = m[i] - m[i - 1];
        return {static_cast<double>(i - 1) + (step != 0 ? std::clamp((level - m[i - 1]) / step, 0.0, 1.0) : 1.0), false};
    }
    return {};
}

} // namespace vitrine
