// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>
#include <string>
#include <string_view>

namespace vitrine
{

// Numbers to and from text without any locale. Nothing else in core turns text into numbers.

// The number that the whole text is, blanks around it aside; nullopt for anything else. Accepts a leading
// plus, an empty integer part (".5"), exponents of any length and Fortran's D exponent. "nan" and "inf" are
// no numbers; a magnitude beyond double is none either. decimal is '.' or ','.
[[nodiscard]] std::optional<double> parsedNumber(std::string_view text, char decimal = '.');
[[nodiscard]] std::optional<double> parsedNumber(const QString &text, char decimal = '.');

// The shortest text that reads back to exactly the same double. NaN becomes an empty text.
[[nodiscard]] std::string exactNumber(double value);
[[nodiscard]] QString exactNumberText(double value);

// Six significant digits for sentences, never for results.
[[nodiscard]] QString shortNumberText(double value);

// Fixed or scientific text with the given count of decimals / significant digits, point as decimal mark.
[[nodiscard]] QString fixedNumberText(double value, int decimals);
[[nodiscard]] QString significantNumberText(double value, int digits);

} // namespace vitrine
