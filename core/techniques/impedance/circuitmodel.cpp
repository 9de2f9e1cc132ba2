// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitmodel.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

CircuitModel::CircuitModel(const Circuit &circuit, std::span<const double> frequencies) : m_circuit(circuit)
{
    const std::size_t n = frequencies.size();
    m_omega.resize(n);
    m_logOmega.resize(n);
    m_rootOmega.resize(n);
    for (std::size_t i = 0; i < n; ++i) {
        m_omega[i] = 2 * std::numbers::pi * frequencies[i];
        m_logOmega[i] = std::log(m_omega[i]);
        m_rootOmega[i] = std::sqrt(m_omega[i]);
    }
    m_nodes.resize(circuit.nodes().size());
    m_weights.resize(circuit.nodes().size());
    m_slopes.resize(circuit.parameters().size());
    for (auto *waves : {&m_nodes, &m_weights, &m_slopes})
        for (Wave &wave : *waves)
            wave.resize(n);
}

void CircuitModel::elementValue(const Element &element, std::span<const double> p, Wave &z, bool slopes)
{
    const std::size_t n = m_omega.size(), first = static_cast<std::size_t>(element.firstParameter);
    const double a = p[first];
    Wave &byA = m_slopes[first];
    double *re = z.re.data(), *im = z.im.data(), *dre = byA.re.data(), *dim = byA.im.data();
    switch (element.kind) {
    case ElementKind::R:
        std::fill_n(re, n, a);
        std::fill_n(im, n, 0.0);
        if (slopes) {
            std::fill_n(dre, n, 1.0);
            std::fill_n(dim, n, 0.0);
        }
        return;
    case ElementKind::C:
        for (std::size_t i = 0; i < n; ++i) {
            re[i] = 0;
            im[i] = -1 / (m_omega[i] * a);
        }
        if (slopes)
            for (std::size_t i = 0; i < n; ++i) {
                dre[i] = 0;
                dim[i] = -im[i] / a;
            }
        return;
    case ElementKind::L:
        for (std::size_t i = 0; i < n; ++i) {
            re[i] = 0;
            im[i] = m_omega[i] * a;
        }
        if (slopes)
            for (std::size_t i = 0; i < n; ++i) {
                dre[i] = 0;
                dim[i] = m_omega[i];
            }
        return;
    case ElementKind::CPE: {
        // (j w)^-n = w^-n (cos(n pi/2) - j sin(n pi/2)): one exponential a frequency. The fit spends its time here.
        const double exponent = p[first + 1], quarter = std::numbers::pi / 2;
        const double c = std::cos(exponent * quarter) / a, s = -std::sin(exponent * quarter) / a;
        for (std::size_t i = 0; i < n; ++i) {
            const double size = std::exp(-exponent * m_logOmega[i]);
            re[i] = size * c;
            im[i] = size * s;
        }
        if (slopes) {
            Wave &byN = m_slopes[first + 1];
            for (std::size_t i = 0; i < n; ++i) {
                dre[i] = -re[i] / a;
                dim[i] = -im[i] / a;
                // d/dn (j w)^-n = -ln(j w) (j w)^-n, ln(j w) = ln w + j pi/2
                byN.re[i] = -(m_logOmega[i] * re[i] - quarter * im[i]);
                byN.im[i] = -(m_logOmega[i] * im[i] + quarter * re[i]);
            }
        }
        return;
    }
    case ElementKind::W:
        for (std::size_t i = 0; i < n; ++i) {
            re[i] = a / m_rootOmega[i];
            im[i] = -re[i];
        }
        if (slopes)
            for (std::size_t i = 0; i < n; ++i) {
                dre[i] = 1 / m_rootOmega[i];
                dim[i] = -dre[i];
            }
        return;
    case ElementKind::Wo:
    case ElementKind::Ws: {
        const double tau = p[first + 1];
        const double rootHalf = std::sqrt(tau / 2);
        Wave &byTau = m_slopes[first + 1];
        for (std::size_t i = 0; i < n; ++i) {
            // s = (1 + j) x. tanh s = (sinh x cosh x + j sin x cos x) / (cosh^2 x - sin^2 x); coth s has
            // sinh^2 x + sin^2 x below and the other sign. Written so that nothing cancels for small x.
            const double x = rootHalf * m_rootOmega[i];
            double tr = 1, ti = 0; // tanh or coth of s
            if (x < 20) {
                const double sinh = std::sinh(x), cosh = std::cosh(x), sin = std::sin(x), cos = std::cos(x);
                if (element.kind == ElementKind::Ws) {
                    const double below = sinh * sinh + cos * cos;
                    tr = sinh * cosh / below;
                    ti = sin * cos / below;
                } else {
                    const double below = sinh * sinh + sin * sin;
                    tr = sinh * cosh / below;
                    ti = -sin * cos / below;
                }
            }
            // 1/s = (1 - j) / (2 x)
            const double half = 1 / (2 * x);
            const double gr = half * (tr + ti), gi = half * (ti - tr);
            re[i] = a * gr;
            im[i] = a * gi;
            if (slopes) {
                dre[i] = gr;
                dim[i] = gi;
                // d/dtau: Z0 / (2 tau) (1 - t^2 - t/s), the same for tanh and coth (coth' = 1 - coth^2).
                const double sr = 1 - (tr * tr - ti * ti) - gr, si = -2 * tr * ti - gi;
                byTau.re[i] = a / (2 * tau) * sr;
                byTau.im[i] = a / (2 * tau) * si;
            }
        }
        return;
    }
    case ElementKind::G:
    case ElementKind::La:
    case ElementKind::Zarc:
    case ElementKind::K:
    case ElementKind::CC:
    case ElementKind::HN:
    case ElementKind::TL:
        compositeValue(element, p, z, slopes);
        return;
    }
}

