// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"
#include "techniques/magnetometry/rawscans.h"

#include "figure/notice.h"
#include "figure/panelparts.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::magnetometry
{

namespace
{

constexpr std::size_t scansShown = 12; // of a bare file; hundreds would be a blot

Axis positionAxis()
{
    return labelledAxis(text(QT_TRANSLATE_NOOP("core", "Position")).english(), QStringLiteral("mm"));
}

// Evenly chosen scans of a file without an evaluation, each in a shade of its own.
void addBare(Panel &panel, const FigureItem &item, std::size_t index)
{
    const std::vector<Measurement> all = measurements(*item.dataset);
    const std::size_t step = std::max<std::size_t>(1, (all.size() + scansShown - 1) / scansShown);
    for (std::size_t i = 0; i < all.size(); i += step) {
        Series series;
        series.key = QStringLiteral("scan_%1_%2").arg(index).arg(i);
        series.label = text("%1 K, %2 Oe", std::round(all[i].T * 10) / 10, std::round(all[i].H)).english();
        series.x = shared(all[i].mean.z);
        series.y = shared(all[i].mean.voltage);
        series.stroke = {paletteColour(static_cast<int>(i / step) + item.colourIndex), 0.7, Dash::Solid};
        panel.series.push_back(std::move(series));
    }
}

void add(Panel &panel, const FigureItem &item, std::size_t index, const QString &curves, bool alone)
{
    for (Series &series : seriesOf(*item.outcome, curves, paletteColour(item.colourIndex))) {
        const Curve *curve = item.outcome->curve(series.key);
        if (alone && series.label.isEmpty() && curve)
            series.label = curve->label.english();
        if (!alone)
            series.label = series.key == u"moment" || series.key == u"net" ? (item.sample.isEmpty() ? item.dataset->label : item.sample) : QString();
        // Two hundred points in a row hide the curve that is fitted to them.
        series.markerSize = series.key == u"net" ? 1.3 : 2.2;
        series.depth = series.key == u"fit" ? 3 : series.depth;
        series.key += QStringLiteral("_%1").arg(index);
        panel.series.push_back(std::move(series));
    }
}

Figure compose(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("magnetometry.scans");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Raw scans")).english();
    figure.notice = noticeFor(items);
    Panel scan = panelAt("main", {.row = 0, .stretch = 1.4}, positionAxis(), labelledAxis(text(QT_TRANSLATE_NOOP("core", "Voltage")).english(), QStringLiteral("V")));
    const auto evaluated = std::ranges::find_if(items, [](const FigureItem &item) { return item.outcome && !item.outcome->curves.empty(); });
    if (evaluated == items.end()) {
        for (std::size_t i = 0; i < items.size(); ++i)
            if (items[i].dataset)
                addBare(scan, items[i], i);
        scan.legend = scan.series.size() > 1;
        figure.panels.push_back(std::move(scan));
        return figure;
    }
    figure.heightMm = 125;
    Panel residual =
        panelAt("residual", {.row = 1, .stretch = 0.45}, positionAxis(), labelledAxis(text(QT_TRANSLATE_NOOP("core", "Residual")).english(), QStringLiteral("V")));
    residual.sharesX = true;
    residual.guides.push_back(zeroLine());
    const Curve *centers = evaluated->outcome->curve(QStringLiteral("center"));
    const bool overField = centers && centers->xName == u"H";
    const Axis x = overField ? labelledAxis(text(QT_TRANSLATE_NOOP("core", "Field <i>H</i>")).english(), QStringLiteral("Oe"))
                             : labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
    Panel moment = panelAt("moment", {.row = 2, .stretch = 0.9}, x, labelledAxis(text(QT_TRANSLATE_NOOP("core", "Moment <i>m</i>")).english(), QStringLiteral("emu")));
    moment.right = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Centre")).english(), QStringLiteral("mm"));
    const bool alone = items.size() == 1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].outcome)
            continue;
        add(scan, items[i], i, {}, alone);
        add(residual, items[i], i, QStringLiteral("residual"), false);
        add(moment, items[i], i, QStringLiteral("moment"), alone);
        const std::size_t before = moment.series.size();
        add(moment, items[i], i, QStringLiteral("center"), alone);
        for (std::size_t k = before; k < moment.series.size(); ++k) {
            moment.series[k].onRightAxis = true;
            moment.series[k].marker = MarkerShape::SquareOpen;
        }
    }
    for (Series &series : residual.series)
        series.label.clear();
    scan.legend = true;
    moment.legend = true;
    const double shown = evaluated->parameters.number(QStringLiteral("temperature"));
    const Curve *net = evaluated->outcome->curve(QStringLiteral("net"));
    if (std::isfinite(shown) && net && !net->x->empty()) {
        Annotation words;
        words.key = QStringLiteral("shown");
        const auto top = std::ranges::max_element(*net->y);
        words.x = net->x->front();
        words.y = *top;
        words.words = text("%1 K", std::round(shown * 10) / 10).english();
        scan.annotations.push_back(std::move(words));
    }
    figure.panels.push_back(std::move(scan));
    figure.panels.push_back(std::move(residual));
    figure.panels.push_back(std::move(moment));
    return figure;
}

} // namespace

ViewSpec scansView()
{
    return {QStringLiteral("magnetometry.scans"),
            text(QT_TRANSLATE_NOOP("core", "Raw scans")),
            QStringLiteral("magnetometry"),
            {QStringLiteral("magnetometry.dipole-refit")},
            compose};
}

} // namespace vitrine::magnetometry
