// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/circuit.h"

#include <span>
#include <vector>

namespace vitrine::impedance
{

// The impedance of a circuit at fixed frequencies, with all derivatives. Holds its own scratch memory: nothing is
// allocated after construction. One per thread.
class CircuitModel
{
public:
    CircuitModel(const Circuit &circuit, std::span<const double> frequencies); // Hz, positive

    // Z at every frequency (ohm), for the parameters in the circuit's order. After it, real() and imaginary() hold
    // the values until the next call.
    void evaluate(std::span<const double> parameters);
    // The same, and dZ/dp for every parameter in its own unit: slopeReal(j), slopeImaginary(j).
    void evaluateWithSlopes(std::span<const double> parameters);

    [[nodiscard]] std::span<const double> real() const { return m_nodes.back().re; }
    [[nodiscard]] std::span<const double> imaginary() const { return m_nodes.back().im; }
    [[nodiscard]] std::span<const double> slopeReal(std::size_t parameter) const { return m_slopes[parameter].re; }
    [[nodiscard]] std::span<const double> slopeImaginary(std::size_t parameter) const { return m_slopes[parameter].im; }
    [[nodiscard]] std::size_t size() const { return m_omega.size(); }
    [[nodiscard]] const Circuit &circuit() const { return m_circuit; }

private:
    struct Wave // a complex number at every frequency
    {
        std::vector<double> re, im;
        void resize(std::size_t n)
        {
            re.resize(n);
            im.resize(n);
        }
    };

    void elementValue(const Element &element, std::span<const double> p, Wave &z, bool slopes);
    void compositeValue(const Element &element, std::span<const double> p, Wave &z, bool slopes); // the rarer elements
    void forward(std::span<const double> parameters, bool slopes);
    void weigh(int node); // hands dZ/d(node) down to its members

    const Circuit m_circuit;
    std::vector<double> m_omega, m_logOmega, m_rootOmega;
    std::vector<Wave> m_nodes;   // impedance of every node
    std::vector<Wave> m_weights; // dZ / d(impedance of the node)
    std::vector<Wave> m_slopes;  // by parameter; d(element) / dp until the weights are applied
};

} // namespace vitrine::impedance
