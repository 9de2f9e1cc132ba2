// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <functional>

namespace vitrine
{

// Looks an analysis up by its id. `project` stores ids only, so whoever has the registry passes this in.
using AnalysisLookup = std::function<const AnalysisSpec *(const QString &id)>;

// The outcome of a node from the cache, or nullopt when it was never computed to its end with these inputs and parameters.
[[nodiscard]] std::optional<OutcomeCache::Entry> cachedOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                               const OutcomeCache &cache);
// What a cancelled run had so far, to be shown until it is computed again; nullopt when there is none, or the run came
// to its end.
[[nodiscard]] std::optional<OutcomeCache::Entry> partialOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                                const OutcomeCache &cache);
// Does it hold an issue "cancelled", by which an analysis marks what it had when it was told to stop?
[[nodiscard]] bool isPartial(const OutcomeCache::Entry &entry);
// What another version of the analysis computed from the same inputs and parameters, as it was found in an
// older file; also of an analysis that this program does not know. Shown as such, never as a present result.
[[nodiscard]] std::optional<OutcomeCache::Entry> staleOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                              const OutcomeCache &cache);
// Computes it and puts it into the cache, unless it is there already. An unknown analysis is a failure.
// A cancelled run answers a failure "cancelled", which is not kept, or what it had so far, which the next call computes anew.
OutcomeCache::Entry evaluateNode(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup, OutcomeCache &cache,
                                 const Progress &progress);
// Every analysis of the project that has no outcome yet.
void evaluateAll(const Project &project, const AnalysisLookup &lookup, OutcomeCache &cache, const Progress &progress);

} // namespace vitrine
