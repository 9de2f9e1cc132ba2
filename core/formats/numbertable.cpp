// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numbertable.h"

#include "base/numbertext.h"
#include "base/plainnumber.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <limits>

namespace vitrine
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// One pass over the characters of a table.
class Scanner
{
public:
    Scanner(std::string_view text, CellStyle style) : m_at(text.data()), m_end(text.data() + text.size()), m_style(style) {}

    enum class Cell { Number, Empty, Text };

    // Reads the cell under the cursor and leaves the cursor behind its delimiter; `last` says that the line ends.
    Cell cell(double &value, bool &last)
    {
        const char *p = m_at;
        const char delimiter = m_style.delimiter;
        // A number up to the next delimiter, or nothing up to it: half the cells of a MultiVu file are empty.
        if (p < m_end && delimiter != ' ' && *p == delimiter) {
            m_at = p + 1;
            last = false;
            value = nan;
            return Cell::Empty;
        }
        const char *end = plainNumber(p, m_end, m_style.decimal, value);
        if (end && end < m_end && *end == delimiter && delimiter != ' ') {
            m_at = end + 1;
            last = false;
            return Cell::Number;
        }
        if (!end) {
            while (p < m_end && isBlank(*p))
                ++p;
            if (p > m_at)
                end = plainNumber(p, m_end, m_style.decimal, value);
        }
        if (end && closes(end, last))
            return Cell::Number;
        return slowCell(p, value, last);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] const char *at() const { return m_at; }
    void moveTo(const char *place) { m_at = place; }
    [[nodiscard]] std::string_view text() const { return m_text; }

    [[nodiscard]] const char *lineEnd() const
    {
        const char *p = m_at;
        while (p < m_end && !isEnd(*p))
            ++p;
        return p;
    }
    void skipLineEnd(const char *p)
    {
        if (p < m_end && *p == '\r') {
            ++p;
            if (p + 1 < m_end && *p == '\r' && p[1] == '\n')
                p += 2;
            else if (p < m_end && *p == '\n')
                ++p;
        } else if (p < m_end) {
            ++p;
        }
        m_at = p;
    }

private:
    static bool isEnd(char c) { return c == '\n' || c == '\r'; }
    [[nodiscard]] bool isBlank(char c) const { return c == ' ' || (c == '\t' && m_style.delimiter != '\t'); }

    // Very long or large numbers, quotes, exponents with D, text, and cells of blanks. p is behind leading blanks.
    Cell slowCell(const char *p, double &value, bool &last)
    {
        const bool blanks = m_style.delimiter == ' ';
        const char *end = p;
        if (p < m_end && *p == '"') {
            ++end;
            while (end < m_end && *end != '"' && !isEnd(*end))
                ++end;
        }
        while (end < m_end && !isEnd(*end) && !(blanks ? (*end == ' ' || *end == '\t') : *end == m_style.delimiter))
            ++end;
        const std::string_view content = unquoted({p, static_cast<std::size_t>(end - p)});
        m_text = content;
        const bool ended = closes(end, last);
        Q_ASSERT(ended);
        Q_UNUSED(ended);
        if (content.empty()) {
            value = nan;
            return Cell::Empty;
        }
        const auto number = parsedNumber(content, m_style.decimal);
        value = number.value_or(nan);
        return number ? Cell::Number : Cell::Text;
    }

    bool closes(const char *p, bool &last)
    {
        const char delimiter = m_style.delimiter;
        const char *begin = p;
        while (p < m_end && isBlank(*p))
            ++p;
        if (p >= m_end || isEnd(*p)) {
            m_at = p;
            last = true;
            return true;
        }
        if (delimiter == ' ' ? p > begin : *p == delimiter) {
            m_at = delimiter == ' ' ? p : p + 1;
            last = false;
            return true;
        }
        return false;
    }

    const char *m_at, *m_end;
    CellStyle m_style;
    std::string_view m_text;
};

// Rows on their way into columns. They are gathered row by row and turned in blocks that stay in the processor's
// cache: columns lie so far apart in memory that writing them cell by cell is what the whole reading would wait for.
class RowBlock
{
public:
    explicit RowBlock(std::vector<std::vector<double>> &columns)
        : m_columns(columns), m_capacity(std::clamp<std::size_t>(8192 / columns.size(), 16, 512)), m_cells(m_capacity * columns.size())
    {
    }

    [[nodiscard]] double *row() { return m_cells.data() + m_rows * m_columns.size(); } // where the next row goes
    void keep()
    {
        if (++m_rows == m_capacity)
            flush();
    }
    void flush()
    {
        const std::size_t width = m_columns.size();
        for (std::size_t i = 0; i < width; ++i) {
            std::vector<double> &column = m_columns[i];
            const std::size_t before = column.size();
            column.resize(before + m_rows);
            double *to = column.data() + before;
            const double *from = m_cells.data() + i;
            for (std::size_t row = 0; row < m_rows; ++row)
                to[row] = from[row * width];
        }
        m_rows = 0;
    }

private:
    std::vector<std::vector<double>> &m_columns;
    std::size_t m_capacity, m_rows = 0;
    std::vector<double> m_cells;
};

} // namespace

