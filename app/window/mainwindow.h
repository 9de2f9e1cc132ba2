// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysing/subject.h"
#include "session/session.h"

#include <QMainWindow>

class QDockWidget;
class QLabel;
class QLineEdit;
class QProgressBar;
class QSortFilterProxyModel;
class QTableView;
class QToolButton;
class QTreeView;

namespace vitrine
{

class CommandPalette;
class Commands;
class DataTableModel;
class DropOverlay;
class Imports;
class Inspector;
class IssuesModel;
class ProjectModel;
class Workspace;

// Puts the pieces together: which panel follows which selection, and what each command does. It knows no
// data and computes nothing.
class MainWindow : public QMainWindow
{
    Q_OBJECT

public:
    explicit MainWindow(QWidget *parent = nullptr);
    ~MainWindow() override;

    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] Commands &commands() { return *m_commands; }
    [[nodiscard]] Workspace &workspace() { return *m_workspace; }
    [[nodiscard]] Inspector &inspector() { return *m_inspector; }
    [[nodiscard]] Imports &imports() { return *m_imports; }
    [[nodiscard]] QTreeView *tree() const { return m_tree; }
    [[nodiscard]] ProjectModel &projectModel() { return *m_model; }

    // Projects are opened (the first one, if the present project may go), other files imported.
    void openFiles(const QStringList &paths);
    void select(NodeId node);
    // Says something in the status bar for a while; no dialog.
    void say(const QString &message);

protected:
    void closeEvent(QCloseEvent *event) override;
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dragMoveEvent(QDragMoveEvent *event) override;
    void dragLeaveEvent(QDragLeaveEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void changeEvent(QEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    // construction (mainwindow.cpp)
    void makeDocks();
    void makeStatusBar();
    void connectViews();
    QDockWidget *addDock(const char *name, const QString &title, Qt::DockWidgetArea area, const char *command);
    void fillDock(const char *name); // what is not shown at first is made when it is
    void defaultLayout();
    void retitle();

    // commands (mainwindowcommands.cpp)
    void connectCommands();
    void updateCommands();
    bool mayReplaceDocument();
    bool save();
    bool saveAs();
    void openProject(const QString &path); // with the work kept from a session that ended badly, if it is wanted
    void recover(const Session::Unsaved &kept);
    void showOpened();
    void openExample();
    void exportCurrent();
    void exportMethods();
    void makeFigure();
    void keepTable();
    void chooseAnalysis(); // (choosing.cpp)
    void compare();
    void offer(const QList<QAction *> &choices, const QString &title);
    void deriveCurves();
    void removeSelected();
    void paste();
    void importFiles(const QList<QUrl> &urls, NodeId sample);
    void showUnsaved();
    void showTreeMenu(const QPoint &position);
    [[nodiscard]] QList<NodeId> selected() const;

    void onTreeSelection();
    void onTabChanged(const Subject &subject);
    void onImported(int imported, int failed, NodeId first);
    void updateJobs();
    void showData(NodeId node);
    void showColumnMenu(int column, const QPoint &global);

    Session m_session;
    Commands *m_commands;
    ProjectModel *m_model;
    QSortFilterProxyModel *m_filter;
    QTreeView *m_tree;
    Workspace *m_workspace;
    Inspector *m_inspector;
    Imports *m_imports;
    IssuesModel *m_issues;
    DataTableModel *m_data;
    DropOverlay *m_overlay;
    CommandPalette *m_palette = nullptr;
    QHash<QString, QDockWidget *> m_docks;
    QLabel *m_pointed = nullptr, *m_jobWords = nullptr;
    QProgressBar *m_progress = nullptr;
    QToolButton *m_cancel = nullptr;
    std::vector<Session::Unsaved> m_unsaved;
    bool m_selecting = false; // the tree follows a tab, not the other way round
    bool m_shown = false;
    NodeId m_dataNode = 0; // whose numbers stand in the data dock
};

} // namespace vitrine
