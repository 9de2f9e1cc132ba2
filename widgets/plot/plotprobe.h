// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/plotview_p.h"

namespace vitrine
{

// What a PlotView shows, read back for tests.
class PlotProbe
{
public:
    explicit PlotProbe(PlotView &view) : m_d(*view.d) { m_d.layOut(); }

    [[nodiscard]] const plot::PanelGeometry &panel(std::size_t index) const
    {
        m_d.layOut();
        return m_d.geometry.panels.at(index);
    }
    [[nodiscard]] QPoint pixel(std::size_t index, double x, double y) const
    {
        const plot::PanelGeometry &place = panel(index);
        return QPointF(place.x.toPage(x), place.y.toPage(y)).toPoint();
    }
    [[nodiscard]] const Handle &handle(std::size_t panel, std::size_t index) const { return m_d.figure.panels.at(panel).handles.at(index); }
    [[nodiscard]] std::vector<plane::Point> drawnPoints(std::size_t index, std::size_t series) const
    {
        const Series &shown = m_d.figure.panels.at(index).series.at(series);
        const plot::PanelGeometry &place = panel(index);
        return m_d.cache.paths.of(shown.x, shown.y).points(place.x, shown.onRightAxis ? *place.right : place.y, m_d.page.column);
    }
    [[nodiscard]] QPen pen(std::size_t panel, std::size_t series) const { return m_d.page.pen(m_d.figure.panels.at(panel).series.at(series).stroke); }
    [[nodiscard]] QWidget *canvas() const { return m_d.canvas.widget(); }
    [[nodiscard]] const plot::BubbleChart *chart(std::size_t panel) const
    {
        const auto found = m_d.cache.charts.find(panel);
        return found == m_d.cache.charts.end() ? nullptr : found->second.get();
    }
    void repaintNow() const { m_d.canvas.repaintFigureNow(); }

private:
    PlotView::Private &m_d;
};

} // namespace vitrine
