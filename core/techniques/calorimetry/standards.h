// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <optional>
#include <span>

namespace vitrine::calorimetry
{

// A substance that temperature and heat of a calorimeter are checked with: melting temperature (degC) and enthalpy of
// fusion (J/g) with their standard uncertainties.
struct Standard {
    const char *key, *label;
    double temperature, temperatureError;
    double enthalpy, enthalpyError;
    const char *source; // of the enthalpy; temperatures are fixed points of the ITS-90 but for benzoic acid's
};
[[nodiscard]] std::span<const Standard> standards();
[[nodiscard]] const Standard *standardNamed(const char *key); // null when there is none
// The standard whose melting point is nearest to a temperature (degC) and not farther away than 25 K; null otherwise.
[[nodiscard]] const Standard *standardNear(double celsius);

// Specific heat capacity of sapphire, J/(g K), at a temperature in degC: the polynomial of ISO 11357-4 (100 K to 1200 K)
// for the values of NIST SRM 720 (Ditmars, Ishihara, Chang, Bernstein and West, J. Res. Natl. Bur. Stand. 87 (1982)
// 159); nullopt outside that range.
[[nodiscard]] std::optional<double> sapphireHeatCapacity(double celsius);
inline constexpr double sapphireError = 0.001; // relative, standard uncertainty of the certified values

} // namespace vitrine::calorimetry
