// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/fitsolver.h"

#include <Eigen/Dense>

#include <functional>
#include <utility>

namespace vitrine
{

namespace
{

// rho(r), its slope and its bend for the scale c: r^2 near zero in every case (Huber, Robust Statistics, 1981).
struct Lost
{
    double value = 0, slope = 0, bend = 0; // rho, rho' / 2 (the influence), rho'' / 2
};
Lost lost(Loss loss, double r, double c)
{
    const double u = std::abs(r) / c;
    if (loss == Loss::Huber)
        return u <= 1 ? Lost{r * r, r, 1} : Lost{c * c * (2 * u - 1), std::copysign(c, r), 0};
    const double below = 1 + u * u;
    return {c * c * std::log1p(u * u), r / below, (1 - u * u) / (below * below)};
}

// Ties and loss are put between the model and the solver, which knows neither.
class Dressed
{
public:
    Dressed(const ResidualFunction &function, const std::vector<FitParameter> &parameters) : m_function(function), m_parameters(parameters)
    {
        for (FitParameter &parameter : m_parameters)
            parameter.fixed = parameter.fixed || parameter.tiedTo >= 0;
        m_values.resize(parameters.size());
    }

    [[nodiscard]] const std::vector<FitParameter> &parameters() const { return m_parameters; }

    void apply(std::vector<double> &p) const
    {
        for (std::size_t j = 0; j < p.size(); ++j)
            if (m_parameters[j].tiedTo >= 0)
                p[j] = m_parameters[j].tieFactor * p[static_cast<std::size_t>(m_parameters[j].tiedTo)];
    }

    bool operator()(std::span<const double> p, std::span<double> residuals, std::span<double> jacobian)
    {
        m_values.assign(p.begin(), p.end());
        apply(m_values);
        if (!m_function(m_values, residuals, jacobian))
            return false;
        const std::size_t all = p.size();
        if (!jacobian.empty())
            for (std::size_t j = 0; j < all; ++j)
                if (const FitParameter &own = m_parameters[j]; own.tiedTo >= 0)
                    for (std::size_t i = 0; i < residuals.size(); ++i) {
                        jacobian[i * all + static_cast<std::size_t>(own.tiedTo)] += own.tieFactor * jacobian[i * all + j];
                        jacobian[i * all + j] = 0;
                    }
        if (loss == Loss::Squares)
            return true;
        // The signed root of the loss: its squares sum to the loss, and it has a slope everywhere.
        for (std::size_t i = 0; i < residuals.size(); ++i) {
            const double r = residuals[i];
            const Lost at = lost(loss, r, scale);
            const double root = std::copysign(std::sqrt(at.value), r);
            const double slope = root != 0 ? at.slope / root : 1.0;
            residuals[i] = root;
            for (std::size_t j = 0; j < all && !jacobian.empty(); ++j)
                jacobian[i * all + j] *= slope;
        }
        return true;
    }

