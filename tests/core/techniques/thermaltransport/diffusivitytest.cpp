// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/edits.h"
#include "project/evaluation.h"
#include "report/analysing.h"
#include "report/csv.h"
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <QJsonArray>

#include <cmath>

using namespace vitrine;

namespace
{

Result<Imported> imported(const QByteArray &bytes)
{
    return importFile(registry().importers(), {QStringLiteral("a.csv"), bytes}, {}, Progress());
}

// What calorimetry.heat-capacity answers: c_p from 0 to 80 degC with 2 %, and a line that is no measurement.
Outcome heatCapacity()
{
    Curve cp;
    cp.key = QStringLiteral("cp");
    cp.use = CurveUse::Data;
    cp.xName = QStringLiteral("T");
    cp.yName = QStringLiteral("cp");
    cp.xUnit = Unit::of("degC");
    cp.yUnit = Unit::of("J/(g K)");
    cp.x = shared(std::vector<double>{0, 20, 40, 60, 80});
    cp.y = shared(std::vector<double>{1.0, 1.1, 1.2, 1.3, 1.4});
    cp.uncertainty = shared(std::vector<double>{0.020, 0.022, 0.024, 0.026, 0.028});
    Curve fit = cp;
    fit.key = QStringLiteral("line");
    fit.use = CurveUse::Fit;
    fit.uncertainty = nullptr;
    fit.x = shared(std::vector<double>{0, 80});
    fit.y = shared(std::vector<double>{1.0, 1.4});
    Outcome outcome;
    outcome.curves = {cp, fit};
    return outcome;
}

const QByteArray flash = "Temperature (K),Diffusivity (mm2/s)\n293.15,0.20\n303.15,0.20\n313.15,0.20\n";

} // namespace

class DiffusivityTest : public QObject
{
    Q_OBJECT

private slots:
    // The curves of an outcome come back as datasets with roles, units and uncertainties, each with its own rows.
    void curvesAreRead()
    {
        const auto file = imported(curvesCsv(heatCapacity()));
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
        QCOMPARE(file->format, QStringLiteral("curves"));
        QCOMPARE(file->datasets.size(), std::size_t(2));
        const Dataset &cp = *file->datasets[0];
        QCOMPARE(cp.technique, QStringLiteral("heat-capacity"));
        QCOMPARE(cp.rows(), std::size_t(5));
        QCOMPARE(cp.columns.size(), std::size_t(2));
        QCOMPARE(cp.column(role::heatCapacity)->uncertainty->at(2), 0.024);
        QVERIFY(cp.column(role::temperature)->unit == Unit::of("degC"));
        QCOMPARE(file->datasets[1]->rows(), std::size_t(2));
    }

