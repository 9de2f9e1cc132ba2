// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotview_p.h"

#include "plot/richtext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QLocale>
#include <QToolTip>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

constexpr double clickReach = 8;   // pixels around a point that still mean it
constexpr double dragThreshold = 4; // pixels a click may wander

// Ranges narrower than rounding, or beyond what doubles can hold, are refused.
bool sensible(const Interval &range, bool logarithmic)
{
    if (!std::isfinite(range.low) || !std::isfinite(range.high) || !(range.low < range.high))
        return false;
    if (logarithmic)
        return range.low > 1e-300 && range.high < 1e300 && range.high / range.low > 1 + 1e-9;
    return range.high - range.low > 1e-12 * std::max(std::abs(range.low), std::abs(range.high)) && range.high - range.low < 1e300;
}

// The range that lies between two page positions of an axis as it was laid out.
Interval between(const AxisScale &scale, double a, double b)
{
    const double p = scale.toData(a), q = scale.toData(b);
    return {std::min(p, q), std::max(p, q)};
}

} // namespace

PlotView::Private::Spot PlotView::Private::spotAt(QPointF position) const
{
    for (std::size_t i = 0; i < geometry.panels.size(); ++i) {
        if (geometry.panels[i].frame.contains(position))
            return {Zone::Plot, i};
    }
    for (std::size_t i = 0; i < geometry.panels.size(); ++i) {
        const plot::PanelGeometry &place = geometry.panels[i];
        const QRectF &frame = place.frame;
        const double below = std::max(place.xTitle.isEmpty() ? 0 : place.xTitle.bottom(), frame.bottom() + 18);
        if (position.x() >= frame.left() && position.x() <= frame.right() && position.y() > frame.bottom() && position.y() <= below)
            return {Zone::XAxis, i};
        if (position.y() < frame.top() || position.y() > frame.bottom())
            continue;
        const double before = place.yTitle.isEmpty() ? frame.left() - 40 : place.yTitle.left();
        if (position.x() < frame.left() && position.x() >= before)
            return {Zone::YAxis, i};
        const double after = place.rightTitle.isEmpty() ? frame.right() + 40 : place.rightTitle.right();
        if (place.right && position.x() > frame.right() && position.x() <= after)
            return {Zone::RightAxis, i};
    }
    return {};
}

void PlotView::Private::setXRange(std::size_t panel, const Interval &range)
{
    const std::size_t leader = plot::xLeader(figure, panel);
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        if (plot::xLeader(figure, i) == leader)
            ranges[i].x = range;
    }
}

void PlotView::Private::zoomAt(QPointF position, Spot spot, double factor)
{
    const plot::PanelGeometry &place = geometry.panels[spot.panel];
    const bool locked = figure.panels[spot.panel].equalAspect;
    const auto around = [factor](const AxisScale &scale, double at) {
        return between(scale, at + (scale.from - at) * factor, at + (scale.to - at) * factor);
    };
    const Interval x = around(place.x, position.x()), y = around(place.y, position.y());
    if ((spot.zone == Zone::Plot || spot.zone == Zone::XAxis || locked) && sensible(x, place.x.logarithmic))
        setXRange(spot.panel, x);
    if ((spot.zone == Zone::Plot || spot.zone == Zone::YAxis || locked) && sensible(y, place.y.logarithmic))
        ranges[spot.panel].y = y;
    if (place.right && (spot.zone == Zone::Plot || spot.zone == Zone::RightAxis)) {
        const Interval right = around(*place.right, position.y());
        if (sensible(right, place.right->logarithmic))
            ranges[spot.panel].right = right;
    }
    ranges[spot.panel].chosen = true;
    rangesChanged();
}

void PlotView::Private::pan(QPointF from, QPointF to)
{
    const plot::PanelGeometry &place = pressGeometry.panels[pressSpot.panel];
    const QPointF shift = to - from;
    const auto moved = [](const AxisScale &scale, double by) { return between(scale, scale.from - by, scale.to - by); };
    const Interval x = moved(place.x, shift.x()), y = moved(place.y, shift.y());
    if ((pressSpot.zone == Zone::Plot || pressSpot.zone == Zone::XAxis) && sensible(x, place.x.logarithmic))
        setXRange(pressSpot.panel, x);
    if (pressSpot.zone == Zone::Plot || pressSpot.zone == Zone::YAxis) {
        if (sensible(y, place.y.logarithmic))
            ranges[pressSpot.panel].y = y;
    } else if (figure.panels[pressSpot.panel].equalAspect) {
        ranges[pressSpot.panel].y = place.y.range;
    }
    if (figure.panels[pressSpot.panel].equalAspect && pressSpot.zone == Zone::YAxis)
        setXRange(pressSpot.panel, place.x.range);
    if (place.right && (pressSpot.zone == Zone::Plot || pressSpot.zone == Zone::RightAxis)) {
        const Interval right = moved(*place.right, shift.y());
        if (sensible(right, place.right->logarithmic))
            ranges[pressSpot.panel].right = right;
    }
    ranges[pressSpot.panel].chosen = true;
    rangesChanged();
}

