// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"
#include "project/edits.h"

#include <QProcess>
#include <QPushButton>
#include <QScopeGuard>

namespace vitrine
{

using namespace test;

class DocumentsTest : public QObject
{
    Q_OBJECT

    Files m_files;

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void savedAndOpenedTheNumbersAreTheSame()
    {
        const QString path = m_files.path(QStringLiteral("kept.vitrine"));
        double before = absent;
        {
            MainWindow window;
            window.show();
            window.openFiles({m_files.spectrum()});
            QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
            emit window.workspace().plotPage()->view()->handleMoved(QStringLiteral("window"), 3, 1e5, true);
            QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
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

    void afterAnUndoTheNextDatasetIsShown()
    {
        MainWindow window;
        window.show();
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        const auto first = window.session().project().samples.front()->datasets.front()->id;
        const QString copy = m_files.path(QStringLiteral("another.dta"));
        QVERIFY(QFile::copy(m_files.spectrum(), copy));
        QFile other(copy);
        QVERIFY(other.open(QIODevice::Append));
        other.write("\r\n");
        other.close();
        window.openFiles({copy});
        const auto count = [&] {
            std::size_t all = 0;
            for (const auto &sample : window.session().project().samples)
                all += sample->datasets.size();
            return all;
        };
        QTRY_COMPARE_WITH_TIMEOUT(count(), std::size_t(2), 30000);
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        NodeId second = 0;
        for (const auto &sample : window.session().project().samples)
            for (const auto &dataset : sample->datasets)
                if (dataset->id != first)
                    second = dataset->id;
        window.workspace().closeAll();
        window.workspace().show({Subject::Kind::Dataset, second, {}}, Workspace::Keep::Kept);
        QCOMPARE(window.workspace().current().id, second);
        while (window.session().project().dataset(second))
            window.commands().action("edit.undo")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Dataset);
        QCOMPARE(window.workspace().current().id, first);
    }

    void unsavedChangesAreAskedAbout()
    {
        MainWindow window;
        window.show();
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        dialogs::answerNext(dialogs::Question::Cancel);
        QVERIFY(!window.close());
        QVERIFY(window.isVisible());
        QCOMPARE(window.session().project().samples.size(), std::size_t(1));
        const QString path = m_files.path(QStringLiteral("asked.vitrine"));
        dialogs::answerNext(dialogs::Question::Save);
        dialogs::answerNext(QStringList{path});
        QVERIFY(window.close());
        QVERIFY(QFile::exists(path));
        QCOMPARE(dialogs::answersLeft(), 0);
    }

    void aKilledProgramLosesNothing()
    {
        QTemporaryDir state;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        QProcess program;
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VITRINE_PROGRAM), {m_files.spectrum()});
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
        QCOMPARE(session.path(), QString()); // it never had one
        qputenv("XDG_STATE_HOME", before);
    }

