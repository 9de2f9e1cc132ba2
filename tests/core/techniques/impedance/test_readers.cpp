// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/impedancetable.h"

#include "spectra.h"
#include "support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;

namespace
{

const QByteArray gamryText = "EXPLAIN\r\nTAG\tEISPOT\r\nTITLE\tLABEL\tPotentiostatic EIS\tTest &Identifier\r\nDATE\tLABEL\t4/23/2018\tDate\r\n"
                             "NOTES\tNOTES\t2\t&Notes...\r\nfirst line\r\n\r\nAREA\tQUANT\t1.00000E+000\t&Area (cm^2)\r\nZCURVE\tTABLE\r\n"
                             "\tPt\tTime\tFreq\tZreal\tZimag\tZsig\tZmod\tZphz\tIdc\tVdc\tIERange\r\n\t#\ts\tHz\tohm\tohm\tV\tohm\t\xb0\tA\tV\t#\r\n"
                             "\t0\t1.5\t1000\t10\t-1\t1\t10.05\t-5.7\t0\t0\t8\r\n\t1\t2.5\t100\t12\t-3\t1\t12.37\t-14\t0\t0\t8\r\n\t2\t3.5\t10\t15\t-8\t1\t17\t-28\t0\t0\t8\r\n"
                             "EXPERIMENTABORTED\tTOGGLE\tT\tExperiment Aborted\r\nFRACURVE\tTABLE\t2\r\n\tPt\tFreq\tVmax\r\n\t0\t99\t1\r\n";

const QByteArray gamryDrift = "EXPLAIN\r\nTAG\tEISPOT\r\nDRIFTCOR\tSELECTOR\t1\tDrift\r\nZCURVE\tTABLE\r\n"
                              "\tPt\tFreq\tZreal\tZimag\tZmod\tZphz\tZrealDrCor\tZimagDrCor\tZmodDrCor\tZphzDrCor\r\n\t#\tHz\tohm\tohm\tohm\t\xb0\tohm\tohm\tohm\t\xb0\r\n"
                              "\t0\t1000,5\t10,1\t-1,2\t10\t-5\t11,1\t-1,5\t11\t-6\r\n\t1\t100,25\t12,1\t-3,2\t12\t-14\t13,1\t-3,5\t13\t-15\r\n";

const QByteArray ecLabText = "EC-Lab ASCII FILE\nNb header lines : 9                          \n\nPotentio Electrochemical Impedance Spectroscopy\n\nAcquisition started on : 09/02/2015 11:42:26\n"
                             "Electrode surface area : 0,001 cm\xb2\n\nfreq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\t|Z|/Ohm\tPhase(Z)/deg\ttime/s\t\n"
                             "1000,5\t10,5\t1,5\t10,6\t-8,1\t0,5\t\n100,5\t12,5\t3,5\t13\t-15\t1,5\t\n0\t0\t0\t0\t0\t2\t\n10,5\t15,5\t8,5\t17\t-28\t2,5\t\n";

const QByteArray ecLabLoops = "EC-Lab ASCII FILE\nNb header lines : 8\n\nPEIS\nNumber of loops : 2\nLoop 0 from point number 0 to 2\nLoop 1 from point number 3 to 5\n"
                              "freq/Hz\tRe(Z)/Ohm\t-Im(Z)/Ohm\n1000\t1\t2\n100\t2\t3\n10\t3\t4\n1000\t5\t6\n100\t6\t7\n10\t7\t8\n";

const QByteArray zplotText = "ZPLOT2 ASCII\n  Measured Data, ZPlot:       3.2c\n  Date:                       10-12-2018\n  Surface Area:             1\n  Data Points:              3\n"
                             "  Freq(Hz)\tAmpl\tBias\tTime(Sec)\tZ'(a)\tZ''(b)\tGD\tErr\tRange\nEnd Comments\n"
                             "1.0E+03\t1\t0\t1\t1.0E+01\t-1.0E+00\t0\t0\t5\n1.0E+02\t1\t0\t2\t1.2E+01\t-3.0E+00\t0\t0\t5\n1.0E+01\t1\t0\t3\t1.5E+01\t-8.0E+00\t0\t1\t5\n";

const QByteArray zplotQuoted = "\"ZPlotW Data File: Version 3.2c\"\n\"Raw Data\"\n\"Sweep Frequency: Control Voltage\"\nDate: 12-17-2019    Time: 16:24:35\n1.7 sccm CO, 800 C\n"
                               "\"Open Circuit Potential (V):  0 \"\n\"Frequency\"\n0,3,0,1,300000,0.005\n79\n"
                               "\"  Freq(Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range\"\n"
                               "3.0E+05, 1.0E-02, 0.0E+00, 2.58E+00, 6.4E+02, -8.5E+01, 0.0E+00, 0, 5\n2.0E+05, 1.0E-02, 0.0E+00, 3.28E+00, 6.7E+02, -1.1E+02, 0.0E+00, 0, 5\n";

const QByteArray lcrText = "Time: 15:11; Datum: 22.07.2015\nSample Area [sqmm]: 0,000\nSample Thickness [mm]: 1,200\nVoltage Level [V]: 0,010\n\n\nF[Hz]\t\tZ[Ohm]\t\tTheta\t\tTemperatur[\xb0""C]\n"
                           "60,5\t200,0\t-60,0\t\n600,5\t150,5\t-45,0\t\n6000,5\t100,0\t-30,0\t\n";

QByteArray headerless(int rows)
{
    QByteArray text;
    double f = 1e7;
    for (int i = 0; i < rows; ++i, f /= 2)
        text += exactNumberText(f).toLatin1() + ';' + exactNumberText(1e10 / f).toLatin1() + ";-89.5\r\n";
    return text;
}

} // namespace

