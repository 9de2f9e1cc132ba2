// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/choices.h"
#include "spectra.h"
#include "support/testmain.h"

using namespace vitrine;
using namespace vitrine::test;

class TestImpedanceViews : public QObject
{
    Q_OBJECT

private slots:
    void datasetAloneShowsItsSpectrum();
    void fitShowsInEveryPanel();
    void dielectricCurvesHaveTheirPanels();
    void severalSpectraKeepTheirColours();
    void nyquistAloneIsDrawnForAColumn();
    void maskedPointsAreCrossedOut();
    void fittedLinesAreNamedOnce();
    void aColourIsOneInAllPanels();
    void everyCurveHasAName();
    void frequenciesBelongToTheirPoints();
};

namespace
{

FigureItem itemOf(DatasetPtr dataset, const char *analysis, const QStringList &settings)
{
    FigureItem item;
    item.dataset = dataset;
    if (analysis) {
        item.analysis = registry().analysis(QString::fromLatin1(analysis));
        const auto outcome = analysed(analysis, dataset, settings);
        if (outcome) {
            item.parameters = outcome->parameters;
            item.outcome = std::make_shared<const Outcome>(*outcome);
        }
    }
    return item;
}

const Panel *panelOf(const Figure &figure, const char *key)
{
    const auto found = std::ranges::find(figure.panels, QString::fromLatin1(key), &Panel::key);
    return found != figure.panels.end() ? &*found : nullptr;
}

DatasetPtr arcWithElectrode()
{
    return simulated(QStringLiteral("R0-p(R1,CPE1)-CPE2"), {500, 1e4, 1e-9, 0.9, 1e-6, 0.8}, 1, 1e6, 61, 0.001);
}

} // namespace

void TestImpedanceViews::datasetAloneShowsItsSpectrum()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), {});
    QVERIFY(view);
    const Figure figure = view->compose({itemOf(arcWithElectrode(), nullptr, {})});
    const Panel *nyquist = panelOf(figure, "nyquist");
    QVERIFY(nyquist);
    QVERIFY(nyquist->equalAspect);
    // Capacitive impedances lie above the axis.
    QVERIFY(std::ranges::all_of(*nyquist->series[0].y, [](double y) { return y > 0; }));
    // 1 Hz to 1 MHz: no more than a mark a decade, and those at the origin leave each other room.
    QVERIFY(nyquist->annotations.size() >= 2 && nyquist->annotations.size() <= 7);
    QVERIFY(std::ranges::any_of(nyquist->annotations, [](const Annotation &note) { return note.words == QLatin1String("1 Hz"); }));
    QVERIFY(panelOf(figure, "modulus")->x.logarithmic && panelOf(figure, "phase")->sharesX);
    QVERIFY(!panelOf(figure, "residual"));
    (void)view->compose({});
    (void)view->compose({itemOf(spectrumDataset({}, {}, {}), nullptr, {})});
}

void TestImpedanceViews::fitShowsInEveryPanel()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.circuit-fit"));
    QVERIFY(view);
    const FigureItem item = itemOf(arcWithElectrode(), "impedance.circuit-fit", {"circuit=R0-p(R1,CPE1)-CPE2"});
    QVERIFY(item.outcome);
    const Figure figure = view->compose({item});
    for (const Curve &curve : item.outcome->curves) {
        const auto panel = std::ranges::find(figure.panels, curve.panel, &Panel::key);
        QVERIFY2(panel != figure.panels.end(), qPrintable(curve.key));
        QVERIFY2(std::ranges::any_of(panel->series, [&](const Series &series) { return series.key == curve.key; }), qPrintable(curve.key));
    }
    const Panel *modulus = panelOf(figure, "modulus");
    QCOMPARE(modulus->handles.size(), std::size_t(1));
    QCOMPARE(modulus->handles[0].parameter, QStringLiteral("window"));
    QCOMPARE(modulus->handles[0].low, 1.0);
    // The arc meets the axis where R_dc says.
    const auto &nyquist = *panelOf(figure, "nyquist");
    const auto arc = std::ranges::find(nyquist.series, QStringLiteral("arc"), &Series::key);
    QVERIFY(arc != nyquist.series.end());
    QCOMPARE(arc->y->front(), 0.0);
    COMPARE_CLOSE(arc->x->front(), 10500, 50);
}

