// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/jonscher.h"

#include "spectra.h"
#include "support/testmain.h"

#include <complex>
#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

class TestDielectric : public QObject
{
    Q_OBJECT

private slots:
    void electricModulusIsTheInverse();
    void jonscherGivesBackTheCircuit();
    void jonscherNeedsAPlateau();
    void capacitanceOfTheEdgeIsSubtracted();
    void circleMeetsTheAxis_data();
    void circleMeetsTheAxis();
    void noCircleWhereArcAndElectrodeOverlap();
    void circleIsDrawnOverThePoints();
    void authorsTable_data();
    void authorsTable();
    void idealCapacitorWithLoss();
    void withoutGeometryOnlyTheTangent();
    void frequencyOutsideIsRefused();
    void aCellIsNoCapacitor();
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
    // With every point masked it is the mask that is to blame, not a frequency that nobody gave.
    const auto masked = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 51), {"exclude=1..1e9"});
    QVERIFY(!masked.ok());
    QCOMPARE(masked.failure().code, QStringLiteral("all-masked"));
}

// R, CPE and C in parallel are sigma_dc + A w^n with sigma_dc = L/(R A), n = alpha, A_J = Q cos(alpha pi/2) L/A.
void TestDielectric::jonscherGivesBackTheCircuit()
{
    const std::vector<double> truth = {1e8, 2e-10, 0.65, 1e-11};
    const auto outcome = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,CPE1,C1)"), truth, 0.1, 1e6, 71, 0.001), {"length=1mm", "area=100mm^2"});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    const double cell = 1e-3 / 1e-4;
    for (const auto &[key, expected] : {std::pair("sigma_dc", cell / truth[0]), std::pair("jonscher_n", truth[2]),
                                        std::pair("jonscher_A", truth[1] * std::cos(truth[2] * std::numbers::pi / 2) * cell)}) {
        const ResultValue *found = outcome->find(QString::fromLatin1(key));
        QVERIFY2(found, key);
        QVERIFY(found->quantity.uncertainty > 0 && found->quantity.uncertainty < 0.05 * expected);
        COMPARE_CLOSE(found->quantity.value, expected, 4 * found->quantity.uncertainty);
    }
    QVERIFY(outcome->curve(QStringLiteral("jonscher")));
    // Before a blocking electrode sigma' falls off at low frequencies: the proposed window starts above it.
    const auto blocked = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,CPE1,C1)-CPE2"), {1e5, 2e-10, 0.65, 1e-11, 1e-6, 0.85}, 0.1, 1e7, 81, 0.001),
                                  {"length=1mm", "area=100mm^2"});
    QVERIFY(blocked.ok());
    QVERIFY(blocked->parameters.interval(QStringLiteral("jonscher_window"))->low > 30);
    COMPARE_RESULT(*blocked, "sigma_dc", cell / 1e5, 0.03 * cell / 1e5);
}

void TestDielectric::jonscherNeedsAPlateau()
{
    const auto outcome = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,CPE1,C1)"), {1e14, 2e-10, 0.65, 1e-11}, 1, 1e6, 61, 0.001), {"length=1mm", "area=100mm^2"});
    QVERIFY(outcome.ok());
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("undetermined") || issue.code == QLatin1String("no-jonscher"); }));
}

void TestDielectric::electricModulusIsTheInverse()
{
    const auto outcome = analysed("impedance.dielectric", simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 51), {"length=1mm", "area=100mm^2", "frequency=1000"});
    QVERIFY(outcome.ok());
    // M* = j w C0 Z with C0 = eps0 A / L
    const double w = 2 * std::numbers::pi * 1000, empty = 8.8541878128e-12 * 1e-4 / 1e-3;
    const std::complex<double> modulus = std::complex<double>(0, w * empty) / (1 / 1e6 + std::complex<double>(0, w * 1e-10));
    COMPARE_RESULT(*outcome, "M_real", modulus.real(), 2e-3 * modulus.real());
    COMPARE_RESULT(*outcome, "M_imaginary", modulus.imag(), 2e-3 * modulus.imag());
    QVERIFY(modulus.imag() > 0);
}

void TestDielectric::capacitanceOfTheEdgeIsSubtracted()
{
    const auto data = simulated(QStringLiteral("p(R1,C1)"), {1e9, 2e-11}, 10, 1e6, 51);
    const auto plain = analysed("impedance.dielectric", data, {"length=1mm", "diameter=20mm", "frequency=1000"});
    const auto corrected = analysed("impedance.dielectric", data, {"length=1mm", "diameter=20mm", "frequency=1000", "edge_capacitance=0.5pF", "edge_capacitance_uncertainty=0.1pF"});
    QVERIFY(plain.ok() && corrected.ok());
    const double empty = 8.8541878128e-12 * std::numbers::pi * 1e-4 / 1e-3; // 2.7816 pF
    const ResultValue *before = plain->find(QStringLiteral("epsilon_real")), *after = corrected->find(QStringLiteral("epsilon_real"));
    COMPARE_CLOSE(before->quantity.value - after->quantity.value, 0.5e-12 / empty, 1e-9);
    COMPARE_CLOSE(after->parts.back().value, 0.1e-12 / empty, 1e-9);
    // The field in air loses nothing.
    COMPARE_CLOSE(corrected->find(QStringLiteral("epsilon_imaginary"))->quantity.value, plain->find(QStringLiteral("epsilon_imaginary"))->quantity.value, 1e-12);
}

