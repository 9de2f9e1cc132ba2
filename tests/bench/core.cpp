// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/startup.h"
#include "material.h"
#include "project/evaluation.h"
#include "report/exampleproject.h"
#include "techniques/technique.h"

#include <QCoreApplication>

#include <benchmark/benchmark.h>

using namespace vitrine;

namespace
{

const AnalysisLookup lookup = [](const QString &id) { return registry().analysis(id); };

// The generic table, from bytes in memory to columns.
void textImport(benchmark::State &state)
{
    const SourceFile file{QStringLiteral("table.txt"), bench::textTable(static_cast<int>(state.range(0)))};
    for (auto _ : state) {
        const auto imported = importFile(registry().importers(), file, {}, {});
        if (!imported || imported->datasets.front()->rows() != static_cast<std::size_t>(state.range(0)))
            return state.SkipWithError("the table was not read whole");
        benchmark::DoNotOptimize(imported->datasets);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * file.bytes.size());
}
BENCHMARK(textImport)->Arg(10'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

// The same for what instruments write.
void instrumentText(benchmark::State &state, QByteArray (*write)(int), int rows)
{
    const SourceFile file{QStringLiteral("run.txt"), write(rows)};
    for (auto _ : state) {
        const auto imported = importFile(registry().importers(), file, {}, {});
        if (!imported || imported->datasets.front()->rows() != static_cast<std::size_t>(rows))
            return state.SkipWithError("the file was not read whole");
        benchmark::DoNotOptimize(imported->datasets);
    }
    state.SetBytesProcessed(static_cast<std::int64_t>(state.iterations()) * file.bytes.size());
}
BENCHMARK_CAPTURE(instrumentText, netzsch, bench::netzschText, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(instrumentText, blanks, bench::blankTable, 1'000'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(instrumentText, multivu, bench::multiVuText, 300'000)->Unit(benchmark::kMillisecond);
BENCHMARK_CAPTURE(instrumentText, rawscans, bench::rawScansText, 1'000'000)->Unit(benchmark::kMillisecond);

// Every importer asked for its opinion of the beginning of a file.
void sniffing(benchmark::State &state, QByteArray (*write)(int))
{
    const SourceFile file{QStringLiteral("run.txt"), write(2000)};
    for (auto _ : state)
        benchmark::DoNotOptimize(identified(registry().importers(), probe(file)));
}
BENCHMARK_CAPTURE(sniffing, table, bench::textTable)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(sniffing, netzsch, bench::netzschText)->Unit(benchmark::kMicrosecond);
BENCHMARK_CAPTURE(sniffing, multivu, bench::multiVuText)->Unit(benchmark::kMicrosecond);

// The key of a dataset's content in the cache, as if it were seen for the first time.
void contentHashOfNewData(benchmark::State &state)
{
    const DatasetPtr data = bench::thermogram(static_cast<int>(state.range(0)));
    for (auto _ : state)
        benchmark::DoNotOptimize(contentHash(std::make_shared<const Dataset>(*data)));
}
BENCHMARK(contentHashOfNewData)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

void calorimetryPeak(benchmark::State &state)
{
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("calorimetry.peak"));
    Inputs inputs;
    inputs.add(spec.inputs.front().key, bench::thermogram(static_cast<int>(state.range(0))));
    Parameters parameters;
    parameters.set(QStringLiteral("baseline"), QStringLiteral("sigmoidal-tangential"));
    parameters = completed(spec, inputs, parameters);
    double low = 220;
    for (auto _ : state) {
        parameters.set(QStringLiteral("window"), Interval{low += 1e-3, 300});
        const auto outcome = evaluated(spec, inputs, parameters, {});
        if (!outcome)
            return state.SkipWithError(qPrintable(outcome.failure().message.english()));
        benchmark::DoNotOptimize(outcome->results);
    }
}
BENCHMARK(calorimetryPeak)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

// The spectrum of a glass in the example: circuit given, initial values from the data.
void circuitFit(benchmark::State &state)
{
    const auto project = exampleProject({});
    if (!project)
        return state.SkipWithError("no example");
    for (const SamplePtr &sample : project->samples)
        for (const auto &node : sample->analyses)
            if (node->analysis == QLatin1String("impedance.circuit-fit")) {
                const AnalysisSpec &spec = *registry().analysis(node->analysis);
                const Inputs inputs = inputsOf(*project, *node);
                for (auto _ : state)
                    benchmark::DoNotOptimize(evaluated(spec, inputs, node->parameters, {}));
                return;
            }
    state.SkipWithError("the example has no spectrum");
}
BENCHMARK(circuitFit)->Unit(benchmark::kMillisecond);

// From nothing to the example project with every outcome.
void wholeExample(benchmark::State &state)
{
    for (auto _ : state) {
        const auto project = exampleProject({});
        if (!project)
            return state.SkipWithError("no example");
        OutcomeCache cache;
        evaluateAll(*project, lookup, cache, {});
        benchmark::DoNotOptimize(cache.keys());
    }
}
BENCHMARK(wholeExample)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    vitrine::prepareProcess();
    QCoreApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
