// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/compounds.h"

namespace vitrine::simulation
{

const std::vector<Compound> &compounds()
{
    static const std::vector<Compound> all{
        {.metal = "Mn", .molarMass = 439.43,
         .meltingPoint = 271, .fusionEnthalpy = 106.8, .glassTransition = 218, .tmaTransition = 209, .decomposition = 281,
         .dmaOnset = 183, .dmaPeak = 185, .relaxationEnergy = 49.9,
         .glassConductivity = 0.02e-4, .crystalConductivity = 0.09e-5, .permittivity = 32, .lossTangent = 0.03,
         .thermalConductivity = 0.258, .reducedFraction = 0.187,
         .heatCapacityStep = 0.14, .glassWidth = 4.6, .meltingWidth = 3.2, .meltingLag = 4.1,
         .curieConstant = 4.375, .weissTemperature = -6.2, .glassModulus = 6650, .infraredBand = 2164,
         .electrodeExponent = 0.85, .electrodeImpedance = 6.0e5},
        {.metal = "Fe", .molarMass = 440.34,
         .meltingPoint = 263, .fusionEnthalpy = 118.8, .glassTransition = 225, .tmaTransition = 220, .decomposition = 273,
         .dmaOnset = 213, .dmaPeak = 219, .relaxationEnergy = 28.2,
         .glassConductivity = 25.0e-4, .crystalConductivity = 0.64e-5, .permittivity = {}, .lossTangent = {},
         .thermalConductivity = 0.234, .reducedFraction = 0.220,
         .heatCapacityStep = 0.11, .glassWidth = 5.2, .meltingWidth = 3.7, .meltingLag = 4.6,
         .curieConstant = 3.42, .weissTemperature = -4.1, .glassModulus = 5850, .infraredBand = 2169,
         .electrodeExponent = 0.80, .electrodeImpedance = 9.0e3},
        {.metal = "Co", .molarMass = 443.43,
         .meltingPoint = 230, .fusionEnthalpy = 147.8, .glassTransition = 125, .tmaTransition = 102, .decomposition = 267,
         .dmaOnset = 146, .dmaPeak = 145, .relaxationEnergy = 47.1,
         .glassConductivity = 0.66e-4, .crystalConductivity = 0.09e-5, .permittivity = 30, .lossTangent = 0.07,
         .thermalConductivity = 0.228, .reducedFraction = 0.153,
         .heatCapacityStep = 0.17, .glassWidth = 4.0, .meltingWidth = 3.0, .meltingLag = 3.8,
         .curieConstant = 2.83, .weissTemperature = -9.5, .glassModulus = 6980, .infraredBand = 2177,
         .electrodeExponent = 0.82, .electrodeImpedance = 6.0e4},
    };
    return all;
}

} // namespace vitrine::simulation
