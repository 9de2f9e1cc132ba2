// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/evaluation.h"

#include <QString>

namespace vitrine
{

// A project in one SQLite file: application_id 'Vitr', user_version = format, rollback journal DELETE with
// synchronous FULL, raw bytes with their SHA-256. Saving writes only nodes whose pointer differs from those
// of the last save through the same Store. One thread at a time. What is in the tables: projectrows.h.
class Store
{
public:
    // What a finished save has survived: a power cut, or only the end of the program (for journals: no wait
    // for the disk, no other program may open the file meanwhile, large curves are left out).
    enum class Durability { PowerCut, ProgramCrash };

    Store();
    explicit Store(Durability durability);
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    struct Opened
    {
        Project project;
        Issues issues;         // what was lost (errors) or is newer than this program (a warning)
        bool readOnly = false; // format newer than ours, damaged, or no permission to write: save() needs another path
    };
    // Opens a file and remembers it for incremental saves. Outcomes go into the cache. A damaged file yields
    // what is intact with issues, or fails with code "damaged" when nothing is; it is never written to then.
    // Other codes: "not-found", "cannot-read", "not-a-project".
    [[nodiscard]] Result<Opened> open(const QString &path, OutcomeCache &cache);

    // Saves to the open file, or, when the path differs, writes a new file completely and atomically and goes
    // on with that one. Outcomes of the present analyses go along. On failure the old file is intact.
    // Codes: "cannot-write" with the system's cause; "busy" while another program writes the file; "changed-on-disk"
    // when another program has changed it since (close() first to write over that); "newer-format", "damaged"
    // and "read-only" when the file was opened as such; "cancelled".
    [[nodiscard]] Result<Done> save(const QString &path, const Project &project, const OutcomeCache &cache, const Progress &progress);

    [[nodiscard]] QString path() const; // "" when nothing is open
    void close();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

struct Verified
{
    Issues issues;      // damage: hash mismatch, unreadable rows, failed integrity check
    int format = 0;
    int sources = 0, datasets = 0, analyses = 0, outcomes = 0;
    int stale = 0;      // outcomes computed by another version of their analysis, or from other inputs or parameters
    [[nodiscard]] bool damaged() const;
};
// Reads everything and writes nothing. Without a lookup nobody knows which outcomes are stale.
[[nodiscard]] Result<Verified> verified(const QString &path);
[[nodiscard]] Result<Verified> verified(const QString &path, const AnalysisLookup &lookup);

} // namespace vitrine
