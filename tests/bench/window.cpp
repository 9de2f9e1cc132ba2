// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/startup.h"
#include "material.h"
#include "plot/plotview.h"
#include "techniques/technique.h"
#include "window/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>

#include <benchmark/benchmark.h>

using namespace vitrine;

namespace
{

// Counts what is painted into a widget or its children.
class PaintCounter : public QObject
{
public:
    explicit PaintCounter(QWidget *of)
    {
        of->installEventFilter(this);
        for (QWidget *child : of->findChildren<QWidget *>())
            child->installEventFilter(this);
    }
    int painted = 0;

protected:
    bool eventFilter(QObject *, QEvent *event) override
    {
        painted += event->type() == QEvent::Paint ? 1 : 0;
        return false;
    }
};

bool waitForPaint(const PaintCounter &counter, int before)
{
    QElapsedTimer timer;
    timer.start();
    while (counter.painted == before && timer.elapsed() < 5000)
        QCoreApplication::processEvents(QEventLoop::AllEvents, 5);
    return counter.painted > before;
}

// From the constructor to the painted start page; the program's own start comes before it.
void startToPaintedWindow(benchmark::State &state)
{
    for (auto _ : state) {
        MainWindow window;
        PaintCounter counter(&window);
        window.show();
        if (!waitForPaint(counter, 0))
            return state.SkipWithError("nothing was painted");
    }
}
BENCHMARK(startToPaintedWindow)->Unit(benchmark::kMillisecond);

// One step of a drag: a limit moves, the peak is computed anew, the figure composed and painted.
void dragStep(benchmark::State &state)
{
    const AnalysisSpec &spec = *registry().analysis(QStringLiteral("calorimetry.peak"));
    const ViewSpec &view = *registry().viewFor(QStringLiteral("calorimetry"), spec.id);
    FigureItem item;
    item.dataset = bench::thermogram(static_cast<int>(state.range(0)));
    item.analysis = &spec;
    Inputs inputs;
    inputs.add(spec.inputs.front().key, item.dataset);
    Parameters parameters;
    parameters.set(QStringLiteral("baseline"), QStringLiteral("sigmoidal-tangential"));
    parameters = completed(spec, inputs, parameters);

    PlotView plot;
    plot.resize(900, 600);
    static_cast<QWidget &>(plot).show();
    plot.show(view.compose({item}));
    QCoreApplication::processEvents();
    PaintCounter counter(&plot);
    double low = 220;
    for (auto _ : state) {
        parameters.set(QStringLiteral("window"), Interval{low += 1e-2, 300});
        const auto outcome = evaluated(spec, inputs, parameters, {});
        if (!outcome)
            return state.SkipWithError(qPrintable(outcome.failure().message.english()));
        item.parameters = outcome->parameters;
        item.outcome = std::make_shared<const Outcome>(*outcome);
        const int before = counter.painted;
        plot.show(view.compose({item}));
        if (!waitForPaint(counter, before))
            return state.SkipWithError("nothing was painted");
    }
}
BENCHMARK(dragStep)->Arg(10'000)->Arg(100'000)->Arg(1'000'000)->Unit(benchmark::kMillisecond);

} // namespace

int main(int argc, char **argv)
{
    vitrine::prepareProcess();
    QApplication application(argc, argv);
    benchmark::Initialize(&argc, argv);
    benchmark::RunSpecifiedBenchmarks();
    return 0;
}
