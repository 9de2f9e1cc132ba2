// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/glassstep.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

// The integral of a line between two abscissae.
double integralOf(const StraightLine &line, double from, double to) { return line.at(0.5 * (from + to)) * (to - from); }

// The t below `top` for which the area between two lines from t to the top is `area`: h s - k s^2 / 2 with s = top - t; the
// root nearest to the top at which the lines lie as the step goes. NaN when there is none.
double upTo(const Construction &c, double top, double area)
{
    const double h = c.liquid.at(top) - c.glass.at(top), k = c.liquid.slope - c.glass.slope, root = h * h - 2 * k * area;
    if (!(root >= 0))
        return absent;
    double best = absent;
    const double other = h + std::copysign(std::sqrt(root), h);
    for (const double s : {2 * area / other, other / k})
        if (s > 0 && s < top - c.low && (h - k * s) * c.height > 0)
            best = std::fmin(best, s);
    return top - best;
}

} // namespace

StepCurve::StepCurve(const Thinned &thin, const StepWindows &windows, double smoothing)
{
    // In order of temperature, as the constructions are; rows at which it runs backwards are sorted in.
    std::vector<std::size_t> order(thin.size());
    for (std::size_t i = 0; i < order.size(); ++i)
        order[i] = i;
    const auto temperature = [&](std::size_t i) { return thin.temperature[i]; };
    if (!std::ranges::is_sorted(order, {}, temperature)) {
        std::ranges::reverse(order);
        std::ranges::sort(order, {}, temperature);
    }
    for (const std::size_t i : order) {
        // Equal temperatures (rounded ones) are one point.
        if (!m_temperature.empty() && thin.temperature[i] == m_temperature.back()) {
            m_signal.back() = 0.5 * (m_signal.back() + thin.heatFlow[i]);
            continue;
        }
        m_temperature.push_back(thin.temperature[i]);
        m_signal.push_back(thin.heatFlow[i]);
    }
    m_sums = LineSums(m_temperature, m_signal);

    // Slopes are looked for between the windows, with the points around them for the smoothing.
    const std::size_t from = rowAt(windows.glass.high), to = rowAt(windows.liquid.low);
    if (from + 2 > to || to > m_temperature.size())
        return;
    const double gap = (m_temperature[to - 1] - m_temperature[from]) / static_cast<double>(to - from - 1);
    const std::size_t extra = (to - from) / 4 + 1;
    m_from = from - std::min(from, extra);
    m_count = std::min(to + extra, m_temperature.size()) - m_from;
    for (const auto &[width, factor] : {std::pair(0, 0.5), std::pair(1, 1.0), std::pair(2, 2.0)}) {
        Smooth &smooth = m_smooth[static_cast<std::size_t>(width)];
        smooth.half = std::max<std::size_t>(static_cast<std::size_t>(std::lround(0.5 * factor * smoothing / gap)), 1);
        const std::size_t begin = m_from - std::min(m_from, smooth.half),
                          count = std::min(m_from + m_count + smooth.half, m_temperature.size()) - begin;
        const auto x = std::span(m_temperature).subspan(begin, count), y = std::span(m_signal).subspan(begin, count);
        const std::vector<double> slopes = derivative(x, y, static_cast<int>(smooth.half), 2),
                                  heights = smoothed(x, y, static_cast<int>(smooth.half), 2);
        const auto cut = [&](const std::vector<double> &all) {
            const auto first = all.begin() + static_cast<std::ptrdiff_t>(m_from - begin);
            return std::vector<double>(first, first + static_cast<std::ptrdiff_t>(m_count));
        };
        smooth.heights = cut(heights);
        smooth.slopes = cut(slopes);
    }
}

std::size_t StepCurve::rowAt(double temperature) const
{
    return static_cast<std::size_t>(std::ranges::lower_bound(m_temperature, temperature) - m_temperature.begin());
}

std::size_t StepCurve::rowsIn(const Interval &window) const
{
    const std::size_t from = rowAt(window.low);
    return static_cast<std::size_t>(std::ranges::upper_bound(m_temperature, window.high) - m_temperature.begin()) - from;
}

bool StepCurve::covers(const Interval &window) const
{
    return !m_temperature.empty() && m_temperature.front() <= window.low + spacing() && m_temperature.back() >= window.high - spacing();
}

double StepCurve::spacing() const
{
    return (m_temperature.back() - m_temperature.front()) / static_cast<double>(std::max<std::size_t>(m_temperature.size() - 1, 1));
}

