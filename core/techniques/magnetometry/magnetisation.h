// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "numerics/curves.h"
#include "techniques/magnetometry/magnetometry.h"

#include <optional>
#include <vector>

namespace vitrine::magnetometry
{

// Rows of one magnetisation curve in the order of the file: one held temperature, or near it.
struct Isotherm
{
    double T = absent;
    std::vector<double> H, m, s; // Oe, emu, emu (NaN where unknown)
    [[nodiscard]] std::size_t size() const { return H.size(); }
};
// A dataset's rows parted where the temperature is another one (by more than 1 % and 0.2 K); curves of fewer than 5 rows or
// without a span of field are left out. Order of the file.
[[nodiscard]] std::vector<Isotherm> isotherms(std::span<const double> T, std::span<const double> H, const Moment &moment);

// m = intercept + slope H where |H| is at least `from`, each sign of the field by itself and the two averaged: the intercept is
// the saturated part, free of remanence. One sign alone where the other is missing. nullopt for fewer than 4 rows.
struct HighField
{
    double slope = absent, slopeError = absent;
    double saturated = absent, saturatedError = absent; // emu, positive along the field
    std::size_t rows = 0;
};
[[nodiscard]] std::optional<HighField> highField(const Isotherm &curve, double from);

// The fields at which the moment (less the slope of the high fields) vanishes on the way up and on the way down.
struct Crossings
{
    double up = absent, down = absent;                   // Oe
    double remanenceUp = absent, remanenceDown = absent; // emu at H = 0
};
[[nodiscard]] Crossings crossings(const Isotherm &curve, double slope);

} // namespace vitrine::magnetometry
