// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "figure/figure.h"

#include <QByteArray>

namespace vitrine
{

// A text cell for a CSV file: quoted where RFC 4180 wants it; a text that a spreadsheet would take for a
// formula (it begins with = + - @, a tab or a return) gets an apostrophe in front.
[[nodiscard]] QByteArray csvText(const QString &words);
// Guards a text against being taken for a formula, without quoting.
[[nodiscard]] QString withoutFormula(const QString &words);
// A number cell: the shortest text that reads back exactly; empty for NaN.
[[nodiscard]] QByteArray csvNumber(double value);

// Columns of numbers of unequal length side by side, with one heading line.
struct CsvColumn
{
    QString heading;
    Values values;
};
[[nodiscard]] QByteArray csvColumns(const std::vector<CsvColumn> &columns);

// The derived curves of an outcome: x and y of each ("baseline: T (degC)"), its uncertainty and, of an area,
// its lower edge where they are known.
[[nodiscard]] QByteArray curvesCsv(const Outcome &outcome);
[[nodiscard]] QByteArray curvesCsv(const std::vector<Curve> &curves);
// What a figure draws: series with errors, and the bubbles of an Ashby chart as rows of ranges.
[[nodiscard]] QByteArray figureCsv(const Figure &figure);

// Simple markup (<i>, <sub>, <sup>) as plain text: "<i>T</i><sub>g</sub>" is "T_g".
[[nodiscard]] QString plainMarkup(const QString &markup);

} // namespace vitrine
