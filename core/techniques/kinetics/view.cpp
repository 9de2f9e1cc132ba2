// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/gradation.h"
#include "figure/scaledvalues.h"
#include "techniques/kinetics/analyses.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::kinetics
{

namespace
{

// The runs of a series under the line or course that was made of them: one colour a rate, of many rates on a scale.
Panel runsPanel(const FigureItem &item, const char *label)
{
    Panel panel;
    panel.key = QStringLiteral("runs");
    panel.row = 1;
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.label = QString::fromUtf8(label);
    panel.legend = true;
    const auto runs = static_cast<std::size_t>(std::ranges::count_if(item.outcome->curves, [](const Curve &curve) { return curve.panel == QLatin1String("runs") && curve.use != CurveUse::Points; }));
    const auto colourOf = [runs](int run) { return runs > longestList ? gradationColour(static_cast<std::size_t>(std::max(run, 0)), runs) : paletteColour(run); };
    int colour = -1;
    for (const Curve &curve : item.outcome->curves) {
        if (curve.panel != QLatin1String("runs"))
            continue;
        Series series;
        series.key = curve.key;
        series.x = curve.x;
        series.y = curve.y;
        if (curve.use == CurveUse::Points) {
            series.stroke = {colourOf(colour), 0, Dash::Solid};
            series.fill = colourOf(colour);
            series.marker = MarkerShape::Circle;
            series.depth = 2;
        } else {
            series.label = curve.label.english();
            series.stroke = {colourOf(++colour), 0.8, Dash::Solid};
        }
        panel.series.push_back(std::move(series));
    }
    return panel;
}

Figure composed(const std::vector<FigureItem> &items, const char *key, const char *title, Panel panel, double factorX, const char *runsLabel)
{
    Figure figure;
    figure.key = QString::fromLatin1(key);
    figure.title = QString::fromUtf8(title);
    panel.key = QStringLiteral("main");
    const FigureItem *single = nullptr;
    int evaluated = 0;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome)
            continue;
        ++evaluated;
        single = &item;
        for (Series &series : seriesOf(*item.outcome, {}, paletteColour(item.colourIndex))) {
            series.key = QStringLiteral("%1/%2").arg(i + 1).arg(series.key);
            series.x = scaledValues(series.x, factorX, 0);
            series.xError = scaledValues(series.xError, factorX, 0);
            series.label = items.size() > 1 && series.marker != MarkerShape::None ? item.sample : QString();
            panel.series.push_back(std::move(series));
        }
        if (item.dataset && item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
        const ResultValue *energy = item.outcome->find(QStringLiteral("E_a"));
        const Curve *line = item.outcome->curve(QStringLiteral("line"));
        if (energy && line && line->x->size() > 1) {
            const OutputSpec *output = item.analysis ? item.analysis->output(energy->key) : nullptr;
            Annotation words;
            words.key = QStringLiteral("%1/E_a").arg(i + 1);
            words.words = (output ? output->symbol : energy->key) + QLatin1Char(' ') + roundedText(energy->quantity, UncertaintyStyle::Concise);
            words.x = factorX * 0.5 * (line->x->front() + line->x->back());
            words.y = 0.5 * (line->y->front() + line->y->back());
            words.offsetX = 12;
            words.offsetY = 10;
            panel.annotations.push_back(std::move(words));
        }
    }
    panel.legend = items.size() > 1;
    figure.panels.push_back(std::move(panel));
    if (evaluated == 1) {
        Panel runs = runsPanel(*single, runsLabel);
        if (!runs.series.empty()) {
            figure.panels.push_back(std::move(runs));
            figure.heightMm = 110;
        }
    }
    return figure;
}

Figure composedKissinger(const std::vector<FigureItem> &items)
{
    Panel panel;
    panel.x.label = QStringLiteral("1000/<i>T</i><sub>p</sub>");
    panel.x.unit = Unit::of("1/K").displayed();
    panel.y.label = QStringLiteral("ln(<i>q</i><i>T</i><sub>p</sub><sup>−2</sup> / K<sup>−1</sup> s<sup>−1</sup>)");
    return composed(items, "kissinger", "Kissinger plot", std::move(panel), 1000, "Signal, normalised");
}

Figure composedIsoconversional(const std::vector<FigureItem> &items)
{
    Panel panel;
    panel.x.label = QStringLiteral("Converted fraction <i>α</i>");
    panel.x.range = Interval{0, 1};
    panel.y.label = QStringLiteral("<i>E</i><sub>a</sub>");
    panel.y.unit = Unit::of("kJ/mol").displayed();
    Figure figure = composed(items, "isoconversional", "Activation energy", std::move(panel), 1, "Converted fraction <i>α</i>");
    // The bars belong into the picture: a course is as level as they allow.
    double low = absent, high = absent;
    for (const Series &series : figure.panels.front().series)
        for (std::size_t i = 0; series.y && i < series.y->size(); ++i) {
            const double bar = series.yError && std::isfinite((*series.yError)[i]) ? (*series.yError)[i] : 0;
            low = std::fmin(low, (*series.y)[i] - bar);
            high = std::fmax(high, (*series.y)[i] + bar);
        }
    if (high > low)
        figure.panels.front().y.range = Interval{low - 0.05 * (high - low), high + 0.05 * (high - low)};
    return figure;
}

} // namespace

ViewSpec kissingerView()
{
    return {QStringLiteral("kinetics.kissinger"), text(QT_TRANSLATE_NOOP("core", "Kissinger plot")), QStringLiteral("kinetics"), {QStringLiteral("kinetics.kissinger")}, composedKissinger};
}

ViewSpec isoconversionalView()
{
    return {QStringLiteral("kinetics.isoconversional"), text(QT_TRANSLATE_NOOP("core", "Activation energy over conversion")), QStringLiteral("kinetics"),
            {QStringLiteral("kinetics.isoconversional")}, composedIsoconversional};
}

} // namespace vitrine::kinetics