std::optional<Construction> StepCurve::constructed(const StepWindows &windows, Width width) const
{
    const Smooth &smooth = m_smooth[static_cast<std::size_t>(width)];
    if (smooth.heights.empty() || rowsIn(windows.glass) < fewestRows || rowsIn(windows.liquid) < fewestRows)
        return std::nullopt;
    const auto lineIn = [&](const Interval &window) {
        const std::size_t from = rowAt(window.low);
        return m_sums.wandering(from, from + rowsIn(window));
    };
    const auto glass = lineIn(windows.glass), liquid = lineIn(windows.liquid);
    if (!glass || !liquid)
        return std::nullopt;
    Construction c;
    c.glass = *glass;
    c.liquid = *liquid;
    c.half = smooth.half;

    const std::size_t from = std::max(rowAt(windows.glass.high), m_from), to = std::min(rowAt(windows.liquid.low) + 1, m_from + m_count);
    if (from + fewestRows > to)
        return std::nullopt;
    const double centre = 0.5 * (windows.glass.high + windows.liquid.low);
    const double direction = c.liquid.at(centre) > c.glass.at(centre) ? 1 : -1;
    const double trend = 0.5 * (c.glass.slope + c.liquid.slope);
    std::size_t best = to;
    double steepest = 0;
    for (std::size_t i = from; i < to; ++i)
        if (const double slope = direction * (smooth.slopes[i - m_from] - trend); slope > steepest) {
            steepest = slope;
            best = i;
        }
    if (best == to)
        return std::nullopt;
    c.slope = smooth.slopes[best - m_from];
    c.inflection = m_temperature[best];
    c.inflectionSignal = smooth.heights[best - m_from];
    if (best > m_from && best + 1 < m_from + m_count) {
        const auto slope = [&](std::size_t i) { return smooth.slopes[i - m_from]; };
        const Vertex vertex =
            parabolaVertex(m_temperature[best - 1], slope(best - 1), m_temperature[best], slope(best), m_temperature[best + 1], slope(best + 1));
        if (vertex.x > m_temperature[best - 1] && vertex.x < m_temperature[best + 1]) {
            c.inflection = vertex.x;
            c.slope = vertex.y;
            c.inflectionSignal = interpolated(std::span(m_temperature).subspan(m_from, m_count), smooth.heights, vertex.x);
        }
    }
    StraightLine tangent;
    tangent.centre = c.inflection;
    tangent.intercept = c.inflectionSignal;
    tangent.slope = c.slope;
    c.onset = intersection(c.glass, tangent).value_or(absent);
    c.end = intersection(c.liquid, tangent).value_or(absent);
    findCrossings(c, smooth, best);
    if (std::isfinite(c.middle))
        c.height = c.liquid.at(c.middle) - c.glass.at(c.middle);
    findAreas(c, windows);
    return c;
}

// The half height: the crossing of the middle line that is nearest to the steepest point. Above it the curve reaches the
// line of the liquid.
void StepCurve::findCrossings(Construction &c, const Smooth &smooth, std::size_t best) const
{
    const double direction = c.liquid.at(c.inflection) > c.glass.at(c.inflection) ? 1 : -1;
    const auto crossing = [&](std::size_t i, auto over) { // between the rows i and i + 1, of what is over(row)
        const double a = over(i), b = over(i + 1);
        return m_temperature[i] + (m_temperature[i + 1] - m_temperature[i]) * a / (a - b);
    };
    const auto overMiddle = [&](std::size_t i) { return direction * (smooth.heights[i - m_from] - c.between(m_temperature[i])); };
    const std::size_t last = m_from + m_count - 1;
    for (std::size_t away = 0; away < m_count && !std::isfinite(c.middle); ++away) {
        double nearest = std::numeric_limits<double>::infinity();
        for (const std::size_t i : {best + away, best - std::min(best, away + 1)}) {
            if (i < m_from || i >= last || !(overMiddle(i) <= 0 && overMiddle(i + 1) > 0))
                continue;
            const double at = crossing(i, overMiddle);
            if (std::abs(at - c.inflection) < nearest) {
                nearest = std::abs(at - c.inflection);
                c.middle = at;
            }
        }
    }
    if (!std::isfinite(c.middle))
        return;
    const auto overLiquid = [&](std::size_t i) { return direction * (smooth.heights[i - m_from] - c.liquid.at(m_temperature[i])); };
    for (std::size_t i = std::max(rowAt(c.middle), m_from + 1); i <= last; ++i)
        if (overLiquid(i) >= 0) {
            c.reaches = overLiquid(i - 1) < 0 ? crossing(i - 1, overLiquid) : m_temperature[i];
            break;
        }
}

