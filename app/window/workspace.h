// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysing/subject.h"
#include "session/session.h"

#include <QStackedWidget>

class QTabWidget;

namespace vitrine
{

class PlotPage;
class StartPage;
class TablePage;

// The middle of the window: tabs that show project objects, or the start page. A click in the tree reuses one
// passing tab (its title in italics); a double click keeps the tab.
class Workspace : public QStackedWidget
{
    Q_OBJECT

public:
    enum class Keep { Passing, Kept };

    explicit Workspace(Session *session, QWidget *parent = nullptr);

    void show(const Subject &subject, Keep keep);
    void closeCurrent();
    void closeAll();
    // Whether plots of datasets and analyses show the derivatives of the measured curves too.
    void setDerivative(bool wanted);
    [[nodiscard]] bool derivative() const { return m_derivative; }
    [[nodiscard]] StartPage *startPage() const { return m_start; }
    [[nodiscard]] PlotPage *plotPage() const;   // of the current tab; null when it shows none
    [[nodiscard]] TablePage *tablePage() const;
    [[nodiscard]] Subject current() const;
    [[nodiscard]] QTabWidget *tabs() const { return m_tabs; }
    using QWidget::show;

signals:
    void currentChanged(const vitrine::Subject &subject);
    void pointed(const QString &words);
    void said(const QString &message);
    void contextMenuRequested(const QPoint &global);

private:
    [[nodiscard]] Subject subjectAt(int tab) const;
    [[nodiscard]] QWidget *makePage(const Subject &subject);
    void decorate(int tab);
    void close(int tab);
    void onProjectChanged();
    [[nodiscard]] NodeId nextOf(NodeId gone) const;
    void settle();

    Session *m_session;
    QTabWidget *m_tabs;
    StartPage *m_start;
    QWidget *m_passing = nullptr;
    bool m_derivative = false;
    std::vector<NodeId> m_datasets; // of the project as it was, in its order
};

} // namespace vitrine
