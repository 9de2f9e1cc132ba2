// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/quantumdesign.h"

#include "base/numbertext.h"
#include "formats/textfile.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cctype>

namespace vitrine::quantumdesign
{

namespace
{

std::string skeletonOf(std::string_view name)
{
    std::string result;
    bool blank = false;
    for (std::size_t i = 0; i < name.size(); ++i) {
        const auto c = static_cast<unsigned char>(name[i]);
        if (c == ' ' || c == '\t') {
            blank = !result.empty();
            continue;
        }
        if (blank)
            result += ' ';
        blank = false;
        if (c < 0x80) {
            result += static_cast<char>(std::tolower(c));
        } else if (i + 1 < name.size()) {
            // The micro sign and the Greek letter are written for each other; anything else plays no part in a name.
            const auto next = static_cast<unsigned char>(name[i + 1]);
            if ((c == 0xc2 && next == 0xb5) || (c == 0xce && next == 0xbc))
                result += 'u';
            while (i + 1 < name.size() && (static_cast<unsigned char>(name[i + 1]) & 0xc0) == 0x80)
                ++i;
        }
    }
    return result;
}

constexpr std::size_t longestColumnLine = 16384; // MultiVu's have some 3000 characters

struct UnitWord
{
    const char *written;
    const char *symbol;
};
// Words that Quantum Design writes and that are no unit symbols.
constexpr std::array<UnitWord, 6> unitWords{
    {{"amps", "A"}, {"watts", "W"}, {"grams", "g"}, {"ohm-m", "Ohm m"}, {"ohm-cm", "Ohm cm"}, {"chisquare", "1"}}};

std::optional<Unit> unitOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::string word = skeletonOf(view(bytes));
    if (word.empty() || word == "code")
        return std::nullopt;
    const auto found = std::ranges::find_if(unitWords, [&](const UnitWord &u) { return word == u.written; });
    return Unit::parsed(found != unitWords.end() ? QString::fromLatin1(found->symbol) : text);
}

// A field that begins with a quote is unquoted; quotes elsewhere belong to the text.
QString fieldText(std::string_view field)
{
    return toQString(trimmed(unquoted(trimmed(field))));
}

std::vector<std::string_view> fieldsOf(std::string_view line, char delimiter)
{
    std::vector<std::string_view> fields = splitFields(line, delimiter);
    while (!fields.empty() && trimmed(fields.back()).empty())
        fields.pop_back();
    return fields;
}

// Cuts the blanks and delimiters that a spreadsheet pads short lines with.
std::string_view unpadded(std::string_view line, char delimiter)
{
    while (!line.empty() && (line.back() == delimiter || line.back() == ' ' || line.back() == '\r' || line.back() == '\t'))
        line.remove_suffix(1);
    return line;
}

bool isDataMarker(std::string_view line)
{
    const std::string_view text = trimmed(line);
    return startsWithIgnoringCase(text, "[data]") && text.find_first_not_of(",;\t \r", 6) == std::string_view::npos;
}

char delimiterOf(std::string_view columnLine)
{
    const auto count = [&](char c) { return std::ranges::count(columnLine, c); };
    const auto commas = count(','), tabs = count('\t'), semicolons = count(';');
    if (tabs > commas && tabs >= semicolons)
        return '\t';
    return semicolons > commas ? ';' : ',';
}

// Only a spreadsheet that chose another delimiter may have turned the decimal mark into a comma as well.
char decimalOf(std::string_view rows, char delimiter)
{
    if (delimiter == ',')
        return '.';
    const std::string_view sample = rows.substr(0, 20000);
    std::size_t commas = 0, points = 0;
    for (std::size_t i = 1; i + 1 < sample.size(); ++i) {
        if ((sample[i] == ',' || sample[i] == '.') && std::isdigit(static_cast<unsigned char>(sample[i - 1]))
            && std::isdigit(static_cast<unsigned char>(sample[i + 1])))
            ++(sample[i] == ',' ? commas : points);
    }
    return commas > points ? ',' : '.';
}

bool looksLikeKey(const QString &text)
{
    if (text.size() < 3 || !text[0].isUpper())
        return false;
    return std::ranges::all_of(text, [](QChar c) { return (c >= u'A' && c <= u'Z') || (c >= u'0' && c <= u'9') || c == u'_'; });
}

// A value that holds commas lost them to a spreadsheet's delimiter.
QString commaParted(QString value, char delimiter)
{
    return delimiter == ',' ? value : value.replace(QLatin1Char(delimiter), u',');
}

InfoEntry keyFirst(std::string_view rest, char delimiter, int line)
{
    const std::size_t cut = rest.find(delimiter);
    QString key = fieldText(rest.substr(0, cut));
    QString value = cut == std::string_view::npos ? QString() : fieldText(rest.substr(cut + 1));
    // "SEQUENCE FILE: pb6051.seq", "BACKGROUND DATA FILE:, None"
    if (const qsizetype colon = key.indexOf(u':'); colon > 0) {
        if (value.isEmpty())
            value = key.mid(colon + 1).trimmed();
        key.truncate(colon);
    }
    return {key, commaParted(value, delimiter), line};
}

InfoEntry keyLast(std::string_view rest, char delimiter, int line)
{
    const std::size_t cut = rest.rfind(delimiter);
    if (cut == std::string_view::npos)
        return {fieldText(rest), {}, line};
    QString key = fieldText(rest.substr(cut + 1));
    // Heat capacity: "7.76,MASS:Sample Mass (mg)"
    if (const qsizetype colon = key.indexOf(u':'); colon > 0)
        key.truncate(colon);
    return {key, commaParted(fieldText(rest.substr(0, cut)), delimiter), line};
}

// What follows "INFO," on a line that is already without padding at its end.
InfoEntry infoEntry(std::string_view rest, std::string_view unpaddedRest, char delimiter, const QString &application, int line)
{
    const InfoEntry first = keyFirst(unpaddedRest, delimiter, line);
    if (application.startsWith(u"MPMS Measurement"))
        return first;
    // What an MPMS or MPMS XL writes, whatever its software calls itself; the other instruments' keys are none of these words.
    static const QStringList leading{QStringLiteral("APPNAME"), QStringLiteral("NAME"),  QStringLiteral("WEIGHT"),        QStringLiteral("AREA"),
                                     QStringLiteral("LENGTH"),  QStringLiteral("SHAPE"), QStringLiteral("SEQUENCE FILE"), QStringLiteral("BACKGROUND DATA FILE")};
    if (leading.contains(first.key) || (first.key == u"COMMENT" && !looksLikeKey(keyLast(unpaddedRest, delimiter, line).key)))
        return first;
    // An empty value keeps its delimiter: ",SAMPLE_MASS". A key that ended the line is the last field that is filled.
    const InfoEntry last = keyLast(unpaddedRest, delimiter, line);
    if (application.startsWith(u"ACMS") && !looksLikeKey(last.key)) {
        // Pairs a person typed, name first; empty ones are placeholders.
        return keyFirst(rest, delimiter, line);
    }
    return last;
}

Layout layoutOf(const Frame &frame)
{
    if (frame.has("raw position") && frame.has("raw voltage"))
        return Layout::RawScans;
    if (frame.has("conductivity") && frame.has("sample temp."))
        return Layout::ThermalTransport;
    if (frame.has("samp hc"))
        return Layout::HeatCapacity;
    if (frame.has("long moment") || (frame.has("m'") && frame.has("m\"")))
        return Layout::MpmsXl;
    if (frame.has("m-dc"))
        return Layout::Acms;
    if (frame.has("dc moment free ctr") || frame.has("dc moment fixed ctr") || frame.has("ac x'") || (frame.has("moment") && frame.has("lockin signal'")))
        return Layout::Mpms3;
    if (frame.has("moment") && frame.has("m. std. err."))
        return Layout::Vsm;
    if (frame.has("resistance ch1") || frame.has("resistance ch2"))
        return Layout::ElectricalTransport;
    if (frame.has("bridge 1 resistivity") || frame.has("bridge 1 resistance"))
        return Layout::Resistivity;
    return Layout::Other;
}

void readColumns(Frame &frame, std::string_view line)
{
    for (const std::string_view field : fieldsOf(line, frame.delimiter))
        frame.columns.push_back(columnTitle(field));
    frame.layout = layoutOf(frame);
}

struct HeaderLine
{
    std::string_view text;
    int number;
};

void readHeader(Frame &frame, const std::vector<HeaderLine> &lines)
{
    // The application decides how INFO lines are read, and may stand after them.
    for (const HeaderLine &line : lines) {
        if (!startsWithIgnoringCase(line.text, "BYAPP"))
            continue;
        const auto fields = fieldsOf(line.text, frame.delimiter);
        if (fields.size() > 1)
            frame.application = fieldText(fields[1]);
    }
    for (const HeaderLine &line : lines) {
        const std::string_view text = unpadded(line.text, frame.delimiter);
        const std::size_t cut = text.find(frame.delimiter);
        const std::string_view word = trimmed(text.substr(0, cut));
        const std::string_view rest = cut == std::string_view::npos ? std::string_view() : text.substr(cut + 1);
        if (text.starts_with(';')) {
            QString words = toQString(trimmed(text.substr(1)));
            words.replace(u'\t', u',');
            frame.remarks << words;
        } else if (word == "TITLE") {
            frame.title = fieldText(rest);
        } else if (word == "FILEOPENTIME") {
            // A running number, then the date in words; MPMS XL parts them with a blank only.
            QString words = toQString(trimmed(rest));
            words.replace(frame.delimiter == '\t' ? u'\t' : u',', u' ');
            const QStringList parts = words.simplified().split(u' ');
            frame.opened = parts.mid(parts.size() > 1 ? 1 : 0).join(u' ');
        } else if (word == "INFO" && cut != std::string_view::npos) {
            const std::string_view all = trimmed(line.text).substr(std::min(cut + 1, trimmed(line.text).size()));
            InfoEntry entry = infoEntry(all, rest, frame.delimiter, frame.application, line.number);
            if (!entry.key.isEmpty())
                frame.info.push_back(std::move(entry));
        }
    }
}

bool namesMagnetometer(const Frame &frame)
{
    return frame.has("temperature") && (frame.has("magnetic field") || frame.has("field"))
        && (frame.has("moment") || frame.has("long moment") || frame.has("dc moment free ctr") || frame.has("dc moment fixed ctr") || frame.has("m-dc"));
}

} // namespace

