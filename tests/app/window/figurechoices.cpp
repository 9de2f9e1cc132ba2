// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/driving.h"

#include "dialogs/dialogs.h"
#include "figure/choices.h"
#include "figures/pageview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QToolButton>

namespace vitrine
{

using namespace test;

// A saved figure is arranged by the fields of the inspector and by the mouse on its page.
class FigureChoicesTest : public QObject
{
    Q_OBJECT

    Files m_files;

    static QStringList glassRuns()
    {
        return {QStringLiteral(VITRINE_EXAMPLES "/TPrA-Mn-dca3_glass_DSC.txt"), QStringLiteral(VITRINE_EXAMPLES "/TPrA-Co-dca3_glass_DSC.txt")};
    }
    // The glass transitions of some runs as a saved figure, in its tab.
    static void makeFigure(MainWindow &window, const QStringList &files)
    {
        window.resize(1280, 900);
        window.show();
        window.openFiles(files);
        QTRY_VERIFY_WITH_TIMEOUT(computed(window), 30000);
        const auto steps = analysesOf(window, QStringLiteral("calorimetry.glass-transition"));
        QVERIFY(!steps.empty());
        selectAll(window, steps);
        window.commands().action("show.figure")->trigger();
        QCOMPARE(window.workspace().current().kind, Subject::Kind::Figure);
        QVERIFY(window.findChild<QWidget *>(QStringLiteral("figureParts")));
    }
    static Panel panelOf(MainWindow &window) { return window.workspace().plotPage()->figure().panels.front(); }
    static FigureChoices choicesOf(MainWindow &window) { return figureChoices(window.session().project().figures.front()->options); }
    template<class Field>
    static Field *field(MainWindow &window, const QString &name)
    {
        Field *found = window.inspector().findChild<Field *>(name);
        return found ? found : nullptr;
    }
    static void type(MainWindow &window, const QString &name, const QString &words)
    {
        auto *line = field<QLineEdit>(window, name);
        QVERIFY2(line, qPrintable(name));
        line->setFocus();
        line->selectAll();
        QTest::keyClicks(line, words);
        QTest::keyClick(line, Qt::Key_Return);
    }
    static void choose(MainWindow &window, const QString &name, const QVariant &value)
    {
        auto *box = field<QComboBox>(window, name);
        QVERIFY2(box, qPrintable(name));
        const int index = box->findData(value);
        QVERIFY2(index >= 0, qPrintable(name));
        box->setCurrentIndex(index);
        emit box->activated(index);
    }
    static QString firstCurve(MainWindow &window)
    {
        const auto boxes = window.inspector().findChildren<QCheckBox *>();
        for (const QCheckBox *box : boxes)
            if (box->objectName().startsWith(QLatin1String("curve.shown.")) && box->objectName().endsWith(QLatin1String(":data")))
                return box->objectName().mid(12);
        return {};
    }

private slots:
    void init() { QVERIFY(m_files.dir.isValid()); }

    void aGlassTransitionIsShownWhereItIs()
    {
        MainWindow window;
        makeFigure(window, {glassRuns().front()});
        const Panel zoomed = panelOf(window);
        QVERIFY(zoomed.x.range);
        const auto node = window.session().project().analysis(window.session().project().figures.front()->items.front());
        const auto entry = window.session().outcomes().find(node->id);
        const auto glass = entry->outcome->parameters.interval(QStringLiteral("glass_window")), liquid = entry->outcome->parameters.interval(QStringLiteral("liquid_window"));
        QVERIFY(zoomed.x.range->low < glass->low && zoomed.x.range->high > liquid->high);
        QVERIFY(zoomed.x.range->high - zoomed.x.range->low < 1.5 * (liquid->high - glass->low));
        auto *whole = field<QCheckBox>(window, QStringLiteral("figureWhole"));
        QVERIFY(whole);
        whole->click();
        QVERIFY(!panelOf(window).x.range);
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(panelOf(window).x.range, zoomed.x.range);
        // On screen the plot begins there too, and fitting shows everything.
        window.select(node->id);
        QVERIFY(window.workspace().plotPage()->view()->zoomed());
        window.workspace().plotPage()->fit();
        QVERIFY(!window.workspace().plotPage()->view()->zoomed());
    }

