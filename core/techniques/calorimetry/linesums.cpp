// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/linesums.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

LineSums::LineSums(std::span<const double> x, std::span<const double> y) : m_x(x.begin(), x.end())
{
    const std::size_t n = std::min(x.size(), y.size());
    if (n == 0)
        return;
    m_x0 = x[n / 2];
    m_y0 = y[n / 2];
    m_sums.resize(n + 1);
    for (std::size_t i = 0; i < n; ++i) {
        const double u = x[i] - m_x0, v = y[i] - m_y0;
        const double area = i > 0 ? 0.5 * (v + y[i - 1] - m_y0) * (x[i] - x[i - 1]) : 0;
        const std::array<double, 6> terms{u, v, u * u, u * v, v * v, area};
        for (std::size_t k = 0; k < terms.size(); ++k)
            m_sums[i + 1][k] = m_sums[i][k] + terms[k];
    }
}

std::optional<StraightLine> LineSums::through(std::size_t from, std::size_t to) const
{
    to = std::min(to, size());
    if (from + 2 > to)
        return std::nullopt;
    const double n = static_cast<double>(to - from);
    std::array<double, 5> s{};
    for (std::size_t k = 0; k < s.size(); ++k)
        s[k] = m_sums[to][k] - m_sums[from][k];
    const double sxx = s[2] - s[0] * s[0] / n, sxy = s[3] - s[0] * s[1] / n, syy = s[4] - s[1] * s[1] / n;
    if (!(sxx > 1e-12 * std::max(s[2], 1e-300)))
        return std::nullopt;
    StraightLine line;
    line.points = to - from;
    line.slope = sxy / sxx;
    line.centre = m_x0 + s[0] / n;
    line.intercept = m_y0 + s[1] / n;
    if (line.points > 2) {
        line.residualDeviation = std::sqrt(std::max(syy - line.slope * sxy, 0.0) / (n - 2));
        line.interceptError = line.residualDeviation / std::sqrt(n);
        line.slopeError = line.residualDeviation / std::sqrt(sxx);
    } else {
        line.residualDeviation = line.interceptError = line.slopeError = std::numeric_limits<double>::quiet_NaN();
    }
    return line;
}

std::optional<StraightLine> LineSums::wandering(std::size_t from, std::size_t to) const
{
    auto line = through(from, to);
    if (!line)
        return line;
    constexpr std::size_t most = 12;
    const std::size_t n = line->points, blocks = std::min(most, n / 3);
    if (blocks < 5 || !(line->residualDeviation > 0))
        return line;
    double sum = 0;
    for (std::size_t b = 0; b < blocks; ++b) {
        const std::size_t first = from + b * n / blocks, last = from + (b + 1) * n / blocks;
        const double count = static_cast<double>(last - first);
        const double x = m_x0 + (m_sums[last][0] - m_sums[first][0]) / count, y = m_y0 + (m_sums[last][1] - m_sums[first][1]) / count;
        sum += (y - line->at(x)) * (y - line->at(x));
    }
    const double ofBlocks = std::sqrt(sum / static_cast<double>(blocks - 2));
    const double expected = line->residualDeviation / std::sqrt(static_cast<double>(n) / static_cast<double>(blocks));
    const double factor = std::max(ofBlocks / expected, 1.0);
    line->interceptError *= factor;
    line->slopeError *= factor;
    return line;
}

double LineSums::integral(std::size_t from, std::size_t to) const
{
    to = std::min(to, size());
    if (from + 2 > to)
        return 0;
    return m_sums[to][5] - m_sums[from + 1][5] + m_y0 * (m_x[to - 1] - m_x[from]);
}

} // namespace vitrine::calorimetry
