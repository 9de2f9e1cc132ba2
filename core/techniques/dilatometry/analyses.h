// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::dilatometry
{

[[nodiscard]] AnalysisSpec expansionAnalysis();
[[nodiscard]] AnalysisSpec sinteringAnalysis();

// dL/L0 with its tangents over the coefficient of expansion; and the coefficient alone, as papers print it.
[[nodiscard]] ViewSpec expansionView();
[[nodiscard]] ViewSpec coefficientView();

} // namespace vitrine::dilatometry
