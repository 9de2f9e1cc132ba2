// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalrun.h"

namespace vitrine
{

// The derivative of a signal by temperature, with the sign that thermogravimetry gives it: positive where the signal falls
// on heating. Local parabolas over `smoothing` kelvin (at least five points), along the rows, so that rounded times or a
// temperature that stands still for a moment do no harm. NaN outside heating stretches (outside cooling ones where nothing
// is heated) and where the programme has nearly stopped.
struct FallRate
{
    std::vector<double> perKelvin;
    std::vector<double> perSecond; // the same by time; NaN where the file has none
    std::vector<double> height; // the same parabolas' heights
    std::vector<double> noise;  // standard deviation of perKelvin
    double smoothing = 0;       // K, as used
};
[[nodiscard]] FallRate fallRate(const NoisyRun &run, double smoothing);
// What the rate is smoothed over when nobody says: a fifth of the width of its greatest peak at half its height above the valleys beside it,
// which lowers a Gaussian peak by half a percent, within 0.5 and 3 % of the span of temperature.
[[nodiscard]] double proposedSmoothing(const NoisyRun &run);

// A step by its rows: from, steepest point, to.
struct StepRows
{
    std::size_t from = 0, steepest = 0, to = 0;
};
// The steps between two rows, in time order; `sign` +1 looks for falls, -1 for rises. Two steps count as two where the
// rate falls between them below 0.7 of the smaller maximum; a step must change the signal by `least` and by ten times
// the noise. It ends where the rate falls below a hundredth of its maximum or has a minimum.
[[nodiscard]] std::vector<StepRows> stepsBetween(const NoisyRun &run, const FallRate &rate, std::size_t first, std::size_t last, double sign, double least);

// Where the lines of a step are drawn; degC.
struct StepWindows
{
    Interval step;       // the step's limits: horizontal levels, midpoint
    Interval start, end; // stretches of curve that the lines before and after are fitted to
};
// Windows for lines beside a step: outside its limits when it was found by itself (`room` = how far they may reach), inside
// when a person set the limits.
[[nodiscard]] StepWindows windowsBeside(const NoisyRun &run, const StepRows &rows, const Interval &room);
[[nodiscard]] StepWindows windowsInside(const Interval &limits, double steepest);

// Does a row lie where a stretch that has rates begins or ends, within a quarter of the smoothing width, or within the whole of it
// where the rate has not fallen to a half up to there? A greatest one is no maximum there.
[[nodiscard]] bool isAtEdge(const NoisyRun &run, const FallRate &rate, std::size_t row);

// The constructions of ISO 11358-1 on one step. Temperatures in degC; NaN where a construction fails.
struct StepConstruction
{
    std::optional<StraightLine> start, end; // over temperature
    double steepest = absent, steepestLevel = absent, slope = absent; // the tangent; negative where the signal falls
    double rate = absent;                                             // the greatest in magnitude
    double rateBySecond = absent;                                     // the same by time
    bool atEdge = false;                                              // ... is where the heating begins or ends: no maximum
    double rateSpread = absent; // K: half the stretch over which the rate stays within its noise or a hundredth of the greatest
    double onset = absent, endset = absent, midpoint = absent;
    double levelLow = absent, levelHigh = absent; // of the signal at the step's limits
    double tangential = absent;                   // fall between the extrapolated lines at the steepest point
    [[nodiscard]] double horizontal() const { return levelLow - levelHigh; }
};
[[nodiscard]] std::optional<StepConstruction> constructed(const NoisyRun &run, const FallRate &rate, const StepWindows &windows, double sign);

// Without the corners that break the order of onset, midpoint and end, and without a tangential change against the step's sign:
// what lies between the limits is then no step about its steepest point (a ramp with a kink, a loss under way when the run
// begins).
[[nodiscard]] StepConstruction inOrder(StepConstruction construction, double sign);

// First row at which the signal is `level` or less, and stays there over the next points.
struct Passage
{
    std::optional<double> row;
    bool fromTheStart = false; // it is there already
};
[[nodiscard]] Passage signalPassage(const NoisyRun &run, double level, double fromRow);

} // namespace vitrine
