// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/thermal/thermaldataset.h"
#include "support.h"
#include "support/testmain.h"

#include <QElapsedTimer>

#include <algorithm>

using namespace vitrine;
using namespace vitrine::test;

namespace
{

// Every dialect as its program writes it, in small. Rows lie on straight ramps, so that rates are known.
const QByteArray triosLong =
    "Filename\tglass\nInstrument name\tDSC2A-1 (1.2.3.4)\nOperator\tAnna\nrundate\t8/4/2023\nSample name\tglass\nproceduresegments\tRamp 10.00 \xc2\xb0" "C/min to 60.00 \xc2\xb0" "C;"
    "Isothermal 2.0 min\n[File Parameters]\nTrios version\t5.4.0.300\n[Procedure]\nSample Mass\t6.19 mg\nPan Type\tTzero Aluminum\n[Configuration]\nInstrument Type\tDSC2500\n"
    "Exotherm Direction\tDown\n[Tzero Calibration]\nPan Type\tnone of the run\nSample Mass\t99 mg\n[step]\nRamp 10.00 \xc2\xb0" "C/min to 60.00 \xc2\xb0" "C\n"
    "Time\tTemperature\tHeat Flow\tHeat Flow (Normalized)\nmin\t\xc2\xb0" "C\tmW\tW/g\n0.0\t30.0\t0.619\t0.1\n1.0\t40.0\t1.238\t0.2\n2.0\t50.0\t1.857\t0.3\n3.0\t60.0\t2.476\t0.4\n\n"
    "[step]\nIsothermal 2.0 min\nTime\tTemperature\tHeat Flow\tHeat Flow (Normalized)\nmin\t\xc2\xb0" "C\tmW\tW/g\n4.0\t60.0\t0.619\t0.1\n5.0\t60.0\t0.619\t0.1\n\n";

const QByteArray triosCsv = "Filename;B\r\nInstrument name;SDT650\r\nrundate;29.03.2021\r\nSample name;B\r\nproceduresegments;\"Ramp 20,00 \xc2\xb0" "C/min; Data Off\"\r\n[step]\r\n"
                            "\"Ramp 20,00 \xc2\xb0" "C/min to 80,00 \xc2\xb0" "C\"\r\nTime;Temperature;Weight;Weight\r\nmin;\xc2\xb0" "C;mg;%\r\n0,0;20,0;5,000;100,00\r\n1,0;40,0;4,500;90,00\r\n"
                            "2,0;60,0;4,000;80,00\r\n3,0;80,0;3,500;70,00\r\n[step]\r\nData Off\r\n";

const QByteArray stareEvaluation =
    "Title                                                           09.08.2018 14:55\r\n________________________________________________________________________________\r\n\r\nTitle\r\n\r\n"
    "Curve Name:\r\n  =glass A\r\n  Performed 08.08.2018 10:00:00\r\n  Heatflow\r\nCurve Values:\r\n          Index              t             Ts             Tr          Value\r\n"
    "                           [s]           [\xb0" "C]           [\xb0" "C]        [Wg^-1]\r\n              0              0         30.000         31.000           -0.1\r\n"
    "              1             60         40.000         41.000           -0.2\r\n              2            120         50.000         51.000       -1.2e-01\r\n\r\n\r\nResults:\r\n"
    "  Integral\t-154.20 mJ\r\n    normalized\t-28.04 Jg^-1\r\n  Onset\t41.20 \xb0" "C\r\n  Left Limit\t35.00 \xb0" "C\r\n  Type line\r\nSample:\r\n  glass A, 5.5000 mg\r\nMethod:\r\n  10 K\r\n"
    "Sample Holder:\r\n  Aluminum 40ul\r\n  Weight  : 50.1 mg\r\nUser:\r\n  Anna\r\nTA Module:\r\n  DSC 3, 18.01.2016 16:59:57\r\n\r\nCurve Name:\r\n  \\glass A\r\nCurve Values:\r\n"
    "          Index              t             Ts             Tr     x value     y value\r\n                           [s]           [\xb0" "C]           [\xb0" "C]         [s]    [mWs^-1]\r\n"
    "              0              0         30.000         31.000           0         0.1\r\n              1             60         40.000         41.000          60         0.2\r\n\r\n\r\n"
    "Sample:\r\n  glass A, 5.5000 mg\r\n________________________________________________________________________________\r\nNot signed                   STARe SW 16.00";

const QByteArray stareGerman =
    "Titel                                                           09.08.2018 14:55\r\n________________________________________________________________________________\r\n\r\n"
    "Kurvenname:\r\n  Glas\r\n  Probengewicht\r\nKurvenwerte:\r\n          Index              t             Ts             Tr           Wert\r\n"
    "                           [s]           [\xb0" "C]           [\xb0" "C]           [mg]\r\n              0              0         30,000         31,000         10,100\r\n"
    "              1             60         40,000         41,000         10,000\r\n              2            120         50,000         51,000          9,900\r\n\r\nErgebnisse:\r\n"
    "  Stufe\t-1,9802 %\r\nProbe:\r\n  Glas, 10,1000 mg\r\n";

const QByteArray stareTable = "         Index            Ts             t            HF        Weight            Tr\r\n           [#]          [\xb0" "C]           [s]          [mW]          [mg]          [\xb0" "C]\r\n"
                              "             0  3.00000e+001  0.00000e+000 -1.65501e+001  1.32464e+001  3.10000e+001\r\n             1  4.00000e+001  6.00000e+001 -1.67900e+001  1.32461e+001  4.10000e+001\r\n"
                              "]5[In 60ml/min\r\n";

const QByteArray pyris =
    "Filename:\tC:\\a.ds8d \r\nOperator ID:\tAnna \r\nSample ID:\tglass \r\nComment: \t \r\nData Collected:\t23/12/2025 12:18:26 \r\nSample Weight:\t7.244 mg \r\nDisplay Weight:\t7.244 \r\n"
    "Calibration Information \r\nFilename:\tC:\\cal.ds8c \r\nMethod Steps: \r\nSwitch the Gas to Nitrogen at 20.0 ml/min  \r\n1)\tHold for 1.0 min at 30.00\xb0" "C \r\n \r\n"
    "2)\tHeat from 30.00\xb0" "C to 50.00\xb0" "C at 10.00\xb0" "C/min \r\n \r\n1) DSC 8500 Isothermal \r\n\tTime     \tUnsubtracted\tBaseline     \tProgram     \tSample     \r\n"
    "\t          \tHeat Flow     \tHeat Flow     \tTemperature\tTemperature \r\n\t0.000000\t-16.105373\t0.000000\t30.000000\t29.950000 \r\n\t0.500000\t-16.0\t0.000000\t30.000000\t29.950000 \r\n"
    "2) DSC 8500 Temperature Scan \r\n\t1.000000\t-15.0\t0.000000\t30.000000\t29.950000 \r\n\t2.000000\t-14.0\t0.000000\t40.000000\t39.950000 \r\n\t3.000000\t-13.0\t0.000000\t50.000000\t49.950000 \r\n \r\n"
    "\tDSC8500 FURNACE CALIBRATION VALUES: \r\nSetpoints (\xb0" "C)\tBoundaries (\xb0" "C)\ty'' \r\n -50.000\t\t -41.350\t\t0 \r\n\t1\t2\t3\t4\t5 \r\nSoftware Version\t13.4.0.0036 \r\n";

const QByteArray pyrisCsv = "Time,Unsubtracted Heat Flow,Baseline Heat Flow,Program Temperature,Sample Temperature,Approx. Gas Flow,\r\n0.0,-16.1,0.0,30.0,29.9,20.0,\r\n1.0,-16.0,0.0,40.0,39.9,20.0,\r\n"
                            "2.0,-15.9,0.0,50.0,49.9,20.0,\r\n";

const QString calistoWide = QStringLiteral("glass 34.04mg\r\nCreation Date : 26/07/2024 06:03:05 p.m.\r\nUser : admin\r\n\r\nTG :\r\n Initial Mass : 34.04 mg\r\n Molar Mass : N/A\r\n\r\n"
                                           "HeatFlow :\r\n Initial Mass : 34.04 mg\r\n\r\nIndex Time       Furnace                  Sample                  TG         HeatFlow\r\n"
                                           "1     0          31.0                     30.0                    240.9 -11.1   \r\n2     60         41.0                     40.0                    240.8 -11.2   \r\n"
                                           "3     120        51.0                     50.0                    240.7 -11.3   \r\n");

const QString calistoSemicolons = QStringLiteral("glass\r\nCreation Date : 26/07/2024\r\nUser : admin\r\n\r\nHeatFlow :\r\n Initial Mass : 0 mg\r\n\r\n"
                                                 "Index;Time (s);Furnace Temperature (°C);Sample Temperature (°C);TG (mg);HeatFlow (mW)\r\n1;0;31,0;30,0;240,9;-11,1\r\n2;60;41,0;40,0;240,8;-11,2\r\n");

const QByteArray dil = "\n C:\\WinTa100\\DIL805.PRO\\Data\\glass.PAR\n                Time - Temperature  /  rel. Change in Length  /  dif. Change in Length \n                  s                \xb0" "C                    %\n"
                       "  1        0,0      100,0        0,31001109        0,43539622\n  2        60,0      110,0        0,31052688        0,43500158\n  3       120,0      120,0        0,31090692        0,43539897\n";

} // namespace

