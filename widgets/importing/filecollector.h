// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QStringList>
#include <QUrl>

namespace vitrine
{

// The files behind what was dropped: folders are walked, hidden files and links to folders left out (a loop of
// links cannot trap us), the rest in natural order.
struct CollectedFiles
{
    QStringList files;
    bool capped = false;      // there were more than `limit`
    int notLocal = 0;         // addresses that are no files of this machine
};
inline constexpr int filesPerDrop = 1000;
[[nodiscard]] CollectedFiles collectedFiles(const QList<QUrl> &urls, int limit = filesPerDrop);

// Which sample a file belongs to when the file itself does not say: its name without the trailing
// temperature, run number or date, so that a series of runs is one sample ("glass_300K.z" -> "glass").
[[nodiscard]] QString sampleNameFromFile(const QString &fileName);

} // namespace vitrine
