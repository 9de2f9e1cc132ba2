// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/impedancetable.h"

#include "spectra.h"
#include "support/testmain.h"

#include <QtEndian>

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace
{

template<class T>
void appendLittle(QByteArray &to, T value)
{
    char bytes[sizeof value];
    qToLittleEndian(value, bytes);
    to.append(bytes, sizeof value);
}

template<class T>
void appendBig(QByteArray &to, T value)
{
    char bytes[sizeof value];
    qToBigEndian(value, bytes);
    to.append(bytes, sizeof value);
}

QByteArray ecLabModule(const char *name, quint32 version, const QByteArray &body, bool longHeader)
{
    QByteArray module = "MODULE";
    module += QByteArray(name).leftJustified(10, ' ') + QByteArray(name).leftJustified(25, ' ');
    if (longHeader)
        appendLittle<quint32>(module, 0xffffffffu);
    appendLittle<quint32>(module, static_cast<quint32>(body.size()));
    appendLittle<quint32>(module, version);
    if (longHeader)
        appendLittle<quint32>(module, 10);
    return module + "05/15/25" + body;
}

// Three points of Z = (10 i) - j (2 i) at 1000, 100, 10 Hz, with a flag byte, a time and a range beside them; `unknown`
// puts a column of four bytes that nobody knows before the impedance.
QByteArray ecLabBinary(quint32 version, bool longHeader, bool unknown = false, bool oldIds = false)
{
    std::vector<int> ids = {1, 2, 4, 32, 37, 38, 39};
    if (unknown)
        ids.insert(ids.begin() + 3, 9999);
    QByteArray body;
    appendLittle<quint32>(body, 3);
    body += static_cast<char>(ids.size());
    for (const int id : ids) {
        if (oldIds)
            body += static_cast<char>(id);
        else if (version == 0)
            appendBig<quint16>(body, static_cast<quint16>(id));
        else
            appendLittle<quint16>(body, static_cast<quint16>(id));
    }
    body.resize(oldIds ? 100 : version == 0 ? 1007 : version == 2 ? 405 : 406, '\0');
    for (int i = 1; i <= 3; ++i) {
        body += '\x05';
        appendLittle<double>(body, 0.5 * i);
        if (unknown)
            appendLittle<float>(body, 42);
        appendLittle<float>(body, static_cast<float>(std::pow(10, 4 - i)));
        appendLittle<float>(body, static_cast<float>(10 * i));
        appendLittle<float>(body, static_cast<float>(2 * i));
        appendLittle<quint16>(body, 9);
    }
    QByteArray start = QByteArray("BIO-LOGIC MODULAR FILE\x1a").leftJustified(48, ' ') + QByteArray(4, '\0');
    return start + ecLabModule("VMP Set", 0, "settings", longHeader) + ecLabModule("VMP data", version, body, longHeader) + ecLabModule("VMP LOG", 0, "log of the run", longHeader);
}

// Thales starts in the middle (20 Hz), goes down to 1 Hz and then up to 1000 Hz.
QByteArray thales()
{
    const std::vector<double> f = {20, 5, 1, 4, 20, 100, 1000};
    QByteArray bytes;
    appendBig<quint16>(bytes, 0);
    appendBig<quint32>(bytes, 0xfffffffeu);
    appendBig<quint16>(bytes, 0);
    appendBig<quint32>(bytes, static_cast<quint32>(f.size() - 1));
    for (const double one : f)
        appendBig(bytes, one);
    for (std::size_t i = 0; i < f.size(); ++i)
        appendBig(bytes, 50.0);
    for (std::size_t i = 0; i < f.size(); ++i)
        appendBig(bytes, -0.9272952180016122); // 50 ohm at this angle: 30 - 40 j
    for (std::size_t i = 0; i < f.size(); ++i)
        appendBig(bytes, 1.1e9 + 2.0 * static_cast<double>(i));
    for (std::size_t i = 0; i < f.size(); ++i)
        appendBig<qint16>(bytes, 999);
    for (const char *words : {"160724", "gLASS 7", "0v", "0a", "23.8+-0.1c", "", "fIRST LINE", "", "", "", ""}) {
        appendBig<quint16>(bytes, static_cast<quint16>(qstrlen(words)));
        bytes += words;
    }
    return bytes;
}

const QByteArray versaStudio = "<Application>\r\nName=VersaStudio\r\n</Application>\r\n\r\n<Action1>\r\nWorking Electrode Area (cm2)=1\r\nName=Potentiostatic EIS\r\n</Action1>\r\n"
                               "<Segment1>\r\nType=2\r\nDefinition=Segment #, Point #, E(V), I(A)\r\n0,0,1,2\r\n</Segment1>\r\n"
                               "<Segment2>\r\nType=2\r\nDefinition=Segment #, Point #, E(V), Frequency(Hz), Z Real, Z Imag, ActionId, 0\r\n"
                               "1,0,0,1000,10,-1,21,0\r\n1,1,0,100,12,-3,21,0\r\n1,2,0,10,15,-8,21,0\r\n</Segment2>\r\n<Graph1>\r\nA=1\r\n</Graph1>\r\n";

const QByteArray autolabFra = "VERSION8.0\n 2\n 1\n 1000.0\n 10.5\n 1.5\n 0.1\n 0.0\n 3.0\n 0.0\n 0.0\n 0.0\n 100.0\n 12.5\n 3.5\n 0.1\n 0.0\n 4.0\n 0.0\n 0.0\n 0.0\n 2.0\n 2.0\n";

const QByteArray ivium = QByteArray(16, '\0') + QByteArray("H\0\0\0", 4)
                         + "\r\nPeaks=false\r\n<\x07\r\nTitle=Test\r\nMethod=Impedance\r\nData Options.Area=1\r\nprimary_data    \r\n3\r\n2\r\n1.0E+01  -2.0E+00\t1.0E+03\r\n1.5E+01  -8.0E+00\t1.0E+02\r\n"
                           "Title=Comment of an object\r\nTitle=Test\r\nprimary_data\r\n3\r\n2\r\n2.0E+01 -3.0E+00 1.0E+03\r\n2.5E+01 -9.0E+00 1.0E+02\r\n\x01\x02";

QByteArray palmSens()
{
    const auto array = [](const char *type, const char *symbol, const char *quantity, const char *values, bool hidden = false) {
        QByteArray cells;
        for (const QByteArray &value : QByteArray(values).split(' '))
            cells += (cells.isEmpty() ? "{\"V\":" : ",{\"V\":") + value + '}';
        return QByteArray("{\"Type\":\"PalmSens.Data.DataArray\",\"Description\":\"d\",") + (hidden ? "\"Hidden\":true," : "") + "\"Unit\":{\"Type\":\"PalmSens.Units." + type + "\",\"S\":\""
               + symbol + "\",\"Q\":\"" + quantity + "\"},\"DataValues\":[" + cells + "]}";
    };
    const QByteArray json = "{\"Type\":\"PalmSens.Session\",\"Measurements\":[{\"Title\":\"CV\",\"DataSet\":{\"Type\":\"PalmSens.Data.DataSetCV\",\"Values\":[]}},"
                            "{\"Title\":\"Glass 7\",\"DataSet\":{\"Type\":\"PalmSens.Data.DataSetEIS\",\"Values\":["
                            + array("MicroAmpere", "A", "Current", "1 2 3") + ',' + array("Hertz", "Hz", "Frequency", "1000 100 10") + ',' + array("ZRe", "\xe2\x84\xa6", "Z'", "10 12 15") + ','
                            + array("ZIm", "\xe2\x84\xa6", "-Z''", "1 3 8") + ',' + array("FixedUnit", "n", "n", "0 0 0", true) + "]}}]}";
    const QString words = QString::fromUtf8(json);
    QByteArray bytes("\xff\xfe", 2);
    for (const QChar c : words)
        appendLittle<quint16>(bytes, c.unicode());
    return bytes + QByteArray("\xff\xfe", 2);
}

// A sample of 10 mm diameter and 1 mm: C0 = eps0 pi D^2 / (4 t) = 6.954e-13 F; Z of eps* = 20 - 2 j at 1000 and 100 Hz.
const double emptyCell = 8.8541878188e-12 * std::numbers::pi * 1e-4 / (4 * 1e-3);
const QByteArray geometryLine = "Diameter[mm] 1.000e+01  Thickness[mm] 1.000e+00  Spacer Capacity[pF] 0.000e+00  Spacer Area[mm^2] 0.000e+00\n";
const QByteArray winDeta = "Glass 7, 9.2.2023, 16:4\n" + geometryLine + "Fixed value(s) :  Temp. [K]=3.0000e+02  AC Volt  [Vrms]=1.000e+00\n"
                           " Freq. [Hz]\t  Awe [A]\t Eps'    \t Eps''   \tM Temp [K]\t Eps'    \n1.0e+03\t 00000000\t2.0e+01\t2.0e+00\t3.0e+02\t 00000000\n1.0e+02\t 00000000\t2.0e+01\t2.0e+00\t3.01e+02\t 00000000\n";
const QByteArray winDetaOneCell = " Freq. [Hz]\n Zs' [Ohms]\n Zs'' [Ohms]\n1.0e+03\n3.0e+01\n-4.0e+01\n1.0e+02\n3.5e+01\n-4.5e+01\n";

QByteArray winDetaOf(const QByteArray &names, const QByteArray &row)
{
    return geometryLine + " Freq. [Hz]\t" + names + "\n1.59154943091895335e+02\t" + row + "\n1.59154943091895335e+01\t" + row + "\n";
}

QByteArray number(double value)
{
    return QByteArray::fromStdString(exactNumber(value));
}

} // namespace

