// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;

// Real files of every maker: counts, masses, directions and first values as a person reads them in the files.
class ThermalSharedFilesTest : public QObject
{
    Q_OBJECT

private slots:
    void opensRight_data();
    void opensRight();
    void vendorResultsOfStare();
    void threeCurvesOfStare();
    void stepsOfTrios();
    void duplicateNamesOfTrios();
    void compressedIsTheSame();
    void spreadsheetDamageIsRefused();
};

void ThermalSharedFilesTest::opensRight_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<QString>("technique");
    QTest::addColumn<int>("rows");
    QTest::addColumn<double>("mass"); // NaN: the file does not tell
    QTest::addColumn<QString>("exotherm");
    QTest::addColumn<QString>("encoding");
    QTest::addColumn<QString>("decimal");
    QTest::addColumn<QString>("roles");
    QTest::addColumn<QString>("segments");
    const auto row = [](const char *file, const char *format, const char *technique, int rows, double mass, const char *exotherm, const char *encoding, const char *decimal,
                        const char *roles, const char *segments) {
        QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format) << QString::fromLatin1(technique) << rows << mass << QString::fromLatin1(exotherm)
                            << QString::fromLatin1(encoding) << QString::fromLatin1(decimal) << QString::fromLatin1(roles) << QString::fromLatin1(segments);
    };
    // clang-format off
    row("netzsch_dsc214_SB175_tg_decimalcomma.csv", "netzsch-text", "calorimetry", 141, 6.4, "down", "cp1252", ",", "temperature=degC time=min heat-flow=mW/mg", "heating");
    row("netzsch_dsc200f3_A1_5segments.txt", "netzsch-text", "calorimetry", 6001, 77.8, "down", "utf-8", ".", "temperature=degC time=min heat-flow=mW/mg", "heating isothermal heating isothermal cooling");
    row("netzsch_tg209f1_AlPyr.txt", "netzsch-text", "thermogravimetry", 270, 8.91, "", "cp1252", ".", "temperature=degC time=min mass=%", "heating");
    row("netzsch_hpdsc_benzoic_acid_headerless.txt", "netzsch-text", "calorimetry", 6949, absent, "unknown", "cp1252", ".", "temperature=degC time=min heat-flow=mW/mg", "heating");
    row("ta_ua04_2920mdsc_eicosane.txt", "ta-universal-analysis", "calorimetry", 19000, 9.0, "up", "cp437", ".", "time=min temperature=degC heat-flow=mW", "heating cooling");
    row("ta_ua2_tgaq500_mof_FeBTC_utf16.txt", "ta-universal-analysis", "thermogravimetry", 18995, 7.492, "", "utf-16le", ".", "time=min temperature=degC mass=mg", "heating isothermal heating");
    row("ta_trios54_tga5500_VLL-R444_decimalcomma.txt", "ta-trios-text", "thermogravimetry", 29533, 2.228, "", "utf-8", ",", "time=min temperature=degC mass=%", "heating");
    row("ta_trios_tga_CLSOx100_4_short_header.txt", "ta-trios-text", "thermogravimetry", 6879, 5.329, "", "utf-8", ".", "time=min temperature=degC mass=%", "heating isothermal heating isothermal");
    row("ta_trios_simultaneous_MIS_1_table_only.txt.gz", "ta-trios-text", "calorimetry", 21878, 5.8105, "unknown", "utf-8", ".", "time=min temperature=degC mass=% heat-flow=mW", "heating isothermal heating isothermal heating isothermal");
    row("mettler_stare16_tgadsc3_3curves_with_results.txt", "mettler-stare", "thermogravimetry", 2251, 12.802, "", "cp1252", ".", "time=s temperature=degC reference-temperature=degC mass=mg", "heating isothermal");
    row("mettler_stare13_tga_LNO.txt", "mettler-stare", "thermogravimetry", 4051, 4.1752, "", "cp1252", ".", "time=s temperature=degC reference-temperature=degC mass=mg", "heating");
    row("mettler_tgadsc_indium_10Kmin.txt", "mettler-stare", "calorimetry", 750, 13.2464, "up", "cp1252", ".", "temperature=degC time=s heat-flow=mW mass=mg reference-temperature=degC", "heating");
    row("mettler_tgadsc_zinc_10Kmin.txt", "mettler-stare", "calorimetry", 900, 11.3006, "up", "cp1252", ".", "temperature=degC time=s heat-flow=mW mass=mg reference-temperature=degC", "heating");
    row("mettler_tgadsc_aluminium_10Kmin.txt", "mettler-stare", "calorimetry", 1050, 8.78111, "up", "cp1252", ".", "temperature=degC time=s heat-flow=mW mass=mg reference-temperature=degC", "heating");
    for (const char *file : {"mettler_dma_freqsweep_T0.txt", "mettler_dma_freqsweep_T20.txt", "mettler_dma_freqsweep_T40.txt", "mettler_dma_freqsweep_T60.txt", "mettler_dma_freqsweep_T80.txt", "mettler_dma_freqsweep_T100.txt"})
        row(file, "mettler-stare", "dynamic-mechanical", 60, absent, "", "cp1252", ".", "temperature=degC time=s frequency=Hz reference-temperature=degC storage-modulus=MPa loss-modulus=MPa tan-delta=", "isothermal");
    row("perkinelmer_pyris_dsc8500.txt", "perkinelmer-pyris", "calorimetry", 7610, 7.244, "down", "cp1252", ".", "time=min heat-flow=mW reference-temperature=degC temperature=degC", "isothermal heating");
    row("perkinelmer_pyris_tga4000_utf8.txt", "perkinelmer-pyris", "thermogravimetry", 1155, 12.492, "", "utf-8", ".", "time=min mass=mg reference-temperature=degC temperature=degC", "isothermal heating isothermal");
    row("perkinelmer_like_7HAW008_tg_two_column.csv", "table", "calorimetry", 240, absent, "down", "utf-8", ".", "temperature=degC heat-flow=mW", "");
    row("setaram_calisto_duran_fixedwidth.txt.gz", "setaram-calisto", "calorimetry", 13002, 34.04, "up", "utf-16le", ".", "time=s reference-temperature=degC temperature=degC heat-flow=mW", "isothermal heating isothermal cooling");
    const char *stairs = "heating isothermal heating isothermal heating isothermal heating isothermal heating isothermal";
    row("setaram_calisto_cp_sample.txt.gz", "setaram-calisto", "calorimetry", 22801, 58.3, "up", "utf-16le", ".", "time=s reference-temperature=degC temperature=degC heat-flow=mW", stairs);
    row("setaram_calisto_cp_sapphire.txt.gz", "setaram-calisto", "calorimetry", 22801, absent, "up", "utf-16le", ".", "time=s reference-temperature=degC temperature=degC heat-flow=mW", stairs);
    row("setaram_calisto_cp_zero.txt.gz", "setaram-calisto", "calorimetry", 22801, absent, "up", "utf-16le", ".", "time=s reference-temperature=degC temperature=degC heat-flow=mW", stairs);
    row("dil805_zry4_heating.asc", "dil805", "dilatometry", 617, absent, "", "cp1252", ",", "time=s temperature=degC length-change=%", "heating");
    for (const char *file : {"generic_tga_polypropylene_5Kmin.tsv", "generic_tga_polypropylene_10Kmin.tsv", "generic_tga_polypropylene_20Kmin.tsv"})
        row(file, "table", "*", -1, absent, "", "utf-8", ".", "time=min temperature=degC mass=mg", "");
    row("generic_tga_paracetamol_20Kmin_utf16.csv", "table", "*", 2235, absent, "", "utf-16le", ".", "time=min temperature=degC mass=mg", "");
    row("generic_dsc_glass_tg_crystallisation_K.csv", "table", "*", 3207, absent, "", "utf-8", ".", "", "");
    // clang-format on
}

