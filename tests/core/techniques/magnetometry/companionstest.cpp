// SPDX-License-Identifier: GPL-3.0-or-later
#include "magnetic.h"
#include "support/testmain.h"

using namespace vitrine;

// What stands beside each other: sweeps and loops of one file, items of one figure, a pair and the thermogram of its crystal.
class CompanionsTest : public QObject
{
    Q_OBJECT

private slots:
    // The loss on melting from a thermogram of the same compound: 2 % gone at 270 degC raise the metal per gram of glass by as much.
    void massLossFromAThermogram()
    {
        std::vector<double> T = test::ladder(100, 300, 5), crystal, glass;
        for (const double t : T) {
            crystal.push_back(4.375 / t * 500 * 0.010 / 400);
            glass.push_back(0.8 * 4.375 / t * 500 * 0.010 / 400);
        }
        const std::vector<double> H(T.size(), 500);
        auto thermogram = std::make_shared<Dataset>();
        thermogram->label = QStringLiteral("TG of the crystal");
        std::vector<double> warm, mass;
        for (double t = 30; t < 400; t += 0.5) {
            warm.push_back(t);
            mass.push_back(t < 150 ? 100 : 100 - 2 * std::min((t - 150) / 100, 1.0));
        }
        thermogram->columns = {test::column("T", role::temperature, "degC", warm), test::column("m", role::mass, "%", mass)};
        const auto evaluated = [&](bool with, QStringList settings) {
            Inputs inputs;
            inputs.add(QStringLiteral("glass"), test::magneticData(T, H, glass));
            inputs.add(QStringLiteral("crystal"), test::magneticData(T, H, crystal));
            if (with)
                inputs.add(QStringLiteral("thermogram"), thermogram);
            settings << QStringLiteral("mass_glass=10") << QStringLiteral("mass_crystal=10") << QStringLiteral("molar_mass=400");
            return test::evaluate("magnetometry.reduced-fraction", inputs, settings);
        };
        const auto without = evaluated(false, {});
        QVERIFY2(without.ok(), without ? "" : qPrintable(without.failure().message.english()));
        COMPARE_RESULT(*without, "fraction", 20, 0.05);
        QVERIFY(test::hasIssue(without->issues, "mass-loss-unknown"));
        const auto asked = evaluated(true, {});
        QVERIFY(asked.ok());
        COMPARE_RESULT(*asked, "fraction", 20, 0.05); // nothing is taken without the temperature of the melt
        QVERIFY(test::hasIssue(asked->issues, "mass-loss-proposal"));
        const auto taken = evaluated(true, {QStringLiteral("melted_at=270")});
        QVERIFY(taken.ok());
        COMPARE_RESULT(*taken, "fraction", 100 * (1 - 0.8 * 0.98), 0.05);
        COMPARE_CLOSE(taken->parameters.number(QStringLiteral("mass_loss")), 2, 0.01);
        QVERIFY(test::hasIssue(taken->issues, "mass-loss-source"));
        const auto typed = evaluated(true, {QStringLiteral("melted_at=270"), QStringLiteral("mass_loss=5")});
        QVERIFY(typed.ok());
        COMPARE_RESULT(*typed, "fraction", 100 * (1 - 0.8 * 0.95), 0.05);
        const auto outside = evaluated(true, {QStringLiteral("melted_at=600")});
        QVERIFY(outside.ok() && test::hasIssue(outside->issues, "temperature-outside"));
    }

    // Sweeps that stay 0.7 % apart never come within half of 1 %: T_irr is known from one side only.
    void irreversibilityMayBeALowerBound()
    {
        const std::vector<double> T = test::ladder(5, 100, 2.5), H(T.size(), 100);
        for (const double rest : {0.007, 0.0}) {
            std::vector<double> zfc, fc;
            for (const double t : T) {
                zfc.push_back(1e-3 / (t + 10));
                fc.push_back(zfc.back() * (1 + rest + 0.5 * std::exp(-t / 8)));
            }
            Inputs inputs;
            inputs.add(QStringLiteral("data"), test::magneticData(T, H, fc));
            inputs.add(QStringLiteral("zfc"), test::magneticData(T, H, zfc));
            const auto outcome = test::evaluate("magnetometry.irreversibility", inputs, {});
            QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
            QVERIFY(outcome->find(QStringLiteral("T_irr")));
            QCOMPARE(test::hasIssue(outcome->issues, "uncertainty-lower-bound"), rest > 0.005);
        }
    }

