// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figurefacts.h"

#include "base/numbertext.h"
#include "figure/picturefacts.h"

#include <QObject>
#include <QRegularExpression>
#include <QXmlStreamReader>

#include <zlib.h>

#include <algorithm>
#include <array>
#include <cctype>
#include <cmath>
#include <cstring>
#include <limits>
#include <optional>

namespace vitrine
{

namespace
{

constexpr double absentSize = std::numeric_limits<double>::quiet_NaN();
constexpr double pointsPerMm = 72 / 25.4;
constexpr qsizetype largestStream = qsizetype(256) << 20;

double rounded(double value, double steps)
{
    return std::round(value * steps) / steps;
}

// a b c d of an affine map; where it moves things to plays no part for sizes.
struct Scale
{
    double a = 1, b = 0, c = 0, d = 1;
    [[nodiscard]] Scale after(const Scale &first) const
    {
        return {first.a * a + first.b * c, first.a * b + first.b * d, first.c * a + first.d * c, first.c * b + first.d * d};
    }
    [[nodiscard]] double mean() const { return std::sqrt(std::abs(a * d - b * c)); }
};

void countText(FigureFacts &facts, double points)
{
    if (std::isfinite(points) && points > 0.05)
        ++facts.textSizes[rounded(points, 100)];
}

void countLine(FigureFacts &facts, double points)
{
    if (std::isfinite(points))
        ++facts.lineWidths[rounded(points, 1000)];
}

// --- PDF

QByteArray inflated(const QByteArray &bytes)
{
    z_stream stream{};
    if (inflateInit(&stream) != Z_OK)
        return {};
    QByteArray result, block(1 << 16, Qt::Uninitialized);
    stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData()));
    stream.avail_in = static_cast<uInt>(bytes.size());
    int state = Z_OK;
    while (state == Z_OK && result.size() < largestStream) {
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(block.constData(), block.size() - stream.avail_out);
    }
    inflateEnd(&stream);
    return state == Z_STREAM_END || state == Z_OK || state == Z_BUF_ERROR ? result : QByteArray();
}

// Operators of a content stream with the numbers and names before them; texts in brackets count as one operand.
template<class Visit>
void forOperators(const QByteArray &content, const Visit &visit)
{
    std::vector<double> numbers;
    QByteArray name;
    qsizetype i = 0;
    const auto skipString = [&] {
        int depth = 0;
        for (; i < content.size(); ++i) {
            if (content[i] == '\\')
                ++i;
            else if (content[i] == '(')
                ++depth;
            else if (content[i] == ')' && --depth == 0)
                break;
        }
        ++i;
    };
    while (i < content.size()) {
        const char c = content[i];
        if (std::isspace(static_cast<unsigned char>(c)) || c == '\0' || c == '[' || c == ']' || c == '{' || c == '}' || c == '>') {
            ++i;
        } else if (c == '(') {
            skipString();
        } else if (c == '%') {
            while (i < content.size() && content[i] != '\n' && content[i] != '\r')
                ++i;
        } else if (c == '<') {
            const qsizetype end = content.indexOf('>', i);
            i = content.mid(i, 2) == "<<" ? i + 2 : end < 0 ? content.size() : end + 1;
        } else {
            qsizetype end = i + 1;
            while (end < content.size() && !std::isspace(static_cast<unsigned char>(content[end])) && !std::strchr("[]<>(){}/%", content[end]))
                ++end;
            const QByteArray word = content.mid(i, end - i);
            i = end;
            if (word.startsWith('/')) {
                name = word.mid(1);
            } else if (const auto number = parsedNumber(std::string_view(word.constData(), static_cast<std::size_t>(word.size())))) {
                numbers.push_back(*number);
            } else {
                visit(word, numbers, name);
                numbers.clear();
                if (word == "ID") { // a picture within the content: its bytes are no operators
                    const qsizetype after = content.indexOf("EI", i);
                    i = after < 0 ? content.size() : after + 2;
                }
            }
        }
    }
}

void readContent(const QByteArray &content, FigureFacts &facts)
{
    struct State
    {
        Scale page;
        double lineWidth = 1, fontSize = 0;
    };
    std::vector<State> stack;
    State state;
    Scale text;
    constexpr std::size_t deepest = 10000;
    forOperators(content, [&](const QByteArray &word, const std::vector<double> &n, const QByteArray &) {
        const auto scale = [&n] { return Scale{n[n.size() - 6], n[n.size() - 5], n[n.size() - 4], n[n.size() - 3]}; };
        if (word == "q" && stack.size() < deepest)
            stack.push_back(state);
        else if (word == "Q" && !stack.empty()) {
            state = stack.back();
            stack.pop_back();
        } else if (word == "cm" && n.size() >= 6)
            state.page = state.page.after(scale());
        else if (word == "w" && !n.empty())
            state.lineWidth = n.back();
        else if (word == "Tf" && !n.empty())
            state.fontSize = n.back();
        else if (word == "BT")
            text = {};
        else if (word == "Tm" && n.size() >= 6)
            text = scale();
        else if (word == "Tj" || word == "TJ" || word == "'" || word == "\"")
            countText(facts, state.fontSize * state.page.after(text).mean());
        else if (word == "S" || word == "s" || word == "B" || word == "b" || word == "B*" || word == "b*")
            countLine(facts, state.lineWidth * state.page.mean());
        else if (word == "ID")
            ++facts.pictures;
    });
}

