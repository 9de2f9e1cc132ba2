// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"
#include "formats/workbook.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>

namespace vitrine::thermal
{

namespace
{

// Names in the first row, units in the second: a temperature T, a frequency f and a complex modulus.
bool isDataSheet(const Sheet &sheet)
{
    bool temperature = false, frequency = false, modulus = false;
    for (std::size_t column = 0; column < sheet.columns(); ++column) {
        const QString name = sheet.words(0, column).trimmed();
        temperature = temperature || name == QLatin1String("T");
        frequency = frequency || name == QLatin1String("f");
        modulus = modulus || name == QLatin1String("E'") || name == QLatin1String("G'");
    }
    return temperature && frequency && modulus && sheet.rows() > 2 && std::isnan(sheet.number(1, 0));
}

bool isShiftSheet(const Sheet &sheet)
{
    return sheet.words(0, 0).startsWith(QLatin1String("Ref.Temp")) && sheet.rows() > 3;
}

const Sheet *find(const Workbook &book, bool (*test)(const Sheet &))
{
    const auto found = std::ranges::find_if(book.sheets, test);
    return found == book.sheets.end() ? nullptr : &*found;
}

Confidence sniff(const Probe &probe)
{
    const auto book = workbookOf(probe);
    const Sheet *data = book ? find(*book, isDataSheet) : nullptr;
    if (!data)
        return {};
    const bool named = data->name() == QLatin1String("Exported Data");
    return {named ? 0.97 : 0.8, text(QT_TRANSLATE_NOOP("core", "The sheet \"%1\" names T, f and E' over a row of units, as an Eplexor does."), data->name())};
}

// Names and numbers of a sheet, a column each.
std::vector<Column> columnsOf(const Sheet &sheet)
{
    std::vector<Column> columns;
    for (std::size_t i = 0; i < sheet.columns(); ++i) {
        const Heading one = headingOf(sheet.words(0, i), sheet.words(1, i));
        std::vector<double> numbers;
        numbers.reserve(sheet.rows());
        for (std::size_t row = 2; row < sheet.rows(); ++row)
            numbers.push_back(sheet.number(row, i));
        if (one.name.isEmpty() && std::ranges::all_of(numbers, [](double v) { return std::isnan(v); }))
            continue;
        Column column;
        column.name = one.name.isEmpty() ? QStringLiteral("column %1").arg(i + 1) : one.name;
        column.unit = one.unit;
        column.unitText = one.unitText;
        // One letter each: a general vocabulary would take T for a time.
        static const std::pair<const char *, const char *> roles[] = {{"T", "temperature"},    {"f", "frequency"},      {"E'", "storage-modulus"}, {"G'", "storage-modulus"},
                                                                      {"E''", "loss-modulus"}, {"G''", "loss-modulus"}, {"tan delta", "tan-delta"}};
        for (const auto &[name, role] : roles)
            if (column.name == QLatin1String(name))
                column.role = QString::fromLatin1(role);
        column.values = shared(std::move(numbers));
        columns.push_back(std::move(column));
    }
    return columns;
}

// "key: | value" rows. Width and thickness are left out: the program formats these cells as dates, and a date has lost
// the fraction of a millimetre.
void takeHeader(Metadata &metadata, const Sheet &sheet)
{
    static const KnownKey known[] = {{"Measurement type", "measurement_type"}, {"Operator Name", "operator"}, {"Project", "project"}, {"Date / Time", "date"}};
    for (std::size_t row = 0; row < sheet.rows(); ++row) {
        QString key = sheet.words(row, 0).trimmed();
        const qsizetype colon = key.indexOf(u':');
        if (colon <= 0)
            continue;
        QString value = key.mid(colon + 1).trimmed();
        key.truncate(colon);
        if (value.isEmpty())
            value = sheet.words(row, 1);
        if (key == QLatin1String("Material / Remark"))
            key = QStringLiteral("sample_name");
        const bool row2 = row + 1 < sheet.rows() && key == QLatin1String("Sample shape");
        if (row2)
            take(metadata, known, QStringLiteral("sample_shape"), sheet.words(row + 1, 0));
        else if (key != QLatin1String("Values") && key != QLatin1String("Limits"))
            take(metadata, known, key, value);
    }
}

void takeShifts(Imported &imported, Dataset &data, const Sheet &sheet)
{
    auto list = std::make_shared<Dataset>();
    list->label = sheet.name();
    list->technique = QStringLiteral("dynamic-mechanical");
    const auto reference = headerQuantity(sheet.words(0, 1));
    if (reference) {
        list->metadata.set(QStringLiteral("reference_temperature"), *reference, sheet.words(0, 1));
        data.metadata.set(QStringLiteral("reference_temperature"), *reference, sheet.words(0, 1));
    }
    std::vector<double> temperature, shift;
    for (std::size_t row = 1; row < sheet.rows(); ++row) {
        if (std::isfinite(sheet.number(row, 0)) && std::isfinite(sheet.number(row, 1))) {
            temperature.push_back(sheet.number(row, 0));
            shift.push_back(sheet.number(row, 1));
        }
        // "C1 : 13.50", "C2 : 141.19 K"
        static const QRegularExpression constant(QStringLiteral("^\\s*(C[12])\\s*:\\s*(.+)$"));
        for (std::size_t column = 0; column < std::min<std::size_t>(sheet.columns(), 8); ++column)
            if (const auto match = constant.match(sheet.words(row, column)); match.hasMatch())
                if (const auto value = headerQuantity(match.captured(2))) {
                    VendorResult result;
                    result.name = match.captured(1);
                    result.quantity = *value;
                    result.unitText = value->unit.symbol();
                    result.detail = QStringLiteral("%1, reference temperature %2").arg(sheet.words(row, 0), sheet.words(0, 1));
                    data.vendorResults.push_back(result);
                    list->vendorResults.push_back(std::move(result));
                }
    }
    if (temperature.empty())
        return;
    Column t{QStringLiteral("Temp."), QStringLiteral("temperature"), Unit::of("degC"), QStringLiteral("°C"), shared(std::move(temperature)), nullptr};
    Column a{QStringLiteral("Shift"), QStringLiteral("shift-factor"), Unit(), QString(), shared(std::move(shift)), nullptr};
    list->columns = {std::move(t), std::move(a)};
    imported.datasets.push_back(std::move(list));
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const auto book = workbookOf(file, progress);
    if (!book)
        return book.failure();
    const Sheet *sheet = find(**book, isDataSheet);
    if (!sheet)
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No sheet names the columns T, f and E' over a row of units; expected the export of an Eplexor.")));
    Imported imported;
    auto data = std::make_shared<Dataset>();
    data->columns = columnsOf(*sheet);
    for (const Sheet &other : (*book)->sheets)
        if (&other != sheet && !isShiftSheet(other))
            takeHeader(data->metadata, other);
    const QString sample = data->metadata.text(QStringLiteral("sample_name"));
    data->label = sample.isEmpty() ? file.name : sample;
    complete(*data, {}, imported.issues);
    imported.datasets.push_back(data);
    if (const Sheet *shifts = find(**book, isShiftSheet))
        takeShifts(imported, *data, *shifts);
    return imported;
}

} // namespace

Importer eplexorWorkbook()
{
    Importer importer;
    importer.id = QStringLiteral("netzsch-eplexor");
    importer.label = text(QT_TRANSLATE_NOOP("core", "NETZSCH GABO Eplexor"));
    importer.extensions = {QStringLiteral("xls")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A sheet whose first two rows are names (T, f, E' ...) and units."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
