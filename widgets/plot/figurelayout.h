// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/axisscale.h"
#include "figure/curvepath.h"
#include "figure/ticks.h"
#include "plot/page.h"

#include <QRectF>

#include <optional>
#include <vector>

namespace vitrine::plot
{

struct PanelRanges
{
    Interval x{0, 1}, y{0, 1}, right{0, 1};
    // Ranges that a person has chosen grow about their middle where equal aspect asks for more room; ranges
    // from the data grow away from their lower left corner.
    bool chosen = false;
    friend bool operator==(const PanelRanges &, const PanelRanges &) = default;
};

struct PanelGeometry
{
    QRectF frame;
    AxisScale x, y;
    std::optional<AxisScale> right;
    Ticks xTicks, yTicks, rightTicks;
    bool xLabels = true;
    QRectF xTitle, yTitle, rightTitle; // where the turned or upright titles go; empty when hidden
    QString xTitleWords, yTitleWords, rightTitleWords;
    QPointF letter;                    // upper left corner of the panel letter
    // A legend whose place is settled; else the painter looks for one.
    struct LegendPlace
    {
        QRectF box;
        int columns = 1;
    };
    std::optional<LegendPlace> legend;
};

struct FigureGeometry
{
    QRectF page;
    std::vector<PanelGeometry> panels;
    QRectF notice;
    QString noticeWords; // in lines that fit the page
};

// What each panel shows when nothing is zoomed: the figure's ranges, else those of the data with a margin;
// panels that share x show the same.
[[nodiscard]] std::vector<PanelRanges> fittedRanges(const Figure &figure, CurvePaths &paths);

// The index of the panel whose x range a panel follows: itself, or the topmost one it is linked with.
[[nodiscard]] std::size_t xLeader(const Figure &figure, std::size_t panel);

// Places frames, ticks and titles of all panels so that nothing is cut off at the page's edge, and the legends that are to
// stand outside beside or below the panels.
[[nodiscard]] FigureGeometry laidOut(const Figure &figure, const std::vector<PanelRanges> &ranges, const Page &page, const QRectF &area);
// The same for paper, where nobody can zoom: a legend without a chosen place that would lie on data wherever it stands is set
// in columns, gets room above or below the curves (`ranges` grow, unless the figure says them), or goes outside.
[[nodiscard]] FigureGeometry laidOutOnPaper(const Figure &figure, std::vector<PanelRanges> &ranges, const Page &page, const QRectF &area, CurvePaths &paths);

} // namespace vitrine::plot