Result<FigureFacts> readPdf(const QByteArray &file)
{
    FigureFacts facts;
    facts.format = QStringLiteral("pdf");
    if (file.contains("/Encrypt "))
        return failure("encrypted", text(QT_TRANSLATE_NOOP("core", "The PDF is encrypted; expected one that can be read.")));
    QByteArray dictionaries; // of all objects, also of those that are packed
    qsizetype at = 0;
    while (true) {
        const qsizetype start = file.indexOf("stream", at);
        if (start < 0) {
            dictionaries += file.mid(at);
            break;
        }
        dictionaries += file.mid(at, start - at);
        qsizetype data = start + 6;
        if (file.mid(data, 2) == "\r\n")
            data += 2;
        else
            ++data;
        const qsizetype end = file.indexOf("endstream", data);
        if (end < 0)
            break;
        const qsizetype head = std::max<qsizetype>(0, file.lastIndexOf(" obj", start));
        const QByteArray dictionary = file.mid(head, start - head);
        at = end + 9;
        if (dictionary.contains("/Image")) {
            facts.pictures += dictionary.contains("/Subtype/Image") || dictionary.contains("/Subtype /Image");
            continue;
        }
        if (dictionary.contains("/Length1") || dictionary.contains("/FontFile") || dictionary.contains("/XRef") || dictionary.contains("/Metadata"))
            continue;
        const QByteArray raw = file.mid(data, end - data);
        const QByteArray content = dictionary.contains("/FlateDecode") ? inflated(raw) : raw;
        if (dictionary.contains("/ObjStm"))
            dictionaries += content;
        else if (!content.contains("begincmap") && !content.startsWith("%!PS"))
            readContent(content, facts);
    }
    static const QRegularExpression box(QStringLiteral(R"(/MediaBox\s*\[\s*([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s+([-\d.]+)\s*\])"));
    const QString words = QString::fromLatin1(dictionaries);
    auto boxes = box.globalMatch(words);
    if (!boxes.hasNext())
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The PDF has no page with a size.")));
    facts.pages = 0;
    while (boxes.hasNext()) {
        const auto match = boxes.next();
        const auto side = [&](int low, int high) { return parsedNumber(match.captured(high)).value_or(0) - parsedNumber(match.captured(low)).value_or(0); };
        if (facts.pages++ == 0) {
            facts.widthMm = side(1, 3) / pointsPerMm;
            facts.heightMm = side(2, 4) / pointsPerMm;
        }
    }
    static const QRegularExpression baseFont(QStringLiteral(R"(/BaseFont\s*/(?:[A-Z]{6}\+)?([^\s/<>\[\]()]+))"));
    auto fonts = baseFont.globalMatch(words);
    while (fonts.hasNext())
        facts.fonts += fonts.next().captured(1);
    facts.fonts.removeDuplicates();
    // A font of which the file holds no program is one of the reader's own.
    const bool anyProgram = words.contains(QLatin1String("/FontFile"));
    if (!anyProgram && !words.contains(QLatin1String("/Type3")))
        facts.notEmbedded = facts.fonts;
    return facts;
}

// --- SVG

std::optional<double> length(QString words, double unitsOfUser)
{
    static const std::map<QString, double> units{{QStringLiteral("mm"), pointsPerMm}, {QStringLiteral("cm"), 10 * pointsPerMm}, {QStringLiteral("in"), 72}, {QStringLiteral("pt"), 1},
                                                 {QStringLiteral("pc"), 12},          {QStringLiteral("px"), 0.75}};
    words = words.trimmed();
    for (const auto &[unit, points] : units)
        if (words.endsWith(unit)) {
            const auto number = parsedNumber(words.chopped(unit.size()));
            return number ? std::optional(*number * points) : std::nullopt;
        }
    const auto number = parsedNumber(words);
    return number ? std::optional(*number * unitsOfUser) : std::nullopt;
}

Scale transformOf(const QString &words)
{
    Scale result;
    static const QRegularExpression call(QStringLiteral(R"((matrix|scale)\s*\(([^)]*)\))"));
    auto calls = call.globalMatch(words);
    while (calls.hasNext()) {
        const auto match = calls.next();
        std::vector<double> n;
        for (const QString &word : match.captured(2).split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts))
            n.push_back(parsedNumber(word).value_or(0));
        if (match.captured(1) == QLatin1String("matrix") && n.size() >= 4)
            result = result.after({n[0], n[1], n[2], n[3]});
        else if (!n.empty() && match.captured(1) == QLatin1String("scale"))
            result = result.after({n[0], 0, 0, n.size() > 1 ? n[1] : n[0]});
    }
    return result;
}

