// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace vitrine::thermal
{

// The role that a column's name and unit stand for; "" when none. A unit is needed but for heat flows, whose unit some
// files do not give.
[[nodiscard]] QString roleOf(const Column &column);

// Which way a column's name says that its heat flow is exothermic ("Heat Flow Endo Up"): "up", "down" or "".
[[nodiscard]] QString exothermIn(const QString &name);

// Gives each role to the one column that carries it best, and adds a frequency in Hz where the file has an angular one only.
void assignRoles(Dataset &dataset, Issues &issues);

} // namespace vitrine::thermal
