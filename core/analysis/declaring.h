// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "numerics/leastsquares.h"

#include <initializer_list>
#include <string_view>

// Declarations of analyses in one line each.
namespace vitrine
{

[[nodiscard]] OutputSpec outputSpec(const char *key, const char *symbol, const char *label, const char *unit, const char *definition);
// The same parameter with limits.
[[nodiscard]] ParameterSpec within(ParameterSpec spec, std::optional<double> lowest, std::optional<double> highest = {});
[[nodiscard]] std::vector<ColumnNeed> columnNeeds(std::initializer_list<std::string_view> roles);

// A curve of an outcome in a panel of its view; `errors` of y may be empty.
[[nodiscard]] Curve panelCurve(const QString &key, Text label, CurveUse use, const char *panel, const char *xName, const Unit &xUnit,
                               const char *yName, const Unit &yUnit, std::vector<double> x, std::vector<double> y, std::vector<double> errors = {});

// What a fit says of itself; `keys` name the rows of its covariance.
[[nodiscard]] FitSummary fitSummary(const FitResult &fit, QStringList keys, QString convention);
[[nodiscard]] FitSummary fitSummary(const MultiStartResult &fits, QStringList keys, QString convention);

} // namespace vitrine
