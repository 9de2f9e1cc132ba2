// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "data/dataset.h"
#include "data/parameter.h"

#include <QString>

namespace vitrine
{

// Text and numbers for the screen, in the person's language and with their decimal mark. Nothing here may
// reach a file.

// A core sentence in the language of the installed translator.
[[nodiscard]] QString shown(const Text &text);
// Failure and issue with their place: "line 12: ..." when there is one.
[[nodiscard]] QString shown(const Failure &failure);
[[nodiscard]] QString shown(const Issue &issue);
// "6.65(8) GPa"; "" when there is no value. Powers of ten as people write them: 1.520(5)×10⁻⁶ S m⁻¹.
[[nodiscard]] QString shown(const Quantity &quantity);
[[nodiscard]] QString shownNumber(double value);               // six significant digits at most
[[nodiscard]] QString shownNumber(double value, int significantDigits);
[[nodiscard]] QString shownValue(const ParameterValue &value);  // "252 … 279"; words as they are
[[nodiscard]] QString shownUnit(const Unit &unit);
// What a person typed (their decimal mark, a typographic minus or power of ten) in the notation that core reads.
[[nodiscard]] QString asTyped(QString text);

// "T<sub>onset</sub>" without its markup, for places that show plain text: "T_onset".
[[nodiscard]] QString withoutMarkup(const QString &markup);
// "Temp. (°C)": a column's heading with its unit.
[[nodiscard]] QString heading(const Column &column);

} // namespace vitrine