class ThermalDialectsTest : public QObject
{
    Q_OBJECT

private slots:
    void triosWithLongHeader();
    void triosCsvOfAnotherCulture();
    void triosTableOnly();
    void triosDynamicMechanical();
    void stareEvaluationWithResults();
    void stareInGerman();
    void stareTableAlone();
    void pyrisSteps();
    void pyrisCommas();
    void calistoLayouts();
    void dilatometer();
    void netzschOfEveryTechnique_data();
    void netzschOfEveryTechnique();
    void correctionRunsAreNamed_data();
    void correctionRunsAreNamed();
    void universalAnalysisOfEveryTechnique_data();
    void universalAnalysisOfEveryTechnique();
    void headerNumbers_data();
    void headerNumbers();
    void unitsWithoutMarks_data();
    void unitsWithoutMarks();
    void thousandsOfSteps();
    void textAmongTheNumbers();
    void truncatedAtEveryLength_data() { all(); }
    void truncatedAtEveryLength();
    void inEveryEncoding_data() { all(); }
    void inEveryEncoding();
    void withoutAnyOneLine_data() { all(); }
    void withoutAnyOneLine();
    void oneReaderIsSurest_data() { all(); }
    void oneReaderIsSurest();

private:
    static void all();
};

void ThermalDialectsTest::all()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("format");
    QTest::newRow("TRIOS, long header") << triosLong << "ta-trios-text";
    QTest::newRow("TRIOS, csv") << triosCsv << "ta-trios-text";
    QTest::newRow("STARe, evaluation") << stareEvaluation << "mettler-stare";
    QTest::newRow("STARe, German") << stareGerman << "mettler-stare";
    QTest::newRow("STARe, table") << stareTable << "mettler-stare";
    QTest::newRow("Pyris, text") << pyris << "perkinelmer-pyris";
    QTest::newRow("Pyris, csv") << pyrisCsv << "perkinelmer-pyris";
    QTest::newRow("Calisto, blanks") << utf16(calistoWide) << "setaram-calisto";
    QTest::newRow("Calisto, semicolons") << utf16(calistoSemicolons) << "setaram-calisto";
    QTest::newRow("DIL 805") << dil << "dil805";
}

