// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <bit>
#include <cstddef>
#include <cstdint>
#include <cstring>

namespace vitrine
{

namespace plainnumber
{

// What a number with the power of ten i - 22 is multiplied with and divided by: one of the two is 1, which changes
// nothing, and no branch has to guess which.
struct Scale
{
    double factor, divisor;
};
inline constexpr int largestPower = 22; // that a double holds exactly
inline constexpr auto scales = [] {
    std::array<Scale, 2 * largestPower + 1> all{};
    double power = 1;
    for (std::size_t i = 0; i <= largestPower; ++i, power *= 10) {
        all[largestPower + i] = {power, 1};
        all[largestPower - i] = {1, power};
    }
    return all;
}();
inline constexpr auto wholePowersOfTen = [] {
    std::array<std::uint64_t, 20> powers{1};
    for (std::size_t i = 1; i < powers.size(); ++i)
        powers[i] = 10 * powers[i - 1];
    return powers;
}();
inline constexpr unsigned mostDigits = 19; // that surely fit 64 bits

inline constexpr std::ptrdiff_t reach = 64; // more characters than are ever looked at

inline unsigned digitAt(const char *p) { return static_cast<unsigned char>(*p) - unsigned('0'); } // above 9 for anything else

// The leading digits of eight characters: how many there are (0 to 8) and their number. All eight are looked at in one
// machine word (Lamport, Commun. ACM 18 (1975) 471), so that decimals of uneven count cost no mispredicted loop.
inline unsigned leadingDigits(const char *p, std::uint64_t &number)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, 8);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    word ^= 0x3030303030303030u; // a digit is 0 to 9 now, anything else is more
    const std::uint64_t others = ((word + 0x7676767676767676u) | word) & 0x8080808080808080u;
    unsigned count = 8;
    if (others != 0) {
        const int bits = std::countr_zero(others); // 8 count + 7
        count = static_cast<unsigned>(bits) >> 3;
        word = word << (63 - bits) << 8; // zeros before, and nothing behind
    }
    word = word * 10 + (word >> 8); // pairs of digits in every other byte, then fours, then eight
    constexpr std::uint64_t pairs = 0x000000ff000000ffu;
    number = ((word & pairs) * (100 + (std::uint64_t(1'000'000) << 32)) + ((word >> 16) & pairs) * (1 + (std::uint64_t(10'000) << 32))) >> 32;
    return count;
}

// Goes on behind eight digits, up to 24; the number is one only up to `mostDigits`.
[[gnu::noinline]] inline unsigned furtherDigits(const char *p, std::uint64_t &number)
{
    unsigned count = 8;
    for (unsigned eight = 8; count == eight && eight < 24; eight += 8) {
        std::uint64_t more = 0;
        const unsigned further = leadingDigits(p + eight, more);
        number = number * wholePowersOfTen[further] + more;
        count += further;
    }
    return count;
}

inline const char *scanned(const char *p, char decimal, double &value)
{
    // Signs come as they like: they are added up, not asked for.
    const unsigned negative = *p == '-';
    p += negative | unsigned(*p == '+');
    const char *begin = p, *limit = p + mostDigits;
    std::uint64_t digits = 0;
    for (unsigned digit = digitAt(p); digit <= 9; digit = digitAt(p)) {
        if (p == limit)
            return nullptr;
        digits = 10 * digits + digit;
        ++p;
    }
    auto count = static_cast<unsigned>(p - begin);
    int exponent = 0;
    if (*p == decimal) {
        std::uint64_t fraction = 0;
        unsigned fractional = leadingDigits(++p, fraction);
        if (fractional == 8)
            fractional = furtherDigits(p, fraction);
        p += fractional;
        exponent = -static_cast<int>(fractional);
        count += fractional;
        // Zeros before the mark take no room.
        if (count > mostDigits && (digits != 0 || fractional > mostDigits))
            return nullptr;
        digits = digits * wholePowersOfTen[fractional] + fraction;
    }
    if (count == 0 || (count > 15 && digits > (std::uint64_t(1) << 53)))
        return nullptr;
    if ((*p | 0x20) == 'e') {
        const int down = p[1] == '-';
        p += 1 + (down | int(p[1] == '+'));
        const unsigned first = digitAt(p), second = digitAt(p + 1);
        if (first > 9)
            return nullptr;
        int power = static_cast<int>(first);
        ++p;
        if (second <= 9) {
            power = 10 * power + static_cast<int>(second);
            if (const unsigned third = digitAt(++p); third <= 9) {
                power = 10 * power + static_cast<int>(third);
                if (digitAt(++p) <= 9)
                    return nullptr;
            }
        }
        exponent += (power ^ -down) + down;
    }
    if (exponent < -largestPower || exponent > largestPower)
        return nullptr;
    const Scale &scale = scales[static_cast<std::size_t>(exponent + largestPower)];
    const double size = static_cast<double>(static_cast<std::int64_t>(digits)) * scale.factor / scale.divisor;
    value = std::bit_cast<double>(std::bit_cast<std::uint64_t>(size) | (std::uint64_t(negative) << 63));
    return p;
}

} // namespace plainnumber

// The number that begins at p: a sign perhaps, digits with at most one mark, an exponent perhaps. Answers where it ends,
// or null when there is none or when it is not of the plain kind: digits that fit 53 bits and a power of ten that a
// double holds exactly, for then one multiplication or division rounds correctly (Clinger, PLDI 1990). What it answers
// is what std::from_chars answers, bit by bit; everything else is left to that.
inline const char *plainNumber(const char *p, const char *end, char decimal, double &value)
{
    if (end - p >= plainnumber::reach)
        return plainnumber::scanned(p, decimal, value);
    char padded[plainnumber::reach] = {};
    std::memcpy(padded, p, static_cast<std::size_t>(end - p));
    const char *stop = plainnumber::scanned(padded, decimal, value);
    return stop ? p + (stop - padded) : nullptr;
}

} // namespace vitrine
