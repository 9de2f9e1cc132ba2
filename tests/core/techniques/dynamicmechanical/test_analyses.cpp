// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/simulation/compounds.h"
#include "support/simulation/dynamicmechanical.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

// The whole way from a simulated file to results and figures; see tests/support/simulation/dynamicmechanical.h for the truth.
class DynamicMechanicalAnalyses : public QObject
{
    Q_OBJECT

private slots:
    void fileIsRead();
    void relaxationFindsTheTruth_data() { compounds(); }
    void relaxationFindsTheTruth();
    void activationEnergyFindsTheTruth_data() { compounds(); }
    void activationEnergyFindsTheTruth();
    void oneFrequencyAlone();
    void fragilityAtAGivenTransition();
    void curvedLawsAreRefused();
    void refusals();
    void viewShowsCurvesAndConstructions();

private:
    static void compounds();
};

namespace
{

DatasetPtr sweep(const simulation::Compound &compound)
{
    const auto file = importFile(registry().importers(), {QStringLiteral("dma.txt"), QByteArray::fromStdString(simulation::modulusSweep(compound, "test"))}, {}, {});
    return file ? file->datasets.front() : nullptr;
}

Result<Outcome> ran(const char *id, const DatasetPtr &dataset, const QStringList &settings = {})
{
    const AnalysisSpec &spec = *registry().analysis(QString::fromLatin1(id));
    Parameters given;
    // Made of mathematics: scales are exact. Tests of theirs state an accuracy.
    for (const QString &key : {QStringLiteral("temperature_accuracy"), QStringLiteral("enthalpy_accuracy")})
        if (findSpec(spec.parameters, key))
            given.set(key, 0.0);
    for (const QString &setting : settings)
        given.set(setting.section(u'=', 0, 0), *parsedParameter(*findSpec(spec.parameters, setting.section(u'=', 0, 0)), setting.section(u'=', 1)));
    Inputs inputs;
    inputs.add(QStringLiteral("data"), dataset);
    return evaluated(spec, inputs, given, {});
}

const ResultValue *resultAt(const Outcome &outcome, const char *key, double frequency)
{
    for (const ResultValue &value : outcome.results)
        if (value.key == QLatin1String(key) && value.index.contains(QStringLiteral("frequency")) && std::abs(value.index.at(QStringLiteral("frequency")) - frequency) < 1e-3)
            return &value;
    return nullptr;
}

} // namespace

#define RAN(name, ...)                                                                                                                               \
    const auto name = ran(__VA_ARGS__);                                                                                                              \
    QVERIFY2(name.ok(), name ? "" : qPrintable(name.failure().message.english()))

void DynamicMechanicalAnalyses::compounds()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < simulation::compounds().size(); ++i)
        QTest::newRow(simulation::compounds()[i].metal.c_str()) << static_cast<int>(i);
}

void DynamicMechanicalAnalyses::fileIsRead()
{
    const DatasetPtr data = sweep(simulation::compounds().front());
    QVERIFY(data);
    QCOMPARE(data->technique, QStringLiteral("dynamic-mechanical"));
    QVERIFY(data->simulated);
    for (const char *role : {"temperature", "frequency", "storage-modulus", "loss-modulus", "tan-delta"})
        QVERIFY2(data->column(role), role);
}

void DynamicMechanicalAnalyses::relaxationFindsTheTruth()
{
    QFETCH(int, index);
    const simulation::Compound &compound = simulation::compounds()[static_cast<std::size_t>(index)];
    RAN(outcome, "dynamic-mechanical.relaxation", sweep(compound));
    for (const double frequency : simulation::dmaFrequencies) {
        const double peak = simulation::lossPeak(compound, frequency), onset = compound.dmaOnset + peak - compound.dmaPeak;
        const ResultValue *foundPeak = resultAt(*outcome, "T_peak_loss", frequency), *foundOnset = resultAt(*outcome, "T_onset_storage", frequency);
        QVERIFY(foundPeak && foundOnset);
        COMPARE_CLOSE(foundPeak->quantity.value, peak, 3 * foundPeak->quantity.uncertainty);
        COMPARE_CLOSE(foundOnset->quantity.value, onset, 3 * foundOnset->quantity.uncertainty);
        QVERIFY(foundPeak->quantity.uncertainty < 1);
        QVERIFY(foundOnset->quantity.uncertainty < 2);
        QCOMPARE(foundOnset->parts.size(), std::size_t(3));
    }
}

