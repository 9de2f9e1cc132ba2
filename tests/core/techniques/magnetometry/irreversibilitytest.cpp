// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnetic.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>
#include <random>

using namespace vitrine;

// Zero-field-cooled against field-cooled sweeps.
class IrreversibilityTest : public QObject
{
    Q_OBJECT

private slots:
    // reference/magnetic.md, E5.
    void zeroFieldCooled()
    {
        SHARED_FILE(fieldCooled, "magnetic/mpms3_fc_500Oe_ErCOT2.dat");
        SHARED_FILE(zeroFieldCooled, "magnetic/mpms3_zfc_500Oe_ErCOT2.dat");
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::firstDataset(fieldCooled));
        QVERIFY(!test::evaluate("magnetometry.irreversibility", inputs, {}).ok());
        inputs.add(QStringLiteral("zfc"), test::firstDataset(zeroFieldCooled));
        const auto low = test::evaluate("magnetometry.irreversibility", inputs, {QStringLiteral("temperature=2.0")});
        QVERIFY2(low.ok(), low ? "" : qPrintable(low.failure().message.english()));
        COMPARE_RESULT(*low, "ratio", 4.836, 0.005);
        // 10.60 K is the first zero-field-cooled temperature of less than 1 %; the row before lies at 10.1 K.
        COMPARE_RESULT(*low, "T_irr", 10.35, 0.25);
        const auto high = test::evaluate("magnetometry.irreversibility", inputs, {QStringLiteral("temperature=100")});
        QVERIFY(high.ok());
        COMPARE_RESULT(*high, "ratio", 1.0002, 0.0002);
        // Both in one file: it is taken apart where the temperature turns round.
        SHARED_FILE(both, "magnetic/mpms3_ZFCFC_100Oe_one_file.dat");
        Inputs one;
        one.add(QStringLiteral("data"), test::firstDataset(both));
        const auto together = test::evaluate("magnetometry.irreversibility", one, {});
        QVERIFY(together.ok());
        QVERIFY(together->find(QStringLiteral("ratio"))->quantity.value > 1.05);
    }

    // Exact: the field-cooled curve is 1 + (10 - T)/10 times the other below 10 K, the same above.
    void irreversibilityByConstruction()
    {
        std::vector<double> T, m;
        for (double t = 2; t <= 50; t += 0.5) {
            T.push_back(t);
            m.push_back(1e-4 * t / (t * t + 144)); // maximum at 12 K
        }
        std::vector<double> both = T, moments = m;
        for (std::size_t i = T.size(); i-- > 0;) {
            both.push_back(T[i]);
            moments.push_back(m[i] * (T[i] < 10 ? 1 + (10 - T[i]) / 10 : 1));
        }
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::magneticData(both, std::vector<double>(both.size(), 100), moments));
        const auto outcome = test::evaluate("magnetometry.irreversibility", inputs, {QStringLiteral("temperature=4")});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "ratio", 1.6, 1e-9);
        COMPARE_RESULT(*outcome, "T_irr", 9.9, 0.01);
        // 0.5 % is reached at 9.95 K and 2 % at 9.8 K: half of what lies between is the choice of threshold.
        QVERIFY(std::ranges::any_of(outcome->find(QStringLiteral("T_irr"))->parts,
                                    [](const UncertaintyPart &part) { return std::abs(part.value - 0.075) < 1e-3; }));
        COMPARE_RESULT(*outcome, "T_max_zfc", 12, 0.15);
    }

    // A top that is flat to the scatter lies anywhere on it.
    void flatMaximaAreUncertain()
    {
        std::vector<double> T, m;
        std::mt19937 random(11);
        std::normal_distribution<double> noise(0, 2e-4);
        for (double t = 2; t <= 80; t += 0.5) {
            T.push_back(t);
            m.push_back(1e-4 * (1 - std::pow((t - 40) / 60, 4)) * (1 + noise(random)));
        }
        std::vector<double> both = T, moments = m;
        for (std::size_t i = T.size(); i-- > 0;) {
            both.push_back(T[i]);
            moments.push_back(m[i] * (T[i] < 10 ? 1 + (10 - T[i]) / 10 : 1));
        }
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::magneticData(both, std::vector<double>(both.size(), 100), moments));
        const auto outcome = test::evaluate("magnetometry.irreversibility", inputs, {QStringLiteral("temperature=4")});
        QVERIFY(outcome.ok());
        const ResultValue *top = outcome->find(QStringLiteral("T_max_zfc"));
        QVERIFY(top);
        QVERIFY2(top->quantity.uncertainty > 2, qPrintable(QString::number(top->quantity.uncertainty)));
        QVERIFY(std::abs(top->quantity.value - 40) < 3 * top->quantity.uncertainty);
    }
};

VITRINE_TEST(IrreversibilityTest)
#include "irreversibilitytest.moc"
