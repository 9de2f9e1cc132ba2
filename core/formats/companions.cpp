// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/companions.h"

#include "base/numbertext.h"
#include "formats/columnheading.h"
#include "formats/textfile.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <algorithm>

namespace vitrine
{

namespace
{

constexpr qint64 largest = 65536;
constexpr const char *keys[] = {"thickness", "diameter", "area"};

void take(Metadata &metadata, const char *key, double value, const Unit &unit, const QString &words)
{
    // Zero is not entered.
    if (value > 0 && !metadata.find(QString::fromLatin1(key)))
        metadata.set(QString::fromLatin1(key), Quantity{value, absent, unit}, words);
}

// "Thickness [mm]: 1.2", "Electrode diameter = 12.65 mm"
void takeLine(Metadata &metadata, std::string_view line)
{
    const auto mark = line.find_first_of(":=");
    if (mark == std::string_view::npos)
        return;
    const Heading named = heading(trimmed(line.substr(0, mark)));
    const QString name = normalisedName(named.name), words = toQString(trimmed(line.substr(mark + 1)));
    const qsizetype blank = words.indexOf(u' ');
    const QString digits = words.left(blank), unitText = blank < 0 ? QString() : words.mid(blank).trimmed();
    const auto value = parsedNumber(digits, digits.contains(u',') ? ',' : '.');
    const auto unit = unitText.isEmpty() ? (named.unitKnown ? std::optional(named.unit) : std::nullopt) : Unit::parsed(unitText);
    if (!value || !unit)
        return;
    for (const char *key : keys) {
        // That of the sample is larger than the electrode's, which counts.
        const bool others = QLatin1String(key) != QLatin1String("thickness") && name.contains(QLatin1String("sample"));
        if (name.contains(QLatin1String(key)) && !others && unit->sameDimension(Unit::of(QLatin1String(key) == QLatin1String("area") ? "mm^2" : "mm")))
            take(metadata, key, *value, *unit, words);
    }
}

} // namespace

Metadata geometryIn(const QByteArray &bytes, bool freely)
{
    Metadata metadata;
    const Decoded content = decoded(bytes);
    if (content.encoding.isEmpty())
        return metadata;
    LineReader reader(view(content.text));
    std::string_view line;
    if (reader.next(line)) {
        const auto cells = splitFields(trimmed(line), ',');
        const auto number = [&](std::size_t i) { return i < cells.size() ? parsedNumber(trimmed(cells[i])).value_or(absent) : absent; };
        if (cells.size() >= 5 && !parsedNumber(trimmed(cells[0])) && !parsedNumber(trimmed(cells[1])) && number(2) >= 0 && number(3) >= 0 && number(4) >= 0) {
            const Unit mm = Unit::of("mm");
            take(metadata, "thickness", number(2), mm, toQString(trimmed(cells[2])));
            take(metadata, "diameter", number(4), mm, toQString(trimmed(cells[4])));
            return metadata;
        }
    }
    LineReader again(view(content.text));
    while (freely && again.next(line))
        takeLine(metadata, line);
    return metadata;
}

void addCompanions(Imported &imported, const QString &path)
{
    const QFileInfo info(path);
    const QString stem = info.completeBaseName();
    for (const QString &name : {stem + QStringLiteral(".txt"), stem + QStringLiteral("_geometry.txt")}) {
        const QFileInfo beside(info.dir(), name);
        if (name == info.fileName() || !beside.isFile() || beside.size() > largest)
            continue;
        QFile file(beside.filePath());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const Metadata geometry = geometryIn(file.read(largest), name.endsWith(QLatin1String("_geometry.txt")));
        QStringList taken;
        for (DatasetPtr &dataset : imported.datasets) {
            auto own = std::make_shared<Dataset>(*dataset);
            bool changed = false;
            const bool hasArea = own->metadata.find(QStringLiteral("area")) || own->metadata.find(QStringLiteral("diameter"));
            for (const MetadataEntry &entry : geometry.entries()) {
                const bool areal = entry.key != QLatin1String("thickness");
                if (own->metadata.find(entry.key) || (areal && hasArea))
                    continue;
                own->metadata.set(entry.key, *entry.quantity, entry.text);
                own->metadata.set(entry.key + QStringLiteral("_source"), name);
                changed = true;
                if (const QString words = entry.key + u' ' + shortNumberText(entry.quantity->value) + u' ' + entry.quantity->unit.symbol(); !taken.contains(words))
                    taken += words;
            }
            if (changed)
                dataset = std::move(own);
        }
        if (!taken.isEmpty())
            imported.issues.push_back(note("companion", text(QT_TRANSLATE_NOOP("core", "From the file %1 beside it: %2."), name, taken.join(QLatin1String(", ")))));
    }
}

} // namespace vitrine
