// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/projectmodel.h"

#include "figure/namemarkup.h"
#include "icons/icons.h"
#include "models/resultsmodel.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "report/compounds.h"
#include "text/displaytext.h"

#include <QFont>
#include <QHash>
#include <QMimeData>
#include <QUrl>

#include <algorithm>

namespace vitrine
{

struct ProjectModel::Entry
{
    NodeKind kind = NodeKind::None;
    NodeId id = 0;
    Entry *parent = nullptr;
    std::vector<std::unique_ptr<Entry>> children;
    QString suffix; // what tells it from others of its name; kept, as it depends on rows that come and go beside it

    Entry *add(NodeKind childKind, NodeId childId)
    {
        children.push_back(std::make_unique<Entry>());
        children.back()->kind = childKind;
        children.back()->id = childId;
        children.back()->parent = this;
        return children.back().get();
    }
    [[nodiscard]] bool same(const Entry &other) const { return kind == other.kind && id == other.id; }
};

int openIssues(const Session &session, const AnalysisNode &node)
{
    const auto entry = session.outcomes().latest(node.id);
    if (!entry)
        return 0;
    if (entry->failure)
        return node.approvals.contains(entry->failure->code) ? 0 : 1;
    if (!entry->outcome)
        return 0;
    return int(std::count_if(entry->outcome->issues.begin(), entry->outcome->issues.end(),
                             [&node](const Issue &issue) { return issue.severity != Severity::Note && !node.approvals.contains(issue.code); }));
}

const ResultValue *mainResult(const AnalysisSpec *spec, const Outcome &outcome)
{
    if (const ResultValue *chosen = spec ? outcome.find(spec->mainResult) : nullptr)
        return chosen;
    // A main result that the data did not support: a limit of it ("R_dc_min") tells more than a part of the model.
    const auto limit = [&](const ResultValue &one) { return spec && !spec->mainResult.isEmpty() && one.quantity.hasValue() && one.key.startsWith(spec->mainResult + u'_'); };
    if (const auto near = std::find_if(outcome.results.begin(), outcome.results.end(), limit); near != outcome.results.end())
        return &*near;
    const auto first = std::find_if(outcome.results.begin(), outcome.results.end(), [](const ResultValue &r) { return r.quantity.hasValue(); });
    return first == outcome.results.end() ? nullptr : &*first;
}

ProjectModel::ProjectModel(Session *session, QObject *parent) : QAbstractItemModel(parent), m_session(session), m_root(std::make_unique<Entry>())
{
    connect(session, &Session::projectChanged, this, &ProjectModel::rebuild);
    connect(&session->outcomes(), &Outcomes::changed, this, [this](const QList<NodeId> &analyses) {
        for (const NodeId id : analyses) {
            const QModelIndex index = indexOf(id);
            if (!index.isValid())
                continue;
            emit dataChanged(index, index.siblingAtColumn(ResultColumn));
            distinguish(index.parent());
        }
    });
    rebuild();
}

ProjectModel::~ProjectModel() = default;

namespace
{
// The dataset that an analysis is about when there is only one; 0 when it works on several.
NodeId onlyDataset(const AnalysisNode &node, const AnalysisSpec *spec)
{
    std::vector<NodeId> ids;
    for (const auto &[key, of] : node.inputs) {
        const auto input = spec ? std::find_if(spec->inputs.begin(), spec->inputs.end(), [&key = key](const InputSpec &one) { return one.key == key; }) : std::vector<InputSpec>::const_iterator();
        if (!spec || (input != spec->inputs.end() && !input->optional))
            ids.insert(ids.end(), of.begin(), of.end());
    }
    return ids.size() == 1 ? ids.front() : 0;
}
} // namespace

void ProjectModel::rebuild()
{
    const Project &project = m_session->project();
    Entry wanted;
    QHash<NodeId, Entry *> byId;
    std::vector<NodeId> comparisons;
    for (const auto &sample : project.samples) {
        Entry *sampleEntry = wanted.add(NodeKind::Sample, sample->id);
        for (const auto &dataset : sample->datasets)
            byId[dataset->id] = sampleEntry->add(NodeKind::Dataset, dataset->id);
        for (const auto &analysis : sample->analyses) {
            Entry *under = sampleEntry;
            const AnalysisSpec *spec = m_session->outcomes().lookup()(analysis->analysis);
            if (samplesCompared(project, *analysis, spec).size() > 1) {
                comparisons.push_back(analysis->id);
                continue;
            }
            if (const NodeId one = onlyDataset(*analysis, spec); byId.contains(one))
                under = byId.value(one);
            byId[analysis->id] = under->add(NodeKind::Analysis, analysis->id);
        }
    }
    if (!comparisons.empty()) {
        Entry *group = wanted.add(NodeKind::ComparisonGroup, -3);
        for (const NodeId id : comparisons)
            byId[id] = group->add(NodeKind::Analysis, id);
    }
    std::vector<NodeId> loose;
    for (const auto &figure : project.figures) {
        if (figure->items.size() == 1 && byId.contains(figure->items.front()))
            byId.value(figure->items.front())->add(NodeKind::Figure, figure->id);
        else
            loose.push_back(figure->id);
    }
    if (!loose.empty()) {
        Entry *group = wanted.add(NodeKind::FigureGroup, -1);
        for (const NodeId id : loose)
            group->add(NodeKind::Figure, id);
    }
    if (!project.tables.empty()) {
        Entry *group = wanted.add(NodeKind::TableGroup, -2);
        for (const auto &table : project.tables)
            group->add(NodeKind::Table, table->id);
    }
    sync(m_root.get(), std::move(wanted.children), {});
    const auto everywhere = [this](const auto &self, const QModelIndex &parent) -> void {
        distinguish(parent);
        for (int row = 0; row < rowCount(parent); ++row)
            self(self, index(row, 0, parent));
    };
    everywhere(everywhere, {});
}

// Names anew the children of which several would be called the same.
void ProjectModel::distinguish(const QModelIndex &parent)
{
    const Entry *of = parent.isValid() ? entry(parent) : m_root.get();
    for (std::size_t row = 0; row < of->children.size(); ++row) {
        Entry &child = *of->children[row];
        QString suffix = distinction(child);
        if (suffix == child.suffix)
            continue;
        child.suffix = std::move(suffix);
        const QModelIndex at = index(int(row), 0, parent);
        emit dataChanged(at, at);
    }
}

// Makes the children what they should be with as few row operations as keep selections and open branches.
void ProjectModel::sync(Entry *present, std::vector<std::unique_ptr<Entry>> wanted, const QModelIndex &parent)
{
    const auto isWanted = [&wanted](const Entry &entry) {
        return std::any_of(wanted.begin(), wanted.end(), [&entry](const auto &other) { return other->same(entry); });
    };
    for (int row = int(present->children.size()) - 1; row >= 0; --row) {
        if (isWanted(*present->children[std::size_t(row)]))
            continue;
        beginRemoveRows(parent, row, row);
        present->children.erase(present->children.begin() + row);
        endRemoveRows();
    }
    for (std::size_t row = 0; row < wanted.size(); ++row) {
        const auto from = std::find_if(present->children.begin() + std::ptrdiff_t(row), present->children.end(),
                                       [&](const auto &entry) { return entry->same(*wanted[row]); });
        if (from == present->children.end()) {
            beginInsertRows(parent, int(row), int(row));
            auto fresh = std::make_unique<Entry>();
            fresh->kind = wanted[row]->kind;
            fresh->id = wanted[row]->id;
            fresh->parent = present;
            present->children.insert(present->children.begin() + std::ptrdiff_t(row), std::move(fresh));
            endInsertRows();
        } else if (const auto distance = from - present->children.begin(); distance != std::ptrdiff_t(row)) {
            beginMoveRows(parent, int(distance), int(distance), parent, int(row));
            std::rotate(present->children.begin() + std::ptrdiff_t(row), from, from + 1);
            endMoveRows();
        }
        sync(present->children[row].get(), std::move(wanted[row]->children), index(int(row), 0, parent));
    }
    if (!present->children.empty())
        emit dataChanged(index(0, 0, parent), index(int(present->children.size()) - 1, ResultColumn, parent));
}

ProjectModel::Entry *ProjectModel::entry(const QModelIndex &index) const
{
    return index.isValid() ? static_cast<Entry *>(index.internalPointer()) : m_root.get();
}

QModelIndex ProjectModel::indexFor(Entry *entry, int column) const
{
    if (!entry || !entry->parent)
        return {};
    const auto &siblings = entry->parent->children;
    const auto at = std::find_if(siblings.begin(), siblings.end(), [entry](const auto &one) { return one.get() == entry; });
    return createIndex(int(at - siblings.begin()), column, entry);
}

NodeKind ProjectModel::kind(const QModelIndex &index) const
{
    return index.isValid() ? entry(index)->kind : NodeKind::None;
}

NodeId ProjectModel::id(const QModelIndex &index) const
{
    return index.isValid() ? std::max<NodeId>(0, entry(index)->id) : 0;
}

QModelIndex ProjectModel::indexOf(NodeId id) const
{
    const std::function<Entry *(Entry *)> search = [&search, id](Entry *from) -> Entry * {
        for (const auto &child : from->children) {
            if (child->id == id)
                return child.get();
            if (Entry *found = search(child.get()))
                return found;
        }
        return nullptr;
    };
    return id > 0 ? indexFor(search(m_root.get())) : QModelIndex();
}

QModelIndex ProjectModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column, entry(parent)->children[std::size_t(row)].get());
}

