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

// How far apart shifted neighbours lie where they overlap in reduced frequency: rms of the logarithm (base 10) of the ratio of
// their moduli, 0 where they superpose. NaN without an overlap. A sweep whose shift is NaN does not count.
struct Misfit
{
    double storage = absent, loss = absent; // decades
};
[[nodiscard]] Misfit misfitOf(const std::vector<FrequencySweep> &sweeps, const std::vector<Shift> &shifts);

} // namespace vitrine::dynamicmechanical
