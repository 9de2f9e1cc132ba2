// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/namemarkup.h"
#include "support/testmain.h"

#include <QTest>

class NameMarkupTest : public QObject
{
    Q_OBJECT

private slots:
    void numbersStandWhereChemistsWriteThem_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("markup");
        QTest::newRow("paper") << QStringLiteral("a_g[TPrA][Mn(dca)3]") << QStringLiteral("a<sub>g</sub>[TPrA][Mn(dca)<sub>3</sub>]");
        QTest::newRow("with words") << QStringLiteral("[TPrA][Mn(dca)3] glass 2") << QStringLiteral("[TPrA][Mn(dca)<sub>3</sub>] glass 2");
        QTest::newRow("copy") << QStringLiteral("[TPrA][Mn(dca)3] (2)") << QStringLiteral("[TPrA][Mn(dca)<sub>3</sub>] (2)");
        QTest::newRow("code and number") << QStringLiteral("ZIF-62 run 3") << QStringLiteral("ZIF-62 run 3");
        QTest::newRow("word that begins like a glass") << QStringLiteral("agar") << QStringLiteral("agar");
        QTest::newRow("oxide") << QStringLiteral("La0.7Sr0.3MnO3") << QStringLiteral("La<sub>0.7</sub>Sr<sub>0.3</sub>MnO<sub>3</sub>");
        QTest::newRow("ion") << QStringLiteral("[Fe(CN)6]3-") << QStringLiteral("[Fe(CN)<sub>6</sub>]<sup>3−</sup>");
        QTest::newRow("exponent") << QStringLiteral("Mn^2+") << QStringLiteral("Mn<sup>2+</sup>");
        QTest::newRow("a sample's number") << QStringLiteral("SB175") << QStringLiteral("SB175");
        QTest::newRow("batch") << QStringLiteral("batch_7 run2") << QStringLiteral("batch_7 run2");
        QTest::newRow("underscores in a file's name") << QStringLiteral("my_glass_300K") << QStringLiteral("my_glass_300K");
        QTest::newRow("signs") << QStringLiteral("A&B <1") << QStringLiteral("A&amp;B &lt;1");
        QTest::newRow("small digits") << QStringLiteral("[Mn(dca)₃]") << QStringLiteral("[Mn(dca)₃]");
        QTest::newRow("nothing") << QString() << QString();
    }
    void numbersStandWhereChemistsWriteThem()
    {
        QFETCH(QString, name);
        QFETCH(QString, markup);
        QCOMPARE(vitrine::nameMarkup(name), markup);
    }
};

VITRINE_TEST(NameMarkupTest)
#include "test_namemarkup.moc"
