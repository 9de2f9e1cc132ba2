// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include "base/numbertext.h"
#include "data/parametertext.h"
#include "figure/choices.h"
#include "figure/gradation.h"
#include "figureoutput.h"
#include "report/csv.h"
#include "runplan.h"
#include "techniques/technique.h"

#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <cmath>

namespace vitrine::cli
{

namespace
{

QJsonArray inputsJson(const PreparedRun &run)
{
    QJsonArray inputs;
    for (const RunDataset &each : run.datasets)
        inputs.append(QJsonObject{{QStringLiteral("input"), each.key},
                                  {QStringLiteral("path"), each.path},
                                  {QStringLiteral("sha256"), each.sha256.isEmpty() ? QJsonValue() : QJsonValue(each.sha256)},
                                  {QStringLiteral("dataset"), each.data ? QJsonValue(each.data->label) : QJsonValue()}});
    return inputs;
}

QJsonArray issuesJson(const Issues &issues)
{
    QJsonArray all;
    for (const Issue &issue : issues)
        all.append(toJson(issue));
    return all;
}

QJsonObject runJson(const AnalysisSpec &spec, const PreparedRun &run, const Parameters &given, const Result<Outcome> &outcome)
{
    QJsonObject json{{QStringLiteral("analysis"), spec.id}, {QStringLiteral("version"), spec.version}, {QStringLiteral("inputs"), inputsJson(run)}};
    if (!outcome) {
        json.insert(QStringLiteral("parameters"), toJson(given));
        json.insert(QStringLiteral("results"), QJsonArray());
        json.insert(QStringLiteral("issues"), issuesJson(run.issues));
        json.insert(QStringLiteral("error"), errorJson(outcome.failure()));
        return json;
    }
    QJsonArray results;
    for (const ResultValue &value : outcome->results)
        results.append(toJson(value));
    Issues issues = run.issues;
    issues.insert(issues.end(), outcome->issues.begin(), outcome->issues.end());
    json.insert(QStringLiteral("parameters"), toJson(outcome->parameters));
    json.insert(QStringLiteral("results"), results);
    json.insert(QStringLiteral("issues"), issuesJson(issues));
    if (outcome->fit)
        json.insert(QStringLiteral("fit"), toJson(*outcome->fit));
    return json;
}

// Words ("endothermic") beside nothing are no result.
bool hasValue(const ResultValue &value)
{
    return std::isfinite(value.quantity.value);
}

QString outputNames(const AnalysisSpec &spec)
{
    QStringList names;
    for (const OutputSpec &output : spec.outputs)
        names += output.key;
    return names.join(QStringLiteral(", "));
}

QString resultText(const ResultValue &value)
{
    return value.words.isEmpty() ? roundedText(value.quantity, UncertaintyStyle::Concise) : value.words;
}

QString unitOf(const AnalysisSpec &spec, const QString &key, const ParameterValue &value)
{
    const ParameterSpec *declared = findSpec(spec.parameters, key);
    return !declared || declared->unit.symbol().isEmpty() || std::holds_alternative<QString>(value) ? QString() : u' ' + declared->unit.symbol();
}

// "; chi2/dof 1.2, AIC -400, BIC -390" as far as they are known.
QString criteriaText(const FitSummary &fit)
{
    QString words;
    const auto add = [&](const char *name, double value) {
        if (std::isfinite(value))
            words += QStringLiteral("%1 %2 %3").arg(words.isEmpty() ? QStringLiteral(";") : QStringLiteral(","), QLatin1String(name), shortNumberText(value));
    };
    add("chi2/dof", fit.chi2Reduced);
    add("AIC", fit.aic);
    add("BIC", fit.bic);
    return words;
}

void describe(const AnalysisSpec &spec, const PreparedRun &run, const Outcome &outcome)
{
    QStringList sources;
    for (const RunDataset &each : run.datasets)
        sources.append(QStringLiteral("%1 (%2)").arg(each.path, each.data->label));
    printLine(QStringLiteral("%1, version %2: %3").arg(spec.id, QString::number(spec.version), sources.join(QStringLiteral(", "))));
    std::vector<QStringList> rows;
    for (const auto &[key, value] : outcome.parameters.all())
        rows.push_back({key, shortParameterText(value) + unitOf(spec, key, value)});
    print(aligned(rows, QStringLiteral("  with  ")));
    rows.clear();
    for (const ResultValue &value : outcome.results) {
        QStringList index;
        // Several indices have a unit each, in the order of their names ("Oe, K").
        const QStringList units = value.indexUnit.split(QStringLiteral(", "));
        for (const auto &[name, at] : value.index)
            index.append(QStringLiteral("%1 %2 %3").arg(name, shortParameterText(at), units.value(index.size(), units.last())).trimmed());
        const bool bare = value.words.isEmpty() && !value.quantity.hasUncertainty() && !value.withoutUncertainty.isEmpty();
        rows.push_back({value.key, resultText(value), value.label.english(), index.join(QStringLiteral(", ")),
                        bare ? QStringLiteral("(no uncertainty: %1)").arg(value.withoutUncertainty.english()) : QString()});
    }
    print(aligned(rows, QStringLiteral("  ")));
    if (outcome.fit)
        printLine(QStringLiteral("  fit: %1%2").arg(outcome.fit->reason, criteriaText(*outcome.fit)));
}

// OUT.csv for a single run, OUT-2.csv for the second of several.
QString numbered(const QString &path, std::size_t run, std::size_t runs)
{
    if (runs == 1 || path == QLatin1String("-"))
        return path;
    const QFileInfo info(path);
    const QString suffix = info.suffix().isEmpty() ? QString() : u'.' + info.suffix();
    return path.chopped(suffix.size()) + u'-' + QString::number(run + 1) + suffix;
}

// The run as its technique draws it.
std::optional<Figure> figureOf(const ViewSpec *view, const AnalysisSpec &spec, const PreparedRun &run, const Outcome &outcome)
{
    if (!view || run.datasets.empty())
        return std::nullopt;
    FigureItem item;
    item.dataset = run.datasets.front().data;
    item.sample = QFileInfo(run.datasets.front().path).completeBaseName();
    item.analysis = &spec;
    item.parameters = outcome.parameters;
    item.outcome = std::make_shared<const Outcome>(outcome);
    Figure figure = graded(focused(view->compose({item})));
    if (item.dataset->simulated && figure.notice.isEmpty())
        figure.notice = QStringLiteral("Simulated data, not measured");
    return figure;
}

// The view of that id that shows the analysis; its first one without an id. The failure names those there are.
Result<const ViewSpec *> viewNamed(const QString &id, const AnalysisSpec &spec)
{
    const Technique *technique = registry().technique(registry().techniqueOf(spec.id));
    if (id.isEmpty() || !technique)
        return registry().viewFor(registry().techniqueOf(spec.id), spec.id);
    QStringList known;
    for (const ViewSpec &view : technique->views) {
        if (!view.analyses.contains(spec.id))
            continue;
        if (view.id == id)
            return &view;
        known.append(view.id);
    }
    return failure("unknown-view", text("there is no view \"%1\" of %2, expected one of: %3", id, spec.id, known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
}

Exit drawn(const ViewSpec *view, const AnalysisSpec &spec, const PreparedRun &run, const Outcome &outcome, const FigureOutput &output, const QString &path)
{
    const auto figure = figureOf(view, spec, run, outcome);
    if (figure)
        return writeFigure(*figure, QStringLiteral("nature-single"), output, path);
    complain(QStringLiteral("%1: %2 has no figure").arg(path, spec.id));
    return Exit::NotWritten;
}

} // namespace

Exit run(const Call &call)
{
    const auto request = requested(call.arguments);
    const auto reading = readingFrom(call.arguments);
    if (!request || !reading) {
        complain(request ? reading.failure() : request.failure());
        return Exit::Usage;
    }
    const AnalysisSpec &spec = *request->spec;
    const QString picture = call.arguments.value(QStringLiteral("--figure"));
    const auto output = figureOutput(call.arguments);
    const auto usable = picture.isEmpty() ? Result<Done>(Done{}) : figurePathUsable(picture);
    if (!output || !usable) {
        complain(output ? usable.failure() : output.failure());
        return Exit::Usage;
    }
    const auto view = viewNamed(call.arguments.value(QStringLiteral("--view")), spec);
    if (!view) {
        complain(view.failure());
        return Exit::Usage;
    }
    const QString curves = call.arguments.value(QStringLiteral("--curves"));
    Exit end = Exit::Ok;
    QJsonArray runs;
    for (std::size_t i = 0; i < request->runs.size() && !call.interrupted(); ++i) {
        const PreparedRun ready = prepared(*request, request->runs[i], *reading, call.progress);
        const Result<Outcome> outcome = ready.failure ? Result<Outcome>(*ready.failure) : evaluated(spec, ready.inputs(), request->given, call.progress);
        // A series that was interrupted says in its issues how far it came.
        if (call.interrupted() && !outcome)
            return Exit::Interrupted;
        const QString file = ready.datasets.empty() ? QString() : ready.datasets.front().path;
        if (call.json())
            runs.append(runJson(spec, ready, request->given, outcome));
        if (!outcome) {
            // What was assumed about the file often is the reason.
            for (const Issue &issue : call.json() ? Issues() : ready.issues)
                complain(issue, file);
            complain(outcome.failure(), file);
            end = graver(end, ready.unreadable ? Exit::Unreadable : Exit::AnalysisFailed);
            continue;
        }
        if (!call.json()) {
            describe(spec, ready, *outcome);
            for (const Issues *issues : {&ready.issues, &outcome->issues})
                for (const Issue &issue : *issues)
                    complain(issue, file);
        }
        // An analysis that refuses each of its values by a warning has failed as one that refuses the whole.
        if (!spec.outputs.empty() && std::ranges::none_of(outcome->results, hasValue)) {
            complain(QStringLiteral("%1: %2 found no value, expected at least one of: %3").arg(file, spec.id, outputNames(spec)));
            end = graver(end, Exit::AnalysisFailed);
        }
        if (!curves.isEmpty() && !writeFile(numbered(curves, i, request->runs.size()), curvesCsv(*outcome)))
            end = graver(end, Exit::NotWritten);
        if (!picture.isEmpty())
            end = graver(end, drawn(*view, spec, ready, *outcome, *output, numbered(picture, i, request->runs.size())));
    }
    if (call.json())
        printJson(runs.size() == 1 ? runs.first().toObject() : QJsonObject{{QStringLiteral("runs"), runs}});
    return call.interrupted() ? Exit::Interrupted : end;
}

} // namespace vitrine::cli
