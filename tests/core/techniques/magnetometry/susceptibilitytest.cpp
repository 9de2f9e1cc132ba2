// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/technique.h"

#include "base/numbertext.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <cmath>

using namespace vitrine;

namespace
{

const AnalysisSpec &analysis(const char *id)
{
    const AnalysisSpec *spec = registry().analysis(QString::fromLatin1(id));
    Q_ASSERT(spec);
    return *spec;
}

Result<Outcome> run(const char *id, const Inputs &inputs, const QStringList &settings)
{
    const AnalysisSpec &spec = analysis(id);
    Parameters given;
    for (const QString &setting : settings) {
        const QString key = setting.section(u'=', 0, 0);
        const ParameterSpec *parameter = findSpec(spec.parameters, key);
        if (!parameter)
            return failure("test", verbatim(key));
        const auto value = parsedParameter(*parameter, setting.section(u'=', 1));
        if (!value)
            return value.failure();
        given.set(key, *value);
    }
    return evaluated(spec, inputs, given, Progress());
}

Column column(const char *name, std::string_view role, const char *unit, std::vector<double> values, std::vector<double> errors = {})
{
    return {QString::fromLatin1(name), QString::fromLatin1(role.data()), Unit::of(unit), QString::fromLatin1(unit), shared(std::move(values)),
            errors.empty() ? nullptr : shared(std::move(errors))};
}

DatasetPtr dataset(std::vector<double> T, std::vector<double> H, std::vector<double> m, std::vector<double> errors = {})
{
    auto data = std::make_shared<Dataset>();
    data->technique = QStringLiteral("magnetometry");
    data->label = QStringLiteral("made up");
    data->columns = {column("Temperature", role::temperature, "K", std::move(T)), column("Magnetic Field", role::field, "Oe", std::move(H)),
                     column("Moment", role::moment, "emu", std::move(m), std::move(errors))};
    return data;
}

Inputs inputsOf(const DatasetPtr &data, const DatasetPtr &holder = nullptr)
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    if (holder)
        inputs.add(QStringLiteral("holder"), holder);
    return inputs;
}

// chi = C / (T - theta) + chi0 in cm3/mol, as the moment of 10 mg with 400 g/mol at 500 Oe.
std::vector<double> curieWeissMoments(const std::vector<double> &T, double C, double theta, double chi0)
{
    std::vector<double> m;
    for (const double t : T)
        m.push_back((C / (t - theta) + chi0) * 500 * 0.010 / 400);
    return m;
}

std::vector<double> steps(double from, double to, double step)
{
    std::vector<double> T;
    for (double t = from; t <= to + 1e-9; t += step)
        T.push_back(t);
    return T;
}

bool has(const Issues &issues, const char *code)
{
    return std::ranges::any_of(issues, [&](const Issue &issue) { return issue.code == QLatin1StringView(code); });
}

DatasetPtr realFile(const QString &path)
{
    const auto source = readWhole(path);
    if (!source)
        return nullptr;
    const auto file = importFile(registry().importers(), *source, {}, Progress());
    return file ? file->datasets.front() : nullptr;
}

const QStringList sample{QStringLiteral("mass=10"), QStringLiteral("molar_mass=400")};

} // namespace

