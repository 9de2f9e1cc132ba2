// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/project.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::nodejson
{

// What the rows of a project file say, as JSON; the numbers of columns and curves lie beside it as arrays of
// doubles. Every number comes back to the last bit: NaN, the infinities and -0, which JSON does not have, are
// the texts "nan", "inf", "-inf" and "-0". Every field is always written, so what a row has beyond that is a
// later program's and is kept. Reading takes any JSON: what is missing or of the wrong kind is as if not set.

// Arrays of one owner, each stored once however many columns or curves share it.
class ArrayList
{
public:
    [[nodiscard]] QJsonValue add(const Values &values); // null for null, else where to find it and how long it is
    [[nodiscard]] const std::vector<Values> &arrays() const { return m_arrays; }

private:
    std::vector<Values> m_arrays;
};

// The arrays as they were read; null where one is lost.
class ArraySource
{
public:
    explicit ArraySource(std::vector<Values> arrays) : m_arrays(std::move(arrays)) {}
    // The array; null for JSON's null and when it is lost or has not the length it should have.
    [[nodiscard]] Values array(const QJsonValue &json) const;

private:
    std::vector<Values> m_arrays;
};

[[nodiscard]] QJsonObject toJson(const Source &source);
[[nodiscard]] QJsonObject toJson(const Sample &sample); // without its children
[[nodiscard]] QJsonObject toJson(const DatasetNode &node, ArrayList &arrays);
[[nodiscard]] QJsonObject toJson(const AnalysisNode &node);
[[nodiscard]] QJsonObject toJson(const FigureNode &node);
[[nodiscard]] QJsonObject toJson(const TableNode &node);
[[nodiscard]] QJsonObject toJson(const OutcomeCache::Entry &entry, ArrayList &arrays);

[[nodiscard]] Source source(const QJsonObject &json); // without bytes and hash
[[nodiscard]] Sample sample(const QJsonObject &json, NodeId id);
struct ReadDataset
{
    DatasetNode node;
    QStringList lostColumns; // those whose numbers are lost; the others are there
};
[[nodiscard]] ReadDataset dataset(const QJsonObject &json, NodeId id, const ArraySource &arrays);
[[nodiscard]] AnalysisNode analysis(const QJsonObject &json, NodeId id);
[[nodiscard]] FigureNode figure(const QJsonObject &json, NodeId id);
[[nodiscard]] TableNode table(const QJsonObject &json, NodeId id);
[[nodiscard]] std::optional<OutcomeCache::Entry> outcome(const QJsonObject &json, const ArraySource &arrays); // nullopt: a curve is lost

[[nodiscard]] QByteArray bytes(const QJsonObject &json);
[[nodiscard]] std::optional<QJsonObject> object(const QByteArray &bytes);

} // namespace vitrine::nodejson
