// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/lattice.h"

#include <algorithm>
#include <cmath>
#include <vector>

namespace vitrine::heatcapacity
{

namespace
{

double einsteinOf(double x)
{
    if (x < 1e-4)
        return 1 - x * x / 12;
    if (x > 500)
        return 0;
    const double s = x / 2 / std::sinh(x / 2);
    return s * s;
}

// int_0^u x^2 einstein(x) dx on a grid, by Simpson's rule in each step, and cubic between (the slopes are the integrand): good to
// 1e-8, and a fit asks for it a million times. Beyond 60 the integrand has vanished.
class DebyeTable
{
public:
    static constexpr double last = 60, step = 0.05;

    static const DebyeTable &instance()
    {
        static const DebyeTable table;
        return table;
    }

    [[nodiscard]] double integral(double u) const
    {
        const auto i = std::min(static_cast<std::size_t>(u / step), m_sums.size() - 2);
        const double t = u / step - static_cast<double>(i), a = m_sums[i], b = m_sums[i + 1];
        const double slopeA = step * integrand(step * static_cast<double>(i)), slopeB = step * integrand(step * static_cast<double>(i + 1));
        return a + t * (slopeA + t * (3 * (b - a) - 2 * slopeA - slopeB + t * (2 * (a - b) + slopeA + slopeB)));
    }

private:
    DebyeTable()
    {
        const auto steps = static_cast<std::size_t>(last / step + 0.5);
        m_sums.assign(steps + 1, 0);
        for (std::size_t i = 0; i < steps; ++i) {
            const double x = step * static_cast<double>(i);
            m_sums[i + 1] = m_sums[i] + step / 6 * (integrand(x) + 4 * integrand(x + step / 2) + integrand(x + step));
        }
    }
    static double integrand(double x) { return x * x * einsteinOf(x); }

    std::vector<double> m_sums;
};

} // namespace

double einstein(double T, double theta)
{
    return T > 0 ? einsteinOf(theta / T) : 0;
}

double debye(double T, double theta)
{
    if (!(T > 0) || !(theta > 0))
        return T > 0 ? 1 : 0;
    const double upper = theta / T, end = std::min(upper, DebyeTable::last);
    return 3 * DebyeTable::instance().integral(end) / (upper * upper * upper);
}

} // namespace vitrine::heatcapacity
