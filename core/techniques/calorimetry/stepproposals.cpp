// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/linesums.h"
#include "techniques/calorimetry/proposals.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t places = 1024; // enough to find a step by; what is measured later uses every row

// A step between two straight stretches of a curve in time order.
struct Candidate {
    std::size_t centre = 0, gap = 0; // the lines begin `gap` rows on either side of the centre ...
    std::size_t length = 0;          // ... and are this long
    double step = 0, significance = 0;
};

class StepSearch
{
public:
    StepSearch(const Thermogram &run, const Thinned &thin) : m_run(run), m_thin(thin), m_sums(thin.temperature, thin.heatFlow)
    {
        const auto [lowest, highest] = std::ranges::minmax(thin.heatFlow);
        // A curve without noise (simulated, or smoothed by the instrument) still has digits.
        m_floor = std::max(noiseDeviation(thin.heatFlow) / 3, 1e-4 * (highest - lowest));
        // In time order the curve goes against the exothermic direction both ways: on heating the liquid takes up more
        // heat than the glass, on cooling it gives off more.
        m_wanted = run.exotherm == Exotherm::Unknown ? 0 : -run.exothermicSign();
        // The flanks and the top of a peak are straight too, for a while: no line is laid on the peaks that rule the
        // curve. They may lie between the lines, as an overshoot does.
        for (const PeakProposal &peak : proposedPeaks(run))
            if (peak.contrast > 0.5)
                m_peaks.push_back(peak.window);
    }

    [[nodiscard]] std::optional<Candidate> best() const
    {
        const std::size_t n = m_thin.size();
        Candidate best;
        for (const double share : {0.008, 0.012, 0.018, 0.027, 0.04, 0.06, 0.09, 0.13}) {
            const auto gap = static_cast<std::size_t>(std::lround(share * static_cast<double>(n)));
            if (gap < 2)
                continue;
            const std::size_t length = std::max<std::size_t>(2 * gap, 6), reach = gap + length;
            for (std::size_t i = reach; i + reach < n; i += std::max<std::size_t>(gap / 4, 1)) {
                const Candidate candidate = at(i, gap, length);
                if (candidate.significance > best.significance && plausible(candidate))
                    best = candidate;
            }
        }
        return best.significance > 0 ? std::optional(best) : std::nullopt;
    }

