// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/edits.h"
#include "project/journal.h"
#include "project/store.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>

#include <random>

using namespace vitrine;

namespace
{
DatasetPtr measured(std::size_t rows, unsigned seed)
{
    std::mt19937_64 random(seed);
    std::normal_distribution<double> noise;
    Dataset data;
    data.label = QStringLiteral("run %1").arg(seed);
    for (const char *name : {"t", "T", "P", "m"}) {
        std::vector<double> values(rows);
        for (double &value : values)
            value = noise(random);
        data.columns.push_back({QString::fromLatin1(name), QString::fromLatin1(name), Unit(), {}, shared(std::move(values)), nullptr});
    }
    for (int i = 0; i < 20; ++i)
        data.metadata.set(QStringLiteral("key %1").arg(i), Quantity{0.1 * i, 0.01, Unit()}, QStringLiteral("text"));
    return std::make_shared<const Dataset>(std::move(data));
}

// 50 datasets of 10^4 rows x 4 columns with ten analyses of ten parameters each: 16 MB of numbers. Files of a
// few bytes stand for the sources: their size is whatever the instruments wrote.
const Project &fiftyDatasets()
{
    static const Project project = [] {
        auto sample = edits::sampleAdded(Project(), QStringLiteral("sample"), SampleRole::Glass);
        Project result = sample.project;
        for (unsigned i = 0; i < 50; ++i) {
            Imported imported;
            imported.datasets = {measured(10'000, i)};
            const auto added = edits::datasetsAdded(result, sample.id, {QStringLiteral("f"), QByteArray::number(i)}, imported);
            Parameters parameters;
            for (int k = 0; k < 10; ++k)
                parameters.set(QStringLiteral("parameter_%1").arg(k), 1.5 * k);
            result = added.project;
            for (int k = 0; k < 10; ++k)
                result = edits::analysisAdded(result, QStringLiteral("a.b"), {{QStringLiteral("data"), {added.id}}}, parameters).project;
        }
        return result;
    }();
    return project;
}

Project withParameter(const Project &project, double value)
{
    return edits::parameterSet(project, project.samples[0]->analyses[250]->id, QStringLiteral("parameter_3"), value);
}

void saveAllIntoANewFile(benchmark::State &state)
{
    const QTemporaryDir folder;
    const Project &project = fiftyDatasets();
    const OutcomeCache cache;
    for (auto _ : state) {
        Store store;
        if (!store.save(folder.filePath(QStringLiteral("p.vitrine")), project, cache, {}))
            state.SkipWithError("not saved");
    }
}

void openAll(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.vitrine"));
    Store store;
    OutcomeCache cache;
    if (!store.save(path, fiftyDatasets(), cache, {}))
        state.SkipWithError("not saved");
    for (auto _ : state) {
        Store other;
        if (!other.open(path, cache))
            state.SkipWithError("not opened");
    }
}

void saveOneParameter(benchmark::State &state)
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("p.vitrine"));
    Store store;
    const OutcomeCache cache;
    Project project = fiftyDatasets();
    if (!store.save(path, project, cache, {}))
        state.SkipWithError("not saved");
    double value = 100;
    for (auto _ : state) {
        project = withParameter(project, value += 1);
        if (!store.save(path, project, cache, {}))
            state.SkipWithError("not saved");
    }
}

void journalOneParameter(benchmark::State &state)
{
    const QTemporaryDir folder;
    RecoveryJournal journal(folder.path());
    const OutcomeCache cache;
    Project project = fiftyDatasets();
    if (!journal.record(project, cache, {}))
        state.SkipWithError("not recorded");
    double value = 100;
    for (auto _ : state) {
        project = withParameter(project, value += 1);
        if (!journal.record(project, cache, {}))
            state.SkipWithError("not recorded");
    }
}

void setOneParameter(benchmark::State &state)
{
    Project project = fiftyDatasets();
    double value = 100;
    for (auto _ : state)
        project = withParameter(project, value += 1);
}

void hashForTheCacheAtADrag(benchmark::State &state)
{
    Imported imported;
    imported.datasets = {measured(1'000'000, 1)};
    const auto sample = edits::sampleAdded(Project(), QStringLiteral("s"), SampleRole::Glass);
    const auto dataset = edits::datasetsAdded(sample.project, sample.id, {QStringLiteral("f"), "1"}, imported);
    const auto analysis = edits::analysisAdded(dataset.project, QStringLiteral("a.b"), {{QStringLiteral("data"), {dataset.id}}}, {});
    AnalysisSpec spec;
    spec.id = QStringLiteral("a.b");
    const AnalysisLookup lookup = [&](const QString &) { return &spec; };
    const OutcomeCache cache;
    Project project = analysis.project;
    double value = 0;
    for (auto _ : state) {
        project = edits::parameterSet(project, analysis.id, QStringLiteral("x"), value += 1);
        benchmark::DoNotOptimize(cachedOutcome(project, *project.analysis(analysis.id), lookup, cache));
    }
}
} // namespace

BENCHMARK(saveAllIntoANewFile)->Unit(benchmark::kMillisecond);
BENCHMARK(openAll)->Unit(benchmark::kMillisecond);
BENCHMARK(saveOneParameter)->Unit(benchmark::kMicrosecond);
BENCHMARK(journalOneParameter)->Unit(benchmark::kMicrosecond);
BENCHMARK(setOneParameter)->Unit(benchmark::kMicrosecond);
BENCHMARK(hashForTheCacheAtADrag)->Unit(benchmark::kMicrosecond);
