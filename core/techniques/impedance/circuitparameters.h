// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "techniques/impedance/circuitfit.h"

namespace vitrine::impedance
{

// The parameters of an analysis that say how a circuit is fitted: weighting, part and loss, and the families
// fix.R0, start.R0, bounds.R0 and tie.R2.
[[nodiscard]] std::vector<ParameterSpec> fitParameterSpecs();

// What they demand, checked against the circuit: unknown keys, values out of range, ties to what is tied or fixed. The
// failure's place names the parameter.
[[nodiscard]] Result<FitRequest> requestFrom(const Circuit &circuit, const Parameters &parameters);

// What a parameter of a circuit is, in words; for the factor of a power of j omega with its unit, which the exponent makes.
[[nodiscard]] Text labelOf(const Circuit &circuit, std::size_t parameter, const std::vector<double> &values);

} // namespace vitrine::impedance
