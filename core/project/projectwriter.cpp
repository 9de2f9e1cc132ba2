// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectwriter.h"

#include "project/evaluation.h"
#include "project/nodejson.h"

#include <algorithm>
#include <bit>
#include <unordered_set>

namespace vitrine::rows
{

using sqlite::Database;
using sqlite::Statement;

namespace
{
std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

void merge(QJsonObject &json, const QJsonObject &foreign)
{
    for (auto it = foreign.begin(); it != foreign.end(); ++it) {
        if (!json.contains(it.key()))
            json[it.key()] = *it;
    }
}

std::size_t numbersIn(const OutcomeCache::Entry &entry)
{
    std::size_t count = 0;
    if (entry.outcome) {
        for (const Curve &curve : entry.outcome->curves) {
            for (const Values &values : {curve.x, curve.y, curve.base, curve.uncertainty, curve.xUncertainty})
                count += values ? values->size() : 0;
        }
    }
    return count;
}

class Writer
{
public:
    Writer(Database &database, Known &known, const WriteOptions &options, const Progress &progress)
        : m_database(database), m_known(known), m_options(options), m_progress(progress)
    {
    }

    Written write(const Project &project, const OutcomeCache &cache)
    {
        const bool written = writeForeign() && writeSources(project) && writeNodes(project) && removeNodes() && writeOutcomes(project, cache)
                             && writeMeta(project);
        return written ? Written::Done : m_cancelled ? Written::Cancelled : Written::Failed;
    }

private:
    // In a new file: in an old one they are where they were.
    bool writeForeign()
    {
        if (!m_known.meta.empty())
            return true;
        for (const ForeignNode &node : m_known.foreignNodes) {
            if (!insertNode(node.id, node.kind, node.parent, node.place, node.json, node.check))
                return false;
            for (const ForeignNode::Array &array : node.arrays) {
                if (!insertArray(node.id, array.slot, array.chunk, viewOf(array.bytes)))
                    return false;
            }
        }
        return true;
    }

    bool writeSources(const Project &project)
    {
        std::map<QByteArray, SourceRow> rows;
        qint64 last = 0;
        for (const SourcePtr &source : project.sources) {
            const auto old = m_known.sources.find(source->sha256);
            const bool there = old != m_known.sources.end();
            SourceRow row{source, there && old->second.place > last ? old->second.place : last + 1, 0};
            last = row.place;
            if (there && old->second.source == source && old->second.place == row.place) {
                rows[source->sha256] = old->second;
                continue;
            }
            QJsonObject json = nodejson::toJson(*source);
            if (const auto foreign = m_known.foreignSourceFields.find(source->sha256); foreign != m_known.foreignSourceFields.end())
                merge(json, foreign->second);
            const QByteArray text = nodejson::bytes(json);
            row.check = check(source->sha256, row.place, text);
            Statement insert(m_database, "INSERT OR REPLACE INTO sources(sha256, place, json, \"check\") VALUES(?1, ?2, ?3, ?4)");
            if (!insert.bind(1, viewOf(source->sha256)).bind(2, row.place).bindText(3, text).bind(4, row.check).run())
                return false;
            if (!there && !writeBytes(*source))
                return false;
            rows[source->sha256] = row;
        }
        for (const auto &[sha256, row] : m_known.sources) {
            if (rows.contains(sha256))
                continue;
            for (const char *sql : {"DELETE FROM sources WHERE sha256 = ?1", "DELETE FROM source_bytes WHERE sha256 = ?1"}) {
                if (!Statement(m_database, sql).bind(1, viewOf(sha256)).run())
                    return false;
            }
        }
        m_known.sources = std::move(rows);
        return true;
    }

    bool writeBytes(const Source &source)
    {
        Statement insert(m_database, "INSERT INTO source_bytes(sha256, chunk, bytes, \"check\") VALUES(?1, ?2, ?3, ?4)");
        std::string_view left = viewOf(source.bytes);
        qint64 chunk = 0;
        do {
            if (stopped())
                return false;
            const std::string_view piece = left.substr(0, chunkBytes);
            insert.bind(1, viewOf(source.sha256)).bind(2, chunk).bind(3, piece).bind(4, check(source.sha256, chunk, piece));
            if (!insert.run())
                return false;
            left.remove_prefix(piece.size());
            ++chunk;
        } while (!left.empty());
        return true;
    }

