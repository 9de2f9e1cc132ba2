// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/usualunits.h"

namespace vitrine
{

QStringList usualUnits(const Unit &like)
{
    static const char *const known[] = {"degC", "K", "degF", "s", "min", "h", "ms", "g", "mg", "ug", "kg", "%", "ppm", "W", "mW", "uW", "W/g", "mW/mg", "W/kg",
                                        "V", "mV", "uV", "A", "mA", "m", "mm", "um", "nm", "cm", "m2", "mm2", "cm2", "Hz", "kHz", "MHz", "rad/s", "ohm", "kohm", "Mohm",
                                        "S/m", "S/cm", "ohm m", "ohm cm", "Pa", "kPa", "MPa", "GPa", "N", "mN", "uN", "J/(g K)", "J/(kg K)", "J/(mol K)", "J/g", "kJ/mol",
                                        "W/(m K)", "mW/(m K)", "emu", "A m2", "Oe", "T", "V/K", "uV/K", "1/cm", "1/nm", "deg", "rad", "g/cm3", "kg/m3", "K/min", "K/s", "g/mol",
                                        "eV", "keV", "1/K", "ppm/K", "cm3/mol", "F", "nF", "pF", "S"};
    QStringList units;
    for (const char *symbol : known)
        if (const auto unit = Unit::parsed(QString::fromLatin1(symbol)); unit && unit->sameDimension(like))
            units.append(QString::fromLatin1(symbol));
    if (!like.symbol().isEmpty() && !units.contains(like.symbol()))
        units.prepend(like.symbol());
    return units;
}

} // namespace vitrine
