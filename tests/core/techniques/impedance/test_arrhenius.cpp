// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/numbertext.h"
#include "spectra.h"
#include "support/testmain.h"

#include <set>

using namespace vitrine;
using namespace vitrine::test;

class TestArrhenius : public QObject
{
    Q_OBJECT

private slots:
    void threeTemperaturesOfACeramic();
    void elementsKeepTheirPlaces();
    void activationEnergyNeedsNoGeometry();
    void temperaturesCanBeGiven();
    void poorSeriesAreRefused();
    void masksOfOneSpectrum();
    void spectraAreLeftOut();
    void temperaturesHaveBars();
    void longSeriesAreOnAScale();

private:
    static Result<Outcome> evaluatedSeries(const std::vector<DatasetPtr> &series, const QStringList &settings)
    {
        const AnalysisSpec &spec = *registry().analysis(QStringLiteral("impedance.arrhenius"));
        Inputs inputs;
        for (const DatasetPtr &dataset : series)
            inputs.add(QStringLiteral("data"), dataset);
        Parameters parameters;
        for (const QString &setting : settings) {
            const QString key = setting.section(u'=', 0, 0);
            const ParameterSpec *declaration = findSpec(spec.parameters, key);
            const auto value = parsedParameter(*declaration, setting.section(u'=', 1));
            parameters.set(key, *value);
        }
        return evaluated(spec, inputs, parameters, Progress());
    }

    static DatasetPtr at(double kelvin, const DatasetPtr &dataset)
    {
        auto copy = std::make_shared<Dataset>(*dataset);
        copy->metadata.set(QStringLiteral("temperature"), Quantity{kelvin, absent, Unit::of("K")});
        return copy;
    }
    // An arc of 0.5 eV (ln sigma T) before a blocking electrode.
    static DatasetPtr simulatedAt(double kelvin)
    {
        const double resistance = 1e3 * kelvin / 400 * std::exp(0.5 / 8.617333262e-5 * (1 / kelvin - 1.0 / 400));
        return at(kelvin, simulated(QStringLiteral("p(R1,CPE1)-CPE2"), {resistance, 2e-11, 0.95, 1e-6, 0.8}, 20, 2e6, 61, 0.003));
    }
};

void TestArrhenius::threeTemperaturesOfACeramic()
{
    // Three points, sigma from p(R1,CPE1) up to 1 MHz: 0.8106 eV from ln(sigma T), 0.7666 eV from ln sigma (reference/impedance.md, section 5).
    std::vector<DatasetPtr> series;
    for (const char *file : {"impedance/rlc_headerless_280C.txt", "impedance/more/rlc_headerless_200C.txt", "impedance/rlc_headerless_240C.txt"}) {
        const QString path = sharedFile(QString::fromLatin1(file));
        if (path.isEmpty())
            QSKIP("../shared/data is not beside the project");
        const auto content = imported(path);
        QVERIFY(content.ok());
        series.push_back(content->datasets[0]);
    }
    const auto outcome = evaluatedSeries(series, {"circuit=p(R1,CPE1)", "window=0..1000000", "length=1.2mm", "diameter=12.65mm"});
    QVERIFY2(outcome.ok(), outcome.ok() ? "" : qPrintable(outcome.failure().message.english()));
    COMPARE_RESULT(*outcome, "E_a", 0.8106, 0.0005);
    COMPARE_RESULT(*outcome, "E_a_sigma", 0.7666, 0.0005);
    QVERIFY(outcome->find(QStringLiteral("E_a"))->quantity.uncertainty > 0);
    // By rising temperature, whatever the order of the files.
    std::vector<double> conductivities, temperatures;
    for (const ResultValue &result : outcome->results)
        if (result.key == QLatin1String("sigma_dc")) {
            conductivities.push_back(result.quantity.value);
            temperatures.push_back(result.index.at(QStringLiteral("temperature")));
        }
    QCOMPARE(conductivities.size(), std::size_t(3));
    COMPARE_CLOSE(temperatures[0], 473.15, 1e-9);
    COMPARE_CLOSE(conductivities[0], 4.1489e-07, 0.005 * 4.1489e-07);
    COMPARE_CLOSE(conductivities[1], 1.855e-06, 0.005 * 1.855e-06);
    COMPARE_CLOSE(conductivities[2], 6.2822e-06, 0.005 * 6.2822e-06);
}

