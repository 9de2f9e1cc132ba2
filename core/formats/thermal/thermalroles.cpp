// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermalroles.h"

#include "formats/columnheading.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::thermal
{

namespace
{

struct Vocabulary
{
    const char *role;
    QStringList names; // normalised, see normalisedName
    QStringList units; // of the right dimensions; empty = any
};

const std::vector<Vocabulary> &vocabulary()
{
    const auto list = [](std::initializer_list<const char *> words) {
        QStringList all;
        for (const char *word : words)
            all += QString::fromUtf8(word);
        return all;
    };
    static const std::vector<Vocabulary> all{
        {"time", list({"time", "t", "zeit", "temps", "tiempo", "steptime"}), list({"s"})},
        {"temperature",
         list({"temperature", "temp", "temperatur", "température", "temperatura", "ts", "tsample", "sampletemperature", "sampletemp", "probentemperatur", "sample"}),
         list({"degC"})},
        {"reference-temperature",
         list({"tr", "treference", "referencetemperature", "programtemperature", "programtemp", "setpointtemperature", "furnacetemperature", "furnace", "ofentemperatur"}),
         list({"degC"})},
        {"heat-flow",
         list({"heatflow", "hf", "dsc", "dsc1", "dsc2", "dta", "heatflux", "heatflowt1", "heatflowt4", "heatflowt4p", "heatflownormalized", "normalizedheatflow", "heatflownormalised",
               "heatflowrate", "unsubtractedheatflow", "heatflowunsubtracted", "wärmestrom", "wärmefluss", "fluxdechaleur", "heatflowendoup", "heatflowendodown", "heatflowexoup",
               "heatflowexodown", "unsubtractedheatflowendoup", "normalizedheatflowendoup", "normalizedheatflowexoup"}),
         list({"mW", "W/g", "uV", "uV/mg"})},
        {"mass",
         list({"weight", "mass", "tg", "tga", "samplemass", "sampleweight", "unsubtractedweight", "weightpercent", "masse", "gewicht", "probengewicht", "tgsignal", "masschange"}),
         list({"mg", "%"})},
        {"length-change",
         list({"dl", "dll0", "dllo", "dimensionchange", "lengthchange", "relchangeinlength", "changeinlength", "abschangeinlength", "relativelengthchange", "dimensionchangenormalized", "längenänderung", "deltal", "δl"}),
         list({"um", "%"})},
        {"storage-modulus", list({"storagemodulus", "e'", "g'", "speichermodul"}), list({"MPa"})},
        {"loss-modulus", list({"lossmodulus", "e\"", "e''", "g\"", "g''", "verlustmodul"}), list({"MPa"})},
        {"tan-delta", list({"tandelta", "tand", "tanδ", "tandeltae", "lossfactor"}), list({"1"})},
        {"frequency", list({"frequency", "freq", "f", "testfrequency", "frequenz"}), list({"Hz"})},
        {"heat-capacity", list({"heatcapacity", "heatcapacitynormalized", "cp", "specificheat", "specificheatcapacity"}), list({"J/(g K)", "J/K"})},
    };
    return all;
}

// The same number in every row, and enough rows to call that impossible for something that is measured.
bool constant(const Column &column)
{
    constexpr std::size_t fewest = 50;
    if (column.size() < fewest)
        return false;
    double value = absent;
    for (const double v : *column.values) {
        if (std::isnan(v))
            continue;
        if (std::isnan(value))
            value = v;
        else if (v != value)
            return false;
    }
    return true;
}

void addFrequency(Dataset &dataset)
{
    static const Unit hertz = Unit::of("Hz");
    if (dataset.column(role::frequency))
        return;
    const auto angular = std::ranges::find_if(dataset.columns, [](const Column &column) {
        return normalisedName(column.name) == QLatin1String("angularfrequency") && column.unit.sameDimension(hertz);
    });
    if (angular == dataset.columns.end())
        return;
    Column frequency;
    frequency.name = QStringLiteral("Frequency");
    frequency.role = QString::fromLatin1(role::frequency.data());
    frequency.unit = hertz;
    std::vector<double> values = *angular->values;
    const double factor = angular->unit.scale() / (2 * std::numbers::pi);
    std::ranges::transform(values, values.begin(), [&](double v) { return v * factor; });
    frequency.values = shared(std::move(values));
    dataset.columns.push_back(std::move(frequency));
}

} // namespace

QString roleOf(const Column &column)
{
    const QString name = normalisedName(column.name);
    for (const Vocabulary &entry : vocabulary()) {
        if (!entry.names.contains(name))
            continue;
        const bool heat = QLatin1String(entry.role) == QLatin1String("heat-flow");
        // A number without a unit is what a length change or a loss factor may be, and what nothing else is.
        if (heat && column.unitText.isEmpty())
            return QString::fromLatin1(entry.role);
        if (std::ranges::any_of(entry.units, [&](const QString &unit) { return Unit::parsed(unit)->sameDimension(column.unit); }) &&
            (!column.unit.isNumber() || !column.unitText.isEmpty() || QLatin1String(entry.role) != QLatin1String("mass")))
            return QString::fromLatin1(entry.role);
    }
    return {};
}

QString exothermIn(const QString &name)
{
    const QString words = normalisedName(name);
    if (words.contains(QLatin1String("exoup")) || words.contains(QLatin1String("endodown")))
        return QStringLiteral("up");
    if (words.contains(QLatin1String("endoup")) || words.contains(QLatin1String("exodown")))
        return QStringLiteral("down");
    return {};
}

void assignRoles(Dataset &dataset, Issues &issues)
{
    QStringList taken;
    std::vector<QString> roles;
    for (Column &column : dataset.columns) {
        QString role = column.role.isEmpty() ? roleOf(column) : column.role;
        const bool signal = role == QLatin1String("mass") || role == QLatin1String("heat-flow") || role == QLatin1String("length-change");
        if (signal && constant(column)) {
            issues.push_back(note("constant-channel", text(QT_TRANSLATE_NOOP("core", "\"%1\" holds the same number in every row: that channel was off, and it is not offered as data."),
                                                           column.name)));
            role.clear();
        }
        column.role.clear();
        roles.push_back(std::move(role));
    }
    for (std::size_t i = 0; i < roles.size(); ++i) {
        if (roles[i].isEmpty() || taken.contains(roles[i]))
            continue;
        std::size_t best = i;
        if (roles[i] == QLatin1String("mass"))
            for (std::size_t k = i; k < roles.size(); ++k)
                if (roles[k] == roles[i] && dataset.columns[k].unit.isNumber()) {
                    best = k;
                    break;
                }
        dataset.columns[best].role = roles[i];
        taken += roles[i];
    }
    addFrequency(dataset);
}

} // namespace vitrine::thermal