class TestInstrumentReaders : public QObject
{
    Q_OBJECT

private slots:
    void ecLabBinaryFiles_data();
    void ecLabBinaryFiles();
    void ecLabBinaryRefusals();
    void thalesTakesTheWholeSweep();
    void versaStudioSegments();
    void autolabFraFile();
    void iviumSets();
    void palmSensSession();
    void winDetaSpectrum();
    void winDetaColumns_data();
    void winDetaColumns();
    void winDetaWithoutGeometry();
    void winDetaOverTemperature();
    void winDetaTwoDimensions();
    void winDetaFromCurrents();
    void damageIsSurvived_data();
    void damageIsSurvived();
    void realFiles_data();
    void realFiles();
    void binaryEqualsItsOwnTextExport();
    void quantitiesOfOneMeasurementAgree();
};

void TestInstrumentReaders::ecLabBinaryFiles_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("version 0, long header") << ecLabBinary(0, true);
    QTest::newRow("version 0, short header") << ecLabBinary(0, false);
    QTest::newRow("version 0, ids of one byte") << ecLabBinary(0, false, false, true);
    QTest::newRow("version 2") << ecLabBinary(2, false);
    QTest::newRow("version 3") << ecLabBinary(3, true);
    QTest::newRow("one unknown column") << ecLabBinary(3, true, true);
}

