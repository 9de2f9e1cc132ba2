// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/impedancetable.h"

#include "data/columnnames.h"

#include "spectra.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;
using namespace vitrine::test;

// Tables of any origin: what their columns mean, and what they say that no column says.
class TestTableReaders : public QObject
{
    Q_OBJECT

private slots:
    void otherFormsOfFrequency_data();
    void otherFormsOfFrequency();
    void impedancePerAreaIsThatOfOneSquareCentimetre();
    void settingsOfAnotherReaderAreTold();
    void novaBinaryIsRefusedWithAWayOut();
    void measuredUncertaintiesWeighTheFit();
    void temperaturesAreToldByTheirNames();
    void columnsWithOtherNamesAreNotWithoutNames();
};

void TestTableReaders::otherFormsOfFrequency_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("first");
    QTest::newRow("angular, by name") << QByteArray("omega (rad/s),Z',Z''") << QByteArray("6283.185307179586");
    QTest::newRow("angular, by unit") << QByteArray("Frequency (rad/s),Z',Z''") << QByteArray("6283.185307179586");
    QTest::newRow("a Greek letter") << QByteArray("\xcf\x89,Z',Z''") << QByteArray("6283.185307179586");
    QTest::newRow("logarithm") << QByteArray("log f,Z',Z''") << QByteArray("3");
    QTest::newRow("logarithm with a unit") << QByteArray("log(f/Hz),Z',Z''") << QByteArray("3");
}

void TestTableReaders::otherFormsOfFrequency()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, first);
    const auto result = importedText("a.csv", heading + "\n" + first + ",30,-40\n" + first + ",30,-40\n");
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    COMPARE_CLOSE(values(*result, 0, "frequency")[0], 1000, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-12);
}

void TestTableReaders::impedancePerAreaIsThatOfOneSquareCentimetre()
{
    const auto result = importedText("a.csv", "Frequency (Hz),Z' (kOhm cm^2),-Z'' (kOhm cm^2)\n1000,0.03,0.04\n100,0.06,0.01\n");
    QVERIFY(result.ok());
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-9);
    QVERIFY(hasIssue(*result, "per-area"));
    COMPARE_CLOSE(result->datasets[0]->metadata.quantity(QStringLiteral("area"), Unit::of("cm^2"))->value, 1, 1e-12);
}

void TestTableReaders::settingsOfAnotherReaderAreTold()
{
    const QByteArray bytes = "f/Hz,Z'/Ohm,Z''/Ohm\n1000,30,-40\n100,40,-20\n";
    Parameters given;
    given.set(QStringLiteral("role.1"), QStringLiteral("temperature"));
    const auto result = importFile(registry().importers(), {QStringLiteral("a.csv"), bytes}, given, Progress());
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("impedance-table"));
    QVERIFY(hasIssue(*result, "setting-ignored"));
    const auto without = importedText("a.csv", bytes);
    QVERIFY(without.ok() && !hasIssue(*without, "setting-ignored"));
}

void TestTableReaders::novaBinaryIsRefusedWithAWayOut()
{
    QByteArray bytes;
    for (int i = 0; i < 600; ++i)
        bytes += static_cast<char>(i * 7);
    const auto result = importedText("a.nox", bytes);
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().code, QStringLiteral("nova-binary"));
    QVERIFY(result.failure().message.english().contains(QLatin1String("as text")));
}

void TestTableReaders::measuredUncertaintiesWeighTheFit()
{
    // A resistor of which every second point is known a hundred times worse, and wrong by its uncertainty.
    QByteArray text = "f/Hz,Z'/kOhm,-Z''/kOhm,u(Z')/kOhm,sigma -Z''/kOhm\n";
    for (int i = 0; i < 20; ++i)
        text += exactNumberText(std::pow(10, 1 + 0.2 * i)).toLatin1() + (i % 2 == 0 ? ",0.1,0,0.0001,0.0001\n" : ",0.11,0,0.01,0.01\n");
    const auto result = importedText("a.csv", text);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    const Dataset &dataset = *result->datasets[0];
    QCOMPARE(dataset.columns.size(), std::size_t(3));
    QVERIFY(dataset.columns[1].uncertainty && dataset.columns[2].uncertainty);
    COMPARE_CLOSE((*dataset.columns[1].uncertainty)[0], 0.1, 1e-12);
    COMPARE_CLOSE((*dataset.columns[2].uncertainty)[19], 10, 1e-12);
    const auto outcome = analysed("impedance.circuit-fit", result->datasets[0], {"circuit=R0", "weighting=sigma"});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    const ResultValue *r = outcome->find(QStringLiteral("R0"));
    // Weighted mean of 100 +- 0.1 and 110 +- 10 ohm, ten of each; each weighs 1/sigma^2.
    COMPARE_CLOSE(r->quantity.value, (100 * 1e4 + 110) / (1e4 + 1), 1e-6);
    COMPARE_CLOSE(r->quantity.uncertainty, 1 / std::sqrt(10 * (100 + 0.01)), 1e-4);
}

void TestTableReaders::temperaturesAreToldByTheirNames()
{
    for (const char *name : {"T", "T_self", "Temp.", "Temperature", "TEMP", "Temperatur", "sample temperature", "TempC", "T set", "Ts"})
        QVERIFY2(vitrine::namesTemperature(QString::fromLatin1(name)), name);
    for (const char *name : {"t", "time", "Theta", "tan d", "attempt", "template"})
        QVERIFY2(!vitrine::namesTemperature(QString::fromLatin1(name)), name);
    QVERIFY(vitrine::namesTemperature(QStringLiteral("t"), BareT::Temperature));
}

void TestTableReaders::columnsWithOtherNamesAreNotWithoutNames()
{
    // Even steps of a frequency, but names that say no impedance: guessing Z' and Z'' would be wrong.
    QByteArray permittivity = "Frequency (Hz),eps',eps''\n";
    for (int i = 0; i < 12; ++i)
        permittivity += QByteArray::number(std::pow(10, 6 - 0.5 * i)) + ",12.5,0.3\n";
    const auto result = importedText("a.csv", permittivity);
    QVERIFY(!result.ok() || result->format != QLatin1String("impedance-table"));
}

VITRINE_TEST(TestTableReaders)
#include "test_tablereaders.moc"
