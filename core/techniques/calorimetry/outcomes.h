// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::calorimetry
{

// A result whose uncertainty is made of independent parts (NaN parts are left out; none left = no uncertainty).
[[nodiscard]] ResultValue measured(const char *key, double value, const Unit &unit, std::vector<UncertaintyPart> parts);

// A curve over temperature in degC. `base`: the lower edge of an area.
void addCurve(Outcome &outcome, const char *key, Text label, CurveUse use, const Unit &yUnit, std::vector<double> x, std::vector<double> y,
              std::vector<double> base = {});

} // namespace vitrine::calorimetry
