// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/compounds.h"
#include "support/testmain.h"
#include "core/report/fixture.h"

namespace vitrine
{

class CompoundsTest : public QObject
{
    Q_OBJECT

private slots:
    void namesLoseTheirState_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("compound");
        QTest::newRow("the paper's prefix") << "a_g[TPrA][Mn(dca)3]" << "[TPrA][Mn(dca)3]";
        QTest::newRow("the same without underscore") << "ag[TPrA][Mn(dca)3]" << "[TPrA][Mn(dca)3]";
        QTest::newRow("a MOF glass") << "agZIF-62" << "ZIF-62";
        QTest::newRow("silver is no glass") << "Ag2S" << "Ag2S";
        QTest::newRow("a word that begins with ag") << "agate" << "agate";
        QTest::newRow("word behind") << "ZIF-62 glass" << "ZIF-62";
        QTest::newRow("word in brackets") << "Mn (crystal)" << "Mn";
        QTest::newRow("word after a comma") << "Mn, melt-quenched" << "Mn";
        QTest::newRow("word after an underscore") << "TPrA-Mn-dca3_glass" << "TPrA-Mn-dca3";
        QTest::newRow("word in front") << "Glass of ZIF-4" << "ZIF-4";
        QTest::newRow("prefix and word") << "a_g[TPrA][Mn(dca)3] glass" << "[TPrA][Mn(dca)3]";
        QTest::newRow("part of a longer word stays") << "Glassware 7" << "Glassware 7";
        QTest::newRow("nothing else than the word") << "glass" << "glass";
    }
    void namesLoseTheirState()
    {
        QFETCH(const QString, name);
        QTEST(compoundName(name), "compound");
    }

    void blanksByName_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<bool>("blank");
        QTest::newRow("background of a raw scan") << "Pd_torlon_MT_1T_background.rw.dat" << true;
        QTest::newRow("holder") << "Quartz holder" << true;
        QTest::newRow("empty pan") << "empty_pan_2024" << true;
        QTest::newRow("blank with a number") << "blank2.txt" << true;
        QTest::newRow("part of a longer word") << "placeholder" << false;
        QTest::newRow("strawberry") << "strawberry" << false;
        QTest::newRow("sample") << "TPrA-Mn-dca3_glass" << false;
    }
    void blanksByName()
    {
        QFETCH(const QString, name);
        QTEST(saysBlank(name), "blank");
    }

    void glassAndCrystalAreOneCompoundAndBlanksNone()
    {
        test::Builder builder;
        builder.sample(QStringLiteral("A crystal"), SampleRole::Crystal);
        builder.sample(QStringLiteral("B"), SampleRole::Glass);
        builder.sample(QStringLiteral("a glass"), SampleRole::Glass);
        builder.sample(QStringLiteral("A empty"), SampleRole::Blank);
        const auto all = compounds(builder.project);
        QCOMPARE(all.size(), 2u);
        QCOMPARE(all[0].name, QStringLiteral("A"));
        QCOMPARE(all[0].samples.size(), 2u);
        QCOMPARE(all[1].name, QStringLiteral("B"));
        QCOMPARE(compounds(builder.project, {builder.project.samples[1]->id}).size(), 1u);
    }
};

} // namespace vitrine

using vitrine::CompoundsTest;
VITRINE_TEST(CompoundsTest)
#include "compoundstest.moc"