void TestArrhenius::elementsKeepTheirPlaces()
{
    std::vector<DatasetPtr> series;
    for (const double kelvin : {400.0, 300.0, 320.0, 340.0, 360.0, 380.0})
        series.push_back(simulatedAt(kelvin));
    const auto outcome = evaluatedSeries(series, {"length=1mm", "area=100mm^2"});
    QVERIFY(outcome.ok());
    QCOMPARE(outcome->parameters.words(QStringLiteral("circuit")), QStringLiteral("p(R1,CPE1)-CPE2"));
    COMPARE_RESULT(*outcome, "E_a", 0.5, 0.003);
    const Quantity energy = outcome->find(QStringLiteral("E_a"))->quantity;
    COMPARE_CLOSE(energy.value, 0.5, 5 * energy.uncertainty);
    int arcs = 0;
    for (const ResultValue &result : outcome->results)
        if (result.key == QLatin1String("CPE1_Q")) {
            COMPARE_CLOSE(result.quantity.value / 2e-11, 1, 0.3);
            ++arcs;
        }
    QCOMPARE(arcs, 6);
    QVERIFY(outcome->curve(QStringLiteral("line")) && outcome->curve(QStringLiteral("spectrum_6")));
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.arrhenius"));
    QVERIFY(view);
    FigureItem item;
    item.dataset = series[0];
    item.analysis = registry().analysis(QStringLiteral("impedance.arrhenius"));
    item.parameters = outcome->parameters;
    item.outcome = std::make_shared<Outcome>(*outcome);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.panels.size(), std::size_t(2));
    QVERIFY(figure.panels[1].equalAspect);
    QCOMPARE(figure.panels[1].series.size(), std::size_t(12));
}

void TestArrhenius::activationEnergyNeedsNoGeometry()
{
    const auto outcome = evaluatedSeries({simulatedAt(320), simulatedAt(360), simulatedAt(400)}, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "E_a", 0.5, 0.005);
    QVERIFY(!outcome->find(QStringLiteral("sigma_0")));
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("no-geometry"); }));
    // Two temperatures give a line without scatter about it: its uncertainty is that of the two resistances.
    const auto two = evaluatedSeries({simulatedAt(320), simulatedAt(400)}, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(two.ok());
    COMPARE_RESULT(*two, "E_a", 0.5, 0.01);
    double squares = 0;
    for (const ResultValue &result : two->results)
        if (result.key == QLatin1String("R_dc"))
            squares += std::pow(result.quantity.uncertainty / result.quantity.value, 2);
    const Quantity energy = two->find(QStringLiteral("E_a"))->quantity;
    COMPARE_CLOSE(energy.uncertainty, 8.617333262e-5 * std::sqrt(squares) / (1 / 320.0 - 1 / 400.0), 1e-9);
}

void TestArrhenius::temperaturesCanBeGiven()
{
    const auto bare = [](double kelvin) {
        auto copy = std::make_shared<Dataset>(*simulatedAt(kelvin));
        copy->metadata.remove(QStringLiteral("temperature"));
        return copy;
    };
    const std::vector<DatasetPtr> series = {bare(373.15), simulatedAt(320), simulatedAt(400)};
    const auto refused = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(!refused.ok());
    QCOMPARE(refused.failure().code, QStringLiteral("no-temperature"));
    QCOMPARE(refused.failure().place.field, QStringLiteral("temperature.1"));
    const auto outcome = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "temperature.1=100"});
    QVERIFY(outcome.ok());
    COMPARE_RESULT(*outcome, "E_a", 0.5, 0.005);
}

