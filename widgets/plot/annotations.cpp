// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/drawn.h"
#include "plot/figurepainter.h"

#include <QLineF>

#include <algorithm>
#include <cmath>
#include <limits>
#include <numbers>
#include <optional>

namespace vitrine::plot
{

namespace
{

// Where the markers of a panel stand within its frame.
std::vector<QPointF> markersOf(const Panel &panel, const PanelGeometry &place)
{
    std::vector<QPointF> markers;
    for (const Series &series : panel.series) {
        if (series.marker == MarkerShape::None || !series.x || !series.y || (series.onRightAxis && !place.right))
            continue;
        const AxisScale &y = series.onRightAxis ? *place.right : place.y;
        for (std::size_t i = 0; i < std::min(series.x->size(), series.y->size()); ++i)
            if (const QPointF at(place.x.toPage((*series.x)[i]), y.toPage((*series.y)[i])); place.frame.contains(at))
                markers.push_back(at);
    }
    return markers;
}

double distance(QPointF p, const QRectF &box)
{
    return std::hypot(p.x() - std::clamp(p.x(), box.left(), box.right()), p.y() - std::clamp(p.y(), box.top(), box.bottom()));
}

double distance(QPointF p, const QLineF &line)
{
    const QPointF along = line.p2() - line.p1(), to = p - line.p1();
    const double square = QPointF::dotProduct(along, along), part = square > 0 ? std::clamp(QPointF::dotProduct(to, along) / square, 0.0, 1.0) : 0;
    return std::hypot(to.x() - part * along.x(), to.y() - part * along.y());
}

struct NamedPoint
{
    QPointF at;
    QSizeF words;
    QRectF wanted;
    double line = 0; // height of a line of words
};

struct BesidePoint
{
    QRectF box;
    bool led = false; // by a line from the point
};

// The cheapest place where a reader takes the words for those of their own point: nearer to it than to any other marker, or on
// a line that passes the others by. Nothing where words, markers or lines of others are in the way everywhere.
template<class Cost>
std::optional<BesidePoint> besidePoint(const NamedPoint &named, const QRectF &inner, const std::vector<QPointF> &markers, const Cost &costOf)
{
    const double own = 0.15 * named.line, breath = 0.3 * named.line;
    constexpr double tooMuch = 60; // what a word or another's line in the way costs
    std::optional<BesidePoint> best;
    double least = std::numeric_limits<double>::infinity();
    const auto offer = [&](const QRectF &box) {
        if (!inner.adjusted(-0.5, -0.5, 0.5, 0.5).contains(box))
            return;
        const double gap = distance(named.at, box);
        const QPointF end(std::clamp(named.at.x(), box.left(), box.right()), std::clamp(named.at.y(), box.top(), box.bottom()));
        const QLineF leader(named.at, end);
        bool led = gap > 1.1 * named.line, barred = false;
        for (const QPointF &marker : markers) {
            const QPointF away = marker - named.at;
            if (std::hypot(away.x(), away.y()) < own)
                continue; // itself
            const double other = distance(marker, box);
            if (other < breath)
                return;
            led = led || other < 1.3 * gap;
            barred = barred || distance(marker, leader) < breath;
        }
        if (led && barred)
            return;
        const double cost = costOf(box) + (led ? 8 + 3 * gap / named.line : 0);
        if (cost < std::min(least, tooMuch)) {
            least = cost;
            best = BesidePoint{box, led};
        }
    };
    offer(named.wanted);
    constexpr int directions = 16;
    for (const double reach : {0.45, 0.7, 1.0, 1.6, 2.4, 3.4, 4.6, 6.0})
        for (int k = 0; k < directions; ++k) {
            const double angle = 2 * std::numbers::pi * k / directions, c = std::cos(angle), s = std::sin(angle);
            QRectF box(QPointF(), named.words);
            box.moveCenter(named.at + QPointF(c * (reach * named.line + named.words.width() / 2), s * (reach * named.line + named.words.height() / 2)));
            offer(box);
        }
    return best;
}

} // namespace

void FigurePainter::paintAnnotations(QPainter &painter, std::size_t index, std::vector<QRectF> &taken)
{
    const Panel &panel = m_figure.panels[index];
    const PanelGeometry &place = m_geometry.panels[index];
    const double edge = 3.5 * m_page.point;
    const QRectF inner = place.frame.adjusted(edge, edge, -edge, -edge);
    Drawn drawn(place.frame);
    if (!panel.annotations.empty() && panel.families.empty())
        drawn.add(panel, place, m_cache.paths, m_page.column, Drawn::Areas::Free);
    // What a person has placed stands; the others make way.
    std::vector<const Annotation *> ordered;
    for (const bool placed : {true, false})
        for (const Annotation &annotation : panel.annotations)
            if (annotation.placed == placed && !placedByChart(panel, annotation))
                ordered.push_back(&annotation);
    const bool namesPoints = std::ranges::any_of(panel.annotations, [](const Annotation &annotation) { return annotation.ofPoint; });
    const std::vector<QPointF> markers = namesPoints ? markersOf(panel, place) : std::vector<QPointF>();
    std::vector<QLineF> leaders;
    for (const Annotation *each : ordered) {
        const Annotation &annotation = *each;
        const AxisScale &y = annotation.onRightAxis && place.right ? *place.right : place.y;
        const QPointF point(place.x.toPage(annotation.x), y.toPage(annotation.y));
        if (!std::isfinite(point.x()) || !std::isfinite(point.y()) || !place.frame.adjusted(-1, -1, 1, 1).contains(point))
            continue;
        const RichText words = m_page.words(annotation.words, m_page.annotationPoints(annotation.size));
        const double scale = m_page.point * (m_page.screen ? m_page.style.annotationPt / 5.5 : 1);
        double dx = annotation.offsetX * scale, dy = -annotation.offsetY * scale; // offsets point up, pages down
        // Without an offset the words stand centred just above their place.
        const auto boxAt = [&](double offsetX, double offsetY) {
            const double left = point.x() + offsetX - (offsetX > 0 ? 0 : offsetX < 0 ? words.width() : words.width() / 2);
            const double top = point.y() + offsetY - (offsetY > 0 ? 0 : offsetY < 0 ? words.height() : offsetX != 0 ? words.height() / 2 : words.height() + 1.5 * scale);
            QRectF box(left, top, words.width(), words.height());
            box.moveLeft(std::clamp(box.left(), inner.left(), std::max(inner.left(), inner.right() - box.width())));
            box.moveTop(std::clamp(box.top(), inner.top(), std::max(inner.top(), inner.bottom() - box.height())));
            return box;
        };
        // Where the view wants them, unless they would cover words or lines there: then the nearest free place.
        QRectF wanted = boxAt(dx, dy);
        if (annotation.placed) {
            wanted.moveCenter(point + QPointF(dx, dy));
            wanted.moveLeft(std::clamp(wanted.left(), inner.left(), std::max(inner.left(), inner.right() - wanted.width())));
            wanted.moveTop(std::clamp(wanted.top(), inner.top(), std::max(inner.top(), inner.bottom() - wanted.height())));
        }
        const double line = words.lineHeight();
        // From the box to what it names.
        const auto leaderOf = [&](const QRectF &box) {
            return QLineF(point, {std::clamp(point.x(), box.left(), box.right()), std::clamp(point.y(), box.top(), box.bottom())});
        };
        const auto costOf = [&](const QRectF &box) {
            double cost = 0;
            for (const QRectF &other : taken)
                if (other.intersects(box))
                    cost += 400;
            cost += 10 * drawn.under(box.adjusted(-0.15 * line, 0, 0.15 * line, 0), 38);
            // A leader through other words or over another leader sends the reader to the wrong point.
            if (annotation.arrow || annotation.ofPoint) {
                const QLineF leader = leaderOf(box);
                for (const QRectF &other : taken)
                    cost += crosses(leader.p1(), leader.p2(), other) ? 60 : 0;
                for (const QLineF &other : leaders)
                    cost += leader.intersects(other) == QLineF::BoundedIntersection ? 60 : 0;
            }
            for (const QLineF &other : leaders)
                cost += crosses(other.p1(), other.p2(), box) ? 60 : 0;
            const QPointF away = box.center() - wanted.center();
            return cost + 3 * std::hypot(away.x(), away.y()) / line;
        };
        QRectF box = wanted;
        bool led = annotation.arrow;
        if (annotation.ofPoint && !annotation.placed) {
            const auto found = besidePoint({point, QSizeF(words.width(), words.height()), wanted, line}, inner, markers, costOf);
            if (!found)
                continue;
            box = found->box;
            led = found->led;
        }
        // The names in a drawing without axes belong to their parts.
        double least = annotation.placed || annotation.ofPoint || (!panel.x.visible && !panel.y.visible) ? 0 : costOf(wanted);
        constexpr double enough = 1e-9;
        for (const double ring : {1.0, 2.0, 3.2, 4.6, 6.5, 9.0}) {
            if (least < enough)
                break;
            for (const auto &[right, down] : {std::pair(1, -1), std::pair(-1, -1), std::pair(1, 1), std::pair(-1, 1), std::pair(1, 0), std::pair(-1, 0), std::pair(0, -1), std::pair(0, 1)}) {
                const double reachX = right * (std::max(std::abs(dx), 0.8 * line) + 1.2 * (ring - 1) * line), reachY = down * line * (0.4 + 0.7 * ring);
                const QRectF moved = boxAt(reachX, reachY);
                if (const double cost = costOf(moved); cost < least) {
                    least = cost;
                    box = moved;
                }
            }
        }
        if (annotation.ifRoom && !annotation.placed) {
            // A long line to the words, or one over others, costs the reader more than the words tell.
            const QLineF leader = leaderOf(box);
            const auto inTheWay = [&](const QRectF &other) { return other.intersects(box) || crosses(leader.p1(), leader.p2(), other); };
            const auto crossing = [&](const QLineF &other) { return leader.intersects(other) == QLineF::BoundedIntersection || crosses(other.p1(), other.p2(), box); };
            if (drawn.under(box, 1) > 0 || leader.length() > 5 * line || std::ranges::any_of(taken, inTheWay) || std::ranges::any_of(leaders, crossing))
                continue;
        }
        dx = box.center().x() - point.x() > 0.25 * box.width() ? 1 : point.x() - box.center().x() > 0.25 * box.width() ? -1 : 0;
        taken.push_back(box);
        m_placedWords.push_back({index, annotation.key, box, point});
        const QPointF away = box.center() - point;
        const bool far = annotation.placed && (std::abs(away.x()) > 0.5 * box.width() + 0.6 * line || std::abs(away.y()) > 1.1 * line);
        if (led || far) {
            const QPointF end = leaderOf(box).p2();
            leaders.push_back({point, end});
            const double length = std::hypot(end.x() - point.x(), end.y() - point.y());
            if (length > 1.2 * m_page.point) {
                const QPointF start = point + (end - point) * (1.0 * m_page.point / length);
                painter.setPen(m_page.pen(0.4, colourOf(annotation.colour)));
                painter.drawLine(start, end);
            }
        }
        words.draw(painter, box.topLeft(), colourOf(annotation.colour), 0.9 * m_page.point,
                   dx > 0 ? Qt::AlignLeft : dx < 0 ? Qt::AlignRight : Qt::AlignHCenter);
    }
}

} // namespace vitrine::plot
