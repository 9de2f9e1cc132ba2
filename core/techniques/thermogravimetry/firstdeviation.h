// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/thermalstep.h"
#include "techniques/thermogravimetry/massrun.h"

#include <array>

namespace vitrine::thermogravimetry
{

// The first deflection of a step from the plateau before it (ASTM E2550).
struct FirstDeviation
{
    double temperature = absent, level = absent; // degC; %
    Interval plateau;                            // degC: where its line rests
    StraightLine line;                           // % over degC
    std::vector<UncertaintyPart> parts;          // K: criterion, choice of the plateau, smoothing
};

// The step that it is sought for.
struct StepSpan
{
    std::size_t floor = 0;    // row where the search for the plateau begins: the run's first, or the end of the step before
    double steepest = absent; // degC
    double rate = absent;     // the greatest, %/K
    double change = absent;   // of the whole step, %
    double sign = 1;          // +1: the mass falls
};

// The plateau comes from the data alone, no window of a person enters: the stretch of least slope between the floor and the
// steepest point, as far as its neighbourhood keeps that slope within half a percent of the greatest rate. The deflection is the last
// temperature before the steepest point at which the smoothed curve lies within three standard deviations of the plateau's line, at least
// half a percent of the step (less cannot be seen on a curve drawn whole). `rates`: as smoothed, over half the width, over twice the width.
// Fails where no stretch before the step is level to a twentieth of the greatest rate, and where other choices of the plateau
// move the deflection by more than half its distance from the steepest point.
[[nodiscard]] Result<FirstDeviation> firstDeviation(const MassRun &run, const std::array<const FallRate *, 3> &rates, const StepSpan &step);

} // namespace vitrine::thermogravimetry
