// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/linesums.h"
#include "techniques/calorimetry/proposals.h"

#include <algorithm>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t places = 1024;     // enough to find a step by; what is measured later uses every row
constexpr double leastSignificance = 3; // over noise and what the curve does elsewhere; below it nothing is proposed

// A step between two straight stretches of a curve in time order.
struct Candidate {
    std::size_t centre = 0, gap = 0; // the lines begin `gap` rows on either side of the centre ...
    std::size_t length = 0;          // ... and are this long
    double step = 0, error = 0;      // ... apart there, with the error of both lines
    double bend = 0;                 // how much the distance of the lines changes over the gap
    double structure = 0;            // steps of this scale that the curve makes elsewhere
    double significance = 0;
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
        // curve. They may lie between the lines, as an overshoot does. A peak's limits may reach over a step beside it (the
        // crystallisation after a glass transition): only what stands out of their chord is the peak.
        const std::vector<PeakProposal> peaks = proposedPeaks(run);
        for (const PeakProposal &peak : peaks)
            if (peak.contrast > 0.5)
                m_peaks.push_back(coreOf(peak));
        findSettled();
        if (run.timed) {
            // Where the programme speeds up or slows down the heat flow follows it: no step of the sample.
            std::vector<double> rates;
            for (std::size_t i = 0; i + 1 < thin.size(); ++i)
                rates.push_back((thin.temperature[i + 1] - thin.temperature[i]) / (thin.time[i + 1] - thin.time[i]));
            m_rate = median(rates);
        }
        m_others = m_peaks;
        if (!run.heating)
            return; // a glass that is cooled has nothing to recover
        for (const PeakProposal &peak : peaks)
            if (const auto step = overshootOf(peak)) {
                m_overshoots.push_back(*step);
                const Interval core = coreOf(peak);
                std::erase_if(m_others, [&](const Interval &other) { return other.low == core.low && other.high == core.high; });
            }
    }

    // The clearest steps at places that share no curve, the clearest first.
    [[nodiscard]] std::vector<Candidate> best(std::size_t most) const
    {
        const std::size_t n = m_thin.size();
        std::vector<Candidate> found;
        double smaller = 0; // structure at the scales before
        for (const double share : {0.008, 0.012, 0.018, 0.027, 0.04, 0.06, 0.09, 0.13}) {
            const auto gap = static_cast<std::size_t>(std::lround(share * static_cast<double>(n)));
            if (gap < 2)
                continue;
            const std::size_t length = std::max<std::size_t>(2 * gap, 6), reach = gap + length;
            std::vector<Candidate> all;
            for (std::size_t i = reach; i + reach < n; i += std::max<std::size_t>(gap / 4, 1))
                all.push_back(at(i, gap, length));
            double typical = 0;
            for (Candidate candidate : all) {
                if (std::ranges::any_of(m_overshoots, [&](const Candidate &over) { return apart(over, candidate) < over.gap + candidate.gap; }))
                    continue; // a flank of the overshoot
                // What the curve does by itself at this scale counts as noise of the step; where the step leaves no room to
                // tell, what it does at the scale before.
                const double beside = structureBeside(all, candidate);
                typical = std::max(typical, beside);
                // A ripple may cancel at one scale and not at the one before.
                candidate.structure = beside > 0 ? std::max(beside, 0.7 * smaller) : smaller;
                candidate.significance = std::abs(candidate.step) / std::max(candidate.error, candidate.structure);
                if (wanted(candidate) && candidate.significance > leastSignificance && plausible(candidate))
                    found.push_back(candidate);
            }
            if (typical > 0)
                smaller = typical;
        }
        for (Candidate over : m_overshoots) {
            over.structure = smaller;
            over.significance = std::abs(over.step) / std::max(over.error, over.structure);
            if (over.significance > leastSignificance)
                found.push_back(over);
        }
        std::vector<Candidate> distinct;
        while (!found.empty() && distinct.size() < most) {
            const Candidate clearest = *std::ranges::max_element(found, {}, &Candidate::significance);
            // The clearest scale sees the steepest part of a broad step; the whole of it shows at the widest one that still does.
            Candidate best = clearest;
            for (const Candidate &other : found) {
                const bool same = apart(other, clearest) <= clearest.gap && other.significance > 0.5 * clearest.significance && other.step * clearest.step > 0;
                if (same && (other.gap > best.gap || (other.gap == best.gap && other.significance > best.significance)))
                    best = other;
            }
            distinct.push_back(best);
            std::erase_if(found, [&](const Candidate &other) { return apart(other, best) <= best.gap + other.gap + std::min(best.length, other.length); });
        }
        return distinct;
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
            const double tolerance =
                std::max({0.03 * std::abs(step), 0.5 * candidate.structure, scatter / std::sqrt(2.0 * static_cast<double>(half) + 1)});
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
            if (first == earlier || last + 1 == later || first >= last)
                break; // the lines do not hold where they were fitted
            const std::size_t width = std::max<std::size_t>(last - first, 4);
            const std::size_t aside = std::max<std::size_t>(width / 8, 1);
            before = outwards(std::max(first - std::min(first, aside), std::size_t(3)), step, width, tolerance, -1);
            after = outwards(std::min(last + aside, m_thin.size() - 4), step, width, tolerance, 1);
            // In order of rising temperature the glass comes first; only the liquid has an overshoot to come down from.
            if (m_run.heating)
                after = beyondOvershoot(after, step, width, 1);
            else
                before = beyondOvershoot(before, step, width, -1);
            // Weak steps need long lines.
            const auto longest = static_cast<std::size_t>(static_cast<double>(width) * std::clamp(60 / candidate.significance, 1.5, 5.0));
            earlier = straightUntil(before, step, width, longest, -1);
            later = straightUntil(after, step, width, longest, 1);
            if (before < earlier + 3 || later < after + 3)
                break;
        }
        StepProposal proposal;
        proposal.significance = candidate.significance;
        proposal.middle = m_run.celsius(m_thin.temperature[candidate.centre]);
        std::vector<double> sorted = m_thin.heatFlow;
        std::ranges::sort(sorted);
        proposal.contrast = std::abs(candidate.step) / std::max(sorted[sorted.size() - 1 - sorted.size() / 20] - sorted[sorted.size() / 20], 1e-300);
        const Interval one = celsiusBetween(m_run, m_thin, earlier, before), other = celsiusBetween(m_run, m_thin, after, later - 1);
        proposal.glass = m_run.heating ? one : other;
        proposal.liquid = m_run.heating ? other : one;
        return proposal;
    }

