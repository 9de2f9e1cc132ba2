// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetisation.h"

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

Crossings crossings(const Isotherm &curve, double slope)
{
    Crossings result;
    double last = 0; // direction of the field, for rows that repeat it
    for (std::size_t i = 1; i < curve.size(); ++i) {
        const double step = curve.H[i] - curve.H[i - 1];
        const double direction = step > 0 ? 1 : step < 0 ? -1 : last;
        last = direction;
        if (direction == 0 || step == 0)
            continue;
        const double a = curve.m[i - 1] - slope * curve.H[i - 1], b = curve.m[i] - slope * curve.H[i];
        if ((a < 0) != (b < 0) && a != b)
            (direction > 0 ? result.up : result.down) = curve.H[i - 1] + step * a / (a - b);
        if ((curve.H[i - 1] < 0) != (curve.H[i] < 0))
            (direction > 0 ? result.remanenceUp : result.remanenceDown) = a + (b - a) * (0 - curve.H[i - 1]) / step;
    }
    return result;
}

} // namespace vitrine::magnetometry
