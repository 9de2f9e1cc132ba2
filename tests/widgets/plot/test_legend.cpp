// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/drawn.h"
#include "plot/figurelayout.h"
#include "plot/figurepainter.h"
#include "plot/legend.h"
#include "support/testmain.h"

#include <QImage>
#include <QPainter>
#include <QTest>

#include <cmath>

namespace vitrine
{

namespace
{

constexpr double unitsPerMm = 100 * 72 / 25.4;

Series curve(int number, const QString &label, const std::function<double(double)> &of, double from, double to)
{
    std::vector<double> x, y;
    for (int i = 0; i <= 400; ++i) {
        x.push_back(from + (to - from) * i / 400);
        y.push_back(of(x.back()));
    }
    Series series;
    series.key = QStringLiteral("%1.data").arg(number);
    series.label = label;
    series.x = shared(std::move(x));
    series.y = shared(std::move(y));
    series.stroke.colour = paletteColour(number);
    return series;
}

Panel panelWith(std::vector<Series> all)
{
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Field <i>H</i>");
    panel.x.unit = QStringLiteral("Oe");
    panel.y.label = QStringLiteral("Moment <i>m</i>");
    panel.y.unit = QStringLiteral("emu");
    panel.series = std::move(all);
    panel.legend = true;
    return panel;
}

Figure oneColumn(std::vector<Panel> panels)
{
    Figure figure;
    figure.panels = std::move(panels);
    figure.widthMm = 89;
    figure.heightMm = 70;
    return figure;
}

struct LaidOut
{
    plot::FigureGeometry geometry;
    std::vector<plot::PanelRanges> ranges, fitted;
    QRectF area;
};

LaidOut onPaper(const Figure &figure)
{
    const plot::Page page = plot::paperPage(*preset(QStringLiteral("nature-single")), 100);
    CurvePaths paths;
    LaidOut result;
    result.area = QRectF(0, 0, figure.widthMm * unitsPerMm, figure.heightMm * unitsPerMm);
    result.ranges = result.fitted = plot::fittedRanges(figure, paths);
    result.geometry = plot::laidOutOnPaper(figure, result.ranges, page, result.area, paths);
    return result;
}

// Measured points of the panel that lie under its legend.
int hidden(const Figure &figure, const LaidOut &laid, std::size_t panel = 0)
{
    const plot::PanelGeometry &place = laid.geometry.panels[panel];
    int count = 0;
    for (const Series &series : figure.panels[panel].series)
        for (std::size_t i = 0; i < series.x->size(); ++i)
            count += place.legend->box.contains(place.x.toPage((*series.x)[i]), place.y.toPage((*series.y)[i]));
    return count;
}

} // namespace

class LegendTest : public QObject
{
    Q_OBJECT

private slots:
    void anEmptyCornerIsTaken()
    {
        const Figure figure = oneColumn({panelWith({curve(0, QStringLiteral("glass"), [](double x) { return x; }, 0, 1), curve(1, QStringLiteral("crystal"), [](double x) { return x * x; }, 0, 1)})});
        const LaidOut laid = onPaper(figure);
        QVERIFY(laid.geometry.panels[0].legend);
        QVERIFY(laid.geometry.panels[0].frame.contains(laid.geometry.panels[0].legend->box));
        QCOMPARE(laid.geometry.panels[0].legend->columns, 1);
        QVERIFY(laid.ranges == laid.fitted);
        QCOMPARE(hidden(figure, laid), 0);
    }

    // Hysteresis loops fill the middle and touch both ends; names of files are long.
    void aLoopIsNotWrittenOn()
    {
        std::vector<Series> loops;
        for (int i = 0; i < 3; ++i) {
            for (const int sign : {1, -1}) {
                loops.push_back(curve(i, sign > 0 ? QStringLiteral("Er2(COT)3 sample, measured at %1 K").arg(2 * i + 2) : QString(),
                                      [=](double x) { return std::tanh(1.5 * x + sign * (0.3 + 0.5 * i)); }, -2, 2));
                loops.back().key += QString::number(sign);
            }
        }
        const Figure figure = oneColumn({panelWith(std::move(loops))});
        const LaidOut laid = onPaper(figure);
        QVERIFY(laid.geometry.panels[0].legend);
        QCOMPARE(hidden(figure, laid), 0);
        QVERIFY(laid.area.contains(laid.geometry.panels[0].legend->box));
    }

