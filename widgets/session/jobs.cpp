// SPDX-License-Identifier: GPL-3.0-or-later
#include "session/jobs.h"

#include <QMetaObject>

#include <exception>

namespace vitrine
{

Jobs::Jobs(QObject *parent) : QObject(parent) {}

Jobs::~Jobs()
{
    for (const auto &[id, job] : m_jobs)
        job.progress.cancel();
    m_pool.waitForDone();
}

Jobs::Id Jobs::startUntyped(const QString &text, std::function<void(const Progress &)> work, QObject *context, std::function<void()> done)
{
    const Id id = m_next++;
    Job job{text, Progress(), context, std::move(done)};
    const Progress progress = job.progress;
    m_jobs.emplace(id, std::move(job));
    ++m_total;
    m_pool.start([this, id, progress, work = std::move(work)] {
        QString exception;
        if (!progress.cancelled()) {
            try {
                work(progress);
            } catch (const std::exception &error) {
                exception = QString::fromUtf8(error.what());
            } catch (...) {
                exception = tr("An unknown error ended the work.");
            }
        }
        QMetaObject::invokeMethod(this, [this, id, exception] { finish(id, exception); }, Qt::QueuedConnection);
    });
    emit changed();
    return id;
}

void Jobs::finish(Id id, const QString &exception)
{
    const auto found = m_jobs.find(id);
    if (found == m_jobs.end())
        return;
    const Job job = std::move(found->second);
    m_jobs.erase(found);
    ++m_finished;
    if (m_jobs.empty())
        m_total = m_finished = 0;
    if (!exception.isEmpty())
        emit failed(job.text, exception);
    const bool wanted = exception.isEmpty() && !job.progress.cancelled() && job.context;
    if (wanted)
        job.done();
    else
        emit dropped(id);
    emit changed();
}

void Jobs::cancel(Id id)
{
    const auto found = m_jobs.find(id);
    if (found != m_jobs.end())
        found->second.progress.cancel();
}

void Jobs::cancelAll()
{
    for (const auto &[id, job] : m_jobs)
        job.progress.cancel();
    emit changed();
}

Jobs::Overview Jobs::overview() const
{
    Overview overview{m_total, m_finished, 0, m_jobs.empty() ? QString() : m_jobs.begin()->second.text};
    double done = m_finished;
    for (const auto &[id, job] : m_jobs)
        done += job.progress.fraction();
    overview.fraction = m_total > 0 ? done / m_total : 0;
    return overview;
}

} // namespace vitrine
