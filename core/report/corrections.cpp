// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/corrections.h"

#include "analysis/correctionrun.h"
#include "project/edits.h"
#include "techniques/technique.h"

#include <algorithm>

namespace vitrine
{

namespace
{

bool isMeant(const Project &project, const DatasetNode &run, const DatasetNode &other)
{
    if (!run.data || !other.data || run.id == other.id || run.source == other.source)
        return false;
    const QString named = namedCorrection(*run.data);
    const SourcePtr file = project.source(other.source);
    return !named.isEmpty() && meansFile(named, file ? file->name : QString(), *other.data);
}

// A correction run of the same instrument by the same programme.
bool couldCorrect(const DatasetNode &run, const DatasetNode &other)
{
    const auto alike = [&](const char *key) {
        const QString one = run.data->metadata.text(QLatin1StringView(key));
        return !one.isEmpty() && one == other.data->metadata.text(QLatin1StringView(key));
    };
    return other.id != run.id && other.data->metadata.text(QStringLiteral("run")) == QLatin1String("correction") && alike("instrument") && alike("programme");
}

} // namespace

std::optional<NodeId> correctionOf(const Project &project, NodeId run, const InputSpec &input)
{
    const auto node = project.dataset(run);
    if (!node || !node->data || isCorrectedInFile(*node->data))
        return std::nullopt;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (isMeant(project, *node, *dataset) && fits(input, *dataset->data))
                return dataset->id;
    if (namedCorrection(*node->data).isEmpty())
        return std::nullopt;
    std::vector<NodeId> renamed;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (dataset->data && couldCorrect(*node, *dataset) && fits(input, *dataset->data) && !isNamedCorrection(project, dataset->id))
                renamed.push_back(dataset->id);
    return renamed.size() == 1 ? std::optional(renamed.front()) : std::nullopt;
}

bool isNamedCorrection(const Project &project, NodeId dataset)
{
    const auto node = project.dataset(dataset);
    return node && std::ranges::any_of(project.samples, [&](const SamplePtr &sample) {
               return std::ranges::any_of(sample->datasets, [&](const auto &run) { return isMeant(project, *run, *node); });
           });
}

Project withCorrections(const Project &project, NodeId first)
{
    Project result = project;
    for (const SamplePtr &sample : project.samples)
        for (const auto &analysis : sample->analyses) {
            const AnalysisSpec *spec = registry().analysis(analysis->analysis);
            const InputSpec *input = spec ? correctionInput(*spec) : nullptr;
            const auto runs = spec ? analysis->inputs.find(spec->inputs.front().key) : analysis->inputs.end();
            if (!input || analysis->inputs.contains(input->key) || runs == analysis->inputs.end() || runs->second.size() != 1)
                continue;
            const auto correction = correctionOf(project, runs->second.front(), *input);
            if (correction && (analysis->id >= first || *correction >= first))
                result = edits::inputSet(result, analysis->id, input->key, {*correction});
        }
    return result;
}

} // namespace vitrine
