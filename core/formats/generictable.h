// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/columnheading.h"
#include "formats/importer.h"

#include <functional>

namespace vitrine
{

// What a technique makes of a table that no signature fits; null when it is none of its own.
using TableConversion = std::function<DatasetPtr(const Dataset &)>;

// Tables of any delimiter, decimal mark, encoding and header shape: comment lines, one heading line with
// units in it or a line of units after it, or no heading at all. Each sheet of a spreadsheet (.xls, .xlsx) that holds a table is one. Roles come from the techniques' recognisers,
// the technique from their signatures; what is not recognised is kept without a role. Options: "delimiter",
// "decimal", "encoding", "heading_line", "first_line", and "role.NAME=role", "unit.NAME=unit" for columns. A role that is
// none of `roles` is refused; with none given every role is taken. What no signature fits is offered to the conversions.
[[nodiscard]] Importer genericTable(std::vector<ColumnRecogniser> recognisers, std::vector<RoleSignature> signatures,
                                    std::vector<TableConversion> conversions = {}, QStringList roles = {});

// The first technique all of whose roles the dataset has; "" when there is none.
[[nodiscard]] QString techniqueBySignature(const Dataset &dataset, const std::vector<RoleSignature> &signatures);

} // namespace vitrine
