// SPDX-License-Identifier: GPL-3.0-or-later
#include "materials/materials.h"
#include "report/defaults.h"
#include "report/methods.h"
#include "report/projectfigure.h"
#include "support/quantities.h"
#include "support/testmain.h"
#include "core/report/fixture.h"

namespace vitrine
{

using test::value;

class FiguresTest : public QObject
{
    Q_OBJECT

    test::Techniques m_techniques;
    test::Builder m_builder;
    OutcomeCache m_cache;

private slots:
    void init()
    {
        m_techniques = {};
        m_builder = {};
        m_techniques.add(QStringLiteral("impedance.circuit-fit"), {value("sigma_dc", 2e-6, 1e-7, "S/m")});
        m_techniques.add(QStringLiteral("thermal-transport.conductivity"), {value("kappa", 0.258, 0.01, "W/(m K)")});
        const NodeId glass = m_builder.sample(QStringLiteral("Mn glass"), SampleRole::Glass);
        m_builder.analyse(glass, QStringLiteral("impedance.circuit-fit"));
        m_builder.analyse(glass, QStringLiteral("thermal-transport.conductivity"));
        const NodeId crystal = m_builder.sample(QStringLiteral("Mn crystal"), SampleRole::Crystal);
        m_builder.analyse(crystal, QStringLiteral("impedance.circuit-fit"));
        evaluateAll(m_builder.project, m_techniques.lookup(), m_cache, {});
    }

    void everyMaterialIsDrawnOrCounted_data()
    {
        QTest::addColumn<QString>("x");
        QTest::addColumn<QString>("y");
        QTest::addColumn<int>("drawn");
        QTest::addColumn<int>("notPositive");
        // Counted in the table by an independent CSV reader: rows with both; rows whose range reaches zero or below.
        QTest::newRow("kappa against sigma") << "sigma" << "kappa" << 134 << 0;
        QTest::newRow("E against alpha") << "alpha" << "E" << 192 << 6;
    }
    void everyMaterialIsDrawnOrCounted()
    {
        QFETCH(const QString, x);
        QFETCH(const QString, y);
        const AshbyRows rows = ashbyRows({x, y, true});
        QTEST(rows.drawn, "drawn");
        QTEST(rows.notPositive, "notPositive");
        QCOMPARE(rows.drawn + rows.unknown + rows.notPositive, 280);
        const Figure figure = ashbyFigure(m_builder.project, {x, y, false}, m_techniques.lookup(), m_cache);
        std::size_t bubbles = 0;
        for (const BubbleFamily &family : figure.panels.front().families)
            bubbles += family.bubbles.size();
        QCOMPARE(bubbles, static_cast<std::size_t>(rows.drawn));
        QVERIFY2(figure.notice.contains(QStringLiteral("%1 of 280 reference materials drawn").arg(rows.drawn)), qPrintable(figure.notice));
    }

    void theGlassStandsWhereItsResultsPutIt()
    {
        const Figure figure = ashbyFigure(m_builder.project, {}, m_techniques.lookup(), m_cache);
        const auto &series = figure.panels.front().series;
        QCOMPARE(series.size(), 1u); // the crystal's thermal conductivity is not known
        QCOMPARE(series[0].label, QStringLiteral("Mn glass"));
        QCOMPARE(series[0].x->front(), 2e-6);
        QCOMPARE(series[0].xError->front(), 1e-7);
        QCOMPARE(series[0].y->front(), 0.258);
        QCOMPARE(series[0].fill, ownSampleColour);
        QVERIFY(figure.panels.front().x.logarithmic && figure.panels.front().y.logarithmic);
    }

