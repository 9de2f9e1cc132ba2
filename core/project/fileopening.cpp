// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/fileopening.h"

#include "project/filereplace.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>
#include <QtEndian>

namespace vitrine::rows
{

using sqlite::Database;

namespace
{
struct Header
{
    bool sqlite = false;
    qint64 application = 0, format = 0;
};

Result<Header> header(const QString &path, const QString &target)
{
    const QFileInfo info(target);
    const auto refused = [&](const char *code, const Text &message) { return failure(code, message, {path, 0, {}}); };
    if (!info.exists())
        return refused("not-found", text(QT_TRANSLATE_NOOP("core", "%1 does not exist."), path));
    QFile file(target);
    if (!file.open(QIODevice::ReadOnly))
        return refused("cannot-read", text(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2"), path, file.errorString()));
    if (info.size() == 0)
        return refused("damaged", text(QT_TRANSLATE_NOOP("core", "%1 is empty; a project was expected."), path));
    const QByteArray head = file.read(100);
    Header result;
    result.sqlite = head.startsWith(QByteArray("SQLite format 3", 16));
    if (head.size() == 100) {
        result.format = qFromBigEndian<quint32>(head.constData() + 60);
        result.application = qFromBigEndian<quint32>(head.constData() + 68);
    }
    if (!result.sqlite && result.application != applicationId)
        return refused("not-a-project", text(QT_TRANSLATE_NOOP("core", "%1 is not a Vitrine project."), path));
    if (head.size() == 100 && result.application != applicationId)
        return refused("not-a-project", text(QT_TRANSLATE_NOOP("core", "%1 is a database of another program, not a Vitrine project."), path));
    return result;
}

// The first real access: rolls an interrupted save back, and finds out whether the structure holds.
bool accessible(Database &database)
{
    return database.run("BEGIN; SELECT count(*) FROM sqlite_schema;");
}
} // namespace

Result<Opening> opened(const QString &path)
{
    const auto target = filereplace::target(path);
    if (!target) {
        return failure(QFileInfo::exists(path) ? "cannot-read" : "not-found", text(QT_TRANSLATE_NOOP("core", "%1 is not a file that could be opened."), path),
                       {path, 0, {}});
    }
    const auto head = header(path, *target);
    if (!head)
        return head.failure();
    Opening opening;
    opening.target = *target;
    opening.format = static_cast<int>(head->format);
    opening.newer = head->format > format;
    Database &database = opening.database;
    if (!database.open(*target, opening.newer ? Database::Mode::ReadOnly : Database::Mode::ReadWrite))
        return failure("cannot-read", text(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2"), path, database.cause()), {path, 0, {}});
    const auto nothingLeft = [&](const QString &cause) {
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "%1 is damaged and nothing in it could be read: %2"), path, cause), {path, 0, {}});
    };
    bool whole = accessible(database);
    QString cause;
    if (!whole) {
        cause = database.cause();
        if (!database.damaged())
            return failure("cannot-read", text(QT_TRANSLATE_NOOP("core", "%1 could not be read: %2"), path, cause), {path, 0, {}});
        // A file that is shorter than it says is refused as a whole unless the schema counts as doubtful.
        database.close();
        if (!database.open(*target, Database::Mode::ReadOnly) || !database.run("PRAGMA writable_schema = ON") || !accessible(database))
            return nothingLeft(cause);
    }
    opening.dataVersion = database.number("PRAGMA data_version");
    opening.content = read(database, opening.newer ? Checks::Ignored : Checks::Strict);
    database.run("COMMIT");
    if (opening.content.nothing)
        return nothingLeft(cause.isEmpty() ? QStringLiteral("no rows") : cause);
    if (!whole && opening.content.issues.empty()) {
        opening.content.issues.push_back(
            {Severity::Error, QStringLiteral("damaged"), text(QT_TRANSLATE_NOOP("core", "The file is damaged: %1"), cause), {path, 0, {}}});
    }
    return opening;
}

} // namespace vitrine::rows
