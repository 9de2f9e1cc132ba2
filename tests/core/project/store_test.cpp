// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "project/store.h"
#include "support/testmain.h"

#include <QCryptographicHash>
#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <sqlite3.h>

#include <cstring>

using namespace vitrine;
using test::difference;

namespace
{
QByteArray contentOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// SQL from outside the program, as another tool would send it.
bool sql(const QString &path, const QByteArray &statements)
{
    sqlite3 *handle = nullptr;
    const bool done = sqlite3_open(QFile::encodeName(path).constData(), &handle) == SQLITE_OK
                      && sqlite3_exec(handle, statements.constData(), nullptr, nullptr, nullptr) == SQLITE_OK;
    sqlite3_close(handle);
    return done;
}

QByteArray answer(const QString &path, const QByteArray &query)
{
    sqlite3 *handle = nullptr;
    QByteArray result;
    const auto take = [](void *to, int, char **values, char **) {
        static_cast<QByteArray *>(to)->append(values[0] ? values[0] : "null").append(';');
        return 0;
    };
    if (sqlite3_open_v2(QFile::encodeName(path).constData(), &handle, SQLITE_OPEN_READONLY, nullptr) == SQLITE_OK)
        sqlite3_exec(handle, query.constData(), take, &result, nullptr);
    sqlite3_close(handle);
    return result;
}

Result<Store::Opened> opened(const QString &path)
{
    Store store;
    OutcomeCache cache;
    return store.open(path, cache);
}

// What a save wrote: the file's pages that differ.
int changedPages(const QByteArray &before, const QByteArray &after)
{
    int pages = 0;
    for (qsizetype at = 0; at < std::max(before.size(), after.size()); at += 4096)
        pages += before.mid(at, 4096) != after.mid(at, 4096) ? 1 : 0;
    return pages;
}
} // namespace

#define SAVED(store, path, project, cache)                                                                                                           \
    do {                                                                                                                                             \
        const auto savedResult = (store).save(path, project, cache, {});                                                                             \
        QVERIFY2(savedResult.ok(), savedResult.ok() ? "" : qPrintable(savedResult.failure().message.english()));                                     \
    } while (false)

class StoreTest : public QObject
{
    Q_OBJECT

