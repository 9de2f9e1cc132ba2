// SPDX-License-Identifier: GPL-3.0-or-later
#include "numerics/leastsquares.h"

#include <algorithm>
#include <cmath>

namespace vitrine
{

const char *sentence(FitStop stop)
{
    switch (stop) {
    case FitStop::SmallStep:
        return "the steps became too small to change the parameters";
    case FitStop::SmallGradient:
        return "no direction lowers the sum of squares any more";
    case FitStop::SmallChange:
        return "the sum of squares stopped changing";
    case FitStop::IterationLimit:
        return "the limit of iterations was reached before the fit settled";
    case FitStop::NoProgress:
        return "no step lowered the sum of squares, although the slope promised it";
    case FitStop::Cancelled:
        return "the fit was cancelled";
    case FitStop::BadStart:
        return "the model cannot be computed at the start values, or there are fewer data than parameters";
    }
    return "";
}

MultiStartResult fitFromStarts(const ResidualFunction &residuals, std::size_t count, std::vector<FitParameter> parameters,
                               const std::vector<std::vector<double>> &starts, const FitOptions &options)
{
    MultiStartResult result;
    std::vector<double> reached;
    double chi2AtStart = 0;
    std::vector<double> first(count);
    const auto agreeing = [&](double chi2) { return chi2 <= result.best.chi2 * 1.001 + 1e-20 * chi2AtStart; };
    for (const std::vector<double> &start : starts) {
        if (options.cancelled && options.cancelled())
            break;
        for (std::size_t j = 0; j < parameters.size() && j < start.size(); ++j)
            if (!parameters[j].fixed)
                parameters[j].start = start[j];
        if (result.starts == 0 && residuals(start, first, {}))
            for (const double r : first)
                chi2AtStart += r * r;
        FitResult fit = fitLeastSquares(residuals, count, parameters, options);
        ++result.starts;
        if (std::isfinite(fit.chi2))
            reached.push_back(fit.chi2);
        // Of two ends with the same sum, one that says it converged is worth more.
        const bool better = std::isfinite(fit.chi2)
            && (!std::isfinite(result.best.chi2) || (agreeing(fit.chi2) && fit.converged && !result.best.converged)
                || (fit.chi2 < result.best.chi2 && (fit.converged || !result.best.converged || fit.chi2 < 0.999 * result.best.chi2)));
        if (better || result.starts == 1)
            result.best = std::move(fit);
        result.agreeing = static_cast<int>(std::ranges::count_if(reached, agreeing));
        if (options.enoughAgreeing > 0 && result.agreeing >= options.enoughAgreeing && result.best.converged)
            break;
    }
    return result;
}

} // namespace vitrine
