// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/circlefit.h"
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
        Hidden, // nowhere in the measured range is the arc nearly closed and the electrode in series still small
        Vague,  // its uncertainty exceeds 30 %
        Misfit, // the circuit misses the points by more than 15 %
    } standing = Standing::NoPath;
    double value = absent;        // ohm: the intercept of the fitted arc with the real axis
    double ofNoise = absent;      // standard uncertainties, ohm: from the covariance
    double ofMisfit = 0;          // ... and what neighbours that miss the line together add to it
    double ofRoutes = 0;          // ... and the standard deviation of circuit and circle where they disagree
    // One-sided 95 % limits (ohm), NaN where there is none. Without an electrode in series: Re Y of relaxations side by side
    // only falls towards low frequencies, so the conductance for direct current is below that at the lowest one. With one:
    // Re Z is that of arc and electrode together and the arc's is at most R_dc, so R_dc >= Z' - |Z''| for every electrode
    // with a phase between -45 and -90 degrees; and R_dc <= Z' where the fitted electrode holds three times what the
    // fitted arc lacks.
    double atLeast = absent, atMost = absent;

    [[nodiscard]] double uncertainty() const;
    [[nodiscard]] bool known() const { return standing == Standing::Known; }
};
[[nodiscard]] DirectResistance directResistanceOf(const Circuit &circuit, const FitResult &fit, const Spectrum &spectrum, const ResidualSummary &residual);

// The circle through the arc (in `window`, else where the spectrum shows one), or nullopt where it is no arc's.
[[nodiscard]] std::optional<CircleFit> arcCircle(const Spectrum &spectrum, const std::optional<Interval> &window);
// How far the circle's intercept lies from R_dc, in combined standard uncertainties; NaN where they do not tell of the same.
// Beyond `routesDisagree`, R_dc of one arc gets the part ofRoutes from it.
inline constexpr double routesDisagree = 2;
double compareRoutes(DirectResistance &direct, const Circuit &circuit, const FitResult &fit, const std::optional<CircleFit> &circle);
// Why it is not given; %1 = the circuit.
[[nodiscard]] Issue whyWithheld(const DirectResistance &direct, const Circuit &circuit, const ResidualSummary &residual);

} // namespace vitrine::impedance