    QTemporaryDir m_folder;
    QString file(const QString &name) const { return m_folder.filePath(name); }

private slots:
    void aProjectComesBackToTheLastBit()
    {
        const QString path = file(QStringLiteral("round trip.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        QCOMPARE(store.path(), path);
        const auto result = opened(path);
        QVERIFY(result);
        QVERIFY(result->issues.empty());
        QVERIFY(!result->readOnly);
        QCOMPARE(difference(result->project, project), QString());
        const Dataset &data = *result->project.samples[0]->datasets[0]->data;
        QVERIFY(data.columns[0].values == data.columns[3].values); // what was shared is shared again
    }

    void theFileSaysWhatItIs()
    {
        const QString path = file(QStringLiteral("head.vitrine"));
        Store store;
        SAVED(store, path, test::smallProject(), OutcomeCache());
        const QByteArray head = contentOf(path).left(100);
        QCOMPARE(head.left(16), QByteArray("SQLite format 3", 16));
        QCOMPARE(head.mid(68, 4), QByteArray("Vitr"));
        QCOMPARE(head.mid(60, 4), QByteArray("\0\0\0\1", 4));
        QVERIFY(!QFile::exists(path + QStringLiteral("-journal")));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".vitrine*")}, QDir::Files | QDir::Hidden), QStringList());
    }

    void randomEditsComeBackAfterEachSave()
    {
        const QString path = file(QStringLiteral("edited.vitrine"));
        Store store;
        std::mt19937 random(11);
        Project project = test::smallProject();
        for (int step = 0; step < 120; ++step) {
            for (unsigned n = random() % 4; n > 0; --n)
                project = test::randomlyEdited(project, random);
            SAVED(store, path, project, OutcomeCache());
            const auto result = opened(path);
            QVERIFY(result);
            QCOMPARE(result->issues.size(), std::size_t{0});
            QCOMPARE(difference(result->project, project), QString());
            if (step % 10 == 9) {
                // Going on from the file is the same as going on from memory.
                OutcomeCache cache;
                project = store.open(path, cache)->project;
            }
        }
        QVERIFY(!verified(path)->damaged());
    }

    void aSaveWritesOnlyWhatChanged()
    {
        const QString path = file(QStringLiteral("incremental.vitrine"));
        auto added = edits::sampleAdded(Project(), QStringLiteral("s"), SampleRole::Glass);
        for (unsigned i = 0; i < 10; ++i) {
            added.project = edits::datasetsAdded(added.project, added.id, test::sourceFile(QStringLiteral("f"), 20'000, i),
                                                 test::imported({test::syntheticDataset(QStringLiteral("d"), 5000, i)})).project;
        }
        const auto analysis = edits::analysisAdded(added.project, QStringLiteral("test.mean"), {{QStringLiteral("data"), {3}}}, {});
        Store store;
        SAVED(store, path, analysis.project, OutcomeCache());
        const QByteArray whole = contentOf(path);
        QVERIFY(whole.size() > 1'500'000);

        SAVED(store, path, analysis.project, OutcomeCache());
        QVERIFY(contentOf(path) == whole); // nothing changed, nothing written

        const Project changed = edits::parameterSet(analysis.project, analysis.id, QStringLiteral("mass"), 3.5);
        SAVED(store, path, changed, OutcomeCache());
        const QByteArray after = contentOf(path);
        // The node's page, the property page, the file's first page.
        QVERIFY2(changedPages(whole, after) <= 4, qPrintable(QString::number(changedPages(whole, after))));
        QCOMPARE(difference(opened(path)->project, changed), QString());

        const Project renamed = edits::renamed(changed, 3, QStringLiteral("another name"));
        SAVED(store, path, renamed, OutcomeCache());
        QVERIFY(changedPages(after, contentOf(path)) <= 5); // the dataset's row, not its numbers
        QCOMPARE(difference(opened(path)->project, renamed), QString());
    }

    void aFileShrinksAfterItsDataAreRemoved()
    {
        const QString path = file(QStringLiteral("shrinks.vitrine"));
        const auto sample = edits::sampleAdded(Project(), QStringLiteral("s"), SampleRole::Glass);
        const auto big = edits::datasetsAdded(sample.project, sample.id, test::sourceFile(QStringLiteral("f"), 9'000'000, 1),
                                              test::imported({test::syntheticDataset(QStringLiteral("d"), 5, 1)}));
        Store store;
        SAVED(store, path, big.project, OutcomeCache());
        QVERIFY(QFile(path).size() > 9'000'000);
        const Project small = edits::removed(big.project, big.id);
        SAVED(store, path, small, OutcomeCache());
        SAVED(store, path, edits::titleSet(small, QStringLiteral("next")), OutcomeCache());
        QVERIFY(QFile(path).size() < 200'000);
        QCOMPARE(opened(path)->project.title, QStringLiteral("next"));
    }

    void outcomesComeBackAndAreNotComputedAgain()
    {
        const QString path = file(QStringLiteral("outcomes.vitrine"));
        const Project project = test::smallProject();
        int runs = 0;
        AnalysisSpec spec = test::meanAnalysis(1, &runs);
        const AnalysisLookup lookup = [&](const QString &id) { return id == spec.id ? &spec : nullptr; };
        OutcomeCache cache;
        evaluateAll(project, lookup, cache, {});
        const NodeId id = project.samples[0]->analyses[0]->id;
        const auto before = cachedOutcome(project, *project.analysis(id), lookup, cache);
        QVERIFY(before && before->outcome);
        Store store;
        SAVED(store, path, project, cache);

        Store other;
        OutcomeCache fresh;
        const auto result = other.open(path, fresh);
        const auto after = cachedOutcome(result->project, *result->project.analysis(id), lookup, fresh);
        QVERIFY(after && after->outcome);
        QCOMPARE(difference(*after->outcome, *before->outcome), QString());
        evaluateAll(result->project, lookup, fresh, {});
        QCOMPARE(runs, 1);
        const auto clean = verified(path, lookup);
        QCOMPARE(clean->outcomes, 1);
        QCOMPARE(clean->stale, 0);

        // Another version does not take them for its own, and they stay in the file until it has computed.
        spec = test::meanAnalysis(2, &runs);
        QVERIFY(!cachedOutcome(result->project, *result->project.analysis(id), lookup, fresh));
        QVERIFY(staleOutcome(result->project, *result->project.analysis(id), lookup, fresh));
        QCOMPARE(verified(path, lookup)->stale, 1);
        QVERIFY(!verified(path, lookup)->damaged());
        SAVED(other, path, result->project, fresh);
        QCOMPARE(verified(path, lookup)->stale, 1);
        evaluateAll(result->project, lookup, fresh, {});
        SAVED(other, path, result->project, fresh);
        QCOMPARE(verified(path, lookup)->stale, 0);

        // A changed parameter without an outcome leaves none in the file that could be taken for its own.
        SAVED(other, path, edits::parameterSet(result->project, id, QStringLiteral("mass"), 9.0), fresh);
        QCOMPARE(verified(path, lookup)->outcomes, 0);
    }

    void failuresComeBackToo()
    {
        const QString path = file(QStringLiteral("failures.vitrine"));
        Project project = test::smallProject();
        const NodeId id = project.samples[0]->analyses[0]->id;
        project = edits::inputSet(project, id, QStringLiteral("data"), {project.samples[0]->datasets[2]->id});
        AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        const AnalysisLookup lookup = [&](const QString &key) { return key == spec.id ? &spec : nullptr; };
        OutcomeCache cache;
        const auto entry = evaluateNode(project, *project.analysis(id), lookup, cache, {});
        QVERIFY(entry.failure);
        Store store;
        SAVED(store, path, project, cache);
        OutcomeCache fresh;
        const auto result = store.open(path, fresh);
        QVERIFY(cachedOutcome(result->project, *result->project.analysis(id), lookup, fresh)->failure == entry.failure);
    }

    void aPartOfACancelledSeriesIsNotSaved()
    {
        const QString path = file(QStringLiteral("partial.vitrine"));
        const Project project = test::smallProject();
        const NodeId id = project.samples[0]->analyses[0]->id;
        AnalysisSpec spec = test::meanAnalysis(1, nullptr);
        const auto whole = spec.run;
        bool stop = true;
        spec.run = [&](const Inputs &inputs, const Parameters &parameters, const Progress &progress) -> Result<Outcome> {
            auto outcome = whole(inputs, parameters, progress);
            if (outcome && stop)
                outcome->issues.push_back(warning("cancelled", text("One of two.")));
            return outcome;
        };
        const AnalysisLookup lookup = [&](const QString &key) { return key == spec.id ? &spec : nullptr; };
        OutcomeCache cache;
        QVERIFY(isPartial(evaluateNode(project, *project.analysis(id), lookup, cache, {})));
        Store store;
        SAVED(store, path, project, cache);
        QCOMPARE(verified(path, lookup)->outcomes, 0);
        // The same key, now to its end: saved although the part was known under it.
        stop = false;
        evaluateAll(project, lookup, cache, {});
        SAVED(store, path, project, cache);
        OutcomeCache fresh;
        const auto again = store.open(path, fresh);
        const auto entry = cachedOutcome(again->project, *again->project.analysis(id), lookup, fresh);
        QVERIFY(entry && entry->outcome);
    }

    void whatThisProgramDoesNotKnowIsKept()
    {
        const QString path = file(QStringLiteral("foreign.vitrine"));
        Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        const NodeId analysis = project.samples[0]->analyses[0]->id;
        store.close();
        // A later program of the same format: another kind of node with numbers, a field more in a node, a property more. Its
        // rows carry sums like ours, so they are written through a store that is told of them below.
        const QString later = file(QStringLiteral("later.vitrine"));
        QVERIFY(QFile::copy(path, later));
        const QByteArray json = answer(later, "SELECT json FROM nodes WHERE id = " + QByteArray::number(analysis)).chopped(1);
        const QByteArray extended = json.chopped(1) + ",\"zoom\":[1,2]}";
        const qint64 place = answer(later, "SELECT place FROM nodes WHERE id = " + QByteArray::number(analysis)).chopped(1).toLongLong();
        const qint64 parent = answer(later, "SELECT parent FROM nodes WHERE id = " + QByteArray::number(analysis)).chopped(1).toLongLong();
        const qint64 before = answer(later, "SELECT \"check\" FROM nodes WHERE id = " + QByteArray::number(analysis)).chopped(1).toLongLong();
        const qint64 sum = test::nodeCheck(analysis, "analysis", parent, place, extended);
        const qint64 noteSum = test::nodeCheck(900, "note", 1, 5, "{\"words\":\"remember\"}");
        QVERIFY(sql(later, "UPDATE nodes SET json = '" + extended + "', \"check\" = " + QByteArray::number(sum) + " WHERE id = " + QByteArray::number(analysis)
                               + "; INSERT INTO nodes VALUES(900, 'note', 1, 5, '{\"words\":\"remember\"}', " + QByteArray::number(noteSum)
                               + "); INSERT INTO arrays VALUES(900, 0, 0, x'0102', 77);"));
        const QByteArray census = test::censusPlus(answer(later, "SELECT value FROM meta WHERE key = 'census'").chopped(1), 1, sum - before + noteSum);
        QVERIFY(sql(later, "UPDATE meta SET value = '" + census + "', \"check\" = " + QByteArray::number(test::metaCheck("census", census))
                               + " WHERE key = 'census'; INSERT INTO meta VALUES('zoo', 'lion', " + QByteArray::number(test::metaCheck("zoo", "lion")) + ");"));

        OutcomeCache cache;
        const auto result = store.open(later, cache);
        QVERIFY(result);
        QVERIFY2(result->issues.empty(), result->issues.empty() ? "" : qPrintable(result->issues[0].message.english()));
        QVERIFY(result->project.nextId > 900);
        const Project changed = edits::parameterSet(result->project, analysis, QStringLiteral("mass"), 5.0);
        const auto stillThere = [&](const QString &where) {
            return answer(where, "SELECT json FROM nodes WHERE id = 900") == "{\"words\":\"remember\"};"
                   && answer(where, "SELECT hex(bytes) FROM arrays WHERE owner = 900") == "0102;" && answer(where, "SELECT value FROM meta WHERE key = 'zoo'") == "lion;"
                   && answer(where, "SELECT json FROM nodes WHERE id = " + QByteArray::number(analysis)).contains("\"zoom\":[1,2]");
        };
        SAVED(store, later, changed, cache);
        QVERIFY(stillThere(later));
        const QString copy = file(QStringLiteral("later copy.vitrine"));
        SAVED(store, copy, changed, cache);
        QVERIFY(stillThere(copy));
        QCOMPARE(difference(opened(copy)->project, changed), QString());
        QVERIFY(!verified(copy)->damaged());
    }

    void aNewerFormatIsReadAndNeverWritten()
    {
        const QString path = file(QStringLiteral("newer.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        store.close();
        QVERIFY(sql(path, "PRAGMA user_version = 2; ALTER TABLE nodes ADD COLUMN colour TEXT; UPDATE meta SET \"check\" = 1;"));
        const QByteArray before = contentOf(path);
        OutcomeCache cache;
        const auto result = store.open(path, cache);
        QVERIFY(result);
        QVERIFY(result->readOnly);
        QCOMPARE(result->issues.size(), std::size_t{1});
        QCOMPARE(result->issues[0].code, QStringLiteral("newer-format"));
        QCOMPARE(difference(result->project, project), QString());
        const auto refused = store.save(path, project, cache, {});
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, QStringLiteral("newer-format"));
        QVERIFY(!verified(path)->damaged());
        QVERIFY(contentOf(path) == before);
        SAVED(store, file(QStringLiteral("older copy.vitrine")), project, cache);
        SAVED(store, file(QStringLiteral("older copy.vitrine")), edits::titleSet(project, QStringLiteral("t")), cache);
        QVERIFY(contentOf(path) == before);
    }

    void otherFilesAreRefusedWithAReason_data()
    {
        QTest::addColumn<QByteArray>("content");
        QTest::addColumn<QString>("code");
        QTest::newRow("a text") << QByteArray("Temp;DSC\n1;2\n") << QStringLiteral("not-a-project");
        QTest::newRow("a long text") << QByteArray(5000, 'x') << QStringLiteral("not-a-project");
        QTest::newRow("nothing") << QByteArray() << QStringLiteral("damaged");
        QTest::newRow("the first 50 bytes of a database") << QByteArray("SQLite format 3\0\x10\0\1\1\0\x40\x20\x20 ", 25).leftJustified(50, '\0') << QStringLiteral("damaged");
        QTest::newRow("another program's database") << QByteArray("SQLite format 3", 16).leftJustified(4096, '\0') << QStringLiteral("not-a-project");
    }
    void otherFilesAreRefusedWithAReason()
    {
        QFETCH(QByteArray, content);
        QFETCH(QString, code);
        const QString path = file(QStringLiteral("other"));
        QFile other(path);
        QVERIFY(other.open(QIODevice::WriteOnly | QIODevice::Truncate) && other.write(content) == content.size());
        other.close();
        const auto result = opened(path);
        QVERIFY(!result);
        QCOMPARE(result.failure().code, code);
        QVERIFY(result.failure().message.english().contains(path));
        QVERIFY(contentOf(path) == content);
    }

    void placesThatAreNoFiles()
    {
        QCOMPARE(opened(file(QStringLiteral("nowhere.vitrine"))).failure().code, QStringLiteral("not-found"));
        QVERIFY(!opened(m_folder.path()));
        QVERIFY(!opened(QStringLiteral("/dev/zero")));
        Store store;
        QVERIFY(!store.save(m_folder.path(), Project(), OutcomeCache(), {}));
        QVERIFY(!store.save(QStringLiteral("/dev/null"), Project(), OutcomeCache(), {}));
        const auto nowhere = store.save(file(QStringLiteral("no/such/folder.vitrine")), Project(), OutcomeCache(), {});
        QVERIFY(!nowhere);
        QVERIFY(nowhere.failure().message.english().contains(QStringLiteral("folder")));
        QVERIFY(QFile::link(file(QStringLiteral("loop")), file(QStringLiteral("loop"))));
        QVERIFY(!store.save(file(QStringLiteral("loop")), Project(), OutcomeCache(), {}));
        QCOMPARE(store.path(), QString());
    }

    void pathsOfAllKinds_data()
    {
        QTest::addColumn<QString>("name");
        for (const char *name : {"with blanks and 100%.vitrine", "Gläser Ü ß.vitrine", "玻璃.vitrine", "new\nline.vitrine", "-dash.vitrine", "file:?mode=ro#x.vitrine", "quo'te\".vitrine"})
            QTest::newRow(name) << QString::fromUtf8(name);
        QTest::newRow("255 bytes long") << QString(255, u'x');
    }
    void pathsOfAllKinds()
    {
        QFETCH(QString, name);
        const QString path = file(name);
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        if (name.size() < 240) // the journal beside it needs a name too
            SAVED(store, path, edits::titleSet(project, QStringLiteral("second")), OutcomeCache());
        QVERIFY(QFile::exists(path));
        QVERIFY(opened(path));
    }

    void saveAsGoesOnWithTheNewFile()
    {
        const QString first = file(QStringLiteral("first.vitrine")), second = file(QStringLiteral("second.vitrine"));
        const Project project = test::smallProject();
        const Project changed = edits::titleSet(project, QStringLiteral("changed"));
        Store store;
        SAVED(store, first, project, OutcomeCache());
        const QByteArray before = contentOf(first);
        SAVED(store, second, changed, OutcomeCache());
        QCOMPARE(store.path(), second);
        SAVED(store, second, edits::titleSet(project, QStringLiteral("again")), OutcomeCache());
        QVERIFY(contentOf(first) == before);
        QCOMPARE(opened(second)->project.title, QStringLiteral("again"));
    }

    void aLinkIsFollowedAndKept()
    {
        QVERIFY(QDir(m_folder.path()).mkpath(QStringLiteral("real")));
        const QString real = file(QStringLiteral("real/p.vitrine")), link = file(QStringLiteral("link.vitrine"));
        QVERIFY(QFile::link(QStringLiteral("real/p.vitrine"), link)); // to a file that is not there yet
        Store store;
        SAVED(store, link, test::smallProject(), OutcomeCache());
        SAVED(store, link, edits::titleSet(test::smallProject(), QStringLiteral("t")), OutcomeCache());
        Store other;
        SAVED(other, link, edits::titleSet(test::smallProject(), QStringLiteral("u")), OutcomeCache()); // a whole new file
        QVERIFY(QFileInfo(link).isSymLink());
        QCOMPARE(opened(real)->project.title, QStringLiteral("u"));
    }

    void permissionsOfTheFileAreKept()
    {
        const QString path = file(QStringLiteral("shared.vitrine"));
        Store store;
        SAVED(store, path, test::smallProject(), OutcomeCache());
        const auto forTheGroup = QFile::ReadOwner | QFile::WriteOwner | QFile::ReadGroup | QFile::WriteGroup;
        QVERIFY(QFile::setPermissions(path, forTheGroup));
        Store other;
        SAVED(other, path, test::smallProject(), OutcomeCache());
        QVERIFY((QFile::permissions(path) & (forTheGroup | QFile::ReadOther)) == forTheGroup);
    }

    void anotherProgramsChangeIsNotOverwritten()
    {
        const QString path = file(QStringLiteral("two instances.vitrine"));
        const Project project = test::smallProject();
        OutcomeCache cache;
        Store first, second;
        SAVED(first, path, project, cache);
        QVERIFY(second.open(path, cache));
        SAVED(second, path, edits::titleSet(project, QStringLiteral("theirs")), cache);
        auto result = first.save(path, edits::titleSet(project, QStringLiteral("ours")), cache, {});
        QVERIFY(!result);
        QCOMPARE(result.failure().code, QStringLiteral("changed-on-disk"));
        QCOMPARE(opened(path)->project.title, QStringLiteral("theirs"));

        // The same when the file was replaced as a whole.
        Store third;
        SAVED(third, path, edits::titleSet(project, QStringLiteral("replaced")), cache);
        result = second.save(path, edits::titleSet(project, QStringLiteral("ours")), cache, {});
        QVERIFY(!result);
        QCOMPARE(result.failure().code, QStringLiteral("changed-on-disk"));
        // Said twice, it is meant.
        second.close();
        SAVED(second, path, edits::titleSet(project, QStringLiteral("ours")), cache);
        QCOMPARE(opened(path)->project.title, QStringLiteral("ours"));
    }

    void aFileDeletedMeanwhileIsWrittenAnew()
    {
        const QString path = file(QStringLiteral("deleted.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        QVERIFY(QFile::remove(path));
        SAVED(store, path, edits::titleSet(project, QStringLiteral("t")), OutcomeCache());
        QCOMPARE(difference(opened(path)->project, edits::titleSet(project, QStringLiteral("t"))), QString());
    }

    void aCancelledSaveLeavesTheOldFile()
    {
        const QString path = file(QStringLiteral("cancelled.vitrine"));
        const Project project = test::smallProject();
        Store store;
        SAVED(store, path, project, OutcomeCache());
        Progress progress;
        progress.cancel();
        for (const QString &to : {path, file(QStringLiteral("cancelled copy.vitrine"))}) {
            const auto result = store.save(to, edits::removed(project, project.samples[0]->id), OutcomeCache(), progress);
            QVERIFY(!result);
            QCOMPARE(result.failure().code, QStringLiteral("cancelled"));
        }
        QCOMPARE(difference(opened(path)->project, project), QString());
        QVERIFY(!QFile::exists(file(QStringLiteral("cancelled copy.vitrine"))));
        QCOMPARE(QDir(m_folder.path()).entryList({QStringLiteral(".vitrine*")}, QDir::Files | QDir::Hidden), QStringList());
        SAVED(store, path, edits::titleSet(project, QStringLiteral("later")), OutcomeCache());
        QCOMPARE(opened(path)->project.title, QStringLiteral("later"));
    }
};

VITRINE_TEST(StoreTest)
#include "store_test.moc"
