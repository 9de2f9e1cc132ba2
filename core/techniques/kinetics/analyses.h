// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::kinetics
{

[[nodiscard]] AnalysisSpec kissingerAnalysis();
[[nodiscard]] AnalysisSpec isoconversionalAnalysis();

// ln(q/T^2) over 1/T with the peaks below; the activation energy over the converted fraction with the conversions below.
[[nodiscard]] ViewSpec kissingerView();
[[nodiscard]] ViewSpec isoconversionalView();

} // namespace vitrine::kinetics
