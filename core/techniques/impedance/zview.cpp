// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/importedsweeps.h"

#include <QObject>

namespace vitrine::impedance
{

namespace
{

// Three dialects: "ZPLOT2 ASCII" with an indented header that ends in "End Comments", and two with quoted lines
// ("ZPlotW Data File", "Z60W Data File") that announce a count of points, which may exceed the rows there are.

Confidence sniff(const Probe &probe)
{
    LineReader reader(probe.view());
    std::string_view line;
    if (!reader.next(line))
        return {};
    const std::string_view first = unquoted(line);
    if (first.starts_with("ZPLOT2 ASCII"))
        return {0.98, text(QT_TRANSLATE_NOOP("core", "Begins with \"ZPLOT2 ASCII\", as ZPlot and ZView write."))};
    if (first.starts_with("ZPlotW Data File") || first.starts_with("Z60W Data File"))
        return {0.98, text(QT_TRANSLATE_NOOP("core", "Begins with \"%1\", as ZPlot writes and others export for ZView."), toQString(first.substr(0, first.find(':'))))};
    return {};
}

bool isColumnLine(std::string_view line)
{
    const std::string_view words = unquoted(line);
    return startsWithIgnoringCase(words, "freq") && words.find("Z'") != std::string_view::npos;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    const std::string_view all = view(content.text);
    LineReader reader(all);
    std::string_view line;
    Metadata metadata;
    metadata.set(QStringLiteral("instrument"), QStringLiteral("Scribner ZPlot/ZView"));
    SweepTable table;
    QStringList comment;
    double announced = absent;
    while (reader.next(line)) {
        if (isColumnLine(line)) {
            table.line = reader.number();
            // One quoted line of names, or each name quoted.
            const auto wide = wideFields(unquoted(line));
            for (const std::string_view cell : wide.size() < 3 ? splitFields(line, ',') : wide)
                table.headings.push_back(heading(cell));
            break;
        }
        const std::string_view words = unquoted(line);
        if (const auto number = parsedNumber(words); number && reader.number() > 2)
            announced = *number; // a line of its own: the count of points
        const auto colon = words.find(':');
        if (colon != std::string_view::npos && colon > 0) {
            const QString key = toQString(trimmed(words.substr(0, colon))), value = toQString(trimmed(words.substr(colon + 1)));
            if (key == QLatin1String("Date"))
                metadata.set(QStringLiteral("date"), value);
            else if (key == QLatin1String("Data Points"))
                announced = parsedNumber(value).value_or(absent);
            else
                noteHeader(metadata, key, value, '.');
        } else if (!words.empty() && reader.number() > 4 && words.front() != '"' && words.find(',') != std::string_view::npos && !parsedNumber(words.substr(0, words.find(',')))) {
            comment += toQString(words);
        }
    }
    if (table.headings.empty())
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of column names (Freq(Hz) ... Z'(a) Z''(b)) within the %1 lines of the file."), reader.number()));
    if (!comment.isEmpty())
        metadata.set(QStringLiteral("comment"), comment.join(u'\n'));

    std::size_t start = reader.position();
    int firstLine = reader.number() + 1;
    LineReader ahead(all.substr(start));
    while (ahead.next(line)) {
        const std::string_view words = trimmed(line);
        if (!words.empty() && words != "End Comments")
            break;
        start = reader.position() + ahead.position();
        firstLine = reader.number() + ahead.number() + 1;
    }
    const std::string_view rows = all.substr(start);
    if (trimmed(rows).empty())
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "No rows follow the column names in line %1."), table.line), {{}, table.line, {}});
    NumberTableOptions options;
    options.style = cellEvidence(rows).style;
    options.columns = table.headings.size();
    options.firstLine = firstLine;
    options.stopAtText = false;
    NumberTable numbers = readNumbers(rows, options, progress);
    const std::size_t found = numbers.rows;
    table.columns = std::move(numbers.columns);
    table.label = labelOf(file.name);
    noteFileName(metadata, file.name);
    table.metadata = std::move(metadata);

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QString(QLatin1Char(options.style.decimal));
    auto read = importedSweeps(table, std::move(imported));
    if (read && announced > static_cast<double>(found))
        read->issues.push_back(note("fewer-points", text(QT_TRANSLATE_NOOP("core", "The header announces %1 points; the file holds %2."), announced, found)));
    return read;
}

} // namespace

Importer zviewImporter()
{
    Importer importer;
    importer.id = QStringLiteral("zview-text");
    importer.label = text(QT_TRANSLATE_NOOP("core", "ZPlot / ZView data (.z)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("z"), QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "First line \"ZPLOT2 ASCII\", \"ZPlotW Data File\" or \"Z60W Data File\"."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
