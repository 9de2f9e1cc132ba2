// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/numbertable.h"

#include "base/numbertext.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <cstdint>
#include <limits>
#include <map>

namespace vitrine
{

namespace
{

constexpr double nan = std::numeric_limits<double>::quiet_NaN();

bool isDigit(char c) { return c >= '0' && c <= '9'; }

// Digits with exactly one mark and perhaps an exponent: "12,5", "-1,2E-3".
bool numberWithMark(std::string_view cell, char mark)
{
    const auto value = parsedNumber(cell, mark);
    return value && cell.find(mark) != std::string_view::npos;
}

// "50.026.184": three-digit groups behind two or more equal marks. A date has groups of other lengths.
bool mangledNumber(std::string_view cell)
{
    if (!cell.empty() && (cell.front() == '-' || cell.front() == '+'))
        cell.remove_prefix(1);
    const auto mark = cell.find_first_not_of("0123456789");
    if (mark == std::string_view::npos || mark == 0 || mark > 3 || (cell[mark] != '.' && cell[mark] != ','))
        return false;
    std::size_t groups = 0, length = 0;
    for (std::size_t i = mark + 1; i <= cell.size(); ++i) {
        if (i == cell.size() || cell[i] == cell[mark]) {
            if (length != 3)
                return false;
            ++groups;
            length = 0;
        } else if (!isDigit(cell[i])) {
            return false;
        } else {
            ++length;
        }
    }
    return groups >= 2;
}

bool commasAreDecimal(const std::vector<std::string_view> &lines)
{
    // Blank-separated cells that are numbers with one comma each, and not a single point among them.
    std::size_t withComma = 0;
    for (const std::string_view line : lines) {
        for (const std::string_view cell : splitFields(line, ' ')) {
            if (cell.find('.') != std::string_view::npos || (!parsedNumber(cell, ',')))
                return false;
            withComma += cell.find(',') != std::string_view::npos;
        }
        if (splitFields(line, ' ').size() < 2)
            return false;
    }
    return withComma > 0;
}

} // namespace

CellEvidence cellEvidence(std::string_view rows, std::size_t rowsToLookAt)
{
    std::vector<std::string_view> lines;
    std::vector<int> numbers;
    LineReader reader(rows);
    for (std::string_view line; lines.size() < rowsToLookAt && reader.next(line);) {
        if (trimmed(line).empty())
            continue;
        lines.push_back(line);
        numbers.push_back(reader.number());
    }
    CellEvidence evidence;
    if (lines.empty())
        return evidence;

    std::size_t tabs = 0, semicolons = 0, commas = 0;
    for (const std::string_view line : lines) {
        tabs += trimmed(line).find('\t') != std::string_view::npos;
        semicolons += line.find(';') != std::string_view::npos;
        commas += line.find(',') != std::string_view::npos;
    }
    const auto most = [&](std::size_t count) { return count * 2 > lines.size(); };
    if (most(tabs))
        evidence.style.delimiter = '\t';
    else if (most(semicolons))
        evidence.style.delimiter = ';';
    else if (most(commas) && !commasAreDecimal(lines))
        evidence.style.delimiter = ',';
    else
        evidence.style.delimiter = ' ';

    if (evidence.style.delimiter == '\t') {
        // Columns that are empty in every row are doubled tabs: a run of them is one separator then.
        std::size_t width = 0;
        std::vector<bool> filled;
        for (const std::string_view line : lines) {
            const auto fields = splitFields(line, '\t');
            width = std::max(width, fields.size());
            filled.resize(width, false);
            for (std::size_t i = 0; i < fields.size(); ++i)
                filled[i] = filled[i] || !trimmed(fields[i]).empty();
        }
        std::size_t inner = 0, empty = 0;
        const auto lastFilled = width - static_cast<std::size_t>(std::find(filled.rbegin(), filled.rend(), true) - filled.rbegin());
        for (std::size_t i = 1; i < lastFilled; ++i, ++inner)
            empty += !filled[i];
        if (inner > 0 && empty * 3 >= inner && empty > 0)
            evidence.style.delimiter = ' ';
    }

    std::map<std::size_t, std::size_t> widths;
    std::size_t withComma = 0, withPoint = 0;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        const auto fields = splitFields(lines[i], evidence.style.delimiter);
        ++widths[fields.size()];
        for (const std::string_view field : fields) {
            const std::string_view cell = unquoted(field);
            if (mangledNumber(cell)) {
                if (evidence.mangled++ == 0) {
                    evidence.mangledLine = numbers[i];
                    evidence.mangledText = toQString(cell);
                }
            } else {
                withPoint += numberWithMark(cell, '.');
                withComma += evidence.style.delimiter != ',' && numberWithMark(cell, ',');
            }
        }
    }
    evidence.style.decimal = withComma > withPoint ? ',' : '.';
    evidence.fields = std::max_element(widths.begin(), widths.end(), [](const auto &a, const auto &b) { return a.second < b.second; })->first;
    return evidence;
}

namespace
{

// One pass over the characters. Numbers never cross a line end, so from_chars may look at everything.
class Scanner
{
public:
    Scanner(std::string_view text, CellStyle style) : m_at(text.data()), m_end(text.data() + text.size()), m_style(style) {}

    enum class Cell { Number, Empty, Text };