void ThermalDialectsTest::triosWithLongHeader()
{
    READ(result, triosLong);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(result->format, QStringLiteral("ta-trios-text"));
    QCOMPARE(data.technique, QStringLiteral("calorimetry"));
    QCOMPARE(data.rows(), std::size_t(6));
    COMPARE_CLOSE(sampleMass(data), 6.19, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
    QCOMPARE(data.metadata.text(QStringLiteral("crucible")), QStringLiteral("Tzero Aluminum"));
    QCOMPARE(data.metadata.text(QStringLiteral("operator")), QStringLiteral("Anna"));
    QCOMPARE(kinds(data), QStringLiteral("heating isothermal"));
    COMPARE_CLOSE(data.segments[0].rate, 10, 1e-9);
    QCOMPARE(data.segments[1].first, std::size_t(4));
    QCOMPARE(rolesAndUnits(data), QStringLiteral("time=min temperature=degC heat-flow=mW"));
}

void ThermalDialectsTest::triosCsvOfAnotherCulture()
{
    READ(result, triosCsv);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(result->decimal, QStringLiteral(","));
    QCOMPARE(data.rows(), std::size_t(4));
    QCOMPARE(data.column(role::mass)->unit, Unit::of("%"));
    COMPARE_CLOSE(at(data, role::mass, 3), 70, 0);
    COMPARE_CLOSE(sampleMass(data), 5, 1e-12); // 5 mg are 100 %
    QVERIFY(hasIssue(*result, "sample-mass-from-columns"));
    COMPARE_CLOSE(data.segments.at(0).rate, 20, 1e-9);
}

void ThermalDialectsTest::triosTableOnly()
{
    READ(result, "Time\tTemperature\tWeight\tHeat Flow\nmin\t\xc2\xb0" "C\tmg\tmW\n0.0\t\t5.0\t\n1.0\t40.0\t4.9\t1.5\n2.0\t50.0\t4.8\t1.6\n\n[step]\nIsothermal 1.0 min\nTime\tTemperature\tWeight\n"
                 "min\t\xc2\xb0" "C\tmg\n3.0\t50.0\t4.7\n4.0\t50.0\t4.6\n");
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(result->format, QStringLiteral("ta-trios-text"));
    QCOMPARE(data.rows(), std::size_t(5));
    QVERIFY(std::isnan(at(data, role::temperature, 0)));
    QVERIFY(std::isnan(at(data, role::heatFlow, 4)));
    COMPARE_CLOSE(at(data, role::mass, 4), 4.6, 0);
    QCOMPARE(data.segments.back().kind, QStringLiteral("isothermal"));
}

void ThermalDialectsTest::triosDynamicMechanical()
{
    READ(result, "Filename\tbar\nInstrument name\tDMA850\nproceduresegments\tTemperature Ramp\n[Geometry Parameters]\nLength\t17.5 mm\n[step]\nTemperature Ramp - 1\n"
                 "Step time\tTemperature\tStorage modulus\tLoss modulus\tTan(delta)\tAngular frequency\ns\t\xc2\xb0" "C\tMPa\tMPa\t\trad/s\n0\t30\t2000\t40\t0.02\t6.283185307179586\n60\t33\t1990\t41\t0.0206\t6.283185307179586\n");
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.technique, QStringLiteral("dynamic-mechanical"));
    COMPARE_CLOSE(at(data, role::frequency, 0), 1, 1e-12);
    COMPARE_CLOSE(data.metadata.quantity(QStringLiteral("length"), Unit::of("mm"))->value, 17.5, 0);
    QVERIFY(data.column("tan-delta"));
}