void PlotView::Private::zoomInto(const QRectF &rectangle, std::size_t panel)
{
    const plot::PanelGeometry &place = geometry.panels[panel];
    const QRectF box = rectangle.intersected(place.frame);
    if (box.width() < 3 || box.height() < 3)
        return;
    const Interval x = between(place.x, box.left(), box.right()), y = between(place.y, box.bottom(), box.top());
    if (!sensible(x, place.x.logarithmic) || !sensible(y, place.y.logarithmic))
        return;
    setXRange(panel, x);
    ranges[panel].y = y;
    if (place.right)
        ranges[panel].right = between(*place.right, box.bottom(), box.top());
    ranges[panel].chosen = true;
    rangesChanged();
}

std::optional<PlotView::Private::Near> PlotView::Private::pointNear(QPointF position, std::size_t panel, double reach)
{
    // A loop of very many points has no order to search by; hovering must stay instant.
    constexpr std::size_t mostUnordered = 300000;
    const plot::PanelGeometry &place = geometry.panels[panel];
    std::optional<Near> best;
    double distance = reach;
    const auto &all = figure.panels[panel].series;
    for (std::size_t i = 0; i < all.size(); ++i) {
        const Series &series = all[i];
        if (!series.x || !series.y || series.depth < 0 || (series.onRightAxis && !place.right))
            continue;
        CurvePath &path = cache.paths.of(series.x, series.y);
        if (!path.monotone() && path.size() > mostUnordered)
            continue;
        const AxisScale &y = series.onRightAxis ? *place.right : place.y;
        const std::ptrdiff_t row = path.nearest(place.x, y, {position.x(), position.y()}, distance);
        if (row < 0)
            continue;
        const QPointF at(place.x.toPage(path.x()[static_cast<std::size_t>(row)]), y.toPage(path.y()[static_cast<std::size_t>(row)]));
        distance = std::hypot(at.x() - position.x(), at.y() - position.y());
        best = Near{panel, static_cast<int>(i), row, at};
    }
    return best;
}

QString PlotView::Private::describe(QPointF position, std::size_t panelIndex, std::optional<Near> &point, bool &bubble)
{
    const Panel &panel = figure.panels[panelIndex];
    const QLocale locale = q->locale();
    point = pointNear(position, panelIndex, clickReach);
    bubble = false;
    if (point) {
        const Series &series = panel.series[static_cast<std::size_t>(point->series)];
        const auto row = static_cast<std::size_t>(point->row);
        const auto withUnit = [&locale](double value, const QString &unit) {
            return locale.toString(value, 'g', 6) + (unit.isEmpty() ? QString() : QLatin1Char(' ') + plot::plainText(unit));
        };
        const QString &unitY = series.onRightAxis && panel.right ? panel.right->unit : panel.y.unit;
        const QString values = withUnit((*series.x)[row], figure.panels[plot::xLeader(figure, panelIndex)].x.unit) + QStringLiteral(", ")
                             + withUnit((*series.y)[row], unitY);
        return series.label.isEmpty() ? values : plot::plainText(series.label) + QStringLiteral(": ") + values;
    }
    const auto chart = cache.charts.find(panelIndex);
    if (chart == cache.charts.end())
        return {};
    const auto hit = chart->second->bubbleAt(position);
    if (hit.family < 0)
        return {};
    bubble = true;
    const BubbleFamily &family = panel.families[static_cast<std::size_t>(hit.family)];
    const Bubble &found = family.bubbles[static_cast<std::size_t>(hit.bubble)];
    QString words = found.name + QStringLiteral(" (") + family.name + QLatin1Char(')');
    if (!found.note.isEmpty())
        words += QLatin1Char('\n') + plot::plainText(found.note);
    return words;
}

