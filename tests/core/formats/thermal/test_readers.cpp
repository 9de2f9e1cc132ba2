// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

namespace
{
Result<Imported> imported(const QByteArray &bytes, const QString &name = QStringLiteral("run.txt"))
{
    return importFile(registry().importers(), {name, bytes}, {}, {});
}
Result<Imported> importedFile(const QString &path)
{
    const auto file = readWhole(path);
    if (!file)
        return file.failure();
    return importFile(registry().importers(), *file, {}, {});
}
double sampleMass(const Dataset &dataset)
{
    const auto mass = dataset.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    return mass ? mass->value : absent;
}
QString exotherm(const Dataset &dataset) { return dataset.metadata.text(QStringLiteral("exotherm")); }
QString kinds(const Dataset &dataset)
{
    QStringList words;
    for (const Segment &segment : dataset.segments)
        words += segment.kind;
    return words.join(u' ');
}
double at(const Dataset &dataset, std::string_view role, std::size_t row)
{
    const Column *column = dataset.column(role);
    return column && row < column->size() ? (*column->values)[row] : absent;
}

const char *compact =
    "#EXPORTTYPE:DATA SINGLE\n#FORMAT:NETZSCH5\n#DECIMAL:POINT\n#SEPARATOR:SEMICOLON\n#SAMPLE:glass\n#SAMPLE MASS /mg:12.5\n#EXO:1\n\n"
    "##Temp./\xc2\xb0"
    "C;Time/min;DSC/(mW/mg);Segment\n 25.0; 0.0;-9.66e-004;1\n 35.0; 1.0;-9.0e-004;1\n 45.0; 2.0;-8.0e-004;1\n 55.0; 3.0;.5;1\n\n";
const char *universal = "CLOSED\nVersion\t0.4\nInstrument\tDSC Q20\nSample\tIn\nSize\t5.50000\tmg\nExotherm\tDown\nNsig\t3\nSig1\tTime (min)\n"
                        "Sig2\tTemperature (\xf8"
                        "C)\nSig3\tHeat Flow (mW)\nStartOfData\n-1.000000\t20.0\t0.0\n0.0\t20.0\t-1.0\n1.0\t30.0\t-1.1\n2.0\t40.0\t-1.2\n"
                        "-1.000000\t40.0\t0.0\n3.0\t30.0\t1.1\n4.0\t20.0\t1.0\n-3.000000\t1\t0\n-1.000000\t20.0\t0.0\n";
} // namespace

