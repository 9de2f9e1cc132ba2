// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotprobe.h"
#include "plot/plotview.h"

#include "figures.h"
#include "support/quantities.h"
#include "support/testmain.h"

#include <QApplication>
#include <QSignalSpy>
#include <QWheelEvent>

using namespace vitrine;

namespace
{

struct Shown
{
    explicit Shown(const Figure &figure, QSize size = {800, 500}) : probe(view)
    {
        view.resize(size);
        view.show(figure);
        view.show();
        QTest::qWait(1);
        view.setFocus();
    }
    void press(double x, double y) { QTest::mousePress(probe.canvas(), Qt::LeftButton, {}, last = probe.pixel(0, x, y)); }
    void move(double x, double y) { move(probe.pixel(0, x, y)); }
    void move(QPoint to)
    {
        last = to;
        QMouseEvent event(QEvent::MouseMove, QPointF(to), probe.canvas()->mapToGlobal(QPointF(to)), Qt::NoButton, Qt::LeftButton, Qt::NoModifier);
        QApplication::sendEvent(probe.canvas(), &event);
    }
    void release() { QTest::mouseRelease(probe.canvas(), Qt::LeftButton, {}, last); }
    void wheel(QPoint at, int delta)
    {
        QWheelEvent event(QPointF(at), probe.canvas()->mapToGlobal(QPointF(at)), {}, {0, delta}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase, false);
        QApplication::sendEvent(probe.canvas(), &event);
    }

    PlotView view;
    PlotProbe probe;
    QPoint last;
};

bool isRow(double value) // of the thermogram: 100 + 0.2 k
{
    const double k = (value - 100) / 0.2;
    return std::abs(k - std::round(k)) < 1e-6;
}

} // namespace

class TestPlotView : public QObject
{
    Q_OBJECT

private slots:
    void showsPointsRangesAndPens()
    {
        Shown shown(test::thermogram());
        const auto &panel = shown.probe.panel(0);
        QCOMPARE(panel.x.range, (Interval{100, 300}));
        // 6 % of the data's span below and above.
        COMPARE_CLOSE(panel.y.range.low, -1.06, 1e-3);
        COMPARE_CLOSE(panel.y.range.high, 0.06, 1e-3);
        QCOMPARE(panel.xTitleWords, QStringLiteral("Temperature (°C)"));
        const auto points = shown.probe.drawnPoints(0, 0);
        QVERIFY(points.size() >= 500);
        const auto lowest = std::max_element(points.begin(), points.end(), [](plane::Point a, plane::Point b) { return a.y < b.y; });
        COMPARE_CLOSE(panel.x.toData(lowest->x), 250, 0.4);
        COMPARE_CLOSE(panel.y.toData(lowest->y), -1, 1e-9);
        QCOMPARE(shown.probe.pen(0, 0).color(), QColor::fromRgba(accentColour));
        QCOMPARE(shown.probe.pen(0, 0).style(), Qt::SolidLine);
    }

    void aHandlesLineLeavesTheLegendFree()
    {
        // What a line changes in the picture, as the longest stretch of rows in its middle that it leaves alone.
        const auto longestGap = [](bool legend) {
            Figure with = test::thermogram(), without = with;
            for (Figure *figure : {&with, &without}) {
                figure->panels[0].legend = legend;
                figure->panels[0].series.push_back(figure->panels[0].series.front());
                figure->panels[0].series.back().key = figure->panels[0].series.back().label = QStringLiteral("glass");
                figure->panels[0].legendCorner = Panel::Corner::BottomLeft;
                figure->panels[0].exothermic = Panel::Direction::None;
                figure->panels[0].handles.clear();
            }
            with.panels[0].handles.push_back({QStringLiteral("line"), HandleKind::Line, 106, 106, QStringLiteral("Line"), QStringLiteral("°C")});
            Shown a(with), b(without);
            QTest::qWait(50);
            const QImage one = a.view.grab().toImage(), other = b.view.grab().toImage();
            const int x = a.probe.pixel(0, 106, -0.5).x();
            int gap = 0, longest = 0, changed = 0;
            for (int y = a.probe.pixel(0, 106, 0).y() + 20; y < a.probe.pixel(0, 106, -1.055).y(); ++y) {
                bool differs = false;
                for (int dx = -1; dx <= 1; ++dx)
                    differs = differs || one.pixel(x + dx, y) != other.pixel(x + dx, y);
                changed += differs;
                gap = differs ? 0 : gap + 1;
                longest = std::max(longest, gap);
            }
            return changed > 50 ? longest : -1;
        };
        QCOMPARE(longestGap(false), 0);
        QVERIFY2(longestGap(true) >= 8, qPrintable(QString::number(longestGap(true))));
    }

