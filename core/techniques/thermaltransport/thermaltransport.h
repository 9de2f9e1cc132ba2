// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

namespace vitrine::thermaltransport
{

// 0 where the instrument trusts a row; what the other numbers mean is in the manual of the option.
inline constexpr const char *errorCode = "error-code";
inline constexpr const char *resistance = "resistance"; // ohm: no geometry is known
inline constexpr const char *thermalDiffusivity = "thermal-diffusivity";

[[nodiscard]] Importer thermalTransportImporter();
[[nodiscard]] Importer resistivityImporter();
[[nodiscard]] AnalysisSpec conductivityAnalysis();
[[nodiscard]] AnalysisSpec minimumConductivityAnalysis();
[[nodiscard]] AnalysisSpec diffusivityAnalysis();
// The same for resistivities and for the resistances of pieces of unknown geometry.
[[nodiscard]] AnalysisSpec resistivityAnalysis();
[[nodiscard]] AnalysisSpec resistanceAnalysis();
[[nodiscard]] ViewSpec conductivityView();
[[nodiscard]] ViewSpec electricalView();

// Length and cross section as the file states them: relative standard uncertainty of their ratio from their digits, in percent; NaN where
// it states none.
[[nodiscard]] double geometryError(const Dataset &data);
[[nodiscard]] ParameterSpec geometryErrorParameter();

} // namespace vitrine::thermaltransport
