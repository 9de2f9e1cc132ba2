// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "importing/imports.h"

#include <QWidget>

class QLabel;
class QScrollArea;
class QTreeView;

namespace vitrine
{

class ReadingForm;

// The list that stays after a drop: a verdict a file, and beside it how the chosen one is read, to be mended.
class ImportList : public QWidget
{
    Q_OBJECT

public:
    explicit ImportList(Imports *imports, QWidget *parent = nullptr);

signals:
    void activated(vitrine::NodeId dataset);

private:
    void showMenu(const QPoint &position);
    void showReading();

    Imports *m_imports;
    QTreeView *m_view;
    QScrollArea *m_side;
    QLabel *m_problem;
    ReadingForm *m_reading;
};

} // namespace vitrine