void TestInstrumentReaders::ecLabBinaryFiles()
{
    QFETCH(QByteArray, bytes);
    const auto result = importedText("cell_m25C.mpr", bytes);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("eclab-binary"));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 100, 10}));
    QCOMPARE(values(*result, 0, "impedance-real"), (std::vector<double>{10, 20, 30}));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-2, -4, -6}));
    QCOMPARE(values(*result, 0, "time"), (std::vector<double>{0.5, 1, 1.5}));
    QCOMPARE(result->datasets[0]->metadata.text(QStringLiteral("date")), QStringLiteral("05/15/25"));
    QCOMPARE(result->datasets[0]->metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, -25.0);
}

void TestInstrumentReaders::ecLabBinaryRefusals()
{
    QByteArray bytes = ecLabBinary(3, true, true);
    bytes.replace(QByteArray("\x27\x00", 2), QByteArray("\x26\x27", 2)); // the range becomes a second unknown column
    const auto unknown = importedText("a.mpr", bytes);
    QVERIFY(!unknown.ok());
    QVERIFY(unknown.failure().message.english().contains(QStringLiteral("9999")));
    // Fewer bytes than points: what is there is read, and that it is less is said.
    const QByteArray whole = ecLabBinary(0, true);
    const auto cut = importedText("a.mpr", whole.left(whole.indexOf("MODULEVMP LOG") - 10));
    QVERIFY(cut.ok());
    QCOMPARE(values(*cut, 0, "frequency"), (std::vector<double>{1000, 100}));
    QVERIFY(hasIssue(*cut, "truncated"));
}

