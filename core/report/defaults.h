// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/evaluation.h"

namespace vitrine
{

// What a project without saved figures shows and exports: a figure for every view that its analyses (or, where
// there are none, its datasets) have, and an Ashby chart when a sample has a place on it. Their keys are
// stable: the part of the view's id after the dot ("thermogram", "nyquist"), and "ashby".
[[nodiscard]] std::vector<FigureNode> defaultFigures(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] FigureNode ashbyNode();
[[nodiscard]] std::vector<TableNode> defaultTables();

// The saved figures and tables, or the default ones when there are none.
[[nodiscard]] std::vector<FigureNode> figuresOf(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] std::vector<TableNode> tablesOf(const Project &project);

} // namespace vitrine
