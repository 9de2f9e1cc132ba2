// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace vitrine
{

// The dataset of the project that a run's own file names as its correction and that the input can take; where none has that name, the only
// correction run of the same instrument and programme that no other run names: its file was renamed. nullopt where none is named, the
// project does not hold it, or the file says that it has been subtracted already.
[[nodiscard]] std::optional<NodeId> correctionOf(const Project &project, NodeId run, const InputSpec &input);
// Does the file of another run name this one as its correction?
[[nodiscard]] bool isNamedCorrection(const Project &project, NodeId dataset);
// Analyses with an empty input for the correction get the run that the file names; those from `first` on, and where the correction
// itself has come in since. Unknown analyses stay as they are.
[[nodiscard]] Project withCorrections(const Project &project, NodeId first);

} // namespace vitrine