void ThermalSharedFilesTest::opensRight()
{
    QFETCH(QString, file);
    const QString path = sharedFile(QStringLiteral("thermal/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto result = importedFile(path);
    QVERIFY2(result.ok(), result ? "" : qPrintable(result.failure().message.english()));
    const Dataset &data = *result->datasets.at(0);
    QTEST(result->format, "format");
    QTEST(result->encoding, "encoding");
    QTEST(result->decimal, "decimal");
    QFETCH(QString, technique);
    if (technique != QLatin1String("*"))
        QCOMPARE(data.technique, technique);
    QFETCH(int, rows);
    if (rows >= 0)
        QCOMPARE(data.rows(), static_cast<std::size_t>(rows));
    QFETCH(double, mass);
    if (std::isnan(mass))
        QVERIFY(std::isnan(sampleMass(data)));
    else
        COMPARE_CLOSE(sampleMass(data), mass, 1e-4 * mass);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QTest::qData("exotherm", QMetaType::QString) ? *static_cast<QString *>(QTest::qData("exotherm", QMetaType::QString)) : QString());
    QTEST(rolesAndUnits(data), "roles");
    QTEST(kinds(data), "segments");
    for (const Issue &issue : result->issues)
        QVERIFY2(issue.severity == Severity::Note, qPrintable(issue.message.english()));
}

// The numbers that STARe printed for its own step: reference/thermal.md, row 2.
void ThermalSharedFilesTest::vendorResultsOfStare()
{
    SHARED_FILE(path, "thermal/mettler_stare16_tgadsc3_3curves_with_results.txt");
    const auto result = importedFile(path);
    QVERIFY(result.ok());
    const auto &found = result->datasets.at(0)->vendorResults;
    QCOMPARE(found.size(), std::size_t(12));
    QCOMPARE(found[0].name, QStringLiteral("Step"));
    COMPARE_CLOSE(found[0].quantity.value, -66.9395, 0);
    QCOMPARE(found[0].quantity.unit, Unit::of("%"));
    COMPARE_CLOSE(found[1].quantity.value, -8.5696, 0);
    QCOMPARE(found[1].quantity.unit, Unit::of("mg"));
    QVERIFY2(found[0].detail.contains(QStringLiteral("Left Limit = 38.13 °C")) && found[0].detail.contains(QLatin1String("Type horizontal")), qPrintable(found[0].detail));
    COMPARE_CLOSE(found[5].quantity.value, 401.27, 0);
    QCOMPARE(found[5].quantity.unit, Unit::of("degC"));
}

void ThermalSharedFilesTest::threeCurvesOfStare()
{
    SHARED_FILE(path, "thermal/mettler_stare16_tgadsc3_3curves_with_results.txt");
    const auto result = importedFile(path);
    QVERIFY(result.ok());
    QCOMPARE(result->datasets.size(), std::size_t(3));
    for (const DatasetPtr &dataset : result->datasets) {
        QCOMPARE(dataset->rows(), std::size_t(2251));
        COMPARE_CLOSE(sampleMass(*dataset), 12.802, 0);
    }
    QCOMPARE(result->datasets[1]->technique, QStringLiteral("calorimetry"));
    QCOMPARE(result->datasets[1]->metadata.text(QStringLiteral("exotherm")), QStringLiteral("up"));
    QCOMPARE(result->datasets[2]->columns.size(), std::size_t(6));
    QCOMPARE(result->datasets[2]->columns[4].name, QStringLiteral("x value"));
    QVERIFY(result->datasets[2]->columns[5].unit.sameDimension(Unit::of("mg/s")));
    QCOMPARE(result->datasets[2]->technique, QStringLiteral("thermogravimetry"));
}

void ThermalSharedFilesTest::stepsOfTrios()
{
    SHARED_FILE(path, "thermal/ta_trios_tga_CLSOx100_4_short_header.txt");
    const auto result = importedFile(path);
    QVERIFY(result.ok());
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.segments.size(), std::size_t(4));
    COMPARE_CLOSE(data.segments[0].rate, 10, 0.5);
    COMPARE_CLOSE(data.segments[2].rate, 100, 5);
    COMPARE_CLOSE(at(data, role::time, data.segments[1].first), 8.778, 0);
    COMPARE_CLOSE(at(data, role::time, data.segments[3].first), 47.328, 0);
}

