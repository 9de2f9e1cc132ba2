// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string_view>

namespace vitrine::role
{

// What a column is. The names are those of the command line's contract and reach files; a technique may
// declare more in its own folder.
inline constexpr std::string_view none = "";
inline constexpr std::string_view time = "time";
inline constexpr std::string_view temperature = "temperature";
inline constexpr std::string_view referenceTemperature = "reference-temperature";
inline constexpr std::string_view heatFlow = "heat-flow";
inline constexpr std::string_view mass = "mass";
inline constexpr std::string_view lengthChange = "length-change";
inline constexpr std::string_view frequency = "frequency";
inline constexpr std::string_view impedanceReal = "impedance-real";
inline constexpr std::string_view impedanceImaginary = "impedance-imaginary"; // capacitive arcs negative
inline constexpr std::string_view field = "field";
inline constexpr std::string_view moment = "moment";
inline constexpr std::string_view thermalConductivity = "thermal-conductivity";
inline constexpr std::string_view seebeck = "seebeck";
inline constexpr std::string_view resistivity = "resistivity";
inline constexpr std::string_view heatCapacity = "heat-capacity";

} // namespace vitrine::role
