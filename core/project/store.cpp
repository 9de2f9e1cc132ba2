// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/store.h"

#include "project/fileopening.h"
#include "project/filereplace.h"
#include "project/projectwriter.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>

namespace vitrine
{

using rows::Known;
using sqlite::Database;

namespace
{
Failure refused(const char *code, Text message, const QString &path) { return failure(code, std::move(message), {path, 0, {}}); }

Failure unsaved(const Database &database, const QString &path)
{
    if (database.busy()) {
        return refused("busy", text(QT_TRANSLATE_NOOP("core", "%1 could not be saved because another program is writing to it; try again."), path), path);
    }
    return refused("cannot-write", text(QT_TRANSLATE_NOOP("core", "%1 could not be saved: %2"), path, database.cause()), path);
}

Failure unfinished(rows::Written written, const Database &database, const QString &path)
{
    if (written == rows::Written::Cancelled)
        return refused("cancelled", text(QT_TRANSLATE_NOOP("core", "Cancelled.")), path);
    return unsaved(database, path);
}

// Would SQLite play this file, left beside the target by an interrupted save, into the target? A rollback
// journal whose first byte is zero was never begun in earnest.
bool playable(const QString &journal)
{
    QFile file(journal);
    char first = 0;
    return file.open(QIODevice::ReadOnly) && file.read(&first, 1) == 1 && (first != 0 || journal.endsWith(QLatin1StringView("-wal")));
}

// What is playable would be played into the file that takes the target's place, too. SQLite puts the old file
// in order when it is opened, and removes what lay beside it itself.
bool journalSettled(const QString &target)
{
    const auto pending = [&] { return playable(target + QStringLiteral("-journal")) || playable(target + QStringLiteral("-wal")); };
    if (!pending())
        return true;
    Database old;
    if (old.open(target, Database::Mode::ReadWrite))
        old.run("PRAGMA journal_mode = DELETE; BEGIN IMMEDIATE; COMMIT");
    old.close();
    return !pending();
}
} // namespace

struct Store::Private
{
    Durability durability = Durability::PowerCut;
    QString path, target;
    Database database;      // closed when the file is not ours to write
    Known known;
    std::optional<filereplace::Identity> identity;
    qint64 dataVersion = 0;
    const char *protection = nullptr; // why the file is not written to: a code of save()

    rows::WriteOptions writeOptions() const
    {
        return durability == Durability::ProgramCrash ? rows::WriteOptions{std::size_t{1} << 16} : rows::WriteOptions{};
    }

    // Goes on with a file that holds what `known` says.
    void attach()
    {
        identity = filereplace::identity(target);
        if (!database.open(target, Database::Mode::ReadWrite) || !prepare())
            return database.close();
        database.run("BEGIN; SELECT count(*) FROM sqlite_schema;");
        dataVersion = database.number("PRAGMA data_version");
        database.run("COMMIT");
    }

    bool prepare()
    {
        if (durability == Durability::ProgramCrash)
            return database.run("PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL");
        return database.run("PRAGMA synchronous = FULL");
    }

    // More than half of a file of some size is left from what was removed: writing it anew makes it small again.
    bool mostlyEmpty()
    {
        const qint64 free = database.number("PRAGMA freelist_count"), all = database.number("PRAGMA page_count");
        return free > 1024 && 2 * free > all;
    }

    Result<Done> saveDifference(const Project &project, const OutcomeCache &cache, const Progress &progress)
    {
        // A file in the WAL state would leave two more files beside it.
        const bool begun = (durability == Durability::ProgramCrash || database.run("PRAGMA journal_mode = DELETE")) && database.run("BEGIN IMMEDIATE");
        if (!begun)
            return unsaved(database, path);
        if (database.number("PRAGMA data_version") != dataVersion) {
            database.run("ROLLBACK");
            return changedOnDisk();
        }
        Known next = known;
        const rows::Written written = rows::write(database, next, project, cache, writeOptions(), progress);
        if (written != rows::Written::Done || !database.run("COMMIT")) {
            const Failure why = unfinished(written, database, path);
            database.run("ROLLBACK");
            return why;
        }
        known = std::move(next);
        return Done{};
    }

    Failure changedOnDisk() const
    {
        return refused("changed-on-disk", text(QT_TRANSLATE_NOOP("core", "%1 was changed by another program since it was opened."), path), path);
    }

