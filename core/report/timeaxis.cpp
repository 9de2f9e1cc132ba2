// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/timeaxis.h"

#include "figure/choices.h"
#include "figure/scaledvalues.h"

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

const Unit &minutes()
{
    static const Unit unit = Unit::of("min");
    return unit;
}

Values timesOf(const DatasetPtr &dataset)
{
    const Column *time = dataset ? dataset->column(role::time) : nullptr;
    return time && time->values ? scaledValues(*time, minutes()) : nullptr;
}

bool againstTemperature(const Panel &panel)
{
    static const Unit kelvin = Unit::of("K");
    const auto unit = Unit::parsed(panel.x.unit);
    return unit && !panel.x.unit.isEmpty() && unit->sameDimension(kelvin);
}

// When an item was at a temperature: its measured curve read the other way round, along the rows on which the
// temperature goes on in the direction of the run.
class Clock
{
public:
    Clock(const std::vector<double> &temperature, const std::vector<double> &time)
    {
        double first = absent, last = absent;
        for (const double value : temperature)
            if (std::isfinite(value)) {
                first = std::isfinite(first) ? first : value;
                last = value;
            }
        m_sign = last < first ? -1 : 1;
        for (std::size_t i = 0; i < std::min(temperature.size(), time.size()); ++i) {
            const double value = m_sign * temperature[i];
            if (std::isfinite(value) && std::isfinite(time[i]) && (m_temperature.empty() || value > m_temperature.back())) {
                m_temperature.push_back(value);
                m_time.push_back(time[i]);
            }
        }
    }

    [[nodiscard]] double at(double temperature) const
    {
        const double value = m_sign * temperature;
        if (m_temperature.size() < 2 || !(value >= m_temperature.front() && value <= m_temperature.back()))
            return absent;
        const auto above = std::max(std::ranges::lower_bound(m_temperature, value), m_temperature.begin() + 1);
        const auto i = static_cast<std::size_t>(above - m_temperature.begin());
        const double part = (value - m_temperature[i - 1]) / (m_temperature[i] - m_temperature[i - 1]);
        return m_time[i - 1] + part * (m_time[i] - m_time[i - 1]);
    }

private:
    double m_sign = 1;
    std::vector<double> m_temperature, m_time;
};

} // namespace

bool hasTimeAxis(const Figure &figure, const std::vector<DatasetPtr> &items)
{
    return !figure.panels.empty() && !items.empty() && againstTemperature(figure.panels.front())
        && std::ranges::all_of(items, [](const DatasetPtr &item) { return timesOf(item) != nullptr; });
}

Figure alongTime(Figure figure, const std::vector<DatasetPtr> &items)
{
    if (!hasTimeAxis(figure, items))
        return figure;
    std::vector<std::optional<Clock>> clocks(items.size());
    const auto itemOf = [&](const QString &key) { return std::min(static_cast<std::size_t>(itemOfKey(key)), items.size() - 1); };
    for (Panel &panel : figure.panels) {
        if (!againstTemperature(panel) && !panel.sharesX)
            continue;
        std::vector<bool> kept(panel.series.size());
        // Measured curves first: they tell the others the time.
        for (const bool measured : {true, false}) {
            for (std::size_t i = 0; i < panel.series.size(); ++i) {
                Series &series = panel.series[i];
                if (kept[i])
                    continue;
                const std::size_t item = itemOf(series.key);
                const Values times = timesOf(items[item]);
                const bool rows = series.x && series.x->size() == times->size() && series.depth == 0 && !series.base;
                if (rows != measured || !series.x)
                    continue;
                if (rows) {
                    if (!clocks[item])
                        clocks[item].emplace(*series.x, *times);
                    series.x = times;
                } else if (clocks[item]) {
                    std::vector<double> x(series.x->size());
                    std::ranges::transform(*series.x, x.begin(), [&](double t) { return clocks[item]->at(t); });
                    if (std::ranges::none_of(x, [](double t) { return std::isfinite(t); }))
                        continue;
                    series.x = shared(std::move(x));
                } else {
                    continue;
                }
                series.xError = nullptr;
                kept[i] = true;
            }
        }
        std::size_t at = 0;
        std::erase_if(panel.series, [&](const Series &) { return !kept[at++]; });
        for (Annotation &words : panel.annotations) {
            const auto &clock = clocks[itemOf(words.key)];
            words.x = clock ? clock->at(words.x) : absent;
        }
        std::erase_if(panel.annotations, [](const Annotation &words) { return !std::isfinite(words.x); });
        std::erase_if(panel.guides, [](const GuideLine &guide) { return guide.kind != GuideLine::Kind::Horizontal; });
        panel.handles.clear();
        panel.x.range.reset();
        if (panel.focus && clocks.size() == 1 && clocks[0]) {
            const double a = clocks[0]->at(panel.focus->low), b = clocks[0]->at(panel.focus->high);
            panel.focus = std::isfinite(a) && std::isfinite(b) ? std::optional(Interval{std::min(a, b), std::max(a, b)}) : std::nullopt;
        } else {
            panel.focus = panel.focusHeight = std::nullopt;
        }
        if (!panel.x.label.isEmpty())
            panel.x.label = QStringLiteral("Time");
        panel.x.unit = panel.x.unit.isEmpty() ? QString() : minutes().displayed();
    }
    return figure;
}

} // namespace vitrine
