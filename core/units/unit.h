// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <array>
#include <cstdint>
#include <optional>

namespace vitrine
{

// A unit as exponents of the seven SI base units, a scale and an offset: SI value = value * scale + offset.
// The offset is only that of temperature scales. Percent, ppm and degrees of angle are scaled numbers.
//
// The magnetic cgs units are taken as the field uses them: emu = 1e-3 A m2, Oe = 1e-4 T (flux density in
// vacuum), and molar susceptibility in cm3/mol. The symbol is the ASCII text that JSON and the command line
// show ("degC", "J/(g K)", "cm3 K/mol"); displayed() is the typographic form.
class Unit
{
public:
    Unit() = default; // the number one

    // The unit a text means: "W/g", "mW mg^-1", "mW/mg", "°C", "J g⁻¹ K⁻¹", "wt%", "S/cm", "cm3 K/mol".
    // Unreadable degree and micro signs (U+FFFD) are understood. nullopt when a part is unknown.
    [[nodiscard]] static std::optional<Unit> parsed(const QString &text);

    // For declarations: a unit this program knows; anything else is a programmer's mistake and asserts.
    [[nodiscard]] static Unit of(const char *symbol);

    [[nodiscard]] const QString &symbol() const { return m_symbol; }
    [[nodiscard]] QString displayed() const; // "°C", "J g⁻¹ K⁻¹", "" for the number one
    [[nodiscard]] double scale() const { return m_scale; }
    [[nodiscard]] double offset() const { return m_offset; }
    [[nodiscard]] const std::array<std::int8_t, 7> &exponents() const { return m_exponents; } // m kg s A K mol cd

    [[nodiscard]] bool isNumber() const; // dimensionless, whatever its scale
    [[nodiscard]] bool sameDimension(const Unit &other) const { return m_exponents == other.m_exponents; }
    // K for degC and degF, the unit itself otherwise: what differences and uncertainties are given in.
    [[nodiscard]] Unit ofDifference() const;

    friend bool operator==(const Unit &a, const Unit &b)
    {
        return a.m_exponents == b.m_exponents && a.m_scale == b.m_scale && a.m_offset == b.m_offset;
    }

private:
    std::array<std::int8_t, 7> m_exponents{};
    double m_scale = 1, m_offset = 0;
    QString m_symbol;

    friend class UnitParser;
};

// A value in another unit of the same dimension; NaN when the dimensions differ. Powers of ten are applied
// as one multiplication or one division by an exact power, so there and back gives the same digits.
[[nodiscard]] double converted(double value, const Unit &from, const Unit &to);
// The same for a difference or an uncertainty: the offset plays no part.
[[nodiscard]] double convertedDifference(double difference, const Unit &from, const Unit &to);

} // namespace vitrine
