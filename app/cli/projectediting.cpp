// SPDX-License-Identifier: GPL-3.0-or-later
#include "projectfile.h"

#include "inputs.h"
#include "project/edits.h"
#include "report/analysing.h"
#include "report/deriving.h"
#include "report/exampleproject.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>

#include <algorithm>

namespace vitrine::cli
{

namespace
{

// Never over a file that is there: a project is somebody's work.
Exit saveNew(const QString &path, const Project &project, const OutcomeCache &cache, const Call &call)
{
    if (QFileInfo::exists(path)) {
        complain(QStringLiteral("%1: found a file of this name, expected none; choose another name or remove it").arg(path));
        return Exit::NotWritten;
    }
    Store store;
    const auto saved = store.save(path, project, cache, call.progress);
    if (saved)
        return Exit::Ok;
    complain(saved.failure(), path);
    return Exit::NotWritten;
}

} // namespace

Exit projectNew(const Call &call)
{
    Project project;
    project.title = QFileInfo(call.arguments.place(0)).completeBaseName();
    const OutcomeCache cache;
    return saveNew(call.arguments.place(0), project, cache, call);
}

Exit projectExample(const Call &call)
{
    auto project = exampleProject(call.progress);
    if (!project) {
        complain(project.failure());
        return Exit::Unreadable;
    }
    OutcomeCache cache;
    evaluateAll(*project, knownAnalysis, cache, call.progress);
    return saveNew(call.arguments.place(0), *project, cache, call);
}

namespace
{

// The sample that a file belongs to: as the person says, else as the file says, else by the file's own name.
QString sampleName(const Arguments &arguments, const ReadFile &file)
{
    const QString said = arguments.value(QStringLiteral("--sample"));
    if (!said.isEmpty())
        return said;
    for (const DatasetPtr &dataset : file.imported->datasets)
        if (const QString name = dataset->metadata.text(QStringLiteral("sample_name")).simplified(); !name.isEmpty())
            return name;
    return QFileInfo(file.path).completeBaseName();
}

// The sample of that name and role; when no role is given, of that name. Made when there is none.
NodeId sampleFor(Project &project, const QString &name, std::optional<SampleRole> role)
{
    for (const SamplePtr &sample : project.samples)
        if (sample->name == name && (!role || sample->role == *role))
            return sample->id;
    edits::Added added = edits::sampleAdded(project, name, role.value_or(SampleRole::Other));
    project = std::move(added.project);
    return added.id;
}

bool holds(const Sample &sample, const QString &sha256)
{
    return std::ranges::any_of(sample.datasets, [&](const auto &dataset) { return dataset->source.toHex() == sha256.toLatin1(); });
}

} // namespace

Exit projectAdd(const Call &call)
{
    const auto reading = readingFrom(call.arguments);
    const QString roleKey = call.arguments.value(QStringLiteral("--role"));
    const auto role = sampleRoleFromKey(roleKey);
    if (!reading || (!roleKey.isEmpty() && !role)) {
        if (!reading)
            complain(reading.failure());
        else
            complain(QStringLiteral("--role found \"%1\", expected glass, crystal, blank, reference or other").arg(roleKey));
        return Exit::Usage;
    }
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    for (const QString &path : filesOf(call.arguments.places().mid(1))) {
        const ReadFile read = readFile(path, *reading, call.progress);
        if (call.interrupted())
            return Exit::Interrupted;
        if (read.failure) {
            complain(*read.failure, path);
            end = Exit::Unreadable;
            continue;
        }
        for (const Issue &issue : read.imported->issues)
            complain(issue, path);
        if (read.imported->datasets.empty()) {
            complain(QStringLiteral("%1: found no data in the file, nothing was added").arg(path));
            end = Exit::Unreadable;
            continue;
        }
        Project project = file.project;
        const NodeId sample = sampleFor(project, sampleName(call.arguments, read), role);
        if (holds(*project.sample(sample), read.sha256)) {
            complain(note("already-there", text("The sample \"%1\" holds this file already.", project.sample(sample)->name)), path);
            continue;
        }
        file.project = edits::datasetsAdded(project, sample, read.source, *read.imported, reading->options).project;
    }
    return graver(end, file.save(call));
}

namespace
{

// The recipe's analyses, or every default one; nullopt (with a complaint) when the recipe cannot be used.
std::optional<std::vector<Proposal>> proposals(const Project &project, const QString &recipe, Exit &end)
{
    if (recipe.isEmpty())
        return defaultProposals(project);
    QFile file(recipe);
    if (!file.open(QIODevice::ReadOnly)) {
        complain(QStringLiteral("%1: the recipe could not be read: %2").arg(recipe, file.errorString()));
        end = Exit::Unreadable;
        return std::nullopt;
    }
    QJsonParseError error;
    const QByteArray bytes = file.readAll();
    const QJsonDocument json = QJsonDocument::fromJson(bytes, &error);
    if (error.error != QJsonParseError::NoError) {
        const Place place{recipe, static_cast<int>(bytes.first(std::min<qsizetype>(error.offset, bytes.size())).count('\n')) + 1, {}};
        complain(failure("no-json", text("found %1, expected a recipe in JSON", error.errorString()), place));
        end = Exit::Unreadable;
        return std::nullopt;
    }
    const auto wanted = recipeProposals(project, json.object());
    if (!wanted) {
        complain(wanted.failure(), recipe);
        end = Exit::Usage;
        return std::nullopt;
    }
    return *wanted;
}

} // namespace

Exit projectAnalyse(const Call &call)
{
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    const auto wanted = proposals(file.project, call.arguments.value(QStringLiteral("--recipe")), end);
    if (!wanted)
        return end;
    for (const Proposal &proposal : *wanted)
        for (const Issue &issue : proposal.issues)
            complain(issue, proposal.analysis);
    const Analysed analysed = withAnalyses(file.project, *wanted);
    file.project = analysed.project;
    file.evaluate(call);
    if (call.interrupted())
        return Exit::Interrupted;
    for (const Skipped &skipped : skippedDatasets(file.project)) {
        const auto dataset = file.project.dataset(skipped.dataset);
        complain(note("skipped", text("%1: %2 was skipped. %3", file.project.sampleOf(skipped.dataset)->name, dataset->name, skipped.reason.english())), call.arguments.place(0));
    }
    for (const Issue &issue : outdatedDerivations(file.project, knownAnalysis, file.cache))
        complain(issue, call.arguments.place(0));
    if (analysed.analyses.empty())
        complain(note("nothing-to-do", text("No dataset of the project suits an analysis.")), call.arguments.place(0));
    end = complainAboutFailures(file, analysed.analyses);
    return graver(end, file.save(call));
}

Exit projectDerive(const Call &call)
{
    ProjectFile file;
    Exit end = Exit::Ok;
    if (!file.open(call.arguments.place(0), end))
        return end;
    const QString wanted = call.arguments.place(1), sampleName = call.arguments.value(QStringLiteral("--sample")), key = call.arguments.value(QStringLiteral("--curve"));
    file.evaluate(call);
    if (call.interrupted())
        return Exit::Interrupted;
    Project project = file.project;
    int found = 0;
    std::optional<Failure> missing;
    for (const SamplePtr &sample : file.project.samples) {
        if (!sampleName.isEmpty() && sample->name.compare(sampleName, Qt::CaseInsensitive) != 0)
            continue;
        for (const auto &node : sample->analyses) {
            if (node->analysis != wanted)
                continue;
            const auto entry = cachedOutcome(file.project, *node, knownAnalysis, file.cache);
            if (!entry || !entry->outcome)
                continue;
            auto derived = curvesDerived(project, node->id, *entry->outcome, key, call.progress);
            if (derived || derived.failure().code == QLatin1String("already-there"))
                ++found;
            else
                missing = derived.failure();
            if (derived)
                project = std::move(derived->project);
            else if (derived.failure().code == QLatin1String("already-there"))
                complain(note("already-there", derived.failure().message), call.arguments.place(0));
        }
    }
    if (found == 0) {
        complain(missing ? *missing
                         : failure("no-outcome", text("found no outcome of \"%1\"%2; expected one in the project", wanted,
                                                      sampleName.isEmpty() ? QString() : QStringLiteral(" in \"%1\"").arg(sampleName))),
                 call.arguments.place(0));
        return Exit::AnalysisFailed;
    }
    file.project = project;
    return graver(end, file.save(call));
}

} // namespace vitrine::cli