class ThermalReadersTest : public QObject
{
    Q_OBJECT

private slots:
    void netzschCompact()
    {
        const auto result = imported(compact);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
        QCOMPARE(result->format, QStringLiteral("netzsch-text"));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.technique, QStringLiteral("calorimetry"));
        QCOMPARE(data.label, QStringLiteral("glass"));
        QCOMPARE(data.rows(), std::size_t(4));
        QCOMPARE(exotherm(data), QStringLiteral("up"));
        COMPARE_CLOSE(sampleMass(data), 12.5, 0);
        COMPARE_CLOSE(at(data, role::heatFlow, 0), -9.66e-4, 1e-18);
        COMPARE_CLOSE(at(data, role::heatFlow, 3), 0.5, 0);
        QCOMPARE(data.column(role::heatFlow)->unit, Unit::of("mW/mg"));
        QCOMPARE(kinds(data), QStringLiteral("heating"));
        COMPARE_CLOSE(data.segments[0].rate, 10, 1e-9);
    }
    void netzschDialects_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("direction");
        QTest::newRow("padded header, decimal comma") << QByteArray("#EXPORTTYPE:   ;DATA ALL   \r\n#FORMAT:  ;NETZSCH5\r\n#DECIMAL:  ;COMMA "
                                                                    "\r\n#SEPARATOR: ;SEMICOLON\r\n#SAMPLE MASS /mg:  ;12,5\r\n"
                                                                    "#EXO:  ;-1\r\n\r\n##Temp./\xb0"
                                                                    "C;Time/min;DSC/(mW/mg)\r\n25,0;0,0;0,1\r\n35,0;1,0;0,2\r\n\r\n")
                                                      << "down";
        QTest::newRow("a spreadsheet's commas at the end of every line")
            << QByteArray("#EXPORTTYPE:   ,DATA ALL ,,\n#FORMAT: ,NETZSCH5,,\n#SAMPLE MASS /mg:  ,12.5,,\n#EXO: "
                          ",1,,\n,,,\n##Temp./C,Time/min,DSC/(mW/mg)\n,,\n"
                          "25.0,0,1E-1\n35.0,1,2E-1\n")
            << "up";
        QTest::newRow("tabs, unit signs lost")
            << QByteArray("#FORMAT:NETZSCH5\n#DECIMAL:POINT\n#SEPARATOR:TAB\n#SAMPLE MASS /mg:12.5\n#EXO:+1\n##Temp./\xef\xbf\xbd"
                          "C\tTime/min\tDSC/(mW/mg)\n25.0\t0\t0.1\n35.0\t1\t0.2\n")
            << "up";
        QTest::newRow("without a direction") << QByteArray("#FORMAT:NETZSCH5\n#SAMPLE MASS /mg:12.5\n##Temp./\xb0"
                                                           "C;Time/min;DSC/(mW/mg)\n25.0;0;0.1\n35.0;1;0.2\n")
                                             << "unknown";
    }
    void netzschDialects()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, direction);
        const auto result = imported(bytes);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
        QCOMPARE(result->format, QStringLiteral("netzsch-text"));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(2));
        COMPARE_CLOSE(sampleMass(data), 12.5, 0);
        QCOMPARE(exotherm(data), direction);
        QCOMPARE(data.column(role::temperature)->unit, Unit::of("degC"));
        COMPARE_CLOSE(at(data, role::temperature, 1), 35, 0);
        COMPARE_CLOSE(at(data, role::heatFlow, 1), 0.2, 0);
    }
    void netzschComparisonOfTwoFiles()
    {
        const auto result = imported("#EXPORTTYPE:DATA COMPARE\n#FORMAT:NETZSCH5\n#SAMPLE:\ta\tb\n#SAMPLE MASS /mg:\t5\t7\n#EXO:\t1\t1\n\n"
                                     "##Temp./\xb0"
                                     "C;DSC/(mW/mg);Temp./\xb0"
                                     "C;DSC/(mW/mg)\n20;1;21;2\n30;1;31;2\n40;1;;\n");
        QVERIFY(result.ok());
        QCOMPARE(result->datasets.size(), std::size_t(2));
        QCOMPARE(result->datasets[0]->rows(), std::size_t(3));
        QCOMPARE(result->datasets[1]->rows(), std::size_t(2));
        QCOMPARE(result->datasets[1]->label, QStringLiteral("b"));
        COMPARE_CLOSE(sampleMass(*result->datasets[1]), 7, 0);
        COMPARE_CLOSE(at(*result->datasets[1], role::temperature, 0), 21, 0);
    }
    void netzschResultsBlock()
    {
        const auto result = imported("#EXPORTTYPE:ALL\n#FORMAT:NETZSCH5\n#EXO:1\n#*RESULTS:\n#*Area "
                                     "(DSC)\n#*File;Segment;Result;Unit;Y_value;Unit;Range_Xmin;Unit;Range_Xmax;Unit\n"
                                     "#*a.ngb;S1;-104.2;J/g;;;120.5;\xb0"
                                     "C;170;\xb0"
                                     "C\n#*a.ngb;S3;-103.9;J/g;;;120.5;\xb0"
                                     "C;170;\xb0"
                                     "C\n#*Glass Transition (DSC)\n"
                                     "#*File;Segment;Result;Unit\n#*a.ngb;S3;61.2;\xb0"
                                     "C\n\n##Temp./\xb0"
                                     "C;DSC/(mW/mg)\n20;1\n30;1\n");
        QVERIFY(result.ok());
        const auto &found = result->datasets.at(0)->vendorResults;
        QCOMPARE(found.size(), std::size_t(3));
        QCOMPARE(found[0].name, QStringLiteral("Area (DSC)"));
        COMPARE_CLOSE(found[1].quantity.value, -103.9, 0);
        QCOMPARE(found[1].quantity.unit, Unit::of("J/g"));
        QCOMPARE(found[2].name, QStringLiteral("Glass Transition (DSC)"));
        COMPARE_CLOSE(found[2].quantity.value, 61.2, 0);
    }
    void netzschWithMassOnly()
    {
        const auto result = imported("#FORMAT:NETZSCH5\n#MTYPE:TG\n##Temp./\xb0"
                                     "C;Time/min;Mass/%\n20;0;100\n30;1;99\n");
        QVERIFY(result.ok());
        QCOMPARE(result->datasets.at(0)->technique, QStringLiteral("thermogravimetry"));
    }
    void mangledNumbersAreRefused()
    {
        const auto result = imported("#FORMAT:NETZSCH5\n##Temp./\xb0"
                                     "C;DSC/(mW/mg)\n50.026.184;1.5\n50.126.184;1.6\n50.226.184;1.7\n");
        QVERIFY(!result.ok());
        QCOMPARE(result.failure().code, QStringLiteral("mangled-numbers"));
        QCOMPARE(result.failure().place.line, 3);
    }

    void universalAnalysis()
    {
        const auto result = imported(universal);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
        QCOMPARE(result->format, QStringLiteral("ta-universal-analysis"));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(5));
        QCOMPARE(exotherm(data), QStringLiteral("down"));
        COMPARE_CLOSE(sampleMass(data), 5.5, 0);
        QCOMPARE(kinds(data), QStringLiteral("heating cooling"));
        QCOMPARE(data.segments[1].first, std::size_t(3));
        COMPARE_CLOSE(at(data, role::heatFlow, 3), 1.1, 0);
        QCOMPARE(data.column(role::temperature)->unit, Unit::of("degC"));
    }
    void universalAnalysisThatWasCutOff_data()
    {
        QTest::addColumn<QByteArray>("end");
        QTest::addColumn<int>("rows"); // more than those before it
        QTest::addColumn<bool>("told");
        QTest::newRow("whole") << QByteArray("9.0000000 31.000000 -1.2500000\n") << 1 << false;
        QTest::newRow("whole but for the line break") << QByteArray("9.0000000 31.000000 -1.2500000") << 1 << false;
        QTest::newRow("in the last number") << QByteArray("9.0000000 31.000000 -1.2") << 0 << true;
        QTest::newRow("after two of three numbers") << QByteArray("9.0000000 31.000000") << 0 << true;
        QTest::newRow("in the first number") << QByteArray("9.0") << 0 << true;
    }
    void universalAnalysisThatWasCutOff()
    {
        QFETCH(QByteArray, end);
        QFETCH(int, rows);
        QFETCH(bool, told);
        QByteArray content = "CLOSED\nVersion\t2.0\nInstrument\tDSC Q20\nSize\t5.50000\tmg\nExotherm\tDown\nNsig\t3\nSig1\tTime (min)\nSig2\tTemperature (\xc2\xb0""C)\n"
                             "Sig3\tHeat Flow (mW)\nStartOfData\n";
        for (int i = 0; i < 40; ++i)
            content += QByteArray::number(0.1 * i, 'f', 7) + ' ' + QByteArray::number(25 + i, 'f', 6) + " -1.0000000\n";
        const auto result = imported(content + end);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
        QCOMPARE(result->datasets.front()->rows(), std::size_t(40 + rows));
        QCOMPARE(std::ranges::any_of(result->issues, [](const Issue &issue) { return issue.code == QLatin1String("cut-off") && issue.place.line == 51; }), told);
    }
    void universalAnalysisTwoWithFormFeed()
    {
        QByteArray utf16("\xff\xfe", 2);
        const QString words =
            QStringLiteral("CLOSED\r\nVersion\t2.0\r\nSample\tMOF\r\nSize\t7.49200\tmg\r\nNsig\t3\r\nSig1\tTime (min)\r\nSig2\tTemperature "
                           "(°C)\r\nSig3\tWeight (mg)\r\n"
                           "OrgMethod\t1: Ramp\r\nOrgMethod\t2: Hold\r\n\f.003733334 46.87907 7.490540\r\n.5 56.8 7.48\r\n1.0 66.7 7.40\r\n");
        for (const QChar c : words)
            utf16.append(static_cast<char>(c.unicode() & 0xff)).append(static_cast<char>(c.unicode() >> 8));
        const auto result = imported(utf16);
        QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(result->encoding, QStringLiteral("utf-16le"));
        QCOMPARE(data.technique, QStringLiteral("thermogravimetry"));
        QCOMPARE(data.rows(), std::size_t(3));
        COMPARE_CLOSE(at(data, role::time, 0), 0.003733334, 0);
        QCOMPARE(data.metadata.text(QStringLiteral("programme")), QStringLiteral("1: Ramp; 2: Hold"));
    }

    void tablesNameTheirDirection()
    {
        const auto result = imported("Temperature (C), Heat Flow Endo Up (mW)\n10, 0.5\n11, 0.6\n12, 0.7\n", QStringLiteral("x.csv"));
        QVERIFY(result.ok());
        QCOMPARE(result->datasets.at(0)->technique, QStringLiteral("calorimetry"));
        QCOMPARE(exotherm(*result->datasets.at(0)), QStringLiteral("down"));
    }

    void truncatedAtEveryLength_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::newRow("NETZSCH") << QByteArray(compact);
        QTest::newRow("Universal Analysis") << QByteArray(universal);
    }
    void truncatedAtEveryLength()
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
            for (const DatasetPtr &data : result->datasets)
                for (const Column &column : data->columns)
                    QCOMPARE(column.size(), data->rows());
        }
        QVERIFY(read > 0);
    }

    // Real files; counts and values as reference/thermal.md states them.
    void sb175()
    {
        SHARED_FILE(path, "thermal/netzsch_dsc214_SB175_tg_decimalcomma.csv");
        const auto result = importedFile(path);
        QVERIFY(result.ok());
        QCOMPARE(result->decimal, QStringLiteral(","));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(141));
        COMPARE_CLOSE(sampleMass(data), 6.4, 0);
        QCOMPARE(exotherm(data), QStringLiteral("down"));
        COMPARE_CLOSE(at(data, role::temperature, 0), -63, 0);
        COMPARE_CLOSE(at(data, role::temperature, 140), 77, 0);
        QCOMPARE(kinds(data), QStringLiteral("heating"));
        COMPARE_CLOSE(data.segments[0].rate, 10, 0.01);
        QVERIFY(result->issues.empty());
    }
    void eicosane()
    {
        SHARED_FILE(path, "thermal/ta_ua04_2920mdsc_eicosane.txt");
        const auto result = importedFile(path);
        QVERIFY(result.ok());
        QCOMPARE(result->encoding, QStringLiteral("cp437"));
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(19000));
        COMPARE_CLOSE(sampleMass(data), 9, 0);
        QCOMPARE(exotherm(data), QStringLiteral("up"));
        QCOMPARE(kinds(data), QStringLiteral("heating cooling"));
        COMPARE_CLOSE(data.segments[0].rate, 1.009, 0.005);
        COMPARE_CLOSE(data.segments[0].to, 69.64, 0.5);
        COMPARE_CLOSE(data.segments[1].to, -20.7, 0.05);
    }
    void benzoicAcidWithoutHeader()
    {
        SHARED_FILE(path, "thermal/netzsch_hpdsc_benzoic_acid_headerless.txt");
        const auto result = importedFile(path);
        QVERIFY(result.ok());
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.rows(), std::size_t(6949));
        QCOMPARE(exotherm(data), QStringLiteral("unknown"));
        QCOMPARE(kinds(data), QStringLiteral("heating"));
        COMPARE_CLOSE(data.segments[0].rate, 0.4998, 0.001);
    }
    void fiveSegments()
    {
        SHARED_FILE(path, "thermal/netzsch_dsc200f3_A1_5segments.txt");
        const auto result = importedFile(path);
        QVERIFY(result.ok());
        const Dataset &data = *result->datasets.at(0);
        QCOMPARE(data.technique, QStringLiteral("calorimetry"));
        // As its header says: 7 K/min to 50, 15 min, 5 K/min to 200, 30 min, 7 K/min back to 50 degC (which the cooler did not keep up with).
        QCOMPARE(kinds(data), QStringLiteral("heating isothermal heating isothermal cooling"));
        COMPARE_CLOSE(data.segments[2].rate, 5, 0.05);
    }
    void thermobalances_data()
    {
        QTest::addColumn<QString>("file");
        QTest::newRow("NETZSCH TG 209") << "thermal/netzsch_tg209f1_AlPyr.txt";
        QTest::newRow("TA TGA Q500, UTF-16") << "thermal/ta_ua2_tgaq500_mof_FeBTC_utf16.txt";
    }
    void thermobalances()
    {
        QFETCH(QString, file);
        const QString path = test::sharedFile(file);
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto result = importedFile(path);
        QVERIFY(result.ok());
        QCOMPARE(result->datasets.at(0)->technique, QStringLiteral("thermogravimetry"));
        QVERIFY(result->issues.empty());
    }
};

VITRINE_TEST(ThermalReadersTest)
#include "test_readers.moc"
