// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"

#include <QObject>
#include <QPointer>
#include <QString>
#include <QThreadPool>

#include <functional>
#include <map>
#include <memory>
#include <optional>

namespace vitrine
{

// Work in the background: a synchronous function of core on a thread of the pool, with a snapshot of what it
// needs. Its value comes back to the thread of this object; a cancelled or failed job brings none. Destroying
// Jobs cancels everything and waits.
class Jobs : public QObject
{
    Q_OBJECT

public:
    using Id = quint64;

    explicit Jobs(QObject *parent = nullptr);
    ~Jobs() override;

    // `done` is called in this object's thread, unless the job was cancelled, threw, or `context` is gone.
    template<class T>
    Id start(const QString &text, std::function<T(const Progress &)> work, QObject *context, std::function<void(T)> done)
    {
        auto value = std::make_shared<std::optional<T>>();
        return startUntyped(
            text, [value, work = std::move(work)](const Progress &progress) { value->emplace(work(progress)); }, context,
            [value, done = std::move(done)] { done(std::move(**value)); });
    }

    void cancel(Id id);
    void cancelAll();

    [[nodiscard]] bool isRunning(Id id) const { return m_jobs.contains(id); }
    [[nodiscard]] int running() const { return int(m_jobs.size()); }
    // Of everything since the last moment of rest: how many jobs, how many are done, the share of the work,
    // and what the oldest running one is about.
    struct Overview
    {
        int total = 0, finished = 0;
        double fraction = 0;
        QString text;
    };
    [[nodiscard]] Overview overview() const;

signals:
    void changed();                                             // something started, ended or moved on
    void failed(const QString &text, const QString &reason); // an exception at the edge of a job
    void dropped(vitrine::Jobs::Id id);                      // ended without a value

private:
    struct Job
    {
        QString text;
        Progress progress;
        QPointer<QObject> context;
        std::function<void()> done;
    };

    Id startUntyped(const QString &text, std::function<void(const Progress &)> work, QObject *context, std::function<void()> done);
    void finish(Id id, const QString &exception);

    QThreadPool m_pool;
    std::map<Id, Job> m_jobs;
    Id m_next = 1;
    int m_total = 0, m_finished = 0;
};

} // namespace vitrine
