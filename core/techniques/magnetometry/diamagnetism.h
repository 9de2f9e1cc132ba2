// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "units/quantity.h"

#include <vector>

namespace vitrine::magnetometry
{

// One part of a sum of Pascal's constants.
struct DiamagneticTerm
{
    QString name; // as tabulated, "Mn2+"
    double count = 1;
    double each = 0; // cm3/mol
    QString source, note;
    bool atom = false; // an atom of a formula, not a species
};

struct Diamagnetism
{
    double value = 0; // cm3/mol
    double uncertainty = absent;
    std::vector<DiamagneticTerm> terms; // empty for a number
    Issues issues;                      // what was assumed, and the sum term by term
};

// The molar diamagnetic susceptibility that words mean:
//   "-319e-6", "-319e-6 cm3/mol"     the number itself
//   "rule"                           -0.5e-6 cm3/mol times the molar mass in g/mol (Bain and Berry, J. Chem. Educ. 85 (2008) 532)
//   "Mn2+, TPrA+, 3 dca-"            species, each with a count
//   "[TPrA][Mn(dca)3]", "C18H28N10Mn" a formula: a group in brackets that is tabulated is taken as a whole, the rest atom by atom
// A tabulated species goes before its atoms, which are off by 11 to 13 for tetraalkylammonium ions. Uncertainty: what the table
// says, else 3 % of a species, 6 % of a sum of atoms, 15 % of the rule: how far they scatter around measured molecules.
// Fails when a word is neither, naming it; `field` is the place of the failure.
[[nodiscard]] Result<Diamagnetism> diamagnetism(const QString &words, double molarMass, const QString &field);

} // namespace vitrine::magnetometry
