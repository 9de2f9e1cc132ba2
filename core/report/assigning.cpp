// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/assigning.h"

#include "project/edits.h"
#include "report/compounds.h"
#include "report/finding.h"
#include "techniques/technique.h"

#include <algorithm>
#include <set>

namespace vitrine
{

namespace
{

bool takesBlanks(const InputSpec &input)
{
    return input.correction || input.key == QLatin1String("blank") || input.key == QLatin1String("holder") || input.key == QLatin1String("baseline");
}

bool isCalled(const InputSpec &input, SampleRole role)
{
    if (role == SampleRole::Blank)
        return takesBlanks(input);
    return role != SampleRole::Other && input.key == sampleRoleKey(role);
}

class Assigning
{
public:
    Assigning(const Project &project, const AnalysisSpec &spec, const std::vector<NodeId> &datasets) : m_project(project), m_spec(spec), m_left(datasets) {}

    std::optional<InputIds> result()
    {
        take([](const InputSpec &input, SampleRole role) { return isCalled(input, role); });
        take([](const InputSpec &input, SampleRole role) { return !input.optional && !input.several && role != SampleRole::Blank && role != SampleRole::Reference; });
        // An empty pan is never the glass or the crystal of a pair.
        take([](const InputSpec &input, SampleRole role) {
            const bool pair = input.key == QLatin1String("glass") || input.key == QLatin1String("crystal");
            return !input.optional && !input.several && !(pair && (role == SampleRole::Blank || role == SampleRole::Reference));
        });
        take([](const InputSpec &input, SampleRole) { return input.several; });
        // The glass is no blank of the crystal.
        take([](const InputSpec &input, SampleRole role) {
            return input.optional && !(takesBlanks(input) && role != SampleRole::Blank && role != SampleRole::Other);
        });
        const bool needed = std::ranges::all_of(m_spec.inputs, [&](const InputSpec &input) { return input.optional || !m_inputs[input.key].empty(); });
        if (!m_left.empty() || !needed)
            return std::nullopt;
        std::erase_if(m_inputs, [](const auto &input) { return input.second.empty(); });
        return m_inputs;
    }

private:
    [[nodiscard]] SampleRole roleOf(NodeId id) const { return isBlank(m_project, id) ? SampleRole::Blank : m_project.sampleOf(id)->role; }

    template<class Wants>
    void take(const Wants &wants)
    {
        for (const InputSpec &input : m_spec.inputs) {
            std::erase_if(m_left, [&](NodeId id) {
                const auto dataset = m_project.dataset(id);
                std::vector<NodeId> &place = m_inputs[input.key];
                if (!dataset || !dataset->data || (!place.empty() && !input.several) || !fits(input, *dataset->data))
                    return false;
                if (!wants(input, roleOf(id)))
                    return false;
                place.push_back(id);
                return true;
            });
        }
    }

