// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"

#include <cmath>

namespace vitrine::test
{

// A thermogram of 1001 rows from 100 to 300 degC, 0.2 K apart, with a window of limits and a band.
inline Figure thermogram(std::size_t rows = 1001)
{
    std::vector<double> x(rows), y(rows);
    for (std::size_t i = 0; i < rows; ++i) {
        x[i] = 100 + 200.0 * static_cast<double>(i) / static_cast<double>(rows - 1);
        y[i] = -std::exp(-std::pow((x[i] - 250) / 8, 2));
    }
    Figure figure;
    figure.key = QStringLiteral("thermogram");
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.x.range = Interval{100, 300};
    panel.y.label = QStringLiteral("Heat flow");
    panel.y.unit = QStringLiteral("W g⁻¹");
    Series series;
    series.key = QStringLiteral("data");
    series.label = QStringLiteral("crystal");
    series.x = shared(std::move(x));
    series.y = shared(std::move(y));
    series.stroke = {accentColour, 0.8, Dash::Solid};
    panel.series.push_back(series);
    panel.legend = true;
    panel.exothermic = Panel::Direction::Up;
    panel.handles.push_back({QStringLiteral("window"), HandleKind::Limits, 230, 270, QStringLiteral("Window"), QStringLiteral("°C")});
    panel.handles.push_back({QStringLiteral("left"), HandleKind::Band, 130, 160, QStringLiteral("Left window"), QStringLiteral("°C")});
    figure.panels.push_back(panel);
    return figure;
}

inline Figure nyquist()
{
    std::vector<double> x, y;
    for (int i = 0; i <= 90; ++i) {
        const double angle = i * 3.14159265358979 / 90;
        x.push_back(500 - 500 * std::cos(angle));
        y.push_back(500 * std::sin(angle));
    }
    Figure figure;
    figure.key = QStringLiteral("nyquist");
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("<i>Z</i>′");
    panel.y.label = QStringLiteral("−<i>Z</i>″");
    panel.x.unit = panel.y.unit = QStringLiteral("Ω");
    panel.equalAspect = true;
    Series series;
    series.key = QStringLiteral("data");
    series.x = shared(std::move(x));
    series.y = shared(std::move(y));
    series.stroke.width = 0;
    series.marker = MarkerShape::CircleOpen;
    panel.series.push_back(series);
    figure.panels.push_back(panel);
    return figure;
}

} // namespace vitrine::test