    // Noise from edge to edge: there is no free place, but a third more height makes one.
    void aFullPlotGetsRoomOrGivesItUp_data()
    {
        QTest::addColumn<int>("names");
        QTest::addColumn<bool>("fixed");
        QTest::newRow("two names: the range grows") << 2 << false;
        QTest::newRow("two names, range said: outside") << 2 << true;
        QTest::newRow("fifteen names: in columns") << 15 << false;
        QTest::newRow("fifteen names, range said: outside") << 15 << true;
    }

    void aFullPlotGetsRoomOrGivesItUp()
    {
        QFETCH(int, names);
        QFETCH(bool, fixed);
        const QStringList words{QStringLiteral("quenched"), QStringLiteral("annealed"), QStringLiteral("as cast")};
        std::vector<Series> all;
        for (int i = 0; i < names; ++i)
            all.push_back(curve(i, words[i % 3] + QStringLiteral(" ") + QChar(u'a' + i), [i](double x) { return std::sin(200 * x + i); }, 0, 1));
        Panel panel = panelWith(std::move(all));
        if (fixed)
            panel.y.range = Interval{-1.05, 1.05};
        const Figure figure = oneColumn({panel});
        const LaidOut laid = onPaper(figure);
        const plot::PanelGeometry &place = laid.geometry.panels[0];
        QVERIFY(place.legend);
        QCOMPARE(hidden(figure, laid), 0);
        QVERIFY(laid.area.adjusted(-1, -1, 1, 1).contains(place.legend->box));
        if (fixed) {
            QVERIFY(!place.frame.intersects(place.legend->box));
            QVERIFY(laid.ranges == laid.fitted);
        } else if (place.frame.contains(place.legend->box)) {
            QVERIFY(laid.ranges[0].y.high - laid.ranges[0].y.low > laid.fitted[0].y.high - laid.fitted[0].y.low);
            QVERIFY(laid.ranges[0].y.high - laid.ranges[0].y.low < 1.6 * (laid.fitted[0].y.high - laid.fitted[0].y.low));
        }
        if (names > 10)
            QVERIFY(place.legend->columns > 1);
        QVERIFY(place.frame.height() > 0.4 * laid.area.height());
    }

    // What lies beside the plot stays clear of frames, titles and other panels.
    void chosenPlacesOutsideAreKept_data()
    {
        QTest::addColumn<int>("corner");
        QTest::newRow("right") << int(Panel::Corner::Right);
        QTest::newRow("below") << int(Panel::Corner::Below);
    }

    void chosenPlacesOutsideAreKept()
    {
        QFETCH(int, corner);
        Panel first = panelWith({curve(0, QStringLiteral("glass"), [](double x) { return x; }, 0, 1), curve(1, QStringLiteral("crystal"), [](double x) { return 1 - x; }, 0, 1)});
        first.legendCorner = static_cast<Panel::Corner>(corner);
        Panel second = first;
        second.key = QStringLiteral("second");
        second.row = 1;
        second.legend = false;
        const Figure figure = oneColumn({first, second});
        const LaidOut laid = onPaper(figure);
        const auto &panels = laid.geometry.panels;
        QVERIFY(panels[0].legend && !panels[1].legend);
        const QRectF box = panels[0].legend->box;
        QVERIFY(laid.area.contains(box));
        for (const auto &panel : panels) {
            QVERIFY(!panel.frame.intersects(box));
            QVERIFY(!panel.xTitle.intersects(box));
            QVERIFY(!panel.yTitle.intersects(box));
        }
        QVERIFY(corner == int(Panel::Corner::Right) ? box.left() > panels[0].frame.right() : box.top() > panels[1].frame.bottom());
    }

    void measuredCurvesComeBeforeTheirFits()
    {
        std::vector<Series> all{curve(0, QStringLiteral("glass"), [](double x) { return x; }, 0, 1), curve(0, QStringLiteral("Parabola"), [](double x) { return x; }, 0, 1),
                                curve(1, QStringLiteral("crystal"), [](double x) { return x * x; }, 0, 1)};
        all[1].depth = 1;
        const Panel panel = panelWith(std::move(all));
        const plot::Page page = plot::paperPage(*preset(QStringLiteral("nature-single")), 100);
        QCOMPARE(plot::Legend(panel, page, 1).entries(), 3);
        const double one = plot::Legend(panel, page, 1).size().height(), three = plot::Legend(panel, page, 3).size().height();
        QVERIFY(std::abs(one - 3 * three) < 1);
        QVERIFY(!listedFirst(panel.series[1]) && listedFirst(panel.series[2]));
    }

