// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/parameter.h"
#include "numerics/leastsquares.h"
#include "techniques/magnetometry/magnetometry.h"

#include <array>
#include <span>
#include <utility>
#include <vector>

namespace vitrine::magnetometry
{

// Which residuals are made small:
//   ChiT               chi T - chi T of the model       (equal weights: bounded, no pole)
//   Inverse            chi^2 (1/chi - 1/chi of the model) (equal errors of chi, as errors propagate)
//   InverseUnweighted  1/chi - 1/chi of the model       (the straight line of textbooks)
enum class CurieWeissForm { ChiT, Inverse, InverseUnweighted };
inline constexpr std::array<std::pair<const char *, CurieWeissForm>, 3> curieWeissForms{
    {{"chi-t", CurieWeissForm::ChiT}, {"inverse-chi", CurieWeissForm::Inverse}, {"inverse-chi-unweighted", CurieWeissForm::InverseUnweighted}}};

struct CurieWeissModel
{
    CurieWeissForm form = CurieWeissForm::ChiT;
    bool freeChi0 = false;
    bool freeImpurity = false;
    double impurityCurie = 0; // cm3 K/mol
};

// chi = (1 - rho) C / (T - theta) + rho C_imp / T + chi_0
struct CurieWeissFit
{
    double C = absent, theta = absent, chi0 = 0, rho = 0;
    double sigmaC = absent, sigmaTheta = absent, sigmaChi0 = absent, sigmaRho = absent;
    double impurityCurie = 0;
    FitResult fit; // covariance of C, theta, chi_0, rho in their own units
    [[nodiscard]] bool known() const { return C == C && theta == theta; }
    [[nodiscard]] double chi(double T) const { return (1 - rho) * C / (T - theta) + rho * impurityCurie / T + chi0; }
};

// Unknown for too few points (3, and one more for each further free parameter), a chi of exactly zero, or no spread in T. Empty
// weights: those of the form; else the residuals of chi T are multiplied by them (1 / (sigma T)), whatever the form. Errors are
// scaled by the scatter of the residuals.
[[nodiscard]] CurieWeissFit fittedCurieWeiss(std::span<const double> T, std::span<const double> chi, const CurieWeissModel &model,
                                             std::span<const double> weights = {});

struct CurveRows
{
    std::vector<double> T, chi, sigma;
};
[[nodiscard]] CurveRows rowsWithin(const SusceptibilityCurve &curve, const Interval &window);

} // namespace vitrine::magnetometry
