// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/issuespanel.h"

#include "icons/icons.h"

#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTreeView>
#include <QVBoxLayout>

namespace vitrine
{

IssuesPanel::IssuesPanel(IssuesModel *issues, QWidget *parent)
    : QWidget(parent), m_issues(issues), m_view(new QTreeView(this)), m_reason(new QLineEdit(this)),
      m_approve(new QPushButton(icons::icon(QStringLiteral("approved")), tr("&Approve"), this)),
      m_empty(new QLabel(tr("Nothing needs a look. What readers and analyses find doubtful gathers here."), this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 4);
    layout->setSpacing(4);
    m_empty->setAlignment(Qt::AlignCenter);
    m_empty->setForegroundRole(QPalette::PlaceholderText);
    m_view->setObjectName(QStringLiteral("issues"));
    m_view->setAccessibleName(tr("Issues"));
    m_view->setModel(issues);
    m_view->setRootIsDecorated(false);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setAlternatingRowColors(true);
    m_view->header()->setStretchLastSection(true);
    m_view->header()->resizeSection(IssuesModel::MessageColumn, 560);
    m_view->header()->resizeSection(IssuesModel::PlaceColumn, 220);
    m_reason->setPlaceholderText(tr("Why this is all right; the reason becomes part of the record"));
    m_reason->setAccessibleName(tr("Reason of the approval"));
    m_approve->setToolTip(tr("Mark the selected issue as seen, for the reason given; without a reason an approval is withdrawn"));
    auto *row = new QHBoxLayout;
    row->setContentsMargins(4, 0, 4, 0);
    row->setSpacing(8);
    row->addWidget(m_reason, 1);
    row->addWidget(m_approve);
    layout->addWidget(m_view, 1);
    layout->addWidget(m_empty, 1);
    layout->addLayout(row);
    connect(m_view, &QTreeView::activated, this, [this](const QModelIndex &index) { emit activated(m_issues->node(index.row())); });
    connect(m_view->selectionModel(), &QItemSelectionModel::currentRowChanged, this, &IssuesPanel::update);
    connect(m_reason, &QLineEdit::textChanged, this, &IssuesPanel::update);
    connect(m_reason, &QLineEdit::returnPressed, this, &IssuesPanel::approve);
    connect(m_approve, &QPushButton::clicked, this, &IssuesPanel::approve);
    connect(issues, &QAbstractItemModel::modelReset, this, &IssuesPanel::update);
    update();
}

void IssuesPanel::update()
{
    const bool any = m_issues->rowCount() > 0;
    m_view->setVisible(any);
    m_empty->setVisible(!any);
    const int row = m_view->currentIndex().row();
    const bool approved = row >= 0 && !m_issues->index(row, IssuesModel::ApprovedColumn).data().toString().isEmpty();
    m_reason->setEnabled(m_issues->canApprove(row));
    m_approve->setEnabled(m_issues->canApprove(row) && (approved || !m_reason->text().trimmed().isEmpty()));
}

void IssuesPanel::approve()
{
    if (!m_approve->isEnabled())
        return;
    m_issues->approve(m_view->currentIndex().row(), m_reason->text().trimmed());
    m_reason->clear();
}

} // namespace vitrine
