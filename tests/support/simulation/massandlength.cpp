// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/massandlength.h"

#include "support/simulation/noise.h"

#include <cmath>
#include <vector>

namespace vitrine::simulation
{

namespace
{

// Mass.
constexpr double sampleMass = 10.214;    // mg
constexpr double massNoise = 0.0015;     // mg
constexpr double buoyancy = 0.012;       // mg that the displaced argon weighs at the start
constexpr double firstLoss = 35, firstWidth = 4;    // %, K of a logistic
constexpr double secondLoss = 18, secondWidth = 15; // ... that follows
constexpr double secondDelay = 75;       // K
constexpr double massStep = 0.4;         // K between rows

// Length.
constexpr double sampleLength = 1.2;     // mm
constexpr double lengthNoise = 0.005;    // um
constexpr double glassExpansion = 42e-6; // 1/K
constexpr double yielding = -240e-6;     // 1/K, slope of the branch above the transition
constexpr double bend = 2.5;             // K
constexpr double lengthStep = 0.25;      // K between rows

double logistic(double z) { return 1 / (1 + std::exp(-z)); }

std::string header(const std::string &instrument, const std::string &module, const std::string &sample, const std::string &size, const std::string &programme,
                   const std::string &file, const std::vector<std::string> &columns)
{
    std::string text = "CLOSED\r\n";
    const auto line = [&](const std::string &key, const std::string &value) { text += key + '\t' + value + "\r\n"; };
    line("Version", "0.4");
    line("Run", "1");
    line("Instrument", instrument);
    line("Module", module);
    line("Operator", "simulation");
    line("Sample", sample + ", SIMULATED");
    line("Size", size);
    line("Method", "Ramp");
    line("Comment", "SIMULATED data, not measured; computed by Vitrine");
    line("Xcomment", "Gas1: Argon 100.0 ml/min");
    line("Nsig", std::to_string(columns.size()));
    for (std::size_t i = 0; i < columns.size(); ++i)
        line("Sig" + std::to_string(i + 1), columns[i]);
    line("Date", "01-Mar-21");
    line("Time", "09:00");
    line("OrgMethod", programme);
    line("File", "C:\\TA\\Data\\" + file + ".001");
    return text + "StartOfData\r\n";
}

// The tangent at the inflection of a logistic meets the level before it two widths earlier.
double massPercent(const Compound &compound, double T)
{
    const double centre = compound.decomposition + 2 * firstWidth;
    return 100 - firstLoss * logistic((T - centre) / firstWidth) - secondLoss * logistic((T - centre - secondDelay) / secondWidth);
}

} // namespace

double lossUpTo(const Compound &compound, double celsius) { return massPercent(compound, 25) - massPercent(compound, celsius); }

std::string massLoss(const Compound &compound, const std::string &name)
{
    constexpr double rate = 10; // K/min
    std::string text = header("SDT Q600 V20.9 Build 20", "DSC-TGA Standard", compound.formula() + " crystal", fixed(sampleMass, 4) + "\tmg",
                              "1: Ramp 10.00 \xf8" "C/min to 400.00 \xf8" "C", name, {"Time (min)", "Temperature (\xf8" "C)", "Weight (mg)"});
    Noise noise(name);
    for (double T = 25; T <= 400; T += massStep) {
        const double lift = buoyancy * (1 - 298.15 / (T + 273.15));
        const double mass = sampleMass * massPercent(compound, T) / 100 + lift + noise.normal(massNoise);
        text += fixed((T - 25) / rate, 4) + '\t' + fixed(T + noise.normal(0.01), 3) + '\t' + fixed(mass, 5) + "\r\n";
    }
    return text;
}

std::string lengthChange(const Compound &compound, const std::string &name)
{
    constexpr double rate = 5; // K/min
    constexpr double from = 30;
    std::string text = header("TMA Q400 V22.5 Build 31", "TMA Expansion", "a_g" + compound.formula() + " glass", fixed(sampleLength, 4) + "\tmm",
                              "1: Ramp 5.00 \xf8" "C/min to 250.00 \xf8" "C", name,
                              {"Time (min)", "Temperature (\xf8" "C)", "Dimension Change (\xe6m)", "Force (N)"});
    Noise noise(name);
    for (double T = from; T <= compound.tmaTransition + 25; T += lengthStep) {
        // Two branches that would meet at the transition, rounded over a few kelvins.
        const double above = bend * std::log1p(std::exp((T - compound.tmaTransition) / bend));
        const double strain = glassExpansion * (T - from) + (yielding - glassExpansion) * above;
        text += fixed((T - from) / rate, 4) + '\t' + fixed(T + noise.normal(0.01), 3) + '\t' + fixed(1e3 * sampleLength * strain + noise.normal(lengthNoise), 4) + "\t0.0100\r\n";
    }
    return text;
}

} // namespace vitrine::simulation
