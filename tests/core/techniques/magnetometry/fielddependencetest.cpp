// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnetic.h"
#include "support/testmain.h"

#include <algorithm>
#include <cmath>

using namespace vitrine;

// Magnetisation curves: slope, saturation, loops, standards and models.
class FieldDependenceTest : public QObject
{
    Q_OBJECT

private slots:
    void paramagnetIsAStraightLine()
    {
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::loop(300, 3e-5, 0, 0, 20));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10"), QStringLiteral("molar_mass=400")});
        QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
        COMPARE_RESULT(*outcome, "slope", 3e-7, 1e-13);
        COMPARE_RESULT(*outcome, "chi_mass", 3e-5, 1e-11);
        COMPARE_RESULT(*outcome, "chi", 0.012, 1e-9);
        COMPARE_RESULT(*outcome, "field_offset_up", 20, 1e-6);
        COMPARE_RESULT(*outcome, "field_offset_down", 20, 1e-6);
        // Up and down agree: no coercivity, and the file says why.
        QVERIFY(!outcome->find(QStringLiteral("H_c")));
        QVERIFY(!outcome->find(QStringLiteral("M_r")));
        QVERIFY(test::hasIssue(outcome->issues, "loop-closed"));
        // 0.012 cm3/mol at 7 T: M = chi H / (N_A mu_B).
        COMPARE_RESULT(*outcome, "M_max", 0.012 * 69980 / 5584.94, 1e-4);
        QVERIFY(test::hasIssue(outcome->issues, "linear"));
    }

    void ferromagnetWithHysteresis()
    {
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::loop(300, 1e-6, 5e-3, 800));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "M_s", 5e-3, 1e-6);
        COMPARE_RESULT(*outcome, "M_s_mass", 0.5, 1e-4);
        COMPARE_RESULT(*outcome, "slope", 1e-8, 1e-11);
        // Rows 500 Oe apart on a curve that bends within as much: a fiftieth of the step.
        COMPARE_RESULT(*outcome, "H_c", 800, 10);
        COMPARE_RESULT(*outcome, "field_offset_up", 800, 10);
        COMPARE_RESULT(*outcome, "field_offset_down", -800, 10);
        COMPARE_RESULT(*outcome, "M_r", 5e-3 * std::tanh(1.6), 2e-5);
        COMPARE_RESULT(*outcome, "M_s_honda_owen", 5e-3, 2e-5);
        COMPARE_RESULT(*outcome, "slope_honda_owen", 1e-8, 2e-10);
        // The magnetometer's accuracy scales every moment, so it stands in both numbers of the line.
        const auto rough = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10"), QStringLiteral("moment_accuracy=5")});
        QVERIFY(rough.ok());
        for (const QString &key : {QStringLiteral("M_s_honda_owen"), QStringLiteral("slope_honda_owen")}) {
            const Quantity &quantity = rough->find(key)->quantity;
            QVERIFY2(quantity.uncertainty >= 0.05 * std::abs(quantity.value), qPrintable(key));
        }
        QVERIFY(test::hasIssue(outcome->issues, "ferromagnetic-impurity"));
    }

    // A ferromagnet has a saturated moment, no susceptibility: neither at room temperature, where its slope is no more than its error, nor on
    // the way to saturation at low temperature. A paramagnet beside a speck of iron keeps its own.
    void noSusceptibilityOfAFerromagnet()
    {
        const auto evaluated = [](const DatasetPtr &data) {
            Inputs inputs;
            inputs.add(QStringLiteral("data"), data);
            return test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10"), QStringLiteral("molar_mass=400")});
        };
        for (const double T : {300.0, 50.0}) {
            Dataset data = *test::loop(T, 0, 5e-3);
            std::vector<double> m = *data.columns[2].values;
            for (std::size_t i = 0; i < m.size(); ++i)
                m[i] += 1e-6 * std::sin(7919.0 * static_cast<double>(i));
            data.columns[2].values = shared(std::move(m));
            const auto saturated = evaluated(std::make_shared<const Dataset>(std::move(data)));
            QVERIFY2(saturated.ok(), saturated ? "" : qPrintable(saturated.failure().message.english()));
            QVERIFY(test::hasIssue(saturated->issues, "ferromagnetic"));
            QVERIFY(!saturated->find(QStringLiteral("chi_mass")) && !saturated->find(QStringLiteral("chi")));
            COMPARE_RESULT(*saturated, "M_s", 5e-3, 1e-5);
        }
        const auto approaching = evaluated(test::loop(2, 1e-6, 5e-3));
        QVERIFY(approaching.ok());
        QVERIFY(test::hasIssue(approaching->issues, "slope-saturating"));
        QVERIFY(!approaching->find(QStringLiteral("chi_mass")));
        QVERIFY(approaching->find(QStringLiteral("slope")));
        const auto speck = evaluated(test::loop(300, 3e-5, 1e-4));
        QVERIFY(speck.ok());
        COMPARE_RESULT(*speck, "chi_mass", 3e-5, 1e-8);
    }

    // formats/quantum-design.md: saturated beyond 2 T at 293 K.
    void realFerromagnet()
    {
        SHARED_FILE(path, "magnetic/mpms3_MH_293K_comment_rows.dat");
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::firstDataset(path));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {});
        QVERIFY(outcome.ok());
        QVERIFY(test::hasIssue(outcome->issues, "ferromagnetic"));
        QVERIFY(!outcome->find(QStringLiteral("chi_mass")));
        COMPARE_RESULT(*outcome, "M_s", 4.11e-3, 5e-5);
    }

    // A curve that no Brillouin function of that spin describes: nothing is read from it.
    void aModelThatMissesGivesNothing()
    {
        const std::vector<double> H = test::ladder(0, 70000, 1000), T(H.size(), 2);
        std::vector<double> m;
        for (const double h : H)
            m.push_back(h < 35000 ? 0 : 1e-3); // a step, as of a metamagnet
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::magneticData(T, H, m));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("model=brillouin"), QStringLiteral("spin=2.5")});
        QVERIFY(outcome.ok());
        QVERIFY(test::hasIssue(outcome->issues, "model-poor"));
        QVERIFY(!outcome->find(QStringLiteral("M_sat_fit")));
    }

    // A thin ferromagnetic film on a diamagnetic substrate: 5e-5 emu that turn at 600 Oe beside -5e-9 emu/Oe. As measured the moment
    // vanishes at 10 kOe a second time; the coercivity is the film's.
    void filmOnASubstrate()
    {
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::loop(300, -5e-7, 5e-5, 600));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "slope", -5e-9, 1e-12);
        COMPARE_RESULT(*outcome, "M_s", 5e-5, 1e-7);
        // Rows 500 Oe apart on a curve that bends within as much.
        COMPARE_RESULT(*outcome, "H_c", 600, 20);
        COMPARE_RESULT(*outcome, "M_r", 5e-5 * std::tanh(1.2), 1e-6);
        QVERIFY(test::hasIssue(outcome->issues, "loop-corrected"));
        QVERIFY(outcome->curve(QStringLiteral("corrected_1")));
        // The same beside a strong paramagnet: asked for, its line is subtracted as well.
        Inputs beside;
        beside.add(QStringLiteral("data"), test::loop(300, 5e-5, 5e-5, 600));
        const auto corrected = test::evaluate("magnetometry.field-dependence", beside, {QStringLiteral("mass=10"), QStringLiteral("loop=corrected")});
        QVERIFY(corrected.ok());
        COMPARE_RESULT(*corrected, "H_c", 600, 20);
        const auto measured = test::evaluate("magnetometry.field-dependence", beside, {QStringLiteral("mass=10")});
        QVERIFY(measured.ok());
        // m = 0 where 5e-5 tanh((H - 600) / 500) = -5e-7 H.
        const ResultValue *narrow = measured->find(QStringLiteral("H_c"));
        QVERIFY(!narrow || narrow->quantity.value < 300);
    }

    // Half a loop, and one whose ways were exchanged by the remanence of the magnet, have no coercivity.
    void noLoopNoCoercivity()
    {
        const std::vector<double> H = test::ladder(0, 70000, 1000);
        std::vector<double> m, T(H.size(), 300);
        for (const double h : H)
            m.push_back(1e-3 * std::tanh(h / 2000));
        Inputs half;
        half.add(QStringLiteral("data"), test::magneticData(T, H, m));
        const auto outcome = test::evaluate("magnetometry.field-dependence", half, {QStringLiteral("mass=10")});
        QVERIFY(outcome.ok());
        QVERIFY(test::hasIssue(outcome->issues, "no-loop"));
        QVERIFY(!outcome->find(QStringLiteral("H_c")));
        Inputs inverted;
        inverted.add(QStringLiteral("data"), test::loop(300, 1e-6, 5e-3, -25));
        const auto other = test::evaluate("magnetometry.field-dependence", inverted, {QStringLiteral("mass=10")});
        QVERIFY(other.ok());
        QVERIFY(test::hasIssue(other->issues, "branches-inverted"));
        QVERIFY(!other->find(QStringLiteral("H_c")));
        COMPARE_RESULT(*other, "field_offset_up", -25, 10);
    }

    // FePc on a substrate: with -5.064e-9 emu/Oe (lines beyond 11.4 kOe) taken off, the rows cross zero at -455 and +414 Oe.
    void realFilm()
    {
        SHARED_FILE(path, "magnetic/ppms_vsm_MH_3K_FePc.dat");
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::firstDataset(path));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "H_c", 435, 20);
        COMPARE_RESULT(*outcome, "M_r", 4.6e-5, 1e-5);
        QVERIFY(test::hasIssue(outcome->issues, "loop-corrected"));
    }

    // A palladium run: the factor makes 5.25e-6 of what was measured, here 4.2 % too little.
    void palladiumCalibrates()
    {
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::loop(298, 5.25e-6 / 1.042, 0, 0, 25));
        const auto outcome =
            test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("mass=10"), QStringLiteral("standard=palladium")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "calibration_factor", 1.042, 1e-9);
        // Applied, with the offset of the field, a run of the same instrument comes out right.
        const auto mended = test::evaluate("magnetometry.field-dependence", inputs,
                                           {QStringLiteral("mass=10"), QStringLiteral("calibration=1.042"), QStringLiteral("field_offset=25")});
        QVERIFY(mended.ok());
        COMPARE_RESULT(*mended, "chi_mass", 5.25e-6, 1e-12);
        COMPARE_RESULT(*mended, "field_offset_up", 0, 1e-6);
    }

    // Brillouin function of spin 5/2 at 2 K: 5 mu_B at saturation; B_1/2(x) = tanh(x).
    void brillouinAndLangevin()
    {
        std::vector<double> H = test::ladder(0, 70000, 1000), m, T(H.size(), 2);
        for (const double h : H) {
            const double x = 0.671714 * 2 * 2.5 * h * 1e-4 / 2;
            m.push_back(h == 0 ? 0 : 1e-3 * (1.2 / std::tanh(1.2 * x) - 0.2 / std::tanh(0.2 * x)) + 1e-10 * h);
        }
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::magneticData(T, H, m));
        const auto spin = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("model=brillouin"), QStringLiteral("spin=2.5")});
        QVERIFY(spin.ok());
        COMPARE_RESULT(*spin, "M_sat_fit", 1e-3, 1e-8);
        COMPARE_RESULT(*spin, "slope_fit", 1e-10, 1e-13);
        for (std::size_t i = 0; i < H.size(); ++i) {
            const double x = 300 * 0.671714e-4 * H[i] / 2;
            m[i] = i == 0 ? 0 : 2e-4 * (1 / std::tanh(x) - 1 / x);
        }
        Inputs clusters;
        clusters.add(QStringLiteral("data"), test::magneticData(T, H, m));
        const auto langevin = test::evaluate("magnetometry.field-dependence", clusters, {QStringLiteral("model=langevin")});
        QVERIFY(langevin.ok());
        COMPARE_RESULT(*langevin, "mu_cluster", 300, 0.5);
        COMPARE_RESULT(*langevin, "M_sat_fit", 2e-4, 1e-7);
    }

    // formats/quantum-design.md: 2, 4 and 6 K with 281 rows each.
    void isothermsOfOneFile()
    {
        SHARED_FILE(path, "magnetic/mpms3_MH_multiT_Er_hdcCOT2.dat");
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::firstDataset(path));
        const auto outcome = test::evaluate("magnetometry.field-dependence", inputs, {});
        QVERIFY(outcome.ok());
        std::vector<double> T;
        for (const ResultValue &value : outcome->results)
            if (value.key == u"slope")
                T.push_back(value.index.at(QStringLiteral("temperature")));
        QCOMPARE(T.size(), std::size_t(3));
        COMPARE_CLOSE(T[0], 2, 0.05);
        COMPARE_CLOSE(T[1], 4, 0.05);
        COMPARE_CLOSE(T[2], 6, 0.05);
        const auto one = test::evaluate("magnetometry.field-dependence", inputs, {QStringLiteral("temperature=4")});
        QVERIFY(one.ok());
        QVERIFY(one->find(QStringLiteral("slope"))->index.empty());
    }
};

VITRINE_TEST(FieldDependenceTest)
#include "fielddependencetest.moc"
