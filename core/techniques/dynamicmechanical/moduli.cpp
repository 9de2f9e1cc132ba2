// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/moduli.h"

#include <algorithm>
#include <cmath>

namespace vitrine::dynamicmechanical
{

namespace
{

constexpr std::size_t fewestPoints = 6, fewestOfSweep = 3;
constexpr double leastSpan = 5;          // K
constexpr double equalFrequency = 0.01;  // relative: generators are stable to far less than this

// The columns a curve is made of; null where there is none.
struct Columns
{
    Values temperature, storage, loss, tangent, frequency;

    explicit Columns(const Dataset &dataset)
    {
        const auto values = [&](std::string_view role, const char *unit) {
            const Column *column = dataset.column(role);
            return column ? valuesIn(*column, Unit::of(unit)) : nullptr;
        };
        temperature = values(role::temperature, "degC");
        storage = values(storageModulus, "MPa");
        loss = values(lossModulus, "MPa");
        tangent = values(tanDelta, "1");
        frequency = values(role::frequency, "Hz");
        const std::size_t rows = dataset.rows();
        for (Values *column : {&temperature, &storage, &loss, &tangent, &frequency})
            if (*column && (*column)->size() != rows)
                column->reset();
    }
    [[nodiscard]] bool complete() const { return temperature && storage && (loss || tangent); }
    [[nodiscard]] double lossAt(std::size_t i) const { return loss ? (*loss)[i] : (*tangent)[i] * (*storage)[i]; }
    [[nodiscard]] double tangentAt(std::size_t i) const { return tangent ? (*tangent)[i] : (*loss)[i] / (*storage)[i]; }
    [[nodiscard]] bool valid(std::size_t i) const
    {
        return std::isfinite((*temperature)[i]) && std::isfinite((*storage)[i]) && (*storage)[i] > 0 && std::isfinite(lossAt(i)) && std::isfinite(tangentAt(i));
    }
};

// The stretch between the coldest and the hottest row: of a run that heats and cools, the way that spans it.
std::pair<std::size_t, std::size_t> mainStretch(const std::vector<double> &temperature, const std::vector<std::size_t> &rows)
{
    const auto [cold, hot] = std::ranges::minmax_element(rows, {}, [&](std::size_t i) { return temperature[i]; });
    const auto a = static_cast<std::size_t>(cold - rows.begin()), b = static_cast<std::size_t>(hot - rows.begin());
    return {std::min(a, b), std::max(a, b)};
}

} // namespace

std::vector<TemperatureCurve> temperatureCurves(const Dataset &dataset)
{
    const Columns columns(dataset);
    std::vector<TemperatureCurve> curves;
    if (!columns.complete())
        return curves;
    // Rows by frequency, those without one left out where others have one.
    std::vector<std::size_t> rows;
    for (std::size_t i = 0; i < dataset.rows(); ++i)
        if (columns.valid(i) && (!columns.frequency || (*columns.frequency)[i] > 0))
            rows.push_back(i);
    if (columns.frequency)
        std::ranges::stable_sort(rows, {}, [&](std::size_t i) { return (*columns.frequency)[i]; });
    for (std::size_t from = 0; from < rows.size();) {
        std::size_t to = from + 1;
        const auto f = [&](std::size_t k) { return columns.frequency ? (*columns.frequency)[rows[k]] : 1.0; };
        while (to < rows.size() && f(to) <= f(to - 1) * (1 + equalFrequency))
            ++to;
        std::vector<std::size_t> own(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
        from = to;
        std::ranges::sort(own);
        const auto [first, last] = mainStretch(*columns.temperature, own);
        own = std::vector<std::size_t>(own.begin() + static_cast<std::ptrdiff_t>(first), own.begin() + static_cast<std::ptrdiff_t>(last) + 1);
        std::ranges::stable_sort(own, {}, [&](std::size_t i) { return (*columns.temperature)[i]; });
        TemperatureCurve curve;
        double sum = 0;
        for (const std::size_t i : own) {
            sum += columns.frequency ? (*columns.frequency)[i] : absent;
            const double temperature = (*columns.temperature)[i];
            // Equal temperatures (rounded ones) are one point.
            if (!curve.temperature.empty() && temperature == curve.temperature.back())
                continue;
            curve.temperature.push_back(temperature);
            curve.storage.push_back((*columns.storage)[i]);
            curve.loss.push_back(columns.lossAt(i));
            curve.tangent.push_back(columns.tangentAt(i));
        }
        // Equal numbers have that number as their mean, without the rounding of a sum.
        const double stated = columns.frequency ? (*columns.frequency)[own.front()] : absent, mean = sum / static_cast<double>(own.size());
        curve.frequency = std::abs(mean - stated) < 1e-9 * stated ? stated : mean;
        if (curve.size() >= fewestPoints && curve.span() >= leastSpan)
            curves.push_back(std::move(curve));
    }
    return curves;
}

bool isMasterCurve(const Dataset &dataset)
{
    return dataset.metadata.find(QStringLiteral("reference_temperature")) && dataset.column(role::frequency);
}

std::vector<FrequencySweep> frequencySweeps(const std::vector<DatasetPtr> &datasets)
{
    std::vector<FrequencySweep> sweeps;
    for (const DatasetPtr &dataset : datasets) {
        const Columns columns(*dataset);
        if (!columns.complete() || !columns.frequency || isMasterCurve(*dataset))
            continue;
        std::vector<std::size_t> rows;
        for (std::size_t i = 0; i < dataset->rows(); ++i)
            if (columns.valid(i) && (*columns.frequency)[i] > 0)
                rows.push_back(i);
        const auto f = [&](std::size_t k) { return (*columns.frequency)[rows[k]]; };
        for (std::size_t from = 0; from < rows.size();) {
            std::size_t to = from + 1;
            const bool rising = to < rows.size() && f(to) > f(from);
            while (to < rows.size() && (rising ? f(to) > f(to - 1) : f(to) < f(to - 1)))
                ++to;
            std::vector<std::size_t> own(rows.begin() + static_cast<std::ptrdiff_t>(from), rows.begin() + static_cast<std::ptrdiff_t>(to));
            from = to;
            if (own.size() < fewestOfSweep)
                continue;
            if (!rising)
                std::ranges::reverse(own);
            FrequencySweep sweep;
            double sum = 0, squares = 0;
            for (const std::size_t i : own) {
                sweep.frequency.push_back((*columns.frequency)[i]);
                sweep.storage.push_back((*columns.storage)[i]);
                sweep.loss.push_back(columns.lossAt(i));
                sum += (*columns.temperature)[i];
            }
            sweep.temperature = sum / static_cast<double>(own.size());
            for (const std::size_t i : own)
                squares += std::pow((*columns.temperature)[i] - sweep.temperature, 2);
            sweep.scatter = std::sqrt(squares / static_cast<double>(own.size() - 1));
            sweeps.push_back(std::move(sweep));
        }
    }
    std::ranges::stable_sort(sweeps, {}, &FrequencySweep::temperature);
    return sweeps;
}

} // namespace vitrine::dynamicmechanical