void ThermalDialectsTest::stareEvaluationWithResults()
{
    READ(result, stareEvaluation);
    QCOMPARE(result->datasets.size(), std::size_t(2));
    const Dataset &data = *result->datasets[0];
    QCOMPARE(data.technique, QStringLiteral("calorimetry"));
    QCOMPARE(data.rows(), std::size_t(3));
    COMPARE_CLOSE(sampleMass(data), 5.5, 0);
    QCOMPARE(data.column(role::heatFlow)->unit, Unit::of("W/g"));
    COMPARE_CLOSE(at(data, role::heatFlow, 2), -0.12, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("up"));
    QVERIFY(hasIssue(*result, "exotherm-by-convention"));
    QCOMPARE(data.metadata.text(QStringLiteral("date")), QStringLiteral("08.08.2018 10:00:00"));
    QCOMPARE(data.metadata.text(QStringLiteral("instrument")), QStringLiteral("DSC 3"));
    QCOMPARE(data.metadata.text(QStringLiteral("crucible")), QStringLiteral("Aluminum 40ul"));
    QCOMPARE(data.vendorResults.size(), std::size_t(3));
    COMPARE_CLOSE(data.vendorResults[1].quantity.value, -28.04, 0);
    QCOMPARE(data.vendorResults[1].quantity.unit, Unit::of("J/g"));
    QCOMPARE(data.vendorResults[2].name, QStringLiteral("Onset"));
    QCOMPARE(result->datasets[1]->technique, QStringLiteral("calorimetry"));
    QVERIFY(!result->datasets[1]->column(role::heatFlow)); // a derivative is no heat flow
}

void ThermalDialectsTest::stareInGerman()
{
    READ(result, stareGerman);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(result->decimal, QStringLiteral(","));
    QCOMPARE(data.technique, QStringLiteral("thermogravimetry"));
    COMPARE_CLOSE(sampleMass(data), 10.1, 0);
    COMPARE_CLOSE(at(data, role::mass, 2), 9.9, 0);
    COMPARE_CLOSE(data.segments.at(0).rate, 10, 1e-9);
    QCOMPARE(data.vendorResults.size(), std::size_t(1));
    COMPARE_CLOSE(data.vendorResults[0].quantity.value, -1.9802, 0);
}

void ThermalDialectsTest::stareTableAlone()
{
    READ(result, stareTable);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.rows(), std::size_t(2));
    QCOMPARE(data.label, QStringLiteral("In 60ml/min"));
    QCOMPARE(rolesAndUnits(data), QStringLiteral("temperature=degC time=s heat-flow=mW mass=mg reference-temperature=degC"));
    COMPARE_CLOSE(sampleMass(data), 13.2464, 0);
    COMPARE_CLOSE(at(data, role::referenceTemperature, 1), 41, 0);
}

