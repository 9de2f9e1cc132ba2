// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectreader.h"
#include "project/sqlite.h"

#include "base/result.h"

namespace vitrine::rows
{

struct Opening
{
    sqlite::Database database;
    QString target;          // where the path leads
    int format = 0;
    bool newer = false;      // than this program: opened for reading only
    qint64 dataVersion = 0;  // changes when somebody else writes the file
    ReadProject content;
    [[nodiscard]] bool damaged() const { return !content.issues.empty(); }
};

// Opens a project file and reads what is intact, without writing to it, but that SQLite puts the file back
// to its last whole state when a save of another program was interrupted. Fails with "not-found",
// "cannot-read", "not-a-project", or "damaged" when nothing is left.
[[nodiscard]] Result<Opening> opened(const QString &path);

} // namespace vitrine::rows
