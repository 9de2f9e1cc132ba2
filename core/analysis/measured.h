// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine
{

// A result whose uncertainty is the root of the sum of squares of independent parts; NaN parts are left out, and where
// none is left there is no uncertainty.
[[nodiscard]] ResultValue measuredResult(const QString &key, double value, const Unit &unit, std::vector<UncertaintyPart> parts);

// A curve of an outcome; `uncertainty` of y and `xUncertainty` may be empty.
struct CurvePoints
{
    std::vector<double> x, y, uncertainty;
    std::vector<double> xUncertainty = {};
};
[[nodiscard]] Curve derivedCurve(const char *key, Text label, CurveUse use, const char *xName, const Unit &xUnit, const char *yName, const Unit &yUnit,
                                 CurvePoints points);

// Standard uncertainty of a construction with an end that may as well lie at either of two places: those two make
// a rectangle as wide as the values differ. NaN where one is not finite.
[[nodiscard]] double betweenTwo(double one, double other);

} // namespace vitrine
