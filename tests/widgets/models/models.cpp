// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/imports.h"
#include "models/datatablemodel.h"
#include "models/issuesmodel.h"
#include "models/projectmodel.h"
#include "models/resultsmodel.h"
#include "project/edits.h"
#include "reporting/reporttablemodel.h"
#include "support/circuitfile.h"
#include "support/testmain.h"

#include <QAbstractItemModelTester>
#include <QMimeData>
#include <QRandomGenerator>
#include <QTemporaryDir>

namespace vitrine
{

class ModelsTest : public QObject
{
    Q_OBJECT

    static constexpr auto fatal = QAbstractItemModelTester::FailureReportingMode::QtTest;

    static Imported table(const QString &label)
    {
        Dataset dataset;
        dataset.label = label;
        dataset.columns = {{QStringLiteral("Temp."), QStringLiteral("temperature"), Unit::of("degC"), {}, shared({1, 2, absent}), {}},
                           {QStringLiteral("Flow"), {}, Unit(), QStringLiteral("odd"), shared({4, 5, 6}), {}}};
        Imported imported;
        imported.datasets = {std::make_shared<const Dataset>(dataset)};
        imported.issues = {warning("ragged", text("Two rows are ragged."), {{}, 7, {}})};
        return imported;
    }

    static Outcome outcome(double value, int results = 2)
    {
        Outcome made;
        for (int i = 0; i < results; ++i) {
            ResultValue result;
            result.key = QStringLiteral("r%1").arg(i);
            result.quantity = {value + i, 0.1, Unit::of("K")};
            result.parts = {{text("noise"), 0.1}};
            made.results.push_back(result);
        }
        return made;
    }

private slots:
    void theProjectTreeHoldsUnderRandomEdits()
    {
        Session session;
        ProjectModel model(&session);
        QAbstractItemModelTester tester(&model, fatal);
        QRandomGenerator random(20260101); // the same edits on every run
        std::vector<NodeId> ids;
        for (int step = 0; step < 300; ++step) {
            const Project &project = session.project();
            const NodeId any = ids.empty() ? 0 : ids[random.bounded(quint32(ids.size()))];
            const NodeId sample = project.samples.empty() ? 0 : project.samples[random.bounded(quint32(project.samples.size()))]->id;
            edits::Added added{project, 0};
            switch (random.bounded(8)) {
            case 0:
                added = edits::sampleAdded(project, QStringLiteral("s%1").arg(step), SampleRole::Glass);
                break;
            case 1:
            case 2:
                if (sample)
                    added = edits::datasetsAdded(project, sample, {QStringLiteral("f"), QByteArray("bytes ") + char('a' + random.bounded(26))}, table(QStringLiteral("d%1").arg(step)));
                break;
            case 3:
                if (project.dataset(any))
                    added = edits::analysisAdded(project, QStringLiteral("unknown.analysis"), {{QStringLiteral("data"), {any}}}, {});
                break;
            case 4:
                if (project.dataset(any)) {
                    FigureNode figure;
                    figure.items = {any};
                    figure.key = QStringLiteral("f");
                    added = edits::figureAdded(project, figure);
                }
                break;
            case 5:
                if (project.dataset(any) && sample)
                    added.project = edits::datasetMoved(project, any, sample);
                break;
            case 6:
                if (random.bounded(3) == 0)
                    added.project = edits::removed(project, any);
                break;
            default:
                if (session.undoStack().canUndo() && random.bounded(2))
                    session.undoStack().undo();
                continue;
            }
            if (added.id)
                ids.push_back(added.id);
            session.commit(QStringLiteral("step"), added.project);
            QCOMPARE(model.rowCount(), int(session.project().samples.size()) + (model.rowCount() > int(session.project().samples.size()) ? 1 : 0));
        }
        for (const NodeId id : ids)
            QCOMPARE(model.indexOf(id).isValid(), subjectExists(session.project(), id));
    }

