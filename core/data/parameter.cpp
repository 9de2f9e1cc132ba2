// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/parameter.h"

#include "base/numbertext.h"
#include "data/abovezero.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace vitrine
{

ParameterSpec ParameterSpec::when(const QString &other, const QStringList &values) const
{
    ParameterSpec copy = *this;
    copy.dependsOn = other;
    copy.dependsOnValues = values;
    return copy;
}

ParameterSpec ParameterSpec::withHandle(HandleKind kind_, const QString &onPanel) const
{
    ParameterSpec copy = *this;
    copy.handle = kind_;
    copy.panel = onPanel;
    return copy;
}

ParameterSpec ParameterSpec::withHelp(Text words) const
{
    ParameterSpec copy = *this;
    copy.help = std::move(words);
    return copy;
}

ParameterSpec ParameterSpec::thatMayBeUnset() const
{
    ParameterSpec copy = *this;
    copy.optional = true;
    return copy;
}

namespace
{
ParameterSpec declared(const char *key, const char *label, ParameterKind kind)
{
    ParameterSpec spec;
    spec.key = QString::fromLatin1(key);
    spec.label = text(label);
    spec.kind = kind;
    return spec;
}
} // namespace

ParameterSpec numberParameter(const char *key, const char *label, const char *unit, std::optional<double> initial)
{
    ParameterSpec spec = declared(key, label, ParameterKind::Number);
    spec.unit = Unit::of(unit);
    if (initial)
        spec.initial = *initial;
    return spec;
}

ParameterSpec integerParameter(const char *key, const char *label, int initial, int lowest, int highest)
{
    ParameterSpec spec = declared(key, label, ParameterKind::Integer);
    spec.initial = static_cast<double>(initial);
    spec.lowest = lowest;
    spec.highest = highest;
    return spec;
}

ParameterSpec rangeParameter(const char *key, const char *label, const char *unit)
{
    ParameterSpec spec = declared(key, label, ParameterKind::Range);
    spec.unit = Unit::of(unit);
    return spec;
}

ParameterSpec choiceParameter(const char *key, const char *label, std::vector<ParameterSpec::Choice> choices, const char *initial)
{
    ParameterSpec spec = declared(key, label, ParameterKind::Choice);
    if (initial)
        spec.initial = QString::fromLatin1(initial);
    spec.choices = std::move(choices);
    return spec;
}

ParameterSpec wordsParameter(const char *key, const char *label, const QString &initial)
{
    ParameterSpec spec = declared(key, label, ParameterKind::Words);
    if (!initial.isEmpty())
        spec.initial = initial;
    return spec;
}

bool Parameters::isSet(const QString &key) const
{
    const ParameterValue *value = find(key);
    return value && !std::holds_alternative<std::monostate>(*value);
}

const ParameterValue *Parameters::find(const QString &key) const
{
    const auto found = m_values.find(key);
    return found != m_values.end() ? &found->second : nullptr;
}

double Parameters::number(const QString &key) const
{
    const ParameterValue *value = find(key);
    const double *number = value ? std::get_if<double>(value) : nullptr;
    return number ? *number : std::numeric_limits<double>::quiet_NaN();
}

std::optional<Interval> Parameters::interval(const QString &key) const
{
    const ParameterValue *value = find(key);
    const Interval *interval = value ? std::get_if<Interval>(value) : nullptr;
    return interval ? std::optional(*interval) : std::nullopt;
}

QString Parameters::words(const QString &key) const
{
    const ParameterValue *value = find(key);
    const QString *words = value ? std::get_if<QString>(value) : nullptr;
    return words ? *words : QString();
}

namespace
{

// "6.4mg", "25 degC", "-41" apart into number text and unit text.
std::pair<QString, QString> numberAndUnit(const QString &text)
{
    qsizetype end = 0;
    for (qsizetype i = 0; i <= text.size(); ++i) {
        if (i > 0 && parsedNumber(text.left(i)))
            end = i;
        if (i < text.size() && !(text[i].isDigit() || QStringLiteral("+-.eE ").contains(text[i])))
            break;
    }
    return {text.left(end).trimmed(), text.mid(end).trimmed()};
}

Failure wrong(const ParameterSpec &spec, const QString &found, const QString &expected)
{
    return failure("parameter-value", text(QT_TRANSLATE_NOOP("core", "%1 is \"%2\"; expected %3."), spec.key, found, expected), {{}, 0, spec.key});
}

QString expectedNumber(const ParameterSpec &spec)
{
    return spec.unit.symbol().isEmpty() ? QStringLiteral("a number") : QStringLiteral("a number in %1").arg(spec.unit.symbol());
}

std::optional<double> number(const ParameterSpec &spec, const QString &numberText, const QString &unitText)
{
    const auto value = parsedNumber(numberText);
    if (!value)
        return std::nullopt;
    if (unitText.isEmpty())
        return value;
    const auto unit = Unit::parsed(unitText);
    if (!unit || !unit->sameDimension(spec.unit))
        return std::nullopt;
    return converted(*value, *unit, spec.unit);
}

} // namespace

Result<ParameterValue> parsedParameter(const ParameterSpec &spec, const QString &given)
{
    const QString words = given.trimmed();
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer: {
        const auto [digits, unit] = numberAndUnit(words);
        const auto value = number(spec, digits, unit);
        if (!value)
            return wrong(spec, words, expectedNumber(spec));
        if (spec.kind == ParameterKind::Integer && *value != std::floor(*value))
            return wrong(spec, words, QStringLiteral("a whole number"));
        ParameterValue result = *value;
        if (const auto good = checked(spec, result); !good)
            return good.failure();
        return result;
    }
    case ParameterKind::Range: {
        const qsizetype dots = words.indexOf(QLatin1String(".."));
        if (dots < 0)
            return wrong(spec, words, QStringLiteral("two numbers as in 25..50%1").arg(spec.unit.symbol()));
        const auto [lowDigits, lowUnit] = numberAndUnit(words.left(dots));
        const auto [highDigits, highUnit] = numberAndUnit(words.mid(dots + 2));
        const auto low = number(spec, lowDigits, lowUnit.isEmpty() ? highUnit : lowUnit);
        const auto high = number(spec, highDigits, highUnit);
        if (!low || !high)
            return wrong(spec, words, QStringLiteral("two numbers as in 25..50%1").arg(spec.unit.symbol()));
        ParameterValue result = Interval{std::min(*low, *high), std::max(*low, *high)};
        if (const auto good = checked(spec, result); !good)
            return good.failure();
        return result;
    }
    case ParameterKind::Choice: {
        ParameterValue result = words;
        if (const auto good = checked(spec, result); !good)
            return good.failure();
        return result;
    }
    case ParameterKind::Words: return ParameterValue(words);
    }
    return wrong(spec, words, QStringLiteral("a value"));
}

