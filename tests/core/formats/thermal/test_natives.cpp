// SPDX-License-Identifier: GPL-3.0-or-later
#include "support.h"
#include "support/testmain.h"

#include <QTemporaryDir>
#include <QUuid>

#include <xlsxwriter.h>
#include <zip.h>

#include <cstring>

using namespace vitrine;
using namespace vitrine::test;

// The files that instruments' programs work with, and their exports to Excel.
class ThermalNativesTest : public QObject
{
    Q_OBJECT

private slots:
    void triosNativeEqualsItsText();
    void triosNativeOfSeveralSteps();
    void triosOfAnotherGenerationIsRefused();
    void triosHostile();
    void netzschGoldens();
    void netzschSensitivity();
    void netzschSampleAndCorrection();
    void netzschHostile();
    void proteusWorkbookEqualsItsText();
    void triosWorkbook();
    void triosWorkbookOfAnInstrument();
    void eplexorSweep();
    void eplexorShiftList();
};

namespace
{

class Dice
{
public:
    quint32 next() { return m_state = m_state * 1664525u + 1013904223u; }
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>((quint64(next()) * quint64(limit)) >> 32); }

private:
    quint32 m_state = 314159;
};

template<class T>
QByteArray raw(T value)
{
    return {reinterpret_cast<const char *>(&value), sizeof value};
}

// ------------------------------------------------------------------------------------------------ .tri

QByteArray dotNet(const QByteArray &words)
{
    return QByteArray(1, static_cast<char>(words.size())) + words; // up to 127 characters
}

QByteArray triHeader(char generation, const QList<std::pair<QByteArray, QByteArray>> &entries)
{
    QByteArray body;
    for (const auto &[key, value] : entries)
        body += dotNet(key) + dotNet(value);
    QByteArray head("\x00\x25", 2);
    head += generation;
    head.resize(17, '\x01');
    return head + raw<quint32>(static_cast<quint32>(body.size())) + raw<quint32>(static_cast<quint32>(entries.size())) + body;
}

QByteArray triSignal(const char *id, const std::vector<float> &values, quint32 claimed)
{
    const QUuid uuid(QString::fromLatin1(id));
    QByteArray guid = raw(uuid.data1) + raw(uuid.data2) + raw(uuid.data3) + QByteArray(reinterpret_cast<const char *>(uuid.data4), 8);
    QByteArray bytes = guid + QByteArray::fromHex("010000000100000000F2210104000000000000000100") + raw(claimed) + QByteArray::fromHex("01102101") + raw<quint32>(4) + raw<quint32>(0) +
                       QByteArray::fromHex("0100") + raw(claimed);
    for (const float value : values)
        bytes += raw(value);
    return bytes;
}

const char *const timeId = "{cbc6046f-49d7-415c-946e-7bfa2cd99287}";
const char *const temperatureId = "{f79c919e-6fa6-4856-92f8-6e5868f792f5}";
const char *const weightId = "{dfa25aa2-994f-4a55-a124-ee48d589d382}";

QByteArray twoSteps()
{
    QByteArray bytes = triHeader('\x0e', {{"instrumenttype", "TGA5500"},
                                         {"samplename", "glass"},
                                         {"proceduresegments", "Ramp 10,00 K/min; Isothermal 5,0 min"},
                                         {"proceduresignals", "Time; Temperature; Weight; Heat Flow"},
                                         {"samplesize", "5,5E-06"}});
    for (int step = 0; step < 2; ++step) {
        std::vector<float> time, temperature, weight, flow;
        for (int i = 0; i < 60; ++i) {
            time.push_back(static_cast<float>(60 * step + i));
            temperature.push_back(static_cast<float>(step ? 160 : 100 + i));
            weight.push_back(5.5e-6f - 1e-8f * static_cast<float>(i + 60 * step));
            flow.push_back(1e-3f * static_cast<float>(i % 7));
        }
        const char *const flowId = "{11111111-2222-3333-4444-555555555555}";
        bytes += "junk" + triSignal(timeId, time, 60) + triSignal(temperatureId, temperature, 60) + triSignal(weightId, weight, 60) + triSignal(flowId, flow, 60);
    }
    return bytes;
}

// ------------------------------------------------------------------------------------------------ .ngb

