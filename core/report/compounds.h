// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace vitrine
{

// The crystal and the glass of one compound belong into one row of a table and share a colour on a plot.
struct Compound
{
    QString name;                    // without what tells glass from crystal
    std::vector<SamplePtr> samples;  // in the order of the project
};

// The name of a sample without the words for its state: "agZIF-62", "a_g[TPrA][Mn(dca)3]", "Mn (glass)",
// "Mn, crystal" become "ZIF-62", "[TPrA][Mn(dca)3]", "Mn", "Mn". Names that consist of such a word stay whole.
[[nodiscard]] QString compoundName(const QString &sampleName);

// The samples grouped by compound, in the order of their first sample. Blanks and references are no compounds.
// `only`: the samples wanted; empty = all.
[[nodiscard]] std::vector<Compound> compounds(const Project &project, const std::vector<NodeId> &only = {});

// Does the name of a file or a sample say that it is a container measured alone: "blank", "background", "holder", "empty pan"?
[[nodiscard]] bool saysBlank(const QString &name);

} // namespace vitrine
