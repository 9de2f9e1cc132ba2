// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/instrumentscale.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

constexpr const char *temperatureName = QT_TRANSLATE_NOOP("core", "temperature scale");
constexpr const char *heatName = QT_TRANSLATE_NOOP("core", "heat-flow scale");

bool isScale(const UncertaintyPart &part)
{
    const QString name = part.name.english();
    return name == QLatin1StringView(temperatureName) || name == QLatin1StringView(heatName);
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

UncertaintyPart temperatureScale(double value) { return {text(temperatureName), orNone(value)}; }
UncertaintyPart heatFlowScale(double value) { return {text(heatName), orNone(value)}; }

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

double uncertaintyBesideScales(const ResultValue &result)
{
    if (!result.quantity.hasUncertainty() || std::ranges::none_of(result.parts, isScale))
        return result.quantity.uncertainty;
    double squares = 0;
    for (const UncertaintyPart &part : result.parts)
        if (!isScale(part) && std::isfinite(part.value))
            squares += part.value * part.value;
    return std::sqrt(squares);
}

} // namespace vitrine