    bool writeNodes(const Project &project)
    {
        m_total = 1 + project.samples.size();
        qint64 samplePlace = 0;
        for (const SamplePtr &sample : project.samples) {
            if (stopped())
                return false;
            m_progress.report(static_cast<double>(++m_done) / static_cast<double>(m_total));
            if (!writeNode("sample", sample, 0, samplePlace, [&] { return nodejson::toJson(*sample); }))
                return false;
            qint64 place = 0;
            for (const auto &dataset : sample->datasets) {
                if (!writeDataset(dataset, sample->id, place))
                    return false;
            }
            place = 0;
            for (const auto &analysis : sample->analyses) {
                if (!writeNode("analysis", analysis, sample->id, place, [&] { return nodejson::toJson(*analysis); }))
                    return false;
            }
        }
        qint64 place = 0;
        for (const auto &figure : project.figures) {
            if (!writeNode("figure", figure, 0, place, [&] { return nodejson::toJson(*figure); }))
                return false;
        }
        place = 0;
        for (const auto &table : project.tables) {
            if (!writeNode("table", table, 0, place, [&] { return nodejson::toJson(*table); }))
                return false;
        }
        return true;
    }

    // `place` is that of the sibling before and becomes this node's: as it was when that keeps the order.
    template<class Node, class ToJson>
    bool writeNode(const QByteArray &kind, const std::shared_ptr<const Node> &node, NodeId parent, qint64 &place, const ToJson &toJson)
    {
        NodeRow &row = m_known.nodes[node->id];
        m_visited.insert(node->id);
        const bool inOrder = row.node && row.parent == parent && row.place > place;
        place = inOrder ? row.place : place + 1;
        if (inOrder && row.node == node)
            return true;
        QJsonObject json = toJson();
        if (const auto foreign = m_known.foreignFields.find(node->id); foreign != m_known.foreignFields.end())
            merge(json, foreign->second);
        const QByteArray text = nodejson::bytes(json);
        const qint64 sum = check(node->id, kind, parent, place, text);
        const bool asBefore = row.node && row.check == sum;
        row.node = node;
        row.parent = parent;
        row.place = place;
        row.check = sum;
        return asBefore || insertNode(node->id, kind, parent, place, text, sum);
    }

    bool writeDataset(const std::shared_ptr<const DatasetNode> &node, NodeId parent, qint64 &place)
    {
        nodejson::ArrayList arrays;
        if (!writeNode("dataset", node, parent, place, [&] { return nodejson::toJson(*node, arrays); }))
            return false;
        NodeRow &row = m_known.nodes[node->id];
        if (row.data == node->data)
            return true;
        const bool had = row.data != nullptr;
        row.data = node->data;
        return !stopped() && writeArrays(node->id, arrays, had);
    }

    bool writeArrays(NodeId owner, const nodejson::ArrayList &list, bool replace)
    {
        if (replace && !Statement(m_database, "DELETE FROM arrays WHERE owner = ?1").bind(1, owner).run())
            return false;
        qint64 slot = 0;
        for (const Values &values : list.arrays()) {
            std::vector<double> swapped;
            std::string_view left(reinterpret_cast<const char *>(values->data()), values->size() * sizeof(double));
            if constexpr (std::endian::native == std::endian::big) {
                swapped = *values;
                for (double &value : swapped)
                    value = std::bit_cast<double>(__builtin_bswap64(std::bit_cast<std::uint64_t>(value)));
                left = {reinterpret_cast<const char *>(swapped.data()), left.size()};
            }
            qint64 chunk = 0;
            do {
                const std::string_view piece = left.substr(0, chunkBytes);
                if (!insertArray(owner, slot, chunk++, piece))
                    return false;
                left.remove_prefix(piece.size());
            } while (!left.empty());
            ++slot;
        }
        return true;
    }

    bool removeNodes()
    {
        std::vector<NodeId> gone;
        for (const auto &[id, row] : m_known.nodes) {
            if (!m_visited.contains(id))
                gone.push_back(id);
        }
        for (const NodeId id : gone) {
            m_known.nodes.erase(id);
            for (const char *sql : {"DELETE FROM nodes WHERE id = ?1", "DELETE FROM arrays WHERE owner = ?1"}) {
                if (!Statement(m_database, sql).bind(1, id).run())
                    return false;
            }
        }
        return true;
    }

    bool writeOutcomes(const Project &project, const OutcomeCache &cache)
    {
        std::unordered_map<NodeId, DatasetPtr> datasets;
        for (const SamplePtr &sample : project.samples) {
            for (const auto &dataset : sample->datasets)
                datasets[dataset->id] = dataset->data;
        }
        std::unordered_map<NodeId, OutcomeRow> rows;
        for (const SamplePtr &sample : project.samples) {
            for (const auto &node : sample->analyses) {
                Inputs inputs;
                for (const auto &[key, ids] : node->inputs) {
                    for (const NodeId id : ids) {
                        if (const auto found = datasets.find(id); found != datasets.end() && found->second)
                            inputs.add(key, found->second);
                    }
                }
                if (!writeOutcome(*node, inputs, cache, rows))
                    return false;
            }
        }
        for (const auto &[id, row] : m_known.outcomes) {
            if (rows.contains(id))
                continue;
            for (const char *sql : {"DELETE FROM outcomes WHERE analysis = ?1", "DELETE FROM arrays WHERE owner = ?1"}) {
                if (!Statement(m_database, sql).bind(1, id).run())
                    return false;
            }
        }
        m_known.outcomes = std::move(rows);
        return true;
    }

