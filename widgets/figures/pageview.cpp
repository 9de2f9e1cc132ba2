// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/pageview.h"

#include "text/displaytext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>
#include <optional>
#include <utility>

namespace vitrine
{

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
    setMouseTracking(true);
}

void PageView::show(const Figure &figure, const FigureStyle &style)
{
    m_figure = figure;
    m_style = style;
    const QSizeF size = figureSizeMm(figure, style);
    if (size != m_sizeMm)
        fit();
    m_sizeMm = size;
    m_stale = true;
    m_dragging = m_moved = false;
    m_away = {};
    // Placed labels come first: the chosen one is the same words, not the same place in the list.
    const auto active = m_active >= 0 && m_active < static_cast<int>(m_labels.size()) ? std::optional(m_labels[static_cast<std::size_t>(m_active)]) : std::nullopt;
    render();
    m_active = -1;
    for (std::size_t i = 0; active && i < m_labels.size(); ++i)
        if (m_labels[i].key == active->key && m_labels[i].panel == active->panel)
            m_active = static_cast<int>(i);
    setAccessibleDescription(tr("A page of %1 × %2 mm").arg(shownNumber(size.width()), shownNumber(size.height())));
    update();
}

void PageView::fit()
{
    m_zoom = 1;
    m_shift = {};
    m_stale = true;
    update();
}

double PageView::fittingScale() const
{
    constexpr double margin = 24;
    const double caption = fontMetrics().height() + 8;
    return std::max(0.1, std::min((width() - 2 * margin) / m_sizeMm.width(), (height() - 2 * margin - caption) / m_sizeMm.height()));
}

QRectF PageView::page() const
{
    const QSizeF size = m_sizeMm * fittingScale() * m_zoom;
    const QPointF middle = QRectF(rect()).center() + m_shift - QPointF(0, fontMetrics().height() / 2.0);
    return {middle - QPointF(size.width() / 2, size.height() / 2), size};
}

double PageView::pixelsAPoint() const
{
    return fittingScale() * m_zoom * 25.4 / 72;
}

QRectF PageView::labelBox(const PageLabel &label) const
{
    const double scale = pixelsAPoint();
    return {page().topLeft() + label.box.topLeft() * scale, label.box.size() * scale};
}

int PageView::labelAt(QPointF position) const
{
    constexpr double reach = 4;
    for (std::size_t i = 0; i < m_labels.size(); ++i)
        if (labelBox(m_labels[i]).adjusted(-reach, -reach, reach, reach).contains(position))
            return static_cast<int>(i);
    return -1;
}

// The page at the present scale. Beyond some size the picture is only enlarged: memory is not for magnifying.
void PageView::render()
{
    constexpr double most = 4000;
    const QSizeF wanted = page().size() * devicePixelRatioF();
    const QSize pixels = (wanted * std::min(1.0, most / std::max(wanted.width(), wanted.height()))).toSize();
    if (!m_stale && m_picture.size() == pixels)
        return;
    m_picture = figurePicture(m_figure, m_style, pixels, m_labels);
    m_stale = false;
}

void PageView::cycle(int step)
{
    const int count = static_cast<int>(m_labels.size());
    m_active = m_active < 0 ? (step > 0 ? 0 : count - 1) : m_active + step;
    if (m_active >= count)
        m_active = -1;
    if (m_active >= 0)
        setAccessibleDescription(tr("Label %1 of %2").arg(m_active + 1).arg(count));
    update();
}

void PageView::moveLabel(int label, QPointF byPoints)
{
    const PageLabel &moved = m_labels[static_cast<std::size_t>(label)];
    const QPointF away = moved.box.center() + byPoints - moved.place;
    emit labelMoved(m_figure.panels[moved.panel].key, moved.key, std::round(100 * away.x()) / 100, -std::round(100 * away.y()) / 100);
}

QSize PageView::sizeHint() const
{
    return {640, 480};
}

void PageView::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    const bool dark = palette().color(QPalette::Window).lightness() < 128;
    painter.fillRect(rect(), dark ? QColor(0x3a, 0x3a, 0x3a) : QColor(0xb4, 0xb4, 0xb4));
    const QRectF paper = page();
    painter.fillRect(paper.translated(2, 2), QColor(0, 0, 0, 60));
    render();
    painter.setRenderHint(QPainter::SmoothPixmapTransform);
    if (m_picture.isNull())
        painter.fillRect(paper, Qt::white);
    else
        painter.drawImage(paper, m_picture);
    painter.setPen(dark ? Qt::white : Qt::black);
    const double real = fittingScale() * m_zoom * 25.4 / logicalDpiX();
    const QString caption = tr("%1 × %2 mm, shown at %3 %").arg(shownNumber(m_sizeMm.width(), 4), shownNumber(m_sizeMm.height(), 4), shownNumber(std::round(100 * real)));
    painter.drawText(QRectF(0, height() - fontMetrics().height() - 6, width(), fontMetrics().height()), Qt::AlignCenter, caption);
    if (hasFocus()) {
        painter.setPen(QPen(palette().color(QPalette::Highlight), 1));
        painter.drawRect(paper.adjusted(-1, -1, 0, 0));
    }
    if (m_active >= 0 && m_active < static_cast<int>(m_labels.size())) {
        painter.setPen(QPen(QColor::fromRgba(accentColour), 1, m_dragging ? Qt::DashLine : Qt::SolidLine));
        const PageLabel &label = m_labels[static_cast<std::size_t>(m_active)];
        const QRectF box = labelBox(label).translated(m_away * pixelsAPoint()).adjusted(-2, -2, 2, 2);
        painter.drawRect(box);
        if (m_dragging)
            painter.drawLine(page().topLeft() + label.place * pixelsAPoint(), box.center());
    }
}