// A presentation attribute, or the same in a style.
QString property(const QXmlStreamAttributes &attributes, const QString &name)
{
    const QString style = attributes.value(QLatin1String("style")).toString();
    for (const QString &part : style.split(u';'))
        if (part.section(u':', 0, 0).trimmed() == name)
            return part.section(u':', 1).trimmed();
    return attributes.value(name).toString();
}

Result<FigureFacts> readSvg(const QByteArray &file)
{
    struct State
    {
        Scale page;
        double lineWidth = 1, fontSize = 16;
        bool stroked = false;
        QString font;
    };
    FigureFacts facts;
    facts.format = QStringLiteral("svg");
    QXmlStreamReader xml(file);
    std::vector<State> stack{State{}};
    bool root = false;
    while (!xml.atEnd()) {
        xml.readNext();
        if (xml.isEndElement() && stack.size() > 1)
            stack.pop_back();
        if (!xml.isStartElement())
            continue;
        const QXmlStreamAttributes attributes = xml.attributes();
        State state = stack.back();
        const QString name = xml.name().toString();
        if (!root) {
            root = true;
            if (name != QLatin1String("svg"))
                return failure("unknown-format", text(QT_TRANSLATE_NOOP("core", "The file is XML but no SVG; expected a PDF or an SVG.")));
            const auto view = attributes.value(QLatin1String("viewBox")).toString().split(QRegularExpression(QStringLiteral("[\\s,]+")), Qt::SkipEmptyParts);
            const double boxWidth = view.size() == 4 ? parsedNumber(view[2]).value_or(0) : 0, boxHeight = view.size() == 4 ? parsedNumber(view[3]).value_or(0) : 0;
            const double widthPt = length(attributes.value(QLatin1String("width")).toString(), 0.75).value_or(boxWidth * 0.75);
            const double heightPt = length(attributes.value(QLatin1String("height")).toString(), 0.75).value_or(boxHeight * 0.75);
            if (!(widthPt > 0) || !(heightPt > 0))
                return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The SVG has no size.")));
            facts.widthMm = widthPt / pointsPerMm;
            facts.heightMm = heightPt / pointsPerMm;
            const double scale = boxWidth > 0 ? widthPt / boxWidth : 0.75;
            state.page = {scale, 0, 0, scale};
        }
        state.page = state.page.after(transformOf(attributes.value(QLatin1String("transform")).toString()));
        if (const auto width = length(property(attributes, QStringLiteral("stroke-width")), 1))
            state.lineWidth = *width;
        if (const auto size = length(property(attributes, QStringLiteral("font-size")), 1))
            state.fontSize = *size;
        if (const QString stroke = property(attributes, QStringLiteral("stroke")); !stroke.isEmpty())
            state.stroked = stroke != QLatin1String("none");
        if (const QString font = property(attributes, QStringLiteral("font-family")); !font.isEmpty())
            state.font = font.section(u',', 0, 0).remove(u'\'').remove(u'"').trimmed();
        static const std::array shapes{QStringLiteral("path"), QStringLiteral("polyline"), QStringLiteral("polygon"), QStringLiteral("line"), QStringLiteral("rect"), QStringLiteral("circle"), QStringLiteral("ellipse")};
        if (name == QLatin1String("text")) {
            countText(facts, state.fontSize * state.page.mean());
            if (!state.font.isEmpty() && !facts.fonts.contains(state.font))
                facts.fonts += state.font;
        } else if (name == QLatin1String("image")) {
            ++facts.pictures;
        } else if (state.stroked && std::ranges::find(shapes, name) != shapes.end()) {
            countLine(facts, state.lineWidth * state.page.mean());
        }
        stack.push_back(std::move(state));
    }
    if (xml.hasError() || !root)
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The SVG is no well-formed XML: line %1, %2."), xml.lineNumber(), xml.errorString()));
    return facts;
}

} // namespace

double FigureFacts::smallestText() const
{
    return textSizes.empty() ? absentSize : textSizes.begin()->first;
}

double FigureFacts::largestText() const
{
    return textSizes.empty() ? absentSize : textSizes.rbegin()->first;
}

double FigureFacts::usualText() const
{
    if (textSizes.empty())
        return absentSize;
    return std::ranges::max_element(textSizes, {}, [](const auto &size) { return size.second; })->first;
}

double FigureFacts::thinnestLine() const
{
    return lineWidths.empty() ? absentSize : lineWidths.begin()->first;
}

Result<FigureFacts> figureFacts(const QByteArray &file)
{
    if (file.left(1024).contains("%PDF-"))
        return readPdf(file);
    const QByteArray start = file.left(4096).trimmed();
    if (start.startsWith("<?xml") || start.startsWith("<svg") || start.startsWith("\xef\xbb\xbf<"))
        return readSvg(file);
    if (auto picture = pictureFacts(file))
        return *picture;
    return failure("unknown-format", text(QT_TRANSLATE_NOOP("core", "The file is neither a PDF nor an SVG, EPS, PNG or TIFF.")));
}

} // namespace vitrine
