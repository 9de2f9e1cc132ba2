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

// A line of the results block that Proteus writes into complete exports: name, signal, then cells.
struct ResultLine
{
    QString title;
    std::vector<QString> headings, cells;
};

struct Header
{
    std::vector<std::pair<QString, QStringList>> entries; // key without '#' and ':', one value a curve
    std::vector<ResultLine> results;
    std::string_view columns; // the line of column names without its "##"
    int columnsLine = 0;
    std::size_t dataOffset = 0;
    int dataLine = 0;

    [[nodiscard]] QString value(const QString &key, qsizetype curve = 0) const
    {
        const auto found = std::ranges::find_if(entries, [&](const auto &entry) { return entry.first == key; });
        if (found == entries.end() || found->second.isEmpty())
            return {};
        return found->second.value(curve, found->second.constFirst());
    }
};

bool onlyDelimiters(std::string_view line) { return line.find_first_not_of(" \t;,\r\f") == std::string_view::npos; }

// "  ;6,4   ;;" -> {"6,4"}. The list separator of the header stands in front of every value in the padded style and
// between the values of several curves; in the compact style the value begins at once and may hold any mark.
QStringList headerValues(std::string_view text)
{
    const std::string_view inner = trimmed(text);
    const char first = inner.empty() ? '\0' : inner.front();
    const bool tabs = text.find('\t') != std::string_view::npos;
    if (!tabs && first != ';' && first != ',')
        return inner.empty() ? QStringList() : QStringList{toQString(inner)};
    const char separator = tabs ? '\t' : first;
    std::string_view rest = tabs ? text : inner;
    QStringList values;
    rest.remove_prefix(std::min(rest.find(separator), rest.size() - 1) + 1);
    if (separator == ',') { // decimal commas and "NITROGEN,250,0 ml/min" cannot be told from separators: all of it is one value
        while (!rest.empty() && (rest.back() == ',' || rest.back() == ' '))
            rest.remove_suffix(1);
        return trimmed(rest).empty() ? QStringList() : QStringList{toQString(unquoted(rest))};
    }
    for (const std::string_view field : splitFields(rest, separator))
        values += toQString(unquoted(field));
    while (!values.isEmpty() && values.constLast().isEmpty())
        values.removeLast();
    return values;
}

void takeResultLine(Header &header, std::string_view line)
{
    while (!line.empty() && (line.front() == '#' || line.front() == '*'))
        line.remove_prefix(1);
    line = trimmed(line);
    const char separator = line.find('\t') != std::string_view::npos ? '\t' : ';';
    std::vector<QString> cells;
    for (const std::string_view field : splitFields(line, separator))
        cells.push_back(toQString(unquoted(field)));
    while (!cells.empty() && cells.back().isEmpty())
        cells.pop_back();
    if (cells.empty() || cells.front().startsWith(QLatin1String("RESULTS")))
        return;
    const bool heads =
        std::ranges::any_of(cells, [](const QString &cell) { return cell.compare(QLatin1String("Result"), Qt::CaseInsensitive) == 0; });
    if (cells.size() < 3) {
        header.results.push_back({cells.front(), {}, {}});
    } else if (heads) {
        if (header.results.empty())
            header.results.push_back({});
        header.results.back().headings = cells;
    } else if (!header.results.empty() && !header.results.back().headings.empty()) {
        const ResultLine open = header.results.back();
        if (open.cells.empty())
            header.results.back().cells = cells;
        else
            header.results.push_back({open.title, open.headings, cells});
    }
}

Header readHeader(std::string_view text)
{
    Header header;
    LineReader reader(text);
    std::string_view line;
    bool inResults = false;
    while (reader.next(line)) {
        const std::string_view words = trimmed(line);
        if (words.starts_with("##")) {
            header.columns = words.substr(2);
            header.columnsLine = reader.number();
            // Blank lines, or lines of separators only, may lie between the names and the numbers.
            header.dataOffset = reader.position();
            header.dataLine = reader.number() + 1;
            while (reader.next(line) && onlyDelimiters(line)) {
                header.dataOffset = reader.position();
                header.dataLine = reader.number() + 1;
            }
            return header;
        }
        if (words.starts_with("#*") || (inResults && !words.starts_with('#'))) {
            inResults = true;
            if (!onlyDelimiters(words))
                takeResultLine(header, words);
            continue;
        }
        const auto colon = words.find(':');
        if (!words.starts_with('#') || colon == std::string_view::npos)
            continue;
        inResults = false;
        header.entries.emplace_back(toQString(trimmed(words.substr(1, colon - 1))), headerValues(words.substr(colon + 1)));
    }
    return header;
}

