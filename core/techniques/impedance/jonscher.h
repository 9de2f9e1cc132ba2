// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"
#include "numerics/leastsquares.h"
#include "units/quantity.h"

#include <optional>
#include <span>

namespace vitrine::impedance
{

// Jonscher's universal response sigma'(w) = sigma_dc + A w^n (Nature 267 (1977) 673), fitted to the logarithm of sigma'
// with equal weights. Frequencies in Hz, sigma' in S/m, A in S s^n / m.
struct Jonscher
{
    double direct = absent, directError = absent;
    double factor = absent, factorError = absent;
    double exponent = absent, exponentError = absent;
    FitResult fit;

    [[nodiscard]] double at(double frequency) const;
};
// Points outside the window and without sigma' > 0 do not count; nullopt for fewer than 6 that do, or no convergence.
[[nodiscard]] std::optional<Jonscher> jonscherFit(std::span<const double> frequency, std::span<const double> conductivity, const Interval &window);

// From the plateau of sigma' (the smallest slope, where electrode polarisation ends) up to where leads make it rise
// faster than f. Frequencies rising.
[[nodiscard]] std::optional<Interval> jonscherWindow(std::span<const double> frequency, std::span<const double> conductivity);

} // namespace vitrine::impedance
