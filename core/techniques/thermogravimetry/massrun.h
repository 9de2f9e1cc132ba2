// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/signaljumps.h"

namespace vitrine::thermogravimetry
{

// The mass of a sample over its programme, in percent of a reference mass.
struct MassRun : NoisyRun // signal and noise in %, a correction run subtracted; the noise holds the resolution
{
    double reference = absent;  // mg; NaN where the file gives percents and no mass
    Text referenceWords;        // what the reference is
    double referenceShare = absent; // its relative standard uncertainty, where known
    double drift = 0;           // %, standard uncertainty that the curve itself betrays: it rises above its start or falls below nothing
    std::vector<SignalJump> jumps; // left out of `steady`, in the signal
    bool corrected = false;
};

// From the inputs "data" and, where given, "blank", and the parameters segment, reference_mass and window. What was assumed
// is said in `issues`. Fails with place.field = "segment", "reference_mass" or "blank".
[[nodiscard]] Result<MassRun> massRun(const Inputs &inputs, const Parameters &parameters, Issues &issues);

} // namespace vitrine::thermogravimetry
