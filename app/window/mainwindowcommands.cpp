// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/mainwindow.h"

#include "figure/choices.h"
#include "analysing/analysispanel.h"
#include "analysing/inspector.h"
#include "analysing/plotpage.h"
#include "dialogs/dialogs.h"
#include "figures/figurepanel.h"
#include "icons/icons.h"
#include "importing/imports.h"
#include "plot/figureexport.h"
#include "plot/plotview.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "report/deriving.h"
#include "report/exampleproject.h"
#include "report/methods.h"
#include "reporting/tablepage.h"
#include "settings/settings.h"
#include "techniques/technique.h"
#include "text/displaytext.h"
#include "window/commandpalette.h"
#include "window/commands.h"
#include "window/helppages.h"
#include "window/startpage.h"
#include "window/workspace.h"

#include <QAction>
#include <QClipboard>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QMenu>
#include <QMimeData>
#include <QSaveFile>
#include <QTemporaryFile>
#include <QTreeView>

namespace vitrine
{

namespace
{
bool isProject(const QString &path)
{
    return path.endsWith(QLatin1String(".vitrine"), Qt::CaseInsensitive);
}

// The pointer says «wait» as long as this lives.
struct Waiting
{
    Waiting() { QGuiApplication::setOverrideCursor(Qt::WaitCursor); }
    ~Waiting() { QGuiApplication::restoreOverrideCursor(); }
    Waiting(const Waiting &) = delete;
    Waiting &operator=(const Waiting &) = delete;
};
} // namespace

void MainWindow::connectCommands()
{
    const auto on = [this](const char *id, auto handler) { m_commands->handle(id, this, handler); };
    on("file.new", [this] {
        if (mayReplaceDocument())
            m_session.startNew();
    });
    on("file.open", [this] {
        openFiles(dialogs::filesToOpen(this, tr("Open"), {{tr("Projects"), {QStringLiteral("vitrine")}}, {tr("All files"), {}}}));
    });
    on("file.import", [this] {
        const QStringList paths = dialogs::filesToOpen(this, tr("Import files"), {{tr("All files"), {}}});
        if (!paths.isEmpty())
            openFiles(paths);
    });
    on("file.save", [this] { save(); });
    on("file.save-as", [this] { saveAs(); });
    on("file.export", [this] { exportCurrent(); });
    on("file.methods", [this] { exportMethods(); });
    on("file.close-tab", [this] { m_workspace->closeCurrent(); });
    on("file.quit", [this] { close(); });
    on("edit.undo", [this] { m_session.undoStack().undo(); });
    on("edit.redo", [this] { m_session.undoStack().redo(); });
    on("edit.rename", [this] {
        m_tree->setFocus();
        m_tree->edit(m_tree->currentIndex().siblingAtColumn(0));
    });
    on("edit.remove", [this] { removeSelected(); });
    on("edit.copy-results", [this] {
        if (AnalysisPanel *panel = m_inspector->analysisPanel())
            panel->copyResults();
    });
    on("edit.paste", [this] { paste(); });
    on("analyse.add", [this] { chooseAnalysis(); });
    on("analyse.compare", [this] { compare(); });
    on("analyse.run", [this] { m_session.outcomes().computeAgain(); });
    on("analyse.proposed", [this] {
        const NodeId id = m_inspector->subject().id;
        m_session.commit(tr("Back to the proposed parameters"), edits::parametersSet(m_session.project(), id, {}));
    });
    on("analyse.derive", [this] { deriveCurves(); });
    on("show.figure", [this] { makeFigure(); });
    on("show.table", [this] { m_workspace->show({Subject::Kind::Table, 0, QStringLiteral("transitions")}, Workspace::Keep::Kept); });
    on("show.ashby", [this] { m_workspace->show({Subject::Kind::Ashby, 0, {}}, Workspace::Keep::Kept); });
    on("show.save-view", [this] { keepTable(); });
    on("view.palette", [this] {
        if (!m_palette)
            m_palette = new CommandPalette(this);
        m_palette->open(m_commands->all(), tr("Find a command"));
    });
    on("view.fit", [this] {
        if (PlotPage *page = m_workspace->plotPage())
            page->fit();
    });
    on("view.derivative", [this] { m_workspace->setDerivative(m_commands->action("view.derivative")->isChecked()); });
    on("view.reset", [this] {
        settings::forgetWindow();
        defaultLayout();
    });
    on("view.full-screen", [this] { isFullScreen() ? showNormal() : showFullScreen(); });
    on("help.example", [this] { openExample(); });
    on("help.shortcuts", [this] { showHelpPage(this, tr("Keyboard and mouse"), shortcutsPage(*m_commands)); });
    on("help.about", [this] { showHelpPage(this, tr("About Vitrine"), aboutPage()); });
}

void MainWindow::updateCommands()
{
    const QUndoStack &stack = m_session.undoStack();
    const Subject subject = m_inspector->subject();
    const Subject tab = m_workspace->current();
    const auto ids = selected();
    QAction *undo = m_commands->action("edit.undo");
    undo->setEnabled(stack.canUndo());
    undo->setText(stack.canUndo() ? tr("&Undo %1").arg(stack.undoText()) : tr("&Undo"));
    QAction *redo = m_commands->action("edit.redo");
    redo->setEnabled(stack.canRedo());
    redo->setText(stack.canRedo() ? tr("&Redo %1").arg(stack.redoText()) : tr("&Redo"));
    m_commands->action("edit.rename")->setEnabled(ids.size() == 1);
    m_commands->action("edit.remove")->setEnabled(!ids.isEmpty());
    m_commands->action("edit.copy-results")->setEnabled(subject.kind == Subject::Kind::Analysis);
    const auto meant = datasetsMeant(m_session.project(), {ids.begin(), ids.end()});
    m_commands->action("analyse.add")->setEnabled(m_session.project().dataset(subject.id) || subject.kind == Subject::Kind::Analysis || meant.size() > 1);
    m_commands->action("analyse.compare")->setEnabled(meant.size() > 1);
    const auto analysis = m_session.project().analysis(subject.id);
    m_commands->action("analyse.proposed")->setEnabled(analysis && !analysis->parameters.all().empty());
    m_commands->action("analyse.derive")->setEnabled(analysis != nullptr);
    m_commands->action("analyse.run")->setEnabled(!m_session.project().samples.empty());
    m_commands->action("file.export")->setEnabled(tab.kind != Subject::Kind::None);
    m_commands->action("file.close-tab")->setEnabled(tab.kind != Subject::Kind::None);
    m_commands->action("file.methods")->setEnabled(!m_session.project().samples.empty());
    m_commands->action("show.figure")->setEnabled(tab.isPlot() || !ids.isEmpty());
    m_commands->action("show.save-view")->setEnabled(tab.kind == Subject::Kind::Table);
    m_commands->action("view.fit")->setEnabled(tab.isPlot());
}

bool MainWindow::mayReplaceDocument()
{
    if (!m_session.isModified())
        return true;
    switch (dialogs::askToSave(this, m_session.documentName())) {
    case dialogs::Question::Save:
        return save();
    case dialogs::Question::Discard:
        return true;
    default:
        return false;
    }
}

bool MainWindow::save()
{
    if (m_session.path().isEmpty() || m_session.isReadOnly())
        return saveAs();
    if (const auto saved = m_session.save(m_session.path()); !saved) {
        say(shown(saved.failure()));
        return false;
    }
    say(tr("Saved: %1").arg(m_session.path()));
    return true;
}

bool MainWindow::saveAs()
{
    const QString proposed = m_session.path().isEmpty() ? m_session.documentName() + QStringLiteral(".vitrine") : m_session.path();
    const QString path = dialogs::fileToSave(this, tr("Save the project"), proposed, {{tr("Projects"), {QStringLiteral("vitrine")}}});
    if (path.isEmpty())
        return false;
    if (const auto saved = m_session.save(path); !saved) {
        say(shown(saved.failure()));
        return false;
    }
    say(tr("Saved: %1").arg(path));
    return true;
}

void MainWindow::openFiles(const QStringList &paths)
{
    QList<QUrl> others;
    QString project;
    if (!paths.isEmpty() && QFileInfo::exists(paths.front()))
        settings::setLastFolder(QFileInfo(paths.front()).absolutePath());
    for (const QString &path : paths) {
        if (isProject(path) && project.isEmpty())
            project = path;
        else
            others << QUrl::fromLocalFile(QFileInfo(path).absoluteFilePath());
    }
    if (!project.isEmpty())
        openProject(project);
    if (!others.isEmpty())
        importFiles(others, 0);
}

void MainWindow::openProject(const QString &path)
{
    if (!mayReplaceDocument())
        return;
    if (const auto kept = m_session.recoverable(path)) {
        switch (dialogs::askToRecover(this, kept->name, kept->what)) {
        case dialogs::Question::Recover:
            recover(*kept);
            return;
        case dialogs::Question::AsSaved:
            break;
        default:
            return;
        }
    }
    const auto opened = [&] {
        const Waiting pointer;
        return m_session.open(path);
    }();
    if (!opened) {
        say(shown(opened.failure()));
        return;
    }
    showOpened();
    if (!opened->empty())
        say(shown(opened->front()));
}

void MainWindow::recover(const Session::Unsaved &kept)
{
    const auto recovered = [&] {
        const Waiting pointer;
        return m_session.recover(kept);
    }();
    if (recovered)
        showOpened();
    else
        say(shown(recovered.failure()));
    showUnsaved();
}

void MainWindow::showOpened()
{
    m_workspace->closeAll();
    m_tree->expandAll();
    // What was looked at last is not recorded; the first analysis says more than an empty middle.
    for (const auto &sample : m_session.project().samples) {
        if (!sample->analyses.empty()) {
            select(sample->analyses.front()->id);
            return;
        }
    }
}

void MainWindow::openExample()
{
    if (!mayReplaceDocument())
        return;
    m_session.jobs().start<Result<Project>>(
        tr("Building the example"), [](const Progress &progress) { return exampleProject(progress); }, this, [this](const Result<Project> &example) {
            if (!example) {
                say(shown(example.failure()));
                return;
            }
            m_workspace->closeAll();
            m_session.startNew(*example);
            m_tree->expandAll();
            for (const auto &sample : m_session.project().samples) {
                if (!sample->analyses.empty()) {
                    select(sample->analyses.front()->id);
                    return;
                }
            }
        });
}

void MainWindow::importFiles(const QList<QUrl> &urls, NodeId sample)
{
    QList<QUrl> files = urls;
    if (!urls.isEmpty() && urls.front().isLocalFile() && QFileInfo::exists(urls.front().toLocalFile()))
        settings::setLastFolder(QFileInfo(urls.front().toLocalFile()).absolutePath());
    for (const QUrl &url : urls) {
        if (url.isLocalFile() && isProject(url.toLocalFile())) {
            files.removeAll(url);
            openProject(url.toLocalFile());
            break;
        }
    }
    if (!files.isEmpty())
        m_imports->start(files, sample);
}

namespace
{
// What a file of a picture is called: the samples it shows, then its title.
QString exportName(const Session &session, NodeId id, const QString &title)
{
    const Project &project = session.project();
    const auto figure = project.figure(id);
    QStringList samples;
    for (const NodeId item : figure ? figure->items : std::vector<NodeId>{id})
        if (const auto sample = project.sampleOf(item); sample && !title.contains(sample->name))
            samples << sample->name;
    samples.removeDuplicates();
    // Of many samples the project says more than a row of names.
    if (samples.size() > 2)
        samples = QStringList{session.documentName()};
    return (samples << withoutMarkup(title)).join(QLatin1Char(' '));
}
} // namespace

void MainWindow::exportCurrent()
{
    if (TablePage *table = m_workspace->tablePage()) {
        table->exportTable();
        return;
    }
    PlotPage *page = m_workspace->plotPage();
    if (!page)
        return;
    const FigureStyle style = page->style();
    const Figure figure = focused(page->figure());
    const QString name = exportName(m_session, page->subject().id, page->title());
    const QString path = dialogs::fileToSave(this, tr("Export the figure"), name + QStringLiteral(".pdf"),
                                             {{tr("PDF, true size"), {QStringLiteral("pdf")}}, {tr("SVG, true size"), {QStringLiteral("svg")}}, {tr("EPS, words as outlines"), {QStringLiteral("eps")}},
                                              {tr("PNG, 600 dots per inch"), {QStringLiteral("png")}}, {tr("TIFF, 600 dots per inch"), {QStringLiteral("tiff"), QStringLiteral("tif")}}});
    if (path.isEmpty())
        return;
    if (const auto written = exportFigure(figure, style, path); !written)
        say(shown(written.failure()));
    else
        say(tr("Written: %1, %2 mm wide").arg(path, shownNumber(style.widthMm)));
}

void MainWindow::exportMethods()
{
    const QString path = dialogs::fileToSave(this, tr("Export the methods text"), tr("%1 methods").arg(m_session.documentName()) + QStringLiteral(".md"), {{tr("Markdown"), {QStringLiteral("md")}}});
    if (path.isEmpty())
        return;
    const QByteArray words = methodsText(m_session.project(), m_session.outcomes().lookup(), m_session.outcomes().cache()).toUtf8();
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(words) != words.size() || !file.commit())
        say(tr("%1 could not be written: %2").arg(path, file.errorString()));
    else
        say(tr("Written: %1").arg(path));
}