std::size_t Frame::column(std::string_view skeleton) const
{
    const auto found = std::ranges::find(columns, skeleton, &ColumnTitle::skeleton);
    return found != columns.end() ? static_cast<std::size_t>(found - columns.begin()) : none;
}

QString Frame::value(const QString &key) const
{
    const auto found = std::ranges::find(info, key, &InfoEntry::key);
    return found != info.end() ? found->value : QString();
}

int Frame::lineOf(const QString &key) const
{
    const auto found = std::ranges::find(info, key, &InfoEntry::key);
    return found != info.end() ? found->line : 0;
}

ColumnTitle columnTitle(std::string_view cell)
{
    ColumnTitle result;
    cell = trimmed(unquoted(trimmed(cell)));
    result.title = toQString(cell);
    std::string_view name = cell;
    if (cell.ends_with(')')) {
        const std::size_t open = cell.rfind('(');
        if (open != std::string_view::npos && open > 0) {
            result.unitText = toQString(trimmed(cell.substr(open + 1, cell.size() - open - 2)));
            name = trimmed(cell.substr(0, open));
        }
    }
    result.name = toQString(name);
    result.skeleton = skeletonOf(name);
    if (const std::optional<Unit> unit = unitOf(result.unitText))
        result.unit = *unit;
    return result;
}

