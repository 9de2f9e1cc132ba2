// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalstep.h"

namespace vitrine::dilatometry
{

// Windows for the tangents of a glass transition: the straight stretch below the first lasting change of the coefficient of
// expansion, and the steepest stretch after it, rising (the liquid's expansion) before falling (softening under load).
struct TransitionWindows
{
    Interval glass, liquid;
};
// nullopt when the coefficient does not change by more than its noise and a third of itself.
[[nodiscard]] std::optional<TransitionWindows> proposedTransition(const NoisyRun &run, const FallRate &rate);

} // namespace vitrine::dilatometry
