// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parametertext.h"

#include "base/numbertext.h"

namespace vitrine
{

QString shortParameterText(const ParameterValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return shortNumberText(*number);
    if (const Interval *interval = std::get_if<Interval>(&value))
        return shortNumberText(interval->low) + QLatin1String("..") + shortNumberText(interval->high);
    return parameterText(value);
}

} // namespace vitrine
