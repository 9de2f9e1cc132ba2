// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/peakshape.h"
#include "techniques/calorimetry/thermogram.h"

namespace vitrine::calorimetry
{

// The area between the curve and a baseline over time, in the unit of the heat flow times that of the time: trapezoids
// over every row. What a baseline knows at the points of the thinned curve only (the fractions of a sigmoidal one, the
// heights of a spline) is interpolated between the middles of its blocks, and stands still outside them. Rows without a
// number are bridged.
[[nodiscard]] double areaOfEveryRow(const Thermogram &run, Rows rows, const Baseline &baseline, const Thinned &thin);

} // namespace vitrine::calorimetry
