// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine
{

// The name of a sample as markup for a figure: numbers of atoms and groups as indices, charges and "^2" as exponents,
// "a_g" with its index. Only what is certain: a number stands low behind a closing bracket, in a word with brackets
// behind a letter, and in a word that is a chemical formula of two or more elements; "SB175" stays as it is.
[[nodiscard]] QString nameMarkup(const QString &name);

} // namespace vitrine