    const Project &m_project;
    const AnalysisSpec &m_spec;
    std::vector<NodeId> m_left;
    InputIds m_inputs;
};

std::ptrdiff_t neededInputs(const AnalysisSpec &spec)
{
    return std::ranges::count_if(spec.inputs, [](const InputSpec &input) { return !input.optional; });
}

bool needsSeveral(const AnalysisSpec &spec)
{
    return neededInputs(spec) > 1 || std::ranges::any_of(spec.inputs, [](const InputSpec &input) { return !input.optional && input.several; });
}

// How little an analysis is what somebody who selects these datasets has in mind; 0 = it is.
int unsuitability(const Project &project, const Joint &joint, const std::vector<NodeId> &datasets)
{
    const AnalysisSpec &spec = *joint.spec;
    std::set<QString> techniques;
    std::set<NodeId> samples;
    bool blanks = false;
    Inputs inputs;
    for (const auto &[key, ids] : joint.inputs)
        for (const NodeId id : ids)
            inputs.add(key, project.dataset(id)->data);
    for (const NodeId id : datasets) {
        techniques.insert(project.dataset(id)->data->technique);
        const SamplePtr sample = project.sampleOf(id);
        samples.insert(sample->id);
        blanks = blanks || sample->role == SampleRole::Blank || sample->role == SampleRole::Reference;
    }
    const bool list = std::ranges::any_of(spec.inputs, [](const InputSpec &input) { return !input.optional && input.several; });
    const bool pair = neededInputs(spec) > 1;
    const bool named = std::ranges::all_of(joint.inputs, [&](const auto &input) {
        const auto declared = std::ranges::find(spec.inputs, input.first, &InputSpec::key);
        return std::ranges::all_of(input.second, [&](NodeId id) { return isCalled(*declared, project.sampleOf(id)->role); });
    });
    int points = 0;
    if (spec.suits && !spec.suits(correctedInputs(spec, inputs)))
        points += 16;
    if (!needsSeveral(spec) && !blanks)
        points += 12; // what only takes the others as corrections
    if (pair && !list && !named)
        points += 4; // glass and crystal in no particular order
    // Runs of several rates are of one sample; those of different samples are compared otherwise.
    if (list && (samples.size() > 1 || datasets.size() < 3))
        points += 6;
    if (list && blanks)
        points += 6;
    if (!techniques.contains(registry().techniqueOf(spec.id)))
        points += 2;
    return points;
}

} // namespace

const InputSpec *blankInput(const AnalysisSpec &spec)
{
    const auto found = std::ranges::find_if(spec.inputs, takesBlanks);
    return found != spec.inputs.end() ? &*found : nullptr;
}

bool isBlank(const Project &project, NodeId dataset)
{
    const auto node = project.dataset(dataset);
    const SamplePtr sample = project.sampleOf(dataset);
    if (!node || !sample || sample->role != SampleRole::Other)
        return sample && sample->role == SampleRole::Blank;
    const SourcePtr source = project.source(node->source);
    return saysBlank(sample->name) || saysBlank(node->name) || (source && saysBlank(source->name));
}

std::optional<InputIds> assigned(const Project &project, const AnalysisSpec &spec, const std::vector<NodeId> &datasets)
{
    return Assigning(project, spec, datasets).result();
}

std::vector<Joint> jointAnalyses(const Project &project, const std::vector<const AnalysisSpec *> &specs, const std::vector<NodeId> &datasets)
{
    std::vector<Joint> all;
    if (datasets.size() < 2)
        return all;
    for (const AnalysisSpec *spec : specs)
        if (auto inputs = assigned(project, *spec, datasets))
            all.push_back({spec, std::move(*inputs)});
    std::ranges::stable_sort(all, {}, [&](const Joint &joint) { return unsuitability(project, joint, datasets); });
    return all;
}

std::vector<NodeId> datasetsMeant(const Project &project, const std::vector<NodeId> &selected)
{
    std::vector<NodeId> all;
    const auto add = [&](NodeId id) {
        if (project.dataset(id) && std::ranges::find(all, id) == all.end())
            all.push_back(id);
    };
    for (const NodeId id : selected) {
        add(id);
        if (const auto sample = project.sample(id))
            for (const auto &dataset : sample->datasets)
                add(dataset->id);
        if (const auto analysis = project.analysis(id))
            for (const auto &[key, ids] : analysis->inputs)
                std::ranges::for_each(ids, add);
    }
    return all;
}

std::vector<NodeId> samplesCompared(const Project &project, const AnalysisNode &node, const AnalysisSpec *spec)
{
    std::vector<NodeId> samples;
    for (const auto &[key, ids] : node.inputs) {
        if (spec && std::ranges::none_of(spec->inputs, [&](const InputSpec &input) { return input.key == key && !input.optional; }))
            continue;
        for (const NodeId id : ids)
            if (const auto sample = project.sampleOf(id); sample && std::ranges::find(samples, sample->id) == samples.end())
                samples.push_back(sample->id);
    }
    return samples;
}

Project inputChosen(const Project &project, NodeId analysis, const QString &key, const std::vector<NodeId> &datasets)
{
    const auto node = project.analysis(analysis);
    if (!node)
        return project;
    Project result = project;
    const auto present = node->inputs.find(key);
    for (const auto &[other, ids] : node->inputs) {
        const bool takes = other != key && ids.size() == 1 && datasets.size() == 1 && ids == datasets;
        if (takes && present != node->inputs.end() && present->second.size() == 1)
            result = edits::inputSet(result, analysis, other, present->second);
        else if (takes)
            result = edits::inputSet(result, analysis, other, {});
    }
    return edits::inputSet(result, analysis, key, datasets);
}

} // namespace vitrine
