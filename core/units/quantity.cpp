// SPDX-License-Identifier: GPL-3.0-or-later
#include "units/quantity.h"

#include "base/numbertext.h"

#include <cmath>

namespace vitrine
{

bool Quantity::hasValue() const
{
    return std::isfinite(value);
}

bool Quantity::hasUncertainty() const
{
    return std::isfinite(uncertainty);
}

Quantity Quantity::in(const Unit &other) const
{
    return {converted(value, unit, other), convertedDifference(uncertainty, unit, other), other};
}

Quantity inMolar(const Quantity &quantity, const Quantity &molarMass, const Unit &wanted)
{
    // kg and mol are the second and sixth base unit. Multiplying by a molar mass turns 1/kg into 1/mol.
    const int mass = quantity.unit.exponents()[1] - wanted.exponents()[1];
    const int amount = quantity.unit.exponents()[5] - wanted.exponents()[5];
    const bool toMolar = mass == -1 && amount == 1;
    const bool toMass = mass == 1 && amount == -1;
    const Quantity M = molarMass.in(Unit::of("kg/mol"));
    if (!(toMolar || toMass) || !(M.value > 0))
        return {absent, absent, wanted};
    const double factor = (toMolar ? M.value : 1 / M.value) * quantity.unit.scale() / wanted.scale();
    Quantity result{quantity.value * factor, absent, wanted};
    if (quantity.hasUncertainty()) {
        const double fromMass = M.hasUncertainty() ? result.value * M.uncertainty / M.value : 0;
        result.uncertainty = std::hypot(quantity.uncertainty * factor, fromMass);
    }
    return result;
}

namespace
{

// The decimal position at which value and uncertainty end: 10^position is the last digit kept.
struct Rounded
{
    double value, uncertainty;
    int position;
};

Rounded byParticleDataGroup(double value, double uncertainty)
{
    const int magnitude = static_cast<int>(std::floor(std::log10(uncertainty)));
    // Three leading digits as an integer 100..999 (1000 when 999.5 rounds up).
    int leading = static_cast<int>(std::lround(uncertainty / std::pow(10.0, magnitude - 2)));
    int first = magnitude;
    if (leading >= 1000) {
        leading = 100;
        ++first;
    }
    int digits = 1;
    double shown = uncertainty;
    if (leading <= 354) {
        digits = 2;
    } else if (leading >= 950) {
        ++first;
        digits = 2;
        shown = std::pow(10.0, first);
    }
    return {value, shown, first - digits + 1};
}

QString mantissa(double value, int position, int exponent)
{
    return fixedNumberText(value / std::pow(10.0, exponent), std::max(0, exponent - position));
}

QString tidyMinus(QString text)
{
    if (text.startsWith(u'-'))
        text[0] = u'−';
    return text;
}

// "1.520(5)e6" as people write it: "1.520(5)×10⁶".
QString withPower(const QString &number)
{
    const qsizetype mark = number.lastIndexOf(u'e');
    if (mark < 0)
        return number;
    const QString superscripts = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString power;
    for (const QChar c : number.mid(mark + 1))
        power += c == u'-' ? QChar(u'⁻') : superscripts[c.digitValue()];
    return number.left(mark) + QStringLiteral("×10") + power;
}

} // namespace

QString roundedNumber(const Quantity &quantity, UncertaintyStyle style, int digitsWithoutUncertainty)
{
    if (!quantity.hasValue())
        return QStringLiteral("–");
    const double size = std::abs(quantity.value);
    if (!quantity.hasUncertainty() || quantity.uncertainty <= 0) {
        if (size != 0 && (size < 1e-3 || size >= 1e5)) {
            const int exponent = static_cast<int>(std::floor(std::log10(size)));
            return tidyMinus(significantNumberText(quantity.value / std::pow(10.0, exponent), digitsWithoutUncertainty)) + u'e' +
                   QString::number(exponent);
        }
        return tidyMinus(significantNumberText(quantity.value, digitsWithoutUncertainty));
    }

    const Rounded rounded = byParticleDataGroup(quantity.value, quantity.uncertainty);
    const double larger = std::max(size, rounded.uncertainty);
    int exponent = static_cast<int>(std::floor(std::log10(larger)));
    const bool scientific = larger < 1e-3 || larger >= 1e5;
    if (!scientific)
        exponent = 0;
    // An uncertainty of tens leaves no units: "270(40)", not "271(40)".
    const double step = std::pow(10.0, rounded.position);
    const auto toStep = [&](double number) { return rounded.position > 0 ? std::round(number / step) * step + 0.0 : number; };
    const double kept = toStep(rounded.value), spread = toStep(rounded.uncertainty);
    const QString value = tidyMinus(mantissa(kept, rounded.position, exponent));
    const QString power = scientific ? QStringLiteral("e%1").arg(exponent) : QString();
    if (style == UncertaintyStyle::PlusMinus) {
        const QString both = value + QStringLiteral(" ± ") + mantissa(spread, rounded.position, exponent);
        return scientific ? u'(' + both + u')' + power : both;
    }
    // In units of the last digit shown.
    const int lastShown = scientific ? rounded.position : std::min(rounded.position, 0);
    const long long digits = std::llround(spread / std::pow(10.0, lastShown));
    return value + u'(' + QString::number(digits) + u')' + power;
}

QString roundedText(const Quantity &quantity, UncertaintyStyle style, int digitsWithoutUncertainty)
{
    const QString number = withPower(roundedNumber(quantity, style, digitsWithoutUncertainty));
    const QString unit = quantity.unit.displayed();
    if (unit.isEmpty() || !quantity.hasValue())
        return number;
    const bool brackets = style == UncertaintyStyle::PlusMinus && quantity.hasUncertainty() && !number.startsWith(u'(') && unit == QLatin1String("%");
    return (brackets ? u'(' + number + u')' : number) + u' ' + unit;
}

} // namespace vitrine
