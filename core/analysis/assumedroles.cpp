// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/assumedroles.h"

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

DatasetPtr withRoles(const InputSpec &input, const DatasetPtr &dataset, Issues &issues)
{
    const bool anyRole = std::ranges::any_of(dataset->columns, [](const Column &column) { return !column.role.isEmpty(); });
    std::vector<QString> needed;
    for (const ColumnNeed &need : input.columns)
        if (!need.optional)
            needed.push_back(need.role);
    if (anyRole || needed.size() < 2 || dataset->columns.size() < needed.size())
        return dataset;

    auto copy = std::make_shared<Dataset>(*dataset);
    QStringList taken;
    for (std::size_t i = 0; i < needed.size(); ++i) {
        Column &column = copy->columns[i];
        column.role = needed[i];
        QString unit = column.unitText;
        if (column.unitText.isEmpty() && needed[i] == QLatin1StringView(role::temperature.data(), role::temperature.size())) {
            unit = namesKelvin(dataset->label) ? QStringLiteral("K") : QStringLiteral("degC");
            column.unit = *Unit::parsed(unit);
            column.unitText = unit;
        }
        taken += QStringLiteral("\"%1\" = %2%3").arg(column.name, column.role, unit.isEmpty() ? QString() : QStringLiteral(" (%1)").arg(unit));
    }
    issues.push_back(warning("roles-assumed", text(QT_TRANSLATE_NOOP("core", "The columns of this table have no names that tell what they are; assumed in their order: %1."),
                                                   taken.join(QLatin1String(", ")))));
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
