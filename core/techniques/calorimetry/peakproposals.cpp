// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/proposals.h"

#include "numerics/curves.h"
#include "techniques/calorimetry/linesums.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <limits>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t places = 512; // enough to find a peak by; what is measured later uses every row

// Background without peaks: every point is lowered to the mean of its neighbours at growing distance (SNIP: Ryan,
// Clayton, Griffin, Sie and Cousens, Nucl. Instrum. Methods B 34 (1988) 396). sign -1 raises instead.
std::vector<double> overBackground(const std::vector<double> &signal, double sign)
{
    const std::size_t n = signal.size();
    std::vector<double> background(n), next(n);
    for (std::size_t i = 0; i < n; ++i)
        background[i] = next[i] = sign * signal[i];
    for (std::size_t reach = 1; reach < n / 3; ++reach) {
        for (std::size_t i = reach; i + reach < n; ++i)
            next[i] = std::min(background[i], 0.5 * (background[i - reach] + background[i + reach]));
        background.swap(next);
        std::ranges::copy(background, next.begin());
    }
    std::vector<double> result(n);
    for (std::size_t i = 0; i < n; ++i)
        result[i] = sign * signal[i] - background[i];
    return result;
}

// Nobody types twelve digits; inwards, so that a window at the end of the data stays inside them.
Interval rounded(const Interval &window)
{
    const double width = window.high - window.low;
    if (!(width > 0) || !std::isfinite(width))
        return window;
    // Division by a power of ten gives the double nearest to the short number.
    const double perUnit = std::pow(10, 2 - std::floor(std::log10(width)));
    return {std::ceil(window.low * perUnit) / perUnit, std::floor(window.high * perUnit) / perUnit};
}

} // namespace

Interval celsiusBetween(const Thermogram &run, const Thinned &thin, std::size_t a, std::size_t b)
{
    const double one = run.celsius(thin.temperature[a]), other = run.celsius(thin.temperature[b]);
    return rounded({std::min(one, other), std::max(one, other)});
}

