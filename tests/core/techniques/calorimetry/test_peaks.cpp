// SPDX-License-Identifier: GPL-3.0-or-later
#include "scan.h"
#include "support/testmain.h"
#include "techniques/calorimetry/standards.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

namespace
{

double gauss(double T, double centre, double sigma) { return std::exp(-0.5 * (T - centre) * (T - centre) / (sigma * sigma)); }
const double perKelvin = 6 * std::sqrt(2 * std::numbers::pi); // J/g of a Gaussian of height 1 mW/mg and sigma 1 K at 10 K/min

// Two scans of one run: up with one curve, down with another.
DatasetPtr upAndDown(const Scan &up, const Scan &down)
{
    auto whole = std::make_shared<Dataset>(*up.dataset());
    const DatasetPtr second = down.dataset();
    const double end = whole->columns[1].values->back();
    for (std::size_t c = 0; c < whole->columns.size(); ++c) {
        std::vector<double> values = *whole->columns[c].values;
        for (const double v : *second->columns[c].values)
            values.push_back(c == 1 ? end + 1 + v : v);
        whole->columns[c].values = shared(std::move(values));
    }
    return whole;
}

double indexed(const Result<Outcome> &outcome, const char *key, const char *index, double at)
{
    if (outcome)
        for (const ResultValue &result : outcome->results)
            if (const auto found = result.index.find(QString::fromLatin1(index));
                result.key == QLatin1String(key) && found != result.index.end() && found->second == at)
                return result.quantity.value;
    return absent;
}

std::vector<Parameters> proposals(const DatasetPtr &data)
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("calorimetry.peak"));
    return applicable(spec, inputs) ? proposedAnalyses(spec, inputs) : std::vector<Parameters>();
}

} // namespace

namespace
{

// A melt that cools at 10 K/min to 110 degC without freezing, jumps to 114 degC while it freezes, and goes on cooling.
DatasetPtr supercooledMelt(double noise)
{
    std::mt19937 random(3);
    std::normal_distribution<double> normal(0, 1);
    std::vector<double> T, t, y;
    const double nucleation = 360; // s, after which 110 degC are reached
    for (double s = 0; s < 720; s += 0.25) {
        const double after = s - nucleation, programme = 170 - s / 6;
        T.push_back(after <= 0 ? programme : programme + 6 * (1 - std::exp(-after / 1.5)) * std::exp(-after / 20));
        t.push_back(s);
        y.push_back(-0.3 + (after <= 0 ? 0 : 4 * (1 - std::exp(-after / 2)) * std::exp(-after / 18)) + noise * normal(random));
    }
    auto data = std::make_shared<Dataset>();
    data->label = QStringLiteral("melt");
    data->technique = QStringLiteral("calorimetry");
    data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), {}},
                     {QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), {}},
                     {QStringLiteral("y"), QStringLiteral("heat-flow"), *Unit::parsed(QStringLiteral("mW/mg")), {}, shared(std::move(y)), {}}};
    data->metadata.set(QStringLiteral("exotherm"), QStringLiteral("up"));
    return data;
}

} // namespace

