// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "units/quantity.h"

using namespace vitrine;

class QuantityTest : public QObject
{
    Q_OBJECT

private slots:
    // The rule and its examples: Review of Particle Physics, section 5.3 "Rounding".
    void rounding_data()
    {
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<QString>("unit");
        QTest::addColumn<QString>("concise");
        QTest::addColumn<QString>("plusMinus");
        QTest::newRow("the house's example") << 6.65 << 0.08 << "GPa" << "6.65(8) GPa" << "6.65 ± 0.08 GPa";
        QTest::newRow("PDG: 0.827 ± 0.119 keeps two digits") << 0.827 << 0.119 << "1" << "0.83(12)" << "0.83 ± 0.12";
        QTest::newRow("PDG: 0.827 ± 0.367 keeps one digit") << 0.827 << 0.367 << "1" << "0.8(4)" << "0.8 ± 0.4";
        QTest::newRow("354 keeps two") << 1.2345 << 0.0354 << "1" << "1.234(35)" << "1.234 ± 0.035";
        QTest::newRow("355 keeps one") << 1.2345 << 0.0355 << "1" << "1.23(4)" << "1.23 ± 0.04";
        QTest::newRow("949 keeps one") << 1.2345 << 0.0949 << "1" << "1.23(9)" << "1.23 ± 0.09";
        QTest::newRow("950 rounds up to 1000 and keeps two") << 1.2345 << 0.0950 << "1" << "1.23(10)" << "1.23 ± 0.10";
        QTest::newRow("999.7 in the third digit") << 10.0 << 0.09997 << "1" << "10.00(10)" << "10.00 ± 0.10";
        QTest::newRow("uncertainty above one") << 271.03 << 1.44 << "degC" << "271.0(14) °C" << "271.0 ± 1.4 °C";
        QTest::newRow("uncertainty in the tens splits off a power") << 1519833.1 << 4530.0 << "Ohm" << "1.520(5)×10⁶ Ω" << "(1.520 ± 0.005)×10⁶ Ω";
        QTest::newRow("uncertainty of tens") << 271.4 << 40.0 << "K" << "270(40) K" << "270 ± 40 K";
        QTest::newRow("nothing but uncertainty, no minus zero") << -3.0 << 41.0 << "J/g" << "0(40) J g⁻¹" << "0 ± 40 J g⁻¹";
        QTest::newRow("small") << 9.5197335e-11 << 1.09e-12 << "F" << "9.52(11)×10⁻¹¹ F" << "(9.52 ± 0.11)×10⁻¹¹ F";
        QTest::newRow("uncertainty larger than the value") << 0.5 << 12.0 << "1" << "" << "";
        QTest::newRow("negative, typographic minus") << -284.03 << 1.4 << "J/g" << "−284.0(14) J g⁻¹" << "−284.0 ± 1.4 J g⁻¹";
        QTest::newRow("no uncertainty") << 0.258 << absent << "W/(m K)" << "0.258 W m⁻¹ K⁻¹" << "0.258 W m⁻¹ K⁻¹";
        QTest::newRow("no value") << absent << absent << "K" << "–" << "–";
        QTest::newRow("percent needs brackets around the sum") << 18.7 << 1.2 << "%" << "18.7(12) %" << "(18.7 ± 1.2) %";
    }
    void rounding()
    {
        QFETCH(double, value);
        QFETCH(double, uncertainty);
        QFETCH(QString, unit);
        QFETCH(QString, concise);
        QFETCH(QString, plusMinus);
        if (qstrcmp(QTest::currentDataTag(), "uncertainty larger than the value") == 0) {
            // Nothing of the value is known: the digits must still not mislead.
            QVERIFY(roundedText({value, uncertainty, Unit::of("1")}, UncertaintyStyle::PlusMinus).contains(QStringLiteral("12")));
            return;
        }
        const Quantity quantity{value, uncertainty, *Unit::parsed(unit)};
        QCOMPARE(roundedText(quantity, UncertaintyStyle::Concise), concise);
        QCOMPARE(roundedText(quantity, UncertaintyStyle::PlusMinus), plusMinus);
    }

    void molarAndBack()
    {
        // Mn compound of the paper: 106.8 J/g with M = 439.43 g/mol.
        const Quantity perGram{106.8, 1.1, Unit::of("J/g")};
        const Quantity mass{439.43, absent, Unit::of("g/mol")};
        const Quantity molar = inMolar(perGram, mass, Unit::of("kJ/mol"));
        COMPARE_CLOSE(molar.value, 46.931124, 1e-9);
        COMPARE_CLOSE(molar.uncertainty, 0.483373, 1e-9);
        COMPARE_CLOSE(inMolar(molar, mass, Unit::of("J/g")).value, 106.8, 1e-12);
        QVERIFY(!inMolar(perGram, mass, Unit::of("K")).hasValue());
        QVERIFY(!inMolar(perGram, {0, absent, Unit::of("g/mol")}, Unit::of("J/mol")).hasValue());
    }

    void temperatureUncertaintiesAreDifferences()
    {
        const Quantity celsius{25, 0.3, Unit::of("degC")};
        COMPARE_CLOSE(celsius.in(Unit::of("K")).value, 298.15, 1e-12);
        COMPARE_CLOSE(celsius.in(Unit::of("K")).uncertainty, 0.3, 0);
        COMPARE_CLOSE(celsius.in(Unit::of("degF")).uncertainty, 0.54, 1e-12);
    }
};

VITRINE_TEST(QuantityTest)
#include "quantitytest.moc"