void PlotView::Private::hover(QPointF position)
{
    layOut();
    const auto grip = gripAt(position);
    const Spot spot = spotAt(position);
    Qt::CursorShape shape = Qt::ArrowCursor;
    if (grip)
        shape = grip->part == HandlePart::Whole && handleOf(*grip).kind != HandleKind::Line ? Qt::OpenHandCursor : Qt::SizeHorCursor;
    else if (spot.zone == Zone::Plot)
        shape = Qt::CrossCursor;
    else if (spot.zone == Zone::XAxis)
        shape = Qt::SizeHorCursor;
    else if (spot.zone != Zone::None)
        shape = Qt::SizeVerCursor;
    canvas.widget()->setCursor(shape);

    std::optional<Near> point;
    bool bubble = false;
    if (spot.zone == Zone::Plot) {
        const plot::PanelGeometry &place = geometry.panels[spot.panel];
        const QString words = grip ? QString() : describe(position, spot.panel, point, bubble);
        emit q->hovered(figure.panels[spot.panel].key, place.x.toData(position.x()), place.y.toData(position.y()), words);
        if (bubble)
            QToolTip::showText(canvas.widget()->mapToGlobal(position.toPoint()), words, canvas.widget());
        else
            QToolTip::hideText();
    }
    const bool pointChanged = point.has_value() != hoveredPoint.has_value() || (point && (point->row != hoveredPoint->row || point->series != hoveredPoint->series));
    if (grip != hovered || pointChanged) {
        hovered = grip;
        hoveredPoint = point;
        canvas.repaintOverlay();
    }
}

void PlotView::Private::mouseLeft()
{
    if (gesture != Gesture::None)
        return;
    if (hovered || hoveredPoint) {
        hovered.reset();
        hoveredPoint.reset();
        canvas.repaintOverlay();
    }
    emit q->left();
}

bool PlotView::Private::pressed(QMouseEvent *event)
{
    if (gesture != Gesture::None || figure.panels.empty())
        return true;
    layOut();
    q->setFocus(Qt::MouseFocusReason);
    pressPosition = lastPosition = event->position();
    pressButton = event->button();
    travelled = false;
    pressSpot = spotAt(pressPosition);
    pressGeometry = geometry;
    if (event->button() == Qt::LeftButton && !(event->modifiers() & Qt::ShiftModifier)) {
        if (const auto grip = gripAt(pressPosition)) {
            gesture = Gesture::Handle;
            active = dragged = grip;
            showValue = true;
            pressHandle = handleOf(*grip);
            canvas.widget()->setCursor(grip->part == HandlePart::Whole ? Qt::ClosedHandCursor : Qt::SizeHorCursor);
            canvas.repaintOverlay();
            return true;
        }
    }
    if (pressSpot.zone == Zone::None)
        return true;
    const bool rubber = event->button() == Qt::RightButton || (event->button() == Qt::LeftButton && (event->modifiers() & Qt::ShiftModifier));
    pickingNow = picking && !rubber && event->button() == Qt::LeftButton && pressSpot.zone == Zone::Plot;
    if ((rubber || pickingNow) && pressSpot.zone == Zone::Plot)
        gesture = Gesture::RubberBand;
    else if (event->button() == Qt::LeftButton || event->button() == Qt::MiddleButton)
        gesture = Gesture::Click; // becomes a pan when the mouse travels
    return true;
}

bool PlotView::Private::moved(QMouseEvent *event)
{
    const QPointF position = event->position();
    if (gesture == Gesture::None) {
        hover(position);
        return true;
    }
    lastPosition = position;
    const QPointF way = position - pressPosition;
    travelled = travelled || std::hypot(way.x(), way.y()) > dragThreshold;
    switch (gesture) {
    case Gesture::Handle:
        dragHandle(position);
        break;
    case Gesture::Click:
        if (travelled) {
            gesture = Gesture::Pan;
            pan(pressPosition, position);
        }
        break;
    case Gesture::Pan:
        pan(pressPosition, position);
        break;
    case Gesture::RubberBand:
        rubberBand = travelled ? QRectF(pressPosition, position).normalized().intersected(geometry.panels[pressSpot.panel].frame) : QRectF();
        canvas.repaintOverlay();
        break;
    case Gesture::None:
        break;
    }
    return true;
}

