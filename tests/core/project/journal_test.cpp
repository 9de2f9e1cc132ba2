// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/journal.h"
#include "support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <csignal>
#include <functional>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

using namespace vitrine;
using test::difference;

namespace
{
// A session in a process of its own that ends without saying goodbye.
void crashed(const QString &folder, const std::function<void(RecoveryJournal &)> &session)
{
    const pid_t child = fork();
    if (child == 0) {
        RecoveryJournal journal(folder);
        session(journal);
        kill(getpid(), SIGKILL);
    }
    int status = 0;
    waitpid(child, &status, 0);
}
} // namespace

class JournalTest : public QObject
{
    Q_OBJECT

private slots:
    void aCrashLosesNoRecordedEdit()
    {
        QTemporaryDir folder;
        const QString place = folder.filePath(QStringLiteral("state/vitrine"));
        std::vector<Project> steps{test::smallProject()};
        std::mt19937 random(2);
        for (int i = 0; i < 60; ++i)
            steps.push_back(test::randomlyEdited(steps.back(), random));
        for (const std::size_t last : {std::size_t{0}, std::size_t{1}, std::size_t{20}, steps.size() - 1}) {
            crashed(place, [&](RecoveryJournal &journal) {
                for (std::size_t i = 0; i <= last; ++i) {
                    if (!journal.record(steps[i], OutcomeCache(), QStringLiteral("/home/me/mine.vitrine")))
                        _exit(1);
                }
            });
            const auto found = RecoveryJournal::recoverable(place);
            QCOMPARE(found.size(), std::size_t{1});
            QCOMPARE(found[0].projectPath, QStringLiteral("/home/me/mine.vitrine"));
            QCOMPARE(found[0].title, steps[last].title);
            QVERIFY(found[0].lastEdit.secsTo(QDateTime::currentDateTime()) < 60);
            OutcomeCache cache;
            const auto recovered = RecoveryJournal::recovered(found[0], cache);
            QVERIFY(recovered);
            QVERIFY(recovered->issues.empty());
            QCOMPARE(difference(recovered->project, steps[last]), QString());
            RecoveryJournal::discard(found[0]);
            QVERIFY(RecoveryJournal::recoverable(place).empty());
            QCOMPARE(QDir(place).entryList(QDir::Files), QStringList());
        }
    }

    void aRunningSessionIsNotOffered()
    {
        QTemporaryDir folder;
        RecoveryJournal journal(folder.path());
        QVERIFY(journal.record(test::smallProject(), OutcomeCache(), {}));
        QVERIFY(RecoveryJournal::recoverable(folder.path()).empty());
        // ... and it goes on unharmed by having been asked about.
        QVERIFY(journal.record(edits::titleSet(test::smallProject(), QStringLiteral("t")), OutcomeCache(), {}));
    }

    void anOrderlyEndLeavesNothingBehind()
    {
        QTemporaryDir folder;
        {
            RecoveryJournal journal(folder.path());
            QVERIFY(QDir(folder.path()).isEmpty());
            QVERIFY(journal.record(test::smallProject(), OutcomeCache(), {}));
            QVERIFY(!QDir(folder.path()).isEmpty());
        }
        QVERIFY(QDir(folder.path()).isEmpty());
    }

    void afterASaveThereIsNothingToRecoverUntilTheNextEdit()
    {
        QTemporaryDir folder;
        const Project project = test::smallProject();
        crashed(folder.path(), [&](RecoveryJournal &journal) {
            static_cast<void>(journal.record(project, OutcomeCache(), {}));
            journal.discard();
        });
        QVERIFY(RecoveryJournal::recoverable(folder.path()).empty());
        QCOMPARE(QDir(folder.path()).entryList(QDir::Files), QStringList());
        crashed(folder.path(), [&](RecoveryJournal &journal) {
            static_cast<void>(journal.record(project, OutcomeCache(), {}));
            journal.discard();
            static_cast<void>(journal.record(edits::titleSet(project, QStringLiteral("after the save")), OutcomeCache(), QStringLiteral("p")));
        });
        const auto found = RecoveryJournal::recoverable(folder.path());
        QCOMPARE(found.size(), std::size_t{1});
        QCOMPARE(found[0].title, QStringLiteral("after the save"));
        QCOMPARE(found[0].projectPath, QStringLiteral("p"));
    }

    void aDamagedJournalIsNoDanger()
    {
        QTemporaryDir folder;
        crashed(folder.path(), [&](RecoveryJournal &journal) {
            static_cast<void>(journal.record(test::smallProject(), OutcomeCache(), {}));
        });
        const auto found = RecoveryJournal::recoverable(folder.path());
        QCOMPARE(found.size(), std::size_t{1});
        QVERIFY(QFile::resize(found[0].file, 20'000));
        OutcomeCache cache;
        const auto recovered = RecoveryJournal::recovered(found[0], cache);
        QVERIFY(!recovered || !recovered->issues.empty());
        for (const QString &name : QDir(folder.path()).entryList(QDir::Files)) {
            QFile junk(folder.filePath(name));
            QVERIFY(junk.open(QIODevice::WriteOnly | QIODevice::Truncate) && junk.write("junk") == 4);
        }
        for (const Recoverable &journal : RecoveryJournal::recoverable(folder.path())) {
            QVERIFY(!RecoveryJournal::recovered(journal, cache));
            RecoveryJournal::discard(journal);
        }
        QVERIFY(RecoveryJournal::recoverable(folder.path()).empty());
    }

    void aFullDiskIsSaidAndOvercome()
    {
        QTemporaryDir folder;
        const Project project = test::smallProject();
        const pid_t child = fork();
        if (child == 0) {
            signal(SIGXFSZ, SIG_IGN);
            const rlimit little{10'000, RLIM_INFINITY}, all{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_FSIZE, &little);
            RecoveryJournal journal(folder.path());
            const bool refused = !journal.record(project, OutcomeCache(), {});
            setrlimit(RLIMIT_FSIZE, &all);
            _exit(refused && journal.record(project, OutcomeCache(), {}) ? 0 : 1);
        }
        int status = 0;
        waitpid(child, &status, 0);
        QCOMPARE(WEXITSTATUS(status), 0);
        const auto found = RecoveryJournal::recoverable(folder.path());
        QCOMPARE(found.size(), std::size_t{1});
        OutcomeCache cache;
        QCOMPARE(difference(RecoveryJournal::recovered(found[0], cache)->project, project), QString());
    }

    void noFolderCanBeMade()
    {
        RecoveryJournal journal(QStringLiteral("/proc/no/such/place"));
        const auto result = journal.record(test::smallProject(), OutcomeCache(), {});
        QVERIFY(!result);
        QVERIFY(result.failure().message.english().contains(QStringLiteral("/proc/no/such/place")));
        QVERIFY(RecoveryJournal::recoverable(QStringLiteral("/proc/no/such/place")).empty());
    }
};

VITRINE_TEST(JournalTest)
#include "journal_test.moc"
