// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

using namespace vitrine;

namespace
{

Result<Imported> imported(const QByteArray &bytes)
{
    return importFile(registry().importers(), {QStringLiteral("a.dat"), bytes}, {}, Progress());
}

bool has(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

// A small MPMS 3 file; the rows name Comment, time, T, H, moment, error, action, free, its error, fixed, fits and centres.
QByteArray mpms3(const QByteArray &info, const QByteArray &rows)
{
    return "[Header]\n; MPMS3 Data File (default extension .dat)\nTITLE,\nFILEOPENTIME,3890000000.5,04/11/2023,7:57 am\nBYAPP,MPMS3 w/ AC,1.0,1.1\n" + info
        + "[Data]\nComment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu),Transport Action,DC Moment Fixed Ctr (emu),DC Moment Err Fixed Ctr "
          "(emu),DC Moment Free Ctr (emu),DC Moment Err Free Ctr (emu),DC Fixed Fit,DC Free Fit,Center Position (mm),DC Calculated Center (mm),Average Temp (K),Map 01\n"
        + rows;
}

} // namespace

class MagnetometryImportTest : public QObject
{
    Q_OBJECT

private slots:
    void dcScansWithGoodFits()
    {
        const auto file = imported(mpms3("INFO,10.1,SAMPLE_MASS\nINFO,704.95,SAMPLE_MOLECULAR_WEIGHT\nINFO,glass 1,SAMPLE_MATERIAL\nINFO,17.3,SAMPLE_VOLUME\nINFO,-0.000319,SAMPLE_SIZE\n",
                                         ",1,300,500,,,6,1.9E-4,1E-6,2.0E-4,2E-6,0.95,0.97,34,34.5,300.01,\n,2,200,500,,,6,2.9E-4,1E-6,3.0E-4,2E-6,0.95,0.97,34,34.5,200.01,\n"));
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("quantum-design-magnetometry"));
        const Dataset &data = *file->datasets.at(0);
        QCOMPARE(data.technique, QStringLiteral("magnetometry"));
        QCOMPARE(data.column(role::moment)->name, QStringLiteral("DC Moment Free Ctr"));
        QCOMPARE(data.column(role::moment)->values->at(1), 3e-4);
        QCOMPARE(data.column(role::moment)->uncertainty->at(1), 2e-6);
        QCOMPARE(data.column(role::temperature)->name, QStringLiteral("Average Temp"));
        QVERIFY(data.columnNamed(QStringLiteral("DC Moment Fixed Ctr")));
        QVERIFY2(!data.columnNamed(QStringLiteral("Moment")), "a column without a number is no column");
        QCOMPARE(data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"))->value, 10.1);
        QCOMPARE(data.metadata.quantity(QStringLiteral("molar_mass"), Unit::of("g/mol"))->value, 704.95);
        QCOMPARE(data.metadata.quantity(QStringLiteral("field"), Unit::of("Oe"))->value, 500.0);
        // Volume and size hold something else than their names say: proposed, never applied.
        QCOMPARE(data.metadata.quantity(QStringLiteral("matrix_mass_proposal"), Unit::of("mg"))->value, 17.3);
        QCOMPARE(data.metadata.quantity(QStringLiteral("chi_diamagnetic_proposal"), Unit::of("cm3/mol"))->value, -0.000319);
        QVERIFY(has(file->issues, "field-proposal"));
    }

    void aDriftingCentreTakesTheBetterFit()
    {
        const auto file = imported(mpms3("", ",1,300,500,,,6,1.9E-4,1E-6,2.0E-4,2E-6,0.93,0.60,34,38,300.01,\n,2,200,500,,,6,2.9E-4,1E-6,3.0E-4,2E-6,0.92,0.61,34,38,200.01,\n"));
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.at(0)->column(role::moment)->name, QStringLiteral("DC Moment Fixed Ctr"));
        QVERIFY(has(file->issues, "dipole-fit-poor"));
    }

