// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/edits.h"

#include "base/checksum.h"
#include "data/interpretation.h"

#include <algorithm>
#include <set>

namespace vitrine::edits
{

namespace
{
template<class Node>
using Nodes = std::vector<std::shared_ptr<const Node>>;

template<class Node>
std::size_t indexOf(const Nodes<Node> &nodes, NodeId id)
{
    return static_cast<std::size_t>(std::ranges::find_if(nodes, [id](const auto &node) { return node->id == id; }) - nodes.begin());
}

// The one way a node changes: copy, change, put the copy in its place. Nothing happens when it is not there
// or when the change leaves it as it was.
template<class Node, class Change>
bool change(Nodes<Node> &nodes, NodeId id, const Change &apply)
{
    const std::size_t at = indexOf(nodes, id);
    if (at == nodes.size())
        return false;
    Node copy = *nodes[at];
    if (!apply(copy))
        return false;
    nodes[at] = std::make_shared<const Node>(std::move(copy));
    return true;
}

template<class Value>
bool assign(Value &to, const Value &value)
{
    if (to == value)
        return false;
    to = value;
    return true;
}

template<class Apply>
Project sampleChanged(const Project &project, NodeId sample, const Apply &apply)
{
    Project result = project;
    change(result.samples, sample, apply);
    return result;
}

template<class Apply>
Project analysisChanged(const Project &project, NodeId analysis, const Apply &apply)
{
    const SamplePtr owner = project.sampleOf(analysis);
    if (!owner)
        return project;
    return sampleChanged(project, owner->id, [&](Sample &sample) { return change(sample.analyses, analysis, apply); });
}

bool datasetsExist(const Project &project, const std::vector<NodeId> &ids)
{
    return std::ranges::all_of(ids, [&](NodeId id) { return project.dataset(id) != nullptr; });
}

bool itemsExist(const Project &project, const FigureNode &figure)
{
    return std::ranges::all_of(figure.items, [&](NodeId id) { return project.dataset(id) || project.analysis(id); });
}

bool samplesExist(const Project &project, const TableNode &table)
{
    return std::ranges::all_of(table.samples, [&](NodeId id) { return project.sample(id) != nullptr; });
}

// The wanted key, or the wanted key with the first free number behind it.
QString freeFigureKey(const Project &project, const FigureNode &figure)
{
    const QString wanted = figure.key.isEmpty() ? QStringLiteral("figure") : figure.key;
    const auto taken = [&](const QString &key) {
        return std::ranges::any_of(project.figures, [&](const auto &other) { return other->id != figure.id && other->key == key; });
    };
    QString key = wanted;
    for (int n = 2; taken(key); ++n)
        key = QStringLiteral("%1-%2").arg(wanted).arg(n);
    return key;
}

template<class Node>
void erase(Nodes<Node> &nodes, const std::set<NodeId> &ids)
{
    std::erase_if(nodes, [&](const auto &node) { return ids.contains(node->id); });
}

bool reads(const AnalysisNode &analysis, const std::set<NodeId> &datasets)
{
    return std::ranges::any_of(analysis.inputs, [&](const auto &input) {
        return std::ranges::any_of(input.second, [&](NodeId id) { return datasets.contains(id); });
    });
}

// Takes the places of what is gone out of a list of figures or tables; one that shows nothing else goes.
template<class Node>
void eraseMembers(Nodes<Node> &nodes, std::vector<NodeId> Node::*members, const std::set<NodeId> &gone)
{
    std::set<NodeId> emptied;
    for (auto &node : nodes) {
        const std::vector<NodeId> &before = (*node).*members;
        if (std::ranges::none_of(before, [&](NodeId id) { return gone.contains(id); }))
            continue;
        Node copy = *node;
        std::erase_if(copy.*members, [&](NodeId id) { return gone.contains(id); });
        if ((copy.*members).empty())
            emptied.insert(copy.id);
        node = std::make_shared<const Node>(std::move(copy));
    }
    erase(nodes, emptied);
}

void eraseUnneededSources(Project &project)
{
    std::set<QByteArray> needed;
    for (const SamplePtr &sample : project.samples) {
        for (const auto &dataset : sample->datasets)
            needed.insert(dataset->source);
    }
    std::erase_if(project.sources, [&](const SourcePtr &source) { return !needed.contains(source->sha256); });
}

template<class Taken>
QString freeName(const QString &name, Taken taken)
{
    QString free = name;
    for (int count = 2; taken(free); ++count)
        free = QStringLiteral("%1 (%2)").arg(name).arg(count);
    return free;
}

// Instruments give a run the name of its sample, so that several runs of a sample share it: the file's name tells runs of
// different files apart, a count those of one file.
QString freeDatasetName(const Sample &sample, const QString &label, const QString &fileName, const QByteArray &source)
{
    const auto taken = [&](const QString &name) { return std::ranges::any_of(sample.datasets, [&](const auto &node) { return node->name == name; }); };
    QString name = label.isEmpty() ? fileName : label;
    if (!taken(name))
        return name;
    const bool ofOtherFile = std::ranges::any_of(sample.datasets, [&](const auto &node) { return node->name == name && node->source != source; });
    if (ofOtherFile && name != fileName)
        name += QStringLiteral(", ") + fileName;
    return freeName(name, taken);
}

// Figures of one run would stand under the same name in the project; those without a title go by their keys.
QString freeFigureTitle(const Project &project, const QString &title)
{
    return title.isEmpty() ? title : freeName(title, [&](const QString &name) { return std::ranges::any_of(project.figures, [&](const auto &node) { return node->title == name; }); });
}
} // namespace

Added sampleAdded(const Project &project, const QString &name, SampleRole role)
{
    Added added{project, project.nextId};
    added.project.samples.push_back(std::make_shared<const Sample>(Sample{added.id, name, role, {}, {}, {}}));
    ++added.project.nextId;
    return added;
}

Added datasetsAdded(const Project &project, NodeId sample, const SourceFile &file, const Imported &imported)
{
    return datasetsAdded(project, sample, file, imported, Parameters());
}

Added datasetsAdded(const Project &project, NodeId sample, const SourceFile &file, const Imported &imported, const Parameters &options)
{
    return datasetsAdded(project, sample, sourceOf(file, imported, options), imported);
}

SourcePtr sourceOf(const SourceFile &file, const Imported &imported, const Parameters &options)
{
    return std::make_shared<const Source>(Source{file.name, file.bytes, checksumOf(file.bytes), imported.format,
                                                 options, imported.encoding, imported.decimal, imported.issues});
}

Added datasetsAdded(const Project &project, NodeId sample, const SourcePtr &source, const Imported &imported)
{
    if (imported.datasets.empty() || !project.sample(sample))
        return {project, 0};
    Added added{project, project.nextId};
    Project &result = added.project;
    if (!result.source(source->sha256))
        result.sources.push_back(source);
    change(result.samples, sample, [&](Sample &changed) {
        int index = 0;
        for (const DatasetPtr &data : imported.datasets) {
            const QString name = freeDatasetName(changed, data->label, source->name, source->sha256);
            changed.datasets.push_back(std::make_shared<const DatasetNode>(DatasetNode{result.nextId++, name, source->sha256, index++, data}));
        }
        return true;
    });
    return added;
}

Added analysisAdded(const Project &project, const QString &analysis, const std::map<QString, std::vector<NodeId>> &inputs,
                    const Parameters &parameters)
{
    AnalysisNode node{project.nextId, analysis, inputs, parameters, {}, {}};
    std::erase_if(node.inputs, [](const auto &input) { return input.second.empty(); });
    const bool known = std::ranges::all_of(node.inputs, [&](const auto &input) { return datasetsExist(project, input.second); });
    const SamplePtr owner = known ? project.sampleOf(owningDataset(node)) : nullptr;
    if (!owner)
        return {project, 0};
    Added added{project, node.id};
    change(added.project.samples, owner->id, [&](Sample &sample) {
        sample.analyses.push_back(std::make_shared<const AnalysisNode>(std::move(node)));
        return true;
    });
    ++added.project.nextId;
    return added;
}

Added figureAdded(const Project &project, FigureNode figure)
{
    if (!itemsExist(project, figure))
        return {project, 0};
    figure.id = project.nextId;
    figure.key = freeFigureKey(project, figure);
    figure.title = freeFigureTitle(project, figure.title);
    Added added{project, figure.id};
    added.project.figures.push_back(std::make_shared<const FigureNode>(std::move(figure)));
    ++added.project.nextId;
    return added;
}

Added tableAdded(const Project &project, TableNode table)
{
    if (!samplesExist(project, table))
        return {project, 0};
    table.id = project.nextId;
    Added added{project, table.id};
    added.project.tables.push_back(std::make_shared<const TableNode>(std::move(table)));
    ++added.project.nextId;
    return added;
}

Project parameterSet(const Project &project, NodeId analysis, const QString &key, const ParameterValue &value)
{
    const auto node = project.analysis(analysis);
    if (!node)
        return project;
    Parameters parameters = node->parameters;
    if (std::holds_alternative<std::monostate>(value))
        parameters.unset(key);
    else
        parameters.set(key, value);
    return parametersSet(project, analysis, parameters);
}

Project parametersSet(const Project &project, NodeId analysis, const Parameters &parameters)
{
    return analysisChanged(project, analysis, [&](AnalysisNode &node) { return assign(node.parameters, parameters); });
}

Project inputSet(const Project &project, NodeId analysis, const QString &key, const std::vector<NodeId> &datasets)
{
    const auto node = project.analysis(analysis);
    if (!node || !datasetsExist(project, datasets))
        return project;
    AnalysisNode copy = *node;
    if (datasets.empty())
        copy.inputs.erase(key);
    else
        copy.inputs[key] = datasets;
    const SamplePtr before = project.sampleOf(analysis);
    const SamplePtr after = project.sampleOf(owningDataset(copy));
    if (copy.inputs == node->inputs || !after)
        return project;
    if (before == after)
        return analysisChanged(project, analysis, [&](AnalysisNode &changed) { return assign(changed.inputs, copy.inputs); });
    Project result = project;
    change(result.samples, before->id, [&](Sample &sample) { return std::erase(sample.analyses, node) > 0; });
    change(result.samples, after->id, [&](Sample &sample) {
        sample.analyses.push_back(std::make_shared<const AnalysisNode>(std::move(copy)));
        return true;
    });
    return result;
}

Project renamed(const Project &project, NodeId node, const QString &name)
{
    Project result = project;
    if (!name.isEmpty() && change(result.samples, node, [&](Sample &sample) { return assign(sample.name, name); }))
        return result;
    if (change(result.figures, node, [&](FigureNode &figure) { return assign(figure.title, name); })
        || change(result.tables, node, [&](TableNode &table) { return assign(table.title, name); }))
        return result;
    const SamplePtr owner = project.sampleOf(node);
    if (!owner)
        return project;
    return sampleChanged(project, owner->id, [&](Sample &sample) {
        return (!name.isEmpty() && change(sample.datasets, node, [&](DatasetNode &dataset) { return assign(dataset.name, name); }))
               || change(sample.analyses, node, [&](AnalysisNode &analysis) { return assign(analysis.name, name); });
    });
}

Project roleSet(const Project &project, NodeId sample, SampleRole role)
{
    return sampleChanged(project, sample, [&](Sample &changed) { return assign(changed.role, role); });
}

Project commentSet(const Project &project, NodeId sample, const QString &comment)
{
    return sampleChanged(project, sample, [&](Sample &changed) { return assign(changed.comment, comment); });
}

namespace
{
// By value: the pointer may be one of those that change.
void interpret(DatasetNode &node, DatasetPtr asRead, const Parameters &said)
{
    node.said = said;
    node.data = interpreted(asRead, said);
    node.asRead = node.data == asRead ? nullptr : std::move(asRead);
}
} // namespace

Project interpretationSet(const Project &project, NodeId dataset, const Parameters &said)
{
    const SamplePtr owner = project.sampleOf(dataset);
    if (!owner)
        return project;
    return sampleChanged(project, owner->id, [&](Sample &sample) {
        return change(sample.datasets, dataset, [&](DatasetNode &node) {
            if (node.said == said)
                return false;
            // Only what is plotted: the data stay the very same, and so do all outcomes.
            Parameters before = node.said, after = said;
            for (const char *key : {"plot.x", "plot.y"}) {
                before.unset(QLatin1String(key));
                after.unset(QLatin1String(key));
            }
            if (before == after)
                node.said = said;
            else
                interpret(node, node.fromFile(), said);
            return true;
        });
    });
}

Project sourceReread(const Project &project, const QByteArray &sha256, const Imported &imported, const Parameters &options)
{
    const SourcePtr source = project.source(sha256);
    if (!source || imported.datasets.empty())
        return project;
    Project result = project;
    std::vector<NodeId> gone;
    for (const SamplePtr &sample : project.samples) {
        std::size_t highest = 0;
        bool any = false;
        for (const auto &dataset : sample->datasets) {
            if (dataset->source != sha256)
                continue;
            any = true;
            const auto at = static_cast<std::size_t>(dataset->indexInSource);
            highest = std::max(highest, at + 1);
            if (at >= imported.datasets.size()) {
                gone.push_back(dataset->id);
                continue;
            }
            change(result.samples, sample->id, [&](Sample &changed) {
                return change(changed.datasets, dataset->id, [&](DatasetNode &node) {
                    const DatasetPtr &fresh = imported.datasets[at];
                    const bool sameColumns = fresh->columns.size() == node.fromFile()->columns.size();
                    interpret(node, fresh, sameColumns ? node.said : withoutColumns(node.said));
                    return true;
                });
            });
        }
        if (!any)
            continue;
        change(result.samples, sample->id, [&](Sample &changed) {
            for (std::size_t at = highest; at < imported.datasets.size(); ++at) {
                const DatasetPtr &data = imported.datasets[at];
                changed.datasets.push_back(std::make_shared<const DatasetNode>(
                    DatasetNode{result.nextId++, data->label.isEmpty() ? source->name : data->label, sha256, static_cast<int>(at), data}));
            }
            return true;
        });
    }
    Source changed = *source;
    changed.format = imported.format;
    changed.options = options;
    changed.encoding = imported.encoding;
    changed.decimal = imported.decimal;
    changed.issues = imported.issues;
    std::ranges::replace(result.sources, source, std::make_shared<const Source>(std::move(changed)));
    for (const NodeId id : gone)
        result = removed(result, id);
    return result;
}

Project datasetMoved(const Project &project, NodeId dataset, NodeId toSample)
{
    const SamplePtr from = project.sampleOf(dataset);
    const auto node = project.dataset(dataset);
    if (!from || !node || from->id == toSample || !project.sample(toSample))
        return project;
    const auto goesAlong = [&](const auto &analysis) { return owningDataset(*analysis) == dataset; };
    Nodes<AnalysisNode> moved;
    std::ranges::copy_if(from->analyses, std::back_inserter(moved), goesAlong);
    Project result = project;
    change(result.samples, from->id, [&](Sample &sample) {
        std::erase(sample.datasets, node);
        std::erase_if(sample.analyses, goesAlong);
        return true;
    });
    change(result.samples, toSample, [&](Sample &sample) {
        sample.datasets.push_back(node);
        sample.analyses.insert(sample.analyses.end(), moved.begin(), moved.end());
        return true;
    });
    return result;
}

Project removed(const Project &project, NodeId node)
{
    std::set<NodeId> gone{node};
    std::set<NodeId> datasets;
    if (const SamplePtr sample = project.sample(node)) {
        for (const auto &dataset : sample->datasets)
            datasets.insert(dataset->id);
        for (const auto &analysis : sample->analyses)
            gone.insert(analysis->id);
    } else if (project.dataset(node)) {
        datasets.insert(node);
    }
    gone.insert(datasets.begin(), datasets.end());
    for (const SamplePtr &sample : project.samples) {
        for (const auto &analysis : sample->analyses) {
            if (reads(*analysis, datasets))
                gone.insert(analysis->id);
        }
    }

    Project result = project;
    erase(result.samples, gone);
    for (SamplePtr &sample : result.samples) {
        const auto isGone = [&](const auto &child) { return gone.contains(child->id); };
        if (std::ranges::none_of(sample->datasets, isGone) && std::ranges::none_of(sample->analyses, isGone))
            continue;
        Sample copy = *sample;
        erase(copy.datasets, gone);
        erase(copy.analyses, gone);
        sample = std::make_shared<const Sample>(std::move(copy));
    }
    erase(result.figures, gone);
    erase(result.tables, gone);
    eraseMembers(result.figures, &FigureNode::items, gone);
    eraseMembers(result.tables, &TableNode::samples, gone);
    if (!datasets.empty())
        eraseUnneededSources(result);
    return result;
}

Project issueApproved(const Project &project, NodeId analysis, const QString &code, const QString &reason)
{
    return analysisChanged(project, analysis, [&](AnalysisNode &node) {
        if (reason.isEmpty())
            return node.approvals.erase(code) > 0;
        return assign(node.approvals[code], reason);
    });
}

Project figureChanged(const Project &project, const FigureNode &figure)
{
    if (!itemsExist(project, figure))
        return project;
    FigureNode wanted = figure;
    wanted.key = freeFigureKey(project, figure);
    Project result = project;
    change(result.figures, figure.id, [&](FigureNode &node) { return assign(node, wanted); });
    return result;
}

Project tableChanged(const Project &project, const TableNode &table)
{
    if (!samplesExist(project, table))
        return project;
    Project result = project;
    change(result.tables, table.id, [&](TableNode &node) { return assign(node, table); });
    return result;
}

Project titleSet(const Project &project, const QString &title)
{
    Project result = project;
    result.title = title;
    return result;
}

Project noticeSet(const Project &project, const QString &notice)
{
    Project result = project;
    result.notice = notice;
    return result;
}

} // namespace vitrine::edits
