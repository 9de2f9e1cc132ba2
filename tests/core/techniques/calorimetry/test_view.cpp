// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/choices.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "techniques/technique.h"

using namespace vitrine;

namespace
{

DatasetPtr run(const char *unit, const char *exotherm, double mass, double sign)
{
    std::vector<double> T, t, y;
    for (int i = 0; i <= 1000; ++i) {
        T.push_back(373.15 + 0.1 * i);
        t.push_back(0.01 * i);
        y.push_back(sign * (1 + 5 * std::exp(-0.5 * (i - 500) * (i - 500) / 900.0)));
    }
    auto data = std::make_shared<Dataset>();
    data->technique = QStringLiteral("calorimetry");
    data->label = QStringLiteral("sample");
    data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("K"), {}, shared(T), {}},
                     {QStringLiteral("t"), QStringLiteral("time"), Unit::of("min"), {}, shared(t), {}},
                     {QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of(unit), {}, shared(y), {}}};
    data->metadata.set(QStringLiteral("exotherm"), QString::fromLatin1(exotherm));
    if (mass > 0)
        data->metadata.set(QStringLiteral("sample_mass"), Quantity{mass, absent, Unit::of("mg")});
    return data;
}

FigureItem item(const DatasetPtr &data, const char *analysis = nullptr)
{
    FigureItem result;
    result.dataset = data;
    if (analysis) {
        result.analysis = registry().analysis(QString::fromLatin1(analysis));
        Inputs inputs;
        inputs.add(QStringLiteral("data"), data);
        const auto outcome = evaluated(*result.analysis, inputs, {}, {});
        if (outcome) {
            result.outcome = std::make_shared<const Outcome>(*outcome);
            result.parameters = outcome->parameters;
        }
    }
    return result;
}

Figure composed(const std::vector<FigureItem> &items)
{
    return registry().viewFor(QStringLiteral("calorimetry"), QStringLiteral("calorimetry.peak"))->compose(items);
}

const Series *series(const Panel &panel, const char *key)
{
    const auto found = std::ranges::find(panel.series, QLatin1String(key), &Series::key);
    return found != panel.series.end() ? &*found : nullptr;
}

} // namespace

