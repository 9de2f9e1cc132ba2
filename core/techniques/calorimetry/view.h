// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine::calorimetry
{

// Heat flow over temperature, one curve an item, with the constructions of their analyses. Curves of one figure share
// unit and exothermic direction: those of the first item.
[[nodiscard]] ViewSpec thermogramView();

// Specific heat capacity over temperature, with its uncertainties.
[[nodiscard]] ViewSpec heatCapacityView();

} // namespace vitrine::calorimetry
