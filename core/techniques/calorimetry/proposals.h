// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/thermogram.h"

#include <optional>

namespace vitrine::calorimetry
{

// What the eye finds in a segment, as a start for the hand. Temperatures in degC, rounded inwards to a hundredth of
// the window's order of magnitude.
struct PeakProposal
{
    Interval window, left, right;
    double significance = 0; // height over noise
    double height = 0;       // over a peak-clipped background, in the unit of the curve
    double contrast = 0;     // height over what nine tenths of the segment's curve span
};
// The highest peak of the segment, up or down, with a stretch of curve on both sides.
[[nodiscard]] std::optional<PeakProposal> proposedPeak(const Thermogram &run);
// Windows for the lines beside a peak whose limits are given.
[[nodiscard]] std::optional<PeakProposal> proposedBeside(const Thermogram &run, const Interval &window);

struct StepProposal
{
    Interval glass, liquid;
    double significance = 0; // height of the step over the scatter about its two lines
};
// The clearest step between two straight stretches; in the endothermic direction on heating where the direction is known.
[[nodiscard]] std::optional<StepProposal> proposedStep(const Thermogram &run);

} // namespace vitrine::calorimetry
