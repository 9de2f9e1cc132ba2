// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/gesture.h"

#include "project/edits.h"
#include "session/session.h"

namespace vitrine
{

namespace
{
struct Run
{
    Result<Outcome> outcome;
    double milliseconds;
};

Run run(const AnalysisSpec &spec, const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    QElapsedTimer timer;
    timer.start();
    auto outcome = evaluated(spec, inputs, parameters, progress);
    return {std::move(outcome), double(timer.nsecsElapsed()) / 1e6};
}
} // namespace

Gesture::Gesture(Session *session, Outcomes *outcomes, Jobs *jobs) : QObject(session), m_session(session), m_outcomes(outcomes), m_jobs(jobs) {}

void Gesture::begin(NodeId analysis)
{
    if (active())
        cancel();
    m_node = m_session->project().analysis(analysis);
    if (!m_node)
        return;
    m_inputs = inputsOf(m_session->project(), *m_node);
    m_entry = m_outcomes->latest(analysis).value_or(OutcomeCache::Entry());
    m_evaluated = m_node;
    m_milliseconds = m_outcomes->lastDuration(analysis);
}

void Gesture::preview(const QString &key, const ParameterValue &value)
{
    if (!m_node)
        return;
    auto next = std::make_shared<AnalysisNode>(*m_node);
    // Proposals depend on each other: what a person sees beside the handle in her hand stays where it is.
    const AnalysisSpec *spec = m_outcomes->lookup()(next->analysis);
    const ParameterSpec *moved = spec ? findSpec(spec->parameters, key) : nullptr;
    if (moved && moved->handle != HandleKind::None && m_entry.outcome)
        for (const ParameterSpec &other : spec->parameters)
            if (other.handle != HandleKind::None && other.key != key && !next->parameters.isSet(other.key))
                if (const auto shown = m_entry.outcome->parameters.interval(other.key))
                    next->parameters.set(other.key, *shown);
    if (std::holds_alternative<std::monostate>(value))
        next->parameters.unset(key);
    else
        next->parameters.set(key, value);
    m_node = std::move(next);
    evaluate();
}

void Gesture::evaluate()
{
    const AnalysisSpec *spec = m_outcomes->lookup()(m_node->analysis);
    if (!spec) {
        emit previewed(m_node->id);
        return;
    }
    if (m_milliseconds < Outcomes::quickMs) {
        const Run now = run(*spec, m_inputs, m_node->parameters, Progress());
        adopt(m_node, now.outcome, now.milliseconds);
        return;
    }
    // The handle follows the mouse at once, the numbers as soon as they are there.
    emit previewed(m_node->id);
    if (m_running != 0)
        return;
    const int serial = m_serial;
    const auto node = m_node;
    m_running = m_jobs->start<Run>(
        m_session->displayName(node->id),
        [spec, inputs = m_inputs, node](const Progress &progress) { return run(*spec, inputs, node->parameters, progress); }, this,
        [this, serial, node](const Run &result) {
            if (serial != m_serial)
                return;
            m_running = 0;
            adopt(node, result.outcome, result.milliseconds);
            if (active() && m_node != node)
                evaluate();
        });
}

void Gesture::adopt(const std::shared_ptr<const AnalysisNode> &node, const Result<Outcome> &result, double milliseconds)
{
    m_milliseconds = milliseconds;
    m_evaluated = node;
    if (result)
        m_entry = {std::make_shared<const Outcome>(*result), {}};
    else
        m_entry = {nullptr, result.failure()};
    emit previewed(node->id);
}

void Gesture::commit(const QString &text, const QString &mergeKey)
{
    if (!m_node)
        return;
    const auto node = std::exchange(m_node, nullptr);
    const bool complete = m_evaluated == node;
    ++m_serial;
    m_jobs->cancel(std::exchange(m_running, 0));
    if (Project next = edits::parametersSet(m_session->project(), node->id, node->parameters); next.analysis(node->id)) {
        if (complete)
            m_outcomes->adopt(next, next.analysis(node->id), m_entry);
        m_session->commit(text, std::move(next), mergeKey);
    }
    emit ended(node->id);
}

void Gesture::cancel()
{
    if (!m_node)
        return;
    const NodeId analysis = m_node->id;
    m_node.reset();
    ++m_serial;
    m_jobs->cancel(std::exchange(m_running, 0));
    emit ended(analysis);
}

} // namespace vitrine