void PageView::zoomAt(QPointF where, double factor)
{
    const double zoom = std::clamp(m_zoom * factor, 0.2, 12.0);
    const QPointF middle = page().center();
    m_shift += (where - middle) * (1 - zoom / m_zoom);
    m_zoom = zoom;
    m_stale = true;
    update();
}

void PageView::wheelEvent(QWheelEvent *event)
{
    zoomAt(event->position(), std::pow(1.0015, event->angleDelta().y()));
    event->accept();
}

void PageView::mousePressEvent(QMouseEvent *event)
{
    m_pressed = event->position();
    if (event->button() != Qt::LeftButton)
        return;
    m_active = labelAt(event->position());
    m_dragging = m_active >= 0;
    m_moved = false;
    m_away = {};
    update();
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton)) {
        setCursor(labelAt(event->position()) >= 0 ? Qt::OpenHandCursor : Qt::ArrowCursor);
        return;
    }
    if (m_dragging) {
        m_away = (event->position() - m_pressed) / pixelsAPoint();
        m_moved = m_moved || (event->position() - m_pressed).manhattanLength() > 3;
    } else {
        m_shift += event->position() - m_pressed;
        m_pressed = event->position();
    }
    update();
}

void PageView::mouseReleaseEvent(QMouseEvent *)
{
    if (!m_dragging)
        return;
    m_dragging = false;
    const QPointF away = std::exchange(m_away, {});
    if (m_moved)
        moveLabel(m_active, away);
    update();
}

bool PageView::event(QEvent *event)
{
    // Del is the window's key for what is selected in the project; on a chosen label it means the label.
    if (event->type() == QEvent::ShortcutOverride && m_active >= 0) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Delete || key == Qt::Key_Escape) {
            event->accept();
            return true;
        }
    }
    // Tab walks over the labels and then leaves, as it does among a form's fields.
    if (event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool forwards = key->key() == Qt::Key_Tab, backwards = key->key() == Qt::Key_Backtab;
        const bool leaves = m_labels.empty() || (forwards && m_active == static_cast<int>(m_labels.size()) - 1) || (backwards && m_active == 0);
        if ((forwards || backwards) && !leaves) {
            cycle(forwards ? 1 : -1);
            return true;
        }
        if (forwards || backwards)
            m_active = -1;
    }
    return QWidget::event(event);
}

void PageView::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
    if (m_active >= 0 && m_active < static_cast<int>(m_labels.size())) {
        const double points = event->modifiers() & Qt::ShiftModifier ? 5 : 0.5;
        switch (event->key()) {
        case Qt::Key_Left:
            return moveLabel(m_active, {-points, 0});
        case Qt::Key_Right:
            return moveLabel(m_active, {points, 0});
        case Qt::Key_Up:
            return moveLabel(m_active, {0, -points});
        case Qt::Key_Down:
            return moveLabel(m_active, {0, points});
        case Qt::Key_Delete: {
            const PageLabel label = m_labels[static_cast<std::size_t>(m_active)];
            emit labelHidden(m_figure.panels[label.panel].key, label.key);
            return;
        }
        case Qt::Key_Escape:
            m_dragging = m_moved = false;
            m_away = {};
            m_active = -1;
            return update();
        default:
            break;
        }
    }
    constexpr double step = 40;
    switch (event->key()) {
    case Qt::Key_Plus:
        return zoomAt(page().center(), 1.25);
    case Qt::Key_Minus:
        return zoomAt(page().center(), 0.8);
    case Qt::Key_0:
        return fit();
    case Qt::Key_Left:
        m_shift.rx() += step;
        break;
    case Qt::Key_Right:
        m_shift.rx() -= step;
        break;
    case Qt::Key_Up:
        m_shift.ry() += step;
        break;
    case Qt::Key_Down:
        m_shift.ry() -= step;
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
}

void PageView::contextMenuEvent(QContextMenuEvent *event)
{
    emit contextMenuRequested(event->globalPos());
}

} // namespace vitrine