void TestImpedanceViews::dielectricCurvesHaveTheirPanels()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.dielectric"));
    QVERIFY(view);
    const FigureItem item = itemOf(arcWithElectrode(), "impedance.dielectric", {"length=1", "area=100"});
    QVERIFY(item.outcome);
    const Figure figure = view->compose({item});
    QCOMPARE(figure.panels.size(), std::size_t(4));
    for (const Curve &curve : item.outcome->curves) {
        const auto panel = std::ranges::find(figure.panels, curve.panel, &Panel::key);
        QVERIFY2(panel != figure.panels.end(), qPrintable(curve.key));
        QVERIFY2(std::ranges::any_of(panel->series, [&](const Series &series) { return series.key == curve.key; }), qPrintable(curve.key));
    }
    QCOMPARE(panelOf(figure, "permittivity")->handles.size(), std::size_t(1));
    // Without a geometry the loss tangent stands alone.
    QCOMPARE(view->compose({itemOf(arcWithElectrode(), "impedance.dielectric", {})}).panels.size(), std::size_t(1));
    // Several spectra are named, each once.
    for (const bool geometry : {true, false}) {
        FigureItem one = itemOf(arcWithElectrode(), "impedance.dielectric", geometry ? QStringList{"length=1", "area=100"} : QStringList()), two = one;
        one.sample = QStringLiteral("300 K");
        two.sample = QStringLiteral("310 K");
        const Figure both = view->compose({one, two});
        QVERIFY(both.panels.front().legend);
        QStringList names;
        for (const Series &series : both.panels.front().series)
            if (!series.label.isEmpty())
                names += series.label;
        QCOMPARE(names, (QStringList{one.sample, two.sample}));
    }
}

void TestImpedanceViews::severalSpectraKeepTheirColours()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), {});
    FigureItem first = itemOf(arcWithElectrode(), nullptr, {}), second = first;
    second.colourIndex = 1;
    const Figure figure = view->compose({first, second});
    QStringList keys;
    for (const Series &series : panelOf(figure, "nyquist")->series)
        keys += series.key;
    QStringList unique = keys;
    unique.removeDuplicates();
    QCOMPARE(keys, unique);
    QVERIFY(panelOf(figure, "nyquist")->series[0].stroke.colour != panelOf(figure, "nyquist")->series[2].stroke.colour);
    // Frequencies are written at one arc; more would be words on words.
    QVERIFY(!panelOf(figure, "nyquist")->annotations.empty());
    for (const Annotation &note : panelOf(figure, "nyquist")->annotations)
        QVERIFY2(note.key.startsWith(QLatin1String("0.")), qPrintable(note.key));
}

void TestImpedanceViews::nyquistAloneIsDrawnForAColumn()
{
    const auto &views = registry().technique(QStringLiteral("impedance"))->views;
    const auto view = std::ranges::find(views, QStringLiteral("impedance.nyquist"), &ViewSpec::id);
    QVERIFY(view != views.end());
    const Figure figure = view->compose({itemOf(arcWithElectrode(), "impedance.circuit-fit", {"circuit=R0-p(R1,CPE1)-CPE2"})});
    QCOMPARE(figure.widthMm, 89.0);
    QCOMPARE(figure.panels.size(), std::size_t(1));
    const Panel &nyquist = figure.panels[0];
    QVERIFY(nyquist.equalAspect);
    // The electrode rises to 1e5 ohm at 1 Hz: the arc of 1.05e4 ohm is shown, not a speck at the origin.
    QVERIFY(nyquist.x.range && nyquist.x.range->high > 1.05e4 && nyquist.x.range->high < 2e4);
    const auto arc = std::ranges::find(nyquist.series, QStringLiteral("arc"), &Series::key);
    QVERIFY(arc != nyquist.series.end());
    QCOMPARE(arc->y->front(), 0.0);
    COMPARE_CLOSE(arc->x->front(), 10500, 50);
    QVERIFY(std::ranges::any_of(nyquist.annotations, [](const Annotation &note) { return note.words == QStringLiteral("1 kHz"); }));
}

