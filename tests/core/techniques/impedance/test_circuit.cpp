// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/circuit.h"
#include "techniques/impedance/circuitmodel.h"
#include "techniques/technique.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <complex>
#include <numbers>

using namespace vitrine;
using namespace vitrine::impedance;

class TestCircuit : public QObject
{
    Q_OBJECT

private slots:
    void theLibraryHoldsWhatIsUsual();
    void writtenAsRead_data();
    void writtenAsRead();
    void mistakesAreNamed_data();
    void mistakesAreNamed();
    void elementsFollowTheirDefinitions_data();
    void elementsFollowTheirDefinitions();
    void derivativesAgreeWithDifferences_data();
    void derivativesAgreeWithDifferences();
    void directResistance_data();
    void directResistance();
};

void TestCircuit::writtenAsRead_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("canonical");
    QTest::addColumn<QStringList>("keys");
    QTest::newRow("one element") << "R1" << "R1" << QStringList{"R1"};
    QTest::newRow("arc with electrode") << "R0-p(R1,CPE1)-CPE2" << "R0-p(R1,CPE1)-CPE2" << QStringList{"R0", "R1", "CPE1_Q", "CPE1_n", "CPE2_Q", "CPE2_n"};
    QTest::newRow("blanks are no matter") << " R0 - p( R1 , C1 ) " << "R0-p(R1,C1)" << QStringList{"R0", "R1", "C1"};
    QTest::newRow("diffusion inside an arc") << "R0-p(R1-Wo1,C1)" << "R0-p(R1-Wo1,C1)" << QStringList{"R0", "R1", "Wo1_Z0", "Wo1_tau", "C1"};
    QTest::newRow("three in parallel") << "p(R1,CPE1,C1)" << "p(R1,CPE1,C1)" << QStringList{"R1", "CPE1_Q", "CPE1_n", "C1"};
    // The notations of Boukamp (Solid State Ionics 20 (1986) 31), EC-Lab, Zfit and AutoEIS.
    QTest::newRow("Boukamp") << "R(RQ)(C[RW])" << "R1-p(R2,CPE1)-p(C1,R3-W1)" << QStringList{"R1", "R2", "CPE1_Q", "CPE1_n", "C1", "R3", "W1_sigma"};
    QTest::newRow("Boukamp, one arc") << "(RQ)" << "p(R1,CPE1)" << QStringList{"R1", "CPE1_Q", "CPE1_n"};
    QTest::newRow("Boukamp, side by side") << "RC" << "R1-C1" << QStringList{"R1", "C1"};
    QTest::newRow("Boukamp, numbered") << "R0(R1Q1)Wo1" << "R0-p(R1,CPE1)-Wo1" << QStringList{"R0", "R1", "CPE1_Q", "CPE1_n", "Wo1_Z0", "Wo1_tau"};
    QTest::newRow("EC-Lab") << "R1+Q2/R2+C3/(R3+W3)" << "R1-p(CPE2,R2)-p(C3,R3-W3)" << QStringList{"R1", "CPE2_Q", "CPE2_n", "R2", "C3", "R3", "W3_sigma"};
    QTest::newRow("s and p") << "s(R1,p(R1,C1))" << "R1-p(R2,C1)" << QStringList{"R1", "R2", "C1"};
    QTest::newRow("brackets") << "R1-[P2,R3-W4]" << "R1-p(CPE2,R3-W4)" << QStringList{"R1", "CPE2_Q", "CPE2_n", "R3", "W4_sigma"};
    QTest::newRow("rarer elements") << "La1-Zarc1-p(G1,HN1)-TL1" << "La1-Zarc1-p(G1,HN1)-TL1"
                                    << QStringList{"La1_L", "La1_n", "Zarc1_R", "Zarc1_tau", "Zarc1_n", "G1_Z0", "G1_tau", "HN1_C", "HN1_tau", "HN1_a", "HN1_b", "TL1_R", "TL1_Q", "TL1_n"};
    QTest::newRow("nested") << "p(C1,R1-p(R2,L2))-W1" << "p(C1,R1-p(R2,L2))-W1" << QStringList{"C1", "R1", "R2", "L2", "W1_sigma"};
}