    void aDatasetIsDraggedToAnotherSample()
    {
        Session session;
        ProjectModel model(&session);
        QAbstractItemModelTester tester(&model, fatal);
        auto first = edits::sampleAdded(session.project(), QStringLiteral("a"), SampleRole::Glass);
        auto second = edits::sampleAdded(first.project, QStringLiteral("b"), SampleRole::Glass);
        auto added = edits::datasetsAdded(second.project, first.id, {QStringLiteral("f"), "bytes"}, table(QStringLiteral("d")));
        session.commit(QStringLiteral("build"), added.project);
        const std::unique_ptr<QMimeData> mime(model.mimeData({model.indexOf(added.id)}));
        QVERIFY(mime);
        QVERIFY(model.canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, model.indexOf(second.id)));
        QVERIFY(!model.canDropMimeData(mime.get(), Qt::MoveAction, -1, -1, QModelIndex()));
        model.dropMimeData(mime.get(), Qt::MoveAction, -1, -1, model.indexOf(second.id));
        QCOMPARE(session.project().sampleOf(added.id)->id, second.id);
        QCOMPARE(model.parent(model.indexOf(added.id)), model.indexOf(second.id));
        session.undoStack().undo();
        QCOMPARE(session.project().sampleOf(added.id)->id, first.id);
    }

