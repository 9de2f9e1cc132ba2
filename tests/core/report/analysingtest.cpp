// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/edits.h"
#include "report/analysing.h"
#include "support/testmain.h"

#include <cmath>

namespace vitrine
{

// What a project proposes unasked, with the program's own techniques.
class AnalysingTest : public QObject
{
    Q_OBJECT

    // A ramp of 10 K/min with a loss of 40 % at 300 degC and melting peaks of these temperatures.
    static std::shared_ptr<Dataset> run(const char *technique, bool mass, bool heat, const std::vector<double> &peaks = {250})
    {
        std::vector<double> t, T, m, y;
        for (int i = 0; i <= 5500; ++i) {
            t.push_back(0.6 * i);
            T.push_back(50 + 0.1 * i);
            m.push_back(10 - 4 / (1 + std::exp(-(T.back() - 300) / 8)));
            double flow = 1 + 1e-4 * std::sin(7919.0 * i);
            for (const double peak : peaks)
                flow += 3 * std::exp(-0.5 * std::pow((T.back() - peak) / 3, 2));
            y.push_back(flow);
        }
        auto data = std::make_shared<Dataset>();
        data->label = QStringLiteral("run");
        data->technique = QString::fromLatin1(technique);
        data->columns = {{QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), nullptr},
                         {QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), nullptr}};
        if (mass)
            data->columns.push_back({QStringLiteral("m"), QStringLiteral("mass"), Unit::of("mg"), {}, shared(std::move(m)), nullptr});
        if (heat)
            data->columns.push_back({QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(std::move(y)), nullptr});
        data->metadata.set(QStringLiteral("exotherm"), QStringLiteral("down"));
        return data;
    }
    static Project projectOf(std::vector<DatasetPtr> datasets)
    {
        auto sample = edits::sampleAdded({}, QStringLiteral("glass"), SampleRole::Glass);
        Imported imported;
        imported.datasets = std::move(datasets);
        return edits::datasetsAdded(sample.project, sample.id, {QStringLiteral("run.txt"), QByteArray("bytes")}, imported, {}).project;
    }
    static std::vector<Proposal> proposed(const Project &project, const char *analysis)
    {
        std::vector<Proposal> all = defaultProposals(project);
        std::erase_if(all, [&](const Proposal &each) { return each.analysis != QLatin1String(analysis); });
        return all;
    }

private slots:
    void aSimultaneousRunIsEvaluatedTwice()
    {
        const Project project = projectOf({run("calorimetry", true, true)});
        QCOMPARE(proposed(project, "calorimetry.peak").size(), std::size_t(1));
        QCOMPARE(proposed(project, "thermogravimetry.decomposition").size(), std::size_t(1));
        // Without a balance, or with a mass that stays, there is nothing to weigh.
        QVERIFY(proposed(projectOf({run("calorimetry", false, true)}), "thermogravimetry.decomposition").empty());
        auto constant = run("calorimetry", true, true);
        constant->columns[2].values = shared(std::vector<double>(constant->rows(), 10.0));
        QVERIFY(proposed(projectOf({constant}), "thermogravimetry.decomposition").empty());
    }
    void aCorrectionIsTheBlankWhereverItStands()
    {
        for (const bool first : {true, false}) {
            const auto sample = run("thermogravimetry", true, false), correction = run("thermogravimetry", true, false);
            correction->metadata.set(QStringLiteral("run"), QStringLiteral("correction"));
            const Project project = projectOf(first ? std::vector<DatasetPtr>{correction, sample} : std::vector<DatasetPtr>{sample, correction});
            const auto all = proposed(project, "thermogravimetry.decomposition");
            QCOMPARE(all.size(), std::size_t(1));
            const auto &datasets = project.samples.front()->datasets;
            QCOMPARE(all.front().inputs.at(QStringLiteral("data")), std::vector<NodeId>{datasets[first ? 1 : 0]->id});
            QCOMPARE(all.front().inputs.at(QStringLiteral("blank")), std::vector<NodeId>{datasets[first ? 0 : 1]->id});
        }
    }
    void evaluationsOfOneRunHaveNames()
    {
        const Project two = projectOf({run("calorimetry", false, true, {150, 400})});
        const auto proposals = proposed(two, "calorimetry.peak");
        QCOMPARE(proposals.size(), std::size_t(2));
        const Analysed analysed = withAnalyses(two, proposals);
        QStringList names;
        for (const NodeId id : analysed.analyses)
            names += analysed.project.analysis(id)->name;
        QVERIFY(!names[0].isEmpty() && !names[1].isEmpty() && names[0] != names[1]);
        const Project one = projectOf({run("calorimetry", false, true)});
        const Analysed single = withAnalyses(one, proposed(one, "calorimetry.peak"));
        QVERIFY(single.project.analysis(single.analyses.front())->name.isEmpty());
    }
};

} // namespace vitrine

using vitrine::AnalysingTest;
VITRINE_TEST(AnalysingTest)
#include "analysingtest.moc"
