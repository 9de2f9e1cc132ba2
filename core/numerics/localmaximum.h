// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <optional>
#include <span>

namespace vitrine
{

// The vertex of a parabola by least squares through the points around a maximum of scattered data.
struct LocalMaximum
{
    double x = 0, y = 0;
    double xError = 0, yError = 0;   // 1 sigma from the scatter of the points about the parabola; 0 for three points
    std::size_t first = 0, last = 0; // the points used
};
// `x` ascending and without repeats, `top` the index of the highest point. Points belong to it as far as they stay within `share` of the
// height at `top`, at least two on either side where there are as many. nullopt at an end of the data, and where the parabola has no
// maximum among its points.
[[nodiscard]] std::optional<LocalMaximum> localMaximum(std::span<const double> x, std::span<const double> y, std::size_t top, double share);

} // namespace vitrine
