// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "base/numbertext.h"
#include "formats/numbertable.h"
#include "formats/textfile.h"

#include <random>

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

    // Rows of every make against the plain way: split at the delimiter, each cell read alone.
    void asCellByCell()
    {
        std::mt19937 random(5);
        const auto any = [&](int end) { return static_cast<int>(random() % static_cast<unsigned>(end)); };
        static const char *const cells[] = {"1.5", "-2.25e-3", "+7", "", "", "", "0.000574071267911804", "3907410120.03068", "1.234567890123456789E-22",
                                            "  4.5", "6.5  ", " ", "9007199254740993", "1e400", "text"};
        static const char *const ends[] = {"\n", "\r\n", "\r", "\r\r\n"};
        for (int round = 0; round < 400; ++round) {
            const char delimiter = std::string_view(",;\t")[static_cast<std::size_t>(any(3))];
            const auto columns = static_cast<std::size_t>(1 + any(40));
            std::string text;
            std::vector<std::string> rows;
            for (int row = 0; row < 30; ++row) {
                std::string line = std::to_string(row);
                for (int cell = 1 + any(static_cast<int>(columns)); cell > 1; --cell)
                    line += delimiter + std::string(any(4) ? cells[any(6)] : cells[any(15)]);
                rows.push_back(line);
                text += line + ends[any(4)];
            }
            NumberTableOptions options;
            options.style = {delimiter, '.'};
            options.columns = columns;
            options.stopAtText = false;
            const NumberTable table = readNumbers(text, options, {});
            QCOMPARE(table.rows, rows.size());
            for (std::size_t row = 0; row < rows.size(); ++row) {
                const auto fields = splitFields(rows[row], delimiter);
                for (std::size_t i = 0; i < columns; ++i) {
                    const std::optional<double> number = i < fields.size() ? parsedNumber(fields[i]) : std::nullopt;
                    const double found = table.columns[i][row];
                    QVERIFY2(number ? found == *number : std::isnan(found), rows[row].c_str());
                }
            }
        }
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
