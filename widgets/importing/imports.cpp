// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/imports.h"

#include "icons/icons.h"
#include "formats/byhand.h"
#include "formats/companions.h"
#include "importing/filecollector.h"
#include "project/edits.h"
#include "report/compounds.h"
#include "report/corrections.h"
#include "report/namesakes.h"
#include "techniques/technique.h"
#include "text/displaytext.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QHash>

#include <algorithm>

namespace vitrine
{

namespace
{
std::vector<ProposedAnalysis> defaultAnalyses(const DatasetPtr &dataset)
{
    std::vector<ProposedAnalysis> all;
    for (const AnalysisSpec *spec : registry().analyses()) {
        const Technique *technique = registry().technique(registry().techniqueOf(spec->id));
        if (!spec->byDefault || spec->inputs.empty() || !technique || (technique->id != dataset->technique && !technique->guestsOf.contains(dataset->technique)))
            continue;
        Inputs inputs;
        inputs.add(spec->inputs.front().key, dataset);
        if (applicable(*spec, inputs))
            for (Parameters &parameters : proposedAnalyses(*spec, inputs))
                all.push_back({spec->id, std::move(parameters)});
    }
    return all;
}

FileRead readFile(const QString &path, const QString &importerId, const Parameters &options, const Progress &progress)
{
    FileRead read{path, {}, {}, {}, {}, options, nullptr};
    auto file = readWhole(path);
    if (!file) {
        read.failure = file.failure();
        return read;
    }
    read.file = std::move(*file);
    auto imported = importFileAs(registry().importers(), importerId, read.file, options, progress);
    if (!imported) {
        read.failure = imported.failure();
        return read;
    }
    addCompanions(*imported, path);
    if (imported->datasets.empty()) {
        read.failure = failure("no-datasets", text(QT_TRANSLATE_NOOP("core", "The file holds no numbers that could be plotted.")));
        return read;
    }
    for (const DatasetPtr &dataset : imported->datasets)
        read.analyses.push_back(defaultAnalyses(dataset));
    read.source = edits::sourceOf(read.file, *imported, options);
    read.imported = std::move(*imported);
    return read;
}

NodeId sampleNamed(const Project &project, const QString &name)
{
    for (const auto &sample : project.samples)
        if (sample->name.compare(name, Qt::CaseInsensitive) == 0)
            return sample->id;
    return 0;
}

QString proposedSample(const FileRead &read)
{
    for (const DatasetPtr &dataset : read.imported->datasets)
        if (const QString name = dataset->metadata.text(QStringLiteral("sample_name")).trimmed(); !name.isEmpty())
            return name;
    return sampleNameFromFile(read.file.name);
}

SampleRole proposedRole(const QString &name)
{
    if (name.contains(QLatin1String("glass"), Qt::CaseInsensitive))
        return SampleRole::Glass;
    if (name.contains(QLatin1String("crystal"), Qt::CaseInsensitive))
        return SampleRole::Crystal;
    if (saysBlank(name))
        return SampleRole::Blank;
    return SampleRole::Other;
}

QString importerLabel(const QString &id)
{
    for (const Importer &importer : registry().importers())
        if (importer.id == id)
            return shown(importer.label);
    return id;
}
} // namespace

Imports::Imports(Session *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(&session->jobs(), &Jobs::dropped, this, [this](Jobs::Id id) { m_running.remove(id); });
}

void Imports::start(const QList<QUrl> &urls, NodeId sample)
{
    const CollectedFiles collected = collectedFiles(urls);
    if (collected.capped || collected.notLocal > 0) {
        beginInsertRows({}, rowCount(), rowCount());
        Row row;
        row.failed = true;
        row.verdict = tr("Not read");
        row.problem = collected.capped ? tr("More than %n file(s) were dropped at once; only that many are read. Drop the others in parts.", nullptr, filesPerDrop)
                                       : tr("%n address(es) are not files of this computer. Save them first, then drop the files.", nullptr, collected.notLocal);
        m_rows.push_back(row);
        endInsertRows();
    }
    if (!collected.files.isEmpty())
        read(collected.files, sample, {}, {}, -1);
    else if (collected.notLocal > 0)
        emit finished(0, collected.notLocal, 0);
}

void Imports::readAs(int row, const QString &importer, const Parameters &options)
{
    if (row < 0 || row >= rowCount())
        return;
    if (m_session->project().dataset(dataset(row)))
        reread(dataset(row), importer, options);
    else
        read({path(row)}, 0, importer, options, row);
}

void Imports::reread(NodeId dataset, const QString &importer, const Parameters &options)
{
    const auto node = m_session->project().dataset(dataset);
    const auto source = node ? m_session->project().source(node->source) : nullptr;
    if (!source)
        return;
    const auto id = std::make_shared<Jobs::Id>();
    *id = m_session->jobs().start<Result<Imported>>(
        tr("Reading %1 again").arg(source->name),
        [source, importer, options](const Progress &progress) {
            return importFileAs(registry().importers(), importer, SourceFile{source->name, source->bytes}, options, progress);
        },
        this,
        [this, source, options, id](const Result<Imported> &imported) {
            m_running.remove(*id);
            takeAgain(source->sha256, source->name, imported, options);
        });
    m_running.insert(*id);
}

void Imports::takeAgain(const QByteArray &source, const QString &name, const Result<Imported> &imported, const Parameters &options)
{
    if (!imported || imported->datasets.empty()) {
        const QString why = imported ? tr("it holds no numbers when it is read like this.") : shown(imported.failure());
        emit rereadFailed(tr("%1 was left as it is: %2").arg(name, why));
        return;
    }
    Project next = edits::sourceReread(m_session->project(), source, *imported, options);
    // What was said about the columns may make another technique of them, or none.
    for (int row = 0; row < rowCount(); ++row) {
        Row &one = m_rows[std::size_t(row)];
        const auto dataset = m_session->project().dataset(one.dataset);
        if (!dataset || dataset->source != source)
            continue;
        FileRead read{one.path, {}, *imported, {}, {}, options, nullptr};
        Row fresh = rowOf(read);
        fresh.dataset = one.dataset;
        fresh.sample = one.sample;
        one = fresh;
        emit dataChanged(index(row, 0), index(row, ProblemColumn));
    }
    m_session->commit(tr("Read %1 again").arg(name), std::move(next));
}

void Imports::read(const QStringList &paths, NodeId sample, const QString &importer, const Parameters &options, int replacesRow)
{
    // The job's own id is only known once it has started; its value arrives later than that in any case.
    const auto id = std::make_shared<Jobs::Id>();
    *id = m_session->jobs().start<std::vector<FileRead>>(
        tr("Reading %n file(s)", nullptr, int(paths.size())),
        [paths, importer, options](const Progress &progress) {
            std::vector<FileRead> reads;
            const double count = double(paths.size());
            for (const QString &path : paths) {
                if (progress.cancelled())
                    break;
                const double before = double(reads.size());
                reads.push_back(readFile(path, importer, options, progress.part(before / count, (before + 1) / count)));
                progress.report(double(reads.size()) / count);
            }
            return reads;
        },
        this,
        [this, sample, replacesRow, id](std::vector<FileRead> reads) {
            m_running.remove(*id);
            take(std::move(reads), sample, replacesRow);
        });
    m_running.insert(*id);
}

Imports::Row Imports::rowOf(const FileRead &read)
{
    Row row;
    row.path = read.path;
    row.options = read.options;
    if (read.failure) {
        row.failed = true;
        row.verdict = tr("Not read");
        row.problem = shown(*read.failure);
        return row;
    }
    row.importer = read.imported->format;
    row.verdict = importerLabel(read.imported->format);
    row.reason = shown(read.imported->reason);
    QStringList problems;
    for (const Issue &issue : read.imported->issues)
        problems << shown(issue);
    row.problem = problems.join(QStringLiteral("; "));
    return row;
}

void Imports::take(std::vector<FileRead> reads, NodeId sample, int replacesRow)
{
    Project next = m_session->project();
    const NodeId before = next.nextId;
    std::vector<Row> rows;
    int imported = 0, failed = 0;
    NodeId first = 0;
    QString firstName;
    for (const FileRead &read : reads) {
        Row row = rowOf(read);
        if (row.failed) {
            ++failed;
            rows.push_back(row);
            continue;
        }
        NodeId into = sample != 0 && next.sample(sample) ? sample : 0;
        if (into == 0) {
            const QString name = proposedSample(read);
            into = sampleNamed(next, name);
            if (into == 0) {
                auto added = edits::sampleAdded(next, name, proposedRole(name));
                next = std::move(added.project);
                into = added.id;
            }
        }
        auto added = edits::datasetsAdded(next, into, read.source, *read.imported);
        next = std::move(added.project);
        row.dataset = added.id;
        row.sample = next.sample(into)->name;
        ++imported;
        if (firstName.isEmpty())
            firstName = read.file.name;
        const auto source = next.dataset(added.id) ? next.dataset(added.id)->source : QByteArray();
        const auto datasets = next.sample(into)->datasets;
        for (const auto &dataset : datasets) {
            const auto at = std::size_t(dataset->indexInSource);
            // datasetsAdded() gives rising ids: those from added.id on are this file's.
            if (dataset->id < added.id || dataset->source != source || at >= read.analyses.size())
                continue;
            if (first == 0)
                first = dataset->id;
            for (const ProposedAnalysis &proposed : read.analyses[at]) {
                const AnalysisSpec *spec = registry().analysis(proposed.id);
                auto analysis = edits::analysisAdded(next, proposed.id, {{spec->inputs.front().key, {dataset->id}}}, proposed.parameters);
                next = std::move(analysis.project);
                if (first == dataset->id)
                    first = analysis.id;
            }
        }
        rows.push_back(row);
    }
    next = withNamesakes(withCorrections(next, before), before);
    if (replacesRow >= 0 && replacesRow < rowCount() && rows.size() == 1) {
        m_rows[std::size_t(replacesRow)] = rows.front();
        emit dataChanged(index(replacesRow, 0), index(replacesRow, ProblemColumn));
    } else if (!rows.empty()) {
        beginInsertRows({}, rowCount(), rowCount() + int(rows.size()) - 1);
        m_rows.insert(m_rows.end(), rows.begin(), rows.end());
        endInsertRows();
    }
    if (imported > 0)
        m_session->commit(imported == 1 ? tr("Import %1").arg(firstName) : tr("Import %n file(s)", nullptr, imported), std::move(next));
    emit finished(imported, failed, first);
}

void Imports::clear()
{
    beginResetModel();
    m_rows.clear();
    endResetModel();
}

QString Imports::path(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].path : QString();
}

