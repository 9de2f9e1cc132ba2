// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermogravimetry/stepchoice.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine::thermogravimetry
{

namespace
{

// The windows of each step found, with room up to its neighbours.
std::vector<StepWindows> windowsOf(const Prepared &p, const std::vector<StepRows> &steps)
{
    const std::vector<double> &T = p.run.run.temperature;
    std::vector<StepWindows> all;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const double low = k > 0 ? T[steps[k - 1].to] : atRow(T, p.rows.first), high = k + 1 < steps.size() ? T[steps[k + 1].from] : atRow(T, p.rows.last);
        all.push_back(windowsBeside(p.run, steps[k], {low, high}));
    }
    return all;
}

// Does a step found by itself share more than a tenth of its rows, or of theirs, with these?
bool overlaps(const StepRows &step, const RowRange &rows)
{
    const double from = static_cast<double>(step.from), to = static_cast<double>(step.to);
    return std::min(to, rows.last) - std::max(from, rows.first) > 0.1 * std::min(to - from, rows.last - rows.first);
}

// The step found by itself that has these limits, but for the digits that are typed.
std::optional<std::size_t> foundWith(const Interval &limits, const std::vector<StepWindows> &all)
{
    const double same = 1e-4 * (limits.high - limits.low);
    for (std::size_t k = 0; k < all.size(); ++k)
        if (std::abs(all[k].step.low - limits.low) <= same && std::abs(all[k].step.high - limits.high) <= same)
            return k;
    return std::nullopt;
}

// Up to the steps before and behind these rows; `widest` where there is none.
Interval roomBeside(const Prepared &p, const RowRange &rows, const std::vector<StepRows> &steps, const Interval &widest)
{
    Interval room = widest;
    for (const StepRows &step : steps) {
        if (overlaps(step, rows))
            continue;
        if (static_cast<double>(step.from) > rows.first) {
            room.high = p.run.run.temperature[step.from];
            break;
        }
        room.low = p.run.run.temperature[step.to];
    }
    return room;
}

// Lines beside stated limits by the rule of the steps found: outside them, with room up to the neighbours.
StepWindows windowsAt(const Prepared &p, const Interval &limits, const std::vector<StepRows> &steps, const std::vector<StepWindows> &all)
{
    if (const auto k = foundWith(limits, all))
        return all[*k];
    const std::vector<double> &T = p.run.run.temperature;
    const auto trial = constructed(p.run, p.rate, {limits, limits, limits}, p.sign);
    const auto rows = rowsBetween(p.run.run, limits);
    const auto top = trial ? firstPassage(T, trial->steepest, true) : std::nullopt;
    if (!rows || !top)
        return windowsInside(limits, trial ? trial->steepest : 0.5 * (limits.low + limits.high));
    const Interval room = roomBeside(p, *rows, steps, {atRow(T, p.rows.first), atRow(T, p.rows.last)});
    const auto row = [&](double at) { return std::min(static_cast<std::size_t>(std::lround(at)), T.size() - 1); };
    StepWindows windows = windowsBeside(p.run, {row(rows->first), row(*top), row(rows->last)}, room);
    windows.step = limits;
    return windows;
}

} // namespace

std::vector<StepRows> stepsOf(const Prepared &p)
{
    // What buoyancy and drift may do by themselves is no step.
    return stepsBetween(p.run, p.rate, static_cast<std::size_t>(std::ceil(p.rows.first)), static_cast<std::size_t>(p.rows.last), p.sign,
                        std::max(leastStep, 2 * p.run.drift));
}

Interval placesOfLimits(const Prepared &p, const Interval &limits)
{
    const Interval anywhere{-std::numeric_limits<double>::infinity(), std::numeric_limits<double>::infinity()};
    const std::vector<StepRows> steps = stepsOf(p);
    const auto rows = rowsBetween(p.run.run, limits);
    if (!rows || foundWith(limits, windowsOf(p, steps)))
        return anywhere;
    const Interval room = roomBeside(p, *rows, steps, anywhere);
    return {std::min(room.low, limits.low), std::max(room.high, limits.high)};
}

bool areFound(const Prepared &p, const Interval &limits) { return foundWith(limits, windowsOf(p, stepsOf(p))).has_value(); }

std::optional<StepWindows> mainWindows(const Prepared &p, const Parameters &parameters)
{
    const auto step = parameters.interval(QStringLiteral("step"));
    const auto limits = step ? step : parameters.interval(QStringLiteral("window"));
    const std::vector<StepRows> steps = stepsOf(p);
    const std::vector<StepWindows> all = windowsOf(p, steps);
    std::optional<StepWindows> windows;
    if (limits) {
        windows = windowsAt(p, *limits, steps, all);
    } else {
        // A loss that is not over when the run ends is no step whose tangents could be drawn.
        double largest = 0;
        for (const bool whole : {true, false})
            for (std::size_t k = 0; k < steps.size(); ++k) {
                const double change = std::abs(p.rate.height[steps[k].from] - p.rate.height[steps[k].to]);
                if (whole != isAtEdge(p.run, p.rate, steps[k].steepest) && change > largest && (whole || !windows)) {
                    largest = change;
                    windows = all[k];
                }
            }
    }
    if (windows) {
        windows->start = parameters.interval(QStringLiteral("start_window")).value_or(windows->start);
        windows->end = parameters.interval(QStringLiteral("end_window")).value_or(windows->end);
    }
    return windows;
}

std::vector<ListedStep> listedSteps(const Prepared &p, const Parameters &parameters, const std::optional<StepWindows> &main)
{
    const std::vector<StepRows> steps = stepsOf(p);
    const std::vector<StepWindows> all = windowsOf(p, steps);
    const auto step = parameters.interval(QStringLiteral("step")), window = parameters.interval(QStringLiteral("window"));
    const auto rows = main && step ? rowsBetween(p.run.run, main->step) : std::nullopt;
    const auto found = main ? foundWith(main->step, all) : std::nullopt;
    // Limits of the whole evaluation are no step: between them the steps found stay.
    const bool stated = rows && !found && !(window && foundWith(*step, {{*window, {}, {}}}));
    const RowRange own = rows.value_or(RowRange{});
    std::vector<ListedStep> listed;
    bool placed = !stated;
    for (std::size_t k = 0; k < steps.size(); ++k) {
        const bool hidden = stated && overlaps(steps[k], own);
        if (!placed && (hidden || static_cast<double>(steps[k].from) > own.first)) {
            listed.push_back({*main, true});
            placed = true;
        }
        if (!hidden)
            listed.push_back({found == k ? *main : all[k], false});
    }
    if (!placed)
        listed.push_back({*main, true});
    return listed;
}

} // namespace vitrine::thermogravimetry
