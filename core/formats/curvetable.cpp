// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/curvetable.h"

#include "formats/generictable.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <memory>

namespace vitrine
{

namespace
{

// "cp: T (degC)": the curve, and the heading of one of its columns.
struct Part
{
    QString curve;
    std::string heading;
};

std::optional<Part> partOf(std::string_view cell)
{
    const std::string_view words = trimmed(unquoted(trimmed(cell)));
    const std::size_t colon = words.find(": ");
    if (colon == std::string_view::npos || colon == 0 || colon + 2 == words.size() || words.substr(0, colon).find_first_of(" \t") != std::string_view::npos)
        return std::nullopt;
    return Part{toQString(words.substr(0, colon)), std::string(words.substr(colon + 2))};
}

// The parts of the first line; none where a cell is something else, or fewer than two belong to the first curve.
std::vector<Part> partsOf(std::string_view line)
{
    std::vector<Part> parts;
    for (const std::string_view cell : splitFields(line, ',')) {
        const std::optional<Part> part = partOf(cell);
        if (!part)
            return {};
        parts.push_back(*part);
    }
    return parts.size() >= 2 && parts[0].curve == parts[1].curve ? parts : std::vector<Part>{};
}

std::string_view firstLine(std::string_view text)
{
    LineReader reader(text);
    std::string_view line;
    return reader.next(line) ? line : std::string_view();
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty() || partsOf(firstLine(probe.view())).empty())
        return {};
    return {0.9, text(QT_TRANSLATE_NOOP("core", "Every heading names a curve and its column, as in exported curves."))};
}

// "u(cp (J/(g K)))" stands beside "cp (J/(g K))", "lower edge of ..." beside an area.
bool isUncertainty(const std::string &heading)
{
    return heading.starts_with("u(") && heading.ends_with(')');
}

Result<Imported> read(const SourceFile &file, const Progress &progress, const std::vector<ColumnRecogniser> &recognisers, const std::vector<RoleSignature> &signatures)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data, where a text file of curves was expected.")));
    const std::string_view all = view(content.text);
    LineReader reader(all);
    std::string_view line;
    const std::vector<Part> parts = reader.next(line) ? partsOf(line) : std::vector<Part>{};
    if (parts.empty())
        return failure("no-curves", text(QT_TRANSLATE_NOOP("core", "Line 1 should name curves and their columns, as in \"cp: T (degC)\"; it does not.")), {{}, 1, {}});
    NumberTableOptions options;
    options.style = {',', '.'};
    options.columns = parts.size();
    options.firstLine = 2;
    options.stopAtText = false;
    const NumberTable table = readNumbers(all.substr(reader.position()), options, progress);
    Imported result;
    result.encoding = content.encoding;
    result.decimal = QStringLiteral(".");
    result.issues = tableIssues(table);
    for (std::size_t first = 0; first < parts.size();) {
        std::size_t end = first + 1;
        // A curve begins with its x; the next one has another key.
        while (end < parts.size() && parts[end].curve == parts[first].curve)
            ++end;
        auto dataset = std::make_shared<Dataset>();
        dataset->label = parts[first].curve;
        // Shorter curves end earlier: rows without x are none of theirs.
        std::size_t rows = table.rows;
        while (rows > 0 && std::isnan(table.columns[first][rows - 1]))
            --rows;
        for (std::size_t c = first; c < end; ++c) {
            const auto &numbers = table.columns[c];
            Values values = shared(std::vector<double>(numbers.begin(), numbers.begin() + static_cast<std::ptrdiff_t>(rows)));
            if (isUncertainty(parts[c].heading) && !dataset->columns.empty()) {
                dataset->columns.back().uncertainty = values;
                continue;
            }
            const Heading words = heading(parts[c].heading);
            Column column{words.name, {}, words.unit, words.unitText, values, nullptr};
            if (const ColumnRecogniser *found = recognised(words, recognisers); found && found->factor == 1 && !dataset->column(found->role.toStdString()))
                column.role = found->role;
            dataset->columns.push_back(std::move(column));
        }
        dataset->technique = techniqueBySignature(*dataset, signatures);
        result.datasets.push_back(std::move(dataset));
        first = end;
    }
    result.issues.push_back(note("derived", text(QT_TRANSLATE_NOOP("core", "These are curves that an analysis computed, as they were when the file was written; they do not follow later changes of it."))));
    return result;
}

} // namespace

Importer curveTable(std::vector<ColumnRecogniser> recognisers, std::vector<RoleSignature> signatures)
{
    Importer importer;
    importer.id = QStringLiteral("curves");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Curves of an analysis (CSV)"));
    importer.extensions = {QStringLiteral("csv")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A first line whose cells all name a curve and a column of it: \"cp: T (degC)\", \"cp: cp (J/(g K))\"."));
    importer.sniff = sniff;
    importer.read = [recognisers = std::move(recognisers), signatures = std::move(signatures)](const SourceFile &file, const Parameters &, const Progress &progress) {
        return read(file, progress, recognisers, signatures);
    };
    return importer;
}

} // namespace vitrine
