// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/assumedroles.h"

#include "data/columnnames.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine
{

namespace
{

bool namesKelvin(const QString &label)
{
    static const QRegularExpression pattern(QStringLiteral("(^|[^A-Za-z])K(\\.[A-Za-z0-9]+)*$"));
    return pattern.match(label).hasMatch();
}

void assumeUnit(Column &column, const QString &label)
{
    const QString unit = namesKelvin(label) ? QStringLiteral("K") : QStringLiteral("degC");
    column.unit = *Unit::parsed(unit);
    column.unitText = unit;
}

// A table that names everything but the unit of its temperature: null where it is none.
DatasetPtr withTemperature(const InputSpec &input, const DatasetPtr &dataset, Issues &issues)
{
    const QLatin1StringView temperature(role::temperature);
    const bool needed = std::ranges::any_of(input.columns, [&](const ColumnNeed &need) { return need.role == temperature && !need.optional; });
    const bool others = std::ranges::all_of(input.columns, [&](const ColumnNeed &need) {
        return need.optional || need.role == temperature || std::ranges::any_of(dataset->columns, [&](const Column &column) { return column.role == need.role; });
    });
    if (!needed || !others || dataset->column(role::temperature))
        return nullptr;
    auto copy = std::make_shared<Dataset>(*dataset);
    for (Column &column : copy->columns) {
        if (!column.role.isEmpty() || !column.unitText.isEmpty() || !namesTemperature(column.name, BareT::Temperature))
            continue;
        column.role = temperature;
        assumeUnit(column, dataset->label);
        issues.push_back(warning("unit-assumed", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" names no unit: it is taken for a temperature in %2. If that is wrong, name it: in the inspector, or with --option unit.N=K, N being its "
                                                                                "number."),
                                                      column.name, column.unitText)));
        return copy;
    }
    return nullptr;
}

// The roles that a column's name can mean, none where it says nothing ("x", "Column 1"). A name of something else that no analysis is
// given by order carries "?".
QStringList told(const QString &name)
{
    static const auto pattern = [](const char *words, QRegularExpression::PatternOption option = QRegularExpression::CaseInsensitiveOption) {
        return QRegularExpression(QStringLiteral("^(%1)([^A-Za-z].*)?$").arg(QLatin1String(words)), option);
    };
    static const std::vector<std::pair<QRegularExpression, QString>> names{
        {pattern("t(ime)?|zeit|.*time", QRegularExpression::NoPatternOption), QString::fromLatin1(role::time.data())},
        {pattern("time|zeit|elapsed.*|date.*"), QString::fromLatin1(role::time.data())},
        {pattern("f|freq|frequency|frequenz"), QString::fromLatin1(role::frequency.data())},
        {pattern("c[ps]?|d|r[ps]?|l[ps]|capacitance|resistance|loss|tan.*delta|voltage|current|pressure|index|no|row|point|step|cycle|segment"), QStringLiteral("?")},
    };
    QStringList roles;
    if (namesTemperature(name, BareT::Temperature))
        roles += QString::fromLatin1(role::temperature.data());
    for (const auto &[expression, meant] : names)
        if (expression.match(name.trimmed()).hasMatch())
            roles += meant;
    return roles;
}

// Does the order contradict what a name says: a temperature where a frequency is wanted, or what is wanted in another place?
bool contradicted(const Dataset &dataset, const std::vector<QString> &needed)
{
    for (std::size_t i = 0; i < dataset.columns.size(); ++i) {
        const QStringList roles = told(dataset.columns[i].name);
        if (roles.isEmpty())
            continue;
        if (i < needed.size() ? !roles.contains(needed[i]) : std::ranges::any_of(needed, [&](const QString &role) { return roles.contains(role); }))
            return true;
    }
    return false;
}

DatasetPtr withRoles(const InputSpec &input, const DatasetPtr &dataset, Issues &issues)
{
    if (auto warm = withTemperature(input, dataset, issues))
        return warm;
    const bool anyRole = std::ranges::any_of(dataset->columns, [](const Column &column) { return !column.role.isEmpty(); });
    std::vector<QString> needed;
    for (const ColumnNeed &need : input.columns)
        if (!need.optional)
            needed.push_back(need.role);
    if (anyRole || needed.size() < 2 || dataset->columns.size() < needed.size() || contradicted(*dataset, needed))
        return dataset;

    auto copy = std::make_shared<Dataset>(*dataset);
    QStringList taken;
    for (std::size_t i = 0; i < needed.size(); ++i) {
        Column &column = copy->columns[i];
        column.role = needed[i];
        if (column.unitText.isEmpty() && needed[i] == QLatin1StringView(role::temperature))
            assumeUnit(column, dataset->label);
        const QString unit = column.unitText;
        taken += QStringLiteral("\"%1\" = %2%3").arg(column.name, column.role, unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit));
    }
    issues.push_back(warning("roles-assumed", text(QT_TRANSLATE_NOOP("core", "The columns of this table have no names that tell what they are; assumed in their order: %1. If that is wrong, name them: in the inspector, or with "
                                                                             "--option role.1=%2 --option unit.1=UNIT."),
                                                   taken.join(QLatin1String(", ")), needed.front())));
    return copy;
}

} // namespace

Inputs withAssumedRoles(const AnalysisSpec &spec, const Inputs &inputs, Issues &issues)
{
    Inputs result;
    for (const auto &[key, datasets] : inputs.byKey()) {
        const auto input = std::ranges::find(spec.inputs, key, &InputSpec::key);
        for (const DatasetPtr &dataset : datasets)
            result.add(key, input != spec.inputs.end() ? withRoles(*input, dataset, issues) : dataset);
    }
    return result;
}

} // namespace vitrine
