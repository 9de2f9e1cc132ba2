// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"
#include "support/testmain.h"
#include "techniques/calorimetry/proposals.h"

#include <ctime>
#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace
{

// A step of 0.2 mW/mg, 3 K wide at 150 degC, between lines that are bent as those of real instruments.
double bent(double T) { return 0.5 + 0.002 * (T - 150) - 2e-5 * (T - 150) * (T - 150) + 0.1 * std::tanh((T - 150) / 3); }

// Noise whose neighbouring rows go astray together (first-order autoregressive), of a given standard deviation.
std::function<double(double)> wandering(std::function<double(double)> curve, double deviation, double memory, unsigned seed)
{
    auto random = std::make_shared<std::mt19937>(seed);
    auto state = std::make_shared<double>(0);
    return [=](double T) {
        std::normal_distribution<double> normal(0, deviation * std::sqrt(1 - memory * memory));
        *state = memory * *state + normal(*random);
        return curve(T) + *state;
    };
}

} // namespace

// Glass transitions: what the uncertainties cover, weak steps, and steps that are none.
class CalorimetryStepsTest : public QObject
{
    Q_OBJECT

private slots:
    void windowsThatOthersMightDrawAreCovered()
    {
        // Sane windows drawn at random on a bent baseline: their results scatter as the stated uncertainties say.
        std::mt19937 random(11);
        std::uniform_real_distribution<double> near(8, 16), width(8, 25);
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = bent;
        scan.noise = 0.001;
        const DatasetPtr data = scan.dataset();
        for (const char *key : {"T_mid", "delta_cp"}) {
            std::vector<double> values, stated;
            for (int i = 0; i < 60; ++i) {
                const double low = 150 - near(random), high = 150 + near(random);
                const auto outcome = glass(data, {QStringLiteral("glass_window=%1..%2").arg(low - width(random)).arg(low),
                                                  QStringLiteral("liquid_window=%1..%2").arg(high).arg(high + width(random))});
                values.push_back(value(outcome, key));
                stated.push_back(uncertainty(outcome, key));
            }
            double mean = 0, scatter = 0;
            for (const double v : values)
                mean += v / 60;
            int covered = 0;
            for (std::size_t i = 0; i < values.size(); ++i) {
                scatter += (values[i] - mean) * (values[i] - mean) / 59;
                covered += std::abs(values[i] - mean) <= 2 * stated[i] ? 1 : 0;
            }
            QVERIFY2(covered >= 54, qPrintable(QStringLiteral("%1: %2 of 60 within 2 u; scatter %3, u %4")
                                                   .arg(QLatin1String(key))
                                                   .arg(covered)
                                                   .arg(std::sqrt(scatter))
                                                   .arg(stated[0])));
        }
    }
    void wanderOfTheBaselineWidensTheNoise()
    {
        // Correlated noise of the same size makes the step less certain than independent noise, and the results scatter accordingly.
        double square = 0, mean = 0, typical = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Scan scan;
            scan.exotherm = "down";
            scan.rows = 2001;
            scan.heatFlow = wandering([](double T) { return 0.1 * std::tanh((T - 150) / 3); }, 0.005, 0.95, seed);
            const auto outcome = glass(scan.dataset(), {"glass_window=110..135", "liquid_window=165..190", "smoothing=4"});
            mean += value(outcome, "delta_cp") / 40;
            square += value(outcome, "delta_cp") * value(outcome, "delta_cp") / 40;
            typical += noisePart(outcome, "delta_cp") / 40;
        }
        const double scatter = std::sqrt((square - mean * mean) * 40 / 39);
        QVERIFY2(typical > 0.5 * scatter && typical < 2 * scatter, qPrintable(QStringLiteral("stated %1, scatter %2").arg(typical).arg(scatter)));
    }
    void weakStepsAreFound_data()
    {
        QTest::addColumn<double>("height"); // of the step, in deviations of the noise
        QTest::addColumn<int>("atLeast");   // found of 40
        QTest::addColumn<int>("atMost");
        QTest::newRow("no step: refused") << 0.0 << 0 << 1;
        QTest::newRow("half the noise of a row") << 0.5 << 0 << 40;
        QTest::newRow("twice the noise of a row") << 2.0 << 34 << 40;
        QTest::newRow("five times the noise of a row") << 5.0 << 38 << 40;
    }
    void weakStepsAreFound()
    {
        QFETCH(double, height);
        QFETCH(int, atLeast);
        QFETCH(int, atMost);
        int found = 0, right = 0;
        for (unsigned seed = 1; seed <= 40; ++seed) {
            Scan scan;
            scan.exotherm = "down";
            scan.noise = 0.01;
            scan.seed = seed;
            scan.heatFlow = [=](double T) { return 0.5 + 0.002 * T + 0.005 * height * std::tanh((T - 150) / 3); };
            const auto outcome = glass(scan.dataset());
            if (!outcome)
                continue;
            ++found;
            right += std::abs(value(outcome, "T_mid") - 150) < std::max(3 * uncertainty(outcome, "T_mid"), 1.0) ? 1 : 0;
        }
        QVERIFY2(found >= atLeast && found <= atMost, qPrintable(QString::number(found)));
        if (atLeast > 0)
            QVERIFY2(right >= found - 3, qPrintable(QStringLiteral("%1 of %2 at the right place").arg(right).arg(found)));
    }
    void aBendIsNoStep()
    {
        int found = 0;
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Scan scan;
            scan.exotherm = "down";
            scan.noise = 0.002;
            scan.seed = seed;
            scan.heatFlow = [](double T) { return 0.5 + 3e-7 * std::pow(T - 150, 3) - 4e-5 * (T - 150) * (T - 150); };
            found += glass(scan.dataset()).ok() ? 1 : 0;
        }
        QVERIFY2(found <= 1, qPrintable(QString::number(found)));
    }
    void theStepIsFoundOnAnUnquietBaseline_data()
    {
        QTest::addColumn<double>("period"); // of the ripple, K
        QTest::addColumn<double>("height"); // of the ripple over that of the step
        QTest::addColumn<bool>("crystallises");
        QTest::newRow("slow ripple") << 23.0 << 0.05 << false;
        QTest::newRow("quick ripple") << 7.0 << 0.08 << false;
        QTest::newRow("before a crystallisation fifteen times as high") << 17.0 << 0.05 << true;
        QTest::newRow("before a crystallisation, quiet") << 17.0 << 0.0 << true;
    }
    void theStepIsFoundOnAnUnquietBaseline()
    {
        // As high as it is, the ripple has more and sharper flanks than the step.
        QFETCH(double, period);
        QFETCH(double, height);
        QFETCH(bool, crystallises);
        Scan scan;
        scan.from = 50;
        scan.to = 450;
        scan.exotherm = "down";
        scan.noise = 0.0005;
        scan.heatFlow = [=](double T) {
            return 0.4 + 2e-4 * T + 0.05 * std::tanh((T - 250) / 8) + 0.01 * std::exp(-0.5 * std::pow((T - 263) / 4, 2)) + 0.1 * height * std::sin(2 * std::numbers::pi * T / period) -
                   (crystallises ? 1.5 * std::exp(-0.5 * std::pow((T - 385) / 8, 2)) : 0.0);
        };
        const auto outcome = glass(scan.dataset());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "T_mid", 250, 3 * uncertainty(outcome, "T_mid"));
        COMPARE_RESULT(*outcome, "delta_cp", 0.6, 3 * uncertainty(outcome, "delta_cp"));
        QVERIFY(uncertainty(outcome, "T_mid") < 4);
        const auto glassWindow = *outcome->parameters.interval(QStringLiteral("glass_window")), liquidWindow = *outcome->parameters.interval(QStringLiteral("liquid_window"));
        for (const Interval &window : {glassWindow, liquidWindow})
            QVERIFY2(window.high - window.low > 8, qPrintable(QString::number(window.high - window.low)));
        QVERIFY(glassWindow.high < 245 && liquidWindow.low > 255);
    }
    void aBaselineWithoutAStepIsDoubted_data()
    {
        QTest::addColumn<std::function<double(double)>>("curve");
        using Curve = std::function<double(double)>;
        QTest::newRow("ripple") << Curve([](double T) { return 0.4 + 0.002 * std::sin(T / 4) + 0.001 * std::sin(T / 1.7); });
        QTest::newRow("hump") << Curve([](double T) { return 0.4 + 0.01 * std::exp(-0.5 * std::pow((T - 160) / 9, 2)); });
        QTest::newRow("start-up and a bend") << Curve([](double T) { return 0.4 * (1 - std::exp(-(T - 100) / 6)) + 1e-5 * std::pow(T - 140, 2); });
    }
    void aBaselineWithoutAStepIsDoubted()
    {
        QFETCH(std::function<double(double)>, curve);
        for (unsigned seed = 1; seed <= 6; ++seed) {
            Scan scan;
            scan.exotherm = "down";
            scan.noise = 0.0002;
            scan.seed = seed;
            scan.heatFlow = curve;
            const DatasetPtr data = scan.dataset();
            const auto outcome = glass(data);
            QVERIFY(!outcome || has(*outcome, "doubtful-step") || has(*outcome, "weak-step"));
            Inputs inputs;
            inputs.add(QStringLiteral("data"), data);
            QVERIFY(!applicable(*registry().analysis(QStringLiteral("calorimetry.glass-transition")), inputs));
        }
    }
    void narrowWindowsAndImpossibleHeatsAreTold()
    {
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = [](double T) { return 2 * std::tanh((T - 150) / 3); };
        const auto outcome = glass(scan.dataset(), {"glass_window=138..140", "liquid_window=165..190"});
        QVERIFY(outcome.ok());
        QVERIFY(has(*outcome, "narrow-window") && has(*outcome, "implausible")); // 24 J/(g K)
    }
    void equalAreasLeaveTheOvershootOut()
    {
        // The overshoot lowers T_f by its area over the step, not the equal areas of the rise.
        constexpr double height = 0.4, area = 0.4 * height;
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = [=](double T) {
            return 1 + 0.5 * height * std::tanh((T - 150) / 1.5) +
                   area / (2 * std::sqrt(2 * std::numbers::pi)) * std::exp(-0.5 * (T - 162) * (T - 162) / 4);
        };
        const auto outcome = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=172..190"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_fictive", 149.6, 0.02);
        COMPARE_RESULT(*outcome, "T_equal_areas", 150, 0.05);
        COMPARE_RESULT(*outcome, "overshoot_enthalpy", area * 6, 0.03 * area * 6); // mW/mg K over 1/6 K/s
        COMPARE_RESULT(*outcome, "T_overshoot", 162, 0.3);
        QVERIFY(value(outcome, "overshoot_enthalpy") > 0);
    }
    void recoveredEnthalpyIsTheAreaBetweenTheScans()
    {
        // An overshoot of 0.16 mW/mg K at 10 K/min is 0.96 J/g; the unaged scan lies a little lower and steeper.
        const double area = 0.16;
        const auto aged = [=](double T) { return 1 + 0.2 * std::tanh((T - 150) / 1.5) + area / (2 * std::sqrt(2 * std::numbers::pi)) * std::exp(-0.5 * (T - 160) * (T - 160) / 4); };
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = aged;
        Scan fresh = scan;
        fresh.rate = 20; // twice the heat flow
        fresh.heatFlow = [](double T) { return 2 * (0.97 + 2e-4 * (T - 150) + 0.2 * std::tanh((T - 150) / 1.5)); };
        Inputs inputs;
        inputs.add(QStringLiteral("data"), scan.dataset());
        inputs.add(QStringLiteral("unaged"), fresh.dataset());
        Parameters given;
        given.set(QStringLiteral("glass_window"), Interval{110, 130});
        given.set(QStringLiteral("liquid_window"), Interval{172, 190});
        const auto outcome = evaluated(*registry().analysis(QStringLiteral("calorimetry.glass-transition")), inputs, given, {});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "recovery_enthalpy", 6 * area, 0.01);
        QVERIFY(uncertainty(outcome, "recovery_enthalpy") < 0.05);
        // A scan against itself has recovered nothing.
        const auto itself = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=172..190", "unaged_segment=1"});
        QVERIFY(itself.ok());
        COMPARE_RESULT(*itself, "recovery_enthalpy", 0, 1e-9);
        // One that stops short of the liquid tells nothing.
        fresh.to = 165;
        Inputs cut;
        cut.add(QStringLiteral("data"), scan.dataset());
        cut.add(QStringLiteral("unaged"), fresh.dataset());
        const auto none = evaluated(*registry().analysis(QStringLiteral("calorimetry.glass-transition")), cut, given, {});
        QVERIFY(none.ok() && has(*none, "no-recovery") && !none->find(QStringLiteral("recovery_enthalpy")));
    }
    void calibrationIsNamedUntilOneIsAdopted()
    {
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = [](double T) { return 0.2 * std::tanh((T - 150) / 3); };
        const QStringList windows{"glass_window=110..130", "liquid_window=170..190"};
        QVERIFY(has(*glass(scan.dataset(), windows), "not-calibrated"));
        QVERIFY(has(*glass(scan.dataset(), windows + QStringList{"temperature_offset=0.5"}), "not-calibrated")); // the heats are not
        QVERIFY(!has(*glass(scan.dataset(), windows + QStringList{"temperature_offset=0.5", "enthalpy_factor=1.02"}), "not-calibrated"));
    }
    void correctionsAreAppliedAndNamed()
    {
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = [](double T) { return 0.2 * std::tanh((T - 150) / 3); };
        const auto plain = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=170..190"});
        const auto corrected =
            glass(scan.dataset(), {"glass_window=112..132", "liquid_window=172..192", "temperature_offset=2", "temperature_offset_uncertainty=0.3",
                                   "enthalpy_factor=1.1", "enthalpy_factor_uncertainty=0.011"});
        QVERIFY(plain.ok() && corrected.ok());
        COMPARE_CLOSE(value(corrected, "T_mid"), value(plain, "T_mid") + 2, 1e-6);
        COMPARE_CLOSE(value(corrected, "delta_cp"), 1.1 * value(plain, "delta_cp"), 1e-9);
        QVERIFY(uncertainty(corrected, "T_mid") >= 0.3);
        // The correction's own uncertainty stands in the place of the stated accuracy, and widens temperatures once.
        const auto stated = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=170..190", "temperature_accuracy=1.5", "enthalpy_accuracy=4"});
        const auto both = glass(scan.dataset(), {"glass_window=112..132", "liquid_window=172..192", "temperature_offset=2", "temperature_offset_uncertainty=0.3",
                                                 "enthalpy_factor=1.1", "enthalpy_factor_uncertainty=0.011", "temperature_accuracy=1.5", "enthalpy_accuracy=4"});
        QVERIFY(stated.ok() && both.ok());
        for (const char *key : {"T_onset", "T_mid", "T_inflection", "T_end", "T_fictive"}) {
            COMPARE_CLOSE(uncertainty(stated, key), std::hypot(uncertainty(plain, key), 1.5), 1e-9);
            COMPARE_CLOSE(uncertainty(both, key), uncertainty(corrected, key), 1e-9);
        }
        COMPARE_CLOSE(uncertainty(stated, "delta_cp"), std::hypot(uncertainty(plain, "delta_cp"), 0.04 * value(plain, "delta_cp")), 1e-9);
        COMPARE_CLOSE(uncertainty(both, "delta_cp"), uncertainty(corrected, "delta_cp"), 1e-9);
        QVERIFY(has(*corrected, "corrected") && !has(*plain, "corrected"));
    }
    // Two transitions in one curve (a phase-separated glass, a blend): evaluated is the one the windows name, the other is told.
    void otherStepsAreTold()
    {
        const auto step = [](double T, double at) { return 1 / (1 + std::exp(-(T - at) / 1.2)); };
        Scan scan;
        scan.noise = 0.002;
        scan.exotherm = "down";
        scan.heatFlow = [=](double T) { return 0.3 + 0.001 * T + 0.10 * step(T, 125) + 0.09 * step(T, 170); };
        for (const auto &[windows, own, other] : {std::tuple(QStringList{"glass_window=105..117", "liquid_window=133..145"}, 125.0, 170.0),
                                                  std::tuple(QStringList{"glass_window=145..161", "liquid_window=179..195"}, 170.0, 125.0)}) {
            const auto outcome = glass(scan.dataset(), windows);
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            COMPARE_CLOSE(value(outcome, "T_mid"), own, 0.5);
            const auto told = std::ranges::find(outcome->issues, QStringLiteral("other-steps"), &Issue::code);
            QVERIFY(told != outcome->issues.end());
            Inputs inputs;
            inputs.add(QStringLiteral("data"), scan.dataset());
            const auto run = calorimetry::thermogram(inputs, outcome->parameters);
            QVERIFY(run.ok());
            const calorimetry::OtherSteps found = calorimetry::otherSteps(*run, *outcome->parameters.interval(QStringLiteral("glass_window")), *outcome->parameters.interval(QStringLiteral("liquid_window")));
            QCOMPARE(found.steps.size(), std::size_t(1));
            COMPARE_CLOSE(found.steps.front().middle, other, 3);
        }
        scan.heatFlow = [=](double T) { return 0.3 + 0.001 * T + 0.10 * step(T, 125); };
        QVERIFY(!has(*glass(scan.dataset()), "other-steps"));
    }
    // An aged glass: the window of the liquid lies beyond the overshoot, and half height and step are those of the lines alone.
    void theLiquidBeginsBehindTheOvershoot_data()
    {
        QTest::addColumn<double>("height"); // of the overshoot, in steps
        QTest::addColumn<QString>("shape");
        QTest::addColumn<int>("rows");
        QTest::addColumn<double>("noise"); // in steps
        QTest::addColumn<QString>("exotherm");
        for (const double height : {0.0, 0.4, 0.8, 2.0})
            for (const char *shape : {"recovery", "gaussian", "broad"})
                QTest::addRow("%g steps high, %s", height, shape) << height << QString::fromLatin1(shape) << 2001 << 0.0025 << QStringLiteral("down");
        QTest::newRow("few rows") << 0.8 << QStringLiteral("recovery") << 401 << 0.0025 << QStringLiteral("down");
        QTest::newRow("noise") << 0.8 << QStringLiteral("recovery") << 4001 << 0.02 << QStringLiteral("up");
        QTest::newRow("small") << 0.15 << QStringLiteral("recovery") << 4001 << 0.0025 << QStringLiteral("unknown");
    }
    void theLiquidBeginsBehindTheOvershoot()
    {
        QFETCH(double, height);
        QFETCH(QString, shape);
        QFETCH(int, rows);
        QFETCH(double, noise);
        QFETCH(QString, exotherm);
        constexpr double step = 0.2;
        const double sign = exotherm == QLatin1String("up") ? -1 : 1;
        const auto over = [&](double T) { // in its own heights
            const double x = (T - 152) / 3;
            return shape == QLatin1String("recovery")   ? (x > 0 ? 4.08 * x * std::exp(-1.5 * x) : 0)
                   : shape == QLatin1String("gaussian") ? std::exp(-0.5 * std::pow((T - 154) / 1.8, 2))
                                                        : std::exp(-0.5 * std::pow((T - 158) / 3.5, 2));
        };
        const auto lines = [&](double T, double share) { return 0.3 + 0.001 * T + share * (step - 0.0004 * (T - 148)); };
        const auto curve = [&](double T) { return lines(T, 1 / (1 + std::exp(-(T - 148) / 1.2))) + step * height * over(T); };
        double middle = 140, end = 200;
        while (curve(middle) < lines(middle, 0.5))
            middle += 0.001;
        while (height > 0 && over(end) < std::min(0.05 / height, 0.5))
            end -= 0.01;
        Scan scan;
        scan.rows = static_cast<std::size_t>(rows);
        scan.noise = noise * step;
        scan.exotherm = exotherm == QLatin1String("up") ? "up" : exotherm == QLatin1String("down") ? "down" : "";
        scan.heatFlow = [&](double T) { return sign * curve(T); };
        const auto outcome = glass(scan.dataset());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        const auto liquid = outcome->parameters.interval(QStringLiteral("liquid_window"));
        if (height > 0)
            QVERIFY2(liquid->low > end, qPrintable(QStringLiteral("liquid from %1, overshoot to %2").arg(liquid->low).arg(end)));
        const double cp = std::abs(lines(middle, 1) - lines(middle, 0)) * 6;
        QVERIFY2(uncertainty(outcome, "T_mid") < 1 && uncertainty(outcome, "delta_cp") < 0.2 * cp,
                 qPrintable(QStringLiteral("u %1 K, %2 J/(g K)").arg(uncertainty(outcome, "T_mid")).arg(uncertainty(outcome, "delta_cp"))));
        COMPARE_CLOSE(value(outcome, "T_mid"), middle, 2.5 * uncertainty(outcome, "T_mid"));
        COMPARE_CLOSE(value(outcome, "delta_cp"), cp, 2.5 * uncertainty(outcome, "delta_cp"));
    }
    // A peak over a baseline that is no higher behind it, or hardly, is no overshoot, whichever way it points.
    void aPeakIsNoOvershoot_data()
    {
        QTest::addColumn<double>("height"); // upward is endothermic
        QTest::addColumn<double>("step");
        QTest::addColumn<double>("width");
        for (const double width : {1.0, 2.5, 6.0}) {
            QTest::addRow("melting, %g K", width) << 1.0 << 0.0 << width;
            QTest::addRow("melting over a small step, %g K", width) << 1.0 << 0.05 << width;
            QTest::addRow("melting over a step down, %g K", width) << 1.0 << -0.3 << width;
            QTest::addRow("crystallisation, %g K", width) << -1.0 << 0.0 << width;
            QTest::addRow("crystallisation over a step, %g K", width) << -1.0 << 0.05 << width;
            QTest::addRow("crystallisation over a step down, %g K", width) << -1.0 << -0.5 << width;
        }
    }
    void aPeakIsNoOvershoot()
    {
        QFETCH(double, height);
        QFETCH(double, step);
        QFETCH(double, width);
        for (const int rows : {401, 4001}) {
            Scan scan;
            scan.rows = static_cast<std::size_t>(rows);
            scan.exotherm = "down";
            scan.noise = 0.002;
            scan.heatFlow = [=](double T) {
                return 0.3 + 0.001 * T + step / (1 + std::exp(-(T - 150) / width)) + height * std::exp(-0.5 * std::pow((T - 150) / width, 2));
            };
            const DatasetPtr data = scan.dataset();
            const auto outcome = glass(data);
            QVERIFY2(!outcome || has(*outcome, "doubtful-step") || has(*outcome, "weak-step"),
                     qPrintable(QStringLiteral("T_mid %1, cp %2").arg(value(outcome, "T_mid")).arg(value(outcome, "delta_cp"))));
        }
    }
    void runsWhileDragged()
    {
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = bent;
        scan.rows = 1000001;
        const DatasetPtr data = scan.dataset();
        const QStringList windows{"segment=1", "glass_window=120..140", "liquid_window=160..180", "smoothing=1"};
        const std::clock_t start = std::clock();
        for (int i = 0; i < 10; ++i)
            QVERIFY(glass(data, windows).ok());
        const double milliseconds = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / 10;
        qInfo("%.2f ms of processor time a run", milliseconds);
        QVERIFY(milliseconds < 60); // generous, for builds without optimisation
    }
};

VITRINE_TEST(CalorimetryStepsTest)
#include "test_steps.moc"