class TestReaders : public QObject
{
    Q_OBJECT

private slots:
    void gamry();
    void gamryWithDriftCorrection();
    void ecLab();
    void ecLabLoopsAreDatasets();
    void ecLabWithoutFrequencyIsRefused();
    void zplot();
    void zplotWithFewerRowsThanAnnounced();
    void zplotWithEachNameQuoted();
    void lcrMeterText();
    void unnamedColumns();
    void spectraBesideEachOther();
    void meterWithoutFrequencies_data();
    void meterWithoutFrequencies();
    void otherTablesAreLeftAlone();
    void representations_data();
    void representations();
    void sweepsAreToldFromFrequencies_data();
    void sweepsAreToldFromFrequencies();
    void fileNamesProposeTemperatures_data();
    void fileNamesProposeTemperatures();
    void overloadsAreCounted();
    void forgottenSignIsReported();
    void everyTruncationIsSurvived_data();
    void everyTruncationIsSurvived();
    void realFiles_data();
    void realFiles();
};

void TestReaders::gamry()
{
    const auto result = importedText("run_m25C.DTA", gamryText);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("gamry-dta"));
    QCOMPARE(result->encoding, QStringLiteral("cp1252"));
    QCOMPARE(result->datasets.size(), std::size_t(1));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 100, 10})); // not the raw waves after the abort
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1, -3, -8}));
    QVERIFY(hasIssue(*result, "aborted"));
    const Metadata &metadata = result->datasets[0]->metadata;
    QCOMPARE(metadata.text(QStringLiteral("comment")), QStringLiteral("first line"));
    QCOMPARE(metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, -25.0);
    QVERIFY(!metadata.quantity(QStringLiteral("area"), Unit::of("cm^2"))); // the software's preset is no measured area
}

void TestReaders::gamryWithDriftCorrection()
{
    const auto result = importedText("drift.dta", gamryDrift);
    QVERIFY(result.ok());
    QCOMPARE(result->decimal, QStringLiteral(","));
    QCOMPARE(result->datasets.size(), std::size_t(2));
    QCOMPARE(values(*result, 0, "impedance-real"), (std::vector<double>{11.1, 13.1}));
    QCOMPARE(values(*result, 1, "impedance-real"), (std::vector<double>{10.1, 12.1}));
    QCOMPARE(result->datasets[0]->label, QStringLiteral("drift (drift corrected)"));
}

void TestReaders::ecLab()
{
    const auto result = importedText("a.mpt", ecLabText);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("eclab-text"));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000.5, 100.5, 10.5}));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1.5, -3.5, -8.5}));
    QCOMPARE(values(*result, 0, "time"), (std::vector<double>{0.5, 1.5, 2.5}));
    QVERIFY(hasIssue(*result, "rows-dropped")); // the row with f = 0
    QCOMPARE(result->datasets[0]->metadata.text(QStringLiteral("date")), QStringLiteral("09/02/2015 11:42:26"));
}

