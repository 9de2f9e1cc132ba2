// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

#include <vector>

namespace vitrine::impedance
{

// Linear Kramers-Kronig test (Boukamp, J. Electrochem. Soc. 142 (1995) 1885; Schoenleber, Klotz and Ivers-Tiffee,
// Electrochim. Acta 131 (2014) 20): the spectrum is fitted, with weights 1/|Z|, by
//   Z = R_inf + sum R_k / (1 + j w tau_k) + j w L + 1 / (j w C)
// which obeys the Kramers-Kronig relations whatever its coefficients; what it cannot follow violates them, or is noise.
struct LinearKk
{
    int elements = 0;                // M, the number of R_k
    double mu = absent;              // 1 - sum |R_k < 0| / sum |R_k >= 0|
    double extension = 0;            // decades by which the tau_k reach beyond 1/w_max and 1/w_min on either side
    double inductance = 0;           // H
    double elastance = 0;            // 1/C, 1/F
    std::vector<double> real, imaginary; // the fitted impedance at the data's frequencies, ohm
};

// The number of elements grows at least until mu falls below `limitMu`; of the numbers from there on, the one with
// the lowest Bayesian information criterion is taken, because mu alone stops too early on spectra of few arcs. Needs
// at least 5 points.
[[nodiscard]] LinearKk linearKk(const Spectrum &spectrum, double limitMu);

// 100 sqrt(sum |dZ|^2 / |Z|^2 / 2N) of its residuals.
[[nodiscard]] double relativeRms(const Spectrum &spectrum, const LinearKk &kk);

// The whole spectrum, unless a few inductive points at its upper end are more than an inductance can explain: then
// without them.
[[nodiscard]] Interval windowOfLinearModel(const Spectrum &all, double limitMu);

// Modulus from the phase, ln|Z(w)| = const + 2/pi int phi dln w - pi/6 dphi/dln w (Ehm, Goehr, Kaus, Roeseler and
// Schiller, Acta Chim. Hung. 137 (2000) 145), phase smoothed by a local parabola over 7 points, the constant fitted
// to the middle half of the points. Values in ohm, in the order of the spectrum; needs at least 8 points.
[[nodiscard]] std::vector<double> zHitModulus(const Spectrum &spectrum);

} // namespace vitrine::impedance
