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
// nothing, and no branch has to guess which. The second half is for negative numbers.
struct Scale
{
    double factor, divisor;
};
inline constexpr int largestPower = 22; // that a double holds exactly
inline constexpr unsigned scaleCount = 2 * largestPower + 1;
inline constexpr auto scales = [] {
    std::array<Scale, 2 * scaleCount> all{};
    double power = 1;
    for (std::size_t i = 0; i <= largestPower; ++i, power *= 10) {
        all[largestPower + i] = {power, 1};
        all[largestPower - i] = {1, power};
        all[scaleCount + largestPower + i] = {-power, 1};
        all[scaleCount + largestPower - i] = {-1, power};
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

// Eight characters as the values of digits: a digit is 0 to 9, anything else is more. The first stands in the lowest byte.
inline std::uint64_t eightAt(const char *p)
{
    std::uint64_t word = 0;
    std::memcpy(&word, p, 8);
    if constexpr (std::endian::native == std::endian::big)
        word = __builtin_bswap64(word);
    return word ^ 0x3030303030303030u;
}
// The highest bit of each byte that is no digit. All eight are looked at in one machine word (Lamport, Commun. ACM 18
// (1975) 471), so that decimals of uneven count cost no mispredicted loop.
inline std::uint64_t notDigits(std::uint64_t word) { return ((word + 0x7676767676767676u) | word) & 0x8080808080808080u; }
// The number of eight digits: pairs of digits in every other byte, then fours, then eight.
inline std::uint64_t numberOf(std::uint64_t word)
{
    word = word * 10 + (word >> 8);
    constexpr std::uint64_t pairs = 0x000000ff000000ffu;
    return ((word & pairs) * (100 + (std::uint64_t(1'000'000) << 32)) + ((word >> 16) & pairs) * (1 + (std::uint64_t(10'000) << 32))) >> 32;
}

// The leading digits of eight characters: how many there are (0 to 8) and their number.
inline unsigned leadingDigits(const char *p, std::uint64_t &number)
{
    std::uint64_t word = eightAt(p);
    const std::uint64_t others = notDigits(word);
    unsigned count = 8;
    if (others != 0) {
        const int bits = std::countr_zero(others); // 8 count + 7
        count = static_cast<unsigned>(bits) >> 3;
        word = word << (63 - bits) << 8; // zeros before, and nothing behind
    }
    number = numberOf(word);
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

#ifdef __SIZEOF_INT128__
__extension__ typedef unsigned __int128 Wide;

// The upper 128 bits of 5^(i - 27), those of negative powers rounded up.
struct PowerOfFive
{
    std::uint64_t high, low;
};
inline constexpr int largestFive = 27; // that 64 bits hold
inline constexpr auto powersOfFive = [] {
    std::array<PowerOfFive, 2 * largestFive + 1> all{};
    std::uint64_t power = 1;
    for (std::size_t i = 0; i <= largestFive; ++i, power *= 5) {
        all[largestFive + i] = {power << std::countl_zero(power), 0};
        // 2^(127 + bits) / 5^i + 1, digit by digit; the last bit of the quotient is the 128th.
        const int bits = i == 0 ? 0 : 64 - std::countl_zero(power - 1);
        Wide quotient = 0, rest = 1;
        for (int step = 0; step < 127 + bits; ++step) {
            rest *= 2;
            quotient = quotient * 2 + (rest >= power ? 1 : 0);
            rest -= rest >= power ? power : 0;
        }
        if (i > 0) {
            ++quotient;
            all[largestFive - i] = {static_cast<std::uint64_t>(quotient >> 64), static_cast<std::uint64_t>(quotient)};
        }
    }
    return all;
}();

// The double nearest to digits * 10^exponent from the upper bits of a product of 128 bits (Lemire, Softw. Pract. Exper. 51
// (2021) 1700); false where the power is beyond the table. No result is near the ends of the range of doubles.
[[gnu::noinline]] inline bool rounded(std::uint64_t digits, int exponent, unsigned negative, double &value)
{
    if (exponent < -largestFive || exponent > largestFive)
        return false;
    if (digits == 0) {
        value = negative ? -0.0 : 0.0;
        return true;
    }
    const int zeros = std::countl_zero(digits);
    digits <<= zeros;
    const PowerOfFive &power = powersOfFive[static_cast<std::size_t>(exponent + largestFive)];
    const Wide product = static_cast<Wide>(digits) * power.high;
    std::uint64_t high = static_cast<std::uint64_t>(product >> 64), low = static_cast<std::uint64_t>(product);
    constexpr std::uint64_t undecided = 0x1ff; // below the 55 bits that decide
    if ((high & undecided) == undecided) {
        const std::uint64_t more = static_cast<std::uint64_t>((static_cast<Wide>(digits) * power.low) >> 64);
        low += more;
        high += low < more;
    }
    const int upper = static_cast<int>(high >> 63), cut = upper + 9;
    std::uint64_t mantissa = high >> cut;
    // Exactly between two doubles: to the even one. That needs a power of five that divides or is divided without rest.
    if (low <= 1 && exponent >= -4 && exponent <= 23 && (mantissa & 3) == 1 && mantissa << cut == high)
        mantissa &= ~std::uint64_t(1);
    mantissa = (mantissa + (mantissa & 1)) >> 1;
    int binary = ((217706 * exponent) >> 16) + 63 + upper - zeros + 1023; // floor(log2 10^exponent)
    if (mantissa >> 53) {
        mantissa >>= 1;
        ++binary;
    }
    value = std::bit_cast<double>((mantissa & ((std::uint64_t(1) << 52) - 1)) | static_cast<std::uint64_t>(binary) << 52 | std::uint64_t(negative) << 63);
    return true;
}
#else
inline bool rounded(std::uint64_t, int, unsigned, double &) { return false; }
#endif

// digits * 10^exponent: where a double holds both exactly one multiplication or division rounds correctly (Clinger, PLDI
// 1990).
inline bool scaled(std::uint64_t digits, int exponent, unsigned negative, double &value)
{
    const auto at = static_cast<unsigned>(exponent + largestPower);
    if (at >= scaleCount || digits > (std::uint64_t(1) << 53)) [[unlikely]]
        return rounded(digits, exponent, negative, value);
    const Scale &scale = scales[at + (negative ? scaleCount : 0)];
    value = static_cast<double>(static_cast<std::int64_t>(digits)) * scale.factor / scale.divisor;
    return true;
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
    if (count == 0)
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
    if (!scaled(digits, exponent, negative, value))
        return nullptr;
    return p;
}

} // namespace plainnumber

// The number that begins at p: a sign perhaps, digits with at most one mark, an exponent perhaps. Answers where it ends,
// or null when there is none or when it is not of the plain kind: digits that fit 64 bits and a power of ten of moderate
// size. What it answers is what std::from_chars answers, bit by bit; everything else is left to that.
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
