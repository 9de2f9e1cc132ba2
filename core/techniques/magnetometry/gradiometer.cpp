// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/gradiometer.h"

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::magnetometry
{

namespace
{

double inverseCube(double square)
{
    return 1 / (square * std::sqrt(square));
}

double dot(std::span<const double> a, std::span<const double> b)
{
    return std::inner_product(a.begin(), a.end(), b.begin(), 0.0);
}

// Takes mean and slope out of a vector over the abscissae x, which have mean 0 and the sum of squares xx.
void detrend(std::vector<double> &v, std::span<const double> x, double xx)
{
    const double mean = std::accumulate(v.begin(), v.end(), 0.0) / static_cast<double>(v.size());
    const double slope = dot(v, x) / xx;
    for (std::size_t i = 0; i < v.size(); ++i)
        v[i] -= mean + slope * x[i];
}

double interpolatedAt(const Scan &scan, double z)
{
    if (z < scan.z.front() || z > scan.z.back())
        return std::numeric_limits<double>::quiet_NaN();
    const auto above = std::ranges::lower_bound(scan.z, z);
    const auto i = static_cast<std::size_t>(above - scan.z.begin());
    if (i == 0 || *above == z)
        return scan.voltage[i];
    const double weight = (z - scan.z[i - 1]) / (scan.z[i] - scan.z[i - 1]);
    return scan.voltage[i - 1] + weight * (scan.voltage[i] - scan.voltage[i - 1]);
}

template<class Combine>
Scan combined(const Scan &a, const Scan &b, const Combine &combine)
{
    Scan result;
    if (b.z.empty())
        return result;
    for (std::size_t i = 0; i < a.z.size(); ++i) {
        const double other = interpolatedAt(b, a.z[i]);
        if (!std::isfinite(other))
            continue;
        result.z.push_back(a.z[i]);
        result.voltage.push_back(combine(a.voltage[i], other));
    }
    return result;
}

} // namespace

double Gradiometer::response(double d) const
{
    const double rr = radius * radius, up = baseline + d, down = d - baseline;
    return 2 * inverseCube(rr + d * d) - inverseCube(rr + up * up) - inverseCube(rr + down * down);
}

double Gradiometer::slope(double d) const
{
    const double rr = radius * radius;
    const auto term = [rr](double x) { return -3 * x * inverseCube(rr + x * x) / (rr + x * x); };
    return 2 * term(d) - term(baseline + d) - term(d - baseline);
}

DipoleFit fittedDipole(const Gradiometer &coils, std::span<const double> z, std::span<const double> voltage, std::optional<double> center)
{
    DipoleFit fit;
    const std::size_t n = z.size();
    if (n < 8 || voltage.size() != n)
        return fit;
    const auto count = static_cast<double>(n);
    fit.middle = std::accumulate(z.begin(), z.end(), 0.0) / count;
    std::vector<double> x(n), v(voltage.begin(), voltage.end()), s(n), d(n);
    std::ranges::transform(z, x.begin(), [&](double each) { return each - fit.middle; });
    const double xx = dot(x, x);
    if (!(xx > 0) || !std::isfinite(xx))
        return fit;
    const double mean = std::accumulate(v.begin(), v.end(), 0.0) / count;
    double total = 0;
    for (const double each : v)
        total += (each - mean) * (each - mean);
    detrend(v, x, xx);
    if (!(total > 0) || !std::isfinite(total))
        return fit;

    // With the centre given the rest is linear: what it explains of the sum of squares is (s v)^2 / (s s).
    const auto explained = [&](double at) {
        for (std::size_t i = 0; i < n; ++i)
            s[i] = coils.response(z[i] - at);
        detrend(s, x, xx);
        const double ss = dot(s, s), sv = dot(s, v);
        return ss > 0 ? sv * sv / ss : 0.0;
    };
    double best = 0, at = center.value_or(fit.middle);
    if (!center) {
        const auto [low, high] = std::ranges::minmax(z);
        // Half a radius resolves the narrowest feature of the response.
        const int steps = std::clamp(static_cast<int>((high - low) / (coils.radius / 2)) + 1, 8, 400);
        for (int i = 0; i <= steps; ++i) {
            const double candidate = low + (high - low) * i / steps;
            if (const double value = explained(candidate); value > best) {
                best = value;
                at = candidate;
            }
        }
        // Gauss-Newton on the centre alone, everything linear projected out (Kaufman, BIT 15 (1975) 49).
        for (int iteration = 0; iteration < 60; ++iteration) {
            explained(at);
            const double ss = dot(s, s), amplitude = dot(s, v) / ss;
            for (std::size_t i = 0; i < n; ++i)
                d[i] = -amplitude * coils.slope(z[i] - at);
            detrend(d, x, xx);
            const double along = dot(d, s) / ss;
            double dd = 0, dr = 0;
            for (std::size_t i = 0; i < n; ++i) {
                const double q = d[i] - along * s[i];
                dd += q * q;
                dr += q * (v[i] - amplitude * s[i]);
            }
            double step = dr / dd;
            if (!std::isfinite(step))
                break;
            step = std::clamp(step, -coils.radius / 2, coils.radius / 2);
            double value = explained(at + step);
            while (!(value >= best) && std::abs(step) > 1e-9) {
                step /= 2;
                value = explained(at + step);
            }
            if (std::abs(step) <= 1e-9)
                break;
            at += step;
            best = value;
        }
    }
    explained(at);
    const double ss = dot(s, s);
    if (!(ss > 0))
        return fit;
    fit.center = at;
    fit.amplitude = dot(s, v) / ss;
    for (std::size_t i = 0; i < n; ++i)
        d[i] = -fit.amplitude * coils.slope(z[i] - at);
    detrend(d, x, xx);
    double left = 0;
    for (std::size_t i = 0; i < n; ++i)
        left += std::pow(v[i] - fit.amplitude * s[i], 2);
    fit.r2 = 1 - left / total;
    const double unknowns = center ? 3 : 4;
    fit.residual = std::sqrt(left / (count - unknowns));
    const double dd = dot(d, d), sd = dot(s, d), determinant = ss * dd - sd * sd;
    if (center) {
        fit.amplitudeError = fit.residual / std::sqrt(ss);
    } else if (determinant > 0) {
        fit.amplitudeError = fit.residual * std::sqrt(dd / determinant);
        fit.centerError = fit.residual * std::sqrt(ss / determinant);
    }
    // The straight line under it, from the scan itself.
    std::vector<double> rest(voltage.begin(), voltage.end());
    for (std::size_t i = 0; i < n; ++i)
        rest[i] -= fit.amplitude * coils.response(z[i] - at);
    fit.offset = std::accumulate(rest.begin(), rest.end(), 0.0) / count;
    fit.slope = dot(rest, x) / xx;
    return fit;
}

Scan sortedScan(std::span<const double> z, std::span<const double> voltage)
{
    std::vector<std::pair<double, double>> rows;
    rows.reserve(z.size());
    for (std::size_t i = 0; i < std::min(z.size(), voltage.size()); ++i)
        if (std::isfinite(z[i]) && std::isfinite(voltage[i]))
            rows.emplace_back(z[i], voltage[i]);
    std::ranges::sort(rows);
    Scan scan;
    for (const auto &[position, value] : rows) {
        if (!scan.z.empty() && position == scan.z.back())
            continue;
        scan.z.push_back(position);
        scan.voltage.push_back(value);
    }
    return scan;
}

Scan meanScan(std::span<const Scan> scans)
{
    if (scans.empty() || std::ranges::any_of(scans, [](const Scan &scan) { return scan.z.size() < 2; }))
        return {};
    if (scans.size() == 1)
        return scans.front();
    double low = scans.front().z.front(), high = scans.front().z.back();
    std::size_t points = 0;
    for (const Scan &scan : scans) {
        low = std::max(low, scan.z.front());
        high = std::min(high, scan.z.back());
        points = std::max(points, scan.z.size());
    }
    if (!(high > low))
        return {};
    Scan result;
    for (std::size_t i = 0; i < points; ++i) {
        const double z = i + 1 == points ? high : low + (high - low) * static_cast<double>(i) / static_cast<double>(points - 1);
        double sum = 0;
        for (const Scan &scan : scans)
            sum += interpolatedAt(scan, z);
        result.z.push_back(z);
        result.voltage.push_back(sum / static_cast<double>(scans.size()));
    }
    return result;
}

Scan mixedScan(const Scan &a, const Scan &b, double weight)
{
    return combined(a, b, [weight](double u, double w) { return u + weight * (w - u); });
}

Scan difference(const Scan &a, const Scan &b)
{
    return combined(a, b, [](double u, double w) { return u - w; });
}

} // namespace vitrine::magnetometry
