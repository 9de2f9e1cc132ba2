// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/numbertext.h"
#include "materials/materials.h"

#include <QJsonArray>

namespace vitrine::cli
{

namespace
{

QJsonObject toJson(const Material &material)
{
    QJsonObject properties;
    for (const MaterialProperty &property : materialProperties()) {
        const PropertyRange range = material.range(property.key);
        if (range.known())
            properties.insert(property.key, QJsonObject{{QStringLiteral("low"), range.low},
                                                        {QStringLiteral("high"), range.high},
                                                        {QStringLiteral("unit"), property.unit.symbol()},
                                                        {QStringLiteral("found"), material.foundFields.contains(property.key)}});
    }
    return {{QStringLiteral("name"), material.name},
            {QStringLiteral("family"), material.family},
            {QStringLiteral("properties"), properties},
            {QStringLiteral("source"), material.source},
            {QStringLiteral("confidence"), material.confidence},
            {QStringLiteral("note"), material.note}};
}

QString rangeText(const PropertyRange &range)
{
    if (!range.known())
        return QStringLiteral("–");
    return range.low == range.high ? exactNumberText(range.low) : QStringLiteral("%1..%2").arg(exactNumberText(range.low), exactNumberText(range.high));
}

} // namespace

Exit materials(const Call &call)
{
    const QString wanted = call.arguments.value(QStringLiteral("--family"));
    const std::vector<Family> known = families(referenceMaterials());
    QStringList names;
    QJsonArray familiesJson;
    for (const Family &family : known) {
        names.append(family.name);
        familiesJson.append(QJsonObject{{QStringLiteral("name"), family.name}, {QStringLiteral("super_family"), family.superFamily}});
    }
    if (!wanted.isEmpty() && !names.contains(wanted, Qt::CaseInsensitive)) {
        complain(QStringLiteral("there is no family \"%1\", expected one of: %2").arg(wanted, names.join(QStringLiteral(", "))));
        return Exit::Usage;
    }
    QStringList headings{QStringLiteral("name"), QStringLiteral("family")};
    for (const MaterialProperty &property : materialProperties())
        headings.append(QStringLiteral("%1 (%2)").arg(property.key, property.unit.symbol()));
    std::vector<QStringList> rows{headings};
    QJsonArray all;
    for (const Material &material : referenceMaterials()) {
        if (!wanted.isEmpty() && material.family.compare(wanted, Qt::CaseInsensitive) != 0)
            continue;
        all.append(toJson(material));
        QStringList row{material.name, material.family};
        for (const MaterialProperty &property : materialProperties())
            row.append(rangeText(material.range(property.key)));
        rows.push_back(row);
    }
    if (call.json())
        printJson({{QStringLiteral("materials"), all}, {QStringLiteral("families"), familiesJson}});
    else
        print(aligned(rows));
    return Exit::Ok;
}

} // namespace vitrine::cli
