// SPDX-License-Identifier: GPL-3.0-or-later
#include "massruns.h"
#include "support/testmain.h"

using namespace vitrine;
using namespace vitrine::massruns;

// Steps and limits that a person states: they say what is asked for.
class StatedSteps : public QObject
{
    Q_OBJECT

private slots:
    void aStatedStepIsTheStep();
    void typedProposalsChangeNothing_data();
    void typedProposalsChangeNothing();
    void statedLimitsAreKnown();
};

void StatedSteps::aStatedStepIsTheStep()
{
    const auto mass = [](double T) { return 100 - 12 * logistic(T, 150) - loss * logistic(T, 380); };
    const DatasetPtr data = dataset(ramp(mass));
    EVALUATED(outcome, data, {QStringLiteral("step=370..400"), QStringLiteral("temperature_accuracy=1")});
    const double expected = mass(370) - mass(400);
    COMPARE_RESULT(*outcome, "mass_loss_horizontal", expected, 0.01);
    // Stated limits are what is asked for: the thermometer (1 K) alone moves them.
    const double rateAtLimits = std::hypot(mass(369.5) - mass(370.5), mass(399.5) - mass(400.5));
    COMPARE_CLOSE(uncertaintyOf(*outcome, "mass_loss_horizontal"), rateAtLimits, 0.1 * rateAtLimits);
    COMPARE_RESULT(*outcome, "mass_loss", mass(50) - mass(600), 0.01); // between the limits of the run as before
    COMPARE_RESULT(*outcome, "steps", 2.0, 0);
    COMPARE_CLOSE(resultAt(*outcome, "step_mass_loss", 1), 12.0, 0.5);
    COMPARE_CLOSE(resultAt(*outcome, "step_mass_loss", 2), expected, 0.01); // in the place of the one found

    EVALUATED(both, data, {QStringLiteral("step=60..590")});
    COMPARE_RESULT(*both, "steps", 1.0, 0);
    COMPARE_CLOSE(resultAt(*both, "step_mass_loss", 1), mass(60) - mass(590), 0.01);
    EVALUATED(between, data, {QStringLiteral("step=240..290")}); // beside the steps found
    COMPARE_RESULT(*between, "steps", 3.0, 0);
    COMPARE_CLOSE(resultAt(*between, "step_mass_loss", 2), mass(240) - mass(290), 0.01);
}

void StatedSteps::typedProposalsChangeNothing_data()
{
    QTest::addColumn<double>("first");
    QTest::addColumn<QStringList>("settings");
    QTest::newRow("one step") << 0.0 << QStringList();
    QTest::newRow("two steps") << 12.0 << QStringList();
    QTest::newRow("within limits") << 12.0 << QStringList{QStringLiteral("window=300..500")};
}

void StatedSteps::typedProposalsChangeNothing()
{
    QFETCH(double, first);
    QFETCH(QStringList, settings);
    // The slow loss behind the step makes the lines inside and outside its limits differ.
    const DatasetPtr data = dataset(ramp([&](double T) { return 100 - first * logistic(T, 150) - loss * logistic(T, 380) - 0.02 * std::max(T - 400, 0.0); }));
    EVALUATED(proposed, data, settings);
    const auto step = proposed->parameters.interval(QStringLiteral("step"));
    QVERIFY(step);
    EVALUATED(typed, data, settings + QStringList{QStringLiteral("step=%1..%2").arg(step->low, 0, 'g', 6).arg(step->high, 0, 'g', 6)});
    QCOMPARE(typed->results.size(), proposed->results.size());
    for (std::size_t i = 0; i < typed->results.size(); ++i) {
        QCOMPARE(typed->results[i].key, proposed->results[i].key);
        COMPARE_CLOSE(typed->results[i].quantity.value, proposed->results[i].quantity.value, 1e-9);
    }
}

// A loss between stated temperatures is not made uncertain by what happens beyond them.
void StatedSteps::statedLimitsAreKnown()
{
    const auto mass = [](double T) { return 100 - loss * logistic(T) - 30 * logistic(T, 520, 3); }; // the next step begins behind the limit
    const DatasetPtr data = dataset(ramp(mass));
    EVALUATED(outcome, data, {QStringLiteral("window=100..500"), QStringLiteral("temperature_accuracy=1")});
    for (const char *key : {"mass_loss", "mass_loss_horizontal", "residue"}) {
        const ResultValue *result = outcome->find(QLatin1StringView(key));
        QVERIFY2(result, key);
        const auto limits = std::ranges::find_if(result->parts, [](const UncertaintyPart &part) { return part.name.english() == QLatin1String("limits"); });
        QVERIFY2(limits != result->parts.end(), key);
        QVERIFY2(limits->value > 0 && limits->value < 0.02, qPrintable(QStringLiteral("%1: %2 %").arg(QLatin1StringView(key)).arg(limits->value)));
    }
    EVALUATED(known, data, {QStringLiteral("window=100..500"), QStringLiteral("temperature_accuracy=0")});
    COMPARE_CLOSE(known->find(QStringLiteral("mass_loss"))->quantity.value, outcome->find(QStringLiteral("mass_loss"))->quantity.value, 1e-12);
    QVERIFY(uncertaintyOf(*known, "mass_loss") <= uncertaintyOf(*outcome, "mass_loss"));
}

VITRINE_TEST(StatedSteps)
#include "test_statedsteps.moc"
