// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/fitsolver.h"

#include <Eigen/Dense>

#include <gsl/gsl_multimin.h>

#include <memory>

namespace vitrine::fitting
{

namespace
{

using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct MinimiserDeleter
{
    void operator()(gsl_multimin_fminimizer *minimiser) const { gsl_multimin_fminimizer_free(minimiser); }
};

} // namespace

// Gauss-Newton steps by QR from the point the search ended at, as long as each is shorter than the one before: they
// converge at least linearly there, and what ends them is the rounding of the residuals.
void Solver::polish()
{
    constexpr int most = 80;
    const std::size_t all = m_parameters.size(), k = m_movable.size();
    if (k == 0 || !evaluate(m_best, m_residuals, m_jacobian.data()))
        return;
    const auto sumOf = [this] {
        long double sum = 0;
        for (const double r : m_residuals)
            sum += static_cast<long double>(r) * r;
        return sum;
    };
    const long double atEntry = sumOf();
    RowMatrix scaled(m_count, k);
    double before = infinity;
    for (int round = 0; round < most; ++round) {
        const Eigen::Map<const RowMatrix> jacobian(m_jacobian.data(), m_count, all);
        std::vector<double> norms(k);
        for (std::size_t a = 0; a < k; ++a) {
            norms[a] = jacobian.col(m_movable[a]).norm();
            if (!(norms[a] > 0))
                return;
            scaled.col(a) = jacobian.col(m_movable[a]) / norms[a];
        }
        const Eigen::ColPivHouseholderQR<RowMatrix> qr(scaled);
        if (qr.rank() < static_cast<Eigen::Index>(k))
            return;
        const Eigen::VectorXd step = qr.solve(Eigen::Map<const Eigen::VectorXd>(m_residuals.data(), m_count));
        double size = 0;
        m_trial = m_best;
        for (std::size_t a = 0; a < k; ++a) {
            const std::size_t j = m_movable[a];
            m_trial[j] -= step[static_cast<Eigen::Index>(a)] / norms[a];
            const double scale = m_coordinates[j].logarithmic ? 1.0 : std::abs(m_best[j]) + 1e-300;
            size = std::max(size, std::abs(m_trial[j] - m_best[j]) / scale);
            if (m_coordinates[j].side(m_trial[j]) != 0)
                return;
        }
        if (!(size < before) || m_trial == m_best)
            return;
        if (!evaluate(m_trial, m_residuals, m_jacobian.data()) || sumOf() > atEntry * (1 + 1e-9L))
            return;
        m_best = m_trial;
        before = size;
    }
}

bool Solver::simplex()
{
    if (m_movable.empty() || !evaluate(m_best, m_residuals, nullptr))
        return false;
    const std::size_t k = m_movable.size();
    std::vector<double> u(k), steps(k);
    for (std::size_t a = 0; a < k; ++a) {
        u[a] = m_coordinates[m_movable[a]].toSolver(m_best[m_movable[a]]);
        steps[a] = m_coordinates[m_movable[a]].logarithmic ? 0.5 : std::max(0.1 * std::abs(u[a]), 1e-3);
    }
    gsl_multimin_function problem{};
    problem.n = k;
    problem.params = this;
    problem.f = [](const gsl_vector *at, void *self) {
        auto &solver = *static_cast<Solver *>(self);
        solver.toParameters(at, solver.m_trial);
        double sum = 0;
        if (!solver.evaluate(solver.m_trial, solver.m_residuals, nullptr))
            return impossible;
        for (const double r : solver.m_residuals)
            sum += r * r;
        return sum;
    };
    m_trial = m_best;
    const std::unique_ptr<gsl_multimin_fminimizer, MinimiserDeleter> minimiser(gsl_multimin_fminimizer_alloc(gsl_multimin_fminimizer_nmsimplex2, k));
    const gsl_vector_view start = gsl_vector_view_array(u.data(), k), step = gsl_vector_view_array(steps.data(), k);
    if (!minimiser || gsl_multimin_fminimizer_set(minimiser.get(), &problem, &start.vector, &step.vector) != GSL_SUCCESS)
        return false;
    const double first = minimiser->fval;
    for (std::size_t iteration = 0; iteration < 400 * k; ++iteration) {
        if (m_options.cancelled && m_options.cancelled())
            return false;
        if (gsl_multimin_fminimizer_iterate(minimiser.get()) != GSL_SUCCESS || gsl_multimin_fminimizer_size(minimiser.get()) < 1e-6)
            break;
    }
    toParameters(gsl_multimin_fminimizer_x(minimiser.get()), m_best);
    return minimiser->fval < first;
}

} // namespace vitrine::fitting
