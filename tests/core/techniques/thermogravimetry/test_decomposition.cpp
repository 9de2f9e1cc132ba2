// SPDX-License-Identifier: GPL-3.0-or-later
#include "massruns.h"
#include "support/testmain.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::massruns;

// Decomposition on curves whose results are known exactly: logistic steps, programmes of several segments, correction
// runs, and what must be refused.
class Decomposition : public QObject
{
    Q_OBJECT

private slots:
    void tablesAreRecognised_data();
    void tablesAreRecognised();
    void logisticStepIsExact();
    void massMayBeGivenInManyWays_data();
    void massMayBeGivenInManyWays();
    void referenceMassIsAChoice();
    void aMassThatSettlesIsUncertain();
    void limitsInterpolate();
    void twoStepsAreTwo();
    void whatNoStepHoldsIsTold();
    void programmeOfSeveralSegments();
    void correctionRun_data();
    void correctionRun();
    void correctionIsNeverExtrapolated();
    void uncertaintyCoversTheNoise();
    void driftIsInTheUncertainty();
    void aPlateauMayDrift();
    void aBalanceHasDigits();
    void dryingIsNoDecomposition();
    void aMassThatReturnsIsTold();
    void aKinkIsNoStep();
    void aFlatTopIsUncertain();
    void firstDeviationFollowsNoWindow();
    void aBentPlateauHasNoFirstDeviation_data();
    void aBentPlateauHasNoFirstDeviation();
    void spikesAndJumpsAreNoGreatestRate_data();
    void spikesAndJumpsAreNoGreatestRate();
    void aLossUnderWayHasNoGreatestRate();
    void rateByTime();
    void refuses_data();
    void refuses();
    void whatIsNoMassIsRefused();
    void theTemperatureScaleIsAPart();
    void viewShowsMassDerivativeAndHeatFlow();
};

void Decomposition::tablesAreRecognised_data()
{
    QTest::addColumn<QByteArray>("heading");
    QTest::newRow("as a TA export") << QByteArray("Time (min)\tTemperature (C)\tWeight (mg)\n");
    QTest::newRow("German") << QByteArray("Zeit [min];Temperatur [°C];Masse [%]\n");
    QTest::newRow("solidus") << QByteArray("Time/min;Temp./°C;TG/%\n");
    QTest::newRow("line of units") << QByteArray("Time\tTemperature\tWeight\nmin\t°C\tmg\n");
}

void Decomposition::tablesAreRecognised()
{
    QFETCH(QByteArray, heading);
    const bool tab = heading.contains('\t');
    QByteArray rows;
    for (int i = 0; i < 20; ++i)
        rows += QByteArray::number(i) + (tab ? '\t' : ';') + QByteArray::number(30 + 10 * i) + (tab ? '\t' : ';') + QByteArray::number(100 - i) + '\n';
    const auto imported = importFile(registry().importers(), {QStringLiteral("tga.csv"), heading + rows}, {}, {});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.failure().message.english()));
    const Dataset &data = *imported->datasets.front();
    QCOMPARE(data.technique, QStringLiteral("thermogravimetry"));
    QVERIFY(data.column(role::mass) && data.column(role::temperature) && data.column(role::time));
    QVERIFY(data.column(role::temperature)->unit.sameDimension(Unit::of("K")));
}

// m = 100 - D / (1 + exp(-(T - T0) / w)): steepest at T0 with the slope D / 4w, so that the tangent meets the plateaus at
// T0 -+ 2w.
void Decomposition::logisticStepIsExact()
{
    EVALUATED(outcome, dataset(ramp(stepMass)), {QStringLiteral("smoothing=2")});
    COMPARE_RESULT(*outcome, "T_max_rate", T0, 0.05);
    COMPARE_RESULT(*outcome, "max_rate", loss / (4 * w), 0.01);
    COMPARE_RESULT(*outcome, "T_midpoint", T0, 0.3);
    COMPARE_RESULT(*outcome, "T_onset", T0 - 2 * w, 0.5);
    COMPARE_RESULT(*outcome, "T_endset", T0 + 2 * w, 0.5);
    for (const int percent : {1, 2, 5, 10})
        COMPARE_CLOSE(outcome->find(QStringLiteral("T_%1pct").arg(percent))->quantity.value, T0 - w * std::log(loss / percent - 1.0), 0.02);
    QVERIFY(!outcome->find(QStringLiteral("T_50pct"))); // it never loses as much
    COMPARE_RESULT(*outcome, "residue", 100 - loss, 1e-6);
    COMPARE_RESULT(*outcome, "mass_loss", loss, 1e-6);
    COMPARE_RESULT(*outcome, "mass_loss_tangential", loss, 0.8); // the lines rest on the feet of the step
    EVALUATED(plateaus, dataset(ramp(stepMass)), {QStringLiteral("start_window=60..200"), QStringLiteral("end_window=400..600"), QStringLiteral("step=200..400")});
    COMPARE_RESULT(*plateaus, "mass_loss_tangential", loss, 0.01);
    COMPARE_RESULT(*plateaus, "T_onset", T0 - 2 * w, 0.3);
    COMPARE_RESULT(*outcome, "steps", 1, 0);
}

