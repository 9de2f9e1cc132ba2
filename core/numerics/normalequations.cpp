// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/fitsolver.h"

#include <Eigen/Dense>

namespace vitrine::fitting
{

// The same by normal equations: Marquardt's damping with Nielsen's rule for it (Madsen, Nielsen and Tingleff,
// Methods for Non-Linear Least Squares Problems, 2nd ed. 2004, ch. 3.2). Nothing is allocated inside the loop.
Solver::Round Solver::roundByNormalEquations()
{
    const std::size_t all = m_parameters.size(), k = m_movable.size();
    if (k == 0) {
        m_result.stop = FitStop::SmallStep;
        m_result.converged = true;
        return Round::Finished;
    }
    std::vector<double> u(k), next(k), slopes(k), step(k), gradient(k), scale(k, 0.0);
    Eigen::MatrixXd square(k, k), damped(k, k);
    Eigen::LLT<Eigen::MatrixXd, Eigen::Upper> factors(static_cast<Eigen::Index>(k));
    Eigen::VectorXd solution(k);
    m_otherResiduals.resize(m_count);
    m_otherJacobian.resize(m_count * all);
    for (std::size_t a = 0; a < k; ++a)
        u[a] = m_coordinates[m_movable[a]].toSolver(m_best[m_movable[a]]);
    if (!evaluate(m_best, m_residuals, m_jacobian.data())) {
        m_result.stop = m_result.iterations == 0 ? FitStop::BadStart : FitStop::NoProgress;
        return Round::Finished;
    }
    const auto sumOf = [](const std::vector<double> &residuals) {
        double sum = 0;
        for (const double r : residuals)
            sum += r * r;
        return sum;
    };
    const auto linearise = [&] {
        square.setZero();
        std::ranges::fill(gradient, 0.0);
        for (std::size_t i = 0; i < m_count; ++i) {
            const double *row = m_jacobian.data() + i * all;
            for (std::size_t a = 0; a < k; ++a)
                step[a] = row[m_movable[a]];
            for (std::size_t a = 0; a < k; ++a) {
                gradient[a] += step[a] * m_residuals[i];
                double *column = &square(0, static_cast<Eigen::Index>(a));
                for (std::size_t b = 0; b <= a; ++b)
                    column[b] += step[a] * step[b];
            }
        }
        for (std::size_t a = 0; a < k; ++a)
            slopes[a] = m_coordinates[m_movable[a]].slopeFromSolver(u[a]);
        for (std::size_t a = 0; a < k; ++a) {
            gradient[a] *= slopes[a];
            for (std::size_t b = 0; b <= a; ++b)
                square(b, a) *= slopes[a] * slopes[b];
            scale[a] = std::max(scale[a], square(a, a)); // More's: a column once long is not forgotten
        }
    };
    linearise();
    double sum = sumOf(m_residuals), damping = 1e-2, growth = 2;
    int small = 0;
    while (true) {
        if (mustEnd())
            return Round::Finished;
        ++m_result.iterations;
        bool better = false;
        for (int attempt = 0; attempt < 40 && !better; ++attempt) {
            damped = square;
            for (std::size_t a = 0; a < k; ++a)
                damped(a, a) += damping * (scale[a] > 0 ? scale[a] : 1.0);
            factors.compute(damped);
            if (factors.info() == Eigen::Success) {
                for (std::size_t a = 0; a < k; ++a)
                    solution[static_cast<Eigen::Index>(a)] = -gradient[a];
                factors.solveInPlace(solution);
                double promised = 0; // decrease of the linear model
                m_trial = m_best;
                for (std::size_t a = 0; a < k; ++a) {
                    step[a] = solution[static_cast<Eigen::Index>(a)];
                    promised += step[a] * (damping * scale[a] * step[a] - gradient[a]);
                    next[a] = u[a] + step[a];
                    m_trial[m_movable[a]] = m_coordinates[m_movable[a]].fromSolver(next[a]);
                }
                if (evaluate(m_trial, m_otherResiduals, m_otherJacobian.data())) {
                    const double now = sumOf(m_otherResiduals);
                    if (now <= sum) {
                        const double gain = promised > 0 ? (sum - now) / promised : 0;
                        damping *= std::max(1.0 / 3, 1 - std::pow(2 * gain - 1, 3));
                        growth = 2;
                        sum = now;
                        better = true;
                        continue;
                    }
                }
            }
            damping = std::max(damping, 1e-12) * growth;
            growth *= 2;
            // A step that changes nothing any more cannot be rejected for long.
            if (damping > 1e20)
                break;
        }
        m_before = m_best;
        if (better) {
            m_best = m_trial;
            u = next;
            m_residuals.swap(m_otherResiduals);
            m_jacobian.swap(m_otherJacobian);
            linearise();
        }
        if (const auto verdict = assessed(!better, small, Known::ResidualsAndJacobian))
            return *verdict;
    }
}

} // namespace vitrine::fitting
