// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/fitsolver.h"

#include <Eigen/Dense>

#include <gsl/gsl_errno.h>
#include <gsl/gsl_multifit_nlinear.h>

#include <memory>
#include <utility>

namespace vitrine::fitting
{

namespace
{

// A Gauss-Newton step that promises less than this share of the residual's length is none (Bates and Watts
// propose 1e-3 as the point where statistics no longer notice).
constexpr double relativeOffset = 1e-4;
// ... and one that moves no parameter by more than this share of itself is none either.
constexpr double smallStep = 1e-8;
// A step that changes the residuals by less than this share of what the parameters make of them is rounding.
constexpr double roundingOfResiduals = 1e-14;

using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;

struct WorkspaceDeleter
{
    void operator()(gsl_multifit_nlinear_workspace *workspace) const { gsl_multifit_nlinear_free(workspace); }
};

} // namespace

Solver::Solver(const ResidualFunction &function, std::size_t count, const std::vector<FitParameter> &parameters, const FitOptions &options)
    : m_function(function), m_count(count), m_parameters(parameters), m_options(options), m_steps(options.steps)
{
    const std::size_t all = parameters.size();
    m_coordinates.reserve(all);
    m_best.resize(all);
    for (std::size_t j = 0; j < all; ++j) {
        m_coordinates.emplace_back(parameters[j]);
        const double t = m_coordinates[j].inner(parameters[j].start);
        m_best[j] = parameters[j].fixed ? t : m_coordinates[j].inside(t);
        if (!parameters[j].fixed)
            m_free.push_back(j);
    }
    m_movable = m_free;
    m_held.assign(all, 0);
    m_released.assign(all, false);
    m_trial = m_best;
    m_values.resize(all);
    m_residuals.resize(count);
    m_jacobian.resize(count * all);
    if (options.numericJacobian)
        m_other.resize(2 * count);
}

bool Solver::evaluate(const std::vector<double> &t, std::span<double> residuals, double *jacobian)
{
    const std::size_t all = m_parameters.size();
    for (std::size_t j = 0; j < all; ++j)
        m_values[j] = m_parameters[j].fixed ? m_parameters[j].start : m_coordinates[j].outer(t[j]);
    const bool own = jacobian && !m_options.numericJacobian;
    if (!m_function(m_values, residuals, own ? std::span<double>(jacobian, m_count * all) : std::span<double>()))
        return false;
    double sum = 0;
    for (const double r : residuals)
        sum += r * r;
    if (!std::isfinite(sum))
        return false;
    if (own) {
        for (std::size_t j = 0; j < all; ++j) {
            const double slope = m_coordinates[j].slopeOuter(t[j]);
            if (slope != 1)
                for (std::size_t i = 0; i < m_count; ++i)
                    jacobian[i * all + j] *= slope;
        }
        for (std::size_t i = 0; i < m_count * all; ++i)
            if (!std::isfinite(jacobian[i]))
                return false;
    } else if (jacobian) {
        return differences(t, jacobian);
    }
    return true;
}

bool Solver::differences(const std::vector<double> &t, double *jacobian)
{
    // Central quotients: the step that balances rounding and curvature is about the cube root of the precision.
    constexpr double relative = 6e-6;
    const std::size_t all = m_parameters.size();
    std::vector<double> moved = t;
    const std::span<double> up(m_other.data(), m_count), down(m_other.data() + m_count, m_count);
    std::fill(jacobian, jacobian + m_count * all, 0.0);
    for (const std::size_t j : m_free) {
        const double size = m_coordinates[j].logarithmic ? 1.0 : std::max({std::abs(t[j]), 1e-3 * std::abs(m_parameters[j].start), 1e-12});
        moved[j] = t[j] + relative * size;
        const double above = moved[j];
        if (!evaluate(moved, up, nullptr))
            return false;
        moved[j] = t[j] - relative * size;
        const double step = above - moved[j];
        if (!evaluate(moved, down, nullptr))
            return false;
        for (std::size_t i = 0; i < m_count; ++i)
            jacobian[i * all + j] = (up[i] - down[i]) / step;
        moved[j] = t[j];
    }
    return true;
}

void Solver::toParameters(const gsl_vector *u, std::vector<double> &t) const
{
    for (std::size_t k = 0; k < m_movable.size(); ++k)
        t[m_movable[k]] = m_coordinates[m_movable[k]].fromSolver(gsl_vector_get(u, k));
}

int Solver::gslResiduals(const gsl_vector *u, void *self, gsl_vector *f)
{
    auto &solver = *static_cast<Solver *>(self);
    solver.toParameters(u, solver.m_trial);
    const bool good = solver.evaluate(solver.m_trial, solver.m_residuals, nullptr);
    for (std::size_t i = 0; i < solver.m_count; ++i)
        gsl_vector_set(f, i, good ? solver.m_residuals[i] : impossible);
    return GSL_SUCCESS;
}

int Solver::gslJacobian(const gsl_vector *u, void *self, gsl_matrix *jacobian)
{
    auto &solver = *static_cast<Solver *>(self);
    solver.toParameters(u, solver.m_trial);
    if (!solver.evaluate(solver.m_trial, solver.m_residuals, solver.m_jacobian.data()))
        return GSL_EDOM;
    const std::size_t all = solver.m_parameters.size();
    for (std::size_t k = 0; k < solver.m_movable.size(); ++k) {
        const std::size_t j = solver.m_movable[k];
        const double slope = solver.m_coordinates[j].slopeFromSolver(gsl_vector_get(u, k));
        for (std::size_t i = 0; i < solver.m_count; ++i)
            gsl_matrix_set(jacobian, i, k, solver.m_jacobian[i * all + j] * slope);
    }
    return GSL_SUCCESS;
}

// Holds every movable parameter that lies at a bound and is pushed outwards there. Needs residuals and
// Jacobian of m_best.
bool Solver::holdAtBounds()
{
    const std::size_t all = m_parameters.size();
    bool changed = false;
    for (const std::size_t j : m_movable) {
        const int side = m_coordinates[j].side(m_best[j]);
        if (side == 0)
            continue;
        double gradient = 0; // of chi2 / 2 by t
        for (std::size_t i = 0; i < m_count; ++i)
            gradient += m_jacobian[i * all + j] * m_residuals[i];
        if (gradient * side < 0) {
            m_held[j] = side;
            m_best[j] = side < 0 ? m_coordinates[j].low : m_coordinates[j].high;
            changed = true;
        }
    }
    if (changed)
        std::erase_if(m_movable, [this](std::size_t j) { return m_held[j] != 0; });
    return changed;
}

bool Solver::releaseFromBounds()
{
    const std::size_t all = m_parameters.size();
    bool changed = false;
    for (const std::size_t j : m_free) {
        if (m_held[j] == 0 || m_released[j])
            continue;
        double gradient = 0;
        for (std::size_t i = 0; i < m_count; ++i)
            gradient += m_jacobian[i * all + j] * m_residuals[i];
        if (gradient * m_held[j] > 0) {
            m_held[j] = 0;
            m_released[j] = true;
            m_best[j] = m_coordinates[j].inside(m_best[j]);
            changed = true;
        }
    }
    if (changed) {
        m_movable.clear();
        std::ranges::copy_if(m_free, std::back_inserter(m_movable), [this](std::size_t j) { return m_held[j] == 0; });
    }
    return changed;
}

bool Solver::flat()
{
    const std::size_t all = m_parameters.size();
    const Eigen::Map<const RowMatrix> jacobian(m_jacobian.data(), m_count, all);
    const Eigen::Map<const Eigen::VectorXd> residuals(m_residuals.data(), m_count);
    RowMatrix movable(m_count, m_movable.size());
    std::vector<double> norms(m_movable.size());
    for (std::size_t k = 0; k < m_movable.size(); ++k) {
        norms[k] = jacobian.col(m_movable[k]).norm();
        movable.col(k) = jacobian.col(m_movable[k]) / (norms[k] > 0 ? norms[k] : 1.0);
    }
    // A plateau: nothing moves anything any more, so that no direction is a way down or up.
    if (std::ranges::all_of(norms, [](double norm) { return norm <= 1e-150; }))
        return false;
    const Eigen::ColPivHouseholderQR<RowMatrix> qr(movable);
    const Eigen::VectorXd rotated = qr.householderQ().adjoint() * residuals;
    if (rotated.head(qr.rank()).norm() <= relativeOffset * residuals.norm())
        return true;
    // Where the residuals themselves are rounding (exact data), the step has to be small instead: against the parameter,
    // or, for one that is nought, against what the largest of the others does to the residuals.
    const Eigen::VectorXd step = qr.solve(residuals);
    const auto sizeOf = [&](std::size_t k) { return m_coordinates[m_movable[k]].logarithmic ? 1.0 : std::abs(m_best[m_movable[k]]); };
    double largest = 0;
    for (std::size_t k = 0; k < m_movable.size(); ++k)
        largest = std::max(largest, norms[k] * sizeOf(k));
    for (std::size_t k = 0; k < m_movable.size(); ++k) {
        const double moved = std::abs(step[static_cast<Eigen::Index>(k)]);
        if (norms[k] > 0 && !(moved / norms[k] <= smallStep * sizeOf(k) || moved <= roundingOfResiduals * largest))
            return false;
    }
    return true;
}

// One run of GSL with the present set of movable parameters, from m_best.
Solver::Round Solver::round()
{
    if (m_movable.empty()) {
        m_result.stop = FitStop::SmallStep;
        m_result.converged = true;
        return Round::Finished;
    }
    gsl_multifit_nlinear_parameters settings = gsl_multifit_nlinear_default_parameters();
    settings.trs = m_method == Method::Accelerated ? gsl_multifit_nlinear_trs_lmaccel
        : m_method == Method::Marquardt            ? gsl_multifit_nlinear_trs_lm
                                                   : gsl_multifit_nlinear_trs_subspace2D;
    settings.solver = gsl_multifit_nlinear_solver_qr;
    settings.scale = gsl_multifit_nlinear_scale_more;
    const std::unique_ptr<gsl_multifit_nlinear_workspace, WorkspaceDeleter> workspace(
        gsl_multifit_nlinear_alloc(gsl_multifit_nlinear_trust, &settings, m_count, m_movable.size()));
    if (!workspace)
        return Round::Finished;
    gsl_multifit_nlinear_fdf problem{};
    problem.f = gslResiduals;
    problem.df = gslJacobian;
    problem.n = m_count;
    problem.p = m_movable.size();
    problem.params = this;

    std::vector<double> u(m_movable.size());
    for (std::size_t k = 0; k < u.size(); ++k)
        u[k] = m_coordinates[m_movable[k]].toSolver(m_best[m_movable[k]]);
    m_trial = m_best;
    const gsl_vector_view start = gsl_vector_view_array(u.data(), u.size());
    if (gsl_multifit_nlinear_init(&start.vector, &problem, workspace.get()) != GSL_SUCCESS) {
        m_result.stop = m_result.iterations == 0 ? FitStop::BadStart : FitStop::NoProgress;
        return Round::Finished;
    }

    int small = 0;
    while (true) {
        if (mustEnd())
            return Round::Finished;
        const int status = gsl_multifit_nlinear_iterate(workspace.get());
        ++m_result.iterations;
        m_before = m_best;
        toParameters(gsl_multifit_nlinear_position(workspace.get()), m_best);
        if (const auto verdict = assessed(status != GSL_SUCCESS, small, Known::Nothing))
            return *verdict;
    }
}

bool Solver::mustEnd()
{
    const bool cancelled = m_options.cancelled && m_options.cancelled();
    if (!cancelled && m_result.iterations < m_options.iterations)
        return false;
    m_result.stop = cancelled ? FitStop::Cancelled : FitStop::IterationLimit;
    return true;
}

// What follows from the step from m_before to m_best: nothing (the search goes on), or the end of the round.
// `stuck`: the method found no better point.
std::optional<Solver::Round> Solver::assessed(bool stuck, int &small, Known known)
{
    bool still = true, nearBound = false;
    for (const std::size_t j : m_movable) {
        const double size = m_coordinates[j].logarithmic ? 1.0 : std::abs(m_best[j]) + m_options.relativeStep * std::abs(m_parameters[j].start);
        still = still && std::abs(m_best[j] - m_before[j]) <= m_options.relativeStep * size;
        nearBound = nearBound || m_coordinates[j].side(m_best[j]) != 0;
    }
    if (!still && !stuck && !nearBound)
        return std::nullopt;
    if (known == Known::Nothing && !evaluate(m_best, m_residuals, m_jacobian.data())) {
        m_result.stop = FitStop::NoProgress;
        return Round::Finished;
    }
    if (nearBound && holdAtBounds())
        return Round::Again;
    if (!still && !stuck)
        return std::nullopt;
    if (flat()) {
        m_result.converged = true;
        m_result.stop = still ? FitStop::SmallStep : FitStop::SmallGradient;
        return releaseFromBounds() ? Round::Again : Round::Finished;
    }
    // A tiny step on a slope is the trust region's fault: begin anew from here.
    if (stuck || ++small >= 5) {
        m_result.stop = FitStop::NoProgress;
        return ++m_restarts <= 3 ? Round::Again : Round::Finished;
    }
    return std::nullopt;
}

FitResult Solver::run()
{
    static gsl_error_handler_t *const handlerBefore = gsl_set_error_handler_off();
    (void)handlerBefore;
    m_result.residuals = static_cast<int>(m_count);
    m_result.dof = static_cast<int>(m_count) - static_cast<int>(m_free.size());
    const bool startsAreNumbers = std::ranges::all_of(m_best, [](double t) { return std::isfinite(t); });
    if (m_count == 0 || m_count < m_free.size() || !startsAreNumbers || !evaluate(m_best, m_residuals, nullptr)) {
        m_result.stop = FitStop::BadStart;
        for (const FitParameter &parameter : m_parameters)
            m_result.parameters.push_back(parameter.start);
        m_result.standardErrors.assign(m_parameters.size(), absent);
        m_result.atBound.assign(m_parameters.size(), false);
        return m_result;
    }
    const std::vector<double> start = m_best;
    search();
    // The first step may have jumped onto a plateau without slope: the other methods take other ways, the last one
    // without slopes at all. One attempt by QR must do for normal equations, which serve many starts.
    const int attempts = m_options.steps == FitOptions::Steps::Normal ? 1 : 3;
    for (int attempt = 0; attempt < attempts && m_result.stop == FitStop::NoProgress; ++attempt) {
        const FitResult before = std::exchange(m_result, FitResult{});
        m_result.residuals = before.residuals;
        m_result.dof = before.dof;
        startAnew(start);
        m_steps = FitOptions::Steps::Qr;
        m_method = attempts == 1 || attempt == 2 ? Method::Accelerated : attempt == 0 ? Method::Marquardt : Method::Subspace;
        if (attempt == 2 && !simplex()) {
            m_result = before;
            break;
        }
        search();
        m_result.iterations += before.iterations;
        if (!(m_result.chi2 < before.chi2))
            m_result = before;
    }
    return m_result;
}

void Solver::startAnew(const std::vector<double> &t)
{
    m_best = t;
    m_movable = m_free;
    std::ranges::fill(m_held, 0);
    m_released.assign(m_released.size(), false);
    m_restarts = 0;
}

void Solver::search()
{
    // Every parameter can be held and released once, a restart happens three times: the rounds come to an end.
    for (std::size_t rounds = 0; rounds <= 2 * m_free.size() + 4; ++rounds) {
        m_result.converged = false;
        const Round end = m_steps == FitOptions::Steps::Normal ? roundByNormalEquations() : round();
        if (end == Round::Finished)
            break;
    }
    if (m_options.polish && m_result.converged)
        polish();
    summarise();
}

void Solver::summarise()
{
    const std::size_t all = m_parameters.size();
    m_result.parameters.resize(all);
    m_result.atBound.assign(all, false);
    for (std::size_t j = 0; j < all; ++j) {
        m_result.parameters[j] = m_parameters[j].fixed ? m_parameters[j].start : m_coordinates[j].outer(m_best[j]);
        if (m_held[j] != 0) // the bound itself, not what exp(log()) makes of it
            m_result.parameters[j] = m_held[j] < 0 ? m_parameters[j].lower : m_parameters[j].upper;
        m_result.atBound[j] = !m_parameters[j].fixed && (m_held[j] != 0 || m_coordinates[j].side(m_best[j]) != 0);
    }
    m_result.standardErrors.assign(all, absent);
    m_result.covariance.assign(all, std::vector<double>(all, 0.0));
    if (!evaluate(m_best, m_residuals, m_jacobian.data())) {
        m_result.converged = false;
        return;
    }
    long double sum = 0;
    for (const double r : m_residuals)
        sum += static_cast<long double>(r) * r;
    m_result.chi2 = static_cast<double>(sum);
    const double n = static_cast<double>(m_count), k = static_cast<double>(m_free.size());
    m_result.aic = n * std::log(m_result.chi2 / n) + 2 * k;
    m_result.bic = n * std::log(m_result.chi2 / n) + k * std::log(n);

    const Eigen::Map<const RowMatrix> jacobian(m_jacobian.data(), m_count, all);
    std::vector<double> norms(m_free.size());
    RowMatrix scaled(m_count, m_free.size());
    for (std::size_t f = 0; f < m_free.size(); ++f) {
        norms[f] = jacobian.col(m_free[f]).norm();
        scaled.col(f) = jacobian.col(m_free[f]) / (norms[f] > 0 ? norms[f] : 1.0);
    }
    const double variance = !m_options.scaleCovariance ? 1.0 : m_result.dof > 0 ? m_result.chi2 / m_result.dof : absent;
    const Eigen::ColPivHouseholderQR<RowMatrix> qr(scaled);
    const Eigen::Index rank = qr.rank();
    const Eigen::MatrixXd triangle = qr.matrixR().topLeftCorner(rank, rank).template triangularView<Eigen::Upper>();
    const Eigen::MatrixXd inverse = triangle.template triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(rank, rank));
    const Eigen::MatrixXd square = inverse * inverse.transpose();
    const auto &order = qr.colsPermutation().indices();
    for (Eigen::Index a = 0; a < rank; ++a) {
        const std::size_t fa = order[a], ja = m_free[fa];
        const double da = m_coordinates[ja].slopeOuter(m_best[ja]) / norms[fa];
        for (Eigen::Index b = 0; b < rank; ++b) {
            const std::size_t fb = order[b], jb = m_free[fb];
            m_result.covariance[ja][jb] = square(a, b) * variance * da * m_coordinates[jb].slopeOuter(m_best[jb]) / norms[fb];
        }
        m_result.standardErrors[ja] = std::sqrt(m_result.covariance[ja][ja]);
    }
}

} // namespace vitrine::fitting
