// SPDX-License-Identifier: GPL-3.0-or-later
#include "projects.h"

#include "support/testmain.h"

#include <set>

using namespace vitrine;
using test::brokenRule;
using test::difference;

class EditsTest : public QObject
{
    Q_OBJECT

private slots:
    void runsOfOneNameAreToldApart()
    {
        const auto sample = edits::sampleAdded(Project(), QStringLiteral("s"), SampleRole::Glass);
        const auto run = [](unsigned seed) { return test::syntheticDataset(QStringLiteral("run"), 3, seed); };
        const auto first = edits::datasetsAdded(sample.project, sample.id, test::sourceFile(QStringLiteral("cold.txt"), 3, 1), test::imported({run(1), run(2)}));
        const auto second = edits::datasetsAdded(first.project, sample.id, test::sourceFile(QStringLiteral("hot.txt"), 4, 2), test::imported({run(3), run(4)}));
        QStringList names;
        for (const auto &dataset : second.project.samples.front()->datasets)
            names.push_back(dataset->name);
        QCOMPARE(names, QStringList({QStringLiteral("run"), QStringLiteral("run (2)"), QStringLiteral("run, hot.txt"), QStringLiteral("run, hot.txt (2)")}));
    }
    void randomEditsKeepTheRules_data()
    {
        QTest::addColumn<unsigned>("seed");
        for (unsigned seed = 1; seed <= 20; ++seed)
            QTest::addRow("seed %u", seed) << seed;
    }
    void randomEditsKeepTheRules()
    {
        QFETCH(unsigned, seed);
        std::mt19937 random(seed);
        std::vector<Project> history{test::smallProject()};
        std::set<NodeId> everGiven;
        for (int step = 0; step < 400; ++step) {
            const Project &before = history.back();
            const Project after = test::randomlyEdited(before, random);
            QCOMPARE(brokenRule(after), QString());
            QVERIFY(after.nextId >= before.nextId);
            for (NodeId id = before.nextId; id < after.nextId; ++id)
                QVERIFY(everGiven.insert(id).second);
            history.push_back(after);
        }
        // Undo is keeping the old value: no edit may have touched what an earlier one made.
        std::mt19937 again(seed);
        Project replayed = test::smallProject();
        for (std::size_t step = 1; step < history.size(); ++step) {
            replayed = test::randomlyEdited(replayed, again);
            QCOMPARE(difference(replayed, history[step]), QString());
        }
    }

    void anEditCopiesOnlyItsPath()
    {
        const Project before = test::smallProject();
        const NodeId analysis = before.samples[0]->analyses[0]->id;
        const Project after = edits::parameterSet(before, analysis, QStringLiteral("mass"), 2.0);
        QVERIFY(after.samples[0] != before.samples[0]);
        QVERIFY(after.samples[0]->analyses[0] != before.samples[0]->analyses[0]);
        QVERIFY(after.samples[0]->analyses[1] == before.samples[0]->analyses[1]);
        QVERIFY(after.samples[0]->datasets == before.samples[0]->datasets);
        QVERIFY(after.samples[1] == before.samples[1]);
        QVERIFY(after.sources == before.sources);
        QVERIFY(after.figures == before.figures);
    }

    void anEditThatChangesNothingKeepsEveryPointer()
    {
        const Project before = test::smallProject();
        const auto same = [&](const Project &after) {
            return after.samples == before.samples && after.figures == before.figures && after.tables == before.tables && after.sources == before.sources;
        };
        const auto analysis = before.samples[0]->analyses[0];
        QVERIFY(same(edits::parametersSet(before, analysis->id, analysis->parameters)));
        QVERIFY(same(edits::parameterSet(before, analysis->id, QStringLiteral("not-there"), {})));
        QVERIFY(same(edits::renamed(before, before.samples[0]->id, before.samples[0]->name)));
        QVERIFY(same(edits::renamed(before, before.samples[0]->id, QString())));
        QVERIFY(same(edits::figureChanged(before, *before.figures[0])));
        QVERIFY(same(edits::removed(before, 12345)));
        QVERIFY(same(edits::inputSet(before, analysis->id, QStringLiteral("data"), {})));
        QVERIFY(same(edits::datasetsAdded(before, 12345, test::sourceFile(QStringLiteral("x"), 3, 1), test::imported({test::syntheticDataset({}, 3, 1)})).project));
    }

    void theSameBytesAreStoredOnce()
    {
        const Project before = test::smallProject();
        const SourceFile again{QStringLiteral("copy of a.txt"), before.sources[0]->bytes};
        const auto added = edits::datasetsAdded(before, before.samples[1]->id, again, test::imported({test::syntheticDataset({}, 3, 1)}));
        QCOMPARE(added.project.sources.size(), before.sources.size());
        QCOMPARE(added.project.dataset(added.id)->source, before.sources[0]->sha256);
        QCOMPARE(added.project.dataset(added.id)->name, QStringLiteral("copy of a.txt")); // no label in the file
    }

    void removingASampleTakesAlongWhatReadsItsData()
    {
        const Project before = test::smallProject();
        const Project after = edits::removed(before, before.samples[1]->id);
        QCOMPARE(after.samples.size(), std::size_t{1});
        QCOMPARE(after.samples[0]->analyses.size(), std::size_t{1}); // the pair with the crystal is gone
        QCOMPARE(after.sources.size(), before.sources.size() - 1);
        QCOMPARE(after.tables.size(), before.tables.size());
        QCOMPARE(after.tables[0]->samples, std::vector<NodeId>{before.samples[0]->id});
        QVERIFY(after.samples[0]->datasets == before.samples[0]->datasets);
    }

    void aTableOfRemovedSamplesDoesNotBecomeATableOfAll()
    {
        Project project = test::smallProject();
        const auto added = edits::tableAdded(project, {0, QStringLiteral("all"), {}, {project.samples[1]->id}});
        const Project after = edits::removed(added.project, project.samples[1]->id);
        QCOMPARE(after.tables.size(), project.tables.size());
    }

    void anAnalysisMovesWithItsFirstInput()
    {
        const Project before = test::smallProject();
        const NodeId dataset = before.samples[0]->datasets[0]->id;
        const NodeId analysis = before.samples[0]->analyses[0]->id;
        const Project moved = edits::datasetMoved(before, dataset, before.samples[1]->id);
        QCOMPARE(moved.sampleOf(analysis)->id, before.samples[1]->id);
        QCOMPARE(brokenRule(moved), QString());
        const Project back = edits::inputSet(moved, analysis, QStringLiteral("data"), {before.samples[0]->datasets[1]->id});
        QCOMPARE(back.sampleOf(analysis)->id, before.samples[0]->id);
    }

    void figureKeysAreUnique()
    {
        Project project = test::smallProject();
        QCOMPARE(project.figures[1]->key, QStringLiteral("dsc-2"));
        FigureNode third = *project.figures[1];
        third.key = QStringLiteral("dsc");
        QCOMPARE(edits::figureChanged(project, third).figures[1]->key, QStringLiteral("dsc-2"));
        QCOMPARE(edits::figureAdded(project, FigureNode()).project.figures[2]->key, QStringLiteral("figure"));
    }

    void anEmptyReasonWithdrawsAnApproval()
    {
        const Project project = test::smallProject();
        const NodeId pair = project.samples[0]->analyses[1]->id;
        QCOMPARE(project.analysis(pair)->approvals.size(), std::size_t{1});
        QVERIFY(edits::issueApproved(project, pair, QStringLiteral("few-points"), {}).analysis(pair)->approvals.empty());
    }
};

VITRINE_TEST(EditsTest)
#include "edits_test.moc"
