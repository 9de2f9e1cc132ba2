// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/thermogram.h"

#include <vector>

namespace vitrine::calorimetry
{

// What a ramp of a run takes up: heat flow over the line between its isotherms, per heating rate, at a grid of
// temperatures. Watts and kelvin a second; endothermic is positive where the direction is known, as the curve points
// otherwise.
struct RampHeat {
    bool heating = true;
    double from = absent, to = absent, rate = absent; // degC, K/s
    std::vector<double> temperature;                  // degC, means over bins of rows
    std::vector<double> capacity;                     // J/K; of the sample with its pan and the asymmetry of the furnace
    std::vector<double> noise, alignment;             // standard uncertainties of the same
    bool aligned = false;                             // an isotherm on at least one side was there
    // The isotherms before and after it: heat flow where the ramp begins and ends (W, endothermic positive), mean temperature
    // (degC); NaN where there is none.
    double levelBefore = absent, levelAfter = absent, plateauBefore = absent, plateauAfter = absent;
};

// The ramps of a run in time order, cut by `trim` (0..0.45) of their temperature at either end, where the rate is not yet
// steady. Isotherms on both sides give a line over time that is taken off, one of them a level, none nothing (ASTM
// E1269: the ends of the three runs must coincide; here each is brought to zero).
[[nodiscard]] std::vector<RampHeat> rampHeats(const Thermogram &whole, const std::vector<Segment> &segments, double trim, std::size_t bins);

// Temperature-modulated run: amplitude of the heat flow over that of the heating rate, one value a whole period
// (J/K). `period` in seconds.
[[nodiscard]] std::vector<RampHeat> reversingHeats(const Thermogram &whole, const std::vector<Segment> &segments, double period);
// The period of the modulation that a run's temperature shows, in seconds; NaN when there is none.
[[nodiscard]] double modulationPeriod(const Thermogram &whole, const Segment &segment);

// Of the capacity, by straight lines between the bins; NaN outside them.
struct CapacityAt {
    double value = absent, noise = absent, alignment = absent;
};
[[nodiscard]] CapacityAt capacityAt(const RampHeat &ramp, double celsius);

} // namespace vitrine::calorimetry
