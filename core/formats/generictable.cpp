// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/generictable.h"

#include "base/numbertext.h"
#include "formats/byhand.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"
#include "formats/workbook.h"

#include <QObject>

#include <algorithm>
#include <memory>

namespace vitrine
{

namespace
{

constexpr int headingLinesToLookAt = 400;

// Digits, marks and separators only: what a row of numbers is made of.
bool looksNumeric(std::string_view line)
{
    bool digits = false;
    for (std::size_t i = 0; i < line.size(); ++i) {
        const char c = line[i];
        const bool digit = c >= '0' && c <= '9';
        digits = digits || digit;
        const bool exponent = (c == 'e' || c == 'E') && i > 0 && ((line[i - 1] >= '0' && line[i - 1] <= '9') || line[i - 1] == '.');
        if (!digit && !exponent && std::string_view("+-.,;\t \"").find(c) == std::string_view::npos)
            return false;
    }
    return digits;
}

// Is there anything that could part two cells?
bool hasSeparator(std::string_view line)
{
    return std::ranges::any_of(trimmed(line), [](char c) { return c == '\t' || c == ';' || c == ',' || c == ' '; });
}

struct Shape
{
    std::size_t dataOffset = 0;
    int dataLine = 0;                          // 0 = no numbers found
    std::vector<std::string_view> headingLines; // all lines before the data
    CellEvidence evidence;
};

// What a person says about the lines: where the names of the columns stand (0: nowhere), and the first row.
struct Told
{
    int headingLine = -1, firstLine = -1; // -1: as the file shows
};

// The data begin where two neighbouring lines (or the only line left) are numbers of the same count, at least
// two; not before the line that is told, and not in the heading.
Shape shapeOf(std::string_view text, const Told &told = {})
{
    Shape shape;
    LineReader reader(text);
    std::string_view line;
    std::size_t offset = 0;
    const int from = std::max({told.firstLine, told.headingLine + 1, 1});
    int tried = 0;
    while (true) {
        const std::size_t start = reader.position();
        if (!reader.next(line) || reader.number() > headingLinesToLookAt + from)
            return shape;
        if (reader.number() == told.firstLine) {
            shape.dataOffset = start;
            shape.dataLine = reader.number();
            shape.evidence = cellEvidence(text.substr(start, 1 << 16), 200);
            return shape;
        }
        if (reader.number() >= from && looksNumeric(line) && hasSeparator(line)) {
            LineReader rest(text.substr(start));
            std::string_view first, second;
            rest.next(first);
            bool single = true;
            while (rest.next(second)) {
                if (trimmed(second).empty())
                    continue;
                single = false;
                break;
            }
            const bool rows = single || looksNumeric(second);
            const auto begins = [&](std::size_t rowsToLookAt) {
                shape.evidence = cellEvidence(text.substr(start, 1 << 16), rowsToLookAt);
                return shape.evidence.fields >= 2 && splitFields(line, shape.evidence.style.delimiter).size() + 1 >= shape.evidence.fields;
            };
            // Where line after line begins no table, a few rows are enough to see that.
            if (rows && (++tried < 4 || begins(20)) && begins(200)) {
                offset = start;
                shape.dataLine = reader.number();
                break;
            }
        }
        shape.headingLines.push_back(line);
    }
    shape.dataOffset = offset;
    return shape;
}

std::string_view withoutCommentMark(std::string_view line)
{
    line = line.substr(std::min(line.find_first_not_of(" "), line.size()));
    while (!line.empty() && (line.front() == '#' || line.front() == '%' || line.front() == '!'))
        line.remove_prefix(1);
    return line;
}

std::vector<std::string_view> headingCells(std::string_view line, char delimiter, std::size_t wanted)
{
    auto fields = splitFields(line, delimiter);
    if (delimiter == ' ' && fields.size() != wanted) {
        // Names with blanks in them: two or more blanks, or tabs, may still separate them.
        auto byTabs = splitFields(line, '\t');
        if (byTabs.size() == wanted)
            return byTabs;
    }
    while (fields.size() > wanted && trimmed(fields.back()).empty())
        fields.pop_back();
    return fields;
}

bool isUnitCell(std::string_view cell)
{
    std::string_view inner = unquoted(cell);
    if (inner.size() >= 2 && ((inner.front() == '[' && inner.back() == ']') || (inner.front() == '(' && inner.back() == ')')))
        return true;
    return inner.empty() || (inner.size() < 16 && Unit::parsed(toQString(inner)).has_value());
}

struct Names
{
    std::vector<Heading> headings;
    std::size_t linesUsed = 0; // heading lines that named columns, from the end
};

// The lines that may name columns: with a line told, that one and a line of units under it.
std::vector<std::string_view> namingLines(const Shape &shape, const Told &told)
{
    std::vector<std::string_view> lines;
    const auto add = [&](std::string_view line) {
        if (!trimmed(line).empty())
            lines.push_back(withoutCommentMark(line));
    };
    const auto told0 = static_cast<std::size_t>(std::max(told.headingLine - 1, 0));
    if (told.headingLine < 0) {
        std::ranges::for_each(shape.headingLines, add);
    } else if (told.headingLine > 0 && told0 < shape.headingLines.size()) {
        add(shape.headingLines[told0]);
        if (told0 + 1 < shape.headingLines.size()) {
            const auto below = headingCells(withoutCommentMark(shape.headingLines[told0 + 1]), shape.evidence.style.delimiter, shape.evidence.fields);
            if (below.size() >= 2 && std::ranges::all_of(below, isUnitCell))
                add(shape.headingLines[told0 + 1]);
        }
    }
    return lines;
}

// The last line before the data with as many cells as the data; a line of units under it is understood.
Names namesOf(const Shape &shape, const Told &told = {})
{
    Names names;
    const std::size_t columns = shape.evidence.fields;
    std::vector<std::string_view> lines = namingLines(shape, told);
    // A row of numbers with words in front ("Load Segment Type", 2.95, 0.31 ...) names nothing.
    const auto mostlyNumbers = [&](std::string_view line) {
        const auto cells = splitFields(line, shape.evidence.style.delimiter);
        const auto numbers = std::ranges::count_if(cells, [&](std::string_view cell) { return parsedNumber(unquoted(cell), shape.evidence.style.decimal).has_value(); });
        return 2 * static_cast<std::size_t>(numbers) > cells.size();
    };
    while (told.headingLine < 0 && !lines.empty() && mostlyNumbers(lines.back()))
        lines.pop_back();
    const auto cellsOf = [&](std::size_t fromEnd) {
        return fromEnd < lines.size() ? headingCells(lines[lines.size() - 1 - fromEnd], shape.evidence.style.delimiter, columns) : std::vector<std::string_view>();
    };
    const auto last = cellsOf(0);
    if (last.size() < 2 || last.size() + 1 < columns)
        return names;
    const auto before = cellsOf(1);
    const bool units = before.size() == last.size() && std::ranges::all_of(last, isUnitCell) &&
                       std::ranges::any_of(last, [](std::string_view cell) { return !unquoted(cell).empty(); }) && !std::ranges::all_of(before, isUnitCell);
    const auto &nameCells = units ? before : last;
    for (std::size_t i = 0; i < nameCells.size(); ++i) {
        Heading one = heading(nameCells[i]);
        if (units) {
            QString unitText = toQString(unquoted(last[i]));
            if (unitText.size() >= 2 && (unitText.startsWith(u'[') || unitText.startsWith(u'(')))
                unitText = unitText.mid(1, unitText.size() - 2);
            one.unitText = unitText;
            const auto unit = Unit::parsed(unitText);
            one.unitKnown = unit.has_value();
            one.unit = unit.value_or(Unit());
        }
        names.headings.push_back(std::move(one));
    }
    names.linesUsed = units ? 2 : 1;
    return names;
}

// "key: value", "key<TAB>value", "# key = value" above the headings.
void readMetadata(Metadata &metadata, const Shape &shape, std::size_t linesUsed)
{
    const std::size_t count = shape.headingLines.size() - std::min(linesUsed, shape.headingLines.size());
    for (std::size_t i = 0; i < count; ++i) {
        const std::string_view line = withoutCommentMark(shape.headingLines[i]);
        const auto mark = line.find_first_of(":=\t");
        if (mark == std::string_view::npos || mark == 0)
            continue;
        const QString key = toQString(trimmed(line.substr(0, mark)));
        const QString value = toQString(trimmed(line.substr(mark + 1)));
        if (!key.isEmpty() && !value.isEmpty() && key.size() < 60)
            metadata.set(key, value);
    }
    if (metadata.text(QStringLiteral("comment")).isEmpty() && !shape.headingLines.empty() && count > 0)
        metadata.set(QStringLiteral("title"), toQString(trimmed(withoutCommentMark(shape.headingLines.front()))));
}

struct Vocabulary
{
    std::vector<ColumnRecogniser> recognisers;
    std::vector<RoleSignature> signatures;
    std::vector<TableConversion> conversions;
    QStringList roles; // that a person may name; empty = any
};

// The person's word: role.<column name or number>=<role>, unit.<...>=<unit>. A minus before the role turns the sign.
void hear(const Parameters &options, std::size_t number, Column &column, std::vector<double> &values)
{
    for (const QString &key : {column.name, exactNumberText(static_cast<double>(number))}) {
        if (QString role = options.words(QStringLiteral("role.") + key); !role.isEmpty()) {
            if (role.startsWith(u'-')) {
                role.remove(0, 1);
                std::ranges::transform(values, values.begin(), [](double v) { return -v; });
            }
            column.role = role == QLatin1String("none") ? QString() : role;
        }
        if (const QString unit = options.words(QStringLiteral("unit.") + key); !unit.isEmpty()) {
            if (const auto known = Unit::parsed(unit)) {
                column.unit = *known;
                column.unitText = unit;
            }
        }
    }
}

// The cells of a row when the delimiter is told and not found.
std::size_t fieldsOf(std::string_view rows, char delimiter)
{
    LineReader reader(rows);
    std::string_view line;
    std::size_t most = 0;
    while (reader.number() < 20 && reader.next(line))
        most = std::max(most, splitFields(line, delimiter).size());
    return most;
}

Confidence sniffedSheets(const Workbook &book, const Vocabulary &vocabulary)
{
    int most = 0;
    for (const Sheet &sheet : book.sheets) {
        const std::string text = tabSeparated(sheet, headingLinesToLookAt);
        const Shape shape = shapeOf(text);
        int known = 0;
        for (const Heading &one : namesOf(shape).headings)
            known += recognised(one, vocabulary.recognisers) != nullptr;
        most = std::max(most, known);
    }
    if (most >= 2)
        return {0.5, text(QT_TRANSLATE_NOOP("core", "A spreadsheet with a table, %1 columns of which have known names."), most)};
    return {0.3, text(QT_TRANSLATE_NOOP("core", "A spreadsheet of %1 sheets."), book.sheets.size())};
}

Confidence sniffed(const Probe &probe, const Vocabulary &vocabulary)
{
    if (const auto book = workbookOf(probe))
        return sniffedSheets(*book, vocabulary);
    if (probe.encoding.isEmpty())
        return isWorkbook(probe.head) ? Confidence{0.25, text(QT_TRANSLATE_NOOP("core", "A spreadsheet."))} : Confidence{};
    const Shape shape = shapeOf(probe.view());
    if (shape.dataLine == 0)
        return {};
    int known = 0;
    for (const Heading &one : namesOf(shape).headings)
        known += recognised(one, vocabulary.recognisers) != nullptr;
    const std::size_t columns = shape.evidence.fields;
    if (known >= 2)
        return {0.5, text(QT_TRANSLATE_NOOP("core", "A table of %1 columns, %2 of which have known names."), columns, known)};
    return {0.3, text(QT_TRANSLATE_NOOP("core", "A table of %1 columns of numbers."), columns)};
}

// The table in a text. What it finds worth saying goes to the issues, the decimal mark of its numbers with it.
Result<DatasetPtr> tableIn(std::string_view all, const QString &label, const Parameters &options, const Progress &progress, const Vocabulary &vocabulary,
                                         Imported &imported)
{
    Told told;
    if (options.isSet(QStringLiteral("heading_line")))
        told.headingLine = static_cast<int>(options.number(QStringLiteral("heading_line")));
    if (options.isSet(QStringLiteral("first_line")))
        told.firstLine = static_cast<int>(options.number(QStringLiteral("first_line")));
    if (told.firstLine > 0 && told.headingLine >= told.firstLine)
        return failure("heading-below-data", text(QT_TRANSLATE_NOOP("core", "The names of the columns are said to stand in line %1, the first row in line %2; expected the names above."),
                                                  told.headingLine, told.firstLine),
                       {{}, told.headingLine, QStringLiteral("heading_line")});
    Shape shape = shapeOf(all, told);
    if (shape.dataLine == 0)
        return failure("no-table", text(QT_TRANSLATE_NOOP("core", "No two lines of numbers follow each other within the first %1 lines; expected a table."),
                                        headingLinesToLookAt));
    if (shape.evidence.mangled > 0)
        return failure("mangled-numbers",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has several decimal marks, as a spreadsheet leaves behind when it takes a decimal point for a thousands separator; "
                                                      "expected numbers with one mark. Export the file from the instrument's software again."),
                            shape.evidence.mangledText),
                       {{}, shape.dataLine + shape.evidence.mangledLine - 1, {}});
    if (const QString words = options.words(QStringLiteral("delimiter")); !words.isEmpty()) {
        shape.evidence.style.delimiter = words == QLatin1String("tab") ? '\t' : words == QLatin1String("blank") ? ' ' : words[0].toLatin1();
        shape.evidence.fields = std::max<std::size_t>(fieldsOf(all.substr(shape.dataOffset, 1 << 16), shape.evidence.style.delimiter), 1);
    }
    if (const QString words = options.words(QStringLiteral("decimal")); !words.isEmpty())
        shape.evidence.style.decimal = words[0].toLatin1();

