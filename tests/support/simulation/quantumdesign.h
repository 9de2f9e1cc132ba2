// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/impedance.h"

#include <string>

namespace vitrine::simulation
{

// MultiVu files of an MPMS3: field-cooled moment at 500 Oe from 300 K down to 2 K, by DC scans. Curie-Weiss
// paramagnet with the diamagnetism of compounds.h; the glass has lost `reducedFraction` of its moments.
[[nodiscard]] std::string magneticMoment(const Compound &compound, State state, const std::string &name);

// Thermal conductivity, W/(m K): a plateau of some kelvin on a T^2 law, a slow rise above it.
[[nodiscard]] double conductivityTruth(const Compound &compound, double temperature);
// A PPMS Thermal Transport Option's file of the glass, 300 K to 2 K, windows-1252. Conductance, heater power
// and radiation obey the identities of such files; the first rows are still drifting and say so in their code.
[[nodiscard]] std::string thermalTransport(const Compound &compound, const std::string &name);

} // namespace vitrine::simulation
