// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/evaluation.h"

namespace vitrine
{

// The methods paragraph of a paper: which instruments, programmes, definitions, parameters and standards, in
// Markdown, from the analyses that the project holds.
[[nodiscard]] QString methodsText(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache);

} // namespace vitrine
