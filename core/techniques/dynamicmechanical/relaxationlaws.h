// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "numerics/leastsquares.h"

#include <functional>
#include <optional>
#include <span>
#include <vector>

namespace vitrine::dynamicmechanical
{

inline constexpr double gasConstant = 8.314462618; // J/(mol K), CODATA 2018, exact

// A frequency (exact) and the temperature (kelvin) at which a relaxation answers to it, with its standard uncertainty.
struct FrequencyPoint
{
    double frequency = absent, temperature = absent, uncertainty = absent;
};

// ln f = ln f0 - E/(R T): between two frequencies ln(f1/f2) = (E/R)(1/T2 - 1/T1). Fitted as 1/T over ln f, for the
// frequencies are exact and the temperatures are not, with weights from their uncertainties. The covariance is that of the
// uncertainties, times chi2/dof where the points scatter more than they promise.
struct ArrheniusFit
{
    double activationEnergy = absent, uncertainty = absent; // J/mol
    double lnF0 = absent;                                   // of Hz
    double chi2Reduced = absent;
    bool widened = false; // by the scatter of the points
    double meanLnF = 0, meanInverse = 0, inverseSlope = 0, inverseSlopeError = 0, inverseMeanError = 0;

    // Temperature (K) that belongs to a frequency, and its standard uncertainty.
    [[nodiscard]] double temperature(double frequency) const;
    [[nodiscard]] double temperatureError(double frequency) const;
};
// nullopt for fewer than two frequencies, or when the temperature does not rise with the frequency.
[[nodiscard]] std::optional<ArrheniusFit> arrhenius(std::span<const FrequencyPoint> points);

// ln f = ln f0 - D T0/(T - T0), Vogel, Fulcher, Tammann; the law of Williams, Landel and Ferry is the same in other
// letters: C2 = T_ref - T0, C1 = D T0/(C2 ln 10). At least four points. Fitted as T over ln f.
struct VftFit
{
    FitResult fit;         // parameters T0 (K), B = D T0 (K), ln f0
    bool determined = false; // three parameters follow from the data, T0 among them

    [[nodiscard]] double temperature(double frequency) const;
    // g(T0, B, ln f0) and its standard uncertainty through the whole covariance.
    [[nodiscard]] Quantity derived(const std::function<double(double, double, double)> &g) const;
};
[[nodiscard]] std::optional<VftFit> vft(std::span<const FrequencyPoint> points);

// log10 a_T = -C1 (T - T_ref)/(C2 + T - T_ref) with T_ref fixed, by weighted least squares.
struct WlfFit
{
    FitResult fit; // parameters C1, C2 (K)
    double rms = absent; // decades
};
struct ShiftPoint
{
    double temperature = absent, logShift = absent, uncertainty = absent; // degC or K, decades
};
[[nodiscard]] std::optional<WlfFit> wlf(std::span<const ShiftPoint> points, double reference);
[[nodiscard]] double wlfShift(double c1, double c2, double overReference);

} // namespace vitrine::dynamicmechanical
