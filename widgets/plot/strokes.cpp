// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/figurepainter.h"

#include <algorithm>
#include <cmath>

namespace vitrine::plot
{

namespace
{

// Liang and Barsky, ACM Trans. Graph. 3 (1984) 1: the part of a segment within a rectangle.
bool clipSegment(QPointF &a, QPointF &b, const QRectF &r)
{
    double from = 0, to = 1;
    const double dx = b.x() - a.x(), dy = b.y() - a.y();
    for (const auto &[p, q] : {std::pair(-dx, a.x() - r.left()), std::pair(dx, r.right() - a.x()), std::pair(-dy, a.y() - r.top()),
                               std::pair(dy, r.bottom() - a.y())}) {
        if (p == 0) {
            if (q < 0)
                return false;
            continue;
        }
        const double t = q / p;
        if (p < 0)
            from = std::max(from, t);
        else
            to = std::min(to, t);
        if (from > to)
            return false;
    }
    const QPointF start = a;
    a = from > 0 ? QPointF(start.x() + from * dx, start.y() + from * dy) : start;
    if (to < 1)
        b = QPointF(start.x() + to * dx, start.y() + to * dy);
    return true;
}

void drawDashes(QPainter &painter, const QPolygonF &line, const QPen &pen)
{
    const QList<qreal> pattern = pen.dashPattern();
    const double width = std::max(1.0, pen.widthF());
    QPen solid = pen;
    solid.setStyle(Qt::SolidLine);
    solid.setCapStyle(Qt::FlatCap);
    painter.setPen(solid);
    QList<QLineF> dashes;
    int index = 0;
    double left = pattern.front() * width;
    for (int i = 1; i < line.size(); ++i) {
        QPointF at = line[i - 1];
        const QPointF end = line[i];
        double length = std::hypot(end.x() - at.x(), end.y() - at.y());
        const QPointF direction = length > 0 ? (end - at) / length : QPointF();
        while (length > 0) {
            const double step = std::min(left, length);
            const QPointF next = at + direction * step;
            if (index % 2 == 0)
                dashes.append(QLineF(at, next));
            at = next;
            length -= step;
            left -= step;
            if (left <= 1e-9) {
                index = (index + 1) % static_cast<int>(pattern.size());
                left = pattern[index] * width;
            }
        }
    }
    painter.drawLines(dashes);
}

// Does an upright piece cover another one of the same pixel column?
bool within(const QLineF &piece, const QLineF &other)
{
    const auto [left, right] = std::minmax({piece.x1(), piece.x2(), other.x1(), other.x2()});
    const auto [low, high] = std::minmax({other.y1(), other.y2()});
    return right - left < 1 && std::min(piece.y1(), piece.y2()) >= low && std::max(piece.y1(), piece.y2()) <= high;
}

} // namespace

std::vector<QPolygonF> clipped(const std::vector<plane::Point> &points, const QRectF &rectangle)
{
    std::vector<QPolygonF> pieces;
    bool open = false;
    for (std::size_t i = 1; i < points.size(); ++i) {
        QPointF a(points[i - 1].x, points[i - 1].y), b(points[i].x, points[i].y);
        if (!std::isfinite(a.x()) || !std::isfinite(a.y()) || !std::isfinite(b.x()) || !std::isfinite(b.y())) {
            open = false;
            continue;
        }
        const QPointF end = b;
        if (!clipSegment(a, b, rectangle)) {
            open = false;
            continue;
        }
        if (!open) {
            pieces.emplace_back();
            pieces.back().reserve(static_cast<qsizetype>(std::min<std::size_t>(points.size() - i + 1, 8192)));
            pieces.back().append(a);
        }
        pieces.back().append(b);
        open = b == end;
    }
    return pieces;
}

QPolygonF clippedArea(const QPolygonF &outline, const QRectF &rectangle)
{
    // Sutherland and Hodgman, Commun. ACM 17 (1974) 32: one side after the other.
    const auto cut = [](const QPolygonF &polygon, auto inside, auto meet) {
        QPolygonF result;
        result.reserve(polygon.size() + 4);
        for (qsizetype i = 0; i < polygon.size(); ++i) {
            const QPointF &p = polygon[i], &q = polygon[(i + 1) % polygon.size()];
            if (inside(p))
                result.append(p);
            if (inside(p) != inside(q))
                result.append(meet(p, q));
        }
        return result;
    };
    const auto atX = [](double x) { return [x](QPointF p, QPointF q) { return QPointF(x, p.y() + (q.y() - p.y()) * (x - p.x()) / (q.x() - p.x())); }; };
    const auto atY = [](double y) { return [y](QPointF p, QPointF q) { return QPointF(p.x() + (q.x() - p.x()) * (y - p.y()) / (q.y() - p.y()), y); }; };
    const QRectF &r = rectangle;
    QPolygonF polygon = cut(outline, [&r](QPointF p) { return p.x() >= r.left(); }, atX(r.left()));
    polygon = cut(polygon, [&r](QPointF p) { return p.x() <= r.right(); }, atX(r.right()));
    polygon = cut(polygon, [&r](QPointF p) { return p.y() >= r.top(); }, atY(r.top()));
    return cut(polygon, [&r](QPointF p) { return p.y() <= r.bottom(); }, atY(r.bottom()));
}

void drawLine(QPainter &painter, const QPolygonF &line, const QPen &pen, bool piecewise)
{
    // Joined lines wider than a pixel go through the stroker, which takes a hundred times as long as the same
    // line piece by piece. Translucent pieces would show their overlaps.
    if (!piecewise || pen.widthF() <= 1.0 || pen.color().alpha() < 255 || line.size() < 32) {
        painter.setPen(pen);
        painter.drawPolyline(line);
        return;
    }
    if (pen.style() != Qt::SolidLine) {
        drawDashes(painter, line, pen);
        return;
    }
    // Square caps close the joints, and unlike round ones they stay on the quick path.
    QPen square = pen;
    square.setCapStyle(Qt::SquareCap);
    painter.setPen(square);
    QList<QLineF> pieces;
    pieces.reserve(line.size());
    for (qsizetype i = 1; i < line.size(); ++i) {
        const QLineF piece(line[i - 1], line[i]);
        // A noisy curve runs up and down within a column: what the piece before has inked already is not drawn again.
        if (!pieces.isEmpty() && within(piece, pieces.back()))
            continue;
        pieces.append(piece);
    }
    painter.drawLines(pieces);
}

void drawMarker(QPainter &painter, MarkerShape shape, QPointF p, double size)
{
    const double r = size / 2;
    switch (shape) {
    case MarkerShape::None:
        break;
    case MarkerShape::Circle:
    case MarkerShape::CircleOpen:
        painter.drawEllipse(p, r, r);
        break;
    case MarkerShape::Square:
    case MarkerShape::SquareOpen:
        painter.drawRect(QRectF(p.x() - 0.89 * r, p.y() - 0.89 * r, 1.78 * r, 1.78 * r)); // the area of the circle
        break;
    case MarkerShape::Triangle:
    case MarkerShape::TriangleOpen:
        painter.drawPolygon(QPolygonF{p + QPointF(0, -1.24 * r), p + QPointF(1.1 * r, 0.72 * r), p + QPointF(-1.1 * r, 0.72 * r)});
        break;
    case MarkerShape::Diamond:
        painter.drawPolygon(QPolygonF{p + QPointF(0, -1.25 * r), p + QPointF(1.25 * r, 0), p + QPointF(0, 1.25 * r), p + QPointF(-1.25 * r, 0)});
        break;
    case MarkerShape::Cross:
        painter.drawLine(p + QPointF(-r, -r), p + QPointF(r, r));
        painter.drawLine(p + QPointF(-r, r), p + QPointF(r, -r));
        break;
    }
}

void drawSample(QPainter &painter, const Series &series, const QRectF &box, const Page &page)
{
    const double y = box.center().y();
    if (series.base && (series.fill >> 24) != 0)
        painter.fillRect(box.adjusted(0, 0.25 * box.height(), 0, -0.25 * box.height()), colourOf(series.fill));
    const QPen pen = page.pen(series.stroke);
    if (pen.style() != Qt::NoPen && (series.marker == MarkerShape::None || (series.x && series.x->size() > 1))) {
        painter.setPen(pen);
        painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y));
    }
    if (series.marker == MarkerShape::None)
        return;
    const bool open = series.marker == MarkerShape::CircleOpen || series.marker == MarkerShape::SquareOpen || series.marker == MarkerShape::TriangleOpen;
    painter.setPen(page.pen(open ? 0.6 : 0.5, series.stroke.width > 0 || series.fill == 0 || open ? colourOf(series.stroke.colour) : colourOf(series.fill)));
    painter.setBrush(open ? QColor(Qt::white) : (series.fill >> 24) != 0 ? colourOf(series.fill) : colourOf(series.stroke.colour));
    drawMarker(painter, series.marker, QPointF(box.center().x(), y), series.markerSize * page.linePoint);
    painter.setBrush(Qt::NoBrush);
}

} // namespace vitrine::plot
