// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/fixture.h"
#include "data/interpretation.h"
#include "formats/byhand.h"
#include "project/store.h"
#include "report/analysing.h"
#include "report/columnsfigure.h"
#include "report/interpreting.h"
#include "report/projectfigure.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

#include <QTemporaryDir>

namespace vitrine
{

class InterpretingTest : public QObject
{
    Q_OBJECT

    Project m_project;
    NodeId m_dataset = 0;

    [[nodiscard]] std::shared_ptr<const DatasetNode> node() const { return m_project.dataset(m_dataset); }

private slots:
    void init()
    {
        auto added = edits::sampleAdded(Project(), QStringLiteral("glass"), SampleRole::Glass);
        const SourceFile file{QStringLiteral("t.csv"), "a,b,c\n300,1,5\n310,2,6\n320,-3,7\n"};
        const auto imported = importFile(registry().importers(), file, {}, {});
        QVERIFY(imported);
        auto with = edits::datasetsAdded(added.project, added.id, file, *imported);
        m_project = with.project;
        m_dataset = with.id;
        QCOMPARE(node()->data->technique, QString());
    }

    void rolesMakeTheTechnique()
    {
        const Project before = m_project;
        auto next = roleSaid(m_project, m_dataset, 0, QStringLiteral("temperature"));
        QVERIFY(next);
        m_project = *next;
        QCOMPARE(node()->data->columns[0].role, QStringLiteral("temperature"));
        QVERIFY2(node()->data->columns[0].unit.sameDimension(Unit::of("K")), "a role brings a unit that it can have");
        QCOMPARE(node()->data->technique, QString());
        next = unitSaid(m_project, m_dataset, 0, QStringLiteral("K"));
        QVERIFY(next);
        next = roleSaid(*next, m_dataset, 1, QStringLiteral("heat-flow"));
        QVERIFY(next);
        m_project = *next;
        QCOMPARE(node()->data->technique, QStringLiteral("calorimetry"));
        QCOMPARE(node()->data->columns[0].values, before.dataset(m_dataset)->data->columns[0].values);
        QVERIFY(!registry().analysesFor(*node()->data).empty());
        QCOMPARE(inWords(*node()->data, node()->said).size(), 4); // two roles, two units
        // As in the file again: the very data that were read.
        next = roleSaid(m_project, m_dataset, 1, {});
        m_project = *next;
        QCOMPARE(node()->data->technique, QString());
        m_project = edits::interpretationSet(m_project, m_dataset, {});
        QCOMPARE(node()->data, before.dataset(m_dataset)->data);
        QVERIFY(!node()->asRead);
    }

    void aSignIsTurnedOnce()
    {
        const auto next = roleSaid(m_project, m_dataset, 1, QStringLiteral("-impedance-imaginary"));
        QVERIFY(next);
        m_project = *next;
        QCOMPARE(*node()->data->columns[1].values, (std::vector<double>{-1, -2, 3}));
        QCOMPARE(*node()->fromFile()->columns[1].values, (std::vector<double>{1, 2, -3}));
        m_project = factSaid(m_project, m_dataset, QStringLiteral("sample_mass"), QStringLiteral("6.4 mg"));
        QCOMPARE(*node()->data->columns[1].values, (std::vector<double>{-1, -2, 3})); // not turned back by what is said next
        QCOMPARE(node()->data->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("g"))->value, 0.0064);
    }

    void wrongWordsAreRefused()
    {
        QCOMPARE(roleSaid(m_project, m_dataset, 0, QStringLiteral("warmth")).failure().code, QStringLiteral("unknown-role"));
        QCOMPARE(roleSaid(m_project, m_dataset, 9, QStringLiteral("time")).failure().code, QStringLiteral("no-column"));
        const auto next = roleSaid(m_project, m_dataset, 0, QStringLiteral("temperature"));
        QCOMPARE(unitSaid(*next, m_dataset, 0, QStringLiteral("mg")).failure().code, QStringLiteral("wrong-unit"));
        QCOMPARE(unitSaid(*next, m_dataset, 0, QStringLiteral("furlong")).failure().code, QStringLiteral("unknown-unit"));
    }