namespace
{

constexpr std::size_t mostPeaks = 8;

// A peak as it stands out of the clipped background: rows of the thinned segment.
struct Rough {
    std::size_t apex = 0, first = 0, last = 0; // half the height lies at first and last
    double sign = 1, height = 0;
};

std::optional<Rough> highestPeak(const std::vector<double> &signal)
{
    const std::size_t n = signal.size();
    std::vector<double> up = overBackground(signal, 1), down = overBackground(signal, -1);
    const auto top = [](const std::vector<double> &residual) {
        return static_cast<std::size_t>(std::ranges::max_element(residual) - residual.begin());
    };
    const bool points = up[top(up)] >= down[top(down)];
    std::vector<double> &residual = points ? up : down;
    Rough rough;
    rough.apex = top(residual);
    rough.sign = points ? 1 : -1;
    // The clipped background runs along the lower edge of the noise; the curve itself lies that much over it.
    const double lift = median(residual);
    rough.height = residual[rough.apex] - lift;
    if (!(rough.height > 0))
        return std::nullopt;
    rough.first = rough.last = rough.apex;
    while (rough.first > 0 && residual[rough.first] - lift > 0.5 * rough.height)
        --rough.first;
    while (rough.last + 1 < n && residual[rough.last] - lift > 0.5 * rough.height)
        ++rough.last;
    return rough;
}

// One side of a peak: where the curve has come back to a straight line, going outwards from the apex.
struct Side {
    std::size_t limit = 0, outer = 0; // rows: the limit of integration and the far end of the line's window
    bool straight = false;            // a straight stretch was found
    double bend = std::numeric_limits<double>::infinity(); // how much less straight it is than wanted
    std::size_t room = 0;             // rows between the limit and the end of what may be looked at
};

// `stretch` rows make a line. The innermost one is wanted about which the curve scatters no more than noise or half
// a thousandth of the peak, and on whose continuation the curve lies further out; where there is none, the straightest.
Side sideOf(const LineSums &sums, std::size_t foot, std::size_t end, int direction, std::size_t stretch, double height, double noise)
{
    const auto range = [&](std::size_t near, std::size_t rows) { // outwards from a row
        return direction < 0 ? std::pair(near + 1 - std::min(near + 1, rows), near + 1) : std::pair(near, std::min(near + rows, sums.size()));
    };
    const auto distance = [&](std::size_t a, std::size_t b) { return a > b ? a - b : b - a; };
    const std::size_t room = distance(foot, end), step = std::max<std::size_t>(stretch / 8, 1);
    Side side;
    side.limit = end;
    double least = std::numeric_limits<double>::infinity();
    for (std::size_t out = 0; out + stretch <= room; out += step) {
        const std::size_t near = direction < 0 ? foot - out : foot + out;
        const auto [a, b] = range(near, stretch);
        const auto line = sums.through(a, b);
        if (!line)
            continue;
        double bend = line->residualDeviation / std::max(1.3 * noise, 0.0005 * height);
        const std::size_t beyond = std::min(stretch, room - out - stretch);
        if (beyond >= stretch / 2) {
            const auto [c, d] = direction < 0 ? range(a > 0 ? a - 1 : 0, beyond) : range(b, beyond);
            if (const auto further = sums.through(c, d)) {
                const double chance = 3 * std::hypot(line->errorAt(further->centre), noise / std::sqrt(static_cast<double>(beyond)));
                bend = std::max(bend, std::abs(further->intercept - line->at(further->centre)) / std::max(chance, 0.001 * height));
            }
        }
        if (bend < 0.9 * least) {
            least = side.bend = bend;
            side.limit = near;
            side.outer = direction < 0 ? a : b - 1;
            side.room = room - out;
        }
        if (bend <= 1) {
            side.straight = true;
            break;
        }
    }
    if (!std::isfinite(least)) { // no room for a line
        side.limit = side.outer = end;
        side.room = 0;
    }
    return side;
}

// Long feet (melting that begins far below the melting point) look straight for a while: a limit is moved on as long as
// that adds more than a five-hundredth of the area a step, and less with every step; a baseline that is bent adds more.
void extend(Side &side, const Thinned &near, std::size_t other, std::size_t end, int direction, std::size_t stretch)
{
    const auto area = [&](std::size_t limit) {
        const std::size_t a = std::min(limit, other), b = std::max(limit, other);
        double sum = 0;
        const double slope = (near.heatFlow[b] - near.heatFlow[a]) / (near.time[b] - near.time[a]);
        for (std::size_t i = a + 1; i <= b; ++i) {
            const auto over = [&](std::size_t k) { return near.heatFlow[k] - near.heatFlow[a] - slope * (near.time[k] - near.time[a]); };
            sum += 0.5 * (over(i) + over(i - 1)) * (near.time[i] - near.time[i - 1]);
        }
        return sum;
    };
    const std::size_t step = std::max<std::size_t>(stretch / 2, 2);
    const double own = area(side.limit);
    double before = std::numeric_limits<double>::infinity(), reached = own;
    for (int i = 0; i < 12; ++i) {
        const std::size_t room = direction < 0 ? side.limit - end : end - side.limit;
        if (room < step + stretch)
            return;
        const std::size_t next = direction < 0 ? side.limit - step : side.limit + step;
        const double added = (area(next) - reached) / own;
        if (!(added > 0.002 && added < 0.8 * before))
            return;
        before = added;
        reached += added * own;
        side.limit = next;
        side.outer = direction < 0 ? next - stretch : next + stretch;
        side.room = room - step;
    }
}

struct Bounds {
    std::size_t first, last; // rows of the run that a peak may take up: the segment between the neighbours found before
};

std::optional<PeakProposal> refined(const Thermogram &run, const Thinned &thin, const Rough &rough, Bounds bounds, bool shortLines)
{
    // A closer look: a stretch of curve about the peak with some hundred points over its width.
    const auto rowOf = [&](std::size_t place) { return thin.first + place * thin.block + thin.block / 2; };
    const std::size_t width = std::max<std::size_t>(rough.last - rough.first, 2) * thin.block, apexRow = rowOf(rough.apex);
    const std::size_t reach = 14 * width;
    const Rows rows{std::max(bounds.first, apexRow - std::min(apexRow, reach)), std::min(bounds.last, apexRow + reach)};
    const Thinned near = thinned(run, rows, 4 * places);
    const std::size_t n = near.size();
    if (n < 16)
        return std::nullopt;
    const auto placeOf = [&](std::size_t row) { return std::min((row - std::min(row, near.first)) / near.block, n - 1); };
    const LineSums sums(near.time, near.heatFlow);
    const double noise = noiseDeviation(near.heatFlow);
    std::size_t apex = placeOf(apexRow);
    const std::size_t halfFirst = placeOf(rowOf(rough.first)), halfLast = placeOf(rowOf(rough.last));
    for (std::size_t i = halfFirst; i <= halfLast; ++i)
        if (rough.sign * near.heatFlow[i] > rough.sign * near.heatFlow[apex])
            apex = i;
    const std::size_t before = std::max<std::size_t>(apex - std::min(apex, halfFirst), 1),
                      after = std::max<std::size_t>(halfLast - std::min(halfLast, apex), 1);
    std::size_t stretch = std::max<std::size_t>(before + after, 8);
    // The foot lies at least one and a half half-widths from the apex; a Gaussian is down to a fifth there.
    const std::size_t footBefore = apex - std::min(apex, 3 * before / 2 + 1), footAfter = std::min(apex + 3 * after / 2 + 1, n - 1);
    Side early = sideOf(sums, footBefore, 0, -1, stretch, rough.height, noise);
    Side late = sideOf(sums, footAfter, n - 1, 1, stretch, rough.height, noise);
    for (int halved = 0; shortLines && halved < 2 && stretch > 16 && (early.room == 0 || late.room == 0); ++halved) {
        stretch /= 2;
        early = sideOf(sums, footBefore, 0, -1, stretch, rough.height, noise);
        late = sideOf(sums, footAfter, n - 1, 1, stretch, rough.height, noise);
    }
    if (late.limit < early.limit + 4)
        return std::nullopt;

    if (early.room > 0 && late.room > 0) {
        extend(early, near, late.limit, 0, -1, stretch);
        extend(late, near, early.limit, n - 1, 1, stretch);
    }
    PeakProposal proposal;
    proposal.first = near.first + early.limit * near.block;
    proposal.last = std::min(near.first + late.limit * near.block, rows.last);
    proposal.apex = std::min(near.first + apex * near.block, rows.last);
    const double slope = (near.heatFlow[late.limit] - near.heatFlow[early.limit]) / (near.time[late.limit] - near.time[early.limit]);
    const auto chord = [&](std::size_t i) { return near.heatFlow[early.limit] + slope * (near.time[i] - near.time[early.limit]); };
    proposal.height = rough.sign * (near.heatFlow[apex] - chord(apex));
    // What has no baseline before or behind it is the approach to a steady state, or is cut off by the end of the segment.
    proposal.atBeginning = early.room == 0 && bounds.first == run.segment.first;
    proposal.atEnd = late.room == 0 && bounds.last == run.segment.last;
    proposal.hasBaselines = early.room > 0 && late.room > 0 && proposal.height > 0.4 * rough.height;
    proposal.window = celsiusBetween(run, near, early.limit, late.limit);
    const std::size_t inner = std::max<std::size_t>((late.limit - early.limit) / 20, 2);
    const Interval one = early.limit >= early.outer + 3 ? celsiusBetween(run, near, early.outer, early.limit)
                                                        : celsiusBetween(run, near, early.limit, std::min(early.limit + inner, n - 1));
    const Interval other = late.outer >= late.limit + 3 ? celsiusBetween(run, near, late.limit, late.outer)
                                                        : celsiusBetween(run, near, late.limit - std::min(late.limit, inner), late.limit);
    proposal.left = run.heating ? one : other;
    proposal.right = run.heating ? other : one;
    return proposal;
}

} // namespace

