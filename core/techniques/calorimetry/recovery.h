// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/calorimetry/thermogram.h"

namespace vitrine::calorimetry
{

// The enthalpy that a glass had lost by ageing and takes up again on heating: the area between its scan and that of the same
// glass unaged (as a rule the second heating), per gram (per sample where `perGram` is false). J/g or J, positive when the aged
// glass took up more heat. Both curves are brought to heat capacities by their own rates and masses; what they differ by in
// the windows of glass and liquid (degC), where ageing shows nothing, is levelled by one line through both.
struct Recovery
{
    double enthalpy = absent, noise = absent, windows = absent; // with its standard uncertainties
    double misfit = absent; // how far the curves lie apart in the windows, of the step between them
};
// `scale`: watts per gram (or watts) a unit of the curve's heat flow. nullopt where either run does not reach over the windows.
struct ScaledRun
{
    const Thermogram &run;
    double scale = absent;
};
[[nodiscard]] std::optional<Recovery> recoveredEnthalpy(const ScaledRun &aged, const ScaledRun &unaged, const Interval &glass, const Interval &liquid);

} // namespace vitrine::calorimetry
