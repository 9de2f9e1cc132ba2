// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/thermogram.h"

#include "support/simulation/noise.h"

#include <algorithm>
#include <cmath>
#include <functional>
#include <numbers>

namespace vitrine::simulation
{

namespace
{

constexpr double rate = 10;             // K/min
constexpr double kelvinPerSecond = rate / 60;
constexpr double sampling = 1.2;        // s between rows: 0.2 K
constexpr double whiteNoise = 2.0e-4;   // mW/mg, of a row
constexpr double wanderNoise = 4.0e-5;  // mW/mg, over some 10 K
constexpr double wanderMemory = 60;     // rows
constexpr double readingNoise = 0.003;  // K

// An exponentially modified Gaussian of unit area: how much melts per kelvin.
struct MeltingShape
{
    double centre = 0, width = 1, lag = 1;

    [[nodiscard]] double density(double T) const
    {
        const double z = (width / lag - (T - centre) / width) / std::numbers::sqrt2;
        const double half = 0.5 / lag * std::exp(0.5 * width * width / (lag * lag) - (T - centre) / lag);
        return half * std::erfc(z);
    }
    // What has melted up to T.
    [[nodiscard]] double molten(double T) const
    {
        const double gauss = 0.5 * std::erfc(-(T - centre) / (width * std::numbers::sqrt2));
        return gauss - lag * density(T);
    }
};

// Where the tangent at the steepest point of the leading flank meets zero.
double extrapolatedOnset(const MeltingShape &shape)
{
    const double step = 1e-3;
    double steepest = 0, at = 0;
    for (double T = shape.centre - 6 * shape.width; T < shape.centre + 6 * shape.lag; T += step) {
        const double slope = (shape.density(T + step) - shape.density(T - step)) / (2 * step);
        if (slope > steepest) {
            steepest = slope;
            at = T;
        }
    }
    return at - shape.density(at) / steepest;
}

struct Run
{
    std::string identity, sample, segment, remark;
    double mass = 0;             // mg
    bool paddedHeader = false;   // Proteus 8's layout, with decimal comma
    double from = 0, to = 0;     // degC
};

std::string withComma(std::string number)
{
    std::ranges::replace(number, '.', ',');
    return number;
}

std::string header(const Run &run)
{
    std::string text;
    const auto line = [&](const std::string &key, const std::string &value) {
        if (run.paddedHeader) {
            std::string padded = '#' + key + ':';
            padded.resize(std::max<std::size_t>(padded.size(), 29), ' ');
            std::string filled = value;
            filled.resize(std::max<std::size_t>(filled.size(), 27), ' ');
            text += padded + ';' + filled + "\r\n";
        } else {
            text += '#' + key + ':' + value + "\r\n";
        }
    };
    const auto number = [&](double value, int decimals) { return run.paddedHeader ? withComma(fixed(value, decimals)) : fixed(value, decimals); };
    line("EXPORTTYPE", "DATA SINGLE");
    line("FILE", run.identity + ".ngb-sdg");
    line("FORMAT", "NETZSCH5");
    line("FTYPE", "ANSI");
    line("IDENTITY", run.identity);
    line("DECIMAL", run.paddedHeader ? "COMMA" : "POINT");
    line("SEPARATOR", "SEMICOLON");
    line("MTYPE", "DSC");
    line("INSTRUMENT", "NETZSCH DSC 214");
    line("PROJECT", "SIMULATED example");
    line("DATE/TIME", "01.03.2021 09:00:00 (UTC+0)");
    line("CORR. FILE", "");
    line("TEMPCAL", "");
    line("SENSITIVITY", "");
    line("LABORATORY", "");
    line("OPERATOR", "simulation");
    line("REMARK", run.remark);
    line("SAMPLE", run.sample);
    line("SAMPLE MASS /mg", number(run.mass, 3));
    line("MATERIAL", "");
    line("REFERENCE", "-----");
    line("REFERENCE MASS /mg", "0");
    line("TYPE OF CRUCIBLE", "Concavus Al, pierced lid");
    line("SAMPLE CRUCIBLE MASS /mg", "0");
    line("REFERENCE CRUCIBLE MASS /mg", "0");
    line("PURGE 2 MFC", run.paddedHeader ? "ARGON,40,0 ml/min" : "ARGON,40.0 ml/min");
    line("PROTECTIVE MFC", run.paddedHeader ? "ARGON,60,0 ml/min" : "ARGON,60.0 ml/min");
    line("M.RANGE /\xb5V", "5000");
    line("TAU-R", "---");
    line("CORR. CODE", "000");
    line("EXO", "-1");
    const std::string programme = fixed(run.from, 0) + "\xb0" "C/" + number(rate, 1) + "(K/min)/" + fixed(run.to, 0) + "\xb0" "C";
    line("RANGE", programme);
    line("SEGMENT", "S" + run.segment + '/' + run.segment);
    line("SEG. " + run.segment, programme);
    return text + "\r\n##Temp./\xb0" "C;Time/min;DSC/(mW/mg);Sensit./(uV/mW)\r\n";
}

// Rows of a heating run; `heatFlow` in mW/mg, endothermic positive (the file says EXO -1).
std::string written(const Run &run, Noise noise, const std::function<double(double)> &heatFlow)
{
    std::string text = header(run);
    Wander wander(noise, wanderNoise, wanderMemory);
    const int rows = static_cast<int>((run.to - run.from) / (kelvinPerSecond * sampling));
    for (int row = 0; row <= rows; ++row) {
        const double seconds = row * sampling;
        const double T = run.from + kelvinPerSecond * seconds;
        const double value = heatFlow(T) + wander.next() + noise.normal(whiteNoise);
        std::string line = fixed(T + noise.normal(readingNoise), 5) + ';' + fixed(seconds / 60, 5) + ';' + scientific(value, 6) + ';'
            + fixed(3.05 + 0.0021 * T - 2.1e-6 * T * T, 5);
        text += (run.paddedHeader ? withComma(line) : line) + "\r\n";
    }
    return text;
}

} // namespace

std::string meltingThermogram(const Compound &compound, const std::string &name)
{
    MeltingShape shape{0, compound.meltingWidth, compound.meltingLag};
    shape.centre = compound.meltingPoint - extrapolatedOnset(shape);

    // Heat capacities, J/(g K): the solid's and the melt's lines.
    const auto solid = [&](double T) { return 1.42 + 2.1e-3 * (T - 25); };
    const auto melt = [&](double T) { return solid(compound.meltingPoint) + 0.16 + 0.9e-3 * (T - compound.meltingPoint); };

    const Run run{.identity = name, .sample = compound.formula() + " crystal",
                  .segment = "1", .remark = "SIMULATED data, not measured; computed by Vitrine", .mass = 8.412,
                  .paddedHeader = compound.metal == "Co", .from = 100, .to = compound.meltingPoint + 65};
    return written(run, Noise(name), [&](double T) {
        const double molten = std::clamp(shape.molten(T), 0.0, 1.0);
        const double capacity = (1 - molten) * solid(T) + molten * melt(T);
        return kelvinPerSecond * (capacity + compound.fusionEnthalpy * shape.density(T));
    });
}

std::string glassThermogram(const Compound &compound, const std::string &name)
{
    const auto glass = [&](double T) { return 1.38 + 2.0e-3 * (T - 25); };
    const auto step = [&](double T) { return compound.heatCapacityStep - 0.6e-3 * (T - compound.glassTransition); };
    const Run run{.identity = name, .sample = "a_g" + compound.formula() + " glass",
                  .segment = "3", .remark = "SIMULATED data, not measured; computed by Vitrine", .mass = 9.137,
                  .paddedHeader = compound.metal == "Co", .from = 60, .to = compound.glassTransition + 60};
    return written(run, Noise(name), [&](double T) {
        const double liquid = 0.5 * std::erfc((compound.glassTransition - T) / (compound.glassWidth * std::numbers::sqrt2));
        return kelvinPerSecond * (glass(T) + liquid * step(T));
    });
}

} // namespace vitrine::simulation
