// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "units/unit.h"

using namespace vitrine;

class UnitTest : public QObject
{
    Q_OBJECT

private slots:
    void conversions_data()
    {
        QTest::addColumn<QString>("from");
        QTest::addColumn<QString>("to");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("expected");
        QTest::newRow("Celsius to kelvin: the zero of ITS-90") << "degC" << "K" << 0.01 << 273.16;
        QTest::newRow("kelvin to Celsius") << "K" << "degC" << 273.15 << 0.0;
        QTest::newRow("Fahrenheit: water freezes") << "degF" << "degC" << 32.0 << 0.0;
        QTest::newRow("emu is a thousandth of an ampere square metre") << "emu" << "A m2" << 1.0 << 1e-3;
        QTest::newRow("ten thousand oersted are a tesla in vacuum") << "Oe" << "T" << 10000.0 << 1.0;
        QTest::newRow("S/cm to S/m") << "S/cm" << "S/m" << 1.5 << 150.0;
        QTest::newRow("molar susceptibility in SI volume") << "cm3/mol" << "m3/mol" << 1.0 << 1e-6;
        QTest::newRow("milliwatt per milligram is watt per gram") << "mW/mg" << "W/g" << 0.25 << 0.25;
        QTest::newRow("hyphen between factors") << "W/K-m" << "W/(m K)" << 1.4 << 1.4;
        QTest::newRow("thermochemical calorie") << "cal/g" << "J/g" << 1.0 << 4.184;
        QTest::newRow("percent") << "wt%" << "1" << 12.5 << 0.125;
        QTest::newRow("degree sign lost in a re-save") << QStringLiteral("\uFFFDC") << "K" << 10.0 << 283.15;
        QTest::newRow("degree sign turned into a question mark") << "?C/min" << "K/s" << 60.0 << 1.0;
        QTest::newRow("degree sign of UTF-8 read as eight-bit text") << QStringLiteral("Â°C") << "K" << 10.0 << 283.15;
        QTest::newRow("micro sign lost in a re-save") << QStringLiteral("\uFFFDV/mg") << "V/g" << 1000.0 << 1.0;
        QTest::newRow("micro sign") << QStringLiteral("µV/mW") << "V/W" << 1.0 << 1e-3;
        QTest::newRow("superscripts") << QStringLiteral("J g⁻¹ K⁻¹") << "J/(kg K)" << 1.0 << 1000.0;
        QTest::newRow("Celsius inside a compound is a difference") << "J/(g degC)" << "J/(g K)" << 2.0 << 2.0;
        QTest::newRow("ohms in words") << "ohms" << "kOhm" << 1500.0 << 1.5;
        QTest::newRow("rates per minute") << "K/min" << "K/s" << 60.0 << 1.0;
    }
    void conversions()
    {
        QFETCH(QString, from);
        QFETCH(QString, to);
        QFETCH(double, value);
        QFETCH(double, expected);
        const auto a = Unit::parsed(from), b = Unit::parsed(to);
        QVERIFY2(a, qPrintable(from));
        QVERIFY2(b, qPrintable(to));
        COMPARE_CLOSE(converted(value, *a, *b), expected, 4e-16 * std::abs(expected) + 6e-14 * (from.contains(u'C') || from.contains(u'F') || from == u"K"));
        COMPARE_CLOSE(converted(converted(value, *a, *b), *b, *a), value, 1.2e-13 * std::max(1.0, std::abs(value)));
    }

    void powersOfTenComeBackExactly()
    {
        const char *pairs[][2] = {{"emu", "A m2"}, {"Oe", "T"}, {"S/cm", "S/m"}, {"cm3/mol", "m3/mol"}, {"mW", "W"}, {"mg", "g"}, {"um", "mm"}};
        for (const auto &pair : pairs) {
            const Unit a = Unit::of(pair[0]), b = Unit::of(pair[1]);
            for (const double value : {11.5289, 0.1, 1.0 / 3, 6.02214076e23, 299.926})
                COMPARE_CLOSE(converted(converted(value, a, b), b, a), value, std::abs(value) * 2.3e-16);
        }
    }

    void unknownOrMixedDimensionsAreNoNumbers()
    {
        QVERIFY(!Unit::parsed(QStringLiteral("furlong")));
        QVERIFY(!Unit::parsed(QStringLiteral("purge2")));
        QVERIFY(!Unit::parsed(QStringLiteral("W/")) || Unit::parsed(QStringLiteral("W/"))->sameDimension(Unit::of("W")));
        QVERIFY(!Unit::parsed(QStringLiteral("((((((((W))))))))")));
        QVERIFY(std::isnan(converted(1, Unit::of("W"), Unit::of("J"))));
    }

    void displayed_data()
    {
        QTest::addColumn<QString>("symbol");
        QTest::addColumn<QString>("shown");
        QTest::newRow("Celsius") << "degC" << "°C";
        QTest::newRow("heat capacity") << "J/(g K)" << "J g⁻¹ K⁻¹";
        QTest::newRow("chi T") << "cm3 K/mol" << "cm³ K mol⁻¹";
        QTest::newRow("conductivity") << "W/(m K)" << "W m⁻¹ K⁻¹";
        QTest::newRow("ohm") << "kOhm" << "kΩ";
        QTest::newRow("per kelvin") << "1/K" << "K⁻¹";
        QTest::newRow("a number") << "1" << "";
    }
    void displayed()
    {
        QFETCH(QString, symbol);
        QFETCH(QString, shown);
        QCOMPARE(Unit::parsed(symbol)->displayed(), shown);
    }
};

VITRINE_TEST(UnitTest)
#include "unittest.moc"