    void rawNumbersWithUnits()
    {
        DataTableModel model;
        QAbstractItemModelTester tester(&model, fatal);
        model.setDataset(table(QStringLiteral("d")).datasets.front());
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("Temp. (°C)"));
        QCOMPARE(model.headerData(1, Qt::Horizontal).toString(), QStringLiteral("Flow (odd)"));
        QCOMPARE(model.index(2, 0).data().toString(), QStringLiteral("–"));
        QCOMPARE(model.asText(0, 1, {0, 1}), QStringLiteral("Temp. (°C)\tFlow (odd)\n1\t4\n2\t5\n"));
        model.setDataset(nullptr);
        QCOMPARE(model.rowCount(), 0);
    }

    void resultsStayInPlaceWhileDragging()
    {
        ResultsModel model;
        QAbstractItemModelTester tester(&model, fatal);
        const auto before = std::make_shared<const Outcome>(outcome(100));
        model.setOutcome(nullptr, before);
        const QPersistentModelIndex row = model.index(1, ResultsModel::ValueColumn);
        const QString old = row.data().toString();
        model.setOutcome(nullptr, std::make_shared<const Outcome>(outcome(102)), before);
        QVERIFY(row.isValid());
        QVERIFY(row.data().toString() != old);
        QCOMPARE(model.index(1, ResultsModel::ChangeColumn).data().toString().left(2), QStringLiteral("+2"));
        QCOMPARE(model.rowCount(model.index(0, 0)), 1);
        model.setOutcome(nullptr, std::make_shared<const Outcome>(outcome(1, 5)));
        QCOMPARE(model.rowCount(), 5);
        QVERIFY(model.asText().contains(QStringLiteral("r4\t5\t0.1\tK")));
    }

    void aLimitStandsInForAMainResultThatIsMissing()
    {
        AnalysisSpec spec;
        spec.mainResult = QStringLiteral("R_dc");
        const auto value = [](const char *key, double number) {
            ResultValue one;
            one.key = QString::fromLatin1(key);
            one.quantity = {number, absent, Unit::of("Ohm")};
            return one;
        };
        Outcome outcome;
        outcome.results = {value("R1", 10600), value("R_dc_min", 7880), value("R_dc_max", 12870)};
        QCOMPARE(mainResult(&spec, outcome)->key, QStringLiteral("R_dc_min"));
        outcome.results.push_back(value("R_dc", 10000));
        QCOMPARE(mainResult(&spec, outcome)->key, QStringLiteral("R_dc"));
        outcome.results = {value("C1", 1)};
        QCOMPARE(mainResult(&spec, outcome)->key, QStringLiteral("C1"));
    }

    void issuesOfReadersAreListedWithTheirLine()
    {
        Session session;
        IssuesModel model(&session);
        QAbstractItemModelTester tester(&model, fatal);
        auto sample = edits::sampleAdded(session.project(), QStringLiteral("a"), SampleRole::Glass);
        session.commit(QStringLiteral("import"), edits::datasetsAdded(sample.project, sample.id, {QStringLiteral("f.txt"), "bytes"}, table(QStringLiteral("d"))).project);
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.index(0, IssuesModel::MessageColumn).data().toString(), QStringLiteral("Line 7: Two rows are ragged."));
        QCOMPARE(model.index(0, IssuesModel::PlaceColumn).data().toString(), QStringLiteral("f.txt"));
        session.undoStack().undo();
        QCOMPARE(model.rowCount(), 0);
    }

    void aFailedAnalysisIsAnIssueThatCanBeApproved()
    {
        Session session;
        IssuesModel model(&session);
        QAbstractItemModelTester tester(&model, fatal);
        auto sample = edits::sampleAdded(session.project(), QStringLiteral("a"), SampleRole::Glass);
        auto data = edits::datasetsAdded(sample.project, sample.id, {QStringLiteral("f.txt"), "bytes"}, table(QStringLiteral("d")));
        session.commit(QStringLiteral("analyse"), edits::analysisAdded(data.project, QStringLiteral("no.such-analysis"), {{QStringLiteral("data"), {data.id}}}, {}).project);
        QTRY_COMPARE(model.openCount(), 1);
        QVERIFY(model.canApprove(0));
        model.approve(0, QStringLiteral("made by a newer version"));
        QCOMPARE(model.openCount(), 0);
        session.undoStack().undo();
        QTRY_COMPARE(model.openCount(), 1);
    }

    void aBadFileAmongGoodOnesIsARow()
    {
        QTemporaryDir dir;
        Session session;
        Imports imports(&session);
        QAbstractItemModelTester tester(&imports, fatal);
        const QString good = test::writtenFile(dir.filePath(QStringLiteral("glass_300K.csv")), test::CircuitFile{}.text());
        const QString empty = test::writtenFile(dir.filePath(QStringLiteral("empty.dat")), {});
        imports.start({QUrl::fromLocalFile(empty), QUrl::fromLocalFile(good), QUrl::fromLocalFile(dir.filePath(QStringLiteral("not there.dat")))});
        QTRY_VERIFY(!imports.running());
        QCOMPARE(imports.rowCount(), 3);
        QCOMPARE(imports.failures(), 2);
        QVERIFY(imports.failed(0));
        QVERIFY(!imports.failed(1));
        QVERIFY(imports.failed(2));
        QVERIFY(!imports.index(2, Imports::ProblemColumn).data().toString().isEmpty());
        QCOMPARE(session.project().samples.size(), std::size_t(1));
        imports.clear();
        QCOMPARE(imports.rowCount(), 0);
    }

    void aCancelledImportAddsNothing()
    {
        QTemporaryDir dir;
        Session session;
        Imports imports(&session);
        const QString good = test::writtenFile(dir.filePath(QStringLiteral("a.csv")), test::CircuitFile{}.text());
        imports.start({QUrl::fromLocalFile(good)});
        session.jobs().cancelAll();
        QTRY_VERIFY(!imports.running());
        QCOMPARE(session.undoStack().count(), 0);
        QVERIFY(session.project().samples.empty());
    }

    void reportTablesKeepUnitsInTheirHeadings()
    {
        ReportTableModel model;
        QAbstractItemModelTester tester(&model, fatal);
        ReportTable table;
        table.rowNames = {QStringLiteral("glass")};
        table.columns = {{QStringLiteral("<i>T</i><sub>g</sub>"), QStringLiteral("Glass transition"), Unit::of("degC"), {}}};
        table.cells = {{{Quantity{271.03, 0.3, Unit::of("degC")}, {}, QStringLiteral("half step")}}};
        model.setTable(table);
        QCOMPARE(model.headerData(0, Qt::Horizontal).toString(), QStringLiteral("<i>T</i><sub>g</sub> (°C)"));
        QCOMPARE(model.index(0, 0).data().toString(), QStringLiteral("271.03(30)"));
        QCOMPARE(model.index(0, 0).data(Qt::ToolTipRole).toString(), QStringLiteral("half step"));
    }

private:
    static bool subjectExists(const Project &project, NodeId id)
    {
        return project.sample(id) || project.dataset(id) || project.analysis(id) || project.figure(id);
    }
};

} // namespace vitrine

using vitrine::ModelsTest;
VITRINE_TEST(ModelsTest)
#include "models.moc"
