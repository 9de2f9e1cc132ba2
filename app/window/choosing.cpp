// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "analysing/inspector.h"
#include "analysing/plotpage.h"
#include "figure/choices.h"
#include "figures/figurepanel.h"
#include "icons/icons.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "report/columnsfigure.h"
#include "techniques/technique.h"
#include "text/displaytext.h"
#include "window/commandpalette.h"
#include "window/workspace.h"

#include <QAction>

#include <algorithm>
#include <map>

namespace vitrine
{

namespace
{

// "glass: A, crystal: B", for the line of a joint analysis.
QString inWords(const Session &session, const Joint &joint)
{
    QStringList words;
    for (const InputSpec &input : joint.spec->inputs) {
        const auto found = joint.inputs.find(input.key);
        if (found == joint.inputs.end())
            continue;
        QStringList names;
        for (const NodeId id : found->second) {
            const auto sample = session.project().sampleOf(id);
            names << (sample ? sample->name : session.displayName(id));
        }
        names.removeDuplicates();
        words << QStringLiteral("%1: %2").arg(shown(input.label), found->second.size() > 1 && names.size() == 1
                                                                       ? QStringLiteral("%1 × %2").arg(found->second.size()).arg(names.first())
                                                                       : names.join(QStringLiteral(", ")));
    }
    return words.join(QStringLiteral("; "));
}

bool fitsAlone(const AnalysisSpec &spec, const DatasetPtr &data)
{
    if (spec.inputs.empty())
        return false;
    Inputs inputs;
    inputs.add(spec.inputs.front().key, data);
    return applicable(spec, inputs);
}

} // namespace

void MainWindow::offer(const QList<QAction *> &choices, const QString &title)
{
    if (!m_palette)
        m_palette = new CommandPalette(this);
    m_palette->open(choices, title);
}

// The analyses of the dataset that the inspector shows; of several selected ones those that they fill together,
// and those that each of them can have for itself.
void MainWindow::chooseAnalysis()
{
    const Project &project = m_session.project();
    const auto ids = selected();
    std::vector<NodeId> datasets = datasetsMeant(project, {ids.begin(), ids.end()});
    if (datasets.size() < 2) {
        NodeId dataset = m_inspector->subject().id;
        if (const auto analysis = project.analysis(dataset); analysis && !analysis->inputs.empty() && !analysis->inputs.begin()->second.empty())
            dataset = analysis->inputs.begin()->second.front();
        if (!project.dataset(dataset))
            return;
        datasets = {dataset};
    }
    auto *owner = new QObject(this);
    QList<QAction *> choices;
    for (const Joint &joint : jointAnalyses(project, registry().analyses(), datasets)) {
        auto *choice = new QAction(icons::icon(QStringLiteral("compare")), QStringLiteral("%1  (%2)").arg(shown(joint.spec->label), inWords(m_session, joint)), owner);
        choice->setObjectName(QStringLiteral("joint.") + joint.spec->id);
        choice->setToolTip(shown(joint.spec->definition));
        connect(choice, &QAction::triggered, this, [this, joint] {
            auto added = edits::analysisAdded(m_session.project(), joint.spec->id, joint.inputs, {});
            if (added.id == 0)
                return;
            m_session.commit(tr("Add %1").arg(shown(joint.spec->label)), std::move(added.project));
            select(added.id);
        });
        choices << choice;
    }
    for (const AnalysisSpec *spec : registry().analyses()) {
        // Begun with one dataset, an analysis of several asks for the others in its form; begun for each of many it could not.
        const auto begins = [&](NodeId id) {
            const DatasetPtr &table = project.dataset(id)->data;
            return datasets.size() == 1 ? canBegin(*spec, table) : fitsAlone(*spec, table);
        };
        if (!std::all_of(datasets.begin(), datasets.end(), begins))
            continue;
        const QString words = datasets.size() == 1 ? shown(spec->label) : tr("%1  (each of %2 datasets for itself)").arg(shown(spec->label)).arg(datasets.size());
        auto *choice = new QAction(icons::icon(QStringLiteral("analysis")), words, owner);
        choice->setObjectName(QStringLiteral("each.") + spec->id);
        choice->setToolTip(shown(spec->definition));
        connect(choice, &QAction::triggered, this, [this, spec, datasets] {
            Project next = m_session.project();
            NodeId first = 0;
            for (const NodeId id : datasets) {
                auto added = edits::analysisAdded(next, spec->id, {{spec->inputs.front().key, {id}}}, {});
                next = std::move(added.project);
                first = first == 0 ? added.id : first;
            }
            if (first == 0)
                return;
            m_session.commit(tr("Add %1").arg(shown(spec->label)), std::move(next));
            select(first);
        });
        choices << choice;
    }
    if (choices.isEmpty()) {
        delete owner;
        say(datasets.size() == 1 ? tr("No analysis knows the columns of this dataset. Say in the inspector what they are.") : tr("No analysis takes all of the selected datasets."));
        return;
    }
    offer(choices, datasets.size() == 1 ? tr("Analyses that fit %1").arg(m_session.displayName(datasets.front())) : tr("Analyses of %n dataset(s)", nullptr, int(datasets.size())));
    connect(m_palette, &QObject::destroyed, owner, &QObject::deleteLater);
}

// What can be made of several datasets together: a joint analysis, or one plot of all.
void MainWindow::compare()
{
    const Project &project = m_session.project();
    const auto ids = selected();
    const std::vector<NodeId> datasets = datasetsMeant(project, {ids.begin(), ids.end()});
    if (datasets.size() < 2) {
        say(tr("Select two or more datasets in the project: what they can be compared by is offered then."));
        return;
    }
    if (jointAnalyses(project, registry().analyses(), datasets).empty()) {
        makeFigure();
        return;
    }
    chooseAnalysis();
}

// Of the tree's selection when it holds several things, else of the tab.
void MainWindow::makeFigure()
{
    FigureNode node;
    std::vector<NodeId> items;
    bool whole = false;
    const Project &project = m_session.project();
    const auto ids = selected();
    for (const NodeId id : ids) {
        if (project.dataset(id) || project.analysis(id))
            items.push_back(id);
        else if (const auto sample = project.sample(id); sample && ids.size() > 1) {
            whole = true;
            for (const auto &dataset : sample->datasets)
                items.push_back(dataset->id);
        }
    }
    // Whole samples hold several techniques: the one that most of their datasets belong to is drawn. Datasets that are
    // selected one by one are meant to share their axes.
    std::map<QString, int> counts;
    const auto techniqueOf = [&](NodeId id) {
        const auto dataset = project.dataset(id);
        return dataset ? dataset->data->technique : QString();
    };
    for (const NodeId id : items)
        if (project.dataset(id))
            ++counts[techniqueOf(id)];
    if (whole && counts.size() > 1) {
        const QString most = std::ranges::max_element(counts, {}, [](const auto &pair) { return pair.second; })->first;
        std::erase_if(items, [&](NodeId id) { return project.dataset(id) && techniqueOf(id) != most; });
        const Technique *drawn = registry().technique(most);
        say(tr("Drawn: %1. Select datasets of another technique for a figure of those.").arg(drawn ? shown(drawn->label) : most));
    }
    PlotPage *page = m_workspace->plotPage();
    if (page && page->subject().kind == Subject::Kind::Ashby)
        node = vitrine::figureOf(page->ashby());
    else if (page && items.size() < 2 && (page->subject().kind == Subject::Kind::Dataset || page->subject().kind == Subject::Kind::Analysis))
        node = vitrine::figureOf(m_session, page->subject().id);
    else if (!items.empty())
        node = vitrine::figureOf(m_session, items);
    else {
        say(tr("Select a dataset or an analysis: the figure is made of what is selected."));
        return;
    }
    // As it is seen on the page it is made from.
    if (m_workspace->derivative() && page && page->subject().kind != Subject::Kind::Figure && page->subject().kind != Subject::Kind::Ashby) {
        FigureChoices choices = figureChoices(node.options);
        choices.derivative = true;
        node.options = withChoices(node.options, choices);
    }
    auto added = edits::figureAdded(m_session.project(), node);
    if (added.id == 0)
        return;
    m_session.commit(tr("Make a figure"), std::move(added.project));
    m_workspace->show({Subject::Kind::Figure, added.id, {}}, Workspace::Keep::Kept);
}

} // namespace vitrine
