// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>

#include <algorithm>

namespace vitrine::contract
{

const std::vector<Sample> &sampleFiles()
{
    static const std::vector<Sample> all = [] {
        std::vector<Sample> found;
        const auto take = [&](const QString &path, bool example) {
            QFile file(path);
            if (file.open(QIODevice::ReadOnly))
                found.push_back({{path.section(QLatin1Char('/'), -1), file.readAll()}, example});
        };
        QStringList paths;
        for (const QString &name : QDir(QStringLiteral(":/examples")).entryList(QDir::Files, QDir::Name))
            if (!name.endsWith(QLatin1String(".json")))
                take(QStringLiteral(":/examples/") + name, true);
        QDirIterator walk(QStringLiteral(VITRINE_SHARED_DIR "/data"), QDir::Files, QDirIterator::Subdirectories);
        while (walk.hasNext())
            paths += walk.next();
        paths.sort();
        constexpr qint64 largest = 4'000'000; // trajectories and volumes are no concern of this test
        for (const QString &path : paths)
            if (QFile(path).size() < largest)
                take(path, false);
        return found;
    }();
    return all;
}

const std::vector<Read> &exampleDatasets()
{
    static const std::vector<Read> all = [] {
        std::vector<Read> found;
        for (const Sample &sample : sampleFiles()) {
            if (!sample.example)
                continue;
            const auto imported = importFile(registry().importers(), sample.file, {}, {});
            if (imported)
                for (const DatasetPtr &dataset : imported->datasets)
                    found.push_back({sample.file.name, dataset});
        }
        return found;
    }();
    return all;
}

namespace
{

// Adds a fitting example to every required input after the first.
bool filledUp(const AnalysisSpec &spec, Inputs &inputs)
{
    for (std::size_t i = 1; i < spec.inputs.size(); ++i) {
        const InputSpec &input = spec.inputs[i];
        if (input.optional)
            continue;
        const auto found = std::ranges::find_if(exampleDatasets(), [&](const Read &read) { return fits(input, *read.dataset); });
        if (found == exampleDatasets().end())
            return false;
        inputs.add(input.key, found->dataset);
    }
    return true;
}

} // namespace

std::vector<Inputs> allExampleInputs(const AnalysisSpec &spec)
{
    std::vector<Inputs> all;
    if (spec.inputs.empty())
        return all;
    for (const Read &read : exampleDatasets()) {
        if (!fits(spec.inputs.front(), *read.dataset))
            continue;
        Inputs inputs;
        inputs.add(spec.inputs.front().key, read.dataset);
        if (filledUp(spec, inputs) && applicable(spec, inputs))
            all.push_back(inputs);
    }
    return all;
}

std::optional<Inputs> exampleInputs(const AnalysisSpec &spec)
{
    const auto all = allExampleInputs(spec);
    if (all.empty())
        return std::nullopt;
    return all.front();
}

DatasetPtr firstRows(const Dataset &dataset, std::size_t rows)
{
    Dataset cut = dataset;
    const auto head = [rows](const Values &values) {
        return values ? shared(std::vector<double>(values->begin(), values->begin() + static_cast<std::ptrdiff_t>(std::min(rows, values->size())))) : values;
    };
    for (Column &column : cut.columns) {
        column.values = head(column.values);
        column.uncertainty = head(column.uncertainty);
    }
    cut.segments.clear();
    return std::make_shared<const Dataset>(std::move(cut));
}

DatasetPtr filledWith(const Dataset &dataset, double value)
{
    Dataset filled = dataset;
    for (Column &column : filled.columns)
        column.values = shared(std::vector<double>(column.size(), value));
    return std::make_shared<const Dataset>(std::move(filled));
}

Inputs changed(const Inputs &inputs, const std::function<DatasetPtr(const Dataset &)> &change)
{
    Inputs result;
    for (const auto &[key, datasets] : inputs.byKey())
        for (const DatasetPtr &dataset : datasets)
            result.add(key, change(*dataset));
    return result;
}

} // namespace vitrine::contract
