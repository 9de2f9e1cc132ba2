// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <vector>

namespace vitrine::plane
{

// Geometry of the page: millimetres or pixels, never data units.
struct Point
{
    double x = 0, y = 0;
};
using Polygon = std::vector<Point>;

// Convex hull, counter-clockwise, without collinear points. Andrew's monotone chain, O(n log n).
[[nodiscard]] Polygon convexHull(std::vector<Point> points);
// The polygon swept by a disc: edges moved out by `radius`, joined by arcs of at most `step` radians. For a
// convex polygon the area is A + P r + pi r^2 (Steiner).
[[nodiscard]] Polygon rounded(const Polygon &convex, double radius, double step = 0.1);
[[nodiscard]] double area(const Polygon &polygon);
[[nodiscard]] double perimeter(const Polygon &polygon);
[[nodiscard]] bool contains(const Polygon &polygon, Point point);
// An ellipse with axes along the page's, as `count` points.
[[nodiscard]] Polygon ellipse(Point centre, double semiX, double semiY, int count = 48);
// Single linkage: groups of ellipses that are nearer than `gap` to each other; gives a group number for each.
[[nodiscard]] std::vector<int> linked(const std::vector<Polygon> &shapes, double gap);

} // namespace vitrine::plane
