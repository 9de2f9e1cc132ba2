// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"
#include "data/parameter.h"

namespace vitrine
{

// What a person says about a dataset beyond what its file tells, or against it. All values are words.
//   role.N      the role of column N, counted from 1. "none" takes it away; a minus in front ("-impedance-imaginary")
//               turns the numbers' sign as well
//   unit.N      the unit of column N; the numbers stay as they are. "mW?" is assumed, until a person says "mW"
//   about.KEY   a fact for the metadata: "6.4 mg", "up"
//   technique   what the roles make of the dataset; set by whoever knows the techniques
//   plot.x, plot.y   the columns of the plain plot by number, 0 for the row's number; several y with blanks between
// Keys that name no column, and units that are none, change nothing.
[[nodiscard]] DatasetPtr interpreted(const DatasetPtr &asRead, const Parameters &said);

// Does what is said change data, and not only how they are plotted?
[[nodiscard]] bool changesData(const Parameters &said);
// What is said without the keys that count columns: for data whose columns are others now.
[[nodiscard]] Parameters withoutColumns(const Parameters &said);

[[nodiscard]] QString roleKey(std::size_t column); // "role.1" for column 0
[[nodiscard]] QString unitKey(std::size_t column);

// A fact that analyses look for in the metadata, for whoever asks a person.
struct Fact
{
    QString key;          // "sample_mass"
    const char *label;    // to be translated in the context "core"
    const char *unit;     // null for words
    QStringList words;    // the choices then
};
[[nodiscard]] const std::vector<Fact> &facts();

// "role of column 1 "A": temperature; sample mass: 6.4 mg": the record of provenance.
[[nodiscard]] QStringList inWords(const Dataset &dataset, const Parameters &said);

} // namespace vitrine
