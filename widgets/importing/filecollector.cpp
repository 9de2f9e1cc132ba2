// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/filecollector.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine
{

CollectedFiles collectedFiles(const QList<QUrl> &urls, int limit)
{
    CollectedFiles collected;
    QCollator natural{QLocale(QLocale::English)}; // the C locale knows no numbers in names
    natural.setNumericMode(true);
    const auto take = [&](const QString &path) {
        if (collected.files.size() >= limit)
            collected.capped = true;
        else if (!collected.files.contains(path))
            collected.files << path;
        return !collected.capped;
    };
    for (const QUrl &url : urls) {
        if (!url.isLocalFile()) {
            ++collected.notLocal;
            continue;
        }
        const QString path = url.toLocalFile();
        if (!QFileInfo(path).isDir()) {
            if (!take(path))
                return collected;
            continue;
        }
        QStringList inside;
        QDirIterator walk(path, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        // Twice the limit is enough to sort what is taken; a whole disk is not worth the wait.
        while (walk.hasNext() && inside.size() < 2 * limit)
            inside << walk.next();
        std::sort(inside.begin(), inside.end(), natural);
        for (const QString &file : std::as_const(inside))
            if (!take(file))
                return collected;
    }
    return collected;
}

QString sampleNameFromFile(const QString &fileName)
{
    QString name = QFileInfo(fileName).completeBaseName();
    static const QRegularExpression tail(
        QStringLiteral("[ _.\\-(\\[]+(?:[-+]?\\d+(?:[.,p]\\d+)?\\s*(?:K|C|°C|degC|min|Oe|T|kHz|Hz|run)?|run\\s*\\d*|scan\\s*\\d*|\\d{4}-\\d{2}-\\d{2})[)\\]]?$"),
        QRegularExpression::CaseInsensitiveOption);
    for (int pass = 0; pass < 3; ++pass) {
        const auto match = tail.match(name);
        if (!match.hasMatch() || match.capturedStart() < 2)
            break;
        name.truncate(match.capturedStart());
    }
    return name;
}

} // namespace vitrine
