// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::impedance
{

// Was it measured over temperature at one frequency, or in turns at a few (eight at most)? Such data are no spectrum.
[[nodiscard]] bool overTemperature(const Dataset &dataset);
[[nodiscard]] bool overTemperature(const Inputs &inputs);

// The part of "impedance.dielectric" for such data: eps'(T), eps''(T), tan delta(T), sigma'(T) and M*(T) along one stretch
// of the temperature programme ("segment"), values at "frequency" (the measured one nearest to it) and "temperature".
[[nodiscard]] std::vector<ParameterSpec> sweepParameters();
[[nodiscard]] Parameters estimateSweep(const Inputs &inputs, const Parameters &given);
[[nodiscard]] Result<Done> checkSweep(const Inputs &inputs, const Parameters &parameters);
[[nodiscard]] Result<Outcome> evaluateSweep(const Inputs &inputs, const Parameters &parameters);

} // namespace vitrine::impedance
