// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::calorimetry
{

// What `calorimetry.peak` takes where nobody says otherwise: mass, rate, segment, limits, windows of the lines, knots.
//
// The lines beside a peak are those that the program finds for it, whatever its limits: who types the proposed limits gets
// the proposed lines. Limits further out lengthen them up to there. Without a segment the first in the
// order of time is taken whose peak between the limits is whole; where they cut it in every segment, the one that has the highest.
[[nodiscard]] Parameters estimatedPeak(const Inputs &inputs, const Parameters &given);

// The peaks of a run that nobody has to look for: far above the noise, what rules the curve of a segment and what else is
// a tenth as high.
[[nodiscard]] std::vector<Parameters> proposedPeakAnalyses(const Inputs &inputs);

} // namespace vitrine::calorimetry
