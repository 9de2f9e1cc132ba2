// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/dielectricvalues.h"

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine::impedance
{

namespace
{

constexpr double vacuumPermittivity = 8.8541878128e-12; // F/m, CODATA 2018

} // namespace

double emptyCapacitance(const Geometry &geometry)
{
    return vacuumPermittivity * geometry.area / geometry.length;
}

DielectricPoint dielectricPoint(double frequency, double real, double imaginary, const Geometry &geometry, double stray)
{
    const double empty = emptyCapacitance(geometry), omega = 2 * std::numbers::pi * frequency;
    const double square = real * real + imaginary * imaginary, conductance = real / square, susceptance = -imaginary / square;
    DielectricPoint point;
    point.real = (susceptance / omega - stray) / empty;
    point.imaginary = conductance / (omega * empty);
    point.tangent = point.imaginary / point.real;
    point.conductivity = conductance * geometry.length / geometry.area;
    const double size = point.real * point.real + point.imaginary * point.imaginary;
    point.modulusReal = point.real / size;
    point.modulusImaginary = point.imaginary / size;
    return point;
}

LocalValue localValue(std::span<const double> x, std::span<const double> y)
{
    constexpr std::size_t terms = 3;
    // Powers of x that the abscissae cannot tell from lower ones, as where many temperatures are equal.
    constexpr double indistinct = 1e-10;
    const std::size_t n = x.size();
    if (n <= terms)
        return {};
    const bool positive = std::ranges::all_of(y, [](double v) { return v > 0; });
    std::vector<double> rest(n);
    for (std::size_t i = 0; i < n; ++i)
        rest[i] = positive ? std::log(y[i]) : y[i];
    double widest = 0;
    for (const double one : x)
        widest = std::max(widest, std::abs(one));
    // Orthogonal polynomials on the abscissae (Gram-Schmidt), with their values at x = 0: no matrix to invert.
    std::vector<std::vector<double>> basis;
    std::vector<double> atZero;
    double value = 0;
    for (std::size_t k = 0; k < terms; ++k) {
        std::vector<double> power(n, 1.0);
        double origin = k == 0 ? 1 : 0;
        for (std::size_t i = 0; i < n && k > 0; ++i)
            power[i] = widest > 0 ? std::pow(x[i] / widest, static_cast<double>(k)) : 0;
        const double whole = std::inner_product(power.begin(), power.end(), power.begin(), 0.0);
        for (std::size_t l = 0; l < basis.size(); ++l) {
            const double along = std::inner_product(power.begin(), power.end(), basis[l].begin(), 0.0) / std::inner_product(basis[l].begin(), basis[l].end(), basis[l].begin(), 0.0);
            for (std::size_t i = 0; i < n; ++i)
                power[i] -= along * basis[l][i];
            origin -= along * atZero[l];
        }
        const double square = std::inner_product(power.begin(), power.end(), power.begin(), 0.0);
        if (!(square > indistinct * whole))
            continue;
        const double along = std::inner_product(rest.begin(), rest.end(), power.begin(), 0.0) / square;
        for (std::size_t i = 0; i < n; ++i)
            rest[i] -= along * power[i];
        value += along * origin;
        basis.push_back(std::move(power));
        atZero.push_back(origin);
    }
    const double deviation = std::sqrt(std::inner_product(rest.begin(), rest.end(), rest.begin(), 0.0) / static_cast<double>(n - basis.size()));
    return positive ? LocalValue{std::exp(value), deviation * std::exp(value)} : LocalValue{value, deviation};
}

} // namespace vitrine::impedance
