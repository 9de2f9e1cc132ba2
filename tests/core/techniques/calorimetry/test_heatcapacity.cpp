// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/calorimetry/standards.h"
#include "techniques/technique.h"

#include <numbers>
#include <random>

using namespace vitrine;
using calorimetry::sapphireHeatCapacity;

namespace
{

// An isotherm, a ramp at 20 K/min from 50 to 150 degC, an isotherm; exothermic down, mW. `capacity` in J/K at a
// temperature; the furnace adds an offset that drifts from run to run.
struct ThreeParts {
    double offset = 0, drift = 0; // mW, mW/s
    double noise = 0;
    std::function<double(double)> capacity;

    [[nodiscard]] DatasetPtr dataset() const
    {
        std::mt19937 random(3);
        std::normal_distribution<double> normal(0, 1);
        std::vector<double> t, T, y;
        for (double time = 0; time < 900; time += 0.5) {
            const double celsius = std::clamp(50 + (time - 300) / 3, 50.0, 150.0);
            const bool ramp = time > 300 && time < 600;
            t.push_back(time);
            T.push_back(celsius);
            y.push_back(offset + drift * time + (ramp ? capacity(celsius) / 3 * 1e3 : 0) + (noise > 0 ? noise * normal(random) : 0));
        }
        auto data = std::make_shared<Dataset>();
        data->label = QStringLiteral("run");
        data->technique = QStringLiteral("calorimetry");
        const std::size_t n = t.size();
        data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), {}},
                         {QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), {}},
                         {QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(std::move(y)), {}}};
        data->segments = {{QStringLiteral("isothermal"), 0, 600, 0, 50, 50},
                          {QStringLiteral("heating"), 601, 1199, 20, 50, 150},
                          {QStringLiteral("isothermal"), 1200, n - 1, 0, 150, 150}};
        data->metadata.set(QStringLiteral("exotherm"), QStringLiteral("down"));
        return data;
    }
};

constexpr double pan = 0.02;                                                            // J/K
double ofSample(double celsius) { return pan + 0.012 * (1 + 0.002 * (celsius - 100)); } // 12 mg of 1 J/(g K) at 100 degC
double ofSapphire(double celsius) { return pan + 0.030 * *sapphireHeatCapacity(celsius); }

Result<Outcome> ran(const char *analysis, const std::vector<std::pair<const char *, DatasetPtr>> &runs,
                    const std::map<QString, ParameterValue> &settings)
{
    Inputs inputs;
    for (const auto &[key, data] : runs)
        inputs.add(QString::fromLatin1(key), data);
    Parameters given;
    for (const auto &[key, value] : settings)
        given.set(key, value);
    return evaluated(*registry().analysis(QString::fromLatin1(analysis)), inputs, given, {});
}

} // namespace

