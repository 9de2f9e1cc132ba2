// SPDX-License-Identifier: GPL-3.0-or-later
#include "spectra.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

// What a spectrum says of R_dc, and that nothing is said where it does not.
class TestDirectResistance : public QObject
{
    Q_OBJECT

private slots:
    void hiddenArcsHaveLimitsOnly_data();
    void hiddenArcsHaveLimitsOnly();
    void arcsApartFromTheElectrodeAreKnown();
    void aTopThatTheFitInventsIsNone();
    void routesThatDisagreeAreNamed();
    void measuredSpectra_data();
    void measuredSpectra();
};

namespace
{

bool says(const Outcome &outcome, const char *code)
{
    return std::ranges::any_of(outcome.issues, [code](const Issue &issue) { return issue.code == QLatin1String(code); });
}

double valueOf(const Outcome &outcome, const char *key)
{
    const ResultValue *result = outcome.find(QString::fromLatin1(key));
    return result ? result->quantity.value : absent;
}

double partOf(const ResultValue &result, const QString &name)
{
    for (const UncertaintyPart &part : result.parts)
        if (part.name.english() == name)
            return part.value;
    return absent;
}

} // namespace

void TestDirectResistance::hiddenArcsHaveLimitsOnly_data()
{
    QTest::addColumn<QString>("fitted");
    QTest::addColumn<QList<double>>("truth");
    // One arc, depressed, and an electrode within two decades of it.
    QTest::newRow("the circuit of the data") << "p(R1,CPE1)-CPE2" << QList<double>{27670, 8e-10, 0.75156, 4.054e-8, 0.65354};
    QTest::newRow("a circuit with one element more") << "p(R1,CPE1,C1)-CPE2" << QList<double>{27670, 8e-10, 0.75156, 4.054e-8, 0.65354};
    QTest::newRow("a flatter arc") << "p(R1,CPE1)-CPE2" << QList<double>{10387, 4.76e-8, 0.5884, 6.454e-7, 0.5779};
}

void TestDirectResistance::hiddenArcsHaveLimitsOnly()
{
    QFETCH(QString, fitted);
    QFETCH(QList<double>, truth);
    const auto data = simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {truth.begin(), truth.end()}, 60, 5e6, 101, 0.003);
    const auto outcome = analysed("impedance.circuit-fit", data, {"circuit=" + fitted, "length=1mm", "area=100mm^2"});
    QVERIFY(outcome.ok());
    QVERIFY(!outcome->find(QStringLiteral("R_dc")) && !outcome->find(QStringLiteral("sigma_dc")));
    QVERIFY(says(*outcome, "arc-hidden"));
    const double least = valueOf(*outcome, "R_dc_min"), most = valueOf(*outcome, "R_dc_max");
    QVERIFY2(least < truth[0] && truth[0] < most, qPrintable(exactNumberText(least) + u' ' + exactNumberText(most)));
    QVERIFY(most < 5 * least);
    COMPARE_CLOSE(valueOf(*outcome, "sigma_dc_max"), 1e-3 / (1e-4 * least), 1e-9);
    COMPARE_CLOSE(valueOf(*outcome, "sigma_dc_min"), 1e-3 / (1e-4 * most), 1e-9);
}

void TestDirectResistance::arcsApartFromTheElectrodeAreKnown()
{
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {1e4, 1e-10, 0.9, 1e-6, 0.8}, 20, 2e6, 61, 0.01), {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R_dc", 1e4, 150);
    QVERIFY(!says(*outcome, "arc-hidden"));
}

void TestDirectResistance::aTopThatTheFitInventsIsNone()
{
    // Behind the arc -Z'' only rises, as an electrode's does; an arc fitted to that ends somewhere.
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {4000, 2e-9, 0.9, 2.3e-4, 0.48}, 0.016, 2e5, 72, 0.02),
                                  {"circuit=p(R1,CPE1)-p(R2,CPE2)", "bounds.R2=1e3..2e4"});
    QVERIFY(outcome.ok());
    QVERIFY(!outcome->find(QStringLiteral("R_dc")));
    QVERIFY(says(*outcome, "arc-open"));
}

void TestDirectResistance::routesThatDisagreeAreNamed()
{
    // The electrode's rise begins within the arc's points and drags the circle along.
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,CPE1)-CPE2"), {9, 73, 5.3e-6, 0.8, 3.77e-3, 0.656}, 1, 4.6e5, 40, 2e-3),
                                  {"circuit=R0-p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    const ResultValue *direct = outcome->find(QStringLiteral("R_dc")), *circle = outcome->find(QStringLiteral("R_circle"));
    QVERIFY(direct && circle);
    const double difference = std::abs(direct->quantity.value - circle->quantity.value), part = partOf(*direct, QStringLiteral("difference between circuit and circle"));
    QVERIFY(says(*outcome, "routes-disagree"));
    COMPARE_CLOSE(part, difference / 2, 1e-9 * difference);
    QVERIFY(direct->quantity.uncertainty >= part);

    // A round arc is the same by both.
    const auto round = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,C1)"), {100, 1e4, 1e-7}, 0.5, 1e6, 64, 1e-3), {"circuit=R0-p(R1,CPE1)"});
    QVERIFY(round.ok());
    QVERIFY(round->find(QStringLiteral("R_circle")) && !says(*round, "routes-disagree"));
    QVERIFY(std::isnan(partOf(*round->find(QStringLiteral("R_dc")), QStringLiteral("difference between circuit and circle"))));
}

void TestDirectResistance::measuredSpectra_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("code"); // "" = R_dc is given
    QTest::newRow("LATP at -42 degC, arc and electrode in one") << "lcr_LATP_42C_decimal_comma.txt" << "arc-hidden";
    QTest::newRow("LATP at 50 degC") << "lcr_LATP_50C_decimal_comma.txt" << "arc-hidden";
    QTest::newRow("a coating whose second arc only rises") << "gamry_eispot_latin1.DTA" << "arc-open";
    QTest::newRow("ice, circle and circuit 3 u apart") << "solartron_smart_ice_w48.csv" << "routes-disagree";
    QTest::newRow("LATP between 1 Hz and 0.5 MHz") << "biologic_decimal_comma_LATP.mpt" << "routes-disagree";
    QTest::newRow("dummy cell") << "zplot32c_circuit3.z" << "";
    QTest::newRow("blocking electrodes, far away") << "biologic_LPSCl_blocking_m25C.mpr" << "";
}

void TestDirectResistance::measuredSpectra()
{
    QFETCH(QString, file);
    QFETCH(QString, code);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto content = imported(path);
    QVERIFY(content.ok());
    const auto outcome = analysed("impedance.circuit-fit", content->datasets[0], {});
    QVERIFY(outcome.ok());
    for (const char *one : {"arc-hidden", "arc-open", "routes-disagree"})
        QCOMPARE(says(*outcome, one), code == QLatin1String(one));
    QCOMPARE(outcome->find(QStringLiteral("R_dc")) == nullptr, code.startsWith(QLatin1String("arc")));
    QCOMPARE(outcome->find(QStringLiteral("R_dc_min")) != nullptr, code.startsWith(QLatin1String("arc")));
}

VITRINE_TEST(TestDirectResistance)
#include "test_directresistance.moc"
