// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "formats/columnheading.h"

using namespace vitrine;

class ColumnHeadingTest : public QObject
{
    Q_OBJECT

private slots:
    void headings_data()
    {
        QTest::addColumn<QByteArray>("cell");
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("unit");
        QTest::newRow("NETZSCH") << QByteArray("Temp./°C") << "Temp." << "°C";
        QTest::newRow("brackets behind the solidus") << QByteArray("DSC/(mW/mg)") << "DSC" << "mW/mg";
        QTest::newRow("brackets in the name") << QByteArray("Gas Flow(purge2)/(ml/min)") << "Gas Flow(purge2)" << "ml/min";
        QTest::newRow("solidus in the name") << QByteArray("dL/Lo") << "dL/Lo" << "";
        QTest::newRow("TA") << QByteArray("Heat Flow (mW)") << "Heat Flow" << "mW";
        QTest::newRow("two brackets") << QByteArray("Heat Flow (Normalized) (W/g)") << "Heat Flow (Normalized)" << "W/g";
        QTest::newRow("EC-Lab") << QByteArray("Re(Z)/Ohm") << "Re(Z)" << "Ohm";
        QTest::newRow("minus belongs to the name") << QByteArray("-Im(Z)/Ohm") << "-Im(Z)" << "Ohm";
        QTest::newRow("square brackets") << QByteArray("Z' [Ohm]") << "Z'" << "Ohm";
        QTest::newRow("unit with solidi") << QByteArray("k(W/m/K)") << "k" << "W/m/K";
        QTest::newRow("Quantum Design") << QByteArray("Conductivity (W/K-m)") << "Conductivity" << "W/K-m";
        QTest::newRow("function, not unit") << QByteArray("Phase(Z)/deg") << "Phase(Z)" << "deg";
        QTest::newRow("underscore: hertz") << QByteArray("f_Hz") << "f" << "Hz";
        QTest::newRow("underscore: kelvin") << QByteArray("T_K") << "T" << "K";
        QTest::newRow("underscore: degrees") << QByteArray("Temp_C") << "Temp" << "degC";
        QTest::newRow("underscore: seconds") << QByteArray("time_s") << "time" << "s";
        QTest::newRow("underscore: milliwatts") << QByteArray("heatflow_mW") << "heatflow" << "mW";
        QTest::newRow("times T, not tesla") << QByteArray("chi_T") << "chi_T" << "";
        QTest::newRow("of glass, not grams") << QByteArray("T_g") << "T_g" << "";
        QTest::newRow("heat capacity, not coulombs") << QByteArray("x_C") << "x_C" << "";
        QTest::newRow("of the surface, not seconds") << QByteArray("Temp_s") << "Temp_s" << "";
        QTest::newRow("no unit") << QByteArray("Segment") << "Segment" << "";
    }
    void headings()
    {
        QFETCH(QByteArray, cell);
        QFETCH(QString, name);
        QFETCH(QString, unit);
        const Heading found = heading({cell.constData(), static_cast<std::size_t>(cell.size())});
        QCOMPARE(found.name, name);
        QCOMPARE(found.unitText, unit);
        QCOMPARE(found.unitKnown, !unit.isEmpty());
    }

    void recognisersNeedTheRightDimension()
    {
        const std::vector<ColumnRecogniser> recognisers{{"thermal-conductivity", {"k", "kappa"}, "W/(m K)", 1, {}, {}, {}}, {"temperature", {"t"}, "K", 1, "K", {}, {}}};
        QCOMPARE(recognised(heading("k (W/m/K)"), recognisers)->role, QStringLiteral("thermal-conductivity"));
        QVERIFY(!recognised(heading("k (N/m)"), recognisers));
        QVERIFY(!recognised(heading("k"), recognisers));
        QCOMPARE(recognised(heading("T"), recognisers)->role, QStringLiteral("temperature"));
        QCOMPARE(recognised(heading("T (°C)"), recognisers)->role, QStringLiteral("temperature"));
    }
};

VITRINE_TEST(ColumnHeadingTest)
#include "columnheadingtest.moc"
