// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <map>

namespace vitrine
{

// dy/dx of the rows of a curve, NaN where x stands still: local parabolas (Savitzky and Golay 1964) along the rows, so that
// rounded or repeated x do no harm. On a temperature that rises and falls each heating and cooling stands for itself.
// They reach over the narrowest of 0.3, 0.6, 1.2 and 2.4 % of a stretch (five points at least) at which the noise of the
// derivative is below a fiftieth of its greatest value, else over the widest.
[[nodiscard]] std::vector<double> slopeAlongRows(std::span<const double> x, std::span<const double> y, bool isTemperature);

// What a window that draws the same curves again and again keeps of them.
using DerivativeCache = std::map<std::pair<Values, Values>, Values>;

// Is there a measured curve over temperature or time in the first panel whose derivative is not drawn already?
[[nodiscard]] bool canShowDerivative(const Figure &figure);
// A panel below the others with the derivatives of the measured curves of the first one, each in its curve's colour; its
// temperature axis is shared. Derivatives by temperature are per kelvin, by time per unit of the axis.
[[nodiscard]] Figure withDerivative(Figure figure, DerivativeCache *cache = nullptr);

} // namespace vitrine
