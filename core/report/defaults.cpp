// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/defaults.h"

#include "report/columnsfigure.h"
#include "report/finding.h"
#include "report/projectfigure.h"
#include "report/table.h"
#include "techniques/technique.h"

#include <algorithm>
#include <set>

namespace vitrine
{

namespace
{

QString keyOf(const ViewSpec &view)
{
    return view.id.section(u'.', -1);
}

// The items of a view: for each dataset the first analysis that this view shows; datasets without any stand
// for themselves when the view is the technique's first.
std::vector<NodeId> itemsOf(const Project &project, const Technique &technique, const ViewSpec &view)
{
    std::vector<NodeId> analyses, bare;
    std::set<NodeId> shown;
    for (const SamplePtr &sample : project.samples) {
        if (sample->role == SampleRole::Blank || sample->role == SampleRole::Reference)
            continue;
        for (const auto &node : sample->analyses) {
            if (registry().techniqueOf(node->analysis) != technique.id || registry().viewFor(technique.id, node->analysis) != &view)
                continue;
            if (shown.insert(mainDataset(*node, registry().analysis(node->analysis))).second)
                analyses.push_back(node->id);
        }
        for (const auto &dataset : sample->datasets)
            if (dataset->data->technique == technique.id)
                bare.push_back(dataset->id);
    }
    if (analyses.empty() && &view == &technique.views.front())
        return bare;
    return analyses;
}

} // namespace

std::vector<FigureNode> defaultFigures(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    std::vector<FigureNode> figures;
    for (const Technique &technique : registry().techniques()) {
        for (const ViewSpec &view : technique.views) {
            const std::vector<NodeId> items = itemsOf(project, technique, view);
            if (items.empty())
                continue;
            FigureNode node;
            node.key = keyOf(view);
            node.title = view.label.english();
            node.view = view.id;
            node.items = items;
            if (std::ranges::find(figures, node.key, &FigureNode::key) != figures.end())
                node.key = technique.id + u'-' + node.key;
            figures.push_back(onItsPage(std::move(node), project, cache));
        }
    }
    std::vector<NodeId> plain;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (dataset->data && !dataset->data->columns.empty() && !registry().viewFor(dataset->data->technique, {}))
                plain.push_back(dataset->id);
    if (!plain.empty()) {
        FigureNode node;
        node.key = columnsView;
        node.title = QStringLiteral("Columns");
        node.view = columnsView;
        node.items = std::move(plain);
        figures.push_back(onItsPage(std::move(node), project, cache));
    }
    if (samplesOnAshby(project, {}, lookup, cache) > 0)
        figures.push_back(ashbyNode());
    return figures;
}

FigureNode ashbyNode()
{
    FigureNode node;
    node.key = QStringLiteral("ashby");
    node.title = QStringLiteral("Ashby chart");
    node.view = QStringLiteral("ashby");
    node.heightMm = 84;
    return node;
}

std::vector<TableNode> defaultTables()
{
    std::vector<TableNode> tables;
    for (const QString &key : tableKeys())
        tables.push_back({0, key, {}, {}});
    return tables;
}

std::vector<FigureNode> figuresOf(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache)
{
    if (project.figures.empty())
        return defaultFigures(project, lookup, cache);
    std::vector<FigureNode> figures;
    for (const auto &node : project.figures)
        figures.push_back(*node);
    return figures;
}

std::vector<TableNode> tablesOf(const Project &project)
{
    if (project.tables.empty())
        return defaultTables();
    std::vector<TableNode> tables;
    for (const auto &node : project.tables)
        tables.push_back(*node);
    return tables;
}

} // namespace vitrine
