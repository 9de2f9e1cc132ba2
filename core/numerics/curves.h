// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <limits>
#include <optional>
#include <span>
#include <utility>
#include <vector>

namespace vitrine
{

// y = intercept + slope (x - centre), by weighted least squares about the weighted mean of x, so that the two
// are uncorrelated. `residualDeviation` = sqrt(chi2 / (n - 2)); the errors are scaled by it, so weights only need
// to be right relative to each other. Two points leave no degree of freedom: their errors are NaN, unknown.
struct StraightLine
{
    double centre = 0, intercept = 0, slope = 0;
    double interceptError = 0, slopeError = 0, residualDeviation = 0;
    std::size_t points = 0;

    [[nodiscard]] double at(double x) const { return intercept + slope * (x - centre); }
    // Standard uncertainty of the line's height at x.
    [[nodiscard]] double errorAt(double x) const;
};
// nullopt for fewer than 2 points or no spread in x. NaN rows are left out. Empty weights = equal ones.
[[nodiscard]] std::optional<StraightLine> straightLine(std::span<const double> x, std::span<const double> y, std::span<const double> weights = {});
// The line through two points, with unknown (NaN) errors.
[[nodiscard]] StraightLine lineThrough(double x1, double y1, double x2, double y2);
// Where two lines meet; nullopt when they are parallel within rounding.
[[nodiscard]] std::optional<double> intersection(const StraightLine &a, const StraightLine &b);

// Integral of y dx by trapezoids over rows first..last inclusive; x in any order of direction (signed steps).
// Compensated summation. NaN rows are bridged; NaN when no row counts.
[[nodiscard]] double trapezoid(std::span<const double> x, std::span<const double> y, std::size_t first, std::size_t last);

// Local polynomial (Savitzky-Golay on a non-uniform grid) of a given order in a window of +-half points:
// value or first derivative dy/dx at every point. The window is cut off at the ends; NaN rows are left out; where the
// abscissae in the window are too few or too equal for the order (0..5), the order sinks. Time O(n), whatever the window.
[[nodiscard]] std::vector<double> smoothed(std::span<const double> x, std::span<const double> y, int half, int order);
[[nodiscard]] std::vector<double> derivative(std::span<const double> x, std::span<const double> y, int half, int order);

// Linear interpolation of a table that rises or falls monotonically in x; NaN outside (never extrapolates).
[[nodiscard]] double interpolated(std::span<const double> x, std::span<const double> y, double at);
// Natural cubic spline through strictly rising x, as a value and a slope; NaN outside. nullopt with < 3 points.
class Spline
{
public:
    static std::optional<Spline> through(std::span<const double> x, std::span<const double> y);
    [[nodiscard]] double value(double x) const;
    [[nodiscard]] double slope(double x) const;

private:
    std::vector<double> m_x, m_y, m_second;
};

// Standard deviation of the noise from second differences (robust: median based), which a smooth curve does
// not feed. NaN for fewer than 5 points. Looks at no more than some ten thousand places of a long curve.
[[nodiscard]] double noiseDeviation(std::span<const double> y);
// NaN values do not count; NaN when none is left.
[[nodiscard]] double median(std::vector<double> values);

// Vertex of the parabola through three points around an extremum; the middle point when they lie on a line.
struct Vertex
{
    double x = 0, y = 0;
};
[[nodiscard]] Vertex parabolaVertex(double x1, double y1, double x2, double y2, double x3, double y3);

} // namespace vitrine
