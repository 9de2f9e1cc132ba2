// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnetic.h"
#include "support/simulation/noise.h"
#include "support/testmain.h"

using namespace vitrine;

// Do the stated uncertainties hold? Thousands of simulated pairs of crystal and glass, each with its own noise, weighing error,
// error of the field and of the magnetometer; the truth must lie within one standard uncertainty in 68 % and within two (1.96)
// in 95 % of them.
class MagneticCoverage : public QObject
{
    Q_OBJECT

private slots:
    void coverage_data();
    void coverage();
};

void MagneticCoverage::coverage_data()
{
    QTest::addColumn<double>("accuracy");  // percent, of the magnetometer with each sample
    QTest::addColumn<double>("massError"); // mg
    QTest::addColumn<double>("noise");     // of a moment, relative
    QTest::newRow("every source of error") << 1.0 << 0.05 << 5e-4;
    QTest::newRow("noise alone") << 0.0 << 1e-6 << 2e-3;
}

void MagneticCoverage::coverage()
{
    QFETCH(double, accuracy);
    QFETCH(double, massError);
    QFETCH(double, noise);
    constexpr int pairs = 2500; // so that chance moves the shares by 0.9 and 0.4 points only
    constexpr double C = 4.375, theta = -6.2, fraction = 0.187, chiD = -240e-6, M = 439.43, field = 500, fieldError = 1;
    simulation::Noise random(QTest::currentDataTag());
    struct Count
    {
        const char *name;
        int one = 0, two = 0, all = 0;
        void add(const Outcome &outcome, const char *key, double truth)
        {
            const ResultValue *found = outcome.find(QString::fromLatin1(key));
            if (!found || !found->quantity.hasUncertainty())
                return;
            const double away = std::abs(found->quantity.value - truth) / found->quantity.uncertainty;
            ++all;
            one += away <= 1;
            two += away <= 1.959964;
        }
    };
    Count counts[] = {{"C"}, {"theta"}, {"fraction"}, {"fraction from C"}};
    const std::vector<double> T = test::ladder(100, 300, 4);
    for (int i = 0; i < pairs; ++i) {
        // One magnet with one history for both: its error is common.
        const double trueField = field + random.normal(accuracy > 0 ? fieldError : 0);
        // The glass's diamagnetism differs from the crystal's by up to a tenth, which nobody knows.
        const auto sample = [&](double curie, double mass, double diamagnetic, double &written) {
            written = mass + random.normal(massError);
            const double factor = 1 + random.normal(accuracy / 100);
            std::vector<double> m, H(T.size(), field);
            for (const double t : T)
                m.push_back((curie / (t - theta) + diamagnetic) * trueField * mass * 1e-3 / M * factor * (1 + random.normal(noise)));
            return test::magneticData(T, std::move(H), std::move(m));
        };
        double massGlass = 0, massCrystal = 0;
        const DatasetPtr crystal = sample(C, 12.83, chiD, massCrystal),
                         glass = sample(C * (1 - fraction), 14.26, chiD * (0.9 + 0.2 * random.uniform()), massGlass);
        const auto set = [](const char *key, double value) { return QString::fromLatin1(key) + u'=' + exactNumberText(value); };
        const QStringList common{set("molar_mass", M), set("chi_diamagnetic", chiD), set("moment_accuracy", accuracy),
                                 set("field_error", accuracy > 0 ? fieldError : 0), set("field", field)};
        Inputs one, pair;
        one.add(QStringLiteral("data"), crystal);
        pair.add(QStringLiteral("glass"), glass);
        pair.add(QStringLiteral("crystal"), crystal);
        const auto line =
            test::evaluate("magnetometry.curie-weiss", one,
                           common + QStringList{set("mass", massCrystal), set("mass_error", massError), QStringLiteral("window=100..300")});
        QVERIFY2(line.ok(), line ? "" : qPrintable(line.failure().message.english()));
        const auto both =
            test::evaluate("magnetometry.reduced-fraction", pair,
                           common
                               + QStringList{set("mass_glass", massGlass), set("mass_error_glass", massError), set("mass_crystal", massCrystal),
                                             set("mass_error_crystal", massError), QStringLiteral("temperature=298"),
                                             QStringLiteral("temperature_half_width=10"), QStringLiteral("window=100..300")});
        QVERIFY2(both.ok(), both ? "" : qPrintable(both.failure().message.english()));
        counts[0].add(*line, "C", C);
        counts[1].add(*line, "theta", theta);
        counts[2].add(*both, "fraction", 100 * fraction);
        counts[3].add(*both, "fraction_curie", 100 * fraction);
    }
    QStringList wrong;
    for (const Count &count : counts) {
        const double one = 100.0 * count.one / pairs, two = 100.0 * count.two / pairs;
        qInfo("coverage of %s, %s: %.1f %% within u, %.1f %% within 1.96 u", count.name, QTest::currentDataTag(), one, two);
        if (count.all != pairs || !(one >= 65 && one <= 71) || !(two >= 93.5 && two <= 96.5))
            wrong << QString::fromLatin1(count.name);
    }
    QVERIFY2(wrong.isEmpty(), qPrintable(wrong.join(QStringLiteral(", "))));
}

VITRINE_TEST(MagneticCoverage)
#include "coveragetest.moc"
