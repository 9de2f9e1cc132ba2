// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "project/project.h"

namespace vitrine
{

// Plots that need no technique: columns of a table against each other, and datasets of several techniques on one
// axis of temperature or time.

inline const QString columnsView = QStringLiteral("columns"); // ids of saved figures
inline const QString overlayView = QStringLiteral("overlay");

// Which columns the plain plot of a dataset shows, by number from 1; x = 0 is the number of the row. What the
// person chose (plot.x, plot.y of DatasetNode::said), else time or temperature, else the first column, and the
// next one against it.
struct PlottedColumns
{
    int x = 0;
    std::vector<int> y;
};
[[nodiscard]] PlottedColumns plottedColumns(const DatasetNode &node);
// The same as it is said: sets plot.x and plot.y.
[[nodiscard]] Parameters withPlottedColumns(Parameters said, const PlottedColumns &columns);
// Does the person want the plain plot, also of a dataset that a technique knows?
[[nodiscard]] bool hasPlottedColumns(const DatasetNode &node);

// One thing to be drawn by these views.
struct ColumnsItem
{
    DatasetPtr dataset;
    PlottedColumns columns;
    QString label;
    int colourIndex = 0;
    bool crystal = false;
};
// y columns of another dimension than the first go to the right axis; a third dimension has no place, the
// notice says so.
[[nodiscard]] Figure columnsFigure(const std::vector<ColumnsItem> &items);

struct OverlayOptions
{
    QString x;              // "temperature", "time"; "" = temperature where every dataset has it
    QString unit;           // of the temperature: "degC" or "K"; "" = K as soon as one dataset has it in K
};
[[nodiscard]] OverlayOptions overlayOptions(const QJsonObject &options);
// Every dataset's measured quantity against temperature or time: the first quantity on the left axis, a second
// on the right one; of more than two each has a panel of its own above the common axis.
[[nodiscard]] Figure overlayFigure(const std::vector<ColumnsItem> &items, const OverlayOptions &options);
// The axis that the overlay of these datasets has; "" when they have none in common.
[[nodiscard]] QString overlayAxis(const std::vector<DatasetPtr> &datasets);

// Curves of several items one above the other: those whose key begins with "2/", "3/" ... are raised by that many
// times `share` of the tallest curve's height. Panels with logarithmic axes stay as they are.
[[nodiscard]] Figure stacked(Figure figure, double share);

} // namespace vitrine
