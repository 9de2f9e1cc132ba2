// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/noise.h"

#include <array>
#include <charconv>
#include <cmath>
#include <numbers>

namespace vitrine::simulation
{

namespace
{

std::string written(double value, std::chars_format format, int precision)
{
    std::array<char, 400> buffer;
    const auto end = std::to_chars(buffer.data(), buffer.data() + buffer.size(), value, format, precision).ptr;
    return {buffer.data(), end};
}

} // namespace

// FNV-1a of the name.
Noise::Noise(std::string_view name) : m_state(14695981039346656037ULL)
{
    for (const char c : name)
        m_state = (m_state ^ static_cast<unsigned char>(c)) * 1099511628211ULL;
}

// SplitMix64: Steele, Lea, Flood, OOPSLA 2014.
std::uint64_t Noise::next()
{
    std::uint64_t z = (m_state += 0x9e3779b97f4a7c15ULL);
    z = (z ^ (z >> 30)) * 0xbf58476d1ce4e5b9ULL;
    z = (z ^ (z >> 27)) * 0x94d049bb133111ebULL;
    return z ^ (z >> 31);
}

double Noise::uniform()
{
    return static_cast<double>(next() >> 11) * 0x1.0p-53;
}

// Box and Muller, Ann. Math. Stat. 29 (1958) 610; the second number of each pair is not used.
double Noise::normal()
{
    const double radius = std::sqrt(-2 * std::log(1 - uniform()));
    return radius * std::cos(2 * std::numbers::pi * uniform());
}

Wander::Wander(Noise &noise, double deviation, double memory)
    : m_noise(noise), m_keep(std::exp(-1 / memory)), m_step(deviation * std::sqrt(1 - m_keep * m_keep)), m_value(noise.normal(deviation))
{
}

double Wander::next()
{
    m_value = m_keep * m_value + m_noise.normal(m_step);
    return m_value;
}

std::string fixed(double value, int decimals)
{
    return written(value, std::chars_format::fixed, decimals);
}

std::string scientific(double value, int decimals)
{
    return written(value, std::chars_format::scientific, decimals);
}

std::string general(double value, int digits)
{
    std::string text = written(value, std::chars_format::general, digits);
    const auto e = text.find('e');
    if (e == std::string::npos)
        return text;
    text[e] = 'E';
    const std::size_t sign = text[e + 1] == '-' ? 1 : 0;
    std::size_t zeros = e + 2;
    while (zeros + 1 < text.size() && text[zeros] == '0')
        ++zeros;
    return text.substr(0, e + 1) + (sign ? "-" : "+") + text.substr(zeros);
}

std::string single(double value)
{
    return general(static_cast<double>(static_cast<float>(value)), 15);
}

} // namespace vitrine::simulation