// Several peaks, baselines beyond the chord, components, standards.
class CalorimetryPeaksTest : public QObject
{
    Q_OBJECT

private slots:
    // A curve that passes all thresholds from one point to the next: the deviation is known to a quarter of a kelvin at best.
    void aSuddenDeviationIsKnownToOnePoint()
    {
        Scan scan;
        scan.rows = 401;
        scan.heatFlow = [](double T) { return T < 149.9 ? 0 : -2 * std::exp(-(T - 150) / 2); };
        const auto outcome = peak(scan.dataset(), {"window=140..175", "left_window=120..140", "right_window=175..195"});
        COMPARE_CLOSE(value(outcome, "T_initial"), 149.75, 0.26);
        COMPARE_CLOSE(uncertainty(outcome, "T_initial"), 0.25 / std::sqrt(12.0), 0.01);
    }
    // The release begins at 110 degC; the temperatures of the flank are all higher, and so is half conversion.
    void onsetOfASupercooledMeltIsWhereItBeginsToFreeze()
    {
        for (const double noise : {0.0, 0.005}) {
            const auto outcome = peak(supercooledMelt(noise), {"window=85..125"});
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            QVERIFY(has(*outcome, "onset-in-time"));
            COMPARE_CLOSE(value(outcome, "T_onset"), 110, 0.1);
            QVERIFY(uncertainty(outcome, "T_onset") > 0 && uncertainty(outcome, "T_onset") < 0.2);
            QVERIFY(value(outcome, "T_half") > 110.5);
            // What heats itself passes temperatures twice: no width in kelvin.
            QVERIFY(!outcome->find(QStringLiteral("fwhm")));
            QVERIFY(has(*outcome, "no-width"));
            // 4 (exp(-s/18) - exp(-s/2 - s/18)) over s from 0 on
            COMPARE_CLOSE(value(outcome, "enthalpy"), 4 * (18 - 1 / (1 / 2.0 + 1 / 18.0)), 1);
        }
    }
    // The line before the bump scatters by a seventh of its height: by three times that the curve deviates from it late only.
    void noFirstDeviationBehindTheOnset()
    {
        for (const double wander : {0.002, 0.1}) {
            Scan scan;
            scan.heatFlow = [&](double T) { return (T < 140 ? wander * std::sin(T) : 0) - 0.5 * gauss(T, 160, 5); };
            const auto outcome = peak(scan.dataset(), {"window=142..178", "left_window=110..140", "right_window=182..198"});
            QVERIFY(outcome.ok() && outcome->find(QStringLiteral("T_onset")));
            QCOMPARE(outcome->find(QStringLiteral("T_initial")) != nullptr, wander < 0.01);
            QCOMPARE(has(*outcome, "initial-behind-onset"), wander > 0.01);
        }
    }
    // The furnace overshoots and comes back by 3 K within the peak.
    void noWidthWhereTheTemperatureRunsBackwards()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return -3 * gauss(T, 150, 2); };
        const auto plain = scan.dataset();
        COMPARE_CLOSE(value(peak(plain, {"window=135..165"}), "fwhm"), 2 * 2.3548, 0.01);
        auto data = std::make_shared<Dataset>(*plain);
        std::vector<double> T = *data->columns[0].values;
        for (double &t : T)
            t += 4 * gauss(t, 149.5, 0.6);
        data->columns[0].values = shared(std::move(T));
        const auto outcome = peak(data, {"window=135..165"});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        QVERIFY(!outcome->find(QStringLiteral("fwhm")));
        QVERIFY(has(*outcome, "no-width"));
    }
    // Indium of 28.66 J/g whose onset should lie at 156.6 degC; the tangent of a Gaussian meets the baseline two deviations before it.
    void aStandardTellsThatTheScalesAreOff()
    {
        const QStringList accuracies{"window=145..172", "temperature_accuracy=0.3", "enthalpy_accuracy=2"};
        const auto run = [&](const char *label, double share, double shift) {
            Scan scan;
            scan.heatFlow = [=](double T) { return -28.66 * share / perKelvin * gauss(T, 158.6 + shift, 1); };
            auto data = std::make_shared<Dataset>(*scan.dataset());
            data->label = QString::fromLatin1(label);
            return peak(data, accuracies);
        };
        const auto warns = [](const Result<Outcome> &outcome, const char *code) {
            return outcome.ok() && std::ranges::any_of(outcome->issues, [&](const Issue &issue) { return issue.code == QLatin1String(code) && issue.severity == Severity::Warning; });
        };
        QVERIFY(!warns(run("indium_10K.txt", 1, 0), "heat-scale-off"));
        QVERIFY(!warns(run("indium_10K.txt", 1, 0), "temperature-scale-off"));
        QVERIFY(warns(run("indium_10K.txt", 0.75, 0), "heat-scale-off"));
        QVERIFY(!warns(run("indium_10K.txt", 0.75, 0), "temperature-scale-off"));
        QVERIFY(warns(run("Standard Indium", 1, 1.5), "temperature-scale-off"));
        QVERIFY(warns(run("In", 0.75, 0), "heat-scale-off"));
        // Something else that melts there is no standard.
        QVERIFY(!warns(run("polymer in nitrogen", 0.75, 1.5), "heat-scale-off"));
        QVERIFY(!warns(run("zinc", 0.75, 1.5), "heat-scale-off"));
    }
    void limitsMeanTheSegmentThatHoldsThePeak()
    {
        // On heating the limits graze the flank of the melting at 130, on cooling they hold the freezing at 120.
        Scan up, down;
        std::swap(down.from, down.to);
        up.heatFlow = [](double T) { return 0.2 - 6 * gauss(T, 130, 2); };
        down.heatFlow = [](double T) { return -0.2 + 2 * gauss(T, 120, 1); };
        const DatasetPtr data = upAndDown(up, down);
        const auto outcome = peak(data, {"window=112..129"});
        QVERIFY(outcome.ok() && has(*outcome, "segment"));
        QCOMPARE(outcome->parameters.words(QStringLiteral("segment")), QStringLiteral("2"));
        COMPARE_RESULT(*outcome, "T_peak", 120, 0.1);
        COMPARE_RESULT(*outcome, "enthalpy", 2 * perKelvin, 0.3);
        // Both hold a peak: the higher one. Named, the other.
        const auto wide = peak(data, {"window=105..145"});
        QCOMPARE(wide->parameters.words(QStringLiteral("segment")), QStringLiteral("1"));
        COMPARE_CLOSE(value(peak(data, {"window=105..145", "segment=2"}), "T_peak"), 120, 0.1);
    }
    void limitsThatCutAreTold_data()
    {
        QTest::addColumn<QString>("window");
        QTest::addColumn<bool>("cut");
        QTest::addColumn<bool>("evaluated");
        QTest::newRow("beside the peak") << "140..160" << false << true;
        QTest::newRow("far outside") << "115..185" << false << true;
        QTest::newRow("at 1 % of the height, 3.03 sigma") << "143.9..156.1" << false << true;
        QTest::newRow("at 10 % behind, 2.15 sigma") << "140..154.3" << true << true;
        QTest::newRow("at 10 % before") << "145.7..160" << true << true;
        QTest::newRow("before the top") << "140..149" << true << false;
        QTest::newRow("behind the top") << "151.5..160" << true << false;
    }
    void limitsThatCutAreTold()
    {
        QFETCH(QString, window);
        QFETCH(bool, cut);
        QFETCH(bool, evaluated);
        for (const double slope : {0.0, 0.01}) {
            Scan scan;
            scan.noise = 0.003;
            scan.heatFlow = [=](double T) { return 0.5 + slope * (T - 150) - 3 * gauss(T, 150, 2); };
            const auto outcome = peak(scan.dataset(), {"window=" + window});
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            QCOMPARE(has(*outcome, "peak-cut"), cut);
            QCOMPARE(outcome->find(QStringLiteral("enthalpy")) != nullptr, evaluated);
            QCOMPARE(outcome->find(QStringLiteral("T_onset")) != nullptr, evaluated);
        }
    }
    void whereThereIsNoPeakNothingIsGiven()
    {
        for (unsigned seed = 1; seed <= 20; ++seed) {
            Scan scan;
            scan.noise = 0.01;
            scan.seed = seed;
            scan.heatFlow = [](double T) { return 0.5 + 0.002 * T - 3 * gauss(T, 130, 2); };
            const auto outcome = peak(scan.dataset(), {"window=160..180"});
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            QVERIFY(has(*outcome, "no-peak"));
            QVERIFY(outcome->results.empty());
            QVERIFY(outcome->curve(QStringLiteral("baseline"))); // to see why
        }
    }
    void typedProposalsChangeNothing()
    {
        Scan scan;
        scan.rows = 3001;
        scan.noise = 0.004;
        // A long foot, a drifting baseline and a second peak.
        scan.heatFlow = [](double T) { return 0.4 + 0.004 * T - (T < 140 ? 3 / (1 + std::pow((140 - T) / 1.2, 2)) : 3 * std::exp(-(T - 140) / 2)) - 0.4 * gauss(T, 175, 2); };
        const auto proposed = peak(scan.dataset());
        QVERIFY(proposed.ok());
        const auto typed = peak(scan.dataset(), {"window=" + parameterText(*proposed->parameters.find(QStringLiteral("window")))});
        QVERIFY(typed.ok());
        QCOMPARE(typed->results.size(), proposed->results.size());
        for (std::size_t i = 0; i < typed->results.size(); ++i) {
            QCOMPARE(typed->results[i].quantity.value, proposed->results[i].quantity.value);
            QCOMPARE(typed->results[i].quantity.uncertainty, proposed->results[i].quantity.uncertainty);
        }
    }
    void aMassBesideTheFilesIsTold()
    {
        Scan scan;
        scan.unit = "mW";
        scan.mass = 13.2464;
        scan.heatFlow = [](double T) { return 0.5 - 3 * gauss(T, 150, 2); };
        const auto told = [&](const QStringList &settings) {
            const auto outcome = peak(scan.dataset(), settings);
            return outcome && has(*outcome, "mass-differs");
        };
        QVERIFY(told({QStringLiteral("mass=13.2464ug")}));
        QVERIFY(told({QStringLiteral("mass=15mg")}));
        QVERIFY(!told({QStringLiteral("mass=13mg")}));
        QVERIFY(!told({}));
        scan.unit = "mW/mg";
        QVERIFY(told({QStringLiteral("mass=13.2464ug")}));
        scan.mass = 0;
        QVERIFY(!told({QStringLiteral("mass=13.2464ug")}));
    }
    void temperaturesOutOfOrderAreLeftOut()
    {
        SHARED_FILE(path, "thermal/mettler_tgadsc_indium_10Kmin.txt");
        const auto file = readWhole(path);
        QVERIFY(file.ok());
        const auto imported = importFile(registry().importers(), *file, {}, {});
        QVERIFY(imported.ok());
        const auto drift = peak(imported->datasets.front(), {QStringLiteral("window=190..215")}); // far behind the melting: a drift
        QVERIFY(drift.ok());
        QVERIFY(has(*drift, "out-of-order"));
        QVERIFY(!drift->find(QStringLiteral("T_initial")) && !drift->find(QStringLiteral("T_half")));
        const auto melting = peak(imported->datasets.front());
        QVERIFY(melting.ok());
        QVERIFY(!has(*melting, "out-of-order"));
        QVERIFY(melting->find(QStringLiteral("T_initial")) && melting->find(QStringLiteral("T_half")));
    }
    void aStepUnderAPeakIsTold()
    {
        Scan scan;
        const auto step = [](double T) { return 1 / (1 + std::exp(-(T - 148) / 1.5)); };
        scan.heatFlow = [=](double T) { return -0.8 * step(T) - 1.2 * gauss(T, 151, 1.5); };
        const auto outcome = peak(scan.dataset(), {"window=135..165"});
        QVERIFY(outcome.ok() && has(*outcome, "step-under-peak"));
        scan.heatFlow = [=](double T) { return -0.1 * step(T) - 1.2 * gauss(T, 151, 1.5); };
        QVERIFY(!has(*peak(scan.dataset(), {"window=135..165"}), "step-under-peak"));
    }
    void everyPeakIsProposed()
    {
        Scan up, down;
        up.rows = down.rows = 3001;
        up.noise = down.noise = 0.003;
        std::swap(down.from, down.to);
        up.heatFlow = [](double T) { return 0.2 - 3 * gauss(T, 130, 1.5) - 0.8 * gauss(T, 165, 2); };
        down.heatFlow = [](double T) { return -0.2 + 2 * gauss(T, 120, 1); };
        const DatasetPtr data = upAndDown(up, down);
        const auto all = proposals(data);
        QCOMPARE(all.size(), std::size_t(3));
        const double expected[][2] = {{130, -3 * 1.5}, {165, -0.8 * 2}, {120, 2}};
        for (const auto &[centre, area] : expected) {
            bool found = false;
            for (const Parameters &given : all) {
                Inputs inputs;
                inputs.add(QStringLiteral("data"), data);
                const auto outcome = evaluated(*registry().analysis(QStringLiteral("calorimetry.peak")), inputs, given, {});
                QVERIFY(outcome.ok());
                if (std::abs(value(outcome, "T_peak") - centre) > 0.5)
                    continue;
                found = true;
                COMPARE_CLOSE(value(outcome, "enthalpy"), area * perKelvin,
                              std::max(2.5 * uncertainty(outcome, "enthalpy"), 0.01 * std::abs(area) * perKelvin));
            }
            QVERIFY2(found, qPrintable(QString::number(centre)));
        }
        const auto both = ran("calorimetry.melting-crystallisation", data);
        QVERIFY2(both.ok(), both ? "" : qPrintable(both.failure().message.english()));
        COMPARE_RESULT(*both, "supercooling", (130 - 3) - (120 + 2), 0.3);
        COMPARE_RESULT(*both, "enthalpy_ratio", 2 / 4.5, 0.02);
        // Both heats are of one sample: a mass known to a tenth only makes either uncertain, and not their ratio.
        auto weighed = std::make_shared<Dataset>(*data);
        weighed->metadata.set(QStringLiteral("sample_mass"), Quantity{5, 0.5, Unit::of("mg")});
        const auto roughly = ran("calorimetry.melting-crystallisation", weighed);
        QVERIFY(roughly.ok());
        COMPARE_CLOSE(uncertainty(roughly, "enthalpy_ratio"), uncertainty(both, "enthalpy_ratio"), 1e-9);
        QVERIFY(uncertainty(roughly, "enthalpy_melting") > 0.09 * std::abs(value(roughly, "enthalpy_melting")));
    }
    void transientsAreNoPeaks_data()
    {
        QTest::addColumn<double>("decay"); // K
        for (const double decay : {1.0, 4.0, 10.0})
            QTest::addRow("%g K", decay) << decay;
    }
    void transientsAreNoPeaks()
    {
        // The approach to the steady state after a segment has begun: no baseline before it.
        QFETCH(double, decay);
        Scan scan;
        scan.noise = 0.002;
        scan.heatFlow = [=](double T) { return 0.3 + 0.001 * T - 2 * (T - 98) / decay * std::exp(-(T - 98) / decay); };
        QVERIFY(proposals(scan.dataset()).empty());
        // A small peak beside it is what is found.
        scan.heatFlow = [=](double T) { return 0.3 - 2 * std::exp(-(T - 100) / decay) - 0.7 * gauss(T, 170, 2); };
        const auto outcome = peak(scan.dataset());
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "T_peak", 170, 0.3);
    }
    void limitsDoNotCutLongFeet()
    {
        // Melting that begins far below the melting point: a Lorentzian-like foot before a steep end.
        Scan scan;
        scan.rows = 8001;
        scan.noise = 5e-4;
        const auto foot = [](double T) { return T < 160 ? 4 / (1 + std::pow((160 - T) / 1.5, 2)) : 4 * std::exp(-(T - 160) * (T - 160)); };
        scan.heatFlow = [=](double T) { return 0.1 - foot(T); };
        double area = 0;
        for (double T = 100; T < 200; T += 0.001)
            area += 0.001 * foot(T) * 6;
        const auto outcome = peak(scan.dataset());
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "enthalpy", -area, std::max(2.5 * uncertainty(outcome, "enthalpy"), 0.03 * area));
        QVERIFY(uncertainty(outcome, "enthalpy") < 0.1 * area);
    }
    void splineFollowsABentBaseline()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return 2e-4 * (T - 150) * (T - 150) + 3 * gauss(T, 150, 2); };
        const QStringList window{"window=120..180"};
        const auto chord = peak(scan.dataset(), window);
        const auto spline = peak(scan.dataset(), window + QStringList{"baseline=spline", "knot.1=126", "knot.2=132", "knot.3=138", "knot.4=141",
                                                                      "knot.5=159", "knot.6=162", "knot.7=168", "knot.8=174"});
        QVERIFY2(spline.ok(), spline ? "" : qPrintable(spline.failure().message.english()));
        QVERIFY(!(std::abs(value(chord, "enthalpy") - 6 * perKelvin) < 20));
        COMPARE_RESULT(*spline, "enthalpy", 6 * perKelvin, 0.02 * 6 * perKelvin);
        // Without knots some are proposed, as handles on the plot.
        const auto proposed = peak(scan.dataset(), window + QStringList{"baseline=spline"});
        QVERIFY(proposed.ok());
        int knots = 0;
        for (const auto &[key, unused] : proposed->parameters.all())
            knots += key.startsWith(QLatin1String("knot.")) ? 1 : 0;
        QVERIFY(knots >= 2);
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("calorimetry.peak"));
        const auto handles = handlesFor(spec, proposed->parameters, {});
        QCOMPARE(std::ranges::count_if(handles, [](const Handle &handle) { return handle.parameter.startsWith(QLatin1String("knot.")); }),
                 std::ptrdiff_t(knots));
    }
    void partsAndMoles()
    {
        Scan scan;
        scan.heatFlow = [](double T) { return -3 * gauss(T, 150, 2); };
        const auto outcome = peak(scan.dataset(), {"window=130..170", "partial_window=130..152", "molar_mass=200"});
        QVERIFY(outcome.ok());
        const double share = 0.5 * std::erfc(-1 / std::numbers::sqrt2); // one sigma beyond the middle
        COMPARE_RESULT(*outcome, "partial_fraction", share, 1e-3);
        COMPARE_RESULT(*outcome, "partial_enthalpy", -6 * perKelvin * share, 0.1);
        COMPARE_RESULT(*outcome, "enthalpy_molar", -6 * perKelvin * 0.2, 0.02);
        COMPARE_RESULT(*outcome, "T_half", 150, 0.02);
        const Curve *fraction = outcome->curve(QStringLiteral("converted_fraction"));
        QVERIFY(fraction && std::abs(fraction->y->front()) < 1e-6 && std::abs(fraction->y->back() - 1) < 1e-6);
    }
    void overlappingPeaksComeApart_data()
    {
        QTest::addColumn<double>("distance");
        QTest::addColumn<QString>("count");
        QTest::newRow("with a valley between them") << 8.0 << QString();
        QTest::newRow("a shoulder") << 5.0 << QString();
        QTest::newRow("a shoulder, number given") << 5.0 << QStringLiteral("peaks=2");
    }
    void overlappingPeaksComeApart()
    {
        QFETCH(double, distance);
        QFETCH(QString, count);
        Scan scan;
        scan.noise = 0.005;
        scan.heatFlow = [=](double T) { return 0.5 + 2 * gauss(T, 150, 2) + 1.2 * gauss(T, 150 + distance, 2); };
        QStringList settings{"window=130..180", "shape=gaussian"};
        if (!count.isEmpty())
            settings += count;
        const auto outcome = ran("calorimetry.deconvolution", scan.dataset(), settings);
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        QCOMPARE(outcome->parameters.number(QStringLiteral("peaks")), 2.0);
        COMPARE_CLOSE(indexed(outcome, "T_peak", "peak", 1), 150, 0.05);
        COMPARE_CLOSE(indexed(outcome, "T_peak", "peak", 2), 150 + distance, 0.05);
        COMPARE_CLOSE(indexed(outcome, "enthalpy", "peak", 1), 4 * perKelvin, 0.02 * 4 * perKelvin);
        COMPARE_CLOSE(indexed(outcome, "enthalpy", "peak", 2), 2.4 * perKelvin, 0.03 * 2.4 * perKelvin);
        COMPARE_CLOSE(indexed(outcome, "share", "peak", 1), 2 / 3.2, 0.01);
        COMPARE_CLOSE(indexed(outcome, "fwhm", "peak", 1), 2 * 2 * std::sqrt(2 * std::numbers::ln2), 0.1);
    }
    // Too few components leave area over, or describe one that is not there: the heat is no better known than that.
    void whatTooFewComponentsLeaveIsUncertain()
    {
        Scan scan;
        scan.noise = 0.005;
        scan.heatFlow = [](double T) { return 0.5 + 2 * gauss(T, 150, 2) + 1.2 * gauss(T, 158, 2); };
        const auto outcome = ran("calorimetry.deconvolution", scan.dataset(), {"window=130..180", "shape=gaussian", "peaks=1"});
        QVERIFY(outcome.ok());
        QVERIFY(has(*outcome, "poor-fit"));
        const ResultValue *heat = outcome->find(QStringLiteral("enthalpy"));
        QVERIFY(heat);
        const double missing = std::abs(heat->quantity.value - 6.4 * perKelvin);
        QVERIFY(missing > 0.03 * 6.4 * perKelvin);
        QVERIFY(heat->quantity.uncertainty >= 0.98 * missing);
    }
    void asymmetricPeakIsOne()
    {
        // Fraser and Suzuki's own shape: height 2, width 6 K, asymmetry -0.4 (a steep end, as melting has), and its area.
        constexpr double s = -0.4, w = 6;
        Scan scan;
        scan.noise = 0.004;
        scan.heatFlow = [=](double T) {
            const double argument = 1 + 2 * s * (T - 150) / w;
            return argument > 0 ? -2 * std::exp(-std::numbers::ln2 / (s * s) * std::pow(std::log(argument), 2)) : 0.0;
        };
        const auto outcome = ran("calorimetry.deconvolution", scan.dataset(), {"window=120..175", "peaks=1"});
        QVERIFY(outcome.ok());
        const double area = 0.5 * 2 * w * std::sqrt(std::numbers::pi / std::numbers::ln2) * std::exp(s * s / (4 * std::numbers::ln2)) * 6;
        COMPARE_CLOSE(indexed(outcome, "enthalpy", "peak", 1), -area, 0.01 * area);
        COMPARE_CLOSE(indexed(outcome, "asymmetry", "peak", 1), s, 0.02);
    }
    void standardsAndTheirCorrection()
    {
        // Indium at three rates: the onset lags by 0.9 s times the rate behind a thermometer that reads 0.5 K too much, the heat comes out 4 % low.
        const calorimetry::Standard &indium = *calorimetry::standardNamed("indium");
        COMPARE_CLOSE(indium.temperature, 156.5985, 0); // ITS-90
        COMPARE_CLOSE(indium.enthalpy, 28.6624, 0);     // Archer and Rudtsch 2003
        Inputs inputs;
        for (const double rate : {2.0, 10.0, 20.0}) {
            Scan scan;
            scan.from = 130;
            scan.to = 180;
            scan.rate = rate;
            scan.noise = 1e-4;
            const double onset = indium.temperature + 0.5 + 0.9 * rate / 60;
            // A triangle: its tangent is its flank. Half the base times the height over the rate is the heat.
            const double height = 2 * 0.96 * indium.enthalpy / 3 * rate / 60;
            scan.heatFlow = [=](double T) {
                const double x = T - onset;
                return x < 0 || x > 3 ? 0.0 : x < 2 ? -height * x / 2 : -height * (3 - x);
            };
            auto data = std::make_shared<Dataset>(*scan.dataset());
            inputs.add(QStringLiteral("data"), data);
        }
        const auto outcome = evaluated(*registry().analysis(QStringLiteral("calorimetry.calibration")), inputs, {}, {});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "lag", 0.9, 0.1);
        COMPARE_RESULT(*outcome, "temperature_offset_isothermal", -0.5, 0.03);
        COMPARE_RESULT(*outcome, "temperature_offset", -0.5 - 0.9 * 32 / 3 / 60, 0.03);
        COMPARE_RESULT(*outcome, "enthalpy_factor", 1 / 0.96, 0.01);
        // Adopted, the correction brings a run to the standard's values.
        const QString offset = QString::number(value(outcome, "temperature_offset"), 'g', 10),
                      factor = QString::number(value(outcome, "enthalpy_factor"), 'g', 10);
        Inputs single;
        single.add(QStringLiteral("data"), inputs.all(QStringLiteral("data"))[1]);
        Parameters given;
        given.set(QStringLiteral("temperature_offset"), offset.toDouble());
        given.set(QStringLiteral("enthalpy_factor"), factor.toDouble());
        const auto corrected = evaluated(*registry().analysis(QStringLiteral("calorimetry.peak")), single, given, {});
        QVERIFY(corrected.ok() && has(*corrected, "corrected"));
        COMPARE_RESULT(*corrected, "T_onset", indium.temperature, 0.1);
        COMPARE_RESULT(*corrected, "enthalpy", -indium.enthalpy, 0.02 * indium.enthalpy);
    }
};

VITRINE_TEST(CalorimetryPeaksTest)
#include "test_peaks.moc"
