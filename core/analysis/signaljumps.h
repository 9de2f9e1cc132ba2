// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalrun.h"

#include <vector>

namespace vitrine
{

// A change of a signal within so short a time that no transformation under a temperature programme makes it: single wild rows,
// a knock on the balance, a piece thrown out of the crucible.
struct SignalJump
{
    double from = 0, to = 0; // degC
    double change = 0;       // of the signal beyond what its neighbourhood leads one to expect; about 0 for a spike that comes back
    double height = 0;       // the greatest excursion, with its sign
};

// A signal without its jumps, for derivatives: where one is, the signal goes on at the rate of its neighbourhood. Levels
// beyond a jump are shifted by it.
struct SteadySignal
{
    std::vector<double> signal; // empty where there is no jump
    std::vector<SignalJump> jumps; // in the order of the rows
};

// Within the stretches a derivative is taken of (heating; cooling where nothing is heated), at three scales of 1/400 of their rows and
// less: a change that is five times what either neighbourhood makes expect, twelve times the noise, and between 0.2 % of the
// greatest level and a tenth of the extent of the whole signal. A greater one belongs to the sample (a deflagration loses much in a
// moment). The settling of the balance after it is part of the jump.
[[nodiscard]] SteadySignal withoutJumps(const NoisyRun &run);

} // namespace vitrine