    Issues issues;
    imported.decimal = QString(QLatin1Char(shape.evidence.style.decimal));
    const Names names = namesOf(shape, told);

    NumberTableOptions tableOptions;
    tableOptions.style = shape.evidence.style;
    tableOptions.columns = std::max(shape.evidence.fields, names.headings.size());
    tableOptions.firstLine = shape.dataLine;
    tableOptions.stopAtText = false;
    int textRows = 0, firstTextLine = 0;
    // A row without a single number is a comment or a footer; one with a bad cell among numbers is kept.
    tableOptions.onTextRow = [&](std::string_view row, int line) {
        const auto cells = splitFields(row, shape.evidence.style.delimiter);
        const bool anyNumber = std::ranges::any_of(cells, [&](std::string_view cell) { return parsedNumber(unquoted(cell), shape.evidence.style.decimal).has_value(); });
        if (!anyNumber && textRows++ == 0)
            firstTextLine = line;
        return anyNumber;
    };
    NumberTable table = readNumbers(all.substr(shape.dataOffset), tableOptions, progress);
    // A delimiter at the end of every row makes a column without name and numbers.
    const auto nameless = [&](std::size_t i) { return i >= names.headings.size() || names.headings[i].name.isEmpty(); };
    while (table.columns.size() > 1 && nameless(table.columns.size() - 1) && std::ranges::all_of(table.columns.back(), [](double v) { return v != v; }))
        table.columns.pop_back();

