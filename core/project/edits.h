// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

// Every change a person can make to a project, as a function from the old value to the new one. An id that
// does not exist leaves the project as it is.
namespace vitrine::edits
{

struct Added
{
    Project project;
    NodeId id = 0; // of what was added first
};

[[nodiscard]] Added sampleAdded(const Project &project, const QString &name, SampleRole role);
// The file's bytes and all its datasets under the sample; the same bytes are stored once.
[[nodiscard]] Added datasetsAdded(const Project &project, NodeId sample, const SourceFile &file, const Imported &imported);
[[nodiscard]] Added analysisAdded(const Project &project, const QString &analysis, const std::map<QString, std::vector<NodeId>> &inputs,
                                  const Parameters &parameters);
[[nodiscard]] Added figureAdded(const Project &project, FigureNode figure); // id and a unique key are given here
[[nodiscard]] Added tableAdded(const Project &project, TableNode table);

[[nodiscard]] Project parameterSet(const Project &project, NodeId analysis, const QString &key, const ParameterValue &value); // monostate unsets
[[nodiscard]] Project parametersSet(const Project &project, NodeId analysis, const Parameters &parameters);
[[nodiscard]] Project inputSet(const Project &project, NodeId analysis, const QString &key, const std::vector<NodeId> &datasets);
[[nodiscard]] Project renamed(const Project &project, NodeId node, const QString &name); // sample, dataset, analysis, figure
[[nodiscard]] Project roleSet(const Project &project, NodeId sample, SampleRole role);
[[nodiscard]] Project datasetMoved(const Project &project, NodeId dataset, NodeId toSample); // its analyses go with it
[[nodiscard]] Project removed(const Project &project, NodeId node); // with all that hangs on it; sources no dataset needs go too
[[nodiscard]] Project issueApproved(const Project &project, NodeId analysis, const QString &code, const QString &reason);
[[nodiscard]] Project figureChanged(const Project &project, const FigureNode &figure);
[[nodiscard]] Project titleSet(const Project &project, const QString &title);

} // namespace vitrine::edits
