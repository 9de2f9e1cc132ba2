// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakshape.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>

namespace vitrine::calorimetry
{

bool sigmoidal(BaselineKind kind) { return kind == BaselineKind::SigmoidalTangential || kind == BaselineKind::SigmoidalHorizontal; }
bool needsLeft(BaselineKind kind) { return kind == BaselineKind::SigmoidalTangential || kind == BaselineKind::TangentialLeft; }
bool needsRight(BaselineKind kind) { return kind == BaselineKind::SigmoidalTangential || kind == BaselineKind::TangentialRight; }

namespace
{

Plane overTemperature(const StraightLine &line) { return {line.intercept, line.slope, 0, line.centre, 0}; }
Plane level(double height) { return {height, 0, 0, 0, 0}; }

void convertedFraction(const PeakCurve &curve, Baseline &baseline)
{
    const std::size_t n = curve.size();
    std::vector<double> &alpha = baseline.alpha;
    std::vector<double> area(n, 0);
    baseline.converged = false;
    while (baseline.iterations < alphaIterations) {
        ++baseline.iterations;
        double previous = curve.signal[0] - baseline.at(curve, 0);
        for (std::size_t i = 1; i < n; ++i) {
            const double distance = curve.signal[i] - baseline.at(curve, i);
            area[i] = area[i - 1] + 0.5 * (distance + previous) * (curve.time[i] - curve.time[i - 1]);
            previous = distance;
        }
        const double total = area[n - 1];
        if (total == 0 || !std::isfinite(total))
            return;
        double change = 0;
        for (std::size_t i = 0; i < n; ++i) {
            const double fraction = area[i] / total;
            change = std::max(change, std::abs(fraction - alpha[i]));
            alpha[i] = fraction;
        }
        baseline.lastChange = change;
        if (!std::isfinite(change) || change > 1e3)
            return;
        if (change < alphaTolerance) {
            baseline.converged = true;
            return;
        }
    }
}

} // namespace

std::optional<Baseline> baselineOf(const PeakCurve &curve, BaselineKind kind, const std::optional<StraightLine> &left,
                                   const std::optional<StraightLine> &right, bool heating)
{
    const std::size_t n = curve.size();
    if (n < 2 || (needsLeft(kind) && !left) || (needsRight(kind) && !right))
        return std::nullopt;
    const double yFirst = curve.signal[0], yLast = curve.signal[n - 1], duration = curve.time[n - 1] - curve.time[0];
    Baseline chord;
    chord.before = {yFirst, 0, duration != 0 ? (yLast - yFirst) / duration : 0, 0, curve.time[0]};
    Baseline baseline;
    switch (kind) {
    case BaselineKind::Linear: return chord;
    case BaselineKind::TangentialLeft: baseline.before = overTemperature(*left); return baseline;
    case BaselineKind::TangentialRight: baseline.before = overTemperature(*right); return baseline;
    case BaselineKind::HorizontalLeft: baseline.before = level(heating ? yFirst : yLast); return baseline;
    case BaselineKind::HorizontalRight: baseline.before = level(heating ? yLast : yFirst); return baseline;
    case BaselineKind::SigmoidalTangential:
        baseline.before = overTemperature(heating ? *left : *right);
        baseline.after = overTemperature(heating ? *right : *left);
        break;
    case BaselineKind::SigmoidalHorizontal:
        baseline.before = level(yFirst);
        baseline.after = level(yLast);
        break;
    case BaselineKind::Spline:
    case BaselineKind::ZeroLine: return std::nullopt;
    }
    // The first fractions come from the area over the chord.
    baseline.alpha.assign(n, 0);
    double sum = 0, previous = 0;
    for (std::size_t i = 1; i < n; ++i) {
        const double distance = curve.signal[i] - chord.at(curve, i);
        sum += 0.5 * (distance + previous) * (curve.time[i] - curve.time[i - 1]);
        previous = distance;
        baseline.alpha[i] = sum;
    }
    for (double &fraction : baseline.alpha)
        fraction = sum != 0 ? fraction / sum : 0;
    convertedFraction(curve, baseline);
    return baseline;
}

namespace
{

// The steepest tangent between the foot (5 % of the height) and the apex, on one side of it, and its crossing with
// the extrapolated baseline.
std::optional<Flank> flank(const PeakCurve &curve, std::span<const double> distance, std::size_t apex, int direction, double height,
                           const StraightLine &extrapolated, double noise, double smoothing)
{
    std::size_t foot = apex;
    const std::size_t end = direction < 0 ? 0 : curve.size() - 1;
    while (foot != end && distance[foot] > 0.05 * height)
        foot = direction < 0 ? foot - 1 : foot + 1;
    const std::size_t from = std::min(foot, apex), count = std::max(foot, apex) - from + 1;
    if (count < 3)
        return std::nullopt;
    const PeakCurve part = curve.part(from, count);

    // Over temperature while it goes the run's way; a supercooled melt that heats itself is looked at over time.
    const double along = curve.temperature[curve.size() - 1] > curve.temperature[0] ? 1 : -1;
    const auto [coldest, hottest] = std::ranges::minmax(part.temperature);
    double furthest = along * part.temperature[0], back = 0;
    for (const double t : part.temperature) {
        furthest = std::max(furthest, along * t);
        back = std::max(back, furthest - along * t);
    }
    Flank result;
    result.overTime = back > 0.1 * (hottest - coldest);
    if (result.overTime && direction < 0) { // no tangent: where the release begins in time is for the evaluation to say
        result.temperature = result.cross = part.temperature[0];
        result.signal = result.crossSignal = part.signal[0];
        result.slope = std::numeric_limits<double>::quiet_NaN();
        return result;
    }
    const std::span<const double> x = result.overTime ? part.time : part.temperature;

    // As few points as the noise allows: the slope to 1 %, but no more than a quarter of the flank.
    const double span = std::abs(x[count - 1] - x[0]), step = span / static_cast<double>(count - 1);
    const double meanSlope = height / std::max(span, 1e-300);
    std::size_t half = std::max<std::size_t>(count / 40, 1);
    const auto slopeError = [&](std::size_t h) {
        const double m = static_cast<double>(2 * h + 1);
        return noise * std::sqrt(12 / (m * m * m)) / step;
    };
    while (half < count / 4 && slopeError(half) > 0.01 * meanSlope)
        ++half;
    half =
        std::clamp<std::size_t>(static_cast<std::size_t>(std::lround(static_cast<double>(half) * smoothing)), 1, std::max<std::size_t>(count / 2, 1));

    const std::vector<double> slopes = derivative(x, part.signal, static_cast<int>(half), 1);
    const std::size_t margin = count > 2 * half + 2 ? half : 0;
    const double uphill = (part.signal[apex - from] - part.signal[foot - from]) / (x[apex - from] - x[foot - from]) > 0 ? 1 : -1;
    std::size_t best = count;
    for (std::size_t i = margin; i + margin < count; ++i)
        if (uphill * slopes[i] > (best == count ? 0 : uphill * slopes[best]))
            best = i;
    if (best == count)
        return std::nullopt;
    const std::size_t lowest = best - std::min(best, half), highest = std::min(best + half, count - 1);
    const auto steepest = straightLine(x.subspan(lowest, highest - lowest + 1), part.signal.subspan(lowest, highest - lowest + 1));
    if (!steepest)
        return std::nullopt;
    StraightLine tangent;
    tangent.centre = x[best];
    tangent.intercept = steepest->at(x[best]);
    tangent.slope = steepest->slope;
    StraightLine base = extrapolated;
    if (result.overTime) {
        const std::size_t edge = direction < 0 ? 0 : curve.size() - 1;
        if (edge == foot)
            base = {x[direction < 0 ? 0 : count - 1], extrapolated.at(curve.temperature[foot]), 0, 0, 0, 0, 2};
        else
            base =
                lineThrough(curve.time[edge], extrapolated.at(curve.temperature[edge]), curve.time[foot], extrapolated.at(curve.temperature[foot]));
    }
    const auto cross = intersection(base, tangent);
    if (!cross)
        return std::nullopt;
    result.signal = tangent.intercept;
    result.temperature = part.temperature[best];
    result.crossSignal = base.at(*cross);
    if (result.overTime) {
        result.slope = std::numeric_limits<double>::quiet_NaN();
        result.cross = interpolated(curve.time, curve.temperature, *cross);
        if (!std::isfinite(result.cross))
            return std::nullopt;
    } else {
        result.slope = tangent.slope;
        result.cross = *cross;
    }
    // A peak that is hardly one has tangents that meet the baseline anywhere.
    const double one = curve.temperature[0], other = curve.temperature[curve.size() - 1], room = 0.25 * std::abs(other - one);
    if (result.cross < std::min(one, other) - room || result.cross > std::max(one, other) + room)
        return std::nullopt;
    // Noise: of the tangent's height and slope, carried to the crossing, and of the baseline there.
    const double m = static_cast<double>(2 * half + 1), lineError = std::isfinite(base.errorAt(*cross)) ? base.errorAt(*cross) : noise;
    const double atCross = std::hypot(noise / std::sqrt(m), slopeError(half) * (*cross - tangent.centre), lineError);
    result.noise = atCross / std::abs(tangent.slope - base.slope);
    if (result.overTime) {
        result.noise *= std::abs(curve.temperature[foot] - curve.temperature[apex]) / std::max(span, 1e-300);
        // While the sample heats itself its temperature jumps from row to row.
        const auto row = std::min(
            static_cast<std::size_t>(std::ranges::min_element(curve.time, {}, [&](double t) { return std::abs(t - *cross); }) - curve.time.begin()),
            curve.size() - 2);
        result.noise = std::hypot(result.noise, (curve.temperature[row + 1] - curve.temperature[row]) / std::sqrt(3.0));
    }
    return result;
}

} // namespace

PeakShape shapeOf(const PeakCurve &curve, const Baseline &baseline, const std::optional<StraightLine> &before,
                  const std::optional<StraightLine> &after, double noise, double smoothing)
{
    const std::size_t n = curve.size();
    PeakShape shape;
    std::vector<double> distance(n);
    for (std::size_t i = 0; i < n; ++i)
        distance[i] = curve.signal[i] - baseline.at(curve, i);
    shape.area = trapezoid(curve.time, distance, 0, n - 1);

    std::size_t apex = 0;
    for (std::size_t i = 0; i < n; ++i)
        if (std::abs(distance[i]) > std::abs(distance[apex]))
            apex = i;
    shape.sign = distance[apex] < 0 ? -1 : 1;
    for (double &d : distance)
        d *= shape.sign;

    // Width first: it says how many points the top may be smoothed over.
    const auto crossing = [&](int direction, std::size_t &row) -> std::optional<double> {
        const std::size_t end = direction < 0 ? 0 : n - 1;
        for (std::size_t i = apex; i != end;) {
            const std::size_t next = direction < 0 ? i - 1 : i + 1;
            if (distance[next] <= 0.5 * distance[apex]) {
                row = next;
                const double share = (distance[i] - 0.5 * distance[apex]) / (distance[i] - distance[next]);
                return curve.temperature[i] + share * (curve.temperature[next] - curve.temperature[i]);
            }
            i = next;
        }
        return std::nullopt;
    };
    std::size_t low = 0, high = n - 1;
    const auto one = crossing(-1, low), other = crossing(1, high);
    if (one && other) {
        constexpr double unsteady = 0.05; // of the width: what a thermometer's noise does in a fine grid, and no more
        const double way = curve.temperature[n - 1] > curve.temperature[0] ? 1 : -1, width = std::abs(*other - *one);
        double furthest = way * curve.temperature[low], back = 0;
        for (std::size_t i = low; i <= high; ++i) {
            furthest = std::max(furthest, way * curve.temperature[i]);
            back = std::max(back, furthest - way * curve.temperature[i]);
        }
        if (back > unsteady * width)
            shape.backwards = back;
        else
            shape.width = width;
    }

    // As little as brings the noise below 0.3 % of the height: smoothing pulls the top of an uneven peak aside.
    const std::size_t most = std::min<std::size_t>((high - low) / 8, 64);
    const double wanted = std::isfinite(noise) ? noise / (0.003 * distance[apex]) : 0;
    const std::size_t half = wanted > 1 ? std::min(most, static_cast<std::size_t>(std::min(0.5 * wanted * wanted, 1e3)) + 1) : 0;
    const std::size_t from = apex - std::min(apex, 4 * half + 2), to = std::min(apex + 4 * half + 2, n - 1);
    const auto x = curve.time.subspan(from, to - from + 1);
    const std::vector<double> top = smoothed(x, std::span(distance).subspan(from, to - from + 1), static_cast<int>(half), 2);
    std::size_t best = static_cast<std::size_t>(std::ranges::max_element(top) - top.begin());
    Vertex vertex{x[best], top[best]};
    double curvature = 0;
    if (best > 0 && best + 1 < top.size()) {
        const std::size_t arm = std::min({std::max<std::size_t>(half, 1), best, top.size() - 1 - best});
        vertex = parabolaVertex(x[best - 1], top[best - 1], x[best], top[best], x[best + 1], top[best + 1]);
        const double width = x[best + arm] - x[best - arm];
        curvature = std::abs(4 * (top[best - arm] - 2 * top[best] + top[best + arm]) / (width * width));
    }
    const double peak = interpolated(x, curve.temperature.subspan(from, to - from + 1), vertex.x);
    shape.peak = std::isfinite(peak) ? peak : curve.temperature[apex];
    shape.height = vertex.y;
    const std::size_t row = from + best;
    shape.peakSignal = baseline.at(curve, row) + shape.sign * vertex.y;

    const double sampling = std::abs(curve.temperature[std::min(row + 1, n - 1)] - curve.temperature[row > 0 ? row - 1 : 0]) / 2;
    const double step = std::abs(x.back() - x.front()) / static_cast<double>(std::max<std::size_t>(x.size() - 1, 1));
    const double m = static_cast<double>(2 * half + 1);
    const double slopeError = noise * (half > 0 ? std::sqrt(12 / (m * m * m)) : std::sqrt(0.5)) / step;
    // Noise sharpens the top it is measured at: no more curved than a Gaussian of the same width.
    const double duration = std::abs(curve.time[high] - curve.time[low]);
    if (duration > 0)
        curvature = std::min(curvature, 8 * std::numbers::ln2 * distance[apex] / (duration * duration));
    const double shift = curvature > 0 ? slopeError / curvature * sampling / step : 0;
    // The vertex lies anywhere within a sampling interval when the top is sharper than the sampling.
    shape.peakNoise = std::hypot(std::isfinite(shift) ? shift : 0, sampling / std::sqrt(12.0));

    const auto own = [&](std::size_t a, std::size_t b) {
        return lineThrough(curve.temperature[a], baseline.at(curve, a), curve.temperature[b], baseline.at(curve, b));
    };
    shape.leading = flank(curve, distance, apex, -1, distance[apex], before ? *before : own(0, n - 1), noise, smoothing);
    shape.trailing = flank(curve, distance, apex, 1, distance[apex], after ? *after : own(n - 1, 0), noise, smoothing);
    return shape;
}

} // namespace vitrine::calorimetry
