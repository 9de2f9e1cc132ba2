// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"
#include "project/edits.h"
#include "report/columnsfigure.h"
#include "window/commandpalette.h"

#include <set>

namespace vitrine
{

using namespace test;

// Several datasets at once: one analysis, one for each, one plot.
class ComparisonsTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static std::vector<NodeId> datasetsOf(MainWindow &window)
    {
        std::vector<NodeId> ids;
        for (const auto &sample : window.session().project().samples)
            for (const auto &dataset : sample->datasets)
                ids.push_back(dataset->id);
        return ids;
    }
    // Takes what the palette offers under this name.
    static void take(MainWindow &window, const QString &name)
    {
        auto *palette = window.findChild<CommandPalette *>();
        QVERIFY(palette && palette->isVisible());
        const auto offered = window.findChildren<QAction *>(name);
        QVERIFY2(!offered.isEmpty(), qPrintable(name));
        palette->hide();
        offered.last()->trigger();
    }
    QString thermogram(const QString &name, double shift) const
    {
        QByteArray lines = "Temperature (degC),Heat flow (mW)\n";
        for (int i = 0; i <= 200; ++i)
            lines += QByteArray::number(30 + i) + ',' + QByteArray::number(std::exp(-std::pow((i - 100 - shift) / 6, 2)), 'g', 12) + '\n';
        return m_files.write(name, lines);
    }

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void sampleAndBlankBecomeOneAnalysis()
    {
        const QString path = m_files.path(QStringLiteral("blank.vitrine"));
        MainWindow window;
        window.show();
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        Session &session = window.session();
        const auto datasets = datasetsOf(window);
        QVERIFY(datasets.size() >= 3);
        const NodeId blank = session.project().sampleOf(datasets[0])->id;
        session.commit(QStringLiteral("role"), edits::roleSet(session.project(), blank, SampleRole::Blank));
        const auto before = analysesOf(window, QStringLiteral("magnetometry.susceptibility"));
        selectAll(window, {datasets[0], datasets[1]});
        QVERIFY(window.commands().action("analyse.compare")->isEnabled());
        const int steps = session.undoStack().count();
        window.commands().action("analyse.compare")->trigger();
        take(window, QStringLiteral("joint.magnetometry.susceptibility"));
        QTRY_COMPARE(analysesOf(window, QStringLiteral("magnetometry.susceptibility")).size(), before.size() + 1);
        QCOMPARE(session.undoStack().count(), steps + 1);
        std::shared_ptr<const AnalysisNode> node;
        for (const NodeId id : analysesOf(window, QStringLiteral("magnetometry.susceptibility")))
            if (std::find(before.begin(), before.end(), id) == before.end())
                node = session.project().analysis(id);
        QVERIFY(node);
        // The blank is what the holder is corrected with, whichever was selected first.
        QCOMPARE(node->inputs.at(QStringLiteral("holder")), std::vector<NodeId>{datasets[0]});
        QCOMPARE(node->inputs.at(QStringLiteral("data")), std::vector<NodeId>{datasets[1]});
        // A blank makes no comparison: it stands under the dataset it corrects.
        QCOMPARE(window.projectModel().id(window.projectModel().indexOf(node->id).parent()), datasets[1]);
        QCOMPARE(window.inspector().subject().id, node->id);
        window.commands().action("edit.undo")->trigger();
        QVERIFY(!session.project().analysis(node->id));
        window.commands().action("edit.redo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        dialogs::answerNext(QStringList{path});
        window.commands().action("file.save")->trigger();
        MainWindow again;
        again.show();
        again.openFiles({path});
        QVERIFY(again.session().project().analysis(node->id));
        QCOMPARE(again.session().project().analysis(node->id)->inputs, node->inputs);
    }

    void eachOfSeveralDatasetsCanHaveItsOwn()
    {
        MainWindow window;
        window.show();
        window.openFiles(magnetometerFiles());
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto datasets = datasetsOf(window);
        const auto before = analysesOf(window, QStringLiteral("magnetometry.curie-weiss")).size();
        const int steps = window.session().undoStack().count();
        selectAll(window, datasets);
        window.commands().action("analyse.add")->trigger();
        take(window, QStringLiteral("each.magnetometry.curie-weiss"));
        QTRY_COMPARE(analysesOf(window, QStringLiteral("magnetometry.curie-weiss")).size(), before + datasets.size());
        QCOMPARE(window.session().undoStack().count(), steps + 1);
    }

    void curvesOfOneSampleHaveColoursOfTheirOwn()
    {
        MainWindow window;
        window.show();
        window.openFiles({thermogram(QStringLiteral("a.csv"), 0), thermogram(QStringLiteral("b.csv"), 4), thermogram(QStringLiteral("c.csv"), 8)});
        QTRY_COMPARE(datasetsOf(window).size(), std::size_t(3));
        Session &session = window.session();
        const auto datasets = datasetsOf(window);
        const NodeId first = session.project().sampleOf(datasets[0])->id;
        Project next = edits::datasetMoved(session.project(), datasets[1], first);
        next = edits::datasetMoved(next, datasets[2], first);
        session.commit(QStringLiteral("one sample"), next);
        selectAll(window, datasets);
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        const auto curves = [&] { return window.workspace().plotPage()->figure().panels.front().series; };
        std::set<std::uint32_t> colours;
        QStringList labels;
        for (const Series &series : curves()) {
            colours.insert(series.stroke.colour);
            labels << series.label;
        }
        QCOMPARE(colours.size(), std::size_t(3));
        QCOMPARE(labels.removeDuplicates(), 0);
        // One above the other.
        const NodeId figure = window.workspace().current().id;
        FigureNode node = *session.project().figure(figure);
        const double highest = curves()[2].y->at(108);
        QVERIFY(window.workspace().plotPage()->figure().panels.front().y.numbered);
        node.options[QStringLiteral("stack")] = 0.5;
        session.commit(QStringLiteral("offset"), edits::figureChanged(session.project(), node));
        QVERIFY2(!window.workspace().plotPage()->figure().panels.front().y.numbered, "curves set off from each other have no common numbers");
        COMPARE_CLOSE(curves()[0].y->at(100), 1, 1e-9);
        COMPARE_CLOSE(curves()[2].y->at(108), highest + 1, 1e-6); // twice half of a height of one
    }

    void twoQuantitiesShareAnAxisOfTemperature()
    {
        MainWindow window;
        window.show();
        QByteArray lines = "Temperature (K),Resistivity (ohm m)\n";
        for (int i = 0; i <= 50; ++i)
            lines += QByteArray::number(300 + 4 * i) + ',' + QByteArray::number(1.0 / (1 + i), 'g', 12) + '\n';
        window.openFiles({thermogram(QStringLiteral("dsc.csv"), 0), m_files.write(QStringLiteral("rho.csv"), lines)});
        QTRY_COMPARE(datasetsOf(window).size(), std::size_t(2));
        const auto datasets = datasetsOf(window);
        // Whatever recognises its heading: what it measures is said here.
        const auto rho = window.session().project().dataset(datasets[1])->data;
        if (!rho->column("resistivity"))
            QSKIP("no technique knows resistivity");
        selectAll(window, datasets);
        window.commands().action("show.figure")->trigger();
        const Figure figure = window.workspace().plotPage()->figure();
        QCOMPARE(window.session().project().figures.front()->view, overlayView);
        QCOMPARE(figure.panels.size(), std::size_t(1));
        QVERIFY(figure.panels.front().right);
        QCOMPARE(figure.panels.front().x.unit, QStringLiteral("K")); // one of them was measured in kelvin
        COMPARE_CLOSE(figure.panels.front().series.front().x->front(), 303.15, 1e-9);
    }
};

} // namespace vitrine

using vitrine::ComparisonsTest;
VITRINE_TEST(ComparisonsTest)
#include "comparisons.moc"
