// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

namespace vitrine::impedance
{

[[nodiscard]] AnalysisSpec circuitFitAnalysis();  // "impedance.circuit-fit"
[[nodiscard]] AnalysisSpec dielectricAnalysis();  // "impedance.dielectric"
[[nodiscard]] AnalysisSpec kramersKronigAnalysis();   // "impedance.kramers-kronig"
[[nodiscard]] AnalysisSpec relaxationTimesAnalysis(); // "impedance.relaxation-times"
[[nodiscard]] AnalysisSpec arrheniusAnalysis();       // "impedance.arrhenius"
[[nodiscard]] ViewSpec arrheniusView();           // ln(sigma T) over 1000/T with the spectra
[[nodiscard]] ViewSpec relaxationView();          // gamma(tau) with Nyquist and residuals
[[nodiscard]] ViewSpec spectrumView();            // Nyquist with Bode panels
[[nodiscard]] ViewSpec nyquistView();             // the Nyquist plot alone, as in papers
[[nodiscard]] ViewSpec dielectricView();

} // namespace vitrine::impedance
