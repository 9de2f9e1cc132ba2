// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/analysing.h"

#include "analysis/correctionrun.h"
#include "base/numbertext.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "report/compounds.h"
#include "report/corrections.h"
#include "report/namesakes.h"
#include "techniques/technique.h"

#include <QJsonArray>
#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

// What an analysis may be about, of a whole project or of the part a recipe's entry names.
struct Scope
{
    QString sample;                  // "" = every sample
    std::optional<SampleRole> role;
    QString dataset;                 // number from 1 within the sample, or label; "" = every one
    bool chosenByHand = false;       // a person named sample or dataset: what suits is theirs to decide
};

bool inScope(const Scope &scope, const Sample &sample)
{
    if (!scope.sample.isEmpty() && sample.name.compare(scope.sample, Qt::CaseInsensitive) != 0)
        return false;
    if (scope.role)
        return sample.role == *scope.role;
    return !scope.sample.isEmpty() || (sample.role != SampleRole::Blank && sample.role != SampleRole::Reference);
}

bool inScope(const Scope &scope, std::size_t number, const DatasetNode &dataset)
{
    if (scope.dataset.isEmpty())
        return true;
    const auto wanted = parsedNumber(scope.dataset);
    return wanted ? *wanted == static_cast<double>(number) : dataset.name.compare(scope.dataset, Qt::CaseInsensitive) == 0;
}

std::vector<NodeId> fittingDatasets(const Scope &scope, const Sample &sample, const InputSpec &input, const QString &technique)
{
    // A technique that claims no data of its own (kinetics) works on those of all others.
    const Technique *declared = registry().technique(technique);
    const bool borrows = declared && declared->signatures.empty() && declared->importers.empty();
    std::vector<NodeId> ids;
    for (std::size_t i = 0; i < sample.datasets.size(); ++i) {
        const DatasetNode &dataset = *sample.datasets[i];
        const bool own = dataset.data->technique == technique || borrows || !scope.dataset.isEmpty() || (declared && declared->guestsOf.contains(dataset.data->technique));
        if (own && inScope(scope, i + 1, dataset) && fits(input, *dataset.data))
            ids.push_back(dataset.id);
    }
    return ids;
}

bool suitable(const Project &project, const AnalysisSpec &spec, const InputIds &inputs)
{
    AnalysisNode node;
    node.analysis = spec.id;
    node.inputs = inputs;
    return applicable(spec, inputsOf(project, node));
}

// What another technique measured on the same compound and an analysis can use: a thermogram, that of the crystal before others; a heat
// capacity, that of a sample in the same state before others.
void addFromCompound(const Compound &compound, SampleRole state, const AnalysisSpec &spec, InputIds &ids)
{
    for (const auto &[key, first] : {std::pair{QStringLiteral("thermogram"), SampleRole::Crystal}, std::pair{QStringLiteral("heat_capacity_run"), state}}) {
        const auto input = std::ranges::find(spec.inputs, key, &InputSpec::key);
        if (input == spec.inputs.end())
            continue;
        for (const bool preferred : {true, false})
            for (const SamplePtr &sample : compound.samples)
                for (const auto &dataset : sample->datasets)
                    if ((sample->role == first) == preferred && !ids.contains(input->key) && dataset->data && fits(*input, *dataset->data)
                        && dataset->data->metadata.text(QStringLiteral("run")) != QLatin1String("correction"))
                        for (const auto &each : sample->datasets) // ramps of one run stand side by side
                            if (each == dataset || (input->several && each->data && fits(*input, *each->data)))
                                ids[input->key].push_back(each->id);
    }
}