QByteArray record(quint16 field, quint8 type, const QByteArray &value)
{
    return QByteArray::fromHex("18FCFFFF038001") + raw(field) + QByteArray::fromHex("000001000000" "0C00" "17FCFFFF") + raw(type) + QByteArray::fromHex("8001") + value +
           QByteArray::fromHex("010000000200010000");
}
QByteArray table(quint16 category, quint16 type)
{
    return record(category, 0x1a, QByteArray::fromHex("0180" "02000080") + raw(type) + QByteArray::fromHex("0000"));
}
QByteArray doubles(const std::vector<double> &values, quint32 claimed)
{
    QByteArray bytes = QByteArray::fromHex("18FCFFFF038001") + raw<quint16>(0x0f40) + QByteArray::fromHex("000001000000" "0C00" "17FCFFFF" "05" "A001") + raw(claimed);
    for (const double value : values)
        bytes += raw(value);
    return bytes;
}
QByteArray named(const QString &text)
{
    return QByteArray::fromHex("FFFEFF") + static_cast<char>(text.size()) + QByteArray(reinterpret_cast<const char *>(text.utf16()), 2 * text.size());
}

QByteArray zipped(const QList<std::pair<const char *, QByteArray>> &members)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("a.zip")).toUtf8();
    int error = 0;
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, &error);
    for (const auto &[name, content] : members)
        zip_file_add(zip, name, zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
    zip_close(zip);
    QFile file(QString::fromUtf8(path));
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// A sample's run and the correction run in one file; the calibration peaks at 100 degC with 2 uV/mW.
std::pair<QByteArray, QByteArray> streams()
{
    QByteArray header("  Netzsch TA file", 17);
    header += table(0x7530, 0x2afb) + record(0x0c9e, 0x05, raw(-1000.0)) + record(0x0840, 0x1f, named(QStringLiteral("Glass 1")));
    header += table(0x7531, 0x2afb) + table(0x7530, 0x2afb) + record(0x0c9e, 0x05, raw(12.5));
    header += table(0x01f5, 0x23f0);
    const std::pair<quint16, float> sensitivity[] = {{0x044f, 100.0f}, {0x0450, 1000.0f}, {0x0451, 2.0f}, {0x0452, 0.0f}, {0x0453, 0.0f}, {0x04c3, 0.0f}};
    for (const auto &[field, value] : sensitivity)
        header += record(field, 0x04, raw(value));
    QByteArray data("  Netzsch TA file", 17);
    for (int run = 0; run < 2; ++run) {
        std::vector<double> time, temperature, voltage, mass;
        for (int i = 0; i < 100; ++i) {
            time.push_back(0.1 * i);
            temperature.push_back(50 + i);
            voltage.push_back(run ? 1.0 : 4.0);
            mass.push_back(run ? 0.001 * i : -0.01 * i);
        }
        voltage[3] += 1e-6; // a signal that never moves is no signal
        const std::pair<quint16, const std::vector<double> *> channels[] = {{0x178c, &time}, {0x178d, &temperature}, {0x178e, &voltage}, {0x1790, &mass}};
        for (const auto &[channel, values] : channels)
            data += table(channel, 0x2b22) + table(0x7530, 0x2b23) + doubles(*values, 100);
    }
    return {header, data};
}

QByteArray sampleAndCorrection()
{
    const auto [header, data] = streams();
    return zipped({{"Streams/stream_1.table", header}, {"Streams/stream_2.table", data}});
}

double largestDifference(const std::vector<double> &a, const std::vector<double> &b, double factor)
{
    double largest = a.size() == b.size() ? 0 : std::numeric_limits<double>::infinity();
    for (std::size_t i = 0; i < std::min(a.size(), b.size()); ++i)
        largest = std::max(largest, std::abs(factor * a[i] - b[i]));
    return largest;
}

} // namespace

void ThermalNativesTest::triosNativeEqualsItsText()
{
    SHARED_FILE(native, "thermal/ta_trios54_tga5500_VLL-R444.tri");
    SHARED_FILE(exported, "thermal/ta_trios54_tga5500_VLL-R444_decimalcomma.txt");
    const auto binary = importedFile(native), words = importedFile(exported);
    QVERIFY2(binary.ok(), binary ? "" : qPrintable(binary.failure().message.english()));
    QVERIFY2(words.ok(), words ? "" : qPrintable(words.failure().message.english()));
    const Dataset &a = *binary->datasets.front(), &b = *words->datasets.front();
    QCOMPARE(a.rows(), std::size_t(29533));
    QCOMPARE(b.rows(), a.rows());
    COMPARE_CLOSE(sampleMass(a), 2.22831937804226, 1e-12);
    const auto column = [](const Dataset &data, const char *name, const char *unit) -> const std::vector<double> & {
        for (const Column &one : data.columns)
            if (one.name == QLatin1String(name) && (!*unit || one.unit == Unit::of(unit)))
                return *one.values;
        static const std::vector<double> none;
        return none;
    };
    // The text is rounded: 0.01 min, 0.01 K, 0.001 mg, 0.001 %, six digits of the derivative.
    COMPARE_CLOSE(largestDifference(column(a, "Time", ""), column(b, "Time", ""), 1.0 / 60), 0, 0.00501);
    COMPARE_CLOSE(largestDifference(column(a, "Temperature", ""), column(b, "Temperature", ""), 1), 0, 0.00501);
    COMPARE_CLOSE(largestDifference(column(a, "Weight", ""), column(b, "Weight", "mg"), 1e6), 0, 0.000501);
    COMPARE_CLOSE(largestDifference(column(a, "Weight", ""), column(b, "Weight", "%"), 100 / 2.22831937804226e-6), 0, 0.000551);
    COMPARE_CLOSE(largestDifference(column(a, "Deriv. Weight", ""), column(b, "Deriv. Weight", ""), 1), 0, 0.0000501);
}

