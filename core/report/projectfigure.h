// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "project/evaluation.h"

namespace vitrine
{

// The Figure of a saved figure node, of one dataset, or of one analysis, in the view its technique declares.
// An unknown view or missing items give a Figure with a notice that says so.
[[nodiscard]] Figure projectFigure(const Project &project, const FigureNode &node, const OutcomeCache &cache);
[[nodiscard]] Figure datasetFigure(const Project &project, NodeId dataset, const OutcomeCache &cache);
[[nodiscard]] Figure analysisFigure(const Project &project, NodeId analysis, const OutcomeCache &cache);
// The same for parameters under the mouse, before they are committed.
[[nodiscard]] Figure analysisFigure(const Project &project, const AnalysisNode &node, const OutcomePtr &outcome);

// An Ashby chart: two properties of the reference materials, the project's glasses on it where both are known.
struct AshbyOptions
{
    QString x = QStringLiteral("sigma"), y = QStringLiteral("kappa");
    bool showSamples = true;
};
[[nodiscard]] Figure ashbyFigure(const Project &project, const AshbyOptions &options, const AnalysisLookup &lookup, const OutcomeCache &cache);

} // namespace vitrine
