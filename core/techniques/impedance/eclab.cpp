// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/importedsweeps.h"

#include <QObject>
#include <QRegularExpression>

namespace vitrine::impedance
{

namespace
{

Confidence sniff(const Probe &probe)
{
    LineReader reader(probe.view());
    std::string_view line;
    if (!reader.next(line) || !(trimmed(line) == "EC-Lab ASCII FILE" || trimmed(line) == "BT-Lab ASCII FILE"))
        return {};
    if (probe.view().find("freq/Hz") != std::string_view::npos || probe.view().find("Impedance") != std::string_view::npos)
        return {0.98, text(QT_TRANSLATE_NOOP("core", "Begins with \"EC-Lab ASCII FILE\" and speaks of impedance."))};
    return {0.6, text(QT_TRANSLATE_NOOP("core", "Begins with \"EC-Lab ASCII FILE\"."))};
}

std::optional<int> wholeNumber(std::string_view words)
{
    const auto value = parsedNumber(trimmed(words));
    return value && *value >= 0 && *value < 1e9 ? std::optional(static_cast<int>(*value)) : std::nullopt;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    const std::string_view all = view(content.text);
    LineReader reader(all);
    std::string_view line;
    int headerLines = 0;
    Metadata metadata;
    metadata.set(QStringLiteral("instrument"), QStringLiteral("Bio-Logic"));
    static const QRegularExpression loop(QStringLiteral("^Loop\\s+(\\d+)\\s+from point number\\s+(\\d+)\\s+to\\s+(\\d+)"));
    std::vector<std::size_t> loopStarts;
    std::string_view names;
    // "Nb header lines : N" counts the line of column names, which is the Nth; the rows begin after it.
    while (reader.next(line)) {
        if (headerLines > 0 && reader.number() == headerLines) {
            names = line;
            break;
        }
        const std::string_view words = trimmed(line);
        if (words.starts_with("Nb header lines")) {
            const auto colon = words.find(':');
            headerLines = colon == std::string_view::npos ? 0 : wholeNumber(words.substr(colon + 1)).value_or(0);
            if (headerLines <= reader.number())
                return failure("header-lines", text(QT_TRANSLATE_NOOP("core", "Line %1 announces %2 header lines; expected at least three."), reader.number(), headerLines),
                               {{}, reader.number(), {}});
            continue;
        }
        if (const auto match = loop.match(toQString(words)); match.hasMatch()) {
            loopStarts.push_back(static_cast<std::size_t>(wholeNumber(match.captured(2).toStdString()).value_or(0)));
            continue;
        }
        if (reader.number() == 4 && !words.empty())
            metadata.set(QStringLiteral("experiment"), toQString(words));
        const auto colon = words.find(" : ");
        if (colon != std::string_view::npos) {
            const QString key = toQString(trimmed(words.substr(0, colon))), value = toQString(trimmed(words.substr(colon + 3)));
            if (key == QLatin1String("Acquisition started on"))
                metadata.set(QStringLiteral("date"), value);
            else if (key == QLatin1String("Comments"))
                metadata.set(QStringLiteral("comment"), value);
            else
                noteHeader(metadata, key, value, '.');
        }
    }
    if (names.empty())
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "The file ends at line %1; expected a line of column names as line %2."), reader.number(), headerLines),
                       {{}, reader.number(), {}});
    // The electrode area is a setting of the software (0.001 cm2 unless changed), not a measured sample.
    metadata.remove(QStringLiteral("area"));

    SweepTable table;
    table.line = reader.number();
    for (const std::string_view cell : splitFields(names, '\t'))
        table.headings.push_back(trimmed(cell).empty() ? Heading() : heading(cell));
    if (!namesImpedance(table.headings)) {
        const auto nothing = impedanceFromColumns(table.headings, {}, table.line);
        return nothing.failure();
    }
    const std::string_view rows = all.substr(reader.position());
    NumberTableOptions options;
    options.style = {'\t', cellEvidence(rows).style.decimal};
    options.columns = table.headings.size();
    options.firstLine = table.line + 1;
    options.stopAtText = false;
    NumberTable numbers = readNumbers(rows, options, progress);
    table.columns = std::move(numbers.columns);
    table.label = labelOf(file.name);
    table.sweepStarts = loopStarts.size() > 1 ? loopStarts : std::vector<std::size_t>();
    noteFileName(metadata, file.name);
    table.metadata = std::move(metadata);

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QString(QLatin1Char(options.style.decimal));
    return importedSweeps(table, std::move(imported));
}

} // namespace

Importer ecLabImporter()
{
    Importer importer;
    importer.id = QStringLiteral("eclab-text");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Bio-Logic EC-Lab text (.mpt)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("mpt"), QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "First line \"EC-Lab ASCII FILE\" or \"BT-Lab ASCII FILE\", a column freq/Hz."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
