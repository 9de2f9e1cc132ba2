// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/dielectricsweep.h"
#include "techniques/impedance/dielectricvalues.h"

#include "spectra.h"
#include "support/testmain.h"

#include "base/numbertext.h"

#include <numbers>

using namespace vitrine;
using namespace vitrine::test;

// Measurements over temperature at one or few frequencies.
class TestDielectricSweep : public QObject
{
    Q_OBJECT

private slots:
    void valuesAreThoseOfTheFile();
    void heatingAndCoolingAreTwoBranches();
    void fewFrequenciesInTurns();
    void openContactsAreLeftOut();
    void wrongRequestsAreRefused();
    void spectraAreNone();
    void aLogWithoutUnitsNeedsItsFrequency();
    void parabolaAtTheMiddle();
};

namespace
{

// Cp = 1e-10 F (1 + T / 300 degC), D = 0.01 (1 + T / 200 degC) at 1 kHz and falling as 1/f.
double capacitance(double T)
{
    return 1e-10 * (1 + T / 300);
}
double loss(double T, double f)
{
    return 0.01 * (1 + T / 200) * 1e3 / f;
}

QByteArray table(const std::vector<double> &temperatures, const std::vector<double> &frequencies)
{
    QByteArray text = "T [C]\tFrequency (Hz)\tCp (F)\tD\n";
    for (const double T : temperatures)
        for (const double f : frequencies)
            text += QByteArray::fromStdString(exactNumber(T)) + '\t' + QByteArray::fromStdString(exactNumber(f)) + '\t' + QByteArray::fromStdString(exactNumber(capacitance(T))) + '\t'
                + QByteArray::fromStdString(exactNumber(loss(T, f))) + '\n';
    return text;
}

std::vector<double> ramp(double from, double to, int count)
{
    std::vector<double> values;
    for (int i = 0; i < count; ++i)
        values.push_back(from + (to - from) * i / (count - 1));
    return values;
}

bool says(const Outcome &outcome, const char *code)
{
    return std::ranges::any_of(outcome.issues, [code](const Issue &issue) { return issue.code == QLatin1String(code); });
}

} // namespace