    // Reads the cell under the cursor and leaves the cursor behind its delimiter; `last` says that the line ends.
    Cell cell(double &value, bool &last)
    {
        const char *p = m_at;
        const bool blanks = m_style.delimiter == ' ';
        while (p < m_end && (*p == ' ' || (*p == '\t' && m_style.delimiter != '\t')))
            ++p;
        if (p < m_end && *p == m_style.delimiter && m_style.delimiter != ' ') {
            m_at = p + 1; // half the cells of a MultiVu file are empty
            last = false;
            value = nan;
            return Cell::Empty;
        }
        if (const char *end = plainNumber(p, value); end && closes(end, last))
            return Cell::Number;
        // The slow way: very long or large numbers, quotes, exponents with D, text.
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

    // Sign, digits with at most one mark, exponent: the number when its digits fit 53 bits and its power of ten
    // is one that a double holds exactly, for then one multiplication or division rounds correctly (Clinger,
    // PLDI 1990). Null for everything else, which std::from_chars decides.
    const char *plainNumber(const char *p, double &value) const
    {
        static constexpr double powers[] = {1e0,  1e1,  1e2,  1e3,  1e4,  1e5,  1e6,  1e7,  1e8,  1e9,  1e10, 1e11,
                                            1e12, 1e13, 1e14, 1e15, 1e16, 1e17, 1e18, 1e19, 1e20, 1e21, 1e22};
        const bool negative = p < m_end && *p == '-';
        if (p < m_end && (*p == '-' || *p == '+'))
            ++p;
        std::uint64_t digits = 0;
        const char *start = p;
        while (p < m_end && isDigit(*p))
            digits = digits * 10 + static_cast<std::uint64_t>(*p++ - '0');
        std::ptrdiff_t count = p - start;
        int exponent = 0;
        if (p < m_end && *p == m_style.decimal) {
            const char *fraction = ++p;
            while (p < m_end && isDigit(*p))
                digits = digits * 10 + static_cast<std::uint64_t>(*p++ - '0');
            exponent = -static_cast<int>(std::min<std::ptrdiff_t>(p - fraction, 1000));
            count += p - fraction;
        }
        if (count == 0 || count > 18 || digits > (std::uint64_t(1) << 53))
            return nullptr;
        if (p < m_end && (*p == 'e' || *p == 'E')) {
            const char *q = p + 1;
            const bool down = q < m_end && *q == '-';
            if (q < m_end && (*q == '-' || *q == '+'))
                ++q;
            int power = 0;
            const char *first = q;
            while (q < m_end && isDigit(*q) && q - first < 5)
                power = power * 10 + (*q++ - '0');
            if (q == first)
                return nullptr;
            exponent += down ? -power : power;
            p = q;
        }
        if (exponent < -22 || exponent > 22)
            return nullptr;
        const double exact = static_cast<double>(digits);
        const double size = exponent < 0 ? exact / powers[-exponent] : exact * powers[exponent];
        value = negative ? -size : size;
        return p;
    }

    bool closes(const char *p, bool &last)
    {
        const char delimiter = m_style.delimiter;
        if (p < m_end && *p == delimiter && delimiter != ' ') {
            m_at = p + 1;
            last = false;
            return true;
        }
        const char *begin = p;
        while (p < m_end && (*p == ' ' || (*p == '\t' && delimiter != '\t')))
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
    const std::size_t expected = rows.size() / (firstLength + 1) + rows.size() / (firstLength + 1) / 8 + 16;
    for (auto &column : table.columns)
        column.reserve(expected);
    // Written through pointers, block by block: a push_back for each cell costs a tenth of the whole reading.
    constexpr std::size_t block = 4096;
    std::vector<double> cells(columns * block);
    std::size_t inBlock = 0;
    const auto flush = [&] {
        for (std::size_t i = 0; i < columns; ++i)
            table.columns[i].insert(table.columns[i].end(), cells.begin() + static_cast<std::ptrdiff_t>(i * block), cells.begin() + static_cast<std::ptrdiff_t>(i * block + inBlock));
        inBlock = 0;
    };
    Scanner scanner(rows, options.style);
    int line = options.firstLine;
    const auto offset = [&](const char *p) { return static_cast<std::size_t>(p - rows.data()); };
    while (!scanner.atEnd()) {
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
        while (filled < columns && !last) {
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
            }
            cells[filled++ * block + inBlock] = value;
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
            for (std::size_t i = filled; i < columns; ++i)
                cells[i * block + inBlock] = nan;
            if (++inBlock == block)
                flush();
            if (options.keepLines)
                table.lines.push_back(line);
            ++table.rows;
            table.emptyCells += empty;
            table.unreadableCells += unreadable;
            table.raggedRows += ragged;
        }
        ++line;
        if ((line & 0x3fff) == 0) {
            if (progress.cancelled())
                break;
            progress.report(static_cast<double>(offset(scanner.at())) / static_cast<double>(rows.size()));
        }
    }
    flush();
    table.end = offset(scanner.at());
    table.endLine = line;
    return table;
}

Issues tableIssues(const NumberTable &table)
{
    Issues issues;
    if (table.unreadableCells > 0)
        issues.push_back(warning("unreadable-cells",
                                 countedText(QT_TRANSLATE_NOOP("core", "%n cell(s) hold no number, the first is \"%1\" in line %2; they are left empty."),
                                             static_cast<int>(table.unreadableCells), table.firstUnreadableText, table.firstUnreadableLine),
                                 {{}, table.firstUnreadableLine, {}}));
    if (table.raggedRows > 0)
        issues.push_back(warning("ragged-rows", countedText(QT_TRANSLATE_NOOP("core", "%n row(s) have another number of cells than there are columns."),
                                                            static_cast<int>(table.raggedRows))));
    return issues;
}

} // namespace vitrine
