// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/ticks.h"

#include "base/numbertext.h"

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

const QString minus = QStringLiteral("\u2212");

QString typeset(QString digits)
{
    digits.replace(QLatin1Char('-'), minus);
    return digits;
}

// The finest round step that gives no more than `atMost` labels.
double roundStep(const Interval &range, int atMost, int &divisions)
{
    const double span = range.high - range.low;
    double decade = std::pow(10.0, std::floor(std::log10(span / std::max(atMost, 2))) - 1);
    while (true) {
        for (const auto &[mantissa, parts] : {std::pair(1, 5), std::pair(2, 4), std::pair(5, 5)}) {
            const double step = mantissa * decade;
            const double slack = 1e-9;
            const double count = std::floor(range.high / step + slack) - std::ceil(range.low / step - slack) + 1;
            if (count <= atMost) {
                divisions = parts;
                return step;
            }
        }
        decade *= 10;
    }
}

Ticks linearTicks(const Interval &range, int atMost)
{
    Ticks ticks;
    int divisions = 5;
    const double step = roundStep(range, std::max(atMost, 2), divisions);
    const double largest = std::max(std::abs(range.low), std::abs(range.high));
    const double slack = 1e-9 * step;
    // One common power of ten, a multiple of three, beyond what a reader takes in at a glance.
    if (largest >= 1e5 || largest < 0.01)
        ticks.exponent = 3 * static_cast<int>(std::floor(std::log10(largest) / 3 + 1e-9));
    const double scale = std::pow(10.0, ticks.exponent);
    const int decimals = std::clamp(static_cast<int>(std::ceil(-std::log10(step / scale) - 1e-9)), 0, 12);
    const double first = std::ceil((range.low - slack) / step);
    const double last = std::floor((range.high + slack) / step);
    if (!(last - first < 1000))
        return ticks;
    for (double k = first; k <= last; ++k) {
        const double value = k == 0 ? 0 : k * step;
        ticks.major.push_back({value, typeset(fixedNumberText(value / scale, decimals))});
    }
    const double fine = step / divisions;
    for (double k = std::ceil((range.low - slack) / fine); k <= std::floor((range.high + slack) / fine); ++k) {
        if (std::abs(std::remainder(k, divisions)) > 0.5)
            ticks.minor.push_back(k * fine);
    }
    return ticks;
}

QString plainOrPower(double mantissa, int exponent)
{
    if (exponent >= -3 && exponent <= 4)
        return typeset(fixedNumberText(mantissa * std::pow(10.0, exponent), std::max(0, -exponent)));
    const QString decade = powerOfTen(exponent);
    return mantissa == 1 ? decade : fixedNumberText(mantissa, 0) + QStringLiteral("\u00d7") + decade;
}

Ticks logarithmicTicks(const Interval &range, int atMost)
{
    Ticks ticks;
    const double low = std::log10(range.low), high = std::log10(range.high);
    const double decades = high - low;
    const auto inside = [&](double logarithm) { return logarithm >= low - 1e-9 && logarithm <= high + 1e-9; };
    const int first = static_cast<int>(std::floor(low)), last = static_cast<int>(std::ceil(high));
    if (decades < 0.7) {
        ticks = linearTicks(range, atMost);
        return ticks;
    }
    if (decades < 1.7) {
        for (int decade = first; decade <= last; ++decade) {
            for (int mantissa = 1; mantissa <= 9; ++mantissa) {
                const double logarithm = decade + std::log10(mantissa);
                if (!inside(logarithm))
                    continue;
                const double value = mantissa * std::pow(10.0, decade);
                if (mantissa == 1 || mantissa == 2 || mantissa == 5)
                    ticks.major.push_back({value, plainOrPower(mantissa, decade)});
                else
                    ticks.minor.push_back(value);
            }
        }
        return ticks;
    }
    int every = 1;
    while (decades / every > std::max(atMost, 2))
        ++every;
    for (int decade = first; decade <= last; ++decade) {
        const double value = std::pow(10.0, decade);
        const bool labelled = ((decade % every) + every) % every == 0;
        if (inside(decade)) {
            if (labelled)
                ticks.major.push_back({value, powerOfTen(decade)});
            else
                ticks.minor.push_back(value);
        }
        if (every > 1)
            continue;
        for (int mantissa = 2; mantissa <= 9; ++mantissa) {
            if (inside(decade + std::log10(mantissa)))
                ticks.minor.push_back(mantissa * value);
        }
    }
    return ticks;
}

} // namespace

QString powerOfTen(int exponent)
{
    return QStringLiteral("10<sup>") + typeset(fixedNumberText(exponent, 0)) + QStringLiteral("</sup>");
}

Ticks ticksFor(const Interval &range, bool logarithmic, int atMost)
{
    if (!(range.low < range.high) || !std::isfinite(range.low) || !std::isfinite(range.high))
        return {};
    if (logarithmic)
        return range.low > 0 ? logarithmicTicks(range, atMost) : Ticks{};
    return linearTicks(range, atMost);
}

} // namespace vitrine
