// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <span>
#include <vector>

namespace vitrine::impedance
{

// The elements of an equivalent circuit. Impedances with j the imaginary unit and w = 2 pi f:
//   R    R                          resistor, ohm
//   C    1 / (j w C)                capacitor, F
//   L    j w L                      inductor, H
//   CPE  1 / (Q (j w)^n)            constant phase element, Q in S s^n, 0 < n <= 1
//   W    sigma (1 - j) / sqrt(w)    semi-infinite diffusion, sigma in ohm s^-1/2
//   Wo   Z0 coth(s) / s             diffusion up to a reflecting end (open), s = sqrt(j w tau)
//   Ws   Z0 tanh(s) / s             diffusion up to a conducting end (short)
// as impedance.py and the textbooks define them (Barsoukov and Macdonald, Impedance Spectroscopy, 3rd ed., ch. 2).
enum class ElementKind { R, C, L, CPE, W, Wo, Ws };

struct CircuitParameter
{
    QString key;             // "R1", "CPE1_Q", "CPE1_n", "W1_sigma", "Wo1_Z0", "Wo1_tau"
    int element = 0;         // index into elements()
    bool exponent = false;   // n of a CPE: linear, 0..1; all others are positive and live on a logarithmic scale
    const char *unit = "1";  // "1" where the unit depends on n (S s^n) or is no product of whole powers
};

struct Element
{
    ElementKind kind = ElementKind::R;
    QString name;            // "CPE1"
    int firstParameter = 0;  // index into parameters()
    int parameterCount = 1;
};

// A node of the tree: an element, or members in series or in parallel.
struct Node
{
    enum class Kind { Element, Series, Parallel } kind = Kind::Element;
    int element = -1;
    std::vector<int> members; // indices of nodes; always smaller than the node's own
};

class Circuit
{
public:
    [[nodiscard]] const std::vector<Element> &elements() const { return m_elements; }
    [[nodiscard]] const std::vector<CircuitParameter> &parameters() const { return m_parameters; }
    [[nodiscard]] const std::vector<Node> &nodes() const { return m_nodes; } // members before their group; the last one is the circuit
    [[nodiscard]] int parameterIndex(const QString &key) const;              // -1 when unknown
    [[nodiscard]] QString text() const;                                      // canonical, without blanks

private:
    friend class CircuitParser;
    std::vector<Element> m_elements;
    std::vector<CircuitParameter> m_parameters;
    std::vector<Node> m_nodes;
};

// Reads a circuit in the notation of impedance.py: elements with a name of their own (R0, CPE1), "-" for series,
// p(...,...) for parallel, in any nesting. The failure says at which character it went wrong and what was expected.
[[nodiscard]] Result<Circuit> parsedCircuit(const QString &text);

// Resistance at the frequency where the circuit's last arc meets the real axis: capacitors and CPEs let no
// direct current pass, and elements in series that block it altogether (electrodes: C, CPE, W, Wo) count for
// nothing. NaN when no resistor conducts. `gradient`, when not empty, receives the derivatives by all parameters.
[[nodiscard]] double directResistance(const Circuit &circuit, std::span<const double> parameters, std::span<double> gradient);

// The circuit without the members in series that block direct current: its arc ends at directResistance().
// Parameters keep their meaning by key. nullopt when nothing blocks or nothing is left.
[[nodiscard]] std::optional<Circuit> withoutBlocking(const Circuit &circuit);

} // namespace vitrine::impedance
