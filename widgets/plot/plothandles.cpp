// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotview_p.h"

#include "plot/richtext.h"

#include <QKeyEvent>
#include <QLocale>
#include <QPainterPath>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

constexpr double grabReach = 7;  // pixels on either side of a line: 14 px to grab
constexpr double tabHeight = 14; // of the grips at the top of a line
constexpr double narrowest = 3;  // pixels between the edges of a window that is dragged

const QColor accent = QColor::fromRgba(accentColour);

// Qt shares a translucent rectangle of 96 rows and more among threads, and waking them takes longer than the filling.
void fillInStrips(QPainter &painter, const QRectF &area, const QColor &colour)
{
    constexpr int rows = 64;
    const QRect whole = area.toRect();
    for (int top = whole.top(); top <= whole.bottom(); top += rows)
        painter.fillRect(whole & QRect(whole.left(), top, whole.width(), rows), colour);
}

} // namespace

bool PlotView::Private::exists(const Grip &grip) const
{
    return grip.panel < figure.panels.size() && grip.handle < figure.panels[grip.panel].handles.size();
}

std::vector<Grip> PlotView::Private::allGrips() const
{
    std::vector<Grip> grips;
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        const auto &handles = figure.panels[i].handles;
        for (std::size_t j = 0; j < handles.size(); ++j) {
            if (handles[j].kind == HandleKind::None)
                continue;
            if (handles[j].kind == HandleKind::Line) {
                grips.push_back({i, j, HandlePart::Whole});
                continue;
            }
            for (const HandlePart part : {HandlePart::Low, HandlePart::High, HandlePart::Whole})
                grips.push_back({i, j, part});
        }
    }
    return grips;
}

std::optional<Grip> PlotView::Private::gripAt(QPointF position) const
{
    std::optional<Grip> best;
    double nearest = grabReach + 0.5;
    std::optional<Grip> body;
    double bodyWidth = std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < figure.panels.size() && i < geometry.panels.size(); ++i) {
        const plot::PanelGeometry &place = geometry.panels[i];
        if (position.y() < place.frame.top() - 1 || position.y() > place.frame.bottom() + 1)
            continue;
        const auto &handles = figure.panels[i].handles;
        for (std::size_t j = 0; j < handles.size(); ++j) {
            const Handle &handle = handles[j];
            const double low = place.x.toPage(handle.low), high = place.x.toPage(handle.high);
            const auto offer = [&](double line, HandlePart part) {
                if (!std::isfinite(line) || line < place.frame.left() - 1 || line > place.frame.right() + 1)
                    return;
                double distance = std::abs(position.x() - line);
                // Of two lines at the same place the active one is meant.
                if (active && *active == Grip{i, j, part})
                    distance -= 3;
                // Limits are drawn with bands that begin where they end: the limit is meant, the band has its body.
                else if (handle.kind == HandleKind::Limits)
                    distance -= 2;
                if (distance < nearest) {
                    nearest = distance;
                    best = Grip{i, j, part};
                }
            };
            if (handle.kind == HandleKind::Line) {
                offer(low, HandlePart::Whole);
                continue;
            }
            if (handle.kind == HandleKind::None)
                continue;
            // From between the lines of a narrow band each side belongs to its line's outside.
            offer(low, HandlePart::Low);
            offer(high, HandlePart::High);
            const double left = std::min(low, high), right = std::max(low, high);
            const bool inBody = position.x() > left && position.x() < right;
            const bool onBar = position.y() < place.frame.top() + tabHeight;
            if (inBody && (handle.kind == HandleKind::Band || onBar) && right - left < bodyWidth) {
                bodyWidth = right - left;
                body = Grip{i, j, HandlePart::Whole};
            }
        }
    }
    return best ? best : body;
}

