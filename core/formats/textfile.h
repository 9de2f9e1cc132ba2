// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QString>

#include <string_view>
#include <vector>

namespace vitrine
{

// A file's bytes as UTF-8. Order of the decision: byte order mark; UTF-16 without one (many zero bytes on
// one side); strict UTF-8; then code page 437 when 0xF8 stands where only a degree sign can (before C, F or
// K) and cp1252's degree sign never does; else cp1252.
struct Decoded
{
    QByteArray text;   // shares the file's bytes when they already are UTF-8 (a byte order mark is skipped)
    QString encoding;  // "utf-8", "utf-16le", "utf-16be", "cp437", "cp1252"; "" when the bytes are binary
};
[[nodiscard]] Decoded decoded(const QByteArray &bytes);
// For the head of a file: a character cut in half at the end is no objection.
[[nodiscard]] Decoded decodedHead(QByteArrayView bytes);

// Walks over lines ended by LF, CRLF, CR or CR CR LF without copying. Lines are counted as an editor does
// (CR CR LF ends one line). Trailing blanks and tabs are left on.
class LineReader
{
public:
    explicit LineReader(std::string_view text) : m_text(text) {}

    bool next(std::string_view &line); // false at the end
    [[nodiscard]] int number() const { return m_number; }              // of the last line, from 1
    [[nodiscard]] std::size_t position() const { return m_position; }  // where the next line begins

private:
    std::string_view m_text;
    std::size_t m_position = 0;
    int m_number = 0;
};

[[nodiscard]] std::string_view trimmed(std::string_view text);
[[nodiscard]] std::string_view view(const QByteArray &bytes);
[[nodiscard]] QString toQString(std::string_view utf8);
[[nodiscard]] bool startsWithIgnoringCase(std::string_view text, std::string_view start);
// Splits at every delimiter; a field that starts with a double quote runs to the closing one, doubled quotes
// inside are one. delimiter ' ' stands for runs of blanks and tabs (leading ones skipped).
[[nodiscard]] std::vector<std::string_view> splitFields(std::string_view line, char delimiter);
[[nodiscard]] std::string_view unquoted(std::string_view field);

} // namespace vitrine
