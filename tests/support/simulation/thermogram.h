// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/compounds.h"

#include <string>

namespace vitrine::simulation
{

// NETZSCH Proteus text exports of a DSC 214 Polyma, heating at 10 K/min under argon, Latin-1.
// The melting peak of a crystal: a Gaussian with an exponential tail, on a baseline that passes from the
// solid's line to the melt's in proportion to what has melted (the sigmoidal baseline, exactly).
[[nodiscard]] std::string meltingThermogram(const Compound &compound, const std::string &name);
// The second upscan of a glass: a step of the heat capacity, the integral of a Gaussian.
[[nodiscard]] std::string glassThermogram(const Compound &compound, const std::string &name);

} // namespace vitrine::simulation
