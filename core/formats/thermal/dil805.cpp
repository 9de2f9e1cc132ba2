// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textfile.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QObject>

#include <algorithm>

namespace vitrine::thermal
{

namespace
{

// "Time - Temperature  /  rel. Change in Length  /  dif. Change in Length"
bool namesColumns(std::string_view line)
{
    return line.find("Time") != std::string_view::npos && line.find("Temperature") != std::string_view::npos && line.find('/') != std::string_view::npos &&
           line.find("Change in Length") != std::string_view::npos;
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    LineReader reader(probe.view());
    std::string_view line;
    bool program = false;
    while (reader.number() < 8 && reader.next(line)) {
        program = program || line.find("WinTa") != std::string_view::npos || line.find("DIL805") != std::string_view::npos;
        if (namesColumns(line))
            return {program ? 0.96 : 0.85, text(QT_TRANSLATE_NOOP("core", "Line %1 names time, temperature and a change in length, as WinTA of the DIL 805 does."), reader.number())};
    }
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of WinTA.")));
    Imported imported;
    imported.encoding = content.encoding;
    auto dataset = std::make_shared<Dataset>();
    Cursor cursor(view(content.text));
    std::string_view line;
    do {
        if (!cursor.next(line))
            return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of the %1 lines names columns; expected Time - Temperature / rel. Change in Length."), cursor.line()),
                           {{}, cursor.line(), {}});
        const QString words = toQString(trimmed(line));
        if (!words.isEmpty() && !namesColumns(line) && dataset->metadata.text(QStringLiteral("original_file")).isEmpty())
            dataset->metadata.set(QStringLiteral("original_file"), words);
    } while (!namesColumns(line));

    // "Time - Temperature" is one cell of this line; the point's number in front has no name. Units stand below.
    std::vector<QString> names{QStringLiteral("Point")};
    for (const std::string_view cell : splitFields(line, '/'))
        for (const QString &name : toQString(trimmed(cell)).split(QLatin1String(" - ")))
            names.push_back(name.simplified());
    if (!cursor.next(line))
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "The file ends in line %1; expected a line of units."), cursor.line()), {{}, cursor.line(), {}});
    const auto units = splitFields(trimmed(line), ' ');
    std::vector<Heading> headings;
    for (std::size_t i = 0; i < names.size(); ++i) {
        QString unit = i >= 1 && i - 1 < units.size() ? toQString(units[i - 1]) : QString();
        // The unit of the first change of length holds for those after it.
        if (unit.isEmpty() && i > 3 && names[i].contains(QLatin1String("Change in Length")))
            unit = headings.back().unitText;
        headings.push_back(headingOf(names[i], unit));
    }
    const int unitsLine = cursor.line();
    Result<Rows> rows = readRows(cursor.rest(), unitsLine + 1, headings.size(), ' ', true, progress);
    if (!rows)
        return rows.failure();
    if (rows->table.rows == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "Line %1 names %2 columns, but no row of numbers follows."), unitsLine - 1, headings.size()), {{}, unitsLine, {}});
    imported.decimal = QString(QLatin1Char(rows->style.decimal));
    imported.issues = tableIssues(rows->table);
    cursor.skip(rows->table);
    if (!trimmed(cursor.rest()).empty())
        imported.issues.push_back(warning("text-after-table", text(QT_TRANSLATE_NOOP("core", "The numbers end in line %1; what follows was not read."), cursor.line()), {{}, cursor.line(), {}}));

    Columns columns;
    columns.append(headings, std::move(rows->table.columns));
    columns.moveTo(*dataset);
    dataset->metadata.set(QStringLiteral("instrument"), QStringLiteral("DIL 805"));
    // The folder and the extension are the program's; the rest is what people called the run.
    const QString path = dataset->metadata.text(QStringLiteral("original_file"));
    const QString run = path.mid(std::max(path.lastIndexOf(u'\\'), path.lastIndexOf(u'/')) + 1);
    dataset->label = run.isEmpty() ? file.name : run.left(run.lastIndexOf(u'.') > 0 ? run.lastIndexOf(u'.') : run.size());
    complete(*dataset, {}, imported.issues);
    imported.datasets.push_back(std::move(dataset));
    return imported;
}

} // namespace

Importer dil805Text()
{
    Importer importer;
    importer.id = QStringLiteral("dil805");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Bähr DIL 805 (WinTA) text"));
    importer.extensions = {QStringLiteral("asc")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A line Time - Temperature / rel. Change in Length over a line of units."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
