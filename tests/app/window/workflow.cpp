// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"
#include "forms/inputedit.h"
#include "forms/parameterform.h"
#include "icons/icons.h"
#include "importing/dropoverlay.h"
#include "models/resultsmodel.h"
#include "text/displaytext.h"
#include "window/commandpalette.h"

#include <QComboBox>
#include <QLineEdit>
#include <QWindow>

namespace vitrine
{

using namespace test;

class WorkflowTest : public QObject
{
    Q_OBJECT

    Files m_files;

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void droppedFilesBecomeResults()
    {
        MainWindow window;
        window.show();
        QDir(m_files.dir.path()).mkpath(QStringLiteral("folder/below"));
        const QString inFolder = test::writtenFile(m_files.path(QStringLiteral("folder/below/other sample ü.csv")), test::CircuitFile{}.text());
        const QString bad = test::writtenFile(m_files.path(QStringLiteral("letter.txt")), "Dear colleague,\nthe furnace is broken.\n");
        drop(&window, {m_files.spectrum(), bad, m_files.path(QStringLiteral("folder"))});
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
        mime.setUrls({QUrl::fromLocalFile(m_files.spectrum()), QUrl::fromLocalFile(test::writtenFile(m_files.path(QStringLiteral("letter.txt")), "Dear colleague,\n"))});
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
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
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
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
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
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
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
};

} // namespace vitrine

using vitrine::WorkflowTest;
VITRINE_TEST(WorkflowTest)
#include "workflow.moc"
