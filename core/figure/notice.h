// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// What stands in every figure of data that were computed.
[[nodiscard]] QString simulatedNotice();
// The same where one of the items is such data, else "".
[[nodiscard]] QString noticeFor(const std::vector<FigureItem> &items);
// The same with the names of items that are left out because they do not fit the figure's axes; `why` in words.
[[nodiscard]] QString noticeFor(const std::vector<FigureItem> &items, const QString &why, const QStringList &leftOut);
// What a legend calls an item: its sample, else its dataset.
[[nodiscard]] QString legendName(const FigureItem &item);
// A label of an axis with the unit that its values are in.
[[nodiscard]] Axis labelledAxis(const QString &label, const QString &unit);

} // namespace vitrine
