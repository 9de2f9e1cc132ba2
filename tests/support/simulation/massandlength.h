// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/compounds.h"

#include <string>

namespace vitrine::simulation
{

// Universal Analysis text of an SDT Q600 (argon, 25 to 400 degC, 10 K/min): the crystal's mass, whose first loss has its
// extrapolated onset at the compound's decomposition temperature. The file says that it is simulated.
[[nodiscard]] std::string massLoss(const Compound &compound, const std::string &name);
// The loss of that curve since its start, in percent, up to a temperature.
[[nodiscard]] double lossUpTo(const Compound &compound, double celsius);

// The same of a TMA Q400 (5 K/min, 10 mN): the glass expands and yields to the probe above its transition.
[[nodiscard]] std::string lengthChange(const Compound &compound, const std::string &name);

} // namespace vitrine::simulation