void TestInstrumentReaders::thalesTakesTheWholeSweep()
{
    const auto result = importedText("a.ism", thales());
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("zahner-ism"));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1, 4, 20, 100, 1000}));
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-9);
    QCOMPARE(values(*result, 0, "time"), (std::vector<double>{0, 2, 4, 6, 8}));
    QVERIFY(hasIssue(*result, "overlap"));
    const Metadata &metadata = result->datasets[0]->metadata;
    QCOMPARE(metadata.text(QStringLiteral("sample_name")), QStringLiteral("Glass 7"));
    QCOMPARE(metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, 23.8);
    QCOMPARE(metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->uncertainty, 0.1);
    Parameters all;
    all.set(QStringLiteral("points"), QStringLiteral("all"));
    const auto everything = importFile(registry().importers(), {QStringLiteral("a.ism"), thales()}, all, Progress());
    QVERIFY(everything.ok());
    QCOMPARE(everything->datasets[0]->rows(), std::size_t(7));
}

void TestInstrumentReaders::versaStudioSegments()
{
    const auto result = importedText("a.par", versaStudio);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("versastudio-par"));
    QCOMPARE(result->datasets.size(), std::size_t(1)); // the segment without an impedance is another technique
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1, -3, -8}));
    QVERIFY(!result->datasets[0]->metadata.find(QStringLiteral("area")));
    QByteArray other = versaStudio;
    other.replace("Z Real", "Y Real");
    const auto none = importedText("a.par", other);
    QVERIFY(!none.ok());
    QCOMPARE(none.failure().place.line, 11);
}

void TestInstrumentReaders::autolabFraFile()
{
    const auto result = importedText("a.dfr", autolabFra);
    QVERIFY(result.ok());
    QCOMPARE(result->format, QStringLiteral("autolab-dfr"));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 100}));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1.5, -3.5}));
    QCOMPARE(values(*result, 0, "time"), (std::vector<double>{3, 4}));
}

void TestInstrumentReaders::iviumSets()
{
    const auto result = importedText("run.ids", ivium);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("ivium-data"));
    QCOMPARE(result->datasets.size(), std::size_t(2));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 100}));
    QCOMPARE(values(*result, 1, "impedance-real"), (std::vector<double>{20, 25}));
    QCOMPARE(values(*result, 1, "impedance-imaginary"), (std::vector<double>{-3, -9}));
    QCOMPARE(result->datasets[0]->label, QStringLiteral("run, Test"));
    QCOMPARE(result->datasets[1]->label, QStringLiteral("run, Test (2)"));
}

