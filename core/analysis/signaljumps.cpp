// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/signaljumps.h"

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine
{

namespace
{

constexpr std::size_t fewestRows = 40;     // of a segment: fewer have no neighbourhoods
constexpr double shortShare = 1.0 / 400;   // of a segment's rows: shorter than the narrowest peak of a derivative
constexpr double outstanding = 5;          // times the rate of the neighbourhood
constexpr double noisesOver = 12;
constexpr double leastLevel = 2e-3;        // of the greatest level: what a balance's zero does by itself
constexpr double mostExtent = 0.1;         // of the signal's extent
constexpr double settles = 1;              // times the expected change, beyond it: the jump is not over
constexpr int scales[] = {1, 4, 16};       // parts of the reach

struct Candidate
{
    std::size_t row = 0; // the change lies between it and row + reach
    double excess = 0, rate = 0;
};

// One segment's rows, with what advances between them: time where it does, else rows.
class Stretch
{
public:
    Stretch(const NoisyRun &noisy, std::span<const double> signal, const Segment &segment, std::size_t reach)
        : m_signal(signal.subspan(segment.first, segment.last - segment.first + 1)), m_reach(reach)
    {
        const auto time = std::span(noisy.run.time).subspan(segment.first, m_signal.size());
        m_clock.resize(m_signal.size());
        bool advances = noisy.run.timed;
        for (std::size_t i = 0; i < m_clock.size(); ++i) {
            m_clock[i] = noisy.run.timed ? time[i] : static_cast<double>(i);
            advances = advances && (i < m_reach || m_clock[i] > m_clock[i - m_reach]);
        }
        if (!advances)
            for (std::size_t i = 0; i < m_clock.size(); ++i)
                m_clock[i] = static_cast<double>(i);
    }

    [[nodiscard]] double change(std::size_t i) const { return m_signal[i + m_reach] - m_signal[i]; }
    [[nodiscard]] double passes(std::size_t i) const { return m_clock[i + m_reach] - m_clock[i]; }

    // Changes that stand out, greatest first; none beside the ends, which have one neighbourhood only.
    [[nodiscard]] std::vector<Candidate> candidates(double least, double most) const
    {
        std::vector<Candidate> all;
        const std::size_t far = 3 * m_reach + 1;
        for (std::size_t i = far; i + far + m_reach < m_signal.size(); ++i) {
            if (!(std::abs(change(i)) > least))
                continue;
            const double rate = neighbourRate(i), excess = change(i) - rate * passes(i);
            if (std::abs(excess) > least && std::abs(excess) < most && std::abs(excess) > outstanding * std::abs(rate * passes(i)))
                all.push_back({i, excess, rate});
        }
        std::ranges::stable_sort(all, [](const Candidate &a, const Candidate &b) { return std::abs(a.excess) > std::abs(b.excess); });
        return all;
    }

    // The rows of a jump with what it takes to settle, at most twice `most` rows either way.
    [[nodiscard]] std::pair<std::size_t, std::size_t> extentOf(const Candidate &jump, std::size_t most, double noise) const
    {
        std::size_t first = jump.row, last = jump.row + m_reach;
        const std::size_t step = std::max<std::size_t>(1, m_reach / 4);
        const auto goesOn = [&](std::size_t from, std::size_t to) {
            const double expected = jump.rate * (m_clock[to] - m_clock[from]), excess = m_signal[to] - m_signal[from] - expected;
            return excess * jump.excess > 0 && std::abs(excess) > settles * std::abs(expected) + 2 * noise;
        };
        while (first >= step && jump.row - first < 2 * most && goesOn(first - step, first))
            first -= step;
        while (last + step < m_signal.size() && last - jump.row < 2 * most + m_reach && goesOn(last, last + step))
            last += step;
        return {first, last};
    }
    [[nodiscard]] double expected(double rate, std::size_t from, std::size_t to) const { return rate * (m_clock[to] - m_clock[from]); }

private:
    // The greater rate of the two sides: the flank of a real peak is no jump.
    [[nodiscard]] double neighbourRate(std::size_t i) const
    {
        std::vector<double> before, after;
        for (std::size_t k = m_reach + 1; k <= 2 * m_reach + 1; ++k) { // beyond the way back of a spike
            before.push_back(change(i - k) / passes(i - k));
            after.push_back(change(i + k) / passes(i + k));
        }
        const double left = median(std::move(before)), right = median(std::move(after));
        return std::abs(left) > std::abs(right) ? left : right;
    }

    std::span<const double> m_signal;
    std::vector<double> m_clock;
    std::size_t m_reach = 1;
};

} // namespace

SteadySignal withoutJumps(const NoisyRun &noisy)
{
    SteadySignal result;
    const std::vector<double> &y = noisy.run.signal, &T = noisy.run.temperature;
    if (y.size() < fewestRows)
        return result;
    const auto [low, high] = std::ranges::minmax(y);
    const double noise = std::isfinite(noisy.noise) ? noisy.noise : 0;
    const double least = std::max(leastLevel * std::max(std::abs(low), std::abs(high)), noisesOver * noise), most = mostExtent * (high - low);
    const auto heats = [](const Segment &segment) { return segment.kind == QLatin1String("heating"); };
    const QLatin1String kind(std::ranges::any_of(noisy.run.segments, heats) ? "heating" : "cooling");
    std::vector<double> steady = y;
    for (const Segment &segment : noisy.run.segments) {
        const std::size_t rows = segment.last - segment.first + 1;
        if (rows < fewestRows || segment.kind != kind)
            continue;
        const auto widest = std::max<std::size_t>(1, static_cast<std::size_t>(std::lround(shortShare * static_cast<double>(rows))));
        std::vector<SignalJump> found;
        std::size_t before = 0;
        for (const int part : scales) {
            const std::size_t reach = std::max<std::size_t>(1, widest / static_cast<std::size_t>(part));
            if (reach == std::exchange(before, reach))
                continue;
            const Stretch stretch(noisy, steady, segment, reach);
            std::vector<std::pair<std::size_t, std::size_t>> taken;
            std::vector<double> repaired = steady;
            for (const Candidate &each : stretch.candidates(least, most)) {
                const auto [first, last] = stretch.extentOf(each, widest, noise);
                if (std::ranges::any_of(taken, [&](const auto &other) { return first < other.second && other.first < last; }))
                    continue;
                taken.emplace_back(first, last);
                const double change = steady[segment.first + last] - steady[segment.first + first] - stretch.expected(each.rate, first, last);
                for (std::size_t i = first + 1; i < last; ++i)
                    repaired[segment.first + i] = repaired[segment.first + first] + stretch.expected(each.rate, first, i);
                for (std::size_t i = segment.first + last; i < y.size(); ++i)
                    repaired[i] -= change;
                found.push_back({T[segment.first + first], T[segment.first + last], change, change});
            }
            steady = std::move(repaired);
        }
        std::ranges::sort(found, {}, &SignalJump::from);
        for (const SignalJump &each : found) {
            // A spike leaves and comes back.
            if (!result.jumps.empty() && each.from <= result.jumps.back().to && std::abs(each.change + result.jumps.back().change) < 0.3 * std::abs(each.change)) {
                result.jumps.back().to = each.to;
                result.jumps.back().change += each.change;
            } else {
                result.jumps.push_back(each);
            }
        }
    }
    if (!result.jumps.empty())
        result.signal = std::move(steady);
    return result;
}

} // namespace vitrine