    auto dataset = std::make_shared<Dataset>();
    dataset->label = label;
    readMetadata(dataset->metadata, shape, names.linesUsed);
    QStringList rolesTaken;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        Column column;
        const Heading one = i < names.headings.size() ? names.headings[i] : Heading();
        column.name = one.name.isEmpty() ? QStringLiteral("column %1").arg(i + 1) : one.name;
        column.unit = one.unit;
        column.unitText = one.unitText;
        if (const ColumnRecogniser *match = recognised(one, vocabulary.recognisers); match && !rolesTaken.contains(match->role)) {
            column.role = match->role;
            rolesTaken += match->role;
            if (one.unitText.isEmpty() && !match->assumedUnit.isEmpty()) {
                column.unit = Unit::parsed(match->assumedUnit).value_or(Unit());
                issues.push_back(note("unit-assumed", text(QT_TRANSLATE_NOOP("core", "Column \"%1\" names no unit; %2 is assumed."), column.name, match->assumedUnit)));
            }
            if (match->factor != 1)
                std::ranges::transform(table.columns[i], table.columns[i].begin(), [&](double v) { return v * match->factor; });
            if (!match->metadataKey.isEmpty())
                dataset->metadata.set(match->metadataKey, match->metadataText);
        }
        hear(options, i + 1, column, table.columns[i]);
        column.values = shared(std::move(table.columns[i]));
        dataset->columns.push_back(std::move(column));
    }
    dataset->technique = techniqueBySignature(*dataset, vocabulary.signatures);
    DatasetPtr converted;
    for (auto conversion = vocabulary.conversions.begin(); dataset->technique.isEmpty() && !converted && conversion != vocabulary.conversions.end(); ++conversion)
        converted = (*conversion)(*dataset);
    const Issues aboutTable = tableIssues(table);
    issues.insert(issues.begin(), aboutTable.begin(), aboutTable.end());
    if (textRows > 0)
        issues.push_back(warning("text-rows",
                                          countedText(QT_TRANSLATE_N_NOOP("core", "%n line(s) of text among the numbers were left out, the first is line %1."), textRows, firstTextLine),
                                          {{}, firstTextLine, {}}));
    if (dataset->technique.isEmpty() && !converted)
        issues.push_back(note("no-technique", text(QT_TRANSLATE_NOOP("core", "No technique claims these columns; name them with roles to analyse the table."))));
    imported.issues.insert(imported.issues.end(), issues.begin(), issues.end());
    return converted ? converted : DatasetPtr(std::move(dataset));
}