QModelIndex ProjectModel::parent(const QModelIndex &index) const
{
    return index.isValid() ? indexFor(entry(index)->parent) : QModelIndex();
}

int ProjectModel::rowCount(const QModelIndex &parent) const
{
    return parent.column() > 0 ? 0 : int(entry(parent)->children.size());
}

int ProjectModel::columnCount(const QModelIndex &) const
{
    return 2;
}

QVariant ProjectModel::resultData(NodeId analysis, int role) const
{
    const auto node = m_session->project().analysis(analysis);
    if (!node)
        return {};
    if (role == Qt::DecorationRole)
        return openIssues(*m_session, *node) > 0 ? QVariant(icons::icon(QStringLiteral("warning"))) : QVariant();
    if (role == Qt::AccessibleDescriptionRole)
        return openIssues(*m_session, *node) > 0 ? tr("%n open issue(s)", nullptr, openIssues(*m_session, *node)) : QString();
    if (role != Qt::DisplayRole)
        return {};
    const auto entry = m_session->outcomes().latest(analysis);
    if (!entry)
        return m_session->outcomes().computing(analysis) ? QStringLiteral("…") : QString();
    if (!entry->outcome)
        return QStringLiteral("—");
    const AnalysisSpec *spec = m_session->outcomes().lookup()(node->analysis);
    const ResultValue *result = mainResult(spec, *entry->outcome);
    return result ? (result->words.isEmpty() ? shown(result->quantity) : result->words) : QString();
}

