// SPDX-License-Identifier: GPL-3.0-or-later
#include "figures/pageview.h"

#include "plot/figureexport.h"
#include "text/displaytext.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QWheelEvent>

#include <algorithm>
#include <cmath>

namespace vitrine
{

PageView::PageView(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("page"));
    setFocusPolicy(Qt::StrongFocus);
    setMinimumSize(200, 160);
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
    // Beyond some size the picture is only enlarged: memory is not for magnifying.
    constexpr double most = 4000;
    const QSizeF wanted = paper.size() * devicePixelRatioF();
    const QSize pixels = (wanted * std::min(1.0, most / std::max(wanted.width(), wanted.height()))).toSize();
    if (m_stale || m_picture.size() != pixels) {
        m_picture = figurePicture(m_figure, m_style, pixels);
        m_stale = false;
    }
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
}

void PageView::mouseMoveEvent(QMouseEvent *event)
{
    if (!(event->buttons() & Qt::LeftButton))
        return;
    m_shift += event->position() - m_pressed;
    m_pressed = event->position();
    update();
}

void PageView::mouseDoubleClickEvent(QMouseEvent *)
{
    fit();
}

void PageView::keyPressEvent(QKeyEvent *event)
{
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
