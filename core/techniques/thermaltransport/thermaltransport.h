// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

namespace vitrine::thermaltransport
{

// 0 where the instrument trusts a row; what the other numbers mean is in the manual of the option.
inline constexpr const char *errorCode = "error-code";

[[nodiscard]] Importer thermalTransportImporter();
[[nodiscard]] AnalysisSpec conductivityAnalysis();
[[nodiscard]] ViewSpec conductivityView();

} // namespace vitrine::thermaltransport
