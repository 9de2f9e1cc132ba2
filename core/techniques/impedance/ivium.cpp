// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>
#include <map>

namespace vitrine::impedance
{

namespace
{

// Text with binary numbers strewn in. A set of data is key=value lines and then "primary_data", the count of columns,
// the count of rows, and rows of Z', Z'' and f, in that order.

// The characters that belong to text; of a line with others the printable ones remain.
QByteArray printable(const QByteArray &bytes)
{
    QByteArray text;
    text.reserve(bytes.size());
    for (const char c : bytes)
        if (static_cast<unsigned char>(c) >= 32 || c == '\t' || c == '\r' || c == '\n')
            text += c;
    return text;
}

Confidence sniff(const Probe &probe)
{
    const QByteArrayView head = probe.head;
    const bool zeros = head.size() > 24 && std::ranges::all_of(head.first(16), [](char c) { return c == 0; });
    if (head.indexOf("primary_data") >= 0 && head.indexOf("Method=") >= 0)
        return {0.95, text(QT_TRANSLATE_NOOP("core", "Has key=value lines and a line \"primary_data\", as IviumSoft writes."))};
    if (zeros && head.indexOf("Peaks=") >= 0 && head.indexOf("Method=") >= 0)
        return {0.85, text(QT_TRANSLATE_NOOP("core", "Begins with zeros, Peaks= and a method, as IviumSoft writes."))};
    return {};
}

QString ofEitherEncoding(std::string_view words)
{
    const QByteArray bytes(words.data(), static_cast<qsizetype>(words.size()));
    return QString::fromUtf8(decoded(bytes).text);
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &)
{
    const QByteArray content = printable(file.bytes);
    Imported imported;
    imported.encoding = QStringLiteral("ascii");
    imported.decimal = QStringLiteral(".");
    LineReader reader(view(content));
    std::string_view line;
    Metadata metadata;
    QString title;
    std::map<QString, int> titles;
    std::optional<Failure> why;
    const auto keepFailure = [&](Failure failed) {
        if (!why)
            why = std::move(failed);
    };
    while (reader.next(line)) {
        const std::string_view words = trimmed(line);
        const auto mark = words.find('=');
        if (mark != std::string_view::npos && mark > 0 && words != "primary_data") {
            const std::string_view key = words.substr(0, mark), value = trimmed(words.substr(mark + 1));
            if (key == "Title")
                title = ofEitherEncoding(value);
            else if (key == "starttime" && !value.empty())
                metadata.set(QStringLiteral("date"), toQString(value));
            else if ((key == "Method" || key == "serialnumber" || key == "Amplitude" || key == "Data Options.Area") && !value.empty())
                metadata.set(toQString(key), ofEitherEncoding(value));
            continue;
        }
        if (words != "primary_data")
            continue;
        const auto columns = reader.next(line) ? parsedNumber(trimmed(line)) : std::nullopt;
        const auto rows = reader.next(line) ? parsedNumber(trimmed(line)) : std::nullopt;
        if (!columns || !rows || *columns != 3) {
            keepFailure(failure("no-impedance", text(QT_TRANSLATE_NOOP("core", "The data before line %1 have no three columns (Z', Z'', f), as a spectrum has."), reader.number()), {{}, reader.number(), {}}));
            continue;
        }
        SweepTable table;
        table.line = reader.number() + 1;
        table.headings = {heading("Z'/Ohm"), heading("Z''/Ohm"), heading("f/Hz")};
        table.columns.resize(3);
        while (static_cast<double>(table.columns[0].size()) < *rows && reader.next(line)) {
            const auto cells = splitFields(trimmed(line), ' ');
            if (cells.size() < 3 || !parsedNumber(cells[0]))
                break;
            for (std::size_t c = 0; c < 3; ++c)
                table.columns[c].push_back(parsedNumber(cells[c]).value_or(absent));
        }
        if (static_cast<double>(table.columns[0].size()) < *rows)
            imported.issues.push_back(warning("fewer-points", text(QT_TRANSLATE_NOOP("core", "The header announces %1 points; the file holds %2."), *rows, table.columns[0].size()), {{}, table.line, {}}));
        table.metadata = metadata;
        table.metadata.set(QStringLiteral("instrument"), QStringLiteral("Ivium"));
        noteFileName(table.metadata, file.name);
        const int again = ++titles[title];
        table.label = title.isEmpty() ? labelOf(file.name) : QStringLiteral("%1, %2").arg(labelOf(file.name), title);
        if (again > 1)
            table.label += QStringLiteral(" (%1)").arg(exactNumberText(again));
        auto datasets = sweepsOf(table, imported.issues);
        if (datasets)
            imported.datasets.insert(imported.datasets.end(), datasets->begin(), datasets->end());
        else
            keepFailure(datasets.failure());
    }
    if (imported.datasets.empty())
        return why ? std::move(*why) : failure("no-data", text(QT_TRANSLATE_NOOP("core", "The %1 lines of the file hold no line \"primary_data\" with a spectrum after it."), reader.number()));
    if (why)
        imported.issues.push_back(warning("set-left-out", why->message, why->place));
    return imported;
}

} // namespace

Importer iviumImporter()
{
    Importer importer;
    importer.id = QStringLiteral("ivium-data");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Ivium impedance (.idf, .ids)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("idf"), QStringLiteral("ids")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "Lines Method= and primary_data among binary bytes."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
