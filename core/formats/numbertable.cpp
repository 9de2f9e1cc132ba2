// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numbertable.h"

#include "base/largepages.h"
#include "base/numbertext.h"
#include "base/plainnumber.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <bit>
#include <cstdint>
#include <limits>

#ifdef __SSE2__
#include <emmintrin.h>
#endif

namespace vitrine
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

// Bits of the sixteen characters at p that are one of the two, the first in the lowest bit.
inline unsigned places(const char *p, char one, char other)
{
#ifdef __SSE2__
    const __m128i characters = _mm_loadu_si128(reinterpret_cast<const __m128i *>(p));
    return static_cast<unsigned>(
        _mm_movemask_epi8(_mm_or_si128(_mm_cmpeq_epi8(characters, _mm_set1_epi8(one)), _mm_cmpeq_epi8(characters, _mm_set1_epi8(other)))));
#else
    unsigned bits = 0;
    for (unsigned i = 0; i < 16; ++i)
        bits |= unsigned(p[i] == one || p[i] == other) << i;
    return bits;
#endif
}
inline std::size_t leading(const char *p, char one, char other) { return static_cast<std::size_t>(std::countr_one(places(p, one, other))); }

// Where cells between blanks begin and lines end, found ahead of the reading: so no cell has to be read to know where the
// next one is, and the processor works on several side by side.
class CellBeginnings
{
public:
    explicit CellBeginnings(std::string_view text) : m_begin(text.data()), m_end(text.data() + text.size()) {}

    // The first place at or behind p; null near the end of the text, the last characters of which are not looked at.
    [[nodiscard]] const char *from(const char *p)
    {
        while (m_next < m_count && m_from + m_places[m_next] < p)
            ++m_next;
        if (m_next == m_count)
            look(p);
        return m_next < m_count ? m_from + m_places[m_next] : nullptr;
    }
    // The place behind the one that was answered last.
    [[nodiscard]] const char *next() { return ++m_next < m_count ? m_from + m_places[m_next] : from(m_from + m_places[m_next - 1] + 1); }

private:
    static constexpr std::size_t window = 4096, step = 16; // characters

    void look(const char *p)
    {
        m_from = p;
        m_next = m_count = 0;
        unsigned before = p == m_begin || p[-1] == ' ' || p[-1] == '\t' || p[-1] == '\n' || p[-1] == '\r';
        for (std::size_t at = 0; at < window && m_end - (p + at) >= plainnumber::reach + static_cast<std::ptrdiff_t>(step); at += step) {
            const unsigned lines = places(p + at, '\n', '\r'), blanks = lines | places(p + at, ' ', '\t');
            unsigned bits = (lines | (~blanks & (blanks << 1 | before))) & 0xffff;
            before = blanks >> 15;
            for (; bits != 0; bits &= bits - 1)
                m_places[m_count++] = static_cast<std::uint16_t>(at + static_cast<std::size_t>(std::countr_zero(bits)));
        }
    }

    const char *m_begin, *m_end, *m_from = nullptr;
    std::size_t m_next = 0, m_count = 0;
    std::array<std::uint16_t, window> m_places;
};

// Rows on their way into columns. They are gathered in blocks that stay in the processor's cache: columns lie so far apart
// in memory that writing them cell by cell is what the whole reading would wait for. A column without a number in a block
// costs nothing there, for half the columns of an instrument's file may be empty.
class RowBlock
{
public:
    explicit RowBlock(std::vector<std::vector<double>> &columns)
        : m_columns(columns), m_capacity(std::clamp<std::size_t>(8192 / columns.size(), 16, 512)), m_cells(stride() * columns.size(), nan),
          m_used(columns.size(), 0)
    {
    }

    // The cells of the row that is being read, `stride` apart; a column that gets a number is marked as used.
    struct Row
    {
        double *cells;
        std::size_t stride;
        std::uint32_t *used;

        void set(std::size_t column, double value) const
        {
            cells[column * stride] = value;
            used[column] = 1;
        }
    };
    [[nodiscard]] Row row() { return {m_cells.data() + m_rows, stride(), m_used.data()}; }
    void keep()
    {
        if (++m_rows == m_capacity)
            flush();
    }
    void drop()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i)
            m_cells[m_rows + i * stride()] = nan;
    }
    void flush()
    {
        for (std::size_t i = 0; i < m_columns.size(); ++i) {
            if (!m_used[i])
                continue;
            m_used[i] = 0;
            m_columns[i].resize(m_before, nan);
            const auto from = m_cells.begin() + static_cast<std::ptrdiff_t>(i * stride()), end = from + static_cast<std::ptrdiff_t>(m_rows);
            m_columns[i].insert(m_columns[i].end(), from, end);
            std::fill(from, end, nan);
        }
        m_before += m_rows;
        m_rows = 0;
    }

private:
    // Columns whose distance is a power of two would drive each other out of the cache.
    [[nodiscard]] std::size_t stride() const { return m_capacity + 8; }

    std::vector<std::vector<double>> &m_columns;
    std::size_t m_capacity, m_before = 0, m_rows = 0; // rows before this block, rows in it
    std::vector<double> m_cells;
    std::vector<std::uint32_t> m_used;
};

// One pass over the characters of a table.
class Scanner
{
public:
    Scanner(std::string_view text, CellStyle style) : m_at(text.data()), m_end(text.data() + text.size()), m_style(style), m_beginnings(text) {}

    enum class Cell { Number, Empty, Text };

