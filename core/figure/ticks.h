// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"

#include <QString>

#include <vector>

namespace vitrine
{

struct Tick
{
    double value = 0;
    QString label; // simple markup, minus as U+2212: "−20", "10<sup>−6</sup>"
};

struct Ticks
{
    std::vector<Tick> major;
    std::vector<double> minor;
    int exponent = 0; // labels are to be multiplied by ten to this power; 0 for nearly all axes
};

// Round numbers within the range (low < high), at most `atMost` (>= 2) labelled ones. On a logarithmic axis
// whole decades carry labels, every second, third ... one when there are many; over less than a decade and
// a half, 1-2-5 or round numbers do.
[[nodiscard]] Ticks ticksFor(const Interval &range, bool logarithmic, int atMost);

// "10<sup>−6</sup>"
[[nodiscard]] QString powerOfTen(int exponent);

} // namespace vitrine