// What the value beside it is the value of: short, where the analysis's name would be cut. A name that a person
// gave says more.
QString ProjectModel::mainSymbol(NodeId analysis) const
{
    const auto node = m_session->project().analysis(analysis);
    if (!node || !node->name.isEmpty())
        return {};
    const auto entry = m_session->outcomes().latest(analysis);
    if (!entry || !entry->outcome)
        return {};
    const AnalysisSpec *spec = m_session->outcomes().lookup()(node->analysis);
    const ResultValue *result = mainResult(spec, *entry->outcome);
    if (!result || (!result->quantity.hasValue() && result->words.isEmpty()))
        return {};
    // Comparisons stand in one list, away from the samples that would tell them apart.
    const std::vector<NodeId> samples = samplesCompared(m_session->project(), *node, spec);
    if (samples.size() < 2)
        return symbolOf(spec, *result);
    QStringList names;
    for (const Compound &compound : compounds(m_session->project(), samples))
        names.append(compound.name.toHtmlEscaped());
    return QStringLiteral("%1, %2").arg(symbolOf(spec, *result), names.join(QStringLiteral(" / ")));
}

// What tells an analysis from those of the same name beside it: where on the temperature axis it is, or its number.
QString ProjectModel::distinction(const Entry &entry) const
{
    const auto named = [this](const Entry &one) {
        const QString symbol = mainSymbol(one.id);
        return symbol.isEmpty() ? m_session->displayName(one.id) : symbol;
    };
    const auto place = [this](NodeId id) {
        const auto found = m_session->outcomes().latest(id);
        if (found && found->outcome)
            for (const char *key : {"T_peak", "T_mid", "T_onset", "T_d", "T_g", "temperature"})
                if (const ResultValue *result = found->outcome->find(QString::fromLatin1(key)); result && result->quantity.hasValue())
                    return QStringLiteral("%1 %2").arg(shownNumber(result->quantity.value, 3), shownUnit(result->quantity.unit));
        const auto node = m_session->project().analysis(id);
        const auto &parameters = found && found->outcome ? found->outcome->parameters : node->parameters;
        if (const auto window = parameters.interval(QStringLiteral("window")))
            return QStringLiteral("%1 … %2").arg(shownNumber(window->low, 3), shownNumber(window->high, 3));
        return QString();
    };
    if (entry.kind != NodeKind::Analysis || !entry.parent)
        return {};
    const QString name = named(entry);
    int alike = 0, number = 0;
    QStringList places;
    for (const auto &sibling : entry.parent->children) {
        if (sibling->kind != NodeKind::Analysis || named(*sibling) != name)
            continue;
        ++alike;
        places << place(sibling->id);
        if (sibling.get() == &entry)
            number = alike;
    }
    if (alike < 2)
        return {};
    const QString own = places.value(number - 1);
    return own.isEmpty() || places.count(own) > 1 ? QStringLiteral(" (%1)").arg(number) : QStringLiteral(" (%1)").arg(own);
}

