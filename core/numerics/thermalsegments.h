// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <span>
#include <vector>

namespace vitrine
{

// A stretch of a temperature programme: rows first..last inclusive.
struct ThermalSegment
{
    enum class Kind { Heating, Cooling, Isothermal } kind = Kind::Heating;
    std::size_t first = 0, last = 0;
    double rate = std::numeric_limits<double>::quiet_NaN(); // magnitude, kelvin per unit of time; NaN without times
    double from = 0, to = 0;                                // temperature at the first and at the last row
};

// The temperature programme behind a measured temperature (kelvin or degrees Celsius, NaN rows allowed), from the data
// alone. `time` may be empty, rounded (equal times in a row) or wrong in order, in which case rows count instead.
//
// The curve T(t) is reduced to the fewest corners that keep it within 1.5 % of its range (Ramer 1972, Douglas and Peucker
// 1973); the stretches between them are heating, cooling or isothermal by their slope. What the sample does to the
// thermometer is no change of the programme: where the curve goes on along its old line after a plateau (melting) or a
// jump backwards (recalescence of a supercooled melt), the stretch is one. So are lags at the corners. Ballistic
// cooling with its ever smaller rate is one segment too.
//
// The segments follow each other without gaps and cover all rows from the first to the last valid one; empty when
// fewer than 2 rows are valid. Looks at some four thousand rows of a long curve, and at every row around the turning points.
[[nodiscard]] std::vector<ThermalSegment> thermalSegments(std::span<const double> temperature, std::span<const double> time);

} // namespace vitrine
