// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/localmaximum.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>

namespace vitrine
{

std::optional<LocalMaximum> localMaximum(std::span<const double> x, std::span<const double> y, std::size_t top, double share)
{
    const std::size_t n = std::min(x.size(), y.size());
    if (n < 3 || top == 0 || top + 1 >= n || !(y[top] > 0))
        return std::nullopt;
    const double least = (1 - share) * y[top];
    LocalMaximum result;
    result.first = result.last = top;
    while (result.first > 0 && (y[result.first - 1] >= least || top - result.first < 2))
        --result.first;
    while (result.last + 1 < n && (y[result.last + 1] >= least || result.last - top < 2))
        ++result.last;
    const auto count = static_cast<Eigen::Index>(result.last - result.first + 1);
    const double scale = std::max(x[result.last] - x[top], x[top] - x[result.first]);
    Eigen::MatrixXd A(count, 3);
    Eigen::VectorXd b(count);
    for (Eigen::Index i = 0; i < count; ++i) {
        const double u = (x[result.first + static_cast<std::size_t>(i)] - x[top]) / scale;
        A.row(i) << 1, u, u * u;
        b[i] = y[result.first + static_cast<std::size_t>(i)] / y[top];
    }
    const Eigen::ColPivHouseholderQR<Eigen::MatrixXd> qr(A);
    if (qr.rank() < 3)
        return std::nullopt;
    const Eigen::Vector3d c = qr.solve(b);
    if (!(c[2] < 0))
        return std::nullopt;
    const double u = -c[1] / (2 * c[2]);
    result.x = x[top] + scale * u;
    result.y = y[top] * (c[0] + u * (c[1] + u * c[2]));
    if (!(result.x >= x[result.first]) || !(result.x <= x[result.last]))
        return std::nullopt;
    if (count > 3) {
        const double variance = (A * c - b).squaredNorm() / static_cast<double>(count - 3);
        const Eigen::Matrix3d covariance = variance * (A.transpose() * A).inverse();
        const Eigen::Vector3d du(0, -1 / (2 * c[2]), c[1] / (2 * c[2] * c[2])), dy(1, u, u * u);
        result.xError = scale * std::sqrt(std::max(0.0, du.dot(covariance * du)));
        result.yError = y[top] * std::sqrt(std::max(0.0, dy.dot(covariance * dy)));
    }
    return result;
}

} // namespace vitrine