void CircuitModel::evaluate(std::span<const double> parameters)
{
    forward(parameters, false);
}

void CircuitModel::forward(std::span<const double> parameters, bool slopes)
{
    const std::size_t n = m_omega.size();
    const auto &nodes = m_circuit.nodes();
    for (std::size_t k = 0; k < nodes.size(); ++k) {
        const Node &node = nodes[k];
        Wave &z = m_nodes[k];
        if (node.kind == Node::Kind::Element) {
            elementValue(m_circuit.elements()[node.element], parameters, z, slopes);
            continue;
        }
        std::fill_n(z.re.data(), n, 0.0);
        std::fill_n(z.im.data(), n, 0.0);
        for (const int member : node.members) {
            const double *re = m_nodes[member].re.data(), *im = m_nodes[member].im.data();
            if (node.kind == Node::Kind::Series) {
                for (std::size_t i = 0; i < n; ++i) {
                    z.re[i] += re[i];
                    z.im[i] += im[i];
                }
            } else {
                for (std::size_t i = 0; i < n; ++i) {
                    const double square = 1 / (re[i] * re[i] + im[i] * im[i]);
                    z.re[i] += re[i] * square;
                    z.im[i] -= im[i] * square;
                }
            }
        }
        if (node.kind == Node::Kind::Parallel)
            for (std::size_t i = 0; i < n; ++i) {
                const double square = 1 / (z.re[i] * z.re[i] + z.im[i] * z.im[i]);
                z.re[i] *= square;
                z.im[i] *= -square;
            }
    }
}

void CircuitModel::weigh(int index)
{
    const std::size_t n = m_omega.size();
    const Node &node = m_circuit.nodes()[index];
    const Wave &own = m_weights[index], &z = m_nodes[index];
    for (const int member : node.members) {
        Wave &weight = m_weights[member];
        if (node.kind == Node::Kind::Series) {
            std::copy_n(own.re.data(), n, weight.re.data());
            std::copy_n(own.im.data(), n, weight.im.data());
            continue;
        }
        // d(1 / sum 1/z) / dz_k = (Z / z_k)^2
        const double *re = m_nodes[member].re.data(), *im = m_nodes[member].im.data();
        for (std::size_t i = 0; i < n; ++i) {
            const double square = 1 / (re[i] * re[i] + im[i] * im[i]);
            const double qr = (z.re[i] * re[i] + z.im[i] * im[i]) * square, qi = (z.im[i] * re[i] - z.re[i] * im[i]) * square;
            const double pr = qr * qr - qi * qi, pi = 2 * qr * qi;
            weight.re[i] = own.re[i] * pr - own.im[i] * pi;
            weight.im[i] = own.re[i] * pi + own.im[i] * pr;
        }
    }
}

void CircuitModel::evaluateWithSlopes(std::span<const double> parameters)
{
    forward(parameters, true);
    const std::size_t n = m_omega.size();
    const auto &nodes = m_circuit.nodes();
    const int root = static_cast<int>(nodes.size()) - 1;
    std::fill_n(m_weights[root].re.data(), n, 1.0);
    std::fill_n(m_weights[root].im.data(), n, 0.0);
    for (int k = root; k >= 0; --k) {
        const Node &node = nodes[k];
        if (node.kind != Node::Kind::Element) {
            weigh(k);
            continue;
        }
        const Element &element = m_circuit.elements()[node.element];
        if (k == root)
            continue;
        const double *wr = m_weights[k].re.data(), *wi = m_weights[k].im.data();
        for (int j = element.firstParameter; j < element.firstParameter + element.parameterCount; ++j) {
            double *re = m_slopes[j].re.data(), *im = m_slopes[j].im.data();
            for (std::size_t i = 0; i < n; ++i) {
                const double r = re[i] * wr[i] - im[i] * wi[i];
                im[i] = re[i] * wi[i] + im[i] * wr[i];
                re[i] = r;
            }
        }
    }
}

} // namespace vitrine::impedance