void ThermalSharedFilesTest::duplicateNamesOfTrios()
{
    SHARED_FILE(path, "thermal/ta_trios54_tga5500_VLL-R444_decimalcomma.txt");
    const auto result = importedFile(path);
    QVERIFY(result.ok());
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.columns.size(), std::size_t(5));
    QCOMPARE(data.columns[2].unit, Unit::of("mg"));
    QCOMPARE(data.columns[3].role, QStringLiteral("mass"));
    COMPARE_CLOSE(data.columns[3].values->back(), 41.740, 0);
    COMPARE_CLOSE(data.columns[4].values->front(), -4.20092, 0);
    QVERIFY(data.columns[4].unit.sameDimension(Unit::of("1/K")));
    QCOMPARE(data.metadata.text(QStringLiteral("purge_gas")), QStringLiteral("Nitrogen"));
    QCOMPARE(data.metadata.text(QStringLiteral("crucible")), QStringLiteral("Platinum HT"));
}

// Read from the compressed bytes: the name without .gz, first and last rows as the text has them.
void ThermalSharedFilesTest::compressedIsTheSame()
{
    SHARED_FILE(path, "thermal/ta_trios_simultaneous_MIS_1_table_only.txt.gz");
    const auto result = importedFile(path);
    QVERIFY(result.ok());
    const Dataset &data = *result->datasets.at(0);
    QCOMPARE(data.label, QStringLiteral("ta_trios_simultaneous_MIS_1_table_only.txt"));
    QVERIFY(std::isnan(at(data, role::temperature, 0)));
    COMPARE_CLOSE(at(data, role::temperature, 5), 25.76, 0);
    COMPARE_CLOSE(at(data, role::time, data.rows() - 1), 182.312, 0);
}

void ThermalSharedFilesTest::spreadsheetDamageIsRefused()
{
    SHARED_FILE(path, "thermal/setaram_excel_mangled_numbers.csv");
    const auto result = importedFile(path);
    QVERIFY(!result.ok());
    QCOMPARE(result.failure().code, QStringLiteral("mangled-numbers"));
    QCOMPARE(result.failure().place.line, 2);
}

VITRINE_TEST(ThermalSharedFilesTest)
#include "test_sharedfiles.moc"
