// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotcanvas.h"

#include <QImage>

#include <qcustomplot.h>

namespace vitrine::plot
{

namespace
{

using Paint = std::function<void(QPainter &)>;

// The figure as an opaque picture: it is copied to the window, not blended, which at the size of a screen is what
// the time of a dragged handle goes into.
class Picture : public QCPAbstractPaintBuffer
{
public:
    explicit Picture(const QSize &size) : QCPAbstractPaintBuffer(size, 1) { Picture::reallocateBuffer(); }

    QCPPainter *startPainting() override
    {
        auto *painter = new QCPPainter;
        painter->begin(&m_image);
        return painter;
    }
    void draw(QCPPainter *painter) const override
    {
        painter->setCompositionMode(QPainter::CompositionMode_Source);
        painter->drawImage(0, 0, m_image);
        painter->setCompositionMode(QPainter::CompositionMode_SourceOver);
    }
    // QCustomPlot asks for transparency; paper is white.
    void clear(const QColor &) override { m_image.fill(Qt::white); }

protected:
    void reallocateBuffer() override
    {
        setInvalidated();
        m_image = QImage(mSize * mDevicePixelRatio, QImage::Format_RGB32);
        m_image.setDevicePixelRatio(mDevicePixelRatio);
        m_image.fill(Qt::white);
    }

private:
    QImage m_image;
};

// What lies over the figure is little and changes often: it is painted onto the window itself each time, which
// takes less than a second picture to clear and to blend would.
class Overlay : public QCPAbstractPaintBuffer
{
public:
    Overlay(const QSize &size, Paint paint) : QCPAbstractPaintBuffer(size, 1), m_paint(std::move(paint)), m_nothing(1, 1, QImage::Format_RGB32) {}

    // The layer holds nothing, but QCustomPlot wants a painter for it.
    QCPPainter *startPainting() override
    {
        auto *painter = new QCPPainter;
        painter->begin(&m_nothing);
        return painter;
    }
    void draw(QCPPainter *painter) const override
    {
        painter->save();
        m_paint(*painter);
        painter->restore();
    }
    void clear(const QColor &) override {}

protected:
    void reallocateBuffer() override { setInvalidated(); }

private:
    Paint m_paint;
    QImage m_nothing;
};

// The figure on QCustomPlot's main layer.
class Painted : public QCPLayerable
{
public:
    Painted(QCustomPlot *plot, Paint paint) : QCPLayerable(plot, QStringLiteral("main")), m_paint(std::move(paint)) {}

protected:
    // The painting sets its own hints; QCustomPlot's would shift everything by half a pixel.
    void applyDefaultAntialiasingHint(QCPPainter *) const override {}
    void draw(QCPPainter *painter) override
    {
        painter->save();
        m_paint(*painter);
        painter->restore();
    }

private:
    Paint m_paint;
};

class Canvas : public QCustomPlot
{
public:
    Canvas(QWidget *parent, Paint figure, Paint overlay) : QCustomPlot(parent)
    {
        plotLayout()->clear();
        setBackground(Qt::NoBrush);
        // QCustomPlot makes a buffer for all layers up to the first buffered one and one for that: here they are.
        mPaintBuffers.clear();
        mPaintBuffers.append(QSharedPointer<QCPAbstractPaintBuffer>(new Picture(size())));
        mPaintBuffers.append(QSharedPointer<QCPAbstractPaintBuffer>(new Overlay(size(), std::move(overlay))));
        // Layerables belong to their plot.
        new Painted(this, std::move(figure));
    }
};

} // namespace

PlotCanvas::PlotCanvas(QWidget *parent, std::function<void(QPainter &)> figure, std::function<void(QPainter &)> overlay)
    : m_plot(new Canvas(parent, std::move(figure), std::move(overlay)))
{
    m_plot->setObjectName(QStringLiteral("plotCanvas"));
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
}

QWidget *PlotCanvas::widget() const
{
    return m_plot;
}

void PlotCanvas::repaintFigure()
{
    m_plot->replot(QCustomPlot::rpQueuedReplot);
}

void PlotCanvas::repaintFigureNow()
{
    m_plot->replot(QCustomPlot::rpQueuedRefresh);
}

void PlotCanvas::repaintOverlay()
{
    m_plot->update();
}

} // namespace vitrine::plot
