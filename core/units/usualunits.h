// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units/unit.h"

#include <QStringList>

namespace vitrine
{

// The units of the same dimension that laboratories write, for people to choose from; the unit's own is among them.
[[nodiscard]] QStringList usualUnits(const Unit &like);

} // namespace vitrine
