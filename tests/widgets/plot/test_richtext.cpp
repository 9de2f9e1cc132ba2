// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/page.h"
#include "plot/richtext.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <QFontMetricsF>

using namespace vitrine;
using plot::RichText;

class TestRichText : public QObject
{
    Q_OBJECT

private slots:
    void plainWords_data()
    {
        QTest::addColumn<QString>("markup");
        QTest::addColumn<QString>("plain");
        QTest::newRow("index") << "<i>T</i><sub>onset</sub>" << "Tonset";
        QTest::newRow("exponent with a hyphen") << "10<sup>-6</sup>" << "10⁻⁶";
        QTest::newRow("exponents as characters") << "W m⁻¹ K⁻¹" << "W m⁻¹ K⁻¹";
        QTest::newRow("entities") << "a &lt; b &amp; c" << "a < b & c";
        QTest::newRow("an unknown tag is text") << "x <u>y" << "x <u>y";
        QTest::newRow("a lone sign is text") << "p < 0.05" << "p < 0.05";
        QTest::newRow("lines") << "a<br>b" << "a\nb";
    }

    void plainWords()
    {
        QFETCH(QString, markup);
        QFETCH(QString, plain);
        QCOMPARE(plot::plainText(markup), plain);
    }

    void sizes()
    {
        QFont font(plot::installedFamily({}));
        font.setPixelSize(100);
        const RichText plain(QStringLiteral("Temperature"), font);
        COMPARE_CLOSE(plain.width(), QFontMetricsF(font).horizontalAdvance(QStringLiteral("Temperature")), 0.01);
        QFont small = font;
        small.setPixelSize(72);
        const RichText index(QStringLiteral("T<sub>g</sub>"), font);
        COMPARE_CLOSE(index.width(), QFontMetricsF(font).horizontalAdvance(QLatin1Char('T')) + QFontMetricsF(small).horizontalAdvance(QLatin1Char('g')), 0.01);
        COMPARE_CLOSE(RichText(QStringLiteral("a<br>b<br>c"), font).height(), 3 * plain.height(), 0.01);
        QVERIFY(RichText(QString(), font).isEmpty());
    }

    void indicesKeepTheSmallestLettering()
    {
        FigureStyle style;
        style.smallestPt = 6;
        const plot::Page page = plot::paperPage(style, 100);
        // 0.72 of 7 pt would be 5.04 pt: indices are set in 6 pt instead.
        QFont six = page.font(6);
        const double wanted = QFontMetricsF(page.font(7)).horizontalAdvance(QLatin1Char('T')) + QFontMetricsF(six).horizontalAdvance(QLatin1Char('g'));
        COMPARE_CLOSE(page.words(QStringLiteral("T<sub>g</sub>"), 7).width(), wanted, 0.5);
    }
};

VITRINE_TEST(TestRichText)
#include "test_richtext.moc"