// One proposal for each dataset, or one of all datasets of a sample when the input is a list.
void proposeSingles(const Project &project, const AnalysisSpec &spec, const InputSpec &input, const Scope &scope, std::vector<InputIds> &all)
{
    const std::vector<Compound> groups = compounds(project);
    for (const SamplePtr &sample : project.samples) {
        if (!inScope(scope, *sample))
            continue;
        const std::vector<NodeId> ids = fittingDatasets(scope, *sample, input, registry().techniqueOf(spec.id));
        if (ids.empty())
            continue;
        if (input.several) {
            all.push_back({{input.key, ids}});
            continue;
        }
        // A correction run that came with the sample's (NETZSCH .ngb-ds3) is what its reader says it is, wherever it stands: the
        // blank of the others, and no sample itself.
        const auto corrects = [&](NodeId id) {
            const auto node = std::ranges::find(sample->datasets, id, [](const auto &dataset) { return dataset->id; });
            return node != sample->datasets.end() && (*node)->data->metadata.text(QStringLiteral("run")) == QLatin1String("correction");
        };
        const InputSpec *blank = correctionInput(spec);
        const auto corrections = std::ranges::count_if(ids, corrects);
        for (const NodeId id : ids) {
            if ((corrects(id) || isNamedCorrection(project, id) || (blankInput(spec) && isBlankByName(project, id))) && scope.dataset.isEmpty())
                continue;
            InputIds inputs{{input.key, {id}}};
            const auto own = std::ranges::find_if(ids, [&](NodeId other) { return corrects(other) && project.dataset(other)->source == project.dataset(id)->source; });
            if (blank && corrections == 1 && own != ids.end() && !corrects(id))
                inputs[blank->key] = {*own};
            else if (const auto named = blank ? correctionOf(project, id, *blank) : std::nullopt)
                inputs[blank->key] = {*named};
            for (const Compound &compound : groups)
                if (std::ranges::find(compound.samples, sample->id, [](const SamplePtr &one) { return one->id; }) != compound.samples.end())
                    addFromCompound(compound, sample->role, spec, inputs);
            all.push_back(withNamesakes(project, spec, std::move(inputs)));
        }
    }
}

// Pairs of one compound: an input is called as the role of the sample that gives it.
void proposePairs(const Project &project, const AnalysisSpec &spec, const std::vector<const InputSpec *> &inputs, const Scope &scope, std::vector<InputIds> &all)
{
    const QString technique = registry().techniqueOf(spec.id);
    for (const Compound &compound : compounds(project)) {
        if (!scope.sample.isEmpty() && compound.name.compare(compoundName(scope.sample), Qt::CaseInsensitive) != 0)
            continue;
        InputIds ids;
        for (const InputSpec *input : inputs) {
            for (const SamplePtr &sample : compound.samples) {
                if (sampleRoleKey(sample->role) != input->key)
                    continue;
                const std::vector<NodeId> fitting = fittingDatasets({}, *sample, *input, technique);
                if (!fitting.empty() && !ids.contains(input->key))
                    ids[input->key] = input->several ? fitting : std::vector<NodeId>{fitting.front()};
            }
        }
        if (ids.size() != inputs.size())
            continue;
        addFromCompound(compound, SampleRole::Crystal, spec, ids);
        all.push_back(std::move(ids));
    }
}

std::vector<InputIds> inputsFor(const Project &project, const AnalysisSpec &spec, const Scope &scope)
{
    std::vector<const InputSpec *> required;
    for (const InputSpec &input : spec.inputs)
        if (!input.optional)
            required.push_back(&input);
    // An analysis that does with typed values alone is about the datasets of its first input all the same.
    if (required.empty() && !spec.inputs.empty())
        required.push_back(&spec.inputs.front());
    std::vector<InputIds> all;
    if (required.size() == 1)
        proposeSingles(project, spec, *required.front(), scope, all);
    else if (required.size() > 1)
        proposePairs(project, spec, required, scope, all);
    if (!scope.chosenByHand)
        std::erase_if(all, [&](const InputIds &inputs) { return !suitable(project, spec, inputs); });
    return all;
}

} // namespace

std::vector<Proposal> defaultProposals(const Project &project)
{
    std::vector<Proposal> all;
    for (const AnalysisSpec *spec : registry().analyses())
        if (spec->byDefault)
            for (const InputIds &inputs : inputsFor(project, *spec, {})) {
                AnalysisNode node;
                node.analysis = spec->id;
                node.inputs = inputs;
                for (Parameters &parameters : proposedAnalyses(*spec, inputsOf(project, node)))
                    all.push_back({spec->id, inputs, std::move(parameters), namesakeNotes(project, *spec, inputs)});
            }
    return all;
}