QString parameterText(const ParameterValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return exactNumberText(*number);
    if (const Interval *interval = std::get_if<Interval>(&value))
        return exactNumberText(interval->low) + QLatin1String("..") + exactNumberText(interval->high);
    if (const QString *words = std::get_if<QString>(&value))
        return *words;
    return {};
}

Result<Done> checked(const ParameterSpec &spec, const ParameterValue &value)
{
    if (std::holds_alternative<std::monostate>(value))
        return Done{};
    const auto within = [&](double number) -> Result<Done> {
        if (!std::isfinite(number))
            return wrong(spec, QStringLiteral("not finite"), expectedNumber(spec));
        const QString symbol = spec.unit.symbol(), unit = symbol.isEmpty() || symbol == QLatin1String("1") ? QString() : u' ' + symbol;
        const auto named = [&](double limit) { return exactNumberText(limit) + unit; };
        if (spec.lowest && number < *spec.lowest)
            return wrong(spec, named(number), *spec.lowest == aboveZero ? QStringLiteral("a value greater than zero") : QStringLiteral("at least %1").arg(named(*spec.lowest)));
        if (spec.highest && number > *spec.highest)
            return wrong(spec, named(number), QStringLiteral("at most %1").arg(named(*spec.highest)));
        return Done{};
    };
    switch (spec.kind) {
    case ParameterKind::Number:
    case ParameterKind::Integer:
        if (const double *number = std::get_if<double>(&value))
            return within(*number);
        return wrong(spec, parameterText(value), expectedNumber(spec));
    case ParameterKind::Range:
        if (const Interval *interval = std::get_if<Interval>(&value)) {
            if (const auto low = within(interval->low); !low)
                return low;
            return within(interval->high);
        }
        return wrong(spec, parameterText(value), QStringLiteral("two numbers"));
    case ParameterKind::Choice: {
        QStringList known;
        for (const auto &choice : spec.choices)
            known += choice.key;
        const QString *words = std::get_if<QString>(&value);
        if (words && known.contains(*words))
            return Done{};
        return wrong(spec, parameterText(value), QStringLiteral("one of ") + known.join(QLatin1String(", ")));
    }
    case ParameterKind::Words:
        if (std::holds_alternative<QString>(value))
            return Done{};
        return wrong(spec, parameterText(value), QStringLiteral("text"));
    }
    return Done{};
}

const ParameterSpec *findSpec(const std::vector<ParameterSpec> &specs, const QString &key)
{
    const auto found = std::ranges::find_if(specs, [&](const ParameterSpec &spec) {
        return spec.family ? key.startsWith(spec.key + u'.') && key.size() > spec.key.size() + 1 : spec.key == key;
    });
    return found != specs.end() ? &*found : nullptr;
}

bool counts(const ParameterSpec &spec, const Parameters &values)
{
    return spec.dependsOn.isEmpty() || spec.dependsOnValues.contains(values.words(spec.dependsOn));
}

QJsonValue toJson(const ParameterValue &value)
{
    if (const double *number = std::get_if<double>(&value))
        return std::isfinite(*number) ? QJsonValue(*number) : QJsonValue();
    if (const Interval *interval = std::get_if<Interval>(&value))
        return QJsonArray{interval->low, interval->high};
    if (const QString *words = std::get_if<QString>(&value))
        return *words;
    return QJsonValue::Null;
}

QJsonObject toJson(const Parameters &parameters)
{
    QJsonObject json;
    for (const auto &[key, value] : parameters.all())
        json[key] = toJson(value);
    return json;
}

ParameterValue parameterValueFromJson(const QJsonValue &json)
{
    if (json.isDouble())
        return json.toDouble();
    if (json.isString())
        return json.toString();
    if (json.isArray() && json.toArray().size() == 2 && json.toArray()[0].isDouble() && json.toArray()[1].isDouble())
        return Interval{json.toArray()[0].toDouble(), json.toArray()[1].toDouble()};
    return std::monostate{};
}

Parameters parametersFromJson(const QJsonObject &json)
{
    Parameters parameters;
    for (auto it = json.begin(); it != json.end(); ++it)
        parameters.set(it.key(), parameterValueFromJson(it.value()));
    return parameters;
}

} // namespace vitrine
