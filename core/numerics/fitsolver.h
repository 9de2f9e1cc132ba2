// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

// The inside of leastsquares.h; nothing else includes it.

#include "numerics/leastsquares.h"

#include <gsl/gsl_matrix.h>
#include <gsl/gsl_vector.h>

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine::fitting
{

inline constexpr double infinity = std::numeric_limits<double>::infinity();
// What a residual becomes where the model does not exist: far above any real one, its square still finite.
inline constexpr double impossible = 1e70;
inline constexpr double absent = std::numeric_limits<double>::quiet_NaN();

// One parameter between the outside (p), its scale (t = p or ln p) and the solver (u, without bounds).
struct Coordinate
{
    enum class Bounds { None, Lower, Upper, Both } bounds = Bounds::None;
    bool logarithmic = false;
    double low = -infinity, high = infinity; // of t
    double width = 1;                        // of t: between the bounds, or the length scale beside a single one

    explicit Coordinate(const FitParameter &parameter)
    {
        logarithmic = parameter.scale == ParameterScale::Log;
        low = logarithmic ? (parameter.lower > 0 ? std::log(parameter.lower) : -infinity) : parameter.lower;
        high = logarithmic ? std::log(parameter.upper) : parameter.upper;
        const bool hasLow = std::isfinite(low), hasHigh = std::isfinite(high);
        bounds = hasLow && hasHigh ? Bounds::Both : hasLow ? Bounds::Lower : hasHigh ? Bounds::Upper : Bounds::None;
        if (bounds == Bounds::Both)
            width = high - low;
        else if (bounds != Bounds::None)
            width = std::max(std::abs(inner(parameter.start) - (hasLow ? low : high)), logarithmic ? 1.0 : 1e-3 * std::abs(hasLow ? low : high) + 1e-30);
    }

    [[nodiscard]] double inner(double p) const { return logarithmic ? std::log(p) : p; }
    [[nodiscard]] double outer(double t) const { return logarithmic ? std::exp(t) : t; }
    [[nodiscard]] double slopeOuter(double t) const { return logarithmic ? std::exp(t) : 1.0; } // dp/dt

    // A start on or beyond a bound has no slope to move by: a thousandth of the width inside it has.
    [[nodiscard]] double inside(double t) const
    {
        const double margin = 1e-3 * width;
        if (bounds == Bounds::Both || bounds == Bounds::Lower)
            t = std::max(t, low + margin);
        if (bounds == Bounds::Both || bounds == Bounds::Upper)
            t = std::min(t, high - margin);
        return t;
    }

    [[nodiscard]] double toSolver(double t) const
    {
        switch (bounds) {
        case Bounds::Both:
            return std::asin(std::clamp(2 * (t - low) / width - 1, -1.0, 1.0));
        case Bounds::Lower:
            return std::sqrt(std::max(0.0, std::pow((t - low) / width + 1, 2) - 1));
        case Bounds::Upper:
            return std::sqrt(std::max(0.0, std::pow((high - t) / width + 1, 2) - 1));
        case Bounds::None:
            break;
        }
        return t;
    }

    [[nodiscard]] double fromSolver(double u) const
    {
        switch (bounds) {
        case Bounds::Both:
            return low + width * 0.5 * (1 + std::sin(u));
        case Bounds::Lower:
            return low + width * (std::sqrt(1 + u * u) - 1);
        case Bounds::Upper:
            return high - width * (std::sqrt(1 + u * u) - 1);
        case Bounds::None:
            break;
        }
        return u;
    }

    [[nodiscard]] double slopeFromSolver(double u) const // dt/du
    {
        switch (bounds) {
        case Bounds::Both:
            return width * 0.5 * std::cos(u);
        case Bounds::Lower:
            return width * u / std::sqrt(1 + u * u);
        case Bounds::Upper:
            return -width * u / std::sqrt(1 + u * u);
        case Bounds::None:
            break;
        }
        return 1;
    }

    // -1 at the lower bound, 1 at the upper one, 0 between: within a ten thousandth of the width.
    [[nodiscard]] int side(double t) const
    {
        const double margin = 1e-4 * width;
        if ((bounds == Bounds::Both || bounds == Bounds::Lower) && t - low <= margin)
            return -1;
        if ((bounds == Bounds::Both || bounds == Bounds::Upper) && high - t <= margin)
            return 1;
        return 0;
    }
};

class Solver
{
public:
    Solver(const ResidualFunction &function, std::size_t count, const std::vector<FitParameter> &parameters, const FitOptions &options);
    FitResult run();

private:
    enum class Round { Finished, Again };

    bool evaluate(const std::vector<double> &t, std::span<double> residuals, double *jacobian); // jacobian: d r / d t
    bool differences(const std::vector<double> &t, double *jacobian);
    void search();
    Round round();
    Round roundByNormalEquations();
    enum class Known { Nothing, ResidualsAndJacobian }; // of m_best
    // Whether somebody cancelled or the iterations are used up; notes which.
    bool mustEnd();
    std::optional<Round> assessed(bool stuck, int &small, Known known);
    bool holdAtBounds();
    bool releaseFromBounds();
    void startAnew(const std::vector<double> &t);
    bool simplex(); // moves m_best downhill without slopes; false when it found nothing better
    void polish();
    bool flat(); // does a Gauss-Newton step from m_best promise next to nothing?
    void toParameters(const gsl_vector *u, std::vector<double> &t) const;
    void summarise();

    static int gslResiduals(const gsl_vector *u, void *self, gsl_vector *f);
    static int gslJacobian(const gsl_vector *u, void *self, gsl_matrix *jacobian);

    const ResidualFunction &m_function;
    const std::size_t m_count;
    const std::vector<FitParameter> &m_parameters;
    const FitOptions &m_options;
    FitOptions::Steps m_steps;
    std::vector<Coordinate> m_coordinates;
    std::vector<std::size_t> m_free;    // not fixed by the caller
    std::vector<std::size_t> m_movable; // free and not held at a bound
    std::vector<int> m_held;            // side of the bound a parameter is held at, 0 = movable
    std::vector<bool> m_released;       // once only, so that the search ends
    std::vector<double> m_best;         // t of the best point so far
    std::vector<double> m_trial;        // t of the point asked for
    std::vector<double> m_before;       // t of the best point before the last step
    std::vector<double> m_values;       // p of the same
    std::vector<double> m_residuals;
    std::vector<double> m_jacobian;     // count x all parameters, d r / d t
    std::vector<double> m_other;        // residuals of a difference quotient
    std::vector<double> m_otherResiduals, m_otherJacobian; // of the point asked for
    int m_restarts = 0;
    enum class Method { Accelerated, Marquardt, Subspace } m_method = Method::Accelerated;
    FitResult m_result;
};

} // namespace vitrine::fitting