// Every sheet that holds a table is a dataset. Numbers come from the cells exactly; what stands in them as text is read
// like any text.
Result<Imported> readSheets(const SourceFile &file, const Parameters &options, const Progress &progress, const Vocabulary &vocabulary)
{
    const auto book = workbookOf(file, progress);
    if (!book)
        return book.failure();
    Imported imported;
    QStringList without;
    std::optional<Failure> first;
    for (const Sheet &sheet : (*book)->sheets) {
        if (sheet.rows() == 0)
            continue;
        const std::string text = tabSeparated(sheet);
        auto dataset = tableIn(text, sheet.name(), options, progress, vocabulary, imported);
        if (dataset) {
            imported.datasets.push_back(std::move(*dataset));
            continue;
        }
        without += sheet.name();
        if (!first || first->code == QLatin1String("no-table"))
            first = dataset.failure();
    }
    imported.decimal.clear();
    if (imported.datasets.empty())
        return first ? *first : failure("no-table", text(QT_TRANSLATE_NOOP("core", "The spreadsheet is empty; expected a sheet with a table of numbers.")));
    if (!without.isEmpty())
        imported.issues.push_back(note("sheets-without-table", text(QT_TRANSLATE_NOOP("core", "Without a table, and left out: the sheets %1."), without.join(QStringLiteral(", ")))));
    if (imported.datasets.size() == 1) {
        auto only = std::make_shared<Dataset>(*imported.datasets.front());
        only->label = file.name;
        imported.datasets.front() = std::move(only);
    }
    return imported;
}

