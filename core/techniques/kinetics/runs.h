// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalstep.h"

namespace vitrine::kinetics
{

// One run of a series: a heating stretch with its signal, and how fast it was heated.
struct RateRun
{
    QString label;
    NoisyRun noisy;             // mass in the file's unit, or heat flow
    bool mass = false;
    double rate = absent;       // K/s, slope of T(t) over the window
    double rateError = absent;  // its standard uncertainty
    Interval window;            // degC, clipped to the run
};

// The runs of the input "runs", in the order of rising rate. Fails for fewer than three, for rates that do not differ by
// two percent each, for runs of different signals, and where a run has no time and its file names no rate.
[[nodiscard]] Result<std::vector<RateRun>> rateRuns(const Inputs &inputs, const Parameters &parameters, Issues &issues);

// A peak of a run: the extremum of the derivative of a mass, or of the heat flow over the chord of the window.
struct RunPeak
{
    double temperature = absent; // degC
    double uncertainty = absent; // K: noise, sampling, smoothing
    bool upward = true;          // of a heat flow
    std::vector<double> x, y;    // the curve it stands on, scaled to 1 at the peak
};
[[nodiscard]] std::optional<RunPeak> peakOf(const RateRun &run, double smoothing);

// The converted fraction of a run between the limits of the window, as a run of its own (signal = alpha). For a heat flow
// the share of the area over the chord, over time.
[[nodiscard]] std::optional<NoisyRun> conversion(const RateRun &run, const Interval &window);

// Limits that hold the main event of every run.
[[nodiscard]] std::optional<Interval> commonWindow(const std::vector<RateRun> &runs);

// Standard uncertainty of the thermometer's scale, K, the same for all runs: as stated, else the estimate for the kind of
// instrument. It shifts all temperatures of a series together.
[[nodiscard]] double scaleOf(const Parameters &parameters, const RateRun &run);

[[nodiscard]] std::vector<InputSpec> runInputs();
[[nodiscard]] std::vector<ParameterSpec> runParameters();
// Are these three or more runs of different rates?
[[nodiscard]] bool areSeries(const Inputs &inputs);

} // namespace vitrine::kinetics
