// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// What stands in every figure of data that were computed.
[[nodiscard]] QString simulatedNotice();
// The same where one of the items is such data, else "".
[[nodiscard]] QString noticeFor(const std::vector<FigureItem> &items);
// A label of an axis with the unit that its values are in.
[[nodiscard]] Axis labelledAxis(const QString &label, const QString &unit);

} // namespace vitrine
