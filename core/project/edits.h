// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

// Every change a person can make to a project, as a function from the old value to the new one. An id that
// does not exist leaves the project as it is, and so does an edit that would change nothing: every node of
// the result is then the same pointer.
namespace vitrine::edits
{

struct Added
{
    Project project;
    NodeId id = 0; // of what was added first
};

[[nodiscard]] Added sampleAdded(const Project &project, const QString &name, SampleRole role);
// The file's bytes and all its datasets under the sample; the same bytes are stored once. A dataset without
// a label takes the file's name. `options` are those the file was read with. An import without datasets adds nothing.
[[nodiscard]] Added datasetsAdded(const Project &project, NodeId sample, const SourceFile &file, const Imported &imported);
[[nodiscard]] Added datasetsAdded(const Project &project, NodeId sample, const SourceFile &file, const Imported &imported, const Parameters &options);
// The same with a source made before. sourceOf() takes its checksum, a tenth of a second for 100 MB: a window calls it where the file is
// read, in the background, and adds the result when it is back.
[[nodiscard]] SourcePtr sourceOf(const SourceFile &file, const Imported &imported, const Parameters &options);
[[nodiscard]] Added datasetsAdded(const Project &project, NodeId sample, const SourcePtr &source, const Imported &imported);
// Stands under the sample of its owningDataset(); without one nothing is added.
[[nodiscard]] Added analysisAdded(const Project &project, const QString &analysis, const std::map<QString, std::vector<NodeId>> &inputs,
                                  const Parameters &parameters);
[[nodiscard]] Added figureAdded(const Project &project, FigureNode figure); // id and a unique key are given here
[[nodiscard]] Added tableAdded(const Project &project, TableNode table);

[[nodiscard]] Project parameterSet(const Project &project, NodeId analysis, const QString &key, const ParameterValue &value); // monostate unsets
[[nodiscard]] Project parametersSet(const Project &project, NodeId analysis, const Parameters &parameters);
// The analysis moves to the sample of its first input; an empty list takes the input away.
[[nodiscard]] Project inputSet(const Project &project, NodeId analysis, const QString &key, const std::vector<NodeId> &datasets);
[[nodiscard]] Project renamed(const Project &project, NodeId node, const QString &name); // sample, dataset, analysis, figure or table (its title)
[[nodiscard]] Project roleSet(const Project &project, NodeId sample, SampleRole role);
[[nodiscard]] Project commentSet(const Project &project, NodeId sample, const QString &comment);
// What a person says about a dataset (data/interpretation.h), instead of all that was said before.
[[nodiscard]] Project interpretationSet(const Project &project, NodeId dataset, const Parameters &said);
// The same file read in another way: each of its datasets takes the data of its index, what the file no longer
// gives goes with all that hangs on it, what is new stands behind. What was said about columns is forgotten
// where their number changes.
[[nodiscard]] Project sourceReread(const Project &project, const QByteArray &sha256, const Imported &imported, const Parameters &options);
[[nodiscard]] Project datasetMoved(const Project &project, NodeId dataset, NodeId toSample); // its analyses go with it
// With all that hangs on it: the analyses that read a removed dataset, the places of both in figures and
// tables (a figure or table that shows nothing else goes too: an empty list would mean «all»), and sources
// that no dataset needs any more.
[[nodiscard]] Project removed(const Project &project, NodeId node);
// An empty reason withdraws the approval.
[[nodiscard]] Project issueApproved(const Project &project, NodeId analysis, const QString &code, const QString &reason);
[[nodiscard]] Project figureChanged(const Project &project, const FigureNode &figure); // found by its id; a taken key gets a number
[[nodiscard]] Project tableChanged(const Project &project, const TableNode &table);
[[nodiscard]] Project titleSet(const Project &project, const QString &title);
[[nodiscard]] Project noticeSet(const Project &project, const QString &notice);

} // namespace vitrine::edits