void TestInstrumentReaders::palmSensSession()
{
    const auto result = importedText("a.pssession", palmSens());
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("palmsens-session"));
    QCOMPARE(result->encoding, QStringLiteral("utf-16le"));
    QCOMPARE(result->datasets.size(), std::size_t(1));
    QCOMPARE(values(*result, 0, "frequency"), (std::vector<double>{1000, 100, 10}));
    QCOMPARE(values(*result, 0, "impedance-imaginary"), (std::vector<double>{-1, -3, -8}));
    QCOMPARE(result->datasets[0]->metadata.text(QStringLiteral("sample_name")), QStringLiteral("Glass 7"));
    const Column *current = result->datasets[0]->columnNamed(QStringLiteral("d"));
    QVERIFY(current);
    COMPARE_CLOSE(current->unit.scale(), 1e-6, 1e-18); // microampere by the type, "A" by the symbol
}

void TestInstrumentReaders::winDetaSpectrum()
{
    const auto result = importedText("a.TXT", winDeta);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("novocontrol-windeta"));
    // Y = jw C0 eps*: 1 / Y by hand.
    const double square = 2 * std::numbers::pi * 1000 * emptyCell * (20 * 20 + 2 * 2);
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 2 / square, 1e-9 * 2 / square);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -20 / square, 1e-9 * 20 / square);
    QCOMPARE(values(*result, 0, "temperature"), (std::vector<double>{300, 301}));
    QVERIFY(!result->datasets[0]->columnNamed(QStringLiteral("Awe"))); // 00000000 = not available
    const Metadata &metadata = result->datasets[0]->metadata;
    QCOMPARE(metadata.quantity(QStringLiteral("diameter"), Unit::of("mm"))->value, 10.0);
    QCOMPARE(metadata.quantity(QStringLiteral("thickness"), Unit::of("mm"))->value, 1.0);
    QCOMPARE(metadata.quantity(QStringLiteral("temperature"), Unit::of("K"))->value, 300.0);
    QCOMPARE(metadata.text(QStringLiteral("sample_name")), QStringLiteral("Glass 7"));
    QCOMPARE(metadata.text(QStringLiteral("date")), QStringLiteral("9.2.2023 16:4"));
    const auto oneCell = importedText("b.TXT", winDetaOneCell);
    QVERIFY(oneCell.ok());
    QCOMPARE(values(*oneCell, 0, "impedance-imaginary"), (std::vector<double>{-40, -45}));
}

void TestInstrumentReaders::winDetaColumns_data()
{
    QTest::addColumn<QByteArray>("names");
    QTest::addColumn<QByteArray>("row"); // of Z = 30 - 40 j ohm at w = 1000: Y = 0.012 + 0.016 j, C = Y / (jw) = 1.6e-5 - 1.2e-5 j
    const auto row = [](const char *names, std::initializer_list<double> cells) {
        QByteArray text;
        for (const double cell : cells)
            text += (text.isEmpty() ? "" : "\t") + number(cell);
        QTest::newRow(names) << QByteArray(names) << text;
    };
    const double real = 1.6e-5 / emptyCell, loss = 1.2e-5 / emptyCell, square = real * real + loss * loss, sigma = 1000 * 8.8541878188e-12 / 100;
    row(" Zs' [Ohms]\t Zs'' [Ohms]", {30, -40});
    row(" Zs'' [Ohms]\tTan(Delta)", {-40, 0.75});
    row(" Zp' [Ohms]\t Zp'' [Ohms]", {1 / 0.012, 1 / 0.016});
    row(" Yp' [S]\t Yp'' [S]", {0.012, 0.016});
    row(" Ys' [S]\t Ys'' [S]", {1 / 30.0, -1 / 40.0});
    row(" Cp' [F]\t Cp'' [F]", {1.6e-5, -1.2e-5});
    row(" Cp' [F]\tTan(Delta)", {1.6e-5, 0.75});
    row(" Cp' [F]\tTan(Phi)", {1.6e-5, -1 / 0.75});
    row(" Cs' [F]\t Cs'' [F]", {1 / (1000 * 40.0), 1 / (1000 * 30.0)});
    row(" Ls' [H]\t Ls'' [H]", {-0.04, -0.03});
    row(" Lp' [H]\t Yp' [S]", {-1 / (1000 * 0.016), 0.012});
    row(" Eps'    \t Eps''   ", {real, loss});
    row(" Eps'    \t Sig' [S/cm]", {real, sigma * loss});
    row(" Eps'    \tRspec.  [Ohm cm]", {real, 1 / (sigma * loss)});
    row(" Eps'    \t Phi [Deg]", {real, -53.13010235415598});
    row(" |Eps|   \tTan(Delta)", {std::sqrt(square), 0.75});
    row(" |Eps|   \t Eps'   ", {std::sqrt(square), real});
    row(" Modulus' \t Modulus''", {real / square, loss / square});
    row(" Sig' [S/cm]\t Sig'' [S/cm]", {sigma * loss, -sigma * (real - 1)});
}

