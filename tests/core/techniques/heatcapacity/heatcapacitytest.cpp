// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/lattice.h"
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;

namespace
{

Result<Outcome> run(const DatasetPtr &data, const QStringList &settings)
{
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("heat-capacity.lattice"));
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    Parameters given;
    for (const QString &setting : settings)
        given.set(setting.section(u'=', 0, 0), *parsedParameter(*findSpec(spec.parameters, setting.section(u'=', 0, 0)), setting.section(u'=', 1)));
    return evaluated(spec, inputs, given, Progress());
}

DatasetPtr dataset(std::vector<double> T, std::vector<double> C, const char *unit, std::vector<double> errors = {})
{
    auto data = std::make_shared<Dataset>();
    data->technique = QStringLiteral("heat-capacity");
    data->label = QStringLiteral("made up");
    data->columns = {{QStringLiteral("Sample Temp"), QStringLiteral("temperature"), Unit::of("K"), {}, shared(std::move(T)), nullptr},
                     {QStringLiteral("Samp HC"),
                      QStringLiteral("heat-capacity"),
                      Unit::of(unit),
                      {},
                      shared(std::move(C)),
                      errors.empty() ? nullptr : shared(std::move(errors))}};
    return data;
}

Result<Imported> imported(const QByteArray &bytes)
{
    return importFile(registry().importers(), {QStringLiteral("a.dat"), bytes}, {}, Progress());
}

bool has(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

} // namespace

class HeatCapacityTest : public QObject
{
    Q_OBJECT

private slots:
    // Landolt-Boernstein's table of the Debye function C_V/3R at theta/T, and Einstein's formula.
    void latticeFunctions()
    {
        using namespace heatcapacity;
        COMPARE_CLOSE(debye(1, 0.1), 0.9995, 1e-4);
        COMPARE_CLOSE(debye(1, 1), 0.9517, 1e-4);
        COMPARE_CLOSE(debye(1, 2), 0.8254, 1e-4);
        COMPARE_CLOSE(debye(1, 5), 0.3686, 1e-4);
        COMPARE_CLOSE(debye(1, 10), 0.0758, 1e-4);
        COMPARE_CLOSE(debye(1, 100), 4 * std::pow(M_PI, 4) / 5 * 1e-6, 1e-9); // the T^3 law
        COMPARE_CLOSE(einstein(1, 1), std::exp(1) / std::pow(std::exp(1) - 1, 2), 1e-12);
        COMPARE_CLOSE(einstein(1, 1e-9), 1, 1e-12);
        QCOMPARE(einstein(1, 1e6), 0.0);
        QCOMPARE(debye(0, 100), 0.0);
    }

