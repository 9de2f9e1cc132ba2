// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "project/checksum.h"
#include "project/project.h"

#include <QByteArray>
#include <QJsonObject>

#include <map>
#include <memory>
#include <unordered_map>

// Format 1 of a project file, as it is written and read. Tables:
//   meta(key, value, check)                       title, notice, next-id, census, program
//   sources(sha256, place, json, check)           imported files; their bytes in
//   source_bytes(sha256, chunk, bytes, check)     pieces of at most chunkBytes
//   nodes(id, kind, parent, place, json, check)   kind: sample, dataset, analysis, figure, table
//   arrays(owner, slot, chunk, bytes, check)      doubles, little-endian: columns of a dataset, curves of an outcome
//   outcomes(analysis, key, version, json, check) what the analysis with that node id last gave
// Children follow each other in rising `place`. `check` is the Checksum over the other fields of the row in
// this order; "census" counts rows and sums their checks, so that a lost row is noticed too. Nodes of another
// kind, fields and meta keys that this program does not know are kept and written back.
namespace vitrine::rows
{

inline constexpr int format = 1;
inline constexpr qint64 applicationId = 0x56697472; // 'Vitr'
inline constexpr std::size_t chunkBytes = std::size_t{64} << 20; // SQLite takes up to 10^9 in one piece

inline constexpr const char *schema = R"(
CREATE TABLE meta(key TEXT NOT NULL UNIQUE, value TEXT NOT NULL, "check" INTEGER NOT NULL);
CREATE TABLE sources(sha256 BLOB NOT NULL UNIQUE, place INTEGER NOT NULL, json TEXT NOT NULL, "check" INTEGER NOT NULL);
CREATE TABLE source_bytes(sha256 BLOB NOT NULL, chunk INTEGER NOT NULL, bytes BLOB NOT NULL, "check" INTEGER NOT NULL, UNIQUE(sha256, chunk));
CREATE TABLE nodes(id INTEGER PRIMARY KEY, kind TEXT NOT NULL, parent INTEGER NOT NULL, place INTEGER NOT NULL, json TEXT NOT NULL,
                   "check" INTEGER NOT NULL);
CREATE TABLE arrays(owner INTEGER NOT NULL, slot INTEGER NOT NULL, chunk INTEGER NOT NULL, bytes BLOB NOT NULL, "check" INTEGER NOT NULL,
                    UNIQUE(owner, slot, chunk));
CREATE TABLE outcomes(analysis INTEGER PRIMARY KEY, key BLOB NOT NULL, version INTEGER NOT NULL, json TEXT NOT NULL, "check" INTEGER NOT NULL);
)";

// The sum over the fields of a row, numbers and bytes in the order of the table.
template<class... Fields>
[[nodiscard]] qint64 check(const Fields &...fields)
{
    Checksum sum;
    (sum.add(fields), ...);
    return sum.value();
}

struct SourceRow
{
    SourcePtr source;
    qint64 place = 0, check = 0;
};

struct NodeRow
{
    std::shared_ptr<const void> node; // the value that was written: the same pointer needs no second look
    std::shared_ptr<const void> data; // of a dataset: whose arrays lie in the file
    NodeId parent = 0;
    qint64 place = 0, check = 0;
};

struct OutcomeRow
{
    QByteArray key;
    qint64 check = 0;
};

// A row of a kind that this program does not know.
struct ForeignNode
{
    NodeId id = 0, parent = 0;
    qint64 place = 0, check = 0;
    QByteArray kind, json;
    struct Array
    {
        qint64 slot = 0, chunk = 0, check = 0;
        QByteArray bytes;
    };
    std::vector<Array> arrays;
};

// What a file holds, as far as it was read or written: the next save changes the difference only.
struct Known
{
    std::map<QByteArray, SourceRow> sources;
    std::unordered_map<NodeId, NodeRow> nodes;
    std::unordered_map<NodeId, OutcomeRow> outcomes;
    std::map<QByteArray, QByteArray> meta;

    // What this program does not know and keeps.
    std::vector<ForeignNode> foreignNodes;
    std::unordered_map<NodeId, QJsonObject> foreignFields;
    std::map<QByteArray, QJsonObject> foreignSourceFields;
    std::map<QByteArray, QByteArray> foreignMeta;
};

// Row counts and sums of checks, as the meta key "census" keeps them.
[[nodiscard]] QByteArray census(const Known &known);

} // namespace vitrine::rows
