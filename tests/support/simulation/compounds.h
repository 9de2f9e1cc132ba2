// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <string>
#include <vector>

namespace vitrine::simulation
{

// A compound [TPrA][M(dca)3] (TPrA = tetrapropylammonium, dca = dicyanamide) and the values that its simulated
// files are computed from. Those of the tables are the paper's: Shaw et al., Nat. Chem. 13 (2021) 778, Tables
// 1 and 2; the others are chosen to be plausible and nothing more.
struct Compound
{
    std::string metal;       // "Mn"
    double molarMass;        // g/mol

    // Table 1. Melting as extrapolated onset, glass transition as half-step height, both at 10 K/min.
    double meltingPoint;     // degC
    double fusionEnthalpy;   // J/g
    double glassTransition;  // degC
    double tmaTransition;    // degC, by thermomechanical analysis
    double decomposition;    // degC, by thermogravimetry: taken for the extrapolated onset
    // Table 1, by dynamic mechanical analysis: onset of E' and peak of E'' (taken for those at 1 Hz), activation energy.
    double dmaOnset, dmaPeak; // degC
    double relaxationEnergy;  // kJ/mol

    // Table 2, at room temperature.
    double glassConductivity;   // S/m
    double crystalConductivity; // S/m (text of the paper)
    std::optional<double> permittivity, lossTangent; // of the glass at 2 MHz; the paper gives none for Fe
    double thermalConductivity; // W/(m K), of the glass
    double reducedFraction;     // of the metal, from chi T of glass and crystal at 300 K

    // Chosen.
    double heatCapacityStep;  // J/(g K) at the glass transition
    double glassWidth;        // K, standard deviation of the Gaussian whose integral the step is
    double meltingWidth;      // K, standard deviation of the melting peak's Gaussian part
    double meltingLag;        // K, its exponential tail
    double curieConstant;     // cm3 K/mol of the crystal
    double weissTemperature;  // K
    double glassModulus;      // MPa, storage modulus of the glass at room temperature (Table 2's Young's modulus)
    double infraredBand;      // 1/cm, the strongest C-N stretch of the glass
    double electrodeExponent, electrodeImpedance; // of the blocking electrode; ohm at 20 Hz

    [[nodiscard]] std::string formula() const { return "[TPrA][" + metal + "(dca)3]"; }
};
[[nodiscard]] const std::vector<Compound> &compounds();

// Molar diamagnetism that the simulated samples have, cm3/mol: tetrapropylammonium and three dicyanamides by
// Pascal's constants (Bain and Berry, J. Chem. Educ. 85 (2008) 532), the metal's core -14e-6.
inline constexpr double molarDiamagnetism = -240e-6;

} // namespace vitrine::simulation