void TestInstrumentReaders::winDetaColumns()
{
    QFETCH(QByteArray, names);
    QFETCH(QByteArray, row);
    const auto result = importedText("a.TXT", winDetaOf(names, row));
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, QStringLiteral("novocontrol-windeta"));
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-6);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-6);
}

void TestInstrumentReaders::winDetaWithoutGeometry()
{
    QByteArray bare = winDeta;
    bare.replace(geometryLine, "");
    const auto refused = importedText("a.TXT", bare);
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().code, QStringLiteral("no-geometry"));
    Parameters given;
    given.set(QStringLiteral("diameter"), 10.0);
    given.set(QStringLiteral("thickness"), 1.0);
    const auto result = importFile(registry().importers(), {QStringLiteral("a.TXT"), bare}, given, Progress());
    QVERIFY(result.ok());
    QCOMPARE(values(*result, 0, "impedance-real"), values(*importedText("a.TXT", winDeta), 0, "impedance-real"));
    // Cp' beside Eps' says what the empty cell has.
    const auto ratio = importedText("a.TXT", " Freq. [Hz]\t Eps'    \t Eps''   \t Cp' [F]\n1.59154943091895335e+02\t16\t12\t1.6e-5\n1.59154943091895335e+01\t16\t12\t1.6e-5\n");
    QVERIFY(ratio.ok());
    COMPARE_CLOSE(values(*ratio, 0, "impedance-real")[0], 30, 1e-9);
    const auto nothing = importedText("a.TXT", geometryLine + " Freq. [Hz]\tM Temp [K]\n1\t300\n");
    QVERIFY(!nothing.ok());
    QCOMPARE(nothing.failure().code, QStringLiteral("no-impedance"));
}

void TestInstrumentReaders::winDetaOverTemperature()
{
    const QByteArray sweep = geometryLine + "Fixed value(s) :  Freq. [Hz]=1.59154943091895335e+02  AC Volt  [Vrms]=2.0e-01\n Temp. [K]\t Zs' [Ohms]\t Zs'' [Ohms]\n300\t30\t-40\n310\t29\t-39\n320\t28\t-38\n";
    const auto result = importedText("a.TXT", sweep);
    QVERIFY(result.ok());
    QCOMPARE(result->datasets.size(), std::size_t(1));
    QCOMPARE(values(*result, 0, "temperature"), (std::vector<double>{300, 310, 320}));
    COMPARE_CLOSE(values(*result, 0, "frequency")[2], 159.15494309189535, 1e-9);
    QVERIFY(hasIssue(*result, "temperature-sweep"));
    // No analysis of spectra is to break on it.
    for (const char *analysis : {"impedance.circuit-fit", "impedance.dielectric", "impedance.kramers-kronig", "impedance.relaxation-times"})
        (void)analysed(analysis, result->datasets[0], {});
    QByteArray without = sweep;
    without.replace("Freq. [Hz]=1.59154943091895335e+02", "");
    QVERIFY(!importedText("a.TXT", without).ok());
}

