// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <atomic>
#include <functional>
#include <memory>

namespace vitrine
{

// How far a long piece of work has come, and whether somebody asked it to stop. Copies share their state:
// the window keeps one copy and cancels, the job keeps the other and asks. Thread-safe but for the
// callback, which runs on the thread of the work.
class Progress
{
public:
    Progress() : m_state(std::make_shared<State>()) {}
    explicit Progress(std::function<void(double fraction)> listener) : Progress() { m_state->listener = std::move(listener); }

    // fraction 0..1 of the whole work. Cheap enough for every few thousand rows, not for every row.
    void report(double fraction) const
    {
        const double overall = m_from + (m_to - m_from) * fraction;
        m_state->fraction.store(overall, std::memory_order_relaxed);
        if (m_state->listener)
            m_state->listener(overall);
    }
    [[nodiscard]] double fraction() const { return m_state->fraction.load(std::memory_order_relaxed); }

    void cancel() const { m_state->cancelled.store(true, std::memory_order_relaxed); }
    [[nodiscard]] bool cancelled() const { return m_state->cancelled.load(std::memory_order_relaxed); }

    // The same progress for a part of the work, which reports 0..1 of its own.
    [[nodiscard]] Progress part(double from, double to) const
    {
        Progress child(*this);
        child.m_from = m_from + (m_to - m_from) * from;
        child.m_to = m_from + (m_to - m_from) * to;
        return child;
    }

private:
    struct State
    {
        std::atomic<bool> cancelled = false;
        std::atomic<double> fraction = 0;
        std::function<void(double)> listener;
    };
    std::shared_ptr<State> m_state;
    double m_from = 0, m_to = 1;
};

} // namespace vitrine
