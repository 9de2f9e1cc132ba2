// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysing/analysispanel.h"
#include "analysing/inspector.h"
#include "analysing/plotpage.h"
#include "dialogs/dialogs.h"
#include "forms/inputedit.h"
#include "forms/parameterform.h"
#include "icons/icons.h"
#include "importing/dropoverlay.h"
#include "importing/imports.h"
#include "models/projectmodel.h"
#include "models/resultsmodel.h"
#include "plot/plotview.h"
#include "project/edits.h"
#include "support/circuitfile.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "text/displaytext.h"
#include "window/commandpalette.h"
#include "window/commands.h"
#include "window/mainwindow.h"
#include "window/workspace.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDragEnterEvent>
#include <QDropEvent>
#include <QLineEdit>
#include <QMimeData>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QTabWidget>
#include <QTemporaryDir>
#include <QTreeView>
#include <QWindow>

#include <set>

namespace vitrine
{

class WorkflowTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_dir;

    QString spectrum(const QString &name = QStringLiteral("glass_300K.csv"), double ohm = 1000)
    {
        test::CircuitFile file;
        file.parallelOhm = ohm;
        return test::writtenFile(m_dir.filePath(name), file.text());
    }

    static void drop(QWidget *on, const QStringList &paths)
    {
        QMimeData mime;
        QList<QUrl> urls;
        for (const QString &path : paths)
            urls << QUrl::fromLocalFile(path);
        mime.setUrls(urls);
        QDragEnterEvent enter(on->rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(on, &enter);
        QVERIFY(enter.isAccepted());
        QDropEvent drop(QPointF(on->rect().center()), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(on, &drop);
        QVERIFY(drop.isAccepted());
    }

    // Where a handle lies under the mouse, and the way into the plot; nothing when there is none.
    struct Grip
    {
        QWidget *under = nullptr;
        QPoint at;
        int way = 1;
    };
    static Grip gripOf(PlotView *view)
    {
        QTest::qWait(50); // the plot paints once, later
        // The cursor tells where a handle can be taken: sideways, between places where it is the plot's cross.
        const auto target = [view](QPoint at) {
            QWidget *child = view->childAt(at);
            return child ? child : view;
        };
        const auto shapeAt = [&](QPoint at) {
            QWidget *under = target(at);
            QTest::mouseMove(under, under->mapFrom(view, at));
            return under->cursor().shape();
        };
        for (int y = view->height() / 4; y < view->height(); y += view->height() / 8) {
            bool inPlot = false;
            for (int x = 4; x < view->width() - 4; x += 3) {
                const auto shape = shapeAt({x, y});
                if (shape == Qt::SizeHorCursor && (inPlot || shapeAt({x + 15, y}) == Qt::CrossCursor)) {
                    const QPoint at(x + 3, y);
                    return {target(at), target(at)->mapFrom(view, at), inPlot ? -1 : 1}; // into the plot
                }
                inPlot = shape == Qt::CrossCursor;
            }
        }
        return {};
    }

    static std::vector<NodeId> analysesOf(MainWindow &window, const QString &id)
    {
        std::vector<NodeId> found;
        for (const auto &sample : window.session().project().samples)
            for (const auto &node : sample->analyses)
                if (node->analysis == id)
                    found.push_back(node->id);
        return found;
    }

    // Everything that was imported has an outcome.
    static bool computed(MainWindow &window)
    {
        const Session &session = window.session();
        bool any = false;
        for (const auto &sample : session.project().samples)
            for (const auto &node : sample->analyses) {
                any = true;
                if (!session.outcomes().latest(node->id))
                    return false;
            }
        return any && !window.imports().running();
    }

    // The program's own simulated magnetometer files.
    static QStringList magnetometerFiles()
    {
        QStringList paths;
        for (const char *metal : {"Co", "Fe", "Mn"})
            paths << QStringLiteral(VITRINE_EXAMPLES "/TPrA-%1-dca3_glass_MT.dat").arg(QLatin1String(metal));
        return paths;
    }

    // Imports the spectrum and waits for the fit; the node of the fit, or null.
    static std::shared_ptr<const AnalysisNode> fitOf(MainWindow &window)
    {
        for (const auto &sample : window.session().project().samples)
            for (const auto &node : sample->analyses)
                if (node->analysis == QLatin1String("impedance.circuit-fit"))
                    return node;
        return nullptr;
    }
    static bool ready(MainWindow &window)
    {
        const auto node = fitOf(window);
        return node && window.session().outcomes().find(node->id) && window.session().jobs().running() == 0;
    }
    static double resistance(MainWindow &window)
    {
        const auto node = fitOf(window);
        const auto entry = node ? window.session().outcomes().find(node->id) : std::nullopt;
        const ResultValue *value = entry && entry->outcome ? entry->outcome->find(QStringLiteral("R_dc")) : nullptr;
        return value ? value->quantity.value : absent;
    }
    static QString treeText(MainWindow &window, NodeId id)
    {
        return window.projectModel().indexOf(id).siblingAtColumn(ProjectModel::ResultColumn).data().toString();
    }

private slots:
    void init() { QVERIFY(m_dir.isValid()); }

    void droppedFilesBecomeResults()
    {
        MainWindow window;
        window.show();
        QDir(m_dir.path()).mkpath(QStringLiteral("folder/below"));
        const QString inFolder = test::writtenFile(m_dir.filePath(QStringLiteral("folder/below/other sample ü.csv")), test::CircuitFile{}.text());
        const QString bad = test::writtenFile(m_dir.filePath(QStringLiteral("letter.txt")), "Dear colleague,\nthe furnace is broken.\n");
        drop(&window, {spectrum(), bad, m_dir.filePath(QStringLiteral("folder"))});
        QTRY_VERIFY(!window.imports().running() && ready(window));

        QCOMPARE(window.imports().rowCount(), 3);
        QCOMPARE(window.imports().failures(), 1);
        QVERIFY(!window.imports().index(1, Imports::ProblemColumn).data().toString().isEmpty());
        QVERIFY2(!QApplication::activeModalWidget(), "a bad file must not stop the work");
        // One undo step for the whole drop, analyses included.
        QCOMPARE(window.session().undoStack().count(), 1);
        QCOMPARE(window.session().project().samples.size(), std::size_t(2));
        QCOMPARE(window.session().project().samples.front()->name, QStringLiteral("glass"));
        // The resistor that the file was written with.
        COMPARE_CLOSE(resistance(window), 1100, 120);
        QVERIFY(!treeText(window, fitOf(window)->id).isEmpty());
        QCOMPARE(window.inspector().subject().kind, Subject::Kind::Analysis);
        QVERIFY(window.workspace().plotPage());

        window.commands().action("edit.undo")->trigger();
        QVERIFY(window.session().project().samples.empty());
        window.commands().action("edit.redo")->trigger();
        QVERIFY2(ready(window), "redo finds the earlier outcome at once");
    }

    void theOverlaySaysWhatHovers()
    {
        MainWindow window;
        window.show();
        QMimeData mime;
        mime.setUrls({QUrl::fromLocalFile(spectrum()), QUrl::fromLocalFile(test::writtenFile(m_dir.filePath(QStringLiteral("letter.txt")), "Dear colleague,\n"))});
        QDragEnterEvent enter(window.rect().center(), Qt::CopyAction, &mime, Qt::LeftButton, {});
        QApplication::sendEvent(&window, &enter);
        auto *overlay = window.findChild<DropOverlay *>();
        QVERIFY(overlay->isVisible());
        QTRY_VERIFY2(overlay->words().contains(QLatin1String("1 Impedance")), qPrintable(overlay->words()));
        QVERIFY(overlay->words().contains(QLatin1String("1 unknown")));
        QDragLeaveEvent leave;
        QApplication::sendEvent(&window, &leave);
        QVERIFY(!overlay->isVisible());
        QVERIFY(window.session().project().samples.empty());
    }

    void aDragIsLiveAndOneStep()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        const auto before = fitOf(window);
        const int steps = window.session().undoStack().count();
        PlotView *view = window.workspace().plotPage()->view();
        ResultsModel *results = window.inspector().analysisPanel()->results();
        QVERIFY(results->rowCount() > 0);

        emit view->handleMoved(QStringLiteral("window"), 10, 1e4, false);
        emit view->handleMoved(QStringLiteral("window"), 20, 1e4, false);
        QVERIFY(window.session().gesture().active());
        QCOMPARE(window.session().undoStack().count(), steps);
        QCOMPARE(fitOf(window), before);
        auto *field = window.inspector().analysisPanel()->form()->edit(QStringLiteral("window"));
        QVERIFY(field);
        QCOMPARE(std::get<Interval>(field->given()), (Interval{20, 1e4}));

        emit view->handleCancelled(QStringLiteral("window"));
        QVERIFY(!window.session().gesture().active());
        QCOMPARE(window.session().undoStack().count(), steps);
        QVERIFY(std::holds_alternative<std::monostate>(field->given()));

        emit view->handleMoved(QStringLiteral("window"), 10, 1e4, false);
        emit view->handleMoved(QStringLiteral("window"), 30, 1e4, true);
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        QCOMPARE(*fitOf(window)->parameters.interval(QStringLiteral("window")), (Interval{30, 1e4}));
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(fitOf(window), before);

        // Keys come one by one; a row of them is one step.
        emit view->handleMoved(QStringLiteral("window"), 11, 1e4, true);
        emit view->handleMoved(QStringLiteral("window"), 12, 1e4, true);
        QCOMPARE(window.session().undoStack().count(), steps + 1);
    }

    void aHandleCanBeTakenWithTheMouse()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        const auto before = fitOf(window);
        PlotView *view = window.workspace().plotPage()->view();
        const auto [under, from, way] = gripOf(view);
        QVERIFY2(under, "no handle under the mouse anywhere");
        QTest::mousePress(under, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(under, from + QPoint(way * step * 5, 0));
        QVERIFY(window.session().gesture().active());
        QTest::mouseRelease(under, Qt::LeftButton, {}, from + QPoint(way * 40, 0));
        QVERIFY(!window.session().gesture().active());
        QVERIFY(fitOf(window) != before);
        QVERIFY(fitOf(window)->parameters.isSet(QStringLiteral("window")));
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(fitOf(window), before);
    }

    void escapeDuringADragPutsTheValueBack()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        const ProjectPtr before = window.session().snapshot();
        const int steps = window.session().undoStack().count();
        const auto [under, from, way] = gripOf(window.workspace().plotPage()->view());
        QVERIFY2(under, "no handle under the mouse anywhere");
        ResultsModel *results = window.inspector().analysisPanel()->results();
        const QString resultsBefore = results->asText();

        QTest::mousePress(under, Qt::LeftButton, {}, from);
        for (int step = 1; step <= 8; ++step)
            QTest::mouseMove(under, from + QPoint(way * step * 10, 0));
        QVERIFY(window.session().gesture().active());
        // To the window, as the system does it: it goes to whatever has the focus, by way of the shortcuts.
        QTest::keyClick(window.windowHandle(), Qt::Key_Escape);
        QVERIFY(!window.session().gesture().active());
        QCOMPARE(results->asText(), resultsBefore);
        // The mouse is still down: moving on and letting go changes nothing any more.
        QTest::mouseMove(under, from + QPoint(way * 60, 0));
        QTest::mouseRelease(under, Qt::LeftButton, {}, from + QPoint(way * 60, 0));
        QVERIFY(!window.session().gesture().active());
        QCOMPARE(window.session().snapshot(), before);
        QCOMPARE(window.session().undoStack().count(), steps);
        QCOMPARE(results->asText(), resultsBefore);
    }

