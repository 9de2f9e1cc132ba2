// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "techniques/impedance/spectrum.h"

namespace vitrine::impedance
{

// What the views of this technique are put together from.

[[nodiscard]] Axis frequencyAxis();
// -Z'' over Z' with equal scales on both axes.
[[nodiscard]] Panel nyquistPanel();
[[nodiscard]] Series points(const QString &key, const QString &label, Values x, Values y, std::uint32_t colour, MarkerShape shape);

// Measured points by their frequencies, with which a person masks them: those that are masked stay to be seen, hollow and grey,
// in a curve of their own.
void addPoints(Panel &panel, Series series, const Values &frequency, const std::vector<bool> &masked);
// The outcome's curves of the panel; only the Nyquist plot names them in its legend.
void addOutcome(Panel &panel, const FigureItem &item, const QString &prefix);
// The measured points nearest to whole decades of frequency, filled and written beside the Nyquist plot, unless they
// crowd; `shown` is the size of what the panel shows (ohm), 0 = all points.
void addDecades(Panel &panel, const Spectrum &spectrum, const QString &prefix, std::uint32_t colour, double shown);
// R_dc with an arrow to the real axis; nothing when there is none.
void addDirectResistance(Panel &nyquist, const Outcome &outcome, const QString &prefix, std::uint32_t colour);
// Where electrodes rise so far that the arcs would vanish at the origin, the panel shows the arcs.
void showArcs(Panel &nyquist, const std::vector<FigureItem> &items);
// Points that window, selection or mask leave out, as grey crosses over their places.
void addUnused(Panel &nyquist, Panel &modulus, Panel &phase, const Spectrum &spectrum, const FigureItem &item, const QString &prefix,
               const std::vector<bool> &masked);

} // namespace vitrine::impedance