void TestDielectricSweep::valuesAreThoseOfTheFile()
{
    // WinDETA writes eps' and tan delta beside the impedance: rows of 297.137 K and 300.849 K.
    const QString path = sharedFile(QStringLiteral("impedance/novocontrol_tempsweep.TXT"));
    if (path.isEmpty())
        QSKIP("../shared/data is not beside the project");
    const auto content = imported(path);
    QVERIFY(content.ok());
    const auto outcome = analysed("impedance.dielectric", content->datasets[0], {"segment=1", "temperature=300.849K"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "epsilon_real", 7041.69, 0.5);
    COMPARE_RESULT(*outcome, "epsilon_imaginary", 2409.15, 0.5);
    COMPARE_RESULT(*outcome, "tan_delta", 0.342127, 1e-5);
    COMPARE_RESULT(*outcome, "sigma_ac", 0.0383023, 2e-6); // 3.83023e-4 S/cm
    QVERIFY(outcome->find(QStringLiteral("tan_delta"))->quantity.uncertainty > 0);
    for (const char *key : {"epsilon_real", "epsilon_imaginary", "tan_delta", "sigma_ac"}) {
        const Curve *curve = outcome->curve(QString::fromLatin1(key));
        QVERIFY2(curve && curve->xName == QLatin1String("T") && curve->uncertainty && curve->uncertainty->size() == curve->x->size(), key);
    }
    const AnalysisSpec *circuit = registry().analysis(QStringLiteral("impedance.circuit-fit"));
    QVERIFY(!applicable(*circuit, inputsOf(content->datasets[0])));
    QVERIFY(applicable(*registry().analysis(QStringLiteral("impedance.dielectric")), inputsOf(content->datasets[0])));
}

void TestDielectricSweep::heatingAndCoolingAreTwoBranches()
{
    std::vector<double> temperatures = ramp(20, 220, 101);
    const std::vector<double> down = ramp(218, 60, 80);
    temperatures.insert(temperatures.end(), down.begin(), down.end());
    const auto content = importedText("loop.txt", table(temperatures, {1e4}));
    QVERIFY(content.ok());
    QCOMPARE(content->datasets.size(), std::size_t(1));
    const auto both = analysed("impedance.dielectric", content->datasets[0], {"length=1mm", "area=100mm^2"});
    QVERIFY(both.ok());
    QVERIFY(says(*both, "segment-used"));
    COMPARE_CLOSE(both->curve(QStringLiteral("tan_delta"))->x->front(), 20, 1e-9); // heating spans more
    const auto cooling = analysed("impedance.dielectric", content->datasets[0], {"length=1mm", "area=100mm^2", "segment=cooling-1", "temperature=100"});
    QVERIFY(cooling.ok());
    COMPARE_CLOSE(cooling->curve(QStringLiteral("tan_delta"))->x->back(), 60, 1e-9);
    // C0 = eps0 A / L
    COMPARE_RESULT(*cooling, "epsilon_real", capacitance(100) * 1e-3 / (8.8541878128e-12 * 1e-4), 1e-4);
}

void TestDielectricSweep::fewFrequenciesInTurns()
{
    const auto content = importedText("turns.txt", table(ramp(25, 224, 200), {1e3, 1e4, 1e5}));
    QVERIFY(content.ok());
    QCOMPARE(content->datasets.size(), std::size_t(1));
    const auto outcome = analysed("impedance.dielectric", content->datasets[0], {"length=1mm", "area=100mm^2", "frequency=10kHz", "temperature=124"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "tan_delta", loss(124, 1e4), 1e-7);
    const double omega = 2 * std::numbers::pi * 1e4;
    COMPARE_RESULT(*outcome, "sigma_ac", omega * capacitance(124) * loss(124, 1e4) * 1e-3 / 1e-4, 1e-11);
    QVERIFY(outcome->curve(QStringLiteral("epsilon_real")) && outcome->curve(QStringLiteral("epsilon_real_2")) && outcome->curve(QStringLiteral("epsilon_real_3")));
    QCOMPARE(outcome->curve(QStringLiteral("epsilon_real"))->x->size(), std::size_t(200));
}

void TestDielectricSweep::openContactsAreLeftOut()
{
    std::vector<double> T = ramp(20, 120, 51), f(51, 1e4), re(51, 1e3), im(51, -1e5);
    im[20] = -1e8;
    auto data = std::make_shared<Dataset>(*spectrumDataset(f, re, im));
    Column temperature;
    temperature.name = QStringLiteral("T");
    temperature.role = QStringLiteral("temperature");
    temperature.unit = Unit::of("degC");
    temperature.values = shared(T);
    data->columns.push_back(temperature);
    const auto outcome = analysed("impedance.dielectric", data, {"temperature=60"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "tan_delta", 0.01, 1e-9);
    QVERIFY(says(*outcome, "outliers"));
    QCOMPARE(outcome->curve(QStringLiteral("tan_delta"))->x->size(), std::size_t(50));
}

void TestDielectricSweep::wrongRequestsAreRefused()
{
    const auto content = importedText("turns.txt", table(ramp(25, 224, 200), {1e3, 1e4, 1e5}));
    QVERIFY(content.ok());
    const auto code = [&](const QString &setting) {
        const auto outcome = analysed("impedance.dielectric", content->datasets[0], {setting});
        return outcome.ok() ? QString() : outcome.failure().code;
    };
    QCOMPARE(code(QStringLiteral("temperature=300")), QStringLiteral("temperature-outside"));
    QCOMPARE(code(QStringLiteral("frequency=3kHz")), QStringLiteral("frequency-outside"));
    QCOMPARE(code(QStringLiteral("segment=cooling-1")), QStringLiteral("no-segment"));
}

void TestDielectricSweep::spectraAreNone()
{
    // A spectrum whose temperature drifts, and one at many temperatures of many frequencies.
    std::vector<double> frequencies;
    for (int i = 0; i < 40; ++i)
        frequencies.push_back(1e6 * std::pow(10, -0.1 * i));
    const auto content = importedText("spectra.txt", table(ramp(25, 225, 5), frequencies));
    QVERIFY(content.ok());
    QCOMPARE(content->datasets.size(), std::size_t(5));
    QVERIFY(!impedance::overTemperature(*content->datasets[0]));
    QVERIFY(!impedance::overTemperature(*simulated(QStringLiteral("p(R1,C1)"), {1e6, 1e-10}, 1, 1e6, 40)));
}

void TestDielectricSweep::aLogWithoutUnitsNeedsItsFrequency()
{
    QByteArray log = "T_sample C D R X\n";
    for (int i = 0; i < 40; ++i)
        log += QByteArray::number(30 + i) + " +3.3E-011 +3.5E-002 +1.7E+004 -4.8E+005\n";
    const auto without = importedText("log.txt", log);
    QVERIFY(without.ok());
    QVERIFY(!impedance::overTemperature(*without->datasets[0]));
    Parameters options;
    options.set(QStringLiteral("frequency"), 1e4);
    const auto content = importFile(registry().importers(), {QStringLiteral("log.txt"), log}, options, Progress());
    QVERIFY(content.ok());
    QVERIFY(std::ranges::any_of(content->issues, [](const Issue &issue) { return issue.code == QLatin1String("temperature-unit-assumed"); }));
    const auto outcome = analysed("impedance.dielectric", content->datasets[0], {"temperature=50"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "tan_delta", 1.7e4 / 4.8e5, 1e-9);
}

void TestDielectricSweep::parabolaAtTheMiddle()
{
    const std::vector<double> x = {-3, -2, -1, 0, 1, 2, 3};
    std::vector<double> y;
    for (const double one : x)
        y.push_back(-2 + 3 * one + 0.5 * one * one);
    const impedance::LocalValue exact = impedance::localValue(x, y);
    COMPARE_CLOSE(exact.value, -2, 1e-12);
    QVERIFY(exact.deviation < 1e-12);
    // Where all abscissae are equal the mean is left.
    const impedance::LocalValue mean = impedance::localValue(std::vector<double>(4, 0.0), std::vector<double>{-1, 1, -1, 1});
    COMPARE_CLOSE(mean.value, 0, 1e-12);
    COMPARE_CLOSE(mean.deviation, std::sqrt(4.0 / 3.0), 1e-12);
    QVERIFY(std::isnan(impedance::localValue(std::vector<double>{0, 1, 2}, std::vector<double>{0, 1, 2}).value));
}

VITRINE_TEST(TestDielectricSweep)
#include "test_dielectricsweep.moc"