void ThermalDialectsTest::pyrisSteps()
{
    READ(result, pyris);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.rows(), std::size_t(5));
    COMPARE_CLOSE(sampleMass(data), 7.244, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
    QCOMPARE(data.metadata.text(QStringLiteral("instrument")), QStringLiteral("DSC 8500"));
    QCOMPARE(data.metadata.text(QStringLiteral("purge_gas")), QStringLiteral("Nitrogen at 20.0 ml/min"));
    QCOMPARE(data.metadata.text(QStringLiteral("original_file")), QStringLiteral("C:\\a.ds8d"));
    QCOMPARE(kinds(data), QStringLiteral("isothermal heating"));
    QCOMPARE(data.segments[1].first, std::size_t(2));
    COMPARE_CLOSE(data.segments[1].rate, 10, 1e-9);
    QCOMPARE(rolesAndUnits(data), QStringLiteral("time=min heat-flow=mW reference-temperature=degC temperature=degC"));
}

void ThermalDialectsTest::pyrisCommas()
{
    READ(result, pyrisCsv);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.rows(), std::size_t(3));
    QCOMPARE(data.columns.size(), std::size_t(6));
    COMPARE_CLOSE(at(data, role::heatFlow, 2), -15.9, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
}

void ThermalDialectsTest::calistoLayouts()
{
    READ(wide, utf16(calistoWide));
    COMPARE_CLOSE(sampleMass(*wide->datasets.at(0)), 34.04, 0);
    QCOMPARE(rolesAndUnits(*wide->datasets.at(0)), QStringLiteral("time=s reference-temperature=degC temperature=degC mass=mg heat-flow=mW"));
    QVERIFY(hasIssue(*wide, "unit-assumed"));
    COMPARE_CLOSE(wide->datasets.at(0)->segments.at(0).rate, 10, 1e-9);
    READ(semicolons, utf16(calistoSemicolons));
    QCOMPARE(semicolons->decimal, QStringLiteral(","));
    QCOMPARE(rolesAndUnits(*semicolons->datasets.at(0)), QStringLiteral("time=s reference-temperature=degC temperature=degC mass=mg heat-flow=mW"));
    COMPARE_CLOSE(at(*semicolons->datasets.at(0), role::temperature, 1), 40, 0);
    QCOMPARE(semicolons->datasets.at(0)->metadata.text(QStringLiteral("exotherm")), QStringLiteral("up"));
}

void ThermalDialectsTest::dilatometer()
{
    READ(result, dil);
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.technique, QStringLiteral("dilatometry"));
    QCOMPARE(data.label, QStringLiteral("glass"));
    COMPARE_CLOSE(at(data, "length-change", 2), 0.31090692, 0);
    QCOMPARE(data.column("length-change")->unit, Unit::of("%"));
    COMPARE_CLOSE(data.segments.at(0).rate, 10, 1e-9);
}

void ThermalDialectsTest::netzschOfEveryTechnique_data()
{
    QTest::addColumn<QByteArray>("columns");
    QTest::addColumn<QString>("technique");
    QTest::addColumn<QString>("roles");
    QTest::newRow("STA") << QByteArray("##Temp./\xb0" "C;Time/min;DSC/(mW/mg);Mass/%;DTG/(%/min)\n30;0;1;100;0\n40;1;2;99;-1\n") << "calorimetry"
                         << "temperature=degC time=min heat-flow=mW/mg mass=%";
    QTest::newRow("STA in microvolts") << QByteArray("##Temp./\xb0" "C;Time/min;DSC/(\xb5V/mg);TG/%\n30;0;1;100\n40;1;2;99\n") << "calorimetry" << "temperature=degC time=min heat-flow=uV/mg mass=%";
    QTest::newRow("dilatometer") << QByteArray("##Temp./\xb0" "C;Time/min;dL/Lo\n30;0;1E-5\n40;1;2E-5\n") << "dilatometry" << "temperature=degC time=min length-change=";
    QTest::newRow("dilatometer in micrometres") << QByteArray("##Temp./\xb0" "C;Time/min;dL/\xb5m\n30;0;1\n40;1;2\n") << "dilatometry" << "temperature=degC time=min length-change=um";
    QTest::newRow("dynamic mechanical") << QByteArray("##Temp./\xb0" "C;Time/min;Frequency/Hz;E'/MPa;E''/MPa;tan d\n30;0;1;2000;40;0.02\n40;1;1;1990;41;0.0206\n") << "dynamic-mechanical"
                                        << "temperature=degC time=min frequency=Hz storage-modulus=MPa loss-modulus=MPa tan-delta=";
    QTest::newRow("in German") << QByteArray("##Temp./\xb0" "C;Zeit/min;Masse/%\n30;0;100\n40;1;99\n") << "thermogravimetry" << "temperature=degC time=min mass=%";
}