void Decomposition::massMayBeGivenInManyWays_data()
{
    QTest::addColumn<QString>("unit");
    QTest::addColumn<double>("factor");
    QTest::addColumn<double>("offset");
    QTest::addColumn<double>("sampleMass");
    QTest::newRow("percent") << "%" << 1.0 << 0.0 << 0.0;
    QTest::newRow("percent, as a change from nothing") << "%" << 1.0 << -100.0 << 0.0;
    QTest::newRow("milligrams without a sample mass") << "mg" << 0.123 << 0.0 << 0.0;
    QTest::newRow("milligrams with it") << "mg" << 0.123 << 0.0 << 12.3;
    QTest::newRow("micrograms") << "ug" << 123.0 << 0.0 << 12.3;
    QTest::newRow("change in milligrams, as NETZSCH stores it") << "mg" << 0.123 << -12.3 << 12.3;
    QTest::newRow("bare percents") << "" << 1.0 << 0.0 << 0.0;
    QTest::newRow("bare fraction") << "" << 0.01 << 0.0 << 0.0;
}

void Decomposition::massMayBeGivenInManyWays()
{
    QFETCH(QString, unit);
    QFETCH(double, factor);
    QFETCH(double, offset);
    QFETCH(double, sampleMass);
    const Rows rows = ramp([&](double T) { return factor * stepMass(T) + offset; });
    const DatasetPtr data = dataset(rows, unit.toLatin1().constData(), sampleMass > 0 ? std::optional(sampleMass) : std::nullopt);
    EVALUATED(outcome, data, {QStringLiteral("temperature=300")});
    COMPARE_RESULT(*outcome, "residue", 100 - loss, 1e-6);
    COMPARE_RESULT(*outcome, "mass_at", 100 - loss / 2, 1e-6);
    COMPARE_RESULT(*outcome, "T_5pct", T0 - w * std::log(loss / 5 - 1.0), 0.02);
}

void Decomposition::referenceMassIsAChoice()
{
    // 10 % of water leave below 150 degC; the file states the mass before that.
    const DatasetPtr data = dataset(ramp([](double T) { return 0.2 * (100 - 10 * logistic(T, 90, 3) - loss * logistic(T)); }), "mg", 20);
    EVALUATED(stated, data, {QStringLiteral("window=180..600")});
    COMPARE_RESULT(*stated, "mass_loss", loss, 1e-3);
    EVALUATED(dry, data, {QStringLiteral("window=180..600"), QStringLiteral("reference_mass=window")});
    COMPARE_RESULT(*dry, "mass_loss", loss / 0.9, 1e-3);
    COMPARE_RESULT(*dry, "T_5pct", T0 - w * std::log(loss / 4.5 - 1.0), 0.05);
    EVALUATED(typed, data, {QStringLiteral("window=180..600"), QStringLiteral("reference_mass=40mg")});
    COMPARE_RESULT(*typed, "mass_loss", loss / 2, 1e-3);
    QVERIFY(hasIssue(*typed, "below-from-the-start"));
    QVERIFY(!typed->find(QStringLiteral("T_5pct")));
}

// The balance settles by 0.2 % over the first rows: which of them is the whole is not known better than that. At 1 % loss the mass
// falls by 0.01 %/K, 6 K to either side; at 10 % it falls steeply.
void Decomposition::aMassThatSettlesIsUncertain()
{
    const auto course = [](double settling) {
        return ramp([settling](double T) { return 5 * (1 - 1e-4 * (T - 50) - 0.3 * logistic(T, 400) + settling * std::exp(-(T - 50) / 2)); });
    };
    const auto still = evaluate(dataset(course(0), "mg")), settling = evaluate(dataset(course(2e-3), "mg"));
    QVERIFY(still.ok() && settling.ok());
    QVERIFY2(uncertaintyOf(*still, "T_1pct") < 4, qPrintable(QString::number(uncertaintyOf(*still, "T_1pct"))));
    QVERIFY2(uncertaintyOf(*settling, "T_1pct") > 5 && uncertaintyOf(*settling, "T_1pct") < 12, qPrintable(QString::number(uncertaintyOf(*settling, "T_1pct"))));
    QVERIFY(uncertaintyOf(*settling, "T_10pct") < 1.5);
}

