// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnetic.h"
#include "support/testmain.h"
#include "techniques/magnetometry/gradiometer.h"

#include <QElapsedTimer>

using namespace vitrine;
using magnetometry::Gradiometer;

namespace
{

// Passes up and down of a dipole of the given amplitude (V mm3) and centre, over a holder that is a long way off centre.
struct Scans
{
    std::vector<double> number, T, H, z, V;
    void add(double temperature, double field, double amplitude, double center, double holder, double drift)
    {
        const Gradiometer coils;
        for (const int direction : {1, -1}) {
            const double scan = number.empty() ? 1 : number.back() + 1;
            for (int i = 0; i < 200; ++i) {
                const double position = direction > 0 ? 25 + 0.15 * i : 55 - 0.15 * i;
                number.push_back(scan);
                T.push_back(temperature);
                H.push_back(field);
                z.push_back(position);
                V.push_back(0.01 + drift * (position - 40) + amplitude * coils.response(position - center) + holder * coils.response(position - 52));
            }
        }
    }
    [[nodiscard]] DatasetPtr dataset() const
    {
        auto data = std::make_shared<Dataset>();
        data->technique = QStringLiteral("magnetometry");
        data->label = QStringLiteral("made up");
        data->columns = {test::column("Raw Position", "scan-position", "mm", z), test::column("Processed Voltage", "scan-voltage", "V", V),
                         test::column("Scan", "scan", "1", number), test::column("Average Temp", role::temperature, "K", T),
                         test::column("Magnetic Field", role::field, "Oe", H)};
        return data;
    }
};

const ResultValue *at(const Outcome &outcome, const char *key, double T)
{
    const auto found = std::ranges::find_if(outcome.results, [&](const ResultValue &value) {
        const auto index = value.index.find(QStringLiteral("temperature"));
        return value.key == QLatin1StringView(key) && index != value.index.end() && std::abs(index->second - T) < 1e-6 * T;
    });
    return found != outcome.results.end() ? &*found : nullptr;
}

} // namespace

class RawScanTest : public QObject
{
    Q_OBJECT

private slots:
    // The flux of a point dipole through coaxial loops of radius R at distance d goes as R^2 / (R^2 + d^2)^(3/2).
    void response()
    {
        const Gradiometer coils{9.7, 15.19};
        const auto loop = [&](double d) { return std::pow(9.7 * 9.7 + d * d, -1.5); };
        for (const double d : {-20.0, -3.0, 0.0, 7.5, 15.19})
            COMPARE_CLOSE(coils.response(d), 2 * loop(d) - loop(d + 15.19) - loop(d - 15.19), 1e-15);
        for (const double d : {-20.0, -3.0, 0.0, 7.5})
            COMPARE_CLOSE(coils.slope(d), (coils.response(d + 1e-4) - coils.response(d - 1e-4)) / 2e-4, 1e-9);
    }

    void fitFindsWhatWasPutIn_data()
    {
        QTest::addColumn<double>("center");
        for (const double center : {26.0, 33.3, 40.0, 47.7, 54.0})
            QTest::addRow("%g mm", center) << center;
    }
    void fitFindsWhatWasPutIn()
    {
        QFETCH(double, center);
        const Gradiometer coils;
        std::vector<double> z, V;
        for (double position = 25; position <= 55; position += 0.15) {
            z.push_back(position);
            V.push_back(0.3 - 0.002 * position - 391.5 * coils.response(position - center));
        }
        const auto fit = magnetometry::fittedDipole(coils, z, V);
        COMPARE_CLOSE(fit.center, center, 1e-6);
        COMPARE_CLOSE(fit.amplitude, -391.5, 1e-4);
        COMPARE_CLOSE(fit.r2, 1, 1e-9);
        COMPARE_CLOSE(fit.at(coils, 40), 0.3 - 0.08 - 391.5 * coils.response(40 - center), 1e-8);
    }

    void poorScansHaveNoFit()
    {
        const Gradiometer coils;
        QVERIFY(!magnetometry::fittedDipole(coils, {}, {}).known());
        const std::vector<double> z(50, 3), flat(50, 1);
        QVERIFY(!magnetometry::fittedDipole(coils, z, flat).known());
        QVERIFY(!magnetometry::fittedDipole(coils, test::ladder(0, 49, 1), flat).known());
    }

