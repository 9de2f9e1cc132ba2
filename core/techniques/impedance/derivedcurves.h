// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

#include <span>

namespace vitrine::impedance
{

[[nodiscard]] Curve curveOf(const char *key, Text label, CurveUse use, const char *panel, const char *xName, const char *xUnit, const char *yName, const char *yUnit, Values x, Values y);

// Evenly spread in the logarithm, ends included (Hz).
[[nodiscard]] std::vector<double> frequencies(double low, double high, int perDecade);
[[nodiscard]] Values negated(std::span<const double> values);

// A model's line over frequencies in the three panels of a spectrum: "fit", "fit_modulus", "fit_phase".
void addFitCurves(Outcome &outcome, const std::vector<double> &f, std::span<const double> real, std::span<const double> imaginary);

// The same for a model at the spectrum's own frequencies, in whatever order they were measured.
void addModelCurves(Outcome &outcome, const Spectrum &spectrum, std::span<const double> real, std::span<const double> imaginary);

// A result that describes an evaluation and has no uncertainty, for the reason given.
void addMeasure(Outcome &outcome, const char *key, double value, const char *unit, const Text &reason);

// 100 (Z - Zmodel) / |Z| at the spectrum's points: curves "residual_real" and "residual_imaginary", and what they tell.
struct ResidualSummary
{
    double real = absent, imaginary = absent; // root mean square of either part, percent
    double rms = absent;                      // of both: 100 sqrt(sum |dZ|^2 / |Z|^2 / 2N)
    double correlation = absent;              // of neighbours in frequency: 0 for noise, 1 for a line that misses the data
    double noise = absent;                    // from second differences along the frequency, percent
    double worstFrequency = absent;           // where the smoothed residual is largest, Hz
};
// Neighbours in frequency that miss the curve on the same side: the circuit leaves something out, and the covariance,
// which takes the residuals for noise, is too small.
[[nodiscard]] bool isSystematic(const ResidualSummary &residual, std::size_t points);
// What standard uncertainties from the covariance have to be multiplied by when the residuals are systematic: residuals
// whose neighbours correlate by r hold (1 - r) / (1 + r) times as many independent numbers (first-order autoregression;
// Bartlett, J. R. Stat. Soc. 98 (1935) 536). 1 when they are not.
[[nodiscard]] double misfitFactor(const ResidualSummary &residual, std::size_t points);
ResidualSummary addResidualCurves(Outcome &outcome, const Spectrum &spectrum, std::span<const double> real, std::span<const double> imaginary);

} // namespace vitrine::impedance