    // The windows beside the step and no further from it than they need to be: they begin where the curve has come
    // within a few hundredths of the step of each line, an overshoot included, and reach out while it stays straight.
    [[nodiscard]] StepProposal windows(const Candidate &candidate) const
    {
        std::size_t before = candidate.centre - candidate.gap, after = candidate.centre + candidate.gap; // where the lines begin
        std::size_t earlier = before - candidate.length, later = after + candidate.length;               // where they end
        for (int round = 0; round < 3; ++round) {
            const auto one = m_sums.through(earlier, before), other = m_sums.through(after, later);
            if (!one || !other)
                break;
            const double step = other->at(m_thin.temperature[candidate.centre]) - one->at(m_thin.temperature[candidate.centre]);
            // Means of as many points as bring the noise below a sixth of the step, if the gap has them.
            const double scatter = 4 * std::hypot(one->residualDeviation, other->residualDeviation), gap = static_cast<double>(after - before);
            const double points = std::clamp(std::pow(6 * scatter / std::max(std::abs(step), 1e-300), 2), gap / 6, 2 * gap / 3);
            const auto half = std::max<std::size_t>(static_cast<std::size_t>(points / 2), 1);
            const double tolerance = std::max(0.03 * std::abs(step), scatter / std::sqrt(2.0 * static_cast<double>(half) + 1));
            const auto mean = [&](std::size_t i) { return m_sums.through(i - std::min(i, half), std::min(i + half + 1, m_thin.size())); };
            const auto departs = [&](const StraightLine &line, std::size_t i) {
                const auto here = mean(i);
                return here && std::abs(here->at(m_thin.temperature[i]) - line.at(m_thin.temperature[i])) > tolerance;
            };
            // From outside inwards, so that an overshoot stays between the windows.
            std::size_t first = earlier, last = later - 1;
            while (first + 1 < candidate.centre && !departs(*one, first))
                ++first;
            while (last > candidate.centre + 1 && !departs(*other, last))
                --last;
            const std::size_t width = std::max<std::size_t>(last - std::min(first, last), 4);
            const std::size_t aside = std::max<std::size_t>(width / 8, 1);
            before = std::max(first - std::min(first, aside), std::size_t(3));
            after = std::min(last + aside, m_thin.size() - 4);
            // Weak steps need long lines.
            const auto longest = static_cast<std::size_t>(static_cast<double>(width) * std::clamp(60 / candidate.significance, 1.5, 5.0));
            earlier = straightUntil(before, step, width, longest, -1);
            later = straightUntil(after, step, width, longest, 1);
            if (before < earlier + 3 || later < after + 3)
                break;
        }
        StepProposal proposal;
        proposal.significance = candidate.significance;
        std::vector<double> sorted = m_thin.heatFlow;
        std::ranges::sort(sorted);
        proposal.contrast = std::abs(candidate.step) / std::max(sorted[sorted.size() - 1 - sorted.size() / 20] - sorted[sorted.size() / 20], 1e-300);
        const Interval one = celsiusBetween(m_run, m_thin, earlier, before), other = celsiusBetween(m_run, m_thin, after, later - 1);
        proposal.glass = m_run.heating ? one : other;
        proposal.liquid = m_run.heating ? other : one;
        return proposal;
    }

private:
    // Which row a window that begins at `from` may end at: at least half a width of the step away, at most `longest`, as
    // long as the curve goes on straight.
    [[nodiscard]] std::size_t straightUntil(std::size_t from, double step, std::size_t width, std::size_t longest, int direction) const
    {
        const std::size_t n = m_thin.size(), shortest = std::max<std::size_t>(width / 2, 4), piece = std::max<std::size_t>(width / 4, 2);
        std::size_t length = shortest;
        const auto range = [&](std::size_t rows) {
            return direction < 0 ? std::pair(from - std::min(from, rows), from) : std::pair(from, std::min(from + rows, n));
        };
        while (length + piece <= longest) {
            const auto [a, b] = range(length);
            const auto [c, d] = range(length + piece);
            const auto line = m_sums.through(a, b);
            const auto further = direction < 0 ? m_sums.through(c, a) : m_sums.through(b, d);
            if (!line || !further || d - c < length + piece)
                break;
            const double noise = 3 * std::hypot(line->errorAt(further->centre), line->residualDeviation / std::sqrt(static_cast<double>(piece)));
            if (std::abs(further->intercept - line->at(further->centre)) > std::max(0.05 * std::abs(step), noise))
                break;
            length += piece;
        }
        return direction < 0 ? range(length).first : range(length).second;
    }

    [[nodiscard]] bool onPeak(std::size_t a, std::size_t b) const
    {
        const double one = m_run.celsius(m_thin.temperature[a]), other = m_run.celsius(m_thin.temperature[b]);
        return std::ranges::any_of(
            m_peaks, [&](const Interval &peak) { return std::max(std::min(one, other), peak.low) < std::min(std::max(one, other), peak.high); });
    }

    [[nodiscard]] Candidate at(std::size_t centre, std::size_t gap, std::size_t length) const
    {
        Candidate candidate{centre, gap, length, 0, 0};
        const std::size_t reach = gap + length;
        const auto before = m_sums.wandering(centre - reach, centre - gap), after = m_sums.wandering(centre + gap + 1, centre + reach + 1);
        if (!before || !after)
            return candidate;
        const double temperature = m_thin.temperature[centre], step = after->at(temperature) - before->at(temperature);
        if (m_wanted != 0 && m_wanted * step <= 0)
            return candidate;
        const double across = std::abs(m_thin.temperature[centre + gap] - m_thin.temperature[centre - gap]);
        if (std::abs(after->slope - before->slope) * across > 0.5 * std::abs(step))
            return candidate;
        candidate.step = step;
        candidate.significance = std::abs(step) / std::hypot(before->errorAt(temperature), after->errorAt(temperature), m_floor);
        return candidate;
    }

