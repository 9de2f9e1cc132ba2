// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// What the views of the techniques are put together from.

struct PanelPlace
{
    int row = 0, column = 0;
    double stretch = 1; // of the row's height
};
[[nodiscard]] Panel panelAt(const char *key, PanelPlace place, Axis x, Axis y);
// labelledAxis() with decades.
[[nodiscard]] Axis logarithmicAxis(const QString &label, const QString &unit);

// Colour and width (pt) of lines that only guide the eye.
inline constexpr std::uint32_t guideColour = 0xff8c8c8c;
inline constexpr double guideWidth = 0.4;
// A thin grey line at y = 0.
[[nodiscard]] GuideLine zeroLine();

} // namespace vitrine
