// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/store.h"

#include <QDateTime>

namespace vitrine
{

// What a session that ended badly left behind.
struct Recoverable
{
    QString file;          // of the journal
    QString projectPath;   // where the project was opened from or saved to; "" when it had no file yet
    QString title;
    QStringList samples;   // their names, the first few
    int files = 0;         // imported ones
    QDateTime lastEdit;
};

// The edits since the last save, kept in the user's state folder and never in the user's file. One journal
// belongs to one session; it is a project file of its own that takes in what changed, so recording one edit
// costs about what saving it does, without waiting for the disk: a crash of the program loses no recorded edit,
// a power cut perhaps the last few. Use it from one thread at a time.
class RecoveryJournal
{
public:
    // Makes the folder when it is not there; nothing is written before the first record().
    explicit RecoveryJournal(QString folder);
    ~RecoveryJournal(); // an orderly end: leaves nothing behind
    RecoveryJournal(const RecoveryJournal &) = delete;
    RecoveryJournal &operator=(const RecoveryJournal &) = delete;

    // After each committed edit. A failure (full disk) leaves the session without a net, not without its data.
    [[nodiscard]] Result<Done> record(const Project &project, const OutcomeCache &cache, const QString &projectPath);
    // After a save, or when a person gives the edits up: there is nothing to recover until the next record().
    // What was written stays as the base of the next record, so that it costs only what changed.
    void discard();

    // The journals of ended sessions, latest first; those of running programs are left out. Damaged ones are
    // offered when at least their project's beginning can be read.
    [[nodiscard]] static std::vector<Recoverable> recoverable(const QString &folder);
    // Reads the project. The journal stays until it is discarded: do that once the project is in a new
    // session's journal or in a file. A Store that has opened the file at projectPath can save the recovered
    // project there; results of large curves are computed again.
    [[nodiscard]] static Result<Store::Opened> recovered(const Recoverable &journal, OutcomeCache &cache);
    static void discard(const Recoverable &journal);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine
