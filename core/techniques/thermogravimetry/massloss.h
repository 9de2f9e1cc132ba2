// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalrun.h"
#include "numerics/curves.h"
#include "techniques/thermogravimetry/massrun.h"

namespace vitrine::thermogravimetry
{

// The derivative curve (DTG): loss of mass per kelvin at each point, positive for a loss, NaN outside heating
// stretches. Local parabolas over `smoothing` kelvin (at least five points), along the rows, so that rounded times or a
// temperature that stands still for a moment do no harm.
struct LossRate
{
    std::vector<double> perKelvin; // %/K
    std::vector<double> mass;      // the same parabolas' heights, %
    std::vector<double> noise;     // standard deviation of perKelvin, %/K
    double smoothing = 0;          // K, as used
};
[[nodiscard]] LossRate lossRate(const MassRun &run, double smoothing);
// What the rate is smoothed over when nobody says: a fifth of the width at half height of its greatest peak, which
// lowers a Gaussian peak by half a percent, within 0.5 and 3 % of the span of temperature.
[[nodiscard]] double proposedSmoothing(const MassRun &run);

// A step by its rows: from, steepest point, to.
struct StepRows
{
    std::size_t from = 0, steepest = 0, to = 0;
};
// The steps between two rows, in time order; `sign` +1 looks for losses, -1 for gains. Two steps count as two where the
// rate falls between them below 0.7 of the smaller maximum; a step must change the mass by half a percent and by
// ten times the noise. It ends where the rate falls below a hundredth of its maximum or has a minimum.
[[nodiscard]] std::vector<StepRows> stepsBetween(const MassRun &run, const LossRate &rate, std::size_t first, std::size_t last, double sign);

// Where the lines of a step are drawn; degC.
struct StepWindows
{
    Interval step;       // the step's limits: horizontal levels, midpoint
    Interval start, end; // stretches of curve that the lines before and after are fitted to
};
// Windows for lines beside a step: outside its limits when it was found by itself (`room` = how far they may reach), inside
// when a person set the limits.
[[nodiscard]] StepWindows windowsBeside(const MassRun &run, const StepRows &rows, const Interval &room);
[[nodiscard]] StepWindows windowsInside(const Interval &limits, double steepest);

// The constructions of ISO 11358-1 and ASTM E2550 on one step. Temperatures in degC, masses in %; NaN where a
// construction fails.
struct StepConstruction
{
    std::optional<StraightLine> start, end; // over temperature
    double steepest = absent, steepestMass = absent, slope = absent; // the tangent; slope in %/K, negative for a loss
    double rate = absent;                                            // the greatest, %/K
    double rateSpread = absent; // K: how far the top of the rate is undecided by noise
    double onset = absent, endset = absent, midpoint = absent, deviation = absent;
    double massLow = absent, massHigh = absent; // at the step's limits
    double tangential = absent;                 // loss between the extrapolated lines at the steepest point
    [[nodiscard]] double horizontal() const { return massLow - massHigh; }
};
// `deviationLimit`: how many standard deviations from the start line count as a deflection.
[[nodiscard]] std::optional<StepConstruction> constructed(const MassRun &run, const LossRate &rate, const StepWindows &windows, double sign,
                                                          double deviationLimit);

// First temperature at which the mass is `percent` or less, and stays there over the next points; a row, or why there is none.
struct Passage
{
    std::optional<double> row;
    bool fromTheStart = false; // it is there already
};
[[nodiscard]] Passage massPassage(const MassRun &run, double percent, double fromRow);

} // namespace vitrine::thermogravimetry
