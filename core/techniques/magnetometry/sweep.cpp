// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include <algorithm>
#include <cmath>
#include <limits>
#include <span>

namespace vitrine::magnetometry
{

namespace
{

// Two readings are one held field when they differ by no more than this; superconducting magnets settle far better.
double fieldTolerance(double H)
{
    return std::max(5.0, 0.01 * std::abs(H));
}

struct Row
{
    double H, T;
};

// How many temperatures, 1 % apart, the rows were taken at. A set of isotherms meets each field at a few only.
std::size_t temperatures(std::span<const Row> rows)
{
    std::vector<double> T(rows.size());
    std::ranges::transform(rows, T.begin(), &Row::T);
    std::ranges::sort(T);
    std::size_t count = T.empty() ? 0 : 1;
    double last = T.empty() ? 0 : T.front();
    for (const double t : T) {
        if (t > last * 1.01) {
            ++count;
            last = t;
        }
    }
    return count;
}
constexpr std::size_t leastTemperatures = 8;

} // namespace

std::optional<double> heldField(std::span<const double> T, std::span<const double> H, std::span<const double> m)
{
    // Most files hold one field: a look at its limits says so without a copy of a million rows.
    constexpr double infinity = std::numeric_limits<double>::infinity();
    double lowH = infinity, highH = -infinity, lowT = infinity, highT = -infinity;
    std::size_t count = 0;
    const auto counts = [&](std::size_t i) { return std::isfinite(T[i]) && std::isfinite(H[i]) && std::isfinite(m[i]); };
    for (std::size_t i = 0; i < T.size(); ++i) {
        if (!counts(i))
            continue;
        ++count;
        lowH = std::min(lowH, H[i]);
        highH = std::max(highH, H[i]);
        lowT = std::min(lowT, T[i]);
        highT = std::max(highT, T[i]);
    }
    if (count == 0)
        return std::nullopt;
    if (highH - lowH <= fieldTolerance((lowH + highH) / 2))
        return (lowH + highH) / 2;

    std::vector<Row> rows;
    rows.reserve(count);
    for (std::size_t i = 0; i < T.size(); ++i)
        if (counts(i))
            rows.push_back({H[i], T[i]});
    std::ranges::sort(rows, {}, &Row::H);
    std::optional<double> best;
    for (std::size_t i = 0; i < rows.size();) {
        std::size_t end = i;
        double sum = 0, from = rows[i].T, to = rows[i].T;
        while (end < rows.size() && rows[end].H - rows[i].H <= fieldTolerance(rows[i].H)) {
            sum += rows[end].H;
            from = std::min(from, rows[end].T);
            to = std::max(to, rows[end].T);
            ++end;
        }
        const double H0 = sum / static_cast<double>(end - i);
        const bool covers =
            highT - lowT > 1 && to - from >= 0.5 * (highT - lowT) && temperatures(std::span(rows).subspan(i, end - i)) >= leastTemperatures;
        if (covers && std::abs(H0) > 1) {
            const auto rank = [](double field) { return std::abs(std::abs(field) - 500) < 10 ? 0.0 : std::abs(field); };
            if (!best || rank(H0) < rank(*best))
                best = H0;
        }
        i = end;
    }
    return best;
}

std::vector<Sweep> sweeps(std::span<const double> T)
{
    std::vector<Sweep> result;
    if (T.empty())
        return result;
    const auto [lowest, highest] = std::ranges::minmax(T);
    // A controller overshoots and hovers; only a turn by more than this starts a sweep of its own.
    const double turn = std::max(1.0, 0.02 * (highest - lowest));
    const auto close = [&](std::size_t first, std::size_t last) {
        const auto [low, high] = std::ranges::minmax(T.subspan(first, last - first + 1));
        result.push_back({first, last, high - low});
    };
    std::size_t first = 0, extreme = 0;
    int direction = 0;
    for (std::size_t i = 1; i < T.size(); ++i) {
        if (direction == 0) {
            if (std::abs(T[i] - T[first]) > turn)
                direction = T[i] > T[first] ? 1 : -1;
            extreme = i;
            continue;
        }
        if (direction * (T[i] - T[extreme]) >= 0) {
            extreme = i;
        } else if (direction * (T[extreme] - T[i]) > turn) {
            close(first, extreme);
            first = extreme + 1;
            direction = 0;
            i = first; // the next sweep finds its own direction
            extreme = first;
        }
    }
    close(first, T.size() - 1);
    return result;
}

std::vector<Segment> sections(const Dataset &dataset)
{
    const Column *temperature = dataset.column(role::temperature), *field = dataset.column(role::field), *moment = dataset.column(role::moment);
    if (!temperature || !field || !moment)
        return {};
    const Values kelvin = valuesIn(*temperature, Unit::of("K")), oersted = valuesIn(*field, Unit::of("Oe"));
    if (!kelvin || !oersted)
        return {};
    // Rows that count, by their number in the dataset.
    std::vector<std::size_t> rows;
    std::vector<double> T;
    rows.reserve(dataset.rows());
    T.reserve(dataset.rows());
    for (std::size_t i = 0; i < dataset.rows(); ++i) {
        if (std::isfinite((*kelvin)[i]) && std::isfinite((*oersted)[i]) && std::isfinite((*moment->values)[i])) {
            rows.push_back(i);
            T.push_back((*kelvin)[i]);
        }
    }
    std::vector<Segment> result;
    const auto add = [&](const char *kind, std::size_t first, std::size_t last) {
        result.push_back({QString::fromLatin1(kind), rows[first], rows[last], absent, T[first] - 273.15, T[last] - 273.15});
    };
    if (heldField(*kelvin, *oersted, *moment->values)) {
        for (const Sweep &sweep : sweeps(T))
            if (sweep.last > sweep.first && sweep.span > 1)
                add(T[sweep.last] > T[sweep.first] ? "heating" : "cooling", sweep.first, sweep.last);
        return result;
    }
    for (std::size_t first = 0; first < rows.size();) {
        std::size_t end = first + 1;
        while (end < rows.size() && std::abs(T[end] - T[first]) <= std::max(0.2, 0.01 * T[first]))
            ++end;
        if (end - first >= 5)
            add("isothermal", first, end - 1);
        first = end;
    }
    return result;
}

} // namespace vitrine::magnetometry
