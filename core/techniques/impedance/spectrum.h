// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <vector>

namespace vitrine::impedance
{

// One measured spectrum, usable rows only: frequencies (Hz) positive, Z' and Z'' (ohm) finite, in the order of the file.
struct Spectrum
{
    std::vector<double> frequency, real, imaginary;
    std::vector<double> realError, imaginaryError; // standard uncertainties (ohm); empty when the file gives none
    std::size_t unusable = 0;                      // rows left out because they were no numbers or f <= 0

    [[nodiscard]] std::size_t size() const { return frequency.size(); }
};

[[nodiscard]] Spectrum spectrumOf(const Inputs &inputs);
[[nodiscard]] Spectrum spectrumOf(const Dataset &dataset);

// The rows inside a window (Hz, limits included) and, with capacitiveOnly, with Z'' < 0.
[[nodiscard]] Spectrum selected(const Spectrum &spectrum, const std::optional<Interval> &window, bool capacitiveOnly);

// Sample geometry of a plane-parallel or cylindrical sample between electrodes: metres, square metres; NaN where
// unknown. Zero counts as unknown.
struct Geometry
{
    double length = absent, lengthError = absent;
    double area = absent, areaError = absent;

    [[nodiscard]] bool complete() const { return length > 0 && area > 0; }
    // Relative standard uncertainty of length / area from what is known of the two; NaN when nothing is.
    [[nodiscard]] double relativeError() const;
    // Notes that name the part whose uncertainty the results cannot hold.
    [[nodiscard]] Issues issues() const;
};
// From the parameters "length" (mm), "area" (mm^2) or "diameter" (mm) and their uncertainties.
[[nodiscard]] Geometry geometryOf(const Parameters &parameters);
[[nodiscard]] std::vector<ParameterSpec> geometryParameters();
// What the file's metadata propose for them.
void proposeGeometry(const Inputs &inputs, const Parameters &given, Parameters &proposed);

} // namespace vitrine::impedance