void TestReaders::ecLabLoopsAreDatasets()
{
    const auto result = importedText("loops.txt", ecLabLoops);
    QVERIFY(result.ok());
    QCOMPARE(result->datasets.size(), std::size_t(2));
    QCOMPARE(values(*result, 1, "impedance-real"), (std::vector<double>{5, 6, 7}));
}

void TestReaders::ecLabWithoutFrequencyIsRefused()
{
    QByteArray text = ecLabText;
    text.replace("freq/Hz", "Ns");
    const auto result = importedText("a.mpt", text);
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().code, QStringLiteral("no-frequency"));
    QVERIFY(result.failure().message.english().contains(QStringLiteral("freq/Hz")));
    QCOMPARE(result.failure().place.line, 9);
}

void TestReaders::zplot()
{
    const auto result = importedText("a.z", zplotText);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("zview-text"));
    QCOMPARE(values(*result, 0, "impedance-real"), (std::vector<double>{10, 12, 15}));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1, -3, -8}));
    QVERIFY(hasIssue(*result, "instrument-error"));
}

void TestReaders::zplotWithFewerRowsThanAnnounced()
{
    const auto result = importedText("a.z", zplotQuoted);
    QVERIFY(result.ok());
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{3e5, 2e5}));
    QVERIFY(hasIssue(*result, "fewer-points"));
    const auto z60 = importedText("b.txt", "\xef\xbb\xbf\"Z60W Data File: Version 1.1\"\n\"\"\n0,2,0,1,0.1,10000\n2\n"
                                           "\"  Freq (Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range\"\n10000,0,0,0,0.013,0.007,0,0,0\n1000,0,0,0,0.014,-0.005,0,0,0\n");
    QVERIFY(z60.ok());
    QCOMPARE(values(*z60, 0, "impedance-imaginary"), (std::vector<double>{0.007, -0.005}));
}

void TestReaders::zplotWithEachNameQuoted()
{
    QByteArray text = zplotQuoted;
    text.replace("\"  Freq(Hz)    Ampl     Bias   Time(Sec)   Z'(a)    Z''(b)    GD   Err   Range\"", "\"Freq(Hz)\",\"Ampl\",\"Bias\",\"Time(Sec)\",\"Z'(a)\",\"Z''(b)\",\"GD\",\"Err\",\"Range\"");
    const auto result = importedText("a.z", text);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-85, -110}));
}

void TestReaders::lcrMeterText()
{
    const auto result = importedText("sample_LRC_0_  50\xc2\xb0""C.txt", lcrText);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("impedance-table"));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{60.5, 600.5, 6000.5}));
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 100, 1e-9);                  // 200 cos 60 deg
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -173.20508075688772, 1e-9); // -200 sin 60 deg
    const Metadata &metadata = result->datasets[0]->metadata;
    QVERIFY(!metadata.quantity(QStringLiteral("area"), Unit::of("mm^2"))); // 0,000 = not entered
    QCOMPARE(metadata.quantity(QStringLiteral("thickness"), Unit::of("mm"))->value, 1.2);
    QCOMPARE(metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, 50.0);
    // What the header says reaches the analysis without being typed.
    const auto outcome = analysed("impedance.dielectric", result->datasets[0], {"area=100"});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->parameters.number(QStringLiteral("length")), 1.2);
}

void TestReaders::unnamedColumns()
{
    const auto polar = importedText("rlc.txt", headerless(20));
    QVERIFY(polar.ok());
    QCOMPARE(polar->datasets.size(), std::size_t(1));
    COMPARE_CLOSE(values(*polar, 0, "impedance-imaginary")[0], -1000 * std::sin(89.5 * 3.14159265358979 / 180), 1e-6);
    QVERIFY(hasIssue(*polar, "columns-assumed"));
    QByteArray plain;
    for (double f = 1e5; f > 0.5; f /= 3)
        plain += exactNumberText(f).toLatin1() + ',' + exactNumberText(0.05 + 1 / f).toLatin1() + ',' + exactNumberText(-0.01 / f).toLatin1() + '\n';
    const auto rectangular = importedText("a.csv", plain);
    QVERIFY(rectangular.ok());
    COMPARE_CLOSE(values(*rectangular, 0, "impedance-real")[0], 0.05 + 1e-5, 1e-12);
    COMPARE_CLOSE(values(*rectangular, 0, "impedance-imaginary")[0], -1e-7, 1e-15);
}