void Decomposition::limitsInterpolate()
{
    // Between rows 0.5 K apart the line of a straight loss is exact.
    EVALUATED(outcome, dataset(ramp([](double T) { return 100 - 0.05 * (T - 50); })), {QStringLiteral("window=100.23..400.71")});
    COMPARE_RESULT(*outcome, "mass_loss", 0.05 * (400.71 - 100.23), 1e-9);
    COMPARE_RESULT(*outcome, "residue", 100 - 0.05 * (400.71 - 50), 1e-9);
}

void Decomposition::twoStepsAreTwo()
{
    const auto mass = [](double T) { return 100 - 12 * logistic(T, 150, 5) - loss * logistic(T, 380, 6); };
    EVALUATED(outcome, dataset(ramp(mass)), {QStringLiteral("smoothing=2")});
    COMPARE_RESULT(*outcome, "steps", 2, 0);
    COMPARE_CLOSE(resultAt(*outcome, "step_mass_loss", 1), 12.0, 0.5);
    COMPARE_CLOSE(resultAt(*outcome, "step_mass_loss", 2), loss, 1.5);
    COMPARE_CLOSE(resultAt(*outcome, "step_T_max_rate", 1), 150.0, 0.1);
    COMPARE_CLOSE(resultAt(*outcome, "step_T_max_rate", 2), 380.0, 0.1);
    COMPARE_CLOSE(resultAt(*outcome, "step_T_onset", 1), 140.0, 0.5);
    COMPARE_RESULT(*outcome, "T_max_rate", 380, 0.1); // the largest without an index
    EVALUATED(first, dataset(ramp(mass)), {QStringLiteral("window=80..250"), QStringLiteral("smoothing=2")});
    COMPARE_RESULT(*first, "T_onset", 140, 0.5);
    COMPARE_RESULT(*first, "T_midpoint", 150, 0.05);
    COMPARE_RESULT(*first, "mass_loss", 12, 0.01);
}

void Decomposition::whatNoStepHoldsIsTold()
{
    // A whole step, then one that the end of the heating cuts, which goes on in an isotherm.
    const auto mass = [](double T) { return 100 - loss * logistic(T) - 20 * logistic(T, 510); };
    Rows rows = ramp(mass, 50, 500);
    const double minutes = rows.time.back(), level = rows.mass.back();
    for (int i = 1; i <= 300; ++i)
        rows.add(minutes + 0.1 * i, 500, level - 10 * (1 - std::exp(-0.03 * i)));
    EVALUATED(outcome, dataset(rows));
    QVERIFY(hasIssue(*outcome, "step-cut"));
    QVERIFY(hasIssue(*outcome, "loss-outside-steps"));
    COMPARE_CLOSE(resultAt(*outcome, "step_mass_loss", 1), loss, 0.5);
    QVERIFY(std::isnan(resultAt(*outcome, "step_mass_loss", 2)));
    EVALUATED(whole, dataset(ramp(stepMass)));
    QVERIFY(!hasIssue(*whole, "step-cut") && !hasIssue(*whole, "loss-outside-steps"));
}

// Ramp, isotherm that dries the sample, ramp, cooling with a drifting balance.
void Decomposition::programmeOfSeveralSegments()
{
    Rows rows;
    double minutes = 0;
    for (double T = 30; T < 110; T += 0.5, minutes += 0.05)
        rows.add(minutes, T, 100 - 2 * (T - 30) / 80);
    for (int i = 0; i < 600; ++i, minutes += 0.05)
        rows.add(minutes, 110 + 0.01 * (i % 2), 98 - 3 * (1 - std::exp(-i / 60.0)));
    for (double T = 110.5; T < 600; T += 0.5, minutes += 0.05)
        rows.add(minutes, T, 95 - loss * logistic(T));
    const double residue = rows.mass.back();
    for (double T = 600; T > 100; T -= 0.5, minutes += 0.05)
        rows.add(minutes, T, residue + 0.002 * (600 - T));
    EVALUATED(outcome, dataset(rows));
    COMPARE_RESULT(*outcome, "residue", 55, 0.01); // not what the balance drifts to while it cools
    COMPARE_RESULT(*outcome, "mass_loss", 45, 0.01);
    COMPARE_RESULT(*outcome, "T_max_rate", T0, 0.3);
    COMPARE_RESULT(*outcome, "T_onset", T0 - 2 * w, 0.7);
    // 2 % are lost at the end of the first ramp; a level passed on the isotherm has that temperature and no uncertainty.
    COMPARE_RESULT(*outcome, "T_1pct", 70, 0.6);
    EVALUATED(second, dataset(rows), {QStringLiteral("segment=heating-2"), QStringLiteral("reference_mass=start")});
    COMPARE_RESULT(*second, "mass_loss", 100 * loss / 95.0, 0.05);
    const auto wrong = evaluate(dataset(rows), {QStringLiteral("segment=9")});
    QVERIFY(!wrong.ok());
    QCOMPARE(wrong.failure().place.field, QStringLiteral("segment"));
}

