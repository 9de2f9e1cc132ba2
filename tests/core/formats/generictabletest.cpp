// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "formats/byhand.h"
#include "formats/generictable.h"

#include <QProcess>

using namespace vitrine;

namespace
{
std::vector<Importer> importers()
{
    return {genericTable({{"temperature", {"t", "temp", "temperature"}, "K", 1, {}, {}, {}},
                          {"heat-flow", {"heatflow"}, "W", 1, {}, {}, {}},
                          {"heat-flow", {"heatflowendoup"}, "W", 1, {}, "exotherm", "down"}},
                         {{"calorimetry", {"temperature", "heat-flow"}}})};
}

Result<Imported> imported(const QByteArray &bytes, const Parameters &options = {})
{
    return importFile(importers(), {QStringLiteral("a.csv"), bytes}, options, {});
}
} // namespace

class GenericTableTest : public QObject
{
    Q_OBJECT

private slots:
    void tables_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("rows");
        QTest::addColumn<int>("columns");
        QTest::addColumn<QString>("technique");
        QTest::newRow("units in the heading") << QByteArray("T (°C),Heat Flow (mW)\n1,2\n3,4\n") << 2 << 2 << "calorimetry";
        QTest::newRow("units in a line of their own") << QByteArray("Temp\tHeat Flow\n°C\tmW\n1,5\t2\n3,5\t4\n") << 2 << 2 << "calorimetry";
        QTest::newRow("comments above") << QByteArray("# made by hand\n# sample: A\nTemp [K];Heat Flow [mW]\n1;2\n3;4\n5;6\n") << 3 << 2 << "calorimetry";
        QTest::newRow("no heading") << QByteArray("1,2\n3,4\n") << 2 << 2 << "";
        QTest::newRow("trailing delimiter") << QByteArray("T (K),Heat Flow (mW),\n1,2,\n3,4,\n") << 2 << 2 << "calorimetry";
        QTest::newRow("direction in the heading") << QByteArray("T (K),Heat Flow Endo Up (mW)\n1,2\n3,4\n") << 2 << 2 << "calorimetry";
        QTest::newRow("footer") << QByteArray("T (K)\tHeat Flow (mW)\n1\t2\n3\t4\nend of data\n") << 2 << 2 << "calorimetry";
        QTest::newRow("one row") << QByteArray("T (K)\tHeat Flow (mW)\n1\t2\n") << 1 << 2 << "calorimetry";
        QTest::newRow("commas within quoted headings") << QByteArray("\"T (K)\",\"Heat Flow (mW)\"\n1,2\n3,4\n") << 2 << 2 << "calorimetry";
    }
    void tables()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, rows);
        QFETCH(int, columns);
        QFETCH(QString, technique);
        const auto result = imported(bytes);
        QVERIFY2(result, result ? "" : qPrintable(result.failure().message.english()));
        QCOMPARE(result->datasets.size(), std::size_t(1));
        const Dataset &dataset = *result->datasets.front();
        QCOMPARE(dataset.rows(), std::size_t(rows));
        QCOMPARE(dataset.columns.size(), std::size_t(columns));
        QCOMPARE(dataset.technique, technique);
    }

    void theHeadingsDirectionIsKept()
    {
        const auto result = imported("T (K),Heat Flow Endo Up (mW)\n1,2\n3,4\n");
        QVERIFY(result);
        QCOMPARE(result->datasets.front()->metadata.text(QStringLiteral("exotherm")), QStringLiteral("down"));
    }

    // A word that is no role would leave the column to nobody: it is refused with the words that there are.
    void rolesThatNobodyKnows()
    {
        const Importer table = genericTable({}, {}, {}, {QStringLiteral("heat-flow"), QStringLiteral("temperature")});
        Parameters options;
        options.set(QStringLiteral("role.1"), QStringLiteral("temp"));
        const auto refused = table.read({QStringLiteral("a.csv"), "x,y\n1,2\n3,4\n"}, options, Progress());
        QVERIFY(!refused);
        QCOMPARE(refused.failure().code, QStringLiteral("unknown-role"));
        QCOMPARE(refused.failure().place.field, QStringLiteral("role.1"));
        QVERIFY(refused.failure().message.english().contains(QLatin1String("heat-flow, temperature")));
        for (const char *word : {"temperature", "-heat-flow", "none"}) {
            options.set(QStringLiteral("role.1"), QString::fromLatin1(word));
            QVERIFY2(table.read({QStringLiteral("a.csv"), "x,y\n1,2\n3,4\n"}, options, Progress()), word);
        }
    }

    void rolesByThePersonsWord()
    {
        Parameters options;
        options.set(QStringLiteral("role.x"), QStringLiteral("temperature"));
        options.set(QStringLiteral("unit.x"), QStringLiteral("K"));
        options.set(QStringLiteral("role.y"), QStringLiteral("heat-flow"));
        options.set(QStringLiteral("unit.y"), QStringLiteral("W/g"));
        const auto result = imported("x,y\n400.12,0.3570\n400.38,0.3571\n", options);
        QVERIFY(result);
        QCOMPARE(result->datasets.front()->technique, QStringLiteral("calorimetry"));
        COMPARE_CLOSE(result->datasets.front()->columns[0].unit.scale(), 1.0, 0);
    }

    void linesByThePersonsWord()
    {
        // Two lines of numbers stand before the table that is meant.
        const QByteArray bytes("1;2\n3;4\nT (K);Heat Flow (mW)\n300;1\n310;2\n");
        Parameters options;
        options.set(QStringLiteral("heading_line"), 3.0);
        const auto result = imported(bytes, options);
        QVERIFY(result);
        QCOMPARE(*result->datasets.front()->columns[0].values, (std::vector<double>{300, 310}));
        QCOMPARE(result->datasets.front()->technique, QStringLiteral("calorimetry"));
        options.set(QStringLiteral("heading_line"), 0.0);
        options.set(QStringLiteral("first_line"), 5.0);
        const auto last = imported(bytes, options);
        QVERIFY(last);
        QCOMPARE(*last->datasets.front()->columns[1].values, (std::vector<double>{2}));
        QCOMPARE(last->datasets.front()->columns[0].name, QStringLiteral("column 1"));
        options.set(QStringLiteral("heading_line"), 5.0);
        QCOMPARE(imported(bytes, options).failure().code, QStringLiteral("heading-below-data"));
        options.set(QStringLiteral("heading_line"), 0.0);
        options.set(QStringLiteral("first_line"), 50.0);
        QCOMPARE(imported(bytes, options).failure().code, QStringLiteral("no-table"));
    }

    void marksAndEncodingByThePersonsWord()
    {
        Parameters options;
        options.set(QStringLiteral("delimiter"), QStringLiteral(","));
        const auto commas = imported("1,250\n2,250\n", options);
        QVERIFY(commas);
        QCOMPARE(commas->datasets.front()->columns.size(), std::size_t(2));
        options.set(QStringLiteral("delimiter"), QStringLiteral(";"));
        options.set(QStringLiteral("decimal"), QStringLiteral(","));
        const auto marks = imported("1,250;7\n2,250;8\n", options);
        QVERIFY(marks);
        QCOMPARE(*marks->datasets.front()->columns[0].values, (std::vector<double>{1.25, 2.25}));
        // The degree sign of code page 437 is cp1252's small o with stroke.
        Parameters encoding;
        encoding.set(QStringLiteral("encoding"), QStringLiteral("cp437"));
        const auto dos = imported(QByteArray("T (\xf8""C);Heat Flow (mW)\n1;2\n3;4\n"), encoding);
        QVERIFY(dos);
        QCOMPARE(dos->encoding, QStringLiteral("cp437"));
        QCOMPARE(dos->datasets.front()->columns[0].unit.symbol(), QStringLiteral("degC"));
    }

    void aMinusTurnsTheSign()
    {
        Parameters options;
        options.set(QStringLiteral("role.2"), QStringLiteral("-heat-flow"));
        const auto result = imported("T (K),y\n1,2\n3,4\n", options);
        QVERIFY(result);
        QCOMPARE(*result->datasets.front()->columns[1].values, (std::vector<double>{-2, -4}));
        QCOMPARE(result->datasets.front()->columns[1].role, QStringLiteral("heat-flow"));
    }

    void mangledNumbersAreRefusedWithTheirLine()
    {
        const auto result = imported("T;Q\n1;50.026.184\n2;50.126.184\n");
        QVERIFY(!result);
        QCOMPARE(result.failure().code, QStringLiteral("mangled-numbers"));
        QCOMPARE(result.failure().place.line, 2);
    }

    void whatIsNoTableIsRefused()
    {
        QCOMPARE(imported("").failure().code, QStringLiteral("empty-file"));
        QCOMPARE(imported("hello\nworld\n").failure().code, QStringLiteral("unknown-format"));
        QCOMPARE(imported(QByteArray("\x00\x01\x02\x03", 4)).failure().code, QStringLiteral("unknown-format"));
    }

    void gzipIsOpenedAndDamageNamed()
    {
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
        if (!gzip.waitForStarted())
            QSKIP("gzip is not installed");
        gzip.write("T (K),Heat Flow (mW)\n1,2\n3,4\n");
        gzip.closeWriteChannel();
        QVERIFY(gzip.waitForFinished());
        const QByteArray packed = gzip.readAllStandardOutput();
        const auto good = imported(packed);
        QVERIFY(good);
        QCOMPARE(good->datasets.front()->rows(), std::size_t(2));
        const auto chosen = importFileAs(importers(), QStringLiteral("table"), {QStringLiteral("x.csv.gz"), packed}, {}, {});
        QVERIFY(chosen);
        QCOMPARE(chosen->format, QStringLiteral("table"));
        QCOMPARE(chosen->datasets.front()->label, QStringLiteral("x.csv"));
        for (qsizetype length = 3; length < packed.size(); ++length)
            QVERIFY(!imported(packed.left(length)));
    }

    void aFileMadeToFillTheMemoryIsRefused()
    {
        QProcess gzip;
        gzip.start(QStringLiteral("gzip"), {QStringLiteral("-c")});
        if (!gzip.waitForStarted())
            QSKIP("gzip is not installed");
        const QByteArray rows = QByteArray("1,2\n").repeated(1 << 18);
        for (int i = 0; i < 80; ++i)
            gzip.write(rows);
        gzip.closeWriteChannel();
        QVERIFY(gzip.waitForFinished());
        const auto result = imported(gzip.readAllStandardOutput());
        QVERIFY(!result);
        QCOMPARE(result.failure().code, QStringLiteral("decompressed-too-large"));
    }

    void anyCutIsSafe()
    {
        const QByteArray bytes("# title\nT (°C);Heat Flow (mW)\n1,5;2\n\"3\";x\n;\n5;6;7\n");
        for (qsizetype length = 0; length < bytes.size(); ++length) {
            const auto result = imported(bytes.left(length));
            if (result)
                QVERIFY(result->datasets.front()->rows() <= 4);
            else
                QVERIFY(!result.failure().message.isEmpty());
        }
    }
};

VITRINE_TEST(GenericTableTest)
#include "generictabletest.moc"
