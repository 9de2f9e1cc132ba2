// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// The words of a figure in the language of the window: axes, legends, handles, notice. Views compose in English; what
// has no translation stays so. Pages for export keep the English of the journals.
[[nodiscard]] Figure inLanguage(Figure figure);
// The words of an axis alone: "Electrical conductivity".
[[nodiscard]] QString inLanguage(const QString &words);

} // namespace vitrine