    [[nodiscard]] bool plausible(const Candidate &candidate) const
    {
        const std::size_t i = candidate.centre, gap = candidate.gap, length = candidate.length, reach = gap + length, n = m_thin.size();
        if (onPeak(i - reach, i - gap) || onPeak(i + gap, i + reach))
            return false;
        const auto before = m_sums.through(i - reach, i - gap), after = m_sums.through(i + gap + 1, i + reach + 1);
        const double height = std::abs(candidate.step), scatter = 3 * std::hypot(before->residualDeviation, after->residualDeviation);
        // Between the two lines the curve goes from one to the other: an overshoot may stand out, a peak may not, and a
        // step that is finished within a fraction of the gap is looked for with a smaller one.
        double beyond = 0;
        for (std::size_t k = i - gap; k <= i + gap; ++k) {
            const double a = before->at(m_thin.temperature[k]), b = after->at(m_thin.temperature[k]), y = m_thin.heatFlow[k];
            beyond = std::max({beyond, std::min(a, b) - y, y - std::max(a, b)});
        }
        if (beyond > 1.2 * height + scatter)
            return false;
        // A bent baseline looks like a step too, but one that shrinks with the third power of the gap.
        const std::size_t closer = std::max<std::size_t>(gap / 2, 1), shorter = std::max<std::size_t>(length / 2, 4);
        const Candidate half = at(i, closer, shorter);
        const double halfError = half.significance > 0 ? std::abs(half.step) / half.significance : std::numeric_limits<double>::infinity();
        if (half.significance > 0 ? std::abs(half.step) + 2 * halfError < 0.4 * height : candidate.significance > 20 && gap > 8 && isBend(candidate))
            return false;
        // The lines go on for a while: the top of a peak is no liquid, its foot no glass.
        const auto departs = [&](const StraightLine &line, std::size_t from, std::size_t to) {
            if (to - from < length / 3)
                return false;
            const auto further = m_sums.through(from, to);
            return further && std::abs(further->intercept - line.at(further->centre)) > 0.5 * height + line.errorAt(further->centre);
        };
        return !departs(*after, i + reach + 1, std::min(i + reach + 1 + length, n)) &&
               !departs(*before, i - reach - std::min(i - reach, length), i - reach);
    }

    // Does the curve between the lines rise no more steeply than a cubic through both would?
    [[nodiscard]] bool isBend(const Candidate &candidate) const
    {
        const std::size_t gap = candidate.gap, i = candidate.centre;
        const auto inner = m_sums.through(i - gap / 2, i + gap / 2 + 1);
        const auto all = m_sums.through(i - gap - candidate.length, i + gap + candidate.length + 1);
        if (!inner || !all)
            return false;
        const double across = std::abs(m_thin.temperature[i + gap / 2] - m_thin.temperature[i - gap / 2]);
        return std::abs(inner->slope - all->slope) * across < 0.1 * std::abs(candidate.step);
    }

    const Thermogram &m_run;
    const Thinned &m_thin;
    LineSums m_sums;
    double m_floor = 0, m_wanted = 0;
    std::vector<Interval> m_peaks;
};

} // namespace

std::optional<StepProposal> proposedStep(const Thermogram &run)
{
    const Thinned thin = thinned(run, {run.segment.first, run.segment.last}, places);
    if (thin.size() < 24)
        return std::nullopt;
    const StepSearch search(run, thin);
    const auto best = search.best();
    return best ? std::optional(search.windows(*best)) : std::nullopt;
}

} // namespace vitrine::calorimetry
