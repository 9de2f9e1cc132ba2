// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

// The technique through the front door only: a text table in, a position out.
class SpectrumPeak : public QObject
{
    Q_OBJECT

private slots:
    void tableBecomesASpectrum();
    void parabolaIsFoundExactly();
    void bandWithNoiseIsFoundWithinItsUncertainty();
    void aLeaningBandIsDoubted();
    void noiseIsNoBand();
    void refuses_data();
    void refuses();
    void viewShowsTheFit();
};

namespace
{

template<class Function>
DatasetPtr spectrumOf(Function absorbance, double from = 1500, double to = 1700, double step = 2)
{
    std::vector<double> x, y;
    for (double position = to; position >= from; position -= step) { // as infrared spectra come: from high to low
        x.push_back(position);
        y.push_back(absorbance(position));
    }
    Dataset data;
    data.technique = QStringLiteral("spectrum");
    data.columns = {{QStringLiteral("Wavenumber"), QStringLiteral("wavenumber"), Unit::of("1/cm"), QStringLiteral("cm-1"), shared(x), {}},
                    {QStringLiteral("Absorbance"), QStringLiteral("absorbance"), {}, {}, shared(y), {}}};
    return std::make_shared<const Dataset>(data);
}

Result<Outcome> evaluate(const DatasetPtr &data, const Parameters &parameters = {})
{
    Inputs inputs;
    inputs.add(QStringLiteral("data"), data);
    return evaluated(*registry().analysis(QStringLiteral("spectrum.peak")), inputs, parameters, {});
}

} // namespace

void SpectrumPeak::tableBecomesASpectrum()
{
    const SourceFile file{"ftir.csv", "# glass, SIMULATED\nWavenumber (cm-1),Absorbance\n1604,0.91\n1602,0.98\n1600,1.00\n1598,0.97\n1596,0.90\n1594,0.80\n"};
    const auto imported = importFile(registry().importers(), file, {}, {});
    QVERIFY2(imported.ok(), imported ? "" : qPrintable(imported.failure().message.english()));
    QCOMPARE(imported->datasets.size(), std::size_t(1));
    const Dataset &data = *imported->datasets.front();
    QCOMPARE(data.technique, QStringLiteral("spectrum"));
    QCOMPARE(data.rows(), std::size_t(6));
    QVERIFY(data.column("wavenumber") && data.column("absorbance"));
    QVERIFY(data.column("wavenumber")->unit == Unit::of("1/cm"));
}

void SpectrumPeak::parabolaIsFoundExactly()
{
    const auto outcome = evaluate(spectrumOf([](double x) { return 0.8 - 1e-4 * (x - 1611.3) * (x - 1611.3); }));
    QVERIFY2(outcome.ok(), outcome ? "" : qPrintable(outcome.failure().message.english()));
    COMPARE_RESULT(*outcome, "position", 1611.3, 1e-6);
    COMPARE_RESULT(*outcome, "height", 0.8, 1e-9);
}

// 200 draws of noise: the mean error is none and the stated uncertainty is what the draws scatter by.
void SpectrumPeak::bandWithNoiseIsFoundWithinItsUncertainty()
{
    quint32 state = 12345;
    const auto noise = [&] { // sum of twelve uniform numbers: nearly normal, deviation 1
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += (state = state * 1664525u + 1013904223u) / 4294967296.0;
        return sum;
    };
    Parameters window;
    window.set(QStringLiteral("window"), Interval{1560, 1660});
    double sum = 0, squares = 0, stated = 0;
    constexpr int draws = 200;
    for (int draw = 0; draw < draws; ++draw) {
        const auto outcome = evaluate(spectrumOf([&](double x) { return std::exp(-0.5 * (x - 1611) * (x - 1611) / 400) + 0.01 * noise(); }), window);
        QVERIFY(outcome.ok());
        const Quantity &position = outcome->find(QStringLiteral("position"))->quantity;
        sum += position.value - 1611;
        squares += (position.value - 1611) * (position.value - 1611);
        stated += position.uncertainty;
    }
    const double scatter = std::sqrt(squares / draws);
    COMPARE_CLOSE(sum / draws, 0.0, 3 * scatter / std::sqrt(draws));
    COMPARE_CLOSE(stated / draws / scatter, 1.0, 0.25);
}