void MainWindow::keepTable()
{
    TablePage *page = m_workspace->tablePage();
    if (!page)
        return;
    auto added = edits::tableAdded(m_session.project(), {0, page->key(), page->title(), {}});
    if (added.id != 0)
        m_session.commit(tr("Keep the table «%1»").arg(page->title()), std::move(added.project));
}

void MainWindow::deriveCurves()
{
    const NodeId id = m_inspector->subject().id;
    const auto node = m_session.project().analysis(id);
    const auto entry = node ? m_session.outcomes().find(id) : std::nullopt;
    if (!entry || !entry->outcome) {
        say(tr("This analysis has no result yet."));
        return;
    }
    const auto derived = curvesDerived(m_session.project(), id, *entry->outcome, {}, {});
    if (!derived) {
        say(shown(derived.failure()));
        return;
    }
    m_session.commit(tr("Use the curves of «%1» as data").arg(m_session.displayName(id)), derived->project);
    select(derived->id);
}

void MainWindow::removeSelected()
{
    Project next = m_session.project();
    const auto ids = selected();
    for (const NodeId id : ids)
        next = edits::removed(next, id);
    if (!ids.isEmpty())
        m_session.commit(ids.size() == 1 ? tr("Delete «%1»").arg(m_session.displayName(ids.first())) : tr("Delete %n object(s)", nullptr, int(ids.size())),
                         std::move(next));
}

