// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/residualcheck.h"

#include "numerics/residuals.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

ResidualCheck residualCheck(std::span<const double> relative, const QString &parameter)
{
    ResidualCheck result;
    for (const double r : relative) {
        result.average += r * r;
        result.largest = std::max(result.largest, std::abs(r));
    }
    result.average = relative.empty() ? 0 : std::sqrt(result.average / static_cast<double>(relative.size()));
    const double runs = runsStatistic(relative);
    if (!(runs < -3))
        return result;
    result.factor = correlationFactor(relative);
    // Rounding of the numbers in a file makes runs as well.
    if (result.average < 1e-5)
        return result;
    const auto percent = [](double share) {
        const double value = 100 * share;
        const double step = std::pow(10, std::floor(std::log10(value)) - 1);
        return std::round(value / step) * step;
    };
    result.issues.push_back(warning(
        "residuals-systematic",
        text(QT_TRANSLATE_NOOP("core",
                               "The points do not scatter about the model but wind around it, by %1 % on average and %2 % at most: it does "
                               "not hold over the whole window. The errors of the fit were multiplied by %3, since neighbours tell the same."),
             percent(result.average), percent(result.largest), std::round(10 * result.factor) / 10),
        {{}, 0, parameter}));
    return result;
}

} // namespace vitrine
