// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/kramerskronig.h"

#include "numerics/curves.h"
#include "techniques/impedance/circuitguess.h"
#include "techniques/impedance/selection.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>
#include <numeric>

namespace vitrine::impedance
{

namespace
{

struct Fitted
{
    Eigen::VectorXd coefficients; // R_inf, L, 1/C, R_k
    double sum = 0;               // of squared weighted residuals
    double mu = 1;
};

std::vector<double> timeConstants(const Spectrum &spectrum, int count, double extension)
{
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    const double first = std::log10(1 / (2 * std::numbers::pi * high)) - extension, last = std::log10(1 / (2 * std::numbers::pi * low)) + extension;
    std::vector<double> tau(static_cast<std::size_t>(count));
    for (int k = 0; k < count; ++k)
        tau[static_cast<std::size_t>(k)] = std::pow(10.0, count > 1 ? first + (last - first) * k / (count - 1) : 0.5 * (first + last));
    return tau;
}

constexpr Eigen::Index fixedColumns = 3;

// Rows: real parts, then imaginary ones.
Eigen::MatrixXd basis(const Spectrum &spectrum, const std::vector<double> &tau)
{
    const auto n = static_cast<Eigen::Index>(spectrum.size());
    Eigen::MatrixXd columns = Eigen::MatrixXd::Zero(2 * n, fixedColumns + static_cast<Eigen::Index>(tau.size()));
    for (Eigen::Index i = 0; i < n; ++i) {
        const double omega = 2 * std::numbers::pi * spectrum.frequency[static_cast<std::size_t>(i)];
        columns(i, 0) = 1;
        columns(n + i, 1) = omega;
        columns(n + i, 2) = -1 / omega;
        for (std::size_t k = 0; k < tau.size(); ++k) {
            const double x = omega * tau[k], below = 1 / (1 + x * x);
            columns(i, fixedColumns + static_cast<Eigen::Index>(k)) = below;
            columns(n + i, fixedColumns + static_cast<Eigen::Index>(k)) = -x * below;
        }
    }
    return columns;
}

Fitted solved(const Spectrum &spectrum, const std::vector<double> &tau)
{
    const auto n = static_cast<Eigen::Index>(spectrum.size());
    Eigen::MatrixXd columns = basis(spectrum, tau);
    Eigen::VectorXd data(2 * n);
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double weight = 1 / std::hypot(spectrum.real[at], spectrum.imaginary[at]);
        data[i] = spectrum.real[at] * weight;
        data[n + i] = spectrum.imaginary[at] * weight;
        columns.row(i) *= weight;
        columns.row(n + i) *= weight;
    }
    Eigen::VectorXd norms = columns.colwise().norm();
    for (Eigen::Index k = 0; k < columns.cols(); ++k)
        columns.col(k) /= norms[k];
    const Eigen::ColPivHouseholderQR<Eigen::Ref<Eigen::MatrixXd>> qr(columns); // in place
    Fitted fit;
    fit.coefficients = qr.solve(data);
    Eigen::VectorXd rotated = data;
    rotated.applyOnTheLeft(qr.householderQ().setLength(qr.nonzeroPivots()).adjoint());
    fit.sum = rotated.tail(2 * n - qr.nonzeroPivots()).squaredNorm();
    fit.coefficients.array() /= norms.array();
    double positive = 0, negative = 0;
    for (Eigen::Index k = fixedColumns; k < fit.coefficients.size(); ++k)
        (fit.coefficients[k] < 0 ? negative : positive) += std::abs(fit.coefficients[k]);
    fit.mu = positive > 0 ? 1 - negative / positive : 0;
    return fit;
}

} // namespace

