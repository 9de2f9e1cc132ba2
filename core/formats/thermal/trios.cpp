// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textfile.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::thermal
{

namespace
{

// What stands above the numbers: "key<delimiter>value" lines, in sections of their own in complete exports.
struct Header
{
    char delimiter = '\t';
    Metadata metadata;
};

char delimiterOf(std::string_view line)
{
    for (const char delimiter : {'\t', ';', ','})
        if (line.find(delimiter) != std::string_view::npos)
            return delimiter;
    return '\t';
}

QString cellText(std::string_view cell) { return toQString(unquoted(cell)); }

bool isStep(std::string_view line)
{
    // A spreadsheet pads short lines with delimiters.
    const auto end = line.find_last_not_of("\t;, \r\n\"");
    if (end == std::string_view::npos)
        return false;
    line = trimmed(line.substr(0, end + 1));
    while (!line.empty() && line.front() == '"')
        line.remove_prefix(1);
    return line.size() == 6 && startsWithIgnoringCase(line, "[step]");
}

bool isSection(std::string_view line)
{
    const std::string_view words = trimmed(line);
    return words.size() > 2 && (words.front() == '[' || words.starts_with("\"[")) && words.find(']') != std::string_view::npos;
}

void takeLine(Header &header, const QString &section, std::string_view line)
{
    static const KnownKey known[] = {{"Instrument name", "instrument"},  {"Instrument Type", "instrument_type"}, {"Operator", "operator"},      {"rundate", "date"},
                                     {"Run date", "date"},               {"Sample name", "sample_name"},         {"proceduresegments", "programme"}, {"Trios version", "software"},
                                     {"Filename", "original_file"},      {"Procedure Name", "method"},           {"Test", "method"},             {"Pan Type", "crucible"},
                                     {"Pan Mass", "crucible_mass"},      {"Comments", "comment"},                {"Project Name", "project"},    {"Serial Number", "serial_number"},
                                     {"Company Name", "laboratory"},     {"Gas Type", "purge_gas"},              {"Notes", "comment"}};
    const auto mark = line.find(header.delimiter);
    if (mark == std::string_view::npos)
        return;
    const QString key = cellText(line.substr(0, mark));
    std::string_view rest = line.substr(mark + 1);
    while (!rest.empty() && (rest.back() == header.delimiter || rest.back() == ' '))
        rest.remove_suffix(1);
    const QString value = cellText(rest);
    if (key.isEmpty() || value.isEmpty())
        return;
    // Calibrations repeat keys of the run ("Pan Type", "Date Applied", "Sample Mass"): they are told apart by their section.
    if (section.contains(QLatin1String("calibration"), Qt::CaseInsensitive) || section.contains(QLatin1String("versions"), Qt::CaseInsensitive)) {
        header.metadata.set(section + QLatin1String(": ") + key, value);
        return;
    }
    if (key.compare(QLatin1String("Sample Mass"), Qt::CaseInsensitive) == 0 || key.compare(QLatin1String("Sample Size"), Qt::CaseInsensitive) == 0) {
        takeSampleMass(header.metadata, value);
    } else if (key.compare(QLatin1String("Exotherm Direction"), Qt::CaseInsensitive) == 0) {
        const QString direction = value.toLower();
        if (direction == QLatin1String("up") || direction == QLatin1String("down"))
            header.metadata.set(QStringLiteral("exotherm"), direction);
    } else if (key.startsWith(QLatin1String("Gas ")) && key.size() == 5) {
        header.metadata.set(QStringLiteral("gas_") + key.back(), value);
    } else if (section.contains(QLatin1String("Geometry"), Qt::CaseInsensitive) || key.contains(QLatin1String("Length"), Qt::CaseInsensitive)) {
        static const KnownKey geometry[] = {{"Length", "length"}, {"Sample Length", "length"}, {"Width", "width"}, {"Thickness", "thickness"}, {"Diameter", "diameter"}};
        const auto found = std::ranges::find_if(geometry, [&](const KnownKey &entry) { return key.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0; });
        const auto quantity = headerQuantity(value);
        if (found != std::end(geometry) && quantity && quantity->value > 0)
            header.metadata.set(QString::fromLatin1(found->key), *quantity, value);
        else
            take(header.metadata, {}, key, value);
    } else {
        // The long header says again, more exactly, what the six lines at the top say.
        for (const char *again : {"Operator", "Sample name", "Run date", "Instrument name", "Serial Number"})
            if (!section.isEmpty() && key.compare(QLatin1String(again), Qt::CaseInsensitive) == 0)
                for (const KnownKey &entry : known)
                    if (key.compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0)
                        header.metadata.remove(QString::fromLatin1(entry.key));
        take(header.metadata, known, key, value);
    }
}

std::vector<QString> cells(std::string_view line, char delimiter)
{
    std::vector<QString> all;
    for (const std::string_view field : splitFields(line, delimiter))
        all.push_back(cellText(field));
    while (!all.empty() && all.back().isEmpty())
        all.pop_back();
    return all;
}

// Names over units: "Time<TAB>Temperature<TAB>Weight" and "min<TAB>°C<TAB>mg".
std::vector<Heading> headingsOf(std::string_view names, std::string_view units, char delimiter)
{
    const std::vector<QString> words = cells(names, delimiter), symbols = cells(units, delimiter);
    std::vector<Heading> all;
    for (std::size_t i = 0; i < std::max(words.size(), symbols.size()); ++i)
        all.push_back(headingOf(i < words.size() ? words[i] : QString(), i < symbols.size() ? symbols[i] : QString()));
    return all;
}

// A file that begins with a table: a line of names, time or temperature among them, over a line of nothing but units.
bool beginsWithTable(std::string_view first, std::string_view second)
{
    if (first.find('\t') == std::string_view::npos || second.find('\t') == std::string_view::npos)
        return false;
    const std::vector<QString> names = cells(first, '\t'), units = cells(second, '\t');
    if (names.size() < 2 || units.size() > names.size() || units.size() < 2)
        return false;
    const bool known = std::ranges::any_of(names, [](const QString &name) { return name == QLatin1String("Temperature"); }) &&
                       std::ranges::any_of(names, [](const QString &name) { return name == QLatin1String("Time") || name == QLatin1String("Step time"); });
    return known && std::ranges::all_of(units, [](const QString &unit) { return unit.isEmpty() || unitOf(unit).has_value(); });
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view first, line;
    if (!reader.next(first))
        return {};
    const std::string_view start = first.starts_with('"') ? first.substr(1) : first;
    if (startsWithIgnoringCase(start, "Filename") && first.find_first_of("\t,;") != std::string_view::npos) {
        while (reader.next(line)) {
            if (isStep(line))
                return {0.97, text(QT_TRANSLATE_NOOP("core", "The first line is Filename and line %1 is [step], as TRIOS writes them."), reader.number())};
            const std::string_view words = line.starts_with('"') ? line.substr(1) : line;
            if (reader.number() <= 12 && startsWithIgnoringCase(words, "proceduresegments"))
                return {0.96, text(QT_TRANSLATE_NOOP("core", "The first line is Filename and line %1 names the procedure's segments, as TRIOS writes them."), reader.number())};
        }
        return {};
    }
    if (isStep(first))
        return {0.9, text(QT_TRANSLATE_NOOP("core", "The first line is [step], as TRIOS writes it; the header above it is lost."))};
    if (reader.next(line) && beginsWithTable(first, line))
        return {0.6, text(QT_TRANSLATE_NOOP("core", "A line of names over a line of units, as TRIOS copies a table."))};
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of TRIOS.")));
    const std::string_view all = view(content.text);
    Imported imported;
    imported.encoding = content.encoding;

    Header header;
    Cursor cursor(all);
    std::string_view line, second;
    if (!cursor.next(line))
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The file holds no line of text; expected one that begins with Filename.")));
    bool titleless = cursor.peek(second) && beginsWithTable(line, second);
    header.delimiter = titleless ? '\t' : delimiterOf(line);
    bool inStep = isStep(line);
    QString section;
    if (titleless) {
        cursor = Cursor(all);
    } else {
        while (!inStep) {
            if (isSection(line))
                section = cellText(line.substr(line.find('[') + 1, line.find(']') - line.find('[') - 1));
            else
                takeLine(header, section, line);
            if (!cursor.next(line))
                return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "No line [step] follows the header of %1 lines; expected one in front of every table."), cursor.line()),
                               {{}, cursor.line(), {}});
            inStep = isStep(line);
        }
    }

    auto dataset = std::make_shared<Dataset>();
    Columns columns;
    QStringList titles;
    std::vector<Step> steps;
    // A title, names, units and rows; steps whose signals were not recorded have less.
    for (bool open = true; open && !progress.cancelled();) {
        std::string_view title, names, units;
        const auto missing = [&](std::string_view &into) { return !cursor.next(into) || isStep(into); };
        if (!titleless && missing(title)) {
            open = isStep(title);
            continue;
        }
        if (missing(names) || missing(units)) {
            open = isStep(names) || isStep(units);
            continue;
        }
        if (const auto words = cells(title, header.delimiter); !words.empty() && titles.size() < 200)
            titles += words.front();
        const char delimiter = names.find(header.delimiter) != std::string_view::npos ? header.delimiter : delimiterOf(names);
        const std::vector<Heading> headings = headingsOf(names, units, delimiter);
        if (headings.empty())
            return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "Line %1 names no columns."), cursor.line() - 1), {{}, cursor.line() - 1, {}});
        Result<Rows> rows = readRows(cursor.rest(), cursor.line() + 1, headings.size(), delimiter, true, progress);
        if (!rows)
            return rows.failure();
        cursor.skip(rows->table);
        if (rows->table.rows > 0) {
            imported.decimal = QString(QLatin1Char(rows->style.decimal));
            if (imported.issues.size() < 20)
                for (Issue &issue : tableIssues(rows->table))
                    imported.issues.push_back(std::move(issue));
            const auto words = cells(title, header.delimiter);
            steps.push_back({columns.rows(), words.empty() ? QString() : stepKind(words.front())});
            columns.append(headings, std::move(rows->table.columns));
        }
        open = titleless = false; // only the first table of a file can have lost its title
        int lost = 0, firstLost = 0;
        while (!open && cursor.next(line)) {
            open = isStep(line);
            if (!open && !trimmed(line).empty() && lost++ == 0)
                firstLost = cursor.line();
        }
        if (lost > 0 && imported.issues.size() < 20)
            imported.issues.push_back(warning("text-after-table",
                                              countedText(QT_TRANSLATE_N_NOOP("core", "%n line(s) after the numbers were not read, the first is line %1."), lost, firstLost),
                                              {{}, firstLost, {}}));
    }
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    if (columns.rows() == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The file ends in line %1 without a row of numbers; expected a title, names, units and rows after [step]."), cursor.line()),
                       {{}, cursor.line(), {}});
    if (columns.tooMany())
        imported.issues.push_back(warning("too-many-columns", text(QT_TRANSLATE_NOOP("core", "The steps have more different columns than any instrument; some were left out."))));

    columns.moveTo(*dataset);
    dataset->metadata = std::move(header.metadata);
    if (dataset->metadata.text(QStringLiteral("programme")).isEmpty() && !titles.isEmpty())
        dataset->metadata.set(QStringLiteral("programme"), titles.join(QLatin1String("; ")));
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? file.name : sample;
    if (const auto channel = headerNumber(dataset->metadata.text(QStringLiteral("Selected Gas Channel"))); channel && *channel >= 1 && *channel <= 9)
        take(dataset->metadata, {}, QStringLiteral("purge_gas"), dataset->metadata.text(QLatin1String("gas_") + QChar(u'0' + static_cast<char16_t>(*channel))));
    completeWithSteps(*dataset, steps, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer triosText()
{
    Importer importer;
    importer.id = QStringLiteral("ta-trios-text");
    importer.label = text(QT_TRANSLATE_NOOP("core", "TA Instruments TRIOS text"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt"), QStringLiteral("csv")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A first line Filename and lines [step], or names over units with time and temperature among them."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