    // Words that name one of many points are nearer to it than to any other, or led to it past the others, or left out.
    void wordsOfAPointAreNoNeighbours()
    {
        Panel panel = panelWith({});
        panel.legend = false;
        Series cloud;
        cloud.key = QStringLiteral("data");
        std::vector<double> x{0, 10}, y{0, 10};
        for (int i = 0; i < 12; ++i)
            for (int k = 0; k < 12; ++k) {
                x.push_back(1 + 0.25 * i);
                y.push_back(1 + 0.25 * k);
            }
        cloud.x = shared(x);
        cloud.y = shared(y);
        cloud.stroke.width = 0;
        cloud.marker = MarkerShape::Circle;
        panel.series = {cloud};
        const auto name = [](const char *key, double atX, double atY) {
            Annotation words;
            words.key = QString::fromLatin1(key);
            words.words = QStringLiteral("100 kHz");
            words.x = atX;
            words.y = atY;
            words.offsetX = 3;
            words.offsetY = 4;
            words.ofPoint = true;
            return words;
        };
        // Alone, at the edge of the crowd, and in its middle, from where every way leads over others.
        panel.annotations = {name("alone", 10, 10), name("edge", 1, 1), name("middle", 2.25, 2.25)};
        const Figure figure = oneColumn({panel});
        const LaidOut laid = onPaper(figure);
        const plot::Page page = plot::paperPage(*preset(QStringLiteral("nature-single")), 100);
        plot::PaintCache cache;
        plot::FigurePainter drawing(figure, laid.geometry, page, cache, labels::Effort::Thorough);
        QImage image(10, 10, QImage::Format_RGB32);
        QPainter painter(&image);
        drawing.paint(painter);
        QStringList drawn;
        const plot::PanelGeometry &place = laid.geometry.panels[0];
        for (const auto &words : drawing.placedWords()) {
            drawn += words.key;
            for (std::size_t i = 0; i < x.size(); ++i)
                QVERIFY2(!words.box.contains(place.x.toPage(x[i]), place.y.toPage(y[i])), qPrintable(words.key));
        }
        QCOMPARE(drawn, (QStringList{QStringLiteral("alone"), QStringLiteral("edge")}));
        // Words that are only welcome where there is room have none where a line goes everywhere.
        std::vector<double> toX, toY;
        for (int i = 0; i <= 200; ++i) {
            toX.push_back(0.05 * i);
            toY.push_back(i % 2 * 10);
        }
        Series wall = cloud;
        wall.marker = MarkerShape::None;
        wall.stroke.width = 1;
        wall.x = shared(toX);
        wall.y = shared(toY);
        panel.series = {wall};
        panel.annotations = {name("crowd", 2.25, 2.25)};
        panel.annotations[0].ofPoint = false;
        for (const bool ifRoom : {false, true}) {
            panel.annotations[0].ifRoom = ifRoom;
            const Figure crowded = oneColumn({panel});
            plot::FigurePainter again(crowded, laid.geometry, page, cache, labels::Effort::Thorough);
            again.paint(painter);
            QCOMPARE(again.placedWords().size(), std::size_t(ifRoom ? 0 : 1));
        }
    }

    void aSeriesOfTemperaturesIsOneLine()
    {
        std::vector<Series> all;
        for (int i = 0; i < 15; ++i)
            all.push_back(curve(i, QStringLiteral("%1 K").arg(300 + 10 * i), [i](double x) { return x + i; }, 0, 1));
        const Panel panel = panelWith(std::move(all));
        const plot::Page page = plot::paperPage(*preset(QStringLiteral("nature-single")), 100);
        const plot::Legend legend(panel, page, 1);
        QVERIFY(!legend.isEmpty());
        QCOMPARE(legend.entries(), 0);
        QVERIFY(legend.size().height() < 2 * page.words(QStringLiteral("K"), page.annotationPoints(6)).height());
        const Figure figure = oneColumn({panel});
        QCOMPARE(hidden(figure, onPaper(figure)), 0);
    }
};

} // namespace vitrine

using vitrine::LegendTest;
VITRINE_TEST(LegendTest)
#include "test_legend.moc"
