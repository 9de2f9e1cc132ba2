// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "units/unit.h"

#include <limits>

namespace vitrine
{

inline constexpr double absent = std::numeric_limits<double>::quiet_NaN();

// A value with its standard uncertainty (k = 1). An unknown uncertainty is NaN, never 0. The uncertainty of
// a temperature in degC is in K.
struct Quantity
{
    double value = absent;
    double uncertainty = absent;
    Unit unit;

    [[nodiscard]] bool hasValue() const;
    [[nodiscard]] bool hasUncertainty() const;
    [[nodiscard]] Quantity in(const Unit &other) const; // NaN value when the dimensions differ
};

// J/g to J/mol, emu/g to emu/mol ... : multiplies by the molar mass (g/mol) with its uncertainty when the
// wanted unit is per amount and ours per mass, divides when it is the other way round. NaN when neither.
[[nodiscard]] Quantity inMolar(const Quantity &quantity, const Quantity &molarMass, const Unit &wanted);

enum class UncertaintyStyle {
    Concise,  // 6.65(8) GPa
    PlusMinus // 6.65 ± 0.08 GPa
};

// Value and uncertainty rounded by the rule of the Particle Data Group: of the three leading digits of the
// uncertainty, 100..354 keep two, 355..949 keep one, 950..999 round up to 1000 and keep two. A common power
// of ten is split off outside 1e-3..1e5 ("1.520(5)×10⁻⁶"). Without an uncertainty: `digits` significant digits.
[[nodiscard]] QString roundedText(const Quantity &quantity, UncertaintyStyle style, int digitsWithoutUncertainty = 5);
// The same without the unit, the power as "e-6": for table cells whose heading carries the unit, and for programs.
[[nodiscard]] QString roundedNumber(const Quantity &quantity, UncertaintyStyle style, int digitsWithoutUncertainty = 5);

} // namespace vitrine
