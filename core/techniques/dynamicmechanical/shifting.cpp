// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/shifting.h"

#include "numerics/curves.h"

#include <algorithm>
#include <cmath>
#include <optional>

namespace vitrine::dynamicmechanical
{

namespace
{

constexpr int places = 64;              // of the modulus at which the distance is taken
constexpr double leastOverlap = 1e-4;   // decades; below it noise decides

// log f over log E', both rising. The modulus of a passive material rises with the frequency; where noise makes it fall, the
// mean of the running maximum from below and of the running minimum from above stands in.
struct Branch
{
    std::vector<double> modulus, frequency;
};

Branch branchOf(const FrequencySweep &sweep)
{
    const std::size_t n = sweep.size();
    std::vector<double> up(n), down(n);
    for (std::size_t i = 0; i < n; ++i)
        up[i] = std::max(std::log10(sweep.storage[i]), i > 0 ? up[i - 1] : -1e300);
    for (std::size_t i = n; i-- > 0;)
        down[i] = std::min(std::log10(sweep.storage[i]), i + 1 < n ? down[i + 1] : 1e300);
    Branch branch;
    for (std::size_t i = 0; i < n; ++i) {
        const double modulus = 0.5 * (up[i] + down[i]);
        if (!branch.modulus.empty() && !(modulus > branch.modulus.back() + 1e-12))
            continue;
        branch.modulus.push_back(modulus);
        branch.frequency.push_back(std::log10(sweep.frequency[i]));
    }
    return branch;
}

struct Distance
{
    double value = absent, uncertainty = absent, overlap = 0;
};

// How far along log f the first curve lies to the right of the second.
Distance distance(const Branch &one, const Branch &other)
{
    Distance result;
    if (one.modulus.size() < 2 || other.modulus.size() < 2)
        return result;
    const double low = std::max(one.modulus.front(), other.modulus.front()), high = std::min(one.modulus.back(), other.modulus.back());
    result.overlap = high - low;
    if (!(result.overlap > leastOverlap))
        return result;
    double sum = 0, squares = 0;
    for (int i = 0; i < places; ++i) {
        const double modulus = low + (high - low) * (i + 0.5) / places;
        const double d = interpolated(one.modulus, one.frequency, modulus) - interpolated(other.modulus, other.frequency, modulus);
        sum += d;
        squares += d * d;
    }
    result.value = sum / places;
    const double deviation = std::sqrt(std::max(squares / places - result.value * result.value, 0.0));
    // As many independent distances as measured points lie in the overlap.
    const auto within = [&](const Branch &branch) { return std::ranges::count_if(branch.modulus, [&](double m) { return m >= low && m <= high; }); };
    const auto independent = static_cast<double>(std::max<std::ptrdiff_t>(std::min(within(one), within(other)), 1));
    result.uncertainty = deviation / std::sqrt(independent);
    return result;
}

} // namespace

std::vector<Shift> shiftsOf(const std::vector<FrequencySweep> &sweeps, std::size_t reference)
{
    std::vector<Shift> shifts(sweeps.size());
    std::vector<Branch> branches;
    for (const FrequencySweep &sweep : sweeps)
        branches.push_back(branchOf(sweep));
    shifts[reference] = {0, 0, 0};
    const auto step = [&](std::size_t known, std::size_t next) {
        if (!std::isfinite(shifts[known].logShift))
            return;
        const Distance d = distance(branches[known], branches[next]);
        shifts[next] = {shifts[known].logShift + d.value, std::hypot(shifts[known].uncertainty, d.uncertainty), d.overlap};
    };
    for (std::size_t i = reference + 1; i < sweeps.size(); ++i)
        step(i - 1, i);
    for (std::size_t i = reference; i-- > 0;)
        step(i + 1, i);
    return shifts;
}

Misfit misfitOf(const std::vector<FrequencySweep> &sweeps, const std::vector<Shift> &shifts)
{
    double storage = 0, loss = 0;
    std::size_t storageCount = 0, lossCount = 0;
    const auto compare = [](const std::vector<double> &x, const std::vector<double> &y, double at, double value, double &sum, std::size_t &count) {
        const auto above = std::ranges::upper_bound(x, at);
        if (above == x.begin() || above == x.end() || !(value > 0))
            return;
        const auto k = static_cast<std::size_t>(above - x.begin());
        if (!(y[k - 1] > 0 && y[k] > 0))
            return;
        const double share = (at - x[k - 1]) / (x[k] - x[k - 1]), between = (1 - share) * std::log10(y[k - 1]) + share * std::log10(y[k]);
        sum += std::pow(std::log10(value) - between, 2);
        ++count;
    };
    std::optional<std::size_t> before;
    for (std::size_t i = 0; i < sweeps.size(); ++i) {
        if (!std::isfinite(shifts[i].logShift))
            continue;
        if (before) {
            const FrequencySweep &neighbour = sweeps[*before];
            std::vector<double> reduced;
            for (const double f : neighbour.frequency)
                reduced.push_back(std::log10(f) + shifts[*before].logShift);
            for (std::size_t k = 0; k < sweeps[i].size(); ++k) {
                const double at = std::log10(sweeps[i].frequency[k]) + shifts[i].logShift;
                compare(reduced, neighbour.storage, at, sweeps[i].storage[k], storage, storageCount);
                compare(reduced, neighbour.loss, at, sweeps[i].loss[k], loss, lossCount);
            }
        }
        before = i;
    }
    const auto rms = [](double sum, std::size_t count) { return count > 0 ? std::sqrt(sum / static_cast<double>(count)) : absent; };
    return {rms(storage, storageCount), rms(loss, lossCount)};
}

} // namespace vitrine::dynamicmechanical
