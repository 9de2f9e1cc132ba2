// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parametertext.h"

#include "base/numbertext.h"

#include <QObject>
#include <QRegularExpression>

namespace vitrine
{

QString shortParameterText(const ParameterValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return shortNumberText(*number);
    if (const Interval *interval = std::get_if<Interval>(&value))
        return shortNumberText(interval->low) + QLatin1String("..") + shortNumberText(interval->high);
    return parameterText(value);
}

std::optional<Issue> fallingLimits(const ParameterSpec &spec, const QString &words)
{
    const qsizetype dots = words.indexOf(QLatin1String(".."));
    if (spec.kind != ParameterKind::Range || dots < 0)
        return std::nullopt;
    // A lower limit without a unit has that of the upper one.
    static const QRegularExpression unitBehind(QStringLiteral("^\\s*[-+\u2212]?[\\d.,]+(?:[eE][-+]?\\d+)?\\s*(.*)$"));
    const QString second = words.mid(dots + 2);
    QString first = words.left(dots);
    if (unitBehind.match(first).captured(1).isEmpty())
        first += u' ' + unitBehind.match(second).captured(1);
    const auto alone = [&](const QString &one) -> std::optional<double> {
        const auto value = parsedParameter(spec, one + QStringLiteral("..") + one);
        const Interval *interval = value ? std::get_if<Interval>(&*value) : nullptr;
        return interval ? std::optional(interval->low) : std::nullopt;
    };
    const auto from = alone(first), to = alone(second);
    if (!from || !to || !(*from > *to))
        return std::nullopt;
    const QString unit = spec.unit.displayed().isEmpty() ? QString() : u' ' + spec.unit.displayed();
    return note("falling-limits", text(QT_TRANSLATE_NOOP("core", "%1: the limits were given in falling order; taken as %2 to %3."), spec.key, shortNumberText(*to) + unit, shortNumberText(*from) + unit),
                {{}, 0, spec.key});
}

} // namespace vitrine
