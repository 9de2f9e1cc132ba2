// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/derivativepanel.h"

#include "numerics/curves.h"
#include "numerics/thermalsegments.h"

#include <QObject>

#include <algorithm>
#include <array>
#include <cmath>
#include <numeric>

namespace vitrine
{

namespace
{

constexpr std::array<double, 4> widths{0.003, 0.006, 0.012, 0.024}; // of a stretch's rows
constexpr double quiet = 0.02;  // of the greatest derivative
constexpr double standing = 0.5; // of a stretch's mean step in x: below it no derivative is given (a sample that melts holds its own temperature)
constexpr std::size_t fewest = 9;

enum class Along { Neither, Temperature, Time };

Along alongOf(const Axis &axis)
{
    static const Unit kelvin = Unit::of("K"), second = Unit::of("s");
    const auto unit = axis.unit.isEmpty() || axis.logarithmic ? std::nullopt : Unit::parsed(axis.unit);
    return !unit ? Along::Neither : unit->sameDimension(kelvin) ? Along::Temperature : unit->sameDimension(second) ? Along::Time : Along::Neither;
}

bool isMeasured(const Series &series)
{
    return series.depth == 0 && !series.onRightAxis && !series.base && series.x && series.y && series.y->size() == series.x->size()
        && series.x->size() >= fewest && series.stroke.width > 0 && (series.key == QLatin1String("data") || series.key.endsWith(QLatin1String("/data")));
}

// Derivative over rows first..last into `slope`.
void differentiate(std::span<const double> x, std::span<const double> y, std::size_t first, std::size_t last, std::vector<double> &slope)
{
    const std::size_t count = last - first + 1;
    if (count < fewest)
        return;
    std::vector<double> rows(count);
    std::iota(rows.begin(), rows.end(), 0.0);
    const auto part = x.subspan(first, count), heights = y.subspan(first, count);
    const double mean = (part.back() - part.front()) / static_cast<double>(count - 1), noise = noiseDeviation(heights);
    for (const double width : widths) {
        const int half = static_cast<int>(std::clamp(0.5 * width * static_cast<double>(count), 2.0, 0.25 * static_cast<double>(count)));
        const std::vector<double> dx = derivative(rows, part, half, 2), dy = derivative(rows, heights, half, 2);
        double greatest = 0;
        for (std::size_t i = 0; i < count; ++i) {
            const bool goesOn = mean != 0 && dx[i] / mean > standing;
            slope[first + i] = goesOn ? dy[i] / dx[i] : absent;
            if (goesOn && std::isfinite(slope[first + i]))
                greatest = std::max(greatest, std::abs(slope[first + i]));
        }
        const double h = half, scatter = noise / std::sqrt(h * (h + 1) * (2 * h + 1) / 3) / std::abs(mean);
        if (!(scatter > quiet * greatest))
            return;
    }
}

} // namespace

std::vector<double> slopeAlongRows(std::span<const double> x, std::span<const double> y, bool isTemperature)
{
    std::vector<double> slope(x.size(), absent);
    if (!isTemperature) {
        std::size_t first = 0, last = x.size();
        while (first < last && !std::isfinite(x[first]))
            ++first;
        while (last > first && !std::isfinite(x[last - 1]))
            --last;
        if (last > first)
            differentiate(x, y, first, last - 1, slope);
        return slope;
    }
    for (const ThermalSegment &segment : thermalSegments(x, {}))
        if (segment.kind != ThermalSegment::Kind::Isothermal)
            differentiate(x, y, segment.first, segment.last, slope);
    return slope;
}

bool canShowDerivative(const Figure &figure)
{
    if (figure.panels.empty() || alongOf(figure.panels.front().x) == Along::Neither)
        return false;
    const auto &series = figure.panels.front().series;
    return std::ranges::any_of(series, isMeasured)
        && std::ranges::none_of(series, [](const Series &one) { return one.key == QLatin1String("dtg") || one.key.endsWith(QLatin1String("/dtg")); });
}

Figure withDerivative(Figure figure, DerivativeCache *cache)
{
    if (!canShowDerivative(figure))
        return figure;
    const Panel &curves = figure.panels.front();
    const Along along = alongOf(curves.x);
    Panel panel;
    panel.key = QStringLiteral("derivative");
    for (const Panel &other : figure.panels)
        panel.row = std::max(panel.row, other.row + 1);
    panel.column = curves.column;
    panel.stretch = 0.5;
    panel.sharesX = true;
    panel.x = curves.x;
    panel.y.label = QStringLiteral("Derivative");
    const QString per = along == Along::Temperature ? QStringLiteral("K") : curves.x.unit;
    panel.y.unit = (curves.y.unit.isEmpty() ? QString() : curves.y.unit + QLatin1Char(' ')) + per + QStringLiteral("⁻¹");
    DerivativeCache drawn;
    for (const Series &series : curves.series) {
        if (!isMeasured(series))
            continue;
        const std::pair key{series.x, series.y};
        Values slope;
        if (cache)
            if (const auto known = cache->find(key); known != cache->end())
                slope = known->second;
        if (!slope)
            slope = shared(slopeAlongRows(*series.x, *series.y, along == Along::Temperature));
        drawn.emplace(key, slope);
        Series derivative;
        derivative.key = series.key.chopped(4) + QStringLiteral("derivative");
        derivative.name = QStringLiteral("Derivative");
        derivative.x = series.x;
        derivative.y = slope;
        derivative.stroke = series.stroke;
        panel.series.push_back(std::move(derivative));
    }
    if (cache)
        *cache = std::move(drawn);
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace vitrine