class HeatCapacityTest : public QObject
{
    Q_OBJECT

private slots:
    // NIST SRM 720, Ditmars et al. 1982: molar heat capacities over 101.9613 g/mol.
    void sapphire_data()
    {
        QTest::addColumn<double>("kelvin");
        QTest::addColumn<double>("molar");
        QTest::newRow("273.15 K") << 273.15 << 73.21;
        QTest::newRow("298.15 K") << 298.15 << 79.01;
        QTest::newRow("400 K") << 400.0 << 96.08;
        QTest::newRow("600 K") << 600.0 << 112.55;
        QTest::newRow("1000 K") << 1000.0 << 124.77;
    }
    void sapphire()
    {
        QFETCH(double, kelvin);
        QFETCH(double, molar);
        COMPARE_CLOSE(*sapphireHeatCapacity(kelvin - 273.15) * 101.9613, molar, 0.003 * molar);
        QVERIFY(!sapphireHeatCapacity(1500) && !sapphireHeatCapacity(-200));
    }
    void threeRunsWithDrift()
    {
        // Offset and drift differ from run to run: without the isotherms the ratio would be meaningless.
        const ThreeParts sample{-5, 0.002, 0.02, ofSample}, reference{3, -0.001, 0.02, ofSapphire},
            blank{10, 0.0005, 0.02, [](double) { return pan; }};
        const auto outcome =
            ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}},
                {{QStringLiteral("mass"), 12.0}, {QStringLiteral("reference_mass"), 30.0}, {QStringLiteral("temperature"), 100.0}});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "cp", 1, 0.01);
        const ResultValue &cp = *outcome->find(QStringLiteral("cp"));
        QVERIFY(std::abs(cp.quantity.value - 1) < 3 * cp.quantity.uncertainty);
        QCOMPARE(cp.index.at(QStringLiteral("temperature")), 100.0);
        const Curve *curve = outcome->curve(QStringLiteral("cp"));
        QVERIFY(curve && curve->x->size() > 30);
        for (std::size_t i = 0; i < curve->x->size(); ++i)
            COMPARE_CLOSE((*curve->y)[i], 1 + 0.002 * ((*curve->x)[i] - 100), 0.02);
    }
    void withoutMassesTheRatioRemains()
    {
        const ThreeParts sample{0, 0, 0.01, ofSample}, reference{0, 0, 0.01, ofSapphire}, blank{0, 0, 0.01, [](double) { return pan; }};
        const auto outcome =
            ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}}, {});
        QVERIFY(outcome.ok() && !outcome->find(QStringLiteral("cp")));
        COMPARE_RESULT(*outcome, "signal_ratio", 0.012 / (0.030 * *sapphireHeatCapacity(100)), 0.005);
    }
    void direct()
    {
        const ThreeParts sample{-5, 0.002, 0.02, ofSample}, blank{10, 0.0005, 0.02, [](double) { return pan; }};
        const auto outcome =
            ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}, {"blank", blank.dataset()}}, {{QStringLiteral("mass"), 12.0}});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "cp", 1, 0.01);
    }
    // Nothing but scatter is known of a heat flow that neither blank nor calibration bounds.
    void withoutBlankNothingIsPretended()
    {
        const auto issue = [](const Outcome &outcome, const char *code) { return std::ranges::any_of(outcome.issues, [&](const Issue &each) { return each.code == QLatin1String(code); }); };
        const ThreeParts sample{-5, 0.002, 0.02, ofSample}, blank{10, 0.0005, 0.02, [](double) { return pan; }};
        const auto bare = ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}}, {{QStringLiteral("mass"), 12.0}});
        QVERIFY(bare.ok() && issue(*bare, "not-calibrated") && !issue(*bare, "in-transition"));
        const ResultValue *cp = bare->find(QStringLiteral("cp"));
        QVERIFY(cp && !cp->quantity.hasUncertainty() && !cp->withoutUncertainty.isEmpty());
        const auto blanked = ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}, {"blank", blank.dataset()}}, {{QStringLiteral("mass"), 12.0}});
        // What still stands outside the uncertainty is said.
        QVERIFY(blanked.ok() && issue(*blanked, "no-sensitivity") && !issue(*blanked, "no-blank"));
        QVERIFY(blanked.ok() && !issue(*blanked, "not-calibrated") && blanked->find(QStringLiteral("cp"))->quantity.hasUncertainty());
        const auto calibrated = ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}},
                                    {{QStringLiteral("mass"), 12.0}, {QStringLiteral("enthalpy_factor"), 1.02}, {QStringLiteral("enthalpy_factor_uncertainty"), 0.01}});
        QVERIFY(calibrated.ok() && !issue(*calibrated, "not-calibrated") && calibrated->find(QStringLiteral("cp"))->quantity.hasUncertainty());
        QVERIFY(issue(*calibrated, "no-blank") && !issue(*calibrated, "no-sensitivity") && !issue(*calibrated, "factor-without-uncertainty"));
        const auto unbounded = ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}, {"blank", blank.dataset()}},
                                   {{QStringLiteral("mass"), 12.0}, {QStringLiteral("enthalpy_factor"), 1.02}});
        QVERIFY(unbounded.ok() && issue(*unbounded, "factor-without-uncertainty") && !issue(*unbounded, "no-blank"));
        const auto both = ran("calorimetry.heat-capacity-direct", {{"sample", sample.dataset()}, {"blank", blank.dataset()}},
                              {{QStringLiteral("mass"), 12.0}, {QStringLiteral("enthalpy_factor"), 1.02}, {QStringLiteral("enthalpy_factor_uncertainty"), 0.01}});
        QVERIFY(both.ok() && !issue(*both, "no-blank") && !issue(*both, "no-sensitivity") && !issue(*both, "factor-without-uncertainty"));
    }
    void aTransitionIsNoHeatCapacity()
    {
        const auto issue = [](const Outcome &outcome, const char *code) { return std::ranges::any_of(outcome.issues, [&](const Issue &each) { return each.code == QLatin1String(code); }); };
        const ThreeParts melting{0, 0, 0.02, [](double T) { return ofSample(T) + 0.5 * std::exp(-std::pow((T - 100) / 2, 2)); }};
        for (const auto &[temperature, within] : {std::pair(100.0, true), std::pair(80.0, false)}) {
            const auto outcome = ran("calorimetry.heat-capacity-direct", {{"sample", melting.dataset()}},
                                     {{QStringLiteral("mass"), 12.0}, {QStringLiteral("temperature"), temperature}});
            QVERIFY(outcome.ok());
            QCOMPARE(issue(*outcome, "in-transition"), within);
        }
    }
    void reversing()
    {
        // 2 K/min with an oscillation of 0.5 K and 60 s; the heat flow follows cp dT/dt, a slow process adds to it.
        std::vector<double> t, T, y;
        for (double time = 0; time < 1800; time += 0.5) {
            const double phase = 2 * std::numbers::pi * time / 60;
            t.push_back(time);
            T.push_back(50 + time / 30 + 0.5 * std::sin(phase));
            const double rate = 1.0 / 30 + 0.5 * 2 * std::numbers::pi / 60 * std::cos(phase);
            y.push_back(12e-3 * 1.25 * rate * 1e3 + 0.4 * std::exp(-std::pow((time - 900) / 200, 2)));
        }
        auto data = std::make_shared<Dataset>();
        data->label = QStringLiteral("modulated");
        data->technique = QStringLiteral("calorimetry");
        const std::size_t last = t.size() - 1;
        data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), {}},
                         {QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), {}},
                         {QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(std::move(y)), {}}};
        data->segments = {{QStringLiteral("heating"), 0, last, 2, 50, 110}};
        const auto outcome =
            ran("calorimetry.heat-capacity-direct", {{"sample", data}},
                {{QStringLiteral("mass"), 12.0}, {QStringLiteral("method"), QStringLiteral("reversing")}, {QStringLiteral("temperature"), 70.0}});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "cp", 1.25, 0.01);
    }
    void runsThatWereNotMeasuredAlikeAreTold()
    {
        const auto issue = [](const Outcome &outcome, const char *code) { return std::ranges::any_of(outcome.issues, [&](const Issue &each) { return each.code == QLatin1String(code); }); };
        ThreeParts sample{0, 0, 0.001, ofSample}, reference{0, 0, 0.001, ofSapphire}, blank{0, 0, 0.001, [](double) { return pan; }};
        const std::map<QString, ParameterValue> masses{{QStringLiteral("mass"), 12.0}, {QStringLiteral("reference_mass"), 30.0}};
        const auto alike = ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}}, masses);
        QVERIFY(alike.ok() && !issue(*alike, "isotherms-apart") && !issue(*alike, "temperatures-apart") && !issue(*alike, "falls"));
        // The sample loses 0.6 mW less at the first isotherm than at the second: 15 % of its 4 mW.
        sample.drift = 0.6 / 300;
        const auto apart = ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}}, masses);
        QVERIFY(apart.ok() && issue(*apart, "isotherms-apart"));
        const Quantity cp = apart->find(QStringLiteral("cp"))->quantity;
        COMPARE_CLOSE(cp.value, alike->find(QStringLiteral("cp"))->quantity.value, 0.01); // the offset is straight here
        COMPARE_CLOSE(cp.uncertainty, 0.3 / std::sqrt(3.0) / 4, 0.006);
        // A distance that stays the same is an offset, however great, and is taken off.
        sample.drift = 0;
        sample.offset = 20;
        const auto offset = ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}}, masses);
        QVERIFY(offset.ok() && !issue(*offset, "isotherms-apart"));
        COMPARE_CLOSE(offset->find(QStringLiteral("cp"))->quantity.value, alike->find(QStringLiteral("cp"))->quantity.value, 1e-6);
        // 1.2 mW of 4 are no correction of a signal any more.
        sample.drift = 1.2 / 300;
        const auto lost = ran("calorimetry.heat-capacity", {{"sample", sample.dataset()}, {"reference", reference.dataset()}, {"blank", blank.dataset()}}, masses);
        QVERIFY(!lost.ok());
        QCOMPARE(lost.failure().code, QStringLiteral("isotherms-apart"));
    }
    // Two ramps, of which the upper one is spoilt: what is asked for below it has its heat capacity, what is asked for on it none.
    void oneBadRampLeavesTheOthers()
    {
        const auto stairs = [](double spoilt, const std::function<double(double)> &capacity) {
            std::vector<double> t, T, y;
            for (double time = 0; time < 1800; time += 0.5) {
                const double celsius = std::clamp(50 + (time - 300) / 3, 50.0, 150.0) + std::clamp((time - 1200) / 3, 0.0, 100.0);
                const bool ramp = (time > 300 && time < 600) || (time > 1200 && time < 1500);
                t.push_back(time);
                T.push_back(celsius);
                y.push_back(spoilt * std::clamp((time - 1200) / 300, 0.0, 1.0) + (ramp ? capacity(celsius) / 3 * 1e3 : 0));
            }
            auto data = std::make_shared<Dataset>();
            data->label = QStringLiteral("run");
            data->technique = QStringLiteral("calorimetry");
            const std::size_t n = t.size();
            data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(std::move(T)), {}},
                             {QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(std::move(t)), {}},
                             {QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(std::move(y)), {}}};
            data->segments = {{QStringLiteral("isothermal"), 0, 600, 0, 50, 50},       {QStringLiteral("heating"), 601, 1199, 20, 50, 150},
                              {QStringLiteral("isothermal"), 1200, 2400, 0, 150, 150}, {QStringLiteral("heating"), 2401, 2999, 20, 150, 250},
                              {QStringLiteral("isothermal"), 3000, n - 1, 0, 250, 250}};
            data->metadata.set(QStringLiteral("exotherm"), QStringLiteral("down"));
            return data;
        };
        const auto at = [&](double celsius) {
            return ran("calorimetry.heat-capacity", {{"sample", stairs(3, ofSample)}, {"reference", stairs(0, ofSapphire)}, {"blank", stairs(0, [](double) { return pan; })}},
                       {{QStringLiteral("mass"), 12.0}, {QStringLiteral("reference_mass"), 30.0}, {QStringLiteral("temperature"), celsius}});
        };
        const auto good = at(100), bad = at(200);
        QVERIFY2(good.ok(), good ? "" : qPrintable(good.failure().message.english()));
        COMPARE_RESULT(*good, "cp", 1, 0.01);
        const auto told = std::ranges::find(good->issues, QLatin1String("ramp-left-out"), &Issue::code);
        QVERIFY(told != good->issues.end());
        QVERIFY2(told->message.english().contains(QLatin1String("150 to 250 ")), qPrintable(told->message.english()));
        QVERIFY2(!told->message.english().contains(QLatin1String(" 50 to 150 ")), qPrintable(told->message.english()));
        QVERIFY(!bad.ok());
        QCOMPARE(bad.failure().code, QStringLiteral("isotherms-apart"));
        QCOMPARE(bad.failure().place.field, QStringLiteral("temperature"));
    }
    void setaramRunsAreRefused()
    {
        SHARED_FILE(samplePath, "thermal/setaram_calisto_cp_sample.txt.gz");
        const auto dataset = [](const QString &which) {
            const auto file = readWhole(test::sharedFile(QStringLiteral("thermal/setaram_calisto_cp_%1.txt.gz").arg(which)));
            return importFile(registry().importers(), *file, {}, {})->datasets.front();
        };
        const auto outcome = ran("calorimetry.heat-capacity", {{"sample", dataset(QStringLiteral("sample"))}, {"reference", dataset(QStringLiteral("sapphire"))}, {"blank", dataset(QStringLiteral("zero"))}},
                                 {{QStringLiteral("reference_mass"), 60.0}});
        // From one isotherm to the next the sample's run parts from the blank by 28 to 51 % of its signal: the heat capacity would fall by 45 %.
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().code, QStringLiteral("isotherms-apart"));
    }
};

VITRINE_TEST(HeatCapacityTest)
#include "test_heatcapacity.moc"