void ThermalDialectsTest::netzschOfEveryTechnique()
{
    QFETCH(QByteArray, columns);
    READ(result, "#EXPORTTYPE:DATA ALL\n#FORMAT:NETZSCH5\n#SAMPLE LENGTH /mm:25.3\n#PURGE 2 MFC:NITROGEN,50 ml/min\n" + columns);
    const Dataset &data = *result->datasets.at(0);
    QTEST(data.technique, "technique");
    QTEST(rolesAndUnits(data), "roles");
    COMPARE_CLOSE(data.metadata.quantity(QStringLiteral("length"), Unit::of("mm"))->value, 25.3, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("purge_gas")), QStringLiteral("NITROGEN,50 ml/min"));
    COMPARE_CLOSE(data.segments.at(0).rate, 10, 1e-9);
}

void ThermalDialectsTest::correctionRunsAreNamed_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("state");
    const auto netzsch = [](const char *file, const char *code) {
        return QByteArray("#EXPORTTYPE:DATA ALL\n#FORMAT:NETZSCH5\n#SAMPLE MASS /mg:5\n#CORR. FILE:") + file + "\n#CORR. CODE:" + code + "\n\n##Temp./\xb0" "C;Time/min;Mass/%\n30;0;100\n40;1;99\n";
    };
    const auto stare = [](const char *line) { return QByteArray(stareEvaluation).replace("  Performed", QByteArray("  ") + line + "\r\n  Performed"); };
    QTest::newRow("NETZSCH, none") << netzsch("", "000") << QString() << QString();
    QTest::newRow("NETZSCH, a code without a file") << netzsch("", "090") << QString() << QString();
    QTest::newRow("NETZSCH, named") << netzsch("C:\\Corr\\empty.ngb-bs3", "000") << "C:\\Corr\\empty.ngb-bs3" << QString();
    QTest::newRow("NETZSCH, subtracted") << netzsch("empty.ngb-bs3", "020") << "empty.ngb-bs3" << "subtracted";
    QTest::newRow("NETZSCH, subtracted, by signals") << netzsch("empty.ngb-bs3", "DSC 020/TG 020") << "empty.ngb-bs3" << "subtracted";
    QTest::newRow("STARe, none") << stareEvaluation << QString() << QString();
    QTest::newRow("STARe, named") << stare("Blank Curve: empty 70ul") << "empty 70ul" << QString();
    QTest::newRow("STARe, subtracted") << stare("Blank curve subtracted") << QString() << "subtracted";
}

void ThermalDialectsTest::correctionRunsAreNamed()
{
    QFETCH(QByteArray, bytes);
    READ(result, bytes);
    const Metadata &metadata = result->datasets.at(0)->metadata;
    QTEST(metadata.text(QStringLiteral("correction_file")), "file");
    QTEST(metadata.text(QStringLiteral("correction")), "state");
}

void ThermalDialectsTest::universalAnalysisOfEveryTechnique_data()
{
    QTest::addColumn<QString>("size");
    QTest::addColumn<QString>("signal");
    QTest::addColumn<QString>("technique");
    QTest::newRow("TMA") << "12.5\tmm" << "Dimension Change (µm)" << "dilatometry";
    QTest::newRow("TGA") << "12.5\tmg" << "Weight (mg)" << "thermogravimetry";
    QTest::newRow("DMA") << "17.5\tmm" << "Storage Modulus (MPa)" << "dynamic-mechanical";
    QTest::newRow("MDSC") << "5.5\tmg" << "Heat Flow (mW)" << "calorimetry";
}

void ThermalDialectsTest::universalAnalysisOfEveryTechnique()
{
    QFETCH(QString, size);
    QFETCH(QString, signal);
    const QString words = QStringLiteral("CLOSED\r\nVersion\t2.0\r\nInstrument\tQ800\r\nSize\t%1\r\nXcomment\tPan: Platinum  Gas1: Nitrogen 50 mL/min   Gas2: Air\r\nDate\t2020-10-27\r\nTime\t19:28:35\r\n"
                                         "Nsig\t3\r\nSig1\tTime (min)\r\nSig2\tTemperature (°C)\r\nSig3\t%2\r\n\r\n\f0.0 30.0 1.0\r\n1.0 40.0 1.1\r\n2.0 50.0 1.2\r\n-1.000000 50.0 0\r\n3.0 50.0 1.2\r\n4.0 50.0 1.2\r\n")
                              .arg(size, signal);
    READ(result, utf16(words));
    const Dataset &data = *result->datasets.at(0);
    QTEST(data.technique, "technique");
    QCOMPARE(data.rows(), std::size_t(5));
    QCOMPARE(kinds(data), QStringLiteral("heating isothermal"));
    QCOMPARE(data.metadata.text(QStringLiteral("crucible")), QStringLiteral("Platinum"));
    QCOMPARE(data.metadata.text(QStringLiteral("purge_gas")), QStringLiteral("Nitrogen 50 mL/min"));
    QCOMPARE(data.metadata.text(QStringLiteral("date")), QStringLiteral("2020-10-27 19:28:35"));
    const bool length = size.endsWith(QLatin1String("mm"));
    QCOMPARE(data.metadata.find(QStringLiteral("length")) != nullptr, length);
    QCOMPARE(std::isnan(sampleMass(data)), length);
}

