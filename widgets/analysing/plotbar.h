// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QComboBox;
class QMenu;
class QToolButton;

namespace vitrine
{

// Above the plain plot of a table: which column is drawn against which.
class PlotBar : public QWidget
{
    Q_OBJECT

public:
    explicit PlotBar(Session *session, QWidget *parent = nullptr);
    void setDataset(NodeId dataset); // shows itself where the plot is a plain one

private:
    void fillY();
    void set(int x, std::vector<int> y, const QString &text);

    Session *m_session;
    NodeId m_dataset = 0;
    QComboBox *m_x;
    QToolButton *m_y;
    QMenu *m_menu;
};

} // namespace vitrine
