// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "techniques/impedance/circuit.h"

namespace vitrine::impedance
{

// The circuit drawn with the usual symbols (IEC 60617; a CPE as two chevrons, what has no symbol as a box), names above
// the elements: a panel without axes, "circuit", in units of its own.
[[nodiscard]] Panel circuitPanel(const Circuit &circuit);

} // namespace vitrine::impedance
