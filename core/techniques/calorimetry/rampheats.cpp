// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/heatcapacity.h"

#include "numerics/curves.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <numbers>

namespace vitrine::calorimetry
{

namespace
{

// The heat flow of an isotherm at the moment at which the ramp beside it begins or ends: of a line through its last part,
// where it has settled. NaN when it has too few rows.
double settled(const Thermogram &whole, const Segment &isotherm, double share, double time)
{
    const std::size_t rows = isotherm.last - isotherm.first + 1;
    const std::size_t count = std::max<std::size_t>(static_cast<std::size_t>(share * static_cast<double>(rows)), 1);
    const auto line = straightLine(whole.time.subspan(isotherm.last + 1 - count, count), whole.heatFlow.subspan(isotherm.last + 1 - count, count));
    return line ? line->at(time) : absent;
}

// The line over the time of the ramp from the level of the isotherm before it to that of the one after it (what changes
// with the temperature does so during the ramp, what drifts with time is in the slope of the isotherms), twice: from the
// last three fifths of the isotherms, and from their last three tenths. How far these lie apart is how well they settled.
struct Alignment {
    StraightLine line, other;
    bool found = false;
};
Alignment alignmentOf(const Thermogram &whole, const std::vector<Segment> &segments, std::size_t ramp)
{
    const auto isotherm = [&](std::size_t i) { return i < segments.size() && segments[i].kind == QLatin1String("isothermal"); };
    const double begin = whole.time[segments[ramp].first], end = whole.time[segments[ramp].last];
    const auto between = [&](double share) {
        const double one = ramp > 0 && isotherm(ramp - 1) ? settled(whole, segments[ramp - 1], share, begin) : absent;
        const double other = isotherm(ramp + 1) ? settled(whole, segments[ramp + 1], share, end) : absent;
        if (std::isfinite(one) && std::isfinite(other))
            return lineThrough(begin, one, end, other);
        StraightLine level;
        level.intercept = std::isfinite(one) ? one : std::isfinite(other) ? other : 0;
        return level;
    };
    Alignment alignment;
    alignment.found = (ramp > 0 && isotherm(ramp - 1)) || isotherm(ramp + 1);
    alignment.line = between(0.6);
    alignment.other = between(0.3);
    return alignment;
}

} // namespace

std::vector<RampHeat> rampHeats(const Thermogram &whole, const std::vector<Segment> &segments, double trim, std::size_t bins)
{
    std::vector<RampHeat> all;
    const double watts = std::isfinite(whole.kind.toWatts) ? whole.kind.toWatts : 1, sign = -whole.exothermicSign();
    for (std::size_t s = 0; s < segments.size(); ++s) {
        const Segment &segment = segments[s];
        if (segment.kind == QLatin1String("isothermal") || segment.last < segment.first + 16)
            continue;
        RampHeat ramp;
        ramp.heating = segment.kind == QLatin1String("heating");
        const double first = whole.celsius(whole.temperature[segment.first]), last = whole.celsius(whole.temperature[segment.last]);
        ramp.from = std::min(first, last);
        ramp.to = std::max(first, last);
        const Alignment alignment = alignmentOf(whole, segments, s);
        ramp.aligned = alignment.found;
        const auto plateau = [&](std::size_t i) {
            double sum = 0, count = 0;
            for (std::size_t row = segments[i].first + (segments[i].last - segments[i].first) / 2; row <= segments[i].last; ++row)
                if (std::isfinite(whole.temperature[row])) {
                    sum += whole.celsius(whole.temperature[row]);
                    count += 1;
                }
            return sum / count;
        };
        const auto isotherm = [&](std::size_t i) { return i < segments.size() && segments[i].kind == QLatin1String("isothermal"); };
        if (s > 0 && isotherm(s - 1)) {
            ramp.levelBefore = sign * watts * alignment.line.at(whole.time[segment.first]);
            ramp.plateauBefore = plateau(s - 1);
        }
        if (isotherm(s + 1)) {
            ramp.levelAfter = sign * watts * alignment.line.at(whole.time[segment.last]);
            ramp.plateauAfter = plateau(s + 1);
        }
        const double low = ramp.from + trim * (ramp.to - ramp.from), high = ramp.to - trim * (ramp.to - ramp.from);
        const double width = (high - low) / static_cast<double>(bins);
        if (!(width > 0))
            continue;
        // Of each bin: a line through the temperatures gives the rate, the mean of the heat flow its height.
        struct Sums {
            double n = 0, t = 0, T = 0, y = 0, other = 0, tt = 0, tT = 0, yy = 0;
        };
        std::vector<Sums> sums(bins);
        const double start = whole.time[segment.first];
        for (std::size_t i = segment.first; i <= segment.last; ++i) {
            const double celsius = whole.celsius(whole.temperature[i]), place = (celsius - low) / width;
            if (!(place >= 0 && place < static_cast<double>(bins)) || !std::isfinite(whole.time[i]) || !std::isfinite(whole.heatFlow[i]))
                continue;
            Sums &bin = sums[static_cast<std::size_t>(place)];
            const double u = (whole.time[i] - start) * whole.secondsPerTime, T = celsius - low;
            const double v = whole.heatFlow[i] - alignment.line.at(whole.time[i]);
            bin.n += 1;
            bin.t += u;
            bin.T += T;
            bin.y += v;
            bin.yy += v * v;
            bin.other += whole.heatFlow[i] - alignment.other.at(whole.time[i]);
            bin.tt += u * u;
            bin.tT += u * T;
        }
        for (const Sums &bin : sums) {
            if (bin.n < 3)
                continue;
            const double rate = (bin.tT - bin.t * bin.T / bin.n) / (bin.tt - bin.t * bin.t / bin.n);
            if (!std::isfinite(rate) || rate == 0)
                continue;
            ramp.temperature.push_back(low + bin.T / bin.n);
            ramp.capacity.push_back(sign * watts * bin.y / bin.n / rate);
            ramp.noise.push_back(watts * std::sqrt(std::max(bin.yy / bin.n - bin.y * bin.y / (bin.n * bin.n), 0.0) / bin.n) / std::abs(rate));
            ramp.alignment.push_back(watts * std::abs(bin.other - bin.y) / bin.n / std::abs(rate));
            ramp.rate = rate;
        }
        if (ramp.temperature.size() >= 2)
            all.push_back(std::move(ramp));
    }
    return all;
}

double modulationPeriod(const Thermogram &whole, const Segment &segment)
{
    // Crossings of the temperature over its own course, which a running line over a third of the segment follows.
    const std::size_t count = segment.last - segment.first + 1;
    const std::size_t stride = std::max<std::size_t>(count / 4096, 1);
    std::vector<double> t, T;
    for (std::size_t i = segment.first; i <= segment.last; i += stride) {
        t.push_back(whole.time[i] * whole.secondsPerTime);
        T.push_back(whole.celsius(whole.temperature[i]));
    }
    if (t.size() < 64)
        return absent;
    const auto line = straightLine(t, T);
    if (!line)
        return absent;
    const std::vector<double> course = smoothed(t, T, static_cast<int>(t.size() / 6), 2);
    std::vector<double> crossings;
    double largest = 0;
    for (std::size_t i = 0; i < t.size(); ++i)
        largest = std::max(largest, std::abs(T[i] - course[i]));
    bool below = false;
    for (std::size_t i = 0; i < t.size(); ++i) {
        const double over = T[i] - course[i];
        if (over < -0.2 * largest)
            below = true;
        if (below && over > 0.2 * largest) {
            crossings.push_back(t[i]);
            below = false;
        }
    }
    if (crossings.size() < 5)
        return absent;
    std::vector<double> gaps;
    for (std::size_t i = 1; i < crossings.size(); ++i)
        gaps.push_back(crossings[i] - crossings[i - 1]);
    const double period = median(gaps);
    const auto even = std::ranges::count_if(gaps, [&](double gap) { return std::abs(gap - period) < 0.1 * period; });
    return static_cast<double>(even) > 0.8 * static_cast<double>(gaps.size())
               ? (crossings.back() - crossings.front()) / static_cast<double>(gaps.size())
               : absent;
}

std::vector<RampHeat> reversingHeats(const Thermogram &whole, const std::vector<Segment> &segments, double period)
{
    std::vector<RampHeat> all;
    const double watts = std::isfinite(whole.kind.toWatts) ? whole.kind.toWatts : 1, omega = 2 * std::numbers::pi / period;
    // A line and one oscillation, by least squares over each period: amplitude of y about its course.
    struct Wave {
        double amplitude = absent, scatter = absent, mean = absent;
    };
    const auto waveOf = [&](std::span<const double> t, const auto &value) {
        // Least squares with the functions 1, t, cos and sin; the last two are not orthogonal to the slope.
        constexpr std::size_t terms = 4;
        std::array<std::array<double, terms + 1>, terms> system{};
        const double middle = 0.5 * (t.front() + t.back());
        const auto functions = [&](std::size_t i) {
            const double u = t[i] - middle;
            return std::array<double, terms>{1, u / period, std::cos(omega * u), std::sin(omega * u)};
        };
        for (std::size_t i = 0; i < t.size(); ++i) {
            const auto f = functions(i);
            for (std::size_t r = 0; r < terms; ++r) {
                for (std::size_t c = 0; c < terms; ++c)
                    system[r][c] += f[r] * f[c];
                system[r][terms] += f[r] * value(i);
            }
        }
        for (std::size_t r = 0; r < terms; ++r) // positive definite: no pivoting
            for (std::size_t below = r + 1; below < terms; ++below) {
                const double factor = system[below][r] / system[r][r];
                for (std::size_t c = r; c <= terms; ++c)
                    system[below][c] -= factor * system[r][c];
            }
        std::array<double, terms> solution{};
        for (std::size_t r = terms; r-- > 0;) {
            double sum = system[r][terms];
            for (std::size_t c = r + 1; c < terms; ++c)
                sum -= system[r][c] * solution[c];
            solution[r] = sum / system[r][r];
        }
        double square = 0;
        for (std::size_t i = 0; i < t.size(); ++i) {
            const auto f = functions(i);
            double rest = value(i);
            for (std::size_t r = 0; r < terms; ++r)
                rest -= solution[r] * f[r];
            square += rest * rest;
        }
        const double n = static_cast<double>(t.size());
        return Wave{std::hypot(solution[2], solution[3]), std::sqrt(2 * square / n / std::max(n - 4, 1.0)), solution[0]};
    };
    for (const Segment &segment : segments) {
        RampHeat ramp;
        ramp.heating = segment.kind != QLatin1String("cooling");
        ramp.aligned = true;
        std::size_t from = segment.first;
        while (from < segment.last) {
            const double start = whole.time[from] * whole.secondsPerTime;
            std::size_t to = from;
            while (to < segment.last && whole.time[to] * whole.secondsPerTime - start < period)
                ++to;
            if (whole.time[to] * whole.secondsPerTime - start < 0.999 * period || to < from + 12)
                break;
            std::vector<double> t(to - from);
            for (std::size_t i = 0; i < t.size(); ++i)
                t[i] = whole.time[from + i] * whole.secondsPerTime;
            const Wave heat = waveOf(t, [&](std::size_t i) { return whole.heatFlow[from + i]; });
            const Wave temperature = waveOf(t, [&](std::size_t i) { return whole.celsius(whole.temperature[from + i]); });
            if (temperature.amplitude > 5 * temperature.scatter && std::isfinite(heat.amplitude)) {
                ramp.temperature.push_back(temperature.mean);
                ramp.capacity.push_back(watts * heat.amplitude / (omega * temperature.amplitude));
                ramp.noise.push_back(ramp.capacity.back() * std::hypot(heat.scatter / heat.amplitude, temperature.scatter / temperature.amplitude));
                ramp.alignment.push_back(0);
            }
            from = to;
        }
        if (ramp.temperature.size() < 2)
            continue;
        const auto [low, high] = std::ranges::minmax(ramp.temperature);
        ramp.from = low;
        ramp.to = high;
        if (ramp.temperature.front() > ramp.temperature.back()) {
            std::ranges::reverse(ramp.temperature);
            std::ranges::reverse(ramp.capacity);
            std::ranges::reverse(ramp.noise);
        }
        all.push_back(std::move(ramp));
    }
    return all;
}

CapacityAt capacityAt(const RampHeat &ramp, double celsius)
{
    return {interpolated(ramp.temperature, ramp.capacity, celsius), interpolated(ramp.temperature, ramp.noise, celsius),
            interpolated(ramp.temperature, ramp.alignment, celsius)};
}

} // namespace vitrine::calorimetry
