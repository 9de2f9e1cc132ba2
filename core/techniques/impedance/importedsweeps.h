// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"
#include "techniques/impedance/impedancetable.h"

namespace vitrine::impedance
{

// The outcome of reading a file of one table: `begun` (encoding, decimal sign, issues so far) with the table's sweeps, or
// the failure that says why it has none.
[[nodiscard]] Result<Imported> importedSweeps(const SweepTable &table, Imported begun);

} // namespace vitrine::impedance