    void whatIsSaidIsInTheFile()
    {
        m_project = *roleSaid(m_project, m_dataset, 1, QStringLiteral("-impedance-imaginary"));
        m_project = factSaid(m_project, m_dataset, QStringLiteral("exotherm"), QStringLiteral("up"));
        QTemporaryDir dir;
        const QString path = dir.filePath(QStringLiteral("p.vitrine"));
        OutcomeCache cache;
        Store store;
        QVERIFY(store.save(path, m_project, cache, {}).ok());
        // A second save with another word, through the same store: only what changed is written.
        m_project = *unitSaid(m_project, m_dataset, 1, QStringLiteral("ohm"));
        QVERIFY(store.save(path, m_project, cache, {}).ok());
        Store other;
        const auto opened = other.open(path, cache);
        QVERIFY(opened);
        QVERIFY(opened->issues.empty());
        const auto read = opened->project.dataset(m_dataset);
        QCOMPARE(read->said, node()->said);
        QCOMPARE(*read->data->columns[1].values, (std::vector<double>{-1, -2, 3}));
        QCOMPARE(*read->fromFile()->columns[1].values, (std::vector<double>{1, 2, -3}));
        QCOMPARE(read->data->columns[1].unit.symbol(), Unit::of("ohm").symbol());
        QCOMPARE(read->data->metadata.text(QStringLiteral("exotherm")), QStringLiteral("up"));
        QCOMPARE(contentHash(read->data), contentHash(node()->data));
    }

    void aFileReadAgainKeepsItsNodes()
    {
        m_project = factSaid(m_project, m_dataset, QStringLiteral("sample_mass"), QStringLiteral("6.4 mg"));
        m_project = *roleSaid(m_project, m_dataset, 0, QStringLiteral("temperature"));
        const auto source = m_project.sources.front();
        Parameters options;
        options.set(QStringLiteral("first_line"), 3.0);
        auto imported = importFileAs(registry().importers(), QStringLiteral("table"), {source->name, source->bytes}, options, {});
        QVERIFY(imported);
        m_project = edits::sourceReread(m_project, source->sha256, *imported, options);
        QCOMPARE(*node()->data->columns[1].values, (std::vector<double>{2, -3}));
        QCOMPARE(node()->data->columns[0].role, QStringLiteral("temperature")); // as many columns: what was said of them holds
        QCOMPARE(m_project.sources.front()->options, options);
        // Other columns: what was said of the old ones is forgotten, the mass is not.
        options.set(QStringLiteral("delimiter"), QStringLiteral(";"));
        imported = importFileAs(registry().importers(), QStringLiteral("table"), {source->name, "1;2\n3;4\n"}, {}, {});
        m_project = edits::sourceReread(m_project, source->sha256, *imported, options);
        QCOMPARE(node()->data->columns.size(), std::size_t(2));
        QVERIFY(!node()->said.isSet(QStringLiteral("role.1")));
        QCOMPARE(node()->said.words(QStringLiteral("about.sample_mass")), QStringLiteral("6.4 mg"));
    }

    void aTableThatNobodyKnowsIsPlotted()
    {
        OutcomeCache cache;
        Figure figure = datasetFigure(m_project, m_dataset, cache);
        QCOMPARE(figure.panels.size(), std::size_t(1));
        QCOMPARE(*figure.panels[0].series[0].x, (std::vector<double>{300, 310, 320}));
        QCOMPARE(*figure.panels[0].series[0].y, (std::vector<double>{1, 2, -3}));
        QCOMPARE(figure.panels[0].x.label, QStringLiteral("a"));
        m_project = edits::interpretationSet(m_project, m_dataset, withPlottedColumns({}, {0, {1, 3}}));
        figure = datasetFigure(m_project, m_dataset, cache);
        QCOMPARE(figure.panels[0].series.size(), std::size_t(2));
        QCOMPARE(*figure.panels[0].series[1].x, (std::vector<double>{1, 2, 3})); // the row's number
        QCOMPARE(*figure.panels[0].series[1].y, (std::vector<double>{5, 6, 7}));
        // Words that name no column change nothing.
        Parameters said;
        said.set(QStringLiteral("plot.x"), QStringLiteral("17"));
        said.set(QStringLiteral("plot.y"), QStringLiteral("x -2 99"));
        m_project = edits::interpretationSet(m_project, m_dataset, said);
        figure = datasetFigure(m_project, m_dataset, cache);
        QCOMPARE(*figure.panels[0].series[0].x, (std::vector<double>{300, 310, 320}));
    }

    void theReasonIsGivenWhereNothingIsAnalysed()
    {
        const auto skipped = skippedDatasets(m_project);
        QCOMPARE(skipped.size(), std::size_t(1));
        QCOMPARE(skipped.front().dataset, m_dataset);
        QVERIFY(skipped.front().reason.english().contains(QLatin1String("\"a\"")));
        QVERIFY(skipped.front().reason.english().contains(QLatin1String("role.1")));
    }
};

} // namespace vitrine

using vitrine::InterpretingTest;
VITRINE_TEST(InterpretingTest)
#include "interpretingtest.moc"
