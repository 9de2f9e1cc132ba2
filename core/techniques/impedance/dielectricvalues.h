// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

#include <span>

namespace vitrine::impedance
{

// eps* = eps' - j eps'' = 1 / (j w C0 Z), C0 = eps0 A / L; tan delta = eps'' / eps'; sigma' = L/A Re(1/Z) in S/m;
// M* = 1 / eps* = M' + j M''.
struct DielectricPoint
{
    double real = absent, imaginary = absent, tangent = absent, conductivity = absent, modulusReal = absent, modulusImaginary = absent;
};
// C0 = eps0 A / L, in F.
[[nodiscard]] double emptyCapacitance(const Geometry &geometry);
// Of Z' and Z'' (ohm) at a frequency (Hz). `stray` (F) is subtracted from the capacitance: the field beside the
// electrodes lies in air and loses nothing.
[[nodiscard]] DielectricPoint dielectricPoint(double frequency, double real, double imaginary, const Geometry &geometry, double stray);

// Parabola over x through points of y, or through ln y where all are positive (powers are straight in logarithms, and a
// parabola over them would be the curve's bend, not its scatter): its value at x = 0, and the standard deviation of the
// points from it, what repeating one reading would scatter; NaN for fewer than four points.
struct LocalValue
{
    double value = absent, deviation = absent;
};
[[nodiscard]] LocalValue localValue(std::span<const double> x, std::span<const double> y);

// How many neighbours are asked.
inline constexpr std::size_t neighbours = 7;

} // namespace vitrine::impedance
