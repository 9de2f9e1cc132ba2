// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <functional>

namespace vitrine
{

// Looks an analysis up by its id. `project` stores ids only, so whoever has the registry passes this in.
using AnalysisLookup = std::function<const AnalysisSpec *(const QString &id)>;

// The outcome of a node from the cache, or nullopt when it was never computed with these inputs and parameters.
[[nodiscard]] std::optional<OutcomeCache::Entry> cachedOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                               const OutcomeCache &cache);
// Computes it and puts it into the cache, unless it is there already. An unknown analysis is a failure.
OutcomeCache::Entry evaluateNode(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup, OutcomeCache &cache,
                                 const Progress &progress);
// Every analysis of the project that has no outcome yet.
void evaluateAll(const Project &project, const AnalysisLookup &lookup, OutcomeCache &cache, const Progress &progress);

} // namespace vitrine
