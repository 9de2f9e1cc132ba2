// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "analysing/analysispanel.h"
#include "analysing/columnspanel.h"
#include "analysing/inspector.h"
#include "analysing/plotpage.h"
#include "dialogs/dialogs.h"
#include "icons/icons.h"
#include "importing/dropoverlay.h"
#include "importing/importlist.h"
#include "models/datatablemodel.h"
#include "models/issuesmodel.h"
#include "models/projectmodel.h"
#include "plot/plotview.h"
#include "settings/settings.h"
#include "text/displaytext.h"
#include "text/markupdelegate.h"
#include "window/commandpalette.h"
#include "window/commands.h"
#include "window/issuespanel.h"
#include "window/startpage.h"
#include "window/workspace.h"

#include <QAction>
#include <QCloseEvent>
#include <QDockWidget>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QScreen>
#include <QSortFilterProxyModel>
#include <QStatusBar>
#include <QTableView>
#include <QTimer>
#include <QToolBar>
#include <QToolButton>
#include <QTreeView>
#include <QUndoView>
#include <QVBoxLayout>

namespace vitrine
{

MainWindow::MainWindow(QWidget *parent)
    : QMainWindow(parent), m_commands(new Commands(this)), m_model(new ProjectModel(&m_session, this)), m_filter(new QSortFilterProxyModel(this)),
      m_tree(new QTreeView), m_workspace(new Workspace(&m_session, this)), m_inspector(new Inspector(&m_session, this)),
      m_imports(new Imports(&m_session, this)), m_issues(new IssuesModel(&m_session, this)), m_data(new DataTableModel(this)),
      m_overlay(new DropOverlay(&m_session, this))
{
    setAcceptDrops(true);
    setDockOptions(AnimatedDocks | AllowTabbedDocks | AllowNestedDocks);
    setMinimumSize(640, 400);
    m_commands->fillMenus();
    auto *bar = addToolBar(tr("Tools"));
    bar->setObjectName(QStringLiteral("tools"));
    bar->setMovable(false);
    bar->setIconSize(QSize(22, 22));
    bar->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_commands->fillToolBar(bar);
    auto *space = new QWidget(bar);
    space->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Preferred);
    bar->addWidget(space);
    bar->addAction(m_commands->action("view.palette"));
    // Undo and redo are known by their arrows; the words of the others are worth their room.
    for (const char *id : {"edit.undo", "edit.redo", "file.save"})
        if (auto *button = qobject_cast<QToolButton *>(bar->widgetForAction(m_commands->action(id))))
            button->setToolButtonStyle(Qt::ToolButtonIconOnly);

    setCentralWidget(m_workspace);
    makeDocks();
    makeStatusBar();
    connectCommands();
    connectViews();
    defaultLayout();
    // With its frame on the screen, also on a small one.
    resize(QSize(1280, 800).boundedTo(screen()->availableSize() - QSize(0, 40)));
    restoreGeometry(settings::windowGeometry());
    m_workspace->startPage()->refreshRecent();
    retitle();
    updateCommands();
}

MainWindow::~MainWindow() = default;

QDockWidget *MainWindow::addDock(const char *name, const QString &title, Qt::DockWidgetArea area, const char *command)
{
    auto *dock = new QDockWidget(title, this);
    dock->setObjectName(QString::fromLatin1(name));
    dock->setFeatures(QDockWidget::DockWidgetClosable | QDockWidget::DockWidgetMovable | QDockWidget::DockWidgetFloatable);
    addDockWidget(area, dock);
    m_docks.insert(dock->objectName(), dock);
    QAction *action = m_commands->action(command);
    m_commands->handle(command, dock, [dock, action] {
        dock->setVisible(action->isChecked());
        if (action->isChecked())
            dock->raise();
    });
    connect(dock->toggleViewAction(), &QAction::toggled, action, &QAction::setChecked);
    connect(dock, &QDockWidget::visibilityChanged, this, [this, name](bool visible) {
        if (visible)
            fillDock(name);
    });
    return dock;
}