NodeId Imports::dataset(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].dataset : 0;
}

QString Imports::importer(int row) const
{
    const auto dataset = m_session->project().dataset(this->dataset(row));
    const auto source = dataset ? m_session->project().source(dataset->source) : nullptr;
    return source ? source->format : row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].importer : QString();
}

Parameters Imports::options(int row) const
{
    const auto dataset = m_session->project().dataset(this->dataset(row));
    const auto source = dataset ? m_session->project().source(dataset->source) : nullptr;
    return source ? source->options : row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].options : Parameters();
}

bool Imports::failed(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].failed;
}

int Imports::failures() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return row.failed; }));
}

QString Imports::asText() const
{
    QStringList lines;
    for (const Row &row : m_rows)
        lines << QStringList{row.path, row.verdict, row.sample, row.problem}.join(QLatin1Char('\t'));
    return lines.join(QLatin1Char('\n')) + QLatin1Char('\n');
}

int Imports::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int Imports::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ProblemColumn + 1;
}

QVariant Imports::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == FileColumn)
        return icons::icon(row.failed ? QStringLiteral("error") : row.problem.isEmpty() ? QStringLiteral("approved") : QStringLiteral("warning"));
    if (role == Qt::ToolTipRole)
        return index.column() == VerdictColumn && !row.reason.isEmpty() ? row.reason : index.column() == FileColumn ? row.path : QString(row.problem).replace(QLatin1String("; "), QLatin1String("\n"));
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case FileColumn:
        return QFileInfo(row.path).fileName();
    case VerdictColumn:
        return row.verdict;
    case SampleColumn:
        return row.sample;
    default:
        return row.problem;
    }
}

