// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/dynamicmechanical/moduli.h"

#include "numerics/curves.h"

#include <optional>

namespace vitrine::dynamicmechanical
{

enum class ModulusScale { Linear, Logarithmic };

// Extrapolated onset of the fall of the storage modulus, ASTM E1640: where the line through the glassy stretch meets the
// tangent at the steepest point of the fall. All in degC and MPa, or log10 of MPa on the logarithmic scale.
struct Onset
{
    double temperature = absent, height = absent;          // of the crossing
    StraightLine glass;                                    // over temperature
    double steepest = absent, steepestHeight = absent, slope = absent;
    double noise = absent, windows = absent, smoothing = absent; // parts of the standard uncertainty, K
};
// `glass`: where the line is fitted; `fall`: where the steepest point is looked for, above the glass.
[[nodiscard]] std::optional<Onset> storageOnset(const TemperatureCurve &curve, const Interval &glass, const Interval &fall, ModulusScale scale);
// A stretch for the line, before the steepest fall within `fall`.
[[nodiscard]] std::optional<Interval> proposedGlass(const TemperatureCurve &curve, const Interval &fall, ModulusScale scale);

// The top of a peak over temperature: the vertex of a parabola by least squares through the points within a quarter of the
// peak's width on either side of the highest (on coarse data through three points).
struct PeakTop
{
    double temperature = absent, height = absent;
    double width = absent;     // K, between half heights over the higher foot
    double prominence = absent; // over the higher foot, within the window
    double noise = absent, smoothing = absent; // parts of the standard uncertainty, K
};
// The most prominent peak within the window; nullopt when the curve only rises or falls there, or rises above neither foot
// by five times its noise.
[[nodiscard]] std::optional<PeakTop> peakTop(const std::vector<double> &temperature, const std::vector<double> &signal, const Interval &window);

} // namespace vitrine::dynamicmechanical
