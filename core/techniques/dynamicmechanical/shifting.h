// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/dynamicmechanical/moduli.h"

namespace vitrine::dynamicmechanical
{

// log10 a_T of one sweep: f a_T is the frequency at the reference temperature that gives the same modulus.
struct Shift
{
    double logShift = absent;
    double uncertainty = absent; // decades, from the scatter of the distances between the curves; 0 for the reference itself
    double overlap = 0;          // decades of modulus that a sweep shares with its neighbour nearer to the reference
};

// Closed-form shifting of the storage modulus (ISO 18437-6; Gergesova, Zupancic, Saprunov, Emri, J. Rheol. 55 (2011) 1): between
// neighbours in temperature the distance of the curves along log f, averaged over the logarithm of the modulus that both
// have; then summed up from the reference. No minimisation, no start value. Sweeps beyond a gap (neighbours without a
// modulus in common) stay NaN. `sweeps` in order of temperature.
[[nodiscard]] std::vector<Shift> shiftsOf(const std::vector<FrequencySweep> &sweeps, std::size_t reference);

} // namespace vitrine::dynamicmechanical