void DynamicMechanicalAnalyses::activationEnergyFindsTheTruth()
{
    QFETCH(int, index);
    const simulation::Compound &compound = simulation::compounds()[static_cast<std::size_t>(index)];
    RAN(outcome, "dynamic-mechanical.activation-energy", sweep(compound));
    const ResultValue *energy = outcome->find(QStringLiteral("E_a"));
    QVERIFY(energy);
    COMPARE_CLOSE(energy->quantity.value, compound.relaxationEnergy, 3 * energy->quantity.uncertainty);
    QVERIFY(energy->quantity.uncertainty < 0.05 * compound.relaxationEnergy);
    QVERIFY(outcome->curve(QStringLiteral("fit")) && outcome->curve(QStringLiteral("peaks")));
    // The thermometer is off by the same at all frequencies: the energy goes with the square of the temperature, no point loses weight.
    RAN(scaled, "dynamic-mechanical.activation-energy", sweep(compound), {QStringLiteral("temperature_accuracy=1")});
    const ResultValue *other = scaled->find(QStringLiteral("E_a"));
    QCOMPARE(other->quantity.value, energy->quantity.value);
    QCOMPARE(scaled->fit->chi2, outcome->fit->chi2);
    const double part = std::sqrt(std::pow(other->quantity.uncertainty, 2) - std::pow(energy->quantity.uncertainty, 2));
    const double expected = 2 * energy->quantity.value / (scaled->find(QStringLiteral("T_peak"))->quantity.value + 273.15);
    COMPARE_CLOSE(part, expected, 0.1 * expected);
    COMPARE_CLOSE(scaled->find(QStringLiteral("T_peak"))->quantity.uncertainty, std::hypot(outcome->find(QStringLiteral("T_peak"))->quantity.uncertainty, 1), 1e-9);
}

void DynamicMechanicalAnalyses::oneFrequencyAlone()
{
    const simulation::Compound &compound = simulation::compounds().front();
    RAN(outcome, "dynamic-mechanical.relaxation", sweep(compound), {QStringLiteral("frequency=1.2")});
    QVERIFY(resultAt(*outcome, "T_peak_loss", 1.2));
    QVERIFY(!resultAt(*outcome, "T_peak_loss", 1.0));
    const auto none = ran("dynamic-mechanical.relaxation", sweep(compound), {QStringLiteral("frequency=50")});
    QVERIFY(!none.ok());
    QCOMPARE(none.failure().place.field, QStringLiteral("frequency"));
}

void DynamicMechanicalAnalyses::fragilityAtAGivenTransition()
{
    RAN(outcome, "dynamic-mechanical.activation-energy", sweep(simulation::compounds().front()), {QStringLiteral("T_g=185")});
    const double energy = outcome->find(QStringLiteral("E_a"))->quantity.value;
    // Bohmer, Ngai, Angell, Plazek, J. Chem. Phys. 99 (1993) 4201: m = E_a/(ln 10 R T_g).
    COMPARE_RESULT(*outcome, "fragility", energy * 1e3 / (std::log(10.0) * 8.314462618 * 458.15), 1e-6);
}

void DynamicMechanicalAnalyses::curvedLawsAreRefused()
{
    const auto vft = ran("dynamic-mechanical.activation-energy", sweep(simulation::compounds().front()), {QStringLiteral("model=vft")});
    QVERIFY(!vft.ok());
    QCOMPARE(vft.failure().code, QStringLiteral("too-few-frequencies"));
}

void DynamicMechanicalAnalyses::refusals()
{
    // A storage modulus that only goes down gently, and a loss that only goes up.
    auto data = std::make_shared<Dataset>();
    std::vector<double> T, storage, loss;
    for (int i = 0; i < 100; ++i) {
        T.push_back(20 + i);
        storage.push_back(3000 - i);
        loss.push_back(10 + 0.1 * i);
    }
    const auto column = [](const char *role, const char *unit, std::vector<double> values) {
        return Column{QString::fromLatin1(role), QString::fromLatin1(role), Unit::of(unit), QString::fromLatin1(unit), shared(std::move(values)), nullptr};
    };
    data->columns = {column("temperature", "degC", T), column("storage-modulus", "MPa", storage), column("loss-modulus", "MPa", loss)};
    const auto outcome = ran("dynamic-mechanical.relaxation", data);
    QVERIFY(!outcome.ok() || !outcome->find(QStringLiteral("T_peak_loss")));
    // At one temperature only.
    auto isothermal = std::make_shared<Dataset>(*data);
    isothermal->columns[0].values = shared(std::vector<double>(100, 25.0));
    const auto still = ran("dynamic-mechanical.relaxation", isothermal);
    QVERIFY(!still.ok());
    QCOMPARE(still.failure().code, QStringLiteral("no-temperature-sweep"));
}

void DynamicMechanicalAnalyses::viewShowsCurvesAndConstructions()
{
    const DatasetPtr data = sweep(simulation::compounds().front());
    const AnalysisSpec *spec = registry().analysis(QStringLiteral("dynamic-mechanical.relaxation"));
    RAN(outcome, "dynamic-mechanical.relaxation", data);
    const ViewSpec *view = registry().viewFor(QStringLiteral("dynamic-mechanical"), spec->id);
    FigureItem item;
    item.dataset = data;
    item.analysis = spec;
    item.outcome = std::make_shared<const Outcome>(*outcome);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.notice, QStringLiteral("Simulated data, not measured"));
    const Panel &panel = figure.panels.front();
    QVERIFY(panel.y.logarithmic);
    QVERIFY(panel.right);
    QCOMPARE(panel.handles.size(), std::size_t(2));
    int right = 0, marks = 0;
    for (const Series &series : panel.series) {
        right += series.onRightAxis;
        marks += series.marker == MarkerShape::Circle;
    }
    QVERIFY(right >= 3);  // tan delta of three frequencies
    QVERIFY(marks >= 6);  // onset and peak of each
    QVERIFY(panel.annotations.size() >= 2);
}

VITRINE_TEST(DynamicMechanicalAnalyses)
#include "test_analyses.moc"