    // Reads the plain cells of a row from cell `filled` on and stops in front of the first that is not plain: a number up to
    // the next delimiter or the line's end, or nothing up to it. `last` says that the line has ended.
    void plainCells(const RowBlock::Row row, const std::size_t columns, std::size_t &filled, std::size_t &empty, bool &last)
    {
        const char delimiter = m_style.delimiter, decimal = m_style.decimal;
        const char *p = m_at, *const stop = m_end - std::min<std::ptrdiff_t>(m_end - m_at, plainnumber::reach);
        std::size_t column = filled;
        while (column < columns && p < stop) {
            if (*p == delimiter) {
                // Half the cells of a MultiVu file are empty.
                const std::size_t run = std::min(leading(p, delimiter, delimiter), columns - column);
                p += run;
                column += run;
                empty += run;
                continue;
            }
            double value;
            const char *end = plainnumber::scanned(p, decimal, value);
            if (end && *end == delimiter) {
                row.set(column++, value);
                p = end + 1;
                continue;
            }
            if (end && isEnd(*end)) {
                row.set(column++, value);
                p = end;
                last = true;
            } else if (isEnd(*p)) {
                ++column;
                ++empty;
                last = true;
            }
            break;
        }
        filled = column;
        m_at = p;
    }

    // The same where runs of blanks part the cells.
    void plainCellsBetweenBlanks(const RowBlock::Row row, const std::size_t columns, std::size_t &filled, bool &last)
    {
        const char decimal = m_style.decimal;
        const char *place = m_beginnings.from(m_at);
        std::size_t column = filled;
        while (column < columns && place) {
            double value;
            const char *end = plainnumber::scanned(place, decimal, value);
            if (!end || !(*end == ' ' || *end == '\t' || isEnd(*end)))
                break;
            place = m_beginnings.next();
            if (!place)
                break;
            row.set(column++, value);
            m_at = place;
            last = isEnd(*place);
            if (last)
                break;
        }
        filled = column;
    }

    // Reads the cell under the cursor and leaves the cursor behind its delimiter; `last` says that the line ends.
    Cell cell(double &value, bool &last)
    {
        const char *p = m_at;
        while (p < m_end && isBlank(*p))
            ++p;
        const char *end = plainNumber(p, m_end, m_style.decimal, value);
        if (end && closes(end, last))
            return Cell::Number;
        return slowCell(p, value, last);
    }

    [[nodiscard]] bool atEnd() const { return m_at >= m_end; }
    [[nodiscard]] const char *at() const { return m_at; }
    void moveTo(const char *place) { m_at = place; }
    [[nodiscard]] std::string_view text() const { return m_text; }

    // Is there nothing up to the line's end? A form feed counts for nothing behind a blank.
    [[nodiscard]] bool atBlankLine() const
    {
        const char *p = m_at;
        if (*p != ' ' && *p != '\t' && !isEnd(*p))
            return false;
        if (m_end - p > 16)
            p += leading(p, ' ', '\t');
        while (p < m_end && (*p == ' ' || *p == '\t' || *p == '\f'))
            ++p;
        return p >= m_end || isEnd(*p);
    }
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
    CellBeginnings m_beginnings;
    std::string_view m_text;
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

    // An eighth more rows than the beginning promises, and never more than the characters could fill. Not by one row: the first may be
    // words ten times as long as the others (the heading of a scan).
    const std::string_view beginning = rows.substr(0, 0x8000);
    const auto begun = static_cast<std::size_t>(std::max(std::ranges::count(beginning, '\n'), std::ranges::count(beginning, '\r')));
    const std::size_t length = std::max<std::size_t>(begun > 0 ? beginning.size() / begun : rows.size(), 4);
    const std::size_t promised = rows.size() / length, expected = std::min(promised + promised / 8, rows.size() / columns) + 16;
    for (auto &column : table.columns) {
        column.reserve(expected);
        inLargePages(column.data(), std::min(promised, expected) * sizeof(double));
    }
    if (options.keepLines)
        table.lines.reserve(expected);
    RowBlock block(table.columns);
    Scanner scanner(rows, options.style);
    const bool betweenBlanks = options.style.delimiter == ' ';
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
        if (scanner.atBlankLine()) {
            if (options.stopAtBlank)
                break;
            scanner.skipLineEnd(scanner.lineEnd());
            ++line;
            continue;
        }
        bool last = false, texts = false, ended = false;
        std::size_t filled = 0;
        std::size_t empty = 0, unreadable = 0;
        std::string_view firstText;
        const RowBlock::Row row = block.row();
        while (filled < columns && !last) {
            if (betweenBlanks)
                scanner.plainCellsBetweenBlanks(row, columns, filled, last);
            else
                scanner.plainCells(row, columns, filled, empty, last);
            if (filled == columns || last)
                break;
            double value = nan;
            const Scanner::Cell kind = scanner.cell(value, last);
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
            } else {
                row.set(filled, value);
            }
            ++filled;
        }
        if (ended) {
            block.drop();
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
            block.keep();
            if (options.keepLines)
                table.lines.push_back(line);
            ++table.rows;
            table.emptyCells += empty;
            table.unreadableCells += unreadable;
            table.raggedRows += ragged;
        } else {
            block.drop();
        }
        ++line;
    }
    block.flush();
    for (auto &column : table.columns)
        if (!(options.leaveEmptyColumns && column.empty()))
            column.resize(table.rows, nan);
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
