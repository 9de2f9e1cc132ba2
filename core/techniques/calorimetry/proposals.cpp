// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/proposals.h"

#include "numerics/curves.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t places = 1024; // enough to find a peak by; what is measured later uses every row

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

Interval celsiusBetween(const Thermogram &run, const Thinned &thin, std::size_t a, std::size_t b)
{
    const double one = run.celsius(thin.temperature[a]), other = run.celsius(thin.temperature[b]);
    return {std::min(one, other), std::max(one, other)};
}

} // namespace

std::optional<PeakProposal> proposedPeak(const Thermogram &run)
{
    const Rows rows{run.segment.first, run.segment.last};
    const Thinned thin = thinned(run, rows, places);
    const std::size_t n = thin.size();
    if (n < 16)
        return std::nullopt;
    const std::vector<double> up = overBackground(thin.heatFlow, 1), down = overBackground(thin.heatFlow, -1);
    const auto highest = [](const std::vector<double> &residual) {
        return static_cast<std::size_t>(std::ranges::max_element(residual) - residual.begin());
    };
    const std::size_t topUp = highest(up), topDown = highest(down);
    const bool points = up[topUp] >= down[topDown];
    std::vector<double> residual = points ? up : down;
    const std::size_t apex = points ? topUp : topDown;
    const double noise = noiseDeviation(thin.heatFlow);
    // The clipped background runs along the lower edge of the noise; the curve itself lies that much over it.
    const double lift = median(residual);
    for (double &height : residual)
        height -= lift;

    PeakProposal proposal;
    proposal.height = residual[apex];
    const auto [low, high] = std::ranges::minmax(thin.heatFlow);
    // A curve without noise (simulated, or smoothed by the instrument) still has digits.
    proposal.significance = proposal.height / std::max({noise, 1e-4 * (high - low), 1e-300});
    if (!(proposal.height > 0))
        return std::nullopt;
    // How far half the height lies away says how much the curve may be smoothed, and how far the foot is at least
    // (three half widths; a Gaussian is down to 0.2 % there) where noise hides it.
    const auto walked = [&](const std::vector<double> &height, int direction, double until) {
        std::size_t i = apex;
        for (const std::size_t end = direction < 0 ? 0 : n - 1; i != end && height[i] > until;)
            i = direction < 0 ? i - 1 : i + 1;
        return i;
    };
    const std::size_t halfLeft = apex - walked(residual, -1, 0.5 * proposal.height), halfRight = walked(residual, 1, 0.5 * proposal.height) - apex;
    const int smoothing = static_cast<int>(std::min(halfLeft, halfRight) / 4);
    const std::vector<double> smooth = smoothing > 0 ? smoothed(thin.time, residual, smoothing, 2) : residual;
    const double foot = std::max(0.01 * proposal.height, 3 * noise / std::sqrt(2.0 * smoothing + 1));
    const std::size_t first = std::min(walked(smooth, -1, foot), apex - std::min(apex, 3 * halfLeft));
    const std::size_t last = std::max(walked(smooth, 1, foot), std::min(apex + 3 * halfRight, n - 1));
    const std::size_t width = std::max<std::size_t>(last - first, 4);
    const auto outward = [&](std::size_t from, double share, int direction) {
        const auto far = static_cast<std::size_t>(std::lround(share * static_cast<double>(width)));
        return direction < 0 ? from - std::min(from, far) : std::min(from + far, n - 1);
    };
    const std::size_t begin = outward(first, 0.1, -1), end = outward(last, 0.1, 1);
    proposal.window = celsiusBetween(run, thin, begin, end);
    // A limit at the end of the data leaves no room outside: the line is then taken from just inside.
    const std::size_t inner = std::max<std::size_t>((end - begin) / 20, 2);
    const std::size_t far = outward(begin, 0.6, -1), beyond = outward(end, 0.6, 1);
    const Interval before =
        begin - far >= 3 ? celsiusBetween(run, thin, far, begin) : celsiusBetween(run, thin, begin, std::min(begin + inner, n - 1));
    const Interval after = beyond - end >= 3 ? celsiusBetween(run, thin, end, beyond) : celsiusBetween(run, thin, end - std::min(end, inner), end);
    proposal.left = run.heating ? before : after;
    proposal.right = run.heating ? after : before;
    return proposal;
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

namespace
{

// Straight lines through any stretch of a curve in constant time.
class LineSums
{
public:
    LineSums(const std::vector<double> &x, const std::vector<double> &y) : m_x0(x[x.size() / 2]), m_y0(y[y.size() / 2])
    {
        m_sums.resize(x.size() + 1);
        for (std::size_t i = 0; i < x.size(); ++i) {
            const double u = x[i] - m_x0, v = y[i] - m_y0;
            const std::array<double, 5> terms{u, v, u * u, u * v, v * v};
            for (std::size_t k = 0; k < 5; ++k)
                m_sums[i + 1][k] = m_sums[i][k] + terms[k];
        }
    }
    struct Line
    {
        double slope = 0, meanX = 0, meanY = 0, scatter = 0;
        [[nodiscard]] double at(double x) const { return meanY + slope * (x - meanX); }
    };
    [[nodiscard]] Line through(std::size_t from, std::size_t to) const // to excluded
    {
        std::array<double, 5> s{};
        const double n = static_cast<double>(to - from);
        for (std::size_t k = 0; k < 5; ++k)
            s[k] = m_sums[to][k] - m_sums[from][k];
        const double sxx = s[2] - s[0] * s[0] / n, sxy = s[3] - s[0] * s[1] / n, syy = s[4] - s[1] * s[1] / n;
        Line line;
        line.slope = sxx > 0 ? sxy / sxx : 0;
        line.meanX = s[0] / n + m_x0;
        line.meanY = s[1] / n + m_y0;
        line.scatter = std::sqrt(std::max(syy - line.slope * sxy, 0.0) / std::max(n - 2, 1.0));
        return line;
    }

private:
    double m_x0, m_y0;
    std::vector<std::array<double, 5>> m_sums;
};

} // namespace

std::optional<StepProposal> proposedStep(const Thermogram &run)
{
    const Thinned thin = thinned(run, {run.segment.first, run.segment.last}, places);
    const std::size_t n = thin.size();
    if (n < 24)
        return std::nullopt;
    const LineSums lines(thin.temperature, thin.heatFlow);
    const double noise = noiseDeviation(thin.heatFlow);
    const auto [lowest, highest] = std::ranges::minmax(thin.heatFlow);
    const double floor = std::max(noise, 2e-4 * (highest - lowest));
    // In time order the curve goes against the exothermic direction both ways: on heating the liquid takes up more
    // heat than the glass, on cooling it gives off more.
    const double wanted = run.exotherm == Exotherm::Unknown ? 0 : -run.exothermicSign();

    StepProposal best;
    for (const double share : {0.008, 0.012, 0.018, 0.027, 0.04, 0.06, 0.09}) {
        const auto gap = static_cast<std::size_t>(std::lround(share * static_cast<double>(n)));
        if (gap < 2)
            continue;
        const std::size_t length = std::max<std::size_t>(2 * gap, 6), reach = gap + length;
        for (std::size_t i = reach; i + reach < n; i += std::max<std::size_t>(gap / 4, 1)) {
            const auto before = lines.through(i - reach, i - gap), after = lines.through(i + gap + 1, i + reach + 1);
            const double at = thin.temperature[i], step = after.at(at) - before.at(at);
            if (wanted != 0 && wanted * step <= 0)
                continue;
            const double across = std::abs(thin.temperature[i + gap] - thin.temperature[i - gap]);
            if (std::abs(after.slope - before.slope) * across > 0.5 * std::abs(step))
                continue;
            // Between the two lines the curve goes from one to the other: an overshoot may stand out, a peak may not,
            // and a step that is finished within a fraction of the gap is looked for with a smaller one.
            double beyond = 0;
            for (std::size_t k = i - gap; k <= i + gap; ++k) {
                const double a = before.at(thin.temperature[k]), b = after.at(thin.temperature[k]), y = thin.heatFlow[k];
                beyond = std::max({beyond, std::min(a, b) - y, y - std::max(a, b)});
            }
            if (beyond > 1.2 * std::abs(step))
                continue;
            const double scatter = std::hypot(before.scatter, after.scatter, floor);
            const double significance = std::abs(step) / scatter;
            if (significance > best.significance) {
                best.significance = significance;
                const Interval one = celsiusBetween(run, thin, i - reach, i - gap), other = celsiusBetween(run, thin, i + gap, i + reach);
                best.glass = run.heating ? one : other;
                best.liquid = run.heating ? other : one;
            }
        }
    }
    return best.significance > 0 ? std::optional(best) : std::nullopt;
}

} // namespace vitrine::calorimetry