void TestArrhenius::poorSeriesAreRefused()
{
    const auto same = evaluatedSeries({simulatedAt(320), simulatedAt(320)}, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(!same.ok());
    QCOMPARE(same.failure().code, QStringLiteral("one-temperature"));
    const auto blocked = evaluatedSeries({simulatedAt(320), simulatedAt(350)}, {"circuit=C1-CPE2"});
    QVERIFY(!blocked.ok());
    QCOMPARE(blocked.failure().code, QStringLiteral("no-direct-path"));
    const auto masked = evaluatedSeries({simulatedAt(320), simulatedAt(350)}, {"circuit=p(R1,CPE1)-CPE2", "window=1..2"});
    QVERIFY(!masked.ok());
    QCOMPARE(masked.failure().code, QStringLiteral("too-few-points"));
}

void TestArrhenius::masksOfOneSpectrum()
{
    // A spike at 10 kHz in the second spectrum alone.
    std::vector<DatasetPtr> series = {simulatedAt(320), simulatedAt(360), simulatedAt(400)};
    auto spiked = std::make_shared<Dataset>(*series[1]);
    const auto f = series[1]->columns[0].values;
    std::vector<double> re = *series[1]->columns[1].values;
    std::size_t at = 0;
    for (std::size_t i = 0; i < re.size(); ++i)
        if (std::abs(std::log((*f)[i] / 1e4)) < std::abs(std::log((*f)[at] / 1e4)))
            at = i;
    re[at] *= 1.5;
    spiked->columns[1].values = shared(std::move(re));
    series[1] = spiked;
    const QString spike = exactNumberText((*f)[at]);
    const auto countOf = [](const Outcome &outcome, const char *key) { return outcome.curve(QString::fromLatin1(key))->x->size(); };
    const auto with = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2"});
    const auto without = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "exclude.2=" + spike, "exclude_reason=mains"});
    QVERIFY(with.ok());
    QVERIFY2(without.ok(), without.ok() ? "" : qPrintable(without.failure().message.english()));
    QCOMPARE(countOf(*without, "spectrum_2"), std::size_t(60));
    QCOMPARE(countOf(*without, "spectrum_1"), std::size_t(61));
    QCOMPARE(countOf(*without, "spectrum_3"), std::size_t(61));
    QVERIFY(std::ranges::any_of(without->issues, [](const Issue &issue) { return issue.code == QLatin1String("masked") && issue.severity == Severity::Note; }));
    const auto errorAt = [](const Outcome &outcome) {
        for (const ResultValue &result : outcome.results)
            if (result.key == QLatin1String("R1") && result.index.at(QStringLiteral("temperature")) == 360)
                return result.quantity.uncertainty;
        return absent;
    };
    QVERIFY(errorAt(*without) < 0.5 * errorAt(*with));
    QCOMPARE(evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "exclude.4=100"}).failure().code, QStringLiteral("no-spectrum"));
    QCOMPARE(evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "exclude.2=1e9"}).failure().code, QStringLiteral("exclusion-empty"));
}

namespace
{
Figure arrheniusFigure(const DatasetPtr &first, const Outcome &outcome, const Parameters &parameters)
{
    FigureItem item;
    item.dataset = first;
    item.analysis = registry().analysis(QStringLiteral("impedance.arrhenius"));
    item.parameters = parameters;
    item.outcome = std::make_shared<Outcome>(outcome);
    return registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.arrhenius"))->compose({item});
}
const Series *seriesOf(const Figure &figure, const char *key)
{
    const auto found = std::ranges::find(figure.panels[0].series, QString::fromLatin1(key), &Series::key);
    return found != figure.panels[0].series.end() ? &*found : nullptr;
}
} // namespace

