// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

namespace vitrine
{

// What a tab shows and the inspector describes.
struct Subject
{
    enum class Kind { None, Sample, Dataset, Analysis, Figure, Table, Ashby };
    Kind kind = Kind::None;
    NodeId id = 0;      // of the node; 0 for Ashby charts and tables that are not saved
    QString key;        // of a table

    [[nodiscard]] bool isPlot() const { return kind == Kind::Dataset || kind == Kind::Analysis || kind == Kind::Figure || kind == Kind::Ashby; }
    friend bool operator==(const Subject &, const Subject &) = default;
};

// The subject a node is; None when the project has no such node.
[[nodiscard]] inline Subject subjectOf(const Project &project, NodeId id)
{
    if (project.sample(id))
        return {Subject::Kind::Sample, id, {}};
    if (project.dataset(id))
        return {Subject::Kind::Dataset, id, {}};
    if (project.analysis(id))
        return {Subject::Kind::Analysis, id, {}};
    if (project.figure(id))
        return {Subject::Kind::Figure, id, {}};
    for (const auto &table : project.tables)
        if (table->id == id)
            return {Subject::Kind::Table, id, table->key};
    return {};
}

} // namespace vitrine