void TestInstrumentReaders::winDetaTwoDimensions()
{
    QByteArray text = " Freq. [Hz]\t Temp. [\xef\xbf\xbd" "C]\t Zs' [Ohms]\t Zs'' [Ohms]\n";
    for (const char *temperature : {"22", "30"})
        for (const char *f : {"1000", "100", "10"})
            text += QByteArray(f) + '\t' + temperature + "\t30\t-40\n";
    const auto result = importedText("a.txt", text);
    QVERIFY(result.ok());
    QCOMPARE(result->datasets.size(), std::size_t(2));
    QCOMPARE(result->datasets[1]->rows(), std::size_t(3));
    QCOMPARE(result->datasets[0]->metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, 22.0);
    QCOMPARE(result->datasets[1]->metadata.quantity(QStringLiteral("temperature"), Unit::of("degC"))->value, 30.0);
}

void TestInstrumentReaders::winDetaFromCurrents()
{
    // 2 V over (0.024 + 0.032 j) A is 1 / (0.012 + 0.016 j) = 30 - 40 j ohm.
    const auto result = importedText("a.TXT", "Fixed value(s) :  Temp. [K]=3.0e+02  AC Volt  [Vrms]=2.0e+00\n Freq. [Hz]\tM AcA' [Arms]\tM AcA'' [Arms]\n100\t0.024\t0.032\n10\t0.024\t0.032\n");
    QVERIFY(result.ok());
    COMPARE_CLOSE(values(*result, 0, "impedance-real")[0], 30, 1e-9);
    COMPARE_CLOSE(values(*result, 0, "impedance-imaginary")[0], -40, 1e-9);
    QVERIFY(hasIssue(*result, "nominal-voltage"));
}

void TestInstrumentReaders::damageIsSurvived_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::newRow("EC-Lab binary") << ecLabBinary(0, true);
    QTest::newRow("EC-Lab binary, short ids") << ecLabBinary(0, false, false, true);
    QTest::newRow("EC-Lab binary, version 3") << ecLabBinary(3, true, true);
    QTest::newRow("Thales") << thales();
    QTest::newRow("VersaStudio") << versaStudio;
    QTest::newRow("Autolab") << autolabFra;
    QTest::newRow("Ivium") << ivium;
    QTest::newRow("PalmSens") << palmSens();
    QTest::newRow("WinDETA") << winDeta;
    QTest::newRow("WinDETA, one cell a line") << winDetaOneCell;
}

void TestInstrumentReaders::damageIsSurvived()
{
    QFETCH(QByteArray, bytes);
    const auto survives = [](const QByteArray &damaged) {
        const SourceFile file{QStringLiteral("a.bin"), damaged};
        const Probe head = probe(file);
        for (const Importer &importer : registry().technique(QStringLiteral("impedance"))->importers) {
            const Confidence confidence = importer.sniff(head);
            QVERIFY(confidence.value >= 0 && confidence.value <= 1);
            if (importer.id == QLatin1String("impedance-table")) // has its own test
                continue;
            const auto result = importer.read(file, {}, Progress());
            if (!result) {
                QVERIFY(!result.failure().message.english().isEmpty());
                continue;
            }
            for (const DatasetPtr &dataset : result->datasets)
                for (const Column &column : dataset->columns)
                    QCOMPARE(column.size(), dataset->rows());
        }
    };
    for (qsizetype at = 0; at <= bytes.size(); ++at) {
        survives(bytes.left(at));
        for (const char nonsense : {'\xff', '\x00', '\x7f'}) {
            QByteArray damaged = bytes;
            if (at < bytes.size())
                damaged[at] = nonsense;
            survives(damaged);
        }
        if (QTest::currentTestFailed())
            return;
    }
}

