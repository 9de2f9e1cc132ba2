// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <map>
#include <optional>

namespace vitrine
{

// What a sum formula says: "C18H28MnN10", "[N(C3H7)4][Mn(N(CN)2)3]", "CuSO4·5H2O", "La0.7Sr0.3MnO3".
struct ChemicalFormula
{
    std::map<QString, double> atoms; // element -> count per formula unit
    double molarMass = 0;            // g/mol, from the abridged standard atomic weights (IUPAC 2021)

    [[nodiscard]] double count() const; // of all atoms
    [[nodiscard]] double count(const QString &element) const;
};

// nullopt for anything that is not a formula of known elements, for brackets that do not close, more than twenty levels of them
// and counts that are no numbers. A hydrate's dot is '·' or '*'.
[[nodiscard]] std::optional<ChemicalFormula> chemicalFormula(const QString &text);

} // namespace vitrine
