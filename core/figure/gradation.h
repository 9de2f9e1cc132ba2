// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// A long series told apart by one number, spectra at fifteen temperatures: its colours follow the number, and the legend
// is a scale of them with the first and the last.
struct Gradation
{
    QString title;                      // what all names have in common before the number, "" = nothing
    QString first, last;                // "25 °C", "165 °C"
    std::vector<std::uint32_t> colours; // from the lowest number to the highest
};
// What seriesOf() draws fits in.
inline constexpr std::uint32_t fitColour = 0xffc1272d;
// More names than this make a series rather than a list.
inline constexpr std::size_t longestList = 7;

// The colour of a curve in such a series of `count`, counted from 0 at the lowest number: for views whose curves stand in
// several panels.
[[nodiscard]] std::uint32_t gradationColour(std::size_t index, std::size_t count);

// Nothing where the panel has a list's worth of names, or where they differ in anything but one number.
[[nodiscard]] std::optional<Gradation> gradationOf(const Panel &panel);
// Whether a curve is one of the measured ones that a legend lists first; the others are fits and constructions.
[[nodiscard]] bool listedFirst(const Series &series);
// The figure with such series coloured from blue (the lowest number) to red, in all panels, each item as a whole.
[[nodiscard]] Figure graded(Figure figure);

// A curve's item takes another colour: its curves, points, areas and words of the old colour, in all panels. `item` counts
// from 0 as in the keys of the series; -1 stands for all that have no number. Series named in `except` (panel key + '/' +
// series key) keep theirs.
void recolour(Figure &figure, int item, std::uint32_t from, std::uint32_t to, const QStringList &except);

} // namespace vitrine
