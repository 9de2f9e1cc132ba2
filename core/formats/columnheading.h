// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <string_view>
#include <vector>

namespace vitrine
{

// A heading taken apart: "Temp./°C", "Heat Flow (mW)", "Z' [Ohm]", "freq/Hz", "Gas Flow(purge2)/(ml/min)", "f_Hz".
struct Heading
{
    QString name;
    QString unitText; // "" when none
    Unit unit;        // the number one when there is none or it is unknown
    bool unitKnown = false;
};
[[nodiscard]] Heading heading(std::string_view cell);

// How a technique names its columns, so that tables of any origin find their role. The first recogniser that
// fits a heading wins; `factor` -1 turns "-Z''" into the convention of the role.
struct ColumnRecogniser
{
    QString role;
    QStringList names;      // normalised: lower case, letters, digits, ' and " and - only ("z''", "-im(z)" -> "-imz")
    QString unit;           // a unit of the right dimension; "" = a pure number, "?" = any
    double factor = 1;
    QString assumedUnit;    // when the heading names none
    QString metadataKey, metadataText; // what the heading says beside: "Heat Flow Endo Up" -> exotherm, down
};
[[nodiscard]] QString normalisedName(const QString &name);
[[nodiscard]] const ColumnRecogniser *recognised(const Heading &heading, const std::vector<ColumnRecogniser> &recognisers);

// Which technique a set of roles belongs to: all of `needs` must be there.
struct RoleSignature
{
    QString technique;
    QStringList needs;
};

} // namespace vitrine