void Decomposition::correctionRun_data()
{
    QTest::addColumn<double>("blankRate");   // K/min
    QTest::addColumn<double>("blankStep");   // K
    QTest::addColumn<bool>("byTemperature");
    QTest::newRow("the same programme") << 10.0 << 0.5 << false;
    QTest::newRow("the same programme, sampled otherwise") << 10.0 << 0.83 << false;
    QTest::newRow("another rate") << 20.0 << 0.7 << true;
}

void Decomposition::correctionRun()
{
    QFETCH(double, blankRate);
    QFETCH(double, blankStep);
    QFETCH(bool, byTemperature);
    // Buoyancy grows as the gas thins: 1 - T_room / T of what the displaced gas weighs.
    const auto buoyancy = [](double T) { return 0.4 * (1 - 323.15 / (T + 273.15)); }; // mg
    const DatasetPtr sample = dataset(ramp([&](double T) { return 0.2 * stepMass(T) + buoyancy(T); }), "mg", 20);
    const DatasetPtr blank = dataset(ramp([&](double T) { return 0.03 + buoyancy(T); }, 50, 610, blankStep, blankRate), "mg", {});
    EVALUATED(raw, sample, {QStringLiteral("temperature=250")});
    COMPARE_RESULT(*raw, "mass_at", stepMass(250) + 5 * buoyancy(250), 1e-3);
    EVALUATED(corrected, sample, {QStringLiteral("temperature=250")}, blank);
    COMPARE_RESULT(*corrected, "mass_at", stepMass(250), 2e-3);
    COMPARE_RESULT(*corrected, "residue", 100 - loss, 2e-3);
    QCOMPARE(hasIssue(*corrected, "blank-over-temperature"), byTemperature);
    QVERIFY(raw->find(QStringLiteral("residue"))->quantity.uncertainty > corrected->find(QStringLiteral("residue"))->quantity.uncertainty);
}

void Decomposition::correctionIsNeverExtrapolated()
{
    const DatasetPtr sample = dataset(ramp([&](double T) { return 0.2 * stepMass(T); }), "mg", 20);
    const DatasetPtr blank = dataset(ramp([](double) { return 0.0; }, 50, 400), "mg");
    EVALUATED(outcome, sample, {}, blank);
    QVERIFY(hasIssue(*outcome, "blank-too-short"));
    QVERIFY(*std::ranges::max_element(*outcome->curve(QStringLiteral("mass"))->x) <= 400 + 1e-9);
    const auto elsewhere = evaluate(sample, {}, dataset(ramp([](double) { return 0.0; }, 700, 900), "mg"));
    QVERIFY(!elsewhere.ok());
    QCOMPARE(elsewhere.failure().place.field, QStringLiteral("blank"));
}

// 60 draws of noise: the scatter of each result is not larger than its stated uncertainty, and its mean is right.
void Decomposition::uncertaintyCoversTheNoise()
{
    Random random;
    constexpr int draws = 60;
    for (const char *key : {"T_onset", "T_midpoint", "T_5pct", "T_max_rate", "residue"}) {
        double sum = 0, squares = 0, stated = 0;
        for (int draw = 0; draw < draws; ++draw) {
            EVALUATED(outcome, dataset(ramp([&](double T) { return stepMass(T) + 0.05 * random.normal(); })),
                      {QStringLiteral("step=230..370"), QStringLiteral("start_window=180..240"), QStringLiteral("end_window=360..420"), QStringLiteral("smoothing=6")});
            const ResultValue *result = outcome->find(QLatin1StringView(key));
            QVERIFY2(result, key);
            sum += result->quantity.value;
            squares += result->quantity.value * result->quantity.value;
            stated += result->quantity.uncertainty;
        }
        const double mean = sum / draws, scatter = std::sqrt(squares / draws - mean * mean);
        QVERIFY2(stated / draws > 0.7 * scatter, qPrintable(QStringLiteral("%1: scatter %2, stated %3").arg(key).arg(scatter).arg(stated / draws)));
        QVERIFY2(stated / draws < 20 * scatter, qPrintable(QStringLiteral("%1: scatter %2, stated %3").arg(key).arg(scatter).arg(stated / draws)));
    }
}