CurvePath *PlotView::Private::mainCurve(std::size_t panel)
{
    CurvePath *longest = nullptr;
    for (const Series &series : figure.panels[panel].series) {
        if (!series.x || !series.y || (series.depth != 0 && series.depth != 2))
            continue;
        CurvePath &path = cache.paths.of(series.x, series.y);
        if (!longest || path.size() > longest->size())
            longest = &path;
    }
    return longest;
}

double PlotView::Private::snapped(std::size_t panel, double value)
{
    CurvePath *curve = mainCurve(panel);
    const std::ptrdiff_t row = curve ? curve->nearestX(value) : -1;
    if (row < 0)
        return value;
    const double data = curve->x()[static_cast<std::size_t>(row)];
    // Beyond the ends of the data, and in gaps, the mouse is right.
    const AxisScale &scale = geometry.panels[panel].x;
    return std::abs(scale.toPage(data) - scale.toPage(value)) <= 6 ? data : value;
}

double PlotView::Private::stepped(std::size_t panel, double value, double steps)
{
    CurvePath *curve = mainCurve(panel);
    const AxisScale &scale = geometry.panels[panel].x;
    const std::ptrdiff_t row = curve ? curve->nearestX(value) : -1;
    if (row < 0 || curve->size() < 2) {
        // Without data a step is a pixel.
        return scale.toData(scale.toPage(value) + steps * ((scale.to > scale.from) != scale.inverted ? 1 : -1));
    }
    const auto last = static_cast<std::ptrdiff_t>(curve->size()) - 1;
    const std::vector<double> &x = curve->x();
    if (curve->monotone() && std::abs(steps) >= 1 && x[0] != x[static_cast<std::size_t>(last)]) {
        const double direction = x[static_cast<std::size_t>(last)] > x[0] ? 1 : -1;
        const std::ptrdiff_t target = std::clamp<std::ptrdiff_t>(row + std::lround(steps * direction), 0, last);
        return x[static_cast<std::size_t>(target)];
    }
    // Part of a step, or a curve that runs back: the typical spacing around this row.
    const std::ptrdiff_t a = std::max<std::ptrdiff_t>(0, row - 5), b = std::min<std::ptrdiff_t>(last, row + 5);
    double sum = 0;
    int count = 0;
    for (std::ptrdiff_t i = a; i < b; ++i) {
        const double spacing = std::abs(x[static_cast<std::size_t>(i) + 1] - x[static_cast<std::size_t>(i)]);
        if (std::isfinite(spacing) && spacing > 0) {
            sum += spacing;
            ++count;
        }
    }
    return count > 0 ? value + steps * sum / count : value;
}

void PlotView::Private::dragHandle(QPointF position)
{
    if (!dragged || !exists(*dragged))
        return;
    layOut();
    Handle &handle = handleOf(*dragged);
    const plot::PanelGeometry &place = geometry.panels[dragged->panel];
    const double shift = position.x() - pressPosition.x();
    const auto at = [&](double start) {
        const double edge = std::clamp(place.x.toPage(start) + shift, place.frame.left(), place.frame.right());
        return snapped(dragged->panel, place.x.toData(edge));
    };
    // An edge stops before the other one: between limits that coincide there is nothing to evaluate.
    const auto beside = [&](double start, double partner, bool below) {
        const double edge = std::clamp(place.x.toPage(start) + shift, place.frame.left(), place.frame.right()), other = place.x.toPage(partner);
        const double kept = below != place.x.inverted ? std::min(edge, other - narrowest) : std::max(edge, other + narrowest);
        return snapped(dragged->panel, place.x.toData(kept));
    };
    const double low = handle.low, high = handle.high;
    switch (dragged->part) {
    case HandlePart::Low:
        if (const double next = beside(pressHandle.low, handle.high, true); next < handle.high)
            handle.low = next;
        break;
    case HandlePart::High:
        if (const double next = beside(pressHandle.high, handle.low, false); next > handle.low)
            handle.high = next;
        break;
    case HandlePart::Whole:
        if (handle.kind == HandleKind::Line) {
            handle.low = handle.high = at(pressHandle.low);
            break;
        }
        // Both edges by the same way on the page, neither out of the frame.
        {
            const double a = place.x.toPage(pressHandle.low), b = place.x.toPage(pressHandle.high);
            const double most = place.frame.right() - std::max(a, b), least = place.frame.left() - std::min(a, b);
            const double way = most > least ? std::clamp(shift, std::min(least, 0.0), std::max(most, 0.0)) : shift;
            handle.low = snapped(dragged->panel, place.x.toData(a + way));
            handle.high = snapped(dragged->panel, place.x.toData(b + way));
        }
        break;
    }
    if (handle.low == low && handle.high == high)
        return;
    emit q->handleMoved(handle.parameter, handle.low, handle.high, false);
    canvas.repaintOverlay();
}

