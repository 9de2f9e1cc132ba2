// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materials.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QRegularExpression>

#include <algorithm>
#include <set>

namespace vitrine
{

class MaterialsTest : public QObject
{
    Q_OBJECT

private slots:
    // Counted in the file itself by an independent CSV reader (Python's csv module).
    void everyRowIsRead()
    {
        QCOMPARE(referenceMaterials().size(), 280u);
        const auto known = [](const char *key) {
            return std::ranges::count_if(referenceMaterials(), [&](const Material &m) { return m.range(QLatin1String(key)).known(); });
        };
        QCOMPARE(known("density"), 250);
        QCOMPARE(known("E"), 238);
        QCOMPARE(known("alpha"), 201);
        QCOMPARE(known("kappa"), 218);
        QCOMPARE(known("sigma"), 155);
        QCOMPARE(known("Tg"), 60);
        QCOMPARE(known("Tm"), 77);
    }

    void theConfidencesAreThoseOfTheSourcesFile()
    {
        const auto count = [](const char *word) { return std::ranges::count(referenceMaterials(), QLatin1String(word), &Material::confidence); };
        QCOMPARE(count("found"), 66);
        QCOMPARE(count("mixed"), 123);
        QCOMPARE(count("textbook-recalled"), 91);
        // resources/materials/SOURCES.md: 1,199 numbers, 528 of them seen.
        int numbers = 0, found = 0;
        for (const Material &material : referenceMaterials()) {
            for (const MaterialProperty &property : materialProperties()) {
                numbers += material.range(property.key).known() ? 1 : 0;
                found += material.foundFields.contains(property.key) ? 1 : 0;
            }
        }
        QCOMPARE(numbers, 1199);
        QCOMPARE(found, 528);
    }

    void rangesAreInTheUnitOfTheirProperty()
    {
        // Shaw et al., Nat. Chem. 13 (2021) 778, Table 2.
        const auto iron = std::ranges::find(referenceMaterials(), QStringLiteral("ag[TPrA][Fe(dca)3]"), &Material::name);
        QVERIFY(iron != referenceMaterials().end());
        QCOMPARE(iron->family, QStringLiteral("Hybrid perovskite glasses"));
        COMPARE_CLOSE(iron->range(QStringLiteral("E")).low, 5.76, 1e-12);
        COMPARE_CLOSE(iron->range(QStringLiteral("E")).high, 5.94, 1e-12);
        COMPARE_CLOSE(iron->range(QStringLiteral("sigma")).low, 25.0e-4, 1e-12);
        COMPARE_CLOSE(iron->range(QStringLiteral("Tg")).high, 225, 1e-12);
        QVERIFY(!iron->range(QStringLiteral("alpha")).known());
        COMPARE_CLOSE(converted(1, materialProperty(QStringLiteral("alpha"))->unit, Unit::of("1/K")), 1e-6, 1e-18);
    }

    // kappa / (sigma T) of a metal is the Lorenz number within 0.75 to 1.6 but for alloys with a lattice share
    // of their own (cast irons, stainless steels, copper-nickel and nickel alloys).
    void metalsObeyWiedemannAndFranz()
    {
        constexpr double lorenz = 2.443e-8;
        int metals = 0, within = 0;
        QStringList outside;
        for (const Material &material : referenceMaterials()) {
            const PropertyRange kappa = material.range(QStringLiteral("kappa")), sigma = material.range(QStringLiteral("sigma"));
            if (material.family != QLatin1String("Metals & alloys") || !kappa.known() || !sigma.known())
                continue;
            ++metals;
            const double ratio = std::sqrt(kappa.low * kappa.high) / (std::sqrt(sigma.low * sigma.high) * 300) / lorenz;
            if (ratio > 0.75 && ratio < 1.6)
                ++within;
            else
                outside.append(material.name);
        }
        QVERIFY2(metals >= 20, qPrintable(QString::number(metals)));
        static const QRegularExpression exempt(QStringLiteral("cast iron|stainless|nickel|nichrome|Monel|Inconel|Constantan"), QRegularExpression::CaseInsensitiveOption);
        for (const QString &name : outside)
            QVERIFY2(name.contains(exempt), qPrintable(name));
        QVERIFY(within > metals / 2);
    }

    void familiesKeepTheTablesOrderAndHaveColoursOfTheirOwn()
    {
        const std::vector<Family> all = families(referenceMaterials());
        QCOMPARE(all.size(), 20u);
        QCOMPARE(all.front().name, QStringLiteral("Metals & alloys"));
        std::set<std::uint32_t> colours;
        for (const Family &family : all) {
            QVERIFY(family.colour != 0xffd55e00); // kept for the person's own samples
            colours.insert(family.colour);
        }
        QCOMPARE(colours.size(), all.size());
    }

    void quotedFieldsAreRead()
    {
        QStringList problems;
        const auto read = materialsFromCsv("\xef\xbb\xbfname,family,kappa_min_W_mK,kappa_max,note\r\n"
                                           "\"Glass, \"\"soft\"\"\",Oxide glasses,1.1,,\"two\nlines\"\r\n",
                                           problems);
        QVERIFY2(problems.isEmpty(), qPrintable(problems.join(u'\n')));
        QCOMPARE(read.size(), 1u);
        QCOMPARE(read[0].name, QStringLiteral("Glass, \"soft\""));
        QCOMPARE(read[0].note, QStringLiteral("two\nlines"));
        QCOMPARE(read[0].range(QStringLiteral("kappa")).low, 1.1);
        QCOMPARE(read[0].range(QStringLiteral("kappa")).high, 1.1);
    }

    void badRowsAreLeftOutAndNamed_data()
    {
        QTest::addColumn<QByteArray>("row");
        QTest::addColumn<QString>("problem");
        QTest::newRow("a word instead of a number") << QByteArray("A,F,1,many,") << "line 3: A: kappa is \"many\", expected a number";
        QTest::newRow("a decimal comma") << QByteArray("A,F,\"1,5\",2,") << "line 3: A: kappa is \"1,5\", expected a number";
        QTest::newRow("limits the wrong way round") << QByteArray("A,F,3,2,") << "line 3: A: kappa runs from 3 to 2, expected the lower limit first";
        QTest::newRow("a field too few") << QByteArray("A,F,3,4") << "line 3: found 4 fields, expected 5";
        QTest::newRow("no name") << QByteArray(",F,3,4,") << "line 3: : name or family is empty";
    }
    void badRowsAreLeftOutAndNamed()
    {
        QFETCH(const QByteArray, row);
        QFETCH(const QString, problem);
        QStringList problems;
        const auto read = materialsFromCsv("name,family,kappa_min_W_mK,kappa_max,note\nGood,F,1,2,\n" + row + "\nGood too,F,1,2,\n", problems);
        QCOMPARE(problems, QStringList{problem});
        QCOMPARE(read.size(), 2u);
    }

    void aTableWithoutNamesIsRefused()
    {
        QStringList problems;
        QVERIFY(materialsFromCsv("a,b\n1,2\n", problems).empty());
        QVERIFY(problems.value(0).contains(QLatin1String("expected columns with name and family")));
    }
};

} // namespace vitrine

using vitrine::MaterialsTest;
VITRINE_TEST(MaterialsTest)
#include "materialstest.moc"