void Decomposition::driftIsInTheUncertainty()
{
    EVALUATED(drifting, dataset(ramp([](double T) { return 100 - 101.5 * logistic(T); })));
    const Quantity residue = drifting->find(QStringLiteral("residue"))->quantity;
    COMPARE_CLOSE(residue.value, -1.5, 1e-3);
    QVERIFY2(residue.uncertainty > 0.8, qPrintable(exactNumberText(residue.uncertainty))); // 1.5 / sqrt 3
    QVERIFY(hasIssue(*drifting, "negative-mass"));
}

// A plateau that sinks by 0.1 % over its last tenth and comes back is no better known than that.
void Decomposition::aPlateauMayDrift()
{
    const auto mass = [](double T) { return stepMass(T) - (T > 545 ? 0.1 * std::sin(std::numbers::pi * (T - 545) / 55) : 0); };
    EVALUATED(wandering, dataset(ramp(mass)));
    EVALUATED(still, dataset(ramp(stepMass)));
    for (const char *key : {"residue", "mass_loss"}) {
        const double u = uncertaintyOf(*wandering, key);
        QVERIFY2(u > 0.04 && u < 0.1, qPrintable(exactNumberText(u))); // 0.1 / sqrt 3
        QVERIFY(uncertaintyOf(*still, key) < 0.1 * u);
    }
    QVERIFY(!hasIssue(*wandering, "no-plateau"));
    // A tail that still loses 0.025 % over its last 180 K, evenly.
    EVALUATED(tail, dataset(ramp([](double T) { return stepMass(T) - (T > 420 ? 0.025 * (T - 420) / 180 : 0); })));
    QVERIFY2(uncertaintyOf(*tail, "residue") > 0.012, qPrintable(exactNumberText(uncertaintyOf(*tail, "residue"))));
    EVALUATED(underWay, dataset(ramp(stepMass, 50, 310)));
    QVERIFY(hasIssue(*underWay, "no-plateau"));
    // A slow rise by less than any step is drift, no oxidation.
    EVALUATED(rising, dataset(ramp([](double T) { return 100 + 0.24 * (T - 50) / 550; })));
    QVERIFY(uncertaintyOf(*rising, "residue") > 0.1);
}

// Rounded to 0.01 mg of 10 mg, most neighbouring points are equal: the digit remains. Without any change there is nothing to state.
void Decomposition::aBalanceHasDigits()
{
    EVALUATED(rounded, dataset(ramp([](double T) { return std::round(10 * stepMass(T)) / 100; }), "mg", 10));
    for (const char *key : {"residue", "mass_loss"})
        QVERIFY2(uncertaintyOf(*rounded, key) > 0.02, key); // 0.1 % / sqrt 12
    EVALUATED(constant, dataset(ramp([](double) { return 100.0; })));
    const ResultValue *residue = constant->find(QStringLiteral("residue"));
    QVERIFY(residue && !residue->quantity.hasUncertainty() && !residue->withoutUncertainty.isEmpty());
}

void Decomposition::dryingIsNoDecomposition()
{
    // Two percent go while the furnace stands at 25 degC for half an hour, one more within the first kelvins.
    Rows rows;
    for (int i = 0; i < 300; ++i)
        rows.add(0.1 * i, 25 + 1e-3 * i, 100 - 2.2 * (1 - std::exp(-0.02 * i)));
    for (int i = 0; i < 1100; ++i)
        rows.add(30 + 0.05 * i, 25.3 + 0.5 * i, 97.8 - 1.5 * (1 - std::exp(-0.1 * i)) - 90 * logistic(25.3 + 0.5 * i));
    const auto outcome = evaluate(dataset(rows));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
    QVERIFY(!outcome->find(QStringLiteral("T_1pct")) && !outcome->find(QStringLiteral("T_2pct")));
    QVERIFY(hasIssue(*outcome, "start-transient"));
    QVERIFY(outcome->find(QStringLiteral("T_10pct")) && outcome->find(QStringLiteral("T_50pct")));
}

void Decomposition::aMassThatReturnsIsTold()
{
    const auto outcome = evaluate(dataset(ramp([](double T) { return stepMass(T) - 1.6 * std::exp(-0.5 * std::pow((T - 120) / 15, 2)); })));
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "T_1pct", 105.4, 1.5); // where the dip passes 99 %
    QVERIFY(hasIssue(*outcome, "mass-returns"));
    const auto plain = evaluate(dataset(ramp(stepMass)));
    QVERIFY(plain.ok());
    for (const char *code : {"mass-returns", "start-transient", "early-loss"})
        QVERIFY2(!hasIssue(*plain, code), code);
}