void MainWindow::makeDocks()
{
    auto *project = addDock("project", tr("Project"), Qt::LeftDockWidgetArea, "view.project");
    auto *column = new QWidget(project);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(4, 4, 4, 0);
    layout->setSpacing(4);
    auto *filter = new QLineEdit(column);
    filter->setObjectName(QStringLiteral("filter"));
    filter->setPlaceholderText(tr("Filter"));
    filter->setAccessibleName(tr("Filter the project"));
    filter->setClearButtonEnabled(true);
    filter->addAction(icons::icon(QStringLiteral("search")), QLineEdit::LeadingPosition);
    m_filter->setSourceModel(m_model);
    m_filter->setRecursiveFilteringEnabled(true);
    m_filter->setAutoAcceptChildRows(true);
    m_filter->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter->setFilterRole(ProjectModel::FilterRole);
    connect(filter, &QLineEdit::textChanged, m_filter, &QSortFilterProxyModel::setFilterFixedString);
    m_tree->setObjectName(QStringLiteral("tree"));
    m_tree->setAccessibleName(tr("Project"));
    m_tree->setModel(m_filter);
    m_tree->setHeaderHidden(true);
    m_tree->setFrameShape(QFrame::NoFrame);
    m_tree->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_tree->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_tree->setUniformRowHeights(true);
    m_tree->setItemDelegate(new MarkupDelegate(m_tree));
    m_tree->setTextElideMode(Qt::ElideMiddle);
    m_tree->setDragEnabled(true);
    m_tree->setAcceptDrops(true);
    m_tree->setDropIndicatorShown(true);
    m_tree->setDragDropMode(QAbstractItemView::DragDrop);
    m_tree->setDefaultDropAction(Qt::MoveAction);
    m_tree->setExpandsOnDoubleClick(false);
    m_tree->setIndentation(14);
    m_tree->setMinimumWidth(170); // names stay readable where the inspector takes what its forms need
    m_tree->setContextMenuPolicy(Qt::CustomContextMenu);
    m_tree->header()->setStretchLastSection(false);
    m_tree->header()->setSectionResizeMode(ProjectModel::NameColumn, QHeaderView::Stretch);
    m_tree->header()->setSectionResizeMode(ProjectModel::ResultColumn, QHeaderView::ResizeToContents);
    layout->addWidget(filter);
    layout->addWidget(m_tree);
    project->setWidget(column);

    addDock("inspector", tr("Inspector"), Qt::RightDockWidgetArea, "view.inspector")->setWidget(m_inspector);
    addDock("data", tr("Data"), Qt::BottomDockWidgetArea, "view.data");
    addDock("issues", tr("Issues"), Qt::BottomDockWidgetArea, "view.issues");
    addDock("history", tr("History"), Qt::BottomDockWidgetArea, "view.history");
    addDock("imports", tr("Imported Files"), Qt::BottomDockWidgetArea, "view.imports");
}

void MainWindow::fillDock(const char *name)
{
    QDockWidget *dock = m_docks.value(QString::fromLatin1(name));
    if (!dock || dock->widget())
        return;
    const QByteArray which(name);
    if (which == "data") {
        auto *view = new QTableView(dock);
        view->setObjectName(QStringLiteral("dataTable"));
        view->setAccessibleName(tr("Raw numbers"));
        view->setModel(m_data);
        view->setFrameShape(QFrame::NoFrame);
        view->setWordWrap(false);
        view->horizontalHeader()->setDefaultSectionSize(120);
        view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + 6);
        view->horizontalHeader()->setSectionsClickable(true);
        view->horizontalHeader()->setContextMenuPolicy(Qt::CustomContextMenu);
        view->setContextMenuPolicy(Qt::CustomContextMenu);
        connect(view->horizontalHeader(), &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) {
            showColumnMenu(view->horizontalHeader()->logicalIndexAt(at), view->horizontalHeader()->mapToGlobal(at));
        });
        connect(view, &QWidget::customContextMenuRequested, this, [this, view](const QPoint &at) { showColumnMenu(view->columnAt(at.x()), view->viewport()->mapToGlobal(at)); });
        connect(view->horizontalHeader(), &QHeaderView::sectionDoubleClicked, this, [this](int column) { showColumnMenu(column, QCursor::pos()); });
        dock->setWidget(view);
        showData(m_workspace->current().id);
    } else if (which == "issues") {
        auto *panel = new IssuesPanel(m_issues, dock);
        connect(panel, &IssuesPanel::activated, this, &MainWindow::select);
        dock->setWidget(panel);
    } else if (which == "history") {
        auto *view = new QUndoView(&m_session.undoStack(), dock);
        view->setObjectName(QStringLiteral("history"));
        view->setAccessibleName(tr("History"));
        view->setEmptyLabel(tr("As it was opened"));
        view->setFrameShape(QFrame::NoFrame);
        dock->setWidget(view);
    } else if (which == "imports") {
        auto *list = new ImportList(m_imports, dock);
        connect(list, &ImportList::activated, this, &MainWindow::select);
        dock->setWidget(list);
    }
}