Result<Frame> frame(std::string_view text)
{
    Frame result;
    LineReader reader(text);
    std::vector<HeaderLine> header;
    std::string_view line;
    bool found = false;
    while (reader.next(line)) {
        if (isDataMarker(line)) {
            found = true;
            break;
        }
        if (!trimmed(line).empty())
            header.push_back({line, reader.number()});
        if (header.size() > 2000)
            break; // no header is that long
    }
    if (found) {
        while (reader.next(line) && trimmed(line).empty()) {
        }
        if (trimmed(line).empty() || isDataMarker(line))
            return failure("no-columns", vitrine::text(QT_TRANSLATE_NOOP("core", "The file ends after [Data] (line %1); a line with the names of the columns was expected there."),
                                         reader.number()),
                           {{}, reader.number(), {}});
        result.columnLine = reader.number();
        result.rowsAt = reader.position();
        result.delimiter = delimiterOf(line);
        readColumns(result, line);
        readHeader(result, header);
    } else {
        LineReader again(text);
        while (again.next(line) && trimmed(line).empty()) {
        }
        result.bare = true;
        result.columnLine = again.number();
        result.rowsAt = again.position();
        result.delimiter = delimiterOf(line);
        if (line.size() <= longestColumnLine)
            readColumns(result, line);
        if (!namesMagnetometer(result))
            return failure("no-data-marker", vitrine::text(QT_TRANSLATE_NOOP("core", "No [Data] line was found, and the first line does not name temperature, field and moment.")),
                           {{}, 1, {}});
    }
    result.decimal = decimalOf(text.substr(std::min(result.rowsAt, text.size())), result.delimiter);
    return result;
}

