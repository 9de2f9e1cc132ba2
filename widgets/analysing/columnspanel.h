// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QGridLayout;
class QLabel;
class QMenu;
class QVBoxLayout;

namespace vitrine
{

// What the columns of a dataset are: a role and a unit each, and facts of the sample that the file does not
// tell. Every choice is an undo step; the technique follows.
class ColumnsPanel : public QWidget
{
    Q_OBJECT

public:
    ColumnsPanel(Session *session, NodeId dataset, QWidget *parent = nullptr);

private:
    void addColumn(QGridLayout *grid, std::size_t column);
    void addFacts(QVBoxLayout *layout);
    void commit(const QString &text, const Result<Project> &next);

    Session *m_session;
    NodeId m_dataset;
    QLabel *m_objection = nullptr;
};

// "Heat flow" for "heat-flow"; a minus in front becomes words.
[[nodiscard]] QString shownRole(const QString &role);
// Role, unit and place in the plot of one column, as entries of a menu over its heading.
void fillColumnMenu(QMenu *menu, Session *session, NodeId dataset, std::size_t column);

} // namespace vitrine
