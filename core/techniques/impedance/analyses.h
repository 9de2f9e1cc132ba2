// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::impedance
{

[[nodiscard]] AnalysisSpec circuitFitAnalysis();  // "impedance.circuit-fit"
[[nodiscard]] AnalysisSpec dielectricAnalysis();  // "impedance.dielectric"
[[nodiscard]] ViewSpec spectrumView();            // Nyquist with Bode panels
[[nodiscard]] ViewSpec dielectricView();

} // namespace vitrine::impedance
