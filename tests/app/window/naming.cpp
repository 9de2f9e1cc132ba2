// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "models/issuesmodel.h"
#include "project/edits.h"
#include "report/assigning.h"
#include "report/interpreting.h"
#include "techniques/technique.h"

#include <QComboBox>
#include <QLabel>
#include <QPushButton>

namespace vitrine
{

using namespace test;

// What the window calls things, and what it admits to have assumed.
class NamingTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static NodeId firstDataset(MainWindow &window) { return window.session().project().samples.front()->datasets.front()->id; }

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void anAssumedUnitIsSaidAndConfirmed()
    {
        QByteArray lines = "a;b\n";
        for (int i = 0; i <= 60; ++i)
            lines += QByteArray::number(30 + i) + ';' + QByteArray::number(std::sin(i / 9.0), 'f', 6) + '\n';
        MainWindow window;
        window.show();
        window.openFiles({m_files.write(QStringLiteral("plain.csv"), lines)});
        QTRY_COMPARE(window.session().project().samples.size(), std::size_t(1));
        Session &session = window.session();
        const NodeId dataset = firstDataset(window);
        window.select(dataset);
        QVERIFY(!window.inspector().findChild<QLabel *>(QStringLiteral("assumedUnits")));
        auto *role = window.inspector().findChild<QComboBox *>(QStringLiteral("role.2"));
        QVERIFY(role);
        role->setCurrentIndex(role->findData(QStringLiteral("heat-flow")));
        emit role->activated(role->currentIndex());
        // The usual unit is taken, but nobody has said so.
        QVERIFY(!session.project().dataset(dataset)->data->columns[1].unit.isNumber());
        QCOMPARE(assumedUnits(session.project(), dataset), std::vector<std::size_t>{1});
        QVERIFY(window.inspector().findChild<QLabel *>(QStringLiteral("assumedUnits")));
        QVERIFY(window.inspector().findChild<QWidget *>(QStringLiteral("confirm.unit.2")));
        auto *issues = window.findChild<IssuesModel *>();
        QVERIFY(issues && issues->openCount() == 1);
        // What was just filled in stays to be seen, also when nothing more is to be asked.
        const auto folded = [&] {
            auto *fold = window.inspector().findChild<QWidget *>(QStringLiteral("fold.columns"));
            auto *panel = fold ? fold->findChild<QWidget *>(QStringLiteral("columns")) : nullptr;
            return !panel || panel->isHidden();
        };
        QVERIFY(!folded());
        auto *confirm = window.inspector().findChild<QPushButton *>(QStringLiteral("confirmUnits"));
        QVERIFY(confirm);
        confirm->click();
        QVERIFY(assumedUnits(session.project(), dataset).empty());
        QCOMPARE(issues->openCount(), 0);
        QVERIFY(!window.inspector().findChild<QLabel *>(QStringLiteral("assumedUnits")));
        QVERIFY(!folded());
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(assumedUnits(session.project(), dataset).size(), std::size_t(1));
    }

    // As in the figures; what is edited, searched and read aloud is the name itself.
    void samplesHaveTheirIndices()
    {
        MainWindow window;
        window.show();
        window.openFiles({QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_crystal_DSC.txt")});
        QTRY_COMPARE(window.session().project().samples.size(), std::size_t(1));
        Session &session = window.session();
        const NodeId sample = session.project().samples.front()->id;
        session.commit(QStringLiteral("name"), edits::renamed(session.project(), sample, QStringLiteral("a_g[TPrA][Mn(dca)3]")));
        const QModelIndex row = window.projectModel().indexOf(sample);
        QCOMPARE(row.data().toString(), QStringLiteral("a<sub>g</sub>[TPrA][Mn(dca)<sub>3</sub>]"));
        for (const int role : {int(Qt::EditRole), int(Qt::AccessibleTextRole), int(ProjectModel::FilterRole)})
            QCOMPARE(row.data(role).toString(), QStringLiteral("a_g[TPrA][Mn(dca)3]"));
        session.commit(QStringLiteral("name"), edits::renamed(session.project(), sample, QStringLiteral("x<0.3 SiO2")));
        QCOMPARE(window.projectModel().indexOf(sample).data().toString(), QStringLiteral("x<0.3 SiO2"));
    }

    // The point under the mouse says its numbers once; away from the curves the mouse says its own.
    void thePlotReadsOutOnce()
    {
        MainWindow window;
        window.show();
        window.openFiles({QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_crystal_DSC.txt")});
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        auto *pointed = window.findChild<QLabel *>(QStringLiteral("pointed"));
        PlotView *view = window.workspace().plotPage()->view();
        QVERIFY(pointed);
        const QString panel = view->figure().panels.front().key;
        emit view->hovered(panel, 262.5, -0.3, {});
        QCOMPARE(pointed->text().count(QStringLiteral("°C")), 1);
        emit view->hovered(panel, 262.5, -0.3, QStringLiteral("262.41 °C, -0.318 W/g"));
        QCOMPARE(pointed->text(), QStringLiteral("262.41 °C, -0.318 W/g"));
    }

    void analysesOfOneNameAreToldApart()
    {
        MainWindow window;
        window.show();
        window.openFiles({QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_crystal_DSC.txt")});
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        Session &session = window.session();
        const auto peaks = analysesOf(window, QStringLiteral("calorimetry.peak"));
        QVERIFY(!peaks.empty());
        const auto node = session.project().analysis(peaks.front());
        auto added = edits::analysisAdded(session.project(), node->analysis, node->inputs, node->parameters);
        session.commit(QStringLiteral("again"), std::move(added.project));
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto name = [&](NodeId id) { return window.projectModel().indexOf(id).data().toString(); };
        QVERIFY2(name(peaks.front()) != name(added.id), qPrintable(name(added.id)));
        // What is edited is the name alone.
        QCOMPARE(window.projectModel().indexOf(added.id).data(Qt::EditRole).toString(), session.displayName(added.id));
        window.commands().action("edit.undo")->trigger();
        QVERIFY(!name(peaks.front()).contains(u'('));
    }

    // Glass and crystal of one compound: their comparison comes before lists of runs and before corrections by the other.
    void whatSuitsTheSelectionComesFirst()
    {
        MainWindow window;
        window.show();
        window.openFiles({QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_crystal_MT.dat"), QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_glass_MT.dat")});
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        Session &session = window.session();
        Project project = session.project();
        std::vector<NodeId> datasets;
        for (const auto &sample : project.samples)
            for (const auto &dataset : sample->datasets) {
                datasets.push_back(dataset->id);
                project = edits::roleSet(project, sample->id, dataset->name.contains(QLatin1String("glass")) ? SampleRole::Glass : SampleRole::Crystal);
            }
        const auto joint = jointAnalyses(project, registry().analyses(), datasets);
        QVERIFY(!joint.empty());
        QCOMPARE(registry().techniqueOf(joint.front().spec->id), QStringLiteral("magnetometry"));
        const auto corrects = std::ranges::find_if(joint, [](const Joint &one) { return one.inputs.contains(QStringLiteral("holder")); });
        if (corrects != joint.end())
            QVERIFY(corrects != joint.begin() || joint.size() == 1);
    }
};

} // namespace vitrine

using vitrine::NamingTest;
VITRINE_TEST(NamingTest)
#include "naming.moc"
