// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <cmath>

namespace vitrine
{

// Data to page and back along one axis. `from` is the page coordinate of range.low (of range.high when the
// axis is inverted), `to` that of the other end; page coordinates may run either way.
struct AxisScale
{
    Interval range{0, 1};
    bool logarithmic = false;
    bool inverted = false;
    double from = 0, to = 1;

    [[nodiscard]] double scaled(double value) const { return logarithmic ? std::log10(value) : value; }
    [[nodiscard]] double fraction(double value) const
    {
        const double low = scaled(range.low), high = scaled(range.high);
        const double part = (scaled(value) - low) / (high - low);
        return inverted ? 1 - part : part;
    }
    // NaN for what a logarithmic axis cannot show.
    [[nodiscard]] double toPage(double value) const
    {
        if (logarithmic && !(value > 0))
            return std::numeric_limits<double>::quiet_NaN();
        return from + fraction(value) * (to - from);
    }
    [[nodiscard]] double toData(double page) const
    {
        double part = (page - from) / (to - from);
        if (inverted)
            part = 1 - part;
        const double low = scaled(range.low), high = scaled(range.high);
        const double value = low + part * (high - low);
        return logarithmic ? std::pow(10.0, value) : value;
    }
    friend bool operator==(const AxisScale &, const AxisScale &) = default;
};

} // namespace vitrine
