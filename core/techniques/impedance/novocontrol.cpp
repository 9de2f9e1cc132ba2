// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "analysis/declaring.h"
#include "base/numbertext.h"
#include "data/abovezero.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"
#include "techniques/impedance/windetacolumns.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <map>
#include <set>

namespace vitrine::impedance
{

namespace
{

// WinDETA's text: up to three header lines (comment and date; geometry; fixed values), each as the person chose, a line
// of column names that begins with Freq. or Temp., and rows. What stands in the columns was chosen too.

constexpr int headerLinesToLookAt = 8;
constexpr std::size_t mostColumns = 200;

bool isColumnLine(std::string_view line)
{
    const std::string_view words = trimmed(line);
    return words.starts_with("Freq. [") || words.starts_with("Temp. [");
}

bool isGeometryLine(std::string_view line)
{
    return trimmed(line).starts_with("Diameter[") && line.find("Thickness[") != std::string_view::npos;
}

bool isFixedLine(std::string_view line)
{
    return trimmed(line).starts_with("Fixed value(s)");
}

Confidence sniff(const Probe &probe)
{
    LineReader reader(probe.view());
    std::string_view line;
    bool header = false;
    while (reader.number() < headerLinesToLookAt && reader.next(line)) {
        header = header || isGeometryLine(line) || isFixedLine(line);
        if (isColumnLine(line))
            return {header ? 0.97 : 0.85, text(QT_TRANSLATE_NOOP("core", "Line %1 begins with \"%2\", as Novocontrol's WinDETA writes."), reader.number(), toQString(trimmed(line).substr(0, 5)))};
    }
    return {};
}

struct Header
{
    Metadata metadata;
    WinDetaSetting setting;
    double fixedFrequency = absent; // Hz, of temperature sweeps
};

// "Diameter[mm] 8.840e+00  Thickness[mm] 1.770e+00  ... Edge Correction On" and "Temp. [K]=3.0656e+02  AC Volt  [Vrms]=1.0".
void readAmounts(Header &header, const QString &line)
{
    static const QRegularExpression pair(QStringLiteral("([A-Za-z][A-Za-z. ]*?)\\s*\\[([^\\]]*)\\]\\s*=?\\s*([+-]?[0-9.]+(?:[eE][+-]?[0-9]+)?)"));
    for (auto matches = pair.globalMatch(line); matches.hasNext();) {
        const auto match = matches.next();
        QString name = match.captured(1).simplified();
        if (name.startsWith(QLatin1String("Edge Correction")))
            name = name.section(u' ', 3); // "Edge Correction On  Electrode Thickness"
        const auto value = parsedNumber(match.captured(3));
        if (!value)
            continue;
        const auto unit = heading((name + QStringLiteral(" [%1]").arg(match.captured(2))).toStdString());
        const QString words = match.captured(3) + u' ' + match.captured(2);
        if (name == QLatin1String("Temp.") && unit.unitKnown)
            header.metadata.set(QStringLiteral("temperature"), Quantity{*value, absent, unit.unit}, words);
        else if (name == QLatin1String("Freq.") && *value > 0)
            header.fixedFrequency = *value;
        else if (name == QLatin1String("AC Volt") && *value > 0)
            header.setting.voltage = *value;
        if ((name == QLatin1String("Diameter") || name == QLatin1String("Thickness")) && *value > 0 && unit.unitKnown && unit.unit.sameDimension(Unit::of("mm"))) {
            header.metadata.set(name.toLower(), Quantity{*value, absent, unit.unit}, words);
            (name == QLatin1String("Diameter") ? header.setting.diameter : header.setting.thickness) = converted(*value, unit.unit, Unit::of("m"));
        } else if (name != QLatin1String("Temp.")) {
            header.metadata.set(name, words);
        }
    }
}

// The degree sign may have been lost on the way: "[?C]".
Heading headingOf(std::string_view cell)
{
    Heading one = heading(cell);
    if (!one.unitKnown && (one.name == QLatin1String("Temp.") || one.name == QLatin1String("M Temp")) && one.unitText.endsWith(u'C')) {
        one.unit = Unit::of("degC");
        one.unitText = QStringLiteral("°C");
        one.unitKnown = true;
    }
    return one;
}

struct Layout
{
    Header header;
    std::vector<Heading> headings;
    int line = 0;            // of the names
    std::size_t rowsAt = 0;
    int firstLine = 0;
    bool oneCellALine = false;
};

std::optional<Layout> layoutOf(std::string_view all)
{
    Layout layout;
    layout.header.metadata.set(QStringLiteral("instrument"), QStringLiteral("Novocontrol"));
    LineReader reader(all);
    std::string_view line;
    static const QRegularExpression titled(QStringLiteral("^(.*?),?\\s*(\\d{1,2}\\.\\d{1,2}\\.\\d{4}),\\s*(\\d{1,2}:\\d{1,2})\\s*$"));
    while (reader.number() < headerLinesToLookAt && reader.next(line)) {
        if (isColumnLine(line)) {
            layout.line = reader.number();
            break;
        }
        const QString words = toQString(trimmed(line));
        if (isGeometryLine(line) || isFixedLine(line)) {
            readAmounts(layout.header, isFixedLine(line) ? words.section(u':', 1) : words);
            if (words.contains(QLatin1String("Edge Correction On")))
                layout.header.metadata.set(QStringLiteral("Edge Correction"), QStringLiteral("On"));
        } else if (const auto match = titled.match(words); match.hasMatch()) {
            layout.header.metadata.set(QStringLiteral("sample_name"), match.captured(1));
            layout.header.metadata.set(QStringLiteral("date"), match.captured(2) + u' ' + match.captured(3));
        } else if (!words.isEmpty()) {
            layout.header.metadata.set(QStringLiteral("comment"), words);
        }
    }
    if (layout.line == 0)
        return std::nullopt;
    layout.rowsAt = reader.position();
    layout.firstLine = reader.number() + 1;
    const auto cells = splitFields(trimmed(line), '\t');
    for (const std::string_view cell : cells)
        layout.headings.push_back(headingOf(trimmed(cell)));
    if (cells.size() > 1)
        return layout;
    // One name a line, then one value a line.
    layout.oneCellALine = true;
    while (layout.headings.size() < mostColumns && reader.next(line) && !parsedNumber(trimmed(line))) {
        if (!trimmed(line).empty())
            layout.headings.push_back(headingOf(trimmed(line)));
        layout.rowsAt = reader.position();
        layout.firstLine = reader.number() + 1;
    }
    return layout;
}

struct Rows
{
    std::vector<std::vector<double>> columns;
    std::size_t count = 0;
    int ragged = 0, firstRagged = 0;
};

// "00000000" stands where a quantity was not available.
Rows rowsOf(std::string_view all, const Layout &layout, const Progress &progress)
{
    Rows rows;
    const std::size_t width = layout.headings.size();
    rows.columns.resize(width);
    LineReader reader(all.substr(layout.rowsAt));
    std::string_view line;
    std::vector<std::string_view> cells;
    while (reader.next(line)) {
        if (trimmed(line).empty())
            continue;
        if (reader.number() % 4096 == 0) {
            progress.report(static_cast<double>(reader.position()) / static_cast<double>(all.size()));
            if (progress.cancelled())
                break;
        }
        if (layout.oneCellALine) {
            cells.push_back(trimmed(line));
            if (cells.size() < width)
                continue;
        } else {
            cells = splitFields(line, ' ');
        }
        if (cells.size() != width && rows.ragged++ == 0)
            rows.firstRagged = layout.firstLine + reader.number() - 1;
        for (std::size_t c = 0; c < width; ++c) {
            const bool number = c < cells.size() && cells[c] != "00000000";
            rows.columns[c].push_back(number ? parsedNumber(cells[c]).value_or(absent) : absent);
        }
        ++rows.count;
        cells.clear();
    }
    return rows;
}

// Columns for one group of rows, f and Z first; what has no number at all is left away.
SweepTable tableOf(const Layout &layout, const Rows &rows, const std::vector<double> &frequency, const WinDetaImpedance &impedance, const std::vector<std::size_t> &group, const QString &label)
{
    SweepTable table;
    table.line = layout.line;
    table.label = label;
    table.metadata = layout.header.metadata;
    table.sweepStarts = {0};
    const auto add = [&](const Heading &name, const std::vector<double> &values) {
        std::vector<double> picked;
        picked.reserve(group.size());
        for (const std::size_t row : group)
            picked.push_back(values[row]);
        if (std::ranges::none_of(picked, [](double value) { return std::isfinite(value); }) && table.headings.size() >= 3)
            return;
        table.headings.push_back(name);
        table.columns.push_back(std::move(picked));
    };
    add(heading("f/Hz"), frequency);
    add(heading("Z'/Ohm"), impedance.real);
    add(heading("Z''/Ohm"), impedance.imaginary);
    QStringList taken;
    for (std::size_t c = 0; c < layout.headings.size(); ++c) {
        const QString &name = layout.headings[c].name;
        if (name == QLatin1String("Freq.") || taken.contains(name)) // where names repeat, the first one counts
            continue;
        taken += name;
        add(layout.headings[c], rows.columns[c]);
    }
    return table;
}

int columnOf(const std::vector<Heading> &headings, const char *name)
{
    const auto found = std::ranges::find(headings, QString::fromLatin1(name), &Heading::name);
    return found == headings.end() ? -1 : static_cast<int>(found - headings.begin());
}

// Rows by their set temperature, in the order in which the temperatures come; one group where rows are fewer than three
// times as many as temperatures, or where there are more temperatures than the few frequencies.
std::vector<std::pair<double, std::vector<std::size_t>>> groupsOf(const std::vector<double> *temperature, const std::vector<double> &frequency)
{
    const std::size_t count = frequency.size();
    const std::size_t frequencies = std::set<double>(frequency.begin(), frequency.end()).size();
    std::vector<std::pair<double, std::vector<std::size_t>>> groups;
    std::map<double, std::size_t> known;
    for (std::size_t row = 0; temperature && row < count; ++row) {
        const double value = (*temperature)[row];
        if (!std::isfinite(value))
            continue;
        const auto [at, fresh] = known.try_emplace(value, groups.size());
        if (fresh)
            groups.push_back({value, {}});
        groups[at->second].second.push_back(row);
    }
    // A few frequencies at many temperatures belong over the temperature.
    constexpr std::size_t few = 8;
    const bool fewFrequencies = frequencies <= few && groups.size() > frequencies;
    if (groups.empty() || groups.size() * 3 > count || fewFrequencies) {
        groups.assign(1, {absent, {}});
        for (std::size_t row = 0; row < count; ++row)
            groups[0].second.push_back(row);
    }
    return groups;
}

Result<Imported> read(const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    const std::string_view all = view(content.text);
    auto layout = layoutOf(all);
    if (!layout)
        return failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of column names that begins with Freq. or Temp. within the first %1 lines."), headerLinesToLookAt));
    const Rows rows = rowsOf(all, *layout, progress);
    if (rows.count == 0)
        return failure("no-rows", text(QT_TRANSLATE_NOOP("core", "No rows follow the column names in line %1."), layout->line), {{}, layout->line, {}});

    WinDetaSetting &setting = layout->header.setting;
    if (const double given = options.number(QStringLiteral("diameter")); given > 0)
        setting.diameter = given / 1000;
    if (const double given = options.number(QStringLiteral("thickness")); given > 0)
        setting.thickness = given / 1000;
    const int frequencyAt = columnOf(layout->headings, "Freq."), temperatureAt = columnOf(layout->headings, "Temp.");
    const bool temperatureSweep = frequencyAt < 0;
    if (temperatureSweep && !(layout->header.fixedFrequency > 0))
        return failure("no-frequency", text(QT_TRANSLATE_NOOP("core", "The columns are over temperature, and no line \"Fixed value(s)\" gives the frequency; expected \"Freq. [Hz]=\" or a column Freq. [Hz].")),
                       {{}, layout->line, {}});
    const std::vector<double> frequency = temperatureSweep ? std::vector<double>(rows.count, layout->header.fixedFrequency) : rows.columns[static_cast<std::size_t>(frequencyAt)];
    auto impedance = winDetaImpedance(layout->headings, rows.columns, frequency, setting, layout->line);
    if (!impedance)
        return impedance.failure();

    Imported imported;
    imported.encoding = content.encoding;
    imported.decimal = QStringLiteral(".");
    imported.issues = impedance->issues;
    noteFileName(layout->header.metadata, file.name);
    const QString label = labelOf(file.name);
    const auto groups = groupsOf(!temperatureSweep && temperatureAt >= 0 ? &rows.columns[static_cast<std::size_t>(temperatureAt)] : nullptr, frequency);
    const bool overTemperatures = !temperatureSweep && temperatureAt >= 0 && groups.size() == 1 && std::set<double>(frequency.begin(), frequency.end()).size() * 3 <= rows.count;
    std::optional<Failure> why;
    for (const auto &[temperature, group] : groups) {
        const bool several = std::isfinite(temperature);
        const Heading &scale = layout->headings[static_cast<std::size_t>(std::max(temperatureAt, 0))];
        const QString at = several ? QStringLiteral("%1 %2").arg(exactNumberText(temperature), scale.unitKnown ? scale.unit.displayed() : QString()).trimmed() : QString();
        SweepTable table = tableOf(*layout, rows, frequency, *impedance, group, several ? QStringLiteral("%1 (%2)").arg(label, at) : label);
        if (several && scale.unitKnown)
            table.metadata.set(QStringLiteral("temperature"), Quantity{temperature, absent, scale.unit}, at);
        if (!several && !temperatureSweep && !overTemperatures)
            table.sweepStarts.clear(); // told from the frequencies
        auto datasets = sweepsOf(table, imported.issues);
        if (datasets)
            imported.datasets.insert(imported.datasets.end(), datasets->begin(), datasets->end());
        else if (!why)
            why = datasets.failure();
    }
    if (imported.datasets.empty())
        return *why;
    if (rows.ragged > 0)
        imported.issues.push_back(warning("ragged-rows", text(QT_TRANSLATE_NOOP("core", "%1 rows have another count of cells than the %2 column names, the first in line %3."), rows.ragged,
                                                              layout->headings.size(), rows.firstRagged),
                                          {{}, rows.firstRagged, {}}));
    if (temperatureSweep)
        imported.issues.push_back(note("temperature-sweep", text(QT_TRANSLATE_NOOP("core", "Measured at %1 Hz over temperature: no spectrum, the quantities belong over the column Temp."), layout->header.fixedFrequency)));
    return imported;
}

} // namespace

Importer novocontrolImporter()
{
    Importer importer;
    importer.id = QStringLiteral("novocontrol-windeta");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Novocontrol WinDETA text"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A line of column names that begins with Freq. [Hz] or Temp. [K], lines Diameter[mm] or Fixed value(s) before it."));
    importer.options = {within(numberParameter("diameter", QT_TRANSLATE_NOOP("core", "Electrode diameter"), "mm"), aboveZero).thatMayBeUnset(),
                        within(numberParameter("thickness", QT_TRANSLATE_NOOP("core", "Sample thickness"), "mm"), aboveZero).thatMayBeUnset()};
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