    void theGuideIsTheLawOfWiedemannAndFranz()
    {
        const Figure figure = ashbyFigure(m_builder.project, {}, m_techniques.lookup(), m_cache);
        QCOMPARE(figure.panels.front().guides.size(), 1u);
        const GuideLine &line = figure.panels.front().guides.front();
        QCOMPARE(line.slope, 1.0);
        // L0 = 2.44e-8 W Ohm/K2 (Ashcroft and Mermin, table 1.6); kappa = L0 sigma T at 300 K.
        COMPARE_CLOSE(line.y / (line.x * 300), 2.443e-8, 1e-11);
        // The other way round it is the same line.
        const Figure turned = ashbyFigure(m_builder.project, {QStringLiteral("kappa"), QStringLiteral("sigma"), true}, m_techniques.lookup(), m_cache);
        COMPARE_CLOSE(turned.panels.front().guides.front().x / turned.panels.front().guides.front().y, line.y / line.x, 1e-15);
    }

    void anUnknownPropertyIsSaid()
    {
        const Figure figure = ashbyFigure(m_builder.project, {QStringLiteral("price"), QStringLiteral("kappa"), true}, m_techniques.lookup(), m_cache);
        QVERIFY(figure.panels.empty());
        QVERIFY(figure.notice.contains(QLatin1String("price")));
    }

    void anAshbyChartIsAmongTheDefaultsWhenASampleHasAPlace()
    {
        const auto figures = defaultFigures(m_builder.project, m_techniques.lookup(), m_cache);
        QVERIFY(std::ranges::any_of(figures, [](const FigureNode &node) { return node.key == QLatin1String("ashby"); }));
        QVERIFY(defaultFigures({}, m_techniques.lookup(), m_cache).empty());
    }

    void anUnknownViewIsSaid()
    {
        FigureNode node;
        node.key = QStringLiteral("later");
        node.view = QStringLiteral("future.view");
        const Figure figure = projectFigure(m_builder.project, node, m_cache);
        QCOMPARE(figure.key, QStringLiteral("later"));
        QVERIFY(figure.notice.contains(QLatin1String("future.view")));
    }

    // What one file says of its instrument and gas is said of no other file.
    void theMethodsGiveEachInstrumentItsOwnSamples()
    {
        m_builder = {};
        const auto add = [&](const char *name, const std::vector<std::pair<QString, QString>> &said) {
            m_builder.analyse(m_builder.sample(QString::fromLatin1(name), SampleRole::Glass, 1, said), QStringLiteral("impedance.circuit-fit"));
        };
        add("indium", {{QStringLiteral("instrument"), QStringLiteral("Instrument A")}, {QStringLiteral("atmosphere"), QStringLiteral("argon")}});
        add("polymer", {{QStringLiteral("instrument"), QStringLiteral("Instrument B")}, {QStringLiteral("atmosphere"), QStringLiteral("nitrogen")}});
        add("drug", {});
        evaluateAll(m_builder.project, m_techniques.lookup(), m_cache, {});
        const QString text = methodsText(m_builder.project, m_techniques.lookup(), m_cache);
        QVERIFY2(text.contains(QLatin1String("indium was measured with Instrument A (under argon).")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("polymer was measured with Instrument B (under nitrogen).")), qPrintable(text));
        QVERIFY2(text.contains(QLatin1String("drug was measured with an instrument that the files do not name.")), qPrintable(text));
        // Sentences of a paper: the procedure without label and version, which stand once at the end.
        QVERIFY2(text.contains(QLatin1String("An equivalent circuit is fitted")) && !text.contains(QLatin1String("version")), qPrintable(text));
        QVERIFY2(text.indexOf(QLatin1String("impedance.circuit-fit")) > text.indexOf(QLatin1String("**Evaluation.**")) && text.count(QLatin1String("impedance.circuit-fit")) == 1, qPrintable(text));
    }

    void theMethodsOfAnEmptyProjectClaimNothing()
    {
        const QString text = methodsText({}, m_techniques.lookup(), m_cache);
        QVERIFY(!text.contains(QLatin1String("measured")));
        QVERIFY(text.contains(QStringLiteral("Vitrine " VITRINE_VERSION)));
    }
};

} // namespace vitrine

using vitrine::FiguresTest;
VITRINE_TEST(FiguresTest)
#include "figurestest.moc"
