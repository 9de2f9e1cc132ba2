// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/importedsweeps.h"

#include <utility>

namespace vitrine::impedance
{

Result<Imported> importedSweeps(const SweepTable &table, Imported begun)
{
    auto datasets = sweepsOf(table, begun.issues);
    if (!datasets)
        return datasets.failure();
    begun.datasets = std::move(*datasets);
    return begun;
}

} // namespace vitrine::impedance
