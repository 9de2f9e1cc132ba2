// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/features.h"

#include <algorithm>
#include <cmath>
#include <span>

namespace vitrine::dynamicmechanical
{

namespace
{

constexpr double leastProminence = 5; // times the noise

struct Rows
{
    std::size_t from = 0, to = 0; // to excluded
    [[nodiscard]] std::size_t count() const { return to - from; }
};

Rows rowsIn(const std::vector<double> &x, const Interval &window)
{
    const auto from = std::ranges::lower_bound(x, window.low) - x.begin(), to = std::ranges::upper_bound(x, window.high) - x.begin();
    return {static_cast<std::size_t>(from), static_cast<std::size_t>(std::max(from, to))};
}

std::vector<double> onScale(const std::vector<double> &modulus, ModulusScale scale)
{
    std::vector<double> result = modulus;
    if (scale == ModulusScale::Logarithmic)
        std::ranges::transform(result, result.begin(), [](double v) { return std::log10(v); });
    return result;
}

// Noise of a curve that may be sampled coarsely: second differences take its bending for noise then, third ones less so.
double noiseOf(const std::vector<double> &y, Rows rows)
{
    const double second = noiseDeviation(std::span(y).subspan(rows.from, rows.count()));
    std::vector<double> third;
    for (std::size_t i = rows.from; i + 3 < rows.to; ++i)
        third.push_back(std::abs(y[i + 3] - 3 * y[i + 2] + 3 * y[i + 1] - y[i]));
    if (third.size() < 3)
        return second;
    // Median of |x| of a normal distribution is 0.6745 sigma; the weights 1 3 3 1 give sqrt(20) sigma.
    const double other = median(std::move(third)) / (0.6745 * std::sqrt(20.0));
    return std::isfinite(second) ? std::min(second, other) : other;
}

struct Steepest
{
    double temperature = absent, height = absent, slope = absent;
    double half = 1; // points on each side
};

// The steepest fall between two temperatures, by local parabolas of +-half points.
std::optional<Steepest> steepestFall(const std::vector<double> &x, const std::vector<double> &y, const Interval &fall, int half)
{
    const Rows rows = rowsIn(x, fall);
    if (rows.count() < 3)
        return std::nullopt;
    const std::size_t begin = rows.from - std::min<std::size_t>(rows.from, static_cast<std::size_t>(half));
    const std::size_t count = std::min(rows.to + static_cast<std::size_t>(half), x.size()) - begin;
    const auto sx = std::span(x).subspan(begin, count), sy = std::span(y).subspan(begin, count);
    const std::vector<double> slopes = derivative(sx, sy, half, 2), heights = smoothed(sx, sy, half, 2);
    std::size_t best = rows.from - begin;
    for (std::size_t i = rows.from - begin; i < rows.to - begin; ++i)
        if (slopes[i] < slopes[best])
            best = i;
    if (!(slopes[best] < 0))
        return std::nullopt;
    Steepest result{sx[best], heights[best], slopes[best], static_cast<double>(half)};
    if (best > 0 && best + 1 < count) {
        const Vertex vertex = parabolaVertex(sx[best - 1], slopes[best - 1], sx[best], slopes[best], sx[best + 1], slopes[best + 1]);
        if (vertex.x > sx[best - 1] && vertex.x < sx[best + 1] && vertex.y < 0) {
            // Height at the vertex by the slope there: on coarse data the chord between points cuts the curve.
            result.height = heights[best] + 0.5 * (slopes[best] + vertex.y) * (vertex.x - sx[best]);
            result.temperature = vertex.x;
            result.slope = vertex.y;
        }
    }
    return result;
}

double spacingOf(const std::vector<double> &x) { return x.size() < 2 ? 1 : (x.back() - x.front()) / static_cast<double>(x.size() - 1); }

// Width of the fall if it went on with its greatest slope.
double fallWidth(const std::vector<double> &y, Rows rows, double slope)
{
    const auto [low, high] = std::ranges::minmax_element(y.begin() + static_cast<std::ptrdiff_t>(rows.from), y.begin() + static_cast<std::ptrdiff_t>(rows.to));
    return (*high - *low) / std::abs(slope);
}

int halfFor(double width, double spacing)
{
    return std::clamp(static_cast<int>(std::lround(0.125 * width / spacing)), 1, 20000);
}

std::optional<Onset> constructed(const std::vector<double> &x, const std::vector<double> &y, const Interval &glass, const Interval &fall, int half)
{
    const Rows line = rowsIn(x, glass);
    if (line.count() < 3)
        return std::nullopt;
    const auto fitted = straightLine(std::span(x).subspan(line.from, line.count()), std::span(y).subspan(line.from, line.count()));
    const auto steepest = steepestFall(x, y, fall, half);
    if (!fitted || !steepest)
        return std::nullopt;
    Onset result;
    result.glass = *fitted;
    result.steepest = steepest->temperature;
    result.steepestHeight = steepest->height;
    result.slope = steepest->slope;
    StraightLine tangent;
    tangent.centre = steepest->temperature;
    tangent.intercept = steepest->height;
    tangent.slope = steepest->slope;
    const auto crossing = intersection(*fitted, tangent);
    if (!crossing || !(*crossing < steepest->temperature) || *crossing < x.front())
        return std::nullopt;
    result.temperature = *crossing;
    result.height = tangent.at(*crossing);
    return result;
}

// Two positions of one end make a rectangle of their distance: u^2 = d^2 / 12.
double spread(const std::vector<std::optional<Onset>> &variants, double value)
{
    double sum = 0;
    std::size_t found = 0;
    for (const auto &variant : variants)
        if (variant) {
            sum += std::pow(variant->temperature - value, 2);
            ++found;
        }
    return found == 0 ? absent : std::sqrt(sum / 6);
}

} // namespace

std::optional<Interval> proposedGlass(const TemperatureCurve &curve, const Interval &fall, ModulusScale scale)
{
    const std::vector<double> y = onScale(curve.storage, scale);
    const Rows rows = rowsIn(curve.temperature, fall);
    if (rows.count() < 6)
        return std::nullopt;
    const double spacing = spacingOf(curve.temperature);
    auto steepest = steepestFall(curve.temperature, y, fall, std::max(1, static_cast<int>(rows.count() / 50)));
    if (!steepest)
        return std::nullopt;
    const double width = std::max(fallWidth(y, rows, steepest->slope), 2 * spacing);
    // From where the fall has hardly begun, three times its width back; never less than a few points.
    Interval glass{steepest->temperature - 4 * width, steepest->temperature - 1.5 * width};
    const double first = curve.temperature.front();
    glass.low = std::max(glass.low, first);
    const double least = std::max(4 * spacing, 0.5 * width);
    if (glass.high - glass.low < least)
        glass = {first, std::min(first + least, steepest->temperature - 0.6 * width)};
    return rowsIn(curve.temperature, glass).count() >= 3 ? std::optional(glass) : std::nullopt;
}

std::optional<Onset> storageOnset(const TemperatureCurve &curve, const Interval &glass, const Interval &fallWindow, ModulusScale scale)
{
    const std::vector<double> y = onScale(curve.storage, scale);
    const std::vector<double> &x = curve.temperature;
    const Interval fall{std::max(fallWindow.low, glass.high), fallWindow.high};
    const Rows rows = rowsIn(x, fall);
    if (rows.count() < 3)
        return std::nullopt;
    const double spacing = spacingOf(x);
    // The slope's own width decides how much may be smoothed: first a guess, then again with what it found.
    int half = std::max(1, static_cast<int>(rows.count() / 50));
    for (int round = 0; round < 2; ++round)
        if (const auto steepest = steepestFall(x, y, fall, half))
            half = halfFor(fallWidth(y, rows, steepest->slope), spacing);
    auto found = constructed(x, y, glass, fall, half);
    if (!found)
        return std::nullopt;

    const double noise = noiseOf(y, {rowsIn(x, glass).from, rows.to});
    const double points = 2 * half + 1, error = found->glass.errorAt(found->temperature);
    const double slopes = std::abs(found->slope - found->glass.slope);
    // The tangent's height, its slope over the distance to the crossing, and the line at the crossing.
    const double slopeError = noise / (spacing * std::sqrt(points * (points * points - 1) / 12));
    found->noise = std::hypot(noise * 1.5 / std::sqrt(points), slopeError * (found->steepest - found->temperature), std::isfinite(error) ? error : noise) / slopes;
    std::vector<std::optional<Onset>> moved;
    const double step = 0.1 * (glass.high - glass.low);
    for (const Interval &window : {Interval{glass.low - step, glass.high}, Interval{glass.low + step, glass.high}, Interval{glass.low, glass.high - step},
                                   Interval{glass.low, glass.high + step}})
        moved.push_back(constructed(x, y, window, fall, half));
    found->windows = spread(moved, found->temperature);
    found->smoothing = spread({constructed(x, y, glass, fall, std::max(1, half / 2)), constructed(x, y, glass, fall, 2 * half)}, found->temperature);
    return found;
}

namespace
{

struct Top
{
    double x = 0, y = 0, curvature = 0; // second derivative, negative
};

// The vertex of the least-squares parabola through the highest point and `half` points on each side of it.
Top topOf(std::span<const double> x, std::span<const double> y, int half)
{
    const std::vector<double> smooth = half > 1 ? smoothed(x, y, half, 2) : std::vector<double>(y.begin(), y.end());
    const auto i = static_cast<std::size_t>(std::ranges::max_element(smooth) - smooth.begin());
    const auto reach = static_cast<std::size_t>(half);
    const std::size_t from = i - std::min(i, reach), to = std::min(i + reach + 1, x.size());
    const Top plain{x[i], smooth[i], 0};
    if (i == 0 || i + 1 == x.size() || to - from < 3)
        return plain;
    // Sums of powers of u = (x - x_i)/scale; normal equations by Cramer's rule.
    const double scale = std::max(x[to - 1] - x[i], x[i] - x[from]);
    double s[5] = {}, r[3] = {};
    for (std::size_t k = from; k < to; ++k) {
        const double u = (x[k] - x[i]) / scale;
        for (int power = 0; power < 5; ++power)
            s[power] += std::pow(u, power);
        for (int power = 0; power < 3; ++power)
            r[power] += (y[k] - y[i]) * std::pow(u, power);
    }
    const auto determinant = [](double a, double b, double c, double d, double e, double f, double g, double h, double k) {
        return a * (e * k - f * h) - b * (d * k - f * g) + c * (d * h - e * g);
    };
    const double whole = determinant(s[0], s[1], s[2], s[1], s[2], s[3], s[2], s[3], s[4]);
    const double a = determinant(r[0], s[1], s[2], r[1], s[2], s[3], r[2], s[3], s[4]) / whole;
    const double b = determinant(s[0], r[0], s[2], s[1], r[1], s[3], s[2], r[2], s[4]) / whole;
    const double c = determinant(s[0], s[1], r[0], s[1], s[2], r[1], s[2], s[3], r[2]) / whole;
    const double vertex = -b / (2 * c);
    if (!(c < 0) || !(std::abs(vertex) <= 1))
        return plain;
    return {x[i] + scale * vertex, y[i] + a + 0.5 * b * vertex, 2 * c / (scale * scale)};
}

} // namespace

std::optional<PeakTop> peakTop(const std::vector<double> &temperature, const std::vector<double> &signal, const Interval &window)
{
    const Rows rows = rowsIn(temperature, window);
    if (rows.count() < 5)
        return std::nullopt;
    const auto x = std::span(temperature).subspan(rows.from, rows.count()), y = std::span(signal).subspan(rows.from, rows.count());
    const double noise = noiseOf(signal, rows);
    // A little smoothing first, so that a spike of noise is no peak.
    const int light = x.size() > 60 ? std::max(2, static_cast<int>(x.size() / 100)) : 1;
    const std::vector<double> smooth = light > 1 ? smoothed(x, y, light, 2) : std::vector<double>(y.begin(), y.end());

    // Topographic prominence: how far one must go down from a top before one can go up higher.
    std::size_t best = 0;
    double prominence = 0, foot = absent;
    const std::size_t n = smooth.size();
    std::vector<std::size_t> tops;
    for (std::size_t i = 1; i + 1 < n; ++i)
        if (smooth[i] >= smooth[i - 1] && smooth[i] > smooth[i + 1])
            tops.push_back(i);
    if (tops.size() > 400) { // of noise: the highest ones will do
        std::ranges::nth_element(tops, tops.begin() + 400, std::greater<>(), [&](std::size_t i) { return smooth[i]; });
        tops.resize(400);
    }
    for (const std::size_t top : tops) {
        double left = smooth[top], right = smooth[top];
        for (std::size_t i = top; i-- > 0 && smooth[i] <= smooth[top];)
            left = std::min(left, smooth[i]);
        for (std::size_t i = top + 1; i < n && smooth[i] <= smooth[top]; ++i)
            right = std::min(right, smooth[i]);
        const double higherFoot = std::max(left, right);
        if (smooth[top] - higherFoot > prominence) {
            prominence = smooth[top] - higherFoot;
            best = top;
            foot = higherFoot;
        }
    }
    if (!(prominence > leastProminence * noise / std::sqrt(2.0 * light - 1)) || !(prominence > 0))
        return std::nullopt;

    PeakTop peak;
    const double level = foot + 0.5 * prominence;
    std::size_t a = best, b = best;
    while (a > 0 && smooth[a] > level)
        --a;
    while (b + 1 < n && smooth[b] > level)
        ++b;
    peak.width = x[b] - x[a];
    const double spacing = peak.width / static_cast<double>(std::max<std::size_t>(b - a, 1));
    const int half = std::max(1, static_cast<int>(0.25 * peak.width / spacing));
    // The top within the peak, with room for the smoothing.
    const std::size_t room = static_cast<std::size_t>(4 * half);
    const std::size_t from = a - std::min(a, room), to = std::min(b + room + 1, n);
    const auto px = x.subspan(from, to - from), py = y.subspan(from, to - from);
    const Top vertex = topOf(px, py, half);
    peak.temperature = vertex.x;
    peak.height = vertex.y;
    peak.prominence = prominence;

    // The vertex of a least-squares parabola of m points of noise s over +-h is uncertain by s sqrt(3/m) / (h |y''|).
    const double curvature = vertex.curvature < 0 ? -vertex.curvature : 4 * prominence / (peak.width * peak.width);
    const double h = half * spacing;
    peak.noise = noise * std::sqrt(3.0 / (2 * half + 1)) / (h * curvature);
    double sum = 0;
    int variants = 0;
    for (const int other : {std::max(1, half / 2), 2 * half}) {
        const Top variant = topOf(px, py, other);
        if (other == half && half == 1)
            continue;
        sum += std::pow(variant.x - vertex.x, 2);
        ++variants;
    }
    // On coarse data: between the parabola of three points and a spline through all of them.
    if (half <= 2)
        if (const auto spline = Spline::through(px, py)) {
            double at = vertex.x, highest = -std::numeric_limits<double>::infinity();
            for (int i = 0; i <= 400; ++i) {
                const double t = px.front() + (px.back() - px.front()) * i / 400;
                if (const double value = spline->value(t); value > highest) {
                    highest = value;
                    at = t;
                }
            }
            sum += 2 * std::pow(at - vertex.x, 2);
            ++variants;
        }
    peak.smoothing = variants == 0 ? absent : std::sqrt(sum / 6);
    return peak;
}

} // namespace vitrine::dynamicmechanical
