// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/projectreader.h"

#include "project/nodejson.h"

#include <QObject>

#include <algorithm>
#include <bit>
#include <set>

namespace vitrine::rows
{

using sqlite::Database;
using sqlite::Statement;

namespace
{
struct RawNode
{
    NodeId id = 0, parent = 0;
    qint64 place = 0, check = 0;
    QByteArray kind, text;
    QJsonObject json;
};

std::string_view viewOf(const QByteArray &bytes) { return {bytes.constData(), static_cast<std::size_t>(bytes.size())}; }

bool byPlace(const RawNode *a, const RawNode *b) { return std::pair(a->place, a->id) < std::pair(b->place, b->id); }

// The fields that rows of a kind have. Every field is always written, so those of an empty node are all.
const QStringList &knownFields(const QByteArray &kind)
{
    static const std::map<QByteArray, QStringList> fields = [] {
        nodejson::ArrayList arrays;
        return std::map<QByteArray, QStringList>{{"", nodejson::toJson(Source()).keys()}, // of an imported file: no node
                                                 {"sample", nodejson::toJson(Sample()).keys()},
                                                 {"dataset", nodejson::toJson(DatasetNode(), arrays).keys()},
                                                 {"analysis", nodejson::toJson(AnalysisNode()).keys()},
                                                 {"figure", nodejson::toJson(FigureNode()).keys()},
                                                 {"table", nodejson::toJson(TableNode()).keys()}};
    }();
    static const QStringList none;
    const auto found = fields.find(kind);
    return found != fields.end() ? found->second : none;
}

// The fields of a row that this program does not know.
QJsonObject foreignFields(const QByteArray &kind, const QJsonObject &found)
{
    QJsonObject result;
    const QStringList &known = knownFields(kind);
    for (auto it = found.begin(); it != found.end(); ++it) {
        if (!known.contains(it.key()))
            result[it.key()] = *it;
    }
    return result;
}

Values doubles(std::string_view bytes)
{
    std::vector<double> values(bytes.size() / sizeof(double));
    if (!values.empty())
        std::memcpy(values.data(), bytes.data(), values.size() * sizeof(double));
    if constexpr (std::endian::native == std::endian::big) {
        for (double &value : values)
            value = std::bit_cast<double>(__builtin_bswap64(std::bit_cast<std::uint64_t>(value)));
    }
    return shared(std::move(values));
}

class Reader
{
public:
    Reader(Database &database, Checks checks) : m_database(database), m_checks(checks) {}

    ReadProject read()
    {
        readMeta();
        readSources();
        readNodes();
        assemble();
        readOutcomes();
        compareCensus();
        m_result.nothing = m_rows == 0;
        return std::move(m_result);
    }

private:
    void lost(const char *code, Text message) { m_result.issues.push_back({Severity::Error, QString::fromLatin1(code), std::move(message), {}}); }

    bool intact(qint64 expected, qint64 found) const { return m_checks == Checks::Ignored || expected == found; }

    // Visits the rows of a table in rising order of its key; when the file is broken on the way, what lies
    // beyond the break is reached from the other end.
    template<class Visit>
    void scan(const char *table, const char *columns, const char *key, const Visit &visit)
    {
        const QByteArray select = QByteArray("SELECT ") + key + ", " + columns + " FROM " + table + " ORDER BY " + key;
        qint64 last = std::numeric_limits<qint64>::min();
        Statement forward(m_database, select.constData());
        while (forward.step()) {
            last = forward.number(0);
            ++m_rows;
            visit(forward);
        }
        if (forward.ok())
            return;
        Statement backward(m_database, (select + " DESC").constData());
        while (backward.step() && backward.number(0) > last) {
            ++m_rows;
            visit(backward);
        }
        lost("table-damaged", text(QT_TRANSLATE_NOOP("core", "The part of the file that holds the %1 is damaged; what could be read of it is there."),
                                   table));
    }

