// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/technique.h"

#include "support/quantities.h"

#include <algorithm>
#include <random>

namespace vitrine::test
{

// A spectrum as a reader would deliver it.
inline DatasetPtr spectrumDataset(std::vector<double> f, std::vector<double> re, std::vector<double> im)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->label = QStringLiteral("spectrum");
    dataset->technique = QStringLiteral("impedance");
    const auto add = [&](const char *name, const char *role, const char *unit, std::vector<double> values) {
        Column column;
        column.name = QString::fromLatin1(name);
        column.role = QString::fromLatin1(role);
        column.unit = Unit::of(unit);
        column.values = shared(std::move(values));
        dataset->columns.push_back(std::move(column));
    };
    add("f", "frequency", "Hz", std::move(f));
    add("Z'", "impedance-real", "Ohm", std::move(re));
    add("Z''", "impedance-imaginary", "Ohm", std::move(im));
    return dataset;
}

// Exact impedances of a circuit, with noise of a given relative size (same numbers every time).
inline DatasetPtr simulated(const QString &circuit, const std::vector<double> &parameters, double low, double high, int points, double noise = 0)
{
    std::vector<double> f(static_cast<std::size_t>(points));
    for (int i = 0; i < points; ++i)
        f[static_cast<std::size_t>(i)] = high * std::pow(low / high, static_cast<double>(i) / (points - 1));
    impedance::CircuitModel model(*impedance::parsedCircuit(circuit), f);
    model.evaluate(parameters);
    std::vector<double> re(model.real().begin(), model.real().end()), im(model.imaginary().begin(), model.imaginary().end());
    std::mt19937_64 generator(5);
    std::normal_distribution<double> normal;
    for (std::size_t i = 0; i < f.size(); ++i) {
        const double size = noise * std::hypot(re[i], im[i]);
        re[i] += size * normal(generator);
        im[i] += size * normal(generator);
    }
    return spectrumDataset(std::move(f), std::move(re), std::move(im));
}

inline Inputs inputsOf(DatasetPtr dataset)
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), std::move(dataset));
    return inputs;
}

// key=value texts as on the command line.
inline Parameters parametersOf(const AnalysisSpec &spec, const QStringList &settings)
{
    Parameters parameters;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const ParameterSpec *declaration = findSpec(spec.parameters, key);
        const auto value = declaration ? parsedParameter(*declaration, setting.section(u'=', 1)) : Result<ParameterValue>(ParameterValue(setting.section(u'=', 1)));
        if (value)
            parameters.set(key, *value);
    }
    return parameters;
}

inline Result<Outcome> analysed(const char *id, DatasetPtr dataset, const QStringList &settings)
{
    const AnalysisSpec *spec = registry().analysis(QString::fromLatin1(id));
    if (!spec)
        return failure("no-analysis", text("no analysis"));
    return evaluated(*spec, inputsOf(std::move(dataset)), parametersOf(*spec, settings), Progress());
}

inline Result<Imported> imported(const QString &path)
{
    const auto file = readWhole(path);
    if (!file)
        return file.failure();
    return importFile(registry().importers(), *file, {}, Progress());
}

inline Result<Imported> importedText(const char *name, const QByteArray &bytes)
{
    return importFile(registry().importers(), {QString::fromUtf8(name), bytes}, {}, Progress());
}

// The values of a role as they were read; none when there is no such column.
inline std::vector<double> values(const Imported &imported, std::size_t dataset, const char *role)
{
    const Column *column = imported.datasets[dataset]->column(role);
    return column ? *column->values : std::vector<double>();
}

inline bool hasIssue(const Imported &imported, const char *code)
{
    return std::ranges::any_of(imported.issues, [&](const Issue &issue) { return issue.code == QLatin1String(code); });
}

} // namespace vitrine::test
