// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/peakshape.h"
#include "techniques/calorimetry/thermogram.h"

namespace vitrine::calorimetry
{

// The integral over time, by trapezoids, of the whole curve over one baseline, every row once; in the file's units of
// heat flow and time. The fractions of a sigmoidal baseline are those of the thinned curve, interpolated between the
// middles of its blocks; rows without a number are bridged. `thin` holds the same rows.
[[nodiscard]] double areaOfEveryRow(const Thermogram &run, Rows rows, const Baseline &baseline, const Thinned &thin);

} // namespace vitrine::calorimetry
