// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/curvepath.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();
constexpr std::size_t leafSize = 128;
// Beyond this many page heights a point is only a direction; painters lose precision further out.
constexpr double farAway = 1e6;

struct Extents
{
    double low = nan, high = nan, lowPositive = nan, highPositive = nan;

    void add(double value)
    {
        if (!std::isfinite(value))
            return;
        if (!(value >= low))
            low = value;
        if (!(value <= high))
            high = value;
        if (value > 0) {
            if (!(value >= lowPositive))
                lowPositive = value;
            if (!(value <= highPositive))
                highPositive = value;
        }
    }
};

} // namespace

CurvePath::CurvePath(Values x, Values y) : m_x(std::move(x)), m_y(std::move(y))
{
    m_size = m_x && m_y ? std::min(m_x->size(), m_y->size()) : 0;
    Extents xs, ys;
    bool rising = true, falling = true;
    const double *px = m_size ? m_x->data() : nullptr;
    const double *py = m_size ? m_y->data() : nullptr;
    for (std::size_t i = 0; i < m_size; ++i) {
        xs.add(px[i]);
        ys.add(py[i]);
        m_gaps = m_gaps || !std::isfinite(px[i]) || !std::isfinite(py[i]);
        if (i > 0) {
            rising = rising && px[i] >= px[i - 1];
            falling = falling && px[i] <= px[i - 1];
        }
    }
    m_extentX = {xs.low, xs.high};
    m_extentY = {ys.low, ys.high};
    m_positiveX = {xs.lowPositive, xs.highPositive};
    m_positiveY = {ys.lowPositive, ys.highPositive};
    if (m_gaps || m_size == 0)
        return;
    m_direction = rising ? 1 : falling ? -1 : 0;
    if (m_direction == 0 || m_size < 4 * leafSize)
        return;
    m_leaves.resize((m_size + leafSize - 1) / leafSize);
    for (std::size_t leaf = 0; leaf < m_leaves.size(); ++leaf) {
        const std::size_t begin = leaf * leafSize, end = std::min(m_size, begin + leafSize);
        const auto [low, high] = std::minmax_element(py + begin, py + end);
        m_leaves[leaf] = {static_cast<std::uint32_t>(low - py), static_cast<std::uint32_t>(high - py)};
    }
}

CurvePath::Extremes CurvePath::extremes(std::size_t first, std::size_t last) const
{
    const double *y = m_y->data();
    Extremes best{static_cast<std::uint32_t>(first), static_cast<std::uint32_t>(first)};
    const auto look = [&](std::size_t begin, std::size_t end) {
        for (std::size_t i = begin; i < end; ++i) {
            if (y[i] < y[best.lowest])
                best.lowest = static_cast<std::uint32_t>(i);
            if (y[i] > y[best.highest])
                best.highest = static_cast<std::uint32_t>(i);
        }
    };
    const std::size_t firstLeaf = (first + leafSize - 1) / leafSize, lastLeaf = last / leafSize;
    if (m_leaves.empty() || firstLeaf >= lastLeaf) {
        look(first, last);
        return best;
    }
    look(first, firstLeaf * leafSize);
    for (std::size_t leaf = firstLeaf; leaf < lastLeaf; ++leaf) {
        if (y[m_leaves[leaf].lowest] < y[best.lowest])
            best.lowest = m_leaves[leaf].lowest;
        if (y[m_leaves[leaf].highest] > y[best.highest])
            best.highest = m_leaves[leaf].highest;
    }
    look(lastLeaf * leafSize, last);
    return best;
}

std::pair<std::size_t, std::size_t> CurvePath::rowsBetween(double low, double high) const
{
    const auto begin = m_x->begin(), end = begin + static_cast<std::ptrdiff_t>(m_size);
    auto first = begin, last = end;
    if (m_direction > 0) {
        first = std::lower_bound(begin, end, low);
        last = std::upper_bound(first, end, high);
    } else {
        first = std::lower_bound(begin, end, high, std::greater<>());
        last = std::upper_bound(first, end, low, std::greater<>());
    }
    return {static_cast<std::size_t>(first - begin), static_cast<std::size_t>(last - begin)};
}

const std::vector<plane::Point> &CurvePath::points(const AxisScale &x, const AxisScale &y, double column)
{
    if (column == m_lastColumn && x == m_lastX && y == m_lastY)
        return m_points;
    m_lastX = x;
    m_lastY = y;
    m_lastColumn = column;
    m_points.clear();
    if (m_direction != 0)
        decimate(x, y, column);
    else
        walk(x, y, column);
    return m_points;
}

