// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::calorimetry
{

[[nodiscard]] AnalysisSpec peakAnalysis();
[[nodiscard]] AnalysisSpec glassTransitionAnalysis();
[[nodiscard]] AnalysisSpec meltingCrystallisationAnalysis();
[[nodiscard]] AnalysisSpec deconvolutionAnalysis();
[[nodiscard]] AnalysisSpec heatCapacityAnalysis();
[[nodiscard]] AnalysisSpec directHeatCapacityAnalysis();
[[nodiscard]] AnalysisSpec calibrationAnalysis();

} // namespace vitrine::calorimetry