void Decomposition::aKinkIsNoStep()
{
    // A loss under way from the first row, fastest at once: there is no end before the middle.
    const auto outcome = evaluate(dataset(ramp([](double T) { return stepMass(T) - 12 * (1 - std::exp(-std::sqrt((T - 50) / 12))); })));
    QVERIFY(outcome.ok());
    for (const ResultValue &result : outcome->results)
        for (const char *corner : {"T_onset", "T_endset"})
            if (result.key.endsWith(QLatin1String(corner))) {
                const QString prefix = result.key.left(result.key.size() - static_cast<qsizetype>(std::strlen(corner)));
                for (const ResultValue &middle : outcome->results)
                    if (middle.key == prefix + QLatin1String("T_midpoint") && middle.index == result.index)
                        QVERIFY2(corner[2] == 'o' ? result.quantity.value <= middle.quantity.value : result.quantity.value >= middle.quantity.value, qPrintable(result.key));
            }
    for (const ResultValue &result : outcome->results)
        if (result.key.endsWith(QLatin1String("mass_loss_tangential")))
            QVERIFY(result.quantity.value > 0);
}

void Decomposition::aFlatTopIsUncertain()
{
    // A rate that is constant over 20 K: its maximum lies anywhere in there.
    const auto flat = evaluate(dataset(ramp([](double T) {
        const auto softplus = [](double x) { return x > 30 ? x : std::log1p(std::exp(x)); };
        return 100 - 1.5 * 3 * (softplus((T - 280) / 3) - softplus((T - 320) / 3)); // 1.5 %/K between 280 and 320 degC
    })));
    QVERIFY(flat.ok());
    COMPARE_RESULT(*flat, "T_max_rate", 300, 7);
    // Its edges are rounded: within 1 % of the maximum are 12 K.
    QVERIFY2(uncertaintyOf(*flat, "T_max_rate") > 3.2, qPrintable(QString::number(uncertaintyOf(*flat, "T_max_rate"))));
    const auto sharp = evaluate(dataset(ramp(stepMass)));
    // 1 % below the top of a logistic rate lies 0.2 widths away.
    QVERIFY2(uncertaintyOf(*sharp, "T_max_rate") > 0.5 && uncertaintyOf(*sharp, "T_max_rate") < 2, qPrintable(QString::number(uncertaintyOf(*sharp, "T_max_rate"))));
}

// Half a percent of a logistic step is lost w ln(199) below its centre.
void Decomposition::firstDeviationFollowsNoWindow()
{
    const double expected = T0 - w * std::log(199.0);
    double first = absent;
    for (const char *window : {"start_window=60..120", "start_window=60..200", "start_window=150..240", "start_window=150..255"}) {
        EVALUATED(outcome, dataset(ramp(stepMass)), {QString::fromLatin1(window), QStringLiteral("smoothing=2")});
        const ResultValue *deviation = outcome->find(QStringLiteral("T_deviation"));
        QVERIFY(deviation);
        COMPARE_RESULT(*outcome, "T_deviation", expected, 1);
        if (std::isnan(first))
            first = deviation->quantity.value;
        QCOMPARE(deviation->quantity.value, first);
        // Twice and half the criterion lie w ln 2 away on either side.
        QVERIFY2(deviation->quantity.uncertainty > 2 * w * std::log(2.0) / std::sqrt(12.0) - 0.1 && deviation->quantity.uncertainty < 6,
                 qPrintable(exactNumberText(deviation->quantity.uncertainty)));
    }
}

void Decomposition::aBentPlateauHasNoFirstDeviation_data()
{
    QTest::addColumn<double>("slope"); // %/K beyond 120 degC; the greatest rate is 1.25
    QTest::newRow("two plateaus to choose from") << 0.011;
    QTest::newRow("none at all") << 0.2;
}

void Decomposition::aBentPlateauHasNoFirstDeviation()
{
    QFETCH(double, slope);
    const double bend = slope > 0.1 ? 0 : 120;
    EVALUATED(outcome, dataset(ramp([&](double T) { return stepMass(T) - slope * std::max(T - bend, 0.0); }, 50, 400)), {"smoothing=2", "start_window=150..250"});
    QVERIFY(!outcome->find(QStringLiteral("T_deviation")));
    QVERIFY(hasIssue(*outcome, "no-construction"));
    QVERIFY(outcome->find(QStringLiteral("T_max_rate")));
}

void Decomposition::spikesAndJumpsAreNoGreatestRate_data()
{
    QTest::addColumn<double>("height"); // %
    QTest::addColumn<int>("rows");
    QTest::addColumn<bool>("comesBack");
    QTest::addColumn<double>("at");
    QTest::addColumn<double>("step");
    QTest::newRow("one wild row on the plateau") << 2.0 << 1 << true << 200.0 << 0.5;
    QTest::newRow("one wild row on the flank") << -2.0 << 1 << true << 330.0 << 0.5;
    QTest::newRow("one wild row of a coarse table") << 2.0 << 1 << true << 200.0 << 2.5;
    QTest::newRow("a piece thrown out, with the balance settling") << -0.8 << 6 << false << 420.0 << 0.1;
    QTest::newRow("a knock on the flank") << -0.8 << 3 << false << 360.0 << 0.05;
}

