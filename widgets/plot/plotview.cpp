// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/plotview_p.h"

#include "figure/choices.h"

#include <QLocale>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>
#include <utility>

namespace vitrine
{

namespace
{

bool sameAxis(const Axis &a, const Axis &b)
{
    return a.unit == b.unit && a.logarithmic == b.logarithmic && a.inverted == b.inverted;
}

// Is it still the same view of (perhaps other) data, so that a zoom stays meaningful?
bool sameView(const Figure &a, const Figure &b)
{
    return a.key == b.key && std::equal(a.panels.begin(), a.panels.end(), b.panels.begin(), b.panels.end(), [](const Panel &p, const Panel &q) {
               return p.key == q.key && sameAxis(p.x, q.x) && sameAxis(p.y, q.y) && p.right.has_value() == q.right.has_value();
           });
}

bool focusesPart(const Figure &figure)
{
    return std::any_of(figure.panels.begin(), figure.panels.end(), [](const Panel &panel) { return panel.focus.has_value(); });
}

bool sameBubbles(const Panel &a, const Panel &b)
{
    const auto sameBubble = [](const Bubble &p, const Bubble &q) {
        return p.name == q.name && p.xLow == q.xLow && p.xHigh == q.xHigh && p.yLow == q.yLow && p.yHigh == q.yHigh;
    };
    const auto sameFamily = [&](const BubbleFamily &p, const BubbleFamily &q) {
        return p.name == q.name && p.colour == q.colour && std::equal(p.bubbles.begin(), p.bubbles.end(), q.bubbles.begin(), q.bubbles.end(), sameBubble);
    };
    const auto sameWords = [](const Annotation &p, const Annotation &q) {
        return p.words == q.words && p.x == q.x && p.y == q.y && p.arrow == q.arrow && p.offsetX == q.offsetX && p.offsetY == q.offsetY;
    };
    const auto sameSeries = [](const Series &p, const Series &q) { return p.x == q.x && p.y == q.y && p.marker == q.marker && p.markerSize == q.markerSize; };
    return std::equal(a.families.begin(), a.families.end(), b.families.begin(), b.families.end(), sameFamily)
        && std::equal(a.annotations.begin(), a.annotations.end(), b.annotations.begin(), b.annotations.end(), sameWords)
        && std::equal(a.series.begin(), a.series.end(), b.series.begin(), b.series.end(), sameSeries);
}

} // namespace

PlotView::Private::Private(PlotView *owner)
    : q(owner), canvas(owner, [this](QPainter &painter) { paintFigure(painter); }, [this](QPainter &painter) { paintOverlay(painter); })
{
    settle.setSingleShot(true);
    settle.setInterval(250);
}

PlotView::PlotView(QWidget *parent) : QWidget(parent), d(std::make_unique<Private>(this))
{
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(d->canvas.widget());
    d->canvas.widget()->installEventFilter(this);
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleName(tr("Plot"));
    connect(&d->settle, &QTimer::timeout, this, [this] {
        d->effort = labels::Effort::Thorough;
        d->canvas.repaintFigure();
    });
    d->fontChanged();
}

PlotView::~PlotView()
{
    // The canvas paints with what Private holds, so it goes first.
    d->canvas.widget()->removeEventFilter(this);
    delete d->canvas.widget();
}

void PlotView::show(const Figure &figure)
{
    d->show(figure);
}

// A handle that is gone cannot be let go any more: who listens must not wait for that.
void PlotView::Private::dropDrag()
{
    if (gesture != Gesture::Handle)
        return;
    gesture = Gesture::None;
    dragged.reset();
    showValue = false;
    QMetaObject::invokeMethod(q, [view = q, parameter = pressHandle.parameter] { emit view->handleCancelled(parameter); }, Qt::QueuedConnection);
}

void PlotView::startAnew()
{
    d->anew = true;
}

const Figure &PlotView::figure() const
{
    return d->figure;
}

void PlotView::Private::show(const Figure &next)
{
    const bool other = std::exchange(anew, false) && (focusesPart(figure) || focusesPart(next));
    const bool same = !other && sameView(figure, next);
    Figure previous = std::move(figure);
    figure = next;
    if (dragged && same && exists(*dragged) && handleOf(*dragged).parameter == pressHandle.parameter) {
        // The mouse knows better than a figure composed a moment ago.
        const Handle &held = previous.panels[dragged->panel].handles[dragged->handle];
        handleOf(*dragged).low = held.low;
        handleOf(*dragged).high = held.high;
    } else {
        dropDrag();
    }
    if (active && !exists(*active))
        active.reset();
    hovered.reset();
    hoveredPoint.reset();

    cache.paths.startCounting();
    fitted = plot::fittedRanges(figure, cache.paths);
    cache.paths.forgetUnused();
    for (auto it = cache.charts.begin(); it != cache.charts.end();) {
        const bool keep = same && it->first < figure.panels.size() && sameBubbles(previous.panels[it->first], figure.panels[it->first]);
        it = keep ? std::next(it) : cache.charts.erase(it);
    }
    if (!same) {
        ranges = fitted;
        dropDrag();
        gesture = Gesture::None;
        active.reset();
        rubberBand = {};
        setZoomed(false);
        showFocus();
    } else if (!zoomed && gesture != Gesture::Handle) {
        // While a handle is dragged the picture stands still under it, whatever the results do.
        ranges = fitted;
    }
    QStringList names;
    for (const Panel &panel : figure.panels) {
        for (const Series &series : panel.series) {
            if (!series.label.isEmpty())
                names.append(plot::plainText(series.label));
        }
    }
    names.removeDuplicates();
    q->setAccessibleDescription(plot::plainText(figure.title) + (names.isEmpty() ? QString() : QStringLiteral(": ") + names.join(QStringLiteral(", "))));
    geometryStale = true;
    canvas.repaintFigure();
}

// The part the result is read from is seen first; fitting leads to the whole curve.
void PlotView::Private::showFocus()
{
    if (!focusesPart(figure))
        return;
    Figure part = figure;
    for (Panel &panel : part.panels)
        vitrine::showFocus(panel);
    ranges = plot::fittedRanges(part, cache.paths);
    setZoomed(true);
}

void PlotView::Private::layOut()
{
    const QSize size = canvas.widget()->size();
    if (!geometryStale && size == laidOutFor)
        return;
    geometryStale = false;
    laidOutFor = size;
    page.column = 1 / canvas.widget()->devicePixelRatioF();
    const double margin = 4;
    geometry = plot::laidOut(figure, ranges, page, QRectF(QPointF(0, 0), QSizeF(size)).adjusted(margin, margin, -margin, -margin));
}

void PlotView::Private::paintFigure(QPainter &painter)
{
    if (figure.panels.empty())
        return;
    layOut();
    plot::FigurePainter(figure, geometry, page, cache, effort).paint(painter);
}

void PlotView::Private::fontChanged()
{
    page = plot::screenPage(q->font(), q->logicalDpiY());
    cache.charts.clear();
    geometryStale = true;
    canvas.repaintFigure();
}

void PlotView::Private::setZoomed(bool now)
{
    if (zoomed == now)
        return;
    zoomed = now;
    emit q->zoomedChanged(now);
}

void PlotView::Private::fit()
{
    ranges = fitted;
    setZoomed(false);
    geometryStale = true;
    canvas.repaintFigure();
}

void PlotView::Private::rangesChanged()
{
    geometryStale = true;
    effort = labels::Effort::Quick;
    settle.start();
    setZoomed(true);
    canvas.repaintFigure();
}

void PlotView::setPicking(bool on)
{
    d->picking = on;
}

bool PlotView::picking() const
{
    return d->picking;
}

void PlotView::fit()
{
    d->fit();
}

bool PlotView::zoomed() const
{
    return d->zoomed;
}

void PlotView::setHandleValues(const QString &parameter, double low, double high)
{
    for (std::size_t i = 0; i < d->figure.panels.size(); ++i) {
        auto &handles = d->figure.panels[i].handles;
        for (std::size_t j = 0; j < handles.size(); ++j) {
            if (handles[j].parameter != parameter || (d->dragged && d->dragged->panel == i && d->dragged->handle == j))
                continue;
            handles[j].low = low;
            handles[j].high = high;
        }
    }
    d->canvas.repaintOverlay();
}

void PlotView::setActiveHandle(const QString &parameter)
{
    std::optional<Grip> found;
    for (const Grip &grip : d->allGrips()) {
        if (!found && d->handleOf(grip).parameter == parameter)
            found = grip;
    }
    if (found && d->active && d->handleOf(*d->active).parameter == parameter)
        return;
    d->active = found;
    d->canvas.repaintOverlay();
}

QString PlotView::activeHandle() const
{
    return d->active ? d->handleOf(*d->active).parameter : QString();
}

QSize PlotView::sizeHint() const
{
    return {640, 460};
}

QSize PlotView::minimumSizeHint() const
{
    return {160, 120};
}

void PlotView::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::ApplicationFontChange)
        d->fontChanged();
    else if (event->type() == QEvent::LanguageChange || event->type() == QEvent::LocaleChange)
        d->canvas.repaintFigure();
}

} // namespace vitrine