void TestCircuit::writtenAsRead()
{
    QFETCH(QString, text);
    QFETCH(QString, canonical);
    QFETCH(QStringList, keys);
    const auto circuit = parsedCircuit(text);
    QVERIFY(circuit.ok());
    QCOMPARE(circuit->text(), canonical);
    QStringList found;
    for (const CircuitParameter &parameter : circuit->parameters())
        found += parameter.key;
    QCOMPARE(found, keys);
}

void TestCircuit::mistakesAreNamed_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("message");
    QTest::newRow("nothing") << "" << "The circuit is empty; expected elements as in R0-p(R1,CPE1).";
    QTest::newRow("unknown element") << "R0-X1" << "\"X1\" at character 4 of the circuit is no known element; expected one of C, CC, CPE, G, HN, K, L, La, R, TL, W, Wo, Ws, Zarc with a number.";
    QTest::newRow("same name twice") << "R1-p(R1,C1)" << "The circuit names R1 twice, again at character 6; every element needs a name of its own.";
    QTest::newRow("bracket left open") << "R0-p(R1,C1" << "The circuit ends at character 11 inside p(...); expected \",\" or \")\".";
    QTest::newRow("bracket never opened") << "R0-R1)" << "Character 6 of the circuit closes a bracket that was never opened.";
    QTest::newRow("one member in parallel") << "p(R1)" << "The bracket before character 6 of the circuit has one member; p(...) needs two or more, separated by commas.";
    QTest::newRow("bracket without p") << "R0-(R1,C1)" << "Character 4 of the circuit opens a bracket without \"p\"; expected p(...,...) for members in parallel.";
    QTest::newRow("ends in a minus") << "R0-" << "The circuit ends at character 4; expected an element such as R1, or p(...).";
    QTest::newRow("times") << "R0-R1*R2" << "Character 6 of the circuit is \"*\"; expected \"-\" or the end.";
    QTest::newRow("Boukamp, left open") << "R(RQ" << "Character 5 of the circuit does not fit the notation R(RQ)(C[RW]).";
    QTest::newRow("Boukamp, unknown element") << "R(RX)" << "Character 4 of the circuit, \"X\", does not fit the notation R(RQ)(C[RW]).";
    QTest::newRow("EC-Lab, ends in a plus") << "R1+" << "Character 4 of the circuit does not fit the notation R1+Q2/R2+C3/(R3+W3).";
}

void TestCircuit::mistakesAreNamed()
{
    QFETCH(QString, text);
    QFETCH(QString, message);
    const auto circuit = parsedCircuit(text);
    QVERIFY(!circuit.ok());
    QCOMPARE(circuit.failure().message.english(), message);
    QCOMPARE(circuit.failure().place.field, QStringLiteral("circuit"));
    // Every beginning of a hopeless circuit is refused or read, never crashed on.
    const QString deep = QString(QStringLiteral("p(")).repeated(200) + text;
    for (qsizetype length = 0; length <= deep.size(); length += 7)
        QVERIFY(!parsedCircuit(deep.left(length) + u'(').ok());
}

