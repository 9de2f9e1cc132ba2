// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/curves.h"

#include <optional>
#include <span>

namespace vitrine
{

inline constexpr double gasConstant = 8.31446261815324; // J/(mol K), exact since 2019

// y = c - E / (factor R T): the straight line over 1/T that rate equations are fitted by.
struct ActivationFit
{
    StraightLine line;          // over 1/T
    double energy = 0;          // J/mol
    double fromInputs = 0;      // its standard uncertainty from those of T and y; NaN when none is known
    double fromScatter = 0;     // ... from the scatter about the line beyond that; NaN for two points
    double chi2 = 0;            // of the line weighted by the uncertainties given alone; NaN when none is known
    double common = 0;          // standard deviation in y that all points have besides their own, from the scatter
    [[nodiscard]] double uncertainty() const;
};
// `temperatures` in K, `temperatureErrors` and `errors` of y are standard uncertainties (empty or NaN = unknown).
// E = factor * -slope * R; an error of T counts as one of y by the slope of the line. Where the points scatter more than
// their uncertainties explain (chi2 > n - 2), runs differ by more than their noise: a common variance that brings chi2 to
// n - 2 joins the weights (Paule and Mandel, J. Res. NBS 87 (1982) 377), so that no run rules the line by its low noise
// alone. nullopt for fewer than two different temperatures.
[[nodiscard]] std::optional<ActivationFit> activationFit(std::span<const double> temperatures, std::span<const double> y,
                                                         std::span<const double> temperatureErrors, std::span<const double> errors, double factor);

} // namespace vitrine
