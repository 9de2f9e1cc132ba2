// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/platform.h"

#include "formats/quantumdesign.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::heatcapacity
{

std::vector<double> addendaRatios(const Dataset &data)
{
    const Column *sample = data.column(role::heatCapacity), *addenda = quantumdesign::columnCalled(data.columns, "addenda hc");
    if (!sample || !addenda || !addenda->unit.sameDimension(sample->unit))
        return {};
    std::vector<double> ratios(sample->size(), absent);
    const double factor = convertedDifference(1, addenda->unit, sample->unit);
    for (std::size_t i = 0; i < std::min(ratios.size(), addenda->size()); ++i)
        if ((*sample->values)[i] > 0 && (*addenda->values)[i] >= 0)
            ratios[i] = (*addenda->values)[i] * factor / (*sample->values)[i];
    return ratios;
}

// A sample that exchanges heat with the platform slowly has a temperature of its own; the instrument says how far (100 % = none).
void addCoupling(Outcome &outcome, const Dataset &data)
{
    constexpr double good = 90; // %
    const Column *coupling = quantumdesign::columnCalled(data.columns, "sample coupling"), *temperature = data.column(role::temperature);
    const Values T = temperature ? valuesIn(*temperature, Unit::of("K")) : nullptr;
    if (!coupling || !T || coupling->size() != T->size())
        return;
    double low = absent, high = absent;
    int weak = 0;
    for (std::size_t i = 0; i < T->size(); ++i)
        if ((*coupling->values)[i] < good && std::isfinite((*T)[i])) {
            low = std::fmin(low, (*T)[i]);
            high = std::fmax(high, (*T)[i]);
            ++weak;
        }
    if (weak > 0)
        outcome.issues.push_back(
            warning("weak-coupling",
                    countedText(QT_TRANSLATE_N_NOOP("core",
                                                    "In %n row(s), between %1 and %2 K, the thermal coupling of the sample to the platform is below 90 %: their heat "
                                                    "capacities are less certain than their errors say."),
                                weak, low, high)));
}

// Where platform and grease hold more heat than the sample, the sample is a small difference of two large numbers.
void addAddenda(Outcome &outcome, const Dataset &data)
{
    const std::vector<double> ratios = addendaRatios(data);
    const Values T = ratios.empty() ? nullptr : valuesIn(*data.column(role::temperature), Unit::of("K"));
    if (!T)
        return;
    int many = 0;
    double low = absent, high = absent, worst = 0;
    for (std::size_t i = 0; i < std::min(ratios.size(), T->size()); ++i) {
        if (!(ratios[i] > 1) || !std::isfinite((*T)[i]))
            continue;
        ++many;
        low = std::fmin(low, (*T)[i]);
        high = std::fmax(high, (*T)[i]);
        worst = std::max(worst, ratios[i]);
    }
    if (many > 0)
        outcome.issues.push_back(
            warning("addenda-large",
                    countedText(QT_TRANSLATE_N_NOOP("core",
                                                    "In %n row(s), between %1 and %2 K, the addenda (platform and grease) hold more heat than the sample, up to %3 times as "
                                                    "much: an error of 1 % in them is one of up to %3 % in the sample. A heavier sample, or the addenda measured anew with the "
                                                    "same grease, helps."),
                                many, std::round(low * 10) / 10, std::round(high * 10) / 10, std::round(worst * 100) / 100)));
}

} // namespace vitrine::heatcapacity
