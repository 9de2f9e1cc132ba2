// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
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

struct Cells
{
    char delimiter = '\t';
    std::vector<QString> words; // without the empty ones at both ends
};

// Text begins every row with a tab, csv ends every row with a comma.
Cells cellsOf(std::string_view line)
{
    Cells cells;
    cells.delimiter = line.find('\t') != std::string_view::npos ? '\t' : line.find(';') != std::string_view::npos ? ';' : ',';
    for (const std::string_view field : splitFields(line, cells.delimiter))
        if (QString word = toQString(unquoted(field)).simplified(); !word.isEmpty() || !cells.words.empty())
            cells.words.push_back(std::move(word));
    while (!cells.words.empty() && cells.words.back().isEmpty())
        cells.words.pop_back();
    return cells;
}

bool isRow(std::string_view line, std::size_t columns)
{
    const Cells cells = cellsOf(line);
    return columns > 0 && cells.words.size() == columns && std::ranges::all_of(cells.words, [](const QString &word) { return headerNumber(word).has_value(); });
}

// "Time | Unsubtracted | Baseline | Program | ..." over "     | Heat Flow | Heat Flow | Temperature | ..."; in csv joined.
bool namesColumns(std::string_view line)
{
    const Cells cells = cellsOf(line);
    return cells.words.size() >= 3 && cells.words.front().compare(QLatin1String("Time"), Qt::CaseInsensitive) == 0 &&
           std::ranges::any_of(cells.words, [](const QString &word) {
               return word.startsWith(QLatin1String("Unsubtracted")) || word.startsWith(QLatin1String("Program")) || word.startsWith(QLatin1String("Baseline"));
           });
}

// Pyris writes no units; its exports always have these.
Heading headingFor(const QString &name)
{
    const char *unit = name.compare(QLatin1String("Time"), Qt::CaseInsensitive) == 0 ? "min"
        : name.contains(QLatin1String("Calibration"))                               ? ""
        : name.contains(QLatin1String("Heat Flow"))                                 ? "mW"
        : name.contains(QLatin1String("Weight"))                                    ? "mg"
        : name.contains(QLatin1String("Temperature"))                               ? "degC"
        : name.contains(QLatin1String("Gas Flow"))                                  ? "ml/min"
                                                                                    : "";
    if (name.contains(u'('))
        return heading(name.toUtf8().constData());
    return headingOf(name, QString::fromLatin1(unit));
}

std::vector<Heading> headingsOf(Cursor &cursor, std::string_view line)
{
    const Cells first = cellsOf(line);
    std::vector<Heading> headings;
    std::string_view below;
    // A second line of names has its first cell, under "Time", empty.
    std::vector<QString> second;
    if (cursor.peek(below) && !isRow(below, first.words.size())) {
        for (const std::string_view field : splitFields(below, first.delimiter))
            second.push_back(toQString(unquoted(field)).simplified());
        const bool words = std::ranges::any_of(second, [](const QString &word) { return word.startsWith(QLatin1String("Heat Flow")) || word.startsWith(QLatin1String("Weight")) || word == QLatin1String("Temperature"); });
        if (words)
            cursor.next(below);
        else
            second.clear();
    }
    const auto fields = splitFields(line, first.delimiter);
    for (std::size_t i = 0; i < fields.size(); ++i) {
        const QString name = (toQString(unquoted(fields[i])).simplified() + u' ' + (i < second.size() ? second[i] : QString())).simplified();
        if (!name.isEmpty() || !headings.empty())
            headings.push_back(headingFor(name));
    }
    while (!headings.empty() && headings.back().name.isEmpty())
        headings.pop_back();
    return headings;
}

bool beginsStep(std::string_view line)
{
    const std::string_view words = trimmed(line);
    const auto mark = words.find(')');
    return mark != std::string_view::npos && mark > 0 && mark < 4 && parsedNumber(words.substr(0, mark)).has_value();
}

