// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

namespace vitrine::heatcapacity
{

[[nodiscard]] Importer multiVuImporter();
[[nodiscard]] AnalysisSpec lowTemperatureAnalysis();
[[nodiscard]] ViewSpec heatCapacityView();

} // namespace vitrine::heatcapacity
