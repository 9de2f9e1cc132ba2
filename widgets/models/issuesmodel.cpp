// SPDX-License-Identifier: GPL-3.0-or-later
#include "models/issuesmodel.h"

#include "icons/icons.h"
#include "project/edits.h"
#include "report/interpreting.h"
#include "text/displaytext.h"

#include <algorithm>

namespace vitrine
{

IssuesModel::IssuesModel(Session *session, QObject *parent) : QAbstractTableModel(parent), m_session(session)
{
    connect(session, &Session::projectChanged, this, &IssuesModel::rebuild);
    connect(&session->outcomes(), &Outcomes::changed, this, &IssuesModel::rebuild);
    rebuild();
}

void IssuesModel::rebuild()
{
    const Project &project = m_session->project();
    std::vector<Row> rows;
    for (const auto &source : project.sources) {
        NodeId shownAt = 0;
        for (const auto &sample : project.samples)
            for (const auto &dataset : sample->datasets)
                if (shownAt == 0 && dataset->source == source->sha256)
                    shownAt = dataset->id;
        for (const Issue &issue : source->issues)
            rows.push_back({issue, shownAt, false, source->name, {}});
    }
    for (const auto &sample : project.samples) {
        for (const auto &dataset : sample->datasets) {
            QStringList words;
            for (const std::size_t column : assumedUnits(project, dataset->id))
                words << tr("%1 in %2").arg(dataset->data->columns[column].name, shownUnit(dataset->data->columns[column].unit));
            if (!words.isEmpty())
                rows.push_back({warning("units-assumed", text("%1", tr("Nobody has named these units; assumed: %1. Confirm them in the inspector.").arg(words.join(QStringLiteral(", "))))), dataset->id,
                                false, QStringLiteral("%1 › %2").arg(sample->name, dataset->name), {}});
        }
        for (const auto &node : sample->analyses) {
            const auto entry = m_session->outcomes().latest(node->id);
            if (!entry)
                continue;
            const QString place = QStringLiteral("%1 › %2").arg(sample->name, m_session->displayName(node->id));
            Issues issues = entry->outcome ? entry->outcome->issues : Issues();
            if (entry->failure)
                issues.insert(issues.begin(), entry->failure->asIssue());
            for (const Issue &issue : issues) {
                const auto approval = node->approvals.find(issue.code);
                rows.push_back({issue, node->id, true, place, approval == node->approvals.end() ? QString() : approval->second});
            }
        }
    }
    std::stable_sort(rows.begin(), rows.end(), [](const Row &a, const Row &b) {
        const auto rank = [](const Row &row) { return (row.approval.isEmpty() ? 0 : 10) - int(row.issue.severity); };
        return rank(a) < rank(b);
    });
    if (rows == m_rows)
        return;
    const int before = openCount();
    beginResetModel();
    m_rows = std::move(rows);
    endResetModel();
    if (openCount() != before)
        emit openCountChanged(openCount());
}

int IssuesModel::openCount() const
{
    return int(std::count_if(m_rows.begin(), m_rows.end(), [](const Row &row) { return (row.approvable || row.issue.code == QLatin1String("units-assumed")) && row.issue.severity != Severity::Note && row.approval.isEmpty(); }));
}

NodeId IssuesModel::node(int row) const
{
    return row >= 0 && row < rowCount() ? m_rows[std::size_t(row)].node : 0;
}

bool IssuesModel::canApprove(int row) const
{
    return row >= 0 && row < rowCount() && m_rows[std::size_t(row)].approvable;
}

void IssuesModel::approve(int row, const QString &reason)
{
    if (!canApprove(row))
        return;
    const Row chosen = m_rows[std::size_t(row)];
    m_session->commit(reason.isEmpty() ? tr("Withdraw an approval") : tr("Approve an issue"),
                      edits::issueApproved(m_session->project(), chosen.node, chosen.issue.code, reason));
}

int IssuesModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size());
}

int IssuesModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ApprovedColumn + 1;
}

QVariant IssuesModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const Row &row = m_rows[std::size_t(index.row())];
    if (role == Qt::DecorationRole && index.column() == MessageColumn) {
        if (!row.approval.isEmpty())
            return icons::icon(QStringLiteral("approved"));
        return icons::icon(row.issue.severity == Severity::Error ? QStringLiteral("error") : row.issue.severity == Severity::Warning ? QStringLiteral("warning") : QStringLiteral("note"));
    }
    if (role == Qt::ToolTipRole)
        return QStringLiteral("%1\n%2").arg(shown(row.issue), row.issue.code);
    if (role != Qt::DisplayRole)
        return {};
    switch (index.column()) {
    case MessageColumn:
        return shown(row.issue);
    case PlaceColumn:
        return row.place;
    default:
        return row.approval;
    }
}

QVariant IssuesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case MessageColumn:
        return tr("Issue");
    case PlaceColumn:
        return tr("Where");
    default:
        return tr("Approved because");
    }
}

} // namespace vitrine
