// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::dynamicmechanical
{

inline constexpr std::string_view storageModulus = "storage-modulus";
inline constexpr std::string_view lossModulus = "loss-modulus";
inline constexpr std::string_view tanDelta = "tan-delta";

// The complex modulus over temperature at one frequency, in order of rising temperature: degC, MPa. Equal lengths.
// Where only one of E'' and tan delta was measured the other follows from tan delta = E''/E'.
struct TemperatureCurve
{
    double frequency = absent; // Hz; NaN where the file names none
    std::vector<double> temperature, storage, loss, tangent;

    [[nodiscard]] std::size_t size() const { return temperature.size(); }
    [[nodiscard]] double span() const { return size() < 2 ? 0 : temperature.back() - temperature.front(); }
};

// The curves of a dataset, in order of frequency: those of equal frequency within 1 %, the rows between the coldest and
// the hottest one (a run that heats and cools gives the longer way). Only curves of at least 6 points and 5 K.
[[nodiscard]] std::vector<TemperatureCurve> temperatureCurves(const Dataset &dataset);

// The complex modulus over frequency at one temperature, in order of rising frequency.
struct FrequencySweep
{
    double temperature = absent; // degC, mean over the sweep
    double scatter = absent;     // K, standard deviation of the temperature within the sweep
    std::vector<double> frequency, storage, loss; // Hz, MPa

    [[nodiscard]] std::size_t size() const { return frequency.size(); }
};

// Another program has already shifted the frequencies to the reference temperature that the file names: they are none that an
// instrument swept.
[[nodiscard]] bool isMasterCurve(const Dataset &dataset);

// The isothermal sweeps of datasets, in order of temperature, master curves left out. A sweep ends where the frequency turns
// back. Only sweeps of at least 3 points.
[[nodiscard]] std::vector<FrequencySweep> frequencySweeps(const std::vector<DatasetPtr> &datasets);

} // namespace vitrine::dynamicmechanical
