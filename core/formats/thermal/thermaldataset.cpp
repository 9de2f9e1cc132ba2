// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermaldataset.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "formats/thermal/thermalroles.h"

#include <QObject>

#include <algorithm>
#include <cctype>
#include <cmath>

namespace vitrine::thermal
{

namespace
{

const QString massKey = QStringLiteral("sample_mass");
const QString exothermKey = QStringLiteral("exotherm");

bool has(const Dataset &dataset, const char *role) { return dataset.column(role) != nullptr; }

// The factor by which `a` is `b`, as a least-squares line through zero: what programs round in both columns averages
// out over the rows.
double ratio(const std::vector<double> &a, const std::vector<double> &b)
{
    long double products = 0, squares = 0;
    for (std::size_t i = 0; i < a.size(); ++i)
        if (std::isfinite(a[i]) && std::isfinite(b[i])) {
            products += static_cast<long double>(a[i]) * b[i];
            squares += static_cast<long double>(b[i]) * b[i];
        }
    return squares > 0 ? static_cast<double>(products / squares) : absent;
}

// The sample's mass where the header has none: two columns that differ by it, or what the balance shows first.
void massFromColumns(Dataset &dataset, Issues &issues)
{
    static const Unit milligram = Unit::of("mg"), milliwatt = Unit::of("mW"), perGram = Unit::of("W/g");
    const auto find = [&](const char *role, const auto &unitFits) {
        return std::ranges::find_if(dataset.columns, [&](const Column &column) {
            return unitFits(column.unit) && !column.unitText.isEmpty() && roleOf(column) == QLatin1String(role);
        });
    };
    const auto end = dataset.columns.end();
    const auto take = [&](double mass, const char *sentence) {
        if (!(std::isfinite(mass) && mass > 0))
            return false;
        dataset.metadata.set(massKey, Quantity{mass, absent, milligram});
        issues.push_back(note("sample-mass-from-columns", text(sentence, mass)));
        return true;
    };
    const auto weight = find("mass", [](const Unit &unit) { return unit.sameDimension(milligram); });
    const auto percent = find("mass", [](const Unit &unit) { return unit.isNumber(); });
    if (weight != end && percent != end) {
        const double mass = converted(ratio(*weight->values, *percent->values), weight->unit, milligram) / percent->unit.scale();
        if (take(mass, QT_TRANSLATE_NOOP("core", "The header names no sample mass: %1 mg follows from the columns of mass and percent.")))
            return;
    }
    const auto power = find("heat-flow", [](const Unit &unit) { return unit.sameDimension(milliwatt); });
    const auto specific = find("heat-flow", [](const Unit &unit) { return unit.sameDimension(perGram); });
    if (power != end && specific != end) {
        const double mass = ratio(*power->values, *specific->values) * power->unit.scale() / specific->unit.scale() * 1e6;
        if (take(mass, QT_TRANSLATE_NOOP("core", "The header names no sample mass: %1 mg follows from the heat flow and the normalised heat flow.")))
            return;
    }
    if (weight != end && weight->role == QLatin1String("mass")) {
        const auto first = std::ranges::find_if(*weight->values, [](double v) { return std::isfinite(v); });
        if (first != weight->values->end())
            take(converted(*first, weight->unit, milligram),
                 QT_TRANSLATE_NOOP("core", "The header names no sample mass: %1 mg, what the balance shows first, is taken."));
    }
}

} // namespace

std::optional<Unit> unitOf(const QString &text)
{
    const QString words = text.trimmed();
    if (const auto unit = Unit::parsed(words))
        return unit;
    // No mark between two factors: the longest front part that is a unit and leaves another one.
    if (words.isEmpty() || words.size() > 24 || words.contains(u'/') || words.contains(u' '))
        return std::nullopt;
    for (qsizetype cut = words.size() - 1; cut > 0; --cut)
        if (words[cut].isLetter() && Unit::parsed(words.left(cut)) && Unit::parsed(words.mid(cut)))
            return Unit::parsed(words.left(cut) + u' ' + words.mid(cut));
    return std::nullopt;
}

Heading headingOf(const QString &name, const QString &unit)
{
    Heading result;
    result.name = name.simplified();
    result.unitText = unit.simplified();
    if (result.unitText.size() >= 2 && (result.unitText.startsWith(u'[') || (result.unitText.startsWith(u'(') && result.unitText.indexOf(u')') == result.unitText.size() - 1)))
        result.unitText = result.unitText.mid(1, result.unitText.size() - 2).trimmed();
    const auto known = result.unitText.isEmpty() ? std::nullopt : unitOf(result.unitText);
    result.unitKnown = known.has_value();
    result.unit = known.value_or(Unit());
    return result;
}

std::optional<double> headerNumber(const QString &words)
{
    QString digits = words.trimmed();
    digits.remove(QChar(0x00a0)).remove(QChar(0x202f)).remove(QChar(0x2009)).remove(u'\'');
    const auto comma = digits.lastIndexOf(u','), point = digits.lastIndexOf(u'.');
    if (comma >= 0 && point >= 0)
        digits.remove(comma > point ? u'.' : u',');
    else if (digits.count(u',') > 1 || digits.count(u'.') > 1)
        return std::nullopt;
    return parsedNumber(digits, digits.contains(u',') ? ',' : '.');
}

std::optional<Quantity> headerQuantity(const QString &words)
{
    const QString all = words.trimmed();
    qsizetype end = 0;
    while (end < all.size() && (all[end].isDigit() || QStringView(u"+-.,eE\u00a0\u202f").contains(all[end]))) {
        // "E" belongs to the number only in front of an exponent.
        if ((all[end] == u'e' || all[end] == u'E') && !(end > 0 && end + 1 < all.size() && (all[end + 1].isDigit() || all[end + 1] == u'-' || all[end + 1] == u'+')))
            break;
        ++end;
    }
    const auto number = headerNumber(all.left(end));
    const auto unit = unitOf(all.mid(end));
    if (!number || !unit)
        return std::nullopt;
    return Quantity{*number, absent, *unit};
}

void take(Metadata &metadata, std::span<const KnownKey> known, const QString &word, const QString &value)
{
    const QString words = value.simplified();
    static const QStringList nothing{QString(), QStringLiteral("-"), QStringLiteral("---"), QStringLiteral("-----"), QStringLiteral("n/a"), QStringLiteral("not available"), QStringLiteral("none")};
    if (word.trimmed().isEmpty() || nothing.contains(words.toLower()))
        return;
    const auto found = std::ranges::find_if(known, [&](const KnownKey &entry) { return word.trimmed().compare(QLatin1String(entry.word), Qt::CaseInsensitive) == 0; });
    const QString key = found != known.end() ? QString::fromLatin1(found->key) : word.trimmed();
    const MetadataEntry *before = metadata.find(key);
    if (!before || before->text.isEmpty())
        metadata.set(key, words);
    else if (before->text != words && before->text.size() < 4000)
        metadata.set(key, before->text + QLatin1String("; ") + words);
}

void takeSampleMass(Metadata &metadata, const QString &words)
{
    const auto mass = headerQuantity(words);
    if (mass && mass->unit.sameDimension(Unit::of("mg")) && mass->value > 0)
        metadata.set(massKey, *mass, words.simplified());
}

bool Cursor::next(std::string_view &line)
{
    LineReader reader(m_text.substr(m_position));
    if (!reader.next(line))
        return false;
    m_position += reader.position();
    ++m_line;
    return true;
}

void Cursor::skip(const NumberTable &table)
{
    m_position += table.end;
    m_line = table.endLine - 1;
}

namespace
{

// The rows at the beginning, without the text behind a short table: what may be asked how its numbers are written.
std::string_view firstRows(std::string_view rows)
{
    constexpr std::size_t enough = 1 << 16;
    constexpr int most = 200;
    LineReader reader(rows.substr(0, enough));
    std::size_t end = 0;
    for (std::string_view line; reader.number() < most && reader.next(line); end = reader.position()) {
        const std::string_view words = trimmed(line);
        if (!words.empty() && std::isdigit(static_cast<unsigned char>(words.front())) == 0 && std::string_view("+-.,;\"").find(words.front()) == std::string_view::npos)
            break;
    }
    return rows.substr(0, end);
}

char decimalMark(std::string_view rows, char delimiter)
{
    if (delimiter == ',')
        return '.';
    std::size_t commas = 0, points = 0;
    LineReader reader(rows);
    for (std::string_view line; reader.next(line);)
        for (const std::string_view field : splitFields(line, delimiter)) {
            const std::string_view cell = unquoted(field);
            commas += cell.find(',') != std::string_view::npos && parsedNumber(cell, ',').has_value();
            points += cell.find('.') != std::string_view::npos && parsedNumber(cell, '.').has_value();
        }
    return commas > points ? ',' : '.';
}

} // namespace

Result<Rows> readRows(std::string_view rows, int firstLine, std::size_t columns, char delimiter, bool stopAtText, const Progress &progress)
{
    const std::string_view sample = firstRows(rows);
    const CellEvidence evidence = cellEvidence(sample);
    if (evidence.mangled > 0)
        return failure("mangled-numbers",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has several decimal marks, as a spreadsheet leaves behind; expected numbers with one "
                                                      "mark. Export the file from the instrument's software again."),
                            evidence.mangledText),
                       {{}, firstLine + evidence.mangledLine - 1, {}});
    NumberTableOptions options;
    options.style = evidence.style;
    if (delimiter != '\0')
        options.style = {delimiter, decimalMark(sample, delimiter)};
    options.columns = columns;
    options.firstLine = firstLine;
    options.stopAtText = stopAtText;
    Rows result{readNumbers(rows, options, progress), options.style};
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "Reading was stopped.")));
    return result;
}

