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

// One way of a loop, in the order of rising field.
struct Branch
{
    std::vector<double> H, m, s;
    double noise = absent; // emu: what rows scatter by, from their neighbours; NaN for too few
    [[nodiscard]] bool known() const { return H.size() >= 3; }
    // Linear between the rows on either side; NaN outside.
    [[nodiscard]] double at(double field) const;
    // The field nearest to zero, within reach, at which m - slope H vanishes; the middle where noise makes several. NaN where none.
    [[nodiscard]] double crossing(double slope, double reach) const;
    // |dm/dH| where the field is zero: the steepest step within the nearest rows, emu/Oe; NaN where the branch does not reach it.
    [[nodiscard]] double steepness() const;
    [[nodiscard]] double spacing() const; // Oe between the rows on either side of zero field; NaN likewise
    [[nodiscard]] double stated() const;  // the largest uncertainty that the file states for those two rows
};

// The last way up and the last way down that cover a tenth of the largest field on either side of zero; `down` is sorted by rising
// field like the other. What is not there is empty: a virgin curve, a quarter of a loop.
struct Branches
{
    Branch up, down;
    double largest = 0; // Oe
    [[nodiscard]] bool loop() const { return up.known() && down.known(); }
};
[[nodiscard]] Branches branchesOf(const Isotherm &curve);

// Is the moment of the glass or the crystal (`state`) proportional to the field at room temperature? By a run against the field where
// one is given ("glass_loop"), by other fields of the same file, else it says that nobody looked.
void checkLinearity(Outcome &outcome, const Inputs &inputs, const Parameters &parameters, const char *state);

} // namespace vitrine::magnetometry
