// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/curves.h"

#include <array>
#include <optional>
#include <span>
#include <vector>

namespace vitrine::calorimetry
{

// Straight lines through any stretch of a curve, and its integral, in constant time after one pass: what the
// sensitivities to windows and limits are evaluated with while a handle is dragged. No holes; rows from..to, `to`
// excluded.
class LineSums
{
public:
    LineSums() = default;
    LineSums(std::span<const double> x, std::span<const double> y);

    [[nodiscard]] std::size_t size() const { return m_sums.empty() ? 0 : m_sums.size() - 1; }
    // nullopt for fewer than two rows or no spread in x. Errors as straightLine() has them: from independent rows.
    [[nodiscard]] std::optional<StraightLine> through(std::size_t from, std::size_t to) const;
    // The same line with errors for rows that go astray together (drift, ripple of a furnace): as large as the scatter of
    // the means of a dozen blocks asks for, where that is more than independent rows would give.
    [[nodiscard]] std::optional<StraightLine> wandering(std::size_t from, std::size_t to) const;
    // Integral of y dx by trapezoids over the rows from..to-1.
    [[nodiscard]] double integral(std::size_t from, std::size_t to) const;

private:
    double m_x0 = 0, m_y0 = 0;
    std::vector<double> m_x;
    std::vector<std::array<double, 6>> m_sums; // of x, y, xx, xy, yy and of the trapezoids, about (x0, y0)
};

} // namespace vitrine::calorimetry
