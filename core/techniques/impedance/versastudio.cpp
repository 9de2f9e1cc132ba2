// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>

#include <algorithm>

namespace vitrine::impedance
{

namespace
{

// Blocks between <Name> and </Name> with a key=value on each line; <Segment1>, <Segment2> ... hold the measurement: its
// columns after "Definition=" and rows of as many cells.

Confidence sniff(const Probe &probe)
{
    if (probe.view().find("Name=VersaStudio") == std::string_view::npos || probe.view().find("<Application>") == std::string_view::npos)
        return {};
    return {0.95, text(QT_TRANSLATE_NOOP("core", "Has an <Application> named VersaStudio."))};
}

struct Block
{
    SweepTable table;
    std::string_view rows;
    int firstLine = 0;
};

std::vector<Heading> headingsOf(std::string_view definition)
{
    std::vector<Heading> headings;
    for (const std::string_view cell : splitFields(definition, ','))
        headings.push_back(heading(trimmed(cell)));
    // The list ends with a stray "0".
    if (!headings.empty() && headings.back().name == QLatin1String("0"))
        headings.pop_back();
    return headings;
}

// The segments' tables; other blocks' lines go into the metadata.
std::vector<Block> segmentsOf(std::string_view all, Metadata &metadata)
{
    std::vector<Block> blocks;
    LineReader reader(all);
    std::string_view line, block;
    while (reader.next(line)) {
        const std::string_view words = trimmed(line);
        if (words.size() > 2 && words.front() == '<' && words.back() == '>') {
            block = words[1] == '/' ? std::string_view() : words.substr(1, words.size() - 2);
            continue;
        }
        const auto mark = words.find('=');
        if (mark == std::string_view::npos || mark == 0 || block.empty())
            continue;
        const std::string_view key = words.substr(0, mark), value = trimmed(words.substr(mark + 1));
        if (block.starts_with("Segment") && key == "Definition") {
            Block segment;
            segment.table.headings = headingsOf(value);
            segment.table.line = reader.number();
            segment.table.label = toQString(block);
            segment.firstLine = reader.number() + 1;
            const std::size_t start = reader.position();
            std::size_t end = start;
            while (reader.next(line) && !trimmed(line).starts_with('<'))
                end = reader.position();
            block = {};
            segment.rows = all.substr(start, end - start);
            blocks.push_back(std::move(segment));
        } else if (key == "DateAcquired") {
            metadata.set(QStringLiteral("date"), toQString(value));
        } else if (key == "Comment" && !value.empty()) {
            metadata.set(QStringLiteral("comment"), toQString(value));
        } else if ((block.starts_with("Action") || block == "Instrument") && !value.empty() && value.size() < 200) {
            metadata.set(toQString(key), toQString(value)); // the electrode's area is a preset: it stays under its own name
        }
    }
    return blocks;
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    Metadata metadata;
    metadata.set(QStringLiteral("instrument"), QStringLiteral("Princeton Applied Research VersaStudio"));
    std::vector<Block> segments = segmentsOf(view(content.text), metadata);
    noteFileName(metadata, file.name);
    if (segments.empty())
        return failure("no-segment", text(QT_TRANSLATE_NOOP("core", "The file has no block <Segment1> with a line \"Definition=\"; it holds no measurement.")));

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QStringLiteral(".");
    std::optional<Failure> why;
    const auto spectra = std::ranges::count_if(segments, [](const Block &one) { return namesImpedance(one.table.headings); });
    for (Block &segment : segments) {
        if (!namesImpedance(segment.table.headings) && spectra > 0)
            continue; // another technique of the same run
        NumberTableOptions options;
        options.style = {',', '.'};
        options.columns = segment.table.headings.size();
        options.firstLine = segment.firstLine;
        options.stopAtText = false;
        segment.table.columns = readNumbers(segment.rows, options, progress).columns;
        segment.table.label = spectra > 1 ? QStringLiteral("%1 (%2)").arg(labelOf(file.name), segment.table.label) : labelOf(file.name);
        segment.table.metadata = metadata;
        auto datasets = sweepsOf(segment.table, imported.issues);
        if (!datasets) {
            if (!why)
                why = datasets.failure();
            continue;
        }
        imported.datasets.insert(imported.datasets.end(), datasets->begin(), datasets->end());
    }
    if (imported.datasets.empty())
        return *why;
    if (why)
        imported.issues.push_back(warning("segment-left-out", why->message, why->place));
    return imported;
}

} // namespace

Importer versaStudioImporter()
{
    Importer importer;
    importer.id = QStringLiteral("versastudio-par");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Princeton VersaStudio (.par)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("par")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A block <Application> with Name=VersaStudio, segments with columns Frequency(Hz), Z Real, Z Imag."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
