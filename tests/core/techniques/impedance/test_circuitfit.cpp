// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuitfit.h"

#include "spectra.h"
#include "support/testmain.h"

#include <QProcess>

#include <chrono>

using namespace vitrine;
using namespace vitrine::test;

class TestCircuitFit : public QObject
{
    Q_OBJECT

private slots:
    void reachesTheBestOptimumWithoutAGuess_data();
    void reachesTheBestOptimumWithoutAGuess();
    void exactDataGiveExactParameters();
    void uncertaintiesCoverTheTruth();
    void coverage_data();
    void coverage();
    void rarerElementsAreFittedWithoutAGuess_data();
    void rarerElementsAreFittedWithoutAGuess();
    void comparisonGivesItsReasons();
    void fixedAndStartedParameters();
    void unknownParametersOfElementsAreNamed();
    void undeterminedAndBoundParametersAreMarked();
    void equalArcsComeInOrderOfTime();
    void proposesACircuit_data();
    void proposesACircuit();
    void sigmaWeightingNeedsUncertainties();
    void conductivityCarriesTheGeometry();
    void poorInputIsRefusedWithAReason_data();
    void poorInputIsRefusedWithAReason();
    void cancelledFitSaysSo();
    void sameInputSameOutcome();
    void thousandSpectra();
};

void TestCircuitFit::reachesTheBestOptimumWithoutAGuess_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QStringList>("settings");
    QTest::addColumn<double>("chi2");
    QTest::addColumn<QString>("key");
    QTest::addColumn<double>("value");
    QTest::addColumn<double>("tolerance"); // a tenth of the standard uncertainty
    // Best of 20 starts in log-parameters by scipy, and impedance.py where it converges: reference/impedance.md, table 1.
    const auto row = [](const char *id, const char *file, QStringList settings, double chi2, const char *key, double value, double tolerance) {
        QTest::newRow(id) << QString::fromLatin1(file) << settings << chi2 << QString::fromLatin1(key) << value << tolerance;
    };
    row("F01", "rlc_headerless_280C.txt", {"circuit=p(R1,CPE1)", "window=0..1000000"}, 0.0052341962, "R1", 1519833.1, 453);
    row("F02", "rlc_headerless_240C.txt", {"circuit=p(R1,CPE1)", "window=0..1000000"}, 0.0063704505, "CPE1_Q", 9.2319181e-11, 9.29e-14);
    row("F03", "rlc_headerless_240C.txt", {"circuit=L0-R0-p(R1,CPE1)"}, 0.0200597929, "L0", 2.8562864e-06, 3.15e-09);
    row("F04", "lcr_LATP_50C_decimal_comma.txt", {"circuit=p(R1,CPE1)-CPE2"}, 0.6895457233, "R1", 10387.317, 11.1);
    row("F05", "lcr_LATP_42C_decimal_comma.txt", {"circuit=p(R1,CPE1)-CPE2", "select=capacitive"}, 1.3421480907, "CPE1_Q", 7.9980625e-10, 4.29e-12);
    row("F06", "biologic_decimal_comma_LATP.mpt", {"circuit=R0-p(R1,CPE1)-CPE2", "select=capacitive"}, 0.0169836382, "R1", 72.700155, 0.0581);
    row("F08", "zplot32c_circuit3.z", {"circuit=R0-p(R1,C1)"}, 0.0049169542, "C1", 2.02147e-08, 7.68e-12);
    row("F10", "gamry_eispot_latin1.DTA", {"circuit=p(R1,CPE1)-CPE2"}, 0.5554967612, "R1", 3934.6861, 5);
    row("F11", "csv_headerless.csv", {"circuit=R0-p(R1,C1)-p(R2-Wo1,C2)", "select=capacitive"}, 0.0183879337, "R0", 0.0163878, 8.4e-5);
    row("F12", "csv_tab_decimal_comma.csv", {"circuit=R0-p(R1,C1)-p(R2,W1)"}, 1e-20, "W1_sigma", 1767.7669529663687, 1e-7); // 2500/sqrt(2), without noise
    row("F15", "chi660e.txt", {"circuit=R0-p(R1,CPE1)-CPE2", "select=capacitive"}, 0.0658384232, "CPE2_n", 0.77771034, 0.000461);
    row("F16", "solartron_smart_ice_w48.csv", {"circuit=p(R1,CPE1)-CPE2", "window=0..500000"}, 0.2110417224, "CPE1_n", 1, 0.000945);
    row("F17", "more/drttools_LIB.txt", {"circuit=L0-R0-p(R1,CPE1)-p(R2,CPE2)-Wo1"}, 0.0008472771, "R0", 0.110576, 5e-4);
}