    // C = gamma T + beta T^3 with a Debye temperature of 200 K and 10 atoms, 2 to 8 K.
    void lowestTemperatures()
    {
        std::vector<double> T, C;
        const double beta = 12 * std::pow(M_PI, 4) * 8.31446261815324 * 10 / (5 * std::pow(200, 3));
        for (double t = 2; t <= 8; t += 0.25) {
            T.push_back(t);
            C.push_back(0.004 * t + beta * t * t * t);
        }
        const auto outcome =
            run(dataset(T, C, "J/(mol K)"), {QStringLiteral("atoms=10"), QStringLiteral("low_window=2..8"), QStringLiteral("temperature=5")});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "gamma", 0.004, 1e-10);
        COMPARE_RESULT(*outcome, "theta_D_low", 200, 1e-6);
        COMPARE_RESULT(*outcome, "C_molar", 0.02 + beta * 125, 1e-12);
    }

    // A Debye solid with an Einstein mode shows its boson peak where C/T^3 of the mode is largest: x = theta/T solves
    // x coth(x/2) = 5, T = theta / 4.928 of the pure mode, moved a little by the solid.
    void bosonPeakAndTerms()
    {
        std::vector<double> T, C;
        for (double t = 2; t <= 300; t *= 1.04) {
            T.push_back(t);
            C.push_back(3 * 8.31446261815324 * (6 * heatcapacity::debye(t, 220) + 0.3 * heatcapacity::einstein(t, 40)));
        }
        const auto outcome = run(dataset(T, C, "J/(mol K)"), {});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_boson_peak", 40 / 4.928, 0.4);
        COMPARE_RESULT(*outcome, "theta_D", 220, 0.5);
        COMPARE_RESULT(*outcome, "theta_E", 40, 0.1);
        COMPARE_RESULT(*outcome, "n_D", 6, 0.01);
        COMPARE_RESULT(*outcome, "n_E", 0.3, 0.002);
    }

    // Two terms cannot follow a step of heat capacity in the window: their temperatures are left out, with the reason.
    void whatTwoTermsMissIsLeftOut()
    {
        std::vector<double> T, C;
        for (double t = 2; t <= 300; t *= 1.04) {
            T.push_back(t);
            C.push_back(3 * 8.31446261815324 * 6 * heatcapacity::debye(t, 220) * (t > 150 ? 1.8 : 1));
        }
        const auto outcome = run(dataset(T, C, "J/(mol K)"), {});
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->find(QStringLiteral("theta_D")));
        QVERIFY(has(outcome->issues, "lattice-poor"));
        const auto below = run(dataset(T, C, "J/(mol K)"), {QStringLiteral("window=2..140")});
        QVERIFY(below.ok());
        QVERIFY(below->find(QStringLiteral("theta_D")));
    }

    // C/T of an Einstein mode is largest where x coth(x/2) = 3 with x = theta/T, at x = 2.5757: a broad top, found to two percent
    // although neighbours differ by less than their noise.
    void aBroadMaximum()
    {
        std::vector<double> T, C;
        int k = 0;
        for (double t = 10; t <= 300; t *= 1.03) {
            T.push_back(t);
            C.push_back(24.9 * heatcapacity::einstein(t, 200) * (1 + 0.002 * std::sin(12.9898 * ++k)));
        }
        const auto outcome = run(dataset(T, C, "J/(mol K)"), {});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_C_over_T_max", 200 / 2.5757, 1.5);
        QVERIFY(outcome->find(QStringLiteral("T_C_over_T_max"))->quantity.uncertainty > 0.05);
        QVERIFY(outcome->find(QStringLiteral("T_C_over_T_max"))->quantity.uncertainty < 3);
    }

    void repeatsAreAveraged()
    {
        const auto outcome =
            run(dataset({100, 100.01, 99.99, 200, 300}, {10, 11, 12, 20, 30}, "uJ/K"), {QStringLiteral("mass=2"), QStringLiteral("temperature=100"), QStringLiteral("accuracy=0")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "c_p", 11e-6 / 2e-3, 1e-12);
        // Standard deviation of the mean of 10, 11, 12 is 1/sqrt(3).
        COMPARE_CLOSE(outcome->find(QStringLiteral("c_p"))->quantity.uncertainty, 1e-6 / std::sqrt(3.0) / 2e-3, 1e-12);
        const auto outside = run(dataset({100, 200, 300}, {10, 20, 30}, "uJ/K"), {QStringLiteral("temperature=320")});
        QVERIFY(outside.ok());
        QVERIFY(!outside->find(QStringLiteral("C")));
        QVERIFY(has(outside->issues, "temperature-outside"));
    }

    void unitsOfTheColumn_data()
    {
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("key");
        QTest::addColumn<double>("value");
        // 12 in the file's unit; the header gives 4 mg and 200 g/mol.
        QTest::newRow("whole sample") << QByteArray("\xc2\xb5J/K") << "C_molar" << 12e-6 / 4e-3 * 200;
        QTest::newRow("per mole") << QByteArray("mJ/mole-K") << "C_molar" << 12e-3;
        QTest::newRow("per mole, joules") << QByteArray("J/mole-K") << "C_molar" << 12.0;
        QTest::newRow("per gram") << QByteArray("mJ/g-K") << "C_molar" << 12e-3 * 200;
        QTest::newRow("per milligram") << QByteArray("\xc2\xb5J/mg-K") << "C_molar" << 12e-3 * 200;
    }
    void unitsOfTheColumn()
    {
        QFETCH(QByteArray, unit);
        QFETCH(QString, key);
        QFETCH(double, value);
        const auto file = imported("[Header]\nTITLE,x\nBYAPP,HeatCapacity,3.9,1.7\nINFO,4,MASS:Sample Mass (mg)\nINFO,200,MOLWGHT:Formula Weight "
                                   "(g/mole)\nINFO,57,ATOMS:Atoms per Formula Unit\n[Data]\n"
                                   "Time Stamp (Seconds),Comment (),Field (Oersted),Sample Temp (Kelvin),Samp HC ("
                                   + unit + "),Samp HC Err (" + unit
                                   + "),Sample Coupling\n1,CALFILE: x\n2,,0,100,12,0.1,99\n3,,0,50,6,0.1,80\n4,,0,20,2,0.1,99\n");
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("quantum-design-heat-capacity"));
        QVERIFY(has(file->issues, "weak-coupling"));
        const DatasetPtr data = file->datasets.front();
        QCOMPARE(data->metadata.quantity(QStringLiteral("atoms_per_formula"), Unit::of("1"))->value, 57.0);
        const auto outcome = run(data, {QStringLiteral("temperature=100")});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const ResultValue *found = outcome->find(key);
        QVERIFY(found);
        COMPARE_CLOSE(found->quantity.value, value, 1e-9 * value);
    }

    // reference/magnetic.md, E7.
    // One axis has one unit: bare columns follow it, what is per another amount is named and not drawn.
    void oneAxisOneUnit()
    {
        const auto item = [](const DatasetPtr &data, const char *name) {
            FigureItem result;
            result.dataset = data;
            result.sample = QString::fromLatin1(name);
            return result;
        };
        const std::vector<double> T{10, 20, 30};
        const FigureItem milli = item(dataset(T, {1000, 2000, 3000}, "mJ/(mol K)", {10, 10, 10}), "milli"), whole = item(dataset(T, {1, 2, 3}, "J/(mol K)"), "whole"),
                         gram = item(dataset(T, {0.1, 0.2, 0.3}, "J/(g K)"), "gram"), sample = item(dataset(T, {5, 6, 7}, "uJ/K"), "sample");
        const ViewSpec *view = registry().viewFor(QStringLiteral("heat-capacity"), QStringLiteral("heat-capacity.lattice"));
        QVERIFY(view);
        const Figure figure = view->compose({gram, milli, whole, sample});
        const Panel &main = figure.panels.front();
        QCOMPARE(main.series.size(), std::size_t(2));
        const auto unit = Unit::parsed(main.y.unit);
        QVERIFY(unit && unit->sameDimension(Unit::of("J/(mol K)")));
        const double perUnit = convertedDifference(1, *unit, Unit::of("J/(mol K)"));
        for (const Series &series : main.series)
            COMPARE_CLOSE((*series.y)[1] * perUnit, 2, 1e-12);
        COMPARE_CLOSE((*main.series.front().yError)[1] * perUnit, 0.01, 1e-12);
        QVERIFY2(figure.notice.contains(QStringLiteral("gram")) && figure.notice.contains(QStringLiteral("sample")) && !figure.notice.contains(QStringLiteral("milli")),
                 qPrintable(figure.notice));
    }

    // What the instrument says of its coupling is said where the numbers are.
    void weakCouplingIsTold()
    {
        std::vector<double> T, C, coupling;
        for (double t = 5; t < 100; t += 1) {
            T.push_back(t);
            C.push_back(t * t * t * 1e-5);
            coupling.push_back(t < 8 ? 70 : 99);
        }
        auto data = std::make_shared<Dataset>(*dataset(T, C, "J/(mol K)"));
        data->columns.push_back({QStringLiteral("Sample Coupling"), {}, Unit(), {}, shared(coupling), nullptr});
        const auto outcome = run(data, {});
        QVERIFY(outcome.ok());
        QVERIFY(has(outcome->issues, "weak-coupling"));
        data->columns.back().values = shared(std::vector<double>(T.size(), 99));
        const auto good = run(data, {});
        QVERIFY(good.ok() && !has(good->issues, "weak-coupling"));
    }

    // The sample is what is left of the total: three times as much in the addenda makes a hundredth of them three of the sample.
    void addendaThatOutweighTheSample()
    {
        std::vector<double> T, C, addenda;
        for (double t = 50; t <= 300; t += 10) {
            T.push_back(t);
            C.push_back(10);
            addenda.push_back(t > 200 ? 30 : 2);
        }
        auto data = std::make_shared<Dataset>(*dataset(T, C, "uJ/K"));
        data->columns.push_back({QStringLiteral("Addenda HC"), {}, Unit::of("uJ/K"), {}, shared(addenda), nullptr});
        const auto outcome = run(data, {QStringLiteral("mass=2"), QStringLiteral("temperature=250"), QStringLiteral("accuracy=2")});
        QVERIFY(outcome.ok());
        const auto told = std::ranges::find(outcome->issues, QLatin1StringView("addenda-large"), &Issue::code);
        QVERIFY(told != outcome->issues.end());
        QVERIFY2(told->message.english().contains(QStringLiteral("In 10 row")) && told->message.english().contains(QStringLiteral("210 and 300 K")),
                 qPrintable(told->message.english()));
        const Quantity c = outcome->find(QStringLiteral("c_p"))->quantity;
        COMPARE_CLOSE(c.uncertainty / c.value, std::hypot(0.02, 0.06), 1e-9);
        const auto below = run(data, {QStringLiteral("mass=2"), QStringLiteral("temperature=100"), QStringLiteral("accuracy=2")});
        QVERIFY(below.ok());
        const Quantity light = below->find(QStringLiteral("c_p"))->quantity;
        COMPARE_CLOSE(light.uncertainty / light.value, std::hypot(0.02, 0.004), 1e-9);
        data->columns.back().values = shared(std::vector<double>(T.size(), 9));
        const auto good = run(data, {QStringLiteral("mass=2")});
        QVERIFY(good.ok() && !has(good->issues, "addenda-large"));
    }

    void realFile()
    {
        SHARED_FILE(path, "magnetic/ppms_hc_4Cl-Mn-BA.dat");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        const DatasetPtr data = file->datasets.front();
        QCOMPARE(data->rows(), std::size_t(357));
        QVERIFY(!has(file->issues, "identity-broken"));
        QVERIFY(!has(file->issues, "unreadable-cells"));
        const auto outcome = run(data, {QStringLiteral("temperature=302.6")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "c_p", 1.09378, 1e-5);
        QVERIFY(!outcome->find(QStringLiteral("C_molar")));
        QVERIFY(has(outcome->issues, "addenda-large")); // above 230 K
        // Fits and repeats say 0.2 %, the calorimeter no better than a hundredth.
        QVERIFY(outcome->find(QStringLiteral("c_p"))->quantity.uncertainty > 0.01 * 1.09378);
        const auto better = run(data, {QStringLiteral("temperature=302.6"), QStringLiteral("accuracy=0")});
        QVERIFY(better.ok());
        QVERIFY(better->find(QStringLiteral("c_p"))->quantity.uncertainty < 0.005 * 1.09378);
    }

    // All heat capacities share it: gamma and beta wholly, the Debye temperature (beta^-1/3) by a third.
    void accuracyScales()
    {
        std::vector<double> T, C;
        for (double t = 2; t < 20; t += 0.25) {
            T.push_back(t);
            C.push_back(1e-2 * t + 2e-3 * t * t * t);
        }
        const auto outcome = run(dataset(T, C, "J/(mol K)"), {QStringLiteral("low_window=2..8"), QStringLiteral("atoms=1"), QStringLiteral("accuracy=3")});
        QVERIFY(outcome.ok());
        for (const auto &[key, share] : {std::pair{"gamma", 0.03}, std::pair{"beta", 0.03}, std::pair{"theta_D_low", 0.01}}) {
            const ResultValue *result = outcome->find(QString::fromLatin1(key));
            QVERIFY2(result, key);
            COMPARE_CLOSE(result->quantity.uncertainty / result->quantity.value, share, 1e-5);
        }
    }
};

VITRINE_TEST(HeatCapacityTest)
#include "heatcapacitytest.moc"