// Files are imported as if dropped; a table becomes a file of its own in a folder for the occasion.
void MainWindow::paste()
{
    const QMimeData *clipboard = QGuiApplication::clipboard()->mimeData();
    if (!clipboard)
        return;
    if (clipboard->hasUrls()) {
        importFiles(clipboard->urls(), 0);
        return;
    }
    if (clipboard->text().trimmed().isEmpty()) {
        say(tr("The clipboard holds neither files nor a table."));
        return;
    }
    auto *file = new QTemporaryFile(QDir::tempPath() + QStringLiteral("/pasted-XXXXXX.txt"), this);
    if (!file->open() || file->write(clipboard->text().toUtf8()) < 0 || !file->flush()) {
        say(tr("The table could not be kept: %1").arg(file->errorString()));
        return;
    }
    importFiles({QUrl::fromLocalFile(file->fileName())}, 0);
}

void MainWindow::showUnsaved()
{
    m_unsaved = m_session.recoverable();
    std::vector<StartPage::Unsaved> shownOnes;
    for (const auto &one : m_unsaved)
        shownOnes.push_back({one.name, one.what});
    m_workspace->startPage()->setUnsaved(shownOnes);
}

void MainWindow::showTreeMenu(const QPoint &position)
{
    QMenu menu(this);
    for (const char *id : {"analyse.add", "analyse.compare", "analyse.derive", "show.figure", "edit.rename", "edit.remove"})
        menu.addAction(m_commands->action(id));
    menu.exec(m_tree->viewport()->mapToGlobal(position));
}

} // namespace vitrine