void TestCircuitFit::reachesTheBestOptimumWithoutAGuess()
{
    QFETCH(QString, file);
    QFETCH(QStringList, settings);
    QFETCH(double, chi2);
    QFETCH(QString, key);
    QFETCH(double, value);
    QFETCH(double, tolerance);
    const QString path = sharedFile(QStringLiteral("impedance/") + file);
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto content = imported(path);
    QVERIFY2(content.ok(), content.ok() ? "" : qPrintable(content.failure().message.english()));
    const auto outcome = analysed("impedance.circuit-fit", content->datasets[0], settings);
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    QVERIFY(outcome->find(QStringLiteral("chi2"))->quantity.value <= 1.001 * chi2);
    const ResultValue *found = outcome->find(key);
    QVERIFY(found);
    COMPARE_CLOSE(found->quantity.value, value, tolerance);
    QVERIFY(outcome->fit->converged);
    QVERIFY(outcome->fit->starts >= outcome->fit->startsAgreeing && outcome->fit->startsAgreeing >= 1);
}

void TestCircuitFit::exactDataGiveExactParameters()
{
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {1e6, 2e-11, 0.93, 3e-7, 0.75}, 0.1, 1e6, 50), {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R1", 1e6, 1e-2);
    COMPARE_RESULT(*outcome, "CPE1_Q", 2e-11, 2e-18);
    COMPARE_RESULT(*outcome, "CPE1_n", 0.93, 1e-8);
    COMPARE_RESULT(*outcome, "CPE2_Q", 3e-7, 3e-14);
    COMPARE_RESULT(*outcome, "CPE2_n", 0.75, 1e-7);
    COMPARE_RESULT(*outcome, "R_dc", 1e6, 1e-2);
}

void TestCircuitFit::uncertaintiesCoverTheTruth()
{
    const std::vector<double> truth = {20, 5000, 1e-8, 0.85};
    const auto outcome = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,CPE1)"), truth, 1, 1e7, 61, 0.01), {"circuit=R0-p(R1,CPE1)"});
    QVERIFY(outcome.ok());
    for (std::size_t j = 0; j < truth.size(); ++j) {
        const Quantity &q = outcome->results[j].quantity;
        QVERIFY(q.uncertainty > 0);
        COMPARE_CLOSE(q.value, truth[j], 4 * q.uncertainty);
    }
    // One per cent of noise in each part: chi2 of 2N - 4 degrees of freedom.
    COMPARE_CLOSE(outcome->fit->chi2Reduced, 1e-4, 4e-5);
    QCOMPARE(outcome->fit->dof, 2 * 61 - 4);
    QVERIFY(outcome->curve(QStringLiteral("fit")) && outcome->curve(QStringLiteral("arc")) && outcome->curve(QStringLiteral("residual_real")));
    COMPARE_CLOSE(outcome->curve(QStringLiteral("arc"))->x->front(), outcome->find(QStringLiteral("R_dc"))->quantity.value, 1e-9);
}

void TestCircuitFit::coverage_data()
{
    QTest::addColumn<QString>("circuit");
    QTest::addColumn<std::vector<double>>("truth");
    QTest::newRow("arc and electrode") << "p(R1,CPE1)-CPE2" << std::vector<double>{1e5, 2e-10, 0.92, 1e-6, 0.75};
}

