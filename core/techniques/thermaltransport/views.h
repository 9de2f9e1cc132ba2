// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/thermaltransport/thermaltransport.h"

namespace vitrine::thermaltransport
{

// Points in the dress of an item; open ones count for less.
[[nodiscard]] Series markers(const QString &key, const FigureItem &item, const Values &x, const Values &y, const Values &error, bool open);

// Datasets with a resistivity or a resistance and without a thermal conductivity, and the figure of them.
[[nodiscard]] bool areElectrical(const std::vector<FigureItem> &items);
[[nodiscard]] Figure composeElectrical(const std::vector<FigureItem> &items);

} // namespace vitrine::thermaltransport
