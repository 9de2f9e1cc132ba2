// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace vitrine::bench
{

// A table of `rows` x 8 numbers as instruments write them, some 90 bytes a row.
[[nodiscard]] QByteArray textTable(int rows);
// The same amount of numbers in the dress of instruments: NETZSCH Proteus with decimal commas, columns lined up by blanks,
// MultiVu with 40 columns of fifteen digits of which two thirds are empty.
[[nodiscard]] QByteArray netzschText(int rows);
[[nodiscard]] QByteArray blankTable(int rows);
[[nodiscard]] QByteArray multiVuText(int rows);
[[nodiscard]] QByteArray rawScansText(int rows); // scans of 200 rows
// A melting peak of 100 J/g at 260 degC, heated at 10 K/min from 100 to 400 degC in `rows` steps.
[[nodiscard]] DatasetPtr thermogram(int rows);

} // namespace vitrine::bench
