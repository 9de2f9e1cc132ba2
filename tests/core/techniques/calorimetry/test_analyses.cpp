// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"
#include "support/testmain.h"
#include "techniques/calorimetry/thermogram.h"

#include <bit>
#include <ctime>
#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace
{

// Height 3, sigma 2 K at 150 degC, upwards on a slope: 3 * 2 K * sqrt(2 pi) over 1/6 K/s.
double bell(double T) { return 3 * std::exp(-0.5 * (T - 150) * (T - 150) / 4) + 0.5 + 0.002 * T; }
const double bellArea = 6 * std::sqrt(2 * std::numbers::pi) * 6;

// Up from 150 to 160, down to 165, on zero.
double triangle(double T) { return T < 150 || T > 165 ? 0 : T < 160 ? (T - 150) / 10 : (165 - T) / 5; }

// tanh about 150 degC: steepest there, tangent from one line to the other over 2 w.
constexpr double stepWidth = 3, stepHeight = 0.4;
double step(double T) { return 1 + 0.003 * (T - 150) + 0.5 * stepHeight * std::tanh((T - 150) / stepWidth); }

} // namespace

class CalorimetryAnalysesTest : public QObject
{
    Q_OBJECT

private slots:
    void areaOfABell_data()
    {
        QTest::addColumn<QString>("baseline");
        QTest::addColumn<QStringList>("settings");
        QTest::newRow("chord") << "linear" << QStringList();
        QTest::newRow("sigmoid between two pieces of the same line")
            << "sigmoidal-tangential" << QStringList{QStringLiteral("left_window=110..130"), QStringLiteral("right_window=170..190")};
        QTest::newRow("line from the left") << "tangential-left" << QStringList{QStringLiteral("left_window=110..130")};
        QTest::newRow("line from the right") << "tangential-right" << QStringList{QStringLiteral("right_window=170..190")};
    }
    void areaOfABell()
    {
        QFETCH(QString, baseline);
        QFETCH(QStringList, settings);
        Scan scan;
        scan.heatFlow = bell;
        const auto outcome = peak(scan.dataset(), settings + QStringList{QStringLiteral("window=130..170"), QStringLiteral("baseline=") + baseline});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "enthalpy", bellArea, 1e-5 * bellArea);
        COMPARE_RESULT(*outcome, "T_peak", 150, 0.02);
        COMPARE_RESULT(*outcome, "peak_height", 3, 0.002);
        COMPARE_RESULT(*outcome, "fwhm", 2 * 2 * std::sqrt(2 * std::log(2)), 0.005);
        QCOMPARE(outcome->find(QStringLiteral("direction"))->words, QStringLiteral("exothermic"));
        // The tangent at a Gaussian's inflection reaches the base line 2 sigma before the top.
        COMPARE_RESULT(*outcome, "T_onset", 146, 0.05);
        COMPARE_RESULT(*outcome, "T_endset", 154, 0.05);
    }
    void levelBaselines()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return T < 140 ? 0.0 : T > 160 ? 1.0 : std::max(0.0, 5 - 0.5 * std::abs(T - 150)) + (T - 140) / 20; };
        // Over the left level: triangle 50, ramp 10, and 1 for the last 10 K; over the right level 40 K less; all times 6 s/K.
        COMPARE_CLOSE(value(peak(scan.dataset(), {"window=130..170", "baseline=horizontal-left"}), "enthalpy"), 6 * (50 + 10 + 10), 0.5);
        COMPARE_CLOSE(value(peak(scan.dataset(), {"window=130..170", "baseline=horizontal-right"}), "enthalpy"), 6 * (50 + 10 + 10 - 40), 0.5);
    }
    void trianglesAreExact()
    {
        Scan scan;
        scan.heatFlow = triangle;
        const auto outcome = peak(scan.dataset(), {"window=140..180"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_onset", 150, 1e-6);
        COMPARE_RESULT(*outcome, "T_endset", 165, 1e-6);
        COMPARE_RESULT(*outcome, "T_peak", 160, 0.05);
        COMPARE_RESULT(*outcome, "fwhm", 7.5, 1e-3);
        COMPARE_RESULT(*outcome, "enthalpy", 0.5 * 15 * 6, 1e-6);
    }
    void sigmoidalBaselineFindsTheTrueOne()
    {
        // The heat capacity changes with the melted fraction: the baseline is the mean of two lines weighted by it.
        Scan scan;
        scan.rows = 20001;
        const auto left = [](double T) { return 1 + 0.004 * (T - 150); };
        const auto right = [](double T) { return 1.8 + 0.001 * (T - 150); };
        const auto fraction = [](double T) { return 0.5 * std::erfc(-(T - 150) / 3 / std::numbers::sqrt2); };
        scan.heatFlow = [=](double T) {
            const double peakThere = 4 * std::exp(-0.5 * (T - 150) * (T - 150) / 9);
            return peakThere + left(T) + fraction(T) * (right(T) - left(T));
        };
        const double truth = 4 * 3 * std::sqrt(2 * std::numbers::pi) * 6;
        const QStringList windows{"window=130..170", "left_window=105..128", "right_window=172..195"};
        const auto sigmoidal = peak(scan.dataset(), windows + QStringList{"baseline=sigmoidal-tangential"});
        QVERIFY(sigmoidal.ok());
        COMPARE_RESULT(*sigmoidal, "enthalpy", truth, 2e-4 * truth);
        QVERIFY(sigmoidal->fit && sigmoidal->fit->converged);
        const Curve *baseline = sigmoidal->curve(QStringLiteral("baseline"));
        QVERIFY(baseline);
        for (std::size_t i = 0; i < baseline->x->size(); i += 100) {
            const double T = (*baseline->x)[i];
            COMPARE_CLOSE((*baseline->y)[i], left(T) + fraction(T) * (right(T) - left(T)), 2e-3);
        }
        // Between levels only the slopes are missing: far off the truth, and the stated uncertainty says so.
        const auto chord = peak(scan.dataset(), windows);
        QVERIFY(std::abs(value(chord, "enthalpy") - truth) < 2.5 * uncertainty(chord, "enthalpy"));
    }
    void signsUnitsAndMasses()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return -bell(T); };
        const QStringList window{"window=130..170"};
        COMPARE_CLOSE(value(peak(scan.dataset(), window), "enthalpy"), -bellArea, 1e-3);
        scan.exotherm = "down";
        scan.heatFlow = bell;
        const auto down = peak(scan.dataset(), window);
        COMPARE_CLOSE(value(down, "enthalpy"), -bellArea, 1e-3);
        QCOMPARE(down->find(QStringLiteral("direction"))->words, QStringLiteral("endothermic"));

        Scan other = scan;
        other.temperatureUnit = "K";
        other.timeUnit = "min";
        COMPARE_CLOSE(value(peak(other.dataset(), window), "enthalpy"), -bellArea, 1e-3);
        COMPARE_CLOSE(value(peak(other.dataset(), window), "T_peak"), 150, 0.02);
        COMPARE_CLOSE(value(peak(other.dataset(), {"window=403.15..443.15K"}), "T_peak"), 150, 0.02);
        other.unit = "W/g";
        COMPARE_CLOSE(value(peak(other.dataset(), window), "enthalpy"), -bellArea, 1e-3);

        // Per mass already: the mass does not divide again; another mass than the file's rescales.
        other.mass = 10;
        COMPARE_CLOSE(value(peak(other.dataset(), window), "enthalpy"), -bellArea, 1e-3);
        COMPARE_CLOSE(value(peak(other.dataset(), window + QStringList{"mass=5mg"}), "enthalpy"), -2 * bellArea, 1e-3);
        // Watts are divided, once.
        other.unit = "mW";
        const auto divided = peak(other.dataset(), window);
        COMPARE_CLOSE(value(divided, "enthalpy"), -bellArea / 10, 1e-3);
        QCOMPARE(divided->find(QStringLiteral("enthalpy"))->quantity.unit, Unit::of("J/g"));
        other.mass = 0;
        const auto whole = peak(other.dataset(), window);
        COMPARE_CLOSE(value(whole, "enthalpy"), -bellArea * 1e-3, 1e-6);
        QCOMPARE(whole->find(QStringLiteral("enthalpy"))->quantity.unit, Unit::of("J"));
        QVERIFY(has(*whole, "no-mass"));
        // A voltage is no heat.
        other.unit = "uV";
        const auto voltage = peak(other.dataset(), window);
        QVERIFY(voltage.ok() && !voltage->find(QStringLiteral("enthalpy")) && has(*voltage, "no-enthalpy"));
        COMPARE_RESULT(*voltage, "T_peak", 150, 0.02);
    }
    void unknownDirectionIsSaidAndNotGuessed()
    {
        Scan scan;
        scan.heatFlow = bell;
        scan.exotherm = "unknown";
        const auto outcome = peak(scan.dataset(), {"window=130..170"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "enthalpy", bellArea, 1e-3);
        QVERIFY(has(*outcome, "exotherm-unknown"));
        QCOMPARE(outcome->find(QStringLiteral("direction"))->words, QStringLiteral("upward"));
        const auto told = peak(scan.dataset(), {"window=130..170", "exotherm=down"});
        COMPARE_CLOSE(value(told, "enthalpy"), -bellArea, 1e-3);
        QVERIFY(!has(*told, "exotherm-unknown"));
    }
    void coolingLeadsFromTheRight()
    {
        Scan scan;
        std::swap(scan.from, scan.to);
        scan.heatFlow = triangle; // in time: up from 165 to 160, down to 150
        const auto outcome = peak(scan.dataset(), {"window=140..180"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_onset", 165, 1e-6);
        COMPARE_RESULT(*outcome, "T_endset", 150, 1e-6);
        COMPARE_RESULT(*outcome, "enthalpy", 45, 1e-6);
    }
    void withoutTimeTheRateIsNeeded()
    {
        Scan scan;
        scan.heatFlow = bell;
        auto data = std::make_shared<Dataset>(*scan.dataset());
        data->columns.erase(data->columns.begin() + 1);
        const auto outcome = peak(data, {"window=130..170"});
        QVERIFY(outcome.ok() && !outcome->find(QStringLiteral("enthalpy")) && has(*outcome, "no-enthalpy"));
        COMPARE_CLOSE(value(peak(data, {"window=130..170", "rate=10"}), "enthalpy"), bellArea, 1e-3);
    }
    void everythingFromTheData_data()
    {
        QTest::addColumn<double>("centre");
        QTest::addColumn<double>("noise");
        for (const double noise : {0.0, 0.01, 0.1})
            for (const double centre : {125.0, 150.0, 180.0})
                QTest::addRow("at %g with noise %g", centre, noise) << centre << noise;
    }
    void everythingFromTheData()
    {
        QFETCH(double, centre);
        QFETCH(double, noise);
        Scan scan;
        scan.noise = noise;
        scan.heatFlow = [=](double T) { return -bell(T - centre + 150); };
        const auto outcome = peak(scan.dataset());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        // A chord ends on single points: their noise is in the stated uncertainty.
        COMPARE_RESULT(*outcome, "enthalpy", -bellArea, 0.02 * bellArea + 2.5 * (noise > 0 ? uncertainty(outcome, "enthalpy") : 0));
        COMPARE_RESULT(*outcome, "T_peak", centre, 0.3);
        COMPARE_RESULT(*outcome, "T_onset", centre - 4, 0.6);
    }
    void statedNoiseIsTheScatter()
    {
        // The same bell under forty different noises: the results scatter as their uncertainties say.
        for (const char *key : {"enthalpy", "T_onset", "T_peak"}) {
            std::vector<double> values, stated;
            for (unsigned seed = 1; seed <= 40; ++seed) {
                Scan scan;
                scan.rows = 2001;
                scan.heatFlow = bell;
                scan.noise = 0.05;
                scan.seed = seed;
                const auto outcome = peak(scan.dataset(), {"window=135..165", "left_window=110..135", "right_window=165..190"});
                values.push_back(value(outcome, key));
                stated.push_back(noisePart(outcome, key));
            }
            double mean = 0, variance = 0, typical = 0;
            for (const double v : values)
                mean += v / 40;
            for (std::size_t i = 0; i < values.size(); ++i) {
                variance += (values[i] - mean) * (values[i] - mean) / 39;
                typical += stated[i] / 40;
            }
            const double ratio = typical / std::sqrt(variance);
            QVERIFY2(ratio > 0.5 && ratio < 2,
                     qPrintable(QStringLiteral("%1: stated %2, scatter %3").arg(QLatin1String(key)).arg(typical).arg(std::sqrt(variance))));
        }
    }

    void stepIsExact_data()
    {
        QTest::addColumn<Scan>("scan");
        Scan scan;
        scan.exotherm = "down";
        scan.heatFlow = step;
        QTest::newRow("heating, exothermic down") << scan;
        Scan up = scan;
        up.exotherm = "up";
        up.heatFlow = [](double T) { return -step(T); };
        QTest::newRow("heating, exothermic up") << up;
        Scan cooling = scan;
        std::swap(cooling.from, cooling.to);
        cooling.exotherm = "up"; // the liquid gives off more heat
        QTest::newRow("cooling, exothermic up") << cooling;
        Scan kelvin = scan;
        kelvin.temperatureUnit = "K";
        kelvin.timeUnit = "min";
        kelvin.unit = "W/g";
        QTest::newRow("in kelvin and minutes") << kelvin;
        Scan unknown = scan;
        unknown.exotherm = "unknown";
        QTest::newRow("direction not stated") << unknown;
        Scan watts = scan;
        watts.unit = "W";
        watts.mass = 1000; // mg
        QTest::newRow("watts of one gram") << watts;
    }
    void stepIsExact()
    {
        QFETCH(Scan, scan);
        const auto outcome = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=170..190", "smoothing=0.5"});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "T_mid", 150, 0.005);
        COMPARE_RESULT(*outcome, "T_inflection", 150, 0.02);
        COMPARE_RESULT(*outcome, "T_onset", 150 - stepWidth, 0.02);
        COMPARE_RESULT(*outcome, "T_end", 150 + stepWidth, 0.02);
        COMPARE_RESULT(*outcome, "T_fictive", 150, 0.02); // the step is symmetric
        COMPARE_RESULT(*outcome, "delta_cp", stepHeight * 6, 0.002);
        for (const char *key : {"T_mid", "T_onset", "T_end", "T_inflection", "delta_cp"})
            QVERIFY(uncertainty(outcome, key) > 0);
    }
    void fictiveTemperatureWithAnOvershoot()
    {
        // Recovered enthalpy makes the overshoot and lowers T_f by its area over the step: 0.4 K here.
        Scan scan;
        scan.exotherm = "down";
        const double area = 0.4 * stepHeight;
        scan.heatFlow = [=](double T) { return step(T) + area / (2 * std::sqrt(2 * std::numbers::pi)) * std::exp(-0.5 * (T - 156) * (T - 156) / 4); };
        const auto outcome = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=172..190"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_fictive", 149.6, 0.02);
    }
    void stepFromTheData_data()
    {
        QTest::addColumn<double>("noise");
        QTest::addColumn<bool>("melting");
        QTest::newRow("clean") << 0.0 << false;
        QTest::newRow("noise of a twentieth of the step") << stepHeight / 20 << false;
        QTest::newRow("before a melting peak thirty times as high") << stepHeight / 100 << true;
    }
    void stepFromTheData()
    {
        QFETCH(double, noise);
        QFETCH(bool, melting);
        Scan scan;
        scan.exotherm = "down";
        scan.to = 300;
        scan.noise = noise;
        scan.heatFlow = [=](double T) { return step(T) + (melting ? 30 * stepHeight * std::exp(-0.5 * (T - 250) * (T - 250) / 9) : 0.0); };
        const auto outcome = glass(scan.dataset());
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "T_mid", 150, 0.8);
        COMPARE_RESULT(*outcome, "delta_cp", stepHeight * 6, 0.15 * stepHeight * 6);
    }
    void defaultsFitTheCurve()
    {
        // What runs unasked: the peak analysis on a melting crystal, the glass transition on a glass, not the other way round.
        const auto suits = [](const char *analysis, const DatasetPtr &data) {
            Inputs inputs;
            inputs.add(QStringLiteral("data"), data);
            return applicable(*registry().analysis(QString::fromLatin1(analysis)), inputs);
        };
        Scan crystal;
        crystal.exotherm = "down";
        crystal.noise = 0.005;
        crystal.heatFlow = bell;
        QVERIFY(suits("calorimetry.peak", crystal.dataset()));
        QVERIFY(!suits("calorimetry.glass-transition", crystal.dataset()));
        Scan glassy = crystal;
        glassy.heatFlow = step;
        QVERIFY(!suits("calorimetry.peak", glassy.dataset()));
        QVERIFY(suits("calorimetry.glass-transition", glassy.dataset()));
        Scan flat = crystal;
        flat.heatFlow = [](double T) { return 0.5 + 0.002 * T; };
        QVERIFY(!suits("calorimetry.peak", flat.dataset()) && !suits("calorimetry.glass-transition", flat.dataset()));
    }
    void noStepIsRefused()
    {
        Scan scan;
        scan.noise = 0.01;
        scan.heatFlow = [](double T) { return 0.5 + 0.002 * T; };
        const auto outcome = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=170..190"});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().code, QStringLiteral("no-step"));
        // A step of about nine times its uncertainty from noise is told with a warning.
        scan.heatFlow = [](double T) { return 0.0125 * std::tanh((T - 150) / 3); };
        const auto weak = glass(scan.dataset(), {"glass_window=110..130", "liquid_window=170..190"});
        QVERIFY2(weak.ok(), weak ? "" : qPrintable(weak.failure().message.english()));
        QVERIFY(has(*weak, "weak-step"));
        COMPARE_RESULT(*weak, "T_mid", 150, 3 * uncertainty(weak, "T_mid") + 0.1);
    }
    void statedNoiseOfTheStepIsItsScatter()
    {
        for (const char *key : {"T_mid", "T_onset", "delta_cp"}) {
            double mean = 0, square = 0, typical = 0;
            for (unsigned seed = 1; seed <= 40; ++seed) {
                Scan scan;
                scan.exotherm = "down";
                scan.rows = 2001;
                scan.heatFlow = step;
                scan.noise = 0.02;
                scan.seed = seed;
                const auto outcome = glass(scan.dataset(), {"glass_window=110..135", "liquid_window=165..190"});
                mean += value(outcome, key) / 40;
                square += value(outcome, key) * value(outcome, key) / 40;
                typical += noisePart(outcome, key) / 40;
            }
            const double scatter = std::sqrt(std::max(square - mean * mean, 0.0) * 40 / 39), ratio = typical / scatter;
            QVERIFY2(ratio > 0.5 && ratio < 2,
                     qPrintable(QStringLiteral("%1: stated %2, scatter %3").arg(QLatin1String(key)).arg(typical).arg(scatter)));
        }
    }

    void badInputIsRefusedPolitely_data()
    {
        QTest::addColumn<QByteArray>("analysis");
        QTest::addColumn<Scan>("scan");
        for (const char *analysis : {"calorimetry.peak", "calorimetry.glass-transition"}) {
            Scan scan;
            for (const std::size_t rows : {0, 1, 2, 3, 7}) {
                scan.rows = rows;
                QTest::addRow("%s: %zu rows", analysis, rows) << QByteArray(analysis) << scan;
            }
            scan.rows = 500;
            scan.heatFlow = [](double) { return std::numeric_limits<double>::quiet_NaN(); };
            QTest::addRow("%s: no numbers", analysis) << QByteArray(analysis) << scan;
            scan.heatFlow = [](double) { return std::numeric_limits<double>::infinity(); };
            QTest::addRow("%s: infinite", analysis) << QByteArray(analysis) << scan;
        }
    }
    void badInputIsRefusedPolitely()
    {
        QFETCH(QByteArray, analysis);
        QFETCH(Scan, scan);
        const DatasetPtr data = scan.dataset();
        const bool isPeak = analysis == "calorimetry.peak";
        const QStringList windows = isPeak ? QStringList{"window=120..180"} : QStringList{"glass_window=110..130", "liquid_window=170..190"};
        for (const QStringList &settings : {QStringList(), windows}) {
            const auto outcome = ran(analysis.constData(), data, settings);
            QVERIFY(!outcome.ok());
            QVERIFY(!outcome.failure().message.isEmpty());
        }
    }
    void holesAreBridged()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return std::fmod(T, 7) < 0.1 ? std::numeric_limits<double>::quiet_NaN() : bell(T); };
        const auto outcome = peak(scan.dataset(), {"window=130..170"});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "enthalpy", bellArea, 1e-3 * bellArea);
        QVERIFY(has(*outcome, "holes"));
    }
    void windowsOutsideAndUnknownSegments()
    {
        Scan scan;
        scan.heatFlow = bell;
        const auto outside = peak(scan.dataset(), {"window=300..400"});
        QVERIFY(!outside.ok());
        QCOMPARE(outside.failure().place.field, QStringLiteral("window"));
        const auto segment = peak(scan.dataset(), {"segment=cooling-2"});
        QVERIFY(!segment.ok());
        QCOMPARE(segment.failure().code, QStringLiteral("unknown-segment"));
        QCOMPARE(segment.failure().place.field, QStringLiteral("segment"));
        const auto axis = peak(scan.dataset(), {"axis=reference"});
        QVERIFY(!axis.ok());
        QVERIFY(has(*peak(scan.dataset(), {"window=140..250"}), "window-cut"));
    }
    void longAndShortCurvesAgree()
    {
        // A million rows are thinned for shapes; what comes out is that of the plain curve.
        Scan scan;
        scan.heatFlow = bell;
        scan.rows = 1000001;
        const QStringList windows{"segment=1", "window=145..155", "left_window=120..140", "right_window=160..180"};
        for (const char *baseline : {"baseline=linear", "baseline=sigmoidal-tangential"}) {
            const auto data = scan.dataset();
            const auto outcome = peak(data, windows + QStringList{QString::fromLatin1(baseline)});
            // Processor time of a run, as a drag repeats it: generous, for machines under load and builds without optimisation.
            const std::clock_t start = std::clock();
            for (int i = 0; i < 10; ++i)
                (void)peak(data, windows + QStringList{QString::fromLatin1(baseline)});
            const double milliseconds = 1000.0 * static_cast<double>(std::clock() - start) / CLOCKS_PER_SEC / 10;
            qInfo("%s: %.2f ms of processor time a run", baseline, milliseconds);
            QVERIFY(milliseconds < 50);
            Scan coarse = scan;
            coarse.rows = 20001;
            const auto small = peak(coarse.dataset(), windows + QStringList{QString::fromLatin1(baseline)});
            COMPARE_CLOSE(value(outcome, "enthalpy"), value(small, "enthalpy"), 2e-4 * bellArea);
            COMPARE_CLOSE(value(outcome, "T_peak"), value(small, "T_peak"), 0.01);
            COMPARE_CLOSE(value(outcome, "T_onset"), value(small, "T_onset"), 0.02);
        }
    }
    // Long curves are added up in parts and thinned for their shape: the area is still that of every row.
    void everyRowCounts()
    {
        Scan scan;
        scan.heatFlow = bell;
        scan.noise = 0.05;
        for (const std::size_t rows : {std::size_t(1201), std::size_t(4001), std::size_t(50001), std::size_t(123457)}) {
            scan.rows = rows;
            const DatasetPtr data = scan.dataset();
            const std::vector<double> &T = *data->columns[0].values, &t = *data->columns[1].values, &y = *data->columns[2].values;
            std::size_t first = 0, last = rows - 1;
            while (std::abs(T[first + 1] - 140) < std::abs(T[first] - 140))
                ++first;
            while (std::abs(T[last - 1] - 160) < std::abs(T[last] - 160))
                --last;
            const auto chord = [&](std::size_t i) { return y[first] + (y[last] - y[first]) * (t[i] - t[first]) / (t[last] - t[first]); };
            long double area = 0;
            for (std::size_t i = first + 1; i <= last; ++i)
                area += 0.5L * ((y[i] - chord(i)) + (y[i - 1] - chord(i - 1))) * (t[i] - t[i - 1]);
            const auto outcome = peak(data, {"window=140..160", "baseline=linear"});
            QVERIFY(outcome);
            COMPARE_CLOSE(std::abs(value(outcome, "enthalpy")), std::abs(static_cast<double>(area)), 1e-9);
        }
    }

    // Means of long runs are made of sums kept for blocks of rows: the same as from the rows themselves, from any row on,
    // beside a hole too.
    void sumsOfBlocksAreThoseOfTheirRows()
    {
        Scan scan;
        scan.heatFlow = bell;
        scan.noise = 0.05;
        scan.rows = 123457;
        Dataset data = *scan.dataset();
        std::vector<double> holed = *data.columns[2].values;
        holed[60000] = NAN;
        data.columns[2].values = shared(std::move(holed));
        Inputs inputs;
        inputs.add(QStringLiteral("data"), std::make_shared<const Dataset>(data));
        const auto run = calorimetry::thermogram(inputs, {});
        QVERIFY(run && run->sums);
        const auto &plain = *run;
        for (const calorimetry::Rows rows : {calorimetry::Rows{0, scan.rows - 1}, {1, 40}, {3, 3}, {17, 31017}, {59001, 70013}, {scan.rows - 21, scan.rows - 1}})
            for (const std::size_t enough : {std::size_t(7), std::size_t(100), std::size_t(2048)}) {
                const auto seen = calorimetry::thinned(*run, rows, enough);
                const auto &T = plain.temperature, &t = plain.time, &y = plain.heatFlow;
                QCOMPARE(seen.holes, rows.first <= 60000 && rows.last >= 60000);
                QVERIFY(seen.first >= rows.first && seen.first < rows.first + 16);
                std::size_t row = seen.first;
                for (std::size_t i = 0; i < seen.size(); ++i) {
                    long double sumT = 0, sumX = 0, sumY = 0, count = 0;
                    const std::size_t left = rows.last + 1 - row;
                    const std::size_t end = row + (left >= seen.block || seen.block < 128 ? std::min(seen.block, left) : left - left % 16);
                    for (; row < end; ++row)
                        if (std::isfinite(y[row])) {
                            sumT += T[row];
                            sumX += t[row];
                            sumY += y[row];
                            ++count;
                        }
                    COMPARE_CLOSE(seen.temperature[i], static_cast<double>(sumT / count), 1e-11);
                    COMPARE_CLOSE(seen.time[i], static_cast<double>(sumX / count), 1e-11);
                    COMPARE_CLOSE(seen.heatFlow[i], static_cast<double>(sumY / count), 1e-12);
                }
                QVERIFY(rows.last - row < 16 || row == rows.last + 1);
            }
    }

    // A drag evaluates again and again; what it ends with is what a fresh evaluation gives.
    void stepsOfADragLeaveNothingBehind()
    {
        Scan scan;
        scan.heatFlow = bell;
        scan.noise = 0.01;
        scan.rows = 30000;
        const DatasetPtr data = scan.dataset();
        const auto limits = [](int step) { return QStringLiteral("window=%1..165").arg(135 + 0.05 * step); };
        for (int step = 0; step < 60; ++step)
            QVERIFY(peak(data, {limits(step), QStringLiteral("baseline=sigmoidal-horizontal")}));
        const auto after = peak(data, {limits(60), QStringLiteral("baseline=sigmoidal-horizontal")});
        const auto fresh = peak(scan.dataset(), {limits(60), QStringLiteral("baseline=sigmoidal-horizontal")});
        QVERIFY(after && fresh && after->results.size() == fresh->results.size());
        for (std::size_t i = 0; i < after->results.size(); ++i) {
            QCOMPARE(std::bit_cast<std::uint64_t>(after->results[i].quantity.value), std::bit_cast<std::uint64_t>(fresh->results[i].quantity.value));
            QCOMPARE(std::bit_cast<std::uint64_t>(after->results[i].quantity.uncertainty), std::bit_cast<std::uint64_t>(fresh->results[i].quantity.uncertainty));
        }
    }

    void sameInputSameBits()
    {
        Scan scan;
        scan.heatFlow = bell;
        scan.noise = 0.05;
        const auto one = peak(scan.dataset()), two = peak(scan.dataset());
        QVERIFY(one.ok() && two.ok());
        for (std::size_t i = 0; i < one->results.size(); ++i) {
            QVERIFY(one->results[i].words == two->results[i].words);
            if (one->results[i].words.isEmpty())
                QCOMPARE(std::bit_cast<quint64>(one->results[i].quantity.value), std::bit_cast<quint64>(two->results[i].quantity.value));
        }
    }
};

VITRINE_TEST(CalorimetryAnalysesTest)
#include "test_analyses.moc"