void TestReaders::spectraBesideEachOther()
{
    // RelaxIS repeats its group of columns; the second spectrum has a row less.
    const auto result = importedText("a.txt", "Data: Frequency\tData: Z'\tData: Z''\tData: Frequency\tData: Z'\tData: Z''\n"
                                              "10\t1\t-2\t20\t5\t-6\n100\t2\t-3\t200\t6\t-7\n1000\t3\t-4\t\t\t\n");
    QVERIFY(result.ok());
    QCOMPARE(result->datasets.size(), std::size_t(2));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-2, -3, -4}));
    QCOMPARE(values(*result, 1, "frequency"), (std::vector<double>{20, 200}));
    QCOMPARE(values(*result, 1, "impedance-real"), (std::vector<double>{5, 6}));
    // A second frequency alone makes no second spectrum.
    const auto one = importedText("a.csv", "f,Z',Z'',frequency\n10,1,-2,10\n100,2,-3,100\n");
    QVERIFY(one.ok());
    QCOMPARE(one->datasets.size(), std::size_t(1));
}

void TestReaders::meterWithoutFrequencies_data()
{
    QTest::addColumn<QString>("function");
    QTest::addColumn<double>("a");
    QTest::addColumn<double>("b"); // of Z = 30 - 40 j ohm, of 30 + 40 j where the function is an inductance; w = 1000
    QTest::addColumn<double>("imaginary");
    const auto row = [](const char *function, double a, double b, double imaginary = -40) { QTest::newRow(function) << QString::fromLatin1(function) << a << b << imaginary; };
    row("CPD", 1.6e-5, 0.75);
    row("CPQ", 1.6e-5, 1 / 0.75);
    row("CPG", 1.6e-5, 0.012);
    row("CPRP", 1.6e-5, 1 / 0.012);
    row("CSD", 2.5e-5, 0.75);
    row("CSQ", 2.5e-5, 1 / 0.75);
    row("CSRS", 2.5e-5, 30);
    row("LPD", 0.0625, 0.75, 40); // Y = 0.012 - 0.016 j
    row("LPQ", 0.0625, 1 / 0.75, 40);
    row("LPG", 0.0625, 0.012, 40);
    row("LPRP", 0.0625, 1 / 0.012, 40);
    row("LSD", 0.04, 0.75, 40);
    row("LSQ", 0.04, 1 / 0.75, 40);
    row("LSRS", 0.04, 30, 40);
    row("RX", 30, -40);
    row("ZTD", 50, -53.13010235415598);
    row("ZTR", 50, -0.9272952180016122);
    row("GB", 0.012, 0.016);
    row("YTD", 0.02, 53.13010235415598);
    row("YTR", 0.02, 0.9272952180016122);
}

void TestReaders::meterWithoutFrequencies()
{
    QFETCH(QString, function);
    QFETCH(double, a);
    QFETCH(double, b);
    QFETCH(double, imaginary);
    const auto number = [](double value) { return QByteArray(value < 0 ? "" : "+") + QByteArray::number(value, 'E', 12); };
    const QByteArray row = number(a) + ',' + number(b) + ",+0\r\n";
    const QByteArray bytes = row + "+9.90000E+37,+9.90000E+37,+1\r\n" + row;
    const auto asked = importedText("a.csv", bytes);
    QVERIFY(!asked.ok());
    QCOMPARE(asked.failure().code, QStringLiteral("no-frequency"));
    Parameters given;
    given.set(QStringLiteral("function"), function);
    given.set(QStringLiteral("first_frequency"), 159.15494309189535);
    given.set(QStringLiteral("last_frequency"), 15.915494309189535);
    const auto result = importFile(registry().importers(), {QStringLiteral("a.csv"), bytes}, given, Progress());
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("keysight-lcr"));
    QCOMPARE(values(*result, 0, "frequency").size(), std::size_t(2)); // the overload is left out and counted
    QVERIFY(hasIssue(*result, "rows-dropped"));
    COMPARE_CLOSE(values(*result, 0, "frequency")[1], 15.915494309189535, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-8);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], imaginary, 1e-8);
}

