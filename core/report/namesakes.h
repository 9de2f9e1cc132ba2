// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "project/project.h"

namespace vitrine
{

// What the names of files say of the datasets of a project.

// The empty container measured for a run: its file is called as the run's but for a word such as "blank", "background" or "holder"
// ("Pd_1T.rw.dat", "Pd_1T_background.rw.dat"), and the input can take it. nullopt where no file or more than one dataset is meant.
[[nodiscard]] std::optional<NodeId> blankByName(const Project &project, NodeId run, const InputSpec &input);
// Another file of the same run, called as this one but for a second ending: "Pd_1T.dat" beside "Pd_1T.rw.dat".
[[nodiscard]] std::optional<NodeId> sameRunByName(const Project &project, NodeId run, const InputSpec &input);
// Is this the blank of another run by its name?
[[nodiscard]] bool isBlankByName(const Project &project, NodeId dataset);

// The inputs with what the names of files add to those that may be left out and are empty.
[[nodiscard]] std::map<QString, std::vector<NodeId>> withNamesakes(const Project &project, const AnalysisSpec &spec,
                                                                   std::map<QString, std::vector<NodeId>> inputs);
// The analyses from `first` on, and where the namesake itself has come in since. Unknown analyses stay as they are.
[[nodiscard]] Project withNamesakes(const Project &project, NodeId first);
// One note for each input that is as the names of files propose it.
[[nodiscard]] Issues namesakeNotes(const Project &project, const AnalysisSpec &spec, const std::map<QString, std::vector<NodeId>> &inputs);

} // namespace vitrine