    void aLimitIsDragged()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved);
        shown.press(230, -0.5);
        shown.move(235, -0.5);
        shown.move(240, -0.5);
        QCOMPARE(moved.size(), 2);
        QCOMPARE(moved[1][0].toString(), QStringLiteral("window"));
        COMPARE_CLOSE(moved[1][1].toDouble(), 240, 0.5);
        QVERIFY2(isRow(moved[1][1].toDouble()), "snaps to a row of the data");
        QCOMPARE(moved[1][2].toDouble(), 270.0);
        QCOMPARE(moved[1][3].toBool(), false);
        shown.release();
        QCOMPARE(moved.size(), 3);
        QCOMPARE(moved[2][3].toBool(), true);
        QCOMPARE(moved[2][1].toDouble(), moved[1][1].toDouble());
        QVERIFY2(!shown.view.zoomed(), "taking a handle is no zoom");
        QCOMPARE(shown.view.activeHandle(), QStringLiteral("window"));
    }

    void twelvePixelsAreEnoughToGrab()
    {
        for (const int off : {-6, 6}) {
            Shown shown(test::thermogram());
            QSignalSpy moved(&shown.view, &PlotView::handleMoved);
            const QPoint line = shown.probe.pixel(0, 270, -0.5) + QPoint(off, 0);
            QTest::mousePress(shown.probe.canvas(), Qt::LeftButton, {}, line);
            shown.move(line + QPoint(20, 0));
            shown.release();
            QVERIFY(!moved.isEmpty());
            QVERIFY(moved.back()[2].toDouble() > 270);
            QCOMPARE(moved.back()[1].toDouble(), 230.0);
        }
    }

    void limitsDoNotCross()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved);
        shown.press(230, -0.5);
        shown.move(290, -0.5);
        shown.release();
        QVERIFY(moved.back()[1].toDouble() < moved.back()[2].toDouble());
        QCOMPARE(moved.back()[2].toDouble(), 270.0);
    }

    // Who waits for the end of a drag is told when it cannot come any more.
    void aHandleThatVanishesEndsItsDrag()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved), cancelled(&shown.view, &PlotView::handleCancelled);
        shown.press(230, -0.5);
        shown.move(250, -0.5);
        Figure without = test::thermogram();
        without.panels[0].handles.clear();
        shown.view.show(without);
        QTRY_COMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toString(), QStringLiteral("window"));
        shown.release();
        for (const auto &arguments : moved)
            QVERIFY(!arguments[3].toBool());
    }

    void aBandMovesAsAWhole()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved);
        shown.press(145, -0.5);
        shown.move(165, -0.5);
        shown.release();
        QCOMPARE(moved.back()[0].toString(), QStringLiteral("left"));
        COMPARE_CLOSE(moved.back()[1].toDouble(), 150, 0.5);
        COMPARE_CLOSE(moved.back()[2].toDouble(), 180, 0.5);
    }

    void insideLimitsThePlotIsPanned()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved);
        shown.press(240, -0.5);
        shown.move(260, -0.5);
        shown.release();
        QVERIFY(moved.isEmpty());
        QVERIFY(shown.view.zoomed());
        COMPARE_CLOSE(shown.probe.panel(0).x.range.low, 80, 0.5);
    }

    void escapePutsTheHandleBack()
    {
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved), cancelled(&shown.view, &PlotView::handleCancelled);
        shown.press(230, -0.5);
        shown.move(250, -0.5);
        QVERIFY(shown.probe.handle(0, 0).low > 240);
        QTest::keyClick(&shown.view, Qt::Key_Escape);
        QCOMPARE(cancelled.size(), 1);
        QCOMPARE(cancelled[0][0].toString(), QStringLiteral("window"));
        QCOMPARE(shown.probe.handle(0, 0).low, 230.0);
        shown.move(260, -0.5);
        shown.release();
        for (const auto &arguments : moved)
            QVERIFY2(!arguments[3].toBool(), "a cancelled drag never becomes final");
    }

    void arrowKeysMoveByDataSteps_data()
    {
        QTest::addColumn<int>("key");
        QTest::addColumn<int>("modifiers");
        QTest::addColumn<double>("low");
        QTest::newRow("one row to the right") << int(Qt::Key_Right) << int(Qt::NoModifier) << 230.2;
        QTest::newRow("one row to the left") << int(Qt::Key_Left) << int(Qt::NoModifier) << 229.8;
        QTest::newRow("Shift: ten rows") << int(Qt::Key_Right) << int(Qt::ShiftModifier) << 232.0;
        QTest::newRow("Ctrl: a tenth of a row") << int(Qt::Key_Right) << int(Qt::ControlModifier) << 230.02;
    }

    void arrowKeysMoveByDataSteps()
    {
        QFETCH(int, key);
        QFETCH(int, modifiers);
        QFETCH(double, low);
        Shown shown(test::thermogram());
        QSignalSpy moved(&shown.view, &PlotView::handleMoved);
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QCOMPARE(shown.view.activeHandle(), QStringLiteral("window"));
        QTest::keyClick(&shown.view, Qt::Key(key), Qt::KeyboardModifiers(modifiers));
        QCOMPARE(moved.size(), 1);
        COMPARE_CLOSE(moved[0][1].toDouble(), low, 1e-6);
        QCOMPARE(moved[0][2].toDouble(), 270.0);
        QCOMPARE(moved[0][3].toBool(), true);
    }

    void tabGoesThroughAllHandles()
    {
        Shown shown(test::thermogram());
        QStringList order;
        for (int i = 0; i < 6; ++i) {
            QTest::keyClick(&shown.view, Qt::Key_Tab);
            order.append(shown.view.activeHandle());
        }
        QCOMPARE(order.count(QStringLiteral("window")), 3); // low edge, high edge, both
        QCOMPARE(order.count(QStringLiteral("left")), 3);
    }

    void aNewFigureDoesNotTearTheHandleFromTheMouse()
    {
        Shown shown(test::thermogram());
        shown.press(230, -0.5);
        shown.move(250, -0.5);
        const double held = shown.probe.handle(0, 0).low;
        Figure stale = test::thermogram();
        stale.panels[0].handles[0].low = 231;
        shown.view.show(stale);
        QCOMPARE(shown.probe.handle(0, 0).low, held);
        shown.view.setHandleValues(QStringLiteral("window"), 1, 2);
        QCOMPARE(shown.probe.handle(0, 0).low, held);
        shown.release();
        shown.view.setHandleValues(QStringLiteral("window"), 231, 272);
        QCOMPARE(shown.probe.handle(0, 0).low, 231.0);
    }

    void theWheelZoomsAtTheCursor()
    {
        Shown shown(test::thermogram());
        const QPoint at = shown.probe.pixel(0, 250, -0.5);
        const double before = shown.probe.panel(0).x.toData(at.x());
        shown.wheel(at, 120);
        const Interval range = shown.probe.panel(0).x.range;
        COMPARE_CLOSE(range.high - range.low, 200 * 0.85, 1e-6);
        COMPARE_CLOSE(shown.probe.panel(0).x.toData(at.x()), before, 1e-6);
        QVERIFY(shown.view.zoomed());
        QTest::mouseDClick(shown.probe.canvas(), Qt::LeftButton, {}, shown.probe.pixel(0, 200, -0.5));
        QCOMPARE(shown.probe.panel(0).x.range, (Interval{100, 300}));
        QVERIFY(!shown.view.zoomed());
    }

    void overAnAxisOnlyThatAxisZooms()
    {
        Shown shown(test::thermogram());
        const QRectF frame = shown.probe.panel(0).frame;
        const Interval y = shown.probe.panel(0).y.range;
        shown.wheel(QPoint(int(frame.center().x()), int(frame.bottom()) + 10), 120);
        QVERIFY(shown.probe.panel(0).x.range.high < 300);
        QCOMPARE(shown.probe.panel(0).y.range, y);
    }

    void aRightDragZoomsIntoTheRectangle()
    {
        Shown shown(test::thermogram());
        const QPoint from = shown.probe.pixel(0, 200, -0.2), to = shown.probe.pixel(0, 280, -0.8);
        QTest::mousePress(shown.probe.canvas(), Qt::RightButton, {}, from);
        shown.move(to);
        QTest::mouseRelease(shown.probe.canvas(), Qt::RightButton, {}, to);
        COMPARE_CLOSE(shown.probe.panel(0).x.range.low, 200, 0.5);
        COMPARE_CLOSE(shown.probe.panel(0).x.range.high, 280, 0.5);
        COMPARE_CLOSE(shown.probe.panel(0).y.range.high, -0.2, 0.01);
    }

    void aRightClickAsksForAMenu()
    {
        Shown shown(test::thermogram());
        QSignalSpy menu(&shown.view, &PlotView::contextMenuRequested);
        QTest::mouseClick(shown.probe.canvas(), Qt::RightButton, {}, shown.probe.pixel(0, 200, -0.5));
        QCOMPARE(menu.size(), 1);
        QCOMPARE(menu[0][0].toString(), QStringLiteral("main"));
        COMPARE_CLOSE(menu[0][1].toDouble(), 200, 0.5);
    }

    void aZoomOutlivesNewResultsOfTheSameView()
    {
        Shown shown(test::thermogram());
        shown.wheel(shown.probe.pixel(0, 250, -0.5), 240);
        const Interval zoomed = shown.probe.panel(0).x.range;
        Figure next = test::thermogram();
        shown.view.show(next);
        QCOMPARE(shown.probe.panel(0).x.range, zoomed);
        next.panels[0].x.unit = QStringLiteral("K");
        shown.view.show(next);
        QCOMPARE(shown.probe.panel(0).x.range, (Interval{100, 300}));
        QVERIFY(!shown.view.zoomed());
    }

    void hoverTellsThePoint()
    {
        Shown shown(test::thermogram());
        shown.view.setLocale(QLocale::c());
        QSignalSpy hovered(&shown.view, &PlotView::hovered), clicked(&shown.view, &PlotView::pointClicked);
        const QPoint at = shown.probe.pixel(0, 200, 0);
        QTest::mouseMove(shown.probe.canvas(), at);
        QMouseEvent event(QEvent::MouseMove, QPointF(at), shown.probe.canvas()->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(shown.probe.canvas(), &event);
        QVERIFY(!hovered.isEmpty());
        COMPARE_CLOSE(hovered.back()[1].toDouble(), 200, 0.5);
        QVERIFY2(hovered.back()[3].toString().startsWith(QStringLiteral("crystal: ")), qPrintable(hovered.back()[3].toString()));
        QVERIFY(hovered.back()[3].toString().contains(QStringLiteral("°C")));
        QTest::mouseClick(shown.probe.canvas(), Qt::LeftButton, {}, at);
        QCOMPARE(clicked.size(), 1);
        QCOMPARE(clicked[0][1].toString(), QStringLiteral("data"));
        QVERIFY(std::abs(clicked[0][2].toInt() - 500) <= 2); // row 500 is 200 degC
    }

    void equalAspectHoldsOnResizeAndZoom()
    {
        Shown shown(test::nyquist(), {900, 400});
        const auto ratio = [&] {
            const auto &panel = shown.probe.panel(0);
            return (panel.x.range.high - panel.x.range.low) / panel.frame.width() / ((panel.y.range.high - panel.y.range.low) / panel.frame.height());
        };
        COMPARE_CLOSE(ratio(), 1, 1e-9);
        shown.view.resize(400, 700);
        QTest::qWait(1);
        COMPARE_CLOSE(ratio(), 1, 1e-9);
        shown.wheel(shown.probe.pixel(0, 500, 250), 360);
        COMPARE_CLOSE(ratio(), 1, 1e-9);
        shown.view.resize(800, 300);
        QTest::qWait(1);
        COMPARE_CLOSE(ratio(), 1, 1e-9);
    }

    void panelsThatShareXMoveTogether()
    {
        Figure figure = test::thermogram();
        Panel residual = figure.panels[0];
        residual.key = QStringLiteral("residual");
        residual.row = 1;
        residual.sharesX = true;
        residual.x.range.reset();
        residual.handles.clear();
        figure.panels[0].stretch = 3;
        figure.panels.push_back(residual);
        Shown shown(figure);
        QCOMPARE(shown.probe.panel(1).x.range, (Interval{100, 300}));
        QCOMPARE(shown.probe.panel(0).frame.left(), shown.probe.panel(1).frame.left());
        QVERIFY(!shown.probe.panel(0).xLabels && shown.probe.panel(1).xLabels);
        // Heights as the stretches ask, to a pixel's rounding.
        COMPARE_CLOSE(shown.probe.panel(0).frame.height() / shown.probe.panel(1).frame.height(), 3, 0.1);
        shown.wheel(shown.probe.pixel(1, 250, -0.5), 120);
        QCOMPARE(shown.probe.panel(0).x.range, shown.probe.panel(1).x.range);
        QVERIFY(shown.probe.panel(0).x.range.high < 300);
    }

    void bubblesAreFoundUnderTheMouse()
    {
        Figure figure;
        figure.key = QStringLiteral("ashby");
        Panel panel;
        panel.x.logarithmic = panel.y.logarithmic = true;
        panel.x.label = panel.y.label = QStringLiteral("property");
        BubbleFamily family{QStringLiteral("Glasses"), 0xff009e73, {}};
        family.bubbles.push_back({QStringLiteral("Soda-lime"), 1, 10, 1, 2, QStringLiteral("found in a handbook")});
        family.bubbles.push_back({QStringLiteral("Pyrex"), 10.5, 30, 1, 3, {}});
        family.bubbles.push_back({QStringLiteral("nowhere on a logarithmic axis"), -1, 30, 1, 3, {}});
        panel.families.push_back(family);
        figure.panels.push_back(panel);
        Shown shown(figure);
        shown.probe.repaintNow();
        QVERIFY(shown.probe.chart(0));
        QCOMPARE(shown.probe.chart(0)->envelopeCount(), std::size_t{1});
        QCOMPARE(shown.probe.chart(0)->notDrawn(), std::size_t{1});
        QSignalSpy hovered(&shown.view, &PlotView::hovered);
        const QPoint at = shown.probe.pixel(0, std::sqrt(10.0), std::sqrt(2.0));
        QMouseEvent event(QEvent::MouseMove, QPointF(at), shown.probe.canvas()->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::NoButton, Qt::NoModifier);
        QApplication::sendEvent(shown.probe.canvas(), &event);
        QVERIFY(!hovered.isEmpty());
        QCOMPARE(hovered.back()[3].toString(), QStringLiteral("Soda-lime (Glasses)\nfound in a handbook"));
    }

    void emptyAndBrokenFiguresAreHarmless()
    {
        Shown shown(Figure{});
        Figure figure = test::thermogram();
        figure.panels[0].series[0].y = shared({std::nan(""), std::nan("")});
        shown.view.show(figure);
        shown.probe.repaintNow();
        figure.panels[0].series.clear();
        figure.panels[0].x.range = Interval{5, 5};
        figure.panels[0].x.logarithmic = true;
        shown.view.show(figure);
        shown.probe.repaintNow();
        shown.wheel({400, 250}, 120);
        shown.view.show(Figure{});
        shown.probe.repaintNow();
        shown.wheel({400, 250}, 120);
        QVERIFY(shown.view.figure().panels.empty());
    }
};

VITRINE_TEST(TestPlotView)
#include "test_plotview.moc"
