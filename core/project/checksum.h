// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <bit>
#include <cstdint>
#include <cstring>
#include <string_view>

namespace vitrine
{

// A 64-bit sum over everything a row of the project file holds, so that a bit that turned over on the disk is
// noticed when the file is opened (SQLite notices only damage to its own structure). Each step is a bijection
// of the lane it goes into: damage within one word of eight bytes never goes unnoticed, more than that with
// odds of 2^-64. No protection against intent; sources have their SHA-256 for that. Part of format 1.
class Checksum
{
public:
    void add(std::string_view bytes)
    {
        const char *at = bytes.data();
        std::size_t left = bytes.size();
        for (; left >= 32; left -= 32, at += 32) {
            for (std::size_t lane = 0; lane < 4; ++lane)
                m_lanes[lane] = step(m_lanes[lane], word(at + 8 * lane, 8));
        }
        for (; left >= 8; left -= 8, at += 8)
            m_lanes[0] = step(m_lanes[0], word(at, 8));
        if (left > 0)
            m_lanes[0] = step(m_lanes[0], word(at, left));
        add(static_cast<std::int64_t>(bytes.size()));
    }
    void add(const QByteArray &bytes) { add(std::string_view(bytes.constData(), static_cast<std::size_t>(bytes.size()))); }
    void add(std::int64_t number) { m_lanes[1] = step(m_lanes[1], static_cast<std::uint64_t>(number)); }

    [[nodiscard]] std::int64_t value() const
    {
        std::uint64_t sum = 0;
        for (std::size_t lane = 0; lane < 4; ++lane)
            sum += step(m_lanes[lane], lane + 1);
        return static_cast<std::int64_t>(sum);
    }

private:
    static std::uint64_t word(const char *at, std::size_t size)
    {
        std::uint64_t result = 0;
        std::memcpy(&result, at, size);
        if constexpr (std::endian::native == std::endian::big)
            result = __builtin_bswap64(result);
        return result;
    }
    static constexpr std::uint64_t step(std::uint64_t lane, std::uint64_t word)
    {
        return std::rotl((lane ^ word) * 0x9e3779b97f4a7c15ULL, 29) + 0xd1b54a32d192ed03ULL;
    }

    std::uint64_t m_lanes[4] = {1, 2, 3, 4};
};

} // namespace vitrine
