// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

bool isScale(const UncertaintyPart &part)
{
    return part.kind == PartKind::TemperatureScale || part.kind == PartKind::HeatScale || part.kind == PartKind::LengthScale;
}

double orNone(double value) { return value > 0 ? value : absent; }

} // namespace

ParameterSpec temperatureAccuracyParameter(std::optional<double> kelvins)
{
    ParameterSpec accuracy = numberParameter("temperature_accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the temperatures"), "K", kelvins)
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of the thermometer's scale at the sample: it enters every temperature as a part of its own. The default is an estimate of ours "
                                                                          "(calorimeters 0.3 K, thermobalances, simultaneous and mechanical instruments 1 K); state your own from runs of standards. The uncertainty of an "
                                                                          "adopted correction stands in its place. 0: accounted for elsewhere.")));
    accuracy.lowest = 0;
    accuracy.highest = 100;
    accuracy.optional = true;
    return accuracy;
}

ParameterSpec enthalpyAccuracyParameter()
{
    ParameterSpec accuracy = numberParameter("enthalpy_accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the heats"), "%", heatFlowAccuracy)
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of the sensitivity of the heat flow, in percent of every heat and heat capacity. 2 % is an estimate of ours; state your own from runs of "
                                                                          "standards. The uncertainty of an adopted correction stands in its place. 0: accounted for elsewhere.")));
    accuracy.lowest = 0;
    accuracy.highest = 100;
    accuracy.optional = true;
    return accuracy;
}

double temperatureAccuracy(const Parameters &parameters) { return orNone(parameters.number(QStringLiteral("temperature_accuracy"))); }
double enthalpyAccuracy(const Parameters &parameters) { return orNone(parameters.number(QStringLiteral("enthalpy_accuracy")) / 100); }

UncertaintyPart temperatureScale(double value) { return {text(QT_TRANSLATE_NOOP("core", "temperature scale")), orNone(value), PartKind::TemperatureScale}; }
UncertaintyPart heatFlowScale(double value) { return {text(QT_TRANSLATE_NOOP("core", "heat-flow scale")), orNone(value), PartKind::HeatScale}; }
UncertaintyPart lengthScale(double value) { return {text(QT_TRANSLATE_NOOP("core", "length scale")), orNone(value), PartKind::LengthScale}; }

void addTemperatureScale(Outcome &outcome, double kelvins)
{
    static const Unit celsius = Unit::of("degC");
    if (!(kelvins > 0))
        return;
    for (ResultValue &result : outcome.results)
        if (result.quantity.unit == celsius && result.quantity.hasUncertainty()) {
            result.parts.push_back(temperatureScale(kelvins));
            result.quantity.uncertainty = std::hypot(result.quantity.uncertainty, kelvins);
        }
}

namespace
{
template<class Common>
double uncertaintyWithout(const ResultValue &result, Common common)
{
    if (!result.quantity.hasUncertainty() || std::ranges::none_of(result.parts, common))
        return result.quantity.uncertainty;
    double squares = 0;
    for (const UncertaintyPart &part : result.parts)
        if (!common(part) && std::isfinite(part.value))
            squares += part.value * part.value;
    return std::sqrt(squares);
}
} // namespace

double uncertaintyBesideScales(const ResultValue &result)
{
    return uncertaintyWithout(result, isScale);
}

double uncertaintyWithinRun(const ResultValue &result)
{
    return uncertaintyWithout(result, [](const UncertaintyPart &part) { return isScale(part) || part.kind == PartKind::SampleMass; });
}

} // namespace vitrine
