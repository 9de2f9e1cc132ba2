// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/drawn.h"
#include "plot/figurelayout.h"
#include "plot/figurepainter.h"
#include "plot/legend.h"

namespace vitrine::plot
{

namespace
{

constexpr int mostColumns = 6;

// A free place inside the frame, in as few columns as find one.
std::optional<PanelGeometry::LegendPlace> freePlace(const Panel &panel, const PanelGeometry &place, const Page &page, CurvePaths &paths)
{
    Drawn drawn(place.frame);
    drawn.add(panel, place, paths, page.column, Drawn::Areas::Counted);
    std::vector<QRectF> taken;
    for (const GuideLabel &label : guideLabels(panel, place, page, {})) {
        const double reach = std::max(label.words.width(), label.words.height());
        taken.push_back(QRectF(label.centre - QPointF(reach, reach) / 2, QSizeF(reach, reach)));
    }
    const double inset = 4.2 * page.linePoint;
    const QRectF inner = place.frame.adjusted(inset, inset, -inset, -inset);
    for (int columns = 1, had = 0; columns <= mostColumns; ++columns) {
        const Legend legend(panel, page, columns);
        if (legend.columns() == had && columns > 1)
            continue;
        had = legend.columns();
        const QSizeF size = legend.size();
        if (size.width() > inner.width() || size.height() > inner.height())
            continue;
        const FreePlace found = freestPlace(place.frame, size, drawn, taken, page, false);
        if (found.hidden == 0)
            return PanelGeometry::LegendPlace{found.box, had};
    }
    return std::nullopt;
}

// The range with a share of the whole more at its upper or lower end.
Interval grown(const Interval &range, bool logarithmic, double share, bool upwards)
{
    const auto scaled = [logarithmic](double value) { return logarithmic ? std::log10(value) : value; };
    const double low = scaled(range.low), high = scaled(range.high), more = (high - low) * share / (1 - share);
    const auto back = [logarithmic](double value) { return logarithmic ? std::pow(10.0, value) : value; };
    return upwards ? Interval{range.low, back(high + more)} : Interval{back(low - more), range.high};
}

// Room above or below the curves, if a third of the height is enough.
bool makeRoom(const Panel &panel, const PanelGeometry &place, PanelRanges &ranges, const Page &page, CurvePaths &paths)
{
    const bool fixed = panel.equalAspect || !panel.families.empty() || panel.y.range || (panel.right && panel.right->range);
    for (int step = 1; !fixed && step <= 9; ++step) {
        for (const bool top : {true, false}) {
            const double share = 0.04 * step;
            PanelRanges wider = ranges;
            wider.y = grown(ranges.y, panel.y.logarithmic, share, top != panel.y.inverted);
            if (panel.right)
                wider.right = grown(ranges.right, panel.right->logarithmic, share, top != panel.right->inverted);
            PanelGeometry trial = place;
            trial.y.range = wider.y;
            if (trial.right)
                trial.right->range = wider.right;
            if (freePlace(panel, trial, page, paths)) {
                ranges = wider;
                return true;
            }
        }
    }
    return false;
}

// Below the panels while that costs a fifth of the height, at the right while it costs a third of the width.
Panel::Corner outsidePlace(const Panel &panel, const Page &page, const QRectF &area)
{
    int columns = mostColumns;
    while (columns > 1 && Legend(panel, page, columns).size().width() > area.width())
        --columns;
    if (Legend(panel, page, columns).size().height() <= 0.2 * area.height())
        return Panel::Corner::Below;
    const QSizeF list = Legend(panel, page, 1).size();
    return list.width() <= area.width() / 3 && list.height() <= area.height() ? Panel::Corner::Right : Panel::Corner::Below;
}

} // namespace

FigureGeometry laidOutOnPaper(const Figure &figure, std::vector<PanelRanges> &ranges, const Page &page, const QRectF &area, CurvePaths &paths)
{
    Figure arranged = figure; // its legends go outside where they must
    std::vector<bool> widened(figure.panels.size(), false);
    for (;;) {
        FigureGeometry geometry = laidOut(arranged, ranges, page, area);
        bool settled = true;
        for (std::size_t i = 0; settled && i < arranged.panels.size(); ++i) {
            Panel &panel = arranged.panels[i];
            if (!panel.legend || panel.legendCorner != Panel::Corner::Free || Legend(panel, page, 1).isEmpty())
                continue;
            geometry.panels[i].legend = freePlace(panel, geometry.panels[i], page, paths);
            if (geometry.panels[i].legend)
                continue;
            settled = false;
            if (!widened[i] && makeRoom(panel, geometry.panels[i], ranges[i], page, paths))
                widened[i] = true;
            else
                panel.legendCorner = outsidePlace(panel, page, area);
        }
        if (settled)
            return geometry;
    }
}

} // namespace vitrine::plot
