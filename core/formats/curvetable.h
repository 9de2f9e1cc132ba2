// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/columnheading.h"
#include "formats/importer.h"

namespace vitrine
{

// The curves of an outcome as this program writes them (report/csv.h, curvesCsv): pairs of columns with a heading "key: name (unit)" each,
// their uncertainties beside them. Every curve is a dataset of its own, so that what one analysis found can be what another starts
// from: a heat capacity from calorimetry in the conductivity from a diffusivity.
[[nodiscard]] Importer curveTable(std::vector<ColumnRecogniser> recognisers, std::vector<RoleSignature> signatures);

} // namespace vitrine