class SusceptibilityTest : public QObject
{
    Q_OBJECT

private slots:
    // A mole of Mn2+ spins: chi T = 4.377 at every temperature, mu_eff = 2.82787 sqrt(4.377) = 5.916.
    void curieLaw()
    {
        const auto T = steps(2, 300, 2);
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), curieWeissMoments(T, 4.377, 0, 0))),
                                 sample + QStringList{QStringLiteral("temperature=101")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "chi_T", 4.377, 1e-12);
        COMPARE_RESULT(*outcome, "chi", 4.377 / 101, 1e-13);
        COMPARE_RESULT(*outcome, "mu_eff", 5.9162, 1e-4);
        COMPARE_RESULT(*outcome, "chi_mass", 4.377 / 101 / 400, 1e-15);
        QCOMPARE(outcome->curve(QStringLiteral("chi_T"))->y->size(), T.size());
        QVERIFY(outcome->curve(QStringLiteral("chi")));
        COMPARE_CLOSE(outcome->curve(QStringLiteral("inverse_chi"))->y->back(), 300 / 4.377, 1e-10);
    }

    // Limits as a text prints them (six digits) hold the rows of those proposed: nothing changes when they are stated back.
    void proposedWindowSurvivesPrinting()
    {
        std::vector<double> T;
        for (int i = 0; i < 60; ++i)
            T.push_back(2.00012345 + 0.2203787654321 * i);
        auto m = curieWeissMoments(T, 4, -1, 0);
        m.back() *= 1.01;
        const auto data = inputsOf(dataset(T, std::vector<double>(T.size(), 500), m));
        const auto proposed = run("magnetometry.curie-weiss", data, sample);
        QVERIFY(proposed.ok());
        const Interval window = *proposed->parameters.interval(QStringLiteral("window"));
        QVERIFY(window.high >= T.back() && window.high < T.back() + 0.001);
        const auto stated = run("magnetometry.curie-weiss", data,
                                sample + QStringList{QStringLiteral("window=%1..%2").arg(shortNumberText(window.low), shortNumberText(window.high))});
        QVERIFY(stated.ok());
        QCOMPARE(stated->find(QStringLiteral("C"))->quantity.value, proposed->find(QStringLiteral("C"))->quantity.value);
    }

    void correctionsAreSubtracted()
    {
        const auto T = steps(2, 300, 2);
        auto m = curieWeissMoments(T, 4.377, 0, -250e-6);
        // 20 mg of eicosane and a holder of -1e-8 emu/Oe on top.
        for (double &each : m)
            each += -243.06e-6 * (0.020 / 282.55) * 500 - 1e-8 * 500;
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), m)),
                                 sample + QStringList{QStringLiteral("matrix_mass=20mg"), QStringLiteral("holder=-1e-8"), QStringLiteral("chi_diamagnetic=-250e-6"), QStringLiteral("metals=2")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "chi_T", 4.377 / 2, 1e-10);
    }

    // The parts: a mass known to 0.2 mg of 10 mg, a field to 5 of 500 Oe, a moment known to 1 % and a magnetometer to 3 %.
    void uncertaintyHasParts()
    {
        const auto T = steps(100, 300, 5);
        const auto m = curieWeissMoments(T, 4, 0, 0);
        auto errors = m;
        for (double &e : errors)
            e *= 0.01;
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), m, errors)),
                                 sample + QStringList{QStringLiteral("mass_error=0.2"), QStringLiteral("field_error=5"), QStringLiteral("temperature=200"), QStringLiteral("moment_error=instrument"),
                                                      QStringLiteral("moment_accuracy=3")});
        QVERIFY(outcome.ok());
        const ResultValue *chiT = outcome->find(QStringLiteral("chi_T"));
        COMPARE_CLOSE(chiT->quantity.uncertainty, 4 * std::sqrt(0.01 * 0.01 + 0.02 * 0.02 + 0.01 * 0.01 + 0.03 * 0.03), 1e-10);
        QCOMPARE(chiT->parts.size(), std::size_t(4));
        const ResultValue *mu = outcome->find(QStringLiteral("mu_eff"));
        COMPARE_CLOSE(mu->quantity.uncertainty / mu->quantity.value, chiT->quantity.uncertainty / 4 / 2, 1e-10);
    }

    void blankIsPairedAndNeverExtrapolated()
    {
        const auto T = steps(10, 300, 10);
        auto m = curieWeissMoments(T, 4, 0, 0);
        std::vector<double> blankT = steps(45, 305, 20), blankM;
        const auto holder = [](double t) { return -1e-5 - 1e-8 * t; };
        for (std::size_t i = 0; i < T.size(); ++i)
            m[i] += holder(T[i]);
        for (const double t : blankT)
            blankM.push_back(holder(t));
        // Rows of the blank at another field take no part.
        std::vector<double> blankH(blankT.size(), 501);
        blankT.push_back(100);
        blankH.push_back(10000);
        blankM.push_back(1);
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), m), dataset(blankT, blankH, blankM)),
                                 sample + QStringList{QStringLiteral("temperature=150")});
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "chi_T", 4.0, 1e-9);
        QVERIFY(has(outcome->issues, "blank-range"));
        QCOMPARE(outcome->curve(QStringLiteral("chi"))->x->front(), 50.0);

        const auto below = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), m), dataset(blankT, blankH, blankM)),
                               sample + QStringList{QStringLiteral("temperature=20")});
        QVERIFY(below.ok());
        QVERIFY(!below->find(QStringLiteral("chi_T")));
        QVERIFY(has(below->issues, "temperature-outside"));

        const auto otherField = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), m), dataset({100}, {20000}, {1})), sample);
        QVERIFY(!otherField.ok());
        QCOMPARE(otherField.failure().code, QStringLiteral("blank-field"));
    }

    void withoutMolarMassOnlyPerGram()
    {
        const auto T = steps(2, 300, 2);
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, std::vector<double>(T.size(), 500), curieWeissMoments(T, 4, 0, 0))), {QStringLiteral("mass=10")});
        QVERIFY(outcome.ok());
        QVERIFY(!outcome->find(QStringLiteral("chi_T")));
        QVERIFY(!outcome->find(QStringLiteral("mu_eff")));
        COMPARE_RESULT(*outcome, "chi_mass_T", 4.0 / 400, 1e-12);
        QVERIFY(has(outcome->issues, "molar-mass-missing"));
    }

    // Zero-field cooled up, field cooled down; and up twice with a jump back. The last sweep counts.
    void sweepsAreToldApart()
    {
        for (const bool jump : {false, true}) {
            auto T = steps(5, 340, 5);
            const std::size_t half = T.size();
            auto second = T;
            if (!jump)
                std::ranges::reverse(second);
            T.insert(T.end(), second.begin(), second.end());
            auto m = curieWeissMoments(T, 4, 0, 0);
            for (std::size_t i = 0; i < half; ++i)
                m[i] *= 0.5;
            const auto data = inputsOf(dataset(T, std::vector<double>(T.size(), 100), m));
            const auto last = run("magnetometry.susceptibility", data, sample + QStringList{QStringLiteral("temperature=100")});
            const auto first = run("magnetometry.susceptibility", data, sample + QStringList{QStringLiteral("temperature=100"), QStringLiteral("sweep=first")});
            QVERIFY(last.ok() && first.ok());
            COMPARE_CLOSE(last->find(QStringLiteral("chi_T"))->quantity.value / first->find(QStringLiteral("chi_T"))->quantity.value, 2.0, 1e-9);
            QVERIFY(has(last->issues, "several-sweeps"));
            QVERIFY(!has(first->issues, "several-sweeps"));
        }
    }

    void fieldOfASweepAmongOthers()
    {
        std::vector<double> T, H, m;
        for (const double field : {10000.0, 500.0}) {
            for (const double t : steps(2, 300, 10)) {
                T.push_back(t);
                H.push_back(field);
                m.push_back(4 / t * field * 0.01 / 400);
            }
        }
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset(T, H, m)), sample);
        QVERIFY(outcome.ok());
        QCOMPARE(outcome->parameters.number(QStringLiteral("field")), 500.0);
        COMPARE_RESULT(*outcome, "chi_T", 4.0, 1e-9);
    }

    void politelyRefused_data()
    {
        QTest::addColumn<QList<double>>("T");
        QTest::addColumn<QList<double>>("H");
        QTest::addColumn<QList<double>>("m");
        QTest::addColumn<QString>("code");
        const double nan = std::nan("");
        QTest::newRow("no rows") << QList<double>{} << QList<double>{} << QList<double>{} << "no-data";
        QTest::newRow("only missing moments") << QList<double>{2, 3} << QList<double>{500, 500} << QList<double>{nan, nan} << "";
        QTest::newRow("only missing temperatures") << QList<double>{nan, nan} << QList<double>{500, 500} << QList<double>{1, 1} << "";
        QTest::newRow("no field") << QList<double>{2, 3, 4} << QList<double>{0, 0, 0} << QList<double>{1, 1, 1} << "field-zero";
        QTest::newRow("a magnetisation curve") << QList<double>{2, 2, 2} << QList<double>{0, 1000, 5000} << QList<double>{0, 1, 2} << "field-varies";
    }
    void politelyRefused()
    {
        QFETCH(QList<double>, T);
        QFETCH(QList<double>, H);
        QFETCH(QList<double>, m);
        QFETCH(QString, code);
        const auto data = dataset({T.begin(), T.end()}, {H.begin(), H.end()}, {m.begin(), m.end()});
        for (const char *id : {"magnetometry.susceptibility", "magnetometry.curie-weiss"}) {
            const auto outcome = run(id, inputsOf(data), sample);
            QVERIFY(!outcome.ok());
            QVERIFY(!outcome.failure().message.english().isEmpty());
            if (!code.isEmpty() && QLatin1StringView(id) == QLatin1StringView("magnetometry.susceptibility"))
                QCOMPARE(outcome.failure().code, code);
        }
    }

    void onePointIsAValueAndNoFit()
    {
        const auto data = inputsOf(dataset({100}, {500}, curieWeissMoments({100}, 4, 0, 0)));
        const auto value = run("magnetometry.susceptibility", data, sample);
        QVERIFY(value.ok());
        COMPARE_RESULT(*value, "chi_T", 4.0, 1e-12);
        QVERIFY(!value->find(QStringLiteral("chi_T"))->quantity.hasUncertainty());
        QVERIFY(!value->find(QStringLiteral("chi_T"))->withoutUncertainty.isEmpty());
        const auto fit = run("magnetometry.curie-weiss", data, sample);
        QVERIFY(!fit.ok());
        QCOMPARE(fit.failure().code, QStringLiteral("window-empty"));
    }

    void missingMass()
    {
        const auto outcome = run("magnetometry.susceptibility", inputsOf(dataset({100, 200}, {500, 500}, {1, 1})), {});
        QVERIFY(!outcome.ok());
        QCOMPARE(outcome.failure().code, QStringLiteral("mass-missing"));
        QCOMPARE(outcome.failure().place.field, QStringLiteral("mass"));
    }

    // Exact data: every form finds the numbers they were made of.
    void curieWeissOfExactData_data()
    {
        QTest::addColumn<QString>("form");
        QTest::addColumn<double>("theta");
        QTest::addColumn<double>("chi0");
        for (const char *form : {"chi-t", "inverse-chi", "inverse-chi-unweighted"}) {
            QTest::addRow("%s, antiferromagnetic", form) << QString::fromLatin1(form) << -25.0 << 0.0;
            QTest::addRow("%s, ferromagnetic", form) << QString::fromLatin1(form) << 20.0 << 0.0;
            QTest::addRow("%s, with a constant", form) << QString::fromLatin1(form) << -3.5 << 6e-4;
        }
    }
    void curieWeissOfExactData()
    {
        QFETCH(QString, form);
        QFETCH(double, theta);
        QFETCH(double, chi0);
        const auto T = steps(30, 300, 3);
        const auto outcome = run("magnetometry.curie-weiss", inputsOf(dataset(T, std::vector<double>(T.size(), 500), curieWeissMoments(T, 3.2, theta, chi0))),
                                 sample + QStringList{QStringLiteral("window=100..300"), QStringLiteral("form=") + form, chi0 != 0 ? QStringLiteral("chi_0=free") : QStringLiteral("chi_0=zero")});
        QVERIFY(outcome.ok());
        QVERIFY(outcome->fit->converged);
        COMPARE_RESULT(*outcome, "C", 3.2, 1e-7);
        COMPARE_RESULT(*outcome, "theta", theta, 1e-5);
        if (chi0 != 0)
            COMPARE_RESULT(*outcome, "chi_0", chi0, 1e-9);
        COMPARE_RESULT(*outcome, "mu_eff", 2.82787 * std::sqrt(3.2), 1e-6);
        QVERIFY(outcome->curve(QStringLiteral("fit_chi_T")));
        QVERIFY(outcome->curve(QStringLiteral("residual")));
    }

    void degeneracyIsSaid()
    {
        const auto T = steps(30, 300, 3);
        const auto data = inputsOf(dataset(T, std::vector<double>(T.size(), 500), curieWeissMoments(T, 3.2, -5, 1e-4)));
        const auto free = run("magnetometry.curie-weiss", data, sample + QStringList{QStringLiteral("chi_0=free")});
        QVERIFY(free.ok());
        QVERIFY(has(free->issues, "chi-0-degenerate"));
        const auto zero = run("magnetometry.curie-weiss", data, sample);
        QVERIFY(zero.ok());
        QVERIFY(has(zero->issues, "chi-0-absent"));
        QVERIFY(has(zero->issues, "form-spread"));
    }

    // reference/magnetic.md E1: the values and their tolerances, computed independently.
    void erbiumReference_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<double>("chiT");
        QTest::addColumn<double>("tolerance");
        QTest::newRow("raw, last row") << "temperature=299.926" << 11.5289 << 0.0005;
        QTest::newRow("without eicosane") << "temperature=299.926 matrix_mass=17.3" << 11.8405 << 0.0005;
        QTest::newRow("without diamagnetism as well") << "temperature=299.926 matrix_mass=17.3 chi_diamagnetic=-319e-6" << 11.9361 << 0.0005;
        QTest::newRow("between two rows") << "temperature=100" << 11.4639 << 0.001;
        QTest::newRow("first row") << "temperature=2.0003" << 2.0558 << 0.0005;
        QTest::newRow("first row, corrected") << "temperature=2.0003 matrix_mass=17.3 chi_diamagnetic=-319e-6" << 2.0585 << 0.0005;
    }
    void erbiumReference()
    {
        QFETCH(QString, settings);
        QFETCH(double, chiT);
        QFETCH(double, tolerance);
        SHARED_FILE(path, "magnetic/mpms3_fc_500Oe_ErCOT2.dat");
        const auto data = realFile(path);
        QVERIFY(data);
        const auto outcome = run("magnetometry.susceptibility", inputsOf(data), settings.split(u' '));
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "chi_T", chiT, tolerance);
    }

    void erbiumCurieWeiss_data()
    {
        QTest::addColumn<QString>("settings");
        QTest::addColumn<double>("C");
        QTest::addColumn<double>("theta");
        QTest::addColumn<double>("toleranceC");
        const QString corrected = QStringLiteral("window=100..300 matrix_mass=17.3 chi_diamagnetic=-319e-6 ");
        QTest::newRow("chi T") << corrected + "form=chi-t" << 12.1619 << -5.351 << 0.002;
        QTest::newRow("1/chi") << corrected + "form=inverse-chi-unweighted" << 12.1748 << -5.561 << 0.002;
        QTest::newRow("1/chi, weighted") << corrected + "form=inverse-chi" << 12.1362 << -4.997 << 0.002;
        QTest::newRow("free constant") << corrected + "form=chi-t chi_0=free" << 11.9310 << -3.658 << 0.003;
        QTest::newRow("raw") << QStringLiteral("window=100..300 form=chi-t") << 11.6395 << -1.503 << 0.002;
        QTest::newRow("raw, free constant: C and theta stay") << QStringLiteral("window=100..300 form=chi-t chi_0=free") << 11.9310 << -3.658 << 0.003;
    }
    void erbiumCurieWeiss()
    {
        QFETCH(QString, settings);
        QFETCH(double, C);
        QFETCH(double, theta);
        QFETCH(double, toleranceC);
        SHARED_FILE(path, "magnetic/mpms3_fc_500Oe_ErCOT2.dat");
        const auto data = realFile(path);
        QVERIFY(data);
        const auto outcome = run("magnetometry.curie-weiss", inputsOf(data), settings.split(u' '));
        QVERIFY(outcome.ok());
        COMPARE_RESULT(*outcome, "C", C, toleranceC);
        COMPARE_RESULT(*outcome, "theta", theta, 0.03);
        // Errors of the fit as printed there: 0.010 and 0.15 K with two parameters, 0.064 and 0.48 K with three.
        if (settings.endsWith(u"matrix_mass=17.3 chi_diamagnetic=-319e-6 form=chi-t")) {
            COMPARE_CLOSE(outcome->find(QStringLiteral("C"))->parts.front().value, 0.010, 0.001);
            COMPARE_CLOSE(outcome->find(QStringLiteral("theta"))->parts.front().value, 0.15, 0.01);
        }
        if (settings.endsWith(u"free"))
            COMPARE_CLOSE(outcome->find(QStringLiteral("theta"))->parts.front().value, 0.48, 0.02);
    }

    // E2: both routes by moments, each with a warning.
    void palladiumInTorlon()
    {
        SHARED_FILE(path, "magnetic/mpms3_Pd_torlon_MT_1T.dat");
        SHARED_FILE(blankPath, "magnetic/mpms3_Pd_torlon_MT_1T_background.dat");
        const auto inputs = inputsOf(realFile(path), realFile(blankPath));
        for (const auto &[column, expected] : {std::pair{"fixed", 2.907e-6}, std::pair{"free", 4.385e-6}}) {
            const auto outcome = run("magnetometry.susceptibility", inputs, {QStringLiteral("temperature=300.005"), QStringLiteral("moment_column=%1").arg(QString::fromLatin1(column))});
            QVERIFY(outcome.ok());
            COMPARE_RESULT(*outcome, "chi_mass", expected, 0.002 * expected);
            QVERIFY(has(outcome->issues, "dipole-fit-poor"));
            QVERIFY(has(outcome->issues, "blank-not-a-dipole"));
            // How far that is off nobody knows, and the uncertainty says so.
            QVERIFY(std::ranges::any_of(outcome->find(QStringLiteral("chi_mass"))->parts, [](const UncertaintyPart &part) { return std::isnan(part.value); }));
        }
    }

    // E4: no molar mass in the file. The reference's window takes the rows at nominal 11 to 15 K.
    void mpmsXlPerGram()
    {
        SHARED_FILE(path, "magnetic/mpmsxl_dc_MT_1kOe_pb6051.dat");
        const auto data = realFile(path);
        QVERIFY(data);
        const auto value = run("magnetometry.susceptibility", inputsOf(data), {QStringLiteral("temperature=15.003")});
        QVERIFY(value.ok());
        COMPARE_RESULT(*value, "chi_mass_T", 2.30687e-3, 1e-6);
        QVERIFY(!value->find(QStringLiteral("chi_T")));
        const auto fit = run("magnetometry.curie-weiss", inputsOf(data), {QStringLiteral("window=10..15.01")});
        QVERIFY(fit.ok());
        COMPARE_RESULT(*fit, "C_mass", 2.31288e-3, 1e-6);
        COMPARE_RESULT(*fit, "theta", -0.0549, 0.002);
        QVERIFY(!fit->find(QStringLiteral("C")));
    }

    void magnetisationCurvesAreNoSweeps()
    {
        const AnalysisSpec &spec = analysis("magnetometry.susceptibility");
        for (const char *name : {"mpms3_MH_multiT_Er_hdcCOT2.dat", "mpms3_vsm_MH_2K_HoPtSn.dat", "mpms3_MH_293K_comment_rows.dat", "ppms_vsm_MH_3K_FePc.dat"}) {
            const QString path = test::sharedFile(QStringLiteral("magnetic/") + QString::fromLatin1(name));
            if (path.isEmpty())
                QSKIP("../shared/data is not beside the project");
            QVERIFY2(!applicable(spec, inputsOf(realFile(path))), name);
        }
        SHARED_FILE(path, "magnetic/mpms3_fc_500Oe_ErCOT2.dat");
        QVERIFY(applicable(spec, inputsOf(realFile(path))));
    }

    void views()
    {
        const auto T = steps(30, 300, 3);
        const auto data = dataset(T, std::vector<double>(T.size(), 500), curieWeissMoments(T, 3.2, -5, 0));
        const Technique *technique = registry().technique(QStringLiteral("magnetometry"));
        QVERIFY(technique);
        FigureItem item;
        item.dataset = data;
        const Figure bare = technique->views.front().compose({item});
        QCOMPARE(bare.panels.size(), std::size_t(1));
        QCOMPARE(bare.panels[0].series.at(0).x->size(), T.size());
        QCOMPARE(bare.panels[0].x.unit, QStringLiteral("K"));

        item.analysis = &analysis("magnetometry.curie-weiss");
        auto outcome = run("magnetometry.curie-weiss", inputsOf(data), sample + QStringList{QStringLiteral("reference_spin=5/2")});
        QVERIFY(outcome.ok());
        item.parameters = outcome->parameters;
        item.outcome = std::make_shared<const Outcome>(std::move(*outcome));
        const Figure fit = registry().viewFor(technique->id, item.analysis->id)->compose({item});
        QCOMPARE(fit.panels.size(), std::size_t(3));
        QCOMPARE(fit.panels[0].handles.size(), std::size_t(1));
        QCOMPARE(fit.panels[0].handles[0].parameter, QStringLiteral("window"));
        QCOMPARE(fit.panels[0].series.size(), std::size_t(2));
        COMPARE_CLOSE(fit.panels[0].guides.at(0).y, 4.377, 0.001); // 0.125049 * 4 * 5/2 * 7/2

        // Per mole and per gram never share an axis, whichever comes first: the one without a molar mass is named and left out.
        FigureItem molar, perGram;
        molar.analysis = perGram.analysis = &analysis("magnetometry.susceptibility");
        molar.dataset = perGram.dataset = data;
        molar.sample = QStringLiteral("complex");
        perGram.sample = QStringLiteral("palladium");
        auto known = run("magnetometry.susceptibility", inputsOf(data), sample);
        auto unknown = run("magnetometry.susceptibility", inputsOf(data), {QStringLiteral("mass=10")});
        QVERIFY(known.ok() && unknown.ok());
        molar.outcome = std::make_shared<const Outcome>(std::move(*known));
        perGram.outcome = std::make_shared<const Outcome>(std::move(*unknown));
        const ViewSpec *view = registry().viewFor(technique->id, molar.analysis->id);
        for (const std::vector<FigureItem> &items : {std::vector<FigureItem>{perGram, molar}, std::vector<FigureItem>{molar, perGram}}) {
            const Figure both = view->compose(items);
            QCOMPARE(both.panels[0].y.unit, Unit::of("cm3 K/mol").displayed());
            for (const Series &series : both.panels[0].series)
                QCOMPARE(series.label, QStringLiteral("complex"));
            QVERIFY(!both.panels[0].series.empty());
            QVERIFY2(both.notice.contains(u"palladium"), qPrintable(both.notice));
        }

        FigureItem curve;
        curve.dataset = dataset({5, 5, 5}, {-1000, 0, 1000}, {-1, 0, 1});
        const Figure loop = technique->views.front().compose({curve});
        QCOMPARE(loop.panels[0].x.unit, QStringLiteral("Oe"));
    }
};

VITRINE_TEST(SusceptibilityTest)
#include "susceptibilitytest.moc"