    // M/H of a sample that is ordered, frozen or saturated is no susceptibility, and is told of.
    void whatIsNoSusceptibility()
    {
        std::vector<double> T = test::ladder(2, 300, 2), m;
        for (const double t : T)
            m.push_back(4.375 / t * 0.010 / 400);
        const QStringList sample{QStringLiteral("mass=10"), QStringLiteral("molar_mass=400")};
        const auto evaluated = [&](double field, double splitting, const QString &at) {
            std::vector<double> both = T, moments = m;
            for (std::size_t i = T.size(); i-- > 0;) {
                both.push_back(T[i]);
                moments.push_back(m[i] * (T[i] < 20 ? 1 + splitting : 1));
            }
            for (double &moment : moments)
                moment *= field;
            Inputs inputs;
            inputs.add(QStringLiteral("data"), test::magneticData(both, std::vector<double>(both.size(), field), moments));
            return test::evaluate("magnetometry.susceptibility", inputs, sample + QStringList{QStringLiteral("temperature=") + at});
        };
        const auto split = evaluated(500, 0.1, QStringLiteral("10"));
        QVERIFY2(split.ok(), split ? "" : qPrintable(split.failure().message.english()));
        QVERIFY(test::hasIssue(split->issues, "history-dependent"));
        QVERIFY(!test::hasIssue(split->issues, "saturation"));
        QVERIFY(!test::hasIssue(evaluated(500, 0.1, QStringLiteral("100"))->issues, "history-dependent"));
        QVERIFY(!test::hasIssue(evaluated(500, 0.01, QStringLiteral("10"))->issues, "history-dependent"));
        // 5.92 mu_B at 4 T: mu H / k T is 7.9 at 2 K and 0.05 at 300 K.
        QVERIFY(test::hasIssue(evaluated(40000, 0, QStringLiteral("2"))->issues, "saturation"));
        QVERIFY(!test::hasIssue(evaluated(40000, 0, QStringLiteral("300"))->issues, "saturation"));
    }

    // What `run` evaluates is offered: a file may hold a sweep of the temperature and a loop.
    void loopsAreOfferedBesideSweeps()
    {
        std::vector<double> T = test::ladder(10, 300, 5), H(T.size(), 500), m(T.size());
        for (std::size_t i = 0; i < T.size(); ++i)
            m[i] = 1e-3 / T[i] * 500;
        const auto suits = [&](const char *id) {
            Inputs inputs;
            inputs.add(QStringLiteral("data"), test::magneticData(T, H, m));
            return applicable(*registry().analysis(QString::fromLatin1(id)), inputs);
        };
        QVERIFY(suits("magnetometry.susceptibility") && !suits("magnetometry.field-dependence"));
        for (std::size_t i = 0; i < H.size(); ++i)
            H[i] += i % 2 ? 15 : -15; // how a persistent field is read
        QVERIFY(!suits("magnetometry.field-dependence"));
        H.assign(H.size(), 500);
        for (const double field : test::ladder(-20000, 20000, 1000)) {
            T.push_back(2 + 0.01 * std::sin(field));
            H.push_back(field);
            m.push_back(1e-2 * std::tanh(field / 5000));
        }
        QVERIFY(suits("magnetometry.susceptibility") && suits("magnetometry.field-dependence"));
        // A loop whose temperature drifts by more than a kelvin while it begins.
        T = {4.5, 4.2, 3.9, 3.7, 3.5, 3.4, 3.3, 3.2, 3.1, 3.05};
        H.assign(T.size(), 20000);
        m.assign(T.size(), 1e-2);
        for (const double field : test::ladder(-20000, 20000, 1000)) {
            T.push_back(3);
            H.push_back(-field);
            m.push_back(-1e-2 * std::tanh(field / 5000));
        }
        QVERIFY(suits("magnetometry.field-dependence"));
    }