// A spectrum that went wrong is left out as a whole, is seen to be, and can be taken in again.
void TestArrhenius::spectraAreLeftOut()
{
    std::vector<DatasetPtr> series;
    for (const double kelvin : {400.0, 320.0, 340.0, 360.0, 380.0})
        series.push_back(simulatedAt(kelvin));
    series[3] = at(300, series[3]); // its temperature is wrong
    const auto all = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2"});
    const auto some = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "leave_out=4"});
    QVERIFY(all.ok() && some.ok());
    QVERIFY(std::abs(all->find(QStringLiteral("E_a"))->quantity.value - 0.5) > 0.02);
    COMPARE_RESULT(*some, "E_a", 0.5, 0.003);
    QVERIFY(std::ranges::none_of(some->results, [](const ResultValue &result) { return result.index.contains(QStringLiteral("temperature")) && result.index.at(QStringLiteral("temperature")) == 300; }));
    QVERIFY(std::ranges::any_of(some->issues, [](const Issue &issue) { return issue.code == QLatin1String("left-out") && issue.severity == Severity::Warning; }));

    const Figure figure = arrheniusFigure(series[0], *some, some->parameters);
    const Series *used = seriesOf(figure, "points"), *left = seriesOf(figure, "left_out");
    QVERIFY(used && left);
    QCOMPARE(used->marks->size(), std::size_t(4));
    QCOMPARE(*used->marks, (std::vector<double>{2, 3, 5, 1})); // in rising temperature
    QCOMPARE(*left->marks, std::vector<double>{4});
    QVERIFY(left->masked && left->marker == MarkerShape::Cross && left->markParameter == QLatin1String("leave_out"));
    COMPARE_CLOSE(left->x->front(), 1000.0 / 300, 1e-9);
    // The picture follows the parameter at once, the line when it has been computed.
    const Figure again = arrheniusFigure(series[0], *some, all->parameters);
    QVERIFY(!seriesOf(again, "left_out"));
    QCOMPARE(seriesOf(again, "points")->x->size(), std::size_t(5));

    for (const char *wrong : {"leave_out=6", "leave_out=two", "leave_out=0", "leave_out=4..9"}) {
        const auto refused = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", QString::fromLatin1(wrong)});
        QVERIFY2(!refused.ok(), wrong);
        QCOMPARE(refused.failure().code, QStringLiteral("no-spectrum"));
    }
    QVERIFY(!evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2", "leave_out=2..5"}).ok());
}

void TestArrhenius::temperaturesHaveBars()
{
    std::vector<DatasetPtr> series;
    for (const double kelvin : {320.0, 360.0, 400.0}) {
        auto copy = std::make_shared<Dataset>(*simulatedAt(kelvin));
        copy->metadata.set(QStringLiteral("temperature"), Quantity{kelvin, 2, Unit::of("K")});
        series.push_back(copy);
    }
    const auto outcome = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    const Figure figure = arrheniusFigure(series[0], *outcome, outcome->parameters);
    const Series *points = seriesOf(figure, "points");
    QVERIFY(points && points->xError);
    COMPARE_CLOSE((*points->xError)[0], 1000 * 2 / (320.0 * 320), 1e-9);
    COMPARE_CLOSE((*points->xError)[2], 1000 * 2 / (400.0 * 400), 1e-9);
}

void TestArrhenius::longSeriesAreOnAScale()
{
    std::vector<DatasetPtr> series;
    for (int i = 0; i < 9; ++i)
        series.push_back(simulatedAt(300 + 12 * i));
    const auto outcome = evaluatedSeries(series, {"circuit=p(R1,CPE1)-CPE2"});
    QVERIFY(outcome.ok());
    std::set<std::uint32_t> colours;
    for (const Series &one : arrheniusFigure(series[0], *outcome, outcome->parameters).panels[1].series)
        colours.insert(one.stroke.colour);
    QCOMPARE(colours.size(), std::size_t(9));
}

VITRINE_TEST(TestArrhenius)
#include "test_arrhenius.moc"