void CurvePath::decimate(const AxisScale &x, const AxisScale &y, double column)
{
    auto [first, last] = rowsBetween(x.range.low, x.range.high);
    first = first > 0 ? first - 1 : 0;
    last = std::min(last + 1, m_size);
    const auto put = [&](std::size_t i) {
        m_points.push_back({std::clamp(x.toPage((*m_x)[i]), -farAway, farAway), std::clamp(y.toPage((*m_y)[i]), -farAway, farAway)});
    };
    const double width = std::abs(x.to - x.from);
    const std::size_t columns = static_cast<std::size_t>(std::ceil(width / column));
    if (last - first <= 4 * columns) {
        for (std::size_t i = first; i < last; ++i)
            put(i);
        return;
    }
    m_points.reserve(4 * columns + 8);
    // Columns are walked in the order of the data; their edges are found by bisection.
    const bool forwards = (m_direction > 0) == ((x.to > x.from) != x.inverted);
    const double start = forwards ? std::min(x.from, x.to) : std::max(x.from, x.to);
    std::size_t begin = first;
    for (std::size_t k = 0; k <= columns && begin < last; ++k) {
        std::size_t end = last;
        if (k < columns) {
            const double edge = x.toData(start + (forwards ? 1.0 : -1.0) * static_cast<double>(k + 1) * column);
            const auto from = m_x->begin() + static_cast<std::ptrdiff_t>(begin), to = m_x->begin() + static_cast<std::ptrdiff_t>(last);
            const auto found = m_direction > 0 ? std::lower_bound(from, to, edge) : std::lower_bound(from, to, edge, std::greater<>());
            end = static_cast<std::size_t>(found - m_x->begin());
        }
        if (end == begin)
            continue;
        if (end - begin <= 4) {
            for (std::size_t i = begin; i < end; ++i)
                put(i);
        } else {
            const Extremes extreme = extremes(begin, end);
            // Noise that no eye could see inside a column need not be drawn up and down.
            if (std::abs(y.toPage((*m_y)[extreme.highest]) - y.toPage((*m_y)[extreme.lowest])) < 0.25 * column) {
                put(begin);
                begin = end;
                continue;
            }
            std::size_t rows[4] = {begin, extreme.lowest, extreme.highest, end - 1};
            if (rows[1] > rows[2])
                std::swap(rows[1], rows[2]);
            put(rows[0]);
            for (int j = 1; j < 4; ++j) {
                if (rows[j] != rows[j - 1])
                    put(rows[j]);
            }
        }
        begin = end;
    }
}

void CurvePath::walk(const AxisScale &x, const AxisScale &y, double column)
{
    const double left = std::min(x.from, x.to), right = std::max(x.from, x.to);
    struct Group
    {
        double cell = nan;
        std::size_t first = 0, last = 0, lowest = 0, highest = 0, count = 0;
        double low = 0, high = 0;
    } group;
    const auto page = [&](std::size_t i) {
        return plane::Point{std::clamp(x.toPage((*m_x)[i]), -farAway, farAway), std::clamp(y.toPage((*m_y)[i]), -farAway, farAway)};
    };
    const auto flush = [&] {
        if (group.count == 0)
            return;
        std::size_t rows[4] = {group.first, std::min(group.lowest, group.highest), std::max(group.lowest, group.highest), group.last};
        m_points.push_back(page(rows[0]));
        for (int j = 1; j < 4; ++j) {
            if (rows[j] != rows[j - 1])
                m_points.push_back(page(rows[j]));
        }
        group = {};
    };
    bool gap = true;
    for (std::size_t i = 0; i < m_size; ++i) {
        const double px = x.toPage((*m_x)[i]), py = y.toPage((*m_y)[i]);
        if (!std::isfinite(px) || !std::isfinite(py)) {
            flush();
            if (!gap)
                m_points.push_back({nan, nan});
            gap = true;
            continue;
        }
        gap = false;
        // All that lies to one side of the frame is one cell: lines into the frame keep their direction.
        const double cell = px < left ? -1 : px > right ? std::numeric_limits<double>::infinity() : std::floor((px - left) / column);
        if (cell != group.cell) {
            flush();
            group = {cell, i, i, i, i, 1, py, py};
            continue;
        }
        ++group.count;
        group.last = i;
        if (py < group.low) {
            group.low = py;
            group.lowest = i;
        }
        if (py > group.high) {
            group.high = py;
            group.highest = i;
        }
    }
    flush();
}

std::ptrdiff_t CurvePath::nearestX(double wanted) const
{
    if (m_size == 0)
        return -1;
    if (m_direction != 0) {
        const auto begin = m_x->begin(), end = begin + static_cast<std::ptrdiff_t>(m_size);
        const auto found = m_direction > 0 ? std::lower_bound(begin, end, wanted) : std::lower_bound(begin, end, wanted, std::greater<>());
        std::ptrdiff_t row = std::min<std::ptrdiff_t>(found - begin, static_cast<std::ptrdiff_t>(m_size) - 1);
        if (row > 0 && std::abs((*m_x)[static_cast<std::size_t>(row) - 1] - wanted) < std::abs((*m_x)[static_cast<std::size_t>(row)] - wanted))
            --row;
        return row;
    }
    std::ptrdiff_t best = -1;
    double distance = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < m_size; ++i) {
        const double d = std::abs((*m_x)[i] - wanted);
        if (d < distance && std::isfinite((*m_y)[i])) {
            distance = d;
            best = static_cast<std::ptrdiff_t>(i);
        }
    }
    return best;
}

std::ptrdiff_t CurvePath::nearest(const AxisScale &x, const AxisScale &y, plane::Point position, double reach) const
{
    std::size_t first = 0, last = m_size;
    if (m_direction != 0) {
        const double a = x.toData(position.x - reach), b = x.toData(position.x + reach);
        std::tie(first, last) = rowsBetween(std::min(a, b), std::max(a, b));
    }
    std::ptrdiff_t best = -1;
    double distance = reach * reach;
    for (std::size_t i = first; i < last; ++i) {
        const double dx = x.toPage((*m_x)[i]) - position.x;
        if (!(std::abs(dx) <= reach))
            continue;
        const double dy = y.toPage((*m_y)[i]) - position.y;
        if (dx * dx + dy * dy <= distance) {
            distance = dx * dx + dy * dy;
            best = static_cast<std::ptrdiff_t>(i);
        }
    }
    return best;
}

CurvePath &CurvePaths::of(const Values &x, const Values &y)
{
    Entry &entry = m_paths[{x.get(), y.get()}];
    if (!entry.path)
        entry.path = std::make_unique<CurvePath>(x, y);
    entry.used = true;
    return *entry.path;
}

void CurvePaths::startCounting()
{
    for (auto &[key, entry] : m_paths)
        entry.used = false;
}

void CurvePaths::forgetUnused()
{
    std::erase_if(m_paths, [](const auto &item) { return !item.second.used; });
}

} // namespace vitrine