    void whatIsNoCurve_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("an ordinary table") << QByteArray("Temperature (K),Diffusivity (mm2/s)\n293,0.2\n303,0.2\n");
        QTest::newRow("a heading with a colon") << QByteArray("T: sample (K),y\n293,0.2\n303,0.2\n");
        QTest::newRow("one column of a curve") << QByteArray("cp: T (degC),line: T (degC)\n293,0.2\n303,0.2\n");
    }
    void whatIsNoCurve()
    {
        QFETCH(QByteArray, bytes);
        const auto file = imported(bytes);
        QVERIFY(!file.ok() || file->format != QStringLiteral("curves"));
    }

    void damagedCurves()
    {
        const QByteArray whole = curvesCsv(heatCapacity());
        for (qsizetype size = 0; size < whole.size(); size += 3)
            if (const auto file = imported(whole.first(size)); file.ok())
                for (const DatasetPtr &data : file->datasets)
                    for (const Column &column : data->columns)
                        QCOMPARE(column.size(), data->rows());
    }

    // alpha rho c_p at 300 K = 26.85 degC: 0.2 mm2/s 1.25 g/cm3 1.13425 J/(g K), of which 2 % are the heat capacity's.
    void heatCapacityOfAnOutcome()
    {
        const auto diffusivity = imported(flash), heat = imported(curvesCsv(heatCapacity()));
        QVERIFY(diffusivity.ok() && heat.ok());
        Inputs inputs;
        inputs.add(QStringLiteral("data"), diffusivity->datasets.front());
        inputs.add(QStringLiteral("heat_capacity_run"), heat->datasets.front());
        Parameters given;
        given.set(QStringLiteral("density"), 1.25);
        const auto outcome = evaluated(*registry().analysis(QStringLiteral("thermal-transport.diffusivity")), inputs, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "kappa", 0.2 * 1.25 * 1.13425, 1e-9);
        COMPARE_CLOSE(outcome->find(QStringLiteral("kappa"))->quantity.uncertainty, 0.02 * 0.2 * 1.25 * 1.13425, 1e-9);
    }

    // Each ramp of a calorimeter is a curve of its own; what lies between two of them is interpolated, and told.
    void rampsTogether()
    {
        const auto diffusivity = imported(flash);
        Outcome two = heatCapacity();
        two.curves[0].key = QStringLiteral("cp_1");
        two.curves[1] = two.curves[0];
        two.curves[1].key = QStringLiteral("cp_2");
        two.curves[0].x = shared(std::vector<double>{-80, -75, -70, -65, -60});
        const auto heat = imported(curvesCsv(two));
        QVERIFY(diffusivity.ok() && heat.ok());
        Inputs inputs;
        inputs.add(QStringLiteral("data"), diffusivity->datasets.front());
        for (const DatasetPtr &ramp : heat->datasets)
            inputs.add(QStringLiteral("heat_capacity_run"), ramp);
        Parameters given;
        given.set(QStringLiteral("density"), 1.25);
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermal-transport.diffusivity"));
        const auto outcome = evaluated(spec, inputs, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "kappa", 0.2 * 1.25 * 1.13425, 1e-9);
        const auto told = [](const Outcome &one) { return std::ranges::any_of(one.issues, [](const Issue &issue) { return issue.code == QLatin1StringView("wide-gap"); }); };
        QVERIFY(!told(*outcome));
        given.set(QStringLiteral("temperature"), 240.0);
        given.set(QStringLiteral("diffusivity"), 0.2);
        const auto between = evaluated(spec, inputs, given, Progress());
        QVERIFY(between.ok() && between->find(QStringLiteral("kappa")) && told(*between));
    }

    void tablesOfOtherPrograms_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("per gram") << QByteArray("Temperature (degC),Cp (J/(g K))\n0,1.0\n20,1.1\n40,1.2\n60,1.3\n");
        QTest::newRow("per kilogram, semicolons and decimal commas") << QByteArray("T/K;c_p/J kg-1 K-1\n273,15;1000\n293,15;1100\n313,15;1200\n333,15;1300\n");
        QTest::newRow("in words") << QByteArray("Temperature (K)\tSpecific heat capacity (J/(g K))\n273.15\t1.0\n293.15\t1.1\n313.15\t1.2\n333.15\t1.3\n");
    }
    void tablesOfOtherPrograms()
    {
        QFETCH(QByteArray, bytes);
        const auto diffusivity = imported(flash), heat = imported(bytes);
        QVERIFY(diffusivity.ok() && heat.ok());
        Inputs inputs;
        inputs.add(QStringLiteral("data"), diffusivity->datasets.front());
        inputs.add(QStringLiteral("heat_capacity_run"), heat->datasets.front());
        Parameters given;
        given.set(QStringLiteral("density"), 1.25);
        const auto outcome = evaluated(*registry().analysis(QStringLiteral("thermal-transport.diffusivity")), inputs, given, Progress());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "kappa", 0.2 * 1.25 * 1.13425, 1e-9);
    }

    // A recipe that asks for the analysis finds the heat capacity of the same compound, that of the glass for a glass.
    void projectFindsTheHeatCapacity()
    {
        Project project;
        const auto add = [&](const char *sample, SampleRole role, const QByteArray &bytes) {
            edits::Added added = edits::sampleAdded(project, QString::fromLatin1(sample), role);
            const SourceFile source{QString::fromLatin1(sample) + QStringLiteral(".csv"), bytes};
            project = edits::datasetsAdded(added.project, added.id, source, *imported(bytes)).project;
        };
        add("Mn (crystal)", SampleRole::Crystal, "Temperature (degC),Cp (J/(g K))\n0,2.0\n20,2.1\n40,2.2\n60,2.3\n");
        add("Mn (glass)", SampleRole::Glass, curvesCsv(heatCapacity()));
        add("Fe (glass)", SampleRole::Glass, "Temperature (degC),Cp (J/(g K))\n0,3.0\n20,3.1\n40,3.2\n60,3.3\n");
        edits::Added mine = {project, project.samples[1]->id};
        const SourceFile source{QStringLiteral("lfa.csv"), flash};
        project = edits::datasetsAdded(mine.project, mine.id, source, *imported(flash)).project;
        const QJsonObject recipe{{QStringLiteral("analyses"),
                                  QJsonArray{QJsonObject{{QStringLiteral("analysis"), QStringLiteral("thermal-transport.diffusivity")},
                                                         {QStringLiteral("parameters"), QJsonObject{{QStringLiteral("density"), QStringLiteral("1.25 g/cm3")}}}}}}};
        const auto proposals = recipeProposals(project, recipe);
        QVERIFY2(proposals.ok(), proposals ? "" : qPrintable(proposals.failure().message.english()));
        QCOMPARE(proposals->size(), std::size_t(1));
        const Analysed analysed = withAnalyses(project, *proposals);
        OutcomeCache cache;
        const auto entry = evaluateNode(analysed.project, *analysed.project.analysis(analysed.analyses.front()), [](const QString &id) { return registry().analysis(id); }, cache, {});
        QVERIFY(entry.outcome);
        COMPARE_RESULT(*entry.outcome, "kappa", 0.2 * 1.25 * 1.13425, 1e-9);
    }
};

VITRINE_TEST(DiffusivityTest)
#include "diffusivitytest.moc"