void ThermalNativesTest::triosNativeOfSeveralSteps()
{
    READ(file, twoSteps());
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.rows(), std::size_t(120));
    QCOMPARE(data.label, QStringLiteral("glass"));
    QCOMPARE(kinds(data), QStringLiteral("heating isothermal"));
    COMPARE_CLOSE(sampleMass(data), 5.5, 1e-12);
    COMPARE_CLOSE(at(data, role::temperature, 60), 160, 0);
    // By its place in the list of the header, since the identity of the signal is unknown.
    QVERIFY(data.column(role::heatFlow));
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
}

void ThermalNativesTest::triosOfAnotherGenerationIsRefused()
{
    const auto file = imported(triHeader('\x0c', {{"instrumenttype", "DSC250"}}) + QByteArray(100, '\x01'));
    QVERIFY(!file.ok());
    QCOMPARE(file.failure().code, QStringLiteral("trios-generation"));
    QVERIFY(file.failure().message.english().contains(QLatin1String("text")));
}

void ThermalNativesTest::triosHostile()
{
    const QByteArray whole = twoSteps();
    for (qsizetype length = 0; length < whole.size(); length += 3)
        (void)imported(whole.left(length));
    Dice dice;
    for (int round = 0; round < 500; ++round) {
        QByteArray damaged = whole;
        for (int wound = 0; wound < 5; ++wound)
            damaged[dice.below(damaged.size())] = static_cast<char>(dice.next() >> 24);
        if (const auto file = imported(damaged))
            for (const DatasetPtr &dataset : file->datasets)
                for (const Column &column : dataset->columns)
                    QCOMPARE(column.size(), dataset->rows());
    }
    // Four thousand million points that are not there.
    const QByteArray claim = triHeader('\x0e', {{"instrumenttype", "TGA"}}) + triSignal(timeId, {1, 2, 3}, 0xffffffff);
    QVERIFY(!imported(claim).ok());
}

// The public project pyngb publishes the channels of these files as tables; see ../shared/reference/thermal.md, row 9.
void ThermalNativesTest::netzschGoldens()
{
    SHARED_FILE(path, "thermal/netzsch_sta449f3_douglas_fir.ngb-ss3");
    const auto file = importedFile(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.rows(), std::size_t(9190));
    COMPARE_CLOSE(sampleMass(data), 4.026, 1e-12);
    COMPARE_CLOSE(at(data, role::temperature, 0), 25.503, 0.0005);
    COMPARE_CLOSE(at(data, role::temperature, 9189), 807.424, 0.0005);
    COMPARE_CLOSE(at(data, role::time, 9189), 139.85, 1e-9);
    COMPARE_CLOSE(at(data, role::mass, 9189), -3.060, 1e-9);
    const auto [low, high] = extent(*data.columnNamed(QStringLiteral("DSC signal"))->values);
    COMPARE_CLOSE(low, -33.544, 0.0005);
    COMPARE_CLOSE(high, 13.338, 0.0005);
    QCOMPARE(data.metadata.text(QStringLiteral("instrument")), QStringLiteral("STA449F3A-0333-M"));
    SHARED_FILE(baseline, "thermal/netzsch_sta449f3_douglas_fir_baseline.ngb-bs3");
    const auto correction = importedFile(baseline);
    QVERIFY(correction.ok());
    QCOMPARE(correction->datasets.front()->rows(), std::size_t(9191));
    QVERIFY(std::isnan(sampleMass(*correction->datasets.front())));
}

