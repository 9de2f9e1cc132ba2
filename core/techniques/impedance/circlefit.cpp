// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circlefit.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::impedance
{

std::optional<CircleFit> circleThrough(const Spectrum &points)
{
    const auto n = static_cast<Eigen::Index>(points.size());
    if (n < 5)
        return std::nullopt;
    double scale = 0;
    for (Eigen::Index i = 0; i < n; ++i)
        scale = std::max(scale, std::hypot(points.real[static_cast<std::size_t>(i)], points.imaginary[static_cast<std::size_t>(i)]));
    // x^2 + y^2 + a x + b y + c = 0, in units of the largest modulus.
    Eigen::MatrixXd columns(n, 3);
    Eigen::VectorXd right(n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const double x = points.real[static_cast<std::size_t>(i)] / scale, y = -points.imaginary[static_cast<std::size_t>(i)] / scale;
        columns.row(i) << x, y, 1;
        right[i] = -(x * x + y * y);
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(columns);
    if (qr.rank() < 3)
        return std::nullopt;
    const Eigen::Vector3d p = qr.solve(right);
    const double discriminant = p[0] * p[0] - 4 * p[2], square = 0.25 * (p[0] * p[0] + p[1] * p[1]) - p[2];
    if (!(discriminant > 0) || !(square > 0))
        return std::nullopt;
    CircleFit fit;
    const double root = std::sqrt(discriminant), radius = std::sqrt(square);
    fit.centreReal = -0.5 * p[0] * scale;
    fit.centreImaginary = -0.5 * p[1] * scale;
    fit.radius = radius * scale;
    fit.low = 0.5 * (-p[0] - root) * scale;
    fit.high = 0.5 * (-p[0] + root) * scale;
    double distances = 0;
    for (Eigen::Index i = 0; i < n; ++i) {
        const double distance = std::hypot(columns(i, 0) + 0.5 * p[0], columns(i, 1) + 0.5 * p[1]) - radius;
        distances += distance * distance;
    }
    fit.scatter = std::sqrt(distances / static_cast<double>(n)) / radius;
    const double variance = (columns * p - right).squaredNorm() / static_cast<double>(n - 3);
    const Eigen::Matrix3d covariance = variance * (columns.transpose() * columns).ldlt().solve(Eigen::Matrix3d::Identity());
    const Eigen::Vector3d byHigh(0.5 * (-1 + p[0] / root), 0, -1 / root), byLow(0.5 * (-1 - p[0] / root), 0, 1 / root);
    fit.highError = scale * std::sqrt(std::max(0.0, byHigh.dot(covariance * byHigh)));
    fit.lowError = scale * std::sqrt(std::max(0.0, byLow.dot(covariance * byLow)));
    return fit;
}

std::optional<Interval> arcWindow(const Spectrum &spectrum)
{
    constexpr double falls = 0.9; // of the maximum: less is no end of an arc
    std::vector<std::size_t> order(spectrum.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, std::greater<>(), [&](std::size_t i) { return spectrum.frequency[i]; });
    std::size_t first = order.size();
    for (std::size_t k = 0; k < order.size() && first == order.size(); ++k)
        if (spectrum.imaginary[order[k]] < 0)
            first = k;
    if (first == order.size())
        return std::nullopt;
    // Down the frequencies: the highest -Z'' so far, and the lowest behind it until it rises above that by a tenth.
    double highest = 0, lowest = 0;
    std::size_t lowestAt = first;
    bool fallen = false;
    for (std::size_t k = first; k < order.size(); ++k) {
        const double y = -spectrum.imaginary[order[k]];
        if (!fallen && y > highest) {
            highest = lowest = y;
            lowestAt = k;
        } else if (y < lowest) {
            lowest = y;
            lowestAt = k;
            fallen = fallen || lowest < falls * highest;
        } else if (fallen && y > lowest + 0.1 * highest) {
            break;
        }
    }
    if (!fallen)
        return std::nullopt;
    return Interval{spectrum.frequency[order[lowestAt]], spectrum.frequency[order[first]]};
}

} // namespace vitrine::impedance