// A role nobody knows would leave the column to nobody, without a word.
Result<Done> knownRoles(const Parameters &options, const Vocabulary &vocabulary)
{
    for (const auto &[key, value] : options.all()) {
        if (!key.startsWith(QLatin1String("role.")))
            continue;
        QString role = options.words(key);
        if (role.startsWith(u'-'))
            role.remove(0, 1);
        if (!role.isEmpty() && role != QLatin1String("none") && !vocabulary.roles.isEmpty() && !vocabulary.roles.contains(role))
            return failure("unknown-role", text(QT_TRANSLATE_NOOP("core", "%1 is \"%2\", which is no role of a column; expected \"none\" or one of: %3."), key, role,
                                                vocabulary.roles.join(QStringLiteral(", "))),
                           {{}, 0, key});
    }
    return Done{};
}

Result<Imported> readTable(const SourceFile &file, const Parameters &options, const Progress &progress, const Vocabulary &vocabulary)
{
    if (const auto known = knownRoles(options, vocabulary); !known)
        return known.failure();
    if (isWorkbook(QByteArrayView(file.bytes).first(std::min<qsizetype>(file.bytes.size(), 1 << 16))))
        return readSheets(file, options, progress, vocabulary);
    const Decoded content = decodedAs(file.bytes, options.words(QStringLiteral("encoding")));
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected a table of text.")));
    Imported imported;
    imported.encoding = content.encoding;
    auto dataset = tableIn(view(content.text), file.name, options, progress, vocabulary, imported);
    if (!dataset)
        return dataset.failure();
    imported.datasets.push_back(std::move(*dataset));
    return imported;
}

} // namespace

