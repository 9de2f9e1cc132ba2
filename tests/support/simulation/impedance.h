// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/simulation/compounds.h"

#include <string>

namespace vitrine::simulation
{

enum class State { Glass, Crystal };

// The pellet that all spectra are computed for.
inline constexpr double pelletThickness = 1.0e-3; // m
inline constexpr double pelletArea = 78.54e-6;    // m2: 10 mm across

// What a spectrum is computed from: p(R, CPE)-CPE, Z_CPE = 1 / (Q (j omega)^n).
struct SpectrumTruth
{
    double R = 0, Q = 0, n = 1;
    double electrodeQ = 0, electrodeN = 1;
};
[[nodiscard]] SpectrumTruth spectrumTruth(const Compound &compound, State state);

// 20 Hz to 2 MHz as |Z| and phase in the text table of an LCR meter's measuring program (decimal comma,
// doubled tabs, area and thickness in the header), with the noise of an Agilent E4980A.
[[nodiscard]] std::string impedanceSpectrum(const Compound &compound, State state, const std::string &name);

} // namespace vitrine::simulation
