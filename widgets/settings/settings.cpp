// SPDX-License-Identifier: GPL-3.0-or-later
#include "settings/settings.h"

#include <QDir>
#include <QFileInfo>
#include <QSettings>

namespace vitrine::settings
{

namespace
{
constexpr int arrangementVersion = 1;
constexpr int recentLimit = 20;

QSettings store()
{
    return QSettings(QSettings::IniFormat, QSettings::UserScope, QStringLiteral("vitrine"), QStringLiteral("vitrine"));
}
} // namespace

QStringList recentProjects()
{
    return store().value(QStringLiteral("recent/projects")).toStringList();
}

void addRecentProject(const QString &path)
{
    const QString absolute = QFileInfo(path).absoluteFilePath();
    QStringList recent = recentProjects();
    recent.removeAll(absolute);
    recent.prepend(absolute);
    while (recent.size() > recentLimit)
        recent.removeLast();
    store().setValue(QStringLiteral("recent/projects"), recent);
}

void removeRecentProject(const QString &path)
{
    QStringList recent = recentProjects();
    recent.removeAll(path);
    store().setValue(QStringLiteral("recent/projects"), recent);
}

QString lastFolder()
{
    const QString folder = store().value(QStringLiteral("recent/folder")).toString();
    return folder.isEmpty() ? QDir::homePath() : folder;
}

void setLastFolder(const QString &folder)
{
    store().setValue(QStringLiteral("recent/folder"), folder);
}

QByteArray windowGeometry()
{
    return store().value(QStringLiteral("window/geometry")).toByteArray();
}

QByteArray windowState()
{
    auto settings = store();
    return settings.value(QStringLiteral("window/version")).toInt() == arrangementVersion ? settings.value(QStringLiteral("window/state")).toByteArray() : QByteArray();
}

void setWindow(const QByteArray &geometry, const QByteArray &state)
{
    auto settings = store();
    settings.setValue(QStringLiteral("window/geometry"), geometry);
    settings.setValue(QStringLiteral("window/state"), state);
    settings.setValue(QStringLiteral("window/version"), arrangementVersion);
}

void forgetWindow()
{
    store().remove(QStringLiteral("window"));
}

} // namespace vitrine::settings