    Result<Done> saveWhole(const QString &newPath, const QString &newTarget, const Project &project, const OutcomeCache &cache, const Progress &progress)
    {
        const QFileInfo info(newTarget);
        if (info.exists() && !info.isWritable())
            return refused("read-only", text(QT_TRANSLATE_NOOP("core", "%1 is protected against writing."), newPath), newPath);
        // Asked beforehand, because SQLite would only say that there is no such file.
        if (!QFileInfo(info.absolutePath()).isWritable()) {
            return refused("read-only", text(QT_TRANSLATE_NOOP("core", "%1 could not be written: the folder %2 is protected against writing."), newPath,
                                             info.absolutePath()),
                           newPath);
        }
        const QString temporary = filereplace::temporaryBeside(newTarget);
        Known next;
        next.foreignNodes = known.foreignNodes;
        next.foreignFields = known.foreignFields;
        next.foreignSourceFields = known.foreignSourceFields;
        next.foreignMeta = known.foreignMeta;
        auto written = writeTemporary(temporary, newPath, next, project, cache, progress);
        database.close(); // before a look at what lies beside the target: its own journal may
        if (written && !journalSettled(newTarget)) {
            written = refused("cannot-write", text(QT_TRANSLATE_NOOP("core", "%1 could not be written: an interrupted save of another file lies beside it."),
                                                   newPath),
                              newPath);
        }
        if (written)
            written = filereplace::replaced(temporary, newTarget);
        if (!written) {
            QFile::remove(temporary);
            if (!target.isEmpty() && !protection)
                attach();
            return written;
        }
        path = newPath;
        target = newTarget;
        known = std::move(next);
        protection = nullptr;
        attach();
        return Done{};
    }

    Result<Done> writeTemporary(const QString &temporary, const QString &newPath, Known &next, const Project &project, const OutcomeCache &cache,
                                const Progress &progress) const
    {
        Database file;
        if (!file.open(temporary, Database::Mode::Create))
            return unsaved(file, newPath);
        // Nobody sees this file before it is whole and on the disk: it needs no journal and no waiting. Pages of
        // 4 KiB make the save of one parameter fastest.
        const QByteArray start = "PRAGMA page_size = 4096; PRAGMA journal_mode = OFF; PRAGMA synchronous = OFF; PRAGMA application_id = "
                                 + QByteArray::number(rows::applicationId) + "; PRAGMA user_version = " + QByteArray::number(rows::format) + "; BEGIN;"
                                 + rows::schema;
        if (!file.run(start.constData()))
            return unsaved(file, newPath);
        const rows::Written written = rows::write(file, next, project, cache, writeOptions(), progress);
        if (written != rows::Written::Done || !file.run("COMMIT"))
            return unfinished(written, file, newPath);
        return Done{};
    }
};

Store::Store() : Store(Durability::PowerCut) {}
Store::Store(Durability durability) : d(std::make_unique<Private>()) { d->durability = durability; }
Store::~Store() = default;

Result<Store::Opened> Store::open(const QString &path, OutcomeCache &cache)
{
    close();
    auto opening = rows::opened(path);
    if (!opening)
        return opening.failure();
    Opened result{std::move(opening->content.project), std::move(opening->content.issues), false};
    d->path = path;
    d->target = opening->target;
    d->known = std::move(opening->content.known);
    d->database = std::move(opening->database);
    d->dataVersion = opening->dataVersion;
    d->identity = filereplace::identity(d->target);
    if (!result.issues.empty()) {
        d->protection = "damaged";
    } else if (opening->newer) {
        d->protection = "newer-format";
        result.issues.push_back(warning("newer-format", text(QT_TRANSLATE_NOOP("core", "%1 was written by a newer program (format %2, this one knows %3): "
                                                                                       "what this program does not know is missing, and the file is not changed."),
                                                             path, opening->format, rows::format),
                                        {path, 0, {}}));
    } else if (d->database.readOnly() || !QFileInfo(QFileInfo(d->target).absolutePath()).isWritable() || !d->prepare()) {
        d->protection = "read-only";
    }
    result.readOnly = d->protection != nullptr;
    if (result.readOnly)
        d->database.close();
    for (rows::ReadOutcome &outcome : opening->content.outcomes) {
        cache.insert(outcome.link.key, std::move(outcome.entry));
        cache.link(*outcome.node, inputsOf(result.project, *outcome.node), outcome.link);
    }
    return result;
}

Result<Done> Store::save(const QString &path, const Project &project, const OutcomeCache &cache, const Progress &progress)
{
    const auto target = filereplace::target(path);
    if (!target)
        return target.failure();
    if (*target != d->target)
        return d->saveWhole(path, *target, project, cache, progress);
    if (d->protection) {
        const Text words = QLatin1StringView(d->protection) == QLatin1StringView("damaged")
                               ? text(QT_TRANSLATE_NOOP("core", "%1 is damaged and is left as it is; save under another name."), path)
                           : QLatin1StringView(d->protection) == QLatin1StringView("newer-format")
                               ? text(QT_TRANSLATE_NOOP("core", "%1 was written by a newer program and is left as it is; save under another name."), path)
                               : text(QT_TRANSLATE_NOOP("core", "%1 is protected against writing; save under another name."), path);
        return refused(d->protection, words, path);
    }
    const auto present = filereplace::identity(*target);
    if (present && present != d->identity)
        return d->changedOnDisk();
    if (!present || !d->database.isOpen() || d->mostlyEmpty())
        return d->saveWhole(path, *target, project, cache, progress);
    return d->saveDifference(project, cache, progress);
}

QString Store::path() const { return d->path; }

void Store::close()
{
    const Durability durability = d->durability;
    d = std::make_unique<Private>();
    d->durability = durability;
}

} // namespace vitrine
