// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/quantities.h"
#include "techniques/technique.h"

#include <functional>
#include <random>

// Simulated runs and short ways to evaluate them, for the tests of this folder.
namespace vitrine::test
{

// A run at constant rate whose heat flow is a function of temperature; mathematics instead of an instrument.
struct Scan {
    double from = 100, to = 200; // degC
    double rate = 10;            // K/min
    std::size_t rows = 4001;
    double noise = 0;
    unsigned seed = 5;
    const char *unit = "mW/mg";
    const char *temperatureUnit = "degC";
    const char *timeUnit = "s";
    const char *exotherm = "up";
    double mass = 0; // mg; 0 = not stated
    std::function<double(double)> heatFlow = [](double) { return 0.0; };

    [[nodiscard]] DatasetPtr dataset() const
    {
        std::mt19937 random(seed);
        std::normal_distribution<double> normal(0, 1);
        std::vector<double> T(rows), t(rows), y(rows);
        for (std::size_t i = 0; i < rows; ++i) {
            const double share = static_cast<double>(i) / static_cast<double>(std::max<std::size_t>(rows - 1, 1));
            const double celsius = from + share * (to - from);
            T[i] = converted(celsius, Unit::of("degC"), Unit::of(temperatureUnit));
            t[i] = converted(60 * share * std::abs(to - from) / rate, Unit::of("s"), Unit::of(timeUnit));
            y[i] = heatFlow(celsius) + (noise > 0 ? noise * normal(random) : 0);
        }
        auto data = std::make_shared<Dataset>();
        data->label = QStringLiteral("scan");
        data->technique = QStringLiteral("calorimetry");
        data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of(temperatureUnit), {}, shared(std::move(T)), {}},
                         {QStringLiteral("t"), QStringLiteral("time"), Unit::of(timeUnit), {}, shared(std::move(t)), {}},
                         {QStringLiteral("y"), QStringLiteral("heat-flow"), *Unit::parsed(QString::fromLatin1(unit)), {}, shared(std::move(y)), {}}};
        data->metadata.set(QStringLiteral("exotherm"), QString::fromLatin1(exotherm));
        if (mass > 0)
            data->metadata.set(QStringLiteral("sample_mass"), Quantity{mass, absent, Unit::of("mg")});
        return data;
    }
};

inline Result<Outcome> ran(const char *analysis, const DatasetPtr &data, const QStringList &settings = {})
{
    const AnalysisSpec *spec = registry().analysis(QString::fromLatin1(analysis));
    Parameters given;
    // Made of mathematics: scales are exact. Tests of theirs state an accuracy.
    for (const QString &key : {QStringLiteral("temperature_accuracy"), QStringLiteral("enthalpy_accuracy")})
        if (findSpec(spec->parameters, key))
            given.set(key, 0.0);
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const auto value = parsedParameter(*findSpec(spec->parameters, key), setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(key, *value);
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    return evaluated(*spec, inputs, given, {});
}
inline Result<Outcome> peak(const DatasetPtr &data, const QStringList &settings = {}) { return ran("calorimetry.peak", data, settings); }
inline Result<Outcome> glass(const DatasetPtr &data, const QStringList &settings = {}) { return ran("calorimetry.glass-transition", data, settings); }
inline bool has(const Outcome &outcome, const char *issue)
{
    return std::ranges::any_of(outcome.issues, [&](const Issue &each) { return each.code == QLatin1String(issue); });
}
inline double value(const Result<Outcome> &outcome, const char *key)
{
    const ResultValue *found = outcome ? outcome->find(QString::fromLatin1(key)) : nullptr;
    return found ? found->quantity.value : absent;
}
inline double uncertainty(const Result<Outcome> &outcome, const char *key)
{
    const ResultValue *found = outcome ? outcome->find(QString::fromLatin1(key)) : nullptr;
    return found ? found->quantity.uncertainty : absent;
}

// The part of an uncertainty that comes from noise; what the choice of windows adds does not scatter.
inline double noisePart(const Result<Outcome> &outcome, const char *key)
{
    const ResultValue *found = outcome ? outcome->find(QString::fromLatin1(key)) : nullptr;
    for (std::size_t i = 0; found && i < found->parts.size(); ++i)
        if (found->parts[i].name.english().startsWith(QLatin1String("noise")))
            return found->parts[i].value;
    return absent;
}

} // namespace vitrine::test