LinearKk linearKk(const Spectrum &spectrum, double limitMu)
{
    // The number of elements is found on at most 120 points; the coefficients come from all of them.
    constexpr std::size_t enough = 120;
    constexpr double densest = 8; // elements a decade: more cannot be told apart in double precision
    constexpr int most = 80;
    const Spectrum scan = thinned(spectrum, enough);
    const auto [low, high] = std::ranges::minmax(spectrum.frequency);
    const double decades = std::log10(high / low), n = 2 * static_cast<double>(scan.size());
    double lowest = std::numeric_limits<double>::infinity();
    LinearKk result;
    for (const double extension : {0.0, 0.5}) {
        const int largest = std::min({most, static_cast<int>(densest * (decades + 2 * extension)) + 1, static_cast<int>(0.3 * n) - 2});
        bool overfitted = false;
        double criterionBefore = std::numeric_limits<double>::infinity();
        int rising = 0;
        for (int count = 1; count <= std::max(1, largest); count += 1 + count / 12) {
            const Fitted fit = solved(scan, timeConstants(spectrum, count, extension));
            overfitted = overfitted || fit.mu < limitMu;
            const double k = static_cast<double>(count) + fixedColumns;
            const double criterion = n * std::log(std::max(fit.sum, 1e-26 * n) / n) + k * std::log(n) * n / (n - k - 2); // small-sample form
            if ((overfitted || count >= largest - largest / 12) && criterion < lowest) {
                lowest = criterion;
                result.elements = count;
                result.extension = extension;
            }
            rising = criterion < criterionBefore ? 0 : rising + 1;
            criterionBefore = criterion;
            if (overfitted && rising >= 4)
                break;
        }
    }
    if (result.elements == 0)
        result.elements = 1;
    const std::vector<double> tau = timeConstants(spectrum, result.elements, result.extension);
    const Fitted fit = solved(spectrum, tau);
    const Eigen::VectorXd model = basis(spectrum, tau) * fit.coefficients;
    const auto size = static_cast<Eigen::Index>(spectrum.size());
    result.real.assign(model.data(), model.data() + size);
    result.imaginary.assign(model.data() + size, model.data() + 2 * size);
    result.mu = fit.mu;
    result.inductance = fit.coefficients[1];
    result.elastance = fit.coefficients[2];
    return result;
}

double relativeRms(const Spectrum &spectrum, const LinearKk &kk)
{
    double sum = 0;
    for (std::size_t i = 0; i < spectrum.size(); ++i) {
        const double dr = spectrum.real[i] - kk.real[i], di = spectrum.imaginary[i] - kk.imaginary[i];
        sum += (dr * dr + di * di) / (spectrum.real[i] * spectrum.real[i] + spectrum.imaginary[i] * spectrum.imaginary[i]);
    }
    return 100 * std::sqrt(sum / (2 * static_cast<double>(spectrum.size())));
}

Interval windowOfLinearModel(const Spectrum &all, double limitMu)
{
    constexpr double clearly = 3;
    constexpr std::size_t fewest = 8;
    const auto [low, high] = std::ranges::minmax(all.frequency);
    const Interval shorter = windowWithoutLeads(all);
    if (!(shorter.high < high))
        return {low, high};
    const Spectrum part = selected(all, shorter, false);
    if (part.size() < fewest || !(relativeRms(all, linearKk(all, limitMu)) > clearly * relativeRms(part, linearKk(part, limitMu))))
        return {low, high};
    return shorter;
}

std::vector<double> zHitModulus(const Spectrum &spectrum)
{
    const std::size_t n = spectrum.size();
    std::vector<std::size_t> order(n);
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t i) { return spectrum.frequency[i]; });
    std::vector<double> x(n), phase(n), modulus(n);
    double turn = 0;
    for (std::size_t k = 0; k < n; ++k) {
        const std::size_t i = order[k];
        x[k] = std::log(spectrum.frequency[i]);
        modulus[k] = std::log(std::hypot(spectrum.real[i], spectrum.imaginary[i]));
        phase[k] = std::atan2(spectrum.imaginary[i], spectrum.real[i]) + turn;
        // Negative resistances of a meter at its limit must not make the phase jump by a whole turn.
        for (; k > 0 && phase[k] - phase[k - 1] > std::numbers::pi; turn -= 2 * std::numbers::pi)
            phase[k] -= 2 * std::numbers::pi;
        for (; k > 0 && phase[k] - phase[k - 1] < -std::numbers::pi; turn += 2 * std::numbers::pi)
            phase[k] += 2 * std::numbers::pi;
    }
    const std::vector<double> smooth = smoothed(x, phase, 3, 2), slope = derivative(x, phase, 3, 2);
    std::vector<double> logModulus(n);
    double integral = 0;
    for (std::size_t k = 0; k < n; ++k) {
        if (k > 0)
            integral += 0.5 * (smooth[k] + smooth[k - 1]) * (x[k] - x[k - 1]);
        logModulus[k] = 2 / std::numbers::pi * integral - std::numbers::pi / 6 * slope[k];
    }
    double offset = 0;
    for (std::size_t k = n / 4; k < n - n / 4; ++k)
        offset += modulus[k] - logModulus[k];
    offset /= static_cast<double>(n - 2 * (n / 4));
    std::vector<double> result(n);
    for (std::size_t k = 0; k < n; ++k)
        result[order[k]] = std::exp(logModulus[k] + offset);
    return result;
}

} // namespace vitrine::impedance
