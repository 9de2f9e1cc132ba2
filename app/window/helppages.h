// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

class QWidget;

namespace vitrine
{

class Commands;

// Pages made from what the program knows about itself, as HTML.
[[nodiscard]] QString shortcutsPage(const Commands &commands);
[[nodiscard]] QString aboutPage();
// In a window of its own beside the work; Esc closes it.
void showHelpPage(QWidget *parent, const QString &title, const QString &html);

} // namespace vitrine
