// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/store.h"
#include "support/testmain.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QTemporaryDir>

#include <chrono>
#include <csignal>
#include <functional>
#include <grp.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <thread>
#include <unistd.h>

using namespace vitrine;
using test::difference;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

bool write(const QString &path, const QByteArray &content)
{
    QFile file(path);
    return file.open(QIODevice::WriteOnly | QIODevice::Truncate) && file.write(content) == content.size();
}

// Runs a piece of work in a process of its own, so that it may die or give up its rights.
pid_t forked(const std::function<int()> &work)
{
    const pid_t child = fork();
    if (child == 0)
        _exit(work());
    return child;
}

int exitCodeOf(pid_t child)
{
    int status = 0;
    waitpid(child, &status, 0);
    return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

// Many generations of one project: the title says which, every node of it changes with it.
Project generation(const Project &base, int n)
{
    const QString name = QStringLiteral("generation %1").arg(n);
    Project project = edits::titleSet(base, name);
    for (const SamplePtr &sample : base.samples) {
        project = edits::commentSet(project, sample->id, name);
        for (const auto &analysis : sample->analyses)
            project = edits::parameterSet(project, analysis->id, QStringLiteral("mass"), static_cast<double>(n));
    }
    for (int k = 0; k < n % 3; ++k) {
        project = edits::datasetsAdded(project, base.samples[0]->id, test::sourceFile(QStringLiteral("g"), 100'000, static_cast<unsigned>(n % 5)),
                                       test::imported({test::syntheticDataset(name, 4000, static_cast<unsigned>(n))})).project;
    }
    return project;
}
} // namespace

#define SAVED(store, path, project)                                                                                                                  \
    do {                                                                                                                                             \
        const auto savedResult = (store).save(path, project, OutcomeCache(), {});                                                                    \
        QVERIFY2(savedResult.ok(), savedResult.ok() ? "" : qPrintable(savedResult.failure().message.english()));                                     \
    } while (false)

class StoreHazardsTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private slots:
    // A process that saves one generation after the other is killed at a moment nobody chose: what is in the
    // file afterwards is one of the generations as a whole, not older than the last one it had finished.
    void killedWhileSaving_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("changes into the open file") << false;
        QTest::newRow("whole files") << true;
    }
    void killedWhileSaving()
    {
        QFETCH(bool, whole);
        const QString path = file(whole ? QStringLiteral("killed whole.vitrine") : QStringLiteral("killed.vitrine"));
        const Project base = test::smallProject();
        {
            Store store;
            SAVED(store, path, generation(base, 0));
        }
        std::mt19937 random(5);
        int killedWithinASave = 0;
        for (int round = 0; round < 30; ++round) {
            int channel[2];
            QVERIFY(pipe(channel) == 0);
            const pid_t child = forked([&] {
                OutcomeCache cache;
                Store store;
                if (!whole && !store.open(path, cache))
                    return 1;
                for (int n = 1;; ++n) {
                    if (whole)
                        store.close();
                    if (!store.save(path, generation(base, n), cache, {}) || ::write(channel[1], &n, sizeof n) != sizeof n)
                        return 2;
                }
            });
            ::close(channel[1]);
            int finished = 0;
            QVERIFY(::read(channel[0], &finished, sizeof finished) == sizeof finished); // it is under way
            std::this_thread::sleep_for(std::chrono::microseconds(random() % 15'000));
            kill(child, SIGKILL);
            QCOMPARE(exitCodeOf(child), -1);
            while (::read(channel[0], &finished, sizeof finished) == sizeof finished)
                continue;
            ::close(channel[0]);
            killedWithinASave += QFile::exists(path + QStringLiteral("-journal")) || QDir(m_folder.path()).entryList({QStringLiteral(".vitrine*")}, QDir::Files | QDir::Hidden).size();

            OutcomeCache cache;
            Store store;
            const auto opened = store.open(path, cache);
            QVERIFY2(opened, opened.ok() ? "" : qPrintable(opened.failure().message.english()));
            QVERIFY(opened->issues.empty());
            const int found = opened->project.title.section(u' ', 1).toInt();
            QVERIFY2(found == finished || found == finished + 1, qPrintable(QStringLiteral("%1 found, %2 finished").arg(found).arg(finished)));
            QCOMPARE(difference(opened->project, generation(base, found)), QString());
            SAVED(store, path, generation(base, 0));
            QVERIFY(!verified(path)->damaged());
        }
        QVERIFY2(killedWithinASave > 0, "no kill fell into a save");
        // What a killed writer of a whole file left behind is cleared away by the next one.
        Store store;
        SAVED(store, path, base);
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".vitrine*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    // A file system without room, at many limits: the message names the cause, the old file stays.
    void fullDisk_data()
    {
        QTest::addColumn<bool>("whole");
        QTest::newRow("changes into the open file") << false;
        QTest::newRow("a whole file") << true;
    }
    void fullDisk()
    {
        QFETCH(bool, whole);
        const QString path = file(whole ? QStringLiteral("full whole.vitrine") : QStringLiteral("full.vitrine"));
        const Project base = test::smallProject();
        {
            Store store;
            SAVED(store, path, base);
        }
        const QByteArray before = contentOf(path);
        const Project bigger = generation(base, 5);
        for (int limit : {0, 512, 4096, 5000, 20'000, 60'000, static_cast<int>(before.size()), static_cast<int>(before.size()) + 9000, 200'000}) {
            const pid_t child = forked([&] {
                OutcomeCache cache;
                Store store;
                if (!whole && !store.open(path, cache))
                    return 1;
                signal(SIGXFSZ, SIG_IGN);
                const rlimit bytes{static_cast<rlim_t>(limit), static_cast<rlim_t>(limit)};
                if (setrlimit(RLIMIT_FSIZE, &bytes) != 0)
                    return 2;
                const auto result = store.save(path, bigger, cache, {});
                if (result)
                    return 3;
                const QString words = result.failure().message.english();
                const bool says = words.contains(path) && (words.contains(QLatin1StringView("too large")) || words.contains(QLatin1StringView("space")));
                return result.failure().code == QLatin1StringView("cannot-write") && says ? 0 : 4;
            });
            QCOMPARE(exitCodeOf(child), 0);
            OutcomeCache cache;
            Store store;
            const auto opened = store.open(path, cache);
            QVERIFY(opened && opened->issues.empty());
            QCOMPARE(difference(opened->project, base), QString());
            QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".vitrine*")}, QDir::Files | QDir::Hidden), QStringList());
        }
    }

    void afterAFullDiskTheSameStoreSavesAgain()
    {
        const QString path = file(QStringLiteral("again.vitrine"));
        const Project base = test::smallProject();
        const pid_t child = forked([&] {
            OutcomeCache cache;
            Store store;
            if (!store.save(path, base, cache, {}))
                return 1;
            signal(SIGXFSZ, SIG_IGN);
            const rlimit little{30'000, RLIM_INFINITY}, all{RLIM_INFINITY, RLIM_INFINITY};
            setrlimit(RLIMIT_FSIZE, &little);
            if (store.save(path, generation(base, 5), cache, {}))
                return 2;
            setrlimit(RLIMIT_FSIZE, &all);
            if (!store.save(path, generation(base, 5), cache, {}))
                return 3;
            const auto opened = Store().open(path, cache);
            return opened && difference(opened->project, generation(base, 5)).isEmpty() ? 0 : 4;
        });
        QCOMPARE(exitCodeOf(child), 0);
    }

    // Cut at every length in steps, and at each of the first and last bytes.
    void aTruncatedFileNeverLies()
    {
        const QString path = file(QStringLiteral("whole.vitrine")), cut = file(QStringLiteral("cut.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project);
        const QByteArray whole = contentOf(path);
        int partly = 0;
        for (qsizetype length = 0; length < whole.size(); length += length < 120 ? 1 : 257) {
            QVERIFY(write(cut, whole.left(length)));
            OutcomeCache cache;
            Store damaged;
            const auto opened = damaged.open(cut, cache);
            if (opened) {
                QVERIFY(!opened->issues.empty() && opened->readOnly);
                ++partly;
            } else {
                QVERIFY(!opened.failure().message.isEmpty());
                QVERIFY(opened.failure().code == QLatin1StringView("damaged") || opened.failure().code == QLatin1StringView("not-a-project"));
            }
            QVERIFY(contentOf(cut) == whole.left(length)); // looked at, not touched
        }
        QVERIFY2(partly > 10, qPrintable(QString::number(partly)));
    }

    // Every byte in turn has one bit turned over: either the project is as it was, or it is said that it is not.
    void aTurnedBitIsNoticed()
    {
        const QString path = file(QStringLiteral("whole bits.vitrine")), flipped = file(QStringLiteral("flipped.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project);
        const QByteArray whole = contentOf(path);
        int same = 0, partly = 0, refused = 0;
        std::mt19937 random(3);
        QFile target(flipped);
        QVERIFY(write(flipped, whole));
        for (qsizetype at = 0; at < whole.size(); at += 1 + static_cast<qsizetype>(random() % 24)) {
            QByteArray bytes = whole.mid(at, 1);
            bytes[0] = static_cast<char>(bytes[0] ^ (1 << (random() % 8)));
            QVERIFY(target.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && target.seek(at) && target.write(bytes) == 1);
            target.close();
            OutcomeCache cache;
            Store damaged;
            const auto opened = damaged.open(flipped, cache);
            if (!opened) {
                ++refused;
            } else if (!opened->issues.empty()) {
                QVERIFY(opened->readOnly);
                QVERIFY(opened->project.nextId >= 1);
                const bool aboutNewer = opened->issues[0].code == QLatin1StringView("newer-format");
                QVERIFY2(aboutNewer || !damaged.save(flipped, opened->project, cache, {}), qPrintable(QString::number(at)));
                ++partly;
            } else {
                QVERIFY2(difference(opened->project, project).isEmpty(), qPrintable(QStringLiteral("byte %1 of %2: %3").arg(at).arg(whole.size()).arg(difference(opened->project, project))));
                ++same;
            }
            damaged.close();
            QVERIFY(target.open(QIODevice::ReadWrite | QIODevice::Unbuffered) && target.seek(at) && target.write(whole.mid(at, 1)) == 1);
            target.close();
        }
        QVERIFY(contentOf(flipped) == whole);
        QVERIFY2(partly > 100 && refused > 0 && same > 0, qPrintable(QStringLiteral("%1 same, %2 partly, %3 refused").arg(same).arg(partly).arg(refused)));
    }

    void oneDamagedColumnDoesNotTakeTheOthersAlong()
    {
        const QString path = file(QStringLiteral("column.vitrine"));
        auto sample = edits::sampleAdded(Project(), QStringLiteral("s"), SampleRole::Glass);
        const auto added = edits::datasetsAdded(sample.project, sample.id, test::sourceFile(QStringLiteral("f"), 100, 1),
                                                test::imported({test::syntheticDataset(QStringLiteral("run"), 5000, 2), test::syntheticDataset(QStringLiteral("other"), 50, 3)}));
        Store store;
        SAVED(store, path, added.project);
        store.close();
        QByteArray bytes = contentOf(path);
        const auto &numbers = *added.project.dataset(added.id)->data->columns[1].values;
        const qsizetype at = bytes.indexOf(QByteArray(reinterpret_cast<const char *>(numbers.data() + 3000), 80)); // ten numbers in a row
        QVERIFY(at > 0);
        bytes[at + 5] = static_cast<char>(bytes[at + 5] ^ 1);
        QVERIFY(write(path, bytes));
        OutcomeCache cache;
        const auto opened = store.open(path, cache);
        QVERIFY(opened && opened->readOnly);
        QCOMPARE(opened->issues.size(), std::size_t{1});
        QVERIFY(opened->issues[0].message.english().contains(QStringLiteral("DSC")));
        QCOMPARE(opened->project.dataset(added.id)->data->columns.size(), std::size_t{3});
        QCOMPARE(opened->project.dataset(added.id + 1)->data->columns.size(), std::size_t{4});
        QVERIFY(verified(path)->damaged());
        const auto refused = store.save(path, opened->project, cache, {});
        QCOMPARE(refused.failure().code, QStringLiteral("damaged"));
        QVERIFY(contentOf(path) == bytes);
        const QString rescued = file(QStringLiteral("rescued.vitrine"));
        QVERIFY(store.save(rescued, opened->project, cache, {}));
        QVERIFY(!verified(rescued)->damaged());
    }

    void aReadOnlyPlace()
    {
        const QString folder = file(QStringLiteral("locked"));
        QVERIFY(QDir().mkpath(folder));
        const QString path = folder + QStringLiteral("/p.vitrine");
        const Project project = test::smallProject();
        {
            Store store;
            SAVED(store, path, project);
        }
        QVERIFY(QFile::setPermissions(path, QFile::ReadOwner | QFile::ReadGroup | QFile::ReadOther));
        QVERIFY(QFile::setPermissions(folder, QFile::ReadOwner | QFile::ExeOwner | QFile::ReadGroup | QFile::ExeGroup | QFile::ReadOther | QFile::ExeOther));
        QVERIFY(QFile::setPermissions(m_folder.path(), QFile::permissions(m_folder.path()) | QFile::ReadOther | QFile::ExeOther));
        const QByteArray before = contentOf(path);
        const pid_t child = forked([&] {
            if (geteuid() == 0 && (setgroups(0, nullptr) != 0 || setgid(65534) != 0 || setuid(65534) != 0)) // nothing is read-only for root
                return 1;
            OutcomeCache cache;
            Store store;
            const auto opened = store.open(path, cache);
            if (!opened || !opened->readOnly || !opened->issues.empty())
                return 2;
            const auto same = store.save(path, project, cache, {});
            if (same || same.failure().code != QLatin1StringView("read-only"))
                return 3;
            const auto beside = store.save(folder + QStringLiteral("/q.vitrine"), project, cache, {});
            if (beside || beside.failure().code != QLatin1StringView("read-only") || !beside.failure().message.english().contains(folder))
                return 4;
            Store other;
            return other.save(path, project, cache, {}) ? 5 : 0;
        });
        QCOMPARE(exitCodeOf(child), 0);
        QVERIFY(contentOf(path) == before);
        QFile::setPermissions(folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }

    // The journal of an interrupted save lies beside a file that a whole new one replaces: it must not be
    // played into the new one.
    void anInterruptedSaveBesideTheTargetOfSaveAs()
    {
        const QString path = file(QStringLiteral("hot.vitrine"));
        const Project base = test::smallProject();
        Store store;
        SAVED(store, path, base);
        int hot = 0;
        for (int round = 0; round < 40 && hot < 3; ++round) {
            const pid_t child = forked([&] {
                OutcomeCache cache;
                Store writer;
                if (!writer.open(path, cache))
                    return 1;
                for (int n = 1;; ++n) {
                    if (!writer.save(path, generation(base, n), cache, {}))
                        return 2;
                }
            });
            std::this_thread::sleep_for(std::chrono::microseconds(8000 + 777 * round));
            kill(child, SIGKILL);
            exitCodeOf(child);
            if (!QFile::exists(path + QStringLiteral("-journal")))
                continue;
            ++hot;
            Store replacing;
            SAVED(replacing, path, edits::titleSet(base, QStringLiteral("the new one")));
            replacing.close();
            OutcomeCache cache;
            const auto opened = replacing.open(path, cache);
            QVERIFY(opened && opened->issues.empty());
            QCOMPARE(difference(opened->project, edits::titleSet(base, QStringLiteral("the new one"))), QString());
        }
        QVERIFY2(hot > 0, "no save was interrupted");
    }

    void hostileRows_data()
    {
        QTest::addColumn<QByteArray>("json");
        QTest::newRow("no object") << QByteArray("[]");
        QTest::newRow("empty") << QByteArray("{}");
        QTest::newRow("arrays that do not exist") << QByteArray(R"({"columns":[{"name":"a","values":{"array":9e18,"length":-1}},{"values":{"array":-1}},7]})");
        QTest::newRow("wrong kinds") << QByteArray(R"({"name":[],"columns":{"a":1},"segments":[null,{"first":5,"last":1e300}],"metadata":[3],"inputs":[[1]],"items":"x"})");
        QTest::newRow("deep") << QByteArray(R"({"options":)") + QByteArray(5000, '[') + QByteArray(5000, ']') + "}";
    }
    void hostileRows()
    {
        QFETCH(QByteArray, json);
        const Project project = test::smallProject();
        for (const QByteArray kind : {"sample", "dataset", "analysis", "figure", "table"}) {
            const QString path = file(QStringLiteral("hostile.vitrine"));
            Store store;
            SAVED(store, path, project);
            store.close();
            QVERIFY(test::nodeReplaced(path, kind, json));
            OutcomeCache cache;
            const auto opened = store.open(path, cache);
            if (opened) {
                for (const SamplePtr &sample : opened->project.samples) {
                    for (const auto &dataset : sample->datasets) {
                        for (const Segment &segment : dataset->data->segments)
                            QVERIFY(segment.last < dataset->data->rows());
                        for (const Column &column : dataset->data->columns)
                            QVERIFY(column.values && column.size() == dataset->data->rows());
                    }
                }
            }
            QVERIFY(QFile::remove(path));
        }
    }
};

VITRINE_TEST(StoreHazardsTest)
#include "storehazards_test.moc"