void TestInstrumentReaders::realFiles_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QString>("format");
    QTest::addColumn<int>("datasets");
    QTest::addColumn<int>("rows");
    const auto row = [](const char *file, const char *format, int datasets, int rows) { QTest::newRow(file) << QString::fromLatin1(file) << QString::fromLatin1(format) << datasets << rows; };
    // Counted in the files: formats/impedance.md.
    row("biologic_LPSCl_blocking_m25C.mpr", "eclab-binary", 1, 79);
    row("zahner_rc.ism", "zahner-ism", 1, 55);
    row("more/zahner_liion.ism", "zahner-ism", 1, 128);
    row("versastudio.par", "versastudio-par", 1, 61);
    row("more/autolab_ecochemie.dfr", "autolab-dfr", 1, 29);
    row("more/autolab_p00.P00", "impedance-table", 1, 29);
    row("ivium.idf", "ivium-data", 1, 29);
    row("more/ivium_multi.ids", "ivium-data", 2, 29);
    row("palmsens.pssession", "palmsens-session", 1, 29);
    row("novocontrol_freq_eps_mod_sig.TXT", "novocontrol-windeta", 1, 26);
    row("novocontrol_mixed_separators.TXT", "novocontrol-windeta", 1, 38);
    row("novocontrol_tempsweep.TXT", "novocontrol-windeta", 1, 318);
    row("more/novocontrol_freq_zs_nogeom.TXT", "novocontrol-windeta", 1, 38);
    row("more/novocontrol_many_columns.TXT", "novocontrol-windeta", 1, 26);
    row("more/novocontrol_nocomment.TXT", "novocontrol-windeta", 1, 26);
    row("more/novocontrol_multitemp_scrambled.txt", "novocontrol-windeta", 4, 60);
}

void TestInstrumentReaders::realFiles()
{
    QFETCH(QString, file);
    QFETCH(QString, format);
    QFETCH(int, datasets);
    QFETCH(int, rows);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto result = imported(path);
    QVERIFY2(result.ok(), result.ok() ? "" : qPrintable(result.failure().message.english()));
    QCOMPARE(result->format, format);
    QCOMPARE(static_cast<int>(result->datasets.size()), datasets);
    QCOMPARE(static_cast<int>(result->datasets[0]->rows()), rows);
    for (const DatasetPtr &dataset : result->datasets)
        QCOMPARE(dataset->technique, QStringLiteral("impedance"));
}

void TestInstrumentReaders::binaryEqualsItsOwnTextExport()
{
    SHARED_FILE(binary, "impedance/biologic_LPSCl_blocking_m25C.mpr");
    SHARED_FILE(text, "impedance/biologic_LPSCl_blocking_m25C_eclab.txt");
    const auto a = imported(binary), b = imported(text);
    QVERIFY(a.ok() && b.ok());
    for (const char *role : {"frequency", "impedance-real", "impedance-imaginary"}) {
        const auto first = values(*a, 0, role), second = values(*b, 0, role);
        QCOMPARE(first.size(), second.size());
        for (std::size_t i = 0; i < first.size(); ++i)
            COMPARE_CLOSE(first[i], second[i], 1e-6 * std::abs(second[i]));
    }
}

void TestInstrumentReaders::quantitiesOfOneMeasurementAgree()
{
    // Two exports of the same measurement: permittivities in one, reactance and electric modulus in the other.
    SHARED_FILE(permittivities, "impedance/novocontrol_freq_eps_mod_sig.TXT");
    SHARED_FILE(reactances, "impedance/more/novocontrol_many_columns.TXT");
    const auto a = imported(permittivities), b = imported(reactances);
    QVERIFY(a.ok() && b.ok());
    const auto first = values(*a, 0, "impedance-imaginary"), second = values(*b, 0, "impedance-imaginary");
    QCOMPARE(first.size(), second.size());
    for (std::size_t i = 0; i < first.size(); ++i)
        COMPARE_CLOSE(second[i], first[i], 2e-5 * std::abs(first[i]));
}

VITRINE_TEST(TestInstrumentReaders)
#include "test_instrumentreaders.moc"
