// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/chemicalformula.h"

#include "support/quantities.h"
#include "support/testmain.h"

using namespace vitrine;

class ChemicalFormulaTest : public QObject
{
    Q_OBJECT

private slots:
    // Molar masses as handbooks and the paper print them (Shaw et al.: 439.43, 440.34, 443.43 g/mol).
    void molarMass_data()
    {
        QTest::addColumn<QString>("formula");
        QTest::addColumn<double>("mass");
        QTest::addColumn<double>("atoms");
        QTest::newRow("water") << "H2O" << 18.015 << 3.0;
        QTest::newRow("eicosane") << "C20H42" << 282.55 << 62.0;
        QTest::newRow("nested brackets") << "[N(C3H7)4][Mn(N(CN)2)3]" << 439.43 << 57.0;
        QTest::newRow("the same as a sum") << "C18H28FeN10" << 440.34 << 57.0;
        QTest::newRow("cobalt") << "[N(C3H7)4][Co(N(CN)2)3]" << 443.43 << 57.0;
        QTest::newRow("hydrate") << QString::fromUtf8("CuSO4·5H2O") << 249.68 << 21.0;
        QTest::newRow("broken counts") << "La0.7Sr0.3MnO3" << 0.7 * 138.91 + 0.3 * 87.62 + 54.938 + 3 * 15.999 << 5.0;
    }
    void molarMass()
    {
        QFETCH(QString, formula);
        QFETCH(double, mass);
        QFETCH(double, atoms);
        const auto found = chemicalFormula(formula);
        QVERIFY(found);
        COMPARE_CLOSE(found->molarMass, mass, 0.006);
        COMPARE_CLOSE(found->count(), atoms, 1e-9);
    }

    void noFormula_data()
    {
        QTest::addColumn<QString>("text");
        for (const char *text :
             {"", "h2o", "Xy2", "(H2O", "H2O)", "H2.3.4", "H99999999999", "C(", "TPrA", "3", "((((((((((((((((((((((((H))))))))))))))))))))))))"})
            QTest::newRow(text) << QString::fromLatin1(text);
    }
    void noFormula()
    {
        QFETCH(QString, text);
        QVERIFY(!chemicalFormula(text));
    }
};

VITRINE_TEST(ChemicalFormulaTest)
#include "chemicalformulatest.moc"