void ThermalDialectsTest::headerNumbers_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<double>("value"); // NaN = none
    QTest::addColumn<QString>("unit");
    QTest::newRow("point") << "6.19 mg" << 6.19 << "mg";
    QTest::newRow("comma") << "2,228 mg" << 2.228 << "mg";
    QTest::newRow("thousands points, decimal comma") << "1.235,195 mg" << 1235.195 << "mg";
    QTest::newRow("thousands commas, decimal point") << "1,235.195 mg" << 1235.195 << "mg";
    QTest::newRow("a rate without a blank") << "20,00\u00b0C/min" << 20.0 << "degC/min";
    QTest::newRow("an exponent") << "9,7799E-006 mg" << 9.7799e-6 << "mg";
    QTest::newRow("two points") << "1.235.195 mg" << absent << "";
    QTest::newRow("nobody's unit") << "5 quux" << absent << "";
    QTest::newRow("nothing") << "" << absent << "";
}

void ThermalDialectsTest::headerNumbers()
{
    QFETCH(QString, words);
    QFETCH(double, value);
    QFETCH(QString, unit);
    const auto found = thermal::headerQuantity(words);
    QCOMPARE(found.has_value(), !std::isnan(value));
    if (!found)
        return;
    COMPARE_CLOSE(found->value, value, 1e-15 * std::abs(value));
    QVERIFY(found->unit.sameDimension(*Unit::parsed(unit)));
}

void ThermalDialectsTest::unitsWithoutMarks_data()
{
    QTest::addColumn<QString>("words");
    QTest::addColumn<QString>("unit");
    for (const auto &[words, unit] : {std::pair("mgs^-1", "mg/s"), std::pair("Wg^-1", "W/g"), std::pair("MPas", "MPa s"), std::pair("Jg^-1", "J/g"), std::pair("mWs^-1", "mW/s"), std::pair("%min^-1", "%/min"),
                                      std::pair("1/MPa", "1/MPa"), std::pair("% / \u00b0C", "1/K"), std::pair("J/(g.\u00b0C)", "J/(g K)")})
        QTest::newRow(words) << QString::fromUtf8(words) << QString::fromUtf8(unit);
}

void ThermalDialectsTest::unitsWithoutMarks()
{
    QFETCH(QString, words);
    QFETCH(QString, unit);
    const auto found = thermal::unitOf(words);
    QVERIFY(found.has_value());
    QVERIFY(found->sameDimension(*Unit::parsed(unit)));
}

// Files made to be slow: every step with columns of its own, every row a curve.
void ThermalDialectsTest::thousandsOfSteps()
{
    QByteArray trios("Filename\tx\nproceduresegments\tx\n"), stare;
    for (int i = 0; i < 4000; ++i) {
        const QByteArray number = QByteArray::number(i);
        trios += "[step]\nRamp " + number + "\nTime\tTemperature\tSignal " + number + "\nmin\tdegC\tmW\n" + number + "\t" + number + "\t1\n";
        stare += "Curve Name:\n  x\n  Heatflow\nCurve Values:\n  Index  t  Ts  Tr  Value\n  [s]  [\xb0" "C]  [\xb0" "C]  [mW]\n  0  0  30  31  1\n  1  60  40  41  2\n";
    }
    QElapsedTimer clock;
    clock.start();
    READ(steps, trios);
    QCOMPARE(steps->datasets.at(0)->rows(), std::size_t(4000));
    QVERIFY(steps->datasets.at(0)->columns.size() <= 256);
    QVERIFY(hasIssue(*steps, "too-many-columns"));
    READ(curves, stare);
    QCOMPARE(curves->datasets.size(), std::size_t(4000));
    QVERIFY(clock.elapsed() < 20000);
}

