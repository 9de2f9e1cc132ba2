// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>
#include <functional>
#include <limits>
#include <span>
#include <string>
#include <vector>

namespace vitrine
{

// How a parameter is scaled inside the solver. Log keeps it positive and makes 1e-12 F and 1e9 ohm equal
// citizens; standard errors are given back for the parameter itself.
enum class ParameterScale { Linear, Log };

struct FitParameter
{
    std::string name;
    double start = 1;
    ParameterScale scale = ParameterScale::Linear;
    double lower = -std::numeric_limits<double>::infinity();
    double upper = std::numeric_limits<double>::infinity();
    bool fixed = false;
    // Index of the parameter this one follows as tieFactor times its value; -1 = it goes its own way. What is
    // followed must not follow another. Own start, scale and bounds then count for nothing.
    int tiedTo = -1;
    double tieFactor = 1;
};

// What is minimised: the sum of squares; or a sum that grows only linearly (Huber) or logarithmically (Cauchy) with
// residuals beyond a scale, so that outliers do not pull (Huber, Robust Statistics, 1981, ch. 7).
enum class Loss { Squares, Huber, Cauchy };

// Weighted residuals r_i(p) = (model_i - data_i) / sigma_i and, when `jacobian` is not empty, d r_i / d p_j at
// jacobian[i * p + j] (all parameters, fixed ones included, in their own units). False = the model does not
// exist there (overflow); the solver steps back.
using ResidualFunction = std::function<bool(std::span<const double> parameters, std::span<double> residuals, std::span<double> jacobian)>;

struct FitOptions
{
    // A step smaller than this, relative to each parameter, ends the fit. Below 1e-12 rounding in the model decides.
    double relativeStep = 1e-10;
    int iterations = 300;
    Loss loss = Loss::Squares;
    // Residual at which the robust loss turns; 0 = from the data: 1.345 (Huber) or 2.385 (Cauchy) times the robust
    // standard deviation of the residuals of an ordinary fit, which keeps 95 % of its efficiency for normal noise.
    double lossScale = 0;
    // After convergence Gauss-Newton steps go on while they become shorter: the last digits of the parameters.
    bool polish = true;
    // Covariance: multiply by chi2 / dof (the sigmas are only relative), or take the sigmas as they are.
    bool scaleCovariance = true;
    // Residuals' derivatives by differences instead of the function's own (for models without them).
    bool numericJacobian = false;
    // How a step is solved. Qr (GSL, with geodesic acceleration) keeps all digits of nearly dependent parameters;
    // Normal (Cholesky of J^T J, Marquardt's damping) is several times faster and does for well-scaled problems of
    // a few parameters. Convergence test and covariance are by QR either way.
    enum class Steps { Qr, Normal } steps = Steps::Qr;
    // Asked before every iteration; true ends the fit with FitStop::Cancelled and the best parameters so far.
    std::function<bool()> cancelled = {};
    // Several starts: enough when that many came within 0.1 % of the best; 0 = all of them are tried.
    int enoughAgreeing = 0;
};

enum class FitStop { SmallStep, SmallGradient, SmallChange, IterationLimit, NoProgress, Cancelled, BadStart };
[[nodiscard]] const char *sentence(FitStop stop); // "the steps became smaller than 1e-10 of the parameters"

struct FitResult
{
    bool converged = false;
    FitStop stop = FitStop::BadStart;
    std::vector<double> parameters;
    std::vector<double> standardErrors;          // 1 sigma; NaN for fixed ones and where undetermined
    std::vector<std::vector<double>> covariance; // rows and columns of fixed parameters are 0
    std::vector<bool> atBound;
    double chi2 = std::numeric_limits<double>::quiet_NaN(); // sum of squared residuals; of the losses with a robust loss
    double lossScale = 0;                                   // of a robust loss, as used
    int residuals = 0, dof = 0, iterations = 0;
    double aic = 0, bic = 0;                     // n ln(chi2/n) + 2k, + k ln n, k = free parameters
};

// Levenberg-Marquardt with geodesic acceleration (GSL multifit_nlinear). Bounds by transformation; a parameter
// that the data push onto its bound is held there exactly and let go when they pull it back. Never throws or
// aborts; a start outside its bounds is moved inside. Where that method finds no way, Levenberg-Marquardt without
// acceleration, a two-dimensional subspace and a simplex (Nelder and Mead, Comput. J. 7 (1965) 308) try from the start.
// A small step counts as convergence only where the
// Gauss-Newton step promises next to nothing (relative offset: Bates and Watts, Technometrics 23 (1981) 179).
// The covariance comes from a QR of the Jacobian and treats parameters at a bound as free; that of a robust loss is
// Huber's, the sum of squared influences over dof by the square of their mean slope, times (J^T J)^-1.
[[nodiscard]] FitResult fitLeastSquares(const ResidualFunction &residuals, std::size_t count, const std::vector<FitParameter> &parameters,
                                        const FitOptions &options);

// Correlation coefficients; NaN in rows and columns of fixed and undetermined parameters.
[[nodiscard]] std::vector<std::vector<double>> correlations(const FitResult &fit);

// Where the sum of squares, all other free parameters fitted anew, has risen by sigmas^2 (times chi2 / dof where the
// covariance is scaled): the interval of a parameter without the assumption that the model is linear in it (Bates and
// Watts, Nonlinear Regression Analysis, 1988, ch. 6). A side on which it never rises that far is NaN: open.
struct ProfileInterval
{
    double low = std::numeric_limits<double>::quiet_NaN(), high = std::numeric_limits<double>::quiet_NaN();
};
[[nodiscard]] ProfileInterval profileInterval(const ResidualFunction &residuals, std::size_t count, std::vector<FitParameter> parameters, const FitOptions &options,
                                              const FitResult &fit, std::size_t index, double sigmas);

struct MultiStartResult
{
    FitResult best;
    int starts = 0;
    int agreeing = 0; // starts whose chi2 came within 0.1 % of the best
};
// The best of several starts; each row of `starts` has one value a parameter.
[[nodiscard]] MultiStartResult fitFromStarts(const ResidualFunction &residuals, std::size_t count, std::vector<FitParameter> parameters,
                                             const std::vector<std::vector<double>> &starts, const FitOptions &options);

} // namespace vitrine
