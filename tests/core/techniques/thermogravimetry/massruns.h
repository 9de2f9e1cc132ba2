// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/quantities.h"
#include "techniques/technique.h"

// Thermogravimetric runs whose results are known exactly, and how the tests evaluate them.
namespace vitrine::massruns
{

inline constexpr double T0 = 300, w = 8, loss = 40; // of the step, degC, K, %

inline double logistic(double T, double centre = T0, double width = w) { return 1 / (1 + std::exp(-(T - centre) / width)); }
inline double stepMass(double T) { return 100 - loss * logistic(T); }

struct Rows
{
    std::vector<double> time, temperature, mass; // min, degC, whatever
    void add(double minutes, double T, double m)
    {
        time.push_back(minutes);
        temperature.push_back(T);
        mass.push_back(m);
    }
};

template<class Function>
Rows ramp(Function mass, double from = 50, double to = 600, double step = 0.5, double rate = 10)
{
    Rows rows;
    for (double T = from; T <= to + 1e-9; T += step)
        rows.add((T - from) / rate, T, mass(T));
    return rows;
}

inline DatasetPtr dataset(const Rows &rows, const char *unit = "%", std::optional<double> sampleMass = {})
{
    Dataset data;
    data.label = QStringLiteral("run");
    data.technique = QStringLiteral("thermogravimetry");
    data.columns = {{QStringLiteral("Time"), QStringLiteral("time"), Unit::of("min"), QStringLiteral("min"), shared(rows.time), {}},
                    {QStringLiteral("Temperature"), QStringLiteral("temperature"), Unit::of("degC"), QStringLiteral("C"), shared(rows.temperature), {}},
                    {QStringLiteral("Mass"), QStringLiteral("mass"), *Unit::parsed(QString::fromLatin1(unit)), QString::fromLatin1(unit), shared(rows.mass), {}}};
    if (sampleMass)
        data.metadata.set(QStringLiteral("sample_mass"), Quantity{*sampleMass, absent, Unit::of("mg")});
    return std::make_shared<const Dataset>(data);
}

inline Result<Outcome> evaluate(const DatasetPtr &data, const QStringList &settings = {}, const DatasetPtr &blank = {})
{
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermogravimetry.decomposition"));
    Parameters given;
    // Made of mathematics: scales are exact. Tests of theirs state an accuracy.
    for (const QString &key : {QStringLiteral("temperature_accuracy"), QStringLiteral("enthalpy_accuracy")})
        if (findSpec(spec.parameters, key))
            given.set(key, 0.0);
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        given.set(key, *parsedParameter(*findSpec(spec.parameters, key), setting.section(u'=', 1)));
    }
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    if (blank)
        inputs.add(QStringLiteral("blank"), blank);
    return evaluated(spec, inputs, given, {});
}

inline bool hasIssue(const Outcome &outcome, const char *code)
{
    return std::ranges::any_of(outcome.issues, [&](const Issue &issue) { return issue.code == QLatin1String(code); });
}

inline double uncertaintyOf(const Outcome &outcome, const char *key)
{
    const ResultValue *result = outcome.find(QString::fromLatin1(key));
    return result ? result->quantity.uncertainty : absent;
}

inline double resultAt(const Outcome &outcome, const char *key, double step)
{
    for (const ResultValue &result : outcome.results)
        if (const auto index = result.index.find(QStringLiteral("step")); result.key == QLatin1String(key) && index != result.index.end() && index->second == step)
            return result.quantity.value;
    return absent;
}

class Random
{
public:
    double normal() // sum of twelve uniform numbers: nearly normal, deviation 1
    {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += (m_state = m_state * 1664525u + 1013904223u) / 4294967296.0;
        return sum;
    }

private:
    quint32 m_state = 2463534242u;
};

} // namespace vitrine::massruns

#define EVALUATED(name, ...)                                                                                                                         \
    const auto name = evaluate(__VA_ARGS__);                                                                                                         \
    QVERIFY2(name.ok(), name ? "" : qPrintable(name.failure().message.english()))