Result<Parameters> parametersFor(const AnalysisSpec &spec, const QJsonObject &json)
{
    Parameters parameters;
    for (auto it = json.begin(); it != json.end(); ++it) {
        const ParameterSpec *parameter = findSpec(spec.parameters, it.key());
        if (!parameter) {
            QStringList known;
            for (const ParameterSpec &each : spec.parameters)
                known.append(each.family ? each.key + QStringLiteral(".*") : each.key);
            return failure("unknown-parameter", text(QT_TRANSLATE_NOOP("core", "%1 has no parameter \"%2\"; it has %3."), spec.id, it.key(), known.join(QStringLiteral(", "))),
                           {{}, 0, it.key()});
        }
        ParameterValue value = parameterValueFromJson(it.value());
        // Texts carry units; a number for a field of words ("chi_diamagnetic") is written out.
        if (it.value().isString() || (parameter->kind == ParameterKind::Words && it.value().isDouble())) {
            auto parsed = parsedParameter(*parameter, it.value().isString() ? it.value().toString() : parameterText(value));
            if (!parsed)
                return parsed.failure();
            value = std::move(*parsed);
        } else if (const auto good = checked(*parameter, value); !good) {
            return good.failure();
        }
        parameters.set(it.key(), std::move(value));
    }
    return parameters;
}

namespace
{

Result<std::vector<Proposal>> entryProposals(const Project &project, const QJsonObject &entry)
{
    const QString id = entry.value(QStringLiteral("analysis")).toString();
    const AnalysisSpec *spec = registry().analysis(id);
    if (!spec) {
        QStringList known;
        for (const AnalysisSpec *each : registry().analyses())
            known.append(each->id);
        return failure("unknown-analysis", text(QT_TRANSLATE_NOOP("core", "There is no analysis \"%1\"; expected one of %2."), id, known.join(QStringLiteral(", "))));
    }
    Scope scope;
    scope.sample = entry.value(QStringLiteral("sample")).toString();
    const QString role = entry.value(QStringLiteral("role")).toString();
    scope.role = sampleRoleFromKey(role);
    if (!role.isEmpty() && !scope.role)
        return failure("unknown-role", text(QT_TRANSLATE_NOOP("core", "The role is \"%1\"; expected glass, crystal, blank, reference or other."), role));
    const QJsonValue dataset = entry.value(QStringLiteral("dataset"));
    scope.dataset = dataset.isDouble() ? exactNumberText(dataset.toDouble()) : dataset.toString();
    scope.chosenByHand = !scope.sample.isEmpty() || !scope.dataset.isEmpty();
    auto parameters = parametersFor(*spec, entry.value(QStringLiteral("parameters")).toObject());
    if (!parameters)
        return parameters.failure();
    std::vector<Proposal> all;
    for (const InputIds &inputs : inputsFor(project, *spec, scope))
        all.push_back({id, inputs, *parameters, namesakeNotes(project, *spec, inputs)});
    if (all.empty())
        return failure("no-suitable-dataset", text(QT_TRANSLATE_NOOP("core", "No dataset of %1 has the columns that %2 needs."),
                                                   scope.sample.isEmpty() ? QStringLiteral("the project") : u'"' + scope.sample + u'"', id));
    return all;
}

} // namespace

Result<std::vector<Proposal>> recipeProposals(const Project &project, const QJsonObject &recipe)
{
    const QJsonValue entries = recipe.value(QStringLiteral("analyses"));
    if (!entries.isArray())
        return failure("no-analyses", text(QT_TRANSLATE_NOOP("core", "The recipe has no list \"analyses\".")), {{}, 0, QStringLiteral("analyses")});
    std::vector<Proposal> all;
    int number = 0;
    for (const QJsonValue &entry : entries.toArray()) {
        auto proposals = entryProposals(project, entry.toObject());
        if (!proposals) {
            Failure wrong = proposals.failure();
            const QString field = QStringLiteral("analyses[%1]").arg(number);
            wrong.place.field = wrong.place.field.isEmpty() ? field : field + QStringLiteral(".parameters.") + wrong.place.field;
            return wrong;
        }
        all.insert(all.end(), proposals->begin(), proposals->end());
        ++number;
    }
    return all;
}

