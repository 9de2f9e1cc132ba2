// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

// What the program remembers between runs about the person's habits; never anything about data. The only
// place that opens QSettings (INI, user scope). A damaged file counts as empty.
namespace vitrine::settings
{

[[nodiscard]] QStringList recentProjects(); // newest first, at most 20; missing files stay in the list
void addRecentProject(const QString &path);
void removeRecentProject(const QString &path);

[[nodiscard]] QString lastFolder(); // of file choosers; the home folder at first
void setLastFolder(const QString &folder);

// Window geometry and dock arrangement under a version: an arrangement of another version is not restored.
[[nodiscard]] QByteArray windowGeometry();
[[nodiscard]] QByteArray windowState();
void setWindow(const QByteArray &geometry, const QByteArray &state);
void forgetWindow();

} // namespace vitrine::settings
