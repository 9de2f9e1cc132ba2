// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "analysis/analysis.h"
#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"
#include "inputs.h"
#include "techniques/technique.h"

#include <QJsonArray>

#include <cmath>

namespace vitrine::cli
{

namespace
{

// The segments that an analysis may name: of a thermal run also where its reader knew of none (generic tables).
std::vector<Segment> segmentsShown(const Dataset &dataset)
{
    static const QStringList programmes{QStringLiteral("calorimetry"), QStringLiteral("thermogravimetry"), QStringLiteral("dilatometry")};
    if (programmes.contains(dataset.technique))
        return segmentsOf(dataset);
    if (!dataset.segments.empty())
        return dataset.segments;
    // Of other runs over temperature where an analysis proposes one of several.
    Inputs inputs;
    inputs.add(QStringLiteral("data"), std::make_shared<Dataset>(dataset));
    for (const AnalysisSpec *spec : registry().analysesFor(dataset))
        if (spec->estimate && findSpec(spec->parameters, QStringLiteral("segment")) && spec->estimate(inputs, Parameters()).isSet(QStringLiteral("segment")))
            return segmentsOf(dataset);
    return {};
}

// What a person wants to know of a column without seeing its numbers.
struct Summary
{
    std::size_t valid = 0;
    double lowest = absent, highest = absent, first = absent, last = absent;
};

Summary summaryOf(const Column &column)
{
    Summary result;
    if (!column.values)
        return result;
    std::tie(result.lowest, result.highest) = extent(*column.values);
    for (const double value : *column.values) {
        if (!std::isfinite(value))
            continue;
        if (result.valid == 0)
            result.first = value;
        result.last = value;
        ++result.valid;
    }
    return result;
}

QJsonValue number(double value)
{
    return std::isfinite(value) ? QJsonValue(value) : QJsonValue();
}

QJsonValue words(const QString &text)
{
    return text.isEmpty() ? QJsonValue() : QJsonValue(text);
}

QJsonObject toJson(const Column &column)
{
    const Summary summary = summaryOf(column);
    QJsonObject json{{QStringLiteral("name"), column.name},
                     {QStringLiteral("role"), words(column.role)},
                     {QStringLiteral("unit"), column.unit.symbol()},
                     {QStringLiteral("valid"), static_cast<qint64>(summary.valid)},
                     {QStringLiteral("min"), number(summary.lowest)},
                     {QStringLiteral("max"), number(summary.highest)},
                     {QStringLiteral("first"), number(summary.first)},
                     {QStringLiteral("last"), number(summary.last)}};
    if (!column.unitText.isEmpty())
        json.insert(QStringLiteral("unit_text"), column.unitText);
    if (column.uncertainty)
        json.insert(QStringLiteral("uncertainty"), true);
    return json;
}

QJsonObject toJson(const Segment &segment)
{
    return {{QStringLiteral("kind"), segment.kind},
            {QStringLiteral("rate"), number(segment.rate)},
            {QStringLiteral("rate_unit"), QStringLiteral("K/min")},
            {QStringLiteral("from"), number(segment.from)},
            {QStringLiteral("to"), number(segment.to)},
            {QStringLiteral("unit"), QStringLiteral("degC")},
            {QStringLiteral("first_row"), static_cast<qint64>(segment.first)},
            {QStringLiteral("last_row"), static_cast<qint64>(segment.last)}};
}

QJsonValue toJson(const MetadataEntry &entry)
{
    if (!entry.quantity)
        return entry.text;
    QJsonObject json{{QStringLiteral("value"), number(entry.quantity->value)}, {QStringLiteral("unit"), entry.quantity->unit.symbol()}};
    if (entry.quantity->hasUncertainty())
        json.insert(QStringLiteral("uncertainty"), entry.quantity->uncertainty);
    return json;
}

QJsonObject toJson(const VendorResult &result)
{
    QJsonObject json{{QStringLiteral("name"), result.name},
                     {QStringLiteral("value"), number(result.quantity.value)},
                     {QStringLiteral("unit"), result.unitText.isEmpty() ? result.quantity.unit.symbol() : result.unitText}};
    if (!result.detail.isEmpty())
        json.insert(QStringLiteral("detail"), result.detail);
    return json;
}

QJsonObject toJson(const Dataset &dataset)
{
    QJsonArray segments, columns, vendor;
    for (const Segment &segment : segmentsShown(dataset))
        segments.append(toJson(segment));
    for (const Column &column : dataset.columns)
        columns.append(toJson(column));
    for (const VendorResult &result : dataset.vendorResults)
        vendor.append(toJson(result));
    QJsonObject metadata;
    for (const MetadataEntry &entry : dataset.metadata.entries())
        metadata.insert(entry.key, toJson(entry));
    QJsonObject json{{QStringLiteral("label"), dataset.label},
                     {QStringLiteral("technique"), words(dataset.technique)},
                     {QStringLiteral("rows"), static_cast<qint64>(dataset.rows())},
                     {QStringLiteral("segments"), segments},
                     {QStringLiteral("columns"), columns},
                     {QStringLiteral("metadata"), metadata},
                     {QStringLiteral("vendor_results"), vendor}};
    if (dataset.simulated)
        json.insert(QStringLiteral("simulated"), true);
    return json;
}

QJsonObject toJson(const ReadFile &file)
{
    QJsonObject json{{QStringLiteral("path"), file.path}, {QStringLiteral("sha256"), words(file.sha256)}};
    if (!file.imported) {
        json.insert(QStringLiteral("error"), errorJson(*file.failure));
        return json;
    }
    const Imported &imported = *file.imported;
    QJsonArray datasets, issues;
    for (const DatasetPtr &dataset : imported.datasets)
        datasets.append(toJson(*dataset));
    for (const Issue &issue : imported.issues)
        issues.append(vitrine::toJson(issue));
    json.insert(QStringLiteral("format"), imported.format);
    json.insert(QStringLiteral("confidence"), imported.confidence);
    json.insert(QStringLiteral("reason"), imported.reason.english());
    json.insert(QStringLiteral("technique"), imported.datasets.empty() ? QJsonValue() : words(imported.datasets.front()->technique));
    json.insert(QStringLiteral("encoding"), words(imported.encoding));
    json.insert(QStringLiteral("decimal"), words(imported.decimal));
    json.insert(QStringLiteral("datasets"), datasets);
    json.insert(QStringLiteral("issues"), issues);
    return json;
}

QString orDash(const QString &text)
{
    return text.isEmpty() ? QStringLiteral("–") : text;
}

void describe(const Dataset &dataset, int number)
{
    printLine(QStringLiteral("  dataset %1: %2 (%3, %4 rows%5)")
                  .arg(QString::number(number), orDash(dataset.label), dataset.technique.isEmpty() ? QStringLiteral("no technique") : dataset.technique,
                       QString::number(dataset.rows()), dataset.simulated ? QStringLiteral(", simulated") : QString()));
    std::vector<QStringList> rows;
    for (const Column &column : dataset.columns) {
        const Summary summary = summaryOf(column);
        rows.push_back({column.name, orDash(column.role), orDash(column.unit.symbol()),
                        QStringLiteral("%1 .. %2").arg(shortNumberText(summary.lowest), shortNumberText(summary.highest)),
                        QStringLiteral("%1 valid").arg(summary.valid)});
    }
    print(aligned(rows, QStringLiteral("    ")));
    rows.clear();
    const std::vector<Segment> segments = segmentsShown(dataset);
    for (std::size_t i = 0; i < segments.size(); ++i) {
        const Segment &segment = segments[i];
        rows.push_back({QStringLiteral("segment %1").arg(i + 1), segment.kind, QStringLiteral("%1 .. %2 degC").arg(shortNumberText(segment.from), shortNumberText(segment.to)),
                        QStringLiteral("%1 K/min").arg(shortNumberText(segment.rate))});
    }
    for (const MetadataEntry &entry : dataset.metadata.entries())
        rows.push_back({entry.key, entry.quantity ? exactNumberText(entry.quantity->value) + u' ' + entry.quantity->unit.symbol() : entry.text.simplified()});
    for (const VendorResult &result : dataset.vendorResults)
        rows.push_back({result.name, exactNumberText(result.quantity.value) + u' ' + result.unitText, QStringLiteral("(by the instrument's software)")});
    print(aligned(rows, QStringLiteral("    ")));
}

void describe(const ReadFile &file)
{
    if (!file.imported)
        return;
    const Imported &imported = *file.imported;
    printLine(QStringLiteral("%1: %2 (%3, confidence %4)").arg(file.path, imported.format, imported.reason.english(), shortNumberText(imported.confidence)));
    if (!imported.encoding.isEmpty())
        printLine(QStringLiteral("  encoding %1, decimal mark %2").arg(imported.encoding, orDash(imported.decimal)));
    int number = 0;
    for (const DatasetPtr &dataset : imported.datasets)
        describe(*dataset, ++number);
    for (const Issue &issue : imported.issues)
        complain(issue, file.path);
}

} // namespace

Exit inspect(const Call &call)
{
    const auto reading = readingFrom(call.arguments);
    if (!reading) {
        complain(reading.failure());
        return Exit::Usage;
    }
    Exit end = Exit::Ok;
    QJsonArray files;
    for (const QString &path : filesOf(call.arguments.places())) {
        const ReadFile file = readFile(path, *reading, call.progress);
        if (call.interrupted())
            return Exit::Interrupted;
        if (file.failure) {
            complain(*file.failure, path);
            end = Exit::Unreadable;
        }
        if (call.json())
            files.append(toJson(file));
        else
            describe(file);
    }
    if (call.json())
        printJson({{QStringLiteral("files"), files}});
    return end;
}

} // namespace vitrine::cli
