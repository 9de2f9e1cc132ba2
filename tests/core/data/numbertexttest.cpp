// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"

#include "base/numbertext.h"

#include <QLocale>

using namespace vitrine;

class NumberTextTest : public QObject
{
    Q_OBJECT

private slots:
    void numbers_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<char>("decimal");
        QTest::addColumn<double>("value");
        QTest::newRow("point") << "12.5" << '.' << 12.5;
        QTest::newRow("comma, as German instruments write it") << "-12,5" << ',' << -12.5;
        QTest::newRow("no leading zero") << ".003733334" << '.' << 0.003733334;
        QTest::newRow("three-digit exponent") << "+3.29409E-011" << '.' << 3.29409e-11;
        QTest::newRow("Fortran's exponent") << "1.0D+02" << '.' << 100.0;
        QTest::newRow("blanks around") << "  7 \t" << '.' << 7.0;
        QTest::newRow("underflow is zero") << "1e-400" << '.' << 0.0;
        QTest::newRow("comma with exponent") << "1,5e-3" << ',' << 0.0015;
    }
    void numbers()
    {
        QFETCH(QString, text);
        QFETCH(char, decimal);
        QFETCH(double, value);
        for (const QLocale::Language language : {QLocale::C, QLocale::German, QLocale::French, QLocale::Turkish, QLocale::Arabic}) {
            QLocale::setDefault(QLocale(language));
            const auto parsed = parsedNumber(text, decimal);
            QVERIFY(parsed);
            QCOMPARE(*parsed, value);
        }
        QLocale::setDefault(QLocale::c());
    }

    void noNumbers_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text : {"", " ", "nan", "-nan(ind)", "inf", "1e400", "1.2.3", "12,5", "1 2", "#DIV/0!", "--1", "+-1", "1e", "0x10", "."})
            QTest::newRow(qPrintable(QStringLiteral("\"%1\"").arg(QString::fromLatin1(text)))) << QString::fromLatin1(text);
    }
    void noNumbers()
    {
        QFETCH(QString, text);
        QVERIFY(!parsedNumber(text));
    }

    void exactTextReadsBack()
    {
        for (const double value : {0.1, 1.0 / 3, -2.5e-308, 1.7976931348623157e308, 273.15})
            QCOMPARE(*parsedNumber(exactNumberText(value)), value);
        QCOMPARE(exactNumberText(std::nan("")), QString());
    }
};

VITRINE_TEST(NumberTextTest)
#include "numbertexttest.moc"