void TestCircuit::elementsFollowTheirDefinitions_data()
{
    using C = std::complex<double>;
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::addColumn<C>("expected"); // at 1 kHz, from the definition by complex arithmetic
    const double w = 2 * std::numbers::pi * 1000;
    const C j(0, 1);
    const auto row = [&](const char *name, const char *text, std::vector<double> p, C z) { QTest::newRow(name) << QString::fromLatin1(text) << p << z; };
    row("R", "R1", {42}, 42);
    row("C", "C1", {1e-9}, 1.0 / (j * w * 1e-9));
    row("L", "L1", {1e-6}, j * w * 1e-6);
    row("CPE", "CPE1", {1e-8, 0.8}, 1.0 / (1e-8 * std::pow(j * w, 0.8)));
    row("W", "W1", {300}, 300.0 * (1.0 - j) / std::sqrt(w));
    for (const double tau : {1e-9, 1e-4, 0.02, 10.0}) {
        const C s = std::sqrt(j * w * tau);
        const C tanh = std::abs(s) > 50 ? C(1) : std::tanh(s);
        row(qPrintable(QStringLiteral("Wo, tau = %1").arg(tau)), "Wo1", {5, tau}, 5.0 / (s * tanh));
        row(qPrintable(QStringLiteral("Ws, tau = %1").arg(tau)), "Ws1", {5, tau}, 5.0 * tanh / s);
    }
    row("G", "G1", {80, 2e-4}, 80.0 / std::sqrt(1.0 + j * w * 2e-4));
    row("La", "La1", {1e-5, 0.8}, 1e-5 * std::pow(j * w, 0.8));
    row("Zarc", "Zarc1", {500, 3e-4, 0.85}, 500.0 / (1.0 + std::pow(j * w * 3e-4, 0.85)));
    row("K", "K1", {500, 3e-4}, 500.0 / (1.0 + j * w * 3e-4));
    row("CC", "CC1", {2e-11, 1e-4, 0.7}, (1.0 + std::pow(j * w * 1e-4, 0.7)) / (j * w * 2e-11));
    row("HN", "HN1", {2e-11, 1e-4, 0.7, 0.6}, std::pow(1.0 + std::pow(j * w * 1e-4, 0.7), 0.6) / (j * w * 2e-11));
    for (const double q : {1e-9, 1e-6, 1.0}) {
        const C s = std::sqrt(100.0 * q * std::pow(j * w, 0.9));
        row(qPrintable(QStringLiteral("TL, Q = %1").arg(q)), "TL1", {100, q, 0.9}, 100.0 / (s * (std::abs(s) > 50 ? C(1) : std::tanh(s))));
    }
    const C arc = 1.0 / (1.0 / 1e5 + 1e-9 * std::pow(j * w, 0.9) + j * w * 1e-11);
    row("series and parallel", "R0-p(R1,CPE1,C1)", {10, 1e5, 1e-9, 0.9, 1e-11}, 10.0 + arc);
    row("series inside parallel", "p(R1-C1,R2)", {100, 1e-6, 50}, 1.0 / (1.0 / (100.0 + 1.0 / (j * w * 1e-6)) + 1.0 / 50));
}

void TestCircuit::elementsFollowTheirDefinitions()
{
    QFETCH(QString, text);
    QFETCH(std::vector<double>, parameters);
    QFETCH(std::complex<double>, expected);
    const std::vector<double> f = {1000};
    CircuitModel model(*parsedCircuit(text), f);
    model.evaluate(parameters);
    COMPARE_CLOSE(model.real()[0], expected.real(), 1e-9 * std::abs(expected));
    COMPARE_CLOSE(model.imaginary()[0], expected.imag(), 1e-9 * std::abs(expected));
}

void TestCircuit::derivativesAgreeWithDifferences_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::newRow("arc and electrode") << "R0-p(R1,CPE1)-CPE2" << std::vector<double>{10, 1e4, 1e-9, 0.9, 1e-6, 0.7};
    QTest::newRow("all elements, nested") << "L0-R0-p(R1-Wo1,C1)-p(R2-p(R3,CPE3),Ws2)-W4" << std::vector<double>{1e-6, 10, 100, 40, 1e-3, 1e-7, 70, 300, 1e-6, 0.6, 90, 0.2, 200};
    QTest::newRow("one element") << "CPE1" << std::vector<double>{1e-7, 0.5};
    QTest::newRow("rarer elements") << "La1-Zarc1-p(G1,HN1)-TL1-p(K1,CC1)"
                                    << std::vector<double>{1e-7, 0.9, 300, 1e-5, 0.8, 1e4, 1e-2, 1e-9, 1e-4, 0.8, 0.7, 50, 1e-3, 0.8, 700, 1e-3, 1e-8, 1e-2, 0.6};
}