    // The blank is taken off at the field of the scan and between two temperatures; what is left is the sample.
    void blankIsSubtracted()
    {
        Scans sample, blank;
        for (const double T : {300.0, 200.0, 100.0, 5.0})
            sample.add(T, 1e4, -100, 36.5, 800 + T, 1e-3);
        for (const double T : {310.0, 210.0, 90.0})
            blank.add(T, 1e4, 0, 40, 800 + T, 5e-4);
        blank.add(200, 5000, 0, 40, 0, 0);
        Inputs inputs;
        inputs.add(QStringLiteral("data"), sample.dataset());
        inputs.add(QStringLiteral("blank"), blank.dataset());
        const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("calibration=-5e-7"), QStringLiteral("mass=4")});
        QVERIFY(outcome.ok());
        for (const double T : {300.0, 200.0, 100.0}) {
            QVERIFY(at(*outcome, "moment", T));
            // The common grid of the passes smooths the peak by two parts in ten thousand.
            COMPARE_CLOSE(at(*outcome, "moment", T)->quantity.value, 5e-5, 2e-8);
            COMPARE_CLOSE(at(*outcome, "center", T)->quantity.value, 36.5, 1e-4);
            COMPARE_CLOSE(at(*outcome, "chi_mass", T)->quantity.value, 5e-5 / 4e-3 / 1e4, 5e-10);
        }
        QVERIFY2(!at(*outcome, "moment", 5), "a blank is never extrapolated");
        QVERIFY(test::hasIssue(outcome->issues, "blank-range"));
    }

    // That the instrument's moments agree with its scans says nothing of the instrument: its accuracy is a part of its own, of every
    // moment, and may be set by whoever knows better.
    void accuracyOfTheInstrument()
    {
        Scans sample;
        for (const double T : {300.0, 200.0, 100.0})
            sample.add(T, 1e4, -100, 36.5, 0, 0);
        Inputs inputs;
        inputs.add(QStringLiteral("data"), sample.dataset());
        const auto usual = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("calibration=-5e-7"), QStringLiteral("mass=4")});
        const auto known = test::evaluate("magnetometry.dipole-refit", inputs,
                                          {QStringLiteral("calibration=-5e-7"), QStringLiteral("mass=4"), QStringLiteral("moment_accuracy=0")});
        QVERIFY(usual.ok() && known.ok());
        for (const char *key : {"moment", "chi_mass"}) {
            const Quantity with = at(*usual, key, 200)->quantity, without = at(*known, key, 200)->quantity;
            COMPARE_CLOSE(std::sqrt(std::pow(with.uncertainty, 2) - std::pow(without.uncertainty, 2)), 0.01 * with.value, 1e-6 * with.value);
        }
    }

    void withoutCalibrationThereIsNoMoment()
    {
        Scans sample;
        sample.add(300, 1e4, -100, 36.5, 0, 0);
        Inputs inputs;
        inputs.add(QStringLiteral("data"), sample.dataset());
        const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {});
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->find(QStringLiteral("moment")));
        QVERIFY(outcome->find(QStringLiteral("center")));
        QVERIFY(test::hasIssue(outcome->issues, "calibration-missing"));
    }

    void aHolderThatIsNotSubtractedIsToldOf()
    {
        Scans sample;
        sample.add(300, 1e4, -100, 36.5, 300, 0);
        Inputs inputs;
        inputs.add(QStringLiteral("data"), sample.dataset());
        const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("calibration=-5e-7")});
        QVERIFY(outcome.ok());
        QVERIFY(test::hasIssue(outcome->issues, "dipole-fit-poor"));
    }

    // The moments of a loop that saturates are moments, not susceptibilities times the field.
    void momentsOfALoopAreNoSusceptibilities()
    {
        for (const bool saturates : {false, true}) {
            Scans sample;
            for (const double field : {2000.0, 10000.0, 40000.0, 70000.0})
                sample.add(5, field, -100 * (saturates ? std::tanh(field / 5000) : field / 5000), 36.5, 0, 0);
            Inputs inputs;
            inputs.add(QStringLiteral("data"), sample.dataset());
            const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("calibration=-5e-7"), QStringLiteral("mass=4")});
            QVERIFY(outcome.ok());
            QVERIFY(outcome->find(QStringLiteral("moment")));
            QCOMPARE(outcome->find(QStringLiteral("chi_mass")) != nullptr, !saturates);
            QCOMPARE(test::hasIssue(outcome->issues, "not-proportional"), saturates);
        }
    }

    // Palladium whose moments the instrument gives 5 % too small; scans far from 298 K, or of another sample, calibrate nothing.
    void palladiumCalibrates()
    {
        const auto factor = [](double T, double chi) {
            Scans sample;
            sample.add(T, 1e4, -chi * 4e-3 * 1e4 / 5e-7, 36.5, 0, 0);
            Inputs inputs;
            inputs.add(QStringLiteral("data"), sample.dataset());
            return test::evaluate("magnetometry.dipole-refit", inputs,
                                  {QStringLiteral("calibration=-5e-7"), QStringLiteral("mass=4"), QStringLiteral("standard=palladium")});
        };
        const auto standard = factor(299, 5.25e-6 / 1.05);
        QVERIFY(standard.ok());
        COMPARE_RESULT(*standard, "calibration_factor", 1.05, 1e-3);
        // Not the accuracy of the instrument, which is what is asked for.
        QVERIFY(standard->find(QStringLiteral("calibration_factor"))->quantity.uncertainty < 0.01);
        const auto cold = factor(100, 5.25e-6), other = factor(298, 2e-5);
        QVERIFY(cold.ok() && other.ok());
        QVERIFY(!cold->find(QStringLiteral("calibration_factor")) && test::hasIssue(cold->issues, "palladium-temperature"));
        QVERIFY(!other->find(QStringLiteral("calibration_factor")) && test::hasIssue(other->issues, "palladium-implausible"));
    }

    // Issue: 1000 scans in less than a second.
    void aThousandScansInASecond()
    {
        Scans sample, blank;
        for (int i = 0; i < 1000; ++i) {
            sample.add(2 + 0.3 * i, 1e4, -100, 36.5, 800, 0);
            blank.add(2.01 + 0.3 * i, 1e4, 0, 40, 800, 0);
        }
        Inputs inputs;
        inputs.add(QStringLiteral("data"), sample.dataset());
        inputs.add(QStringLiteral("blank"), blank.dataset());
        QElapsedTimer clock;
        clock.start();
        const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("calibration=-5e-7")});
        const qint64 elapsed = clock.elapsed();
        QVERIFY(outcome.ok());
        qInfo("1000 scans with their blank: %lld ms", static_cast<long long>(elapsed));
        QVERIFY2(elapsed < 4000, "four times the aim, for a busy machine and a build without optimisation");
    }

    // reference/magnetic.md, E2: palladium of 3.9 mg off centre in Torlon, 1 T; literature values rest on the same subtraction.
    void palladiumInTorlon()
    {
        SHARED_FILE(path, "magnetic/mpms3_Pd_torlon_MT_1T.rw.dat");
        SHARED_FILE(blank, "magnetic/mpms3_Pd_torlon_MT_1T_background.rw.dat");
        SHARED_FILE(moments, "magnetic/mpms3_Pd_torlon_MT_1T.dat");
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::firstDataset(path));
        inputs.add(QStringLiteral("blank"), test::firstDataset(blank));
        const auto nominal = test::evaluate("magnetometry.dipole-refit", inputs, {});
        inputs.add(QStringLiteral("moments"), test::firstDataset(moments));
        const auto outcome = test::evaluate("magnetometry.dipole-refit", inputs, {});
        QVERIFY(nominal.ok() && outcome.ok());
        COMPARE_RESULT(*outcome, "moment", 2.22e-4, 0.02e-4);
        COMPARE_RESULT(*outcome, "center", 35.68, 0.1);
        COMPARE_RESULT(*outcome, "r2", 0.9999, 0.00005);
        COMPARE_RESULT(*outcome, "chi_mass", 5.70e-6, 0.03 * 5.70e-6);
        QVERIFY(test::hasIssue(outcome->issues, "blank-subtracted"));
        const auto calibrated = test::evaluate("magnetometry.dipole-refit", inputs, {QStringLiteral("standard=palladium")});
        QVERIFY(calibrated.ok());
        COMPARE_RESULT(*calibrated, "calibration_factor", 5.25e-6 / 5.70e-6, 0.03);
        const auto last = std::ranges::find_if(outcome->results.rbegin(), outcome->results.rend(),
                                               [](const ResultValue &value) { return value.key == u"chi_mass"; });
        COMPARE_CLOSE(last->quantity.value, 8.26e-6, 0.03 * 8.26e-6); // at 49.9 K
        // Without the blank the holder outweighs the sample where its own moment vanishes; with it one dipole stays in place.
        Inputs alone;
        alone.add(QStringLiteral("data"), test::firstDataset(path));
        const auto mixed = test::evaluate("magnetometry.dipole-refit", alone, {});
        QVERIFY(mixed.ok());
        for (const char *code : {"centre-jumps", "moment-through-zero", "holder-takes-part"}) {
            QVERIFY2(test::hasIssue(mixed->issues, code), code);
            QVERIFY2(!test::hasIssue(outcome->issues, code), code);
        }
        // Without the .dat the calibration is a guess, and says so.
        QVERIFY(test::hasIssue(nominal->issues, "calibration-nominal"));
        QVERIFY(nominal->find(QStringLiteral("moment"))->quantity.uncertainty > 0.09 * 2.22e-4);
        // Scans that are not centred dipoles: the two routes over moments warn.
        Inputs byMoments;
        byMoments.add(QStringLiteral("data"), test::firstDataset(moments));
        byMoments.add(QStringLiteral("holder"),
                      test::firstDataset(test::sharedFile(QStringLiteral("magnetic/mpms3_Pd_torlon_MT_1T_background.dat"))));
        for (const char *column : {"moment_column=free", "moment_column=fixed"}) {
            const auto poor =
                test::evaluate("magnetometry.susceptibility", byMoments, {QString::fromLatin1(column), QStringLiteral("temperature=300.005")});
            QVERIFY(poor.ok());
            QVERIFY(test::hasIssue(poor->issues, "dipole-fit-poor"));
        }
    }
};

VITRINE_TEST(RawScanTest)
#include "rawscantest.moc"