void ThermalNativesTest::netzschSensitivity()
{
    SHARED_FILE(path, "thermal/netzsch_sta449f3_douglas_fir.ngb-ss3");
    const auto file = importedFile(path);
    QVERIFY(file.ok());
    const Dataset &data = *file->datasets.front();
    const auto &temperature = *data.column(role::temperature)->values, &sensitivity = *data.columnNamed(QStringLiteral("Sensitivity"))->values;
    // Row 9c of the reference, on the heating ramp.
    const std::pair<double, double> known[] = {{100, 6.868}, {400, 4.933}, {800, 2.254}};
    for (const auto &[celsius, expected] : known) {
        std::size_t row = 0;
        while (temperature[row] < celsius)
            ++row;
        const double share = (celsius - temperature[row - 1]) / (temperature[row] - temperature[row - 1]);
        COMPARE_CLOSE(sensitivity[row - 1] + share * (sensitivity[row] - sensitivity[row - 1]), expected, 0.002);
    }
}

void ThermalNativesTest::netzschSampleAndCorrection()
{
    READ(file, sampleAndCorrection());
    QCOMPARE(file->format, QStringLiteral("netzsch-native"));
    QCOMPARE(file->datasets.size(), std::size_t(2));
    const Dataset &sample = *file->datasets[0], &correction = *file->datasets[1];
    QCOMPARE(sample.label, QStringLiteral("Glass 1"));
    COMPARE_CLOSE(sampleMass(sample), 12.5, 0); // the first that is positive
    QVERIFY(std::isnan(sampleMass(correction)));
    COMPARE_CLOSE(at(sample, role::mass, 99), -0.99, 1e-12);
    COMPARE_CLOSE(at(correction, role::mass, 99), 0.099, 1e-12);
    // 4 uV over 2 uV/mW at 100 degC.
    COMPARE_CLOSE(at(sample, role::heatFlow, 50), 2, 1e-12);
    QVERIFY(hasIssue(*file, "correction-included"));
}

void ThermalNativesTest::netzschHostile()
{
    const QByteArray whole = sampleAndCorrection();
    for (qsizetype length = 0; length < whole.size(); length += 5)
        (void)imported(whole.left(length));
    // Behind the checksum of the archive: the members themselves damaged and cut.
    const auto [header, data] = streams();
    Dice dice;
    for (int round = 0; round < 300; ++round) {
        QByteArray one = header, two = data;
        for (int wound = 0; wound < 4; ++wound) {
            one[dice.below(one.size())] = static_cast<char>(dice.next() >> 24);
            two[dice.below(two.size())] = static_cast<char>(dice.next() >> 24);
        }
        if (round % 3 == 0)
            two.truncate(dice.below(two.size()));
        if (const auto file = imported(zipped({{"Streams/stream_1.table", one}, {"Streams/stream_2.table", two}})))
            for (const DatasetPtr &dataset : file->datasets)
                for (const Column &column : dataset->columns)
                    QCOMPARE(column.size(), dataset->rows());
    }
    const QByteArray claim = table(0x178c, 0x2b22) + table(0x7530, 0x2b23) + doubles({1, 2}, 0xffffffff);
    QVERIFY(!imported(zipped({{"Streams/stream_1.table", header}, {"Streams/stream_2.table", claim}})).ok());
}

