// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "data/role.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

constexpr int headerLinesToLookAt = 400;
constexpr std::size_t longestHeading = 16384;
constexpr int linesBetween = 6; // that may stand between the names and the rows: units, blanks, a title

bool isNumber(std::string_view cell, char decimal)
{
    return parsedNumber(unquoted(cell), decimal).has_value();
}

// Zahner writes 735.948m and 1.462k.
std::optional<double> suffixedNumber(std::string_view cell, char decimal)
{
    cell = unquoted(cell);
    if (cell.size() < 2)
        return std::nullopt;
    constexpr std::string_view letters = "fpnumkKMG";
    constexpr double factors[] = {1e-15, 1e-12, 1e-9, 1e-6, 1e-3, 1e3, 1e3, 1e6, 1e9};
    const auto at = letters.find(cell.back());
    const auto value = at == std::string_view::npos ? std::nullopt : parsedNumber(cell.substr(0, cell.size() - 1), decimal);
    return value ? std::optional(*value * factors[at]) : std::nullopt;
}

struct Layout
{
    std::vector<Heading> headings; // empty = unnamed columns
    int headingLine = 0;
    std::size_t rowsOffset = 0;
    int rowsLine = 0;
    CellEvidence evidence;
    bool polar = false; // of unnamed columns: |Z| and phase rather than Z' and Z''
};

// A row: at least two numbers, and its first cell is one.
bool isRow(std::string_view line)
{
    const std::string_view words = trimmed(line);
    if (words.empty() || std::string_view("0123456789+-.,\"").find(words.front()) == std::string_view::npos)
        return false;
    for (const char delimiter : {'\t', ';', ',', ' '})
        for (const char decimal : {'.', ','}) {
            if (decimal == delimiter)
                continue;
            const auto cells = splitFields(line, delimiter);
            if (cells.size() >= 2 && (isNumber(cells[0], decimal) || suffixedNumber(cells[0], decimal))
                && std::ranges::count_if(cells, [&](std::string_view cell) { return isNumber(cell, decimal) || suffixedNumber(cell, decimal); }) >= 2)
                return true;
        }
    return false;
}

std::vector<Heading> headingsOf(std::string_view line, char delimiter, bool keepEmpty)
{
    std::vector<Heading> headings;
    for (std::string_view cell : splitFields(line, delimiter)) {
        cell = unquoted(cell);
        if (cell.ends_with(")-data")) // Keysight: "R(Ohm)-data"
            cell.remove_suffix(5);
        if (!cell.empty())
            headings.push_back(heading(cell));
        else if (keepEmpty)
            headings.emplace_back();
    }
    while (!headings.empty() && headings.back().name.isEmpty())
        headings.pop_back();
    return headings;
}

// A line that names a frequency and an impedance, or an impedance alone, with rows of numbers soon after it.
std::optional<Layout> namedLayout(std::string_view all, bool (*names)(const std::vector<Heading> &) = namesImpedance)
{
    LineReader reader(all);
    std::string_view line;
    while (reader.next(line) && reader.number() <= headerLinesToLookAt) {
        std::string_view words = line;
        while (!words.empty() && (words.front() == '#' || words.front() == '%'))
            words.remove_prefix(1);
        // Every name of a frequency has an f, a g (omega) or the letter ω in it; what is longer names no columns.
        if (words.size() > longestHeading || (names == namesImpedance && words.find_first_of("fFgG\xcf") == std::string_view::npos))
            continue;
        for (const char delimiter : {'\t', ';', ',', ' '}) {
            if (words.find(delimiter) == std::string_view::npos || !names(headingsOf(words, delimiter, false)))
                continue;
            LineReader ahead(all.substr(reader.position()));
            std::string_view row;
            std::size_t before = 0;
            for (int passed = 0; passed <= linesBetween && ahead.next(row); ++passed) {
                if (!isRow(row)) {
                    before = ahead.position();
                    continue;
                }
                Layout layout;
                layout.headingLine = reader.number();
                layout.rowsOffset = reader.position() + before;
                layout.rowsLine = reader.number() + ahead.number();
                layout.evidence = cellEvidence(all.substr(layout.rowsOffset, 1 << 16));
                // Doubled separators between the names are one where the rows have single ones.
                const bool aligned = splitFields(words, delimiter).size() == layout.evidence.fields;
                layout.headings = headingsOf(words, delimiter, aligned && layout.evidence.style.delimiter != ' ' && delimiter != ' ');
                // Split at every blank, "R dV/Awe [Ohm]" would be a resistance and two more columns.
                if (delimiter == ' ' && layout.headings.size() != layout.evidence.fields)
                    break;
                return layout;
            }
        }
    }
    return std::nullopt;
}

