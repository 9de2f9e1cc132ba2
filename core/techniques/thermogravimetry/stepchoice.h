// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/thermogravimetry/losses.h"

namespace vitrine::thermogravimetry
{

// The steps between the limits, found by themselves.
[[nodiscard]] std::vector<StepRows> stepsOf(const Prepared &p);

// The step that the tangents are for: a person's (`step`), the limits' (`window`), or the largest of those found; nullopt without one.
// Its lines follow one rule however its limits came about; `start_window` and `end_window` replace them.
[[nodiscard]] std::optional<StepWindows> mainWindows(const Prepared &p, const Parameters &parameters);

// How far (degC) a person might have set the limits of a stated step: not into its neighbours. Where a step was found by itself, the
// place at which it parts from its neighbours is uncertain as well: anywhere.
[[nodiscard]] Interval placesOfLimits(const Prepared &p, const Interval &limits);

// Do these limits belong to a step found by itself? Else a person stated them.
[[nodiscard]] bool areFound(const Prepared &p, const Interval &limits);

// A step as it is listed: found by itself, or the stated one in the place of those it overlaps.
struct ListedStep
{
    StepWindows windows;
    bool stated = false; // its limits are a person's: its loss is that between them, whole or not
};
// In the order of time; `main` as mainWindows gives it.
[[nodiscard]] std::vector<ListedStep> listedSteps(const Prepared &p, const Parameters &parameters, const std::optional<StepWindows> &main);

} // namespace vitrine::thermogravimetry
