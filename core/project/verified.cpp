// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"
#include "project/fileopening.h"
#include "project/store.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{
bool isStale(const Project &project, const rows::ReadOutcome &outcome, const AnalysisLookup &lookup)
{
    const AnalysisSpec *spec = lookup ? lookup(outcome.node->analysis) : nullptr;
    if (!spec)
        return false;
    return outcome.link.version != spec->version || outcome.link.key != outcomeKey(*spec, inputsOf(project, *outcome.node), outcome.node->parameters);
}
} // namespace

bool Verified::damaged() const
{
    return std::ranges::any_of(issues, [](const Issue &issue) { return issue.severity == Severity::Error; });
}

Result<Verified> verified(const QString &path) { return verified(path, AnalysisLookup()); }

Result<Verified> verified(const QString &path, const AnalysisLookup &lookup)
{
    auto opening = rows::opened(path);
    if (!opening)
        return opening.failure();
    const Project &project = opening->content.project;
    Verified result;
    result.issues = opening->content.issues;
    result.format = opening->format;
    if (opening->newer) {
        result.issues.push_back(warning("newer-format", text(QT_TRANSLATE_NOOP("core", "%1 was written by a newer program (format %2, this one knows %3)."), path,
                                                             opening->format, rows::format),
                                        {path, 0, {}}));
    }
    sqlite::Statement check(opening->database, "PRAGMA integrity_check(20)");
    while (check.step()) {
        if (const QByteArray words = check.bytes(0); words != "ok") {
            result.issues.push_back({Severity::Error, QStringLiteral("integrity"),
                                     text(QT_TRANSLATE_NOOP("core", "The structure of the file is damaged: %1"), words), {path, 0, {}}});
        }
    }
    if (!check.ok()) {
        result.issues.push_back({Severity::Error, QStringLiteral("integrity"),
                                 text(QT_TRANSLATE_NOOP("core", "The structure of the file is damaged: %1"), opening->database.cause()), {path, 0, {}}});
    }
    for (const SourcePtr &source : project.sources) {
        if (checksumOf(source->bytes) != source->sha256) {
            result.issues.push_back({Severity::Error, QStringLiteral("hash-mismatch"),
                                     text(QT_TRANSLATE_NOOP("core", "The imported file %1 is not what it was: its SHA-256 differs."), source->name), {path, 0, {}}});
        }
    }
    result.sources = static_cast<int>(project.sources.size());
    for (const SamplePtr &sample : project.samples) {
        result.datasets += static_cast<int>(sample->datasets.size());
        result.analyses += static_cast<int>(sample->analyses.size());
    }
    result.outcomes = static_cast<int>(opening->content.outcomes.size());
    result.stale = static_cast<int>(std::ranges::count_if(opening->content.outcomes, [&](const rows::ReadOutcome &outcome) {
        return isStale(project, outcome, lookup);
    }));
    return result;
}

} // namespace vitrine