void PlotView::Private::cancelDrag()
{
    if (gesture != Gesture::Handle || !dragged)
        return;
    Handle &handle = handleOf(*dragged);
    handle.low = pressHandle.low;
    handle.high = pressHandle.high;
    gesture = Gesture::None;
    dragged.reset();
    showValue = false;
    emit q->handleCancelled(pressHandle.parameter);
    canvas.repaintOverlay();
}

bool PlotView::Private::nudge(double steps)
{
    if (!active || !exists(*active) || gesture != Gesture::None)
        return false;
    layOut();
    Handle &handle = handleOf(*active);
    const double low = handle.low, high = handle.high;
    switch (active->part) {
    case HandlePart::Low:
        if (const double next = stepped(active->panel, low, steps); next < high)
            handle.low = next;
        break;
    case HandlePart::High:
        if (const double next = stepped(active->panel, high, steps); next > low)
            handle.high = next;
        break;
    case HandlePart::Whole:
        handle.low = stepped(active->panel, low, steps);
        handle.high = handle.kind == HandleKind::Line ? handle.low : stepped(active->panel, high, steps);
        break;
    }
    if (handle.low != low || handle.high != high)
        emit q->handleMoved(handle.parameter, handle.low, handle.high, true);
    showValue = true;
    canvas.repaintOverlay();
    return true;
}

bool PlotView::event(QEvent *event)
{
    if (event->type() == QEvent::ShortcutOverride && d->gesture == Private::Gesture::Handle && static_cast<QKeyEvent *>(event)->key() == Qt::Key_Escape) {
        event->accept();
        return true;
    }
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        if (key->key() == Qt::Key_Tab || key->key() == Qt::Key_Backtab) {
            // Through the handles first; past the last one the focus goes on to the next widget.
            const std::vector<Grip> grips = d->allGrips();
            const int step = key->key() == Qt::Key_Tab ? 1 : -1;
            int next = step > 0 ? 0 : static_cast<int>(grips.size()) - 1;
            if (d->active) {
                const auto found = std::find(grips.begin(), grips.end(), *d->active);
                if (found != grips.end())
                    next = static_cast<int>(found - grips.begin()) + step;
            }
            if (next >= 0 && next < static_cast<int>(grips.size())) {
                d->active = grips[static_cast<std::size_t>(next)];
                d->showValue = true;
                d->canvas.repaintOverlay();
                return true;
            }
            d->active.reset();
            d->canvas.repaintOverlay();
        }
    }
    if (event->type() == QEvent::FocusOut) {
        d->showValue = false;
        d->canvas.repaintOverlay();
    }
    return QWidget::event(event);
}

