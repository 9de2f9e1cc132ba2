// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/writing.h"

#include "report/csv.h"

#include <QFile>
#include <QObject>
#include <QTemporaryDir>

#include <xlsxwriter.h>

#include <cmath>

namespace vitrine::writing
{

namespace
{

struct Formats
{
    lxw_format *title = nullptr, *heading = nullptr, *notice = nullptr, *wrapped = nullptr;
};

// Decimals so that the uncertainty shows two digits; the full number stays in the cell.
QByteArray numberFormat(const Quantity &quantity)
{
    const double size = std::abs(quantity.value);
    if (size != 0 && (size < 1e-3 || size >= 1e6))
        return "0.000E+00";
    const int decimals = quantity.hasUncertainty() && quantity.uncertainty > 0
                             ? std::clamp(1 - static_cast<int>(std::floor(std::log10(quantity.uncertainty))), 0, 9)
                             : 3;
    return decimals == 0 ? QByteArray("0") : "0." + QByteArray(decimals, '0');
}

class Sheet
{
public:
    explicit Sheet(lxw_workbook *book) : m_book(book)
    {
        m_formats.title = workbook_add_format(book);
        format_set_bold(m_formats.title);
        m_formats.heading = workbook_add_format(book);
        format_set_bold(m_formats.heading);
        format_set_bottom(m_formats.heading, LXW_BORDER_THIN);
        m_formats.notice = workbook_add_format(book);
        format_set_italic(m_formats.notice);
        m_formats.wrapped = workbook_add_format(book);
        format_set_text_wrap(m_formats.wrapped);
    }

    void write(const ReportTable &table)
    {
        m_sheet = workbook_add_worksheet(m_book, "Table");
        words(0, 0, table.title, m_formats.title);
        if (!remarks(table).isEmpty())
            words(1, 0, remarks(table), m_formats.notice);
        headings(table);
        for (std::size_t row = 0; row < table.cells.size(); ++row)
            line(table, row);
        worksheet_freeze_panes(m_sheet, firstRow, 1);
        worksheet_set_column(m_sheet, 0, 0, 28, nullptr);
        worksheet_set_column(m_sheet, 1, static_cast<lxw_col_t>(1 + 2 * table.columns.size()), 14, nullptr);
        notes(table);
    }

private:
    static constexpr lxw_row_t headingRow = 2, firstRow = 3;

    // A string cell: no spreadsheet takes it for a formula, whatever it begins with.
    void words(lxw_row_t row, lxw_col_t column, const QString &text, lxw_format *format = nullptr)
    {
        worksheet_write_string(m_sheet, row, column, text.left(32000).toUtf8().constData(), format);
    }

    void headings(const ReportTable &table)
    {
        words(headingRow, 0, QStringLiteral("Sample"), m_formats.heading);
        lxw_col_t at = 1;
        const auto named = [](const QString &name, const Unit &unit) { return unit.displayed().isEmpty() ? name : QStringLiteral("%1 (%2)").arg(name, unit.displayed()); };
        for (const TableColumn &column : table.columns) {
            const QString symbol = plainMarkup(column.symbol);
            words(headingRow, at++, column.text ? symbol : named(symbol, column.unit), m_formats.heading);
            if (!column.text)
                words(headingRow, at++, named(QStringLiteral("u(%1)").arg(symbol), column.unit.ofDifference()), m_formats.heading);
        }
    }

    void line(const ReportTable &table, std::size_t row)
    {
        const auto at = static_cast<lxw_row_t>(firstRow + row);
        words(at, 0, table.rowNames.value(static_cast<qsizetype>(row)));
        lxw_col_t column = 1;
        for (std::size_t i = 0; i < table.columns.size(); ++i) {
            const Cell &cell = table.cells[row][i];
            if (table.columns[i].text) {
                words(at, column++, cell.words);
            } else if (cell.quantity && cell.quantity->hasValue()) {
                lxw_format *format = workbook_add_format(m_book);
                format_set_num_format(format, numberFormat(*cell.quantity).constData());
                worksheet_write_number(m_sheet, at, column++, cell.quantity->value, format);
                if (cell.quantity->hasUncertainty())
                    worksheet_write_number(m_sheet, at, column, cell.quantity->uncertainty, format);
                ++column;
            } else {
                words(at, column, cellWords(cell));
                column = static_cast<lxw_col_t>(column + 2);
            }
        }
    }

    // A second sheet says of every number what it is, how it was computed and from which file.
    void notes(const ReportTable &table)
    {
        m_sheet = workbook_add_worksheet(m_book, "Notes");
        words(0, 0, QStringLiteral("Sample"), m_formats.heading);
        words(0, 1, QStringLiteral("Column"), m_formats.heading);
        words(0, 2, QStringLiteral("Definition and origin"), m_formats.heading);
        lxw_row_t at = 1;
        const auto note = [&](const QString &sample, const TableColumn &column, const QString &text) {
            words(at, 0, sample);
            words(at, 1, plainMarkup(column.symbol));
            words(at++, 2, text, m_formats.wrapped);
        };
        for (const TableColumn &column : table.columns)
            if (!column.definition.isEmpty())
                note({}, column, column.name + QStringLiteral(": ") + column.definition);
        for (std::size_t row = 0; row < table.cells.size(); ++row)
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                if (!table.cells[row][i].footnote.isEmpty())
                    note(table.rowNames.value(static_cast<qsizetype>(row)), table.columns[i], table.cells[row][i].footnote);
        worksheet_set_column(m_sheet, 0, 1, 24, nullptr);
        worksheet_set_column(m_sheet, 2, 2, 100, nullptr);
    }

    lxw_workbook *m_book;
    lxw_worksheet *m_sheet = nullptr;
    Formats m_formats;
};

} // namespace

Result<QByteArray> xlsx(const ReportTable &table)
{
    // The library writes files only; its parts lie beside the result and vanish with it.
    const QTemporaryDir folder;
    const QByteArray path = QFile::encodeName(folder.filePath(QStringLiteral("table.xlsx")));
    QByteArray parts = QFile::encodeName(folder.path());
    lxw_workbook_options options{};
    options.tmpdir = parts.data();
    lxw_workbook *book = folder.isValid() ? workbook_new_opt(path.constData(), &options) : nullptr;
    if (!book)
        return failure("not-written", text(QT_TRANSLATE_NOOP("core", "The workbook could not be made in %1: %2."), folder.path(), folder.errorString()));
    QByteArray title = table.title.toUtf8(), notice = table.notice.toUtf8(), program = "Vitrine " VITRINE_VERSION;
    lxw_doc_properties properties{};
    properties.title = title.data();
    properties.comments = notice.data();
    properties.author = program.data();
    workbook_set_properties(book, &properties);
    Sheet(book).write(table);
    if (const lxw_error error = workbook_close(book); error != LXW_NO_ERROR)
        return failure("not-written", text(QT_TRANSLATE_NOOP("core", "The workbook could not be written: %1."), lxw_strerror(error)));
    QFile file(folder.filePath(QStringLiteral("table.xlsx")));
    if (!file.open(QIODevice::ReadOnly))
        return failure("not-written", text(QT_TRANSLATE_NOOP("core", "The workbook could not be read back: %1."), file.errorString()));
    return file.readAll();
}

} // namespace vitrine::writing
