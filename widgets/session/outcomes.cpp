// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/outcomes.h"

#include "text/displaytext.h"

#include <QElapsedTimer>

namespace vitrine
{

namespace
{
std::vector<DatasetPtr> dataOf(const Project &project, const AnalysisNode &node)
{
    std::vector<DatasetPtr> data;
    for (const auto &[key, ids] : node.inputs)
        for (const NodeId id : ids)
            if (const auto dataset = project.dataset(id))
                data.push_back(dataset->data);
    return data;
}

struct Computed
{
    OutcomeCache::Entry entry;
    double milliseconds = 0;
};

Computed computed(const Project &project, const AnalysisNode &node, const AnalysisLookup &lookup, OutcomeCache &cache, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    Computed result;
    result.entry = evaluateNode(project, node, lookup, cache, progress);
    result.milliseconds = double(timer.nsecsElapsed()) / 1e6;
    return result;
}
} // namespace

Outcomes::Outcomes(Jobs *jobs, AnalysisLookup lookup, QObject *parent)
    : QObject(parent), m_jobs(jobs), m_lookup(std::move(lookup)), m_cache(std::make_shared<OutcomeCache>())
{
    // A series that was cancelled has put what it fitted into the cache, with a warning that says so: it is shown, not lost.
    connect(m_jobs, &Jobs::dropped, this, [this](Jobs::Id id) {
        const AnalysisNode *pointer = m_running.key(id, nullptr);
        if (!pointer || !m_project)
            return;
        m_running.remove(pointer);
        for (const auto &sample : m_project->samples)
            for (const auto &node : sample->analyses)
                if (node.get() == pointer)
                    if (const auto entry = partialOutcome(*m_project, *node, m_lookup, *m_cache)) {
                        remember(node, dataOf(*m_project, *node), *entry);
                        m_latest[node->id] = *entry;
                        emit changed({node->id});
                    }
    });
}

void Outcomes::restart(std::shared_ptr<OutcomeCache> cache)
{
    for (const Jobs::Id id : std::as_const(m_running))
        m_jobs->cancel(id);
    ++m_generation;
    m_cache = std::move(cache);
    m_project.reset();
    m_known.clear();
    m_running.clear();
    m_latest.clear();
    m_durations.clear();
}

void Outcomes::follow(const ProjectPtr &project)
{
    const ProjectPtr before = m_project;
    m_project = project;
    QList<NodeId> changedNodes;
    for (const auto &sample : project->samples) {
        for (const auto &node : sample->analyses) {
            const auto data = dataOf(*project, *node);
            if (const Known *found = known(node, data)) {
                if (before && before->analysis(node->id) != node)
                    changedNodes << node->id;
                m_latest[node->id] = found->entry;
                continue;
            }
            if (m_jobs->isRunning(m_running.value(node.get())))
                continue;
            if (lastDuration(node->id) < quickMs) {
                const Computed now = computed(*project, *node, m_lookup, *m_cache, Progress());
                m_durations[node->id] = now.milliseconds;
                remember(node, data, now.entry);
                m_latest[node->id] = now.entry;
            } else {
                compute(project, node, data);
            }
            changedNodes << node->id;
        }
    }
    if (!changedNodes.isEmpty())
        emit changed(changedNodes);
}

void Outcomes::computeAgain()
{
    const auto incomplete = [](const OutcomeCache::Entry &entry) { return isPartial(entry) || (entry.failure && entry.failure->code == QLatin1String("cancelled")); };
    for (auto &known : m_known)
        std::erase_if(known, [&](const Known &one) { return incomplete(one.entry); });
    if (m_project)
        follow(ProjectPtr(m_project));
}

void Outcomes::giveUpPart(NodeId analysis)
{
    const auto node = m_project ? m_project->analysis(analysis) : nullptr;
    const auto latest = m_latest.constFind(analysis);
    if (!node || latest == m_latest.constEnd() || !isPartial(*latest))
        return;
    m_known.remove(node.get());
    const OutcomeCache::Entry nothing{nullptr, failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The computation was stopped, and its part given up; «Run Again» computes it.")))};
    remember(node, dataOf(*m_project, *node), nothing);
    m_latest[analysis] = nothing;
    emit changed({analysis});
}

void Outcomes::compute(const ProjectPtr &project, const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data)
{
    const AnalysisSpec *spec = m_lookup(node->analysis);
    const QString what = !node->name.isEmpty() ? node->name : spec ? shown(spec->label) : node->analysis;
    const int generation = m_generation;
    m_running[node.get()] = m_jobs->start<Computed>(
        what, [project, node, lookup = m_lookup, cache = m_cache](const Progress &progress) { return computed(*project, *node, lookup, *cache, progress); },
        this, [this, generation, node, data](const Computed &result) {
            if (generation != m_generation)
                return;
            m_running.remove(node.get());
            m_durations[node->id] = result.milliseconds;
            remember(node, data, result.entry);
            // Late results stay known for an undo, but are not what the project shows now.
            if (m_project && m_project->analysis(node->id) == node) {
                m_latest[node->id] = result.entry;
                emit changed({node->id});
            }
        });
}

const Outcomes::Known *Outcomes::known(const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data) const
{
    const auto found = m_known.constFind(node.get());
    if (found == m_known.constEnd())
        return nullptr;
    for (const Known &one : *found)
        if (one.data == data)
            return &one;
    return nullptr;
}

void Outcomes::remember(const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data, const OutcomeCache::Entry &entry)
{
    if (!known(node, data))
        m_known[node.get()].push_back({node, data, entry});
}

void Outcomes::adopt(const Project &project, const std::shared_ptr<const AnalysisNode> &node, const OutcomeCache::Entry &entry)
{
    remember(node, dataOf(project, *node), entry);
    if (const AnalysisSpec *spec = m_lookup(node->analysis))
        m_cache->insert(outcomeKey(*spec, inputsOf(project, *node), node->parameters), entry);
}

std::optional<OutcomeCache::Entry> Outcomes::find(NodeId analysis) const
{
    if (!m_project)
        return {};
    const auto node = m_project->analysis(analysis);
    if (!node)
        return {};
    const Known *found = known(node, dataOf(*m_project, *node));
    return found ? std::optional(found->entry) : std::nullopt;
}

std::optional<OutcomeCache::Entry> Outcomes::latest(NodeId analysis) const
{
    if (auto now = find(analysis))
        return now;
    const auto found = m_latest.constFind(analysis);
    return found == m_latest.constEnd() ? std::nullopt : std::optional(*found);
}

bool Outcomes::computing(NodeId analysis) const
{
    const auto node = m_project ? m_project->analysis(analysis) : nullptr;
    return node && m_jobs->isRunning(m_running.value(node.get()));
}

double Outcomes::lastDuration(NodeId analysis) const
{
    return m_durations.value(analysis, 1e9);
}

} // namespace vitrine
