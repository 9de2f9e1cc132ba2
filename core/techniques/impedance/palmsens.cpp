// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QObject>

#include <algorithm>
#include <array>

namespace vitrine::impedance
{

namespace
{

// PSTrace's session is JSON in UTF-16. Measurements have a DataSet of arrays; the kind of an array is in its unit's type
// and quantity ("PalmSens.Units.ZIm", "-Z''").

Confidence sniff(const Probe &probe)
{
    const std::string_view words = probe.view();
    if (!trimmed(words).starts_with('{') || words.find("\"PalmSens.") == std::string_view::npos)
        return {};
    return {0.95, text(QT_TRANSLATE_NOOP("core", "JSON that speaks of PalmSens types, as PSTrace writes."))};
}

Heading headingOf(const QJsonObject &array)
{
    const QJsonObject unit = array.value(QLatin1String("Unit")).toObject();
    const QString type = unit.value(QLatin1String("Type")).toString().section(u'.', -1);
    const QString quantity = unit.value(QLatin1String("Q")).toString(), description = array.value(QLatin1String("Description")).toString();
    Heading one;
    // Several voltages and currents have the same quantity; their descriptions differ.
    const bool electrical = quantity == QLatin1String("Current") || quantity == QLatin1String("Potential");
    one.name = quantity.isEmpty() || electrical ? description : quantity;
    one.unitText = unit.value(QLatin1String("S")).toString();
    static constexpr std::array<std::pair<const char *, const char *>, 7> prefixes = {
        {{"Pico", "p"}, {"Nano", "n"}, {"Micro", "µ"}, {"Milli", "m"}, {"Kilo", "k"}, {"Mega", "M"}, {"Giga", "G"}}};
    for (const auto &[word, letter] : prefixes)
        if (type.startsWith(QLatin1String(word)))
            one.unitText.prepend(QString::fromUtf8(letter));
    const auto parsed = one.unitText.isEmpty() ? std::nullopt : Unit::parsed(one.unitText);
    one.unitKnown = parsed.has_value();
    one.unit = parsed.value_or(Unit());
    return one;
}

SweepTable tableOf(const QJsonObject &measurement)
{
    SweepTable table;
    for (const QJsonValue entry : measurement.value(QLatin1String("DataSet")).toObject().value(QLatin1String("Values")).toArray()) {
        const QJsonObject array = entry.toObject();
        if (array.value(QLatin1String("Hidden")).toBool())
            continue;
        std::vector<double> values;
        for (const QJsonValue cell : array.value(QLatin1String("DataValues")).toArray())
            values.push_back(cell.toObject().value(QLatin1String("V")).toDouble(absent));
        table.headings.push_back(headingOf(array));
        table.columns.push_back(std::move(values));
    }
    // The arrays belong together row by row.
    std::size_t rows = 0;
    for (const auto &column : table.columns)
        rows = std::max(rows, column.size());
    for (auto &column : table.columns)
        column.resize(rows, absent);
    return table;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    // A byte order mark or leftovers may stand around the object.
    const qsizetype first = content.text.indexOf('{'), last = content.text.lastIndexOf('}');
    if (first < 0 || last < first)
        return failure("no-json", text(QT_TRANSLATE_NOOP("core", "The file holds no JSON object; expected a session of PSTrace.")));
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(content.text.mid(first, last - first + 1), &error);
    if (document.isNull())
        return failure("bad-json", text(QT_TRANSLATE_NOOP("core", "The JSON is broken at character %1: %2."), error.offset, error.errorString()));

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QStringLiteral(".");
    std::optional<Failure> why;
    const QJsonArray measurements = document.object().value(QLatin1String("Measurements")).toArray();
    qsizetype spectra = 0;
    const auto isSpectrum = [](const QJsonObject &one) { return one.value(QLatin1String("DataSet")).toObject().value(QLatin1String("Type")).toString().contains(QLatin1String("EIS")); };
    for (const QJsonValue value : measurements)
        spectra += isSpectrum(value.toObject());
    for (const QJsonValue value : measurements) {
        const QJsonObject measurement = value.toObject();
        if (!isSpectrum(measurement) || progress.cancelled())
            continue;
        SweepTable table = tableOf(measurement);
        const QString title = measurement.value(QLatin1String("Title")).toString();
        table.label = spectra > 1 && !title.isEmpty() ? QStringLiteral("%1, %2").arg(labelOf(file.name), title) : labelOf(file.name);
        table.metadata.set(QStringLiteral("instrument"), QStringLiteral("PalmSens"));
        if (!title.isEmpty())
            table.metadata.set(QStringLiteral("sample_name"), title);
        if (const QString serial = measurement.value(QLatin1String("DeviceSerial")).toString(); !serial.isEmpty())
            table.metadata.set(QStringLiteral("DeviceSerial"), serial);
        noteFileName(table.metadata, file.name);
        auto datasets = sweepsOf(table, imported.issues);
        if (datasets)
            imported.datasets.insert(imported.datasets.end(), datasets->begin(), datasets->end());
        else if (!why)
            why = datasets.failure();
    }
    if (imported.datasets.empty())
        return why ? std::move(*why) : failure("no-spectrum", text(QT_TRANSLATE_NOOP("core", "None of the %1 measurements of the session is an impedance spectrum."), static_cast<qint64>(measurements.size())));
    if (why)
        imported.issues.push_back(warning("measurement-left-out", why->message, why->place));
    return imported;
}

} // namespace

Importer palmSensImporter()
{
    Importer importer;
    importer.id = QStringLiteral("palmsens-session");
    importer.label = text(QT_TRANSLATE_NOOP("core", "PalmSens PSTrace session (.pssession)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("pssession")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "JSON with PalmSens types, a measurement with a DataSetEIS."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
