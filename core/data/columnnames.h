// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace vitrine
{

// "T", "Temp.", "TempC", "Temperatur", "sample temperature", "T_set", "Ts": a temperature by its name alone, for tables that name no unit. A bare
// "t" is a time, unless nothing else in the table can be the temperature.
enum class BareT { Time, Temperature };
[[nodiscard]] bool namesTemperature(const QString &name, BareT lowerCase = BareT::Time);

} // namespace vitrine