// A last line before the rows that names a frequency and two more: they are not without names, even where these say no impedance.
bool namesOtherThings(std::string_view before, char delimiter)
{
    LineReader reader(before);
    std::string_view line, last;
    while (reader.next(line))
        if (!trimmed(line).empty())
            last = line;
    const std::vector<Heading> names = headingsOf(last, delimiter, false);
    return names.size() >= 3 && (meaningOf(names.front()).meaning == Meaning::Frequency || meaningOf(names.front()).meaning == Meaning::LogFrequency);
}

// Three unnamed columns of which the first runs over decades in even steps of its logarithm, as only frequencies do.
std::optional<Layout> unnamedLayout(std::string_view all)
{
    LineReader reader(all);
    std::string_view line;
    std::size_t before = 0;
    Layout layout;
    bool found = false;
    while (!found && reader.next(line) && reader.number() <= headerLinesToLookAt) {
        found = isRow(line);
        if (!found)
            before = reader.position();
    }
    if (!found)
        return std::nullopt;
    layout.rowsOffset = before;
    layout.rowsLine = reader.number();
    const std::string_view rows = all.substr(before, 1 << 16);
    layout.evidence = cellEvidence(rows);
    if (namesOtherThings(all.substr(0, before), layout.evidence.style.delimiter))
        return std::nullopt;
    LineReader rowReader(rows);
    std::vector<double> first, second, third;
    while (rowReader.next(line) && first.size() < 400) {
        auto cells = splitFields(line, layout.evidence.style.delimiter);
        while (!cells.empty() && trimmed(cells.back()).empty())
            cells.pop_back();
        if (cells.empty())
            continue;
        if (cells.size() != 3)
            return std::nullopt;
        const auto number = [&](std::size_t i) { return parsedNumber(unquoted(cells[i]), layout.evidence.style.decimal).value_or(absent); };
        first.push_back(number(0));
        second.push_back(number(1));
        third.push_back(number(2));
    }
    if (first.size() < 5)
        return std::nullopt;
    std::vector<double> steps;
    for (std::size_t i = 1; i < first.size(); ++i)
        if (first[i] > 0 && first[i - 1] > 0)
            steps.push_back(std::log10(first[i] / first[i - 1]));
    if (steps.size() + 3 < first.size())
        return std::nullopt;
    std::vector<double> sorted = steps;
    std::ranges::sort(sorted);
    const double middle = sorted[sorted.size() / 2];
    const auto even = std::ranges::count_if(steps, [&](double step) { return std::abs(step - middle) <= 0.25 * std::abs(middle); });
    const auto [low, high] = std::ranges::minmax(first);
    if (!(std::abs(middle) > 0.002) || even * 10 < static_cast<std::ptrdiff_t>(steps.size()) * 7 || !(high >= 50 * low))
        return std::nullopt;
    // Phases stay within 180 degrees and fall below a few degrees only where |Z| is flat; moduli are positive.
    const bool positive = std::ranges::all_of(second, [](double v) { return v > 0 || v != v; });
    const bool angles = std::ranges::all_of(third, [](double v) { return std::abs(v) <= 180 || v != v; });
    const double largestAngle = std::abs(*std::ranges::max_element(third, {}, [](double v) { return std::abs(v); }));
    const double largestModulus = *std::ranges::max_element(second);
    layout.polar = positive && angles && largestAngle > 2 && (largestModulus > 20 * largestAngle || largestAngle > 3 * largestModulus);
    return layout;
}

void readHeader(Metadata &metadata, std::string_view all, int before, char decimal)
{
    LineReader reader(all);
    std::string_view line;
    while (reader.number() + 1 < before && reader.next(line)) {
        std::string_view words = trimmed(line);
        while (!words.empty() && (words.front() == '#' || words.front() == '!' || words.front() == '%'))
            words.remove_prefix(1);
        const auto mark = words.find_first_of(":=");
        if (mark == std::string_view::npos || mark == 0)
            continue;
        noteHeader(metadata, toQString(trimmed(words.substr(0, mark))), toQString(trimmed(words.substr(mark + 1))), decimal);
    }
}

