// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/impedance.h"

#include "support/simulation/noise.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <numbers>

namespace vitrine::simulation
{

namespace
{

constexpr double vacuumPermittivity = 8.8541878128e-12; // F/m, CODATA 2018
constexpr double lowest = 20, highest = 2e6;            // Hz
constexpr int pointsPerDecade = 20;
constexpr double plainPermittivity = 24, plainLoss = 0.05; // of what the paper gives no values for
constexpr double crystalPermittivity = 9, crystalLoss = 0.04;

constexpr double largestExponent = 0.997;

double angular(double frequency)
{
    return 2 * std::numbers::pi * frequency;
}

std::complex<double> electrodeImpedance(const SpectrumTruth &truth, std::complex<double> jw)
{
    return 1.0 / (truth.electrodeQ * std::pow(jw, truth.electrodeN));
}

} // namespace

SpectrumTruth spectrumTruth(const Compound &compound, State state)
{
    const bool glass = state == State::Glass;
    SpectrumTruth truth;
    truth.R = pelletThickness / ((glass ? compound.glassConductivity : compound.crystalConductivity) * pelletArea);

    truth.electrodeN = compound.electrodeExponent;
    const double blocking = glass ? compound.electrodeImpedance : 0.05 * truth.R;
    truth.electrodeQ = 1 / (blocking * std::pow(angular(lowest), truth.electrodeN));

    // At 2 MHz the whole has the permittivity eps' (1 - j tan delta): its impedance less the electrode's is the
    // pellet's, and what 1/R leaves of that admittance is the pellet's constant phase element.
    const std::complex<double> jw(0, angular(highest));
    const double permittivity = glass ? compound.permittivity.value_or(plainPermittivity) : crystalPermittivity;
    const double loss = glass ? compound.lossTangent.value_or(plainLoss) : crystalLoss;
    const double capacitance = vacuumPermittivity * pelletArea / pelletThickness;
    const std::complex<double> whole = 1.0 / (jw * capacitance * permittivity * std::complex<double>(1, -loss));
    const std::complex<double> element = 1.0 / (whole - electrodeImpedance(truth, jw)) - 1 / truth.R;
    // A pellet that conducts more than its loss tangent says has none beside its conductivity.
    truth.n = std::min(std::arg(element) * 2 / std::numbers::pi, largestExponent);
    truth.Q = std::abs(element) / std::pow(angular(highest), truth.n);
    return truth;
}

std::string impedanceSpectrum(const Compound &compound, State state, const std::string &name)
{
    const auto number = [](double value, int decimals) {
        std::string text = fixed(value, decimals);
        std::ranges::replace(text, '.', ',');
        return text;
    };
    const bool glass = state == State::Glass;
    std::string text = "Time: 10:00; Datum: 04.03.2021\r\n";
    text += "Sample: " + std::string(glass ? "a_g" : "") + compound.formula() + (glass ? " glass" : " crystal") + "\r\n";
    text += "Comment: SIMULATED data, not measured; computed by Vitrine\r\n";
    text += "Sample Area [sqmm]: " + number(pelletArea * 1e6, 3) + "\r\n";
    text += "Sample Thickness [mm]: " + number(pelletThickness * 1e3, 3) + "\r\n";
    text += "Voltage Level [V]: 0,100\r\n\r\n\r\n";
    text += "F[Hz]\t\tZ[Ohm]\t\tTheta\t\tTemperatur[\xb0" "C]\r\n";

    const SpectrumTruth truth = spectrumTruth(compound, state);
    Noise noise(name);
    const int points = static_cast<int>(std::lround(pointsPerDecade * std::log10(highest / lowest)));
    for (int i = 0; i <= points; ++i) {
        const double frequency = i == points ? highest : lowest * std::pow(10.0, static_cast<double>(i) / pointsPerDecade);
        const std::complex<double> jw(0, angular(frequency));
        const std::complex<double> Z = 1.0 / (1 / truth.R + truth.Q * std::pow(jw, truth.n)) + electrodeImpedance(truth, jw);
        // The meter's relative error: 0.1 %, more where it measures next to no current or at its highest frequencies.
        const double relative = 1.0e-3 * (1 + std::abs(Z) / 2e7 + frequency / 4e6);
        const double modulus = std::abs(Z) * (1 + noise.normal(relative));
        const double phase = (std::arg(Z) + noise.normal(relative)) * 180 / std::numbers::pi;
        text += number(frequency, 6) + "\t\t" + number(modulus, 6) + "\t\t" + number(phase, 6) + (i == 0 ? "\t\t27,0" : "") + "\r\n";
    }
    return text;
}

} // namespace vitrine::simulation