void Decomposition::spikesAndJumpsAreNoGreatestRate()
{
    QFETCH(double, height);
    QFETCH(int, rows);
    QFETCH(bool, comesBack);
    QFETCH(double, at);
    QFETCH(double, step);
    constexpr double wide = 25; // greatest rate 0.4 %/K
    Random random;
    const auto mass = [&](double T) {
        const double since = (T - at) / step + 0.5;
        const double artefact = since < 0 ? 0 : comesBack ? (since < rows ? 1 : 0) : 1 - std::exp(-since / (0.4 * rows));
        return 100 - loss * logistic(T, T0, wide) + height * artefact + 0.002 * random.normal();
    };
    EVALUATED(outcome, dataset(ramp(mass, 50, 600, step)));
    COMPARE_RESULT(*outcome, "T_max_rate", T0, 4);
    COMPARE_RESULT(*outcome, "max_rate", loss / (4 * wide), 0.02);
    COMPARE_RESULT(*outcome, "residue", 100 - loss + (comesBack ? 0 : height), 0.02); // masses keep it
    QVERIFY(hasIssue(*outcome, "mass-jump"));
    EVALUATED(clean, dataset(ramp([&](double T) { return 100 - loss * logistic(T, T0, wide) + 0.002 * random.normal(); }, 50, 600, step)));
    QVERIFY(!hasIssue(*clean, "mass-jump"));
}

void Decomposition::aLossUnderWayHasNoGreatestRate()
{
    EVALUATED(cut, dataset(ramp(stepMass, 50, 298)));
    for (const char *key : {"T_max_rate", "max_rate", "T_onset", "T_endset"})
        QVERIFY2(!cut->find(QString::fromLatin1(key)), key);
    QVERIFY(hasIssue(*cut, "no-construction"));
    // A whole step before it is the one to construct.
    EVALUATED(two, dataset(ramp([](double T) { return 100 - 12 * logistic(T, 150, 5) - loss * logistic(T, 380, 6); }, 50, 379)), {"smoothing=2"});
    COMPARE_RESULT(*two, "T_max_rate", 150, 0.2);
    COMPARE_RESULT(*two, "T_onset", 140, 0.5);
    QVERIFY(hasIssue(*two, "step-unfinished"));
}

void Decomposition::rateByTime()
{
    const auto outcome = evaluate(dataset(ramp(stepMass)), {"derivative=time"});
    QVERIFY(outcome.ok());
    const double perKelvin = outcome->find(QStringLiteral("max_rate"))->quantity.value;
    COMPARE_RESULT(*outcome, "max_rate_time", 10 * perKelvin, 1e-6 * perKelvin); // 10 K/min
    COMPARE_RESULT(*outcome, "max_rate", loss / (4 * w), 0.02);
    const Curve *dtg = outcome->curve(QStringLiteral("dtg"));
    QVERIFY(dtg && dtg->yUnit == Unit::of("%/min"));
    COMPARE_CLOSE(*std::ranges::max_element(*dtg->y), 10 * perKelvin, 0.01);
}

void Decomposition::refuses_data()
{
    QTest::addColumn<QString>("setting");
    QTest::addColumn<QString>("field");
    QTest::newRow("limits beside the run") << "window=700..900" << "window";
    QTest::newRow("a reference that is no mass") << "reference_mass=plenty" << "reference_mass";
    QTest::newRow("a reference of nothing") << "reference_mass=0" << "reference_mass";
    QTest::newRow("milligrams of a run in percent") << "reference_mass=sample" << ""; // its own 100 %
}

void Decomposition::refuses()
{
    QFETCH(QString, setting);
    QFETCH(QString, field);
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("thermogravimetry.decomposition"));
    const QString key = setting.section(u'=', 0, 0);
    const auto value = parsedParameter(*findSpec(spec.parameters, key), setting.section(u'=', 1));
    if (!value) {
        QCOMPARE(value.failure().place.field, field);
        return;
    }
    const auto outcome = evaluate(dataset(ramp(stepMass)), {setting});
    QCOMPARE(outcome.ok(), field.isEmpty());
    if (!field.isEmpty())
        QCOMPARE(outcome.failure().place.field, field);
}

