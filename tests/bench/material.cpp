// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include "support/simulation/noise.h"

#include <cmath>

namespace vitrine::bench
{

QByteArray textTable(int rows)
{
    simulation::Noise noise("bench table");
    std::string text = "Time/s\tTemp/degC\tHeat flow/mW\tMass/mg\ta\tb\tc\td\n";
    text.reserve(static_cast<std::size_t>(rows) * 96);
    for (int row = 0; row < rows; ++row) {
        text += simulation::fixed(0.1 * row, 1) + '\t' + simulation::fixed(25 + 1e-3 * row + noise.normal(0.01), 4);
        for (int column = 2; column < 8; ++column)
            text += '\t' + simulation::scientific(noise.normal(), 5);
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

DatasetPtr thermogram(int rows)
{
    simulation::Noise noise("bench thermogram");
    std::vector<double> time, temperature, heatFlow;
    constexpr double from = 100, to = 400, rate = 10.0 / 60, width = 4, density = 0.3989422804014327;
    for (int row = 0; row < rows; ++row) {
        const double T = from + (to - from) * row / (rows - 1);
        const double z = (T - 260) / width;
        time.push_back((T - from) / rate);
        temperature.push_back(T);
        heatFlow.push_back(rate * (1.4 + 2e-3 * (T - 100) + 100 * density / width * std::exp(-0.5 * z * z) + 0.08 * std::erf(z / std::sqrt(2.0)))
                           + noise.normal(2e-4));
    }
    Dataset data;
    data.label = QStringLiteral("bench");
    data.technique = QStringLiteral("calorimetry");
    data.columns = {{QStringLiteral("Time"), QStringLiteral("time"), Unit::of("s"), QStringLiteral("s"), shared(time), {}},
                    {QStringLiteral("Temp."), QStringLiteral("temperature"), Unit::of("degC"), QStringLiteral("°C"), shared(temperature), {}},
                    {QStringLiteral("DSC"), QStringLiteral("heat-flow"), Unit::of("W/g"), QStringLiteral("W/g"), shared(heatFlow), {}}};
    data.metadata.set(QStringLiteral("exotherm"), QStringLiteral("down"));
    data.segments = {{QStringLiteral("heating"), 0, static_cast<std::size_t>(rows - 1), 10, from, to}};
    return std::make_shared<const Dataset>(data);
}

} // namespace vitrine::bench
