// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/exampleproject.h"

#include "formats/importer.h"
#include "project/edits.h"
#include "report/analysing.h"
#include "techniques/technique.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QObject>

namespace vitrine
{

namespace
{

Result<QByteArray> resource(const QString &name)
{
    QFile file(QStringLiteral(":/examples/") + name);
    if (!file.open(QIODevice::ReadOnly))
        return failure("no-example", text(QT_TRANSLATE_NOOP("core", "This program was built without its example \"%1\"."), name));
    return file.readAll();
}

// The file's datasets under the sample, with the analyses that the list names for it. Those of techniques that
// this program does not have are left out.
Result<Project> withFile(const Project &project, NodeId sample, const QJsonObject &entry, const Progress &progress)
{
    const QString name = entry.value(QStringLiteral("file")).toString();
    const auto bytes = resource(name);
    if (!bytes)
        return bytes.failure();
    const SourceFile file{name, *bytes};
    const auto imported = importFile(registry().importers(), file, {}, progress);
    if (!imported) {
        Failure wrong = imported.failure();
        wrong.place.file = name;
        return wrong;
    }
    const edits::Added added = edits::datasetsAdded(project, sample, file, *imported);
    const auto dataset = added.project.dataset(added.id);
    std::vector<Proposal> proposals;
    for (const QJsonValue &value : entry.value(QStringLiteral("analyses")).toArray()) {
        const QJsonObject wanted = value.toObject();
        const AnalysisSpec *spec = registry().analysis(wanted.value(QStringLiteral("analysis")).toString());
        if (!spec || !dataset || spec->inputs.empty())
            continue;
        auto parameters = parametersFor(*spec, wanted.value(QStringLiteral("parameters")).toObject());
        if (!parameters)
            return parameters.failure();
        proposals.push_back({spec->id, {{spec->inputs.front().key, {added.id}}}, *parameters});
    }
    return withAnalyses(added.project, proposals).project;
}

bool wanted(const QJsonObject &entry, const Sample &sample)
{
    const QJsonArray roles = entry.value(QStringLiteral("roles")).toArray();
    const QJsonArray samples = entry.value(QStringLiteral("samples")).toArray();
    return (roles.isEmpty() || roles.contains(sampleRoleKey(sample.role))) && (samples.isEmpty() || samples.contains(sample.name));
}

Project withFigure(const Project &project, const QJsonObject &entry)
{
    FigureNode figure;
    figure.key = entry.value(QStringLiteral("key")).toString();
    figure.title = entry.value(QStringLiteral("title")).toString();
    figure.view = entry.value(QStringLiteral("view")).toString();
    figure.options = entry.value(QStringLiteral("options")).toObject();
    const QJsonArray of = entry.value(QStringLiteral("of")).toArray();
    if (figure.view == QLatin1String("ashby"))
        figure.heightMm = 84;
    // Without a view the one that the analysis's technique declares for it.
    const QString first = of.isEmpty() ? QString() : of.first().toString();
    if (const ViewSpec *own = registry().viewFor(registry().techniqueOf(first), first); own && figure.view.isEmpty())
        figure.view = own->id;
    for (const SamplePtr &sample : project.samples)
        for (const auto &node : sample->analyses)
            if (of.contains(node->analysis) && wanted(entry, *sample))
                figure.items.push_back(node->id);
    // A figure of a technique that this program does not have would stay empty.
    return of.isEmpty() || !figure.items.empty() ? edits::figureAdded(project, figure).project : project;
}

} // namespace

Result<Project> exampleProject(const Progress &progress)
{
    const auto list = resource(QStringLiteral("example.json"));
    if (!list)
        return list.failure();
    const QJsonObject example = QJsonDocument::fromJson(*list).object();
    Project project;
    project.title = example.value(QStringLiteral("title")).toString();
    project.notice = example.value(QStringLiteral("notice")).toString();
    for (const QJsonValue &value : example.value(QStringLiteral("samples")).toArray()) {
        const QJsonObject entry = value.toObject();
        const auto role = sampleRoleFromKey(entry.value(QStringLiteral("role")).toString());
        const edits::Added sample = edits::sampleAdded(project, entry.value(QStringLiteral("name")).toString(), role.value_or(SampleRole::Other));
        project = sample.project;
        for (const QJsonValue &file : entry.value(QStringLiteral("files")).toArray()) {
            auto next = withFile(project, sample.id, file.toObject(), progress);
            if (!next)
                return next;
            project = std::move(*next);
        }
    }
    // Pairs of crystal and glass, as a recipe names them; only of techniques that this program has.
    QJsonArray pairs;
    for (const QJsonValue &entry : example.value(QStringLiteral("analyses")).toArray())
        if (registry().analysis(entry.toObject().value(QStringLiteral("analysis")).toString()))
            pairs.append(entry);
    if (!pairs.isEmpty()) {
        const auto proposals = recipeProposals(project, {{QStringLiteral("analyses"), pairs}});
        if (!proposals)
            return proposals.failure();
        project = withAnalyses(project, *proposals).project;
    }
    for (const QJsonValue &figure : example.value(QStringLiteral("figures")).toArray())
        project = withFigure(project, figure.toObject());
    for (const QJsonValue &key : example.value(QStringLiteral("tables")).toArray())
        project = edits::tableAdded(project, {0, key.toString(), {}, {}}).project;
    return project;
}

} // namespace vitrine