QVariant ProjectModel::decoration(const Entry &entry) const
{
    const Project &project = m_session->project();
    switch (entry.kind) {
    case NodeKind::Sample: {
        const auto sample = project.sample(entry.id);
        return icons::icon(sample ? QStringLiteral("sample-") + sampleRoleKey(sample->role) : QString());
    }
    case NodeKind::Dataset: {
        const auto dataset = project.dataset(entry.id);
        return dataset && dataset->data ? icons::technique(dataset->data->technique) : QIcon();
    }
    case NodeKind::Analysis:
        return icons::icon(QStringLiteral("analysis"));
    case NodeKind::ComparisonGroup:
        return icons::icon(QStringLiteral("compare"));
    case NodeKind::FigureGroup:
    case NodeKind::Figure:
        return icons::icon(QStringLiteral("figure"));
    case NodeKind::TableGroup:
    case NodeKind::Table:
        return icons::icon(QStringLiteral("table"));
    case NodeKind::None:
        break;
    }
    return {};
}

QVariant ProjectModel::toolTip(const Entry &entry) const
{
    const Project &project = m_session->project();
    QStringList lines;
    if (const auto dataset = project.dataset(entry.id); dataset && entry.kind == NodeKind::Dataset) {
        lines << dataset->name;
        if (const auto source = project.source(dataset->source))
            lines << tr("From %1").arg(source->name);
        if (dataset->data) {
            lines << tr("%n row(s)", nullptr, int(dataset->data->rows()));
            if (dataset->data->simulated)
                lines << tr("Simulated, not measured");
        }
    } else if (const auto analysis = project.analysis(entry.id); analysis && entry.kind == NodeKind::Analysis) {
        lines << m_session->displayName(entry.id);
        const auto found = m_session->outcomes().latest(entry.id);
        if (found && found->failure)
            lines << shown(*found->failure);
        if (found && found->outcome) {
            const AnalysisSpec *spec = m_session->outcomes().lookup()(analysis->analysis);
            for (const ResultValue &result : found->outcome->results)
                if (lines.size() < 14)
                    lines << QStringLiteral("%1: %2").arg(withoutMarkup(symbolOf(spec, result)), result.words.isEmpty() ? shown(result.quantity) : result.words);
        }
    } else if (entry.id > 0) {
        lines << m_session->displayName(entry.id);
    } else {
        return {};
    }
    return lines.join(QLatin1Char('\n'));
}

