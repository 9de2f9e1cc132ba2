// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/textfile.h"

#include "formats/byhand.h"

#include <QStringDecoder>

#include <algorithm>
#include <cstring>

namespace vitrine
{

namespace
{

// Length of the well-formed UTF-8 at the start of the bytes. Runs of ASCII are skipped eight at a time.
std::size_t validUtf8(std::string_view bytes)
{
    const auto *p = reinterpret_cast<const unsigned char *>(bytes.data());
    const std::size_t n = bytes.size();
    std::size_t i = 0;
    while (i < n) {
        while (i + 8 <= n) {
            std::uint64_t word;
            std::memcpy(&word, p + i, 8);
            if (word & 0x8080808080808080u)
                break;
            i += 8;
        }
        if (i >= n)
            break;
        const unsigned char c = p[i];
        if (c < 0x80) {
            ++i;
            continue;
        }
        const std::size_t length = c >= 0xf0 && c <= 0xf4 ? 4 : c >= 0xe0 ? 3 : c >= 0xc2 ? 2 : 0;
        if (length == 0 || c > 0xf4 || i + length > n)
            return i;
        for (std::size_t k = 1; k < length; ++k)
            if ((p[i + k] & 0xc0) != 0x80)
                return i;
        if ((c == 0xe0 && p[i + 1] < 0xa0) || (c == 0xed && p[i + 1] > 0x9f) || (c == 0xf0 && p[i + 1] < 0x90) || (c == 0xf4 && p[i + 1] > 0x8f))
            return i;
        i += length;
    }
    return n;
}

// Zero bytes on the odd or even places of the first 4 kB: 'l', 'b' or 0.
char utf16WithoutMark(std::string_view bytes)
{
    const std::size_t n = std::min<std::size_t>(bytes.size(), 4096) & ~std::size_t(1);
    if (n < 8)
        return 0;
    std::size_t even = 0, odd = 0;
    for (std::size_t i = 0; i < n; i += 2) {
        even += bytes[i] == 0;
        odd += bytes[i + 1] == 0;
    }
    if (odd * 10 > n / 2 * 3 && even * 20 < n / 2)
        return 'l';
    return even * 10 > n / 2 * 3 && odd * 20 < n / 2 ? 'b' : 0;
}

// Text has no zero bytes and few control characters.
bool binary(std::string_view bytes)
{
    const std::string_view head = bytes.substr(0, 65536);
    std::size_t odd = 0;
    for (const char c : head) {
        if (c == 0)
            return true;
        const auto u = static_cast<unsigned char>(c);
        odd += u < 0x20 && c != '\t' && c != '\n' && c != '\r' && c != '\f' && c != 0x1a && c != '\v';
    }
    return odd * 50 > head.size();
}

bool codePage437(std::string_view bytes)
{
    // 0xF8 is the degree sign of code page 437 and 850, and "ø" in cp1252; 0xB0 the degree sign of cp1252.
    for (std::size_t i = 0; i + 1 < bytes.size(); ++i) {
        const auto c = static_cast<unsigned char>(bytes[i]);
        const char next = bytes[i + 1];
        const bool letterBefore = i > 0 && std::isalpha(static_cast<unsigned char>(bytes[i - 1]));
        if (c == 0xf8 && (next == 'C' || next == 'F' || next == 'K') && !letterBefore)
            return true;
        if (c == 0xb0 && (next == 'C' || next == 'F' || next == ')' || next == ']'))
            return false;
    }
    return false;
}

constexpr const char16_t *upper437 = u"ÇüéâäàåçêëèïîìÄÅÉæÆôöòûùÿÖÜ¢£¥₧ƒáíóúñÑªº¿⌐¬½¼¡«»░▒▓│┤╡╢╖╕╣║╗╝╜╛┐└┴┬├─┼╞╟╚╔╩╦╠═╬╧╨╤╥╙╘╒╓╫╪┘┌█▄▌▐▀αßΓπΣσµτΦΘΩδ∞φε∩≡±≥≤⌠⌡÷≈°∙·√ⁿ²■\u00a0";
constexpr char16_t upper1252[] = {0x20ac, 0xfffd, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021, 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0xfffd, 0x017d, 0xfffd,
                                  0xfffd, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014, 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0xfffd, 0x017e, 0x0178};

// Length of the ASCII at the start of the bytes, eight at a time.
std::size_t asciiRun(std::string_view bytes)
{
    std::size_t i = 0;
    for (; i + 8 <= bytes.size(); i += 8) {
        std::uint64_t word;
        std::memcpy(&word, bytes.data() + i, 8);
        if (word & 0x8080808080808080u)
            break;
    }
    while (i < bytes.size() && static_cast<unsigned char>(bytes[i]) < 0x80)
        ++i;
    return i;
}

// Instruments' eight-bit files are ASCII but for a degree sign here and there: runs are copied whole.
QByteArray fromCodePage(std::string_view bytes, bool dos)
{
    QByteArray utf8;
    utf8.reserve(static_cast<qsizetype>(bytes.size() + bytes.size() / 16 + 8));
    while (!bytes.empty()) {
        const std::size_t run = asciiRun(bytes);
        utf8.append(bytes.data(), static_cast<qsizetype>(run));
        bytes.remove_prefix(run);
        if (bytes.empty())
            break;
        const auto u = static_cast<unsigned char>(bytes.front());
        utf8 += QString(QChar(dos ? upper437[u - 0x80] : u < 0xa0 ? upper1252[u - 0x80] : char16_t(u))).toUtf8();
        bytes.remove_prefix(1);
    }
    return utf8;
}

Decoded fromUtf16(std::string_view bytes, bool big)
{
    QStringDecoder decoder(big ? QStringDecoder::Utf16BE : QStringDecoder::Utf16LE, QStringDecoder::Flag::Stateless);
    const QString text = decoder(QByteArrayView(bytes.data(), static_cast<qsizetype>(bytes.size() & ~std::size_t(1))));
    return {text.toUtf8(), big ? QStringLiteral("utf-16be") : QStringLiteral("utf-16le")};
}

Decoded decodedAny(std::string_view bytes, const QByteArray *owner, bool head)
{
    const auto starts = [&](std::string_view mark) { return bytes.starts_with(mark); };
    if (starts("\xff\xfe"))
        return fromUtf16(bytes.substr(2), false);
    if (starts("\xfe\xff"))
        return fromUtf16(bytes.substr(2), true);
    if (const char order = utf16WithoutMark(bytes))
        return fromUtf16(bytes, order == 'b');
    const bool mark = starts("\xef\xbb\xbf");
    if (mark)
        bytes.remove_prefix(3);
    if (binary(bytes))
        return {};
    const std::size_t valid = validUtf8(bytes);
    if (valid == bytes.size() || (head && valid + 4 > bytes.size())) {
        if (owner && !mark)
            return {*owner, QStringLiteral("utf-8")};
        return {QByteArray(bytes.data(), static_cast<qsizetype>(valid)), QStringLiteral("utf-8")};
    }
    const bool dos = codePage437(bytes);
    return {fromCodePage(bytes, dos), dos ? QStringLiteral("cp437") : QStringLiteral("cp1252")};
}

} // namespace

Decoded decoded(const QByteArray &bytes)
{
    return decodedAny(view(bytes), &bytes, false);
}

Decoded decodedAs(const QByteArray &bytes, const QString &encoding)
{
    if (encoding.isEmpty())
        return decoded(bytes);
    std::string_view content = view(bytes);
    if (encoding.startsWith(QLatin1String("utf-16"))) {
        const bool big = encoding.endsWith(QLatin1String("be"));
        if (content.starts_with(big ? "\xfe\xff" : "\xff\xfe"))
            content.remove_prefix(2);
        return fromUtf16(content, big);
    }
    if (encoding == QLatin1String("utf-8"))
        return {QString::fromUtf8(bytes).toUtf8(), encoding}; // bytes that are none become U+FFFD
    return {fromCodePage(content, encoding == QLatin1String("cp437")), encoding};
}

Decoded decodedHead(QByteArrayView bytes)
{
    return decodedAny({bytes.data(), static_cast<std::size_t>(bytes.size())}, nullptr, true);
}

bool LineReader::next(std::string_view &line)
{
    if (m_position >= m_text.size())
        return false;
    std::size_t end = m_text.find_first_of("\r\n", m_position);
    if (end == std::string_view::npos)
        end = m_text.size();
    line = m_text.substr(m_position, end - m_position);
    if (end < m_text.size() && m_text[end] == '\r') {
        // CR, CR LF and CR CR LF each end one line.
        if (m_text.substr(end, 3) == "\r\r\n")
            end += 3;
        else
            end += m_text.substr(end, 2) == "\r\n" ? 2 : 1;
    } else {
        end += 1;
    }
    m_position = std::min(end, m_text.size());
    ++m_number;
    return true;
}

std::string_view trimmed(std::string_view text)
{
    const auto first = text.find_first_not_of(" \t\r\n\f");
    if (first == std::string_view::npos)
        return {};
    return text.substr(first, text.find_last_not_of(" \t\r\n\f") - first + 1);
}

std::string_view view(const QByteArray &bytes)
{
    return {bytes.constData(), static_cast<std::size_t>(bytes.size())};
}

QString toQString(std::string_view utf8)
{
    return QString::fromUtf8(utf8.data(), static_cast<qsizetype>(utf8.size()));
}

bool startsWithIgnoringCase(std::string_view text, std::string_view start)
{
    return text.size() >= start.size() && std::equal(start.begin(), start.end(), text.begin(), [](char a, char b) {
               return std::tolower(static_cast<unsigned char>(a)) == std::tolower(static_cast<unsigned char>(b));
           });
}

std::vector<std::string_view> splitFields(std::string_view line, char delimiter)
{
    std::vector<std::string_view> fields;
    if (delimiter == ' ') {
        std::size_t at = 0;
        while ((at = line.find_first_not_of(" \t", at)) != std::string_view::npos) {
            const std::size_t end = std::min(line.find_first_of(" \t", at), line.size());
            fields.push_back(line.substr(at, end - at));
            at = end;
        }
        return fields;
    }
    std::size_t at = 0;
    while (true) {
        const std::size_t text = line.find_first_not_of(delimiter == '\t' ? " " : " \t", at);
        std::size_t end;
        if (text != std::string_view::npos && line[text] == '"') {
            std::size_t close = text + 1;
            while ((close = line.find('"', close)) != std::string_view::npos && close + 1 < line.size() && line[close + 1] == '"')
                close += 2;
            // A quote that never closes is a character like any other (column names such as m" (emu)).
            end = line.find(delimiter, close == std::string_view::npos ? text : close);
        } else {
            end = line.find(delimiter, at);
        }
        if (end == std::string_view::npos) {
            fields.push_back(line.substr(at));
            return fields;
        }
        fields.push_back(line.substr(at, end - at));
        at = end + 1;
    }
}

std::string_view unquoted(std::string_view field)
{
    field = trimmed(field);
    if (field.size() >= 2 && field.front() == '"' && field.back() == '"')
        return trimmed(field.substr(1, field.size() - 2));
    return field;
}

} // namespace vitrine