    void aBlankRunIsChosenInTheInspector()
    {
        MainWindow window;
        window.show();
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        Session &session = window.session();
        const auto fits = analysesOf(window, QStringLiteral("magnetometry.susceptibility"));
        QCOMPARE(fits.size(), std::size_t(3));
        window.select(fits.front());
        const auto inputs = window.inspector().analysisPanel()->form()->inputEdits();
        QCOMPARE(inputs.size(), 1);
        auto *box = inputs.first()->findChild<QComboBox *>();
        QCOMPARE(box->currentText(), QStringLiteral("none"));
        QCOMPARE(box->count(), 3); // none, and the two that are not the sample's own
        const NodeId wanted = box->itemData(2).toLongLong();
        QVERIFY(session.project().dataset(wanted));
        const int steps = session.undoStack().count();
        const auto holder = [&] {
            const auto &given = session.project().analysis(fits.front())->inputs;
            const auto found = given.find(QStringLiteral("holder"));
            return found == given.end() ? std::vector<NodeId>() : found->second;
        };
        box->setFocus();
        QTest::keyClick(box, Qt::Key_End);
        QCOMPARE(holder(), std::vector<NodeId>{wanted});
        QCOMPARE(session.undoStack().count(), steps + 1);
        QCOMPARE(box->currentData().toLongLong(), wanted);
        window.commands().action("edit.undo")->trigger();
        QVERIFY(holder().empty());
        QCOMPARE(box->currentText(), QStringLiteral("none"));
        window.commands().action("edit.redo")->trigger();
        QCOMPARE(holder(), std::vector<NodeId>{wanted});
        QTest::keyClick(box, Qt::Key_Home);
        QVERIFY(holder().empty());
    }

