// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "formats/numbertable.h"
#include "formats/textfile.h"

using namespace vitrine;

class NumberTableTest : public QObject
{
    Q_OBJECT

private slots:
    void evidence_data()
    {
        QTest::addColumn<QByteArray>("rows");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<char>("decimal");
        QTest::newRow("csv") << QByteArray("1.5,2.5\n2.5,3.5\n") << ',' << '.';
        QTest::newRow("semicolon, comma decimal") << QByteArray("1,5;2,5\n2,5;3,5\n") << ';' << ',';
        QTest::newRow("tab, comma decimal, some integers") << QByteArray("1\t2,5\n2\t3,5\n") << '\t' << ',';
        QTest::newRow("blanks, comma decimal") << QByteArray(" 1,5  2,5\n 2,5  3,5\n") << ' ' << ',';
        QTest::newRow("comma and blank") << QByteArray("1.5, 2.5\n2.5, 3.5\n") << ',' << '.';
        QTest::newRow("whole numbers with commas") << QByteArray("1,2\n3,4\n") << ',' << '.';
        QTest::newRow("doubled tabs") << QByteArray("1,5\t\t2,5\t\t3\n2,5\t\t3,5\t\t4\n") << ' ' << ',';
        QTest::newRow("blank and tab") << QByteArray("1.5 \t2.5\n2.5 \t3.5\n") << '\t' << '.';
        QTest::newRow("semicolon and point") << QByteArray("1e7;1.5e3;-89.2\n1e6;2.5e3;-88\n") << ';' << '.';
    }
    void evidence()
    {
        QFETCH(QByteArray, rows);
        QFETCH(char, delimiter);
        QFETCH(char, decimal);
        const CellEvidence found = cellEvidence(view(rows));
        QCOMPARE(found.style.delimiter, delimiter);
        QCOMPARE(found.style.decimal, decimal);
        QCOMPARE(found.mangled, 0);
    }

    void mangledNumbersAreSeen()
    {
        const QByteArray rows("0;50.026.184;1\n1;50.126.184;2\n");
        const CellEvidence found = cellEvidence(view(rows));
        QCOMPARE(found.mangled, 2);
        QCOMPARE(found.mangledText, QStringLiteral("50.026.184"));
        QCOMPARE(found.mangledLine, 1);
        QCOMPARE(cellEvidence("19.03.2025;1\n20.03.2025;2\n").mangled, 0);
    }

    void emptyCellsStayEmptyAndColumnsDoNotShift()
    {
        NumberTableOptions options;
        options.style = {',', '.'};
        options.columns = 3;
        const NumberTable table = readNumbers("1,,3\n4,5\n6,7,8,9\n,1,\n\n7,8,9", options, {});
        QCOMPARE(table.rows, std::size_t(5));
        QVERIFY(std::isnan(table.columns[1][0]));
        QCOMPARE(table.columns[2][0], 3.0);
        QVERIFY(std::isnan(table.columns[2][1]));
        QCOMPARE(table.columns[2][2], 8.0);
        QVERIFY(std::isnan(table.columns[0][3]));
        QCOMPARE(table.columns[2][4], 9.0);
        QCOMPARE(table.raggedRows, std::size_t(2));
    }

    void textEndsTheTable()
    {
        NumberTableOptions options;
        options.style = {'\t', '.'};
        options.firstLine = 10;
        const std::string_view text = "1\t2\n3\t4\r\n]5[In RR\nrest";
        const NumberTable table = readNumbers(text, options, {});
        QCOMPARE(table.rows, std::size_t(2));
        QCOMPARE(table.endLine, 12);
        QCOMPARE(text.substr(table.end, 3), std::string_view("]5["));
    }

    void everyWayToWriteANumber()
    {
        NumberTableOptions options;
        options.style = {';', ','};
        options.stopAtText = false;
        const NumberTable table = readNumbers("1,5;+2,5E+002;\"3,5\";  4 ; ;x;-,5\n", options, {});
        const std::vector<double> expected{1.5, 250, 3.5, 4, NAN, NAN, -0.5};
        for (std::size_t i = 0; i < expected.size(); ++i)
            QVERIFY(std::isnan(expected[i]) ? std::isnan(table.columns[i][0]) : table.columns[i][0] == expected[i]);
        QCOMPARE(table.emptyCells, std::size_t(1));
        QCOMPARE(table.unreadableCells, std::size_t(1));
        QCOMPARE(table.firstUnreadableText, QStringLiteral("x"));
    }

    void anyCutIsSafe()
    {
        const std::string_view text = "1,5;\"2,5\";x\r\r\n-3e-05;;+4\r\n\"a;b\";2;3\n";
        for (const char delimiter : {';', ',', '\t', ' '}) {
            for (std::size_t length = 0; length <= text.size(); ++length) {
                NumberTableOptions options;
                options.style = {delimiter, ','};
                options.stopAtText = length % 2 == 0;
                const NumberTable table = readNumbers(text.substr(0, length), options, {});
                for (const auto &column : table.columns)
                    QCOMPARE(column.size(), table.rows);
            }
        }
    }

    void cancelling()
    {
        QByteArray rows;
        for (int i = 0; i < 100000; ++i)
            rows += "1.5,2.5\n";
        const Progress progress;
        progress.cancel();
        NumberTableOptions options;
        options.style = {',', '.'};
        QVERIFY(readNumbers(view(rows), options, progress).rows < 20000);
    }
};

VITRINE_TEST(NumberTableTest)
#include "numbertabletest.moc"
