// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/importedsweeps.h"

#include <QObject>

#include <array>

namespace vitrine::impedance
{

namespace
{

// Eco Chemie's FRA writes one value a line: VERSION8.0, the count of points, a number that says nothing, then nine
// values a point (f, Z', -Z'', E, I, t and three more); dates and settings follow.

constexpr std::size_t valuesAPoint = 9;

// NOVA's own files are binary, and nobody has described them.
bool isNovaBinary(const Probe &probe)
{
    return probe.encoding.isEmpty() && probe.name.endsWith(QLatin1String(".nox"), Qt::CaseInsensitive);
}

Confidence sniff(const Probe &probe)
{
    if (isNovaBinary(probe))
        return {0.5, text(QT_TRANSLATE_NOOP("core", "Binary data in a file that is called .nox, as NOVA's are."))};
    LineReader reader(probe.view());
    std::string_view line;
    if (!reader.next(line) || !trimmed(line).starts_with("VERSION") || !parsedNumber(trimmed(line).substr(7)))
        return {};
    for (int i = 0; i < 12; ++i)
        if (!reader.next(line) || !parsedNumber(trimmed(line)))
            return {};
    return {0.9, text(QT_TRANSLATE_NOOP("core", "Begins with VERSION and has one number a line, as Autolab's FRA writes."))};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &)
{
    if (isNovaBinary(probe(file)))
        return failure("nova-binary", text(QT_TRANSLATE_NOOP("core", "NOVA's binary file cannot be read, for its form is not public; expected the spectrum exported from NOVA as text (Frequency, Z', -Z'').")));
    const Decoded content = decoded(file.bytes);
    LineReader reader(view(content.text));
    std::string_view line;
    if (!reader.next(line) || !trimmed(line).starts_with("VERSION"))
        return failure("no-version", text(QT_TRANSLATE_NOOP("core", "Line 1 does not begin with VERSION; it is no file of Autolab's FRA.")), {{}, 1, {}});
    const auto announced = reader.next(line) ? parsedNumber(trimmed(line)) : std::nullopt;
    if (!announced || !(*announced >= 1) || *announced > 1e9)
        return failure("no-count", text(QT_TRANSLATE_NOOP("core", "Line 2 holds \"%1\"; expected the count of points."), toQString(trimmed(line).substr(0, 40))), {{}, 2, {}});
    reader.next(line);

    SweepTable table;
    table.line = reader.number() + 1;
    table.headings = {heading("f/Hz"), heading("Z'/Ohm"), heading("-Z''/Ohm"), heading("Edc/V"), heading("Idc/A"), heading("time/s")};
    table.columns.resize(table.headings.size());
    std::array<double, valuesAPoint> values{};
    bool whole = true;
    while (whole && table.columns[0].size() < static_cast<std::size_t>(*announced)) {
        for (std::size_t i = 0; i < valuesAPoint && whole; ++i) {
            const auto value = reader.next(line) ? parsedNumber(trimmed(line)) : std::nullopt;
            whole = value.has_value();
            values[i] = value.value_or(absent);
        }
        for (std::size_t c = 0; c < table.columns.size() && whole; ++c)
            table.columns[c].push_back(values[c]);
    }
    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QStringLiteral(".");
    if (table.columns[0].empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "Line %1 ends the first point; expected nine numbers, one a line."), reader.number()), {{}, reader.number(), {}});
    if (!whole)
        imported.issues.push_back(warning("fewer-points", text(QT_TRANSLATE_NOOP("core", "The header announces %1 points; the file holds %2."), *announced, table.columns[0].size()), {{}, reader.number(), {}}));
    table.label = labelOf(file.name);
    table.metadata.set(QStringLiteral("instrument"), QStringLiteral("Autolab"));
    noteFileName(table.metadata, file.name);
    return importedSweeps(table, std::move(imported));
}

} // namespace

Importer autolabImporter()
{
    Importer importer;
    importer.id = QStringLiteral("autolab-dfr");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Autolab FRA (.dfr)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("dfr"), QStringLiteral("nox")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "First line VERSION and a number, then one number a line."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