void MainWindow::defaultLayout()
{
    for (QDockWidget *dock : std::as_const(m_docks)) {
        dock->setFloating(false);
        dock->hide();
    }
    addDockWidget(Qt::LeftDockWidgetArea, m_docks["project"]);
    addDockWidget(Qt::RightDockWidgetArea, m_docks["inspector"]);
    setCorner(Qt::BottomLeftCorner, Qt::LeftDockWidgetArea);
    setCorner(Qt::BottomRightCorner, Qt::RightDockWidgetArea);
    for (const char *name : {"data", "issues", "history", "imports"})
        addDockWidget(Qt::BottomDockWidgetArea, m_docks[QLatin1String(name)]);
    for (const char *name : {"issues", "history", "imports"})
        tabifyDockWidget(m_docks["data"], m_docks[QLatin1String(name)]);
    m_docks["project"]->show();
    m_docks["inspector"]->show();
    resizeDocks({m_docks["project"], m_docks["inspector"]}, {320, 340}, Qt::Horizontal);
    resizeDocks({m_docks["data"]}, {180}, Qt::Vertical);
}

void MainWindow::makeStatusBar()
{
    m_pointed = new QLabel(this);
    m_pointed->setObjectName(QStringLiteral("pointed"));
    m_jobWords = new QLabel(this);
    m_progress = new QProgressBar(this);
    m_progress->setMaximumWidth(160);
    m_progress->setMaximumHeight(fontMetrics().height());
    m_progress->setTextVisible(false);
    m_progress->setRange(0, 1000);
    m_progress->setAccessibleName(tr("Progress of background work"));
    m_cancel = new QToolButton(this);
    m_cancel->setIcon(icons::icon(QStringLiteral("close")));
    m_cancel->setAutoRaise(true);
    m_cancel->setToolTip(tr("Stop the background work"));
    m_cancel->setAccessibleName(m_cancel->toolTip());
    statusBar()->addWidget(m_pointed);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_jobWords, m_progress, m_cancel}) {
        statusBar()->addPermanentWidget(widget);
        widget->hide();
    }
    connect(m_cancel, &QToolButton::clicked, &m_session.jobs(), &Jobs::cancelAll);
    // Jobs tell when they begin and end; in between the bar looks for itself.
    auto *clock = new QTimer(this);
    clock->setInterval(100);
    connect(clock, &QTimer::timeout, this, &MainWindow::updateJobs);
    connect(&m_session.jobs(), &Jobs::changed, clock, [this, clock] {
        if (m_session.jobs().running() > 0 && !clock->isActive())
            clock->start();
        else if (m_session.jobs().running() == 0) {
            clock->stop();
            updateJobs();
        }
    });
    connect(&m_session.jobs(), &Jobs::failed, this, [this](const QString &text, const QString &reason) { say(tr("%1 ended with an error: %2").arg(text, reason)); });
}

void MainWindow::updateJobs()
{
    const auto overview = m_session.jobs().overview();
    const bool busy = m_session.jobs().running() > 0;
    m_jobWords->setVisible(busy);
    m_progress->setVisible(busy);
    m_cancel->setVisible(busy);
    if (!busy)
        return;
    m_jobWords->setText(overview.total > 1 ? tr("%1  %2/%3").arg(overview.text).arg(overview.finished + 1).arg(overview.total) : overview.text);
    m_progress->setValue(int(overview.fraction * 1000));
}

