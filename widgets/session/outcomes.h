// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/evaluation.h"
#include "project/project.h"
#include "session/jobs.h"

#include <QHash>
#include <QList>
#include <QObject>

namespace vitrine
{

// Keeps the outcomes of the present project's analyses up to date. Quick analyses are computed at once, the
// others in the background; a result that arrives for parameters of the past only stays in the cache. A node
// seen before (undo brings back the same pointers) has its outcome at once, without hashing its data.
class Outcomes : public QObject
{
    Q_OBJECT

public:
    Outcomes(Jobs *jobs, AnalysisLookup lookup, QObject *parent = nullptr);

    [[nodiscard]] OutcomeCache &cache() { return *m_cache; }
    [[nodiscard]] const OutcomeCache &cache() const { return *m_cache; }
    [[nodiscard]] const AnalysisLookup &lookup() const { return m_lookup; }

    void follow(const ProjectPtr &project);
    void restart(std::shared_ptr<OutcomeCache> cache); // another document

    // The outcome for the project last followed; nullopt while it is being computed.
    [[nodiscard]] std::optional<OutcomeCache::Entry> find(NodeId analysis) const;
    // The same, or, while that is being computed, the one before: what a view goes on showing.
    [[nodiscard]] std::optional<OutcomeCache::Entry> latest(NodeId analysis) const;
    [[nodiscard]] bool computing(NodeId analysis) const;

    // Of a series that was stopped half-way its part is kept and shown. Computing takes up what has none or only a part of its
    // result; giving the part up leaves the analysis without one until then.
    void computeAgain();
    void giveUpPart(NodeId analysis);

    // What a gesture has computed for a node that is about to be committed.
    void adopt(const Project &project, const std::shared_ptr<const AnalysisNode> &node, const OutcomeCache::Entry &entry);
    // How long the analysis took last time, in ms; large when it never ran.
    [[nodiscard]] double lastDuration(NodeId analysis) const;

    // Below this a run may happen within one frame of a drag.
    static constexpr double quickMs = 15;

signals:
    void changed(const QList<vitrine::NodeId> &analyses);

private:
    struct Known
    {
        std::shared_ptr<const AnalysisNode> node; // keeps the pointer from being reused
        std::vector<DatasetPtr> data;
        OutcomeCache::Entry entry;
    };

    [[nodiscard]] const Known *known(const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data) const;
    void remember(const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data, const OutcomeCache::Entry &entry);
    void compute(const ProjectPtr &project, const std::shared_ptr<const AnalysisNode> &node, const std::vector<DatasetPtr> &data);

    Jobs *m_jobs;
    AnalysisLookup m_lookup;
    std::shared_ptr<OutcomeCache> m_cache; // shared with jobs that outlive a document
    ProjectPtr m_project;
    QHash<const AnalysisNode *, std::vector<Known>> m_known;
    QHash<const AnalysisNode *, Jobs::Id> m_running;
    QHash<NodeId, OutcomeCache::Entry> m_latest;
    QHash<NodeId, double> m_durations;
    int m_generation = 0;
};

} // namespace vitrine
