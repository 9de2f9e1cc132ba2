// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "analysing/maskbar.h"

#include "plot/plotprobe.h"
#include "plot/plotview_p.h"

#include <QLineEdit>
#include <QToolButton>

namespace vitrine
{

using namespace test;

// Points of a spectrum are left out by the mouse, and seen to be.
class MaskingTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static const Series *series(MainWindow &window, const QString &key)
    {
        static Figure figure;
        figure = window.workspace().plotPage()->figure();
        for (const Series &one : figure.panels.front().series)
            if (one.key == key)
                return &one;
        return nullptr;
    }
    static std::size_t masked(MainWindow &window)
    {
        const Series *left = series(window, QStringLiteral("data_masked"));
        return left ? left->x->size() : 0;
    }
    static QString mask(MainWindow &window) { return fitOf(window)->parameters.words(QStringLiteral("exclude")); }
    template<class Widget>
    static Widget *find(MainWindow &window, const char *name)
    {
        return window.workspace().plotPage()->findChild<Widget *>(QString::fromLatin1(name));
    }
    // A rectangle on the Nyquist plot around some measured points in a row.
    static QRect around(MainWindow &window, const QString &key, std::size_t first, std::size_t last)
    {
        const PlotProbe probe(*window.workspace().plotPage()->view());
        const Series *data = series(window, key);
        QRect box;
        for (std::size_t i = first; i <= last; ++i)
            box |= QRect(probe.pixel(0, data->x->at(i), data->y->at(i)), QSize(1, 1));
        return box.adjusted(-6, -6, 6, 6);
    }
    static void drag(QWidget *on, QPoint from, QPoint to)
    {
        QTest::mousePress(on, Qt::LeftButton, {}, from);
        for (const QPoint at : {from + (to - from) / 2, to}) {
            QMouseEvent move(QEvent::MouseMove, QPointF(at), on->mapToGlobal(QPointF(at)), Qt::NoButton, Qt::LeftButton, {});
            QApplication::sendEvent(on, &move);
        }
        QTest::mouseRelease(on, Qt::LeftButton, {}, to);
    }

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void aMaskIsWrittenAsFrequenciesAndRanges()
    {
        const std::vector<double> marks{1, 10, 100, 1000, 10000, 1e5};
        QCOMPARE(maskWords(marks, {}), QString());
        QCOMPARE(maskWords(marks, {10, 1000}), QStringLiteral("10, 1000"));
        QCOMPARE(maskWords(marks, {10, 100, 1000, 1e5}), QStringLiteral("10..1000, 1e+05"));
        QCOMPARE(maskWords(marks, {1, 10}), QStringLiteral("1, 10"));
    }

    void rectangleAndClickMaskAndUnmask()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFiles({m_files.spectrum()});
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        auto *pick = find<QToolButton>(window, "maskPick");
        QVERIFY(pick && pick->isVisible());
        QTest::qWait(50);
        QWidget *canvas = PlotProbe(*window.workspace().plotPage()->view()).canvas();
        const std::size_t all = series(window, QStringLiteral("data"))->x->size();
        // Without the mode a drag only moves the picture.
        const QRect box = around(window, QStringLiteral("data"), all / 2, all / 2 + 3);
        const QPoint from = box.topLeft(), to = box.bottomRight();
        drag(canvas, from, to);
        QCOMPARE(masked(window), std::size_t(0));
        window.workspace().plotPage()->fit();
        QTest::qWait(50);
        pick->click();
        const double before = resistance(window);
        const int steps = window.session().undoStack().count();
        drag(canvas, from, to);
        const std::size_t some = masked(window);
        QVERIFY2(some > 0 && some < all, qPrintable(QString::number(some)));
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        QCOMPARE(series(window, QStringLiteral("data"))->x->size() + some, all);
        QVERIFY(series(window, QStringLiteral("data_masked"))->marker == MarkerShape::Cross);
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        QVERIFY(std::isfinite(resistance(window)));

        auto *reason = find<QLineEdit>(window, "maskReason");
        QVERIFY(reason && reason->isVisible());
        reason->setFocus();
        QTest::keyClicks(reason, QStringLiteral("mains hum"));
        QTest::keyClick(reason, Qt::Key_Return);
        QCOMPARE(fitOf(window)->parameters.words(QStringLiteral("exclude_reason")), QStringLiteral("mains hum"));
        // A click takes one of them in again; the same rectangle masks all of them, and again none.
        const Series *left = series(window, QStringLiteral("data_masked"));
        const QPoint one = PlotProbe(*window.workspace().plotPage()->view()).pixel(0, left->x->front(), left->y->front());
        QTest::mouseClick(canvas, Qt::LeftButton, {}, one);
        QCOMPARE(masked(window), some - 1);
        window.commands().action("edit.undo")->trigger();
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        QTest::qWait(50);
        QCOMPARE(masked(window), some);
        const QRect again = around(window, QStringLiteral("data_masked"), 0, some - 1);
        drag(canvas, again.topLeft(), again.bottomRight());
        QVERIFY2(mask(window).isEmpty(), qPrintable(QStringLiteral("%1; %2 %3 then %4 %5").arg(mask(window)).arg(box.x()).arg(box.y()).arg(again.x()).arg(again.y())));
        window.commands().action("edit.undo")->trigger();
        QVERIFY(!mask(window).isEmpty());
        for (int i = 0; i < 2; ++i)
            window.commands().action("edit.undo")->trigger();
        QCOMPARE(mask(window), QString());
        QTRY_VERIFY_WITH_TIMEOUT(ready(window), 30000);
        QCOMPARE(resistance(window), before);
    }

    void aMaskGoesAlongTheSeries()
    {
        MainWindow window;
        window.resize(1280, 800);
        window.show();
        window.openFiles({m_files.spectrum(QStringLiteral("glass_300K.csv")), m_files.spectrum(QStringLiteral("glass_310K.csv"), 800), m_files.spectrum(QStringLiteral("glass_320K.csv"), 600)});
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto fits = analysesOf(window, QStringLiteral("impedance.circuit-fit"));
        QCOMPARE(fits.size(), std::size_t(3));
        window.select(fits.front());
        auto *bar = window.workspace().plotPage()->findChild<MaskBar *>();
        QVERIFY(bar);
        const Values marks = series(window, QStringLiteral("data"))->marks;
        QVERIFY(marks && marks->size() > 5);
        bar->take(QStringLiteral("exclude"), {marks->at(2)});
        QCOMPARE(masked(window), std::size_t(1));
        auto *reason = find<QLineEdit>(window, "maskReason");
        QTest::keyClicks(reason, QStringLiteral("relay"));
        QTest::keyClick(reason, Qt::Key_Return);
        const int steps = window.session().undoStack().count();
        auto *copy = find<QToolButton>(window, "maskCopy");
        QVERIFY(copy && copy->isVisible());
        copy->click();
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        for (const NodeId fit : fits) {
            const auto node = window.session().project().analysis(fit);
            QCOMPARE(node->parameters.words(QStringLiteral("exclude")), mask(window));
            QCOMPARE(node->parameters.words(QStringLiteral("exclude_reason")), QStringLiteral("relay"));
        }
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
    }
};

} // namespace vitrine

using vitrine::MaskingTest;
VITRINE_TEST(MaskingTest)
#include "masking.moc"
