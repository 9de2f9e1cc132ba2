// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

namespace vitrine::impedance
{

[[nodiscard]] Importer gamryImporter(); // Framework .DTA
[[nodiscard]] Importer ecLabImporter(); // EC-Lab / BT-Lab text, .mpt and .txt
[[nodiscard]] Importer zviewImporter(); // ZPlot / ZView .z in three dialects
// Any table of text that has a frequency and an impedance in any representation, named or, when its first column
// runs over decades as only frequencies do, unnamed: LCR meters, CHI, PARSTAT, PowerSuite, Keysight, RelaxIS, own tables.
[[nodiscard]] Importer impedanceTableImporter();

} // namespace vitrine::impedance