void TestImpedanceViews::maskedPointsAreCrossedOut()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.circuit-fit"));
    const Figure figure = view->compose({itemOf(arcWithElectrode(), "impedance.circuit-fit", {"circuit=R0-p(R1,CPE1)-CPE2", "exclude=0.9..10.5", "exclude_reason=drift"})});
    for (const char *key : {"nyquist", "modulus", "phase"}) {
        const Panel *panel = panelOf(figure, key);
        QVERIFY(panel);
        const QString name = QLatin1String(key) == QLatin1String("nyquist") ? QStringLiteral("data_masked") : QLatin1String(key) + QStringLiteral("_masked");
        const auto crosses = std::ranges::find(panel->series, name, &Series::key);
        QVERIFY(crosses != panel->series.end());
        QCOMPARE(crosses->marker, MarkerShape::Cross);
        QCOMPARE(crosses->x->size(), std::size_t(11)); // 1 to 10 Hz, ten a decade, ends included
        // Once, and not again among those outside of the window.
        QVERIFY(std::ranges::find(panel->series, QStringLiteral("unused"), &Series::key) == panel->series.end());
    }
}

void TestImpedanceViews::fittedLinesAreNamedOnce()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.circuit-fit"));
    const std::vector<FigureItem> items(6, itemOf(arcWithElectrode(), "impedance.circuit-fit", {"circuit=R0-p(R1,CPE1)-CPE2"}));
    const Figure figure = view->compose(items);
    const Panel *nyquist = panelOf(figure, "nyquist");
    QVERIFY(nyquist && nyquist->legend);
    QCOMPARE(std::ranges::count_if(nyquist->series, [](const Series &series) { return series.label == QLatin1String("Fit"); }), 1);
}

void TestImpedanceViews::aColourIsOneInAllPanels()
{
    const ViewSpec *view = registry().viewFor(QStringLiteral("impedance"), QStringLiteral("impedance.circuit-fit"));
    std::vector<FigureItem> items(2, itemOf(arcWithElectrode(), "impedance.circuit-fit", {"circuit=R0-p(R1,CPE1)-CPE2"}));
    items[1].colourIndex = 1;
    const Figure plain = view->compose(items);
    FigureChoices choices;
    choices.curves[partName(*panelOf(plain, "nyquist"), QStringLiteral("1.data"), {7, 9})].colour = 0xff123456;
    const Figure figure = arranged(plain, choices, {7, 9});
    for (const auto &[panel, key] : {std::pair("nyquist", "1.data"), std::pair("modulus", "1.modulus"), std::pair("phase", "1.phase"), std::pair("residual", "1.residual_real")}) {
        const Panel *shown = panelOf(figure, panel);
        const auto own = std::ranges::find(shown->series, QString::fromLatin1(key), &Series::key);
        QVERIFY2(own != shown->series.end(), key);
        QCOMPARE(own->stroke.colour, 0xff123456U);
    }
    // The other spectrum keeps its own.
    const Panel *modulus = panelOf(figure, "modulus");
    QCOMPARE(std::ranges::find(modulus->series, QStringLiteral("0.modulus"), &Series::key)->stroke.colour, paletteColour(0));
}

// The list of curves has words for each, not the keys of a program.
void TestImpedanceViews::everyCurveHasAName()
{
    for (const char *id : {"impedance.spectrum", "impedance.nyquist", "impedance.relaxation-times", "impedance.dielectric"}) {
        const Technique *technique = registry().technique(QStringLiteral("impedance"));
        const auto view = std::ranges::find(technique->views, QString::fromLatin1(id), &ViewSpec::id);
        QVERIFY(view != technique->views.end());
        const QByteArray analysis = view->analyses.front().toLatin1();
        const QStringList settings = analysis == "impedance.circuit-fit" ? QStringList{"window=10..1e6", "exclude=1000"} : analysis == "impedance.dielectric" ? QStringList{"length=1", "area=100"} : QStringList();
        const FigureItem item = itemOf(arcWithElectrode(), analysis.constData(), settings);
        for (const Panel &panel : view->compose({item}).panels)
            for (const Series &series : panel.series)
                QVERIFY2(panel.x.visible == false || !series.label.isEmpty() || !series.name.isEmpty(), qPrintable(QString::fromLatin1(id) + u' ' + panel.key + u' ' + series.key));
    }
}

void TestImpedanceViews::frequenciesBelongToTheirPoints()
{
    const Figure figure = registry().viewFor(QStringLiteral("impedance"), {})->compose({itemOf(arcWithElectrode(), nullptr, {})});
    int decades = 0;
    for (const Annotation &words : panelOf(figure, "nyquist")->annotations)
        if (words.key.contains(QStringLiteral("decade_"))) {
            QVERIFY(words.ofPoint);
            ++decades;
        }
    QVERIFY(decades > 1);
}

VITRINE_TEST(TestImpedanceViews)
#include "test_views.moc"
