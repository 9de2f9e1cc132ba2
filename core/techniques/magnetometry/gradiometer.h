// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <limits>
#include <optional>
#include <span>
#include <vector>

namespace vitrine::magnetometry
{

// A second-order gradiometer: two loops in the middle and one on either side at the baseline length, all of one radius.
// Lengths in mm. Radius and baseline of the MPMS 3: 8.5 and 8.0 mm; of the MPMS XL: 9.7 and 15.19 mm (Coak et al., Rev.
// Sci. Instrum. 91 (2020) 023901, whose formula this is).
struct Gradiometer
{
    double radius = 8.5;
    double baseline = 8.0;

    // Response to a point dipole at distance d from the centre, mm^-3; the derivative is by d.
    [[nodiscard]] double response(double d) const;
    [[nodiscard]] double slope(double d) const;
};

// V(z) = offset + slope (z - middle) + amplitude * response(z - center), by least squares. The amplitude is in V mm3.
struct DipoleFit
{
    double center = std::numeric_limits<double>::quiet_NaN(), centerError = center;
    double amplitude = center, amplitudeError = center;
    double offset = center, slope = center, middle = center;
    double r2 = center;       // 1 - residual / total sum of squares
    double residual = center; // standard deviation of the residuals, V
    [[nodiscard]] bool known() const { return r2 == r2; }
    [[nodiscard]] double at(const Gradiometer &coils, double z) const
    {
        return offset + slope * (z - middle) + amplitude * coils.response(z - center);
    }
};

// Fits a scan; the centre is looked for all over it, so that an off-centre sample is found, unless one is given. Unknown (NaN)
// for fewer than 8 points, positions without spread or a flat scan. Errors assume independent residuals, which is
// optimistic where the holder leaves a pattern. O(n); some 20 us for 200 points.
[[nodiscard]] DipoleFit fittedDipole(const Gradiometer &coils, std::span<const double> z, std::span<const double> voltage,
                                     std::optional<double> center = {});

// One pass of the sample through the coils, by rising position.
struct Scan
{
    std::vector<double> z, voltage;
};
[[nodiscard]] Scan sortedScan(std::span<const double> z, std::span<const double> voltage); // without NaN rows
// The mean of several passes on a common grid over the positions that all of them cover; empty when there are none.
[[nodiscard]] Scan meanScan(std::span<const Scan> scans);
// a + weight (b - a) or a - b where both have data: positions are those of a.
[[nodiscard]] Scan mixedScan(const Scan &a, const Scan &b, double weight);
[[nodiscard]] Scan difference(const Scan &a, const Scan &b);

} // namespace vitrine::magnetometry