std::vector<PeakProposal> proposedPeaks(const Thermogram &run, bool shortLines)
{
    const Rows rows{run.segment.first, run.segment.last};
    const Thinned thin = thinned(run, rows, places);
    const std::size_t n = thin.size();
    std::vector<PeakProposal> peaks;
    if (n < 16)
        return peaks;
    const double noise = noiseDeviation(thin.heatFlow);
    const auto [low, high] = std::ranges::minmax(thin.heatFlow);
    // A curve without noise (simulated, or smoothed by the instrument) still has digits.
    const double digits = std::max({noise, 1e-4 * (high - low), 1e-300});
    std::vector<double> sorted = thin.heatFlow;
    std::ranges::sort(sorted);
    const double span = std::max(sorted[n - 1 - n / 20] - sorted[n / 20], 1e-300);

    // The highest first; what has been found gives way to its chord, so that the next one is seen against the background.
    std::vector<double> signal = thin.heatFlow;
    std::vector<std::pair<std::size_t, std::size_t>> taken; // rows of the run
    for (std::size_t tries = 0; tries < 2 * mostPeaks && peaks.size() < mostPeaks; ++tries) {
        const auto rough = highestPeak(signal);
        if (!rough || rough->height < 4 * digits || (!peaks.empty() && rough->height < 0.01 * peaks.front().height))
            break;
        const std::size_t apexRow = rows.first + rough->apex * thin.block;
        Bounds bounds{rows.first, rows.last};
        for (const auto &[first, last] : taken) {
            if (last <= apexRow)
                bounds.first = std::max(bounds.first, last);
            if (first >= apexRow)
                bounds.last = std::min(bounds.last, first);
        }
        auto peak = refined(run, thin, *rough, bounds, shortLines);
        std::size_t from = rough->first, to = rough->last;
        if (peak) {
            from = std::min(from, (peak->first - rows.first) / thin.block);
            to = std::max(to, std::min((peak->last - rows.first) / thin.block, n - 1));
        }
        from -= std::min<std::size_t>(from, 1);
        to = std::min(to + 1, n - 1);
        // What begins with the segment, or ends with it, is levelled to that end: it would come back as another peak.
        if (peak && !peak->hasBaselines && peak->atBeginning)
            std::fill(signal.begin(), signal.begin() + static_cast<std::ptrdiff_t>(to), signal[to]);
        if (peak && !peak->hasBaselines && peak->atEnd)
            std::fill(signal.begin() + static_cast<std::ptrdiff_t>(from), signal.end(), signal[from]);
        for (std::size_t i = from + 1; i < to; ++i)
            signal[i] = signal[from] + (signal[to] - signal[from]) * static_cast<double>(i - from) / static_cast<double>(to - from);
        if (!peak || !peak->hasBaselines)
            continue;
        peak->significance = peak->height / digits;
        peak->contrast = peak->height / span;
        taken.emplace_back(peak->first, peak->last);
        peaks.push_back(std::move(*peak));
    }
    std::ranges::stable_sort(peaks, std::greater<>(), &PeakProposal::height);
    return peaks;
}

