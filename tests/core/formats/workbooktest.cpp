// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/generictable.h"
#include "formats/workbook.h"
#include "formats/ziparchive.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QTemporaryDir>

#include <xlsxwriter.h>
#include <zip.h>

using namespace vitrine;

// Containers of cells: what is read back, and what must not bring the program down.
class WorkbookTest : public QObject
{
    Q_OBJECT

private slots:
    void xlsxGivesNumbersAndWords();
    void tableOfEverySheet();
    void xlsxCutAtEveryLength();
    void xlsxWithFlippedBytes();
    void bombIsRefused();
    void cellFarAwayFillsNoMemory();
    void otherZipIsNoWorkbook();
    void xlsGivesNumbersAndWords();
    void xlsDamagedAnywhere();
    void xlsCut();
};

namespace
{

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

// Two sheets with tables and one of words, as another program writes them.
QByteArray sampleXlsx()
{
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("sample.xlsx"));
    lxw_workbook *book = workbook_new(path.toUtf8().constData());
    lxw_worksheet *first = workbook_add_worksheet(book, "heating"), *notes = workbook_add_worksheet(book, "notes"), *second = workbook_add_worksheet(book, "cooling");
    worksheet_write_string(notes, 0, 0, "nothing but words", nullptr);
    for (lxw_worksheet *sheet : {first, second}) {
        worksheet_write_string(sheet, 0, 0, "Temperature (\xc2\xb0" "C)", nullptr);
        worksheet_write_string(sheet, 0, 1, "Heat Flow (mW)", nullptr);
        for (lxw_row_t row = 1; row <= 20; ++row) {
            worksheet_write_number(sheet, row, 0, 25 + 0.1 * row, nullptr);
            if (row != 7)
                worksheet_write_number(sheet, row, 1, (sheet == first ? 1.0 : -1.0) / 3 * row, nullptr);
        }
    }
    workbook_close(book);
    return fileContent(path);
}

// An archive with one member of the given content, and what else a workbook needs.
QByteArray archive(const QList<std::pair<const char *, QByteArray>> &members)
{
    QTemporaryDir folder;
    const QByteArray path = folder.filePath(QStringLiteral("archive.zip")).toUtf8();
    int error = 0;
    zip_t *zip = zip_open(path.constData(), ZIP_CREATE, &error);
    for (const auto &[name, content] : members)
        zip_file_add(zip, name, zip_source_buffer(zip, content.constData(), static_cast<zip_uint64_t>(content.size()), 0), 0);
    zip_close(zip);
    return fileContent(QString::fromUtf8(path));
}

const char *const oneSheet = R"(<workbook xmlns:r="x"><sheets><sheet name="s" sheetId="1" r:id="a"/></sheets></workbook>)";
const char *const relations = R"(<Relationships><Relationship Id="a" Target="worksheets/sheet1.xml"/></Relationships>)";

QByteArray workbookOfSheet(const QByteArray &sheet)
{
    return archive({{"xl/workbook.xml", oneSheet}, {"xl/_rels/workbook.xml.rels", relations}, {"xl/worksheets/sheet1.xml", sheet}});
}

class Dice
{
public:
    quint32 next() { return m_state = m_state * 1664525u + 1013904223u; }
    qsizetype below(qsizetype limit) { return static_cast<qsizetype>((quint64(next()) * quint64(limit)) >> 32); }

private:
    quint32 m_state = 19960229;
};

} // namespace

void WorkbookTest::xlsxGivesNumbersAndWords()
{
    const QByteArray bytes = sampleXlsx();
    QVERIFY(isWorkbook(bytes));
    const auto book = readWorkbook(bytes, {});
    QVERIFY2(book.ok(), book ? "" : qPrintable(book.failure().message.english()));
    QCOMPARE((*book)->sheets.size(), std::size_t(3));
    const Sheet &sheet = (*book)->sheets.front();
    QCOMPARE(sheet.name(), QStringLiteral("heating"));
    QCOMPARE(sheet.rows(), std::size_t(21));
    QCOMPARE(sheet.columns(), std::size_t(2));
    QCOMPARE(sheet.words(0, 0), QString::fromUtf8("Temperature (°C)"));
    QVERIFY(std::isnan(sheet.number(0, 0)));
    COMPARE_CLOSE(sheet.number(3, 1), 1.0, 1e-15);
    QVERIFY(sheet.isEmpty(7, 1));
    QVERIFY(sheet.isEmpty(1000, 1000));
    QCOMPARE((*book)->sheet(u"notes")->words(0, 0), QStringLiteral("nothing but words"));
}

void WorkbookTest::tableOfEverySheet()
{
    const Importer table = genericTable({{QStringLiteral("temperature"), {QStringLiteral("temperature")}, QStringLiteral("degC"), 1, {}, {}, {}},
                                         {QStringLiteral("heat-flow"), {QStringLiteral("heatflow")}, QStringLiteral("mW"), 1, {}, {}, {}}},
                                        {{QStringLiteral("calorimetry"), {QStringLiteral("temperature"), QStringLiteral("heat-flow")}}});
    const SourceFile file{QStringLiteral("sample.xlsx"), sampleXlsx()};
    const auto imported = importFile(std::span(&table, 1), file, {}, {});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.failure().message.english()));
    QCOMPARE(imported->datasets.size(), std::size_t(2));
    QCOMPARE(imported->datasets[1]->label, QStringLiteral("cooling"));
    const Dataset &data = *imported->datasets[1];
    QCOMPARE(data.technique, QStringLiteral("calorimetry"));
    QCOMPARE(data.rows(), std::size_t(20));
    QCOMPARE((*data.column(role::heatFlow)->values)[1], -1.0 / 3 * 2); // every digit
    QVERIFY(std::isnan((*data.column(role::heatFlow)->values)[6]));
    const bool said = std::ranges::any_of(imported->issues, [](const Issue &issue) { return issue.code == QLatin1String("sheets-without-table"); });
    QVERIFY(said);
}

