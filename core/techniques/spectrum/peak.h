// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <string_view>

namespace vitrine::spectrum
{

inline constexpr std::string_view wavenumber = "wavenumber";
inline constexpr std::string_view absorbance = "absorbance";

// Position and height of one band by a parabola through its top.
[[nodiscard]] AnalysisSpec peakAnalysis();

} // namespace vitrine::spectrum
