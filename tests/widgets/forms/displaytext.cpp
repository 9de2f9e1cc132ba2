// SPDX-License-Identifier: GPL-3.0-or-later
#include "text/displaytext.h"

#include "base/numbertext.h"
#include "support/testmain.h"

#include <QLocale>

namespace vitrine
{

class DisplayTextTest : public QObject
{
    Q_OBJECT

private slots:
    void cleanup() { QLocale::setDefault(QLocale::c()); }

    void quantitiesOnTheScreen_data()
    {
        QTest::addColumn<QLocale>("locale");
        QTest::addColumn<double>("value");
        QTest::addColumn<double>("uncertainty");
        QTest::addColumn<QByteArray>("unit");
        QTest::addColumn<QString>("shown");
        const QString space(QChar(0x00a0));
        QTest::newRow("English") << QLocale(QLocale::English) << 6.6512 << 0.083 << QByteArray("GPa") << QStringLiteral("6.65(8)") + space + QStringLiteral("GPa");
        QTest::newRow("German") << QLocale(QLocale::German) << 6.6512 << 0.083 << QByteArray("GPa") << QStringLiteral("6,65(8)") + space + QStringLiteral("GPa");
        QTest::newRow("a power of ten") << QLocale(QLocale::English) << 1.5201e-6 << 5e-9 << QByteArray("S/m")
                                        << QStringLiteral("1.520(5)×10⁻⁶") + space + Unit::of("S/m").displayed();
        QTest::newRow("no uncertainty, negative") << QLocale(QLocale::English) << -33.2 << absent << QByteArray("K") << QStringLiteral("−33.2") + space + QStringLiteral("K");
    }
    void quantitiesOnTheScreen()
    {
        QFETCH(QLocale, locale);
        QFETCH(double, value);
        QFETCH(double, uncertainty);
        QFETCH(QByteArray, unit);
        QLocale::setDefault(locale);
        const QString text = vitrine::shown(Quantity{value, uncertainty, Unit::of(unit.constData())});
        if (std::isnan(uncertainty)) {
            QFETCH(QString, shown);
            QVERIFY2(text.startsWith(QStringLiteral("−33.2")), qPrintable(text));
            QVERIFY(text.endsWith(shown.right(2)));
            return;
        }
        QTEST(text, "shown");
    }

    void whatIsShownCanBeTypedAgain_data()
    {
        QTest::addColumn<QLocale>("locale");
        for (const auto language : {QLocale::C, QLocale::English, QLocale::German, QLocale::French, QLocale::Turkish})
            QTest::newRow(qPrintable(QLocale::languageToString(language))) << QLocale(language);
    }
    void whatIsShownCanBeTypedAgain()
    {
        QFETCH(QLocale, locale);
        QLocale::setDefault(locale);
        for (const double value : {12.5, -0.001234, 1.5e-9, 2.5e12, 1250.5, -33.0})
            QCOMPARE(parsedNumber(asTyped(shownNumber(value))).value_or(0), value);
    }

    void aCommaIsAMarkWhereItCannotPartThousands_data()
    {
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QString>("read");
        QTest::newRow("one digit behind") << "6,4" << "6.4";
        QTest::newRow("nothing before") << ",5" << ".5";
        QTest::newRow("three behind a zero") << "0,125" << "0.125";
        QTest::newRow("with its unit") << "-6,45 mg" << "-6.45 mg";
        QTest::newRow("four before") << "1250,125" << "1250.125";
        QTest::newRow("could be thousands") << "1,250" << "1,250";
        QTest::newRow("two commas") << "1,250,000" << "1,250,000";
        QTest::newRow("a point is there") << "1,250.5" << "1,250.5";
    }
    void aCommaIsAMarkWhereItCannotPartThousands()
    {
        QFETCH(QString, typed);
        QLocale::setDefault(QLocale::c());
        QTEST(asTyped(typed), "read");
    }

    void markupBecomesPlain()
    {
        QCOMPARE(withoutMarkup(QStringLiteral("<i>T</i><sub>g</sub>")), QStringLiteral("T_g"));
    }
};

} // namespace vitrine

using vitrine::DisplayTextTest;
VITRINE_TEST(DisplayTextTest)
#include "displaytext.moc"
