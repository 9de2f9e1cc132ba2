// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/outcomes.h"

#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

double inQuadrature(const std::vector<UncertaintyPart> &parts)
{
    double sum = 0;
    for (const UncertaintyPart &part : parts)
        if (std::isfinite(part.value))
            sum += part.value * part.value;
    return std::sqrt(sum);
}

} // namespace

ResultValue measured(const char *key, double value, const Unit &unit, std::vector<UncertaintyPart> parts)
{
    ResultValue result;
    result.key = QString::fromLatin1(key);
    std::erase_if(parts, [](const UncertaintyPart &part) { return !std::isfinite(part.value); });
    result.quantity = {value, parts.empty() ? absent : inQuadrature(parts), unit};
    result.parts = std::move(parts);
    return result;
}

void addCurve(Outcome &outcome, const char *key, Text label, CurveUse use, const Unit &yUnit, std::vector<double> x, std::vector<double> y,
              std::vector<double> base)
{
    Curve curve;
    curve.key = QString::fromLatin1(key);
    curve.label = std::move(label);
    curve.use = use;
    curve.xName = QStringLiteral("T");
    curve.yName = use == CurveUse::Baseline ? QStringLiteral("B") : QStringLiteral("heat_flow");
    curve.xUnit = Unit::of("degC");
    curve.yUnit = yUnit;
    curve.x = shared(std::move(x));
    curve.y = shared(std::move(y));
    if (!base.empty())
        curve.base = shared(std::move(base));
    outcome.curves.push_back(std::move(curve));
}

} // namespace vitrine::calorimetry
