// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>

namespace vitrine::impedance
{

namespace
{

// Gamry Framework writes objects, one a line: NAME <tab> TYPE <tab> value <tab> label. The spectrum is the object
// "ZCURVE TABLE": a line of names, a line of units and the rows, all three indented by a tab.

Confidence sniff(const Probe &probe)
{
    LineReader reader(probe.view());
    std::string_view line;
    if (!reader.next(line) || trimmed(line) != "EXPLAIN")
        return {};
    if (probe.view().find("ZCURVE") != std::string_view::npos)
        return {0.98, text(QT_TRANSLATE_NOOP("core", "Begins with EXPLAIN and holds a ZCURVE table, as Gamry Framework writes."))};
    if (reader.next(line) && (line.find("EISPOT") != std::string_view::npos || line.find("GALVEIS") != std::string_view::npos))
        return {0.9, text(QT_TRANSLATE_NOOP("core", "Begins with EXPLAIN and an impedance experiment, as Gamry Framework writes."))};
    return {};
}

struct Rows
{
    std::vector<Heading> headings;
    std::string_view text;
    int line = 0; // of the names
};

bool isRow(std::string_view line)
{
    return line.size() > 1 && line[0] == '\t' && ((line[1] >= '0' && line[1] <= '9') || line[1] == '-');
}

// The names and the block of rows after "ZCURVE".
Rows rowsOf(std::string_view all, LineReader &reader)
{
    Rows rows;
    std::string_view names, units, line;
    if (!reader.next(names))
        return rows;
    rows.line = reader.number();
    if (!reader.next(units))
        units = {};
    const auto nameCells = splitFields(names, '\t'), unitCells = splitFields(units, '\t');
    for (std::size_t i = 0; i < nameCells.size(); ++i) {
        Heading one;
        one.name = toQString(trimmed(nameCells[i]));
        if (i < unitCells.size()) {
            one.unitText = toQString(trimmed(unitCells[i]));
            const auto unit = Unit::parsed(one.unitText);
            one.unitKnown = unit.has_value() && !one.unitText.isEmpty();
            one.unit = unit.value_or(Unit());
        }
        rows.headings.push_back(std::move(one));
    }
    // An aborted run puts EXPERIMENTABORTED here and goes on with tables of raw waves.
    const std::size_t start = reader.position();
    std::size_t end = start;
    while (reader.next(line) && isRow(line))
        end = reader.position();
    rows.text = all.substr(start, end - start);
    return rows;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    const std::string_view all = view(content.text);
    Imported imported;
    imported.encoding = content.encoding;

    Metadata metadata;
    metadata.set(QStringLiteral("instrument"), QStringLiteral("Gamry"));
    LineReader reader(all);
    std::string_view line;
    int notes = 0;
    QStringList comment;
    bool table = false;
    const bool aborted = all.find("\nEXPERIMENTABORTED\tTOGGLE\tT") != std::string_view::npos;
    while (!table && reader.next(line)) {
        if (notes > 0) {
            --notes;
            if (!trimmed(line).empty())
                comment += toQString(trimmed(line));
            continue;
        }
        const auto cells = splitFields(line, '\t');
        if (cells[0] == "ZCURVE") {
            table = true;
        } else if (cells.size() >= 3 && !cells[0].empty() && cells[1] != "TABLE") {
            const QString value = toQString(trimmed(cells[2]));
            const std::string_view name = cells[0];
            if (name == "NOTES")
                notes = static_cast<int>(std::clamp(parsedNumber(value).value_or(0), 0.0, 1000.0));
            else if (name == "DATE")
                metadata.set(QStringLiteral("date"), value);
            else if (name == "AREA")
                noteHeader(metadata, QStringLiteral("Area (cm^2)"), value, '.');
            else if (!value.isEmpty())
                metadata.set(toQString(name), value);
        } else if (cells.size() == 2 && cells[0] == "TAG") {
            metadata.set(QStringLiteral("TAG"), toQString(trimmed(cells[1])));
        }
    }
    if (!comment.isEmpty())
        metadata.set(QStringLiteral("comment"), comment.join(u'\n'));
    if (!table)
        return failure("no-zcurve", text(QT_TRANSLATE_NOOP("core", "The file has no ZCURVE table; expected the spectrum of an impedance run.")));
    // The area of the electrodes is a proposal of the software's dialog (1 cm2 unless changed), no measurement of a
    // sample: it stays under its own name.
    metadata.remove(QStringLiteral("area"));

    const Rows rows = rowsOf(all, reader);
    if (trimmed(rows.text).empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "The ZCURVE table has no rows.")), {{}, rows.line, {}});
    NumberTableOptions options;
    options.style = {'\t', cellEvidence(rows.text).style.decimal};
    options.columns = rows.headings.size();
    options.firstLine = rows.line + 2;
    options.stopAtText = false;
    NumberTable numbers = readNumbers(rows.text, options, progress);
    imported.decimal = QString(QLatin1Char(options.style.decimal));

    SweepTable sweep;
    sweep.headings = rows.headings;
    sweep.columns = std::move(numbers.columns);
    sweep.line = rows.line;
    sweep.label = labelOf(file.name);
    noteFileName(metadata, file.name);
    sweep.metadata = metadata;

    // A drift-corrected run has every quantity twice; the corrected one comes first.
    const auto corrected = std::ranges::find(sweep.headings, QStringLiteral("ZrealDrCor"), &Heading::name);
    if (corrected != sweep.headings.end()) {
        SweepTable better = sweep;
        better.label += QStringLiteral(" (drift corrected)");
        better.metadata.set(QStringLiteral("drift_correction"), QStringLiteral("yes"));
        for (Heading &one : better.headings) {
            const QString suffix = QStringLiteral("DrCor");
            if (one.name.endsWith(suffix))
                one.name.chop(suffix.size());
            else if (QStringList{"Zreal", "Zimag", "Zmod", "Zphz"}.contains(one.name))
                one.name += QStringLiteral(" measured");
        }
        auto datasets = sweepsOf(better, imported.issues);
        if (!datasets)
            return datasets.failure();
        imported.datasets = std::move(*datasets);
        sweep.label += QStringLiteral(" (as measured)");
        Issues again; // the same rows, the same objections
        if (const auto raw = sweepsOf(sweep, again); raw)
            imported.datasets.insert(imported.datasets.end(), raw->begin(), raw->end());
    } else {
        auto datasets = sweepsOf(sweep, imported.issues);
        if (!datasets)
            return datasets.failure();
        imported.datasets = std::move(*datasets);
    }
    if (aborted)
        imported.issues.push_back(warning("aborted", text(QT_TRANSLATE_NOOP("core", "The measurement was aborted; the spectrum may be incomplete."))));
    return imported;
}

} // namespace

Importer gamryImporter()
{
    Importer importer;
    importer.id = QStringLiteral("gamry-dta");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Gamry Framework impedance (.DTA)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("dta")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "First line EXPLAIN, a ZCURVE table."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