namespace
{

Text reasonFor(const Project &project, const Sample &sample, NodeId id, const Dataset &data)
{
    if (data.technique.isEmpty()) {
        QStringList columns;
        for (std::size_t i = 0; i < data.columns.size() && i < 6; ++i)
            columns.append(data.columns[i].role.isEmpty() ? u'"' + data.columns[i].name + u'"' : QStringLiteral("\"%1\" (%2)").arg(data.columns[i].name, data.columns[i].role));
        return text(QT_TRANSLATE_NOOP("core", "No technique claims its columns %1; say what they are, as in \"project add ... --option role.1=temperature --option unit.1=degC\"."),
                    columns.join(QStringLiteral(", ")));
    }
    if (isNamedCorrection(project, id) || data.metadata.text(QStringLiteral("run")) == QLatin1String("correction"))
        return text(QT_TRANSLATE_NOOP("core", "It is a correction run: it serves the analyses of the run that names it."));
    if (sample.role == SampleRole::Blank || sample.role == SampleRole::Reference)
        return text(QT_TRANSLATE_NOOP("core", "Its sample is a %1: it serves the analyses of others."), sampleRoleKey(sample.role));
    QStringList unsuited, missing, byHand;
    for (const AnalysisSpec *spec : registry().analyses()) {
        if (registry().techniqueOf(spec->id) != data.technique || spec->inputs.empty())
            continue;
        const bool fitting = fits(spec->inputs.front(), data);
        const auto required = std::ranges::count_if(spec->inputs, [](const InputSpec &input) { return !input.optional; });
        (!fitting ? missing : !spec->byDefault || required > 1 ? byHand : unsuited).append(spec->id);
    }
    if (!unsuited.isEmpty())
        return text(QT_TRANSLATE_NOOP("core", "It shows nothing that %1 evaluates; a recipe that names the dataset runs it all the same."), unsuited.join(QStringLiteral(", ")));
    if (!byHand.isEmpty())
        return text(QT_TRANSLATE_NOOP("core", "Only %1 would read it, which runs when a recipe asks for it."), byHand.join(QStringLiteral(", ")));
    return text(QT_TRANSLATE_NOOP("core", "It lacks columns that the analyses of %1 need (%2)."), data.technique, missing.join(QStringLiteral(", ")));
}

} // namespace

std::vector<Skipped> skippedDatasets(const Project &project)
{
    std::vector<NodeId> read;
    for (const SamplePtr &sample : project.samples)
        for (const auto &node : sample->analyses)
            for (const auto &[key, ids] : node->inputs)
                read.insert(read.end(), ids.begin(), ids.end());
    std::vector<Skipped> all;
    for (const SamplePtr &sample : project.samples)
        for (const auto &dataset : sample->datasets)
            if (dataset->data && std::ranges::find(read, dataset->id) == read.end())
                all.push_back({dataset->id, reasonFor(project, *sample, dataset->id, *dataset->data)});
    return all;
}

Analysed withAnalyses(const Project &project, const std::vector<Proposal> &proposals)
{
    Analysed result{project, {}};
    for (const Proposal &proposal : proposals) {
        NodeId id = 0;
        for (const SamplePtr &sample : result.project.samples)
            for (const auto &node : sample->analyses)
                if (node->analysis == proposal.analysis && node->inputs == proposal.inputs && node->parameters == proposal.parameters)
                    id = node->id;
        if (id == 0) {
            edits::Added added = edits::analysisAdded(result.project, proposal.analysis, proposal.inputs, proposal.parameters);
            result.project = std::move(added.project);
            id = added.id;
        }
        if (id != 0)
            result.analyses.push_back(id);
    }
    // Several evaluations of one kind on the same data (each peak of a run) would all be called alike.
    for (const Proposal &proposal : proposals) {
        const auto same = [&](const Proposal &other) { return other.analysis == proposal.analysis && other.inputs == proposal.inputs; };
        const auto window = proposal.parameters.interval(QStringLiteral("window"));
        if (!window || std::ranges::count_if(proposals, same) < 2)
            continue;
        for (const NodeId id : result.analyses)
            if (const auto node = result.project.analysis(id);
                node && node->name.isEmpty() && node->analysis == proposal.analysis && node->inputs == proposal.inputs && node->parameters == proposal.parameters)
                if (const AnalysisSpec *spec = registry().analysis(proposal.analysis))
                    if (const ParameterSpec *parameter = findSpec(spec->parameters, QStringLiteral("window")))
                        result.project = edits::renamed(result.project, id,
                                                        QStringLiteral("%1 %2–%3 %4").arg(spec->label.english().section(u':', 0, 0), shortNumberText(std::round(window->low)),
                                                                                          shortNumberText(std::round(window->high)), parameter->unit.displayed()));
    }
    return result;
}

} // namespace vitrine
