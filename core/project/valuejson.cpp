// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/valuejson.h"

#include <cmath>

namespace vitrine::valuejson
{

namespace
{
QString s(const char *key) { return QString::fromLatin1(key); }
} // namespace

QJsonValue number(double value)
{
    if (std::isnan(value))
        return s("nan");
    if (std::isinf(value))
        return value > 0 ? s("inf") : s("-inf");
    if (value == 0 && std::signbit(value))
        return s("-0");
    return value;
}

double number(const QJsonValue &json)
{
    if (!json.isString())
        return json.toDouble(absent);
    const QString words = json.toString();
    if (words == QLatin1StringView("inf"))
        return std::numeric_limits<double>::infinity();
    if (words == QLatin1StringView("-inf"))
        return -std::numeric_limits<double>::infinity();
    return words == QLatin1StringView("-0") ? -0.0 : absent;
}

QJsonValue text(const Text &text)
{
    if (text.isEmpty())
        return s("");
    return QJsonObject{{s("source"), QString::fromUtf8(text.source)}, {s("arguments"), strings(text.arguments)}, {s("count"), text.count}};
}

Text text(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {object[s("source")].toString().toUtf8(), strings(object[s("arguments")]), object[s("count")].toInt(-1)};
}

QJsonObject quantity(const Quantity &quantity)
{
    return {{s("value"), number(quantity.value)}, {s("uncertainty"), number(quantity.uncertainty)}, {s("unit"), quantity.unit.symbol()}};
}

Quantity quantity(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {number(object[s("value")]), number(object[s("uncertainty")]), unit(object[s("unit")])};
}

Unit unit(const QJsonValue &symbol)
{
    const QString words = symbol.toString();
    return words.isEmpty() ? Unit() : Unit::parsed(words).value_or(Unit());
}

QJsonObject parameters(const Parameters &parameters)
{
    QJsonObject result;
    for (const auto &[key, value] : parameters.all()) {
        if (const double *one = std::get_if<double>(&value))
            result[key] = QJsonObject{{s("number"), number(*one)}};
        else if (const Interval *interval = std::get_if<Interval>(&value))
            result[key] = QJsonObject{{s("low"), number(interval->low)}, {s("high"), number(interval->high)}};
        else if (const QString *words = std::get_if<QString>(&value))
            result[key] = *words;
        else
            result[key] = QJsonValue();
    }
    return result;
}

Parameters parameters(const QJsonValue &json)
{
    Parameters result;
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it) {
        const QJsonObject value = it->toObject();
        if (it->isString())
            result.set(it.key(), it->toString());
        else if (value.contains(s("number")))
            result.set(it.key(), number(value[s("number")]));
        else if (value.contains(s("low")))
            result.set(it.key(), Interval{number(value[s("low")]), number(value[s("high")])});
        else
            result.set(it.key(), std::monostate());
    }
    return result;
}

QJsonObject issue(const Issue &issue)
{
    return {{s("severity"), severityKey(issue.severity)}, {s("code"), issue.code},           {s("message"), text(issue.message)},
            {s("file"), issue.place.file},                {s("line"), issue.place.line},     {s("field"), issue.place.field}};
}

Issue issue(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {severityFromKey(object[s("severity")].toString()),
            object[s("code")].toString(),
            text(object[s("message")]),
            {object[s("file")].toString(), object[s("line")].toInt(), object[s("field")].toString()}};
}

QJsonArray issues(const Issues &issues)
{
    return array(issues, [](const Issue &one) { return issue(one); });
}

Issues issues(const QJsonValue &json)
{
    return list(json, [](const QJsonValue &one) { return issue(one); });
}

QJsonArray strings(const QStringList &list) { return QJsonArray::fromStringList(list); }

QStringList strings(const QJsonValue &json)
{
    QStringList result;
    for (const QJsonValue &item : json.toArray())
        result.append(item.toString());
    return result;
}

QJsonArray ids(const std::vector<qint64> &ids)
{
    return array(ids, [](qint64 id) { return QJsonValue(id); });
}

std::vector<qint64> ids(const QJsonValue &json)
{
    return list(json, [](const QJsonValue &id) { return id.toInteger(); });
}

} // namespace vitrine::valuejson