    Loss loss = Loss::Squares;
    double scale = 1;

private:
    const ResidualFunction &m_function;
    std::vector<FitParameter> m_parameters;
    std::vector<double> m_values;
};

double medianOfSizes(std::vector<double> values)
{
    for (double &value : values)
        value = std::abs(value);
    const auto middle = values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2);
    std::nth_element(values.begin(), middle, values.end());
    return *middle;
}

// Huber's covariance from the weighted one that the solver made of the roots' slopes: replaced altogether.
void robustCovariance(FitResult &fit, Dressed &dressed, std::size_t count, const FitOptions &options)
{
    const std::size_t all = fit.parameters.size();
    std::vector<double> residuals(count), jacobian(count * all);
    const Loss loss = std::exchange(dressed.loss, Loss::Squares);
    const bool there = !options.numericJacobian && dressed(fit.parameters, residuals, jacobian);
    dressed.loss = loss;
    if (!there || fit.dof <= 0)
        return;
    double influence = 0, slope = 0, slopes = 0;
    for (const double r : residuals) {
        const Lost at = lost(loss, r, dressed.scale);
        influence += at.slope * at.slope;
        slope += at.bend;
        slopes += at.bend * at.bend;
    }
    const double n = static_cast<double>(count), mean = slope / n;
    if (!(mean > 0))
        return;
    const double free = n - fit.dof, correction = 1 + free / n * (slopes / n - mean * mean) / (mean * mean);
    const double variance = correction * correction * influence / fit.dof / (mean * mean);
    std::vector<Eigen::Index> columns;
    for (std::size_t j = 0; j < all; ++j)
        if (std::isfinite(fit.standardErrors[j]))
            columns.push_back(static_cast<Eigen::Index>(j));
    using RowMatrix = Eigen::Matrix<double, Eigen::Dynamic, Eigen::Dynamic, Eigen::RowMajor>;
    const Eigen::Map<const RowMatrix> full(jacobian.data(), static_cast<Eigen::Index>(count), static_cast<Eigen::Index>(all));
    const auto k = static_cast<Eigen::Index>(columns.size());
    Eigen::MatrixXd scaled(static_cast<Eigen::Index>(count), k);
    Eigen::VectorXd norms(k);
    for (Eigen::Index a = 0; a < k; ++a) {
        norms[a] = full.col(columns[static_cast<std::size_t>(a)]).norm();
        scaled.col(a) = full.col(columns[static_cast<std::size_t>(a)]) / norms[a];
    }
    const Eigen::HouseholderQR<Eigen::MatrixXd> qr(scaled);
    const Eigen::MatrixXd triangle = qr.matrixQR().topRows(k).triangularView<Eigen::Upper>();
    const Eigen::MatrixXd inverse = triangle.triangularView<Eigen::Upper>().solve(Eigen::MatrixXd::Identity(k, k));
    const Eigen::MatrixXd square = inverse * inverse.transpose();
    for (Eigen::Index a = 0; a < k; ++a)
        for (Eigen::Index b = 0; b < k; ++b)
            fit.covariance[static_cast<std::size_t>(columns[static_cast<std::size_t>(a)])][static_cast<std::size_t>(columns[static_cast<std::size_t>(b)])]
                = variance * square(a, b) / (norms[a] * norms[b]);
    for (const Eigen::Index j : columns)
        fit.standardErrors[static_cast<std::size_t>(j)] = std::sqrt(fit.covariance[static_cast<std::size_t>(j)][static_cast<std::size_t>(j)]);
}

// Rows and columns of what follows another parameter are its own times the factor.
void spreadTies(FitResult &fit, const std::vector<FitParameter> &parameters)
{
    for (std::size_t j = 0; j < parameters.size(); ++j) {
        if (parameters[j].tiedTo < 0)
            continue;
        const auto other = static_cast<std::size_t>(parameters[j].tiedTo);
        const double factor = parameters[j].tieFactor;
        fit.standardErrors[j] = std::abs(factor) * fit.standardErrors[other];
        fit.atBound[j] = fit.atBound[other];
        for (std::size_t i = 0; i < parameters.size() && !fit.covariance.empty(); ++i)
            fit.covariance[j][i] = fit.covariance[i][j] = factor * fit.covariance[other][i];
        if (!fit.covariance.empty())
            fit.covariance[j][j] = factor * factor * fit.covariance[other][other];
    }
}

} // namespace

FitResult fitLeastSquares(const ResidualFunction &residuals, std::size_t count, const std::vector<FitParameter> &parameters, const FitOptions &options)
{
    const bool tied = std::ranges::any_of(parameters, [](const FitParameter &parameter) { return parameter.tiedTo >= 0; });
    if (!tied && options.loss == Loss::Squares)
        return fitting::Solver(residuals, count, parameters, options).run();

    Dressed dressed(residuals, parameters);
    const ResidualFunction function = std::ref(dressed);
    FitResult fit = fitting::Solver(function, count, dressed.parameters(), options).run();
    if (options.loss != Loss::Squares && fit.stop != FitStop::BadStart) {
        std::vector<double> first(count);
        dressed.scale = options.lossScale;
        if (!(dressed.scale > 0) && dressed(fit.parameters, first, {}))
            dressed.scale = (options.loss == Loss::Huber ? 1.345 : 2.385) * 1.4826 * medianOfSizes(first);
        if (dressed.scale > 0) { // 0 = half of the residuals are exactly zero: nothing to be robust about
            dressed.loss = options.loss;
            std::vector<FitParameter> onward = dressed.parameters();
            for (std::size_t j = 0; j < onward.size(); ++j)
                if (!onward[j].fixed)
                    onward[j].start = fit.parameters[j];
            fit = fitting::Solver(function, count, onward, options).run();
            fit.lossScale = dressed.scale;
            if (options.scaleCovariance)
                robustCovariance(fit, dressed, count, options);
        }
    }
    dressed.apply(fit.parameters);
    spreadTies(fit, parameters);
    return fit;
}

} // namespace vitrine
