// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/outcomes.h"

#include <QElapsedTimer>
#include <QObject>

namespace vitrine
{

class Session;

// Parameters under the mouse: evaluated live, committed as one undo step or put back. Quick analyses run
// within preview(); slow ones in the background, one at a time, always with the newest values.
class Gesture : public QObject
{
    Q_OBJECT

public:
    Gesture(Session *session, Outcomes *outcomes, Jobs *jobs);

    void begin(NodeId analysis);
    void preview(const QString &key, const ParameterValue &value);
    void commit(const QString &text, const QString &mergeKey = {});
    void cancel();

    [[nodiscard]] bool active() const { return m_node != nullptr; }
    [[nodiscard]] NodeId analysis() const { return m_node ? m_node->id : 0; }
    [[nodiscard]] const std::shared_ptr<const AnalysisNode> &node() const { return m_node; } // with the values under the mouse
    [[nodiscard]] const OutcomeCache::Entry &entry() const { return m_entry; }               // the newest that is computed

signals:
    void previewed(vitrine::NodeId analysis);
    void ended(vitrine::NodeId analysis);

private:
    void evaluate();
    void adopt(const std::shared_ptr<const AnalysisNode> &node, const Result<Outcome> &result, double milliseconds);

    Session *m_session;
    Outcomes *m_outcomes;
    Jobs *m_jobs;
    std::shared_ptr<const AnalysisNode> m_node;
    std::shared_ptr<const AnalysisNode> m_evaluated; // whose values m_entry belongs to
    Inputs m_inputs;
    OutcomeCache::Entry m_entry;
    double m_milliseconds = 0;
    Jobs::Id m_running = 0;
    int m_serial = 0;
};

} // namespace vitrine