void TestDielectric::circleMeetsTheAxis_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("window");
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    // Unweighted algebraic circles, x-axis cut-offs: reference/impedance.md, section 5.
    QTest::newRow("biologic") << "biologic_decimal_comma_LATP.mpt" << "200..200000" << 9.0462 << 84.158;
    QTest::newRow("zplot") << "zplot32c_circuit3.z" << "1..100000" << 1503.5 << 6139.3;
    QTest::newRow("rlc 280") << "rlc_headerless_280C.txt" << "100..100000" << 335.21 << 1.5255e6;
    QTest::newRow("rlc 240") << "rlc_headerless_240C.txt" << "60..30000" << -11119.0 << 5.2576e6;
}

void TestDielectric::circleMeetsTheAxis()
{
    QFETCH(QString, file);
    QFETCH(QString, window);
    QFETCH(double, low);
    QFETCH(double, high);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto content = imported(path);
    QVERIFY(content.ok());
    const auto outcome = analysed("impedance.circuit-fit", content->datasets[0], {"circuit=R0-p(R1,CPE1)", "circle_window=" + window});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R_circle", high, 1e-4 * high);
    COMPARE_RESULT(*outcome, "R_circle_low", low, 1e-4 * high);
    QVERIFY(outcome->curve(QStringLiteral("circle")));
}

void TestDielectric::noCircleWhereArcAndElectrodeOverlap()
{
    for (const char *name : {"impedance/lcr_LATP_50C_decimal_comma.txt", "impedance/lcr_LATP_42C_decimal_comma.txt"}) {
        const QString path = sharedFile(QString::fromLatin1(name));
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto content = imported(path);
        const auto outcome = analysed("impedance.circuit-fit", content->datasets[0], {"circuit=p(R1,CPE1)-CPE2", "select=capacitive"});
        QVERIFY(outcome.ok());
        QVERIFY2(!outcome->find(QStringLiteral("R_circle")), name);
        QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("no-circle"); }));
        QVERIFY(!outcome->find(QStringLiteral("R_dc")) && outcome->find(QStringLiteral("R_dc_min")));
    }
    const auto clear = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,C1)-C2"), {100, 1e4, 1e-9, 1e-5}, 1, 1e7, 71), {"circuit=R0-p(R1,C1)-C2"});
    QVERIFY(clear.ok());
    COMPARE_RESULT(*clear, "R_circle", 10100, 200);
}

// A circle whose centre lies above the axis is drawn through the points too, not below the axis.
void TestDielectric::circleIsDrawnOverThePoints()
{
    for (const double centre : {-400.0, 400.0}) {
        std::vector<double> f, re, im;
        for (int k = 0; k <= 40; ++k) {
            const double angle = (172 - 4.1 * k) * std::numbers::pi / 180;
            f.push_back(1e6 * std::pow(10, -0.1 * k));
            re.push_back(5500 + 5000 * std::cos(angle));
            im.push_back(-(centre + 5000 * std::sin(angle)));
        }
        const auto outcome = analysed("impedance.circuit-fit", spectrumDataset(f, re, im), {"circuit=R0-p(R1,CPE1)", "circle_window=1e2..1e6"});
        QVERIFY(outcome.ok());
        const Curve *circle = outcome->curve(QStringLiteral("circle"));
        QVERIFY(circle);
        COMPARE_CLOSE(*std::ranges::max_element(*circle->y), centre + 5000, 10);
        QVERIFY(*std::ranges::min_element(*circle->y) > -10);
    }
}

// Of a spectrum whose file knows no geometry the loss tangent is not proposed: most such files are of electrochemical cells.
void TestDielectric::aCellIsNoCapacitor()
{
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("impedance.dielectric"));
    const DatasetPtr cell = simulated(QStringLiteral("R0-p(R1,CPE1)"), {10, 100, 1e-5, 0.9}, 1, 1e5, 41);
    QVERIFY(!applicable(spec, inputsOf(cell)));
    auto pellet = std::make_shared<Dataset>(*cell);
    pellet->metadata.set(QStringLiteral("thickness"), Quantity{1, absent, Unit::of("mm")});
    QVERIFY(!applicable(spec, inputsOf(pellet)));
    pellet->metadata.set(QStringLiteral("diameter"), Quantity{10, absent, Unit::of("mm")});
    QVERIFY(applicable(spec, inputsOf(pellet)));
    QVERIFY(analysed("impedance.dielectric", cell, {}).ok()); // who wants it has it
}

VITRINE_TEST(TestDielectric)
#include "test_dielectric.moc"
