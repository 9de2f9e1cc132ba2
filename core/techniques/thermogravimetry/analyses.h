// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::thermogravimetry
{

[[nodiscard]] AnalysisSpec decompositionAnalysis();

// Mass over temperature with its derivative on the right, tangents and marks; and mass and heat flow of simultaneous
// runs on one axis of temperature.
[[nodiscard]] ViewSpec massView();
[[nodiscard]] ViewSpec simultaneousView();

} // namespace vitrine::thermogravimetry
