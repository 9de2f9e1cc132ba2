// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/compounds.h"

#include <string>

namespace vitrine::simulation
{

// The frequencies at which the simulated glasses are measured in turn, Hz; the paper's instrument went from 1 to 3 Hz.
inline constexpr double dmaFrequencies[] = {1.0, 1.2, 1.5};

// A Universal Analysis text export of a DMA Q800, single cantilever, 2 K/min, frequency after frequency. The storage
// modulus falls on a logistic whose extrapolated onset is exactly that of Table 1 at the first frequency; the loss modulus has
// a Gaussian peak at the temperature of Table 1, shifted at the other frequencies by the activation energy of Table 1.
[[nodiscard]] std::string modulusSweep(const Compound &compound, const std::string &name);

// Temperature of the loss peak at a frequency, degC.
[[nodiscard]] double lossPeak(const Compound &compound, double frequency);

} // namespace vitrine::simulation
