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

// The same exports as Excel files: NETZSCH Proteus .xlsx (one sheet, the header's keys in column A) and TRIOS .xls (a sheet
// of details and one for each step).
[[nodiscard]] Importer netzschWorkbook();
[[nodiscard]] Importer triosWorkbook();

// NETZSCH GABO Eplexor .xls: temperature and frequency sweeps, master curves with their shift list.
[[nodiscard]] Importer eplexorWorkbook();
// NETZSCH Proteus 6 to 8, the files it works with: .ngb-ss3, -bs3, -ds3 (sample and correction), -sd7 ... Uncorrected signals.
[[nodiscard]] Importer netzschNative();
// TA Instruments TRIOS 5, the files it works with: .tri. Older ones are refused with what to do.
[[nodiscard]] Importer triosNative();

} // namespace vitrine::thermal
