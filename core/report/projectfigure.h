// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "project/evaluation.h"

namespace vitrine
{

// The Figure of a saved figure node, of one dataset, or of one analysis, in the view its technique declares.
// An unknown view or missing items give a Figure with a notice that says so.
[[nodiscard]] Figure projectFigure(const Project &project, const FigureNode &node, const OutcomeCache &cache);
// The same before the choices of figure/choices.h, as its view composes it: what there is to choose from.
[[nodiscard]] Figure figureAsComposed(const Project &project, const FigureNode &node, const OutcomeCache &cache);
// The figure node on the page that its view is made for: a plot of four panels wants more than one of one. A width of more
// than a column takes the preset of two columns.
[[nodiscard]] FigureNode onItsPage(FigureNode node, const Project &project, const OutcomeCache &cache);
// The datasets behind the items of a figure, in their order.
[[nodiscard]] std::vector<DatasetPtr> shownDatasets(const Project &project, const FigureNode &node);
[[nodiscard]] Figure datasetFigure(const Project &project, NodeId dataset, const OutcomeCache &cache);
[[nodiscard]] Figure analysisFigure(const Project &project, NodeId analysis, const OutcomeCache &cache);
// The same for parameters under the mouse, before they are committed: where the node's parameters differ from
// those of the outcome, the node's are shown.
[[nodiscard]] Figure analysisFigure(const Project &project, const AnalysisNode &node, const OutcomePtr &outcome);

// An Ashby chart: two properties of the reference materials, the project's samples on it where both are known.
// The notice counts the materials that have no place on it.
struct AshbyOptions
{
    QString x = QStringLiteral("sigma"), y = QStringLiteral("kappa"); // keys of materialProperties()
    bool showSamples = true;
};
[[nodiscard]] Figure ashbyFigure(const Project &project, const AshbyOptions &options, const AnalysisLookup &lookup, const OutcomeCache &cache);
// How many samples have a place on the chart.
[[nodiscard]] int samplesOnAshby(const Project &project, const AshbyOptions &options, const AnalysisLookup &lookup, const OutcomeCache &cache);
// The options of a saved figure node: {"x": "sigma", "y": "kappa", "samples": true}.
[[nodiscard]] AshbyOptions ashbyOptions(const QJsonObject &options);

// What becomes of the reference materials on a chart: drawn + unknown + notPositive is all of them.
struct AshbyRows
{
    int drawn = 0;
    int unknown = 0;     // one of the two properties is not in the table
    int notPositive = 0; // a range that reaches zero or below has no place on a logarithmic axis
};
[[nodiscard]] AshbyRows ashbyRows(const AshbyOptions &options);

} // namespace vitrine
