// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>
#include <QStringList>

namespace vitrine::architecture
{

// The room a source file lies in: "core/units", "core/techniques/impedance", "widgets/plot", "app".
[[nodiscard]] QString room(const QString &path);

// Source text with comments, strings and character constants blanked; lines keep their numbers.
[[nodiscard]] QString codeOnly(const QString &source);

// What a file of the given path (relative to the project, with '/') breaks: one sentence each, beginning with
// the line number. Includes are resolved against the files of `root`.
[[nodiscard]] QStringList violations(const QString &root, const QString &path, const QString &source);

} // namespace vitrine::architecture