void WorkbookTest::xlsxCutAtEveryLength()
{
    const QByteArray bytes = sampleXlsx();
    for (qsizetype length = 0; length < bytes.size(); length += 7)
        QVERIFY(!readWorkbook(bytes.left(length), {}).ok());
}

void WorkbookTest::xlsxWithFlippedBytes()
{
    const QByteArray bytes = sampleXlsx();
    Dice dice;
    int refused = 0;
    for (int round = 0; round < 400; ++round) {
        QByteArray damaged = bytes;
        for (int wound = 0; wound < 3; ++wound)
            damaged[dice.below(damaged.size())] = static_cast<char>(dice.next() >> 24);
        refused += !readWorkbook(damaged, {}).ok();
    }
    QVERIFY(refused > 200); // checksums notice most of it
}

void WorkbookTest::bombIsRefused()
{
    // 90 MB of blanks shrink to 90 kB.
    const QByteArray bomb = workbookOfSheet("<worksheet><sheetData>" + QByteArray(90'000'000, ' ') + "</sheetData></worksheet>");
    QVERIFY(bomb.size() < 200'000);
    const auto book = readWorkbook(bomb, {});
    QVERIFY(!book.ok());
    QCOMPARE(book.failure().code, QStringLiteral("damaged-spreadsheet"));
}

void WorkbookTest::cellFarAwayFillsNoMemory()
{
    QByteArray rows;
    for (int row = 1; row <= 3000; ++row)
        rows += "<row><c r=\"XFD" + QByteArray::number(row) + "\"><v>1</v></c></row>";
    const auto book = readWorkbook(workbookOfSheet("<worksheet><sheetData>" + rows + "</sheetData></worksheet>"), {});
    QVERIFY(!book.ok());
    QCOMPARE(book.failure().code, QStringLiteral("spreadsheet-too-large"));
    const auto below = readWorkbook(workbookOfSheet("<worksheet><sheetData><row><c r=\"A9999999\"><v>1</v></c></row></sheetData></worksheet>"), {});
    QVERIFY(!below.ok());
    const auto nameless = readWorkbook(workbookOfSheet("<worksheet><sheetData><row><c r=\"17\"><v>1</v></c></row></sheetData></worksheet>"), {});
    QVERIFY(!nameless.ok());
    const auto shared = readWorkbook(workbookOfSheet("<worksheet><sheetData><row><c r=\"A1\" t=\"s\"><v>5</v></c></row></sheetData></worksheet>"), {});
    QVERIFY(!shared.ok());
}

void WorkbookTest::otherZipIsNoWorkbook()
{
    const QByteArray zip = archive({{"Streams/stream_1.table", "x"}});
    QVERIFY(!isWorkbook(zip));
    const auto opened = ZipArchive::opened(zip);
    QVERIFY(opened.ok());
    QCOMPARE((*opened)->members(), QStringList{QStringLiteral("Streams/stream_1.table")});
    QVERIFY(!(*opened)->content(QStringLiteral("absent")).ok());
    QCOMPARE(*(*opened)->content(QStringLiteral("Streams/stream_1.table")), QByteArray("x"));
}

void WorkbookTest::xlsGivesNumbersAndWords()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls"); // BIFF5
    const auto book = readWorkbook(fileContent(path), {});
    QVERIFY2(book.ok(), book ? "" : qPrintable(book.failure().message.english()));
    const Sheet *sheet = (*book)->sheet(u"Exported Data");
    QVERIFY(sheet);
    QCOMPARE(sheet->rows(), std::size_t(212));
    QCOMPARE(sheet->words(1, 11), QString::fromUtf8("°C"));
    COMPARE_CLOSE(sheet->number(2, 12), 8097.1755453452715, 1e-9);
    SHARED_FILE(other, "thermal/ta_trios_discovery_dsc_MR0132-D.xls"); // BIFF8
    const auto second = readWorkbook(fileContent(other), {});
    QVERIFY2(second.ok(), second ? "" : qPrintable(second.failure().message.english()));
    QCOMPARE((*second)->sheets.size(), std::size_t(5));
    QCOMPARE((*second)->sheets[2].rows(), std::size_t(3908));
}

// libfreexl itself ends the process on some of these files; here each is a workbook or a failure.
void WorkbookTest::xlsDamagedAnywhere()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    const QByteArray bytes = fileContent(path);
    Dice dice;
    int read = 0;
    for (int round = 0; round < 250; ++round) {
        QByteArray damaged = bytes;
        for (int wound = 0; wound < 4; ++wound)
            damaged[round % 2 ? dice.below(damaged.size()) : dice.below(4096)] = static_cast<char>(round % 3 ? dice.next() >> 24 : 0xff);
        const auto book = readWorkbook(damaged, {});
        read += book.ok();
        if (!book)
            QVERIFY(!book.failure().message.isEmpty());
    }
    QVERIFY(read > 20);
}

void WorkbookTest::xlsCut()
{
    SHARED_FILE(path, "thermal/netzsch_eplexor_dma_tempfreq.xls");
    const QByteArray bytes = fileContent(path);
    for (qsizetype length = 8; length < bytes.size(); length += 499)
        QVERIFY(!readWorkbook(bytes.left(length), {}).ok());
}

VITRINE_TEST(WorkbookTest)
#include "workbooktest.moc"
