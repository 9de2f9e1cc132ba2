// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"

#include <cmath>

namespace vitrine
{

ResultValue measuredResult(const QString &key, double value, const Unit &unit, std::vector<UncertaintyPart> parts)
{
    std::erase_if(parts, [](const UncertaintyPart &part) { return !std::isfinite(part.value); });
    double squares = 0;
    for (const UncertaintyPart &part : parts)
        squares += part.value * part.value;
    ResultValue result;
    result.key = key;
    result.quantity = {value, parts.empty() ? absent : std::sqrt(squares), unit};
    result.parts = std::move(parts);
    return result;
}

Curve derivedCurve(const char *key, Text label, CurveUse use, const char *xName, const Unit &xUnit, const char *yName, const Unit &yUnit,
                   CurvePoints points)
{
    Curve curve;
    curve.key = QString::fromLatin1(key);
    curve.label = std::move(label);
    curve.use = use;
    curve.xName = QString::fromLatin1(xName);
    curve.yName = QString::fromLatin1(yName);
    curve.xUnit = xUnit;
    curve.yUnit = yUnit;
    curve.x = shared(std::move(points.x));
    curve.y = shared(std::move(points.y));
    if (!points.uncertainty.empty())
        curve.uncertainty = shared(std::move(points.uncertainty));
    if (!points.xUncertainty.empty())
        curve.xUncertainty = shared(std::move(points.xUncertainty));
    return curve;
}

double betweenTwo(double one, double other) { return std::abs(one - other) / std::sqrt(12.0); }

} // namespace vitrine
