// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

namespace vitrine::impedance
{

[[nodiscard]] Importer gamryImporter(); // Framework .DTA
[[nodiscard]] Importer ecLabImporter(); // EC-Lab / BT-Lab text, .mpt and .txt
[[nodiscard]] Importer ecLabBinaryImporter(); // EC-Lab .mpr
[[nodiscard]] Importer zviewImporter(); // ZPlot / ZView .z in three dialects
[[nodiscard]] Importer zahnerImporter(); // Thales .ism
[[nodiscard]] Importer versaStudioImporter(); // VersaStudio .par
[[nodiscard]] Importer novocontrolImporter(); // WinDETA text
[[nodiscard]] Importer autolabImporter(); // Eco Chemie FRA .dfr
[[nodiscard]] Importer iviumImporter(); // IviumSoft .idf and .ids
[[nodiscard]] Importer palmSensImporter(); // PSTrace .pssession
[[nodiscard]] Importer lcrMeterImporter(); // Keysight E4980A's USB files, which lack function and frequencies
// Any table of text that has a frequency and an impedance in any representation, named or, when its first column
// runs over decades as only frequencies do, unnamed: LCR meters, CHI, PARSTAT, PowerSuite, Keysight, RelaxIS, own tables.
[[nodiscard]] Importer impedanceTableImporter();

} // namespace vitrine::impedance
