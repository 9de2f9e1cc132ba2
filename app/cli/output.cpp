// SPDX-License-Identifier: GPL-3.0-or-later
#include "output.h"

#include <QJsonDocument>
#include <QSaveFile>

#include <algorithm>
#include <cstdio>

namespace vitrine::cli
{

Exit graver(Exit a, Exit b)
{
    return static_cast<int>(a) >= static_cast<int>(b) ? a : b;
}

namespace
{
bool allPrinted = true;

void put(std::FILE *stream, const QByteArray &bytes)
{
    const auto size = static_cast<std::size_t>(bytes.size());
    if (std::fwrite(bytes.constData(), 1, size, stream) != size && stream == stdout)
        allPrinted = false;
}

// Messages are promised to be one line each, whatever a file name or a reader's sentence holds.
QString oneLine(QString words)
{
    words.replace(u'\n', u' ');
    words.replace(u'\r', u' ');
    return words;
}

void message(const QString &severity, const Place &place, const QString &file, const QString &sentence)
{
    QString line = severity + QStringLiteral(": ");
    const QString &name = place.file.isEmpty() ? file : place.file;
    if (!name.isEmpty()) {
        line += name + u':';
        if (place.line > 0)
            line += QString::number(place.line) + u':';
        line += u' ';
    } else if (place.line > 0) {
        line += QStringLiteral("line %1: ").arg(place.line);
    }
    if (!place.field.isEmpty() && !sentence.contains(place.field))
        line += place.field + QStringLiteral(": ");
    put(stderr, (oneLine(line + sentence) + u'\n').toUtf8());
}
} // namespace

void print(const QString &words)
{
    put(stdout, words.toUtf8());
}

void printLine(const QString &line)
{
    print(line + u'\n');
}

void printJson(const QJsonObject &object)
{
    put(stdout, QJsonDocument(object).toJson(QJsonDocument::Indented));
}

bool printed()
{
    return std::fflush(stdout) == 0 && allPrinted;
}

void complain(const Failure &failure, const QString &file)
{
    message(QStringLiteral("error"), failure.place, file, failure.message.english());
}

void complain(const QString &sentence)
{
    message(QStringLiteral("error"), {}, {}, sentence);
}

void complain(const Issue &issue, const QString &file)
{
    message(severityKey(issue.severity), issue.place, file, issue.message.english());
}

QJsonObject errorJson(const Failure &failure)
{
    QJsonObject error{{QStringLiteral("code"), failure.code}, {QStringLiteral("message"), failure.message.english()}};
    error.insert(QStringLiteral("line"), failure.place.line > 0 ? QJsonValue(failure.place.line) : QJsonValue());
    if (!failure.place.field.isEmpty())
        error.insert(QStringLiteral("field"), failure.place.field);
    return error;
}

bool writeFile(const QString &path, const QByteArray &bytes)
{
    if (path == QLatin1String("-")) {
        put(stdout, bytes);
        return printed();
    }
    QSaveFile file(path);
    // A pipe or a device cannot be replaced by a finished file; it is written as it is.
    file.setDirectWriteFallback(true);
    if (file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.commit())
        return true;
    complain(QStringLiteral("%1: could not be written: %2").arg(path, file.errorString()));
    return false;
}

QString aligned(const std::vector<QStringList> &rows, const QString &indent)
{
    std::vector<qsizetype> widths;
    for (const QStringList &row : rows) {
        widths.resize(std::max(widths.size(), static_cast<std::size_t>(row.size())), 0);
        for (qsizetype i = 0; i < row.size(); ++i)
            widths[static_cast<std::size_t>(i)] = std::max(widths[static_cast<std::size_t>(i)], row[i].size());
    }
    QString result;
    for (const QStringList &row : rows) {
        QString line = indent;
        for (qsizetype i = 0; i < row.size(); ++i)
            line += i + 1 < row.size() ? row[i].leftJustified(widths[static_cast<std::size_t>(i)] + 2) : row[i];
        while (line.endsWith(u' '))
            line.chop(1);
        result += line + u'\n';
    }
    return result;
}

} // namespace vitrine::cli
