// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "numerics/curves.h"

#include <span>
#include <string_view>
#include <vector>

namespace vitrine
{

// A signal over a temperature programme, in time order, without rows that lack a number. Long runs are thinned to
// means over equal blocks of rows, segment by segment.
struct ThermalRun
{
    std::vector<double> temperature; // degC
    std::vector<double> time;        // s; numbers of rows where the file has no time
    std::vector<double> signal;      // in the unit that was asked for
    std::vector<Segment> segments;   // first and last count points of this run; cover all of them
    bool timed = false;
    std::size_t block = 1;           // rows of the file behind a point
    std::size_t holes = 0;           // rows of the file left out

    [[nodiscard]] std::size_t size() const { return temperature.size(); }
};

// A run with the standard deviation of a point's signal (from second differences; NaN when there are too few points).
struct NoisyRun
{
    ThermalRun run;
    double noise = absent;
    std::vector<double> steady; // the signal without jumps, for derivatives; empty = the signal itself
};

// The run of a dataset with the column of a role as its signal. `segment` as people name one ("2", "heating-1"); empty =
// the whole programme up to the end of its last heating or isothermal stretch. `unit` must have the signal's dimension.
// Fails without such columns (place.field "segment" for an unknown segment) and with fewer than two points.
[[nodiscard]] Result<ThermalRun> thermalRun(const Dataset &dataset, std::string_view role, const Unit &unit, const QString &segment,
                                            std::size_t enough = 32768);

// Rows between two temperatures: from the first passage of the one that is met first to the first passage of the other
// after it (fractional). Limits beyond the run are moved to its ends. nullopt when the run does not reach into the
// interval.
struct RowRange
{
    double first = 0, last = 0;
    bool clipped = false;
};
[[nodiscard]] std::optional<RowRange> rowsBetween(const ThermalRun &run, const Interval &celsius);
// Straight line over temperature through the points between two temperatures; nullopt with fewer than two.
[[nodiscard]] std::optional<StraightLine> lineBetween(const ThermalRun &run, const Interval &celsius);

// The signal of a correction run at the points of another run: over time where both follow one programme of time, else over
// temperature, segment by segment (isotherms: their mean). NaN where it says nothing: never extrapolated.
struct Correction
{
    std::vector<double> values;
    bool byTime = false;
};
[[nodiscard]] Correction correctionFor(const ThermalRun &run, const ThermalRun &blank);
// The run less a correction, without the points where that is NaN.
[[nodiscard]] ThermalRun subtracted(const ThermalRun &run, const std::vector<double> &correction);

// Number of the heating stretch that spans most kelvins, of the cooling one where nothing is heated; "" without segments.
[[nodiscard]] QString widestSegment(const Dataset &data);

// "Segment", optional, for the analyses that take one.
[[nodiscard]] ParameterSpec programmeSegment();

// The first place in time order where `x` comes to `level` from below (rising) or above: the number of the point before
// with the fraction of the way to the next. nullopt when it never does; 0 when it is there from the start.
[[nodiscard]] std::optional<double> firstPassage(std::span<const double> x, double level, bool rising, std::size_t from = 0);
// A column at such a fractional row.
[[nodiscard]] double atRow(std::span<const double> y, double row);

} // namespace vitrine
