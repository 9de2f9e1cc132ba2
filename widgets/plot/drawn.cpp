// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/drawn.h"

namespace vitrine::plot
{

bool crosses(QPointF a, QPointF b, const QRectF &box)
{
    if (std::max(a.x(), b.x()) < box.left() || std::min(a.x(), b.x()) > box.right() || std::max(a.y(), b.y()) < box.top() || std::min(a.y(), b.y()) > box.bottom())
        return false;
    // All corners on one side of the line: it passes by. A gap in the data is no line.
    const auto side = [&](QPointF c) { return (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x()); };
    const double s[] = {side(box.topLeft()), side(box.topRight()), side(box.bottomLeft()), side(box.bottomRight())};
    return std::isfinite(s[0]) && *std::min_element(std::begin(s), std::end(s)) <= 0 && *std::max_element(std::begin(s), std::end(s)) >= 0;
}

void Drawn::add(const Panel &panel, const PanelGeometry &place, CurvePaths &paths, double column, Areas areas)
{
    for (const Series &series : panel.series) {
        if (!series.x || !series.y || (series.onRightAxis && !place.right) || (series.base && areas == Areas::Free))
            continue;
        const AxisScale &y = series.onRightAxis ? *place.right : place.y;
        CurvePath &path = paths.of(series.x, series.y);
        const auto &points = path.points(place.x, y, column);
        add(points, series.stroke.width > 0 || series.base);
        if (areas == Areas::Free)
            continue;
        if (series.base) {
            // Uprights from edge to edge stand for the filled area between them.
            const auto &base = paths.of(series.x, series.base).points(place.x, y, column);
            const std::size_t step = std::max<std::size_t>(1, points.size() / 200);
            for (std::size_t i = 0; !base.empty() && i < points.size(); i += step)
                add({points[i], base[std::min(base.size() - 1, i * base.size() / points.size())]}, true);
        }
        // The bars of very many points stand as close as their curve, which is counted already.
        constexpr std::size_t mostBars = 20000;
        if (path.size() > mostBars)
            continue;
        for (std::size_t i = 0; series.yError && i < std::min(path.size(), series.yError->size()); ++i) {
            const double error = (*series.yError)[i], at = place.x.toPage(path.x()[i]);
            if (error > 0 && std::isfinite(error))
                add({{at, y.toPage(path.y()[i] - error)}, {at, y.toPage(path.y()[i] + error)}}, true);
        }
        for (std::size_t i = 0; series.xError && i < std::min(path.size(), series.xError->size()); ++i) {
            const double error = (*series.xError)[i], at = y.toPage(path.y()[i]);
            if (error > 0 && std::isfinite(error))
                add({{place.x.toPage(path.x()[i] - error), at}, {place.x.toPage(path.x()[i] + error), at}}, true);
        }
    }
}

} // namespace vitrine::plot
