// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <array>

namespace vitrine::thermogravimetry
{

inline constexpr std::array<int, 5> statedLosses{1, 2, 5, 10, 50}; // % of the reference mass: T_1pct ...

// What the analysis of a decomposition asks for, and what it promises.
[[nodiscard]] std::vector<ParameterSpec> decompositionParameters();
[[nodiscard]] std::vector<OutputSpec> decompositionOutputs();

} // namespace vitrine::thermogravimetry
