// SPDX-License-Identifier: GPL-3.0-or-later
#include "runplan.h"

#include "analysis/assumedroles.h"
#include "base/numbertext.h"
#include "data/parametertext.h"
#include "report/assigning.h"
#include "report/compounds.h"
#include "techniques/technique.h"

#include <QFileInfo>

#include <algorithm>

namespace vitrine::cli
{

namespace
{

const InputSpec *inputNamed(const AnalysisSpec &spec, const QString &key)
{
    const auto found = std::ranges::find(spec.inputs, key, &InputSpec::key);
    return found != spec.inputs.end() ? &*found : nullptr;
}

QString inputNames(const AnalysisSpec &spec)
{
    QStringList names;
    for (const InputSpec &input : spec.inputs)
        names.append(input.key);
    return names.join(QStringLiteral(", "));
}

QString parameterNames(const AnalysisSpec &spec)
{
    QStringList names;
    for (const ParameterSpec &parameter : spec.parameters)
        names.append(parameter.family ? parameter.key + QStringLiteral(".*") : parameter.key);
    return names.isEmpty() ? QStringLiteral("none") : names.join(QStringLiteral(", "));
}

const AnalysisSpec *specNamed(const QString &id, QString &known)
{
    if (const AnalysisSpec *spec = registry().analysis(id))
        return spec;
    QStringList ids;
    for (const AnalysisSpec *each : registry().analyses())
        ids.append(each->id);
    known = ids.isEmpty() ? QStringLiteral("none") : ids.join(QStringLiteral(", "));
    return nullptr;
}

// A setting names a parameter or an input; one that may be either ("holder": a value or a file) is an input
// when the file exists.
Result<Done> takeSetting(RunRequest &request, std::map<QString, QStringList> &named, const QString &key, const QString &value)
{
    const ParameterSpec *parameter = findSpec(request.spec->parameters, key);
    const InputSpec *input = inputNamed(*request.spec, key);
    if (input && (!parameter || QFileInfo::exists(value))) {
        named[key].append(value);
        return Done{};
    }
    if (!parameter)
        return failure("unknown-parameter", text("%1 has no parameter \"%2\", expected one of: %3; inputs: %4", request.spec->id, key,
                                                 parameterNames(*request.spec), inputNames(*request.spec)));
    auto parsed = parsedParameter(*parameter, value);
    if (!parsed) {
        Failure wrong = parsed.failure();
        wrong.place.field = key;
        return wrong;
    }
    if (auto falling = fallingLimits(*parameter, value))
        request.issues.push_back(std::move(*falling));
    request.given.set(key, std::move(*parsed));
    return Done{};
}

// Files given by place fill the required inputs in their order. An analysis of one dataset is run for each
// file by itself; one that takes a list gets all the rest.
Result<Done> spread(RunRequest &request, const QStringList &files, const std::map<QString, QStringList> &named)
{
    std::vector<const InputSpec *> open;
    for (const InputSpec &input : request.spec->inputs)
        if (!input.optional && !named.contains(input.key))
            open.push_back(&input);
    // An analysis that needs no file takes one by place all the same.
    if (open.empty() && !files.isEmpty() && !request.spec->inputs.empty() && !named.contains(request.spec->inputs.front().key))
        open.push_back(&request.spec->inputs.front());
    if (open.size() == 1 && !open.front()->several && !files.isEmpty()) {
        // "run susceptibility SAMPLE BLANK": a file whose name says that it is the empty container is no second sample.
        const InputSpec *blank = blankInput(*request.spec);
        QStringList blanks;
        if (blank && !named.contains(blank->key) && files.size() == 2)
            std::ranges::copy_if(files, std::back_inserter(blanks), [](const QString &file) { return saysBlank(QFileInfo(file).fileName()); });
        const QString container = blanks.size() == 1 ? blanks.front() : QString();
        if (!container.isEmpty())
            request.issues.push_back(note("blank-by-name", text("%1 is taken as the input \"%2\" by its name", QFileInfo(container).fileName(), blank->key)));
        else if (blank && !named.contains(blank->key) && files.size() == 2)
            request.issues.push_back(
                note("runs-apart", text("each file is a run of its own; a container measured alone is given as %1=FILE", blank->key)));
        for (const QString &file : files) {
            if (file == container)
                continue;
            auto run = named;
            if (!container.isEmpty())
                run[blank->key] = {container};
            run[open.front()->key] = {file};
            request.runs.push_back(std::move(run));
        }
        return Done{};
    }
    auto run = named;
    qsizetype next = 0;
    for (const InputSpec *input : open) {
        if (next >= files.size())
            return failure("missing-input", text("%1 needs the input \"%2\" (inputs: %3), found %4 files", request.spec->id, input->key,
                                                 inputNames(*request.spec), QString::number(files.size())));
        run[input->key] = input->several ? files.mid(next) : QStringList{files[next]};
        next = input->several ? files.size() : next + 1;
    }
    if (next < files.size())
        return failure("superfluous-file", text("%1 takes %2 files by place (inputs: %3), found %4", request.spec->id, QString::number(next),
                                                inputNames(*request.spec), QString::number(files.size())));
    request.runs.push_back(std::move(run));
    return Done{};
}

} // namespace

Result<RunRequest> requested(const Arguments &arguments)
{
    RunRequest request;
    QString known;
    request.spec = specNamed(arguments.place(0), known);
    if (!request.spec)
        return failure("unknown-analysis", text("there is no analysis \"%1\", expected one of: %2", arguments.place(0), known));

    std::map<QString, QStringList> named;
    QStringList files;
    for (const QString &place : arguments.places().mid(1)) {
        const QString key = place.left(std::max<qsizetype>(place.indexOf(u'='), 0));
        if (!key.isEmpty() && inputNamed(*request.spec, key))
            named[key].append(filesOf({place.mid(key.size() + 1)}));
        else
            files.append(filesOf({place}));
    }
    for (const QString &words : arguments.values(QStringLiteral("--set"))) {
        const auto pair = assignment(words, QStringLiteral("--set"));
        if (!pair)
            return pair.failure();
        if (const auto taken = takeSetting(request, named, pair->first, pair->second); !taken)
            return taken.failure();
    }
    for (const auto &[key, paths] : named)
        if (paths.size() > 1 && !inputNamed(*request.spec, key)->several)
            return failure("superfluous-file", text("the input \"%1\" takes one file, found %2", key, QString::number(paths.size())));
    for (const QString &words : arguments.values(QStringLiteral("--dataset"))) {
        const QString key = words.left(std::max<qsizetype>(words.indexOf(u'='), 0));
        const bool keyed = !key.isEmpty() && inputNamed(*request.spec, key);
        request.datasets[keyed ? key : QString()] = keyed ? words.mid(key.size() + 1) : words;
    }
    if (const auto done = spread(request, files, named); !done)
        return done.failure();
    return request;
}

namespace
{

QStringList missingRoles(const InputSpec &input, const Dataset &dataset)
{
    QStringList missing;
    for (const ColumnNeed &need : input.columns)
        if (!need.optional && !dataset.column(need.role.toStdString()))
            missing.append(need.role);
    return missing;
}

QStringList headings(const Dataset &dataset)
{
    QStringList names;
    for (const Column &column : dataset.columns)
        names.append(column.role.isEmpty() ? column.name : QStringLiteral("%1 (%2)").arg(column.name, column.role));
    return names;
}

Result<DatasetPtr> byWords(const Imported &imported, const QString &words)
{
    const auto number = parsedNumber(words);
    if (number && *number >= 1 && *number <= static_cast<double>(imported.datasets.size()))
        return imported.datasets[static_cast<std::size_t>(*number) - 1];
    std::vector<DatasetPtr> labelled;
    QStringList labels;
    for (const DatasetPtr &dataset : imported.datasets) {
        if (dataset->label.compare(words, Qt::CaseInsensitive) == 0)
            labelled.push_back(dataset);
        labels.append(dataset->label);
    }
    if (labelled.size() == 1)
        return labelled.front();
    if (labelled.size() > 1)
        return failure("ambiguous-dataset", text("%1 datasets are called \"%2\", expected a number", labelled.size(), words));
    return failure("no-such-dataset", text("there is no dataset \"%1\", expected a number from 1 to %2 or one of: %3", words, imported.datasets.size(),
                                           labels.mid(0, 12).join(QStringLiteral(", "))));
}

// A table without names is taken in the order of its columns; the issue says so.
DatasetPtr withRoles(const RunRequest &request, const InputSpec &input, const DatasetPtr &dataset, Issues &issues)
{
    Inputs inputs;
    inputs.add(input.key, dataset);
    return withAssumedRoles(*request.spec, inputs, issues).all(input.key).front();
}

// Columns without a role can be named: the first of them for the first role that is missing, as an example.
QString howToName(const Dataset &dataset, const QStringList &missing)
{
    // A log of an impedance at one frequency has no column for it: its reader takes the number.
    if (dataset.technique == QLatin1String("impedance") && missing.contains(QLatin1StringView(role::frequency)))
        return QStringLiteral("; a fixed frequency is given with --option frequency=10kHz");
    for (std::size_t i = 0; i < dataset.columns.size() && !missing.isEmpty(); ++i)
        if (dataset.columns[i].role.isEmpty())
            return QStringLiteral("; columns without a role are named with --option role.%1=%2 --option unit.%1=UNIT").arg(i + 1).arg(missing.front());
    return {};
}

// Without a choice: the datasets with the right columns, the analysis's own technique before others.
std::vector<DatasetPtr> fitting(const InputSpec &input, const Imported &imported, const QString &technique)
{
    std::vector<DatasetPtr> all;
    std::ranges::copy_if(imported.datasets, std::back_inserter(all), [&](const DatasetPtr &dataset) { return fits(input, *dataset); });
    std::ranges::stable_partition(all, [&](const DatasetPtr &dataset) { return dataset->technique == technique; });
    // A file may hold a run and its correction: the latter is a blank, wherever it stands.
    const bool blank = input.key == QLatin1String("blank");
    std::ranges::stable_partition(all, [&](const DatasetPtr &dataset) { return blank == (dataset->metadata.text(QStringLiteral("run")) == QLatin1String("correction")); });
    return all;
}

Result<std::vector<DatasetPtr>> chosen(const RunRequest &request, const InputSpec &input, const Imported &imported, Issues &issues)
{
    if (imported.datasets.empty())
        return failure("no-data", text("the file holds no data, expected columns for %1", request.spec->id));
    auto choice = request.datasets.find(input.key);
    if (choice == request.datasets.end() && !input.optional)
        choice = request.datasets.find(QString());
    if (choice != request.datasets.end()) {
        const auto named = byWords(imported, choice->second);
        if (!named)
            return named.failure();
        const DatasetPtr dataset = withRoles(request, input, *named, issues);
        if (const QStringList missing = missingRoles(input, *dataset); !missing.isEmpty())
            return failure("columns-missing", text("found the columns %1, expected also one for %2%3", headings(*dataset).join(QStringLiteral(", ")),
                                                   missing.join(QStringLiteral(", ")), howToName(*dataset, missing)));
        return std::vector<DatasetPtr>{dataset};
    }
    std::vector<DatasetPtr> all = fitting(input, imported, registry().techniqueOf(request.spec->id));
    if (all.empty()) {
        if (DatasetPtr assumed = withRoles(request, input, imported.datasets.front(), issues); fits(input, *assumed))
            return std::vector<DatasetPtr>{std::move(assumed)};
        const Dataset &first = *imported.datasets.front();
        const QStringList missing = missingRoles(input, first);
        return failure("columns-missing", text("found the columns %1, expected also one for %2%3", headings(first).join(QStringLiteral(", ")),
                                               missing.isEmpty() ? input.key : missing.join(QStringLiteral(", ")), howToName(first, missing)));
    }
    if (!input.several && all.size() > 1) {
        issues.push_back(note("first-of-several-datasets", text("%1 datasets of the file fit; the first, \"%2\", is used (--dataset chooses another).",
                                                                all.size(), all.front()->label)));
        all.resize(1);
    }
    return all;
}

} // namespace

Inputs PreparedRun::inputs() const
{
    Inputs result;
    for (const RunDataset &each : datasets)
        result.add(each.key, each.data);
    return result;
}

PreparedRun prepared(const RunRequest &request, const std::map<QString, QStringList> &files, const Reading &reading, const Progress &progress)
{
    PreparedRun run;
    run.issues = request.issues;
    const auto give = [&](Failure reason, const QString &path, bool unreadable) {
        if (reason.place.file.isEmpty())
            reason.place.file = path;
        run.unreadable = run.unreadable || unreadable;
        if (!run.failure)
            run.failure = std::move(reason);
    };
    // In the order of the declaration, so that the JSON lists the main input first.
    for (const InputSpec &input : request.spec->inputs) {
        const auto paths = files.find(input.key);
        if (paths == files.end())
            continue;
        for (const QString &path : paths->second) {
            const ReadFile file = readFile(path, reading, progress);
            if (file.failure) {
                run.datasets.push_back({input.key, path, file.sha256, nullptr});
                give(*file.failure, path, true);
                continue;
            }
            const auto datasets = chosen(request, input, *file.imported, run.issues);
            if (!datasets) {
                run.datasets.push_back({input.key, path, file.sha256, nullptr});
                give(datasets.failure(), path, false);
                continue;
            }
            for (const DatasetPtr &dataset : *datasets)
                run.datasets.push_back({input.key, path, file.sha256, dataset});
        }
    }
    return run;
}

} // namespace vitrine::cli