// A thousand spectra with the same truth: how often do the intervals hold it? (Six thousand of R0-p(R1,CPE1): 68.5 and 94.7 %.)
void TestCircuitFit::coverage()
{
    QFETCH(QString, circuit);
    QFETCH(std::vector<double>, truth);
    const impedance::Circuit parsed = *impedance::parsedCircuit(circuit);
    const impedance::Spectrum exact = impedance::spectrumOf(*simulated(circuit, truth, 1, 1e6, 61));
    std::mt19937_64 generator(20);
    std::normal_distribution<double> normal;
    constexpr int trials = 1000;
    std::vector<int> one(truth.size()), two(truth.size());
    for (int trial = 0; trial < trials; ++trial) {
        impedance::Spectrum spectrum = exact;
        for (std::size_t i = 0; i < spectrum.size(); ++i) {
            const double size = 0.005 * std::hypot(exact.real[i], exact.imaginary[i]);
            spectrum.real[i] += size * normal(generator);
            spectrum.imaginary[i] += size * normal(generator);
        }
        const impedance::CircuitFit fit = impedance::fitted(parsed, spectrum, {});
        for (std::size_t j = 0; j < truth.size(); ++j) {
            const double off = std::abs(fit.fit.parameters[j] - truth[j]) / fit.fit.standardErrors[j];
            one[j] += off < 1.0;
            two[j] += off < 1.98; // Student's factor for 118 degrees of freedom
        }
    }
    for (std::size_t j = 0; j < truth.size(); ++j) {
        const double inner = 100.0 * one[j] / trials, outer = 100.0 * two[j] / trials;
        qInfo("%s, %s: 68 %% interval holds the truth in %.1f %%, 95 %% interval in %.1f %%", qPrintable(circuit), qPrintable(parsed.parameters()[j].key), inner, outer);
        QVERIFY(inner >= 65 && inner <= 71);
        QVERIFY(outer >= 93.5 && outer <= 96.5);
    }
}

void TestCircuitFit::rarerElementsAreFittedWithoutAGuess_data()
{
    QTest::addColumn<QString>("circuit");
    QTest::addColumn<std::vector<double>>("truth");
    QTest::newRow("two Zarcs") << "R0-Zarc1-Zarc2" << std::vector<double>{20, 300, 2e-6, 0.9, 900, 3e-3, 0.8};
    QTest::newRow("Gerischer") << "R0-G1" << std::vector<double>{10, 80, 1e-2};
    QTest::newRow("coil with losses") << "La1-p(R1,CPE1)" << std::vector<double>{3e-5, 0.85, 1000, 1e-6, 0.85};
    QTest::newRow("Havriliak and Negami beside a conductor") << "p(R1,HN1,C1)" << std::vector<double>{1e9, 5e-11, 1e-3, 0.8, 0.6, 1e-11};
    QTest::newRow("Cole and Cole beside a conductor") << "p(R1,CC1,C1)" << std::vector<double>{1e9, 5e-11, 1e-3, 0.7, 1e-11};
    QTest::newRow("porous electrode") << "R0-TL1" << std::vector<double>{5, 60, 1e-3, 0.9};
    QTest::newRow("Boukamp's notation") << "R(RQ)(RQ)" << std::vector<double>{20, 300, 1e-8, 0.9, 900, 3e-6, 0.85};
}

void TestCircuitFit::rarerElementsAreFittedWithoutAGuess()
{
    QFETCH(QString, circuit);
    QFETCH(std::vector<double>, truth);
    const auto outcome = analysed("impedance.circuit-fit", simulated(circuit, truth, 0.1, 1e6, 71, 0.002), {"circuit=" + circuit});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    COMPARE_RESULT(*outcome, "residual_rms", 0.2, 0.04);
    for (std::size_t j = 0; j < truth.size(); ++j) {
        const ResultValue &result = outcome->results[j];
        COMPARE_CLOSE(result.quantity.value, truth[j], 4.5 * result.quantity.uncertainty);
        QVERIFY(!result.label.isEmpty());
    }
}

void TestCircuitFit::comparisonGivesItsReasons()
{
    const auto data = simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {1e5, 1e-10, 0.92, 1e-6, 0.7}, 1, 1e6, 61, 0.005);
    const auto find = [](const Outcome &outcome, const char *code) {
        const auto found = std::ranges::find(outcome.issues, QString::fromLatin1(code), &Issue::code);
        return found != outcome.issues.end() ? found->message.english() : QString();
    };
    const auto proposed = analysed("impedance.circuit-fit", data, {});
    QVERIFY(proposed.ok());
    QVERIFY(find(*proposed, "circuits-compared").contains(QLatin1String("p(R1,CPE1)-CPE2 (+0")));
    QVERIFY(find(*proposed, "better-circuit").isEmpty());
    const auto given = analysed("impedance.circuit-fit", data, {"circuit=p(R1,CPE1)"});
    QVERIFY(given.ok());
    QVERIFY(find(*given, "circuits-compared").isEmpty());
    const auto compared = analysed("impedance.circuit-fit", data, {"circuit=p(R1,CPE1)", "compare=yes"});
    QVERIFY(compared.ok());
    QCOMPARE(find(*compared, "better-circuit"), QStringLiteral("p(R1,CPE1)-CPE2 describes these data better than p(R1,CPE1)."));
    const auto boukamp = analysed("impedance.circuit-fit", data, {"circuit=(RQ)Q"});
    QVERIFY(boukamp.ok());
    QCOMPARE(find(*boukamp, "notation"), QStringLiteral("The circuit was read as p(R1,CPE1)-CPE2."));
    COMPARE_RESULT(*boukamp, "R1", 1e5, 2e3);
}

