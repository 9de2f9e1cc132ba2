// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/projectfigure.h"

#include "figure/derivativepanel.h"
#include "figure/choices.h"
#include "figure/gradation.h"
#include "figure/namemarkup.h"
#include "report/columnsfigure.h"
#include "report/compounds.h"
#include "report/finding.h"
#include "report/timeaxis.h"
#include "techniques/technique.h"

#include <QSet>

#include <algorithm>
#include <set>

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
    item.sample = nameMarkup(sample->name);
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
    // Words that only a person gives are gone with them, before the next outcome says so: a mask that was taken away.
    for (const ParameterSpec &parameter : spec.parameters)
        if (parameter.kind == ParameterKind::Words && parameter.optional && !parameter.family && !node.parameters.isSet(parameter.key))
            shown.unset(parameter.key);
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
    if (const Dataset *shown = spec && spec->corrected && !spec->inputs.empty() ? item.dataset.get() : nullptr) {
        // Lines through a corrected curve stand on that curve.
        const Inputs seen = correctedInputs(*spec, inputsOf(project, node));
        if (seen.dataset(spec->inputs.front().key) && seen.dataset(spec->inputs.front().key) != shown)
            item.dataset = seen.all(spec->inputs.front().key).front();
    }
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
void addNotice(Figure &figure, const Project &project, const std::vector<DatasetPtr> &shown)
{
    const QString notice = noticeFor(project, shown);
    if (notice.isEmpty() || figure.notice.contains(notice))
        return;
    figure.notice = figure.notice.isEmpty() ? notice : notice + QStringLiteral(". ") + figure.notice;
}

ColumnsItem columnsItem(const Project &project, const DatasetNode &node)
{
    const FigureItem dressed = itemOf(project, node);
    return {node.data, plottedColumns(node), dressed.sample.isEmpty() ? nameMarkup(node.name) : dressed.sample, dressed.colourIndex, dressed.crystal};
}

// Several runs of one sample: their own names, and each a colour of its own. The things may be of either kind of item.
template<class Item>
void tellApart(std::vector<Item> &items, const QStringList &names, QString Item::*label)
{
    std::set<std::pair<int, bool>> looks;
    std::set<int> colours;
    for (const Item &item : items) {
        looks.insert({item.colourIndex, item.crystal});
        colours.insert(item.colourIndex);
    }
    if (looks.size() == items.size() || QSet<QString>(names.begin(), names.end()).size() < 2)
        return;
    const bool oneLook = looks.size() == 1;
    looks.clear();
    int next = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const QString name = nameMarkup(names[static_cast<qsizetype>(i)]);
        if (QString &words = items[i].*label; words != name)
            words = oneLook || words.isEmpty() || name.startsWith(words + u',') ? name : QStringLiteral("%1, %2").arg(words, name);
        // The first keeps what its sample has in every figure.
        if (looks.insert({items[i].colourIndex, items[i].crystal}).second)
            continue;
        while (colours.contains(next))
            ++next;
        items[i].colourIndex = next;
        colours.insert(next);
    }
}

// The datasets of a figure, also by way of their analyses.
std::vector<std::shared_ptr<const DatasetNode>> datasetsOf(const Project &project, const FigureNode &node)
{
    std::vector<std::shared_ptr<const DatasetNode>> datasets;
    for (const NodeId id : node.items) {
        auto dataset = project.dataset(id);
        if (const auto analysis = project.analysis(id))
            dataset = project.dataset(mainDataset(*analysis, known(analysis->analysis)));
        if (dataset && std::ranges::find(datasets, dataset) == datasets.end())
            datasets.push_back(std::move(dataset));
    }
    return datasets;
}

// A figure that needs no technique.
Figure columnsOrOverlay(const Project &project, const FigureNode &node)
{
    std::vector<ColumnsItem> items;
    QStringList names;
    for (const auto &dataset : datasetsOf(project, node)) {
        items.push_back(columnsItem(project, *dataset));
        names += dataset->name;
    }
    if (items.empty())
        return empty(node.key, QStringLiteral("What this figure shows is no longer in the project"));
    tellApart(items, names, &ColumnsItem::label);
    Figure figure = node.view == columnsView ? columnsFigure(items) : overlayFigure(items, overlayOptions(node.options));
    addNotice(figure, project, shownDatasets(project, node));
    return figure;
}

