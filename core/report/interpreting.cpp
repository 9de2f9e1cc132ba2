// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/interpreting.h"

#include "data/interpretation.h"
#include "project/edits.h"
#include "techniques/technique.h"
#include "units/usualunits.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

const KnownRole *knownRole(const QString &role)
{
    const auto &roles = registry().roles();
    const auto found = std::ranges::find(roles, role, &KnownRole::role);
    return found != roles.end() ? &*found : nullptr;
}

std::vector<Unit> unitsOf(const KnownRole *role)
{
    std::vector<Unit> units;
    if (role)
        for (const QString &symbol : role->units)
            if (const auto unit = Unit::parsed(symbol))
                units.push_back(*unit);
    return units;
}

bool fitsRole(const Unit &unit, const QString &role)
{
    const KnownRole *known = knownRole(role);
    const std::vector<Unit> units = unitsOf(known);
    return units.empty() || known->units.contains(QStringLiteral("?")) || std::ranges::any_of(units, [&](const Unit &one) { return one.sameDimension(unit); });
}

void setOrUnset(Parameters &said, const QString &key, const QString &words)
{
    if (words.isEmpty())
        said.unset(key);
    else
        said.set(key, words);
}

// With the technique that the roles make.
Project interpretedAnew(const Project &project, const DatasetNode &node, Parameters said)
{
    said.unset(QStringLiteral("technique"));
    const DatasetPtr data = interpreted(node.fromFile(), said);
    const QString technique = registry().techniqueBySignature(*data);
    if (data != node.fromFile() && !technique.isEmpty() && technique != data->technique)
        said.set(QStringLiteral("technique"), technique);
    return edits::interpretationSet(project, node.id, said);
}

} // namespace

Result<Project> roleSaid(const Project &project, NodeId dataset, std::size_t column, const QString &role)
{
    const auto node = project.dataset(dataset);
    if (!node || column >= node->data->columns.size())
        return failure("no-column", text(QT_TRANSLATE_NOOP("core", "The dataset has no such column.")));
    QString plain = role;
    if (plain.startsWith(u'-'))
        plain.remove(0, 1);
    if (!plain.isEmpty() && plain != QLatin1String("none") && !knownRole(plain))
        return failure("unknown-role", text(QT_TRANSLATE_NOOP("core", "No technique knows the role \"%1\"."), plain));
    Parameters said = node->said;
    setOrUnset(said, roleKey(column), role);
    const Column &asRead = node->fromFile()->columns[column];
    const std::vector<Unit> units = unitsOf(knownRole(plain));
    // What was said of the unit was said of the old role.
    said.unset(unitKey(column));
    if (!units.empty() && asRead.unitText.isEmpty() && !fitsRole(asRead.unit, plain))
        said.set(unitKey(column), units.front().symbol() + u'?'); // the usual one, until somebody confirms it
    return interpretedAnew(project, *node, std::move(said));
}

Result<Project> unitSaid(const Project &project, NodeId dataset, std::size_t column, const QString &words)
{
    const auto node = project.dataset(dataset);
    if (!node || column >= node->data->columns.size())
        return failure("no-column", text(QT_TRANSLATE_NOOP("core", "The dataset has no such column.")));
    const QString wanted = words.trimmed();
    const Column &present = node->data->columns[column];
    if (!wanted.isEmpty()) {
        const auto unit = Unit::parsed(wanted);
        if (!unit)
            return failure("unknown-unit", text(QT_TRANSLATE_NOOP("core", "\"%1\" is no unit this program knows; expected one such as %2."), wanted,
                                                unitsFor(present).mid(0, 3).join(QStringLiteral(", "))));
        if (!fitsRole(*unit, present.role))
            return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "%1 is no unit of the role %2; expected one such as %3."), wanted, present.role,
                                              unitsFor(present).mid(0, 3).join(QStringLiteral(", "))));
    }
    Parameters said = node->said;
    setOrUnset(said, unitKey(column), wanted);
    return interpretedAnew(project, *node, std::move(said));
}

Project factSaid(const Project &project, NodeId dataset, const QString &key, const QString &words)
{
    const auto node = project.dataset(dataset);
    if (!node)
        return project;
    Parameters said = node->said;
    setOrUnset(said, QStringLiteral("about.") + key, words.trimmed());
    return interpretedAnew(project, *node, std::move(said));
}

std::vector<std::size_t> assumedUnits(const Project &project, NodeId dataset)
{
    std::vector<std::size_t> assumed;
    const auto node = project.dataset(dataset);
    if (!node)
        return assumed;
    const SourcePtr source = project.source(node->source);
    const bool byReader = source && std::ranges::any_of(source->issues, [](const Issue &issue) { return issue.code == QLatin1String("unit-assumed"); });
    for (std::size_t column = 0; column < node->data->columns.size(); ++column) {
        const Column &present = node->data->columns[column];
        const bool byRole = node->said.words(unitKey(column)).endsWith(u'?');
        const bool named = !present.unitText.isEmpty() || present.role.isEmpty() || present.unit.isNumber();
        if (byRole || (byReader && !named))
            assumed.push_back(column);
    }
    return assumed;
}

Project assumedUnitsConfirmed(const Project &project, NodeId dataset)
{
    Project result = project;
    for (const std::size_t column : assumedUnits(project, dataset))
        if (auto next = unitSaid(result, dataset, column, result.dataset(dataset)->data->columns[column].unit.symbol()))
            result = std::move(*next);
    return result;
}

QStringList unitsFor(const Column &column)
{
    QStringList all;
    const KnownRole *role = knownRole(column.role);
    for (const Unit &unit : unitsOf(role))
        for (const QString &symbol : usualUnits(unit))
            if (!all.contains(symbol))
                all.append(symbol);
    if (all.isEmpty() || role->units.contains(QStringLiteral("?")))
        for (const QString &symbol : usualUnits(column.unit))
            if (!all.contains(symbol))
                all.append(symbol);
    return all;
}

} // namespace vitrine