    void axesTakeRangesUnitsAndTime()
    {
        MainWindow window;
        makeFigure(window, {glassRuns().front()});
        const auto celsius = panelOf(window).series.front().x;
        choose(window, QStringLiteral("main.x.unit"), QStringLiteral("K"));
        QCOMPARE(panelOf(window).x.unit, QStringLiteral("K"));
        QCOMPARE(panelOf(window).series.front().x->front(), celsius->front() + 273.15);
        type(window, QStringLiteral("main.x.low"), QStringLiteral("310"));
        QCOMPARE(panelOf(window).x.range->low, 310.0);
        type(window, QStringLiteral("main.x.high"), QStringLiteral("400"));
        QCOMPARE(*panelOf(window).x.range, (Interval{310, 400}));
        type(window, QStringLiteral("main.x.high"), QStringLiteral("warm"));
        QCOMPARE(*panelOf(window).x.range, (Interval{310, 400}));
        // Typed ends stand for the same temperatures in the other unit.
        choose(window, QStringLiteral("main.x.unit"), QStringLiteral("degC"));
        COMPARE_CLOSE(panelOf(window).x.range->low, 36.85, 1e-9);
        const int steps = window.session().undoStack().count();
        choose(window, QStringLiteral("figureAlong"), true);
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        QCOMPARE(panelOf(window).x.unit, QStringLiteral("min"));
        QCOMPARE(panelOf(window).x.label, QStringLiteral("Time"));
        const auto dataset = window.session().project().dataset(owningDataset(*window.session().project().analysis(window.session().project().figures.front()->items.front())));
        const Column *time = dataset->data->column(role::time);
        QVERIFY(time);
        COMPARE_CLOSE(panelOf(window).series.front().x->back(), converted(time->values->back(), time->unit, Unit::of("min")), 1e-9);
        window.commands().action("edit.undo")->trigger();
        QCOMPARE(panelOf(window).x.unit, QStringLiteral("°C"));
    }

    void curvesAndLegendAreChosen()
    {
        const QString path = m_files.path(QStringLiteral("figure.vitrine"));
        FigureChoices said;
        {
            MainWindow window;
            makeFigure(window, glassRuns());
            const QString curve = firstCurve(window);
            QVERIFY(!curve.isEmpty());
            const auto seriesOf = [&](const QString &name) {
                const Panel panel = panelOf(window);
                const auto found = std::ranges::find_if(panel.series, [&](const Series &one) { return partName(panel, one.key, window.session().project().figures.front()->items) == name; });
                return found == panel.series.end() ? std::nullopt : std::optional(*found);
            };
            choose(window, QStringLiteral("curve.colour.") + curve, 0xff7a7a7aU);
            QCOMPARE(seriesOf(curve)->stroke.colour, 0xff7a7a7aU);
            field<QDoubleSpinBox>(window, QStringLiteral("curve.width.") + curve)->setValue(1.5);
            QCOMPARE(seriesOf(curve)->stroke.width, 1.5);
            choose(window, QStringLiteral("curve.marker.") + curve, int(MarkerShape::Diamond));
            QVERIFY(seriesOf(curve)->marker == MarkerShape::Diamond);
            choose(window, QStringLiteral("figureLegend"), QStringLiteral("bottom-left"));
            QVERIFY(panelOf(window).legendCorner == Panel::Corner::BottomLeft);
            choose(window, QStringLiteral("figureLegend"), QStringLiteral("right"));
            QVERIFY(panelOf(window).legendCorner == Panel::Corner::Right);
            type(window, QStringLiteral("curve.name.") + curve, QStringLiteral("SiO2, quenched"));
            QCOMPARE(seriesOf(curve)->label, QStringLiteral("SiO<sub>2</sub>, quenched"));
            window.commands().action("edit.undo")->trigger();
            QVERIFY(seriesOf(curve)->label != QStringLiteral("SiO<sub>2</sub>, quenched"));
            window.commands().action("edit.redo")->trigger();
            QCOMPARE(choicesOf(window).curves.at(curve).name, QStringLiteral("SiO2, quenched"));
            choose(window, QStringLiteral("figureLegend"), QStringLiteral("off"));
            QVERIFY(!panelOf(window).legend);
            const QString first = panelOf(window).series.front().key;
            const auto ups = window.inspector().findChildren<QToolButton *>();
            const auto second = std::ranges::find_if(ups, [](const QToolButton *up) { return up->objectName().startsWith(QLatin1String("curve.up.")) && up->isEnabled(); });
            QVERIFY(second != ups.end());
            (*second)->click();
            QVERIFY(panelOf(window).series.front().key != first);
            field<QCheckBox>(window, QStringLiteral("curve.shown.") + curve)->click();
            QVERIFY(!seriesOf(curve));
            said = choicesOf(window);
            dialogs::answerNext(QStringList{path});
            window.commands().action("file.save")->trigger();
            for (int i = 0; i < 3; ++i)
                window.commands().action("edit.undo")->trigger();
            QVERIFY(seriesOf(curve));
        }
        MainWindow again;
        again.show();
        again.openFiles({path});
        QCOMPARE(withChoices({}, choicesOf(again)), withChoices({}, said));
    }