// "-80°C/10,0(K/min)/200°C": one ramp, whose rate counts where the export has no column of time.
void takeRate(Metadata &metadata, const QString &range)
{
    const QStringList parts = range.split(u'/');
    const auto open = range.indexOf(QLatin1String("(K/min)"));
    if (open < 0 || range.contains(QLatin1String("..")) || parts.size() < 3)
        return;
    const auto slash = range.lastIndexOf(u'/', open);
    const auto rate = headerNumber(range.mid(slash + 1, open - slash - 1));
    if (rate && *rate > 0)
        metadata.set(QStringLiteral("heating_rate"), Quantity{*rate, absent, Unit::of("K/min")}, range);
}

// Where the header names one segment only, it is the whole of the rows: "30°C/5.0(K/min)/700°C", "50°C/00:15/50°C".
std::vector<Step> onlySegment(const Header &header)
{
    QStringList segments;
    for (const auto &[key, values] : header.entries)
        if (key.startsWith(QLatin1String("SEG. ")) && !values.isEmpty())
            segments += values.constFirst();
    if (segments.size() != 1)
        return {};
    return {{0, segments.front().contains(QLatin1String("K/min")) ? QStringLiteral("ramp") : segments.front().count(u':') == 1 ? QStringLiteral("isothermal") : QString()}};
}

void takeMetadata(Dataset &dataset, const Header &header, qsizetype curve)
{
    static const KnownKey known[] = {{"INSTRUMENT", "instrument"},     {"SAMPLE", "sample_name"},      {"IDENTITY", "identity"},      {"OPERATOR", "operator"},
                                     {"LABORATORY", "laboratory"},     {"DATE/TIME", "date"},          {"REMARK", "comment"},         {"MATERIAL", "material"},
                                     {"TYPE OF CRUCIBLE", "crucible"}, {"PROJECT", "project"},         {"FILE", "original_file"},     {"RANGE", "programme"},
                                     {"MTYPE", "measurement_type"},    {"PROTECTIVE MFC", "protective_gas"}, {"PURGE 1 MFC", "purge_gas"}, {"PURGE 2 MFC", "purge_gas"},
                                     {"PURGE MFC", "purge_gas"},       {"CORR. FILE", "correction_file"}, {"CUSTOMER", "customer"}};
    Metadata &metadata = dataset.metadata;
    for (const auto &[key, values] : header.entries) {
        const QString value = values.isEmpty() ? QString() : values.value(curve, values.constFirst());
        if (key == QLatin1String("EXO"))
            continue;
        if (const auto slash = key.lastIndexOf(u'/'); slash > 0 && key != QLatin1String("DATE/TIME")) {
            const auto number = headerNumber(value);
            const auto unit = Unit::parsed(key.mid(slash + 1));
            const QString name = key.left(slash).trimmed();
            if (!number || !unit)
                take(metadata, known, key, value);
            else if (*number > 0 && name == QLatin1String("SAMPLE MASS")) // 0 stands for "not entered"
                metadata.set(QStringLiteral("sample_mass"), Quantity{*number, absent, *unit}, value);
            else if (*number > 0 && name == QLatin1String("SAMPLE LENGTH"))
                metadata.set(QStringLiteral("length"), Quantity{*number, absent, *unit}, value);
            else if (*number > 0 && name == QLatin1String("SAMPLE CRUCIBLE MASS"))
                metadata.set(QStringLiteral("crucible_mass"), Quantity{*number, absent, *unit}, value);
            else if (*number != 0)
                metadata.set(name, Quantity{*number, absent, *unit}, value);
            continue;
        }
        take(metadata, known, key, value);
        if (key == QLatin1String("RANGE"))
            takeRate(metadata, value);
    }
    // "020", "DSC 020/TG 020": some digit that is not zero tells of a correction that Proteus has subtracted before it exported.
    static const QRegularExpression subtracted(QStringLiteral("(?:^|\\D)(?!000)\\d{3}(?:\\D|$)"));
    if (!metadata.text(QStringLiteral("correction_file")).isEmpty() && subtracted.match(header.value(QStringLiteral("CORR. CODE"), curve)).hasMatch())
        metadata.set(QStringLiteral("correction"), QStringLiteral("subtracted"));
    const auto sign = headerNumber(header.value(QStringLiteral("EXO"), curve));
    metadata.set(QStringLiteral("exotherm"), !sign || *sign == 0 ? QStringLiteral("unknown")
                                             : *sign > 0         ? QStringLiteral("up")
                                                                 : QStringLiteral("down"));
}

