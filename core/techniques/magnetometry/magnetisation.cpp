// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetisation.h"

#include "numerics/curves.h"

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

std::vector<Isotherm> isotherms(std::span<const double> T, std::span<const double> H, const Moment &moment)
{
    std::vector<Isotherm> all;
    const std::size_t rows = std::min({T.size(), H.size(), moment.values->size()});
    double first = absent, sum = 0;
    const auto close = [&] {
        if (all.empty())
            return;
        Isotherm &curve = all.back();
        if (curve.size() > 0)
            curve.T = sum / static_cast<double>(curve.size());
        const bool poor = curve.size() < 5 || std::ranges::max(curve.H) - std::ranges::min(curve.H) < 10;
        if (poor)
            all.pop_back();
    };
    for (std::size_t i = 0; i < rows; ++i) {
        const double t = T[i], m = (*moment.values)[i];
        if (!std::isfinite(t) || !std::isfinite(H[i]) || !std::isfinite(m) || !(t > 0))
            continue;
        if (!(std::abs(t - first) <= std::max(0.2, 0.01 * first))) {
            close();
            all.emplace_back();
            first = t;
            sum = 0;
        }
        all.back().H.push_back(H[i]);
        all.back().m.push_back(m);
        all.back().s.push_back(moment.errors ? (*moment.errors)[i] : absent);
        sum += t;
    }
    close();
    return all;
}

std::optional<HighField> highField(const Isotherm &curve, double from)
{
    HighField result;
    std::vector<StraightLine> lines;
    std::vector<double> signs;
    for (const double sign : {1.0, -1.0}) {
        std::vector<double> H, m;
        for (std::size_t i = 0; i < curve.size(); ++i) {
            if (sign * curve.H[i] >= from) {
                H.push_back(curve.H[i]);
                m.push_back(curve.m[i]);
            }
        }
        if (H.size() < 4)
            continue;
        if (const std::optional<StraightLine> line = straightLine(H, m)) {
            lines.push_back(*line);
            signs.push_back(sign);
            result.rows += H.size();
        }
    }
    if (lines.empty())
        return std::nullopt;
    const auto count = static_cast<double>(lines.size());
    result.slope = result.saturated = 0;
    double slopeVariance = 0, saturatedVariance = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        result.slope += lines[i].slope / count;
        result.saturated += signs[i] * lines[i].at(0) / count;
        slopeVariance += std::pow(lines[i].slopeError / count, 2);
        saturatedVariance += std::pow(lines[i].errorAt(0) / count, 2);
    }
    result.slopeError = std::sqrt(slopeVariance);
    result.saturatedError = std::sqrt(saturatedVariance);
    return result;
}

namespace
{

// Indices of the rows on either side of zero field.
std::optional<std::size_t> aboveZero(const std::vector<double> &H)
{
    const auto above = std::ranges::lower_bound(H, 0.0);
    if (above == H.begin() || above == H.end())
        return std::nullopt;
    return static_cast<std::size_t>(above - H.begin());
}

Branch branchOf(const Isotherm &curve, std::size_t first, std::size_t last)
{
    std::vector<std::size_t> order;
    for (std::size_t i = first; i <= last; ++i)
        order.push_back(i);
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return curve.H[i]; });
    Branch branch;
    for (const std::size_t i : order) {
        branch.H.push_back(curve.H[i]);
        branch.m.push_back(curve.m[i]);
        branch.s.push_back(curve.s[i]);
    }
    if (branch.m.size() >= 8)
        branch.noise = noiseDeviation(branch.m);
    return branch;
}

} // namespace

double Branch::at(double field) const
{
    const auto above = std::ranges::lower_bound(H, field);
    if (above == H.end() || (above == H.begin() && *above != field))
        return absent;
    const auto i = static_cast<std::size_t>(above - H.begin());
    if (H[i] == field)
        return m[i];
    return m[i - 1] + (field - H[i - 1]) / (H[i] - H[i - 1]) * (m[i] - m[i - 1]);
}

double Branch::crossing(double slope, double reach) const
{
    std::vector<double> found;
    for (std::size_t i = 1; i < H.size(); ++i) {
        const double a = m[i - 1] - slope * H[i - 1], b = m[i] - slope * H[i];
        if ((a < 0) == (b < 0) || a == b)
            continue;
        if (const double at = H[i - 1] + (H[i] - H[i - 1]) * a / (a - b); std::abs(at) <= reach)
            found.push_back(at);
    }
    if (found.empty())
        return absent;
    return (found.front() + found.back()) / 2;
}

double Branch::steepness() const
{
    const auto i = aboveZero(H);
    if (!i)
        return absent;
    double steepest = 0;
    for (std::size_t k = std::max<std::size_t>(*i, 2) - 1; k < std::min(*i + 2, H.size()); ++k)
        if (H[k] > H[k - 1])
            steepest = std::max(steepest, std::abs((m[k] - m[k - 1]) / (H[k] - H[k - 1])));
    return steepest;
}

double Branch::spacing() const
{
    const auto i = aboveZero(H);
    return i ? H[*i] - H[*i - 1] : absent;
}

double Branch::stated() const
{
    const auto i = aboveZero(H);
    return i ? std::fmax(s[*i], s[*i - 1]) : absent;
}

Branches branchesOf(const Isotherm &curve)
{
    Branches result;
    for (const double H : curve.H)
        result.largest = std::max(result.largest, std::abs(H));
    const double turn = std::max(2.0, 5e-4 * result.largest), reach = 0.1 * result.largest;
    const auto take = [&](std::size_t first, std::size_t last, int direction) {
        const auto [low, high] = std::ranges::minmax(curve.H[first], curve.H[last]);
        if (direction != 0 && last - first >= 4 && low < -reach && high > reach)
            (direction > 0 ? result.up : result.down) = branchOf(curve, first, last);
    };
    // A new way begins where the field has come back from its extreme by more than a controller overshoots.
    std::size_t first = 0, extreme = 0;
    int direction = 0;
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double away = curve.H[i] - curve.H[extreme];
        if (direction == 0 && std::abs(away) > turn)
            direction = away > 0 ? 1 : -1;
        if (direction * away >= 0) {
            extreme = direction == 0 ? extreme : i;
        } else if (std::abs(away) > turn) {
            take(first, extreme, direction);
            first = extreme; // the turning point belongs to both ways
            direction = -direction;
            extreme = i;
        }
    }
    take(first, extreme, direction);
    return result;
}

} // namespace vitrine::magnetometry
