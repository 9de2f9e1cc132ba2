// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

namespace vitrine::thermal
{

// Exports of thermal analysers: each serves several techniques (calorimetry, thermogravimetry, dilatometry, dynamic
// mechanical analysis) and belongs to none of their folders.
[[nodiscard]] std::vector<Importer> importers();

// NETZSCH Proteus, "Data export" as ANSI or Unicode text ("NETZSCH5"), all of its dialects.
[[nodiscard]] Importer netzschText();
// TA Instruments Universal Analysis, text export of versions 0.4 to 2.0 (DSC, TGA, SDT, TMA, DMA).
[[nodiscard]] Importer universalAnalysisText();

// TA Instruments TRIOS, export as text or csv, with long, short or no header.
[[nodiscard]] Importer triosText();
// METTLER TOLEDO STARe, text of an evaluation window and tables.
[[nodiscard]] Importer stareText();
// PerkinElmer Pyris, export as ASCII or csv.
[[nodiscard]] Importer pyrisText();
// Setaram Calisto, text export with columns padded by blanks or parted by semicolons.
[[nodiscard]] Importer calistoText();
// Bähr (TA Instruments) DIL 805 with WinTA, .asc.
[[nodiscard]] Importer dil805Text();

} // namespace vitrine::thermal