void StepCurve::findAreas(Construction &c, const StepWindows &windows) const
{
    const std::size_t first = rowAt(windows.glass.low), last = rowAt(windows.liquid.low) + rowsIn(windows.liquid) - 1;
    if (last >= m_temperature.size() || last < first + 3)
        return;
    c.low = m_temperature[first];
    c.top = m_temperature[last];
    const auto overGlass = [&](std::size_t to) { return m_sums.integral(first, to + 1) - integralOf(c.glass, c.low, m_temperature[to]); };
    // Moynihan, Easteal, DeBolt, Tucker, J. Am. Ceram. Soc. 59 (1976) 12: the area between liquid and glass from T_f
    // upwards equals that between the curve and the glass from far below.
    c.fictive = upTo(c, c.top, overGlass(last));
    if (!(c.fictive > c.low && c.fictive < c.top))
        c.fictive = absent;

    // The equal areas of ISO 11357-2 are those on both sides of the rise: what overshoots the liquid stays out.
    const double direction = c.liquid.at(c.inflection) > c.glass.at(c.inflection) ? 1 : -1;
    const std::size_t until = rowAt(windows.liquid.low);
    if (!std::isfinite(c.reaches)) {
        c.equalAreas = c.fictive;
        return;
    }
    const std::size_t reached = std::max(rowAt(c.reaches), first + 1);
    if (reached < m_temperature.size())
        c.equalAreas = upTo(c, m_temperature[reached], overGlass(reached));
    if (!(c.equalAreas > c.low && c.equalAreas < c.top))
        c.equalAreas = absent;
    if (reached + 2 >= until)
        return;
    c.overshoot = m_sums.integral(reached, until + 1) - integralOf(c.liquid, m_temperature[reached], m_temperature[until]);
    std::size_t top = reached;
    c.overshootHeight = 0;
    const Smooth &smooth = m_smooth.front();
    for (std::size_t i = std::max(reached, m_from); i <= std::min(until, m_from + m_count - 1); ++i)
        if (const double over = direction * (smooth.heights[i - m_from] - c.liquid.at(m_temperature[i])); over > c.overshootHeight) {
            c.overshootHeight = over;
            top = i;
        }
    c.overshootTop = m_temperature[top];
}

namespace
{

double errorOf(const StraightLine &line, double at, double noise)
{
    const double error = line.errorAt(at);
    return std::isfinite(error) ? error : noise;
}
// Noise of the smoothed curve's height: of a parabola through 2 half + 1 points.
double ofCurve(const Construction &c, double noise) { return noise * 1.5 / std::sqrt(static_cast<double>(2 * c.half + 1)); }
double ofAreas(const Construction &c, double at, double noise)
{
    const double below = errorOf(c.glass, 0.5 * (c.low + at), noise) * (at - c.low),
                 above = errorOf(c.liquid, 0.5 * (c.top + at), noise) * (c.top - at);
    return std::hypot(below, above) / std::abs(c.liquid.at(at) - c.glass.at(at));
}

const StepQuantity quantities[] = {
    {"T_onset", [](const Construction &c) { return c.onset; },
     [](const Construction &c, double noise) {
         return std::hypot(ofCurve(c, noise), errorOf(c.glass, c.onset, noise)) / std::abs(c.slope - c.glass.slope);
     }},
    {"T_mid", [](const Construction &c) { return c.middle; },
     [](const Construction &c, double noise) {
         const double lines = 0.5 * std::hypot(errorOf(c.glass, c.middle, noise), errorOf(c.liquid, c.middle, noise));
         return std::hypot(ofCurve(c, noise), lines) / std::abs(c.slope - 0.5 * (c.glass.slope + c.liquid.slope));
     }},
    {"T_inflection", [](const Construction &c) { return c.inflection; }, [](const Construction &, double) { return absent; }},
    {"T_end", [](const Construction &c) { return c.end; },
     [](const Construction &c, double noise) {
         return std::hypot(ofCurve(c, noise), errorOf(c.liquid, c.end, noise)) / std::abs(c.slope - c.liquid.slope);
     }},
    {"T_equal_areas", [](const Construction &c) { return c.equalAreas; },
     [](const Construction &c, double noise) { return ofAreas(c, c.equalAreas, noise); }},
    {"T_fictive", [](const Construction &c) { return c.fictive; }, [](const Construction &c, double noise) { return ofAreas(c, c.fictive, noise); }},
    {"delta_cp", [](const Construction &c) { return c.height; },
     [](const Construction &c, double noise) { return std::hypot(errorOf(c.glass, c.middle, noise), errorOf(c.liquid, c.middle, noise)); }},
    {"overshoot_enthalpy", [](const Construction &c) { return c.overshoot; },
     [](const Construction &c, double noise) {
         const double middle = 0.5 * (c.reaches + c.top);
         return errorOf(c.liquid, middle, noise) * std::abs(c.top - c.reaches);
     }},
};

} // namespace

