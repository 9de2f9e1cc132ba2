// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/compounds.h"

#include <string>

namespace vitrine::simulation
{

// The C-N stretching region of a glass's infrared spectrum as a comma-separated table: two Gaussian bands on a
// slope, the higher one at the compound's `infraredBand`.
[[nodiscard]] std::string infraredSpectrum(const Compound &compound, const std::string &name);

} // namespace vitrine::simulation
