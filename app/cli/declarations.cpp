// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "techniques/technique.h"

#include <QJsonArray>

namespace vitrine::cli
{

namespace
{

QJsonObject toJson(const Importer &importer)
{
    QJsonArray options;
    for (const ParameterSpec &option : importer.options) {
        QJsonArray choices;
        for (const auto &choice : option.choices)
            choices.append(choice.key);
        options.append(QJsonObject{{QStringLiteral("key"), option.key},
                                   {QStringLiteral("label"), option.label.english()},
                                   {QStringLiteral("choices"), choices}});
    }
    return {{QStringLiteral("id"), importer.id},
            {QStringLiteral("label"), importer.label.english()},
            {QStringLiteral("technique"), importer.technique.isEmpty() ? QJsonValue() : QJsonValue(importer.technique)},
            {QStringLiteral("extensions"), QJsonArray::fromStringList(importer.extensions)},
            {QStringLiteral("recognises"), importer.recognises.english()},
            {QStringLiteral("options"), options}};
}

// The settings of the readers that have any.
void describeOptions()
{
    for (const Importer &importer : registry().importers()) {
        if (importer.options.empty())
            continue;
        printLine(QStringLiteral("\nsettings of %1 (--option KEY=VALUE; COLUMN is a column's name or its number from 1):").arg(importer.id));
        std::vector<QStringList> rows;
        for (const ParameterSpec &option : importer.options) {
            QStringList choices;
            for (const auto &choice : option.choices)
                choices.append(choice.key);
            rows.push_back({option.family ? option.key + QStringLiteral(".COLUMN") : option.key, option.label.english(), choices.join(QStringLiteral(" | "))});
        }
        print(aligned(rows, QStringLiteral("  ")));
    }
    QStringList roles;
    for (const KnownRole &role : registry().roles())
        roles.append(role.role);
    printLine(QStringLiteral("\nroles: %1\n(\"none\" takes a role away, a minus in front turns the numbers' sign: role.3=-impedance-imaginary)").arg(roles.join(QStringLiteral(", "))));
}

QString wantedUnit(const Unit &unit)
{
    return unit.symbol().isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit.symbol());
}

void describe(const AnalysisSpec &spec)
{
    printLine(QStringLiteral("%1 %2  %3").arg(spec.id, QString::number(spec.version), spec.label.english()));
    for (const InputSpec &input : spec.inputs) {
        QStringList roles;
        for (const ColumnNeed &need : input.columns)
            roles.append(need.optional ? u'[' + need.role + u']' : need.role);
        printLine(QStringLiteral("  input %1%2%3: %4")
                      .arg(input.key, input.several ? QStringLiteral("...") : QString(), input.optional ? QStringLiteral(" (optional)") : QString(),
                           roles.join(QStringLiteral(", "))));
    }
    std::vector<QStringList> rows;
    for (const ParameterSpec &parameter : spec.parameters) {
        QStringList choices;
        for (const auto &choice : parameter.choices)
            choices.append(choice.key);
        rows.push_back({parameter.family ? parameter.key + QStringLiteral(".*") : parameter.key, parameter.label.english() + wantedUnit(parameter.unit),
                        parameter.family && !choices.isEmpty() ? QStringLiteral("* = %1 ...").arg(choices.join(QStringLiteral(", "))) : choices.join(QStringLiteral(" | "))});
    }
    print(aligned(rows, QStringLiteral("  --set ")));
    QStringList results;
    for (const OutputSpec &output : spec.outputs)
        results.append(output.key + wantedUnit(output.unit));
    printLine(QStringLiteral("  results: ") + results.join(QStringLiteral(", ")));
}

} // namespace

Exit analyses(const Call &call)
{
    const QString wanted = call.arguments.value(QStringLiteral("--technique"));
    if (!wanted.isEmpty() && !registry().technique(wanted)) {
        QStringList known;
        for (const Technique &technique : registry().techniques())
            known.append(technique.id);
        complain(QStringLiteral("there is no technique \"%1\", expected one of: %2").arg(wanted, known.join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    QJsonArray all;
    for (const Technique &technique : registry().techniques()) {
        if (!wanted.isEmpty() && technique.id != wanted)
            continue;
        for (const AnalysisSpec &spec : technique.analyses) {
            if (!call.json()) {
                describe(spec);
                continue;
            }
            QJsonObject json = vitrine::toJson(spec);
            json.insert(QStringLiteral("technique"), technique.id);
            all.append(json);
        }
    }
    if (call.json())
        printJson({{QStringLiteral("analyses"), all}});
    return Exit::Ok;
}

Exit formats(const Call &call)
{
    QJsonArray all;
    std::vector<QStringList> rows;
    for (const Importer &importer : registry().importers()) {
        all.append(toJson(importer));
        rows.push_back({importer.id, importer.label.english(), importer.technique, importer.extensions.join(u' '), importer.recognises.english()});
    }
    if (call.json())
        printJson({{QStringLiteral("formats"), all}});
    else {
        print(aligned(rows));
        describeOptions();
    }
    return Exit::Ok;
}

} // namespace vitrine::cli
