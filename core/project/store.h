// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "project/project.h"

#include <QString>

namespace vitrine
{

// A project in one SQLite file: application_id 'Vitr', user_version = format, rollback journal DELETE with
// synchronous FULL, raw bytes with their SHA-256. Saving writes only nodes whose pointer differs from those
// of the last save through the same Store.
class Store
{
public:
    Store();
    ~Store();
    Store(const Store &) = delete;
    Store &operator=(const Store &) = delete;

    struct Opened
    {
        Project project;
        Issues issues;        // what was lost or newer than this program
        bool readOnly = false; // format newer than ours, or no permission to write
    };
    // Opens a file and remembers it for incremental saves. Outcomes go into the cache. A damaged file yields
    // what is intact with issues, or fails with code "damaged" when nothing is; it is never written to then.
    [[nodiscard]] Result<Opened> open(const QString &path, OutcomeCache &cache);

    // Saves to the open file, or, when the path differs, writes a new file completely and atomically and goes
    // on with that one. Outcomes of the present analyses go along. On failure the old file is intact.
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
    int sources = 0, datasets = 0, analyses = 0, outcomes = 0;
    int stale = 0;      // outcomes computed by another version of their analysis
    [[nodiscard]] bool damaged() const;
};
[[nodiscard]] Result<Verified> verified(const QString &path);

} // namespace vitrine
