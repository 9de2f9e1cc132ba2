// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalrun.h"

namespace vitrine::dilatometry
{

// The relative change of length dL/L0 of a sample on one stretch of its programme, the system's own expansion taken out
// where a correction run is given.
struct LengthRun : NoisyRun
{
    double length = absent;      // L0 in mm; NaN where only dL/L0 is known
    double lengthShare = absent; // its relative standard uncertainty, where known
    bool corrected = false;
};

// From the inputs "data" and, where given, "blank", and the parameters segment, length and blank_expansion. Without a
// segment: the heating stretch that spans most (the cooling one where nothing is heated). Fails with place.field =
// "segment", "length" or "blank".
[[nodiscard]] Result<LengthRun> lengthRun(const Inputs &inputs, const Parameters &parameters, Issues &issues);

// Length at room temperature from what the file says, in mm.
[[nodiscard]] std::optional<Quantity> statedLength(const Dataset &data);

[[nodiscard]] ParameterSpec lengthParameter();
[[nodiscard]] ParameterSpec blankExpansionParameter();
// "length_accuracy", % of every change of length, and "system_accuracy", 1/K of every coefficient: how far the calibration of the length is known.
[[nodiscard]] ParameterSpec lengthAccuracyParameter();
[[nodiscard]] ParameterSpec systemAccuracyParameter();
// Adds what both make of coefficients (1/K) and changes of length (%) that have an uncertainty; the latter over so many kelvins.
void addLengthScale(Outcome &outcome, const Parameters &parameters, double kelvins);
[[nodiscard]] ParameterSpec smoothingParameter();
[[nodiscard]] std::vector<InputSpec> lengthInputs();

} // namespace vitrine::dilatometry