QVariant ProjectModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Entry &of = *entry(index);
    switch (role) {
    case KindRole:
        return int(of.kind);
    case IdRole:
        return QVariant::fromValue(id(index));
    case Qt::ToolTipRole:
        return toolTip(of);
    default:
        break;
    }
    if (index.column() == ResultColumn) {
        if (role == Qt::TextAlignmentRole)
            return int(Qt::AlignRight | Qt::AlignVCenter);
        return of.kind == NodeKind::Analysis ? resultData(of.id, role) : QVariant();
    }
    if (role == Qt::DecorationRole)
        return decoration(of);
    if (role == Qt::FontRole && of.kind == NodeKind::Sample) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role == Qt::DisplayRole && of.kind == NodeKind::Analysis)
        if (const QString symbol = mainSymbol(of.id); !symbol.isEmpty())
            return symbol + of.suffix;
    if (role == Qt::DisplayRole && of.kind == NodeKind::Sample)
        if (const QString name = m_session->displayName(of.id); !name.contains(QLatin1Char('<'))) // else it would be taken for markup
            return nameMarkup(name) + of.suffix;
    if (role == Qt::DisplayRole && of.kind == NodeKind::Dataset)
        if (const auto sample = m_session->project().sampleOf(of.id)) {
            // A dataset that is called after its sample; of names of files nothing is known.
            const QString name = m_session->displayName(of.id) + of.suffix;
            if (!sample->name.isEmpty() && name.startsWith(sample->name) && !name.contains(QLatin1Char('<')))
                return nameMarkup(sample->name) + name.mid(sample->name.size()).toHtmlEscaped();
        }
    if (role == Qt::DisplayRole || role == Qt::EditRole || role == FilterRole || role == Qt::AccessibleTextRole) {
        if (of.kind == NodeKind::ComparisonGroup)
            return tr("Comparisons");
        if (of.kind == NodeKind::FigureGroup)
            return tr("Figures");
        if (of.kind == NodeKind::TableGroup)
            return tr("Tables");
        return m_session->displayName(of.id) + (role == Qt::EditRole ? QString() : of.suffix);
    }
    return {};
}

bool ProjectModel::setData(const QModelIndex &index, const QVariant &value, int role)
{
    const QString name = value.toString().trimmed();
    if (role != Qt::EditRole || !id(index) || name.isEmpty() || name == m_session->displayName(id(index)))
        return false;
    m_session->commit(tr("Rename to «%1»").arg(name), edits::renamed(m_session->project(), id(index), name));
    return true;
}

QVariant ProjectModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == NameColumn ? tr("Name") : tr("Result");
}

Qt::ItemFlags ProjectModel::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::ItemIsDropEnabled;
    Qt::ItemFlags flags = Qt::ItemIsEnabled | Qt::ItemIsSelectable;
    const NodeKind of = kind(index);
    if (index.column() == NameColumn && of != NodeKind::ComparisonGroup && of != NodeKind::FigureGroup && of != NodeKind::TableGroup && of != NodeKind::Table)
        flags |= Qt::ItemIsEditable;
    if (of == NodeKind::Dataset)
        flags |= Qt::ItemIsDragEnabled;
    if (of == NodeKind::Sample)
        flags |= Qt::ItemIsDropEnabled;
    return flags;
}

QString ProjectModel::datasetMimeType()
{
    return QStringLiteral("application/x-vitrine-datasets");
}

QStringList ProjectModel::mimeTypes() const
{
    return {datasetMimeType(), QStringLiteral("text/uri-list")};
}

QMimeData *ProjectModel::mimeData(const QModelIndexList &indexes) const
{
    QStringList ids;
    for (const QModelIndex &index : indexes)
        if (index.column() == NameColumn && kind(index) == NodeKind::Dataset)
            ids << QString::number(id(index)); // an id, not data
    if (ids.isEmpty())
        return nullptr;
    auto *data = new QMimeData;
    data->setData(datasetMimeType(), ids.join(QLatin1Char(' ')).toLatin1());
    return data;
}

bool ProjectModel::canDropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent) const
{
    return data->hasUrls() || (data->hasFormat(datasetMimeType()) && kind(parent) == NodeKind::Sample);
}

bool ProjectModel::dropMimeData(const QMimeData *data, Qt::DropAction, int, int, const QModelIndex &parent)
{
    const NodeId sample = kind(parent) == NodeKind::Sample ? id(parent) : 0;
    if (data->hasUrls()) {
        emit filesDropped(data->urls(), sample);
        return true;
    }
    if (sample == 0)
        return false;
    Project next = m_session->project();
    int moved = 0;
    const auto ids = data->data(datasetMimeType()).split(' ');
    for (const QByteArray &text : ids) {
        const NodeId dataset = text.toLongLong();
        const auto from = next.sampleOf(dataset);
        if (!from || from->id == sample)
            continue;
        next = edits::datasetMoved(next, dataset, sample);
        ++moved;
    }
    if (moved > 0)
        m_session->commit(tr("Move %n dataset(s) to %1", nullptr, moved).arg(m_session->displayName(sample)), std::move(next));
    // The rows have moved already: the view must not remove any.
    return false;
}

Qt::DropActions ProjectModel::supportedDropActions() const
{
    return Qt::CopyAction | Qt::MoveAction;
}

} // namespace vitrine