    // 1 cm3/mol is 4 pi 1e-6 m3/mol, 1 cm3/g is 4 pi 1e-3 m3/kg (methods, 1.1).
    void susceptibilityInSi()
    {
        std::vector<double> T = test::ladder(100, 300, 5), H(T.size(), 500), m;
        for (const double t : T)
            m.push_back(4.375 / t * 500 * 0.010 / 400);
        Inputs inputs;
        inputs.add(QStringLiteral("data"), test::magneticData(T, H, m));
        const auto outcome = test::evaluate("magnetometry.susceptibility", inputs,
                                            {QStringLiteral("mass=10"), QStringLiteral("molar_mass=400"), QStringLiteral("temperature=300"), QStringLiteral("units=both")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "chi_T", 4.375, 1e-9);
        COMPARE_RESULT(*outcome, "chi_T_SI", 4.375 * 12.566370614e-6, 1e-12);
        COMPARE_RESULT(*outcome, "chi_SI", 4.375 / 300 * 12.566370614e-6, 1e-14);
        COMPARE_RESULT(*outcome, "chi_mass_SI", 4.375 / 300 / 400 * 12.566370614e-3, 1e-13);
        COMPARE_CLOSE(outcome->curve(QStringLiteral("chi_T_SI"))->y->back(), 4.375 * 12.566370614e-6, 1e-12);
    }

    // Curves of an AC file are parted by temperature and by field; another quantity has no place on the same axis.
    void alternatingCurvesArePartedByField()
    {
        const auto file = [](const char *real, const char *imaginary, const char *unit, const QString &label) {
            auto data = std::make_shared<Dataset>();
            data->technique = QStringLiteral("magnetometry");
            data->label = label;
            std::vector<double> T, H, f, re, im;
            for (const double field : {0.0, 500.0, 2000.0})
                for (const double frequency : {1.0, 10.0, 100.0, 1000.0}) {
                    T.push_back(5);
                    H.push_back(field + 0.5);
                    f.push_back(frequency);
                    re.push_back(1e-5 / (1 + frequency / 100));
                    im.push_back(1e-6 * field);
                }
            data->columns = {test::column("T", role::temperature, "K", T), test::column("H", role::field, "Oe", H), test::column("f", role::frequency, "Hz", f),
                             test::column("re", real, unit, re), test::column("im", imaginary, unit, im)};
            return data;
        };
        FigureItem one, other;
        one.dataset = file("ac-moment-real", "ac-moment-imaginary", "emu", QStringLiteral("moments"));
        other.dataset = file("ac-susceptibility-real", "ac-susceptibility-imaginary", "emu/Oe", QStringLiteral("susceptibilities"));
        const Technique *technique = registry().technique(QStringLiteral("magnetometry"));
        const auto view = std::ranges::find(technique->views, QStringLiteral("magnetometry.moment"), &ViewSpec::id);
        const Figure figure = view->compose({one, other});
        const Panel &panel = figure.panels.front();
        QCOMPARE(panel.series.size(), std::size_t(3));
        for (const Series &series : panel.series) {
            QCOMPARE(series.x->size(), std::size_t(4));
            QVERIFY2(series.label.contains(QStringLiteral("Oe")), qPrintable(series.label));
        }
        QVERIFY2(figure.notice.contains(QStringLiteral("susceptibilities")), qPrintable(figure.notice));
        // A moment goes with the amplitude: two of them at one temperature and field are two curves.
        auto twice = std::make_shared<Dataset>(*one.dataset);
        for (Column &column : twice->columns) {
            std::vector<double> values = *column.values;
            values.insert(values.end(), column.values->begin(), column.values->end());
            column.values = shared(std::move(values));
        }
        std::vector<double> amplitudes(24, 10);
        std::fill_n(amplitudes.begin(), 12, 4);
        twice->columns.push_back(test::column("Amplitude", "", "Oe", amplitudes));
        FigureItem both;
        both.dataset = twice;
        const Figure driven = view->compose({both});
        QCOMPARE(driven.panels.front().series.size(), std::size_t(6));
        QCOMPARE(driven.panels.front().series.front().x->size(), std::size_t(4));
    }

    // Moments in SI and CGS units stand on one axis; a loop does not stand over temperature.
    void momentsShareOneUnit()
    {
        const std::vector<double> T = test::ladder(10, 300, 10), H(T.size(), 500), m(T.size(), 2e-3), si(T.size(), 2e-6);
        FigureItem cgs, coherent, loop;
        cgs.dataset = test::magneticData(T, H, m);
        auto other = std::make_shared<Dataset>(*test::magneticData(T, H, si));
        other->columns[2].unit = Unit::of("A m2");
        coherent.dataset = other;
        loop.dataset = test::magneticData(std::vector<double>(T.size(), 3), T, m);
        loop.sample = QStringLiteral("loop");
        const Technique *technique = registry().technique(QStringLiteral("magnetometry"));
        const auto view = std::ranges::find(technique->views, QStringLiteral("magnetometry.moment"), &ViewSpec::id);
        const Figure figure = view->compose({cgs, coherent, loop});
        const Panel &panel = figure.panels.front();
        QCOMPARE(panel.series.size(), std::size_t(2));
        COMPARE_CLOSE((*panel.series[0].y)[0], (*panel.series[1].y)[0], 1e-12);
        QVERIFY2(figure.notice.contains(QStringLiteral("loop")), qPrintable(figure.notice));
    }
};

VITRINE_TEST(CompanionsTest)
#include "companionstest.moc"
