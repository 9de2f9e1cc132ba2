// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotcanvas.h"

#include <qcustomplot.h>

namespace vitrine::plot
{

namespace
{

class Painted : public QCPLayerable
{
public:
    Painted(QCustomPlot *plot, const QString &layer, std::function<void(QPainter &)> paint) : QCPLayerable(plot, layer), m_paint(std::move(paint)) {}

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
    std::function<void(QPainter &)> m_paint;
};

} // namespace

PlotCanvas::PlotCanvas(QWidget *parent, std::function<void(QPainter &)> figure, std::function<void(QPainter &)> overlay) : m_plot(new QCustomPlot(parent))
{
    m_plot->setObjectName(QStringLiteral("plotCanvas"));
    m_plot->plotLayout()->clear();
    m_plot->setBackground(QBrush(Qt::white));
    m_plot->setMouseTracking(true);
    m_plot->setFocusPolicy(Qt::NoFocus);
    // Layerables belong to their plot.
    new Painted(m_plot, QStringLiteral("main"), std::move(figure));
    new Painted(m_plot, QStringLiteral("overlay"), std::move(overlay));
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
    m_plot->layer(QStringLiteral("overlay"))->replot();
}

} // namespace vitrine::plot
