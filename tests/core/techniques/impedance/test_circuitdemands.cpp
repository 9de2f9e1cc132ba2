// SPDX-License-Identifier: GPL-3.0-or-later
#include "spectra.h"
#include "support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;

// What a person may demand of a circuit's fit, and what the fit withholds.
class TestCircuitDemands : public QObject
{
    Q_OBJECT

private slots:
    void tiedParametersAreOne();
    void limitsHold();
    void impossibleDemandsAreRefused_data();
    void impossibleDemandsAreRefused();
    void outliersLoseTheirPull();
    void anyPartOfTheImpedanceWillDo_data();
    void anyPartOfTheImpedanceWillDo();
    void profileIntervalsMatchTheCovariance();
    void openArcsHaveNoResistance();
    void blockingSpectraHaveNoBound();
    void misfitWidensTheUncertainties();
    void noiseDoesNotWidenThem();
    void otherSweepsAreNoSpectra();
};

namespace
{

double valueOf(const Outcome &outcome, const char *key)
{
    const ResultValue *found = outcome.find(QString::fromLatin1(key));
    return found ? found->quantity.value : absent;
}

bool says(const Outcome &outcome, const char *code)
{
    return std::ranges::any_of(outcome.issues, [code](const Issue &issue) { return issue.code == QLatin1String(code); });
}

DatasetPtr twoArcs(double noise)
{
    return simulated(QStringLiteral("p(R1,CPE1)-p(R2,CPE2)"), {1000, 1e-8, 0.9, 5000, 2e-6, 0.9}, 1e-1, 1e6, 71, noise);
}

} // namespace

void TestCircuitDemands::tiedParametersAreOne()
{
    const auto outcome = analysed("impedance.circuit-fit", twoArcs(0.005), {"circuit=p(R1,CPE1)-p(R2,CPE2)", "tie.CPE2_n=CPE1_n", "tie.R2=5*R1"});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    QCOMPARE(valueOf(*outcome, "CPE2_n"), valueOf(*outcome, "CPE1_n"));
    QCOMPARE(valueOf(*outcome, "R2"), 5 * valueOf(*outcome, "R1"));
    const Quantity n = outcome->find(QStringLiteral("CPE1_n"))->quantity, r = outcome->find(QStringLiteral("R1"))->quantity;
    COMPARE_CLOSE(n.value, 0.9, 4 * n.uncertainty);
    COMPARE_CLOSE(r.value, 1000, 4 * r.uncertainty);
    // Two parameters fewer: 142 numbers less 4.
    QCOMPARE(outcome->fit->dof, 138);
    // What follows has the uncertainty of what it follows.
    COMPARE_CLOSE(outcome->find(QStringLiteral("R2"))->quantity.uncertainty, 5 * r.uncertainty, 1e-6 * r.uncertainty);
}

void TestCircuitDemands::limitsHold()
{
    const auto free = analysed("impedance.circuit-fit", twoArcs(0.005), {"circuit=p(R1,CPE1)-p(R2,CPE2)", "bounds.R1=10..1e6"});
    QVERIFY(free.ok());
    COMPARE_RESULT(*free, "R1", 1000, 20);
    const auto bound = analysed("impedance.circuit-fit", twoArcs(0.005), {"circuit=p(R1,CPE1)-p(R2,CPE2)", "bounds.R1=100..800"});
    QVERIFY(bound.ok());
    COMPARE_RESULT(*bound, "R1", 800, 1e-6);
    QVERIFY(says(*bound, "at-bound"));
}

