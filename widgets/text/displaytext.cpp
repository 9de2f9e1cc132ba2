// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/displaytext.h"

#include "base/numbertext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QRegularExpression>

#include <cmath>

namespace vitrine
{

namespace
{
QString superscript(const QString &digits)
{
    static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
    QString result;
    for (const QChar c : digits) {
        if (c == QLatin1Char('-'))
            result += QStringLiteral("⁻");
        else if (c.isDigit())
            result += raised[c.digitValue()];
    }
    return result;
}

// A C-locale number as the person writes numbers: decimal mark, true minus sign, power of ten.
QString localised(QString number)
{
    static const QRegularExpression exponent(QStringLiteral("e([+-]?)0*(\\d+)"));
    const auto match = exponent.match(number);
    if (match.hasMatch())
        number.replace(match.capturedStart(), match.capturedLength(),
                       QStringLiteral("×10") + superscript((match.captured(1) == QLatin1String("-") ? QStringLiteral("-") : QString()) + match.captured(2)));
    number.replace(QLatin1Char('.'), QLocale().decimalPoint());
    if (number.startsWith(QLatin1Char('-')))
        number.replace(0, 1, QStringLiteral("−"));
    return number;
}

QString withPlace(const QString &sentence, const Place &place)
{
    if (place.line <= 0)
        return sentence;
    return QCoreApplication::translate("vitrine::DisplayText", "Line %1: %2").arg(QLocale().toString(place.line), sentence);
}
} // namespace

QString shown(const Text &text)
{
    if (text.isEmpty())
        return {};
    const QString translated = QCoreApplication::translate("core", text.source.constData(), nullptr, text.count);
    return filled(translated, text.arguments, text.count);
}

QString shown(const Failure &failure)
{
    return withPlace(shown(failure.message), failure.place);
}

QString shown(const Issue &issue)
{
    return withPlace(shown(issue.message), issue.place);
}

QString shown(const Quantity &quantity)
{
    if (!quantity.hasValue())
        return {};
    const QString number = localised(roundedNumber(quantity, UncertaintyStyle::Concise));
    const QString unit = quantity.unit.displayed();
    return unit.isEmpty() ? number : number + QChar(0x00a0) + unit;
}

QString shownNumber(double value)
{
    return std::isfinite(value) ? localised(shortNumberText(value)) : QString();
}

QString shownNumber(double value, int significantDigits)
{
    return std::isfinite(value) ? localised(significantNumberText(value, significantDigits)) : QString();
}

QString shownValue(const ParameterValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return shownNumber(*number);
    if (const Interval *interval = std::get_if<Interval>(&value))
        return QStringLiteral("%1 … %2").arg(shownNumber(interval->low), shownNumber(interval->high));
    if (const QString *words = std::get_if<QString>(&value))
        return *words;
    return {};
}

QString shownUnit(const Unit &unit)
{
    return unit.displayed();
}

QString asTyped(QString text)
{
    text = text.trimmed();
    text.replace(QStringLiteral("−"), QStringLiteral("-"));
    text.remove(QChar(0x00a0));
    text.remove(QChar(0x202f));
    static const QRegularExpression power(QStringLiteral("[×*·]\\s*10\\^?([⁻-]?)([⁰¹²³⁴⁵⁶⁷⁸⁹]+|\\d+)"));
    const auto match = power.match(text);
    if (match.hasMatch()) {
        static const QString raised = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹");
        QString digits;
        for (const QChar c : match.captured(2))
            digits += raised.contains(c) ? QChar(u'0' + char16_t(raised.indexOf(c))) : c;
        text.replace(match.capturedStart(), match.capturedLength(), QStringLiteral("e") + (match.captured(1).isEmpty() ? QString() : QStringLiteral("-")) + digits);
    }
    const QString mark = QLocale().decimalPoint();
    if (text.contains(QLatin1Char('.')))
        return text;
    if (mark != QLatin1String(".")) {
        text.replace(mark, QStringLiteral("."));
        return text;
    }
    // Elsewhere a comma is the decimal mark where it cannot part thousands: "6,4", "0,125", but not "1,250".
    static const QRegularExpression comma(QStringLiteral("^([+-]?\\d*),(\\d+)(?![\\d,])"));
    if (const auto found = comma.match(text); found.hasMatch()) {
        QString whole = found.captured(1);
        if (whole.startsWith(QLatin1Char('+')) || whole.startsWith(QLatin1Char('-')))
            whole.remove(0, 1);
        const bool thousands = found.capturedLength(2) == 3 && !whole.isEmpty() && whole.size() <= 3 && !whole.startsWith(QLatin1Char('0'));
        if (!thousands)
            text[found.capturedStart(2) - 1] = QLatin1Char('.');
    }
    return text;
}

QString withoutMarkup(const QString &markup)
{
    QString plain = markup;
    plain.replace(QLatin1String("<sub>"), QLatin1String("_"));
    static const QRegularExpression tag(QStringLiteral("<[^>]*>"));
    return plain.remove(tag);
}

QString heading(const Column &column)
{
    const QString unit = column.unit.displayed().isEmpty() ? column.unitText : column.unit.displayed();
    return unit.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, unit);
}

} // namespace vitrine
