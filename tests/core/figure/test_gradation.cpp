// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gradation.h"

#include "figure/choices.h"
#include "support/testmain.h"

#include <QTest>

#include <set>

namespace vitrine
{

namespace
{

// Spectra of these names, each as a curve in two panels and, in the first, with a fit that all share the name of.
Figure series(const QStringList &names)
{
    Figure figure;
    for (const char *key : {"nyquist", "bode"}) {
        Panel panel;
        panel.key = QString::fromLatin1(key);
        panel.legend = panel.key == QLatin1String("nyquist");
        for (int i = 0; i < names.size(); ++i) {
            Series data;
            data.key = QStringLiteral("%1.data").arg(i);
            data.label = panel.legend ? names[i] : QString();
            data.x = data.y = shared({1, 2, 3});
            data.stroke.colour = paletteColour(i);
            data.fill = 0x38000000U | (paletteColour(i) & 0x00ffffffU);
            panel.series.push_back(data);
            if (!panel.legend)
                continue;
            data.key = QStringLiteral("%1.fit").arg(i);
            data.label = QStringLiteral("Fit");
            data.stroke.colour = 0xffc1272d;
            data.depth = 1;
            panel.series.push_back(data);
        }
        figure.panels.push_back(panel);
    }
    return figure;
}

QStringList temperatures()
{
    QStringList names;
    for (const int celsius : {25, 165, 35, 45, 55, 65, 75, 85, 95, 105, 115, 125, 135, 145, 155})
        names += QStringLiteral("LATP, %1 °C").arg(celsius);
    return names;
}

} // namespace

class GradationTest : public QObject
{
    Q_OBJECT

private slots:
    void fifteenTemperaturesAreAScale()
    {
        const Figure figure = graded(series(temperatures()));
        const auto scale = gradationOf(figure.panels.front());
        QVERIFY(scale);
        QCOMPARE(scale->title, QStringLiteral("LATP"));
        QCOMPARE(scale->first, QStringLiteral("25 °C"));
        QCOMPARE(scale->last, QStringLiteral("165 °C"));
        QCOMPARE(scale->colours.size(), std::size_t(15));
        QCOMPARE(std::set<std::uint32_t>(scale->colours.begin(), scale->colours.end()).size(), std::size_t(15));
        // The order is that of the numbers, and the other panel has the same colours.
        QCOMPARE(scale->colours.front(), figure.panels[0].series[0].stroke.colour);
        QCOMPARE(scale->colours.back(), figure.panels[0].series[2].stroke.colour);
        QCOMPARE(figure.panels[1].series[1].stroke.colour, scale->colours.back());
        QCOMPARE(figure.panels[1].series[1].fill, 0x38000000U | (scale->colours.back() & 0x00ffffffU));
        QCOMPARE(figure.panels[0].series[1].stroke.colour, 0xff000000U); // the red of fits is the end of the scale
    }

    // Curves that one analysis draws are no items of their own.
    void curvesOfOneItemAreAScaleInTheirPanel()
    {
        Figure figure = series(temperatures());
        for (Panel &panel : figure.panels)
            for (Series &one : panel.series)
                one.key = QStringLiteral("spectrum-") + one.key;
        const Figure after = graded(figure);
        QCOMPARE(after.panels[0].series[0].stroke.colour, gradationOf(after.panels[0])->colours.front());
        QVERIFY(after.panels[0].series[0].stroke.colour != figure.panels[0].series[0].stroke.colour);
        QCOMPARE(after.panels[1].series[0].stroke.colour, figure.panels[1].series[0].stroke.colour);
    }

    // More curves than the palette has colours: each still has its own on the scale, and its fit with it.
    void coloursThatComeRoundAgainAreAScaleToo()
    {
        QStringList names;
        for (int kelvin = 10; kelvin <= 400; kelvin += 10)
            names += QStringLiteral("%1 K").arg(kelvin);
        Figure figure = series(names);
        for (Series &one : figure.panels[0].series) {
            one.key = QStringLiteral("scan-") + one.key;
            if (one.depth == 1) {
                one.label.clear();
                one.stroke.colour = (&one - 1)->stroke.colour;
            }
        }
        QVERIFY(paletteColour(0) == paletteColour(21)); // else this test has too few curves
        const Figure after = graded(figure);
        const auto scale = gradationOf(after.panels[0]);
        QVERIFY(scale);
        QCOMPARE(std::set<std::uint32_t>(scale->colours.begin(), scale->colours.end()).size(), std::size_t(40));
        for (std::size_t i = 0; i < 80; i += 2)
            QCOMPARE(after.panels[0].series[i + 1].stroke.colour, after.panels[0].series[i].stroke.colour);
    }