private:
    static std::size_t apart(const Candidate &a, const Candidate &b) { return a.centre > b.centre ? a.centre - b.centre : b.centre - a.centre; }
    // From where on the curve is straight for a whole width of the step, going outwards from a row: an overshoot that looks
    // straight at its top is passed by. The row itself where no such place lies within three widths.
    [[nodiscard]] std::size_t outwards(std::size_t from, double step, std::size_t width, double tolerance, int direction) const
    {
        const std::size_t n = m_thin.size(), half = std::max<std::size_t>(width / 2, 4), piece = std::max<std::size_t>(width / 8, 1);
        for (std::size_t out = 0; out <= 3 * width; out += piece) {
            if (direction < 0 ? from < out + 2 * half : from + out + 2 * half >= n)
                break;
            const std::size_t near = direction < 0 ? from - out : from + out;
            const auto line = direction < 0 ? m_sums.through(near - half, near) : m_sums.through(near, near + half);
            const auto further = direction < 0 ? m_sums.through(near - 2 * half, near - half) : m_sums.through(near + half, near + 2 * half);
            if (line && further &&
                std::abs(further->intercept - line->at(further->centre)) < std::max({0.1 * std::abs(step), tolerance, std::min(3 * line->errorAt(further->centre), 0.2 * std::abs(step))}))
                return near;
        }
        return from;
    }
    // From where on the curve has come down from the overshoot: as long as the next half width stands over the line of what follows it and
    // falls towards that. The row itself where no straight stretch follows within four widths. `direction`: towards the liquid.
    [[nodiscard]] std::size_t beyondOvershoot(std::size_t from, double step, std::size_t width, int direction) const
    {
        constexpr double little = 0.02; // of the step
        const std::size_t n = m_thin.size(), half = std::max<std::size_t>(width / 2, 6), piece = std::max<std::size_t>(width / 8, 1);
        // The liquid's line over the glass's one, in the direction of the walk.
        const double rise = direction * step;
        const auto range = [&](std::size_t begin, std::size_t rows) { return direction < 0 ? std::pair(begin - rows, begin) : std::pair(begin, begin + rows); };
        for (std::size_t out = 0; out <= 4 * width; out += piece) {
            if (direction < 0 ? from < out + 3 * half : from + out + 3 * half > n)
                break;
            const std::size_t near = direction < 0 ? from - out : from + out, far = direction < 0 ? near - half : near + half;
            const auto [a, b] = range(near, half);
            const auto [c, d] = range(far, half);
            const auto [e, f] = range(direction < 0 ? far - half : far + half, half);
            const auto own = m_sums.through(a, b), next = m_sums.through(c, d), after = m_sums.through(e, f), both = m_sums.through(std::min(c, e), std::max(d, f));
            if (!own || !next || !after || !both || !settled(std::min(c, e), std::max(d, f)) || onPeak(m_others, std::min(c, e), std::max(d, f) - 1))
                break;
            const double at = m_thin.temperature[std::min(near, n - 1)], across = std::abs(own->centre - next->centre);
            const auto over = [&](const StraightLine &line) { return (line.at(at) - both->at(at)) * (rise < 0 ? -1 : 1); };
            const double chance = 2 * std::hypot(own->errorAt(at), both->errorAt(at)), bend = std::abs((after->slope - next->slope) * across);
            if (over(*own) < std::max(little * std::abs(step), chance))
                return near;
            if (bend > 0.5 * std::abs(own->slope - both->slope) * across)
                break; // what follows is no straight liquid but another event
        }
        return from;
    }
    // Which row a window that begins at `from` may end at: at least two thirds of a width of the step away, at most `longest`, as
    // long as the curve goes on straight.
    [[nodiscard]] std::size_t straightUntil(std::size_t from, double step, std::size_t width, std::size_t longest, int direction) const
    {
        const std::size_t n = m_thin.size(), shortest = std::max<std::size_t>(2 * width / 3, 6), piece = std::max<std::size_t>(width / 4, 2);
        std::size_t length = shortest;
        const auto range = [&](std::size_t rows) {
            return direction < 0 ? std::pair(from - std::min(from, rows), from) : std::pair(from, std::min(from + rows, n));
        };
        while (length + piece <= longest) {
            const auto [a, b] = range(length);
            const auto [c, d] = range(length + piece);
            const auto line = m_sums.through(a, b);
            const auto further = direction < 0 ? m_sums.through(c, a) : m_sums.through(b, d);
            if (!line || !further || d - c < length + piece || !steady(c, d))
                break;
            const double noise = 3 * std::hypot(line->errorAt(further->centre), line->residualDeviation / std::sqrt(static_cast<double>(piece)));
            if (std::abs(further->intercept - line->at(further->centre)) > std::max(0.05 * std::abs(step), noise))
                break;
            length += piece;
        }
        return direction < 0 ? range(length).first : range(length).second;
    }

    // A segment begins with the approach to a steady state and may end with the brake: the stretch between, by slopes of short
    // pieces that differ from the usual one by many times their usual scatter, within a third of the segment at either end.
    void findSettled()
    {
        const std::size_t n = m_thin.size(), piece = std::max<std::size_t>(n / 64, 4), pieces = n / piece;
        m_settledTo = n;
        std::vector<double> slopes(pieces), away(pieces);
        for (std::size_t i = 0; i < pieces; ++i) {
            const auto line = m_sums.through(i * piece, (i + 1) * piece);
            slopes[i] = line ? line->slope : 0;
        }
        const double usual = median(slopes);
        for (std::size_t i = 0; i < pieces; ++i)
            away[i] = std::abs(slopes[i] - usual);
        const double limit = 8 * median(away);
        for (std::size_t i = 0; i < pieces / 3; ++i) {
            if (away[i] > limit)
                m_settledFrom = (i + 1) * piece;
            if (away[pieces - 1 - i] > limit)
                m_settledTo = (pieces - 1 - i) * piece;
        }
        // The flanks of a peak, or a step near the end, are no transient: it begins with the segment.
        if (pieces > 0 && away.front() <= limit)
            m_settledFrom = 0;
        if (pieces > 0 && away.back() <= limit)
            m_settledTo = n;
        std::size_t quiet = 0;
        for (std::size_t i = 0; i * piece < m_settledFrom; ++i) {
            quiet = away[i] > limit ? 0 : quiet + 1;
            if (quiet == 3)
                m_settledFrom = (i + 1) * piece;
        }
        quiet = 0;
        for (std::size_t i = pieces; i > 0 && i * piece > m_settledTo; --i) {
            quiet = away[i - 1] > limit ? 0 : quiet + 1;
            if (quiet == 3)
                m_settledTo = i * piece;
        }
    }
    [[nodiscard]] bool settled(std::size_t from, std::size_t to) const { return from >= m_settledFrom && to <= m_settledTo; }
    [[nodiscard]] bool steady(std::size_t from, std::size_t to) const
    {
        to = std::min(to, m_thin.size() - 1);
        const double rate = (m_thin.temperature[to] - m_thin.temperature[from]) / (m_thin.time[to] - m_thin.time[from]);
        return !std::isfinite(m_rate) || std::abs(rate / m_rate - 1) < 0.15;
    }

    // The overshoot of an aged glass is a peak too, on its far side, but over a baseline that lies higher behind it than before
    // it, by a fair part of the peak's own height. Melting has hardly a step under it, crystallisation points away from it.
    [[nodiscard]] std::optional<Candidate> overshootOf(const PeakProposal &peak) const
    {
        constexpr double highest = 2.5; // of an overshoot over the liquid, in steps
        const std::size_t first = placeOf(peak.first), last = placeOf(peak.last), apex = placeOf(peak.apex), n = m_thin.size();
        Candidate candidate;
        candidate.centre = (first + last) / 2;
        candidate.gap = std::max<std::size_t>((last - first) / 2, 2);
        if (candidate.centre < candidate.gap + 4 || candidate.centre + candidate.gap + 4 >= n)
            return std::nullopt;
        const std::size_t before = candidate.centre - candidate.gap, after = candidate.centre + candidate.gap;
        candidate.length = std::min({std::max<std::size_t>(2 * candidate.gap / 3, 6), before, n - 1 - after});
        const std::size_t from = before - candidate.length, to = after + candidate.length;
        const auto others = [&](std::size_t a, std::size_t b) {
            std::vector<Interval> all = m_peaks;
            const Interval core = coreOf(peak);
            std::erase_if(all, [&](const Interval &other) { return other.low == core.low && other.high == core.high; });
            return onPeak(all, a, b);
        };
        if (!settled(from, to) || !steady(from, before) || !steady(after, to) || others(from, before) || others(after, to))
            return std::nullopt;
        const auto glass = m_sums.wandering(from, before), liquid = m_sums.wandering(after, to);
        if (!glass || !liquid)
            return std::nullopt;
        const double at = m_thin.temperature[apex], direction = liquid->at(at) > glass->at(at) ? 1 : -1;
        const double step = direction * (liquid->at(at) - glass->at(at)), over = direction * (m_thin.heatFlow[apex] - liquid->at(at));
        candidate.step = direction * step;
        candidate.bend = std::abs(liquid->slope - glass->slope) * std::abs(m_thin.temperature[after] - m_thin.temperature[before]);
        candidate.error = std::hypot(glass->errorAt(at), liquid->errorAt(at), m_floor);
        if (!wanted(candidate) || !(over > 0) || over > highest * step || !(step > leastSignificance * candidate.error))
            return std::nullopt;
        return candidate;
    }
    [[nodiscard]] bool onPeak(std::size_t a, std::size_t b) const { return onPeak(m_peaks, a, b); }
    [[nodiscard]] bool onPeak(const std::vector<Interval> &peaks, std::size_t a, std::size_t b) const
    {
        const double one = m_run.celsius(m_thin.temperature[a]), other = m_run.celsius(m_thin.temperature[b]);
        return std::ranges::any_of(
            peaks, [&](const Interval &peak) { return std::max(std::min(one, other), peak.low) < std::min(std::max(one, other), peak.high); });
    }

    [[nodiscard]] Candidate at(std::size_t centre, std::size_t gap, std::size_t length) const
    {
        Candidate candidate;
        candidate.centre = centre;
        candidate.gap = gap;
        candidate.length = length;
        const std::size_t reach = gap + length;
        const auto before = m_sums.wandering(centre - reach, centre - gap), after = m_sums.wandering(centre + gap + 1, centre + reach + 1);
        if (!before || !after)
            return candidate;
        const double temperature = m_thin.temperature[centre];
        const double across = std::abs(m_thin.temperature[centre + gap] - m_thin.temperature[centre - gap]);
        candidate.step = after->at(temperature) - before->at(temperature);
        candidate.bend = std::abs(after->slope - before->slope) * across;
        candidate.error = std::hypot(before->errorAt(temperature), after->errorAt(temperature), m_floor);
        return candidate;
    }
    [[nodiscard]] bool wanted(const Candidate &candidate) const
    {
        return candidate.step != 0 && (m_wanted == 0 || m_wanted * candidate.step > 0) && candidate.bend <= 0.5 * std::abs(candidate.step);
    }
    // Ripple, drift and bends make steps everywhere: the typical one (as a standard deviation) among the places that
    // neither share curve with the candidate nor lie on a peak. 0 where there are too few of them to tell.
    [[nodiscard]] double structureBeside(const std::vector<Candidate> &all, const Candidate &own) const
    {
        const std::size_t reach = own.gap + own.length, fewest = 4 * own.length / std::max<std::size_t>(own.gap / 4, 1);
        std::vector<double> heights;
        for (const Candidate &other : all) {
            const std::size_t away = other.centre > own.centre ? other.centre - own.centre : own.centre - other.centre;
            if (away > reach + own.gap && settled(other.centre - reach, other.centre + reach) &&
                !onPeak(other.centre - reach, other.centre + reach))
                heights.push_back(std::abs(other.step));
        }
        if (heights.size() < std::max<std::size_t>(fewest, 12))
            return 0;
        // The lowest third of normal numbers lies within 0.43 standard deviations: transients may take up half of a run.
        const auto third = heights.begin() + static_cast<std::ptrdiff_t>(heights.size() / 3);
        std::ranges::nth_element(heights, third);
        return *third / 0.43;
    }
    [[nodiscard]] std::size_t placeOf(std::size_t row) const { return std::min((row - std::min(row, m_thin.first)) / m_thin.block, m_thin.size() - 1); }
    // The stretch of a peak's limits in which the curve stands out of their chord by a thirtieth of its height.
    [[nodiscard]] Interval coreOf(const PeakProposal &peak) const
    {
        const std::size_t first = placeOf(peak.first), last = placeOf(peak.last), apex = placeOf(peak.apex);
        const auto over = [&](std::size_t i) {
            const double share = (m_thin.time[i] - m_thin.time[first]) / (m_thin.time[last] - m_thin.time[first]);
            return m_thin.heatFlow[i] - m_thin.heatFlow[first] - share * (m_thin.heatFlow[last] - m_thin.heatFlow[first]);
        };
        std::size_t from = apex, to = apex;
        while (from > first && over(from) / over(apex) > 0.03)
            --from;
        while (to < last && over(to) / over(apex) > 0.03)
            ++to;
        const double one = m_run.celsius(m_thin.temperature[from]), other = m_run.celsius(m_thin.temperature[to]);
        return {std::min(one, other), std::max(one, other)};
    }

    [[nodiscard]] bool plausible(const Candidate &candidate) const
    {
        const std::size_t i = candidate.centre, gap = candidate.gap, length = candidate.length, reach = gap + length, n = m_thin.size();
        if (!settled(i - reach, i + reach) || onPeak(i - reach, i - gap) || onPeak(i + gap, i + reach) || !steady(i - reach, i - gap) || !steady(i + gap, i + reach))
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
        if (half.step * candidate.step > 0 && half.bend <= 0.5 * std::abs(half.step) ? std::abs(half.step) + 2 * half.error < 0.4 * height
                                                                                     : candidate.significance > 20 && gap > 8 && isBend(candidate))
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
    double m_rate = absent; // of the programme
    std::size_t m_settledFrom = 0, m_settledTo = 0; // rows
    std::vector<Interval> m_peaks, m_others; // degC: those that rule the curve; without overshoots
    std::vector<Candidate> m_overshoots;
};

} // namespace

std::vector<StepProposal> proposedSteps(const Thermogram &run, std::size_t most)
{
    const Thinned thin = thinned(run, {run.segment.first, run.segment.last}, places);
    std::vector<StepProposal> steps;
    if (thin.size() < 24)
        return steps;
    const StepSearch search(run, thin);
    for (const Candidate &candidate : search.best(most))
        steps.push_back(search.windows(candidate));
    return steps;
}

std::optional<StepProposal> proposedStep(const Thermogram &run)
{
    const auto steps = proposedSteps(run, 1);
    return steps.empty() ? std::nullopt : std::optional(steps.front());
}

OtherSteps otherSteps(const Thermogram &run, const Interval &glass, const Interval &liquid)
{
    constexpr double comparable = 0.5;
    OtherSteps others;
    const auto steps = proposedSteps(run, 5);
    for (const StepProposal &step : steps) {
        if (step.significance < comparable * steps.front().significance || (step.liquid.low > glass.high && step.glass.high < liquid.low))
            continue;
        others.clearest = others.clearest || &step == &steps.front();
        others.steps.push_back(step);
    }
    return others;
}

} // namespace vitrine::calorimetry
