// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "plot/bubblechart.h"
#include "plot/figurelayout.h"

#include <QPainter>
#include <QPolygonF>

#include <functional>
#include <map>
#include <memory>

namespace vitrine::plot
{

// What survives from one painting to the next: the pyramids of the curves and the label places of charts.
struct PaintCache
{
    CurvePaths paths;
    std::map<std::size_t, std::unique_ptr<BubbleChart>> charts; // by panel
    std::vector<QRectF> words; // boxes of labels and legends of the last painting, which lines of handles leave free
};

// Paints a figure that has been laid out; the same code for screen, PDF, SVG and PNG. Clips by computing, not
// by the painter, since SVG knows no clipping here and editors dislike clip masks.
class FigurePainter
{
public:
    FigurePainter(const Figure &figure, const FigureGeometry &geometry, const Page &page, PaintCache &cache, labels::Effort effort);

    void paint(QPainter &painter);

    // Where the words beside points were put by the last paint().
    struct PlacedWords
    {
        std::size_t panel = 0;
        QString key;
        QRectF box;
        QPointF place; // that they name
    };
    [[nodiscard]] const std::vector<PlacedWords> &placedWords() const { return m_placedWords; }

private:
    void paintPanel(QPainter &painter, std::size_t index);
    void paintGuides(QPainter &painter, const Panel &panel, const PanelGeometry &place);
    void paintGuideLabels(QPainter &painter, const Panel &panel, const PanelGeometry &place, const BubbleChart *chart, std::vector<QRectF> &taken);
    // `onWhite`: nothing has been painted where the series goes.
    void paintSeries(QPainter &painter, const Series &series, const PanelGeometry &place, bool onWhite);
    void paintFrame(QPainter &painter, const Panel &panel, const PanelGeometry &place);
    void paintTitles(QPainter &painter, const Panel &panel, const PanelGeometry &place);
    void paintAnnotations(QPainter &painter, std::size_t index, std::vector<QRectF> &taken);
    void paintLegend(QPainter &painter, const Panel &panel, const PanelGeometry &place, std::vector<QRectF> &taken);
    void paintExothermic(QPainter &painter, const Panel &panel, const PanelGeometry &place, std::vector<QRectF> &taken);

    const Figure &m_figure;
    const FigureGeometry &m_geometry;
    const Page &m_page;
    PaintCache &m_cache;
    labels::Effort m_effort;
    std::vector<PlacedWords> m_placedWords;
};

// Words along the guide lines of a panel, beside their lines and within the frame.
struct GuideLabel
{
    RichText words;
    QPointF centre;
    double angle = 0; // degrees, counter-clockwise
    QColor colour;
};
[[nodiscard]] std::vector<GuideLabel> guideLabels(const Panel &panel, const PanelGeometry &place, const Page &page,
                                                  const std::function<bool(QPointF)> &occupied);

// Lines cut off at a rectangle, as the pieces that lie in it. NaN points part the line.
[[nodiscard]] std::vector<QPolygonF> clipped(const std::vector<plane::Point> &points, const QRectF &rectangle);
// A filled outline cut off at a rectangle.
[[nodiscard]] QPolygonF clippedArea(const QPolygonF &outline, const QRectF &rectangle);
void drawLine(QPainter &painter, const QPolygonF &line, const QPen &pen, bool piecewise);
void drawMarker(QPainter &painter, MarkerShape shape, QPointF centre, double size);
void drawSample(QPainter &painter, const Series &series, const QRectF &box, const Page &page); // in a legend

} // namespace vitrine::plot