void TestCircuitFit::fixedAndStartedParameters()
{
    const auto data = simulated(QStringLiteral("R0-p(R1,C1)"), {100, 1000, 1e-7}, 10, 1e6, 40, 0.001);
    const auto outcome = analysed("impedance.circuit-fit", data, {"circuit=R0-p(R1,C1)", "fix.R0=110", "start.R1=900"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R0", 110, 0);
    QVERIFY(!outcome->find(QStringLiteral("R0"))->quantity.hasUncertainty());
    QCOMPARE(outcome->find(QStringLiteral("R0"))->withoutUncertainty.english(), QStringLiteral("Held fixed."));
    QCOMPARE(outcome->fit->dof, 2 * 40 - 2);
    QVERIFY(outcome->find(QStringLiteral("R1"))->quantity.hasUncertainty());
}

void TestCircuitFit::unknownParametersOfElementsAreNamed()
{
    const auto data = simulated(QStringLiteral("R0-p(R1,C1)"), {100, 1000, 1e-7}, 10, 1e6, 40);
    const auto outcome = analysed("impedance.circuit-fit", data, {"circuit=R0-p(R1,C1)", "fix.R7=110"});
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.failure().message.english(), QStringLiteral("fix.R7 names no parameter of R0-p(R1,C1); expected one of R0, R1, C1."));
    QCOMPARE(outcome.failure().place.field, QStringLiteral("fix.R7"));
    const auto negative = analysed("impedance.circuit-fit", data, {"circuit=R0-p(R1,C1)", "start.R1=-5"});
    QVERIFY(!negative.ok());
    QCOMPARE(negative.failure().code, QStringLiteral("element-value"));
}

void TestCircuitFit::undeterminedAndBoundParametersAreMarked()
{
    const auto has = [](const Outcome &outcome, const char *code, const char *field) {
        return std::ranges::any_of(outcome.issues, [&](const Issue &issue) { return issue.code == QLatin1String(code) && issue.place.field == QLatin1String(field); });
    };
    // A series resistance far below what the window shows cannot be known.
    const auto tiny = analysed("impedance.circuit-fit", simulated(QStringLiteral("R0-p(R1,C1)"), {1e-3, 1e6, 1e-10}, 100, 1e5, 40, 0.01), {"circuit=R0-p(R1,C1)"});
    QVERIFY(tiny.ok());
    QVERIFY(has(*tiny, "undetermined", "R0"));
    QVERIFY(!has(*tiny, "undetermined", "R1"));
    // An ideal capacitor as CPE: n = 1 at most.
    const auto ideal = analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 40), {"circuit=p(R1,CPE1)"});
    QVERIFY(ideal.ok());
    COMPARE_RESULT(*ideal, "CPE1_n", 1, 1e-6);
    QVERIFY(has(*ideal, "at-bound", "CPE1_n"));
}

void TestCircuitFit::equalArcsComeInOrderOfTime()
{
    const auto outcome =
        analysed("impedance.circuit-fit", simulated(QStringLiteral("p(R1,C1)-p(R2,C2)"), {500, 1e-4, 800, 1e-9}, 0.1, 1e7, 60, 1e-4), {"circuit=p(R1,C1)-p(R2,C2)"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "R1", 800, 1);
    COMPARE_RESULT(*outcome, "R2", 500, 1);
}

void TestCircuitFit::proposesACircuit_data()
{
    QTest::addColumn<QString>("truth");
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::addColumn<double>("noise");
    QTest::newRow("arc") << "p(R1,CPE1)" << std::vector<double>{1e6, 1e-10, 0.9} << 0.005;
    QTest::newRow("arc and electrode") << "p(R1,CPE1)-CPE2" << std::vector<double>{1e5, 1e-10, 0.92, 1e-6, 0.7} << 0.005;
    QTest::newRow("resistance, arc and electrode") << "R0-p(R1,CPE1)-CPE2" << std::vector<double>{500, 1e4, 1e-9, 0.9, 1e-6, 0.8} << 0.005;
    QTest::newRow("two arcs") << "p(R1,CPE1)-p(R2,CPE2)" << std::vector<double>{1e5, 1.09e-11, 0.95, 3e5, 1.5e-7, 0.9} << 0.003;
    // Two decades apart; every resistance is told by the points below its arc.
    const auto arc = [](double R, double tau) { return std::vector<double>{R, std::pow(tau, 0.92) / R, 0.92}; };
    std::vector<double> three;
    for (const std::vector<double> &one : {arc(1e5, 8e-7), arc(2e5, 8e-5), arc(2e5, 8e-3)})
        three.insert(three.end(), one.begin(), one.end());
    QTest::newRow("three arcs") << "p(R1,CPE1)-p(R2,CPE2)-p(R3,CPE3)" << three << 0.003;
    QTest::newRow("resistance and arc") << "R0-p(R1,CPE1)" << std::vector<double>{500, 1e5, 1e-9, 0.9} << 0.005;
}

void TestCircuitFit::proposesACircuit()
{
    QFETCH(QString, truth);
    QFETCH(std::vector<double>, parameters);
    QFETCH(double, noise);
    const auto outcome = analysed("impedance.circuit-fit", simulated(truth, parameters, 1, 1e6, 61, noise), {});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->parameters.words(QStringLiteral("circuit")), truth);
}