void TestReaders::otherTablesAreLeftAlone()
{
    // Temperature, time, signal: three columns of numbers, and names that have nothing to do with impedance.
    QByteArray thermal = "temperature;time;signal\n", bare, mechanical = "Frequency (Hz)\tModulus (MPa)\tPhase (deg)\n";
    for (int i = 0; i < 30; ++i) {
        const QByteArray n = QByteArray::number(20 + i);
        thermal += n + ";" + n + ";0.5\n";
        bare += n + ";" + n + ";0.5\n";
        mechanical += n + "\t" + n + "\t0.5\n";
    }
    for (const QByteArray &text : {thermal, bare, mechanical}) {
        const auto result = importedText("a.txt", text);
        QVERIFY(!result.ok() || result->format != QLatin1String("impedance-table"));
    }
}

void TestReaders::representations_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::addColumn<QByteArray>("row"); // of Z = 30 - 40 j ohm at f = 1000 / (2 pi) Hz = 159.15494309189535, w = 1000
    QTest::newRow("Z', Z''") << QByteArray("f/Hz,Z'/Ohm,Z''/Ohm") << QByteArray("30,-40");
    QTest::newRow("-Z''") << QByteArray("f,Z',-Z''") << QByteArray("30,40");
    QTest::newRow("Re, Im in kilohm") << QByteArray("Frequency (Hz),Re(Z)/kOhm,-Im(Z)/kOhm") << QByteArray("0.03,0.04");
    QTest::newRow("modulus and phase") << QByteArray("freq,|Z|,phase") << QByteArray("50,-53.13010235415598");
    QTest::newRow("negative phase") << QByteArray("freq,|Z|,-phase") << QByteArray("50,53.13010235415598");
    QTest::newRow("phase in radians") << QByteArray("freq,|Z|,theta (rad)") << QByteArray("50,-0.9272952180016122");
    QTest::newRow("Y', Y''") << QByteArray("f,Y',Y''") << QByteArray("0.012,0.016");
    QTest::newRow("G, B") << QByteArray("f [Hz],G [S],B [S]") << QByteArray("0.012,0.016");
    QTest::newRow("Cp, D") << QByteArray("f,Cp (uF),D") << QByteArray("16,0.75");
    QTest::newRow("Cp, G") << QByteArray("f,Cp,G") << QByteArray("16e-6,0.012");
    QTest::newRow("Cp, Rp") << QByteArray("f,Cp,Rp") << QByteArray("16e-6,83.33333333333333");
    QTest::newRow("Cs, D") << QByteArray("f,Cs,D") << QByteArray("25e-6,0.75");
    QTest::newRow("Cp, Q") << QByteArray("Frequency(Hz), Cp(F)-data, Q-data") << QByteArray("16e-6,1.3333333333333333");
    QTest::newRow("Cs, Q") << QByteArray("f,Cs,Q") << QByteArray("25e-6,1.3333333333333333");
    QTest::newRow("|Y|, its phase") << QByteArray("Frequency(Hz), |Y|(S)-data, theta-y(deg)-data") << QByteArray("0.02,53.13010235415598");
    QTest::newRow("Z-Real, Z-Imag") << QByteArray("Frequency(Hz), Z-Real(Ohm)-data, Z-Imag(Ohm)-data") << QByteArray("30,-40");
    QTest::newRow("Y-Real, Y-Imag") << QByteArray("Frequency(Hz), Y-Real(S)-data, Y-Imag(S)-data") << QByteArray("0.012,0.016");
    QTest::newRow("Ls, Rs") << QByteArray("f,Ls,Rs") << QByteArray("-0.04,30");
    QTest::newRow("Ls, D, both negative") << QByteArray("f,Ls,D") << QByteArray("-0.04,-0.75");
    QTest::newRow("Ls, Q of magnitudes") << QByteArray("f,Ls,Q") << QByteArray("-0.04,1.3333333333333333");
    QTest::newRow("Lp, Rp") << QByteArray("f,Lp,Rp") << QByteArray("-0.0625,83.33333333333333");
    QTest::newRow("Lp, G") << QByteArray("f,Lp (mH),G (mS)") << QByteArray("-62.5,12");
    QTest::newRow("Lp, Q") << QByteArray("f,Lp,Q") << QByteArray("-0.0625,-1.3333333333333333");
    QTest::newRow("R, X of a series circuit") << QByteArray("Frequency(Hz), R(Ohm)-data, X(Ohm)-data") << QByteArray("30,-40");
}

