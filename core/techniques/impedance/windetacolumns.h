// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/columnheading.h"

#include "base/result.h"

#include <vector>

namespace vitrine::impedance
{

// What the header of a WinDETA file says about the sample; NaN = nothing.
struct WinDetaSetting
{
    double diameter = absent, thickness = absent; // m
    double voltage = absent;                      // V rms, as set
};

struct WinDetaImpedance
{
    std::vector<double> real, imaginary; // ohm, capacitive negative
    Issues issues;
};

// Z of every row from whatever pair of quantities the columns hold, by WinDETA's own definitions: Zs', Zs'' themselves
// win; then capacitances, admittances and, with the empty cell's capacitance C0 = eps0 pi D^2 / (4 t) (or Cp' / Eps'
// where both stand there), permittivities, moduli and conductivities (S/cm); at last alternating current over voltage.
// frequency in Hz. Fails when no pair is complete, or when only C0 is missing.
[[nodiscard]] Result<WinDetaImpedance> winDetaImpedance(const std::vector<Heading> &headings, const std::vector<std::vector<double>> &columns, const std::vector<double> &frequency,
                                                        const WinDetaSetting &setting, int line);

} // namespace vitrine::impedance
