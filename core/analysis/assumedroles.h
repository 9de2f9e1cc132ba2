// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine
{

// A table that names nothing ("x,y" or no heading at all) still has an order. When a dataset of two or more
// columns without a single role is given to an analysis, its first columns are taken for the columns the
// analysis needs, in the order of the declaration, and an issue says so. A temperature is taken in kelvin when
// the name of the file ends in "K" as a word of its own ("..._K.csv"), else in the unit of the table, else in
// degC. Where only the temperature is missing, a column that is called so and names no unit is taken for it in the same way. Other
// datasets with any role are left alone.
[[nodiscard]] Inputs withAssumedRoles(const AnalysisSpec &spec, const Inputs &inputs, Issues &issues);

} // namespace vitrine
