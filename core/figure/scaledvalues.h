// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace vitrine
{

// factor * values + offset. The same numbers come back under the same pointer, so that a renderer sees that nothing has
// changed while a handle is dragged; forgotten when nobody holds the source any more. Null for null.
[[nodiscard]] Values scaledValues(const Values &values, double factor, double offset);
// A column in another unit by the same means; null when the dimensions differ.
[[nodiscard]] Values scaledValues(const Column &column, const Unit &unit);

} // namespace vitrine
