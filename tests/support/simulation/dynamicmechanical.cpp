// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/dynamicmechanical.h"

#include "support/simulation/noise.h"

#include <cmath>
#include <iterator>

namespace vitrine::simulation
{

namespace
{

constexpr double rate = 2;               // K/min
constexpr double secondsPerPoint = 8;    // of one frequency; the next row belongs to the next one
constexpr double fallWidth = 5;          // K, of the logistic
constexpr double peakWidth = 9;          // K, standard deviation of the Gaussian
constexpr double modulusNoise = 0.0008;  // relative
constexpr double lossNoise = 0.004;      // relative
constexpr double gasConstant = 8.314462618;
constexpr double zeroCelsius = 273.15;

} // namespace

double lossPeak(const Compound &compound, double frequency)
{
    const double inverse = 1 / (compound.dmaPeak + zeroCelsius) - gasConstant / (compound.relaxationEnergy * 1e3) * std::log(frequency / dmaFrequencies[0]);
    return 1 / inverse - zeroCelsius;
}

std::string modulusSweep(const Compound &compound, const std::string &name)
{
    std::string text;
    const auto line = [&](const std::string &key, const std::string &value) { text += key + '\t' + value + "\r\n"; };
    text += "CLOSED\r\n";
    line("Version", "0.4");
    line("Run", "1");
    line("Instrument", "DMA Q800  V20.6 Build 24");
    line("Module", "DMA Single Cantilever");
    line("Sample", "a_g" + compound.formula() + " glass, SIMULATED");
    line("Size", "17.5000 x  8.0000 x  1.2000\tmm");
    line("Method", "Temp Ramp / Freq Sweep");
    line("Operator", "simulation");
    line("Comment", "SIMULATED data, not measured; computed by Vitrine");
    line("Nsig", "6");
    const char *signals[] = {"Time (min)", "Temperature (\xf8" "C)", "Storage Modulus (MPa)", "Loss Modulus (MPa)", "Tan Delta", "Frequency (Hz)"};
    for (std::size_t i = 0; i < std::size(signals); ++i)
        line("Sig" + std::to_string(i + 1), signals[i]);
    line("Date", "01-Mar-21");
    line("Time", "09:00");
    line("File", "C:\\TA\\Data\\DMA\\" + name + ".001");
    text += "StartOfData\r\n";

    Noise noise(name);
    const double from = compound.dmaOnset - 110, to = lossPeak(compound, dmaFrequencies[std::size(dmaFrequencies) - 1]) + 40;
    const double glass = compound.glassModulus, atOnset = glass * (1 - 4e-4 * (compound.dmaOnset - 25));
    std::size_t row = 0;
    for (double seconds = 0;; seconds += secondsPerPoint, ++row) {
        const double T = from + rate / 60 * seconds + noise.normal(0.01), frequency = dmaFrequencies[row % std::size(dmaFrequencies)];
        if (T > to)
            break;
        const double shift = lossPeak(compound, frequency) - compound.dmaPeak;
        // The tangent at the inflection of a logistic meets the level before it two widths earlier.
        const double centre = compound.dmaOnset + shift + 2 * fallWidth;
        const double storage = (glass * (1 - 4e-4 * (T - 25)) - 0.85 * atOnset / (1 + std::exp(-(T - centre) / fallWidth))) * (1 + noise.normal(modulusNoise));
        const double z = (T - compound.dmaPeak - shift) / peakWidth;
        const double loss = (0.012 * glass + 0.11 * glass * std::exp(-0.5 * z * z)) * (1 + noise.normal(lossNoise));
        text += fixed(seconds / 60, 4) + '\t' + fixed(T, 3) + '\t' + fixed(storage, 3) + '\t' + fixed(loss, 4) + '\t' + fixed(loss / storage, 6) + '\t' + fixed(frequency, 4) + "\r\n";
    }
    return text;
}

} // namespace vitrine::simulation
