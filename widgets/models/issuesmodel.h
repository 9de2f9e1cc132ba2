// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QAbstractTableModel>

namespace vitrine
{

// Everything a person should know about: what importers, analyses and failed runs have to say, each with its
// place. Issues of analyses can be approved with a reason, which is part of the record.
class IssuesModel : public QAbstractTableModel
{
    Q_OBJECT

public:
    enum Column { MessageColumn, PlaceColumn, ApprovedColumn };

    explicit IssuesModel(Session *session, QObject *parent = nullptr);

    [[nodiscard]] int openCount() const; // warnings and errors of analyses that nobody has approved
    [[nodiscard]] NodeId node(int row) const;          // analysis or dataset to show
    [[nodiscard]] bool canApprove(int row) const;
    void approve(int row, const QString &reason);      // an empty reason withdraws the approval

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;

signals:
    void openCountChanged(int count);

private:
    struct Row
    {
        Issue issue;
        NodeId node = 0;
        bool approvable = false;
        QString place;
        QString approval;
        bool operator==(const Row &) const = default;
    };
    void rebuild();

    Session *m_session;
    std::vector<Row> m_rows;
};

} // namespace vitrine
