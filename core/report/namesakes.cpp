// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/namesakes.h"

#include "project/edits.h"
#include "report/assigning.h"
#include "report/compounds.h"
#include "techniques/technique.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine
{

namespace
{

QString fileName(const Project &project, const DatasetNode &node)
{
    const SourcePtr source = project.source(node.source);
    return source ? source->name.section(u'/', -1).section(u'\\', -1) : QString();
}

// "Pd_1T_background.rw.dat" -> "pd_1t.rw.dat"
QString withoutBlankWord(const QString &name)
{
    static const QRegularExpression words(QStringLiteral("[\\s_\\-,(\\[]*(?<![A-Za-z])(?:blank|background|bkgd?|(?:empty[\\s_\\-]*)?holder|empty|baseline)(?![A-Za-z])[)\\]]*"),
                                          QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression separators(QStringLiteral("^[\\s_\\-,]+"));
    QString rest = name;
    return rest.remove(words).remove(separators).toLower();
}

bool isBlankOf(const Project &project, const DatasetNode &blank, const DatasetNode &run)
{
    const QString own = fileName(project, blank), other = fileName(project, run);
    return blank.source != run.source && !own.isEmpty() && saysBlank(own) && own.toLower() != other.toLower() && withoutBlankWord(own) == other.toLower();
}

// Endings are "dat", "rw.dat": one name is the other without its last but one.
bool isSameRun(const Project &project, const DatasetNode &one, const DatasetNode &run)
{
    const auto parts = [&](const DatasetNode &node) { return fileName(project, node).toLower().split(u'.'); };
    QStringList own = parts(one), longer = parts(run);
    if (one.source == run.source || own.size() < 2)
        return false;
    if (own.size() > longer.size())
        std::swap(own, longer);
    if (longer.size() != own.size() + 1)
        return false;
    longer.removeAt(longer.size() - 2);
    return longer == own;
}

template<class Means>
std::optional<NodeId> only(const Project &project, NodeId run, const InputSpec &input, const Means &means)
{
    const auto node = project.dataset(run);
    if (!node || !node->data)
        return std::nullopt;
    std::vector<std::shared_ptr<const DatasetNode>> found;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (dataset->id != run && dataset->data && dataset->data->technique == node->data->technique && fits(input, *dataset->data)
                && means(project, *dataset, *node))
                found.push_back(dataset);
    // Of a file with several the one in the same place.
    if (found.size() > 1)
        std::erase_if(found, [&](const auto &dataset) { return dataset->indexInSource != node->indexInSource; });
    return found.size() == 1 ? std::optional(found.front()->id) : std::nullopt;
}

std::optional<NodeId> namesake(const Project &project, const AnalysisSpec &spec, const InputSpec &input, NodeId run)
{
    if (!input.optional || input.several)
        return std::nullopt;
    return &input == blankInput(spec) ? blankByName(project, run, input) : sameRunByName(project, run, input);
}

// The one dataset that the analysis is about; 0 where it is about several.
NodeId runOf(const AnalysisSpec &spec, const std::map<QString, std::vector<NodeId>> &inputs)
{
    const auto found = spec.inputs.empty() ? inputs.end() : inputs.find(spec.inputs.front().key);
    return found != inputs.end() && found->second.size() == 1 ? found->second.front() : 0;
}

} // namespace

std::optional<NodeId> blankByName(const Project &project, NodeId run, const InputSpec &input)
{
    return only(project, run, input, isBlankOf);
}

std::optional<NodeId> sameRunByName(const Project &project, NodeId run, const InputSpec &input)
{
    return only(project, run, input, isSameRun);
}

bool isBlankByName(const Project &project, NodeId dataset)
{
    const auto node = project.dataset(dataset);
    return node && node->data && std::ranges::any_of(project.samples, [&](const SamplePtr &sample) {
               return std::ranges::any_of(sample->datasets, [&](const auto &run) {
                   return run->data && run->data->technique == node->data->technique && isBlankOf(project, *node, *run);
               });
           });
}

std::map<QString, std::vector<NodeId>> withNamesakes(const Project &project, const AnalysisSpec &spec, std::map<QString, std::vector<NodeId>> inputs)
{
    const NodeId run = runOf(spec, inputs);
    for (const InputSpec &input : spec.inputs)
        if (run != 0 && !inputs.contains(input.key))
            if (const auto found = namesake(project, spec, input, run))
                inputs[input.key] = {*found};
    return inputs;
}

Project withNamesakes(const Project &project, NodeId first)
{
    Project result = project;
    for (const SamplePtr &sample : project.samples)
        for (const auto &analysis : sample->analyses) {
            const AnalysisSpec *spec = registry().analysis(analysis->analysis);
            if (!spec)
                continue;
            for (const auto &[key, ids] : withNamesakes(project, *spec, analysis->inputs))
                if (!analysis->inputs.contains(key) && (analysis->id >= first || ids.front() >= first))
                    result = edits::inputSet(result, analysis->id, key, ids);
        }
    return result;
}

Issues namesakeNotes(const Project &project, const AnalysisSpec &spec, const std::map<QString, std::vector<NodeId>> &inputs)
{
    Issues notes;
    const NodeId run = runOf(spec, inputs);
    for (const InputSpec &input : spec.inputs) {
        const auto given = inputs.find(input.key);
        const auto found = run != 0 && given != inputs.end() ? namesake(project, spec, input, run) : std::nullopt;
        if (found && given->second == std::vector<NodeId>{*found})
            notes.push_back(note(&input == blankInput(spec) ? "blank-by-name" : "run-by-name",
                                 text(QT_TRANSLATE_NOOP("core", "%1: %2 is taken as the input \"%3\" by its name."), fileName(project, *project.dataset(run)),
                                      fileName(project, *project.dataset(*found)), input.key)));
    }
    return notes;
}

} // namespace vitrine