void TestCircuitDemands::impossibleDemandsAreRefused_data()
{
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<QString>("code");
    QTest::addColumn<QString>("field");
    QTest::newRow("a tie to nothing") << QStringList{"tie.R1=R7"} << "tie" << "tie.R1";
    QTest::newRow("a tie to itself") << QStringList{"tie.R1=R1"} << "tie" << "tie.R1";
    QTest::newRow("a tie to what is tied") << QStringList{"tie.CPE1_Q=CPE2_Q", "tie.R1=R2", "tie.R2=CPE1_Q"} << "tie" << "tie.R1";
    QTest::newRow("an exponent tied to a resistance") << QStringList{"tie.CPE1_n=R1"} << "tie" << "tie.CPE1_n";
    QTest::newRow("a factor below zero") << QStringList{"tie.R2=-1*R1"} << "tie" << "tie.R2";
    QTest::newRow("fixed and tied") << QStringList{"tie.R2=R1", "fix.R2=5"} << "tie" << "tie.R2";
    QTest::newRow("limits of an unknown parameter") << QStringList{"bounds.R9=1..2"} << "unknown-element-parameter" << "bounds.R9";
    QTest::newRow("limits below zero") << QStringList{"bounds.R1=-5..2"} << "element-bounds" << "bounds.R1";
    QTest::newRow("limits without room") << QStringList{"bounds.R1=5..5"} << "element-bounds" << "bounds.R1";
    QTest::newRow("limits of an exponent") << QStringList{"bounds.CPE1_n=1..2"} << "element-bounds" << "bounds.CPE1_n";
}

void TestCircuitDemands::impossibleDemandsAreRefused()
{
    QFETCH(QStringList, settings);
    QFETCH(QString, code);
    QFETCH(QString, field);
    const auto outcome = analysed("impedance.circuit-fit", twoArcs(0.005), QStringList{"circuit=p(R1,CPE1)-p(R2,CPE2)"} + settings);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.failure().code, code);
    QCOMPARE(outcome.failure().place.field, field);
    QVERIFY(!outcome.failure().message.english().contains(u'%'));
}

void TestCircuitDemands::outliersLoseTheirPull()
{
    auto data = std::make_shared<Dataset>(*simulated(QStringLiteral("R0-p(R1,C1)"), {100, 1000, 1e-7}, 1, 1e6, 61, 0.001));
    for (const std::size_t column : {1, 2}) {
        std::vector<double> values = *data->columns[column].values;
        for (const std::size_t i : {20, 33, 50})
            values[i] *= 1.5;
        data->columns[column].values = shared(std::move(values));
    }
    const auto plain = analysed("impedance.circuit-fit", data, {"circuit=R0-p(R1,C1)"}), robust = analysed("impedance.circuit-fit", data, {"circuit=R0-p(R1,C1)", "loss=cauchy"});
    QVERIFY(plain.ok() && robust.ok());
    QVERIFY(std::abs(valueOf(*plain, "R1") - 1000) > 4);
    COMPARE_CLOSE(valueOf(*robust, "R1"), 1000, 2);
}

void TestCircuitDemands::anyPartOfTheImpedanceWillDo_data()
{
    QTest::addColumn<QString>("part");
    for (const char *part : {"complex", "modulus", "real", "imaginary"})
        QTest::newRow(part) << QString::fromLatin1(part);
}

void TestCircuitDemands::anyPartOfTheImpedanceWillDo()
{
    QFETCH(QString, part);
    // Exact data: any part determines the arc (Kramers and Kronig).
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)"), {1e6, 1e-10, 0.9}, 1, 1e6, 41), {"circuit=p(R1,CPE1)", QStringLiteral("part=") + part});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R1", 1e6, 1);
    COMPARE_RESULT(*outcome, "CPE1_n", 0.9, 1e-6);
    QCOMPARE(outcome->fit->dof, part == QLatin1String("complex") ? 79 : 38);
}

void TestCircuitDemands::profileIntervalsMatchTheCovariance()
{
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,C1)"), {100, 1000, 1e-7}, 1, 1e6, 61, 0.005), {"circuit=R0-p(R1,C1)", "intervals=profile"});
    QVERIFY(outcome.ok());
    // Well determined parameters are nearly linear: half the interval is 1.98 standard uncertainties (Student, 119).
    for (const char *key : {"R0", "R1", "C1"}) {
        const Quantity value = outcome->find(QString::fromLatin1(key))->quantity;
        const double low = valueOf(*outcome, (QByteArray(key) + "_low").constData()), high = valueOf(*outcome, (QByteArray(key) + "_high").constData());
        COMPARE_CLOSE((high - low) / 2, 1.9801 * value.uncertainty, 0.02 * value.uncertainty);
        QVERIFY(low < value.value && value.value < high);
    }
}