Metadata metadataOf(const Frame &frame)
{
    Metadata result;
    if (!frame.title.isEmpty())
        result.set(QStringLiteral("title"), frame.title);
    if (!frame.application.isEmpty())
        result.set(QStringLiteral("application"), frame.application);
    if (const QString name = frame.value(QStringLiteral("APPNAME")); !name.isEmpty())
        result.set(QStringLiteral("instrument"), name);
    if (!frame.opened.isEmpty())
        result.set(QStringLiteral("date"), frame.opened);
    if (!frame.remarks.isEmpty())
        result.set(QStringLiteral("header_remarks"), frame.remarks.join(QStringLiteral("; ")));
    for (const InfoEntry &entry : frame.info)
        if (!entry.value.isEmpty() && entry.key != u"APPNAME")
            result.set(entry.key, entry.value);
    return result;
}

std::optional<Quantity> measured(const QString &text, const Unit &assumed)
{
    const QByteArray bytes = text.trimmed().toUtf8();
    const std::string_view words = view(bytes);
    std::size_t length = words.find_first_not_of("+-.,0123456789eE");
    if (length == std::string_view::npos)
        length = words.size();
    // Typed by a person: "10,1" is ten and a tenth; "1,250" may be either and is no number here.
    const std::string_view digits = words.substr(0, length);
    const std::size_t comma = digits.find(',');
    const bool decimalComma = comma != std::string_view::npos && digits.find_first_of(".,", comma + 1) == std::string_view::npos
        && digits.find('.') == std::string_view::npos && digits.size() - comma != 4;
    const std::optional<double> number = parsedNumber(digits, decimalComma ? ',' : '.');
    if (!number)
        return std::nullopt;
    const std::string_view rest = trimmed(words.substr(length));
    if (rest.empty())
        return Quantity{*number, absent, assumed};
    const std::optional<Unit> unit = unitOf(toQString(rest));
    if (!unit || !unit->sameDimension(assumed) || unit->isNumber())
        return std::nullopt;
    return Quantity{*number, absent, *unit}.in(assumed);
}

Result<Opened> opened(const SourceFile &file, const Progress &progress)
{
    const Decoded content = decoded(file.bytes);
    if (content.encoding.isEmpty())
        return failure("binary-file", text(QT_TRANSLATE_NOOP("core", "The file holds binary data, where a text file of MultiVu was expected.")));
    const std::string_view all = view(content.text);
    Result<Frame> found = frame(all);
    if (!found)
        return found.failure();
    Opened result{std::move(*found), {}, {}};
    result.table = table(result.frame, all, progress);
    result.imported.encoding = content.encoding;
    result.imported.decimal = QString(QLatin1Char(result.frame.decimal));
    result.imported.issues = result.table.issues;
    return result;
}

QString remarksOf(const Table &table, std::size_t first, std::size_t end, Remarks which)
{
    QStringList words;
    for (const Remark &remark : table.remarks) {
        const bool within = remark.row >= first && (remark.row < end || (remark.row == end && end == table.rows()));
        if (within && words.size() < 20 && (which == Remarks::All || !remark.alone))
            words << remark.words;
    }
    return words.join(QStringLiteral("; "));
}

QString labelOf(const Frame &frame, const QString &sample, const SourceFile &file)
{
    return !sample.isEmpty() ? sample : !frame.title.isEmpty() ? frame.title : file.name;
}

bool saysSimulated(const Frame &frame)
{
    const auto says = [](const QString &words) { return words.contains(u"SIMULATED", Qt::CaseInsensitive); };
    return says(frame.title) || std::ranges::any_of(frame.remarks, says)
        || std::ranges::any_of(frame.info, [&](const InfoEntry &entry) { return says(entry.value); });
}

} // namespace vitrine::quantumdesign
