// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace vitrine
{

using InputIds = std::map<QString, std::vector<NodeId>>;

// How datasets that a person selected fill the inputs of an analysis: one whose sample has the role an input is
// called after (glass, crystal, blank, reference) or whose names say it is a blank goes there, the others in their order to what is needed, then to
// lists, then to what may be left out; a glass or a crystal is never the blank of the other. nullopt when one has no place or something needed stays empty.
[[nodiscard]] std::optional<InputIds> assigned(const Project &project, const AnalysisSpec &spec, const std::vector<NodeId> &datasets);

// An analysis that selected datasets can be put into together.
struct Joint
{
    const AnalysisSpec *spec = nullptr;
    InputIds inputs;
};
// Of all declared analyses those that take the datasets as one run, those that need several first. One dataset
// alone is no joint run.
[[nodiscard]] std::vector<Joint> jointAnalyses(const Project &project, const std::vector<const AnalysisSpec *> &specs, const std::vector<NodeId> &datasets);

// The datasets that a selection means, each once: itself, those an analysis works on, all of a sample.
[[nodiscard]] std::vector<NodeId> datasetsMeant(const Project &project, const std::vector<NodeId> &selected);

// The samples that an analysis compares: those of its needed inputs. More than one makes it a comparison. An
// unknown analysis compares all that it names.
[[nodiscard]] std::vector<NodeId> samplesCompared(const Project &project, const AnalysisNode &node, const AnalysisSpec *spec);

// Of the inputs of an analysis the one for a container measured alone: "blank", "holder", "baseline"; null when it has none.
[[nodiscard]] const InputSpec *blankInput(const AnalysisSpec &spec);
// By the role of its sample, or where that has none by the names of sample, dataset and file.
[[nodiscard]] bool isBlank(const Project &project, NodeId dataset);

// The dataset for an input, changing places with the one it stood for in another input of one dataset.
[[nodiscard]] Project inputChosen(const Project &project, NodeId analysis, const QString &key, const std::vector<NodeId> &datasets);

} // namespace vitrine