void takeLine(Metadata &metadata, QString &section, std::string_view line)
{
    static const KnownKey known[] = {{"Operator ID", "operator"}, {"Sample ID", "sample_name"},  {"Comment", "comment"},          {"Serial Number", "serial_number"},
                                     {"Data Collected", "date"},  {"Purge Gas", "purge_gas"},    {"Purge Gas Rate", "purge_gas_rate"}, {"Sample Purge Gas", "purge_gas"},
                                     {"Software Version", "software"}, {"Instrument", "instrument"}, {"Baseline Filename", "baseline_file"}};
    const Cells cells = cellsOf(line);
    if (cells.words.empty())
        return;
    QString key = cells.words.front();
    if (beginsStep(line)) { // "1)<TAB>Hold for 1.0 min at -15.00°C"; the number has done its duty
        if (cells.words.size() > 1)
            take(metadata, {}, QStringLiteral("programme"), cells.words[1]);
        return;
    }
    if (key.startsWith(QLatin1String("Switch the Gas to "))) {
        take(metadata, {}, QStringLiteral("purge_gas"), key.mid(18));
        return;
    }
    if (cells.words.size() < 2) {
        section = key.endsWith(u':') ? key.chopped(1) : key;
        return;
    }
    if (key.endsWith(u':'))
        key.chop(1);
    const QString value = cells.words[1];
    if (key == QLatin1String("Sample Weight"))
        takeSampleMass(metadata, value);
    else if (key == QLatin1String("Filename"))
        take(metadata, {}, section.startsWith(QLatin1String("Calibration")) ? QStringLiteral("calibration_file") : QStringLiteral("original_file"), value);
    else if (key == QLatin1String("Temperature") && section == QLatin1String("Initial Conditions"))
        take(metadata, {}, QStringLiteral("initial_temperature"), value);
    else
        take(metadata, known, key, value);
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view line;
    if (!reader.next(line))
        return {};
    if (namesColumns(line))
        return {0.8, text(QT_TRANSLATE_NOOP("core", "The first line names columns as Pyris does."))};
    if (!startsWithIgnoringCase(line, "Filename:"))
        return {};
    while (reader.next(line))
        if (startsWithIgnoringCase(trimmed(line), "Method Steps:") || startsWithIgnoringCase(trimmed(line), "Display Weight:") || namesColumns(line))
            return {0.96, text(QT_TRANSLATE_NOOP("core", "The first line is Filename: and line %1 is one of Pyris' own."), reader.number())};
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of Pyris.")));
    Imported imported;
    imported.encoding = content.encoding;
    auto dataset = std::make_shared<Dataset>();
    Cursor cursor(view(content.text));
    Columns columns;
    std::vector<Heading> headings;
    std::vector<Step> steps;
    QString kind;
    QString section;
    std::string_view line, below;
    bool calibrations = false; // what follows the numbers
    int namesLine = 0;
    while (!progress.cancelled() && cursor.next(line)) {
        if (!calibrations && namesColumns(line)) {
            namesLine = cursor.line();
            headings = headingsOf(cursor, line);
        } else if (columns.rows() == 0 && headings.empty() && !beginsStep(line)) {
            takeLine(dataset->metadata, section, line);
            continue;
        } else if (beginsStep(line) && cellsOf(line).words.size() == 1) {
            // "2) DSC 8500 Temperature Scan": the title of a step, in front of its rows.
            static const QRegularExpression title(QStringLiteral("^\\d+\\)\\s*(.*?)\\s*(Isothermal|Temperature Scan|Scan|Hold)?$"));
            kind = stepKind(cellsOf(line).words.front());
            const QString instrument = title.match(cellsOf(line).words.front()).captured(1);
            if (!instrument.isEmpty() && dataset->metadata.text(QStringLiteral("instrument")).isEmpty())
                dataset->metadata.set(QStringLiteral("instrument"), instrument);
        } else if (columns.rows() > 0) {
            calibrations = true;
            if (startsWithIgnoringCase(trimmed(line), "Software Version"))
                takeLine(dataset->metadata, section, line);
        } else {
            takeLine(dataset->metadata, section, line);
        }
        if (calibrations || headings.empty() || !cursor.peek(below) || !isRow(below, headings.size()))
            continue;
        const char delimiter = below.find('\t') != std::string_view::npos ? ' ' : cellsOf(below).delimiter;
        Result<Rows> rows = readRows(cursor.rest(), cursor.line() + 1, headings.size(), delimiter, true, progress);
        if (!rows)
            return rows.failure();
        imported.decimal = QString(QLatin1Char(rows->style.decimal));
        cursor.skip(rows->table);
        if (imported.issues.size() < 20)
            for (Issue &issue : tableIssues(rows->table))
                imported.issues.push_back(std::move(issue));
        steps.push_back({columns.rows(), kind});
        columns.append(headings, std::move(rows->table.columns));
    }
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    if (headings.empty())
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of the %1 lines names columns; expected one that begins with Time."), cursor.line()), {{}, cursor.line(), {}});
    if (columns.rows() == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "Line %1 names %2 columns, but no row of numbers follows."), namesLine, headings.size()), {{}, namesLine, {}});
    columns.moveTo(*dataset);
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? file.name : sample;
    assumeExotherm(*dataset, "down", "Pyris", imported.issues);
    completeWithSteps(*dataset, steps, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer pyrisText()
{
    Importer importer;
    importer.id = QStringLiteral("perkinelmer-pyris");
    importer.label = text(QT_TRANSLATE_NOOP("core", "PerkinElmer Pyris text"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt"), QStringLiteral("csv")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A first line Filename: with Method Steps: below, or columns Time, Unsubtracted ..., Program Temperature."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