void TestReaders::representations()
{
    QFETCH(QByteArray, heading);
    QFETCH(QByteArray, row);
    const QByteArray text = heading + "\n159.15494309189535," + row + "\n159.15494309189535," + row + "\n";
    const auto result = importedText("a.csv", text);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("impedance-table"));
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-9);
}

void TestReaders::sweepsAreToldFromFrequencies_data()
{
    QTest::addColumn<std::vector<double>>("frequency");
    QTest::addColumn<std::vector<std::size_t>>("starts");
    using F = std::vector<double>;
    using S = std::vector<std::size_t>;
    QTest::newRow("one sweep down") << F{1000, 100, 10, 1} << S{0};
    QTest::newRow("two sweeps down") << F{1000, 100, 10, 1, 1000, 100, 10, 1} << S{0, 4};
    QTest::newRow("two sweeps up") << F{1, 10, 100, 1, 10, 100} << S{0, 3};
    QTest::newRow("same frequency twice at a change of range") << F{1000, 300, 100, 100, 30, 10} << S{0};
    QTest::newRow("jitter of a fine sweep") << F{1000, 999, 998, 998.5, 997, 996} << S{0};
}

void TestReaders::sweepsAreToldFromFrequencies()
{
    QFETCH(std::vector<double>, frequency);
    QFETCH(std::vector<std::size_t>, starts);
    QCOMPARE(impedance::sweepStartsOf(frequency), starts);
}

void TestReaders::fileNamesProposeTemperatures_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<double>("celsius"); // NaN: none
    QTest::newRow("degree sign") << QString::fromUtf8("LATP_LRC_0_  50°C.txt") << 50.0;
    QTest::newRow("minus sign") << QString::fromUtf8("x_-17°C.txt") << -17.0;
    QTest::newRow("minus as m") << "cell_m25C.mpr" << -25.0;
    QTest::newRow("second run") << QString::fromUtf8("x 150°C_2.txt") << 150.0;
    QTest::newRow("kelvin") << "x_300K.csv" << 26.85;
    QTest::newRow("channel C02") << "PEIS_C02.mpt" << absent;
    QTest::newRow("part of a word") << "MOF2Cu.txt" << absent;
}

void TestReaders::fileNamesProposeTemperatures()
{
    QFETCH(QString, name);
    QFETCH(double, celsius);
    Metadata metadata;
    impedance::noteFileName(metadata, name);
    const auto found = metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"));
    QCOMPARE(found.has_value(), !std::isnan(celsius));
    if (found)
        COMPARE_CLOSE(found->value, celsius, 1e-9);
}

void TestReaders::overloadsAreCounted()
{
    const auto result = importedText("a.csv", "f,Z',Z''\n1000,10,-1\n100,9.9E37,9.9E37\n10,......,-3\n1,12,-4\n");
    QVERIFY(result.ok());
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 1}));
    QVERIFY(hasIssue(*result, "rows-dropped"));
}

void TestReaders::forgottenSignIsReported()
{
    const auto result = importedText("a.csv", "f,Z',Z''\n1000,10,1\n100,11,2\n10,12,3\n1,12,4\n");
    QVERIFY(result.ok());
    QCOMPARE(values(*result, 0, "impedance-imaginary")[0], 1.0); // kept: only the person knows
    QVERIFY(hasIssue(*result, "sign-of-imaginary"));
}

