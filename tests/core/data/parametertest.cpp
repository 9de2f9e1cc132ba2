// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "data/parameter.h"
#include "data/parametertext.h"

using namespace vitrine;

class ParameterTest : public QObject
{
    Q_OBJECT

private slots:
    void valuesFromText_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<double>("low");
        QTest::addColumn<double>("high");
        QTest::newRow("unit of the declaration") << "25..50" << 25.0 << 50.0;
        QTest::newRow("unit written out") << "25..50degC" << 25.0 << 50.0;
        QTest::newRow("one unit for both ends, converted") << "620..690K" << 346.85 << 416.85;
        QTest::newRow("ends swapped") << "-20..-30" << -30.0 << -20.0;
        QTest::newRow("exponent and blanks") << "1e1 .. 2.5e1 degC" << 10.0 << 25.0;
    }
    void valuesFromText()
    {
        QFETCH(QString, text);
        QFETCH(double, low);
        QFETCH(double, high);
        const ParameterSpec window = rangeParameter("window", "Window", "degC");
        const auto value = parsedParameter(window, text);
        QVERIFY2(value, value ? "" : qPrintable(value.failure().message.english()));
        const Interval interval = std::get<Interval>(*value);
        COMPARE_CLOSE(interval.low, low, 1e-9);
        COMPARE_CLOSE(interval.high, high, 1e-9);
    }

    void fallingLimitsAreTold()
    {
        const ParameterSpec window = rangeParameter("window", "Window", "degC");
        const auto told = fallingLimits(window, QStringLiteral("50..25"));
        QVERIFY(told);
        QVERIFY(told->severity == Severity::Note);
        QVERIFY2(told->message.english().contains(QStringLiteral("taken as 25 °C to 50 °C")), qPrintable(told->message.english()));
        QVERIFY(fallingLimits(window, QStringLiteral("323.15..298.15 K")));
        QVERIFY(fallingLimits(window, QStringLiteral("-10..-20degC")));
        QVERIFY(fallingLimits(rangeParameter("window", "Window", "Hz"), QStringLiteral("1 kHz..100 Hz")));
        for (const char *rising : {"25..50", "-20..-10", "25..50degC", "25..25", "x..y"})
            QVERIFY2(!fallingLimits(window, QString::fromLatin1(rising)), rising);
        QVERIFY(!fallingLimits(rangeParameter("window", "Window", "Hz"), QStringLiteral("100 Hz..1 kHz")));
        QVERIFY(!fallingLimits(numberParameter("mass", "Mass", "mg"), QStringLiteral("50..25")));
    }

    void numbersWithUnits()
    {
        const ParameterSpec mass = numberParameter("mass", "Mass", "mg");
        QCOMPARE(std::get<double>(*parsedParameter(mass, QStringLiteral("6.4mg"))), 6.4);
        QCOMPARE(std::get<double>(*parsedParameter(mass, QStringLiteral("6.4e-3 g"))), 6.4);
        QVERIFY(!parsedParameter(mass, QStringLiteral("6.4 mm")));
        QVERIFY(!parsedParameter(mass, QStringLiteral("6,4")));
        QCOMPARE(parsedParameter(mass, QStringLiteral("six")).failure().place.field, QStringLiteral("mass"));
    }

    void choicesNameTheKnownOnes()
    {
        const ParameterSpec baseline = choiceParameter("baseline", "Baseline", {{QStringLiteral("linear"), {}}, {QStringLiteral("none"), {}}}, "linear");
        QVERIFY(parsedParameter(baseline, QStringLiteral("none")));
        const auto wrong = parsedParameter(baseline, QStringLiteral("cubic"));
        QVERIFY(!wrong);
        QVERIFY(wrong.failure().message.english().contains(QStringLiteral("linear, none")));
    }

    void limitsHold()
    {
        const ParameterSpec metals = integerParameter("metals", "Metals", 1, 1, 12);
        QVERIFY(parsedParameter(metals, QStringLiteral("3")));
        QVERIFY(!parsedParameter(metals, QStringLiteral("0")));
        QVERIFY(!parsedParameter(metals, QStringLiteral("2.5")));
    }

    void roundTripThroughJson()
    {
        Parameters parameters;
        parameters.set(QStringLiteral("a"), 0.1);
        parameters.set(QStringLiteral("b"), Interval{-1.0 / 3, 1e300});
        parameters.set(QStringLiteral("c"), QStringLiteral("sigmoidal-tangential"));
        QCOMPARE(parametersFromJson(toJson(parameters)), parameters);
    }

    void familiesStandForAnyKeyUnderTheirName()
    {
        ParameterSpec fix = numberParameter("fix", "Fixed", "1");
        fix.family = true;
        const std::vector<ParameterSpec> specs{fix};
        QVERIFY(findSpec(specs, QStringLiteral("fix.R0")));
        QVERIFY(!findSpec(specs, QStringLiteral("fix")));
        QVERIFY(!findSpec(specs, QStringLiteral("fixed.R0")));
    }
};

VITRINE_TEST(ParameterTest)
#include "parametertest.moc"
