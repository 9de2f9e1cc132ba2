// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

namespace vitrine::calorimetry
{

// NETZSCH Proteus, "Data export" as ANSI or Unicode text ("NETZSCH5"), all of its dialects.
[[nodiscard]] Importer netzschText();

// TA Instruments Universal Analysis, text export of versions 0.4 to 2.0 (DSC, TGA, SDT, TMA, DMA).
[[nodiscard]] Importer universalAnalysisText();

// What both readers do once the columns are there: technique, segments, the mark of simulated data.
// `cuts`: rows where the file begins a new segment.
void complete(Dataset &dataset, const std::vector<std::size_t> &cuts);

} // namespace vitrine::calorimetry
