// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalrun.h"

namespace vitrine::thermogravimetry
{

// The mass of a sample over its programme, in percent of a reference mass.
struct MassRun
{
    ThermalRun run;             // signal in %, a correction run subtracted
    double reference = absent;  // mg; NaN where the file gives percents and no mass
    Text referenceWords;        // what the reference is
    double referenceShare = absent; // its relative standard uncertainty, where known
    double noise = absent;      // % of a point, from second differences
    double drift = 0;           // %, standard uncertainty that the curve itself betrays: it rises above its start or falls below nothing
    bool corrected = false;
};

// From the inputs "data" and, where given, "blank", and the parameters segment, reference_mass and window. What was assumed
// is said in `issues`. Fails with place.field = "segment", "reference_mass" or "blank".
[[nodiscard]] Result<MassRun> massRun(const Inputs &inputs, const Parameters &parameters, Issues &issues);

// Rows between two temperatures: from the first passage of the lower one to the first passage of the higher one after it
// (fractional). Limits beyond the run are moved to its ends. nullopt when the run does not reach into the interval.
struct RowRange
{
    double first = 0, last = 0;
    bool clipped = false;
};
[[nodiscard]] std::optional<RowRange> rowsBetween(const ThermalRun &run, const Interval &celsius);

} // namespace vitrine::thermogravimetry
