// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/choices.h"
#include "support/testmain.h"

#include <QTest>

namespace vitrine
{

namespace
{

Figure twoCurves()
{
    Figure figure;
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.unit = QStringLiteral("mW");
    for (const char *key : {"1/data", "2/data", "2/baseline"}) {
        Series series;
        series.key = QString::fromLatin1(key);
        series.label = series.key;
        series.x = shared({0, 50, 100});
        series.y = shared({1, 2, 3});
        panel.series.push_back(series);
    }
    Annotation words;
    words.key = QStringLiteral("2/T_mid");
    words.words = QStringLiteral("50");
    words.x = 50;
    words.y = 2;
    panel.annotations.push_back(words);
    panel.focus = Interval{40, 60};
    figure.panels.push_back(panel);
    return figure;
}

const std::vector<qint64> items{17, 23};

QStringList keysOf(const Figure &figure)
{
    QStringList keys;
    for (const Series &series : figure.panels.front().series)
        keys += series.key;
    return keys;
}

} // namespace

class ChoicesTest : public QObject
{
    Q_OBJECT

private slots:
    void nothingChosenIsTheViewWithItsFocus()
    {
        const Figure figure = arranged(twoCurves(), {}, items);
        QCOMPARE(figure.panels.front().x.range, std::optional(Interval{40, 60}));
        QCOMPARE(keysOf(figure), keysOf(twoCurves()));
        FigureChoices whole;
        whole.whole = true;
        QVERIFY(!arranged(twoCurves(), whole, items).panels.front().x.range);
    }

    // 0, 50, 100 °C are 273.15, 323.15, 373.15 K; 1 mW is 1000 µW.
    void unitsAreConvertedWithAllThatStandsOnTheAxis()
    {
        FigureChoices choices;
        choices.axes[QStringLiteral("main.x")] = {300, {}, QStringLiteral("K"), true};
        choices.axes[QStringLiteral("main.y")] = {{}, {}, QStringLiteral("uW"), {}};
        const Panel panel = arranged(twoCurves(), choices, items).panels.front();
        QCOMPARE(panel.x.unit, QStringLiteral("K"));
        QCOMPARE(panel.series[0].x->at(2), 373.15);
        QCOMPARE(panel.series[2].y->at(1), 2000.0);
        QCOMPARE(panel.annotations.front().x, 323.15);
        QCOMPARE(panel.annotations.front().y, 2000.0);
        QVERIFY(panel.x.logarithmic);
        QCOMPARE(panel.x.range->low, 300.0);
        QVERIFY2(!std::isfinite(panel.x.range->high), "the other end follows the data");
        QVERIFY(unitsOfAxis(twoCurves().panels.front().x).contains(QStringLiteral("K")));
    }

    void degreesHaveNoLogarithmAndVoltsAreNoKelvin()
    {
        FigureChoices choices;
        choices.axes[QStringLiteral("main.x")] = {{}, {}, QStringLiteral("V"), true};
        const Panel panel = arranged(twoCurves(), choices, items).panels.front();
        QCOMPARE(panel.x.unit, QStringLiteral("°C"));
        QVERIFY(!panel.x.logarithmic);
        QCOMPARE(panel.series[0].x->at(2), 100.0);
    }

    void curvesAreHiddenDressedAndOrderedByTheItemTheyBelongTo()
    {
        const Figure before = twoCurves();
        const QString second = partName(before.panels.front(), QStringLiteral("2/data"), items);
        FigureChoices choices;
        choices.curves[second].colour = 0xff123456;
        choices.curves[second].width = 2;
        choices.curves[second].marker = MarkerShape::Diamond;
        choices.curves[partName(before.panels.front(), QStringLiteral("2/baseline"), items)].shown = false;
        choices.order = {second};
        choices.legend = true;
        choices.corner = Panel::Corner::BottomLeft;
        const Panel panel = arranged(before, choices, items).panels.front();
        QCOMPARE(panel.series.size(), std::size_t(2));
        QCOMPARE(panel.series[0].key, QStringLiteral("2/data"));
        QCOMPARE(panel.series[0].stroke.colour, 0xff123456U);
        QCOMPARE(panel.series[0].stroke.width, 2.0);
        QVERIFY(panel.series[0].marker == MarkerShape::Diamond);
        QVERIFY(panel.legend && panel.legendCorner == Panel::Corner::BottomLeft);
        // The items have changed places: what was said of a curve goes with its item.
        const Panel turned = arranged(before, choices, {23, 17}).panels.front();
        QCOMPARE(turned.series[0].key, QStringLiteral("1/data"));
        QCOMPARE(turned.series[0].stroke.colour, 0xff123456U);
    }

    void labelsAreMovedAndHidden()
    {
        const Figure before = twoCurves();
        const QString name = partName(before.panels.front(), QStringLiteral("2/T_mid"), items);
        FigureChoices choices;
        choices.labels[name].offset = plane::Point{12, -7};
        const Annotation words = arranged(before, choices, items).panels.front().annotations.front();
        QVERIFY(words.placed);
        QCOMPARE(words.offsetX, 12.0);
        QCOMPARE(words.offsetY, -7.0);
        choices.labels[name].shown = false;
        QVERIFY(arranged(before, choices, items).panels.front().annotations.empty());
        choices = {};
        choices.labelsShown = false;
        QVERIFY(arranged(before, choices, items).panels.front().annotations.empty());
    }

    void choicesSurviveTheirJsonBesideOtherOptions()
    {
        FigureChoices choices;
        choices.axes[QStringLiteral("main.x")] = {1.5, {}, QStringLiteral("K"), false};
        choices.curves[QStringLiteral("main/17:data")] = {false, 0xffd55e00, 0.25, MarkerShape::SquareOpen, QStringLiteral("a")};
        choices.labels[QStringLiteral("main/17:T")].offset = plane::Point{1, 2};
        choices.order = {QStringLiteral("main/17:data")};
        choices.legend = true;
        choices.corner = Panel::Corner::TopRight;
        choices.whole = choices.alongTime = true;
        choices.labelsShown = false;
        const QJsonObject other{{QStringLiteral("stack"), 0.5}, {QStringLiteral("of-a-later-program"), 1}};
        const QJsonObject json = withChoices(other, choices);
        QCOMPARE(withChoices({}, figureChoices(json)), withChoices({}, choices));
        QCOMPARE(json[QStringLiteral("of-a-later-program")], QJsonValue(1));
        QCOMPARE(withChoices(json, {}), other);
        // What is nonsense counts as not said.
        const FigureChoices odd = figureChoices({{QStringLiteral("axes"), 3}, {QStringLiteral("curves"), QJsonObject{{QStringLiteral("a"), QJsonObject{{QStringLiteral("colour"), QStringLiteral("#zz")}}}}}, {QStringLiteral("legend"), 7}});
        QVERIFY(odd.axes.empty() && !odd.legend && !odd.curves.at(QStringLiteral("a")).colour);
    }
};

} // namespace vitrine

using vitrine::ChoicesTest;
VITRINE_TEST(ChoicesTest)
#include "test_choices.moc"