// Spectra that stand beside each other, each with a frequency of its own, as RelaxIS and spreadsheets have them.
std::vector<SweepTable> besideEachOther(SweepTable table)
{
    std::vector<std::size_t> starts;
    for (std::size_t c = 0; c < table.headings.size(); ++c)
        if (meaningOf(table.headings[c]).meaning == Meaning::Frequency)
            starts.push_back(c);
    std::vector<SweepTable> groups;
    for (std::size_t g = 0; g < starts.size(); ++g) {
        // What stands before the first frequency belongs to the first spectrum.
        const std::size_t from = g == 0 ? 0 : starts[g], to = g + 1 < starts.size() ? starts[g + 1] : std::min(table.headings.size(), table.columns.size());
        if (to > table.columns.size())
            break;
        SweepTable one;
        one.headings.assign(table.headings.begin() + static_cast<std::ptrdiff_t>(from), table.headings.begin() + static_cast<std::ptrdiff_t>(to));
        one.columns.assign(table.columns.begin() + static_cast<std::ptrdiff_t>(from), table.columns.begin() + static_cast<std::ptrdiff_t>(to));
        one.line = table.line;
        one.label = QStringLiteral("%1, %2").arg(table.label, exactNumberText(static_cast<double>(g + 1)));
        one.metadata = table.metadata;
        groups.push_back(std::move(one));
    }
    // A second frequency without an impedance of its own is a column like others.
    if (groups.size() < 2 || groups.size() != starts.size() || !std::ranges::all_of(groups, [](const SweepTable &one) { return namesImpedance(one.headings); }))
        return {std::move(table)};
    return groups;
}

