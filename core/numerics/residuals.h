// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

namespace vitrine
{

// Do residuals, in the order of the abscissa, scatter or follow one another? The number of runs of one sign against what independent
// signs make of it, in standard deviations (Wald and Wolfowitz, Ann. Math. Stat. 11 (1940) 147): about normal for independent
// residuals, below -3 where the data snake around the model. NaN for fewer than 10 residuals or fewer than 3 of one sign.
[[nodiscard]] double runsStatistic(std::span<const double> residuals);

// What scaled errors of a fit are to be multiplied by where neighbouring residuals resemble each other: sqrt((1 + r) / (1 - r)) with
// their correlation r at lag one, which leaves as many independent points as there are runs of such a process (Bayley and Hammersley,
// J. R. Stat. Soc. Suppl. 8 (1946) 184). 1 where r is not positive, at most 10.
[[nodiscard]] double correlationFactor(std::span<const double> residuals);

} // namespace vitrine