const StepQuantity *stepQuantity(std::string_view key)
{
    const auto found = std::ranges::find(quantities, key, [](const StepQuantity &quantity) { return std::string_view(quantity.key); });
    return found != std::end(quantities) ? &*found : nullptr;
}

double StepCurve::foot(const Construction &c, const StepWindows &windows, bool glass) const
{
    const Smooth &smooth = m_smooth[1];
    const StraightLine &line = glass ? c.glass : c.liquid;
    const std::size_t from = std::max(glass ? rowAt(windows.glass.high) : rowAt(windows.liquid.low), m_from);
    if (smooth.heights.empty())
        return absent;
    for (std::size_t i = from; i >= m_from && i < m_from + m_count; glass ? ++i : --i) {
        if (std::abs(smooth.heights[i - m_from] - line.at(m_temperature[i])) > 0.05 * std::abs(c.height))
            return m_temperature[i];
        if (i == 0)
            break;
    }
    return absent;
}

WindowSensitivity::WindowSensitivity(const StepCurve &curve, const StepWindows &windows, const Construction &own, double noise)
    : m_own(own), m_noise(noise)
{
    using enum Variant::Moved;
    const auto add = [&](Variant::Moved moved, const StepWindows &variant) {
        if (variant.glass.high < variant.liquid.low)
            if (auto other = curve.constructed(variant, StepCurve::Width::Own))
                m_variants.push_back({moved, std::move(*other)});
    };
    enum Kind { Inner, Outer, Aside, AtFoot, Kinds };
    const double gap = windows.liquid.low - windows.glass.high;
    const auto other = [&](Kind kind, bool glass) -> std::optional<Interval> {
        const Interval &window = glass ? windows.glass : windows.liquid;
        const double width = window.high - window.low, away = glass ? -1 : 1, near = glass ? window.high : window.low;
        const Interval low{window.low, window.low + 0.5 * width}, high{window.low + 0.5 * width, window.high};
        switch (kind) {
        case Inner: return glass ? high : low;
        case Outer: return glass ? low : high;
        case Aside: {
            const Interval moved{window.low + away * 0.5 * width, window.high + away * 0.5 * width};
            return curve.covers(moved) ? std::optional(moved) : std::nullopt;
        }
        case AtFoot: {
            // Where the curve leaves the line; a baseline that bends leaves it at once, and half a width of the step beyond its
            // onset (end) is the foot.
            const double beyond = glass ? own.onset - 0.5 * (own.end - own.onset) : own.end + 0.5 * (own.end - own.onset);
            const double bent = std::clamp(beyond, windows.glass.high, windows.liquid.low), left = curve.foot(own, windows, glass);
            // Nobody lays the liquid's line on an overshoot: its far foot is the nearest place.
            const bool aged = !glass && std::isfinite(left) && own.overshootHeight > std::max(0.25 * std::abs(own.height), 4 * noise);
            const double foot = aged ? left : glass ? std::fmax(left, bent) : std::fmin(left, bent);
            if (!std::isfinite(foot) || std::abs(foot - near) < 0.05 * gap)
                return std::nullopt;
            const double length = std::max(0.5 * gap, std::abs(foot - near));
            return glass ? Interval{std::max(foot - length, window.low), foot} : Interval{foot, std::min(foot + length, window.high)};
        }
        case Kinds: break;
        }
        return std::nullopt;
    };
    for (const Kind kind : {Inner, Outer, Aside, AtFoot}) {
        const auto glass = other(kind, true), liquid = other(kind, false);
        if (glass)
            add(Glass, {*glass, windows.liquid});
        if (liquid)
            add(Liquid, {windows.glass, *liquid});
        if (glass && liquid)
            add(Both, {*glass, *liquid});
    }
}

double WindowSensitivity::of(const StepQuantity &quantity) const
{
    const double value = quantity.value(m_own), noise = quantity.noise(m_own, m_noise);
    std::array<double, 3> greatest{}; // of the squares, by what was moved
    bool any = false;
    for (const Variant &variant : m_variants) {
        const double departure = quantity.value(variant.construction) - value;
        if (!std::isfinite(departure))
            continue;
        any = true;
        // Nested least squares: the variance of the difference is the difference of the variances; that much noise does alone.
        // (No more is taken off: on a bent baseline the scatter about the lines is not noise but what is looked for here.)
        const double other = quantity.noise(variant.construction, m_noise);
        const double chance = std::isfinite(other) && std::isfinite(noise) ? std::max(other * other - noise * noise, 0.0) : 0;
        double &own = greatest[static_cast<std::size_t>(variant.moved)];
        own = std::max(own, departure * departure - chance);
    }
    return any ? std::sqrt(std::max(greatest[0] + greatest[1], greatest[2]) / 3) : absent;
}

} // namespace vitrine::calorimetry
