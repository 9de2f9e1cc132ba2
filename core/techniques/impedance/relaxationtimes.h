// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

#include <vector>

namespace vitrine::impedance
{

// Distribution of relaxation times: Z = R_inf + j w L + 1 / (j w C) + int gamma(ln tau) / (1 + j w tau) dln tau, with
// gamma >= 0 on an even grid of ln tau from 0.3 decades below 1/w_max to a decade above 1/w_min. Least squares
// with weights 1/|Z| plus `regularisation` times the integrated square of the second derivative of gamma (in units of
// the largest |Z'|) (Tikhonov; Wan, Saccoccio, Chen and Ciucci, Electrochim. Acta 184 (2015) 483).
struct RelaxationTimes
{
    std::vector<double> tau, gamma;     // s, ohm
    std::vector<std::vector<double>> covariance; // of gamma, ohm^2, given the regularisation and what is zero
    double step = 0;                    // of ln tau
    double regularisation = 0;
    double seriesResistance = 0, inductance = 0, elastance = 0; // ohm, H, 1/F
    std::vector<double> real, imaginary; // at the data's frequencies, ohm
};
[[nodiscard]] RelaxationTimes relaxationTimes(const Spectrum &spectrum, double regularisation);

// The regularisation between 1e-8 and 10 under which the data are most probable: regularisation and noise as
// parameters of a normal prior and likelihood, the distribution integrated out over what is not zero (type-II maximum
// likelihood; MacKay, Neural Comput. 4 (1992) 415). Cross validation takes what a meter adds from point to point for
// signal and ends with spikes; the evidence does not.
[[nodiscard]] double proposedRegularisation(const Spectrum &spectrum);

// Non-negative least squares from the normal equations, min x^T A x / 2 - b^T x, x >= 0 (Lawson and Hanson 1974 in the
// form of Bro and de Jong, J. Chemom. 11 (1997) 393); entries before `freeUpTo` may have any sign. Row-major A.
[[nodiscard]] std::vector<double> nonNegativeSolution(const std::vector<double> &matrix, const std::vector<double> &right, std::size_t freeUpTo);

struct RelaxationPeak
{
    double tau = absent, tauError = absent;               // s
    double resistance = absent, resistanceError = absent; // ohm: the area between the minima beside the peak, tails included
    double endError = 0;                                  // ohm: what its ends leave open, one e-fold of tau at their height
    double outsideError = 0;                              // ohm: half of its area at times that no frequency was measured for
    double height = absent;                               // ohm
};
// Maxima of gamma that rise above their surroundings by 5 % of themselves and by three times their own uncertainty, and whose
// resistance exceeds twice its own, by rising tau; not at the ends of the grid.
[[nodiscard]] std::vector<RelaxationPeak> peaksOf(const RelaxationTimes &distribution);

} // namespace vitrine::impedance
