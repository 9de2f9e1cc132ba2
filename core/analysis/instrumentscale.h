// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

// How far the scales of a thermal analyser are known: its thermometer and its heat flow. No curve shows that, so the analyses
// take it from a parameter whose value, where nobody states one, is an estimate of ours, and carry it as a part of its own. The
// error of a scale is the same in all results of one instrument: it shifts them together and is no scatter between them.
namespace vitrine
{

// Standard uncertainties of instruments in fair calibration, where nothing is known of it; K.
inline constexpr double calorimeterTemperatureAccuracy = 0.3;
inline constexpr double thermobalanceTemperatureAccuracy = 1; // of simultaneous instruments too: the crucible is not the thermometer
inline constexpr double mechanicalTemperatureAccuracy = 1;    // the sample stands beside the thermometer
inline constexpr double heatFlowAccuracy = 2;                 // %

// "temperature_accuracy", K; without an initial value where an analysis proposes it by the kind of run.
[[nodiscard]] ParameterSpec temperatureAccuracyParameter(std::optional<double> kelvins);
// "enthalpy_accuracy", % of every heat and heat capacity.
[[nodiscard]] ParameterSpec enthalpyAccuracyParameter();

// The standard uncertainty in kelvin that the parameters name, or the share of a heat; NaN where it is 0 or not set, which leaves
// no part.
[[nodiscard]] double temperatureAccuracy(const Parameters &parameters);
[[nodiscard]] double enthalpyAccuracy(const Parameters &parameters);

[[nodiscard]] UncertaintyPart temperatureScale(double value);
[[nodiscard]] UncertaintyPart heatFlowScale(double value);
[[nodiscard]] UncertaintyPart lengthScale(double value);

// Adds the part to every temperature of the outcome (results in degC) that has an uncertainty. Widths and differences are in K and
// keep theirs.
void addTemperatureScale(Outcome &outcome, double kelvins);

// Of a result without the parts that all results of the instrument share: what differences and ratios of two of them are
// uncertain by, and what the points of one line scatter by. NaN without uncertainty; the whole one where no parts are named.
[[nodiscard]] double uncertaintyBesideScales(const ResultValue &result);
// Without the mass of the sample as well: for differences and ratios of two results of one run.
[[nodiscard]] double uncertaintyWithinRun(const ResultValue &result);

} // namespace vitrine
