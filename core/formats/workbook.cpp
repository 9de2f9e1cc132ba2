// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/workbook.h"

#include "base/numbertext.h"

#include <QHash>
#include <QObject>

#include <algorithm>
#include <cmath>
#include <limits>
#include <utility>

namespace vitrine
{

namespace
{

// A million rows of twenty columns; a sheet that claims one cell in its last corner must not fill the memory.
constexpr std::size_t mostCells = 20'000'000;
constexpr std::size_t emptyCells = 2'000'000, emptyForEach = 50; // room for empty ones beside those that hold something
constexpr std::size_t mostRows = 1'048'576, mostColumns = 16'384; // of the format

} // namespace

const Sheet::Cell *Sheet::cell(std::size_t row, std::size_t column) const
{
    return row < m_rows.size() && column < m_rows[row].size() ? &m_rows[row][column] : nullptr;
}

Sheet::Cell *Sheet::made(std::size_t row, std::size_t column)
{
    if (row >= mostRows || column >= mostColumns)
        return nullptr;
    if (row >= m_rows.size())
        m_rows.resize(row + 1);
    auto &cells = m_rows[row];
    if (column >= cells.size()) {
        m_cells += column + 1 - cells.size();
        if (m_cells > std::min(mostCells, emptyCells + emptyForEach * ++m_filled))
            return nullptr;
        cells.resize(column + 1, {std::numeric_limits<double>::quiet_NaN(), -1});
    }
    m_columns = std::max(m_columns, column + 1);
    return &cells[column];
}

bool Sheet::isEmpty(std::size_t row, std::size_t column) const
{
    const Cell *one = cell(row, column);
    return !one || (one->text < 0 && std::isnan(one->number));
}

double Sheet::number(std::size_t row, std::size_t column) const
{
    const Cell *one = cell(row, column);
    return one ? one->number : std::numeric_limits<double>::quiet_NaN();
}

QString Sheet::words(std::size_t row, std::size_t column) const
{
    const Cell *one = cell(row, column);
    if (!one)
        return {};
    return one->text >= 0 ? m_texts[static_cast<std::size_t>(one->text)] : exactNumberText(one->number);
}

bool Sheet::setNumber(std::size_t row, std::size_t column, double number)
{
    Cell *one = made(row, column);
    if (one)
        *one = {number, -1};
    return one;
}

bool Sheet::setWords(std::size_t row, std::size_t column, const QString &words)
{
    if (words.isEmpty())
        return row < mostRows && column < mostColumns;
    Cell *one = made(row, column);
    if (!one)
        return false;
    *one = {std::numeric_limits<double>::quiet_NaN(), static_cast<int>(m_texts.size())};
    m_texts.push_back(words);
    return true;
}

const Sheet *Workbook::sheet(QStringView name) const
{
    const auto found = std::ranges::find_if(sheets, [&](const Sheet &sheet) { return sheet.name() == name; });
    return found == sheets.end() ? nullptr : &*found;
}

bool isWorkbook(QByteArrayView head)
{
    if (head.startsWith(QByteArrayView("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1", 8)))
        return true;
    if (!head.startsWith(QByteArrayView("PK\x03\x04", 4)))
        return false;
    // Names of members stand in the archive uncompressed; three letters alone also occur by chance.
    for (const char *member : {"xl/workbook", "xl/_rels", "xl/worksheets", "xl/styles", "xl/sharedStrings", "xl/theme"})
        if (head.contains(QByteArrayView(member)))
            return true;
    return false;
}

Result<std::shared_ptr<const Workbook>> readWorkbook(QByteArrayView bytes, const Progress &progress)
{
    auto book = bytes.startsWith(QByteArrayView("PK", 2)) ? detail::readXlsx(bytes, progress) : detail::readXls(bytes, progress);
    if (!book)
        return book.failure();
    return std::make_shared<const Workbook>(std::move(*book));
}

namespace
{

// The workbook that was opened last, known by its content and not by its address, which another file may have next.
struct Kept
{
    qsizetype size = -1;
    std::size_t one = 0, other = 0;
    std::shared_ptr<const Workbook> workbook;

    static Kept of(QByteArrayView bytes)
    {
        const auto size = static_cast<std::size_t>(bytes.size());
        return {bytes.size(), qHashBits(bytes.data(), size, 0x5bd1e995), qHashBits(bytes.data(), size, 0x9747b28c), {}};
    }
    [[nodiscard]] bool sameFile(const Kept &asked) const { return size == asked.size && one == asked.one && other == asked.other; }
};
thread_local Kept kept;

bool isWorkbookFile(QByteArrayView bytes)
{
    return isWorkbook(bytes.first(std::min<qsizetype>(bytes.size(), 1 << 16)));
}

} // namespace

std::shared_ptr<const Workbook> workbookOf(const Probe &probe)
{
    const QByteArrayView bytes(probe.head.data(), static_cast<qsizetype>(probe.size)); // the head is a view of the whole file
    if (!isWorkbookFile(bytes))
        return nullptr;
    Kept asked = Kept::of(bytes);
    if (kept.sameFile(asked))
        return kept.workbook;
    if (auto book = readWorkbook(bytes, {}))
        asked.workbook = *book;
    kept = std::move(asked);
    return kept.workbook;
}

Result<std::shared_ptr<const Workbook>> workbookOf(const SourceFile &file, const Progress &progress)
{
    if (!isWorkbookFile(file.bytes))
        return failure("no-spreadsheet", text(QT_TRANSLATE_NOOP("core", "The file is no spreadsheet; expected an .xls or .xlsx container.")));
    const Kept known = std::exchange(kept, Kept());
    if (known.workbook && known.sameFile(Kept::of(file.bytes)))
        return known.workbook;
    return readWorkbook(file.bytes, progress);
}

std::string tabSeparated(const Sheet &sheet, std::size_t most)
{
    std::string text;
    for (std::size_t row = 0; row < std::min(sheet.rows(), most); ++row) {
        std::size_t filled = 0;
        for (std::size_t column = 0; column < sheet.columns(); ++column) {
            if (sheet.isEmpty(row, column))
                continue;
            text.append(column - filled, '\t');
            filled = column;
            const double number = sheet.number(row, column);
            if (!std::isnan(number)) {
                text += exactNumber(number);
                continue;
            }
            std::string words = sheet.words(row, column).toStdString();
            std::ranges::replace_if(words, [](char c) { return c == '\t' || c == '\n' || c == '\r'; }, ' ');
            text += words;
        }
        // Every row as wide as the sheet: a table whose last cells are empty is not ragged.
        text.append(sheet.columns() - std::min(sheet.columns(), filled + 1), '\t');
        text += '\n';
    }
    return text;
}

} // namespace vitrine
