// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/lattice.h"

#include <algorithm>
#include <cmath>

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

} // namespace

double einstein(double T, double theta)
{
    return T > 0 ? einsteinOf(theta / T) : 0;
}

double debye(double T, double theta)
{
    if (!(T > 0) || !(theta > 0))
        return T > 0 ? 1 : 0;
    const double upper = theta / T;
    // Beyond x = 60 the integrand x^2 * einstein(x) has vanished; Simpson's rule on 120 intervals is good to 1e-7 there.
    const double end = std::min(upper, 60.0);
    constexpr int intervals = 120;
    const double h = end / intervals;
    double sum = 0;
    for (int i = 0; i <= intervals; ++i) {
        const double x = h * i;
        const double weight = i == 0 || i == intervals ? 1 : i % 2 ? 4 : 2;
        sum += weight * x * x * einsteinOf(x);
    }
    return 3 * sum * h / 3 / (upper * upper * upper);
}

} // namespace vitrine::heatcapacity
