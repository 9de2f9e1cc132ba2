// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "commands.h"
#include "project/evaluation.h"
#include "project/store.h"

#include <optional>

namespace vitrine::cli
{

[[nodiscard]] const AnalysisSpec *knownAnalysis(const QString &id);

// A project opened for one command.
class ProjectFile
{
public:
    // Opens the file; complains and sets `end` when it cannot. Issues of a damaged file go to stderr.
    [[nodiscard]] bool open(const QString &path, Exit &end);
    // The outcomes that are not stored yet are computed; an interrupt ends it early.
    void evaluate(const Call &call);
    // Complains and gives NotWritten when the file cannot be saved.
    [[nodiscard]] Exit save(const Call &call);

    Project project;
    OutcomeCache cache;

private:
    QString m_path;
    Store m_store;
};

// Complains about every analysis of the list that failed; AnalysisFailed when there is one.
[[nodiscard]] Exit complainAboutFailures(const ProjectFile &file, const std::vector<NodeId> &analyses);

Exit projectNew(const Call &call);
Exit projectExample(const Call &call);
Exit projectAdd(const Call &call);
Exit projectAnalyse(const Call &call);
Exit projectDerive(const Call &call);
Exit projectTable(const Call &call);
Exit projectFigure(const Call &call);
Exit projectExport(const Call &call);
Exit projectDump(const Call &call);
Exit projectVerify(const Call &call);

} // namespace vitrine::cli
