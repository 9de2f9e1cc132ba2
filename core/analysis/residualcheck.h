// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <span>

namespace vitrine
{

// What residuals that follow one another instead of scattering mean for a fit: a warning, and the factor for its standard errors,
// which count neighbouring points as independent ones. `relative` are residuals over the size of the data, in the order of the abscissa.
struct ResidualCheck
{
    double factor = 1;
    double average = 0, largest = 0; // root mean square and largest size
    Issues issues;                   // "residuals-systematic", or none
};
[[nodiscard]] ResidualCheck residualCheck(std::span<const double> relative, const QString &parameter);

} // namespace vitrine
