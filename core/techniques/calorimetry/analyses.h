// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::calorimetry
{

[[nodiscard]] AnalysisSpec peakAnalysis();
[[nodiscard]] AnalysisSpec glassTransitionAnalysis();

} // namespace vitrine::calorimetry