void takeResults(Dataset &dataset, const Header &header)
{
    for (const ResultLine &line : header.results) {
        const auto cell = [&](const char *name, std::size_t after = 0) {
            for (std::size_t i = 0; i < line.headings.size(); ++i)
                if (line.headings[i].compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0)
                    return i + after < line.cells.size() ? line.cells[i + after] : QString();
            return QString();
        };
        const auto value = headerNumber(cell("Result"));
        if (!value)
            continue;
        VendorResult result;
        result.name = line.title;
        result.unitText = cell("Result", 1);
        result.quantity = {*value, absent, Unit::parsed(result.unitText).value_or(Unit())};
        QStringList detail;
        for (std::size_t i = 0; i < line.headings.size() && i < line.cells.size(); ++i)
            if (!line.cells[i].isEmpty() && line.headings[i].compare(QLatin1String("Unit"), Qt::CaseInsensitive) != 0 &&
                line.headings[i].compare(QLatin1String("Result"), Qt::CaseInsensitive) != 0)
                detail += line.headings[i] + QLatin1String(" = ") + line.cells[i];
        result.detail = detail.join(QLatin1String("; "));
        dataset.vendorResults.push_back(std::move(result));
    }
}

Heading columnHeading(std::string_view cell)
{
    Heading result = heading(cell);
    // The degree sign is lost in some files together with the slash's meaning: a temperature is a temperature.
    if (!result.unitKnown && normalisedName(result.name).startsWith(QLatin1String("temp"))) {
        const QString words = toQString(trimmed(cell));
        const QChar last = words.isEmpty() ? QChar() : words.back();
        const char *symbol = last == u'K' ? "K" : last == u'F' ? "degF" : "degC";
        result.unitText = words.mid(words.lastIndexOf(u'/') + 1);
        result.name = words.left(words.lastIndexOf(u'/'));
        result.unit = Unit::of(symbol);
        result.unitKnown = true;
    }
    return result;
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view line;
    bool exportType = false;
    for (int i = 0; i < 80 && reader.next(line); ++i) {
        const std::string_view words = trimmed(line);
        exportType = exportType || words.starts_with("#EXPORTTYPE:");
        if (words.starts_with("#FORMAT:") && words.find("NETZSCH") != std::string_view::npos)
            return {0.98, text(QT_TRANSLATE_NOOP("core", "Line %1 names the format NETZSCH5."), reader.number())};
        if (i == 0 && startsWithIgnoringCase(words, "##Temp"))
            return {0.9, text(QT_TRANSLATE_NOOP("core", "The first line names columns as NETZSCH Proteus does; the header above it is lost."))};
        if (words.starts_with("##"))
            break;
    }
    if (exportType)
        return {0.9, text(QT_TRANSLATE_NOOP("core", "A line #EXPORTTYPE: as NETZSCH Proteus writes it."))};
    return {};
}

// One curve's columns and where they begin in the table.
struct Curves
{
    std::vector<std::vector<Heading>> groups;
};

