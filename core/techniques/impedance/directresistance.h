// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/circuitfit.h"
#include "techniques/impedance/derivedcurves.h"

namespace vitrine::impedance
{

// What a fit says of the resistance for direct current, and whether the data support it.
struct DirectResistance
{
    enum class Standing {
        Known,
        NoPath, // no resistor of the circuit conducts
        Open,   // the points do not reach the top of the last arc: its end would be an extrapolation by the circuit alone
        Vague,  // its uncertainty exceeds 30 %
        Misfit, // the circuit misses the points by more than 15 %
    } standing = Standing::NoPath;
    double value = absent;        // ohm: the intercept of the fitted arc with the real axis
    double ofNoise = absent;      // standard uncertainties, ohm: from the covariance
    double ofMisfit = 0;          // ... and what neighbours that miss the line together add to it
    // One-sided 95 % limit from below (ohm). Re Y of relaxations side by side only falls towards low frequencies, so the
    // conductance for direct current is below that at the lowest one; given where no electrode blocks in series.
    double atLeast = absent;

    [[nodiscard]] double uncertainty() const;
    [[nodiscard]] bool known() const { return standing == Standing::Known; }
};
[[nodiscard]] DirectResistance directResistanceOf(const Circuit &circuit, const FitResult &fit, const Spectrum &spectrum, const ResidualSummary &residual);
// Why it is not given; %1 = the circuit.
[[nodiscard]] Issue whyWithheld(const DirectResistance &direct, const Circuit &circuit, const ResidualSummary &residual);

} // namespace vitrine::impedance
