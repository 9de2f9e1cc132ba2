// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include "support/quantities.h"
#include "support/testmain.h"

#include <set>

using namespace vitrine;

class TestCompose : public QObject
{
    Q_OBJECT

private slots:
    void presetsHaveTheJournalsWidths_data()
    {
        QTest::addColumn<double>("millimetres");
        QTest::newRow("nature-single") << 89.0; // research-figure-guide.nature.com
        QTest::newRow("nature-double") << 183.0;
        QTest::newRow("acs-single") << 84.7; // 240 pt
        QTest::newRow("rsc-single") << 83.0;
        QTest::newRow("rsc-double") << 171.0;
        QTest::newRow("elsevier-single") << 90.0;
        QTest::newRow("elsevier-double") << 190.0;
        QTest::newRow("wiley-single") << 80.0;
        QTest::newRow("aps-single") << 85.7; // 3 3/8 in
    }

    void presetsHaveTheJournalsWidths()
    {
        QFETCH(double, millimetres);
        const auto style = preset(QString::fromLatin1(QTest::currentDataTag()));
        QVERIFY(style);
        QCOMPARE(style->widthMm, millimetres);
        QVERIFY(presetIds().contains(style->name));
    }

    void natureStaysBetweenFiveAndSevenPoints()
    {
        for (const QString &id : {QStringLiteral("nature-single"), QStringLiteral("nature-double")}) {
            const auto style = preset(id);
            for (const double size : {style->axisTitlePt, style->tickLabelPt, style->annotationPt})
                QVERIFY(size >= 5 && size <= 7);
            QVERIFY(style->smallestPt >= 5);
        }
        QVERIFY(!preset(QStringLiteral("vanity-press")));
    }

    void unitsFollowTheStyle()
    {
        Axis axis;
        axis.label = QStringLiteral("Temperature");
        axis.unit = QStringLiteral("K");
        QCOMPARE(axisTitle(axis, *preset(QStringLiteral("nature-single"))), QStringLiteral("Temperature (K)"));
        QCOMPARE(axisTitle(axis, *preset(QStringLiteral("rsc-single"))), QStringLiteral("Temperature / K"));
        axis.unit = QStringLiteral("%"); // RSC keeps percent in parentheses
        QCOMPARE(axisTitle(axis, *preset(QStringLiteral("rsc-single"))), QStringLiteral("Temperature (%)"));
        axis.unit.clear();
        QCOMPARE(axisTitle(axis, *preset(QStringLiteral("rsc-single"))), QStringLiteral("Temperature"));
    }

    void paletteGoesRound()
    {
        std::set<std::uint32_t> colours;
        for (int i = 0; i < 7; ++i)
            colours.insert(paletteColour(i));
        QCOMPARE(colours.size(), std::size_t{7});
        for (int i = 7; i < 21; ++i)
            colours.insert(paletteColour(i));
        QCOMPARE(colours.size(), 21); // a fifteenth sample has a colour of its own, too
        QCOMPARE(paletteColour(21), paletteColour(0));
        QCOMPARE(paletteColour(0), accentColour);
        QCOMPARE(paletteColour(6), ownSampleColour);
    }

    void handlesComeFromTheDeclaration()
    {
        AnalysisSpec spec;
        spec.parameters = {rangeParameter("window", "Window", "degC").withHandle(HandleKind::Limits),
                           rangeParameter("left", "Left", "degC").withHandle(HandleKind::Band),
                           numberParameter("anchor", "Anchor", "degC").withHandle(HandleKind::Line),
                           numberParameter("mass", "Mass", "mg"),
                           numberParameter("other", "Other", "degC").withHandle(HandleKind::Line, QStringLiteral("residual"))};
        Parameters values;
        values.set(QStringLiteral("window"), Interval{250, 280});
        values.set(QStringLiteral("anchor"), 266.5);
        values.set(QStringLiteral("mass"), 5.0);
        values.set(QStringLiteral("other"), 1.0);
        const auto handles = handlesFor(spec, values, {});
        QCOMPARE(handles.size(), std::size_t{2}); // "left" is unset, "other" on another panel
        QCOMPARE(handles[0].parameter, QStringLiteral("window"));
        QCOMPARE(handles[0].low, 250.0);
        QCOMPARE(handles[0].high, 280.0);
        QCOMPARE(handles[0].unit, QStringLiteral("°C"));
        QCOMPARE(handles[1].low, 266.5);
        QCOMPARE(handles[1].high, 266.5);
        QCOMPARE(handlesFor(spec, values, QStringLiteral("residual")).size(), std::size_t{1});
    }

    void curvesAreDressedByTheirUse()
    {
        Outcome outcome;
        Curve area;
        area.key = QStringLiteral("peak");
        area.use = CurveUse::Area;
        area.x = shared({1, 2});
        area.y = shared({3, 4});
        area.base = shared({0, 0});
        outcome.curves.push_back(area);
        Curve points = area;
        points.key = QStringLiteral("points");
        points.use = CurveUse::Points;
        points.base = nullptr;
        points.uncertainty = shared({0.1, 0.1});
        outcome.curves.push_back(points);
        Curve elsewhere = area;
        elsewhere.panel = QStringLiteral("bode");
        outcome.curves.push_back(elsewhere);
        const auto series = seriesOf(outcome, {}, 0xff123456);
        QCOMPARE(series.size(), std::size_t{2});
        QVERIFY(series[0].base && series[0].stroke.width == 0 && series[0].depth < 0);
        QCOMPARE(series[0].fill & 0xffffffU, 0x123456U);
        QVERIFY((series[0].fill >> 24) < 0x80);
        QVERIFY(series[1].marker != MarkerShape::None && series[1].yError == points.uncertainty);
    }
};

VITRINE_TEST(TestCompose)
#include "test_compose.moc"
