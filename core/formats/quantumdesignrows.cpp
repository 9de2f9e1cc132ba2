// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quantumdesign.h"

#include "base/numbertext.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <span>
#include <utility>

namespace vitrine::quantumdesign
{

namespace
{

// A row with a text in it, read cell by cell. Rows of mere numbers never come here.
struct TextRow
{
    std::vector<double> cells;
    QString words;
    bool numbers = false; // beside the time
    int unreadable = 0;
    QString unreadableText;
};

// What MultiVu writes for the error of a fit that diverged, and spreadsheets after it: known words for no number.
bool saysNoNumber(std::string_view word)
{
    if (word.starts_with('-') || word.starts_with('+'))
        word.remove_prefix(1);
    return startsWithIgnoringCase(word, "inf") || startsWithIgnoringCase(word, "nan") || word.starts_with("1.#") || word.starts_with('#');
}

TextRow textRow(std::string_view row, const Frame &frame, std::size_t commentColumn, std::size_t timeColumn)
{
    TextRow result;
    result.cells.assign(frame.columns.size(), absent);
    const std::vector<std::string_view> fields = splitFields(row, frame.delimiter);
    for (std::size_t i = 0; i < std::min(fields.size(), frame.columns.size()); ++i) {
        const std::string_view field = trimmed(fields[i]);
        if (field.empty())
            continue;
        if (i == commentColumn) {
            result.words = toQString(trimmed(unquoted(field)));
            continue;
        }
        if (const std::optional<double> number = parsedNumber(unquoted(field), frame.decimal)) {
            result.cells[i] = *number;
            result.numbers = result.numbers || i != timeColumn;
        } else if (!saysNoNumber(unquoted(field)) && result.unreadable++ == 0) {
            result.unreadableText = toQString(field);
        }
    }
    return result;
}

// The rows without a single number.
std::vector<std::size_t> emptyRows(const Table &table)
{
    std::vector<std::size_t> empty;
    for (std::size_t row = 0; row < table.rows(); ++row)
        if (std::ranges::all_of(table.columns, [row](const std::vector<double> &column) { return column.empty() || std::isnan(column[row]); }))
            empty.push_back(row);
    return empty;
}

void dropRows(Table &table, const std::vector<std::size_t> &rows)
{
    if (rows.empty())
        return;
    const auto shrink = [&](auto &values) {
        std::size_t to = rows.front(), next = 0;
        for (std::size_t from = to; from < values.size(); ++from) {
            if (next < rows.size() && rows[next] == from)
                ++next;
            else
                values[to++] = values[from];
        }
        values.resize(to);
    };
    for (std::vector<double> &column : table.columns)
        if (!column.empty())
            shrink(column);
    shrink(table.lines);
}

} // namespace

Table table(const Frame &frame, std::string_view text, const Progress &progress)
{
    Table result;
    const std::size_t commentColumn = frame.column("comment");
    std::size_t timeColumn = frame.column("time stamp");
    if (timeColumn == Frame::none)
        timeColumn = frame.column("time");

    struct Patch
    {
        int line;
        TextRow row;
    };
    std::vector<Patch> patches;
    int unreadable = 0, unreadableLine = 0;
    QString unreadableText;

    NumberTableOptions options;
    options.style = {frame.delimiter, frame.decimal};
    options.columns = frame.columns.size();
    options.firstLine = frame.columnLine + 1;
    options.stopAtText = false;
    options.keepLines = true;
    options.leaveEmptyColumns = true;
    options.onTextRow = [&](std::string_view row, int line) {
        TextRow parsed = textRow(row, frame, commentColumn, timeColumn);
        if (parsed.unreadable > 0) {
            if (unreadable == 0) {
                unreadableLine = line;
                unreadableText = parsed.unreadableText;
            }
            unreadable += parsed.unreadable;
        }
        const bool keep = parsed.numbers;
        if (!keep && parsed.words.isEmpty() && parsed.unreadable > 0)
            parsed.words = toQString(trimmed(row)).left(200);
        patches.push_back({line, std::move(parsed)});
        return keep;
    };
    // Blank lines and rows of mere text before the first measurement are taken here, so that the pass below estimates
    // the count of rows from a full one.
    std::string_view rows = text.substr(std::min(frame.rowsAt, text.size()));
    LineReader reader(rows);
    std::size_t begin = 0;
    for (std::string_view line; reader.next(line); begin = reader.position()) {
        if (!trimmed(line).empty() && (frame.columns.size() < 4 || std::ranges::count(line, frame.delimiter) > 2))
            break;
        if (!trimmed(line).empty() && options.onTextRow(line, options.firstLine))
            break;
        ++options.firstLine;
    }
    rows.remove_prefix(begin);
    NumberTable numbers = readNumbers(rows, options, progress);
    result.columns = std::move(numbers.columns);
    result.columns.resize(frame.columns.size());
    result.lines = std::move(numbers.lines);

    // Cells of rows with text were read here, with quotes honoured; the fast pass only counted the rows.
    std::size_t at = 0;
    for (Patch &patch : patches) {
        while (at < result.lines.size() && result.lines[at] < patch.line)
            ++at;
        if (patch.row.numbers && at < result.lines.size() && result.lines[at] == patch.line)
            for (std::size_t c = 0; c < result.columns.size(); ++c) {
                std::vector<double> &column = result.columns[c];
                if (column.empty() && std::isnan(patch.row.cells[c]))
                    continue;
                column.resize(result.lines.size(), absent);
                column[at] = patch.row.cells[c];
            }
        if (!patch.row.words.isEmpty())
            result.remarks.push_back({at, patch.line, patch.row.words, !patch.row.numbers});
    }

    // A spreadsheet pads the end with rows of delimiters.
    const std::vector<std::size_t> empty = emptyRows(result);
    for (Remark &remark : result.remarks)
        remark.row -= static_cast<std::size_t>(std::ranges::lower_bound(empty, remark.row) - empty.begin());
    dropRows(result, empty);

    // MultiVu writes -99999999 where a gauge gave no pressure.
    for (std::size_t c = 0; c < frame.columns.size(); ++c)
        if (frame.columns[c].skeleton.find("pressure") != std::string::npos)
            std::ranges::replace_if(result.columns[c], [](double v) { return v <= -9999999; }, absent);

    if (unreadable > 0)
        result.issues.push_back(warning("unreadable-cells",
                                        countedText(QT_TRANSLATE_N_NOOP("core", "%n cell(s) hold no number and were left empty; the first is «%1» in line %2."),
                                                    unreadable, unreadableText, unreadableLine),
                                        {{}, unreadableLine, {}}));
    if (result.lines.empty())
        result.issues.push_back(warning("no-data", vitrine::text(QT_TRANSLATE_NOOP("core", "The file has no data: no row follows the names of the columns in line %1."),
                                                                 frame.columnLine),
                                        {{}, frame.columnLine, {}}));
    return result;
}

std::vector<Column> columnsOf(const Frame &frame, Table &table, std::size_t first, std::size_t end)
{
    std::vector<Column> result;
    const bool whole = first == 0 && end == table.rows();
    for (std::size_t c = 0; c < frame.columns.size(); ++c) {
        const ColumnTitle &title = frame.columns[c];
        if (title.skeleton == "comment")
            continue;
        const bool measured = !table.columns[c].empty();
        const std::span<const double> rows = measured ? std::span<const double>(table.columns[c]).subspan(first, end - first) : std::span<const double>();
        if (table.rows() > 0 && std::ranges::all_of(rows, [](double v) { return std::isnan(v); }))
            continue;
        std::vector<double> values = whole ? std::move(table.columns[c]) : std::vector<double>(rows.begin(), rows.end());
        result.push_back({title.name, {}, title.unit, title.unitText, shared(std::move(values)), nullptr});
    }
    return result;
}

const Column *columnCalled(const std::vector<Column> &columns, const char *name)
{
    const auto found = std::ranges::find_if(
        columns, [&](const Column &column) { return column.name.simplified().compare(QLatin1StringView(name), Qt::CaseInsensitive) == 0; });
    return found != columns.end() ? &*found : nullptr;
}

Column *columnCalled(std::vector<Column> &columns, const char *name)
{
    const Column *found = columnCalled(std::as_const(columns), name);
    return found ? &columns[static_cast<std::size_t>(found - columns.data())] : nullptr;
}

void attachUncertainty(std::vector<Column> &columns, const char *values, const char *uncertainties)
{
    Column *column = columnCalled(columns, values);
    const Column *errors = columnCalled(columns, uncertainties);
    if (!column || !errors || column->size() != errors->size())
        return;
    if (std::ranges::find(*errors->values, 0.0) == errors->values->end()) {
        column->uncertainty = errors->values;
        return;
    }
    std::vector<double> known(*errors->values);
    std::ranges::replace(known, 0.0, absent);
    if (std::ranges::any_of(known, [](double v) { return std::isfinite(v); }))
        column->uncertainty = shared(std::move(known));
}

void setRole(std::vector<Column> &columns, std::initializer_list<const char *> names, std::string_view role)
{
    for (const char *name : names) {
        if (Column *column = columnCalled(columns, name)) {
            column->role = QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()));
            return;
        }
    }
}

} // namespace vitrine::quantumdesign
