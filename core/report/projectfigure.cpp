// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/projectfigure.h"

#include "report/compounds.h"
#include "report/finding.h"
#include "techniques/technique.h"

#include <algorithm>

namespace vitrine
{

namespace
{

const AnalysisSpec *known(const QString &id)
{
    return registry().analysis(id);
}

const ViewSpec *viewNamed(const QString &id)
{
    for (const Technique &technique : registry().techniques()) {
        const auto found = std::ranges::find(technique.views, id, &ViewSpec::id);
        if (found != technique.views.end())
            return &*found;
    }
    return nullptr;
}

// Label, colour and dash of a sample: crystal and glass of a compound share the colour.
void dress(FigureItem &item, const Project &project, const SamplePtr &sample)
{
    if (!sample)
        return;
    item.sample = sample->name;
    item.crystal = sample->role == SampleRole::Crystal;
    int index = 0;
    for (const Compound &compound : compounds(project)) {
        if (std::ranges::find(compound.samples, sample) != compound.samples.end())
            item.colourIndex = index;
        ++index;
    }
}

FigureItem itemOf(const Project &project, const DatasetNode &node)
{
    FigureItem item;
    item.dataset = node.data;
    dress(item, project, project.sampleOf(node.id));
    return item;
}

// What is set on the node counts, then what the outcome was computed with, then estimates.
Parameters shownParameters(const AnalysisSpec &spec, const Project &project, const AnalysisNode &node, const OutcomePtr &outcome)
{
    if (!outcome)
        return completed(spec, inputsOf(project, node), node.parameters);
    Parameters shown = outcome->parameters;
    for (const auto &[key, value] : node.parameters.all())
        if (node.parameters.isSet(key))
            shown.set(key, value);
    return shown;
}

std::optional<FigureItem> itemOf(const Project &project, const AnalysisNode &node, const OutcomePtr &outcome)
{
    const AnalysisSpec *spec = known(node.analysis);
    const auto dataset = project.dataset(mainDataset(node, spec));
    if (!dataset)
        return std::nullopt;
    FigureItem item = itemOf(project, *dataset);
    item.analysis = spec;
    item.outcome = outcome;
    if (spec)
        item.parameters = shownParameters(*spec, project, node, outcome);
    return item;
}

OutcomePtr outcomeOf(const Project &project, const AnalysisNode &node, const OutcomeCache &cache)
{
    const auto entry = cachedOutcome(project, node, known, cache);
    return entry ? entry->outcome : nullptr;
}

Figure empty(const QString &key, const QString &notice)
{
    Figure figure;
    figure.key = key;
    figure.notice = notice;
    return figure;
}

// The notice of the view, then that of the project, each once.
void addNotice(Figure &figure, const Project &project)
{
    const QString notice = projectNotice(project);
    if (notice.isEmpty() || figure.notice.contains(notice))
        return;
    figure.notice = figure.notice.isEmpty() ? notice : notice + QStringLiteral(". ") + figure.notice;
}

Figure composed(const Project &project, const ViewSpec &view, const std::vector<FigureItem> &items)
{
    Figure figure = view.compose(items);
    if (figure.key.isEmpty())
        figure.key = view.id;
    if (figure.title.isEmpty())
        figure.title = view.label.english();
    addNotice(figure, project);
    return figure;
}

} // namespace

Figure projectFigure(const Project &project, const FigureNode &node, const OutcomeCache &cache)
{
    Figure figure;
    if (node.view == QLatin1String("ashby")) {
        figure = ashbyFigure(project, ashbyOptions(node.options), known, cache);
    } else {
        const ViewSpec *view = viewNamed(node.view);
        if (!view)
            return empty(node.key, QStringLiteral("This program has no view \"%1\"").arg(node.view));
        std::vector<FigureItem> items;
        for (const NodeId id : node.items) {
            if (const auto dataset = project.dataset(id))
                items.push_back(itemOf(project, *dataset));
            else if (const auto analysis = project.analysis(id))
                if (auto item = itemOf(project, *analysis, outcomeOf(project, *analysis, cache)))
                    items.push_back(std::move(*item));
        }
        if (items.empty())
            return empty(node.key, QStringLiteral("What this figure shows is no longer in the project"));
        figure = composed(project, *view, items);
    }
    figure.key = node.key;
    if (!node.title.isEmpty())
        figure.title = node.title;
    figure.widthMm = node.widthMm;
    figure.heightMm = node.heightMm;
    return figure;
}

Figure datasetFigure(const Project &project, NodeId id, const OutcomeCache &)
{
    const auto node = project.dataset(id);
    if (!node)
        return empty({}, QStringLiteral("This dataset is no longer in the project"));
    const ViewSpec *view = registry().viewFor(node->data->technique, {});
    if (!view)
        return empty({}, QStringLiteral("No technique claims this table; give its columns roles to see it"));
    return composed(project, *view, {itemOf(project, *node)});
}

Figure analysisFigure(const Project &project, NodeId id, const OutcomeCache &cache)
{
    const auto node = project.analysis(id);
    if (!node)
        return empty({}, QStringLiteral("This analysis is no longer in the project"));
    return analysisFigure(project, *node, outcomeOf(project, *node, cache));
}

Figure analysisFigure(const Project &project, const AnalysisNode &node, const OutcomePtr &outcome)
{
    const auto item = itemOf(project, node, outcome);
    if (!item)
        return empty({}, QStringLiteral("The data of this analysis are no longer in the project"));
    const QString technique = registry().techniqueOf(node.analysis);
    const ViewSpec *view = registry().viewFor(technique.isEmpty() ? item->dataset->technique : technique, node.analysis);
    if (!view)
        return empty({}, QStringLiteral("This program does not know the analysis %1").arg(node.analysis));
    return composed(project, *view, {*item});
}

} // namespace vitrine
