// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/standards.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <string_view>

namespace vitrine::calorimetry
{

std::span<const Standard> standards()
{
    // Temperatures: fixed points of the ITS-90 (Preston-Thomas, Metrologia 27 (1990) 3); benzoic acid: its triple point, as
    // thermometric cells of it are certified. What a pan, a hundred micrograms of oxide or the pressure do is in their
    // uncertainties. Enthalpies: only indium's is certified by adiabatic calorimetry to four figures. Those of tin, zinc,
    // aluminium and benzoic acid are the values in use with calibration sets of this kind, with an uncertainty that covers what
    // else is in use (60.2 to 60.6, 107.4 to 108.4, 396 to 401, 147 to 148 J/g). Standard uncertainties, k = 1.
    static const char *const inUse = QT_TRANSLATE_NOOP("core", "the value in use with calibration sets, without a certificate; its uncertainty covers the others in use");
    static const Standard all[] = {
        {"benzoic-acid", QT_TRANSLATE_NOOP("core", "benzoic acid"), 122.35, 0.02, 147.6, 0.5, inUse},
        {"indium", QT_TRANSLATE_NOOP("core", "indium"), 156.5985, 0.002, 28.6624, 0.0038, QT_TRANSLATE_NOOP("core", "Archer and Rudtsch, J. Chem. Eng. Data 48 (2003) 1157")},
        {"tin", QT_TRANSLATE_NOOP("core", "tin"), 231.928, 0.002, 60.40, 0.2, inUse},
        {"zinc", QT_TRANSLATE_NOOP("core", "zinc"), 419.527, 0.002, 107.5, 0.5, inUse},
        {"aluminium", QT_TRANSLATE_NOOP("core", "aluminium"), 660.323, 0.003, 397.0, 2.0, inUse},
    };
    return all;
}

const Standard *standardNamed(const char *key)
{
    const auto found = std::ranges::find(standards(), std::string_view(key), [](const Standard &one) { return std::string_view(one.key); });
    return found != standards().end() ? &*found : nullptr;
}

const Standard *standardNear(double celsius)
{
    constexpr double farthest = 25;
    const auto nearest = std::ranges::min_element(standards(), {}, [&](const Standard &one) { return std::abs(one.temperature - celsius); });
    return std::abs(nearest->temperature - celsius) <= farthest ? &*nearest : nullptr;
}

std::optional<double> sapphireHeatCapacity(double celsius)
{
    if (!(celsius >= -173.15 && celsius <= 926.85))
        return std::nullopt;
    static constexpr double coefficients[] = {1.12705, 0.23260, -0.21704, 0.26410, -0.23778, -0.10023, 0.15393, 0.54579, -0.47824, -0.37623, 0.34407};
    const double x = (celsius - 376.85) / 550;
    double sum = 0;
    for (auto c = std::rbegin(coefficients); c != std::rend(coefficients); ++c)
        sum = sum * x + *c;
    return sum;
}

} // namespace vitrine::calorimetry