    // Opening the project itself asks about later work that was kept; only a person's word gives such work up.
    void openingAProjectOffersTheWorkThatWasKept()
    {
        QTemporaryDir state;
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
        const auto restore = qScopeGuard([&before] { qputenv("XDG_STATE_HOME", before); });
        const QString path = m_files.path(QStringLiteral("asked-about.vitrine"));
        {
            Session session;
            session.startNew(edits::sampleAdded(Project(), QStringLiteral("saved"), SampleRole::Glass).project);
            QVERIFY(session.save(path).ok());
        }
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VITRINE_PROGRAM), {path, m_files.spectrum()});
        QVERIFY(program.waitForStarted());
        const auto journals = [&state] { return QDir(state.path() + QStringLiteral("/vitrine/recovery")).entryList({QStringLiteral("*.json")}, QDir::Files); };
        QTRY_VERIFY_WITH_TIMEOUT(!journals().isEmpty(), 20000);
        QTest::qWait(300);
        program.kill();
        QVERIFY(program.waitForFinished());

        MainWindow window;
        const auto kept = window.session().recoverable(path);
        QVERIFY(kept.has_value());
        QVERIFY2(kept->what.contains(QStringLiteral("1 file")) && kept->what.contains(QStringLiteral("saved")), qPrintable(kept->what));
        QVERIFY(!window.session().recoverable(m_files.path(QStringLiteral("another.vitrine"))).has_value());
        dialogs::answerNext(dialogs::Question::Cancel);
        window.openFiles({path});
        QCOMPARE(window.session().path(), QString());
        dialogs::answerNext(dialogs::Question::AsSaved);
        window.openFiles({path});
        QCOMPARE(window.session().project().samples.size(), std::size_t(1));
        QVERIFY(!window.session().isModified());

        window.show();
        QPushButton *discard = nullptr;
        QTRY_VERIFY((discard = window.findChild<QPushButton *>(QStringLiteral("discardUnsaved"))));
        dialogs::answerNext(dialogs::Question::Cancel);
        discard->click();
        QVERIFY(window.session().recoverable(path).has_value()); // still on offer
        dialogs::answerNext(dialogs::Question::Recover);
        window.openFiles({path});
        QCOMPARE(dialogs::answersLeft(), 0);
        QCOMPARE(window.session().project().samples.size(), std::size_t(2));
        QVERIFY(window.session().isModified());
        QCOMPARE(window.session().path(), QFileInfo(path).absoluteFilePath());
        QVERIFY(!window.session().recoverable(path).has_value());
        QVERIFY(window.session().save(path).ok());
    }

    void recoveredWorkKeepsItsName()
    {
        QTemporaryDir state;
        const QByteArray before = qgetenv("XDG_STATE_HOME");
        qputenv("XDG_STATE_HOME", state.path().toLocal8Bit());
        const QString path = m_files.path(QStringLiteral("named.vitrine"));
        QProcess program;
        {
            // Saved, closed, opened in a program of its own that is killed after the next change.
            Session session;
            session.startNew(edits::sampleAdded(Project(), QStringLiteral("saved"), SampleRole::Glass).project);
            QVERIFY(session.save(path).ok());
        }
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("XDG_STATE_HOME"), state.path());
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        program.setProcessEnvironment(environment);
        program.start(QStringLiteral(VITRINE_PROGRAM), {path, m_files.spectrum()});
        QVERIFY(program.waitForStarted());
        const auto journals = [&state] { return QDir(state.path() + QStringLiteral("/vitrine/recovery")).entryList(QDir::Files | QDir::Hidden); };
        QTRY_VERIFY_WITH_TIMEOUT(!journals().isEmpty(), 20000);
        QTest::qWait(300);
        program.kill();
        QVERIFY(program.waitForFinished());
        Session session;
        const auto found = session.recoverable();
        QCOMPARE(found.size(), std::size_t(1));
        QVERIFY(session.recover(found.front()).ok());
        QCOMPARE(session.path(), QFileInfo(path).absoluteFilePath());
        QCOMPARE(session.documentName(), QStringLiteral("named"));
        QVERIFY(session.isModified());
        QVERIFY(!session.isReadOnly());
        QCOMPARE(session.project().samples.size(), std::size_t(2));
        QVERIFY(session.save(session.path()).ok());
        QVERIFY(!session.isModified());
        Session again;
        QVERIFY(again.open(path));
        QCOMPARE(again.project().samples.size(), std::size_t(2));
        qputenv("XDG_STATE_HOME", before);
    }

    void everyStepCanBeTakenBackAndDoneAgain()
    {
        MainWindow window;
        window.show();
        std::vector<ProjectPtr> states{window.session().snapshot()};
        window.openFiles({m_files.spectrum(), m_files.spectrum(QStringLiteral("crystal.csv"), 2000)});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
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

    void aBadProjectFileLeavesTheOpenOneAlone()
    {
        MainWindow window;
        window.show();
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        const ProjectPtr before = window.session().snapshot();
        const QString bad = test::writtenFile(m_files.path(QStringLiteral("bad.vitrine")), "this is no project");
        dialogs::answerNext(dialogs::Question::Discard);
        window.openFiles({bad});
        QCOMPARE(window.session().snapshot(), before);
        QVERIFY(!QApplication::activeModalWidget());
    }
};

} // namespace vitrine

using vitrine::DocumentsTest;
VITRINE_TEST(DocumentsTest)
#include "documents.moc"
