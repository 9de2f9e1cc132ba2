// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>

// The small values that nodes are made of, as exact JSON; see nodejson.h for the rules.
namespace vitrine::valuejson
{

[[nodiscard]] QJsonValue number(double value);
[[nodiscard]] double number(const QJsonValue &json); // NaN for anything that is no number
[[nodiscard]] QJsonValue text(const Text &text);
[[nodiscard]] Text text(const QJsonValue &json);
[[nodiscard]] QJsonObject quantity(const Quantity &quantity);
[[nodiscard]] Quantity quantity(const QJsonValue &json);
[[nodiscard]] Unit unit(const QJsonValue &symbol);
[[nodiscard]] QJsonObject parameters(const Parameters &parameters);
[[nodiscard]] Parameters parameters(const QJsonValue &json);
[[nodiscard]] QJsonObject issue(const Issue &issue);
[[nodiscard]] Issue issue(const QJsonValue &json);
[[nodiscard]] QJsonArray issues(const Issues &issues);
[[nodiscard]] Issues issues(const QJsonValue &json);
[[nodiscard]] QJsonArray strings(const QStringList &list);
[[nodiscard]] QStringList strings(const QJsonValue &json);
[[nodiscard]] QJsonArray ids(const std::vector<qint64> &ids);
[[nodiscard]] std::vector<qint64> ids(const QJsonValue &json);

// An array of JSON from a range and a function, and the other way round.
template<class Range, class Function>
[[nodiscard]] QJsonArray array(const Range &range, const Function &toJson)
{
    QJsonArray result;
    for (const auto &item : range)
        result.append(toJson(item));
    return result;
}

template<class Function>
[[nodiscard]] auto list(const QJsonValue &json, const Function &fromJson)
{
    std::vector<decltype(fromJson(QJsonValue()))> result;
    const QJsonArray items = json.toArray();
    result.reserve(static_cast<std::size_t>(items.size()));
    for (const QJsonValue &item : items)
        result.push_back(fromJson(item));
    return result;
}

} // namespace vitrine::valuejson
