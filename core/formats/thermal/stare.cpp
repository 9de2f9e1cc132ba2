// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textfile.h"
#include "formats/thermal/thermaldataset.h"
#include "formats/thermal/thermalimporters.h"

#include <QObject>
#include <QRegularExpression>

#include <algorithm>

namespace vitrine::thermal
{

namespace
{

// "Index t Ts Tr Value" over "[s] [°C] [°C] [mg]": the same in every language of the program.
bool namesColumns(std::string_view names, std::string_view units)
{
    units = trimmed(units);
    return startsWithIgnoringCase(trimmed(names), "Index") && units.size() >= 2 && units.front() == '[' && units.back() == ']';
}

// Names and units are right-aligned; "x value" has a blank in it, and Index has a unit ("[#]") in tables only.
std::vector<Heading> headingsOf(std::string_view namesLine, std::string_view unitsLine)
{
    static const QRegularExpression wide(QStringLiteral("\\s{2,}|\\t"));
    const QString names = toQString(namesLine), units = toQString(unitsLine);
    QStringList symbols;
    std::vector<qsizetype> ends;
    for (qsizetype open = units.indexOf(u'['); open >= 0;) {
        const qsizetype close = units.indexOf(u']', open);
        if (close < 0)
            break;
        symbols += units.mid(open + 1, close - open - 1);
        ends.push_back(close + 1);
        open = units.indexOf(u'[', close);
    }
    QStringList words = names.trimmed().split(wide, Qt::SkipEmptyParts);
    if (words.size() != symbols.size() && words.size() != symbols.size() + 1) {
        // Names so long that one blank is left between them: each ends where its unit ends.
        words.clear();
        qsizetype from = 0;
        for (std::size_t i = 0; i < ends.size(); from = ends[i++])
            words += names.mid(from, i + 1 < ends.size() ? ends[i] - from : -1).simplified();
        if (!words.isEmpty() && words.front().startsWith(QLatin1String("Index ")))
            words = QStringList{QStringLiteral("Index"), words.front().mid(6).trimmed()} + words.mid(1);
    }
    std::vector<Heading> headings;
    const qsizetype shift = words.size() - symbols.size(); // 1 where Index has no unit
    for (qsizetype i = 0; i < words.size(); ++i)
        headings.push_back(headingOf(words[i], i >= shift && i - shift < symbols.size() ? symbols[i - shift] : QString()));
    return headings;
}

// "Sample:" and the indented lines below it; at most one of them is a table.
struct Section
{
    QString label;
    QStringList lines;
    std::vector<Heading> headings;
    std::vector<std::vector<double>> numbers;
    [[nodiscard]] bool isTable() const { return !headings.empty(); }
};

// A number and its unit behind a tab: "Step<TAB>-66.9395 %"; lines without a name go on with the one above.
void takeResults(Dataset &dataset, const QStringList &lines, const QString &curve)
{
    static const QRegularExpression pattern(QStringLiteral("^([-+]?[0-9][0-9.,]*(?:[eE][-+]?[0-9]+)?)\\s*(.*)$"));
    static const QStringList settings{QStringLiteral("left limit"), QStringLiteral("right limit"), QStringLiteral("heating rate"), QStringLiteral("linke grenze"), QStringLiteral("rechte grenze"),
                                      QStringLiteral("heizrate")};
    for (qsizetype from = 0; from < lines.size();) {
        qsizetype end = from;
        while (end < lines.size() && !lines[end].trimmed().isEmpty())
            ++end;
        QStringList detail{curve};
        QString name;
        const std::size_t first = dataset.vendorResults.size();
        for (qsizetype i = from; i < end; ++i) {
            const auto tab = lines[i].indexOf(u'\t');
            const auto match = pattern.match(lines[i].mid(tab + 1).trimmed());
            if (tab < 0 || !match.hasMatch()) {
                detail += lines[i].simplified();
                continue;
            }
            // The Greek delta in front of Step is lost to a question mark in eight-bit text.
            QString words = lines[i].left(tab).trimmed();
            if (words.startsWith(QLatin1String("? ")))
                words.remove(0, 2);
            if (!words.isEmpty())
                name = words;
            const auto number = headerNumber(match.captured(1));
            if (!number || settings.contains(name.toLower())) {
                detail += name + QLatin1String(" = ") + match.captured(0);
                continue;
            }
            VendorResult result;
            result.name = name;
            result.unitText = match.captured(2).trimmed();
            result.quantity = {*number, absent, unitOf(result.unitText).value_or(Unit())};
            dataset.vendorResults.push_back(std::move(result));
        }
        detail.removeAll(QString());
        for (std::size_t i = first; i < dataset.vendorResults.size(); ++i)
            dataset.vendorResults[i].detail = detail.join(QLatin1String("; "));
        from = end + 1;
    }
}

void takeSection(Dataset &dataset, const Section &section, const QString &curve)
{
    static const KnownKey known[] = {{"results", "results"},           {"ergebnisse", "results"},    {"resultate", "results"},         {"résultats", "results"},    {"sample", "sample_name"},
                                     {"probe", "sample_name"},         {"échantillon", "sample_name"}, {"method", "method"},           {"methode", "method"},       {"méthode", "method"},
                                     {"sample holder", "crucible"},    {"tiegel", "crucible"},       {"probenhalter", "crucible"},     {"user", "operator"},        {"benutzer", "operator"},
                                     {"anwender", "operator"},         {"ta module", "instrument"},  {"ta-modul", "instrument"},       {"messmodul", "instrument"}, {"module", "instrument"},
                                     {"modul", "instrument"},          {"experiment comments", "comment"}, {"sample remarks", "comment"}, {"customer", "customer"},    {"order number", "order"},
                                     {"adjustment", "calibration"},     {"blank curve", "correction_file"}, {"blindkurve", "correction_file"}, {"leerkurve", "correction_file"}};
    QStringList lines;
    for (const QString &line : section.lines)
        if (!line.trimmed().isEmpty())
            lines += line.simplified();
    const QString label = section.label.toLower();
    const auto found = std::ranges::find_if(known, [&](const KnownKey &entry) { return label == QString::fromUtf8(entry.word); });
    const QString key = found == std::end(known) ? QString() : QString::fromLatin1(found->key);
    if (key == QLatin1String("results")) {
        takeResults(dataset, section.lines, curve);
        return;
    }
    // "TEST TGA, 12.8020 mg": the sample and its mass, whatever the language calls the line above.
    static const QRegularExpression weighed(QStringLiteral("^(.*?\\S)?\\s*,\\s*([0-9][0-9.,]*\\s*(?:mg|µg|ug|g|kg))$"));
    for (const QString &line : lines)
        if (const auto match = weighed.match(line); match.hasMatch()) {
            if (dataset.metadata.text(QStringLiteral("sample_name")).isEmpty())
                take(dataset.metadata, {}, QStringLiteral("sample_name"), match.captured(1));
            if (!dataset.metadata.find(QStringLiteral("sample_mass")))
                takeSampleMass(dataset.metadata, match.captured(2));
            if (key == QLatin1String("sample_name"))
                return;
        }
    if (lines.isEmpty() || key.isEmpty())
        return;
    // "Blank curve: subtracted", or its name.
    static const QRegularExpression taken(QStringLiteral("subtracted|abgezogen|subtrahiert|corrected|korrigiert"), QRegularExpression::CaseInsensitiveOption);
    if (key == QLatin1String("correction_file") && lines.front().contains(taken)) {
        dataset.metadata.set(QStringLiteral("correction"), QStringLiteral("subtracted"));
        return;
    }
    const bool list = key == QLatin1String("calibration") || key == QLatin1String("comment");
    // Behind a comma stands when the module was adjusted.
    const QString first = key == QLatin1String("instrument") ? lines.front().section(u',', 0, 0) : lines.front();
    take(dataset.metadata, {}, key, list ? lines.join(QLatin1String("; ")) : first);
}

// The value's own name is the curve's quantity ("Sample Weight"); where nobody knows that, its unit tells.
void nameValue(std::vector<Heading> &headings, const QString &quantity)
{
    for (Heading &one : headings) {
        if (one.name != QLatin1String("Value") && one.name != QLatin1String("Wert"))
            continue;
        Column column;
        column.name = quantity;
        column.unit = one.unit;
        column.unitText = one.unitText;
        static const QStringList known{QStringLiteral("sampleweight"), QStringLiteral("heatflow"), QStringLiteral("weight")};
        one.name = quantity.isEmpty() ? one.name : quantity;
        const QString plain = normalisedName(quantity);
        if (known.contains(plain))
            continue;
        const auto is = [&](const char *unit) { return one.unitKnown && one.unit.sameDimension(Unit::of(unit)) && !one.unit.isNumber(); };
        if (is("mg"))
            one.name = QStringLiteral("Sample Weight");
        else if (is("mW") || is("W/g"))
            one.name = QStringLiteral("Heatflow");
        else if (is("um"))
            one.name = QStringLiteral("Length Change");
    }
}

std::shared_ptr<Dataset> curveOf(std::vector<Section> &sections, std::size_t from, std::size_t table, std::size_t end, const QString &fileName, Issues &issues)
{
    auto dataset = std::make_shared<Dataset>();
    QString evaluation, quantity;
    if (table > from) {
        QStringList lines;
        for (const QString &line : sections[table - 1].lines)
            if (!line.trimmed().isEmpty())
                lines += line.simplified();
        static const QRegularExpression blank(QStringLiteral("^(?:blank|blind|leer)[ -]?(?:curve|kurve)\\s*:?\\s*(.*)$"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression taken(QStringLiteral("^(?:is |was |wurde )?(?:subtracted|abgezogen|subtrahiert|corrected|korrigiert)"), QRegularExpression::CaseInsensitiveOption);
        static const QRegularExpression performed(QStringLiteral("^[^\\s,]+ (\\d{1,2}[./-]\\d{1,2}[./-]\\d{2,4}[ T].*)$"));
        for (const QString &line : lines) {
            if (const auto named = blank.match(line); named.hasMatch()) {
                if (taken.match(named.captured(1)).hasMatch())
                    dataset->metadata.set(QStringLiteral("correction"), QStringLiteral("subtracted"));
                else
                    take(dataset->metadata, {}, QStringLiteral("correction_file"), named.captured(1));
            } else if (const auto match = performed.match(line); match.hasMatch())
                dataset->metadata.set(QStringLiteral("date"), match.captured(1));
            else if (evaluation.isEmpty())
                evaluation = line;
            else
                quantity = line;
        }
    }
    const bool derived = std::ranges::any_of(sections[table].headings, [](const Heading &one) { return one.name == QLatin1String("y value") || one.name == QLatin1String("y-Wert"); });
    nameValue(sections[table].headings, quantity);
    Columns columns;
    columns.append(sections[table].headings, std::move(sections[table].numbers));
    columns.moveTo(*dataset);
    for (std::size_t i = table + 1; i < end; ++i)
        takeSection(*dataset, sections[i], quantity.isEmpty() ? evaluation : quantity);
    if (!evaluation.isEmpty())
        dataset->metadata.set(QStringLiteral("evaluation"), evaluation);
    const QString sample = dataset->metadata.text(QStringLiteral("sample_name"));
    dataset->label = sample.isEmpty() ? fileName : sample;
    if (!quantity.isEmpty())
        dataset->label += QLatin1String(", ") + quantity;
    else if (derived)
        dataset->label += QLatin1String(", ") + evaluation;
    // A curve computed from another one serves the technique of the quantity it comes from.
    if (derived) {
        const Unit &unit = dataset->columns.back().unit;
        for (const auto &[symbol, technique] : {std::pair("mg/s", "thermogravimetry"), std::pair("mg/degC", "thermogravimetry"), std::pair("mW/s", "calorimetry"), std::pair("um/s", "dilatometry")})
            if (unit.sameDimension(Unit::of(symbol)))
                dataset->technique = QString::fromLatin1(technique);
    }
    assumeExotherm(*dataset, "up", "STARe", issues);
    complete(*dataset, {}, issues);
    return dataset;
}

Confidence sniff(const Probe &probe)
{
    if (probe.encoding.isEmpty())
        return {};
    Cursor cursor(probe.view());
    std::string_view line, below;
    bool ruled = false, first = true;
    while (cursor.line() < 200 && cursor.next(line)) {
        const std::string_view words = trimmed(line);
        ruled = ruled || (cursor.line() <= 4 && words.size() >= 40 && words.find_first_not_of('_') == std::string_view::npos);
        if (cursor.peek(below) && namesColumns(line, below)) {
            if (ruled)
                return {0.97, text(QT_TRANSLATE_NOOP("core", "A ruled title and a table of Index over units in brackets, as STARe writes an evaluation."))};
            const auto headings = headingsOf(line, below);
            if (std::ranges::any_of(headings, [](const Heading &one) { return one.name == QLatin1String("Ts") || one.name == QLatin1String("Tr"); }))
                return {first ? 0.93 : 0.85, text(QT_TRANSLATE_NOOP("core", "A table of Index, Ts and Tr over units in brackets, as STARe exports it."))};
            return {};
        }
        first = first && words.empty();
    }
    return {};
}

Result<Imported> read(const SourceFile &file, const Parameters &, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data; expected text of STARe.")));
    Imported imported;
    imported.encoding = content.encoding;
    std::vector<Section> sections(1);
    Cursor cursor(view(content.text));
    std::string_view line, below;
    QString software, title;
    int namesLine = 0;
    std::vector<std::size_t> tables;
    static const QRegularExpression version(QStringLiteral("STARe SW\\s*([0-9.]+)"));
    while (!progress.cancelled() && cursor.next(line)) {
        const std::string_view words = trimmed(line);
        if (cursor.peek(below) && namesColumns(line, below)) {
            namesLine = cursor.line();
            std::vector<Heading> headings = headingsOf(line, below);
            cursor.next(below);
            Result<Rows> rows = readRows(cursor.rest(), cursor.line() + 1, headings.size(), ' ', true, progress);
            if (!rows)
                return rows.failure();
            cursor.skip(rows->table);
            if (rows->table.rows == 0)
                continue;
            imported.decimal = QString(QLatin1Char(rows->style.decimal));
            if (imported.issues.size() < 20)
                for (Issue &issue : tableIssues(rows->table))
                    imported.issues.push_back(std::move(issue));
            if (sections.back().isTable())
                sections.emplace_back();
            sections.back().headings = std::move(headings);
            sections.back().numbers = std::move(rows->table.columns);
            tables.push_back(sections.size() - 1);
            sections.emplace_back();
            continue;
        }
        // "]5[In RR Ar 60ml/min total calib": what is left of the title behind an exported table.
        if (words.size() > 3 && words.front() == ']' && words.find('[') != std::string_view::npos) {
            title = toQString(trimmed(words.substr(words.find('[') + 1)));
            continue;
        }
        if (const auto match = version.match(toQString(words)); match.hasMatch()) {
            software = QLatin1String("STARe ") + match.captured(1);
            continue;
        }
        if (!words.empty() && words.find_first_not_of('_') == std::string_view::npos)
            continue;
        if (!line.empty() && line.front() != ' ' && line.front() != '\t' && !words.empty() && words.back() == ':') {
            Section section;
            section.label = toQString(trimmed(words.substr(0, words.size() - 1)));
            sections.push_back(std::move(section));
        } else {
            sections.back().lines += toQString(line);
        }
    }
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    if (tables.empty())
        return namesLine == 0 ? failure("no-columns", text(QT_TRANSLATE_NOOP("core", "No line of the %1 lines begins with Index over a line of units; expected a table of values."), cursor.line()),
                                        {{}, cursor.line(), {}})
                              : failure("no-rows", text(QT_TRANSLATE_NOOP("core", "Line %1 names columns, but no row of numbers follows."), namesLine), {{}, namesLine, {}});

    for (std::size_t i = 0; i < tables.size(); ++i) {
        // A curve begins with the section in front of "Curve Values:", which names it.
        const auto begin = [&](std::size_t table) { return table > 0 && !sections[table].label.isEmpty() ? table - 1 : table; };
        const std::size_t end = i + 1 < tables.size() ? std::max(begin(tables[i + 1]), tables[i] + 1) : sections.size();
        Issues issues;
        auto dataset = curveOf(sections, begin(tables[i]), tables[i], end, title.isEmpty() ? file.name : title, issues);
        if (!title.isEmpty() && dataset->metadata.text(QStringLiteral("sample_name")).isEmpty())
            dataset->metadata.set(QStringLiteral("sample_name"), title);
        if (!software.isEmpty())
            dataset->metadata.set(QStringLiteral("software"), software);
        for (Issue &issue : issues)
            if (std::ranges::find(imported.issues, issue) == imported.issues.end() && imported.issues.size() < 50)
                imported.issues.push_back(std::move(issue));
        imported.datasets.push_back(std::move(dataset));
    }
    return imported;
}

} // namespace

Importer stareText()
{
    Importer importer;
    importer.id = QStringLiteral("mettler-stare");
    importer.label = text(QT_TRANSLATE_NOOP("core", "METTLER TOLEDO STARe text"));
    importer.technique = QStringLiteral("calorimetry");
    importer.extensions = {QStringLiteral("txt")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A line of names that begins with Index over a line of units in brackets, in an evaluation or alone."));
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::thermal
