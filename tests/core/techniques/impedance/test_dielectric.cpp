// SPDX-License-Identifier: GPL-3.0-or-later
#include "spectra.h"
#include "support/testmain.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

class TestDielectric : public QObject
{
    Q_OBJECT

private slots:
    void authorsTable_data();
    void authorsTable();
    void idealCapacitorWithLoss();
    void withoutGeometryOnlyTheTangent();
    void frequencyOutsideIsRefused();
};

void TestDielectric::authorsTable_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<double>("permittivity");
    QTest::addColumn<double>("tangent");
    // At 1 MHz; the authors' own table and C0 = eps0 A / L (reference/impedance.md, section 5).
    QTest::newRow("200 degC") << "more/rlc_headerless_200C.txt" << 76.285 << 0.010246;
    QTest::newRow("240 degC") << "rlc_headerless_240C.txt" << 75.835 << 0.012791;
    QTest::newRow("280 degC") << "rlc_headerless_280C.txt" << 75.941 << 0.018925;
}

void TestDielectric::authorsTable()
{
    QFETCH(QString, file);
    QFETCH(double, permittivity);
    QFETCH(double, tangent);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto content = imported(path);
    QVERIFY(content.ok());
    const auto outcome = analysed("impedance.dielectric", content->datasets[0], {"length=1.2mm", "diameter=12.65mm", "frequency=1MHz"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "epsilon_real", permittivity, 0.002);
    COMPARE_RESULT(*outcome, "tan_delta", tangent, 1e-5);
    COMPARE_RESULT(*outcome, "epsilon_imaginary", permittivity * tangent, 0.001);
    QVERIFY(outcome->find(QStringLiteral("epsilon_real"))->quantity.hasUncertainty());
    QCOMPARE(outcome->curve(QStringLiteral("epsilon_real"))->x->size(), std::size_t(35));
}

void TestDielectric::idealCapacitorWithLoss()
{
    // eps' = 10, sigma = 1e-6 S/m in a plate capacitor of 1 mm and 100 mm2: R and C by definition.
    const double area = 1e-4, length = 1e-3, eps0 = 8.8541878128e-12;
    const double c = 10 * eps0 * area / length, r = length / (1e-6 * area);
    const auto data = simulated(QStringLiteral("p(R1,C1)"), {r, c}, 10, 1e6, 51);
    const auto outcome = analysed("impedance.dielectric", data, {"length=1mm", "area=100mm^2", "frequency=1234Hz", "length_uncertainty=0.01mm", "area_uncertainty=2mm^2"});
    QVERIFY(outcome.ok());
    const double omega = 2 * std::numbers::pi * 1234;
    COMPARE_RESULT(*outcome, "epsilon_real", 10, 1e-6);
    COMPARE_RESULT(*outcome, "sigma_ac", 1e-6, 1e-12);
    COMPARE_RESULT(*outcome, "tan_delta", 1e-6 / (omega * eps0 * 10), 0.02); // straight between points over ln f
    const Quantity &eps = outcome->find(QStringLiteral("epsilon_real"))->quantity;
    COMPARE_CLOSE(eps.uncertainty, 10 * std::hypot(0.01, 0.02), 1e-4);
}

void TestDielectric::withoutGeometryOnlyTheTangent()
{
    const auto outcome = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 51), {});
    QVERIFY(outcome.ok());
    QVERIFY(outcome->find(QStringLiteral("tan_delta")));
    QVERIFY(!outcome->find(QStringLiteral("epsilon_real")));
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("no-geometry"); }));
}

void TestDielectric::frequencyOutsideIsRefused()
{
    const auto outcome = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 51), {"frequency=1Hz"});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.failure().place.field, QStringLiteral("frequency"));
}

VITRINE_TEST(TestDielectric)
#include "test_dielectric.moc"
