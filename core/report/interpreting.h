// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "project/project.h"

namespace vitrine
{

// What a person says about a dataset's columns and sample, with what follows from it: a column takes the usual unit
// of its new role where the file names none, and the dataset becomes that of the technique its roles make. Each
// answers the changed project; undoing is the caller's.

// `role` as in data/interpretation.h, "" for what the file says.
[[nodiscard]] Result<Project> roleSaid(const Project &project, NodeId dataset, std::size_t column, const QString &role);
// A unit that is none, or of another dimension than the role has, is refused. "" for what the file says.
[[nodiscard]] Result<Project> unitSaid(const Project &project, NodeId dataset, std::size_t column, const QString &unit);
// A fact of data/interpretation.h; "" for what the file says.
[[nodiscard]] Project factSaid(const Project &project, NodeId dataset, const QString &key, const QString &words);

// The columns whose unit nobody has named: the reader or a role said by a person took the usual one.
[[nodiscard]] std::vector<std::size_t> assumedUnits(const Project &project, NodeId dataset);
// The same units, now said by a person.
[[nodiscard]] Project assumedUnitsConfirmed(const Project &project, NodeId dataset);

// The units that a column of this role may have, to choose from; those of the column's own dimension without one.
[[nodiscard]] QStringList unitsFor(const Column &column);

} // namespace vitrine