void MainWindow::connectViews()
{
    connect(m_tree->selectionModel(), &QItemSelectionModel::selectionChanged, this, &MainWindow::onTreeSelection);
    connect(m_tree, &QTreeView::doubleClicked, this, [this](const QModelIndex &index) {
        const NodeId id = m_model->id(m_filter->mapToSource(index));
        if (const Subject subject = subjectOf(m_session.project(), id); subject.kind == Subject::Kind::Sample)
            m_tree->setExpanded(index, !m_tree->isExpanded(index));
        else
            m_workspace->show(subject, Workspace::Keep::Kept);
    });
    connect(m_tree, &QTreeView::customContextMenuRequested, this, &MainWindow::showTreeMenu);
    connect(m_model, &QAbstractItemModel::rowsInserted, this, [this](const QModelIndex &parent) {
        // What has just been added is worth seeing.
        if (m_session.project().samples.size() <= 12 || parent.isValid())
            m_tree->expand(m_filter->mapFromSource(parent));
    });
    // Only analyses have something in the second column; the names of the others may run across it.
    const auto span = [this](const auto &again, const QModelIndex &parent, int first, int last) -> void {
        for (int row = first; row <= last; ++row) {
            const QModelIndex index = m_filter->index(row, 0, parent);
            m_tree->setFirstColumnSpanned(row, parent, m_model->kind(m_filter->mapToSource(index)) != NodeKind::Analysis);
            again(again, index, 0, m_filter->rowCount(index) - 1);
        }
    };
    connect(m_filter, &QAbstractItemModel::rowsInserted, this, [span](const QModelIndex &parent, int first, int last) { span(span, parent, first, last); });
    connect(m_model, &ProjectModel::filesDropped, this, &MainWindow::importFiles);
    connect(m_workspace, &Workspace::currentChanged, this, &MainWindow::onTabChanged);
    connect(m_workspace, &Workspace::pointed, m_pointed, &QLabel::setText);
    connect(m_workspace, &Workspace::said, this, &MainWindow::say);
    connect(m_inspector, &Inspector::parameterFocused, this, [this](const QString &key) {
        if (PlotPage *page = m_workspace->plotPage())
            page->view()->setActiveHandle(key);
    });
    connect(m_inspector, &Inspector::analysisAdded, this, &MainWindow::select);
    connect(m_inspector, &Inspector::exportRequested, this, &MainWindow::exportCurrent);
    connect(m_inspector, &Inspector::ashbyChanged, this, [this](const AshbyOptions &options) {
        if (PlotPage *page = m_workspace->plotPage())
            page->setAshby(options);
    });
    connect(m_inspector, &Inspector::rereadRequested, m_imports, &Imports::reread);
    connect(m_imports, &Imports::rereadFailed, this, &MainWindow::say);
    connect(m_imports, &Imports::finished, this, &MainWindow::onImported);
    connect(m_issues, &IssuesModel::openCountChanged, this, [this](int count) {
        m_docks["issues"]->setWindowTitle(count > 0 ? tr("Issues (%1)").arg(count) : tr("Issues"));
    });
    connect(&m_session, &Session::projectChanged, this, [this] {
        retitle();
        updateCommands();
        if (!m_session.project().dataset(m_inspector->subject().id) && !m_session.project().analysis(m_inspector->subject().id))
            m_data->setDataset(nullptr);
        else if (const auto dataset = m_session.project().dataset(m_dataNode)) // what its columns are may have changed
            m_data->setDataset(dataset->data);
    });
    connect(&m_session, &Session::documentChanged, this, &MainWindow::retitle);
    connect(&m_session.undoStack(), &QUndoStack::indexChanged, this, &MainWindow::updateCommands);
    StartPage *start = m_workspace->startPage();
    connect(start, &StartPage::importRequested, m_commands->action("file.import"), &QAction::trigger);
    connect(start, &StartPage::openRequested, m_commands->action("file.open"), &QAction::trigger);
    connect(start, &StartPage::exampleRequested, m_commands->action("help.example"), &QAction::trigger);
    connect(start, &StartPage::recentChosen, this, [this](const QString &path) { openFiles({path}); });
    connect(start, &StartPage::recoverRequested, this, [this](int which) {
        if (std::size_t(which) >= m_unsaved.size() || !mayReplaceDocument())
            return;
        recover(m_unsaved[std::size_t(which)]);
    });
    connect(start, &StartPage::discardRequested, this, [this](int which) {
        if (std::size_t(which) >= m_unsaved.size())
            return;
        if (const auto &one = m_unsaved[std::size_t(which)]; dialogs::askToGiveUp(this, one.name, one.what) == dialogs::Question::Discard)
            m_session.discardRecoverable(one);
        showUnsaved();
    });
}

void MainWindow::onTreeSelection()
{
    updateCommands();
    if (m_selecting)
        return;
    const QList<NodeId> ids = selected();
    if (ids.size() != 1)
        return;
    const Subject subject = subjectOf(m_session.project(), ids.first());
    m_inspector->setSubject(subject);
    showData(subject.id);
    m_workspace->show(subject, Workspace::Keep::Passing);
}

