// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <memory>
#include <optional>
#include <span>
#include <vector>

namespace vitrine::calorimetry
{

// Which way the curve of a file is exothermic.
enum class Exotherm { Unknown, Up, Down };
[[nodiscard]] Exotherm exothermOf(const Dataset &dataset);

// What the heat flow is, and the factor to watts, watts per gram or microvolts.
struct HeatFlow
{
    enum class Kind { Power, SpecificPower, Voltage, SpecificVoltage, Unknown } kind = Kind::Unknown;
    double toWatts = absent; // W, or W/g; NaN for voltages and unknown units
};
[[nodiscard]] HeatFlow heatFlowOf(const Unit &unit);

// Rows first..last inclusive.
struct Rows
{
    std::size_t first = 0, last = 0;
    [[nodiscard]] std::size_t count() const { return last - first + 1; }
};

// Sums over blocks of `rows` rows each of a long run, from its first row on: means over many rows are made of these.
struct BlockSums
{
    static constexpr std::size_t rows = 16;
    std::vector<double> temperature, time, heatFlow; // NaN where a row of the block has a hole
};

// One segment of a run as the analyses see it: the file's own numbers, no column copied or converted.
struct Thermogram
{
    std::span<const double> temperature; // in the file's unit: degC = scale * T + offset
    std::span<const double> time;        // the temperature itself when the file has no time
    std::span<const double> heatFlow;
    std::shared_ptr<const BlockSums> sums; // null for runs that are added up at once
    double celsiusScale = 1, celsiusOffset = 0;
    double secondsPerTime = absent; // seconds a unit of `time`; NaN when neither time nor rate is known
    bool timed = false;
    Unit heatFlowUnit;
    HeatFlow kind;
    Exotherm exotherm = Exotherm::Unknown;
    Segment segment;
    bool heating = true; // the temperature rises through the segment
    // A correction found with standards: kelvin added to every temperature, and factor on heats.
    double offset = 0, heatFactor = 1;
    // Standard uncertainties of the scales, of the heats relative: that of the correction, else the stated accuracy; NaN where
    // neither is known. `corrected`: a correction brought its own.
    double offsetError = absent, factorError = absent;
    bool temperatureCorrected = false, heatCorrected = false;

    [[nodiscard]] double celsius(double t) const { return celsiusScale * t + celsiusOffset; }
    [[nodiscard]] double fromCelsius(double t) const { return (t - celsiusOffset) / celsiusScale; }
    // +1 when an upward deviation of the curve is exothermic, -1 when it is endothermic; +1 when nobody knows.
    [[nodiscard]] double exothermicSign() const { return exotherm == Exotherm::Down ? -1 : 1; }
    // The rows of the segment between two temperatures (degC): from the recorded point nearest to the limit that
    // is met first to the one nearest to the other; the temperature may run backwards in between. nullopt when
    // the segment does not reach between them.
    [[nodiscard]] std::optional<Rows> between(const Interval &celsius) const;
};

// The run with its axis and segment as the parameters name them. Fails with place.field = "segment" or "axis".
// The parameter "segment" may be unset: the first of the run's segments is taken.
[[nodiscard]] Result<Thermogram> thermogram(const Inputs &inputs, const Parameters &parameters);

// A stretch of a curve thinned to means over equal blocks of rows (rows with a hole left out), for everything that
// does not need each single row: shapes, slopes, lines, sensitivities. Of long runs up to fifteen rows are left out at either
// end, where the blocks would not fall together with the sums that are kept.
struct Thinned
{
    std::vector<double> temperature, time, heatFlow; // file's units
    std::size_t first = 0, block = 1;                // row of the first block, rows a block
    bool holes = false;                              // some row was left out

    [[nodiscard]] std::size_t size() const { return temperature.size(); }
};
[[nodiscard]] Thinned thinned(const Thermogram &run, Rows rows, std::size_t enough);

// The factor from the curve to watts per gram, or to watts where no mass is known.
struct HeatScale
{
    double factor = absent;
    bool perGram = true;
    Text missing; // why there is none
};
// A heat flow per mass is never divided again, only brought from the file's mass to `mass` (mg, NaN = not known).
// What was done to it is said in `issues`.
[[nodiscard]] HeatScale heatScale(const Thermogram &run, const Dataset &data, double mass, Issues &issues);

// Options that both analyses share: segment, axis, exotherm, mass, rate.
[[nodiscard]] ParameterSpec segmentParameter();
[[nodiscard]] ParameterSpec exothermParameter();
[[nodiscard]] ParameterSpec massParameter();
[[nodiscard]] ParameterSpec rateParameter();
// What a calibration found: temperature_offset, enthalpy_factor and their uncertainties; all may stay unset. And how far the
// scales are known where it does not say: temperature_accuracy, enthalpy_accuracy.
[[nodiscard]] std::vector<ParameterSpec> correctionParameters();
// Mass and rate from the metadata where the data need them, and the accuracy of the temperatures by the kind of instrument.
void proposeFromMetadata(const Inputs &inputs, const Parameters &given, Parameters &proposed);

// Roughly: kelvin a second in the middle of some rows, signed; NaN without time and rate.
[[nodiscard]] double scanRate(const Thermogram &run, Rows rows);

} // namespace vitrine::calorimetry