// What falls far below nothing, or multiplies what it begins with, is no mass: a heat flow that was taken for one, a correction run.
void Decomposition::whatIsNoMassIsRefused()
{
    const auto heat = evaluate(dataset(ramp([](double T) { return 0.36 - 1.4 * std::exp(-std::pow((T - 400) / 10, 2)); }), "1"));
    QVERIFY(!heat.ok());
    QCOMPARE(heat.failure().code, QStringLiteral("no-mass"));
    const auto change = [](double T) { return 0.002 + 0.4 * (T - 50) / 550; }; // mg: the buoyancy of an empty crucible
    const auto empty = evaluate(dataset(ramp(change), "mg"));
    QVERIFY(!empty.ok());
    QCOMPARE(empty.failure().code, QStringLiteral("no-mass"));
    QCOMPARE(empty.failure().place.field, QStringLiteral("reference_mass"));
    EVALUATED(known, dataset(ramp(change), "mg"), {QStringLiteral("reference_mass=4")}); // of 4 mg it is a change by 10 %
    COMPARE_RESULT(*known, "mass_loss", -10, 0.2);
    EVALUATED(oxidised, dataset(ramp([](double T) { return 10 + 17.8 * logistic(T); }), "mg")); // beryllium
    COMPARE_RESULT(*oxidised, "mass_loss", -178, 0.5);
}

// The uncertainty of the temperature's scale stands beside noise and windows, and where it is accounted for elsewhere it does not.
void Decomposition::theTemperatureScaleIsAPart()
{
    const DatasetPtr data = dataset(ramp(stepMass));
    EVALUATED(plain, data, {QStringLiteral("temperature_accuracy=0")});
    EVALUATED(scaled, data, {QStringLiteral("temperature_accuracy=2")});
    for (const char *key : {"T_onset", "T_midpoint", "T_5pct", "T_max_rate"}) {
        COMPARE_CLOSE(uncertaintyOf(*scaled, key), std::hypot(uncertaintyOf(*plain, key), 2), 1e-9);
    }
    COMPARE_CLOSE(uncertaintyOf(*scaled, "residue"), uncertaintyOf(*plain, "residue"), 1e-9);
    QCOMPARE(scaled->find(QStringLiteral("T_midpoint"))->parts.back().name.english(), QStringLiteral("temperature scale"));
    const ParameterSpec *spec = findSpec(registry().analysis(QStringLiteral("thermogravimetry.decomposition"))->parameters, QStringLiteral("temperature_accuracy"));
    QVERIFY(spec && spec->initial == ParameterValue(1.0));
}

void Decomposition::viewShowsMassDerivativeAndHeatFlow()
{
    Dataset both = *dataset(ramp(stepMass));
    both.columns.push_back({QStringLiteral("DSC"), QStringLiteral("heat-flow"), Unit::of("mW/mg"), QStringLiteral("mW/mg"),
                            shared(std::vector<double>(both.rows(), 0.3)), {}});
    const auto data = std::make_shared<const Dataset>(both);
    EVALUATED(outcome, data);
    FigureItem item;
    item.dataset = data;
    item.analysis = registry().analysis(QStringLiteral("thermogravimetry.decomposition"));
    item.outcome = std::make_shared<const Outcome>(*outcome);
    item.parameters = outcome->parameters;
    const ViewSpec *view = registry().viewFor(QStringLiteral("thermogravimetry"), item.analysis->id);
    QVERIFY(view);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.panels.size(), std::size_t(2));
    const Panel &mass = figure.panels.front();
    QVERIFY(mass.right);
    QVERIFY(std::ranges::any_of(mass.series, [](const Series &series) { return series.onRightAxis; }));
    QVERIFY(std::ranges::any_of(mass.annotations, [](const Annotation &words) { return words.key == QLatin1String("T_onset"); }));
    QVERIFY(std::ranges::any_of(mass.handles, [](const Handle &handle) { return handle.parameter == QLatin1String("start_window"); }));
    QCOMPARE(figure.panels.back().y.unit, Unit::of("mW/mg").displayed());

    const Technique *technique = registry().technique(QStringLiteral("thermogravimetry"));
    const auto simultaneous = std::ranges::find(technique->views, QStringLiteral("thermogravimetry.simultaneous"), &ViewSpec::id);
    QVERIFY(simultaneous != technique->views.end());
    const Figure one = simultaneous->compose({item, item});
    QCOMPARE(one.panels.size(), std::size_t(1));
    QVERIFY(one.panels.front().right);
    const Figure raw = view->compose({FigureItem{data, QStringLiteral("a"), 0, false, nullptr, {}, nullptr}});
    QCOMPARE(raw.panels.front().y.unit, QStringLiteral("%"));
}

VITRINE_TEST(Decomposition)
#include "test_decomposition.moc"