    void readMeta()
    {
        scan("meta", "key, value, \"check\"", "rowid", [&](const Statement &row) {
            const QByteArray key = row.bytes(1), value = row.bytes(2);
            if (!intact(row.number(3), check(key, value)))
                return lost("row-damaged", text(QT_TRANSLATE_NOOP("core", "The project's property %1 is damaged and was left out."), key));
            m_result.known.meta[key] = value;
        });
        std::map<QByteArray, QByteArray> &meta = m_result.known.meta;
        m_result.project.title = QString::fromUtf8(meta["title"]);
        m_result.project.notice = QString::fromUtf8(meta["notice"]);
        m_result.project.nextId = std::max<NodeId>(1, meta["next-id"].toLongLong());
        m_result.known.foreignMeta = meta;
        for (const char *key : {"title", "notice", "next-id", "program", "census"})
            m_result.known.foreignMeta.erase(key);
    }

    void readSources()
    {
        std::vector<std::pair<qint64, SourcePtr>> found;
        scan("sources", "sha256, place, json, \"check\"", "rowid", [&](const Statement &row) {
            const QByteArray sha256 = row.bytes(1), json = row.bytes(3);
            const auto object = nodejson::object(json);
            if (!object || !intact(row.number(4), check(sha256, row.number(2), json)))
                return lost("row-damaged", text(QT_TRANSLATE_NOOP("core", "The entry of an imported file is damaged and was left out.")));
            Source source = nodejson::source(*object);
            source.sha256 = sha256;
            const QJsonObject foreign = foreignFields({}, *object);
            if (!foreign.isEmpty())
                m_result.known.foreignSourceFields[sha256] = foreign;
            m_result.known.sources[sha256] = {nullptr, row.number(2), row.number(4)};
            if (!readBytes(source) || source.bytes.size() != (*object)[QLatin1StringView("size")].toInteger(-1))
                return lost("source-damaged", text(QT_TRANSLATE_NOOP("core", "The imported file %1 is damaged and was left out."), source.name));
            found.emplace_back(row.number(2), std::make_shared<const Source>(std::move(source)));
        });
        std::ranges::stable_sort(found, {}, [](const auto &entry) { return entry.first; });
        for (auto &[place, source] : found) {
            m_result.known.sources[source->sha256].source = source;
            m_result.project.sources.push_back(std::move(source));
        }
    }

    // The pieces of a file in their order. Their sums are looked at here, the SHA-256 of the whole only by
    // verified(): it takes a second for each few hundred megabytes.
    bool readBytes(Source &source)
    {
        Statement pieces(m_database, "SELECT chunk, bytes, \"check\" FROM source_bytes WHERE sha256 = ?1 ORDER BY chunk");
        pieces.bind(1, viewOf(source.sha256));
        qint64 chunk = 0;
        while (pieces.step()) {
            const std::string_view piece = pieces.view(1);
            if (pieces.number(0) != chunk || !intact(pieces.number(2), check(source.sha256, chunk, piece)))
                return false;
            source.bytes.append(piece.data(), static_cast<qsizetype>(piece.size()));
            ++chunk;
        }
        return pieces.ok() && chunk > 0;
    }

    void readNodes()
    {
        scan("nodes", "kind, parent, place, json, \"check\"", "id", [&](const Statement &row) {
            RawNode node{row.number(0), row.number(2), row.number(3), row.number(5), row.bytes(1), row.bytes(4), {}};
            const auto object = nodejson::object(node.text);
            if (!object || node.id <= 0 || !intact(node.check, check(node.id, node.kind, node.parent, node.place, node.text)))
                return lost("row-damaged", text(QT_TRANSLATE_NOOP("core", "Entry %1 of the project is damaged and was left out."), node.id));
            node.json = *object;
            m_result.project.nextId = std::max(m_result.project.nextId, node.id + 1);
            m_nodes.push_back(std::move(node));
        });
    }

    std::vector<const RawNode *> ofKind(const char *kind) const
    {
        std::vector<const RawNode *> result;
        for (const RawNode &node : m_nodes) {
            if (node.kind == kind)
                result.push_back(&node);
        }
        std::ranges::sort(result, byPlace);
        return result;
    }

