// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"

#include "base/plainnumber.h"

#include <algorithm>
#include <array>
#include <charconv>
#include <cmath>

namespace vitrine
{

std::optional<double> parsedNumber(std::string_view text, char decimal)
{
    const auto blank = [](char c) { return c == ' ' || c == '\t' || c == '\r' || c == '\n'; };
    while (!text.empty() && blank(text.front()))
        text.remove_prefix(1);
    while (!text.empty() && blank(text.back()))
        text.remove_suffix(1);
    if (text.size() > 1 && text.front() == '+' && text[1] != '-')
        text.remove_prefix(1);
    if (text.empty() || text.size() > 256)
        return std::nullopt;
    double value = 0;
    if (text.front() != '+' && plainNumber(text.data(), text.data() + text.size(), decimal, value) == text.data() + text.size())
        return value;
    // from_chars would take "nan", "inf" and their relatives: a number starts with a digit, a sign or a mark.
    const char first = text.front() == '-' && text.size() > 1 ? text[1] : text.front();
    if (!(first >= '0' && first <= '9') && first != decimal)
        return std::nullopt;

    std::array<char, 256> buffer;
    const auto foreign = [&](char c) { return c == 'd' || c == 'D' || (decimal != '.' && (c == decimal || c == '.')); };
    if (std::ranges::any_of(text, foreign)) {
        for (std::size_t i = 0; i < text.size(); ++i) {
            const char c = text[i];
            if (c == '.' && decimal != '.')
                return std::nullopt;
            buffer[i] = c == decimal ? '.' : (c == 'd' || c == 'D') ? 'e' : c;
        }
        text = {buffer.data(), text.size()};
    }
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    if (end != text.data() + text.size())
        return std::nullopt;
    if (error == std::errc::result_out_of_range) {
        // Below the smallest double the nearest double is zero; above the largest there is none.
        const auto exponent = text.find_first_of("eE");
        if (exponent != std::string_view::npos && text.substr(exponent + 1).starts_with('-'))
            return text.front() == '-' ? -0.0 : 0.0;
        return std::nullopt;
    }
    if (error != std::errc())
        return std::nullopt;
    return value;
}

std::optional<double> parsedNumber(const QString &text, char decimal)
{
    const QByteArray bytes = text.toUtf8();
    return parsedNumber(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size())), decimal);
}

std::string exactNumber(double value)
{
    if (!std::isfinite(value))
        return {};
    std::array<char, 32> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value).ptr;
    return {buffer.data(), end};
}

QString exactNumberText(double value)
{
    return QString::fromStdString(exactNumber(value));
}

namespace
{
QString formatted(double value, std::chars_format format, int precision)
{
    if (!std::isfinite(value))
        return QStringLiteral("–");
    std::array<char, 512> buffer;
    const auto [end, error] = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision);
    return error == std::errc() ? QString::fromLatin1(buffer.data(), end - buffer.data()) : exactNumberText(value);
}
} // namespace

QString shortNumberText(double value)
{
    return formatted(value, std::chars_format::general, 6);
}

QString fixedNumberText(double value, int decimals)
{
    return formatted(value, std::chars_format::fixed, std::max(decimals, 0));
}

QString significantNumberText(double value, int digits)
{
    return formatted(value, std::chars_format::general, std::max(digits, 1));
}

} // namespace vitrine
