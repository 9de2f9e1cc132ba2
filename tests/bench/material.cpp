// SPDX-License-Identifier: GPL-3.0-or-later
#include "material.h"

#include "support/simulation/noise.h"

#include <algorithm>
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

QByteArray netzschText(int rows)
{
    simulation::Noise noise("bench netzsch");
    std::string text = "#EXPORTTYPE:DATA ALL\n#FORMAT:NETZSCH5\n#IDENTITY:bench\n#DECIMAL:COMMA\n#SEPARATOR:SEMICOLON\n##Temp./\xc2\xb0"
                       "C;Time/min;DSC/(mW/mg);Sensit./(uV/mW);Segment\n";
    for (int row = 0; row < rows; ++row) {
        std::string line = simulation::fixed(25 + 1e-3 * row + noise.normal(0.001), 5) + ';' + simulation::fixed(1e-3 * row, 5) + ';'
                           + simulation::scientific(noise.normal(), 6) + ';' + simulation::fixed(3 + 1e-7 * row, 5) + ";1\r\n";
        std::ranges::replace(line, '.', ',');
        text += line;
    }
    return QByteArray::fromStdString(text);
}

QByteArray blankTable(int rows)
{
    simulation::Noise noise("bench blanks");
    std::string text = "Time/min  Temp/degC  Heat flow/mW  Mass/mg\n";
    for (int row = 0; row < rows; ++row)
        for (const std::string &cell : {simulation::fixed(1e-3 * row, 4), simulation::fixed(25 + 1e-3 * row, 3), simulation::fixed(noise.normal(), 6),
                                        simulation::fixed(12 + noise.normal(0.01), 5) + '\n'})
            text += std::string(14 - std::min<std::size_t>(cell.size(), 13), ' ') + cell;
    return QByteArray::fromStdString(text);
}

QByteArray multiVuText(int rows)
{
    simulation::Noise noise("bench multivu");
    std::string text = "[Header]\nTITLE,bench\nFILEOPENTIME,1,1/1/2025,1:00 pm\nBYAPP,MPMS3,1.0,1.0\n[Data]\nComment,Time Stamp (sec),Temperature (K),"
                       "Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu)";
    for (int column = 6; column < 40; ++column)
        text += ",Map " + std::to_string(column);
    text += '\n';
    for (int row = 0; row < rows; ++row) {
        text += ',' + simulation::fixed(3.9e9 + row + noise.normal(0.1), 5) + ',' + simulation::fixed(2 + noise.normal(1e-3), 14) + ','
                + simulation::fixed(44649.49609375, 8) + ',' + simulation::scientific(1e-5 * noise.normal(), 15) + ',' + simulation::scientific(1e-8, 15);
        for (int column = 6; column < 40; ++column) {
            text += ',';
            if (column % 5 == 0)
                text += simulation::fixed(100 + noise.normal(), 12);
        }
        text += '\n';
    }
    return QByteArray::fromStdString(text);
}

QByteArray rawScansText(int rows)
{
    simulation::Noise noise("bench raw scans");
    std::string text = "[Header]\nTITLE,bench\nFILEOPENTIME,1,1/1/2025,1:00 pm\nBYAPP,MPMS3,1.0,1.0\nINFO,3.9,SAMPLE_MASS\n[Data]\n"
                       "Comment,Time Stamp (sec),Raw Position (mm),Raw Voltage (V),Processed Voltage (V),Fixed C Fitted (V),Free C Fitted (V)\n";
    for (int row = 0; row < rows; ++row) {
        if (row % 200 == 0) {
            const std::string T = simulation::fixed(2 + 1e-2 * row, 12), H = simulation::fixed(10000.087890625, 9);
            text += ";low temp = " + T + " K;high temp = " + T + " K;avg. temp = " + T + " K;low field = " + H + " Oe;high field = " + H
                    + " Oe;drift = -0.000348449193552369 V/s;slope = -4.64598924736492E-5 V/mm;squid range = 1000;given center = 39.8807718010126 mm;"
                      "calculated center = 39.8678207397461 mm;amp fixed = 2.49162817001343 V;amp free =2.49108910560608 V\n";
        }
        text += ',' + simulation::fixed(3720425238.51308 + 0.02 * row, 5) + ',' + simulation::fixed(25 + 0.15 * (row % 200), 13) + ','
                + simulation::fixed(noise.normal(0.3), 15) + ',' + simulation::fixed(noise.normal(0.3), 15) + ",,\n";
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
