// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::dynamicmechanical
{

[[nodiscard]] AnalysisSpec relaxationAnalysis();
[[nodiscard]] AnalysisSpec activationEnergyAnalysis();
[[nodiscard]] AnalysisSpec masterCurveAnalysis();
[[nodiscard]] AnalysisSpec shiftFactorsAnalysis();

// Moduli over temperature (or, of isothermal sweeps, over frequency) with the loss factor on the right.
[[nodiscard]] ViewSpec moduliView();
// Frequency over inverse temperature.
[[nodiscard]] ViewSpec arrheniusView();
// Moduli over reduced frequency, and the shift factors over temperature.
[[nodiscard]] ViewSpec masterCurveView();

// log10 of the shift factor a_T: what f is multiplied by to bring a sweep to the reference temperature.
inline constexpr std::string_view shiftFactor = "shift-factor";

} // namespace vitrine::dynamicmechanical