void TestCircuitFit::sigmaWeightingNeedsUncertainties()
{
    const auto data = simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 40, 0.01);
    const auto without = analysed("impedance.circuit-fit", data, {"circuit=p(R1,C1)", "weighting=sigma"});
    QVERIFY(!without.ok());
    QCOMPARE(without.failure().code, QStringLiteral("no-sigma"));
    auto with = std::make_shared<Dataset>(*data);
    for (std::size_t c = 1; c < 3; ++c) {
        std::vector<double> errors(40);
        for (std::size_t i = 0; i < 40; ++i)
            errors[i] = 0.01 * std::hypot((*data->columns[1].values)[i], (*data->columns[2].values)[i]);
        with->columns[c].uncertainty = shared(errors);
    }
    const auto outcome = analysed("impedance.circuit-fit", with, {"circuit=p(R1,C1)", "weighting=sigma"});
    QVERIFY(outcome.ok());
    COMPARE_CLOSE(outcome->fit->chi2Reduced, 1, 0.35); // 78 degrees of freedom: 1 +- 0.16
}

void TestCircuitFit::conductivityCarriesTheGeometry()
{
    const auto data = simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 40, 1e-4);
    const auto outcome = analysed("impedance.circuit-fit", data,
                                  {"circuit=p(R1,C1)", "length=1.2mm", "length_uncertainty=0.012mm", "diameter=10mm", "diameter_uncertainty=0.1mm"});
    QVERIFY(outcome.ok());
    const double area = 3.14159265358979 / 4 * 1e-4;
    COMPARE_RESULT(*outcome, "sigma_dc", 1.2e-3 / (1e6 * area), 1e-3 * 1.2e-3 / (1e6 * area));
    const Quantity &sigma = outcome->find(QStringLiteral("sigma_dc"))->quantity;
    // 1 % of the thickness, 2 % of the area from 1 % of the diameter.
    COMPARE_CLOSE(sigma.uncertainty / sigma.value, std::hypot(0.01, 0.02), 1e-4);
    // A length of zero is a slip: refused as a negative one is. An uncertainty of zero is none.
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("impedance.circuit-fit"));
    for (const char *key : {"length", "diameter", "area"}) {
        const ParameterSpec &parameter = *findSpec(spec.parameters, QString::fromLatin1(key));
        for (const double slip : {0.0, -1.0}) {
            const auto refused = checked(parameter, ParameterValue(slip));
            QVERIFY2(!refused.ok(), key);
            QVERIFY2(refused.failure().message.english().contains(QLatin1String("greater than zero")), key);
        }
        QVERIFY2(checked(parameter, ParameterValue(1e-5)).ok(), key);
        QVERIFY2(checked(*findSpec(spec.parameters, QString::fromLatin1(key) + QStringLiteral("_uncertainty")), ParameterValue(0.0)).ok(), key);
    }
}

void TestCircuitFit::poorInputIsRefusedWithAReason_data()
{
    QTest::addColumn<std::vector<double>>("f");
    QTest::addColumn<std::vector<double>>("re");
    QTest::newRow("no rows") << std::vector<double>{} << std::vector<double>{};
    QTest::newRow("one row") << std::vector<double>{1000} << std::vector<double>{5};
    QTest::newRow("no numbers") << std::vector<double>{absent, absent, absent} << std::vector<double>{absent, absent, absent};
    QTest::newRow("frequencies of zero") << std::vector<double>{0, 0, 0} << std::vector<double>{5, 5, 5};
}

