// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imports.h"

#include <QWidget>

class QTreeView;

namespace vitrine
{

// The list that stays after a drop: a verdict a file, and what can be done about the bad ones.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(Imports *imports, QWidget *parent = nullptr);

signals:
    void activated(vitrine::NodeId dataset);

private:
    void showMenu(const QPoint &position);

    Imports *m_imports;
    QTreeView *m_view;
};

} // namespace vitrine