    template<class Node>
    std::shared_ptr<const Node> remembered(const RawNode &raw, Node node, std::shared_ptr<const void> data = nullptr)
    {
        const QJsonObject foreign = foreignFields(raw.kind, raw.json);
        if (!foreign.isEmpty())
            m_result.known.foreignFields[raw.id] = foreign;
        auto shared = std::make_shared<const Node>(std::move(node));
        m_result.known.nodes[raw.id] = {shared, std::move(data), raw.parent, raw.place, raw.check};
        return shared;
    }

    void assemble()
    {
        std::map<NodeId, Sample> samples;
        std::map<NodeId, const RawNode *> rawSamples;
        std::vector<NodeId> order;
        for (const RawNode *raw : ofKind("sample")) {
            samples[raw->id] = nodejson::sample(raw->json, raw->id);
            rawSamples[raw->id] = raw;
            order.push_back(raw->id);
        }
        // What stood under a lost sample stands under a nameless one with its number.
        const auto sampleOf = [&](NodeId id) -> Sample & {
            if (!samples.contains(id)) {
                samples[id] = {id, QStringLiteral("Sample %1").arg(id), SampleRole::Other, {}, {}, {}};
                order.push_back(id);
            }
            return samples[id];
        };
        std::map<NodeId, NodeId> owners; // dataset -> sample
        for (const RawNode *raw : ofKind("dataset")) {
            if (auto dataset = readDataset(*raw)) {
                sampleOf(raw->parent).datasets.push_back(dataset);
                owners[raw->id] = raw->parent;
            }
        }
        std::set<NodeId> drawable;
        for (const auto &[dataset, sample] : owners)
            drawable.insert(dataset);
        for (const RawNode *raw : ofKind("analysis")) {
            AnalysisNode node = nodejson::analysis(raw->json, raw->id);
            for (auto &[key, ids] : node.inputs)
                std::erase_if(ids, [&](NodeId id) { return !owners.contains(id); });
            std::erase_if(node.inputs, [](const auto &input) { return input.second.empty(); });
            const auto owner = owners.find(owningDataset(node));
            if (owner == owners.end()) {
                lost("analysis-without-data",
                     text(QT_TRANSLATE_NOOP("core", "The analysis %1 (entry %2) was left out because its data are lost."), node.analysis, raw->id));
                continue;
            }
            sampleOf(owner->second).analyses.push_back(remembered(*raw, std::move(node)));
            drawable.insert(raw->id);
        }
        for (const NodeId id : order) {
            const auto raw = rawSamples.find(id);
            if (raw != rawSamples.end())
                m_result.project.samples.push_back(remembered(*raw->second, std::move(samples[id])));
            else
                m_result.project.samples.push_back(std::make_shared<const Sample>(std::move(samples[id])));
            m_result.project.nextId = std::max(m_result.project.nextId, id + 1);
        }
        for (const RawNode *raw : ofKind("figure")) {
            FigureNode node = nodejson::figure(raw->json, raw->id);
            if (keepKnown(node.items, drawable))
                m_result.project.figures.push_back(remembered(*raw, std::move(node)));
        }
        const std::set<NodeId> sampleIds(order.begin(), order.end());
        for (const RawNode *raw : ofKind("table")) {
            TableNode node = nodejson::table(raw->json, raw->id);
            if (keepKnown(node.samples, sampleIds))
                m_result.project.tables.push_back(remembered(*raw, std::move(node)));
        }
        for (const RawNode &raw : m_nodes) {
            if (knownFields(raw.kind).isEmpty())
                readForeign(raw);
        }
    }

    // Drops members that are lost; false when none of them is left, as no member would mean all of them.
    static bool keepKnown(std::vector<NodeId> &members, const std::set<NodeId> &known)
    {
        const bool had = !members.empty();
        std::erase_if(members, [&](NodeId id) { return !known.contains(id); });
        return !had || !members.empty();
    }

    std::shared_ptr<const DatasetNode> readDataset(const RawNode &raw)
    {
        nodejson::ReadDataset read = nodejson::dataset(raw.json, raw.id, arraysOf(raw.id));
        const QString name = read.node.name;
        for (const QString &column : read.lostColumns)
            lost("column-damaged", text(QT_TRANSLATE_NOOP("core", "The column %1 of %2 is damaged and was left out."), column, name));
        if (!read.lostColumns.isEmpty() && read.node.data->columns.empty()) {
            lost("dataset-damaged", text(QT_TRANSLATE_NOOP("core", "The data of %1 are damaged and were left out."), name));
            return nullptr;
        }
        const DatasetPtr data = read.node.data;
        return remembered(raw, std::move(read.node), data);
    }

