// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "techniques/impedance/elements.h"

#include <QString>

#include <span>
#include <vector>

namespace vitrine::impedance
{

struct CircuitParameter
{
    QString key;             // "R1", "CPE1_Q", "CPE1_n", "W1_sigma", "Wo1_Z0", "Wo1_tau"
    int element = 0;         // index into elements()
    const ElementParameter *definition = nullptr; // never null

    [[nodiscard]] bool exponent() const { return definition->role == ParameterRole::Exponent; }
    [[nodiscard]] const char *unit() const { return definition->unit; }
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
// p(...,...) for parallel, in any nesting; or in one of the notations that circuitInOwnNotation() translates. The
// failure says at which character it went wrong and what was expected.
[[nodiscard]] Result<Circuit> parsedCircuit(const QString &text);

// The same circuit in the notation of impedance.py, from those of
//   Boukamp       R(RQ)(C[RW])             juxtaposed = series, ( ) = parallel, [ ] = series inside it
//   EC-Lab        R1+Q2/R2+C3/(R3+W3)      + = series, / = parallel, which binds closer
//   s() and p()   s(R1,p(R2,C1))
//   brackets      R1-[P2,R3]-[P4,R5]       as AutoEIS and EquivalentCircuits.jl write it
// Elements without a number, or with one that occurs twice, are numbered. A text in none of them comes back as it is.
[[nodiscard]] Result<QString> circuitInOwnNotation(const QString &text);

// Resistance at the frequency where the circuit's last arc meets the real axis: capacitors and CPEs let no
// direct current pass, and elements in series that block it altogether (electrodes: C, CPE, W, Wo) count for
// nothing. NaN when no resistor conducts. `gradient`, when not empty, receives the derivatives by all parameters.
[[nodiscard]] double directResistance(const Circuit &circuit, std::span<const double> parameters, std::span<double> gradient);

// The circuit without the members in series that block direct current: its arc ends at directResistance().
// Parameters keep their meaning by key. nullopt when nothing blocks or nothing is left.
[[nodiscard]] std::optional<Circuit> withoutBlocking(const Circuit &circuit);

} // namespace vitrine::impedance