class CalorimetryViewTest : public QObject
{
    Q_OBJECT

private slots:
    void aPeakShowsItsConstruction()
    {
        const DatasetPtr data = run("mW", "up", 10, 1);
        const Figure figure = composed({item(data, "calorimetry.peak")});
        const Panel &panel = figure.panels.at(0);
        QCOMPARE(panel.x.unit, QStringLiteral("°C"));
        QCOMPARE(panel.y.unit, QStringLiteral("mW"));
        QVERIFY(panel.exothermic == Panel::Direction::Up);
        const Series *curve = series(panel, "data");
        QVERIFY(curve);
        COMPARE_CLOSE(curve->x->front(), 100, 1e-9); // kelvin are shown in degrees
        QCOMPARE(curve->y, data->column(role::heatFlow)->values);
        for (const char *key : {"area", "baseline", "tangent_onset", "tangent_endset", "T_onset", "T_peak", "T_endset"})
            QVERIFY2(series(panel, key), key);
        QVERIFY(series(panel, "area")->base);
        QStringList handles;
        for (const Handle &handle : panel.handles)
            handles += handle.parameter;
        QVERIFY(handles.contains(QStringLiteral("window")) && handles.contains(QStringLiteral("left_window")));
        const auto peak = std::ranges::find(panel.annotations, QStringLiteral("T_peak"), &Annotation::key);
        QVERIFY(peak != panel.annotations.end());
        COMPARE_CLOSE(peak->x, 150, 0.05);
        QVERIFY(peak->words.contains(QStringLiteral("°C")));
        // The converted axis is the same numbers in the next picture too.
        QCOMPARE(composed({item(data)}).panels[0].series[0].x, curve->x);
    }
    void curvesShareUnitAndDirection()
    {
        const Figure figure = composed({item(run("mW", "up", 10, 1)), item(run("W/g", "down", 0, -1))});
        const Panel &panel = figure.panels.at(0);
        QCOMPARE(panel.y.unit, Unit::of("mW/mg").displayed());
        QCOMPARE(panel.series.size(), std::size_t(2));
        COMPARE_CLOSE((*panel.series[0].y)[500], 0.6, 1e-12); // 6 mW of 10 mg
        COMPARE_CLOSE((*panel.series[1].y)[500], 6, 1e-12);   // -6 W/g the other way up
        QVERIFY(panel.legend && panel.handles.empty());
    }
    // Of several samples each curve has its peak named in its colour, and the onset where there is room.
    void severalSamplesAreNamedInTheirColours()
    {
        FigureItem first = item(run("mW", "up", 10, 1), "calorimetry.peak"), second = item(run("mW", "up", 5, 1), "calorimetry.peak");
        second.colourIndex = 1;
        const Figure figure = composed({first, second});
        const auto &words = figure.panels.at(0).annotations;
        QCOMPARE(words.size(), std::size_t(4));
        QStringList keys;
        for (const Annotation &one : words) {
            keys += one.key;
            QCOMPARE(one.colour, paletteColour(one.key.startsWith(u'1') ? 0 : 1));
            QCOMPARE(one.ifRoom, one.key.endsWith(QStringLiteral("T_onset")));
        }
        // The peaks first: they have the choice of the places.
        QCOMPARE(keys, (QStringList{QStringLiteral("1/T_peak"), QStringLiteral("2/T_peak"), QStringLiteral("1/T_onset"), QStringLiteral("2/T_onset")}));
    }
    // Of a run that heats and cools the step is seen as large as its own scan allows.
    void aTransitionIsScaledByItsOwnSegment()
    {
        std::vector<double> T, t, y;
        for (int i = 0; i <= 4000; ++i) {
            const bool heating = i <= 2000;
            const double celsius = heating ? 0.05 * i : 0.05 * (4000 - i);
            T.push_back(celsius);
            t.push_back(0.3 * i);
            y.push_back(heating ? -1 - 0.1 / (1 + std::exp(-(celsius - 50) / 1.5)) : 5);
        }
        auto data = std::make_shared<Dataset>();
        data->technique = QStringLiteral("calorimetry");
        data->columns = {{QStringLiteral("T"), QStringLiteral("temperature"), Unit::of("degC"), {}, shared(T), {}},
                         {QStringLiteral("t"), QStringLiteral("time"), Unit::of("s"), {}, shared(t), {}},
                         {QStringLiteral("y"), QStringLiteral("heat-flow"), Unit::of("mW"), {}, shared(y), {}}};
        const FigureItem one = item(data, "calorimetry.glass-transition");
        QVERIFY(one.outcome && one.outcome->find(QStringLiteral("T_mid")));
        const Figure figure = registry().viewFor(QStringLiteral("calorimetry"), QStringLiteral("calorimetry.glass-transition"))->compose({one});
        const Figure shown = focused(figure);
        QVERIFY(shown.panels[0].x.range && shown.panels[0].y.range);
        QVERIFY(shown.panels[0].x.range->contains(50));
        // -1 to -1.1 with a margin; the cooling at 5 does not count.
        QVERIFY(shown.panels[0].y.range->low < -1.09 && shown.panels[0].y.range->low > -1.2);
        QVERIFY(shown.panels[0].y.range->high > -1.01 && shown.panels[0].y.range->high < -0.9);
        FigureChoices whole;
        whole.whole = true;
        QVERIFY(!arranged(figure, whole, {0}).panels[0].y.range);
    }
    void nothingToShow()
    {
        QCOMPARE(composed({}).panels.size(), std::size_t(1));
        QVERIFY(composed({item(std::make_shared<Dataset>())}).panels[0].series.empty());
        auto simulated = std::make_shared<Dataset>(*run("mW", "up", 1, 1));
        simulated->simulated = true;
        QVERIFY(!composed({item(simulated)}).notice.isEmpty());
    }
};

VITRINE_TEST(CalorimetryViewTest)
#include "test_view.moc"
