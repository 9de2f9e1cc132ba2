// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/curves.h"

#include <optional>
#include <span>
#include <vector>

namespace vitrine::calorimetry
{

// A peak's curve in time order, from limit to limit: temperature, time (or whatever the integral runs over), signal.
struct PeakCurve
{
    std::span<const double> temperature, time, signal;
    [[nodiscard]] std::size_t size() const { return temperature.size(); }
    [[nodiscard]] PeakCurve part(std::size_t first, std::size_t count) const
    {
        return {temperature.subspan(first, count), time.subspan(first, count), signal.subspan(first, count)};
    }
};

enum class BaselineKind { Linear, SigmoidalTangential, SigmoidalHorizontal, TangentialLeft, TangentialRight, HorizontalLeft, HorizontalRight,
                          Spline, ZeroLine };
[[nodiscard]] bool sigmoidal(BaselineKind kind);
[[nodiscard]] bool needsLeft(BaselineKind kind);  // the line through the curve below the peak (in temperature)
[[nodiscard]] bool needsRight(BaselineKind kind); // ... and above it

// height + perKelvin (T - atTemperature) + perTime (t - atTime)
struct Plane
{
    double height = 0, perTemperature = 0, perTime = 0, atTemperature = 0, atTime = 0;
    [[nodiscard]] double at(double temperature, double time) const
    {
        return height + perTemperature * (temperature - atTemperature) + perTime * (time - atTime);
    }
};

// B = (1 - alpha) before + alpha after. alpha is the converted fraction at each point, empty for the baselines that
// know none.
struct Baseline
{
    Plane before, after;
    std::vector<double> alpha;
    std::vector<double> heights; // of a baseline that is no plane, at each point; empty otherwise
    bool converged = true;
    int iterations = 0;
    double lastChange = 0; // of alpha, largest over the points

    [[nodiscard]] double at(const PeakCurve &curve, std::size_t i) const
    {
        if (!heights.empty())
            return heights[i];
        const double first = before.at(curve.temperature[i], curve.time[i]);
        return alpha.empty() ? first : first + alpha[i] * (after.at(curve.temperature[i], curve.time[i]) - first);
    }
};

// The sigmoidal ones: alpha from the area over the chord, then from the area over the baseline so found, until no
// point of alpha moves by more than this (of 1), or so many times (methods: Svoboda and Malek, Thermochim. Acta 655
// (2017) 242; they stop at 0.1 % of the signal).
inline constexpr double alphaTolerance = 1e-6;
inline constexpr int alphaIterations = 100;
// `left` and `right` are lines over temperature; nullopt where the kind needs one that is missing (a spline or a zero line
// needs more than this and is drawn elsewhere). `heating` says
// which end of the curve is the left one.
[[nodiscard]] std::optional<Baseline> baselineOf(const PeakCurve &curve, BaselineKind kind, const std::optional<StraightLine> &left,
                                                 const std::optional<StraightLine> &right, bool heating);

// A tangent at the steepest point of a flank. None where the temperature runs backwards on the leading one (overTime, slope NaN):
// `cross` is then the row where the flank begins.
struct Flank
{
    double temperature = 0, signal = 0; // where it touches
    double cross = 0, crossSignal = 0;  // where it meets the extrapolated baseline
    double slope = 0;                   // signal a unit of temperature; NaN when constructed over time
    double noise = 0;                   // standard uncertainty of `cross` from the noise of the signal
    bool overTime = false;              // the temperature runs backwards on the flank
};

struct PeakShape
{
    double area = 0;                        // of signal - baseline over time
    double sign = 1;                        // +1 when the peak points up
    double peak = 0, peakSignal = 0;        // temperature and signal at the greatest distance from the baseline
    double height = 0;                      // that distance, positive
    double peakNoise = 0;                   // standard uncertainty of `peak` from noise and sampling
    std::optional<double> width;            // at half height, in temperature
    double backwards = 0;                   // how far the temperature runs backwards above half height, where that leaves no width
    std::optional<Flank> leading, trailing; // in time order
};

// `before` and `after`: extrapolated baselines over temperature for the tangents (in time order); the baseline's own
// ends where absent. `noise`: standard deviation of a point of the curve. `smoothing` scales the stretch that a slope
// is taken over (1 = as the noise asks for).
[[nodiscard]] PeakShape shapeOf(const PeakCurve &curve, const Baseline &baseline, const std::optional<StraightLine> &before,
                                const std::optional<StraightLine> &after, double noise, double smoothing);

} // namespace vitrine::calorimetry
