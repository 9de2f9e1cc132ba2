// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// Can a figure of these items be drawn against time: has its first panel a temperature axis and every item a column
// of time?
[[nodiscard]] bool hasTimeAxis(const Figure &figure, const std::vector<DatasetPtr> &items);
// The same curves against time in minutes. Constructions, which have no times of their own, take those of their
// item's measured curve; what has no such curve, or whose temperature does not run one way, is left out.
[[nodiscard]] Figure alongTime(Figure figure, const std::vector<DatasetPtr> &items);

} // namespace vitrine
