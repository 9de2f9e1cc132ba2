// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/curves.h"
#include "techniques/calorimetry/thermogram.h"

#include <optional>
#include <vector>

namespace vitrine::calorimetry
{

// Temperatures between two places of a thinned curve in degC, rounded inwards to a hundredth of the window's order of
// magnitude: nobody types twelve digits.
[[nodiscard]] Interval celsiusBetween(const Thermogram &run, const Thinned &thin, std::size_t a, std::size_t b);

// What the eye finds in a segment, as a start for the hand.
struct PeakProposal {
    Interval window, left, right;
    double significance = 0;                   // height over noise
    double height = 0;                         // over the chord between the limits, in the unit of the curve
    double contrast = 0;                       // height over what nine tenths of the segment's curve span
    std::size_t first = 0, last = 0, apex = 0; // rows of the run
    bool hasBaselines = true;                  // curve on both sides that a line can be laid through
    bool atBeginning = false, atEnd = false;   // the segment begins (ends) before the curve is straight
};
// The peaks of the segment that stand out of its background, up or down, the highest first (at most eight). The limits
// stand where the curve has come back to a straight line, the windows beside them on that line. Transients at the ends of
// the segment have no baseline on their outer side and are no peaks.
// `shortLines`: where there is no room for lines as long as the peak is wide, lines down to a quarter of that will do (a broad bump near
// a step or an end of the run): for a start by hand, not for unasked evaluations.
[[nodiscard]] std::vector<PeakProposal> proposedPeaks(const Thermogram &run, bool shortLines = false);
// Windows for the lines beside a peak whose limits are given.
[[nodiscard]] std::optional<PeakProposal> proposedBeside(const Thermogram &run, const Interval &window);

// The line on which the curve goes on outside a limit: the innermost straight stretch of at least `stretch` rows before
// `rows` (early) or behind them, over the file's time. `height`: of the peak, which sets what counts as straight. nullopt where the
// segment has no such stretch within three times the length of `rows`.
[[nodiscard]] std::optional<StraightLine> lineOutside(const Thermogram &run, Rows rows, bool early, std::size_t stretch, double height);

struct StepProposal {
    Interval glass, liquid;
    double significance = 0; // height of the step over its standard uncertainty from noise
    double contrast = 0;     // ... over what nine tenths of the segment's curve span
    double middle = absent;  // degC, roughly
};
// The clearest steps that share no curve, at most so many, the clearest first.
[[nodiscard]] std::vector<StepProposal> proposedSteps(const Thermogram &run, std::size_t most);
// The clearest step between two straight stretches, with windows next to it; in the endothermic direction on heating where
// the direction is known.
[[nodiscard]] std::optional<StepProposal> proposedStep(const Thermogram &run);
// Steps of the segment besides the one that lies between two windows, at least half as clear as the clearest of all.
struct OtherSteps {
    std::vector<StepProposal> steps; // the clearest first
    bool clearest = false;           // the clearest of all is among them
};
[[nodiscard]] OtherSteps otherSteps(const Thermogram &run, const Interval &glass, const Interval &liquid);

} // namespace vitrine::calorimetry
