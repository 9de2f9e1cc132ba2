// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

#include <optional>

namespace vitrine::impedance
{

// A circle through points of the plane (Z', -Z''), unweighted algebraic fit (Kasa, IEEE Trans. Instrum. Meas. 25
// (1976) 8), and where it meets the real axis. Standard uncertainties from the scatter, the bias of the algebraic fit
// and what electrodes add not included.
struct CircleFit
{
    double centreReal = absent, centreImaginary = absent, radius = absent; // ohm; centreImaginary of -Z''
    double low = absent, high = absent;                                    // intercepts, ohm
    double lowError = absent, highError = absent;
    double scatter = absent; // root mean square distance from the circle by its radius
};
// nullopt for fewer than 5 points, points on a line, or a circle that does not reach the axis.
[[nodiscard]] std::optional<CircleFit> circleThrough(const Spectrum &points);

// The frequencies over which a spectrum shows an arc by itself: from the highest frequency with Z'' < 0 down to the
// lowest -Z'' behind its maximum. nullopt when -Z'' has no maximum that it falls from by a tenth before it rises
// again: arc and electrode overlap, and no circle can be told from them.
[[nodiscard]] std::optional<Interval> arcWindow(const Spectrum &spectrum);

} // namespace vitrine::impedance
