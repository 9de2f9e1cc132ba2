// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/linesums.h"
#include "techniques/calorimetry/peakshape.h"
#include "techniques/calorimetry/thermogram.h"

namespace vitrine::calorimetry
{

// The line through the curve beside a peak, with the sums that lines through parts of its window need.
struct SideLine {
    std::optional<StraightLine> line;
    LineSums sums;
    std::size_t block = 1; // rows behind each point of the fit
    // Through windows as wide, once and three times as wide as that further out, where the curve still goes on as the line
    // does: a person might have drawn it there.
    std::vector<StraightLine> elsewhere;
};

struct PeakSettings {
    BaselineKind kind = BaselineKind::Linear;
    Interval window;                     // degC
    std::optional<Interval> left, right; // degC: windows of the lines beside the peak
    std::vector<double> knots;           // degC: where a spline touches the curve
    std::optional<StraightLine> zero;    // over the file's time: between the isotherms before and after
};

// A value with the parts of its standard uncertainty, in the units of the file.
struct PeakValue {
    double value = absent;
    std::vector<UncertaintyPart> parts;
};

// A limit that cuts into the peak.
struct PeakCut {
    double celsius = absent;  // the limit
    double distance = absent; // of the curve there from the line on which it goes on outside
    double share = absent;    // ... over the peak's height
    bool flank = false;       // nothing between the limits is further from that line: no peak, only a flank of one
};

// A peak between its limits: numbers in the units of the file (temperature, heat flow, heat flow times time).
struct PeakEvaluation {
    Rows rows;
    Thinned thin;
    Baseline baseline;
    PeakShape shape;
    SideLine left, right;
    double rowNoise = absent;
    std::vector<double> converted; // share of the area up to each point of `thin`
    PeakValue area, onset, endset, peak, extremum, initial, height, width;
    std::vector<PeakCut> cuts;
    bool bridged = false; // rows without a number were left out

    [[nodiscard]] PeakCurve curve() const { return {thin.temperature, thin.time, thin.heatFlow}; }
    // The share of the area up to a temperature (degC), in time order; NaN outside the limits.
    [[nodiscard]] double convertedAt(const Thermogram &run, double celsius) const;
    // The temperature (degC) at which the share is reached first; NaN when it is not.
    [[nodiscard]] double temperatureAt(const Thermogram &run, double share) const;
};

// Fails with place.field = the parameter that is wrong.
//
// Uncertainties, k = 1, each part rectangular about the value reported (greatest departure over sqrt 3) but noise:
// - noise: of single rows, of chord and lines; lines count how their neighbouring rows go astray together;
// - limits: each moved outwards by a tenth and a quarter of the window, inwards by up to a tenth;
// - choice of baseline: linear, sigmoidal between levels and, with both lines, sigmoidal between them;
// - windows: each line through the inner and through the outer half of its window; for onset and end further out too;
// - steepest point: slopes over a quarter of and over four times as many points, and a line through the middle third of the flank.
[[nodiscard]] Result<PeakEvaluation> evaluatedPeak(const Thermogram &run, const PeakSettings &settings);

// Does the curve outside a limit go on along a line that it is far from at the limit? What leaves the line to the other side than
// the peak is another event (a glass transition before a crystallisation), unless it is as large.
// Of an evaluation whose curve, baseline, height and noise are known.
[[nodiscard]] std::vector<PeakCut> cutsOf(const PeakEvaluation &peak, const Thermogram &run);

// Straight over the time of the run's segment from the level of the isotherm before it to that of the one after it (lines
// through their last three fifths); nullopt where the segment has no isotherm on both sides.
[[nodiscard]] std::optional<StraightLine> zeroLine(const Thermogram &run, const std::vector<Segment> &segments);

} // namespace vitrine::calorimetry