// Comparisons of several files repeat the columns: a new curve begins where the first column's name comes back.
Curves curvesOf(const std::vector<Heading> &headings)
{
    Curves curves;
    for (const Heading &one : headings) {
        const bool again = !curves.groups.empty() && normalisedName(one.name) == normalisedName(headings.front().name);
        if (curves.groups.empty() || again)
            curves.groups.emplace_back();
        curves.groups.back().push_back(one);
    }
    return curves;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected NETZSCH text.")));
    const std::string_view all = view(content.text);
    const Header header = readHeader(all);
    if (header.columnsLine == 0)
        return failure(
            "no-columns",
            text(QT_TRANSLATE_NOOP("core", "No line begins with ##; expected one that names the columns, such as ##Temp./°C;Time/min.")));

    Imported imported;
    imported.encoding = content.encoding;
    const std::string_view rows = all.substr(std::min(header.dataOffset, all.size()));
    const CellEvidence evidence = cellEvidence(rows.substr(0, 1 << 16));
    if (evidence.mangled > 0)
        return failure("mangled-numbers",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has several decimal marks, as a spreadsheet leaves behind; expected numbers with one "
                                                      "mark. Export the file from Proteus again."),
                            evidence.mangledText),
                       {{}, header.dataLine + evidence.mangledLine - 1, {}});
    NumberTableOptions options;
    options.style = evidence.style;
    const QString separator = header.value(QStringLiteral("SEPARATOR")).toUpper(), decimal = header.value(QStringLiteral("DECIMAL")).toUpper();
    const char stated = separator == QLatin1String("SEMICOLON") ? ';'
                        : separator == QLatin1String("TAB")     ? '\t'
                        : separator == QLatin1String("COMMA")   ? ','
                                                                : '\0';
    // The rows decide; the header is asked where they are silent (no row, or a single column).
    if (evidence.fields < 2 && stated)
        options.style.delimiter = stated;
    const char statedDecimal = decimal == QLatin1String("COMMA") ? ',' : decimal == QLatin1String("POINT") ? '.' : '\0';
    const bool marksSeen = rows.substr(0, 1 << 16).find(statedDecimal == ',' ? '.' : ',') != std::string_view::npos && options.style.delimiter != ',';
    if (statedDecimal && !marksSeen)
        options.style.decimal = statedDecimal;
    else if (statedDecimal && statedDecimal != options.style.decimal)
        imported.issues.push_back(
            warning("decimal-mark",
                    text(QT_TRANSLATE_NOOP("core", "The header says %1, but the numbers are written with \"%2\"; the numbers are believed."), decimal,
                         QString(QLatin1Char(options.style.decimal))),
                    {{}, header.dataLine, {}}));
    imported.decimal = QString(QLatin1Char(options.style.decimal));

    std::vector<Heading> headings;
    for (const std::string_view cell :
         splitFields(header.columns,
                     header.columns.find(options.style.delimiter) != std::string_view::npos ? options.style.delimiter : (stated ? stated : ';')))
        headings.push_back(columnHeading(cell));
    while (!headings.empty() && headings.back().name.isEmpty())
        headings.pop_back();
    if (headings.empty())
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "Line %1 names no columns."), header.columnsLine), {{}, header.columnsLine, {}});

    options.columns = headings.size();
    options.firstLine = header.dataLine;
    // Where one of several curves is shorter its cells are empty, the first one too.
    const Curves curves = curvesOf(headings);
    options.stopAtText = curves.groups.size() < 2;
    Header after;
    options.onTextRow = [&](std::string_view row, int) {
        if (trimmed(row).starts_with('#'))
            takeResultLine(after, row);
        return !trimmed(row).starts_with('#') && row.find_first_of("0123456789") != std::string_view::npos;
    };
    NumberTable table = readNumbers(rows, options, progress);
    if (table.rows == 0)
        return failure(
            "no-rows",
            text(QT_TRANSLATE_NOOP("core", "Line %1 names %2 columns, but no row of numbers follows."), header.columnsLine, headings.size()),
            {{}, header.columnsLine, {}});
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    imported.issues = [&] {
        Issues issues = tableIssues(table);
        issues.insert(issues.end(), imported.issues.begin(), imported.issues.end());
        return issues;
    }();
    if (table.end < rows.size()) {
        LineReader rest(rows.substr(table.end));
        std::string_view line;
        int lost = 0;
        bool inResults = false;
        while (rest.next(line)) {
            inResults = inResults || trimmed(line).starts_with("#*");
            if (inResults)
                takeResultLine(after, line);
            else
                lost += !onlyDelimiters(line);
        }
        if (lost > 0)
            imported.issues.push_back(warning(
                "text-after-table",
                countedText(QT_TRANSLATE_N_NOOP("core", "%n line(s) after the numbers were not read, the first is line %1."), lost, table.endLine),
                {{}, table.endLine, {}}));
    }

    std::size_t first = 0;
    for (std::size_t curve = 0; curve < curves.groups.size(); ++curve) {
        const auto &group = curves.groups[curve];
        auto dataset = std::make_shared<Dataset>();
        takeMetadata(*dataset, header, static_cast<qsizetype>(curve));
        std::size_t valid = table.rows;
        const auto emptyRow = [&](std::size_t row) {
            return std::ranges::all_of(group, [&, i = first](const Heading &) mutable { return std::isnan(table.columns[i++][row]); });
        };
        while (valid > 0 && curves.groups.size() > 1 && emptyRow(valid - 1))
            --valid;
        for (const Heading &one : group) {
            Column column;
            column.name = one.name;
            column.unit = one.unit;
            column.unitText = one.unitText;
            auto &numbers = table.columns[first++];
            numbers.resize(valid);
            column.values = shared(std::move(numbers));
            dataset->columns.push_back(std::move(column));
        }
        if (curve == 0) {
            takeResults(*dataset, header);
            takeResults(*dataset, after);
        }
        QString label = dataset->metadata.text(QStringLiteral("sample_name"));
        if (label.isEmpty())
            label = dataset->metadata.text(QStringLiteral("identity"));
        dataset->label = label.isEmpty() ? file.name : label;
        completeWithSteps(*dataset, curves.groups.size() < 2 ? onlySegment(header) : std::vector<Step>(), imported.issues);
        imported.datasets.push_back(std::move(dataset));
    }
    return imported;
}

} // namespace

Importer netzschText()
{
    Importer importer;
    importer.id = QStringLiteral("netzsch-text");
    importer.label = text(QT_TRANSLATE_NOOP("core", "NETZSCH Proteus text export"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt"), QStringLiteral("csv")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A line #FORMAT:NETZSCH5 or #EXPORTTYPE:, or column names after ##Temp."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
