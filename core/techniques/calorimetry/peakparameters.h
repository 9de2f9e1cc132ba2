// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/peakevaluation.h"

namespace vitrine::calorimetry
{

// Segment, limits, baseline with what it needs, windows, masses, axis, direction, rate and correction: the parameters of
// every analysis that evaluates a peak.
[[nodiscard]] std::vector<ParameterSpec> peakParameters();
[[nodiscard]] ParameterSpec baselineParameter();
[[nodiscard]] BaselineKind baselineKind(const QString &words); // linear when unknown

// The settings of an evaluation; fails when the limits are missing or the baseline's needs are not met.
[[nodiscard]] Result<PeakSettings> peakSettings(const Thermogram &run, const Dataset &data, const Parameters &parameters);

// Relative standard uncertainty of the sample mass, where the file states one; NaN otherwise.
[[nodiscard]] double massError(const Dataset &data);
// Says in the outcome that a correction of temperature or heat was applied.
void noteCorrection(Outcome &outcome, const Thermogram &run);

} // namespace vitrine::calorimetry
