// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/evaluation.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{
// The key without hashing when the node is as it was; outcomeKey() otherwise.
QByteArray keyFor(const AnalysisSpec &spec, const AnalysisNode &node, const Inputs &inputs, const OutcomeCache &cache)
{
    const auto link = cache.linked(node, inputs);
    return link && link->version == spec.version ? link->key : outcomeKey(spec, inputs, node.parameters);
}

std::optional<OutcomeCache::Entry> found(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup, const OutcomeCache &cache, bool partial)
{
    const AnalysisSpec *spec = lookup(node.analysis);
    if (!spec)
        return std::nullopt;
    const Inputs inputs = inputsOf(project, node);
    const QByteArray key = keyFor(*spec, node, inputs, cache);
    auto entry = cache.find(key);
    if (!entry || isPartial(*entry) != partial)
        return std::nullopt;
    cache.link(node, inputs, {key, spec->version});
    return entry;
}
} // namespace

bool isPartial(const OutcomeCache::Entry &entry)
{
    return entry.outcome && std::ranges::find(entry.outcome->issues, QLatin1String("cancelled"), &Issue::code) != entry.outcome->issues.end();
}

std::optional<OutcomeCache::Entry> cachedOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                 const OutcomeCache &cache)
{
    return found(project, node, lookup, cache, false);
}

std::optional<OutcomeCache::Entry> partialOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                  const OutcomeCache &cache)
{
    return found(project, node, lookup, cache, true);
}

std::optional<OutcomeCache::Entry> staleOutcome(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup,
                                                const OutcomeCache &cache)
{
    const AnalysisSpec *spec = lookup(node.analysis);
    const Inputs inputs = inputsOf(project, node);
    auto link = cache.linked(node, inputs);
    if (link && spec && link->version == spec->version)
        link = cache.replacedLink(node, inputs);
    return link ? cache.find(link->key) : std::nullopt;
}

OutcomeCache::Entry evaluateNode(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup, OutcomeCache &cache,
                                 const Progress &progress)
{
    const AnalysisSpec *spec = lookup(node.analysis);
    if (!spec)
        return {nullptr, failure("unknown-analysis", text(QT_TRANSLATE_NOOP("core", "This program does not know the analysis %1."), node.analysis))};
    const Inputs inputs = inputsOf(project, node);
    const QByteArray key = keyFor(*spec, node, inputs, cache);
    auto known = cache.find(key);
    if (!known || isPartial(*known)) {
        Result<Outcome> outcome = evaluated(*spec, inputs, node.parameters, progress);
        if (outcome) {
            known = OutcomeCache::Entry{std::make_shared<const Outcome>(std::move(*outcome)), std::nullopt};
        } else if (progress.cancelled()) {
            return {nullptr, failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Cancelled.")))};
        } else {
            known = OutcomeCache::Entry{nullptr, outcome.failure()};
        }
        cache.insert(key, *known);
    }
    cache.link(node, inputs, {key, spec->version});
    return *known;
}

void evaluateAll(const Project &project, const AnalysisLookup &lookup, OutcomeCache &cache, const Progress &progress)
{
    std::size_t count = 0, done = 0;
    for (const SamplePtr &sample : project.samples)
        count += sample->analyses.size();
    for (const SamplePtr &sample : project.samples) {
        for (const auto &analysis : sample->analyses) {
            if (progress.cancelled())
                return;
            const double from = static_cast<double>(done) / static_cast<double>(count);
            const double to = static_cast<double>(++done) / static_cast<double>(count);
            if (lookup(analysis->analysis))
                evaluateNode(project, *analysis, lookup, cache, progress.part(from, to));
            progress.report(to);
        }
    }
}

} // namespace vitrine