void TestCircuitDemands::openArcsHaveNoResistance()
{
    // RC = 1e12 * 1e-11 = 10 s: the lowest frequency of 1 Hz sees no more than the rise.
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,C1)"), {1e12, 1e-11}, 1, 1e6, 61, 0.002), {"circuit=p(R1,C1)", "length=1mm", "area=100mm^2"});
    QVERIFY(outcome.ok());
    QVERIFY(!outcome->find(QStringLiteral("R_dc")) && !outcome->find(QStringLiteral("sigma_dc")));
    QVERIFY(says(*outcome, "arc-open"));
    QVERIFY(!outcome->curve(QStringLiteral("arc")));
    // The limit is one, and not far off: noise of 0.2 % of |Y| at 1 Hz is 1.3e-13 S.
    const double least = valueOf(*outcome, "R_dc_min");
    QVERIFY2(least < 1e12 && least > 1e11, qPrintable(exactNumberText(least)));
    COMPARE_RESULT(*outcome, "sigma_dc_max", 1e-3 / (1e-4 * least), 1e-6 / (1e-1 * least));
    QVERIFY(!outcome->find(QStringLiteral("R_dc_min"))->withoutUncertainty.isEmpty());
}

void TestCircuitDemands::blockingSpectraHaveNoBound()
{
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {1e9, 1e-6, 0.8, 1e-4, 0.9}, 1, 1e5, 51, 0.002),
                                  {"circuit=p(R1,CPE1)-CPE2", "fix.R1=1e9", "length=1mm", "area=100mm^2"});
    QVERIFY(outcome.ok());
    QVERIFY(says(*outcome, "arc-open"));
    // An electrode in series lets the whole conduct less than the sample does.
    QVERIFY(!outcome->find(QStringLiteral("R_dc")) && !outcome->find(QStringLiteral("R_dc_min")) && !outcome->find(QStringLiteral("sigma_dc_max")));
}

void TestCircuitDemands::misfitWidensTheUncertainties()
{
    // A depressed arc fitted by a round one misses its points in one stretch after the other.
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)"), {1000, 1e-6, 0.85}, 1, 1e6, 61, 0.0005), {"circuit=p(R1,C1)"});
    QVERIFY(outcome.ok());
    const ResultValue *r = outcome->find(QStringLiteral("R1"));
    QCOMPARE(r->parts.size(), std::size_t(2));
    QVERIFY(r->quantity.uncertainty > 2 * r->parts[0].value);
    COMPARE_CLOSE(std::hypot(r->parts[0].value, r->parts[1].value), r->quantity.uncertainty, 1e-9 * r->quantity.uncertainty);
    QVERIFY(says(*outcome, "systematic-residuals"));
}

void TestCircuitDemands::noiseDoesNotWidenThem()
{
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)"), {1000, 1e-6, 0.85}, 1, 1e6, 61, 0.01), {"circuit=p(R1,CPE1)"});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->find(QStringLiteral("R1"))->parts.size(), std::size_t(1));
    QVERIFY(!says(*outcome, "large-residuals"));
    // What no analyser scatters is told, random or not.
    const auto wild = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)"), {1000, 1e-6, 0.85}, 1, 1e6, 61, 0.1), {"circuit=p(R1,CPE1)"});
    QVERIFY(wild.ok());
    QVERIFY(says(*wild, "large-residuals"));
}

void TestCircuitDemands::otherSweepsAreNoSpectra()
{
    const auto data = spectrumDataset(std::vector<double>(20, 1e4), std::vector<double>(20, 1e5), std::vector<double>(20, -1e6));
    for (const char *analysis : {"impedance.circuit-fit", "impedance.dielectric"}) {
        const auto outcome = analysed(analysis, data, {"select=all"});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().code, QStringLiteral("one-frequency"));
    }
}

VITRINE_TEST(TestCircuitDemands)
#include "test_circuitdemands.moc"