void PlotView::keyPressEvent(QKeyEvent *event)
{
    const double scale = event->modifiers() & Qt::ShiftModifier ? 10 : event->modifiers() & Qt::ControlModifier ? 0.1 : 1;
    switch (event->key()) {
    case Qt::Key_Left:
    case Qt::Key_Right: {
        // The key's direction is the page's: on an inverted axis right means smaller.
        bool inverted = false;
        if (d->active && d->exists(*d->active))
            inverted = d->figure.panels[plot::xLeader(d->figure, d->active->panel)].x.inverted;
        const double direction = (event->key() == Qt::Key_Right) != inverted ? 1 : -1;
        if (d->nudge(direction * scale))
            return;
        break;
    }
    case Qt::Key_Escape:
        if (d->gesture == Private::Gesture::Handle) {
            d->cancelDrag();
            return;
        }
        if (d->gesture == Private::Gesture::RubberBand) {
            d->gesture = Private::Gesture::None;
            d->rubberBand = {};
            d->canvas.repaintOverlay();
            return;
        }
        if (d->active) {
            d->active.reset();
            d->canvas.repaintOverlay();
            return;
        }
        break;
    default:
        break;
    }
    QWidget::keyPressEvent(event);
}

QString PlotView::Private::valueText(double value, const AxisScale &scale, const QString &unit) const
{
    // As many digits as a pixel can tell apart.
    const double pixel = scale.toPage(value);
    const double perPixel = std::abs(scale.toData(pixel + 0.5) - scale.toData(pixel - 0.5));
    const QLocale locale = q->locale();
    QString words;
    const double magnitude = std::abs(value);
    if (perPixel > 0 && (magnitude == 0 || (magnitude >= 1e-3 && magnitude < 1e6)))
        words = locale.toString(value, 'f', std::clamp(static_cast<int>(std::ceil(-std::log10(perPixel))), 0, 6));
    else
        words = locale.toString(value, 'g', 5);
    words.replace(QLatin1Char('-'), QChar(0x2212));
    return unit.isEmpty() ? words : words + QChar(0x00a0) + unit;
}

void PlotView::Private::paintOverlay(QPainter &painter)
{
    if (figure.panels.empty())
        return;
    layOut();
    painter.setRenderHint(QPainter::Antialiasing, true);
    for (std::size_t i = 0; i < figure.panels.size(); ++i) {
        for (std::size_t j = 0; j < figure.panels[i].handles.size(); ++j)
            paintHandle(painter, i, j);
    }
    if (showValue && active && exists(*active))
        paintValue(painter, *active);
    if (hoveredPoint && gesture == Gesture::None) {
        painter.setPen(QPen(accent, 1.5));
        painter.setBrush(QColor(255, 255, 255, 160));
        painter.drawEllipse(hoveredPoint->position, 4, 4);
        painter.setBrush(Qt::NoBrush);
    }
    if (!rubberBand.isEmpty()) {
        painter.setPen(QPen(accent, 1));
        painter.setBrush(QColor(accent.red(), accent.green(), accent.blue(), 30));
        painter.drawRect(rubberBand);
        painter.setBrush(Qt::NoBrush);
    }
}

