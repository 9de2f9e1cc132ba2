// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfile.h"

#include "data/interpretation.h"
#include "data/parametertext.h"
#include "report/finding.h"

#include <QJsonArray>

namespace vitrine::cli
{

namespace
{

QJsonObject columnJson(const Column &column)
{
    const auto orNull = [](const QString &words) { return words.isEmpty() ? QJsonValue() : QJsonValue(words); };
    return {{QStringLiteral("name"), column.name}, {QStringLiteral("role"), orNull(column.role)}, {QStringLiteral("unit"), orNull(column.unit.symbol())}};
}

QJsonObject datasetJson(const Project &project, const DatasetNode &node)
{
    const SourcePtr source = project.source(node.source);
    QJsonArray columns;
    for (const Column &column : node.data->columns)
        columns.append(columnJson(column));
    return {{QStringLiteral("columns"), columns},
            {QStringLiteral("said"), toJson(node.said)},
            {QStringLiteral("id"), node.id},
            {QStringLiteral("name"), node.name},
            {QStringLiteral("technique"), node.data->technique.isEmpty() ? QJsonValue() : QJsonValue(node.data->technique)},
            {QStringLiteral("rows"), static_cast<qint64>(node.data->rows())},
            {QStringLiteral("simulated"), node.data->simulated},
            {QStringLiteral("source"), source ? QJsonValue(source->name) : QJsonValue()},
            {QStringLiteral("sha256"), QString::fromLatin1(node.source.toHex())}};
}

QJsonObject analysisJson(const ProjectFile &file, const AnalysisNode &node)
{
    QJsonObject inputs, approvals;
    for (const auto &[key, ids] : node.inputs) {
        QJsonArray all;
        for (const NodeId id : ids)
            all.append(id);
        inputs.insert(key, all);
    }
    for (const auto &[code, reason] : node.approvals)
        approvals.insert(code, reason);
    QJsonObject json{{QStringLiteral("id"), node.id},
                     {QStringLiteral("analysis"), node.analysis},
                     {QStringLiteral("name"), node.name},
                     {QStringLiteral("inputs"), inputs},
                     {QStringLiteral("parameters"), toJson(node.parameters)},
                     {QStringLiteral("approvals"), approvals},
                     {QStringLiteral("outcome"), QJsonValue()}};
    const AnalysisSpec *spec = knownAnalysis(node.analysis);
    const auto entry = cachedOutcome(file.project, node, knownAnalysis, file.cache);
    if (!spec || !entry)
        return json;
    if (entry->failure) {
        json.insert(QStringLiteral("error"), errorJson(*entry->failure));
        return json;
    }
    QJsonArray results, issues;
    for (const ResultValue &value : entry->outcome->results)
        results.append(toJson(value));
    for (const Issue &issue : entry->outcome->issues)
        issues.append(toJson(issue));
    QJsonObject outcome{{QStringLiteral("version"), spec->version},
                        {QStringLiteral("parameters"), toJson(entry->outcome->parameters)},
                        {QStringLiteral("results"), results},
                        {QStringLiteral("issues"), issues}};
    if (entry->outcome->fit)
        outcome.insert(QStringLiteral("fit"), toJson(*entry->outcome->fit));
    json.insert(QStringLiteral("outcome"), outcome);
    return json;
}

QJsonObject projectJson(const ProjectFile &file)
{
    const Project &project = file.project;
    QJsonArray samples, sources, figures, tables;
    for (const SamplePtr &sample : project.samples) {
        QJsonArray datasets, analyses;
        for (const auto &dataset : sample->datasets)
            datasets.append(datasetJson(project, *dataset));
        for (const auto &node : sample->analyses)
            analyses.append(analysisJson(file, *node));
        samples.append(QJsonObject{{QStringLiteral("id"), sample->id},
                                   {QStringLiteral("name"), sample->name},
                                   {QStringLiteral("role"), sampleRoleKey(sample->role)},
                                   {QStringLiteral("comment"), sample->comment},
                                   {QStringLiteral("datasets"), datasets},
                                   {QStringLiteral("analyses"), analyses}});
    }
    for (const SourcePtr &source : project.sources) {
        QJsonArray issues;
        for (const Issue &issue : source->issues)
            issues.append(toJson(issue));
        sources.append(QJsonObject{{QStringLiteral("name"), source->name},
                                   {QStringLiteral("sha256"), QString::fromLatin1(source->sha256.toHex())},
                                   {QStringLiteral("bytes"), source->bytes.size()},
                                   {QStringLiteral("format"), source->format},
                                   {QStringLiteral("encoding"), source->encoding},
                                   {QStringLiteral("decimal"), source->decimal},
                                   {QStringLiteral("options"), toJson(source->options)},
                                   {QStringLiteral("issues"), issues}});
    }
    for (const auto &figure : project.figures) {
        QJsonArray items;
        for (const NodeId id : figure->items)
            items.append(id);
        figures.append(QJsonObject{{QStringLiteral("key"), figure->key},
                                   {QStringLiteral("title"), figure->title},
                                   {QStringLiteral("view"), figure->view},
                                   {QStringLiteral("items"), items},
                                   {QStringLiteral("preset"), figure->preset},
                                   {QStringLiteral("width_mm"), figure->widthMm},
                                   {QStringLiteral("height_mm"), figure->heightMm},
                                   {QStringLiteral("options"), figure->options}});
    }
    for (const auto &table : project.tables)
        tables.append(QJsonObject{{QStringLiteral("key"), table->key}, {QStringLiteral("title"), table->title}});
    return {{QStringLiteral("title"), project.title},
            {QStringLiteral("notice"), project.notice},
            {QStringLiteral("samples"), samples},
            {QStringLiteral("sources"), sources},
            {QStringLiteral("figures"), figures},
            {QStringLiteral("tables"), tables}};
}

void describe(const ProjectFile &file, const AnalysisNode &node)
{
    const QString sources = sourceNames(file.project, node).join(QStringLiteral(", "));
    const auto entry = cachedOutcome(file.project, node, knownAnalysis, file.cache);
    printLine(QStringLiteral("  %1 of %2%3").arg(node.analysis, sources, entry ? QString() : QStringLiteral(" (not computed)")));
    if (!entry)
        return;
    if (entry->failure) {
        printLine(QStringLiteral("    failed: ") + entry->failure->message.english());
        return;
    }
    std::vector<QStringList> rows;
    for (const auto &[key, value] : entry->outcome->parameters.all())
        rows.push_back({QStringLiteral("with ") + key, shortParameterText(value)});
    for (const ResultValue &value : entry->outcome->results)
        rows.push_back({value.key, value.words.isEmpty() ? roundedText(value.quantity, UncertaintyStyle::Concise) : value.words});
    print(aligned(rows, QStringLiteral("    ")));
}

void describe(const ProjectFile &file)
{
    if (!file.project.title.isEmpty())
        printLine(file.project.title);
    if (!file.project.notice.isEmpty())
        printLine(file.project.notice);
    for (const SamplePtr &sample : file.project.samples) {
        printLine(QStringLiteral("%1 (%2)").arg(sample->name, sampleRoleKey(sample->role)));
        for (const auto &dataset : sample->datasets) {
            const SourcePtr source = file.project.source(dataset->source);
            printLine(QStringLiteral("  dataset %1: %2 rows, %3, from %4")
                          .arg(dataset->name, QString::number(dataset->data->rows()), dataset->data->technique.isEmpty() ? QStringLiteral("no technique") : dataset->data->technique,
                               source ? source->name : QStringLiteral("a lost file")));
            for (const QString &line : inWords(*dataset->data, dataset->said))
                printLine(QStringLiteral("    said by a person: ") + line);
        }
        for (const auto &node : sample->analyses)
            describe(file, *node);
    }
    for (const auto &figure : file.project.figures)
        printLine(QStringLiteral("figure %1: %2 (%3)").arg(figure->key, figure->title, figure->view));
    for (const auto &table : file.project.tables)
        printLine(QStringLiteral("table %1: %2").arg(table->key, table->title));
}

} // namespace

Exit projectDump(const Call &call)
{
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    // What was dragged last before saving may have no outcome in the file yet.
    file.evaluate(call);
    if (call.interrupted())
        return Exit::Interrupted;
    if (call.json())
        printJson(projectJson(file));
    else
        describe(file);
    return Exit::Ok;
}

Exit projectVerify(const Call &call)
{
    const QString path = call.arguments.place(0);
    const auto result = verified(path);
    if (!result) {
        complain(result.failure(), path);
        return result.failure().code == QLatin1String("damaged") ? Exit::Damaged : Exit::Unreadable;
    }
    QJsonArray issues;
    for (const Issue &issue : result->issues) {
        complain(issue, path);
        issues.append(toJson(issue));
    }
    if (call.json())
        printJson({{QStringLiteral("sources"), result->sources},
                   {QStringLiteral("datasets"), result->datasets},
                   {QStringLiteral("analyses"), result->analyses},
                   {QStringLiteral("outcomes"), result->outcomes},
                   {QStringLiteral("stale"), result->stale},
                   {QStringLiteral("damaged"), result->damaged()},
                   {QStringLiteral("issues"), issues}});
    else
        printLine(QStringLiteral("%1: %2 files, %3 datasets, %4 analyses, %5 outcomes (%6 stale)%7")
                      .arg(path, QString::number(result->sources), QString::number(result->datasets), QString::number(result->analyses), QString::number(result->outcomes),
                           QString::number(result->stale), result->damaged() ? QStringLiteral(": damaged") : QStringLiteral(": sound")));
    return result->damaged() ? Exit::Damaged : Exit::Ok;
}

} // namespace vitrine::cli
