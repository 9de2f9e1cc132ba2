// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/relaxationtimes.h"

#include <Eigen/Dense>

#include <algorithm>
#include <cmath>
#include <numbers>

namespace vitrine::impedance
{

namespace
{

constexpr Eigen::Index others = 3; // R_inf, L, 1/C before the gammas
constexpr double perDecade = 10;
// Decades of tau beyond the measured range. Little above the highest frequency, where a relaxation is a resistance.
constexpr double beyondHigh = 0.3, beyondLow = 1;
constexpr int most = 200;

// Columns are scaled so that coefficients of order one describe the spectrum.
struct Problem
{
    std::vector<double> tau;
    double step = 0, scale = 1;         // scale: ohm of a gamma of one
    double inductanceUnit = 1, elastanceUnit = 1;
    Eigen::MatrixXd columns, gram, roughness;
    Eigen::VectorXd data, right;

    explicit Problem(const Spectrum &spectrum)
    {
        const auto [low, high] = std::ranges::minmax(spectrum.frequency);
        const double first = -std::log(2 * std::numbers::pi * high) - beyondHigh * std::numbers::ln10, last = -std::log(2 * std::numbers::pi * low) + beyondLow * std::numbers::ln10;
        const int count = std::clamp(static_cast<int>(std::ceil((last - first) / std::numbers::ln10 * perDecade)) + 1, 8, most);
        step = (last - first) / (count - 1);
        for (int k = 0; k < count; ++k)
            tau.push_back(std::exp(first + k * step));
        scale = 0;
        for (const double r : spectrum.real)
            scale = std::max(scale, std::abs(r));
        inductanceUnit = scale / (2 * std::numbers::pi * high);
        elastanceUnit = scale * 2 * std::numbers::pi * low;

        const auto n = static_cast<Eigen::Index>(spectrum.size()), m = others + count;
        columns = Eigen::MatrixXd::Zero(2 * n, m);
        data.resize(2 * n);
        for (Eigen::Index i = 0; i < n; ++i) {
            const auto at = static_cast<std::size_t>(i);
            const double omega = 2 * std::numbers::pi * spectrum.frequency[at], weight = 1 / std::hypot(spectrum.real[at], spectrum.imaginary[at]);
            data[i] = spectrum.real[at] * weight;
            data[n + i] = spectrum.imaginary[at] * weight;
            columns(i, 0) = scale * weight;
            columns(n + i, 1) = omega * inductanceUnit * weight;
            columns(n + i, 2) = -elastanceUnit / omega * weight;
            for (int k = 0; k < count; ++k) {
                // Trapezoids of ln tau.
                const double share = (k == 0 || k == count - 1 ? 0.5 : 1.0) * step * scale * weight;
                const double x = omega * tau[static_cast<std::size_t>(k)], below = share / (1 + x * x);
                columns(i, others + k) = below;
                columns(n + i, others + k) = -x * below;
            }
        }
        gram = columns.transpose() * columns;
        right = columns.transpose() * data;
        // Second differences; beyond both ends gamma counts as zero, as a distribution ends.
        Eigen::MatrixXd bend = Eigen::MatrixXd::Zero(count, m);
        for (int k = 0; k < count; ++k)
            for (int d = -1; d <= 1; ++d)
                if (k + d >= 0 && k + d < count)
                    bend(k, others + k + d) = (d == 0 ? -2 : 1) / std::pow(step, 1.5);
        roughness = bend.transpose() * bend;
        // What does not bend is held only by the data: a trace keeps the matrix regular.
        gram.diagonal().array() += 1e-12 * gram.diagonal().mean();
    }
};

} // namespace

std::vector<double> nonNegativeSolution(const std::vector<double> &matrix, const std::vector<double> &right, std::size_t freeUpTo)
{
    const auto n = static_cast<Eigen::Index>(right.size());
    const Eigen::Map<const Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>> a(matrix.data(), n, n);
    const Eigen::Map<const Eigen::VectorXd> b(right.data(), n);
    Eigen::VectorXd x = Eigen::VectorXd::Zero(n);
    std::vector<bool> in(right.size(), false);
    for (std::size_t j = 0; j < freeUpTo && j < in.size(); ++j)
        in[j] = true;
    const double tolerance = 1e-11 * b.cwiseAbs().maxCoeff();
    const auto solve = [&] {
        std::vector<Eigen::Index> set;
        for (Eigen::Index j = 0; j < n; ++j)
            if (in[static_cast<std::size_t>(j)])
                set.push_back(j);
        Eigen::VectorXd s = Eigen::VectorXd::Zero(n);
        if (set.empty())
            return s;
        const Eigen::MatrixXd part = a(set, set);
        const Eigen::VectorXd value = part.ldlt().solve(Eigen::VectorXd(b(set)));
        for (std::size_t k = 0; k < set.size(); ++k)
            s[set[k]] = value[static_cast<Eigen::Index>(k)];
        return s;
    };
    if (freeUpTo > 0)
        x = solve();
    for (Eigen::Index round = 0; round < 3 * n; ++round) {
        const Eigen::VectorXd slope = b - a * x;
        Eigen::Index next = -1;
        for (Eigen::Index j = 0; j < n; ++j)
            if (!in[static_cast<std::size_t>(j)] && slope[j] > tolerance && (next < 0 || slope[j] > slope[next]))
                next = j;
        if (next < 0)
            break;
        in[static_cast<std::size_t>(next)] = true;
        for (Eigen::Index inner = 0; inner < 3 * n; ++inner) {
            const Eigen::VectorXd s = solve();
            double part = 1;
            for (Eigen::Index j = static_cast<Eigen::Index>(freeUpTo); j < n; ++j)
                if (in[static_cast<std::size_t>(j)] && s[j] <= 0)
                    part = std::min(part, x[j] / (x[j] - s[j]));
            if (part >= 1) {
                x = s;
                break;
            }
            x += part * (s - x);
            for (Eigen::Index j = static_cast<Eigen::Index>(freeUpTo); j < n; ++j)
                if (in[static_cast<std::size_t>(j)] && x[j] <= 1e-14 * x.cwiseAbs().maxCoeff()) {
                    in[static_cast<std::size_t>(j)] = false;
                    x[j] = 0;
                }
        }
    }
    return {x.data(), x.data() + n};
}

namespace
{

// Coefficients >= 0 that minimise |A x - y|^2 + lambda x^T M x, and which of them are not zero.
struct Solution
{
    Eigen::VectorXd x;
    std::vector<Eigen::Index> in; // the coefficients without regularisation are always there
};

Solution solved(const Problem &problem, const Eigen::MatrixXd &matrix)
{
    const auto m = matrix.cols();
    const std::vector<double> x = nonNegativeSolution({matrix.data(), matrix.data() + matrix.size()}, {problem.right.data(), problem.right.data() + m}, 0);
    Solution solution;
    solution.x = Eigen::Map<const Eigen::VectorXd>(x.data(), m);
    for (Eigen::Index k = 0; k < m; ++k)
        if (k < others || solution.x[k] > 0)
            solution.in.push_back(k);
    return solution;
}

double logDeterminant(const Eigen::MatrixXd &matrix)
{
    return Eigen::LDLT<Eigen::MatrixXd>(matrix).vectorD().array().abs().log().sum();
}

// -2 ln of the probability of the data given lambda, up to a constant, the noise integrated out.
double surprise(const Problem &problem, double lambda)
{
    const Eigen::MatrixXd matrix = problem.gram + lambda * problem.roughness;
    const Solution solution = solved(problem, matrix);
    const double n = static_cast<double>(problem.data.size());
    // No instrument is better than this part of |Z|: smooth data without noise would otherwise be sharpened until it rings.
    constexpr double floor = 2e-4;
    const double sum = n * floor * floor + (problem.columns * solution.x - problem.data).squaredNorm() + lambda * solution.x.dot(problem.roughness * solution.x);
    const std::vector<Eigen::Index> gammas(solution.in.begin() + others, solution.in.end());
    if (gammas.empty())
        return std::numeric_limits<double>::infinity();
    return (n - others) * std::log(sum) + logDeterminant(matrix(solution.in, solution.in)) - static_cast<double>(gammas.size()) * std::log(lambda)
        - logDeterminant(problem.roughness(gammas, gammas));
}

} // namespace

double proposedRegularisation(const Spectrum &spectrum)
{
    const Problem problem(spectrum);
    double best = 1e-3, lowest = std::numeric_limits<double>::infinity();
    for (int k = 0; k <= 36; ++k) {
        const double lambda = std::pow(10.0, 1 - 0.25 * k), here = surprise(problem, lambda);
        if (here < lowest) {
            lowest = here;
            best = lambda;
        }
    }
    return best;
}

RelaxationTimes relaxationTimes(const Spectrum &spectrum, double regularisation)
{
    const Problem problem(spectrum);
    const Eigen::MatrixXd matrix = problem.gram + regularisation * problem.roughness;
    const auto m = matrix.cols();
    // All are positive physically: resistance, inductance, 1/C and gamma.
    const std::vector<double> x = nonNegativeSolution({matrix.data(), matrix.data() + matrix.size()}, {problem.right.data(), problem.right.data() + m}, 0);
    RelaxationTimes result;
    result.tau = problem.tau;
    result.step = problem.step;
    result.regularisation = regularisation;
    result.seriesResistance = x[0] * problem.scale;
    result.inductance = x[1] * problem.inductanceUnit;
    result.elastance = x[2] * problem.elastanceUnit;
    for (Eigen::Index k = others; k < m; ++k)
        result.gamma.push_back(x[static_cast<std::size_t>(k)] * problem.scale);
    const Eigen::VectorXd model = problem.columns * Eigen::Map<const Eigen::VectorXd>(x.data(), m);
    const auto n = static_cast<Eigen::Index>(spectrum.size());
    for (Eigen::Index i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const double size = std::hypot(spectrum.real[at], spectrum.imaginary[at]);
        result.real.push_back(model[i] * size);
        result.imaginary.push_back(model[n + i] * size);
    }
    const Eigen::LDLT<Eigen::MatrixXd> factors(matrix);
    const double freedom = factors.solve(problem.gram).trace();
    const double variance = (model - problem.data).squaredNorm() / std::max(1.0, static_cast<double>(2 * n) - freedom) * problem.scale * problem.scale;
    // The posterior of what is positive; a coefficient held at zero could only rise, by what it would have beside them.
    std::vector<Eigen::Index> positive;
    for (Eigen::Index k = 0; k < m; ++k)
        if (x[static_cast<std::size_t>(k)] > 0)
            positive.push_back(k);
    const Eigen::LDLT<Eigen::MatrixXd> part(Eigen::MatrixXd(matrix(positive, positive)));
    const auto p = static_cast<Eigen::Index>(positive.size());
    const Eigen::MatrixXd inverse = part.solve(Eigen::MatrixXd::Identity(p, p));
    const std::size_t count = result.gamma.size();
    result.covariance.assign(count, std::vector<double>(count));
    for (Eigen::Index a = 0; a < p; ++a)
        for (Eigen::Index b = 0; b < p; ++b)
            if (positive[static_cast<std::size_t>(a)] >= others && positive[static_cast<std::size_t>(b)] >= others)
                result.covariance[static_cast<std::size_t>(positive[static_cast<std::size_t>(a)] - others)][static_cast<std::size_t>(positive[static_cast<std::size_t>(b)] - others)] = variance * inverse(a, b);
    for (Eigen::Index k = others; k < m; ++k)
        if (!(x[static_cast<std::size_t>(k)] > 0)) {
            const Eigen::VectorXd coupling = matrix(positive, k);
            const double rest = matrix(k, k) - coupling.dot(part.solve(coupling));
            result.covariance[static_cast<std::size_t>(k - others)][static_cast<std::size_t>(k - others)] = rest > 0 ? variance / rest : 0;
        }
    return result;
}

std::vector<RelaxationPeak> peaksOf(const RelaxationTimes &d)
{
    const std::size_t n = d.gamma.size();
    const double highest = *std::ranges::max_element(d.gamma);
    // 1/omega of the highest and the lowest frequency, in between by half a step.
    const double fastest = d.tau.front() * std::pow(10.0, beyondHigh) * std::exp(-0.5 * d.step), slowest = d.tau.back() / std::pow(10.0, beyondLow) * std::exp(0.5 * d.step);
    std::vector<std::size_t> summits;
    for (std::size_t k = 2; k + 2 < n; ++k) {
        if (!(d.gamma[k] > d.gamma[k - 1] && d.gamma[k] >= d.gamma[k + 1]))
            continue;
        // Down to the deepest point on either side before something higher comes.
        double left = d.gamma[k], right = d.gamma[k];
        for (std::size_t i = k; i-- > 0 && d.gamma[i] <= d.gamma[k];)
            left = std::min(left, d.gamma[i]);
        for (std::size_t i = k + 1; i < n && d.gamma[i] <= d.gamma[k]; ++i)
            right = std::min(right, d.gamma[i]);
        // An electrode's rise behind may be thousands of times higher: a peak is measured by itself, not by the highest.
        if (d.gamma[k] - std::max(left, right) > std::max({0.05 * d.gamma[k], 1e-6 * highest, 3 * std::sqrt(d.covariance[k][k])}))
            summits.push_back(k);
    }
    std::vector<RelaxationPeak> peaks;
    const auto lowestBetween = [&](std::size_t from, std::size_t to) {
        return static_cast<std::size_t>(std::min_element(d.gamma.begin() + static_cast<std::ptrdiff_t>(from), d.gamma.begin() + static_cast<std::ptrdiff_t>(to) + 1) - d.gamma.begin());
    };
    const auto tailFrom = [&](std::size_t summit, std::size_t end) {
        constexpr double rise = 0.02; // of the peak: less is its own tail
        std::size_t lowest = summit;
        for (std::size_t i = summit; i != end;) {
            i = end > summit ? i + 1 : i - 1;
            if (d.gamma[i] <= d.gamma[lowest])
                lowest = i;
            else if (d.gamma[i] - d.gamma[lowest] > std::max(rise * d.gamma[summit], 2 * std::sqrt(d.covariance[i][i])))
                return lowest;
        }
        return end;
    };
    for (std::size_t s = 0; s < summits.size(); ++s) {
        const std::size_t k = summits[s];
        // A peak ends at the lowest point towards its neighbour; the outermost hold their tails to the ends of the grid, or to the
        // lowest point before a rise that is not their own.
        std::size_t left = s > 0 ? lowestBetween(summits[s - 1], k) : tailFrom(k, 0), right = s + 1 < summits.size() ? lowestBetween(k, summits[s + 1]) : tailFrom(k, n - 1);
        RelaxationPeak peak;
        const double before = d.gamma[k - 1], here = d.gamma[k], after = d.gamma[k + 1], bend = before - 2 * here + after;
        const double shift = bend < 0 ? 0.5 * (before - after) / bend : 0;
        peak.tau = d.tau[k] * std::exp(shift * d.step);
        peak.height = here - 0.25 * (before - after) * shift;
        const double slopeVariance = 0.25 * (d.covariance[k - 1][k - 1] + d.covariance[k + 1][k + 1] - 2 * d.covariance[k - 1][k + 1]);
        peak.tauError = bend < 0 ? peak.tau * d.step * std::sqrt(std::max(0.0, slopeVariance)) / -bend : absent;
        peak.resistance = 0;
        double variance = 0, outside = 0;
        for (std::size_t i = left; i <= right; ++i) {
            const double share = i == left || i == right ? 0.5 : 1.0;
            peak.resistance += share * d.step * d.gamma[i];
            if (d.tau[i] < fastest || d.tau[i] > slowest)
                outside += share * d.step * d.gamma[i];
            // A coefficient held at zero has no noise of its own.
            for (std::size_t j = left; j <= right; ++j)
                variance += !(d.gamma[i] > 0 && d.gamma[j] > 0) ? 0 : share * (j == left || j == right ? 0.5 : 1.0) * d.step * d.step * d.covariance[i][j];
        }
        peak.resistanceError = std::sqrt(std::max(0.0, variance));
        // A depressed arc's tail falls as exp(-n |ln tau|): what lies beyond an end, and what of the neighbour lies within, is
        // of the order of the height there.
        peak.endError = std::hypot(d.gamma[left], d.gamma[right]);
        peak.outsideError = 0.5 * outside;
        if (peak.resistance > 2 * peak.resistanceError)
            peaks.push_back(peak);
    }
    return peaks;
}

} // namespace vitrine::impedance
