// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "session/session.h"

#include <QWidget>

class QComboBox;
class QLabel;
class QStackedWidget;
class QTableView;

namespace vitrine
{

class ReportTableModel;

// A tab with a table of the project's results: transitions, properties, or all of them.
class TablePage : public QWidget
{
    Q_OBJECT

public:
    TablePage(Session *session, const QString &key, QWidget *parent = nullptr);

    [[nodiscard]] QString key() const;
    [[nodiscard]] QString title() const;
    [[nodiscard]] ReportTableModel *model() const { return m_model; }
    void exportTable(); // asks for the file; its ending is the format
    void copy() const;  // tab separated, for spreadsheets

signals:
    void keyChanged();
    void said(const QString &message); // for the status bar

protected:
    void showEvent(QShowEvent *event) override;

private:
    [[nodiscard]] QString exportName() const;
    void refresh();
    void refreshWhenSeen();

    Session *m_session;
    QComboBox *m_keys;
    QStackedWidget *m_stack;
    QTableView *m_view;
    QLabel *m_empty, *m_notice;
    ReportTableModel *m_model;
    bool m_dirty = true;
};

[[nodiscard]] QString tableTitle(const QString &key);

} // namespace vitrine