    void whatIsNoSeriesIsAList_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("seven") << temperatures().mid(0, 7);
        QStringList two = temperatures();
        two.back() = QStringLiteral("NASICON, 25 °C");
        QTest::newRow("another sample among them") << two;
        QStringList both;
        for (int i = 0; i < 9; ++i)
            both += QStringLiteral("run %1 at %2 K").arg(i).arg(300 + i);
        QTest::newRow("two numbers") << both;
        QTest::newRow("names") << QStringList{QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"), QStringLiteral("d"), QStringLiteral("e"),
                                              QStringLiteral("f"), QStringLiteral("g"), QStringLiteral("h"), QStringLiteral("i")};
    }

    void whatIsNoSeriesIsAList()
    {
        QFETCH(QStringList, names);
        const Figure before = series(names), after = graded(before);
        QVERIFY(!gradationOf(after.panels.front()));
        QCOMPARE(after.panels.front().series.front().stroke.colour, before.panels.front().series.front().stroke.colour);
    }

    // The coldest is below zero, whichever minus the file has; what ends a file's name is no unit.
    void signsAndEndingsAreUnderstood()
    {
        QStringList names;
        for (const int celsius : {0, -10, -20, -30, 10, 20, 30, 40, 50})
            names += QStringLiteral("cell at %1C.txt").arg(QString::number(celsius).replace(u'-', QChar(0x2212)));
        const auto scale = gradationOf(graded(series(names)).panels.front());
        QVERIFY(scale);
        QCOMPARE(scale->first, QStringLiteral("\u221230C"));
        QCOMPARE(scale->last, QStringLiteral("50C"));
    }

    void aColourIsTheItemsInAllPanels()
    {
        const std::vector<qint64> items{17, 23, 31};
        Figure before = series({QStringLiteral("A"), QStringLiteral("B"), QStringLiteral("C")});
        Annotation words;
        words.key = QStringLiteral("1.T_g");
        words.colour = paletteColour(1);
        before.panels[1].annotations.push_back(words);
        before.panels[1].series[1].label = QStringLiteral("B");
        FigureChoices choices;
        const QString second = partName(before.panels[0], QStringLiteral("1.data"), items);
        choices.curves[second].colour = 0xff123456;
        choices.curves[second].name = QStringLiteral("quenched");
        const Figure after = arranged(before, choices, items);
        for (const std::size_t panel : {0U, 1U}) {
            const auto curve = std::ranges::find(after.panels[panel].series, QStringLiteral("1.data"), &Series::key);
            QCOMPARE(curve->stroke.colour, 0xff123456U);
            QCOMPARE(curve->fill, 0x38123456U);
            QCOMPARE(curve->label, QStringLiteral("quenched"));
        }
        QCOMPARE(after.panels[1].annotations.front().colour, 0xff123456U);
        QCOMPARE(after.panels[1].series[0].stroke.colour, paletteColour(0));
        QCOMPARE(after.panels[0].series[3].stroke.colour, 0xffc1272dU); // its fit
        // What is said about the other panel's curve itself counts there.
        choices.curves[partName(before.panels[1], QStringLiteral("1.data"), items)].colour = 0xff00ff00;
        const Figure apart = arranged(before, choices, items);
        QCOMPARE(apart.panels[1].series[1].stroke.colour, 0xff00ff00U);
        QCOMPARE(std::ranges::find(apart.panels[0].series, QStringLiteral("1.data"), &Series::key)->stroke.colour, 0xff123456U);
    }

    void aTypedNameIsSetAsAFormula()
    {
        FigureChoices choices;
        Figure before = series({QStringLiteral("A"), QStringLiteral("B")});
        const QString first = partName(before.panels[0], QStringLiteral("0.data"), {1, 2});
        choices.curves[first].name = QStringLiteral("a_g[TPrA][Mn(dca)3]");
        QCOMPARE(arranged(before, choices, {1, 2}).panels[0].series[0].label, QStringLiteral("a<sub>g</sub>[TPrA][Mn(dca)<sub>3</sub>]"));
        choices.curves[first].name = QStringLiteral("<i>x</i> = 3");
        QCOMPARE(arranged(before, choices, {1, 2}).panels[0].series[0].label, QStringLiteral("<i>x</i> = 3"));
        // It is kept as it was typed.
        QCOMPARE(figureChoices(withChoices({}, choices)).curves.at(first).name, QStringLiteral("<i>x</i> = 3"));
    }

    void placesOutsideAreKept()
    {
        for (const auto corner : {Panel::Corner::Right, Panel::Corner::Below}) {
            FigureChoices choices;
            choices.legend = true;
            choices.corner = corner;
            QVERIFY(figureChoices(withChoices({}, choices)).corner == corner);
        }
    }
};

} // namespace vitrine

using vitrine::GradationTest;
VITRINE_TEST(GradationTest)
#include "test_gradation.moc"
