// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textfile.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QObject>

#include <algorithm>

namespace vitrine::thermal
{

namespace
{

// "Index;Time (s);Furnace Temperature (°C);..." or "Index Time       Furnace ..." padded with blanks and without units.
bool namesColumns(std::string_view line)
{
    return startsWithIgnoringCase(trimmed(line), "Index") && line.find("Time") != std::string_view::npos &&
           (line.find("Furnace") != std::string_view::npos || line.find("HeatFlow") != std::string_view::npos || line.find("TG") != std::string_view::npos ||
            line.find("Temperature") != std::string_view::npos);
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view line;
    bool created = false;
    while (reader.number() < 60 && reader.next(line)) {
        created = created || (reader.number() <= 4 && startsWithIgnoringCase(trimmed(line), "Creation Date"));
        if (namesColumns(line))
            return created ? Confidence{0.96, text(QT_TRANSLATE_NOOP("core", "A line Creation Date and a line of columns that begins with Index, as Calisto writes them."))}
                           : Confidence{0.7, text(QT_TRANSLATE_NOOP("core", "Line %1 names the columns Index, Time and Furnace, as Calisto does."), reader.number())};
    }
    return {};
}

// The blank-padded layout names no units: those that Calisto always exports.
Heading withUsualUnit(Heading heading)
{
    if (!heading.unitText.isEmpty())
        return heading;
    const QString name = heading.name.toLower();
    const char *unit = name == QLatin1String("time") ? "s"
        : name.contains(QLatin1String("furnace")) || name.contains(QLatin1String("sample")) || name.contains(QLatin1String("temperature")) ? "degC"
        : name == QLatin1String("tg")       ? "mg"
        : name == QLatin1String("heatflow") ? "mW"
                                            : nullptr;
    if (!unit)
        return heading;
    heading.unit = Unit::of(unit);
    heading.unitText = QString::fromLatin1(unit);
    heading.unitKnown = true;
    return heading;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of Calisto.")));
    Imported imported;
    imported.encoding = content.encoding;
    auto dataset = std::make_shared<Dataset>();
    static const KnownKey known[] = {{"Creation Date", "date"}, {"User", "operator"}, {"Operator", "operator"}, {"Instrument", "instrument"}, {"Apparatus", "instrument"}, {"Comment", "comment"}};
    Cursor cursor(view(content.text));
    std::string_view line;
    QString block;
    while (true) {
        if (!cursor.next(line))
            return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of the %1 lines names columns; expected one that begins with Index and Time."), cursor.line()),
                           {{}, cursor.line(), {}});
        if (namesColumns(line))
            break;
        const QString words = toQString(trimmed(line));
        const auto colon = words.indexOf(u':');
        if (words.isEmpty())
            continue;
        if (colon < 0) {
            if (cursor.line() == 1)
                dataset->metadata.set(QStringLiteral("sample_name"), words);
            continue;
        }
        const QString key = words.left(colon).trimmed(), value = words.mid(colon + 1).trimmed();
        if (value.isEmpty())
            block = key; // "TG :" and "HeatFlow :" head what follows, each with the same mass
        else if (cursor.line() == 1 && !words.startsWith(QLatin1String("Creation"), Qt::CaseInsensitive))
            dataset->metadata.set(QStringLiteral("sample_name"), words);
        else if (key == QLatin1String("Initial Mass"))
            takeSampleMass(dataset->metadata, value);
        else if (key == QLatin1String("Molar Mass")) {
            if (const auto molar = headerQuantity(value); molar && molar->value > 0)
                dataset->metadata.set(QStringLiteral("molar_mass"), *molar, value);
        } else
            take(dataset->metadata, known, line.front() == ' ' && !block.isEmpty() ? block + QLatin1String(": ") + key : key, value);
    }

    const bool semicolons = line.find(';') != std::string_view::npos;
    const char delimiter = semicolons ? ';' : line.find('\t') != std::string_view::npos ? '\t' : ' ';
    std::vector<Heading> headings;
    bool assumed = false;
    for (const std::string_view cell : splitFields(trimmed(line), delimiter)) {
        const Heading found = heading(cell), complete = withUsualUnit(found);
        assumed = assumed || found.unitText != complete.unitText;
        headings.push_back(complete);
    }
    while (!headings.empty() && headings.back().name.isEmpty())
        headings.pop_back();
    if (assumed)
        imported.issues.push_back(note("unit-assumed", text(QT_TRANSLATE_NOOP("core", "The columns name no units; s, °C, mg and mW are taken, as Calisto exports them.")), {{}, cursor.line(), {}}));
    const int columnsLine = cursor.line();
    Result<Rows> rows = readRows(cursor.rest(), columnsLine + 1, headings.size(), delimiter, true, progress);
    if (!rows)
        return rows.failure();
    if (rows->table.rows == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "Line %1 names %2 columns, but no row of numbers follows."), columnsLine, headings.size()), {{}, columnsLine, {}});
    imported.decimal = QString(QLatin1Char(rows->style.decimal));
    for (Issue &issue : tableIssues(rows->table))
        imported.issues.push_back(std::move(issue));
    cursor.skip(rows->table);
    if (!trimmed(cursor.rest()).empty())
        imported.issues.push_back(warning("text-after-table", text(QT_TRANSLATE_NOOP("core", "The numbers end in line %1; what follows was not read."), cursor.line()), {{}, cursor.line(), {}}));

    Columns columns;
    columns.append(headings, std::move(rows->table.columns));
    columns.moveTo(*dataset);
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? file.name : sample;
    assumeExotherm(*dataset, "up", "Calisto", imported.issues);
    complete(*dataset, {}, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer calistoText()
{
    Importer importer;
    importer.id = QStringLiteral("setaram-calisto");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Setaram Calisto text"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A second line Creation Date and columns Index, Time, Furnace ..., padded with blanks or parted by semicolons."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
