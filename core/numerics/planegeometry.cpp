// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/planegeometry.h"

#include <algorithm>
#include <cmath>
#include <cstddef>
#include <limits>
#include <numbers>
#include <numeric>

namespace vitrine::plane
{

namespace
{

// Twice the area of the triangle; positive when a, b, c turn counter-clockwise.
double turn(Point a, Point b, Point c)
{
    return (b.x - a.x) * (c.y - a.y) - (b.y - a.y) * (c.x - a.x);
}

struct Bounds
{
    double left = std::numeric_limits<double>::infinity(), right = -left, bottom = left, top = -left;
};

Bounds boundsOf(const Polygon &polygon)
{
    Bounds bounds;
    for (const Point p : polygon) {
        bounds.left = std::min(bounds.left, p.x);
        bounds.right = std::max(bounds.right, p.x);
        bounds.bottom = std::min(bounds.bottom, p.y);
        bounds.top = std::max(bounds.top, p.y);
    }
    return bounds;
}

double squaredDistance(Point p, Point a, Point b)
{
    const double dx = b.x - a.x, dy = b.y - a.y;
    const double length = dx * dx + dy * dy;
    const double t = length > 0 ? std::clamp(((p.x - a.x) * dx + (p.y - a.y) * dy) / length, 0.0, 1.0) : 0.0;
    const double ex = p.x - a.x - t * dx, ey = p.y - a.y - t * dy;
    return ex * ex + ey * ey;
}

// Are two outlines nearer than the gap? The nearest pair of two convex outlines always has a corner of one of
// them in it, so corners against edges suffice; an outline inside the other one counts as touching.
bool near(const Polygon &a, const Polygon &b, double gap)
{
    const Bounds p = boundsOf(a), q = boundsOf(b);
    if (p.left - q.right > gap || q.left - p.right > gap || p.bottom - q.top > gap || q.bottom - p.top > gap)
        return false;
    if (contains(a, b.front()) || contains(b, a.front()))
        return true;
    const auto within = [gap](const Polygon &corners, const Polygon &outline) {
        for (const Point corner : corners) {
            for (std::size_t i = 0; i < outline.size(); ++i) {
                if (squaredDistance(corner, outline[i], outline[(i + 1) % outline.size()]) < gap * gap)
                    return true;
            }
        }
        return false;
    };
    return within(a, b) || within(b, a);
}

} // namespace

Polygon convexHull(std::vector<Point> points)
{
    std::sort(points.begin(), points.end(), [](Point a, Point b) { return a.x < b.x || (a.x == b.x && a.y < b.y); });
    points.erase(std::unique(points.begin(), points.end(), [](Point a, Point b) { return a.x == b.x && a.y == b.y; }), points.end());
    if (points.size() < 3)
        return points;
    Polygon hull(2 * points.size());
    std::size_t size = 0;
    for (std::size_t i = 0; i < points.size(); ++i) {
        while (size >= 2 && turn(hull[size - 2], hull[size - 1], points[i]) <= 0)
            --size;
        hull[size++] = points[i];
    }
    const std::size_t lower = size + 1;
    for (std::size_t i = points.size() - 1; i-- > 0;) {
        while (size >= lower && turn(hull[size - 2], hull[size - 1], points[i]) <= 0)
            --size;
        hull[size++] = points[i];
    }
    hull.resize(size - 1);
    return hull;
}

Polygon rounded(const Polygon &convex, double radius, double step)
{
    if (convex.empty() || !(radius > 0))
        return convex;
    Polygon result;
    const std::size_t count = convex.size();
    if (count == 1)
        return ellipse(convex.front(), radius, radius, std::max(8, static_cast<int>(std::ceil(2 * std::numbers::pi / step))));
    // The outward normal of a counter-clockwise edge lies to its right.
    const auto normal = [&](std::size_t i) {
        const Point a = convex[i % count], b = convex[(i + 1) % count];
        return std::atan2(-(b.x - a.x), b.y - a.y);
    };
    for (std::size_t i = 0; i < count; ++i) {
        const double from = normal((i + count - 1) % count);
        double sweep = normal(i) - from;
        while (sweep < 0)
            sweep += 2 * std::numbers::pi;
        const int pieces = std::max(1, static_cast<int>(std::ceil(sweep / step)));
        for (int k = 0; k <= pieces; ++k) {
            const double angle = from + sweep * k / pieces;
            result.push_back({convex[i].x + radius * std::cos(angle), convex[i].y + radius * std::sin(angle)});
        }
    }
    return result;
}

double area(const Polygon &polygon)
{
    double twice = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        twice += a.x * b.y - b.x * a.y;
    }
    return std::abs(twice) / 2;
}

double perimeter(const Polygon &polygon)
{
    double length = 0;
    for (std::size_t i = 0; i < polygon.size(); ++i) {
        const Point a = polygon[i], b = polygon[(i + 1) % polygon.size()];
        length += std::hypot(b.x - a.x, b.y - a.y);
    }
    return length;
}

bool contains(const Polygon &polygon, Point point)
{
    bool inside = false;
    for (std::size_t i = 0, j = polygon.size() - 1; i < polygon.size(); j = i++) {
        const Point a = polygon[i], b = polygon[j];
        if ((a.y > point.y) != (b.y > point.y) && point.x < (b.x - a.x) * (point.y - a.y) / (b.y - a.y) + a.x)
            inside = !inside;
    }
    return inside;
}

Polygon ellipse(Point centre, double semiX, double semiY, int count)
{
    Polygon result;
    result.reserve(static_cast<std::size_t>(std::max(count, 0)));
    for (int i = 0; i < count; ++i) {
        const double angle = 2 * std::numbers::pi * i / count;
        result.push_back({centre.x + semiX * std::cos(angle), centre.y + semiY * std::sin(angle)});
    }
    return result;
}

std::vector<int> linked(const std::vector<Polygon> &shapes, double gap)
{
    std::vector<std::size_t> parent(shapes.size());
    std::iota(parent.begin(), parent.end(), std::size_t{0});
    const auto root = [&parent](std::size_t i) {
        while (parent[i] != i)
            i = parent[i] = parent[parent[i]];
        return i;
    };
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        for (std::size_t j = i + 1; j < shapes.size(); ++j) {
            if (root(i) != root(j) && !shapes[i].empty() && !shapes[j].empty() && near(shapes[i], shapes[j], gap))
                parent[root(j)] = root(i);
        }
    }
    std::vector<int> group(shapes.size(), -1), number(shapes.size(), -1);
    int next = 0;
    for (std::size_t i = 0; i < shapes.size(); ++i) {
        int &known = number[root(i)];
        if (known < 0)
            known = next++;
        group[i] = known;
    }
    return group;
}

} // namespace vitrine::plane