void Columns::append(const std::vector<Heading> &headings, std::vector<std::vector<double>> numbers)
{
    constexpr std::size_t most = 256;
    const std::size_t count = numbers.empty() ? 0 : numbers.front().size();
    std::vector<bool> met(m_headings.size(), false);
    for (std::size_t i = 0; i < numbers.size() && i < headings.size(); ++i) {
        Heading one = headings[i];
        if (one.name.isEmpty())
            one.name = QStringLiteral("column %1").arg(i + 1);
        std::size_t at = 0;
        while (at < m_headings.size() && (met[at] || m_headings[at].name != one.name || m_headings[at].unitText != one.unitText))
            ++at;
        if (at == m_headings.size()) {
            if (at == most) {
                m_tooMany = true;
                continue;
            }
            m_headings.push_back(std::move(one));
            m_numbers.emplace_back();
            met.push_back(false);
        }
        met[at] = true;
        if (m_rows == 0) {
            m_numbers[at] = std::move(numbers[i]);
        } else {
            m_numbers[at].resize(m_rows, absent);
            m_numbers[at].insert(m_numbers[at].end(), numbers[i].begin(), numbers[i].end());
        }
    }
    m_rows += count;
}

void Columns::moveTo(Dataset &dataset)
{
    for (std::size_t i = 0; i < m_headings.size(); ++i) {
        Column column;
        column.name = m_headings[i].name;
        column.unit = m_headings[i].unit;
        column.unitText = m_headings[i].unitText;
        m_numbers[i].resize(m_rows, absent);
        column.values = shared(std::move(m_numbers[i]));
        dataset.columns.push_back(std::move(column));
    }
    *this = {};
}