void PlotView::Private::paintHandle(QPainter &painter, std::size_t panel, std::size_t index)
{
    const Handle &handle = figure.panels[panel].handles[index];
    if (handle.kind == HandleKind::None)
        return;
    const plot::PanelGeometry &place = geometry.panels[panel];
    const QRectF &frame = place.frame;
    const double low = place.x.toPage(handle.low), high = place.x.toPage(handle.high);
    if (!std::isfinite(low) || !std::isfinite(high))
        return;
    const auto lit = [&](HandlePart part) {
        const Grip grip{panel, index, part};
        return (active && *active == grip) || (hovered && *hovered == grip) || (dragged && *dragged == grip);
    };
    const double left = std::clamp(std::min(low, high), frame.left(), frame.right()), right = std::clamp(std::max(low, high), frame.left(), frame.right());
    const bool whole = lit(HandlePart::Whole);
    QColor tint = accent;
    if (handle.kind == HandleKind::Band && right > left) {
        tint.setAlpha(whole ? 52 : 30);
        fillInStrips(painter, QRectF(left, frame.top() + 1, right - left, frame.height() - 1), tint);
    }
    if (handle.kind != HandleKind::Line && right > left) {
        tint.setAlpha(whole ? 200 : 90);
        painter.fillRect(QRectF(left, frame.top() + 4, right - left, whole ? 5 : 3), tint);
    }
    const auto line = [&](double x, HandlePart part) {
        if (x < frame.left() - 0.5 || x > frame.right() + 0.5)
            return;
        const bool strong = lit(part);
        QPen pen(accent, strong ? 2 : 1.2);
        if (handle.kind == HandleKind::Limits)
            pen.setDashPattern({4, 3});
        painter.setPen(pen);
        // Words stay readable: the line passes behind them.
        QRegion free(frame.adjusted(-2, -2, 2, 2).toAlignedRect());
        for (const QRectF &words : cache.words)
            if (words.left() - 2 <= x && x <= words.right() + 2)
                free -= words.adjusted(-1, -1, 1, 1).toAlignedRect();
        painter.save();
        painter.setClipRegion(free, Qt::IntersectClip);
        painter.drawLine(QPointF(x, frame.top()), QPointF(x, frame.bottom()));
        painter.restore();
        // The tab that says: take me.
        const double half = strong ? 5.5 : 4.5;
        QPainterPath tab;
        tab.moveTo(x - half, frame.top());
        tab.lineTo(x + half, frame.top());
        tab.lineTo(x + half, frame.top() + tabHeight - half);
        tab.lineTo(x, frame.top() + tabHeight);
        tab.lineTo(x - half, frame.top() + tabHeight - half);
        tab.closeSubpath();
        painter.setPen(QPen(Qt::white, 1));
        painter.setBrush(strong ? accent.darker(115) : accent);
        painter.drawPath(tab);
        painter.setBrush(Qt::NoBrush);
    };
    if (handle.kind == HandleKind::Line) {
        line(low, HandlePart::Whole);
    } else {
        line(low, HandlePart::Low);
        line(high, HandlePart::High);
    }
    if (whole || lit(HandlePart::Low) || lit(HandlePart::High)) {
        const plot::RichText words(handle.label, page.font(page.style.annotationPt));
        const double x = std::clamp((left + right) / 2 - words.width() / 2, frame.left() + 3, std::max(frame.left() + 3, frame.right() - words.width() - 3));
        words.draw(painter, QPointF(x, frame.bottom() - words.height() - 3), accent.darker(130), 1.5);
    }
}

void PlotView::Private::paintValue(QPainter &painter, const Grip &grip)
{
    const Handle &handle = handleOf(grip);
    const plot::PanelGeometry &place = geometry.panels[grip.panel];
    const QString unit = plot::plainText(handle.unit);
    QString words;
    double x = 0;
    if (grip.part == HandlePart::Whole && handle.kind != HandleKind::Line) {
        words = valueText(handle.low, place.x, {}) + QStringLiteral(" … ") + valueText(handle.high, place.x, unit);
        x = (place.x.toPage(handle.low) + place.x.toPage(handle.high)) / 2;
    } else {
        const double value = grip.part == HandlePart::High ? handle.high : handle.low;
        words = valueText(value, place.x, unit);
        x = place.x.toPage(value);
    }
    const plot::RichText text(words, page.font(page.style.annotationPt));
    const double pad = 5, width = text.width() + 2 * pad, height = text.height() + 0.8 * pad;
    QRectF bubble(x - width / 2, place.frame.top() + tabHeight + 4, width, height);
    bubble.moveLeft(std::clamp(bubble.left(), place.frame.left() + 2, std::max(place.frame.left() + 2, place.frame.right() - width - 2)));
    painter.setPen(QPen(accent.darker(120), 1));
    painter.setBrush(Qt::white);
    painter.drawRoundedRect(bubble, 4, 4);
    painter.setBrush(Qt::NoBrush);
    text.draw(painter, bubble.topLeft() + QPointF(pad, 0.4 * pad), Qt::black);
}

} // namespace vitrine