QString techniqueBySignature(const Dataset &dataset, const std::vector<RoleSignature> &signatures)
{
    for (const RoleSignature &signature : signatures) {
        const bool all = std::ranges::all_of(signature.needs, [&](const QString &role) {
            return std::ranges::any_of(dataset.columns, [&](const Column &column) { return column.role == role; });
        });
        if (all)
            return signature.technique;
    }
    return {};
}

namespace
{
ParameterSpec lineNumber(const char *key, const char *label, int lowest)
{
    ParameterSpec spec = integerParameter(key, label, lowest, lowest, 1'000'000).thatMayBeUnset();
    spec.initial = ParameterValue();
    return spec;
}
} // namespace

Importer genericTable(std::vector<ColumnRecogniser> recognisers, std::vector<RoleSignature> signatures, std::vector<TableConversion> conversions, QStringList roles)
{
    const auto vocabulary = std::make_shared<const Vocabulary>(Vocabulary{std::move(recognisers), std::move(signatures), std::move(conversions), std::move(roles)});
    Importer importer;
    importer.id = QStringLiteral("table");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Table of numbers"));
    importer.extensions = {QStringLiteral("csv"), QStringLiteral("tsv"), QStringLiteral("txt"), QStringLiteral("dat"), QStringLiteral("xls"), QStringLiteral("xlsx")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "Two or more lines of two or more numbers, with or without a line of names above them; also in the sheets of an Excel file."));
    importer.options = {
        choiceParameter("delimiter", QT_TRANSLATE_NOOP("core", "Delimiter"), {{QStringLiteral("tab"), {}}, {QStringLiteral(","), {}}, {QStringLiteral(";"), {}}, {QStringLiteral("blank"), {}}}).thatMayBeUnset(),
        choiceParameter("decimal", QT_TRANSLATE_NOOP("core", "Decimal mark"), {{QStringLiteral("."), {}}, {QStringLiteral(","), {}}}).thatMayBeUnset(),
        choiceParameter("encoding", QT_TRANSLATE_NOOP("core", "Encoding"),
                        {{QStringLiteral("utf-8"), {}}, {QStringLiteral("cp1252"), {}}, {QStringLiteral("cp437"), {}}, {QStringLiteral("utf-16le"), {}}, {QStringLiteral("utf-16be"), {}}})
            .thatMayBeUnset(),
        lineNumber("heading_line", QT_TRANSLATE_NOOP("core", "Line of names"), 0)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "The line of the file in which the names of the columns stand, counted from 1; 0 when there are none."))),
        lineNumber("first_line", QT_TRANSLATE_NOOP("core", "First line"), 1)
            .withHelp(text(QT_TRANSLATE_NOOP("core", "The line of the file with the first row of the table, counted from 1."))),
        [] {
            ParameterSpec role = wordsParameter("role", QT_TRANSLATE_NOOP("core", "Role of a column")).thatMayBeUnset();
            role.family = true;
            return role;
        }(),
        [] {
            ParameterSpec unit = wordsParameter("unit", QT_TRANSLATE_NOOP("core", "Unit of a column")).thatMayBeUnset();
            unit.family = true;
            return unit;
        }(),
    };
    importer.sniff = [vocabulary](const Probe &probe) { return sniffed(probe, *vocabulary); };
    importer.read = [vocabulary](const SourceFile &file, const Parameters &options, const Progress &progress) {
        return readTable(file, options, progress, *vocabulary);
    };
    return importer;
}

} // namespace vitrine
