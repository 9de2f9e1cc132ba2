// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermalimporters.h"
#include "formats/workbook.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermal
{

namespace
{

// The cells of these files are those of the text export, one line a row: they are written as such text and read by its
// reader, numbers in full, so that both come out the same.
Result<Imported> readAsText(const Importer &reader, const SourceFile &file, std::string text, const Parameters &options, const Progress &progress)
{
    const SourceFile asText{file.name, QByteArray::fromStdString(text)};
    Result<Imported> imported = reader.read(asText, options, progress);
    if (imported) {
        imported->encoding.clear(); // of the container's business
        imported->decimal.clear();
    }
    return imported;
}

bool netzschSheet(const Sheet &sheet, int *row)
{
    for (std::size_t i = 0; i < std::min<std::size_t>(sheet.rows(), 80); ++i) {
        const QString key = sheet.words(i, 0);
        if (key.startsWith(QLatin1String("#EXPORTTYPE")) || key.startsWith(QLatin1String("#FORMAT")) || key.startsWith(QLatin1String("##Temp"))) {
            *row = static_cast<int>(i) + 1;
            return true;
        }
    }
    return false;
}

Confidence sniffNetzsch(const Probe &probe)
{
    const auto book = workbookOf(probe);
    int row = 0;
    if (book)
        for (const Sheet &sheet : book->sheets)
            if (netzschSheet(sheet, &row))
                return {0.97, text(QT_TRANSLATE_NOOP("core", "Row %1 of the sheet \"%2\" is a header line of NETZSCH Proteus."), row, sheet.name())};
    return {};
}

Result<Imported> readNetzsch(const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const auto book = workbookOf(file, progress);
    if (!book)
        return book.failure();
    Imported all;
    int found = 0;
    for (const Sheet &sheet : (*book)->sheets) {
        int row = 0;
        if (!netzschSheet(sheet, &row))
            continue;
        ++found;
        // What the header says of the text's marks is not true of cells.
        std::string lines;
        const std::string text = tabSeparated(sheet);
        for (std::size_t from = 0; from < text.size();) {
            const std::size_t end = std::min(text.find('\n', from), text.size() - 1);
            const std::string_view line = std::string_view(text).substr(from, end + 1 - from);
            if (line.starts_with("#DECIMAL"))
                lines += "#DECIMAL:\tPOINT\n";
            else if (line.starts_with("#SEPARATOR"))
                lines += "#SEPARATOR:\tTAB\n";
            else
                lines += line;
            from = end + 1;
        }
        auto imported = readAsText(netzschText(), file, std::move(lines), options, progress);
        if (!imported)
            return imported.failure();
        all.datasets.insert(all.datasets.end(), imported->datasets.begin(), imported->datasets.end());
        all.issues.insert(all.issues.end(), imported->issues.begin(), imported->issues.end());
    }
    if (found == 0)
        return failure("no-netzsch-sheet", text(QT_TRANSLATE_NOOP("core", "No sheet begins with the header of NETZSCH Proteus; expected lines such as #EXPORTTYPE: in column A.")));
    return all;
}

// The sheet with the six lines that TRIOS puts above its exports.
const Sheet *triosDetails(const Workbook &book)
{
    const auto found = std::ranges::find_if(book.sheets, [](const Sheet &sheet) {
        if (sheet.words(0, 0).compare(QLatin1String("Filename"), Qt::CaseInsensitive) != 0)
            return false;
        for (std::size_t row = 1; row < std::min<std::size_t>(sheet.rows(), 12); ++row)
            if (sheet.words(row, 0).compare(QLatin1String("proceduresegments"), Qt::CaseInsensitive) == 0 ||
                sheet.words(row, 0).compare(QLatin1String("Instrument name"), Qt::CaseInsensitive) == 0)
                return true;
        return false;
    });
    return found == book.sheets.end() ? nullptr : &*found;
}

// A title, names, units and numbers, from the first row.
bool isStepSheet(const Sheet &sheet)
{
    if (sheet.rows() < 4 || sheet.columns() < 2 || sheet.isEmpty(0, 0) || !sheet.isEmpty(0, 1))
        return false;
    for (std::size_t row = 3; row < std::min<std::size_t>(sheet.rows(), 400); ++row)
        if (std::isfinite(sheet.number(row, 0)))
            return std::isnan(sheet.number(1, 0)) && !sheet.isEmpty(1, 1);
    return false;
}

Confidence sniffTrios(const Probe &probe)
{
    const auto book = workbookOf(probe);
    const Sheet *details = book ? triosDetails(*book) : nullptr;
    if (!details)
        return {};
    return {0.96, text(QT_TRANSLATE_NOOP("core", "The sheet \"%1\" begins with Filename and names the instrument, as TRIOS writes it."), details->name())};
}

Result<Imported> readTrios(const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const auto book = workbookOf(file, progress);
    if (!book)
        return book.failure();
    const Sheet *details = triosDetails(**book);
    if (!details)
        return failure("no-trios-sheet", text(QT_TRANSLATE_NOOP("core", "No sheet begins with Filename; expected the sheet \"Details\" of a TRIOS export.")));
    std::string lines;
    // Padding tabs would look like more values of one key.
    for (std::size_t row = 0; row < details->rows(); ++row)
        lines += (details->words(row, 0) + u'\t' + details->words(row, 1)).toStdString() + '\n';
    QStringList without;
    int steps = 0;
    for (const Sheet &sheet : (*book)->sheets) {
        if (&sheet == details || sheet.rows() == 0)
            continue;
        if (!isStepSheet(sheet)) {
            without += sheet.name();
            continue;
        }
        ++steps;
        lines += "[step]\n" + tabSeparated(sheet) + '\n';
    }
    if (steps == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "None of the %1 sheets holds a step; expected a title, a row of names, a row of units and rows of numbers."),
                                       (*book)->sheets.size()));
    auto imported = readAsText(triosText(), file, std::move(lines), options, progress);
    if (imported && !without.isEmpty())
        imported->issues.push_back(note("sheets-without-table", text(QT_TRANSLATE_NOOP("core", "Without a table, and left out: the sheets %1."), without.join(QStringLiteral(", ")))));
    return imported;
}

} // namespace

Importer netzschWorkbook()
{
    Importer importer;
    importer.id = QStringLiteral("netzsch-xlsx");
    importer.label = text(QT_TRANSLATE_NOOP("core", "NETZSCH Proteus Excel export"));
    importer.extensions = {QStringLiteral("xlsx"), QStringLiteral("xls")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A sheet with #EXPORTTYPE: or #FORMAT: in column A, or column names after ##Temp."));
    importer.sniff = sniffNetzsch;
    importer.read = readNetzsch;
    return importer;
}

Importer triosWorkbook()
{
    Importer importer;
    importer.id = QStringLiteral("ta-trios-xls");
    importer.label = text(QT_TRANSLATE_NOOP("core", "TA Instruments TRIOS Excel export"));
    importer.extensions = {QStringLiteral("xls"), QStringLiteral("xlsx")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A sheet that begins with Filename and names the instrument, and a sheet for each step."));
    importer.sniff = sniffTrios;
    importer.read = readTrios;
    return importer;
}

} // namespace vitrine::thermal