// Without a frequency there is no spectrum: the columns under their names, temperature and impedance with their roles.
DatasetPtr tableAsItIs(const SweepTable &table)
{
    auto dataset = std::make_shared<Dataset>();
    dataset->label = table.label;
    dataset->technique = QStringLiteral("impedance");
    dataset->metadata = table.metadata;
    for (std::size_t c = 0; c < table.columns.size() && c < table.headings.size(); ++c) {
        Column column;
        column.name = table.headings[c].name;
        column.unit = table.headings[c].unit;
        column.unitText = table.headings[c].unitText;
        std::vector<double> values = table.columns[c];
        const ColumnMeaning told = meaningOf(table.headings[c]);
        const Meaning meaning = told.meaning;
        const double factor = told.factor;
        const bool real = meaning == Meaning::Real && !dataset->column(role::impedanceReal), imaginary = meaning == Meaning::Imaginary && !dataset->column(role::impedanceImaginary);
        if (real || imaginary) {
            column.role = QString::fromLatin1((real ? role::impedanceReal : role::impedanceImaginary).data());
            column.unit = Unit::of("Ohm");
            column.unitText = QStringLiteral("Ohm");
            for (double &value : values)
                value *= factor;
        } else if (namesTemperature(table.headings[c], values) && !dataset->column(role::temperature)) {
            column.role = QString::fromLatin1(role::temperature.data());
            column.unit = Unit::of("degC");
        } else if (table.headings[c].unitKnown && column.unit.sameDimension(Unit::of("K")) && !dataset->column(role::temperature)) {
            column.role = QString::fromLatin1(role::temperature.data());
        }
        column.values = shared(std::move(values));
        dataset->columns.push_back(std::move(column));
    }
    return dataset;
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    if (const auto layout = namedLayout(probe.view())) {
        QStringList names;
        for (const Heading &one : layout->headings)
            if (meaningOf(one).meaning != Meaning::None)
                names += one.name;
        return {0.75, text(QT_TRANSLATE_NOOP("core", "Line %1 names a frequency and an impedance: %2."), layout->headingLine, names.join(QLatin1String(", ")))};
    }
    if (const auto layout = namedLayout(probe.view(), namesImpedanceAlone))
        return {0.6, text(QT_TRANSLATE_NOOP("core", "Line %1 names an impedance, but no frequency."), layout->headingLine)};
    if (unnamedLayout(probe.view()))
        return {0.45, text(QT_TRANSLATE_NOOP("core", "Three columns without names, the first in even logarithmic steps over decades, as frequencies are."))};
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected a table of text.")));
    const std::string_view all = view(content.text);
    auto layout = namedLayout(all);
    const bool withoutFrequency = !layout && (layout = namedLayout(all, namesImpedanceAlone));
    if (!layout)
        layout = unnamedLayout(all);
    if (!layout)
        return failure("no-impedance-table",
                       text(QT_TRANSLATE_NOOP("core", "No line names a frequency together with Z' and Z'', |Z| and phase, or the like, and the columns do not look like a frequency and an impedance.")));

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QString(QLatin1Char(layout->evidence.style.decimal));
    SweepTable table;
    table.line = layout->headingLine > 0 ? layout->headingLine : layout->rowsLine;
    table.headings = layout->headings;
    const bool unnamed = table.headings.empty();
    if (unnamed) {
        const QString words = options.words(QStringLiteral("columns"));
        const bool polar = words == QLatin1String("f-modulus-phase") || (words.isEmpty() && layout->polar);
        for (const char *name : {"f", polar ? "|Z|" : "Z'", polar ? "phase" : "Z''"})
            table.headings.push_back(heading(name));
        if (words.isEmpty())
            imported.issues.push_back(note("columns-assumed", polar ? text(QT_TRANSLATE_NOOP("core", "The columns have no names; they are taken for frequency (Hz), |Z| (ohm) and phase (degrees)."))
                                                                    : text(QT_TRANSLATE_NOOP("core", "The columns have no names; they are taken for frequency (Hz), Z' and Z'' (ohm)."))));
    }

    const std::string_view rows = all.substr(layout->rowsOffset);
    NumberTableOptions tableOptions;
    tableOptions.style = layout->evidence.style;
    tableOptions.columns = table.headings.size();
    tableOptions.firstLine = layout->rowsLine;
    tableOptions.stopAtText = false;
    tableOptions.keepLines = true;
    bool ended = false;
    tableOptions.onTextRow = [&](std::string_view row, int) {
        // The second table of a file (another channel, a footer) does not belong to this one.
        const auto cells = splitFields(row, layout->evidence.style.delimiter);
        const bool anyNumber = std::ranges::any_of(cells, [&](std::string_view cell) {
            return isNumber(cell, layout->evidence.style.decimal) || suffixedNumber(cell, layout->evidence.style.decimal);
        });
        ended = ended || !anyNumber;
        return anyNumber && !ended;
    };
    NumberTable numbers = readNumbers(rows, tableOptions, progress);
    table.columns = std::move(numbers.columns);
    if (numbers.unreadableCells > 0) {
        // Once more for numbers with a letter for the power of ten.
        LineReader reader(rows);
        std::string_view line;
        for (std::size_t row = 0; row < numbers.lines.size() && reader.next(line);) {
            if (reader.number() + layout->rowsLine - 1 != numbers.lines[row])
                continue;
            const auto cells = splitFields(line, layout->evidence.style.delimiter);
            for (std::size_t c = 0; c < cells.size() && c < table.columns.size(); ++c)
                if (!std::isfinite(table.columns[c][row]))
                    table.columns[c][row] = suffixedNumber(cells[c], layout->evidence.style.decimal).value_or(absent);
            ++row;
        }
    }
    table.label = labelOf(file.name);
    readHeader(table.metadata, all, table.line, layout->evidence.style.decimal);
    noteFileName(table.metadata, file.name);
    if (withoutFrequency) {
        const double frequency = options.number(QStringLiteral("frequency"));
        if (!(frequency > 0)) {
            imported.datasets.push_back(tableAsItIs(table));
            QStringList found;
            for (const Heading &one : table.headings)
                found += one.name;
            imported.issues.push_back(warning("no-frequency",
                                              text(QT_TRANSLATE_NOOP("core", "No column is a frequency, and none is guessed: give the one fixed frequency of the measurement, on the command line with "
                                                                             "--option frequency=10kHz. Until then no impedance is evaluated; found the columns %1."),
                                                   found.join(QLatin1String(", "))),
                                              {{}, table.line, {}}));
            return imported;
        }
        table.headings.insert(table.headings.begin(), heading("f/Hz"));
        table.columns.insert(table.columns.begin(), std::vector<double>(table.columns.empty() ? 0 : table.columns.front().size(), frequency));
        table.sweepStarts = {0};
        imported.issues.push_back(note("frequency-given", text(QT_TRANSLATE_NOOP("core", "The frequency is not in the file: %1 Hz as given."), frequency)));
    }
    for (const SweepTable &one : besideEachOther(std::move(table))) {
        auto datasets = sweepsOf(one, imported.issues);
        if (!datasets)
            return datasets.failure();
        imported.datasets.insert(imported.datasets.end(), datasets->begin(), datasets->end());
    }
    return imported;
}

} // namespace

Importer impedanceTableImporter()
{
    Importer importer;
    importer.id = QStringLiteral("impedance-table");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Table with a frequency and an impedance"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("csv"), QStringLiteral("txt"), QStringLiteral("tsv"), QStringLiteral("dat")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A line that names a frequency together with Z' and Z'', |Z| and phase, Y' and Y'' or a capacitance with its loss; or three unnamed "
                                                         "columns whose first is a frequency by its even logarithmic steps."));
    importer.options = {choiceParameter("columns", QT_TRANSLATE_NOOP("core", "Columns without names"),
                                        {{QStringLiteral("f-re-im"), text(QT_TRANSLATE_NOOP("core", "Frequency, Z', Z''"))},
                                         {QStringLiteral("f-modulus-phase"), text(QT_TRANSLATE_NOOP("core", "Frequency, |Z|, phase in degrees"))}})
                            .thatMayBeUnset(),
                        numberParameter("frequency", QT_TRANSLATE_NOOP("core", "Frequency of a log without one"), "Hz").thatMayBeUnset()};
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