void MainWindow::onTabChanged(const Subject &subject)
{
    m_pointed->clear();
    m_inspector->setSubject(subject);
    if (PlotPage *page = m_workspace->plotPage(); page && subject.kind == Subject::Kind::Ashby)
        m_inspector->setAshby(page->ashby());
    if (subject.id != 0) {
        m_selecting = true;
        const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(subject.id));
        if (index.isValid() && !m_tree->selectionModel()->isSelected(index)) {
            m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
            m_tree->scrollTo(index);
        }
        m_selecting = false;
    }
    showData(subject.id);
    updateCommands();
}

void MainWindow::select(NodeId node)
{
    const Subject subject = subjectOf(m_session.project(), node);
    const QModelIndex index = m_filter->mapFromSource(m_model->indexOf(node));
    if (index.isValid())
        m_tree->selectionModel()->setCurrentIndex(index, QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows);
    m_inspector->setSubject(subject);
    m_workspace->show(subject, Workspace::Keep::Passing);
}

void MainWindow::showData(NodeId node)
{
    // The numbers behind an analysis are those of its first input.
    auto dataset = m_session.project().dataset(node);
    if (const auto analysis = m_session.project().analysis(node); analysis && !analysis->inputs.empty() && !analysis->inputs.begin()->second.empty())
        dataset = m_session.project().dataset(analysis->inputs.begin()->second.front());
    m_dataNode = dataset ? dataset->id : 0;
    m_data->setDataset(dataset ? dataset->data : nullptr);
}

void MainWindow::showColumnMenu(int column, const QPoint &global)
{
    if (column < 0 || !m_session.project().dataset(m_dataNode))
        return;
    QMenu menu(this);
    fillColumnMenu(&menu, &m_session, m_dataNode, std::size_t(column));
    menu.exec(global);
}

QList<NodeId> MainWindow::selected() const
{
    QList<NodeId> ids;
    const auto rows = m_tree->selectionModel()->selectedRows();
    for (const QModelIndex &row : rows)
        if (const NodeId id = m_model->id(m_filter->mapToSource(row)))
            ids << id;
    return ids;
}

void MainWindow::onImported(int imported, int failed, NodeId first)
{
    if (failed > 0 || imported > 1) {
        m_docks["imports"]->show();
        m_docks["imports"]->raise();
    }
    if (failed > 0)
        say(tr("%n file(s) could not be read: see the list of imported files.", nullptr, failed));
    else
        say(tr("%n file(s) imported.", nullptr, imported));
    if (first != 0)
        select(first);
}

void MainWindow::retitle()
{
    setWindowTitle(QStringLiteral("%1[*] – Vitrine").arg(m_session.documentName()));
    setWindowModified(m_session.isModified());
    setWindowFilePath(m_session.path());
}

void MainWindow::say(const QString &message)
{
    statusBar()->showMessage(message, 8000);
}

void MainWindow::closeEvent(QCloseEvent *event)
{
    if (!mayReplaceDocument()) {
        event->ignore();
        return;
    }
    settings::setWindow(saveGeometry(), saveState());
    // What was asked about and given up is given up: the journal must not offer it again.
    m_session.startNew();
    event->accept();
}

void MainWindow::dragEnterEvent(QDragEnterEvent *event)
{
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    m_overlay->begin(event->mimeData()->urls());
}

void MainWindow::dragMoveEvent(QDragMoveEvent *event)
{
    if (event->mimeData()->hasUrls()) {
        event->setDropAction(Qt::CopyAction);
        event->accept();
    }
}

void MainWindow::dragLeaveEvent(QDragLeaveEvent *)
{
    m_overlay->end();
}

void MainWindow::dropEvent(QDropEvent *event)
{
    m_overlay->end();
    if (!event->mimeData()->hasUrls())
        return;
    event->setDropAction(Qt::CopyAction);
    event->accept();
    importFiles(event->mimeData()->urls(), 0);
}

void MainWindow::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::LanguageChange)
        m_commands->retranslate();
    else if (event->type() == QEvent::PaletteChange)
        QMetaObject::invokeMethod(this, &icons::mendQuietText, Qt::QueuedConnection); // once every widget has the new colours
    QMainWindow::changeEvent(event);
}

// Settings and unsaved work are looked up once the window stands.
void MainWindow::showEvent(QShowEvent *event)
{
    QMainWindow::showEvent(event);
    if (m_shown)
        return;
    m_shown = true;
    if (const QByteArray state = settings::windowState(); !state.isEmpty())
        restoreState(state);
    QTimer::singleShot(0, this, &MainWindow::showUnsaved);
}

} // namespace vitrine
