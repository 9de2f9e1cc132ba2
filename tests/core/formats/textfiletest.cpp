// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "formats/textfile.h"

#include <QStringEncoder>

using namespace vitrine;

class TextFileTest : public QObject
{
    Q_OBJECT

private slots:
    void encodings_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("encoding");
        QTest::addColumn<QString>("text");
        const QString words = QStringLiteral("Temp./°C;µV");
        QStringEncoder little(QStringEncoder::Utf16LE), big(QStringEncoder::Utf16BE);
        const QString longer = QStringLiteral("Version\t2.0\nInstrument\tTGA Q500 °C\n");
        QTest::newRow("ASCII") << QByteArray("Temp./C") << "utf-8" << "Temp./C";
        QTest::newRow("UTF-8") << words.toUtf8() << "utf-8" << words;
        QTest::newRow("UTF-8 with a mark") << "\xef\xbb\xbf" + words.toUtf8() << "utf-8" << words;
        QTest::newRow("UTF-16 little endian with a mark") << "\xff\xfe" + QByteArray(little(words)) << "utf-16le" << words;
        QTest::newRow("UTF-16 big endian with a mark") << "\xfe\xff" + QByteArray(big(words)) << "utf-16be" << words;
        QTest::newRow("UTF-16 without a mark") << QByteArray(QStringEncoder(QStringEncoder::Utf16LE)(longer)) << "utf-16le" << longer;
        QTest::newRow("Latin-1 degree and micro") << QByteArray("Temp./\xb0" "C;\xb5V") << "cp1252" << words;
        QTest::newRow("cp1252 quotes") << QByteArray("\x93" "a\x94 \xb0" "C") << "cp1252" << QStringLiteral("“a” °C");
        QTest::newRow("code page 437 degree") << QByteArray("Sig2\tTemperature (\xf8" "C)") << "cp437" << QStringLiteral("Sig2\tTemperature (°C)");
        QTest::newRow("a Danish word in cp1252 is not code page 437") << QByteArray("S\xf8" "Cand \xb0" "C") << "cp1252" << QStringLiteral("SøCand °C");
        QTest::newRow("binary") << QByteArray("PK\x03\x04\x00\x00\x01", 7) << "" << "";
    }
    void encodings()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, encoding);
        QFETCH(QString, text);
        const Decoded result = decoded(bytes);
        QCOMPARE(result.encoding, encoding);
        QCOMPARE(QString::fromUtf8(result.text), text);
    }

    void lineEnds()
    {
        LineReader reader("a\nb\r\nc\r\r\nd\re");
        QStringList lines;
        QList<int> numbers;
        for (std::string_view line; reader.next(line);) {
            lines += toQString(line);
            numbers += reader.number();
        }
        QCOMPARE(lines, QStringList({"a", "b", "c", "d", "e"}));
        QCOMPARE(numbers, QList<int>({1, 2, 3, 4, 5}));
    }

    void fields_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<char>("delimiter");
        QTest::addColumn<QStringList>("fields");
        QTest::newRow("comma") << QByteArray("a,b,,c") << ',' << QStringList({"a", "b", "", "c"});
        QTest::newRow("quoted comment with a comma") << QByteArray("\"MvsH, 293\",38.5") << ',' << QStringList({"\"MvsH, 293\"", "38.5"});
        QTest::newRow("bare quote in a column name") << QByteArray("m' (emu),m\" (emu),x") << ',' << QStringList({"m' (emu)", "m\" (emu)", "x"});
        QTest::newRow("runs of blanks") << QByteArray("  1  2\t 3 ") << ' ' << QStringList({"1", "2", "3"});
        QTest::newRow("tab at the start is an empty field") << QByteArray("\t1\t2") << '\t' << QStringList({"", "1", "2"});
    }
    void fields()
    {
        QFETCH(QByteArray, line);
        QFETCH(char, delimiter);
        QFETCH(QStringList, fields);
        QStringList found;
        for (const std::string_view field : splitFields(view(line), delimiter))
            found += toQString(field);
        QCOMPARE(found, fields);
    }
};

VITRINE_TEST(TextFileTest)
#include "textfiletest.moc"
