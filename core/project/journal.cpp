// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/journal.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLockFile>
#include <QObject>
#include <QSaveFile>
#include <QUuid>

#include <algorithm>

namespace vitrine
{

// Three files of one name: NAME.vitrine the project, NAME.json what to tell the person about it, which is there
// only while there is something to recover, and NAME.lock, which tells whether the session still runs.
namespace
{
constexpr QLatin1StringView projectEnd(".vitrine"), noteEnd(".json"), lockEnd(".lock");

QString withoutEnd(const QString &projectFile) { return projectFile.chopped(projectEnd.size()); }

void removeProject(const QString &base)
{
    for (const char *end : {"", "-wal", "-shm", "-journal"})
        QFile::remove(base + projectEnd + QLatin1StringView(end));
}
} // namespace

struct RecoveryJournal::Private
{
    QString folder, base;
    Store store{Store::Durability::ProgramCrash};
    std::unique_ptr<QLockFile> lock;
    QByteArray note; // as written last; empty when nothing is to be recovered

    Result<Done> begin()
    {
        const auto unable = [&](const QString &cause) {
            return failure("no-journal", text(QT_TRANSLATE_NOOP("core", "Unsaved edits cannot be kept safe in %1: %2"), folder, cause), {folder, 0, {}});
        };
        if (!QDir().mkpath(folder))
            return unable(qt_error_string());
        auto locked = std::make_unique<QLockFile>(base + lockEnd);
        locked->setStaleLockTime(0); // a session may run for days
        if (!locked->tryLock(0))
            return unable(qt_error_string());
        lock = std::move(locked);
        return Done{};
    }

    Result<Done> writeNote(const Project &project, const QString &projectPath)
    {
        // Enough to tell one untitled session from another.
        constexpr std::size_t most = 3;
        QJsonArray samples;
        for (std::size_t i = 0; i < std::min(most, project.samples.size()); ++i)
            samples.append(project.samples[i]->name);
        const QByteArray words = QJsonDocument(QJsonObject{{QStringLiteral("path"), projectPath},
                                                           {QStringLiteral("title"), project.title},
                                                           {QStringLiteral("samples"), samples},
                                                           {QStringLiteral("files"), static_cast<int>(project.sources.size())}})
                                     .toJson();
        if (words == note)
            return Done{};
        QSaveFile file(base + noteEnd);
        if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size() || !file.commit()) {
            return failure("no-journal", text(QT_TRANSLATE_NOOP("core", "Unsaved edits cannot be kept safe in %1: %2"), folder, file.errorString()),
                           {folder, 0, {}});
        }
        note = words;
        return Done{};
    }
};

RecoveryJournal::RecoveryJournal(QString folder) : d(std::make_unique<Private>())
{
    d->folder = std::move(folder);
    d->base = QDir(d->folder).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces));
}

RecoveryJournal::~RecoveryJournal()
{
    d->store.close();
    if (!d->lock)
        return;
    discard();
    removeProject(d->base);
}

Result<Done> RecoveryJournal::record(const Project &project, const OutcomeCache &cache, const QString &projectPath)
{
    if (!d->lock) {
        if (const auto begun = d->begin(); !begun)
            return begun;
    }
    // The note last: what it promises is there.
    if (const auto saved = d->store.save(d->base + projectEnd, project, cache, Progress()); !saved)
        return saved;
    return d->writeNote(project, projectPath);
}

void RecoveryJournal::discard()
{
    if (!d->note.isEmpty())
        QFile::remove(d->base + noteEnd);
    d->note.clear();
}

std::vector<Recoverable> RecoveryJournal::recoverable(const QString &folder)
{
    std::vector<Recoverable> result;
    const QDir place(folder);
    QStringList bases;
    for (const QString &name : place.entryList({u'*' + lockEnd, u'*' + projectEnd}, QDir::Files))
        bases.append(place.filePath(name.section(u'.', 0, 0)));
    bases.removeDuplicates();
    for (const QString &base : bases) {
        QLockFile lock(base + lockEnd);
        lock.setStaleLockTime(0);
        if (!lock.tryLock(0))
            continue; // its session is running
        QFile note(base + noteEnd);
        if (!note.open(QIODevice::ReadOnly)) {
            removeProject(base); // an ended session without unsaved edits
            continue;
        }
        const QJsonObject words = QJsonDocument::fromJson(note.readAll()).object();
        const QFileInfo project(base + projectEnd), edits(base + projectEnd + QLatin1StringView("-wal"));
        if (!project.exists())
            continue;
        const QDateTime lastEdit = edits.exists() ? std::max(edits.lastModified(), project.lastModified()) : project.lastModified();
        QStringList samples;
        for (const QJsonValue &name : words[QStringLiteral("samples")].toArray())
            samples.append(name.toString());
        result.push_back({project.filePath(), words[QStringLiteral("path")].toString(), words[QStringLiteral("title")].toString(), samples,
                          words[QStringLiteral("files")].toInt(), lastEdit});
    }
    std::ranges::sort(result, std::ranges::greater(), &Recoverable::lastEdit);
    return result;
}

Result<Store::Opened> RecoveryJournal::recovered(const Recoverable &journal, OutcomeCache &cache)
{
    Store store;
    return store.open(journal.file, cache);
}

void RecoveryJournal::discard(const Recoverable &journal)
{
    const QString base = withoutEnd(journal.file);
    QFile::remove(base + noteEnd);
    removeProject(base);
}

} // namespace vitrine