// A cell that is no number stays empty and is named with its line; the rows beside it are kept.
void ThermalDialectsTest::textAmongTheNumbers()
{
    READ(result, QByteArray(triosLong).replace("1.0\t40.0\t1.238", "1.0\t40.0\t------"));
    QCOMPARE(result->datasets.at(0)->rows(), std::size_t(6));
    QVERIFY(std::isnan(at(*result->datasets.at(0), role::heatFlow, 1)));
    const auto issue = std::ranges::find(result->issues, QStringLiteral("unreadable-cells"), &Issue::code);
    QVERIFY(issue != result->issues.end());
    QCOMPARE(issue->place.line, QByteArray(triosLong).left(triosLong.indexOf("1.0\t40.0\t1.238")).count('\n') + 1);
}

void ThermalDialectsTest::truncatedAtEveryLength()
{
    QFETCH(QByteArray, bytes);
    int read = 0;
    for (qsizetype length = 0; length < bytes.size(); ++length) {
        const auto result = imported(bytes.first(length));
        if (!result) {
            QVERIFY(!result.failure().message.isEmpty());
            continue;
        }
        ++read;
        for (const DatasetPtr &data : result->datasets) {
            QVERIFY(data->rows() > 0);
            for (const Column &column : data->columns)
                QCOMPARE(column.size(), data->rows());
            for (const Segment &segment : data->segments)
                QVERIFY(segment.first <= segment.last && segment.last < data->rows());
        }
    }
    QVERIFY(read > 0);
}

// Saved again by an editor: the numbers stay what they are, whatever became of the degree signs.
void ThermalDialectsTest::inEveryEncoding()
{
    QFETCH(QByteArray, bytes);
    const auto original = imported(bytes);
    QVERIFY(original.ok());
    const QString words = bytes.startsWith("\xff\xfe") ? QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData() + 2), (bytes.size() - 2) / 2)
        : bytes.contains("\xc2\xb0")                   ? QString::fromUtf8(bytes)
                                                       : QString::fromLatin1(bytes);
    QByteArray big("\xfe\xff", 2);
    for (const QChar c : words)
        big.append(static_cast<char>(c.unicode() >> 8)).append(static_cast<char>(c.unicode() & 0xff));
    QString lost = words;
    lost.replace(QChar(0xb0), QChar(0xfffd));
    for (const QByteArray &other : {words.toUtf8(), QByteArray("\xef\xbb\xbf") + words.toUtf8(), utf16(words), big, words.toLatin1(), lost.toUtf8(), words.toUtf8().replace("\r\n", "\n"),
                                    words.toUtf8().replace("\r\n", "\n").replace("\n", "\r\n")}) {
        const auto again = imported(other);
        QVERIFY2(again.ok(), again ? "" : qPrintable(again.failure().message.english()));
        QTEST(again->format, "format");
        QCOMPARE(again->datasets.size(), original->datasets.size());
        for (std::size_t i = 0; i < again->datasets.size(); ++i) {
            QCOMPARE(again->datasets[i]->technique, original->datasets[i]->technique);
            QCOMPARE(rolesAndUnits(*again->datasets[i]), rolesAndUnits(*original->datasets[i]));
            for (std::size_t k = 0; k < again->datasets[i]->columns.size(); ++k)
                QCOMPARE(*again->datasets[i]->columns[k].values, *original->datasets[i]->columns[k].values);
        }
    }
}

// Headers lose lines when people tidy them: an answer all the same, or a sentence.
void ThermalDialectsTest::withoutAnyOneLine()
{
    QFETCH(QByteArray, bytes);
    const bool wide = bytes.startsWith("\xff\xfe");
    const QString words = wide ? QString::fromUtf16(reinterpret_cast<const char16_t *>(bytes.constData() + 2), (bytes.size() - 2) / 2) : QString::fromLatin1(bytes);
    const QStringList lines = words.split(u'\n');
    int read = 0;
    for (qsizetype i = 0; i < lines.size(); ++i) {
        QStringList rest = lines;
        rest.removeAt(i);
        const QString left = rest.join(u'\n');
        const auto result = imported(wide ? utf16(left) : left.toLatin1());
        if (result) {
            ++read;
            for (const DatasetPtr &data : result->datasets)
                for (const Column &column : data->columns)
                    QCOMPARE(column.size(), data->rows());
        } else {
            QVERIFY(!result.failure().message.isEmpty());
        }
    }
    QVERIFY(read * 2 > lines.size());
}

void ThermalDialectsTest::oneReaderIsSurest()
{
    QFETCH(QByteArray, bytes);
    const SourceFile file{QStringLiteral("x"), bytes};
    const auto found = identified(registry().importers(), probe(file));
    QVERIFY(!found.empty());
    QTEST(found.front().importer->id, "format");
    if (found.size() > 1)
        QVERIFY(found[1].confidence.value < found.front().confidence.value - 0.05);
}

VITRINE_TEST(ThermalDialectsTest)
#include "test_dialects.moc"
