// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/projectrows.h"
#include "project/sqlite.h"

#include "base/issue.h"

namespace vitrine::rows
{

struct ReadOutcome
{
    std::shared_ptr<const AnalysisNode> node;
    OutcomeCache::Link link;
    OutcomeCache::Entry entry;
};

struct ReadProject
{
    Project project;
    Known known;
    std::vector<ReadOutcome> outcomes;
    Issues issues;          // what is lost, as errors
    bool nothing = false;   // not even one row could be read
};

// Whether the sums of the rows are to be believed: those of a newer format may be made otherwise.
enum class Checks { Strict, Ignored };

// Reads everything that is intact; where the file is broken, from its end backwards too. Names in the issues
// are those of the rows, or their numbers where the names are lost.
[[nodiscard]] ReadProject read(sqlite::Database &database, Checks checks);

} // namespace vitrine::rows