void TestReaders::everyTruncationIsSurvived_data()
{
    QTest::addColumn<QByteArray>("text");
    QTest::newRow("Gamry") << gamryText;
    QTest::newRow("Gamry, drift corrected") << gamryDrift;
    QTest::newRow("EC-Lab") << ecLabText;
    QTest::newRow("EC-Lab, loops") << ecLabLoops;
    QTest::newRow("ZPlot") << zplotText;
    QTest::newRow("ZPlotW") << zplotQuoted;
    QTest::newRow("LCR meter") << lcrText;
    QTest::newRow("unnamed") << headerless(12);
}

void TestReaders::everyTruncationIsSurvived()
{
    QFETCH(QByteArray, text);
    for (qsizetype length = 0; length <= text.size(); ++length) {
        const SourceFile file{QStringLiteral("a.txt"), text.left(length)};
        // Each importer of the technique reads it, whether it would be asked to or not.
        for (const Importer &importer : registry().technique(QStringLiteral("impedance"))->importers) {
            const Confidence confidence = importer.sniff(probe(file));
            QVERIFY(confidence.value >= 0 && confidence.value <= 1);
            const auto result = importer.read(file, {}, Progress());
            if (!result) {
                QVERIFY(!result.failure().message.english().isEmpty());
                continue;
            }
            for (const DatasetPtr &dataset : result->datasets)
                for (const Column &column : dataset->columns)
                    QCOMPARE(column.size(), dataset->rows());
        }
        // One byte of nonsense in its place.
        QByteArray damaged = text;
        if (length < text.size())
            damaged[length] = '\xff';
        (void)importFile(registry().importers(), {QStringLiteral("a.txt"), damaged}, {}, Progress());
    }
}

void TestReaders::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<int>("datasets");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *file, int datasets, int rows) { QTest::newRow(file) << QString::fromLatin1(file) << datasets << rows; };
    // Counted in the files: formats/impedance.md.
    row("gamry_eispot_latin1.DTA", 1, 72);
    row("gamry_aborted_utf8.DTA", 1, 72);
    row("gamry_driftcor.dta", 2, 55);
    row("more/gamry_galveis_minimal.DTA", 1, 71);
    row("biologic_peis.mpt", 1, 43);
    row("biologic_multi_spectra.mpt", 3, 29);
    row("biologic_decimal_comma_LATP.mpt", 1, 37);
    row("biologic_LPSCl_blocking_m25C_eclab.txt", 1, 79);
    row("more/biologic_zview_export_LATP.txt", 1, 37);
    row("zplot32c_circuit3.z", 1, 53);
    row("zplotw_nocomments.z", 1, 31);
    row("more/zview3_saved_fit.z", 1, 28);
    row("autolab_z60w_bom.txt", 1, 41);
    row("lcr_LATP_50C_decimal_comma.txt", 1, 401);
    row("lcr_LATP_42C_decimal_comma.txt", 1, 401);
    row("rlc_headerless_240C.txt", 1, 35);
    row("more/rlc_headerless_200C.txt", 1, 35);
    row("csv_headerless.csv", 1, 66);
    row("csv_tab_decimal_comma.csv", 1, 29);
    row("more/csv_mag_negphase.csv", 1, 29);
    row("more/drttools_LIB.txt", 1, 107);
    row("powersuite.txt", 1, 30);
    row("parstat.txt", 1, 31);
    row("chi660e.txt", 1, 73);
    row("relaxis_export_LPSCl_m25C.txt", 1, 79);
    row("zahner_si_suffix.csv", 1, 25);
    row("keysight_e4990a_rx.csv", 1, 201);
    row("more/keysight_e4990a_ztheta.csv", 1, 201);
    row("solartron_smart_ice_w48.csv", 5, 61);
    row("more/elchemea.i2b", 1, 29);
}

void TestReaders::realFiles()
{
    QFETCH(QString, file);
    QFETCH(int, datasets);
    QFETCH(int, rows);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto result = imported(path);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(static_cast<int>(result->datasets.size()), datasets);
    QCOMPARE(static_cast<int>(result->datasets[0]->rows()), rows);
    for (const DatasetPtr &dataset : result->datasets) {
        QCOMPARE(dataset->technique, QStringLiteral("impedance"));
        QVERIFY(dataset->column(role::frequency) && dataset->column(role::impedanceReal) && dataset->column(role::impedanceImaginary));
    }
}

VITRINE_TEST(TestReaders)
#include "test_readers.moc"