    bool writeOutcome(const AnalysisNode &node, const Inputs &inputs, const OutcomeCache &cache, std::unordered_map<NodeId, OutcomeRow> &rows)
    {
        const auto link = cache.linked(node, inputs);
        if (!link)
            return true;
        const auto old = m_known.outcomes.find(node.id);
        if (old != m_known.outcomes.end() && old->second.key == link->key) {
            rows[node.id] = old->second;
            return true;
        }
        const auto entry = cache.find(link->key);
        // A part of a series would be taken for the whole when the file is read again.
        if (!entry || isPartial(*entry) || numbersIn(*entry) > m_options.outcomeNumbers)
            return true;
        nodejson::ArrayList arrays;
        const QByteArray json = nodejson::bytes(nodejson::toJson(*entry, arrays));
        const qint64 sum = check(node.id, link->key, qint64{link->version}, json);
        Statement insert(m_database, "INSERT OR REPLACE INTO outcomes(analysis, key, version, json, \"check\") VALUES(?1, ?2, ?3, ?4, ?5)");
        insert.bind(1, node.id).bind(2, viewOf(link->key)).bind(3, link->version).bindText(4, json).bind(5, sum);
        rows[node.id] = {link->key, sum};
        return insert.run() && writeArrays(node.id, arrays, old != m_known.outcomes.end());
    }

    bool writeMeta(const Project &project)
    {
        std::map<QByteArray, QByteArray> meta = m_known.meta.empty() ? m_known.foreignMeta : std::map<QByteArray, QByteArray>();
        meta["title"] = project.title.toUtf8();
        meta["notice"] = project.notice.toUtf8();
        meta["next-id"] = QByteArray::number(project.nextId);
        meta["program"] = "Vitrine " VITRINE_VERSION;
        meta["census"] = census(m_known);
        Statement insert(m_database, "INSERT OR REPLACE INTO meta(key, value, \"check\") VALUES(?1, ?2, ?3)");
        for (const auto &[key, value] : meta) {
            const auto old = m_known.meta.find(key);
            if (old != m_known.meta.end() && old->second == value)
                continue;
            if (!insert.bindText(1, key).bindText(2, value).bind(3, check(key, value)).run())
                return false;
            m_known.meta[key] = value;
        }
        return true;
    }

    bool insertNode(NodeId id, const QByteArray &kind, NodeId parent, qint64 place, const QByteArray &json, qint64 sum)
    {
        Statement insert(m_database, "INSERT OR REPLACE INTO nodes(id, kind, parent, place, json, \"check\") VALUES(?1, ?2, ?3, ?4, ?5, ?6)");
        return insert.bind(1, id).bindText(2, kind).bind(3, parent).bind(4, place).bindText(5, json).bind(6, sum).run();
    }

    bool insertArray(NodeId owner, qint64 slot, qint64 chunk, std::string_view bytes)
    {
        Statement insert(m_database, "INSERT INTO arrays(owner, slot, chunk, bytes, \"check\") VALUES(?1, ?2, ?3, ?4, ?5)");
        return insert.bind(1, owner).bind(2, slot).bind(3, chunk).bind(4, bytes).bind(5, check(owner, slot, chunk, bytes)).run();
    }

    bool stopped() { return m_cancelled = m_progress.cancelled(); }

    Database &m_database;
    Known &m_known;
    const WriteOptions &m_options;
    const Progress &m_progress;
    std::unordered_set<NodeId> m_visited;
    std::size_t m_done = 0, m_total = 1;
    bool m_cancelled = false;
};
} // namespace

QByteArray census(const Known &known)
{
    // Sums wrap around: only their equality counts.
    std::uint64_t nodes = 0, sources = 0, outcomes = 0;
    for (const auto &[id, row] : known.nodes)
        nodes += static_cast<std::uint64_t>(row.check);
    for (const ForeignNode &node : known.foreignNodes)
        nodes += static_cast<std::uint64_t>(node.check);
    for (const auto &[sha256, row] : known.sources)
        sources += static_cast<std::uint64_t>(row.check);
    for (const auto &[id, row] : known.outcomes)
        outcomes += static_cast<std::uint64_t>(row.check);
    QByteArrayList words;
    for (const std::uint64_t number : {known.nodes.size() + known.foreignNodes.size(), nodes, known.sources.size(), sources, known.outcomes.size(), outcomes})
        words.append(QByteArray::number(static_cast<qulonglong>(number), 16));
    return words.join(' ');
}

Written write(Database &database, Known &known, const Project &project, const OutcomeCache &cache, const WriteOptions &options,
              const Progress &progress)
{
    return Writer(database, known, options, progress).write(project, cache);
}

} // namespace vitrine::rows