NumberTable readNumbers(std::string_view rows, const NumberTableOptions &options, const Progress &progress)
{
    NumberTable table;
    std::size_t columns = options.columns;
    if (columns == 0) {
        LineReader reader(rows);
        std::string_view first;
        while (reader.next(first) && trimmed(first).empty()) {
        }
        auto fields = splitFields(first, options.style.delimiter);
        while (!fields.empty() && trimmed(fields.back()).empty())
            fields.pop_back();
        columns = fields.size();
    }
    table.columns.resize(columns);
    table.endLine = options.firstLine;
    if (columns == 0)
        return table;

    const std::size_t firstLength = std::max<std::size_t>(rows.find_first_of("\r\n") == std::string_view::npos ? rows.size() : rows.find_first_of("\r\n"), 4);
    // An eighth more than the first row promises, and never more than the characters could fill.
    const std::size_t promised = rows.size() / (firstLength + 1), expected = std::min(promised + promised / 8, rows.size() / columns) + 16;
    for (auto &column : table.columns)
        column.reserve(expected);
    RowBlock block(table.columns);
    Scanner scanner(rows, options.style);
    int line = options.firstLine, nextReport = line + 0x4000;
    const auto offset = [&](const char *p) { return static_cast<std::size_t>(p - rows.data()); };
    const auto cancelled = [&] {
        if (line < nextReport)
            return false;
        nextReport = line + 0x4000;
        progress.report(static_cast<double>(offset(scanner.at())) / static_cast<double>(rows.size()));
        return progress.cancelled();
    };
    while (!scanner.atEnd() && !cancelled()) {
        const char *start = scanner.at();
        const char c = *start;
        if (c == ' ' || c == '\t' || c == '\r' || c == '\n') {
            const char *end = scanner.lineEnd();
            if (trimmed({start, static_cast<std::size_t>(end - start)}).empty()) {
                if (options.stopAtBlank)
                    break;
                scanner.skipLineEnd(end);
                ++line;
                continue;
            }
        }
        bool last = false, texts = false, ended = false;
        std::size_t filled = 0;
        std::size_t empty = 0, unreadable = 0;
        std::string_view firstText;
        double *cells = block.row();
        while (filled < columns && !last) {
            const Scanner::Cell kind = scanner.cell(cells[filled], last);
            if (kind == Scanner::Cell::Text) {
                if (filled == 0 && options.stopAtText) {
                    ended = true;
                    break;
                }
                ++unreadable;
                texts = true;
                if (unreadable == 1 && table.firstUnreadableLine == 0) {
                    firstText = scanner.text();
                }
            } else if (kind == Scanner::Cell::Empty) {
                ++empty;
            }
            ++filled;
        }
        if (ended) {
            scanner.moveTo(start);
            break;
        }
        bool ragged = filled < columns;
        if (!last) {
            // More cells than columns: an empty one at the end is a trailing delimiter, nothing more.
            const char *end = scanner.lineEnd();
            ragged = !trimmed({scanner.at(), static_cast<std::size_t>(end - scanner.at())}).empty();
            scanner.moveTo(end);
        }
        const char *end = scanner.at();
        scanner.skipLineEnd(end);
        bool keep = true;
        if (texts && options.onTextRow)
            keep = options.onTextRow({start, static_cast<std::size_t>(end - start)}, line);
        if (keep) {
            if (unreadable > 0 && table.firstUnreadableLine == 0) {
                table.firstUnreadableLine = line;
                table.firstUnreadableText = toQString(firstText.substr(0, 60));
            }
            std::fill(cells + filled, cells + columns, nan);
            block.keep();
            if (options.keepLines)
                table.lines.push_back(line);
            ++table.rows;
            table.emptyCells += empty;
            table.unreadableCells += unreadable;
            table.raggedRows += ragged;
        }
        ++line;
    }
    block.flush();
    table.end = offset(scanner.at());
    table.endLine = line;
    return table;
}

Issues tableIssues(const NumberTable &table)
{
    Issues issues;
    if (table.unreadableCells > 0)
        issues.push_back(warning("unreadable-cells",
                                 countedText(QT_TRANSLATE_N_NOOP("core", "%n cell(s) hold no number, the first is \"%1\" in line %2; they are left empty."),
                                             static_cast<int>(table.unreadableCells), table.firstUnreadableText, table.firstUnreadableLine),
                                 {{}, table.firstUnreadableLine, {}}));
    if (table.raggedRows > 0)
        issues.push_back(warning("ragged-rows", countedText(QT_TRANSLATE_N_NOOP("core", "%n row(s) have another number of cells than there are columns."),
                                                            static_cast<int>(table.raggedRows))));
    return issues;
}

} // namespace vitrine