void assumeExotherm(Dataset &dataset, const char *direction, const char *maker, Issues &issues)
{
    const bool heat = std::ranges::any_of(dataset.columns, [](const Column &column) { return roleOf(column) == QLatin1String("heat-flow"); });
    if (!heat || !dataset.metadata.text(exothermKey).isEmpty())
        return;
    dataset.metadata.set(exothermKey, QString::fromLatin1(direction));
    issues.push_back(note("exotherm-by-convention",
                          text(QT_TRANSLATE_NOOP("core", "The file does not say which way its heat flow is exothermic; exothermic %1 is the convention of %2."), direction, maker)));
}

void complete(Dataset &dataset, const std::vector<std::size_t> &cuts, Issues &issues)
{
    std::vector<Step> steps;
    for (const std::size_t cut : cuts)
        steps.push_back({cut, {}});
    completeWithSteps(dataset, steps, issues);
}

void completeWithSteps(Dataset &dataset, const std::vector<Step> &steps, Issues &issues)
{
    assignRoles(dataset, issues);
    if (!dataset.metadata.find(massKey))
        massFromColumns(dataset, issues);
    if (const Column *heat = dataset.column(role::heatFlow)) {
        QString direction = dataset.metadata.text(exothermKey);
        if (const QString said = exothermIn(heat->name); !said.isEmpty())
            direction = said;
        if (direction.isEmpty() || direction == QLatin1String("unknown")) {
            direction = QStringLiteral("unknown");
            issues.push_back(note("exotherm-unknown", text(QT_TRANSLATE_NOOP("core", "The file does not say which way its heat flow is exothermic."))));
        }
        dataset.metadata.set(exothermKey, direction);
    } else {
        dataset.metadata.remove(exothermKey);
    }
    // A simultaneous run (heat flow and mass) is named after its first signal, and serves both techniques.
    if (dataset.technique.isEmpty())
        dataset.technique = has(dataset, "heat-flow") || has(dataset, "heat-capacity")      ? QStringLiteral("calorimetry")
                            : has(dataset, "mass")                                          ? QStringLiteral("thermogravimetry")
                            : has(dataset, "storage-modulus") || has(dataset, "tan-delta")  ? QStringLiteral("dynamic-mechanical")
                            : has(dataset, "length-change")                                 ? QStringLiteral("dilatometry")
                                                                                            : QString();
    dataset.segments = segmentsFrom(dataset, steps);
    for (const char *key : {"sample_name", "comment", "identity"})
        dataset.simulated = dataset.simulated || dataset.metadata.text(QLatin1StringView(key)).contains(QLatin1StringView("SIMULATED"));
}

} // namespace vitrine::thermal