    void labelsAreDraggedOnThePage()
    {
        MainWindow window;
        makeFigure(window, {glassRuns().front()});
        PageView *page = window.workspace().plotPage()->page();
        QTest::qWait(50);
        QVERIFY(!page->labels().empty());
        const PageLabel before = page->labels().front();
        const QPoint from = page->labelBox(before).center().toPoint(), way(40, 30);
        const int steps = window.session().undoStack().count();
        QTest::mousePress(page, Qt::LeftButton, {}, from);
        QTest::mouseMove(page, from + way / 2);
        QMouseEvent move(QEvent::MouseMove, QPointF(from + way), page->mapToGlobal(QPointF(from + way)), Qt::NoButton, Qt::LeftButton, {});
        QApplication::sendEvent(page, &move);
        QTest::mouseRelease(page, Qt::LeftButton, {}, from + way);
        QCOMPARE(window.session().undoStack().count(), steps + 1);
        const auto moved = std::ranges::find(page->labels(), before.key, &PageLabel::key);
        QVERIFY(moved != page->labels().end());
        const QPointF there = page->labelBox(*moved).center() - QPointF(from + way);
        QVERIFY2(std::hypot(there.x(), there.y()) < 4, qPrintable(QStringLiteral("%1 %2").arg(there.x()).arg(there.y())));
        // Keys do what the mouse does.
        page->setFocus();
        const double x = std::ranges::find(page->labels(), before.key, &PageLabel::key)->box.center().x();
        QTest::keyClick(page, Qt::Key_Left, Qt::ShiftModifier);
        const double after = std::ranges::find(page->labels(), before.key, &PageLabel::key)->box.center().x();
        COMPARE_CLOSE(after, x - 5, 0.1);
        QTest::keyClick(page, Qt::Key_Delete);
        QVERIFY(std::ranges::find(page->labels(), before.key, &PageLabel::key) == page->labels().end());
        window.commands().action("edit.undo")->trigger();
        QVERIFY(std::ranges::find(page->labels(), before.key, &PageLabel::key) != page->labels().end());
        auto *labels = field<QCheckBox>(window, QStringLiteral("figureLabels"));
        QVERIFY(labels);
        labels->click();
        QVERIFY(page->labels().empty());
    }
};

} // namespace vitrine

using vitrine::FigureChoicesTest;
VITRINE_TEST(FigureChoicesTest)
#include "figurechoices.moc"
