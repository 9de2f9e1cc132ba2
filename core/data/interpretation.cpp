// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/interpretation.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

const QString aboutPrefix = QStringLiteral("about.");
const QString plotPrefix = QStringLiteral("plot.");

// The column that "role.3" is about, from 0; the number of columns when there is none such.
std::size_t columnOf(const QString &key, std::size_t columns)
{
    const auto number = parsedNumber(key.section(u'.', 1));
    if (!number || *number < 1 || *number > static_cast<double>(columns) || *number != static_cast<double>(static_cast<std::size_t>(*number)))
        return columns;
    return static_cast<std::size_t>(*number) - 1;
}

// "6.4 mg": nullopt when it is not a number with a unit.
std::optional<Quantity> quantityOf(const QString &words)
{
    const QString trimmed = words.trimmed();
    for (qsizetype length = trimmed.size(); length > 0; --length) {
        const auto number = parsedNumber(trimmed.left(length));
        if (!number)
            continue;
        const QString rest = trimmed.mid(length).trimmed();
        const auto unit = rest.isEmpty() ? std::optional<Unit>(Unit()) : Unit::parsed(rest);
        return unit ? std::optional<Quantity>({*number, absent, *unit}) : std::nullopt;
    }
    return std::nullopt;
}

void setRole(Column &column, QString role)
{
    if (role.startsWith(u'-')) {
        role.remove(0, 1);
        std::vector<double> turned(*column.values);
        std::ranges::transform(turned, turned.begin(), [](double v) { return -v; });
        column.values = shared(std::move(turned));
    }
    column.role = role == QLatin1String("none") ? QString() : role;
}

} // namespace

QString roleKey(std::size_t column)
{
    return QStringLiteral("role.") + exactNumberText(static_cast<double>(column + 1));
}

QString unitKey(std::size_t column)
{
    return QStringLiteral("unit.") + exactNumberText(static_cast<double>(column + 1));
}

DatasetPtr interpreted(const DatasetPtr &asRead, const Parameters &said)
{
    if (!asRead || !changesData(said))
        return asRead;
    auto result = std::make_shared<Dataset>(*asRead);
    for (const auto &[key, value] : said.all()) {
        const auto *words = std::get_if<QString>(&value);
        if (!words)
            continue;
        if (key == QLatin1String("technique")) {
            result->technique = *words;
        } else if (key.startsWith(aboutPrefix)) {
            const QString name = key.mid(aboutPrefix.size());
            if (const auto quantity = quantityOf(*words))
                result->metadata.set(name, *quantity, *words);
            else
                result->metadata.set(name, *words);
        } else if (const std::size_t at = columnOf(key, result->columns.size()); at < result->columns.size()) {
            Column &column = result->columns[at];
            if (key.startsWith(QLatin1String("role.")))
                setRole(column, *words);
            else if (key.startsWith(QLatin1String("unit."))) {
                const bool assumed = words->endsWith(u'?');
                if (const auto unit = Unit::parsed(assumed ? words->chopped(1) : *words)) {
                    column.unit = *unit;
                    column.unitText = assumed ? QString() : *words;
                }
            }
        }
    }
    return result;
}

bool changesData(const Parameters &said)
{
    return std::ranges::any_of(said.all(), [](const auto &one) { return !one.first.startsWith(plotPrefix); });
}

Parameters withoutColumns(const Parameters &said)
{
    Parameters result;
    for (const auto &[key, value] : said.all())
        if (key.startsWith(aboutPrefix))
            result.set(key, value);
    return result;
}

const std::vector<Fact> &facts()
{
    static const std::vector<Fact> all{
        {QStringLiteral("sample_mass"), QT_TRANSLATE_NOOP("core", "Sample mass"), "mg", {}},
        {QStringLiteral("molar_mass"), QT_TRANSLATE_NOOP("core", "Molar mass"), "g/mol", {}},
        {QStringLiteral("length"), QT_TRANSLATE_NOOP("core", "Thickness"), "mm", {}},
        {QStringLiteral("diameter"), QT_TRANSLATE_NOOP("core", "Diameter"), "mm", {}},
        {QStringLiteral("area"), QT_TRANSLATE_NOOP("core", "Area"), "mm2", {}},
        {QStringLiteral("temperature"), QT_TRANSLATE_NOOP("core", "Temperature"), "degC", {}},
        {QStringLiteral("heating_rate"), QT_TRANSLATE_NOOP("core", "Heating rate"), "K/min", {}},
        {QStringLiteral("exotherm"), QT_TRANSLATE_NOOP("core", "Exothermic"), nullptr, {QStringLiteral("up"), QStringLiteral("down")}}};
    return all;
}

QStringList inWords(const Dataset &dataset, const Parameters &said)
{
    QStringList lines;
    for (const auto &[key, value] : said.all()) {
        const auto *words = std::get_if<QString>(&value);
        if (!words || key.startsWith(plotPrefix) || key == QLatin1String("technique"))
            continue;
        const std::size_t at = columnOf(key, dataset.columns.size());
        if (at < dataset.columns.size())
            lines += QStringLiteral("%1 of column \"%2\": %3").arg(key.section(u'.', 0, 0), dataset.columns[at].name, *words);
        else if (key.startsWith(aboutPrefix))
            lines += QStringLiteral("%1: %2").arg(key.mid(aboutPrefix.size()).replace(u'_', u' '), *words);
    }
    return lines;
}

} // namespace vitrine