std::optional<StraightLine> lineOutside(const Thermogram &run, Rows rows, bool early, std::size_t stretch, double height)
{
    constexpr double fairlyStraight = 8; // times what a proposal wants
    const std::size_t reach = 3 * rows.count();
    const Rows beside = early ? Rows{std::max(run.segment.first, rows.first - std::min(rows.first, reach)), rows.first}
                              : Rows{rows.last, std::min(run.segment.last, rows.last + reach)};
    const Thinned near = thinned(run, beside, places);
    const std::size_t n = near.size(), wanted = std::max<std::size_t>(stretch / near.block, 8);
    if (n < wanted + 2)
        return std::nullopt;
    const LineSums sums(near.time, near.heatFlow);
    const Side side = early ? sideOf(sums, n - 1, 0, -1, wanted, height, noiseDeviation(near.heatFlow))
                            : sideOf(sums, 0, n - 1, 1, wanted, height, noiseDeviation(near.heatFlow));
    if (!(side.bend < fairlyStraight))
        return std::nullopt;
    return early ? sums.wandering(side.outer, side.limit + 1) : sums.wandering(side.limit, side.outer + 1);
}

std::optional<PeakProposal> proposedBeside(const Thermogram &run, const Interval &window)
{
    const auto rows = run.between(window);
    if (!rows || rows->count() < 8)
        return std::nullopt;
    const Thinned thin = thinned(run, *rows, places);
    const std::size_t n = thin.size();
    if (n < 8)
        return std::nullopt;
    // Over the chord between the limits.
    std::vector<double> distance(n);
    const double duration = thin.time[n - 1] - thin.time[0], slope = duration != 0 ? (thin.heatFlow[n - 1] - thin.heatFlow[0]) / duration : 0;
    std::size_t apex = 0;
    for (std::size_t i = 0; i < n; ++i) {
        distance[i] = std::abs(thin.heatFlow[i] - thin.heatFlow[0] - slope * (thin.time[i] - thin.time[0]));
        if (distance[i] > distance[apex])
            apex = i;
    }
    const double noise = noiseDeviation(thin.heatFlow), foot = std::max(0.02 * distance[apex], 3 * noise);
    std::size_t first = apex, last = apex;
    while (first > 0 && distance[first] > foot)
        --first;
    while (last + 1 < n && distance[last] > foot)
        ++last;

    PeakProposal proposal;
    proposal.window = window;
    proposal.height = distance[apex];
    proposal.significance = noise > 0 ? proposal.height / noise : std::numeric_limits<double>::infinity();
    // Inside the limits where they leave room before the foot, outside them where they stand at it.
    const double width = window.high - window.low;
    const auto lowestOf = [&] { return std::min(run.segment.from, run.segment.to); };
    const auto highestOf = [&] { return std::max(run.segment.from, run.segment.to); };
    const auto side = [&](bool low) {
        const bool early = low == run.heating;
        const std::size_t room = early ? first : n - 1 - last;
        if (static_cast<double>(room) >= 0.15 * static_cast<double>(n)) {
            const std::size_t inner = early ? room - room / 10 : n - 1 - (room - room / 10);
            return celsiusBetween(run, thin, early ? 0 : n - 1, inner);
        }
        Interval outside = low ? Interval{window.low - 0.25 * width, window.low} : Interval{window.high, window.high + 0.25 * width};
        if (std::isfinite(run.segment.from) && std::isfinite(run.segment.to)) {
            outside.low = std::clamp(outside.low, lowestOf(), highestOf());
            outside.high = std::clamp(outside.high, lowestOf(), highestOf());
        }
        if (outside.high - outside.low < 0.03 * width) // the limit stands at the end of the data
            return low ? Interval{window.low, window.low + 0.05 * width} : Interval{window.high - 0.05 * width, window.high};
        return outside;
    };
    proposal.left = side(true);
    proposal.right = side(false);
    return proposal;
}

} // namespace vitrine::calorimetry