void TestCircuitFit::poorInputIsRefusedWithAReason()
{
    QFETCH(std::vector<double>, f);
    QFETCH(std::vector<double>, re);
    std::vector<double> im(re.size(), -1.0);
    for (const char *id : {"impedance.circuit-fit", "impedance.dielectric"})
        for (const QStringList &settings : {QStringList(), QStringList{"circuit=p(R1,CPE1)-CPE2"}}) {
            const auto outcome = analysed(id, spectrumDataset(f, re, im), QLatin1String(id).endsWith(QLatin1String("fit")) ? settings : QStringList());
            QVERIFY(!outcome.ok());
            QVERIFY(!outcome.failure().message.english().isEmpty());
        }
}

void TestCircuitFit::cancelledFitSaysSo()
{
    Progress progress;
    progress.cancel();
    const AnalysisSpec *spec = registry().analysis(QStringLiteral("impedance.circuit-fit"));
    const auto outcome = evaluated(*spec, inputsOf(simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 10, 1e6, 40)), parametersOf(*spec, {"circuit=p(R1,C1)"}), progress);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.failure().code, QStringLiteral("cancelled"));
}

void TestCircuitFit::sameInputSameOutcome()
{
    const auto data = simulated(QStringLiteral("R0-p(R1,CPE1)-CPE2"), {500, 1e4, 1e-9, 0.9, 1e-6, 0.8}, 1, 1e6, 61, 0.01);
    const auto first = analysed("impedance.circuit-fit", data, {}), second = analysed("impedance.circuit-fit", data, {});
    QVERIFY(first.ok() && second.ok());
    QCOMPARE(first->fit->covariance, second->fit->covariance);
    for (std::size_t i = 0; i < first->results.size(); ++i)
        QCOMPARE(first->results[i].quantity.value, second->results[i].quantity.value);
}

// 1000 synthetic spectra with one per cent of noise; a fit is good when chi2 / dof is below 1.5 times the noise.
// impedance.py with expert settings and a start near the truth: 999 good (reference/impedance.md, section 4).
void TestCircuitFit::thousandSpectra()
{
    SHARED_FILE(path, "impedance/series1000.tsv.gz");
    QProcess unpack;
    unpack.start(QStringLiteral("gzip"), {QStringLiteral("-dc"), path});
    QVERIFY(unpack.waitForFinished(60000));
    const QByteArray all = unpack.readAllStandardOutput();
    std::vector<impedance::Spectrum> spectra;
    for (const QByteArray &line : all.split('\n')) {
        const QList<QByteArray> cells = line.split('\t');
        if (cells.size() < 5)
            continue;
        double numbers[5]; // number, temperature, frequency, Z', Z''
        bool good = true;
        for (int c = 0; c < 5; ++c) {
            const auto value = parsedNumber(QString::fromLatin1(cells[c]));
            good = good && value;
            numbers[c] = value.value_or(0);
        }
        if (!good)
            continue;
        const auto index = static_cast<std::size_t>(numbers[0]);
        if (spectra.size() <= index)
            spectra.resize(index + 1);
        spectra[index].frequency.push_back(numbers[2]);
        spectra[index].real.push_back(numbers[3]);
        spectra[index].imaginary.push_back(numbers[4]);
    }
    QCOMPARE(spectra.size(), std::size_t(1000));
    const impedance::Circuit circuit = *impedance::parsedCircuit(QStringLiteral("p(R1,CPE1)-CPE2"));
    const auto begin = std::chrono::steady_clock::now();
    int good = 0;
    long iterations = 0, starts = 0;
    for (const impedance::Spectrum &spectrum : spectra) {
        const impedance::CircuitFit fit = impedance::fitted(circuit, spectrum, {});
        good += fit.fit.converged && fit.fit.chi2 / fit.fit.dof < 1.5e-4;
        iterations += fit.fit.iterations;
        starts += fit.starts;
    }
    const double seconds = std::chrono::duration<double>(std::chrono::steady_clock::now() - begin).count();
    qInfo("1000 spectra: %d good, %.2f s, %ld starts, %ld iterations of the best", good, seconds, starts, iterations);
    QVERIFY(good >= 999);
}

VITRINE_TEST(TestCircuitFit)
#include "test_circuitfit.moc"