    void vsmAndDcInOneFile()
    {
        const auto file = imported(mpms3("", ",1,300,500,1E-4,1E-8,1,,,,,,,34,,,\n,2,200,500,,,6,2.9E-4,1E-6,3.0E-4,2E-6,0.95,0.97,34,34,200.01,\n,3,100,500,,,2,,,,,,,34,,,\n"));
        QVERIFY(file.ok());
        const Column &moment = *file->datasets.at(0)->column(role::moment);
        QCOMPARE(moment.values->at(0), 1e-4);
        QCOMPARE(moment.values->at(1), 3e-4);
        QVERIFY2(std::isnan(moment.values->at(2)), "empty is not zero");
        QCOMPARE(moment.uncertainty->at(0), 1e-8);
        QCOMPARE(moment.uncertainty->at(1), 2e-6);
        QCOMPARE(file->datasets.at(0)->column(role::temperature)->name, QStringLiteral("Temperature"));
        QVERIFY(has(file->issues, "moment-columns-joined"));
    }

    void commentRowsSeparateCurves()
    {
        const auto file = imported(mpms3("INFO,x,SAMPLE_MATERIAL\n", "\"MvsH, 5\",1\n,1,5,100,1,1,1\n,2,5,200,2,1,1\n\"MvsH, 10\",3\n,4,10,100,3,1,1\n"));
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.size(), std::size_t(2));
        QCOMPARE(file->datasets[0]->rows(), std::size_t(2));
        QCOMPARE(file->datasets[0]->label, QStringLiteral("x, MvsH, 5"));
        QCOMPARE(file->datasets[1]->label, QStringLiteral("x, MvsH, 10"));
        QCOMPARE(file->datasets[1]->column(role::moment)->values->front(), 3.0);
    }

    void mpmsXl()
    {
        const QByteArray head = "[Header]\nTITLE,MPMS DC Measurement\nBYAPP,MPMS Measurement,2.1,Summary\nFILEOPENTIME, 1480485262.746 11/29/2016, 9:54:22 PM\nINFO, NAME, pb6051\nINFO, WEIGHT, "
                                "48.400\nINFO, AREA, 20.5\nINFO, LENGTH, 500\nINFO, SHAPE, -1.3E-6\n[Data]\n"
                                "Time,Comment,Field (Oe),Temperature (K),Long Moment (emu),Long Scan Std Dev,Long Reg Fit,\n";
        const auto file = imported(head + "1480485262.7,,1.0e+003,2.0e+000,5.4e-002,0.0e+000,9.9e-001,\n1480485275.0,,1.0e+003,3.0e+000,5.0e-002,1.0e-005,9.9e-001,\n");
        QVERIFY(file.ok());
        const Dataset &data = *file->datasets.at(0);
        QCOMPARE(data.column(role::moment)->values->front(), 0.054);
        QVERIFY2(std::isnan(data.column(role::moment)->uncertainty->at(0)), "the deviation of a single scan is unknown, not zero");
        QCOMPARE(data.column(role::moment)->uncertainty->at(1), 1e-5);
        QCOMPARE(data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"))->value, 48.4);
        QCOMPARE(data.metadata.quantity(QStringLiteral("molar_mass_proposal"), Unit::of("g/mol"))->value, 500.0);
        QCOMPARE(data.metadata.text(QStringLiteral("date")), QStringLiteral("11/29/2016 9:54:22 PM"));
    }

    // The first field of an INFO line tells an MPMS XL, whatever its software calls itself; a decimal comma is typed by people.
    void headersOfOtherVersions_data()
    {
        QTest::addColumn<QByteArray>("by");
        QTest::addColumn<QByteArray>("weight");
        QTest::addColumn<double>("mass");
        QTest::newRow("as known") << QByteArray("BYAPP,MPMS Measurement,2.1,Summary\n") << QByteArray(" 48.400") << 48.4;
        QTest::newRow("named after MultiVu") << QByteArray("BYAPP,MPMS MultiVu Application,1.52\n") << QByteArray(" 48.400") << 48.4;
        QTest::newRow("by nobody") << QByteArray() << QByteArray(" 48.400 mg") << 48.4;
        QTest::newRow("with a decimal comma") << QByteArray() << QByteArray("\"48,4\"") << 48.4;
        QTest::newRow("a thousand or one and a quarter: not taken") << QByteArray() << QByteArray("\"1,250\"") << absent;
    }
    void headersOfOtherVersions()
    {
        QFETCH(QByteArray, by);
        QFETCH(QByteArray, weight);
        QFETCH(double, mass);
        const auto file = imported("[Header]\nTITLE,MPMS DC Measurement\n" + by + "INFO, NAME, pb6051\nINFO, WEIGHT," + weight
                                   + "\nINFO, AREA, 0.000\nINFO, COMMENT, pressed\nINFO, SEQUENCE FILE: a.seq\n[Data]\n"
                                     "Time,Comment,Field (Oe),Temperature (K),Long Moment (emu),Long Scan Std Dev,Long Reg Fit\n"
                                     "1480485262.7,,1.0e+003,2.0e+000,5.4e-002,0.0e+000,9.9e-001\n1480485275.0,,1.0e+003,3.0e+000,5.0e-002,1.0e-005,9.9e-001\n");
        QVERIFY(file.ok());
        const Metadata &metadata = file->datasets.at(0)->metadata;
        QCOMPARE(metadata.text(QStringLiteral("sample_name")), QStringLiteral("pb6051"));
        QCOMPARE(metadata.text(QStringLiteral("comment")), QStringLiteral("pressed"));
        const auto found = metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
        QCOMPARE(found.has_value(), std::isfinite(mass));
        if (found)
            QCOMPARE(found->value, mass);
    }

    void ones_meanThatNobodyEnteredThem()
    {
        const auto file = imported("[Header]\nBYAPP,MPMS Measurement,1.1\nINFO, WEIGHT, 1.000\nINFO, AREA, 1.000\nINFO, LENGTH, 1.000\n[Data]\n"
                                   "Time,Comment,Field (Oe),Temperature (K),Long Moment (emu),Long Scan Std Dev\n1,,100,2,1E-6,1E-8\n2,,100,3,1E-6,1E-8\n");
        QVERIFY(file.ok());
        QVERIFY(!file->datasets.at(0)->metadata.find(QStringLiteral("sample_mass")));
        QVERIFY(has(file->issues, "mass-default"));
    }

    void acmsMomentIsAnAcAmplitude()
    {
        const auto file = imported("[Header]\nBYAPP,ACMS,1.0,1.1\nINFO,mass,53.10 mg\n[Data]\n"
                                   "Comment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Frequency (Hz),Amplitude (Oe),M-DC (emu),M-Std.Dev. (emu),M' (emu),M'' (emu),Moment (emu)\n"
                                   ",1,10,2000,10000,10,,,3E-5,4E-5,5E-5\n,2,10,2000,,,0.111,0.001,,,\n");
        QVERIFY(file.ok());
        const Dataset &data = *file->datasets.at(0);
        QCOMPARE(data.column(role::moment)->name, QStringLiteral("M-DC"));
        QVERIFY(std::isnan(data.column(role::moment)->values->at(0)));
        QCOMPARE(data.column(role::moment)->values->at(1), 0.111);
        QCOMPARE(data.metadata.text(QStringLiteral("mass")), QStringLiteral("53.10 mg"));
        QVERIFY(!data.metadata.find(QStringLiteral("sample_mass")));
    }

    void ppmsVsm()
    {
        const auto file = imported("[Header]\r\nBYAPP,VSM,1.0,1.0\r\n[Data]\r\nComment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu),Coil Signal' "
                                   "(mV),Coil Signal\" (mV)\r\n,1,2.99,0.061,,,,\r\nsample offset = 1 touchdown = 2,2,3.0,20000,-1.05E-5,6.8E-8,1,2\r\n");
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.size(), std::size_t(1));
        QCOMPARE(file->datasets.at(0)->rows(), std::size_t(2));
        QCOMPARE(file->datasets.at(0)->column(role::moment)->values->at(1), -1.05e-5);
        QCOMPARE(file->datasets.at(0)->metadata.text(QStringLiteral("remarks")), QStringLiteral("sample offset = 1 touchdown = 2"));
    }

    void bareTable()
    {
        const auto file = imported("Comment,Time Stamp (sec),Temperature (K),Magnetic Field (Oe),Moment (emu),M. Std. Err. (emu)\n,1,300,500,1E-4,1E-6\n,2,200,500,2E-4,1E-6\n");
        QVERIFY(file.ok());
        QCOMPARE(file->format, QStringLiteral("quantum-design-magnetometry"));
        QCOMPARE(file->datasets.at(0)->rows(), std::size_t(2));
    }

    // formats/quantum-design.md, section 5: a heading before each pass, the fitted curves after the second.
    void rawScans()
    {
        const QByteArray heading = ";low temp = 299 K;high temp = 301 K;avg. temp = 300.5 K;low field = 9990 Oe;high field = 10010 Oe;squid range = 1000;given center = 34.5 mm;amp free =2.4 V\n";
        const QByteArray columns = "[Header]\n; DC Raw Data File\nBYAPP,SQUID AC,0.9\nINFO,3.9,SAMPLE_MASS\n[Data]\n"
                                   "Comment,Time Stamp (sec),Raw Position (mm),Raw Voltage (V),Processed Voltage (V),Fixed C Fitted (V),Free C Fitted (V)\n";
        const auto file = imported(columns + heading + ",1,24.9,-0.37,-0.03\n,2,25.0,-0.36,-0.02\n" + heading + ",3,25.0,-0.35,-0.01\n,4,24.9,-0.34,-0.02\n,5,24.9,,,0.5,0.6\n");
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.size(), std::size_t(1));
        const Dataset &data = *file->datasets.front();
        QCOMPARE(data.rows(), std::size_t(5));
        QCOMPARE(data.column("scan")->values->at(1), 1.0);
        QCOMPARE(data.column("scan")->values->at(4), 2.0);
        QCOMPARE(data.column(role::temperature)->values->at(0), 300.5);
        QCOMPARE(data.column(role::field)->values->at(0), 10000.0);
        QCOMPARE(data.column("scan-voltage")->name, QStringLiteral("Processed Voltage"));
        QVERIFY(std::isnan(data.column("scan-voltage")->values->at(4)));
        QCOMPARE(data.metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"))->value, 3.9);
        // A heading that does not say at which temperature is no heading.
        const auto broken = imported(columns + ";drift = 1 V/s\n,1,24.9,-0.37,-0.03\n");
        QVERIFY(broken.ok());
        QVERIFY(has(broken->issues, "scan-heading"));
        QVERIFY(!broken->datasets.front()->column("scan"));
    }

    void headerOnly()
    {
        const auto file = imported(mpms3("", ""));
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.at(0)->rows(), std::size_t(0));
        QVERIFY(has(file->issues, "no-data"));
    }

    void simulatedFilesSaySo()
    {
        const auto file = imported(mpms3("INFO,SIMULATED: not measured,SAMPLE_COMMENT\n", ",1,300,500,1,1,1\n"));
        QVERIFY(file.ok());
        QVERIFY(file->datasets.at(0)->simulated);
    }

    void truncatedAnywhere()
    {
        const QByteArray whole = mpms3("INFO,10.1,SAMPLE_MASS\n", ",1,300,500,,,6,1.9E-4,1E-6,2.0E-4,2E-6,0.95,0.97,34,34.5,300.01,\n\"FC, a\",3\n,2,200,500,,,6,2.9E-4,1E-6,3.0E-4\n");
        for (qsizetype length = 0; length < whole.size(); ++length) {
            const auto file = imported(whole.left(length));
            if (!file)
                QVERIFY(!file.failure().message.isEmpty());
            else
                for (const DatasetPtr &data : file->datasets)
                    for (const Column &column : data->columns)
                        QCOMPARE(column.size(), data->rows());
        }
    }

    // reference/magnetic.md and formats/quantum-design.md: rows, layouts and encodings of files from real instruments.
    void realFiles_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<int>("rows");
        QTest::addColumn<QString>("momentColumn");
        QTest::newRow("MPMS 3, field cooled") << "mpms3_fc_500Oe_ErCOT2.dat" << 193 << "DC Moment Free Ctr";
        QTest::newRow("MPMS 3, comment row") << "mpms3_MH_293K_comment_rows.dat" << 229 << "DC Moment Free Ctr";
        QTest::newRow("MPMS 3, tabs") << "mpms3_MH_5K_tab_delimited.dat" << 141 << "DC Moment Free Ctr";
        QTest::newRow("MPMS 3, several isotherms") << "mpms3_MH_multiT_Er_hdcCOT2.dat" << 843 << "DC Moment Free Ctr";
        QTest::newRow("MPMS 3, ZFC and FC") << "mpms3_ZFCFC_100Oe_one_file.dat" << 494 << "DC Moment Free Ctr";
        QTest::newRow("MPMS 3, VSM") << "mpms3_vsm_MH_2K_HoPtSn.dat" << 1122 << "Moment";
        QTest::newRow("MPMS 3, AC") << "mpms3_AC_vs_freq_Er_COT_I_THF2.dat" << 540 << "";
        QTest::newRow("MPMS XL, DC") << "mpmsxl_dc_MT_1kOe_pb6051.dat" << 42 << "Long Moment";
        QTest::newRow("MPMS XL, RSO") << "mpmsxl_rso_MT_TbMnO3_film.dat" << 299 << "Long Moment";
        QTest::newRow("MPMS XL, AC") << "mpmsxl_ac_pb6051.dat" << 13 << "";
        QTest::newRow("PPMS VSM") << "ppms_vsm_MH_3K_FePc.dat" << 521 << "Moment";
        QTest::newRow("MPMS 3, raw scans") << "mpms3_Pd_torlon_MT_1T.rw.dat" << 34 * (201 + 201 + 200) << "";
        QTest::newRow("PPMS ACMS") << "ppms_acms.dat" << 1323 << "M-DC";
    }
    void realFiles()
    {
        QFETCH(QString, name);
        QFETCH(int, rows);
        QFETCH(QString, momentColumn);
        const QString path = test::sharedFile(QStringLiteral("magnetic/") + name);
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        QCOMPARE(file->datasets.size(), std::size_t(1));
        QCOMPARE(static_cast<int>(file->datasets.front()->rows()), rows);
        const Column *moment = file->datasets.front()->column(role::moment);
        QCOMPARE(moment ? moment->name : QString(), momentColumn);
        QVERIFY(!has(file->issues, "unreadable-cells"));
    }

    // Every file of the collection opens as what it is, or says why it cannot be evaluated.
    void everyFileOpens_data()
    {
        QTest::addColumn<QString>("format");
        QTest::addColumn<QString>("technique");
        QTest::addColumn<int>("datasets");
        QTest::addColumn<int>("sections"); // sweeps or magnetisation curves of the first dataset
        QTest::addColumn<QString>("issue"); // one that must be there
        const auto row = [](const char *name, const char *format, const char *technique, int datasets, int sections, const char *issue) {
            QTest::newRow(name) << QString::fromLatin1(format) << QString::fromLatin1(technique) << datasets << sections << QString::fromLatin1(issue);
        };
        constexpr const char *magnetic = "quantum-design-magnetometry", *magnetometry = "magnetometry", *transport = "thermal-transport";
        row("mpms3_AC_vs_freq_Er_COT_I_THF2.dat", magnetic, magnetometry, 1, 0, "no-dc-moment");
        row("mpms3_MH_293K_comment_rows.dat", magnetic, magnetometry, 1, 1, "");
        row("mpms3_MH_5K_tab_delimited.dat", magnetic, magnetometry, 1, 1, "");
        row("mpms3_MH_multiT_Er_hdcCOT2.dat", magnetic, magnetometry, 1, 3, "several-sections");
        row("mpms3_Pd_torlon_MT_1T.dat", magnetic, magnetometry, 1, 1, "dipole-fit-poor");
        row("mpms3_Pd_torlon_MT_1T_background.dat", magnetic, magnetometry, 1, 1, "dipole-fit-poor");
        row("mpms3_Pd_torlon_MT_1T.rw.dat", magnetic, magnetometry, 1, 0, "raw-scans");
        row("mpms3_Pd_torlon_MT_1T_background.rw.dat", magnetic, magnetometry, 1, 0, "mass-missing");
        row("mpms3_ZFCFC_100Oe_one_file.dat", magnetic, magnetometry, 1, 2, "several-sections");
        row("mpms3_fc_40kOe_ErCOT2.dat", magnetic, magnetometry, 1, 1, "field-proposal");
        row("mpms3_fc_500Oe_ErCOT2.dat", magnetic, magnetometry, 1, 1, "field-proposal");
        row("mpms3_zfc_500Oe_ErCOT2.dat", magnetic, magnetometry, 1, 1, "field-proposal");
        row("mpms3_vsm_MH_2K_HoPtSn.dat", magnetic, magnetometry, 1, -1, "");
        row("mpmsxl_ac_pb6051.dat", magnetic, magnetometry, 1, 0, "no-dc-moment");
        row("mpmsxl_dc_MT_1kOe_pb6051.dat", magnetic, magnetometry, 1, 1, "");
        row("mpmsxl_dc_MT_FePc_powder.dat", magnetic, magnetometry, 1, -1, "mass-missing");
        row("mpmsxl_rso_MT_TbMnO3_film.dat", magnetic, magnetometry, 1, -1, "mass-default");
        row("ppms_acms.dat", magnetic, magnetometry, 1, -1, "field-proposal");
        row("ppms_vsm_MH_3K_FePc.dat", magnetic, magnetometry, 1, 1, "mass-missing");
        row("ppms_vsm_header_only.dat", magnetic, magnetometry, 1, 0, "no-data");
        row("ppms_tto_EuS_NbSe2.dat", "quantum-design-thermal-transport", transport, 1, 0, "error-rows");
        row("ppms_hc_4Cl-Mn-BA.dat", "quantum-design-heat-capacity", "heat-capacity", 1, 0, "instrument-messages");
        row("ppms_resistivity_EuSNb2Se4.dat", "quantum-design-resistivity", transport, 1, 0, "");
        row("ppms_eto_EuCuAs.dat", "quantum-design-resistivity", transport, 2, 0, "");
        row("kappa_lowT_PTFE_Reese1965.csv", "table", transport, 1, 0, "");
        row("kappa_lowT_Vespel_SP22.csv", "table", transport, 1, 0, "");
    }
    void everyFileOpens()
    {
        QFETCH(QString, format);
        QFETCH(QString, technique);
        QFETCH(int, datasets);
        QFETCH(int, sections);
        QFETCH(QString, issue);
        const QString path = test::sharedFile(QStringLiteral("magnetic/") + QString::fromUtf8(QTest::currentDataTag()));
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto source = readWhole(path);
        QVERIFY(source.ok());
        const auto file = importFile(registry().importers(), *source, {}, Progress());
        QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
        QCOMPARE(file->format, format);
        QCOMPARE(static_cast<int>(file->datasets.size()), datasets);
        QCOMPARE(file->datasets.front()->technique, technique);
        if (sections >= 0)
            QCOMPARE(static_cast<int>(file->datasets.front()->segments.size()), sections);
        QVERIFY(!has(file->issues, "unreadable-cells"));
        if (!issue.isEmpty())
            QVERIFY2(has(file->issues, issue.toLatin1().constData()), qPrintable(issue));
    }

    // No file of the collection is forgotten by the table above.
    void everyFileIsNamed()
    {
        const QString folder = test::sharedFile(QStringLiteral("magnetic"));
        if (folder.isEmpty())
            QSKIP("../shared/data is not beside the project");
        QCOMPARE(QDir(folder).entryList({QStringLiteral("*.dat"), QStringLiteral("*.csv")}, QDir::Files).size(), qsizetype(26));
    }

    // reference/magnetic.md, E5: the field-cooled sweep begins after row 198.
    void zeroFieldCooledAndFieldCooledInOneFile()
    {
        SHARED_FILE(path, "magnetic/mpms3_ZFCFC_100Oe_one_file.dat");
        const auto source = readWhole(path);
        const auto file = imported(source->bytes);
        QVERIFY(file.ok());
        const auto &sections = file->datasets.front()->segments;
        QCOMPARE(sections.size(), std::size_t(2));
        QCOMPARE(sections[0].last, std::size_t(198));
        QCOMPARE(sections[1].first, std::size_t(199));
        QCOMPARE(sections[0].kind, QStringLiteral("heating"));
    }
};

VITRINE_TEST(MagnetometryImportTest)
#include "importtest.moc"
