// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "project/edits.h"
#include "project/evaluation.h"

#include <map>

namespace vitrine::test
{

// A technique of two columns that the report does not know: its analyses give what the test tells them to, under
// the names that the tables look for.
class Techniques
{
public:
    // An analysis that returns these results, whatever the data. A value given NaN as uncertainty says why.
    AnalysisSpec &add(const QString &id, std::vector<ResultValue> results)
    {
        AnalysisSpec &spec = m_specs[id];
        spec.id = id;
        spec.label = verbatim(id);
        spec.definition = verbatim(QStringLiteral("It is what the test says it is."));
        spec.inputs = {{QStringLiteral("data"), verbatim(QStringLiteral("Data")), {{QStringLiteral("temperature")}}}};
        for (const ResultValue &result : results)
            spec.outputs.push_back({result.key, result.key, verbatim(result.key), result.quantity.unit, verbatim(QStringLiteral("Definition of %1.").arg(result.key))});
        spec.run = [results](const Inputs &inputs, const Parameters &, const Progress &) -> Result<Outcome> {
            Outcome outcome;
            outcome.results = results;
            // The dataset's comment may scale the results, so that samples differ.
            if (const auto factor = inputs.dataset()->metadata.quantity(QStringLiteral("factor"), Unit()))
                for (ResultValue &result : outcome.results)
                    result.quantity.value *= factor->value;
            return outcome;
        };
        return spec;
    }

    [[nodiscard]] AnalysisLookup lookup() const
    {
        return [this](const QString &id) -> const AnalysisSpec * {
            const auto found = m_specs.find(id);
            return found != m_specs.end() ? &found->second : nullptr;
        };
    }

private:
    std::map<QString, AnalysisSpec> m_specs;
};

inline ResultValue value(const char *key, double number, double uncertainty, const char *unit)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    result.quantity = {number, uncertainty, Unit::of(unit)};
    return result;
}

// A project that grows by samples, each with one dataset of one file.
struct Builder
{
    Project project;

    // `said`: what the file says of its measurement.
    NodeId sample(const QString &name, SampleRole role, double factor = 1, const std::vector<std::pair<QString, QString>> &said = {})
    {
        auto added = edits::sampleAdded(project, name, role);
        project = added.project;
        auto data = std::make_shared<Dataset>();
        data->label = name + QStringLiteral(" run");
        data->technique = QStringLiteral("made-up");
        data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared({1, 2, 3}), nullptr}};
        data->metadata.set(QStringLiteral("factor"), Quantity{factor, absent, Unit()});
        for (const auto &[key, words] : said)
            data->metadata.set(key, words);
        Imported imported;
        imported.datasets = {data};
        auto file = edits::datasetsAdded(project, added.id, {name + QStringLiteral(".txt"), name.toUtf8()}, imported);
        project = file.project;
        return file.id;
    }
    void analyse(NodeId dataset, const QString &analysis)
    {
        project = edits::analysisAdded(project, analysis, {{QStringLiteral("data"), {dataset}}}, {}).project;
    }
};

} // namespace vitrine::test
