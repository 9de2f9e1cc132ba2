// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

namespace vitrine
{

// A value rounded to six significant digits: for people to read. Programs take parameterText().
[[nodiscard]] QString shortParameterText(const ParameterValue &value);

} // namespace vitrine
