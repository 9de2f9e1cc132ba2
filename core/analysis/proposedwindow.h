// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <cmath>

namespace vitrine
{

// The window widened to limits of at most five significant digits: texts print six, and limits read from a text then hold the same
// rows as those proposed. Each limit is the double nearest to its decimal.
[[nodiscard]] inline Interval widenedToPrinted(const Interval &window)
{
    const auto widened = [](double limit, double (*rounded)(double)) {
        if (limit == 0 || !std::isfinite(limit))
            return limit;
        const int decimals = 4 - static_cast<int>(std::floor(std::log10(std::abs(limit))));
        const double power = std::pow(10.0, std::abs(decimals));
        // A limit of few digits already is not moved by the rounding of its own product.
        const double scaled = decimals >= 0 ? limit * power : limit / power;
        const double whole = std::abs(scaled - std::round(scaled)) < 1e-7 ? std::round(scaled) : rounded(scaled);
        return decimals >= 0 ? whole / power : whole * power;
    };
    return {widened(window.low, [](double x) { return std::floor(x); }), widened(window.high, [](double x) { return std::ceil(x); })};
}

} // namespace vitrine