void TestCircuit::derivativesAgreeWithDifferences()
{
    QFETCH(QString, text);
    QFETCH(std::vector<double>, parameters);
    std::vector<double> f;
    for (double at = 0.01; at < 1e7; at *= 7)
        f.push_back(at);
    CircuitModel model(*parsedCircuit(text), f), other(*parsedCircuit(text), f);
    model.evaluateWithSlopes(parameters);
    for (std::size_t j = 0; j < parameters.size(); ++j) {
        std::vector<double> up = parameters, down = parameters;
        const double step = 1e-5 * parameters[j];
        up[j] += step;
        down[j] -= step;
        other.evaluate(up);
        const std::vector<double> re(other.real().begin(), other.real().end()), im(other.imaginary().begin(), other.imaginary().end());
        other.evaluate(down);
        for (std::size_t i = 0; i < f.size(); ++i) {
            const double size = std::hypot(model.real()[i], model.imaginary()[i]) / parameters[j];
            COMPARE_CLOSE(model.slopeReal(j)[i], (re[i] - other.real()[i]) / (2 * step), 1e-7 * size);
            COMPARE_CLOSE(model.slopeImaginary(j)[i], (im[i] - other.imaginary()[i]) / (2 * step), 1e-7 * size);
        }
    }
}

void TestCircuit::directResistance_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<std::vector<double>>("parameters");
    QTest::addColumn<double>("expected"); // NaN: no direct path
    QTest::addColumn<QString>("conducting");
    QTest::newRow("arc") << "R0-p(R1,CPE1)" << std::vector<double>{10, 90, 1e-9, 0.9} << 100.0 << "";
    QTest::newRow("electrode left out") << "p(R1,CPE1)-CPE2" << std::vector<double>{90, 1e-9, 0.9, 1e-6, 0.7} << 90.0 << "p(R1,CPE1)";
    QTest::newRow("parallel resistors") << "p(R1,R2-L1,C1)" << std::vector<double>{100, 300, 1e-6, 1e-9} << 75.0 << "";
    QTest::newRow("capacitor alone") << "C1" << std::vector<double>{1e-9} << absent << "";
    QTest::newRow("diffusion to a conducting end") << "R0-Ws1" << std::vector<double>{10, 5, 1} << 15.0 << "";
}

void TestCircuit::directResistance()
{
    QFETCH(QString, text);
    QFETCH(std::vector<double>, parameters);
    QFETCH(double, expected);
    QFETCH(QString, conducting);
    const Circuit circuit = *parsedCircuit(text);
    std::vector<double> gradient(parameters.size());
    const double value = impedance::directResistance(circuit, parameters, gradient);
    QCOMPARE(std::isnan(value), std::isnan(expected));
    if (!std::isnan(expected)) {
        COMPARE_CLOSE(value, expected, 1e-12 * expected);
        for (std::size_t j = 0; j < parameters.size(); ++j) {
            auto moved = parameters;
            moved[j] *= 1.0001;
            COMPARE_CLOSE(gradient[j], (impedance::directResistance(circuit, moved, {}) - value) / (moved[j] - parameters[j]), 1e-3);
        }
    }
    const auto rest = withoutBlocking(circuit);
    QCOMPARE(rest ? rest->text() : QString(), conducting);
}

void TestCircuit::theLibraryHoldsWhatIsUsual()
{
    const AnalysisSpec *spec = registry().analysis(QStringLiteral("impedance.circuit-fit"));
    QVERIFY(spec);
    const ParameterSpec *circuit = findSpec(spec->parameters, QStringLiteral("circuit"));
    QStringList all;
    for (const ParameterSpec::Choice &choice : circuit->choices) {
        const auto parsed = parsedCircuit(choice.key);
        QVERIFY2(parsed.ok() && parsed->text() == choice.key, qPrintable(choice.key));
        QVERIFY2(choice.label.english() != choice.key, "each says what it is for");
        all += choice.key;
    }
    for (const char *element : {"CPE3", "W1", "Wo1", "Ws1", "G1", "TL1", "L0"})
        QVERIFY2(all.join(u' ').contains(QLatin1String(element)), element);
}

VITRINE_TEST(TestCircuit)
#include "test_circuit.moc"
