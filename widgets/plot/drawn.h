// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/figurelayout.h"

#include <QPointF>
#include <QRectF>

#include <algorithm>
#include <array>
#include <cmath>
#include <vector>

namespace vitrine::plot
{

// Whether a line touches a box.
[[nodiscard]] bool crosses(QPointF a, QPointF b, const QRectF &box);

// The lines and markers of a panel on the page, to see what words would cover. Their pieces stand in upright strips: words are
// tried in many places while a handle is dragged, and each place asks only the strips it lies in.
class Drawn
{
public:
    explicit Drawn(const QRectF &frame) : m_left(frame.left()), m_width(std::max(frame.width(), 1.0) / strips) {}

    // Points on the page, joined by a line or each for itself.
    void add(const std::vector<plane::Point> &points, bool joined)
    {
        for (std::size_t k = 0; k < points.size(); ++k) {
            const QPointF to(points[k].x, points[k].y);
            if (!std::isfinite(to.x()) || !std::isfinite(to.y()))
                continue;
            QPointF from = to;
            if (joined && k > 0 && std::isfinite(points[k - 1].x) && std::isfinite(points[k - 1].y))
                from = {points[k - 1].x, points[k - 1].y};
            const int first = stripOf(std::min(from.x(), to.x())), last = stripOf(std::max(from.x(), to.x()));
            for (int strip = first; strip <= last; ++strip)
                m_strips[static_cast<std::size_t>(strip)].push_back({from, to, first});
        }
    }

    // The curves and points of a panel on the axes of `place`. Legends keep clear of areas and error bars, too; words may
    // stand on them.
    enum class Areas { Free, Counted };
    void add(const Panel &panel, const PanelGeometry &place, CurvePaths &paths, double column, Areas areas);

    // How much of it lies under a box: pieces of lines that cross it, markers in it; `most` when it is that much or more.
    [[nodiscard]] int under(const QRectF &box, int most) const
    {
        int count = 0;
        const int first = stripOf(box.left()), last = stripOf(box.right());
        for (int strip = first; strip <= last; ++strip) {
            for (const Piece &piece : m_strips[static_cast<std::size_t>(strip)]) {
                // A piece that reaches over several strips counts in the first one of them that is looked at.
                if (strip != std::max(first, piece.firstStrip))
                    continue;
                if ((box.contains(piece.to) || crosses(piece.from, piece.to, box)) && ++count >= most)
                    return most;
            }
        }
        return count;
    }

private:
    static constexpr int strips = 64;

    struct Piece
    {
        QPointF from, to; // equal: a marker, or the beginning of a line
        int firstStrip = 0;
    };

    [[nodiscard]] int stripOf(double x) const { return static_cast<int>(std::clamp((x - m_left) / m_width, 0.0, strips - 1.0)); }

    double m_left, m_width;
    std::array<std::vector<Piece>, strips> m_strips;
};

} // namespace vitrine::plot
