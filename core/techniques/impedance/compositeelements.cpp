// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitmodel.h"

#include <array>
#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine::impedance
{

// Complex arithmetic a frequency at a time: these elements are rare, and clarity is worth more than speed.
void CircuitModel::compositeValue(const Element &element, std::span<const double> p, Wave &z, bool slopes)
{
    using Complex = std::complex<double>;
    const auto first = static_cast<std::size_t>(element.firstParameter);
    const Complex quarter(0, std::numbers::pi / 2); // ln j
    for (std::size_t i = 0; i < m_omega.size(); ++i) {
        const Complex jw(0, m_omega[i]);
        const double a = p[first], b = p[first + 1];
        Complex value;
        std::array<Complex, 4> by; // d value / d parameter
        switch (element.kind) {
        case ElementKind::G: {
            const Complex below = 1.0 + jw * b, root = std::sqrt(below);
            value = a / root;
            by = {1.0 / root, -0.5 * jw * value / below};
            break;
        }
        case ElementKind::La: {
            const Complex logarithm = m_logOmega[i] + quarter, power = std::exp(b * logarithm);
            value = a * power;
            by = {power, logarithm * value};
            break;
        }
        case ElementKind::K: {
            const Complex below = 1.0 / (1.0 + jw * b);
            value = a * below;
            by = {below, -value * jw * below};
            break;
        }
        case ElementKind::Zarc: {
            const double n = p[first + 2];
            const Complex logarithm = m_logOmega[i] + std::log(b) + quarter, u = std::exp(n * logarithm), below = 1.0 / (1.0 + u);
            value = a * below;
            by = {below, -value * below * u * n / b, -value * below * u * logarithm};
            break;
        }
        case ElementKind::CC:
        case ElementKind::HN: {
            const double n = p[first + 2], outer = element.kind == ElementKind::HN ? p[first + 3] : 1.0;
            const Complex logarithm = m_logOmega[i] + std::log(b) + quarter, u = std::exp(n * logarithm), sum = 1.0 + u;
            const Complex capacitive = 1.0 / (jw * a), inner = std::exp((outer - 1) * std::log(sum));
            value = inner * sum * capacitive;
            by = {-value / a, outer * inner * u * n / b * capacitive, outer * inner * u * logarithm * capacitive, std::log(sum) * value};
            break;
        }
        case ElementKind::TL: {
            const double n = p[first + 2];
            const Complex logarithm = m_logOmega[i] + quarter, s = std::sqrt(a * b * std::exp(n * logarithm));
            Complex coth = 1, csch = 0; // csch^2
            if (s.real() < 20) {
                const Complex sinh = std::sinh(s);
                coth = std::cosh(s) / sinh;
                csch = 1.0 / (sinh * sinh);
            }
            value = a * coth / s;
            const Complex byS = -a / s * (csch + coth / s);
            by = {coth / s + byS * s / (2 * a), byS * s / (2 * b), byS * s * 0.5 * logarithm};
            break;
        }
        default:
            break;
        }
        z.re[i] = value.real();
        z.im[i] = value.imag();
        for (int j = 0; j < element.parameterCount && slopes; ++j) {
            Wave &slope = m_slopes[first + static_cast<std::size_t>(j)];
            slope.re[i] = by[static_cast<std::size_t>(j)].real();
            slope.im[i] = by[static_cast<std::size_t>(j)].imag();
        }
    }
}

} // namespace vitrine::impedance
