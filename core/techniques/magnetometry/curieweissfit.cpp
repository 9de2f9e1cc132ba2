// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/curieweissfit.h"

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

CurieWeissFit fittedCurieWeiss(std::span<const double> T, std::span<const double> chi, const CurieWeissModel &kind, std::span<const double> weights)
{
    CurieWeissFit result;
    result.impurityCurie = kind.impurityCurie;
    const std::size_t n = T.size();
    if (n < 3u + (kind.freeChi0 ? 1u : 0u) + (kind.freeImpurity ? 1u : 0u))
        return result;
    double sumT = 0, sumTT = 0, sumI = 0, sumTI = 0, scale = 0;
    for (std::size_t i = 0; i < n; ++i) {
        if (chi[i] == 0)
            return result;
        sumT += T[i];
        sumTT += T[i] * T[i];
        sumI += 1 / chi[i];
        sumTI += T[i] / chi[i];
        scale += std::abs(chi[i] * T[i]);
    }
    const auto count = static_cast<double>(n);
    scale /= count; // about C: the solver sees numbers near one
    const double spread = count * sumTT - sumT * sumT;
    if (!(spread > 0) || !std::isfinite(scale) || !(scale > 0))
        return result;
    // The unweighted line through 1/chi starts all three.
    const double slope = (count * sumTI - sumT * sumI) / spread;
    double startC = 1 / slope, startTheta = (sumT * slope - sumI) / (count * slope);
    const double lowest = *std::ranges::min_element(T);
    if (!std::isfinite(startC) || startC <= 0 || !std::isfinite(startTheta) || startTheta >= lowest) {
        startC = scale;
        startTheta = 0;
    }
    double meanWeight = 0;
    for (const double w : weights)
        meanWeight += w / count;

    const CurieWeissForm form = weights.empty() ? kind.form : CurieWeissForm::ChiT;
    const ResidualFunction residuals = [&](std::span<const double> p, std::span<double> r, std::span<double> jacobian) {
        const double C = p[0] * scale, theta = p[1], chi0 = p[2] * scale, rho = p[3];
        for (std::size_t i = 0; i < n; ++i) {
            const double distance = T[i] - theta;
            const double model = (1 - rho) * C / distance + rho * kind.impurityCurie / T[i] + chi0;
            if (distance == 0 || !std::isfinite(model) || (form != CurieWeissForm::ChiT && model == 0))
                return false;
            // d residual / d model
            double d = 0;
            if (form == CurieWeissForm::ChiT) {
                const double weight = T[i] / scale * (weights.empty() ? 1.0 : weights[i] / meanWeight);
                r[i] = (chi[i] - model) * weight;
                d = -weight;
            } else {
                const double weight = form == CurieWeissForm::Inverse ? chi[i] * chi[i] * sumT / count / scale : scale / (sumT / count);
                r[i] = weight * (1 / chi[i] - 1 / model);
                d = weight / (model * model);
            }
            if (!jacobian.empty()) {
                jacobian[i * 4] = d * scale * (1 - rho) / distance;
                jacobian[i * 4 + 1] = d * (1 - rho) * C / (distance * distance);
                jacobian[i * 4 + 2] = d * scale;
                jacobian[i * 4 + 3] = d * (kind.impurityCurie / T[i] - C / distance);
            }
        }
        return true;
    };
    FitParameter C{"C", startC / scale}, theta{"theta", startTheta}, chi0{"chi_0", 0}, rho{"rho", kind.freeImpurity ? 0.01 : 0.0};
    chi0.fixed = !kind.freeChi0;
    rho.fixed = !kind.freeImpurity;
    FitOptions options;
    options.relativeStep = 1e-12;
    result.fit = fitLeastSquares(residuals, n, {C, theta, chi0, rho}, options);
    if (result.fit.parameters.size() != 4)
        return result;
    result.C = result.fit.parameters[0] * scale;
    result.theta = result.fit.parameters[1];
    result.chi0 = kind.freeChi0 ? result.fit.parameters[2] * scale : 0;
    result.rho = kind.freeImpurity ? result.fit.parameters[3] : 0;
    result.sigmaC = result.fit.standardErrors[0] * scale;
    result.sigmaTheta = result.fit.standardErrors[1];
    result.sigmaChi0 = result.fit.standardErrors[2] * scale;
    result.sigmaRho = result.fit.standardErrors[3];
    const std::array<double, 4> scales{scale, 1, scale, 1};
    for (std::size_t i = 0; i < result.fit.covariance.size(); ++i)
        for (std::size_t j = 0; j < result.fit.covariance[i].size(); ++j)
            result.fit.covariance[i][j] *= scales[i] * scales[j];
    return result;
}

CurveRows rowsWithin(const SusceptibilityCurve &curve, const Interval &window)
{
    CurveRows result;
    for (std::size_t i = 0; i < curve.size(); ++i) {
        if (window.contains(curve.T[i])) {
            result.T.push_back(curve.T[i]);
            result.chi.push_back(curve.chi[i]);
            result.sigma.push_back(curve.sigma[i]);
        }
    }
    return result;
}

} // namespace vitrine::magnetometry
