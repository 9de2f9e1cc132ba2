// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "techniques/calorimetry/standards.h"

namespace vitrine::calorimetry
{

// The standard that a run says it is of (by the name of sample, dataset or file) and that melts where its peak lies (degC); null
// otherwise: that something melts at 156 °C does not make it indium.
[[nodiscard]] const Standard *standardNamedBy(const Dataset &data, double onset);

// A standard's value as measured, beside what it is known to be and how far the scale was thought to be known.
struct ScaleCheck {
    PartKind scale = PartKind::HeatScale;
    const Standard *standard = nullptr;
    double measured = absent, known = absent; // degC, or J/g
    double error = absent;                    // of both, without the scale
    double accuracy = absent;                 // of the scale: K, or a share
    [[nodiscard]] double deviation() const;   // K, or a share
    // Further off than twice the accuracy, and not by chance.
    [[nodiscard]] bool isOff() const;
};
[[nodiscard]] ScaleCheck temperatureCheck(const Standard &standard, double onset, double onsetError, double accuracy);
[[nodiscard]] ScaleCheck heatCheck(const Standard &standard, double enthalpy, double enthalpyError, double accuracy);

// The warning "temperature-scale-off" or "heat-scale-off" where a check finds it off; nothing otherwise.
void tellScale(Outcome &outcome, const ScaleCheck &check);

} // namespace vitrine::calorimetry
