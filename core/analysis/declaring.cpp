// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/declaring.h"

namespace vitrine
{

OutputSpec outputSpec(const char *key, const char *symbol, const char *label, const char *unit, const char *definition)
{
    return {QString::fromLatin1(key), QString::fromUtf8(symbol), text(label), Unit::of(unit), text(definition)};
}

ParameterSpec within(ParameterSpec spec, std::optional<double> lowest, std::optional<double> highest)
{
    spec.lowest = lowest;
    spec.highest = highest;
    return spec;
}

std::vector<ColumnNeed> columnNeeds(std::initializer_list<std::string_view> roles)
{
    std::vector<ColumnNeed> needs;
    for (const std::string_view role : roles)
        needs.push_back({QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()))});
    return needs;
}

Curve panelCurve(const QString &key, Text label, CurveUse use, const char *panel, const char *xName, const Unit &xUnit, const char *yName,
                 const Unit &yUnit, std::vector<double> x, std::vector<double> y, std::vector<double> errors)
{
    return {.key = key,
            .label = std::move(label),
            .use = use,
            .panel = QString::fromLatin1(panel),
            .xName = QString::fromLatin1(xName),
            .yName = QString::fromLatin1(yName),
            .xUnit = xUnit,
            .yUnit = yUnit,
            .x = shared(std::move(x)),
            .y = shared(std::move(y)),
            .base = nullptr,
            .uncertainty = errors.empty() ? nullptr : shared(std::move(errors))};
}

FitSummary fitSummary(const FitResult &fit, QStringList keys, QString convention)
{
    FitSummary summary;
    summary.converged = fit.converged;
    summary.reason = QString::fromUtf8(sentence(fit.stop));
    summary.chi2 = fit.chi2;
    summary.dof = fit.dof;
    summary.chi2Reduced = fit.dof > 0 ? fit.chi2 / fit.dof : absent;
    summary.aic = fit.aic;
    summary.bic = fit.bic;
    summary.iterations = fit.iterations;
    summary.parameterKeys = std::move(keys);
    summary.covariance = fit.covariance;
    summary.convention = std::move(convention);
    return summary;
}

FitSummary fitSummary(const MultiStartResult &fits, QStringList keys, QString convention)
{
    FitSummary summary = fitSummary(fits.best, std::move(keys), std::move(convention));
    summary.starts = fits.starts;
    summary.startsAgreeing = fits.agreeing;
    return summary;
}

} // namespace vitrine