    void theTreeNamesWhatItShows()
    {
        MainWindow window;
        window.show();
        QVERIFY(window.windowTitle().endsWith(QStringLiteral("[*] – Vitrine")));
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const NodeId fit = analysesOf(window, QStringLiteral("magnetometry.susceptibility")).front();
        const QModelIndex index = window.projectModel().indexOf(fit);
        QCOMPARE(withoutMarkup(index.data().toString()), QStringLiteral("χT"));
        QVERIFY(index.data(Qt::ToolTipRole).toString().startsWith(QLatin1String("Magnetic susceptibility")));
        QCOMPARE(index.data(Qt::EditRole).toString(), QStringLiteral("Magnetic susceptibility"));
        QVERIFY(window.projectModel().setData(index, QStringLiteral("cooled slowly")));
        QCOMPARE(index.data().toString(), QStringLiteral("cooled slowly"));
    }

    void severalAnalysesMakeOneFigure()
    {
        MainWindow window;
        window.show();
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto fits = analysesOf(window, QStringLiteral("magnetometry.susceptibility"));
        auto *tree = window.findChild<QTreeView *>(QStringLiteral("tree"));
        auto *filter = qobject_cast<QSortFilterProxyModel *>(tree->model());
        window.select(fits.front());
        for (const NodeId fit : fits)
            tree->selectionModel()->select(filter->mapFromSource(window.projectModel().indexOf(fit)), QItemSelectionModel::Select | QItemSelectionModel::Rows);
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.session().project().figures.size(), std::size_t(1));
        const auto items = window.session().project().figures.front()->items;
        QCOMPARE(std::set<NodeId>(items.begin(), items.end()), std::set<NodeId>(fits.begin(), fits.end()));
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        // Every sample has its curve in the plot.
        const Figure figure = window.workspace().plotPage()->figure();
        std::set<const void *> curves;
        for (const Panel &panel : figure.panels) {
            QVERIFY2(panel.handles.empty(), "a handle that moves nothing");
            for (const Series &series : panel.series)
                if (series.x && series.x->size() > 20)
                    curves.insert(series.y.get());
        }
        QVERIFY2(curves.size() >= 3, qPrintable(QString::number(curves.size())));
        for (const char *suffix : {"pdf", "svg", "png"}) {
            const QString path = m_dir.filePath(QStringLiteral("three.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 3000, suffix);
        }
    }

    void savedAndOpenedTheNumbersAreTheSame()
    {
        const QString path = m_dir.filePath(QStringLiteral("kept.vitrine"));
        double before = absent;
        {
            MainWindow window;
            window.show();
            window.openFiles({spectrum()});
            QTRY_VERIFY(ready(window));
            emit window.workspace().plotPage()->view()->handleMoved(QStringLiteral("window"), 3, 1e5, true);
            QTRY_VERIFY(ready(window));
            before = resistance(window);
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.save")->trigger();
            QVERIFY(QFile::exists(path));
            QVERIFY(!window.session().isModified());
            QVERIFY2(window.close(), "nothing to ask about");
        }
        MainWindow again;
        again.show();
        again.openFiles({path});
        QTRY_VERIFY(ready(again));
        QCOMPARE(resistance(again), before);
        QCOMPARE(*fitOf(again)->parameters.interval(QStringLiteral("window")), (Interval{3, 1e5}));
        QVERIFY(!again.session().isModified());
    }

    void unsavedChangesAreAskedAbout()
    {
        MainWindow window;
        window.show();
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        dialogs::answerNext(dialogs::Question::Cancel);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QCOMPARE(window.session().project().samples.size(), std::size_t(1));
        const QString path = m_dir.filePath(QStringLiteral("asked.vitrine"));
        dialogs::answerNext(dialogs::Question::Save);
        dialogs::answerNext(QStringList{path});
        QVERIFY(window.close());
        QVERIFY(QFile::exists(path));
        QCOMPARE(dialogs::answersLeft(), 0);
    }

    void quietTextIsLegibleOnADarkDesktop()
    {
        const QPalette before = QGuiApplication::palette();
        QPalette dark;
        for (const auto role : {QPalette::Window, QPalette::Base, QPalette::Button})
            dark.setColor(role, QColor(32, 34, 36));
        for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
            dark.setColor(role, Qt::white);
        dark.setColor(QPalette::PlaceholderText, QColor(0, 0, 0, 128)); // as some desktops leave it
        QApplication::setPalette(dark);
        icons::mendQuietText(); // as main() does before the first window
        {
            MainWindow window;
            window.show();
            QVERIFY(icons::darkTheme());
            const QColor quiet = QGuiApplication::palette().color(QPalette::PlaceholderText), own = window.palette().color(QPalette::PlaceholderText);
            QVERIFY2(quiet.lightness() > 128, qPrintable(quiet.name(QColor::HexArgb)));
            QVERIFY2(own.lightness() > 128, qPrintable(own.name(QColor::HexArgb)));
            QCOMPARE(window.palette().color(QPalette::Window), QColor(32, 34, 36));
            QApplication::setPalette(before);
            QTRY_COMPARE(window.palette().color(QPalette::Window), before.color(QPalette::Window));
            QVERIFY(window.palette().color(QPalette::PlaceholderText).lightness() < 128);
            QApplication::setPalette(dark); // the desktop's evening comes while the program runs
            QTRY_VERIFY(window.palette().color(QPalette::PlaceholderText).lightness() > 128);
        }
        QApplication::setPalette(before);
    }

    void aKilledProgramLosesNothing()
    {
        QTemporaryDir state;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VITRINE_PROGRAM), {spectrum()});
        QVERIFY(program.waitForStarted());
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
        Session session;
        // A fresh QDir each time: it remembers what it has listed.
        const auto journals = [&state] { return QDir(state.path() + QStringLiteral("/vitrine/recovery")).entryList(QDir::Files | QDir::Hidden); };
        QTRY_VERIFY_WITH_TIMEOUT(!journals().isEmpty(), 20000);
        QTest::qWait(300); // the record is written in one go; give a slow disk its time
        QVERIFY2(session.recoverable().empty(), "a running program's work is its own");
        program.kill();
        QVERIFY(program.waitForFinished());
        const auto found = session.recoverable();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(session.recover(found.front()).ok());
        QCOMPARE(session.project().samples.size(), std::size_t(1));
        QVERIFY(session.isModified());
        qputenv("XDG_STATE_HOME", before);
    }

    void everyStepCanBeTakenBackAndDoneAgain()
    {
        MainWindow window;
        window.show();
        std::vector<ProjectPtr> states{window.session().snapshot()};
        window.openFiles({spectrum(), spectrum(QStringLiteral("crystal.csv"), 2000)});
        QTRY_VERIFY(ready(window));
        Session &session = window.session();
        const auto note = [&] { states.push_back(session.snapshot()); };
        note();
        const NodeId first = session.project().samples[0]->id, second = session.project().samples[1]->id;
        const NodeId dataset = session.project().samples[0]->datasets.front()->id;
        QVERIFY(window.projectModel().setData(window.projectModel().indexOf(first), QStringLiteral("renamed")));
        note();
        session.commit(QStringLiteral("role"), edits::roleSet(session.project(), second, SampleRole::Crystal));
        note();
        window.select(dataset);
        window.commands().action("show.figure")->trigger();
        QCOMPARE(session.project().figures.size(), std::size_t(1));
        note();
        window.commands().action("show.table")->trigger();
        window.commands().action("show.save-view")->trigger();
        QCOMPARE(session.project().tables.size(), std::size_t(1));
        note();
        const std::unique_ptr<QMimeData> mime(window.projectModel().mimeData({window.projectModel().indexOf(dataset)}));
        window.projectModel().dropMimeData(mime.get(), Qt::MoveAction, -1, -1, window.projectModel().indexOf(second));
        QCOMPARE(session.project().sampleOf(dataset)->id, second);
        note();
        window.select(dataset);
        window.commands().action("edit.remove")->trigger();
        QVERIFY(!session.project().dataset(dataset));
        note();

        QCOMPARE(session.undoStack().count(), int(states.size()) - 1);
        for (std::size_t i = states.size() - 1; i-- > 0;) {
            window.commands().action("edit.undo")->trigger();
            QCOMPARE(session.snapshot(), states[i]);
        }
        QVERIFY(!window.commands().action("edit.undo")->isEnabled());
        for (std::size_t i = 1; i < states.size(); ++i) {
            window.commands().action("edit.redo")->trigger();
            QCOMPARE(session.snapshot(), states[i]);
        }
    }

    void figuresAndTablesAreWritten()
    {
        MainWindow window;
        window.show();
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        for (const char *suffix : {"pdf", "svg", "png"}) {
            const QString path = m_dir.filePath(QStringLiteral("figure.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 1000, suffix);
        }
        window.commands().action("show.table")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Table);
        for (const char *suffix : {"csv", "md", "tex", "xlsx"}) {
            const QString path = m_dir.filePath(QStringLiteral("table.") + QLatin1String(suffix));
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.export")->trigger();
            QVERIFY2(QFileInfo(path).size() > 0, suffix);
        }
        QFile pdf(m_dir.filePath(QStringLiteral("figure.pdf")));
        QVERIFY(pdf.open(QIODevice::ReadOnly));
        QCOMPARE(pdf.read(5), QByteArray("%PDF-"));
    }

    void commandsAreFoundByTyping()
    {
        MainWindow window;
        window.show();
        window.commands().action("view.palette")->trigger();
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        QTest::keyClicks(palette->line(), QStringLiteral("ashby"));
        QTest::keyClick(palette->line(), Qt::Key_Return);
        QTRY_COMPARE(window.workspace().current().kind, Subject::Kind::Ashby);
        QVERIFY(!window.workspace().plotPage()->view()->figure().panels.empty());
    }

    void aBadProjectFileLeavesTheOpenOneAlone()
    {
        MainWindow window;
        window.show();
        window.openFiles({spectrum()});
        QTRY_VERIFY(ready(window));
        const ProjectPtr before = window.session().snapshot();
        const QString bad = test::writtenFile(m_dir.filePath(QStringLiteral("bad.vitrine")), "this is no project");
        dialogs::answerNext(dialogs::Question::Discard);
        window.openFiles({bad});
        QCOMPARE(window.session().snapshot(), before);
        QVERIFY(!QApplication::activeModalWidget());
    }
};

} // namespace vitrine

using vitrine::WorkflowTest;
VITRINE_TEST(WorkflowTest)
#include "workflow.moc"
