// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <span>

#include <QString>

namespace vitrine::impedance
{

// The elements of an equivalent circuit. Impedances with j the imaginary unit and w = 2 pi f:
//   R     R                          resistor, ohm
//   C     1 / (j w C)                capacitor, F
//   L     j w L                      inductor, H
//   CPE   1 / (Q (j w)^n)            constant phase element, Q in S s^n, 0 < n <= 1
//   W     sigma (1 - j) / sqrt(w)    semi-infinite diffusion, sigma in ohm s^-1/2
//   Wo    Z0 coth(s) / s             diffusion up to a reflecting end (open), s = sqrt(j w tau)
//   Ws    Z0 tanh(s) / s             diffusion up to a conducting end (short)
//   G     Z0 / sqrt(1 + j w tau)     Gerischer: diffusion with reaction
//   La    L (j w)^n                  inductor of a lead or coil with losses
//   Zarc  R / (1 + (j w tau)^n)      R parallel to a CPE, by its time constant
//   K     R / (1 + j w tau)          R parallel to a capacitor, by its time constant
//   CC    (1 + (j w tau)^a) / (j w C)        Cole and Cole's dielectric, C = C0 times the step of the permittivity
//   HN    (1 + (j w tau)^a)^b / (j w C)      Havriliak and Negami's
//   TL    R coth(s) / s, s^2 = R Q (j w)^n   porous electrode as a transmission line (de Levie), blocking walls
// as impedance.py and the textbooks define them (Barsoukov and Macdonald, Impedance Spectroscopy, 3rd ed., ch. 2).
enum class ElementKind { R, C, L, CPE, W, Wo, Ws, G, La, Zarc, K, CC, HN, TL };

// What of a parameter the fit has to know.
enum class ParameterRole {
    Resistance,  // of the element for direct current, or its size
    Time,
    Exponent,    // linear, 0..1; all others are positive and live on a logarithmic scale
    Capacitance,
    Inductance,
    Admittance,  // Q of a CPE: its unit depends on n
    Diffusion,   // sigma of W
};

struct ElementParameter
{
    const char *suffix; // "" or "_tau": behind the element's name
    const char *unit;   // "1" where it is no product of whole powers
    ParameterRole role;
    const char *label;  // for translation, %1 = the element's or parameter's name
};

// How direct current passes.
enum class Conduction { Blocks, Resists, Shorts };

struct ElementDefinition
{
    ElementKind kind;
    const char *prefix;
    Conduction conduction;
    std::span<const ElementParameter> parameters;
};

// In the order of the longest prefix first, so that "CPE1" is no C.
[[nodiscard]] std::span<const ElementDefinition> elementDefinitions();
[[nodiscard]] const ElementDefinition &definitionOf(ElementKind kind);
[[nodiscard]] const ElementDefinition *definitionOfPrefix(const QString &prefix);

} // namespace vitrine::impedance
