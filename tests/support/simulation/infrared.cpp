// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/simulation/infrared.h"

#include "support/simulation/noise.h"

#include <cmath>

namespace vitrine::simulation
{

std::string infraredSpectrum(const Compound &compound, const std::string &name)
{
    std::string text = "# Sample: a_g" + compound.formula() + " glass\n# Comment: SIMULATED data, not measured; computed by Vitrine\n";
    text += "Wavenumber (cm-1),Absorbance\n";
    Noise noise(name);
    const auto band = [](double position, double centre, double width) {
        const double z = (position - centre) / width;
        return std::exp(-0.5 * z * z);
    };
    for (double position = 2400; position >= 2000; position -= 2) {
        const double value = 0.04 + 2e-5 * (position - 2000) + 0.62 * band(position, compound.infraredBand, 11) + 0.24 * band(position, compound.infraredBand + 121, 14);
        text += fixed(position, 1) + ',' + fixed(value + noise.normal(0.0015), 5) + '\n';
    }
    return text;
}

} // namespace vitrine::simulation
