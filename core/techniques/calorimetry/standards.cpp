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
    // Temperatures: fixed points of the ITS-90 (Preston-Thomas, Metrologia 27 (1990) 3); benzoic acid as certified for its
    // triple point. Enthalpies: indium by Archer and Rudtsch, J. Chem. Eng. Data 48 (2003) 1157; the others as Della Gatta,
    // Richardson, Sarge and Stolen recommend (Pure Appl. Chem. 78 (2006) 1455), with uncertainties that cover the values
    // in use (tin 60.2 to 60.6, zinc 107.4 to 108.4, aluminium 396 to 401, benzoic acid 147.2 to 148.1 J/g). Standard
    // uncertainties, k = 1; what a pan, a hundred micrograms of oxide or the pressure do is in those of the temperatures.
    static const Standard all[] = {
        {"benzoic-acid", QT_TRANSLATE_NOOP("core", "benzoic acid"), 122.35, 0.02, 147.9, 0.4},
        {"indium", QT_TRANSLATE_NOOP("core", "indium"), 156.5985, 0.002, 28.6624, 0.0038},
        {"tin", QT_TRANSLATE_NOOP("core", "tin"), 231.928, 0.002, 60.40, 0.18},
        {"zinc", QT_TRANSLATE_NOOP("core", "zinc"), 419.527, 0.002, 108.1, 0.5},
        {"aluminium", QT_TRANSLATE_NOOP("core", "aluminium"), 660.323, 0.003, 398.0, 2.0},
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
