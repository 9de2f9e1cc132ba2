// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace vitrine::simulation
{

// Random numbers that are the same everywhere (the standard library's normal distribution is free to differ).
// The seed is a name, so that one file's numbers do not depend on another's.
class Noise
{
public:
    explicit Noise(std::string_view name);

    double uniform();                  // [0, 1)
    double normal();                   // mean 0, standard deviation 1
    double normal(double deviation) { return deviation * normal(); }

private:
    std::uint64_t next();
    std::uint64_t m_state;
};

// A slow wander: first-order autoregression of the given standard deviation, forgetting in `memory` steps.
class Wander
{
public:
    Wander(Noise &noise, double deviation, double memory);
    double next();

private:
    Noise &m_noise;
    double m_keep, m_step, m_value;
};

// Numbers as instruments write them, whatever the locale.
std::string fixed(double value, int decimals);
std::string scientific(double value, int decimals);   // "-9.661650e-04"
std::string general(double value, int digits);        // "4.60032388218679E-5", as .NET writes a double
std::string single(double value);                     // the nearest float, written as a double: what MultiVu leaves

} // namespace vitrine::simulation
