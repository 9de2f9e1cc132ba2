// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/circuit.h"
#include "techniques/impedance/spectrum.h"

#include <functional>
#include <vector>

namespace vitrine::impedance
{

// Sets of parameters of a circuit whose resistances and time constants lie where the spectrum has them, each as likely
// as the other; the same sequence on every machine and run. A start outside what somebody demands is the caller's to mend.
[[nodiscard]] std::vector<std::vector<double>> guesses(const Circuit &circuit, const Spectrum &spectrum, std::size_t count, const std::function<bool()> &cancelled);

// At most `wanted` rows, spread over the list.
[[nodiscard]] Spectrum thinned(const Spectrum &spectrum, std::size_t wanted);

} // namespace vitrine::impedance