bool PlotView::Private::released(QMouseEvent *event)
{
    if (event->button() != pressButton)
        return true;
    const Gesture finished = gesture;
    gesture = Gesture::None;
    pressButton = Qt::NoButton;
    if (finished == Gesture::Handle) {
        const Handle handle = handleOf(*dragged);
        dragged.reset();
        showValue = false;
        // A click that moved nothing only makes the handle the active one.
        if (handle.low != pressHandle.low || handle.high != pressHandle.high)
            emit q->handleMoved(handle.parameter, handle.low, handle.high, true);
        canvas.repaintOverlay();
    } else if (finished == Gesture::RubberBand) {
        const QRectF rectangle = rubberBand;
        rubberBand = {};
        if (pickingNow) {
            const double reach = travelled ? 0 : clickReach;
            pick(travelled ? rectangle : QRectF(event->position(), QSizeF()).adjusted(-reach, -reach, reach, reach), pressSpot.panel, !travelled);
        } else if (travelled)
            zoomInto(rectangle, pressSpot.panel);
        canvas.repaintOverlay();
    } else if (finished == Gesture::Click && pressSpot.zone == Zone::Plot && event->button() == Qt::LeftButton) {
        if (const auto point = pointNear(event->position(), pressSpot.panel, clickReach)) {
            const Panel &panel = figure.panels[pressSpot.panel];
            emit q->pointClicked(panel.key, panel.series[static_cast<std::size_t>(point->series)].key, static_cast<int>(point->row));
        }
    }
    if (event->button() == Qt::RightButton && !travelled) {
        QString key;
        double x = 0, y = 0;
        if (pressSpot.zone == Zone::Plot) {
            const plot::PanelGeometry &place = geometry.panels[pressSpot.panel];
            key = figure.panels[pressSpot.panel].key;
            x = place.x.toData(event->position().x());
            y = place.y.toData(event->position().y());
        }
        emit q->contextMenuRequested(key, x, y, event->globalPosition().toPoint());
    }
    hover(event->position());
    return true;
}

// The points within a rectangle, or of a click the one nearest to its middle.
void PlotView::Private::pick(const QRectF &rectangle, std::size_t panel, bool click)
{
    const plot::PanelGeometry &place = geometry.panels[panel];
    QString parameter;
    QList<double> marks;
    double least = std::numeric_limits<double>::infinity();
    for (const Series &series : figure.panels[panel].series) {
        if (!series.marks || !series.x || !series.y)
            continue;
        const AxisScale &y = series.onRightAxis && place.right ? *place.right : place.y;
        for (std::size_t i = 0; i < std::min({series.marks->size(), series.x->size(), series.y->size()}); ++i) {
            const QPointF at(place.x.toPage((*series.x)[i]), y.toPage((*series.y)[i]));
            if (!rectangle.contains(at))
                continue;
            const QPointF way = at - rectangle.center();
            const double distance = std::hypot(way.x(), way.y());
            if (click && distance >= least)
                continue;
            if (click)
                marks.clear();
            least = distance;
            marks << (*series.marks)[i];
            parameter = series.markParameter;
        }
    }
    if (!marks.isEmpty())
        emit q->pointsPicked(parameter, marks);
}

bool PlotView::Private::doubleClicked(QMouseEvent *event)
{
    if (event->button() == Qt::LeftButton && !gripAt(event->position()) && !picking)
        fit();
    return true;
}

bool PlotView::Private::wheel(QWheelEvent *event)
{
    if (figure.panels.empty() || gesture != Gesture::None)
        return true;
    layOut();
    const Spot spot = spotAt(event->position());
    if (spot.zone == Zone::None)
        return false;
    const int delta = event->angleDelta().y() != 0 ? event->angleDelta().y() : event->angleDelta().x();
    if (delta != 0)
        zoomAt(event->position(), spot, std::pow(0.85, delta / 120.0));
    return true;
}

bool PlotView::eventFilter(QObject *watched, QEvent *event)
{
    if (watched != d->canvas.widget())
        return QWidget::eventFilter(watched, event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        return d->pressed(static_cast<QMouseEvent *>(event));
    case QEvent::MouseMove:
        return d->moved(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonRelease:
        return d->released(static_cast<QMouseEvent *>(event));
    case QEvent::MouseButtonDblClick:
        return d->doubleClicked(static_cast<QMouseEvent *>(event));
    case QEvent::Wheel:
        return d->wheel(static_cast<QWheelEvent *>(event));
    case QEvent::Leave:
        d->mouseLeft();
        return false;
    case QEvent::ContextMenu: {
        // The mouse asks on release; only the keyboard's request comes this way.
        auto *request = static_cast<QContextMenuEvent *>(event);
        if (request->reason() == QContextMenuEvent::Keyboard)
            emit contextMenuRequested(QString(), 0, 0, request->globalPos());
        return true;
    }
    default:
        return false;
    }
}

} // namespace vitrine
