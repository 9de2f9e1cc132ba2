// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/residuals.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine
{

double runsStatistic(std::span<const double> residuals)
{
    double above = 0, below = 0, runs = 0;
    int last = 0;
    for (const double r : residuals) {
        if (r == 0 || !std::isfinite(r))
            continue;
        const int sign = r > 0 ? 1 : -1;
        (sign > 0 ? above : below) += 1;
        if (sign != last)
            runs += 1;
        last = sign;
    }
    const double n = above + below;
    if (n < 10 || std::min(above, below) < 3)
        return std::numeric_limits<double>::quiet_NaN();
    const double expected = 2 * above * below / n + 1;
    const double variance = (expected - 1) * (expected - 2) / (n - 1);
    return (runs - expected) / std::sqrt(variance);
}

double correlationFactor(std::span<const double> residuals)
{
    double squares = 0, products = 0;
    for (std::size_t i = 0; i < residuals.size(); ++i) {
        squares += residuals[i] * residuals[i];
        if (i > 0)
            products += residuals[i] * residuals[i - 1];
    }
    if (residuals.size() < 10 || !(squares > 0) || !(products > 0))
        return 1;
    // r beyond 0.98 would make more than a factor of ten of it.
    const double r = std::min(products / squares, 99.0 / 101.0);
    return std::sqrt((1 + r) / (1 - r));
}

} // namespace vitrine
