// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
#include "formats/columnheading.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vitrine::thermal
{

namespace
{

struct Header
{
    std::vector<std::pair<QString, QString>> entries;
    std::vector<Heading> columns;
    std::size_t dataOffset = 0;
    int dataLine = 0; // 0 = the file ends before its numbers
};

// key<TAB>value..., up to a line StartOfData or a form feed in front of the first number.
Header readHeader(std::string_view text)
{
    Header header;
    LineReader reader(text);
    std::string_view line;
    while (true) {
        const std::size_t start = reader.position();
        if (!reader.next(line))
            return header;
        if (const auto feed = line.find('\f'); feed != std::string_view::npos) {
            header.dataOffset = start + feed + 1;
            header.dataLine = reader.number();
            return header;
        }
        if (trimmed(line) == "StartOfData") {
            header.dataOffset = reader.position();
            header.dataLine = reader.number() + 1;
            return header;
        }
        const auto tab = line.find('\t');
        const std::string_view key = trimmed(line.substr(0, tab));
        const std::string_view value = tab == std::string_view::npos ? std::string_view() : trimmed(line.substr(tab + 1));
        // "Sig3<TAB>Heat Flow (mW)"
        if (key.starts_with("Sig") && key.size() > 3) {
            const auto number = parsedNumber(key.substr(3));
            if (number && *number >= 1 && *number <= 100) {
                header.columns.resize(std::max(header.columns.size(), static_cast<std::size_t>(*number)));
                header.columns[static_cast<std::size_t>(*number) - 1] = heading(value);
                continue;
            }
        }
        if (!key.empty() && !value.empty())
            header.entries.emplace_back(toQString(key), toQString(value));
    }
}

// "Pan: Aluminum Hermetic  Gas1: Nitrogen  50 mL/min   Gas2: None", or one of these a line.
void takeExtraComment(Metadata &metadata, const QString &words)
{
    static const QRegularExpression pattern(QStringLiteral("(Pan|Gas ?[12]|Sample Gas|Balance Gas)\\s*:\\s*(.*?)(?=\\s+(?:Pan|Gas ?[12]|Sample Gas|Balance Gas)\\s*:|$)"),
                                            QRegularExpression::CaseInsensitiveOption);
    static const KnownKey known[] = {{"Pan", "crucible"}, {"Gas1", "gas_1"}, {"Gas 1", "gas_1"}, {"Sample Gas", "purge_gas"}, {"Gas2", "gas_2"},
                                     {"Gas 2", "gas_2"}, {"Balance Gas", "protective_gas"}};
    bool any = false;
    for (auto matches = pattern.globalMatch(words); matches.hasNext(); any = true) {
        const auto match = matches.next();
        take(metadata, known, match.captured(1), match.captured(2));
    }
    if (!any)
        take(metadata, {}, QStringLiteral("Xcomment"), words);
}

void takeMetadata(Dataset &dataset, const Header &header)
{
    static const KnownKey known[] = {{"Instrument", "instrument"}, {"Sample", "sample_name"}, {"Operator", "operator"},         {"Date", "date"},
                                     {"File", "original_file"},    {"Comment", "comment"},    {"Module", "module"},             {"Method", "method"},
                                     {"OrgMethod", "programme"},   {"Time", "date"},          {"InstSerial", "serial_number"}};
    Metadata &metadata = dataset.metadata;
    for (const auto &[key, value] : header.entries) {
        if (key == QLatin1String("Size")) { // "9.00000<TAB>mg"; a length for expansion and mechanical runs
            const auto cells = value.split(u'\t');
            const auto number = headerNumber(cells.constFirst());
            const auto unit = Unit::parsed(cells.value(1));
            if (number && unit && *number > 0) {
                const bool mass = unit->sameDimension(Unit::of("g"));
                metadata.set(mass ? QStringLiteral("sample_mass") : QStringLiteral("length"), Quantity{*number, absent, *unit}, value.simplified());
            }
        } else if (key == QLatin1String("Exotherm")) {
            const QString direction = value.trimmed().toLower();
            if (direction == QLatin1String("up") || direction == QLatin1String("down"))
                metadata.set(QStringLiteral("exotherm"), direction);
        } else if (key.compare(QLatin1String("Xcomment"), Qt::CaseInsensitive) == 0) {
            takeExtraComment(metadata, value);
        } else {
            take(metadata, known, key, value);
        }
    }
    // "date; time" of two lines is one date; the first gas of a cell without a balance is what purges it.
    if (const QString date = metadata.text(QStringLiteral("date")); date.contains(QLatin1String("; ")))
        metadata.set(QStringLiteral("date"), QString(date).replace(QLatin1String("; "), QLatin1String(" ")));
    if (!metadata.find(QStringLiteral("purge_gas")))
        take(metadata, {}, QStringLiteral("purge_gas"), metadata.text(QStringLiteral("gas_1")));
}

// How much of the rows is whole: all, or, where the last line has no line break and fewer cells than columns or fewer digits in
// its last cell than the line before, what stands before it.
std::size_t cutOff(std::string_view rows, std::size_t columns, char delimiter)
{
    const std::size_t end = rows.find_last_of('\n');
    if (end == std::string_view::npos || end + 1 == rows.size() || trimmed(rows.substr(end + 1)).empty())
        return rows.size();
    const auto cellsOf = [&](std::string_view line) {
        std::size_t cells = 0;
        bool inside = false;
        for (const char c : line) {
            const bool parts = c == delimiter || c == ' ' || c == '\t' || c == '\r';
            cells += !parts && !inside;
            inside = !parts;
        }
        return cells;
    };
    const auto digitsOfLast = [](std::string_view line) {
        line = trimmed(line);
        const std::size_t from = line.find_last_of(" \t");
        return std::ranges::count_if(line.substr(from == std::string_view::npos ? 0 : from + 1), [](char c) { return c >= '0' && c <= '9'; });
    };
    const std::string_view last = rows.substr(end + 1);
    const std::size_t before = end > 0 ? rows.find_last_of('\n', end - 1) : std::string_view::npos, begin = before == std::string_view::npos ? 0 : before + 1;
    const std::string_view previous = rows.substr(begin, end - begin);
    return cellsOf(last) < columns || digitsOfLast(last) < digitsOfLast(previous) ? end + 1 : rows.size();
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view first, second;
    if (!reader.next(first) || !reader.next(second))
        return {};
    first = trimmed(first);
    if ((first == "CLOSED" || first == "OPEN") && second.starts_with("Version"))
        return {0.97,
                text(QT_TRANSLATE_NOOP("core", "The first two lines are %1 and Version, as Universal Analysis writes them."), toQString(first))};
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of Universal Analysis.")));
    const std::string_view all = view(content.text);
    const Header header = readHeader(all);
    if (header.dataLine == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP(
                                      "core", "The file ends in its header; expected a line StartOfData or a form feed before the numbers.")));
    if (header.columns.empty())
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line Sig1, Sig2 ... names a column before line %1."), header.dataLine),
                       {{}, header.dataLine, {}});

    Imported imported;
    imported.encoding = content.encoding;
    std::string_view rows = all.substr(std::min(header.dataOffset, all.size()));
    const CellEvidence evidence = cellEvidence(rows.substr(0, 1 << 16));
    if (evidence.mangled > 0)
        return failure(
            "mangled-numbers",
            text(QT_TRANSLATE_NOOP("core", "\"%1\" has several decimal marks, as a spreadsheet leaves behind; expected numbers with one mark."),
                 evidence.mangledText),
            {{}, header.dataLine + evidence.mangledLine - 1, {}});
    NumberTableOptions options;
    options.style = {rows.substr(0, 4096).find('\t') != std::string_view::npos ? '\t' : ' ', evidence.style.decimal};
    options.columns = header.columns.size();
    options.firstLine = header.dataLine;
    options.keepLines = false;
    // Every line ends with a line break; a file that was cut off ends in a row, and its last number may lack digits.
    const std::size_t whole = cutOff(rows, options.columns, options.style.delimiter);
    const bool cut = whole < rows.size();
    rows = rows.substr(0, whole);
    NumberTable table = readNumbers(rows, options, progress);
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    imported.decimal = QString(QLatin1Char(options.style.decimal));
    imported.issues = tableIssues(table);
    if (cut) {
        const int line = header.dataLine + static_cast<int>(std::ranges::count(rows, '\n'));
        imported.issues.push_back(warning("cut-off", text(QT_TRANSLATE_NOOP("core", "The file ends in the middle of line %1, as one that was cut off: that row was left out, and others may be missing."), line),
                                          {{}, line, {}}));
    }
    if (table.end < rows.size() && !trimmed(rows.substr(table.end)).empty())
        imported.issues.push_back(warning("text-after-table",
                                          text(QT_TRANSLATE_NOOP("core", "The numbers end in line %1; what follows was not read."), table.endLine),
                                          {{}, table.endLine, {}}));

    // Rows that begin with a negative time are marks: -1 ends a segment of the method, others are events.
    std::vector<Step> steps;
    std::size_t kept = 0;
    for (std::size_t row = 0; row < table.rows; ++row) {
        if (table.columns[0][row] < 0) {
            if (table.columns[0][row] == -1 && kept > 0 && (steps.empty() || steps.back().first != kept))
                steps.push_back({kept, {}});
            continue;
        }
        if (kept != row)
            for (auto &column : table.columns)
                column[kept] = column[row];
        ++kept;
    }
    if (kept == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "No row of numbers follows line %1."), header.dataLine - 1),
                       {{}, header.dataLine, {}});

    auto dataset = std::make_shared<Dataset>();
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const Heading &one = header.columns[i];
        Column column;
        column.name = one.name.isEmpty() ? QStringLiteral("Sig%1").arg(i + 1) : one.name;
        column.unit = one.unit;
        column.unitText = one.unitText;
        table.columns[i].resize(kept);
        column.values = shared(std::move(table.columns[i]));
        dataset->columns.push_back(std::move(column));
    }
    takeMetadata(*dataset, header);
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? file.name : sample;
    completeWithSteps(*dataset, steps, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer universalAnalysisText()
{
    Importer importer;
    importer.id = QStringLiteral("ta-universal-analysis");
    importer.label = text(QT_TRANSLATE_NOOP("core", "TA Instruments Universal Analysis text"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A first line CLOSED or OPEN and a second that begins with Version."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
