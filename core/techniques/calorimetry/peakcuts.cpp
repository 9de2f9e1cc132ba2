// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/peakevaluation.h"
#include "techniques/calorimetry/proposals.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

std::vector<PeakCut> cutsOf(const PeakEvaluation &peak, const Thermogram &run)
{
    constexpr double much = 0.05, other = 0.5; // of the peak's height
    std::vector<PeakCut> cuts;
    const PeakCurve curve = peak.curve();
    const std::size_t n = curve.size();
    std::size_t wide = 0; // points above half the height
    for (std::size_t i = 0; i < n; ++i)
        wide += std::abs(curve.signal[i] - peak.baseline.at(curve, i)) > 0.5 * peak.shape.height ? 1 : 0;
    for (const bool early : {true, false}) {
        const auto line = lineOutside(run, peak.rows, early, wide * peak.thin.block, peak.shape.height);
        if (!line)
            continue;
        const std::size_t at = early ? 0 : n - 1;
        const auto distance = [&](std::size_t i) { return curve.signal[i] - line->at(curve.time[i]); };
        std::size_t furthest = at;
        for (std::size_t i = 0; i < n; ++i)
            if (std::abs(distance(i)) > std::abs(distance(furthest)))
                furthest = i;
        const double height = std::abs(distance(furthest));
        PeakCut cut{run.celsius(curve.temperature[at]), distance(at), std::abs(distance(at)) / height, (furthest > at ? furthest - at : at - furthest) <= n / 50};
        const double chance = std::max(3 * std::fmax(line->errorAt(curve.time[at]), 0), 4 * peak.rowNoise);
        const bool towards = distance(at) * distance(furthest) > 0;
        if (std::abs(cut.distance) > chance && cut.share > (towards ? much : other))
            cuts.push_back(cut);
    }
    return cuts;
}

} // namespace vitrine::calorimetry
