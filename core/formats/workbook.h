// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <memory>
#include <string>
#include <vector>

namespace vitrine
{

// The cells of one sheet of a spreadsheet, rows and columns from 0. A cell holds a number or words.
class Sheet
{
public:
    explicit Sheet(QString name) : m_name(std::move(name)) {}

    [[nodiscard]] const QString &name() const { return m_name; }
    [[nodiscard]] std::size_t rows() const { return m_rows.size(); }       // down to the last cell that holds something
    [[nodiscard]] std::size_t columns() const { return m_columns; }        // of the widest row
    [[nodiscard]] bool isEmpty(std::size_t row, std::size_t column) const;
    [[nodiscard]] double number(std::size_t row, std::size_t column) const; // NaN for words and empty cells
    [[nodiscard]] QString words(std::size_t row, std::size_t column) const; // a number as its shortest exact text, "" when empty

    // For the readers of containers. False = the sheet would become too large.
    bool setNumber(std::size_t row, std::size_t column, double number);
    bool setWords(std::size_t row, std::size_t column, const QString &words);

private:
    struct Cell
    {
        double number;
        int text; // index into m_texts, or -1
    };
    [[nodiscard]] const Cell *cell(std::size_t row, std::size_t column) const;
    Cell *made(std::size_t row, std::size_t column);

    QString m_name;
    std::vector<std::vector<Cell>> m_rows;
    std::vector<QString> m_texts;
    std::size_t m_columns = 0, m_cells = 0, m_filled = 0;
};

struct Workbook
{
    QString container; // "xls" or "xlsx"
    std::vector<Sheet> sheets;

    [[nodiscard]] const Sheet *sheet(QStringView name) const; // null when absent
};

// A spreadsheet by its first bytes: an OLE2 container (Excel 5 to 2003), or a zip archive with a part such as xl/workbook.xml.
[[nodiscard]] bool isWorkbook(QByteArrayView head);

// All sheets. BIFF5 and BIFF8 through libfreexl, Office Open XML through libzip and QXmlStreamReader. Formulas give
// their stored values, dates what the cell shows. libfreexl is not proof against damaged files, so it runs in a
// process of its own with limits on memory and time; what happens there is at worst a Failure here.
[[nodiscard]] Result<std::shared_ptr<const Workbook>> readWorkbook(QByteArrayView bytes, const Progress &progress);

// The cells of the file that is probed, for its bytes say nothing about who wrote it; null when it is no spreadsheet, or
// when only its beginning is at hand. Several readers ask one after the other: the last workbook is kept in each thread.
[[nodiscard]] std::shared_ptr<const Workbook> workbookOf(const Probe &probe);
// The same for a reader; the failure says what is wrong with the container. Forgets the kept one.
[[nodiscard]] Result<std::shared_ptr<const Workbook>> workbookOf(const SourceFile &file, const Progress &progress);

// Rows as lines of tab-separated cells: what the readers of text understand. Tabs and line ends in cells become blanks.
// `most`: how many rows at most.
[[nodiscard]] std::string tabSeparated(const Sheet &sheet, std::size_t most = static_cast<std::size_t>(-1));

namespace detail
{
[[nodiscard]] Result<Workbook> readXls(QByteArrayView bytes, const Progress &progress);
[[nodiscard]] Result<Workbook> readXlsx(QByteArrayView bytes, const Progress &progress);
} // namespace detail

} // namespace vitrine