    nodejson::ArraySource arraysOf(NodeId owner)
    {
        // One statement for all: preparing it for each dataset would cost as much as reading a small one.
        if (!m_arrays)
            m_arrays.emplace(m_database, "SELECT slot, chunk, bytes, \"check\" FROM arrays WHERE owner = ?1 ORDER BY slot, chunk");
        Statement &rows = *m_arrays;
        rows.bind(1, owner);
        std::vector<Values> arrays;
        std::vector<char> joined; // of an array in several pieces
        qint64 slot = -1, next = 0;
        bool good = false;
        while (rows.step()) {
            const qint64 chunk = rows.number(1);
            const std::string_view bytes = rows.view(2);
            if (rows.number(0) != slot) {
                slot = rows.number(0);
                if (slot < 0 || slot > 65535)
                    break;
                arrays.resize(static_cast<std::size_t>(slot) + 1);
                next = 0;
                good = true;
            }
            good = good && chunk == next++ && intact(rows.number(3), check(owner, slot, chunk, bytes));
            Values &values = arrays.back();
            if (!good) {
                values = nullptr;
            } else if (chunk == 0) {
                values = doubles(bytes);
            } else {
                joined.assign(reinterpret_cast<const char *>(values->data()), reinterpret_cast<const char *>(values->data() + values->size()));
                joined.insert(joined.end(), bytes.begin(), bytes.end());
                values = doubles({joined.data(), joined.size()});
            }
        }
        if (rows.ok())
            rows.reset();
        else
            m_arrays.reset();
        return nodejson::ArraySource(std::move(arrays));
    }

    void readForeign(const RawNode &raw)
    {
        ForeignNode node{raw.id, raw.parent, raw.place, raw.check, raw.kind, raw.text, {}};
        Statement rows(m_database, "SELECT slot, chunk, \"check\", bytes FROM arrays WHERE owner = ?1 ORDER BY slot, chunk");
        rows.bind(1, raw.id);
        while (rows.step())
            node.arrays.push_back({rows.number(0), rows.number(1), rows.number(2), rows.bytes(3)});
        m_result.known.foreignNodes.push_back(std::move(node));
    }

    void readOutcomes()
    {
        scan("outcomes", "key, version, json, \"check\"", "analysis", [&](const Statement &row) {
            const NodeId id = row.number(0);
            const QByteArray key = row.bytes(1), json = row.bytes(3);
            const qint64 version = row.number(2);
            m_result.known.outcomes[id] = {key, row.number(4)};
            const auto node = m_result.project.analysis(id);
            if (!node)
                return;
            const auto object = nodejson::object(json);
            const bool good = object && intact(row.number(4), check(id, key, version, json));
            auto entry = good ? nodejson::outcome(*object, arraysOf(id)) : std::nullopt;
            if (!entry)
                return lost("outcome-damaged", text(QT_TRANSLATE_NOOP("core", "The stored results of %1 (entry %2) are damaged; they can be computed again."),
                                                    node->analysis, id));
            m_result.outcomes.push_back({node, {key, static_cast<int>(version)}, std::move(*entry)});
        });
    }

    void compareCensus()
    {
        if (m_checks == Checks::Ignored || !m_result.issues.empty())
            return;
        if (m_result.known.meta["census"] != census(m_result.known))
            lost("rows-missing", text(QT_TRANSLATE_NOOP("core", "Parts of the project are missing from the file.")));
    }

    Database &m_database;
    Checks m_checks;
    ReadProject m_result;
    std::vector<RawNode> m_nodes;
    std::optional<Statement> m_arrays;
    qint64 m_rows = 0;
};
} // namespace

ReadProject read(Database &database, Checks checks) { return Reader(database, checks).read(); }

} // namespace vitrine::rows
