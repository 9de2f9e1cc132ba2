// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/issuesmodel.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace vitrine
{

// The dock of issues: a list, and below it the reason with which one is approved.
class IssuesPanel : public QWidget
{
    Q_OBJECT

public:
    explicit IssuesPanel(IssuesModel *issues, QWidget *parent = nullptr);

signals:
    void activated(vitrine::NodeId node);

private:
    void approve();
    void update();

    IssuesModel *m_issues;
    QTreeView *m_view;
    QLineEdit *m_reason;
    QPushButton *m_approve;
    QLabel *m_empty;
};

} // namespace vitrine
