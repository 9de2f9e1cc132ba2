// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/nodejson.h"

#include "data/interpretation.h"
#include "project/valuejson.h"

#include <QJsonDocument>

#include <algorithm>
#include <utility>

namespace vitrine::nodejson
{

using namespace valuejson;

namespace
{
QString s(const char *key) { return QString::fromLatin1(key); }

// --- datasets

QJsonObject toJson(const MetadataEntry &entry)
{
    return {{s("key"), entry.key}, {s("text"), entry.text}, {s("quantity"), entry.quantity ? QJsonValue(quantity(*entry.quantity)) : QJsonValue()}};
}

QJsonObject toJson(const Segment &segment)
{
    return {{s("kind"), segment.kind},
            {s("first"), static_cast<qint64>(segment.first)},
            {s("last"), static_cast<qint64>(segment.last)},
            {s("rate"), number(segment.rate)},
            {s("from"), number(segment.from)},
            {s("to"), number(segment.to)}};
}

QJsonObject toJson(const VendorResult &result)
{
    return {{s("name"), result.name}, {s("quantity"), quantity(result.quantity)}, {s("unit-text"), result.unitText}, {s("detail"), result.detail}};
}

QJsonObject toJson(const Column &column, ArrayList &arrays)
{
    return {{s("name"), column.name},
            {s("role"), column.role},
            {s("unit"), column.unit.symbol()},
            {s("unit-text"), column.unitText},
            {s("values"), arrays.add(column.values)},
            {s("uncertainty"), arrays.add(column.uncertainty)}};
}

Metadata metadata(const QJsonValue &json)
{
    Metadata result;
    for (const QJsonValue &item : json.toArray()) {
        const QJsonObject entry = item.toObject();
        if (entry[s("quantity")].isObject())
            result.set(entry[s("key")].toString(), quantity(entry[s("quantity")]), entry[s("text")].toString());
        else
            result.set(entry[s("key")].toString(), entry[s("text")].toString());
    }
    return result;
}

Segment segment(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {object[s("kind")].toString(),
            static_cast<std::size_t>(object[s("first")].toInteger(-1)),
            static_cast<std::size_t>(object[s("last")].toInteger(-1)),
            number(object[s("rate")]),
            number(object[s("from")]),
            number(object[s("to")])};
}

VendorResult vendorResult(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    return {object[s("name")].toString(), quantity(object[s("quantity")]), object[s("unit-text")].toString(), object[s("detail")].toString()};
}

Column column(const QJsonValue &json, const ArraySource &arrays)
{
    const QJsonObject object = json.toObject();
    return {object[s("name")].toString(),      object[s("role")].toString(),        unit(object[s("unit")]),
            object[s("unit-text")].toString(), arrays.array(object[s("values")]), arrays.array(object[s("uncertainty")])};
}

// --- outcomes

constexpr std::pair<PartKind, const char *> partKinds[] = {{PartKind::TemperatureScale, "temperature-scale"},
                                                           {PartKind::HeatScale, "heat-scale"},
                                                           {PartKind::LengthScale, "length-scale"},
                                                           {PartKind::SampleMass, "sample-mass"}};

QJsonObject resultJson(const ResultValue &result)
{
    QJsonObject index;
    for (const auto &[key, value] : result.index)
        index[key] = number(value);
    const auto part = [](const UncertaintyPart &one) {
        QJsonObject json{{s("name"), text(one.name)}, {s("value"), number(one.value)}};
        if (const auto kind = std::ranges::find(partKinds, one.kind, &std::pair<PartKind, const char *>::first); kind != std::end(partKinds))
            json[s("kind")] = s(kind->second);
        return json;
    };
    return {{s("key"), result.key},
            {s("quantity"), quantity(result.quantity)},
            {s("label"), text(result.label)},
            {s("index"), index},
            {s("index-unit"), result.indexUnit},
            {s("parts"), array(result.parts, part)},
            {s("without-uncertainty"), text(result.withoutUncertainty)},
            {s("words"), result.words}};
}

ResultValue resultValue(const QJsonValue &json)
{
    const QJsonObject object = json.toObject();
    ResultValue result;
    result.key = object[s("key")].toString();
    result.quantity = quantity(object[s("quantity")]);
    result.label = text(object[s("label")]);
    const QJsonObject index = object[s("index")].toObject();
    for (auto it = index.begin(); it != index.end(); ++it)
        result.index[it.key()] = number(*it);
    result.indexUnit = object[s("index-unit")].toString();
    result.parts = list(object[s("parts")], [](const QJsonValue &one) {
        const QJsonObject part = one.toObject();
        const auto kind = std::ranges::find_if(partKinds, [&](const auto &each) { return part[s("kind")].toString() == QLatin1StringView(each.second); });
        return UncertaintyPart{text(part[s("name")]), number(part[s("value")]), kind != std::end(partKinds) ? kind->first : PartKind::Other};
    });
    result.withoutUncertainty = text(object[s("without-uncertainty")]);
    result.words = object[s("words")].toString();
    return result;
}

constexpr std::pair<CurveUse, const char *> curveUses[] = {
    {CurveUse::Data, "data"},         {CurveUse::Fit, "fit"},           {CurveUse::Baseline, "baseline"}, {CurveUse::Residual, "residual"},
    {CurveUse::Construction, "construction"}, {CurveUse::Area, "area"}, {CurveUse::Points, "points"}};

QJsonObject toJson(const Curve &curve, ArrayList &arrays)
{
    const auto use = std::ranges::find(curveUses, curve.use, &std::pair<CurveUse, const char *>::first);
    return {{s("key"), curve.key},
            {s("label"), text(curve.label)},
            {s("use"), s(use->second)},
            {s("panel"), curve.panel},
            {s("x-name"), curve.xName},
            {s("y-name"), curve.yName},
            {s("x-unit"), curve.xUnit.symbol()},
            {s("y-unit"), curve.yUnit.symbol()},
            {s("x"), arrays.add(curve.x)},
            {s("y"), arrays.add(curve.y)},
            {s("base"), arrays.add(curve.base)},
            {s("uncertainty"), arrays.add(curve.uncertainty)},
            {s("x-uncertainty"), arrays.add(curve.xUncertainty)}};
}

// nullopt when an array is lost, or when arrays that belong together differ in length.
std::optional<Curve> curve(const QJsonValue &json, const ArraySource &arrays)
{
    const QJsonObject object = json.toObject();
    Curve result;
    result.key = object[s("key")].toString();
    result.label = text(object[s("label")]);
    for (const auto &[use, name] : curveUses) {
        if (object[s("use")].toString() == QLatin1StringView(name))
            result.use = use;
    }
    result.panel = object[s("panel")].toString();
    result.xName = object[s("x-name")].toString();
    result.yName = object[s("y-name")].toString();
    result.xUnit = unit(object[s("x-unit")]);
    result.yUnit = unit(object[s("y-unit")]);
    const std::pair<const char *, Values *> parts[] = {{"x", &result.x}, {"y", &result.y}, {"base", &result.base}, {"uncertainty", &result.uncertainty},
                                                        {"x-uncertainty", &result.xUncertainty}};
    for (const auto &[name, values] : parts) {
        if (values == &result.xUncertainty && !object.contains(s(name)))
            continue; // written before curves had it
        *values = arrays.array(object[s(name)]);
        if (!*values && !object[s(name)].isNull())
            return std::nullopt;
        if (*values && (!result.x || (*values)->size() != result.x->size()))
            return std::nullopt;
    }
    return result;
}

QJsonValue toJson(const std::optional<FitSummary> &fit)
{
    if (!fit)
        return {};
    const auto row = [](const std::vector<double> &values) { return array(values, [](double value) { return number(value); }); };
    return QJsonObject{{s("converged"), fit->converged},
                       {s("reason"), fit->reason},
                       {s("chi2"), number(fit->chi2)},
                       {s("chi2-reduced"), number(fit->chi2Reduced)},
                       {s("dof"), fit->dof},
                       {s("aic"), number(fit->aic)},
                       {s("bic"), number(fit->bic)},
                       {s("iterations"), fit->iterations},
                       {s("starts"), fit->starts},
                       {s("starts-agreeing"), fit->startsAgreeing},
                       {s("parameter-keys"), strings(fit->parameterKeys)},
                       {s("covariance"), array(fit->covariance, row)},
                       {s("convention"), fit->convention}};
}

std::optional<FitSummary> fitSummary(const QJsonValue &json)
{
    if (!json.isObject())
        return std::nullopt;
    const QJsonObject object = json.toObject();
    FitSummary fit;
    fit.converged = object[s("converged")].toBool();
    fit.reason = object[s("reason")].toString();
    fit.chi2 = number(object[s("chi2")]);
    fit.chi2Reduced = number(object[s("chi2-reduced")]);
    fit.dof = object[s("dof")].toInt();
    fit.aic = number(object[s("aic")]);
    fit.bic = number(object[s("bic")]);
    fit.iterations = object[s("iterations")].toInt();
    fit.starts = object[s("starts")].toInt(1);
    fit.startsAgreeing = object[s("starts-agreeing")].toInt(1);
    fit.parameterKeys = strings(object[s("parameter-keys")]);
    fit.covariance = list(object[s("covariance")], [](const QJsonValue &row) {
        return list(row, [](const QJsonValue &value) { return number(value); });
    });
    const bool square = std::ranges::all_of(fit.covariance, [&](const auto &row) { return row.size() == fit.covariance.size(); });
    if (!square)
        fit.covariance.clear();
    fit.convention = object[s("convention")].toString();
    return fit;
}
} // namespace

QJsonValue ArrayList::add(const Values &values)
{
    if (!values)
        return {};
    const auto known = std::ranges::find(m_arrays, values);
    const auto slot = known - m_arrays.begin();
    if (known == m_arrays.end())
        m_arrays.push_back(values);
    return QJsonObject{{s("array"), static_cast<qint64>(slot)}, {s("length"), static_cast<qint64>(values->size())}};
}

Values ArraySource::array(const QJsonValue &json) const
{
    const qint64 slot = json.toObject()[s("array")].toInteger(-1);
    if (slot < 0 || slot >= static_cast<qint64>(m_arrays.size()))
        return nullptr;
    const Values &values = m_arrays[static_cast<std::size_t>(slot)];
    const bool complete = values && static_cast<qint64>(values->size()) == json.toObject()[s("length")].toInteger(-1);
    return complete ? values : nullptr;
}

QJsonObject toJson(const Source &source)
{
    return {{s("name"), source.name},         {s("size"), static_cast<qint64>(source.bytes.size())},
            {s("format"), source.format},     {s("options"), parameters(source.options)},
            {s("encoding"), source.encoding}, {s("decimal"), source.decimal},
            {s("issues"), issues(source.issues)}};
}

QJsonObject toJson(const Sample &sample)
{
    return {{s("name"), sample.name}, {s("role"), sampleRoleKey(sample.role)}, {s("comment"), sample.comment}};
}

QJsonObject toJson(const DatasetNode &node, ArrayList &arrays)
{
    QJsonObject result{{s("name"), node.name}, {s("source"), QString::fromLatin1(node.source.toHex())}, {s("index"), node.indexInSource}};
    const Dataset empty;
    // As read, and what is said about it: the data are the two together.
    const Dataset &data = node.data ? *node.fromFile() : empty;
    result[s("said")] = parameters(node.said);
    result[s("label")] = data.label;
    result[s("technique")] = data.technique;
    result[s("simulated")] = data.simulated;
    result[s("columns")] = array(data.columns, [&](const Column &one) { return toJson(one, arrays); });
    result[s("metadata")] = array(data.metadata.entries(), [](const MetadataEntry &one) { return toJson(one); });
    result[s("segments")] = array(data.segments, [](const Segment &one) { return toJson(one); });
    result[s("vendor-results")] = array(data.vendorResults, [](const VendorResult &one) { return toJson(one); });
    return result;
}

QJsonObject toJson(const AnalysisNode &node)
{
    QJsonObject inputs, approvals;
    for (const auto &[key, datasets] : node.inputs)
        inputs[key] = ids(datasets);
    for (const auto &[code, reason] : node.approvals)
        approvals[code] = reason;
    return {{s("analysis"), node.analysis},
            {s("inputs"), inputs},
            {s("parameters"), parameters(node.parameters)},
            {s("name"), node.name},
            {s("approvals"), approvals}};
}

QJsonObject toJson(const FigureNode &node)
{
    return {{s("key"), node.key},
            {s("title"), node.title},
            {s("view"), node.view},
            {s("items"), ids(node.items)},
            {s("preset"), node.preset},
            {s("width-mm"), number(node.widthMm)},
            {s("height-mm"), number(node.heightMm)},
            {s("options"), node.options}};
}

QJsonObject toJson(const TableNode &node)
{
    return {{s("key"), node.key}, {s("title"), node.title}, {s("samples"), ids(node.samples)}};
}

QJsonObject toJson(const OutcomeCache::Entry &entry, ArrayList &arrays)
{
    if (!entry.outcome) {
        const Failure none;
        return {{s("failure"), issue((entry.failure ? *entry.failure : none).asIssue())}};
    }
    const Outcome &outcome = *entry.outcome;
    return {{s("results"), array(outcome.results, resultJson)},
            {s("curves"), array(outcome.curves, [&](const Curve &one) { return toJson(one, arrays); })},
            {s("fit"), toJson(outcome.fit)},
            {s("issues"), issues(outcome.issues)},
            {s("parameters"), parameters(outcome.parameters)}};
}

Source source(const QJsonObject &json)
{
    return {json[s("name")].toString(),        {},
            {},                                json[s("format")].toString(),
            parameters(json[s("options")]),    json[s("encoding")].toString(),
            json[s("decimal")].toString(),     issues(json[s("issues")])};
}

Sample sample(const QJsonObject &json, NodeId id)
{
    const SampleRole role = sampleRoleFromKey(json[s("role")].toString()).value_or(SampleRole::Other);
    return {id, json[s("name")].toString(), role, json[s("comment")].toString(), {}, {}};
}

ReadDataset dataset(const QJsonObject &json, NodeId id, const ArraySource &arrays)
{
    Dataset data;
    ReadDataset read;
    data.label = json[s("label")].toString();
    data.technique = json[s("technique")].toString();
    data.simulated = json[s("simulated")].toBool();
    for (const QJsonValue &item : json[s("columns")].toArray()) {
        Column found = column(item, arrays);
        const bool uncertaintyLost = !found.uncertainty && !item.toObject()[s("uncertainty")].isNull();
        const bool complete = found.values && !uncertaintyLost && (data.columns.empty() || found.size() == data.rows())
                              && (!found.uncertainty || found.uncertainty->size() == found.size());
        if (complete)
            data.columns.push_back(std::move(found));
        else
            read.lostColumns.append(found.name);
    }
    data.metadata = metadata(json[s("metadata")]);
    for (const Segment &one : list(json[s("segments")], segment)) {
        if (one.first <= one.last && one.last < data.rows())
            data.segments.push_back(one);
    }
    data.vendorResults = list(json[s("vendor-results")], vendorResult);
    read.node = {id, json[s("name")].toString(), QByteArray::fromHex(json[s("source")].toString().toLatin1()), json[s("index")].toInt(),
                 std::make_shared<const Dataset>(std::move(data))};
    const Parameters said = parameters(json[s("said")]);
    read.node.said = read.lostColumns.isEmpty() ? said : withoutColumns(said); // the count of columns is another then
    if (const DatasetPtr both = interpreted(read.node.data, read.node.said); both != read.node.data)
        read.node.asRead = std::exchange(read.node.data, both);
    return read;
}

AnalysisNode analysis(const QJsonObject &json, NodeId id)
{
    AnalysisNode node{id, json[s("analysis")].toString(), {}, parameters(json[s("parameters")]), json[s("name")].toString(), {}};
    const QJsonObject inputs = json[s("inputs")].toObject();
    for (auto it = inputs.begin(); it != inputs.end(); ++it)
        node.inputs[it.key()] = ids(*it);
    const QJsonObject approvals = json[s("approvals")].toObject();
    for (auto it = approvals.begin(); it != approvals.end(); ++it)
        node.approvals[it.key()] = it->toString();
    return node;
}

FigureNode figure(const QJsonObject &json, NodeId id)
{
    return {id,
            json[s("key")].toString(),
            json[s("title")].toString(),
            json[s("view")].toString(),
            ids(json[s("items")]),
            json[s("preset")].toString(),
            number(json[s("width-mm")]),
            number(json[s("height-mm")]),
            json[s("options")].toObject()};
}

TableNode table(const QJsonObject &json, NodeId id)
{
    return {id, json[s("key")].toString(), json[s("title")].toString(), ids(json[s("samples")])};
}

std::optional<OutcomeCache::Entry> outcome(const QJsonObject &json, const ArraySource &arrays)
{
    if (json.contains(s("failure"))) {
        const Issue why = issue(json[s("failure")]);
        return OutcomeCache::Entry{nullptr, Failure{why.code, why.message, why.place}};
    }
    Outcome outcome;
    outcome.results = list(json[s("results")], resultValue);
    for (const QJsonValue &item : json[s("curves")].toArray()) {
        auto read = curve(item, arrays);
        if (!read)
            return std::nullopt;
        outcome.curves.push_back(std::move(*read));
    }
    outcome.fit = fitSummary(json[s("fit")]);
    outcome.issues = issues(json[s("issues")]);
    outcome.parameters = parameters(json[s("parameters")]);
    return OutcomeCache::Entry{std::make_shared<const Outcome>(std::move(outcome)), std::nullopt};
}

QByteArray bytes(const QJsonObject &json) { return QJsonDocument(json).toJson(QJsonDocument::Compact); }

std::optional<QJsonObject> object(const QByteArray &bytes)
{
    const QJsonDocument document = QJsonDocument::fromJson(bytes);
    if (!document.isObject())
        return std::nullopt;
    return document.object();
}

} // namespace vitrine::nodejson
