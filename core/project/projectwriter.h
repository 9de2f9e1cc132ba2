// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectrows.h"
#include "project/sqlite.h"

#include "base/progress.h"

namespace vitrine::rows
{

struct WriteOptions
{
    // Outcomes whose curves hold more numbers are left out; a recovery journal computes them again.
    std::size_t outcomeNumbers = static_cast<std::size_t>(-1);
};

enum class Written { Done, Cancelled, Failed }; // Failed: the database knows why

// Brings the tables from what they hold (`known`) to the project, inside the caller's transaction, and
// brings `known` along; after anything but Done both have to be thrown away.
[[nodiscard]] Written write(sqlite::Database &database, Known &known, const Project &project, const OutcomeCache &cache, const WriteOptions &options,
                            const Progress &progress);

} // namespace vitrine::rows
