// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/technique.h"

#include "support/quantities.h"

#include <algorithm>
#include <cmath>

namespace vitrine::test
{

inline Result<Outcome> evaluate(const char *id, const Inputs &inputs, const QStringList &settings)
{
    const AnalysisSpec &spec = *registry().analysis(QString::fromLatin1(id));
    Parameters given;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const ParameterSpec *parameter = findSpec(spec.parameters, key);
        if (!parameter)
            return failure("test", verbatim(key));
        const auto value = parsedParameter(*parameter, setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(key, *value);
    }
    return evaluated(spec, inputs, given, Progress());
}

inline Column column(const char *name, std::string_view role, const char *unit, std::vector<double> values, std::vector<double> errors = {})
{
    return {QString::fromLatin1(name),
            QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size())),
            Unit::of(unit),
            QString::fromLatin1(unit),
            shared(std::move(values)),
            errors.empty() ? nullptr : shared(std::move(errors))};
}

// A table of temperature, field and moment.
inline DatasetPtr magneticData(std::vector<double> T, std::vector<double> H, std::vector<double> m, std::vector<double> errors = {})
{
    auto data = std::make_shared<Dataset>();
    data->technique = QStringLiteral("magnetometry");
    data->label = QStringLiteral("made up");
    data->columns = {column("Temperature", role::temperature, "K", std::move(T)), column("Magnetic Field", role::field, "Oe", std::move(H)),
                     column("Moment", role::moment, "emu", std::move(m), std::move(errors))};
    return data;
}

inline bool hasIssue(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

inline DatasetPtr firstDataset(const QString &path)
{
    const auto source = readWhole(path);
    if (!source)
        return nullptr;
    const auto file = importFile(registry().importers(), *source, {}, Progress());
    return file && !file->datasets.empty() ? file->datasets.front() : nullptr;
}

inline std::vector<double> ladder(double from, double to, double step)
{
    std::vector<double> values;
    for (int i = 0; from + i * step <= to + 1e-9; ++i)
        values.push_back(from + i * step);
    return values;
}

// Magnetisation curve of 10 mg: chi_g H + a saturated part that flips with the field, with hysteresis.
inline DatasetPtr loop(double T, double perGram, double saturated, double coercivity = 0, double offset = 0)
{
    std::vector<double> H, m, t;
    const auto branch = [&](double from, double to, double step, double flip) {
        for (double h = from; step > 0 ? h <= to + 1 : h >= to - 1; h += step) {
            H.push_back(h);
            m.push_back(perGram * 0.010 * (h - offset) + saturated * std::tanh((h - offset - flip) / 500));
            t.push_back(T);
        }
    };
    branch(70000, -70000, -500, -coercivity);
    branch(-70000, 70000, 500, coercivity);
    return magneticData(std::move(t), std::move(H), std::move(m));
}

} // namespace vitrine::test
