// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <cmath>
#include <cstddef>

namespace vitrine
{

// A value with its derivatives by N parameters: models written once as templates give exact derivatives by
// forward accumulation. For models of a few parameters; no allocation.
template<std::size_t N>
struct Dual
{
    double value = 0;
    std::array<double, N> slope{};

    constexpr Dual() = default;
    constexpr Dual(double number) : value(number) {}
    static constexpr Dual variable(double number, std::size_t index)
    {
        Dual dual(number);
        dual.slope[index] = 1;
        return dual;
    }

    // f(u) with the derivative f'(u) already known.
    [[nodiscard]] constexpr Dual chained(double f, double derivative) const
    {
        Dual result(f);
        for (std::size_t k = 0; k < N; ++k)
            result.slope[k] = derivative * slope[k];
        return result;
    }

    friend constexpr Dual operator-(const Dual &a) { return a.chained(-a.value, -1); }
    friend constexpr Dual operator+(const Dual &a, const Dual &b) { return combined(a, b, a.value + b.value, 1, 1); }
    friend constexpr Dual operator-(const Dual &a, const Dual &b) { return combined(a, b, a.value - b.value, 1, -1); }
    friend constexpr Dual operator*(const Dual &a, const Dual &b) { return combined(a, b, a.value * b.value, b.value, a.value); }
    friend constexpr Dual operator/(const Dual &a, const Dual &b)
    {
        const double quotient = a.value / b.value;
        return combined(a, b, quotient, 1 / b.value, -quotient / b.value);
    }

private:
    static constexpr Dual combined(const Dual &a, const Dual &b, double f, double byA, double byB)
    {
        Dual result(f);
        for (std::size_t k = 0; k < N; ++k)
            result.slope[k] = byA * a.slope[k] + byB * b.slope[k];
        return result;
    }
};

template<std::size_t N>
[[nodiscard]] Dual<N> exp(const Dual<N> &u)
{
    const double f = std::exp(u.value);
    return u.chained(f, f);
}

template<std::size_t N>
[[nodiscard]] Dual<N> log(const Dual<N> &u)
{
    return u.chained(std::log(u.value), 1 / u.value);
}

template<std::size_t N>
[[nodiscard]] Dual<N> sin(const Dual<N> &u)
{
    return u.chained(std::sin(u.value), std::cos(u.value));
}

template<std::size_t N>
[[nodiscard]] Dual<N> cos(const Dual<N> &u)
{
    return u.chained(std::cos(u.value), -std::sin(u.value));
}

template<std::size_t N>
[[nodiscard]] Dual<N> atan(const Dual<N> &u)
{
    return u.chained(std::atan(u.value), 1 / (1 + u.value * u.value));
}

template<std::size_t N>
[[nodiscard]] Dual<N> sqrt(const Dual<N> &u)
{
    const double f = std::sqrt(u.value);
    return u.chained(f, 0.5 / f);
}

// The base must be positive where the exponent has derivatives.
template<std::size_t N>
[[nodiscard]] Dual<N> pow(const Dual<N> &u, double exponent)
{
    return u.chained(std::pow(u.value, exponent), exponent * std::pow(u.value, exponent - 1));
}

template<std::size_t N>
[[nodiscard]] Dual<N> pow(const Dual<N> &u, const Dual<N> &exponent)
{
    return exp(log(u) * exponent);
}

} // namespace vitrine
