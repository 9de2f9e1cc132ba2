// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "figure/axisscale.h"
#include "numerics/planegeometry.h"

#include <cstdint>
#include <map>
#include <memory>
#include <vector>

namespace vitrine
{

// One curve made ready for drawing many times: whether x runs one way, and a pyramid of smallest and largest
// values so that a view of a million points costs as much as its width. The path keeps of every page column
// the first, lowest, highest and last point in the order of the data, so both flanks of a peak get the same ink.
class CurvePath
{
public:
    CurvePath(Values x, Values y);

    // Page points; a NaN point is a gap. `column` is the width of a column in page units (> 0). Only what lies
    // between the ends of the x axis is given, with one point more on either side.
    [[nodiscard]] const std::vector<plane::Point> &points(const AxisScale &x, const AxisScale &y, double column);

    // Index of the row whose page point is nearest to a page position, or -1 when none is within `reach`.
    [[nodiscard]] std::ptrdiff_t nearest(const AxisScale &x, const AxisScale &y, plane::Point position, double reach) const;
    // Index of the row whose x is nearest; -1 for an empty curve.
    [[nodiscard]] std::ptrdiff_t nearestX(double x) const;

    [[nodiscard]] bool monotone() const { return m_direction != 0; }
    [[nodiscard]] std::size_t size() const { return m_size; }
    [[nodiscard]] const std::vector<double> &x() const { return *m_x; }
    [[nodiscard]] const std::vector<double> &y() const { return *m_y; }
    // Finite values; positive ones only for the logarithmic extent. NaN when there is none.
    [[nodiscard]] std::pair<double, double> extentX(bool logarithmic) const { return logarithmic ? m_positiveX : m_extentX; }
    [[nodiscard]] std::pair<double, double> extentY(bool logarithmic) const { return logarithmic ? m_positiveY : m_extentY; }

private:
    struct Extremes
    {
        std::uint32_t lowest = 0, highest = 0;
    };
    void decimate(const AxisScale &x, const AxisScale &y, double column);
    void walk(const AxisScale &x, const AxisScale &y, double column);
    [[nodiscard]] Extremes extremes(std::size_t first, std::size_t last) const;
    [[nodiscard]] std::pair<std::size_t, std::size_t> rowsBetween(double low, double high) const;

    Values m_x, m_y;
    std::size_t m_size = 0;
    int m_direction = 0; // 1 rising, -1 falling, 0 neither
    bool m_gaps = false;
    std::pair<double, double> m_extentX, m_extentY, m_positiveX, m_positiveY;
    std::vector<Extremes> m_leaves;

    std::vector<plane::Point> m_points; // of the last view
    AxisScale m_lastX, m_lastY;
    double m_lastColumn = 0;
};

// The paths of the curves on show, by the identity of their data.
class CurvePaths
{
public:
    [[nodiscard]] CurvePath &of(const Values &x, const Values &y);
    // Forgets every curve that is not asked for between the two.
    void startCounting();
    void forgetUnused();

private:
    struct Entry
    {
        std::unique_ptr<CurvePath> path;
        bool used = true;
    };
    std::map<std::pair<const void *, const void *>, Entry> m_paths;
};

} // namespace vitrine
