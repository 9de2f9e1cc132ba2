// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>

class QPainter;
class QWidget;
class QCustomPlot;

namespace vitrine::plot
{

// The surface of a PlotView: a QCustomPlot whose layers keep the figure and what lies over it in separate
// buffers, so that a handle can follow the mouse without the figure being painted again.
class PlotCanvas
{
public:
    PlotCanvas(QWidget *parent, std::function<void(QPainter &)> figure, std::function<void(QPainter &)> overlay);

    [[nodiscard]] QWidget *widget() const;
    void repaintFigure();     // once, when the event loop comes round
    void repaintFigureNow();
    void repaintOverlay();

private:
    QCustomPlot *m_plot; // owned by its parent widget
};

} // namespace vitrine::plot
