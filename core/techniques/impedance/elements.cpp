// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/elements.h"

#include <QObject>

#include <algorithm>

namespace vitrine::impedance
{

namespace
{

using enum ParameterRole;

// clang-format off
constexpr ElementParameter resistor[]    = {{"", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Resistance %1")}};
constexpr ElementParameter capacitor[]   = {{"", "F", Capacitance, QT_TRANSLATE_NOOP("core", "Capacitance %1")}};
constexpr ElementParameter inductor[]    = {{"", "H", Inductance, QT_TRANSLATE_NOOP("core", "Inductance %1")}};
constexpr ElementParameter cpe[]         = {{"_Q", "1", Admittance, QT_TRANSLATE_NOOP("core", "Q of %1 (S s^n)")},
                                            {"_n", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent n of %1")}};
constexpr ElementParameter warburg[]     = {{"_sigma", "1", Diffusion, QT_TRANSLATE_NOOP("core", "Warburg coefficient of %1 (ohm s^-1/2)")}};
constexpr ElementParameter finite[]      = {{"_Z0", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Diffusion resistance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Diffusion time of %1")}};
constexpr ElementParameter gerischer[]   = {{"_Z0", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Resistance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Reaction time of %1")}};
constexpr ElementParameter lossyCoil[]   = {{"_L", "1", Inductance, QT_TRANSLATE_NOOP("core", "L of %1 (H s^(n-1))")},
                                            {"_n", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent n of %1")}};
constexpr ElementParameter zarc[]        = {{"_R", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Resistance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Time constant of %1")},
                                            {"_n", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent n of %1")}};
constexpr ElementParameter voigt[]       = {{"_R", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Resistance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Time constant of %1")}};
constexpr ElementParameter coleCole[]    = {{"_C", "F", Capacitance, QT_TRANSLATE_NOOP("core", "Relaxing capacitance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Relaxation time of %1")},
                                            {"_a", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent a of %1")}};
constexpr ElementParameter havriliak[]   = {{"_C", "F", Capacitance, QT_TRANSLATE_NOOP("core", "Relaxing capacitance of %1")},
                                            {"_tau", "s", Time, QT_TRANSLATE_NOOP("core", "Relaxation time of %1")},
                                            {"_a", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent a of %1")},
                                            {"_b", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent b of %1")}};
constexpr ElementParameter line[]        = {{"_R", "Ohm", Resistance, QT_TRANSLATE_NOOP("core", "Resistance along %1")},
                                            {"_Q", "1", Admittance, QT_TRANSLATE_NOOP("core", "Q of the walls of %1 (S s^n)")},
                                            {"_n", "1", Exponent, QT_TRANSLATE_NOOP("core", "Exponent n of %1")}};

constexpr ElementDefinition definitions[] = {
    {ElementKind::Zarc, "Zarc", Conduction::Resists, zarc},
    {ElementKind::CPE,  "CPE",  Conduction::Blocks,  cpe},
    {ElementKind::Wo,   "Wo",   Conduction::Blocks,  finite},
    {ElementKind::Ws,   "Ws",   Conduction::Resists, finite},
    {ElementKind::La,   "La",   Conduction::Shorts,  lossyCoil},
    {ElementKind::CC,   "CC",   Conduction::Blocks,  coleCole},
    {ElementKind::HN,   "HN",   Conduction::Blocks,  havriliak},
    {ElementKind::TL,   "TL",   Conduction::Blocks,  line},
    {ElementKind::W,    "W",    Conduction::Blocks,  warburg},
    {ElementKind::R,    "R",    Conduction::Resists, resistor},
    {ElementKind::C,    "C",    Conduction::Blocks,  capacitor},
    {ElementKind::L,    "L",    Conduction::Shorts,  inductor},
    {ElementKind::G,    "G",    Conduction::Resists, gerischer},
    {ElementKind::K,    "K",    Conduction::Resists, voigt},
};
// clang-format on

} // namespace

std::span<const ElementDefinition> elementDefinitions()
{
    return definitions;
}

const ElementDefinition &definitionOf(ElementKind kind)
{
    return *std::ranges::find(definitions, kind, &ElementDefinition::kind);
}

const ElementDefinition *definitionOfPrefix(const QString &prefix)
{
    const auto found = std::ranges::find_if(definitions, [&](const ElementDefinition &definition) { return prefix == QLatin1String(definition.prefix); });
    return found != std::end(definitions) ? found : nullptr;
}

} // namespace vitrine::impedance