Figure composed(const Project &project, const ViewSpec &view, const std::vector<FigureItem> &items)
{
    std::vector<DatasetPtr> shown;
    for (const FigureItem &item : items)
        shown.push_back(item.dataset);
    Figure figure = view.compose(items);
    if (figure.key.isEmpty())
        figure.key = view.id;
    if (figure.title.isEmpty())
        figure.title = view.label.english();
    addNotice(figure, project, shown);
    return figure;
}

// As the view makes it, on the view's own page.
Figure figureOfView(const Project &project, const FigureNode &node, const OutcomeCache &cache)
{
    Figure figure;
    if (node.view == QLatin1String("ashby")) {
        figure = ashbyFigure(project, ashbyOptions(node.options), known, cache);
    } else if (node.view == columnsView || node.view == overlayView) {
        figure = stacked(columnsOrOverlay(project, node), node.options[QStringLiteral("stack")].toDouble());
    } else {
        const ViewSpec *view = viewNamed(node.view);
        if (!view)
            return empty(node.key, QStringLiteral("This program has no view \"%1\"").arg(node.view));
        std::vector<FigureItem> items;
        QStringList names;
        for (const NodeId id : node.items) {
            if (const auto dataset = project.dataset(id)) {
                items.push_back(itemOf(project, *dataset));
                names += dataset->name;
            } else if (const auto analysis = project.analysis(id)) {
                if (auto item = itemOf(project, *analysis, outcomeOf(project, *analysis, cache))) {
                    const auto main = project.dataset(mainDataset(*analysis, item->analysis));
                    names += main ? main->name : analysis->name;
                    items.push_back(std::move(*item));
                }
            }
        }
        if (items.empty())
            return empty(node.key, QStringLiteral("What this figure shows is no longer in the project"));
        tellApart(items, names, &FigureItem::sample);
        figure = stacked(composed(project, *view, items), node.options[QStringLiteral("stack")].toDouble());
    }
    return graded(std::move(figure));
}

} // namespace

FigureNode onItsPage(FigureNode node, const Project &project, const OutcomeCache &cache)
{
    const Figure figure = figureOfView(project, node, cache);
    if (figure.panels.empty())
        return node;
    node.widthMm = figure.widthMm;
    // A view made for several panels that has data for one is as high as one.
    const bool one = std::ranges::all_of(figure.panels, [](const Panel &panel) { return panel.row == 0; });
    node.heightMm = one ? std::min(figure.heightMm, 0.8 * figure.widthMm) : figure.heightMm;
    if (node.widthMm > 120 && node.preset.endsWith(QLatin1String("-single")))
        node.preset.replace(QLatin1String("-single"), QLatin1String("-double"));
    return node;
}

Figure figureAsComposed(const Project &project, const FigureNode &node, const OutcomeCache &cache)
{
    Figure figure = figureOfView(project, node, cache);
    figure.key = node.key;
    if (!node.title.isEmpty())
        figure.title = node.title;
    figure.widthMm = node.widthMm;
    figure.heightMm = node.heightMm;
    const FigureChoices choices = figureChoices(node.options);
    if (choices.alongTime && node.view != overlayView)
        figure = alongTime(std::move(figure), shownDatasets(project, node));
    return choices.derivative ? withDerivative(std::move(figure)) : figure;
}

Figure projectFigure(const Project &project, const FigureNode &node, const OutcomeCache &cache)
{
    return arranged(figureAsComposed(project, node, cache), figureChoices(node.options), node.items);
}

std::vector<DatasetPtr> shownDatasets(const Project &project, const FigureNode &node)
{
    std::vector<DatasetPtr> datasets;
    for (const NodeId id : node.items) {
        const auto analysis = project.analysis(id);
        const auto dataset = project.dataset(analysis ? mainDataset(*analysis, known(analysis->analysis)) : id);
        datasets.push_back(dataset ? dataset->data : nullptr);
    }
    return datasets;
}

Figure datasetFigure(const Project &project, NodeId id, const OutcomeCache &)
{
    const auto node = project.dataset(id);
    if (!node)
        return empty({}, QStringLiteral("This dataset is no longer in the project"));
    const ViewSpec *view = registry().viewFor(node->data->technique, {});
    if (!view || hasPlottedColumns(*node)) {
        if (node->data->columns.empty())
            return empty({}, QStringLiteral("This dataset has no columns of numbers"));
        Figure figure = columnsFigure({columnsItem(project, *node)});
        addNotice(figure, project, {node->data});
        return figure;
    }
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
