// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include <algorithm>
#include <array>
#include <utility>

namespace vitrine
{

namespace
{
constexpr std::array<std::pair<SampleRole, const char *>, 5> roleKeys{{{SampleRole::Glass, "glass"},
                                                                       {SampleRole::Crystal, "crystal"},
                                                                       {SampleRole::Blank, "blank"},
                                                                       {SampleRole::Reference, "reference"},
                                                                       {SampleRole::Other, "other"}}};

template<class Node>
std::shared_ptr<const Node> withId(const std::vector<std::shared_ptr<const Node>> &nodes, NodeId id)
{
    const auto found = std::ranges::find_if(nodes, [id](const auto &node) { return node->id == id; });
    return found != nodes.end() ? *found : nullptr;
}
} // namespace

QString sampleRoleKey(SampleRole role)
{
    const auto found = std::ranges::find(roleKeys, role, &std::pair<SampleRole, const char *>::first);
    return QString::fromLatin1(found->second);
}

std::optional<SampleRole> sampleRoleFromKey(const QString &key)
{
    for (const auto &[role, name] : roleKeys) {
        if (key == QLatin1StringView(name))
            return role;
    }
    return std::nullopt;
}

SamplePtr Project::sample(NodeId id) const { return withId(samples, id); }

SamplePtr Project::sampleOf(NodeId datasetOrAnalysis) const
{
    for (const SamplePtr &sample : samples) {
        if (withId(sample->datasets, datasetOrAnalysis) || withId(sample->analyses, datasetOrAnalysis))
            return sample;
    }
    return nullptr;
}

std::shared_ptr<const DatasetNode> Project::dataset(NodeId id) const
{
    for (const SamplePtr &sample : samples) {
        if (auto found = withId(sample->datasets, id))
            return found;
    }
    return nullptr;
}

std::shared_ptr<const AnalysisNode> Project::analysis(NodeId id) const
{
    for (const SamplePtr &sample : samples) {
        if (auto found = withId(sample->analyses, id))
            return found;
    }
    return nullptr;
}

std::shared_ptr<const FigureNode> Project::figure(NodeId id) const { return withId(figures, id); }

SourcePtr Project::source(const QByteArray &sha256) const
{
    const auto found = std::ranges::find_if(sources, [&](const SourcePtr &source) { return source->sha256 == sha256; });
    return found != sources.end() ? *found : nullptr;
}

Inputs inputsOf(const Project &project, const AnalysisNode &node)
{
    Inputs inputs;
    for (const auto &[key, ids] : node.inputs) {
        for (const NodeId id : ids) {
            if (const auto dataset = project.dataset(id); dataset && dataset->data)
                inputs.add(key, dataset->data);
        }
    }
    return inputs;
}

NodeId owningDataset(const AnalysisNode &node)
{
    const auto first = [&](const char *key) {
        const auto found = node.inputs.find(QString::fromLatin1(key));
        return found != node.inputs.end() && !found->second.empty() ? found->second.front() : NodeId{0};
    };
    for (const char *key : {"data", "sample", "glass"}) {
        if (const NodeId id = first(key))
            return id;
    }
    NodeId auxiliary = 0;
    for (const auto &[key, ids] : node.inputs) {
        if (ids.empty())
            continue;
        if (key != QLatin1StringView("blank") && key != QLatin1StringView("reference"))
            return ids.front();
        if (auxiliary == 0)
            auxiliary = ids.front();
    }
    return auxiliary;
}

} // namespace vitrine
