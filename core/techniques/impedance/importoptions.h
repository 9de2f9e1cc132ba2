// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

namespace vitrine::impedance
{

// The importer with what a person may ask of any spectrum: imaginary=negated for files that mean -Z'' and do not say
// so, sweeps=joined for one spectrum of sweeps that follow each other over the frequencies. Without the latter a note
// tells which sweeps touch.
[[nodiscard]] Importer withSpectrumOptions(Importer importer);

// Sweeps whose ranges touch end to start in the same direction, as one dataset each; others as they are. The frequency
// shared by two sweeps stays twice: both were measured.
[[nodiscard]] std::vector<DatasetPtr> joinedSweeps(const std::vector<DatasetPtr> &sweeps);

// A table of any origin that no technique claims, as a spectrum: |Z| and phase, "real" and "imaginary" beside a
// frequency. Null when it is none.
[[nodiscard]] DatasetPtr spectrumFromTable(const Dataset &table);

} // namespace vitrine::impedance
