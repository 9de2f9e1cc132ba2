// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfile.h"

#include "report/finding.h"
#include "techniques/technique.h"

#include <QFileInfo>

namespace vitrine::cli
{

const AnalysisSpec *knownAnalysis(const QString &id)
{
    return registry().analysis(id);
}

bool ProjectFile::open(const QString &path, Exit &end)
{
    m_path = path;
    auto opened = m_store.open(path, cache);
    if (!opened) {
        complain(opened.failure(), path);
        end = opened.failure().code == QLatin1String("damaged") ? Exit::Damaged : Exit::Unreadable;
        return false;
    }
    for (const Issue &issue : opened->issues)
        complain(issue, path);
    project = std::move(opened->project);
    return true;
}

void ProjectFile::evaluate(const Call &call)
{
    evaluateAll(project, knownAnalysis, cache, call.progress);
}

Exit ProjectFile::save(const Call &call)
{
    const auto saved = m_store.save(m_path, project, cache, call.progress);
    if (saved)
        return Exit::Ok;
    complain(saved.failure(), m_path);
    return saved.failure().code == QLatin1String("damaged") ? Exit::Damaged : Exit::NotWritten;
}

Exit complainAboutFailures(const ProjectFile &file, const std::vector<NodeId> &analyses)
{
    Exit end = Exit::Ok;
    for (const NodeId id : analyses) {
        const auto node = file.project.analysis(id);
        const auto entry = node ? cachedOutcome(file.project, *node, knownAnalysis, file.cache) : std::nullopt;
        if (!entry || !entry->failure)
            continue;
        const SamplePtr sample = file.project.sampleOf(id);
        Failure reason = *entry->failure;
        reason.message = text("%1: %2", node->analysis, reason.message.english());
        complain(reason, QStringLiteral("%1 (%2)").arg(sourceNames(file.project, *node).join(QStringLiteral(", ")), sample ? sample->name : QString()));
        end = Exit::AnalysisFailed;
    }
    return end;
}

} // namespace vitrine::cli