// A steep rise and a slow fall: the vertex of the parabola is not where the band is highest, which the uncertainty holds.
void SpectrumPeak::aLeaningBandIsDoubted()
{
    const double highest = 1601;
    const auto band = [&](double x) { return std::exp(-0.5 * std::pow((x - highest) / (x < highest ? 8 : 30), 2)); };
    const auto outcome = evaluate(spectrumOf(band));
    QVERIFY(outcome.ok());
    const Quantity &position = outcome->find(QStringLiteral("position"))->quantity;
    QVERIFY(std::abs(position.value - highest) > 1);
    QVERIFY2(std::abs(position.value - highest) < 2 * position.uncertainty, qPrintable(QStringLiteral("%1 +- %2, %3").arg(position.value).arg(position.uncertainty).arg(highest)));
    QVERIFY(std::ranges::any_of(outcome->issues, [](const Issue &issue) { return issue.code == QLatin1String("leaning-band"); }));

    const auto straight = evaluate(spectrumOf([](double x) { return std::exp(-0.5 * std::pow((x - 1601) / 12, 2)); }));
    QVERIFY(straight.ok());
    QVERIFY(straight->issues.empty());
}

// White noise and noise interpolated by two, whatever the draw; the same noise under a band forty times as high is none.
void SpectrumPeak::noiseIsNoBand()
{
    quint32 state = 4711;
    const auto noise = [&] {
        double sum = -6;
        for (int i = 0; i < 12; ++i)
            sum += (state = state * 1664525u + 1013904223u) / 4294967296.0;
        return sum;
    };
    for (int draw = 0; draw < 50; ++draw) {
        QVERIFY(!evaluate(spectrumOf([&](double) { return 0.3 + 0.01 * noise(); })).ok());
        double before = 0;
        bool between = false;
        const auto interpolated = spectrumOf(
            [&](double) {
                between = !between;
                const double now = noise();
                const double value = between ? before : (before + now) / 2;
                before = between ? before : now;
                return value;
            },
            1500, 1700, 0.5);
        QVERIFY(!evaluate(interpolated).ok());
        QVERIFY(evaluate(spectrumOf([&](double x) { return 0.4 * std::exp(-0.5 * std::pow((x - 1611) / 20, 2)) + 0.01 * noise(); }, 1500, 1700, 0.5)).ok());
    }
    // Somebody draws a window around the luckiest points of such a spectrum.
    Parameters window;
    window.set(QStringLiteral("window"), Interval{1590, 1614});
    const auto lucky = evaluate(spectrumOf([&](double x) { return 0.01 * noise() + (x > 1594 && x < 1610 ? 0.02 - 1e-4 * std::abs(x - 1602) : 0); }), window);
    QVERIFY(!lucky.ok());
}

void SpectrumPeak::refuses_data()
{
    QTest::addColumn<double>("low");
    QTest::addColumn<double>("high");
    QTest::addColumn<QString>("code");
    QTest::newRow("a window with four points") << 1601.0 << 1609.0 << "few-points";
    QTest::newRow("a flank without a top") << 1500.0 << 1560.0 << "no-peak";
    QTest::newRow("a window beside the data") << 3000.0 << 3100.0 << "few-points";
}

void SpectrumPeak::refuses()
{
    QFETCH(double, low);
    QFETCH(double, high);
    QFETCH(QString, code);
    Parameters window;
    window.set(QStringLiteral("window"), Interval{low, high});
    const auto outcome = evaluate(spectrumOf([](double x) { return std::exp(-0.5 * (x - 1611) * (x - 1611) / 400); }), window);
    QVERIFY(!outcome.ok());
    QCOMPARE(outcome.failure().code, code);
    QCOMPARE(outcome.failure().place.field, QStringLiteral("window"));
}

void SpectrumPeak::viewShowsTheFit()
{
    const DatasetPtr data = spectrumOf([](double x) { return std::exp(-0.5 * (x - 1611) * (x - 1611) / 400); });
    const auto outcome = evaluate(data);
    QVERIFY(outcome.ok());
    FigureItem item;
    item.dataset = data;
    item.analysis = registry().analysis(QStringLiteral("spectrum.peak"));
    item.outcome = std::make_shared<const Outcome>(*outcome);
    item.parameters = outcome->parameters;
    const ViewSpec *view = registry().viewFor(QStringLiteral("spectrum"), QStringLiteral("spectrum.peak"));
    QVERIFY(view);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.panels.size(), std::size_t(1));
    QVERIFY(figure.panels.front().series.size() >= 3);
    QCOMPARE(figure.panels.front().handles.size(), std::size_t(1));
    QCOMPARE(figure.panels.front().handles.front().parameter, QStringLiteral("window"));
}

VITRINE_TEST(SpectrumPeak)
#include "peaktest.moc"
