// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QIcon>

// The program's own line icons (resources/icons). They are drawn in the colour of the text around them, so
// one set serves light and dark themes and every scale; the accent in them is the program's accent colour.
namespace vitrine::icons
{

[[nodiscard]] QIcon icon(const QString &name);
[[nodiscard]] bool exists(const QString &name);
// For a technique: its own icon, or the plain curve.
[[nodiscard]] QIcon technique(const QString &id);

// Colours that carry meaning, legible on the present palette.
[[nodiscard]] QColor accentColour();
[[nodiscard]] QColor warningColour();
[[nodiscard]] QColor errorColour();
[[nodiscard]] bool darkTheme();
// Desktops with a dark scheme may leave the colour of placeholders, which also marks proposed values and
// quiet text, at a light scheme's black. Gives it contrast where it has none.
void mendQuietText();

} // namespace vitrine::icons