namespace
{

// The cells of a text, one line a row; what is a number in the given decimals is a numeric cell.
QByteArray asXlsx(const QList<std::pair<QString, QByteArray>> &sheets)
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("a.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    for (const auto &[name, text] : sheets) {
        lxw_worksheet *sheet = workbook_add_worksheet(book, name.toUtf8().constData());
        lxw_row_t row = 0;
        for (const QByteArray &line : text.split('\n')) {
            lxw_col_t column = 0;
            for (const QByteArray &cell : line.split('\t')) {
                if (const auto number = parsedNumber(QString::fromUtf8(cell)))
                    worksheet_write_number(sheet, row, column, *number, nullptr);
                else if (!cell.isEmpty())
                    worksheet_write_string(sheet, row, column, cell.constData(), nullptr);
                ++column;
            }
            ++row;
        }
    }
    workbook_close(book);
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

void ThermalNativesTest::proteusWorkbookEqualsItsText()
{
    QByteArray head("#EXPORTTYPE:\tDATA ALL\n#FORMAT:\tNETZSCH5\n#DECIMAL:\tCOMMA\n#SEPARATOR:\tSEMICOLON\n#IDENTITY:\tglass 7\n#SAMPLE MASS /mg:\t6.4\n#EXO:\t-1\n#RANGE:\t25\xc2\xb0" "C/10.0(K/min)/80\xc2\xb0" "C\n\n"
                    "##Temp./\xc2\xb0" "C\tTime/min\tDSC/(mW/mg)\n");
    for (int i = 0; i < 50; ++i)
        head += QByteArray::number(25 + 0.1 * i) + '\t' + QByteArray::number(0.01 * i, 'g', 12) + '\t' + QByteArray::number(0.25 + 0.001 * i, 'g', 12) + '\n';
    READ(file, asXlsx({{QStringLiteral("Sheet"), head}}));
    QCOMPARE(file->format, QStringLiteral("netzsch-xlsx"));
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.technique, QStringLiteral("calorimetry"));
    QCOMPARE(data.rows(), std::size_t(50));
    COMPARE_CLOSE(sampleMass(data), 6.4, 0);
    QCOMPARE(data.metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
    COMPARE_CLOSE(at(data, role::heatFlow, 49), 0.299, 1e-12);
    QVERIFY(!hasIssue(*file, "decimal-mark")); // cells have no decimal mark
    QCOMPARE(kinds(data), QStringLiteral("heating"));
}

void ThermalNativesTest::triosWorkbook()
{
    const QByteArray details("Filename\tx.tri\nInstrument name\tDMA850\nOperator\tme\nrundate\t1/2/2024\nSample name\tglass\nproceduresegments\tRamp; Isothermal 2.0 min\n");
    QByteArray first("Ramp 10.0 \xc2\xb0" "C/min to 60.0 \xc2\xb0" "C\nTime\tTemperature\tWeight\nmin\t\xc2\xb0" "C\tmg\n"), second("Isothermal 2.0 min\nTime\tTemperature\tWeight\nmin\t\xc2\xb0" "C\tmg\n");
    for (int i = 0; i < 30; ++i) {
        first += QByteArray::number(0.1 * i, 'g', 12) + '\t' + (i < 2 ? QByteArray() : QByteArray::number(30 + i)) + '\t' + QByteArray::number(5 - 0.01 * i, 'g', 12) + '\n';
        second += QByteArray::number(3 + 0.1 * i, 'g', 12) + "\t60\t" + QByteArray::number(4.7 - 0.001 * i, 'g', 12) + '\n';
    }
    READ(file, asXlsx({{QStringLiteral("Details"), details}, {QStringLiteral("Ramp"), first}, {QStringLiteral("Isothermal"), second}}));
    QCOMPARE(file->format, QStringLiteral("ta-trios-xls"));
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.rows(), std::size_t(60));
    QCOMPARE(data.label, QStringLiteral("glass"));
    QVERIFY(std::isnan(at(data, role::temperature, 1))); // not shifted
    COMPARE_CLOSE(at(data, role::temperature, 2), 32, 0);
    QCOMPARE(kinds(data), QStringLiteral("heating isothermal"));
}

void ThermalNativesTest::triosWorkbookOfAnInstrument()
{
    SHARED_FILE(path, "thermal/ta_trios_discovery_dsc_MR0132-D.xls");
    const auto file = importedFile(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
    QCOMPARE(file->format, QStringLiteral("ta-trios-xls"));
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.technique, QStringLiteral("calorimetry"));
    QCOMPARE(data.rows(), std::size_t(3001 + 3905 + 1200 + 1229));
    QCOMPARE(data.column(role::heatFlow)->unit, Unit::of("W/g"));
}

void ThermalNativesTest::eplexorSweep()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    const auto file = importedFile(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
    const Dataset &data = *file->datasets.front();
    QCOMPARE(data.technique, QStringLiteral("dynamic-mechanical"));
    QCOMPARE(data.rows(), std::size_t(210));
    COMPARE_CLOSE(at(data, role::temperature, 0), -49.9612, 1e-9);
    COMPARE_CLOSE(at(data, role::frequency, 9), 100, 1e-9);
    COMPARE_CLOSE(at(data, "storage-modulus", 0), 8097.1755453452715, 1e-9);
    QCOMPARE(data.metadata.text(QStringLiteral("operator")), QStringLiteral("Eplexor 2189"));
}

void ThermalNativesTest::eplexorShiftList()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_mastercurve.xls");
    const auto file = importedFile(path);
    QVERIFY2(file.ok(), file ? "" : qPrintable(file.failure().message.english()));
    QCOMPARE(file->datasets.size(), std::size_t(2));
    const Dataset &shifts = *file->datasets[1];
    QCOMPARE(shifts.rows(), std::size_t(21));
    COMPARE_CLOSE(at(shifts, "shift-factor", 20), 15.6, 1e-9);
    QCOMPARE(shifts.vendorResults.size(), std::size_t(2));
    COMPARE_CLOSE(shifts.vendorResults[0].quantity.value, 13.5, 0);
    COMPARE_CLOSE(shifts.vendorResults[1].quantity.value, 141.19, 0);
}

VITRINE_TEST(ThermalNativesTest)
#include "test_natives.moc"
