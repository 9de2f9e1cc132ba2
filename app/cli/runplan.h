// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "inputs.h"

#include <map>
#include <vector>

namespace vitrine::cli
{

// What `run` was asked for, before any file is opened.
struct RunRequest
{
    const AnalysisSpec *spec = nullptr;
    std::vector<std::map<QString, QStringList>> runs; // of each run: input key -> files
    std::map<QString, QString> datasets;              // input key -> number or label; "" = the files given by place
    Parameters given;
    Issues issues; // of the order in which the files were taken
};
// Sorts files and settings by the declaration of the analysis. Every failure is one of usage.
[[nodiscard]] Result<RunRequest> requested(const Arguments &arguments);

// A dataset a run works on, with the file it came from.
struct RunDataset
{
    QString key, path, sha256;
    DatasetPtr data;
};

// A run with its data at hand, or the reason why it has none.
struct PreparedRun
{
    std::vector<RunDataset> datasets;
    Issues issues;                  // of the choice among several datasets
    std::optional<Failure> failure;
    bool unreadable = false;        // the failure is one of reading
    [[nodiscard]] Inputs inputs() const;
};
[[nodiscard]] PreparedRun prepared(const RunRequest &request, const std::map<QString, QStringList> &files, const Reading &reading,
                                   const Progress &progress);

} // namespace vitrine::cli
