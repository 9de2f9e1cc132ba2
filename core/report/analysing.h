// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/project.h"

#include <QJsonObject>

namespace vitrine
{

// An analysis that may be added to a project.
struct Proposal
{
    QString analysis;
    std::map<QString, std::vector<NodeId>> inputs;
    Parameters parameters; // what is set; the rest is estimated
    Issues issues = {};    // what was chosen unasked, and why
};

// Every analysis that declares itself a default one and suits a dataset of its technique (or of one that its technique is a
// guest of), for all samples but blanks and references. A correction run beside a sample's is its blank, so is a run whose file says it by
// its name. Pairs (inputs "glass" and "crystal") are made of the samples of one compound.
[[nodiscard]] std::vector<Proposal> defaultProposals(const Project &project);

// {"analyses": [{"analysis": ID, "sample": NAME, "role": ROLE, "dataset": N or LABEL, "parameters": {...}}]}.
// Without sample, role or dataset an entry is for every dataset it suits. Parameter values are numbers,
// [low, high], or texts as on the command line ("6.4mg"). The failure's place.field names the entry.
[[nodiscard]] Result<std::vector<Proposal>> recipeProposals(const Project &project, const QJsonObject &recipe);

// A parameter's value from JSON: texts are read as the declaration understands them.
[[nodiscard]] Result<Parameters> parametersFor(const AnalysisSpec &spec, const QJsonObject &json);

// A dataset that no analysis of the project reads, and why none was proposed for it.
struct Skipped
{
    NodeId dataset = 0;
    Text reason;
};
[[nodiscard]] std::vector<Skipped> skippedDatasets(const Project &project);

struct Analysed
{
    Project project;
    std::vector<NodeId> analyses; // of the proposals, in their order; those that were there already keep their node
};
// Several of one kind on the same data are named after their windows.
[[nodiscard]] Analysed withAnalyses(const Project &project, const std::vector<Proposal> &proposals);

} // namespace vitrine
