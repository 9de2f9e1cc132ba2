// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

namespace vitrine
{

// The words of a figure in the language of the window: axes, legends, handles, notice. Views compose in English; what
// has no translation stays so. Pages for export keep the English of the journals.
[[nodiscard]] Figure inLanguage(Figure figure);

} // namespace vitrine
