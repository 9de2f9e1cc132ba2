// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>

namespace vitrine
{

// As the lowest value of a parameter: greater than zero. The least positive number is what that means exactly; messages and
// declarations say it in words.
inline constexpr double aboveZero = std::numeric_limits<double>::denorm_min();

} // namespace vitrine