QVariant Imports::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case FileColumn:
        return tr("File");
    case VerdictColumn:
        return tr("Read as");
    case SampleColumn:
        return tr("Sample");
    default:
        return tr("Problems");
    }
}

HoverCount lookedAt(const QList<QUrl> &urls, int milliseconds, const Progress &progress)
{
    HoverCount count;
    const CollectedFiles collected = collectedFiles(urls);
    count.total = int(collected.files.size());
    QElapsedTimer timer;
    timer.start();
    int looked = 0;
    for (const QString &path : collected.files) {
        if (timer.elapsed() > milliseconds || progress.cancelled())
            break;
        ++looked;
        if (path.endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive)) {
            ++count.projects;
            continue;
        }
        QFile file(path);
        // A pipe or device would block: only regular files are opened.
        if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly)) {
            ++count.unknown;
            continue;
        }
        const SourceFile head{QFileInfo(path).fileName(), file.read(64 * 1024)};
        const auto found = identified(registry().importers(), probe(head));
        const Technique *technique = found.empty() || found.front().confidence.value < 0.2 ? nullptr : registry().technique(found.front().importer->technique);
        if (!technique && (found.empty() || found.front().confidence.value < 0.2)) {
            ++count.unknown;
            continue;
        }
        const Text label = technique ? technique->label : text(QT_TRANSLATE_NOOP("core", "Table"));
        const auto same = std::find_if(count.techniques.begin(), count.techniques.end(), [&label](const auto &one) { return one.first == label; });
        if (same == count.techniques.end())
            count.techniques.emplace_back(label, 1);
        else
            ++same->second;
    }
    count.notLookedAt = count.total - looked;
    return count;
}

} // namespace vitrine
