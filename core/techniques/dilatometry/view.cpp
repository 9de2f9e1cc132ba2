// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scaledvalues.h"
#include "techniques/dilatometry/analyses.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::dilatometry
{

namespace
{

constexpr double perMillion = 1e6; // coefficients are drawn in 10^-6 / K
constexpr std::size_t namesShown = 6;

const Unit &celsius()
{
    static const Unit unit = Unit::of("degC");
    return unit;
}

Panel panelOf(const char *key, const char *label, const QString &unit)
{
    Panel panel;
    panel.key = QString::fromLatin1(key);
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.label = QString::fromUtf8(label);
    panel.y.unit = unit;
    return panel;
}

Panel coefficientPanel() { return panelOf("alpha", "<i>α</i>", QStringLiteral("10<sup>−6</sup> K<sup>−1</sup>")); }

std::vector<FigureItem> drawable(const std::vector<FigureItem> &given)
{
    std::vector<FigureItem> items;
    std::ranges::copy_if(given, std::back_inserter(items), [](const FigureItem &item) {
        const Column *temperature = item.dataset ? item.dataset->column(role::temperature) : nullptr, *length = item.dataset ? item.dataset->column(role::lengthChange) : nullptr;
        return temperature && temperature->values && length && length->values && temperature->unit.sameDimension(celsius());
    });
    return items;
}

bool relative(const Column &column) { return column.unit.isNumber(); }

// Strain in percent, or the change in length as the file has it while nothing else is known.
QString strainUnit(const std::vector<FigureItem> &items)
{
    const bool lengths = std::ranges::all_of(items, [](const FigureItem &item) { return !item.outcome && !relative(*item.dataset->column(role::lengthChange)); });
    return lengths ? items.front().dataset->column(role::lengthChange)->unit.displayed() : QStringLiteral("%");
}

QString nameOf(const FigureItem &item) { return item.sample.isEmpty() ? item.dataset->label : item.sample; }

QString prefixOf(const std::vector<FigureItem> &items, std::size_t i) { return items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString(); }

// "T_g 209(3) °C" beside the marks of a panel; of several samples only T_g and the drop.
void annotate(Panel &panel, const FigureItem &item, const QString &outcomePanel, double factor, const QString &prefix, bool alone)
{
    for (const Curve &curve : item.outcome->curves) {
        const ResultValue *result = item.outcome->find(curve.key);
        if (curve.panel != outcomePanel || curve.use != CurveUse::Points || !result || !curve.x || curve.x->empty())
            continue;
        if (!alone && curve.key != QLatin1String("T_g") && curve.key != QLatin1String("T_transformation") && curve.key != QLatin1String("T_drop"))
            continue;
        const OutputSpec *output = item.analysis ? item.analysis->output(curve.key) : nullptr;
        Annotation words;
        words.key = prefix + curve.key;
        words.words = (output ? output->symbol : curve.key) + QLatin1Char(' ') + roundedText(result->quantity, UncertaintyStyle::Concise);
        words.x = curve.x->front();
        words.y = factor * curve.y->front();
        words.arrow = true;
        if (!alone)
            words.colour = paletteColour(item.colourIndex);
        words.offsetX = -14;
        words.offsetY = curve.key == QLatin1String("T_drop") ? -12 : 12; // a falling coefficient leaves room below
        panel.annotations.push_back(std::move(words));
    }
}

void addStrains(Panel &panel, const std::vector<FigureItem> &items)
{
    panel.y.unit = strainUnit(items);
    const bool percents = panel.y.unit == QLatin1String("%");
    const bool mixed = std::ranges::any_of(items, &FigureItem::crystal) && !std::ranges::all_of(items, &FigureItem::crystal);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        const std::uint32_t colour = paletteColour(item.colourIndex);
        const Curve *strain = item.outcome ? item.outcome->curve(QStringLiteral("strain")) : nullptr;
        const Column &column = *item.dataset->column(role::lengthChange);
        Series series;
        series.key = prefixOf(items, i) + QStringLiteral("data");
        series.label = nameOf(item);
        series.x = strain ? strain->x : scaledValues(*item.dataset->column(role::temperature), celsius());
        if (strain)
            series.y = scaledValues(strain->y, 100, 0);
        else if (!percents || relative(column))
            series.y = percents ? scaledValues(column, Unit::of("%")) : scaledValues(column, items.front().dataset->column(role::lengthChange)->unit);
        series.stroke = {colour, 0.8, mixed && item.crystal ? Dash::Dashed : Dash::Solid};
        if (series.x && series.y)
            panel.series.push_back(std::move(series));
        if (!item.outcome)
            continue;
        for (Series &construction : seriesOf(*item.outcome, {}, colour)) {
            if (construction.key == QLatin1String("strain"))
                continue;
            construction.key = prefixOf(items, i) + construction.key;
            construction.y = scaledValues(construction.y, 100, 0);
            panel.series.push_back(std::move(construction));
        }
        if (items.size() <= namesShown)
            annotate(panel, item, {}, 100, prefixOf(items, i), items.size() == 1);
    }
    panel.legend = items.size() > 1;
}

// Returns whether there is a coefficient to draw.
bool addCoefficients(Panel &panel, const std::vector<FigureItem> &items)
{
    const bool mixed = std::ranges::any_of(items, &FigureItem::crystal) && !std::ranges::all_of(items, &FigureItem::crystal);
    bool drawn = false;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome || !item.outcome->curve(QStringLiteral("alpha")))
            continue;
        drawn = true;
        for (Series &series : seriesOf(*item.outcome, QStringLiteral("alpha"), paletteColour(item.colourIndex))) {
            const bool instantaneous = series.key == QLatin1String("alpha");
            // The mean from the start is the second curve of one sample; with several they would cross each other.
            if (series.key == QLatin1String("alpha_technical")) {
                if (items.size() > 1)
                    continue;
                series.label = item.outcome->curve(series.key)->label.english();
                series.stroke = {0xff7a7a7a, 0.6, Dash::Dotted};
            }
            if (instantaneous) {
                series.label = items.size() > 1 ? nameOf(item) : QStringLiteral("1/<i>L</i><sub>0</sub> d<i>L</i>/d<i>T</i>");
                series.stroke.dash = mixed && item.crystal ? Dash::Dashed : Dash::Solid;
                series.yError = nullptr; // a bar at every point of a dense curve hides it
            }
            series.key = prefixOf(items, i) + series.key;
            series.y = scaledValues(series.y, perMillion, 0);
            panel.series.push_back(std::move(series));
        }
        if (items.size() <= namesShown)
            annotate(panel, item, QStringLiteral("alpha"), perMillion, prefixOf(items, i), items.size() == 1);
    }
    panel.legend = true;
    return drawn;
}

void finish(Figure &figure, const std::vector<FigureItem> &items)
{
    if (std::ranges::any_of(items, [](const FigureItem &item) { return item.dataset->simulated; }))
        figure.notice = QStringLiteral("Simulated data, not measured");
}

Figure composedExpansion(const std::vector<FigureItem> &given)
{
    Figure figure;
    figure.key = QStringLiteral("expansion");
    figure.title = QStringLiteral("Expansion");
    Panel strain = panelOf("main", "Δ<i>L</i>/<i>L</i><sub>0</sub>", QStringLiteral("%"));
    const std::vector<FigureItem> items = drawable(given);
    if (items.empty()) {
        figure.panels.push_back(std::move(strain));
        return figure;
    }
    addStrains(strain, items);
    if (strain.y.unit != QLatin1String("%"))
        strain.y.label = QStringLiteral("Δ<i>L</i>");
    if (items.size() == 1 && items.front().analysis)
        strain.handles = handlesFor(*items.front().analysis, items.front().outcome ? items.front().outcome->parameters : items.front().parameters, {});
    figure.panels.push_back(std::move(strain));
    Panel alpha = coefficientPanel();
    alpha.row = 1;
    alpha.sharesX = true;
    if (addCoefficients(alpha, items)) {
        alpha.legend = items.size() == 1;
        figure.panels.push_back(std::move(alpha));
        figure.heightMm = 105;
    }
    finish(figure, items);
    return figure;
}

Figure composedCoefficient(const std::vector<FigureItem> &given)
{
    Figure figure;
    figure.key = QStringLiteral("coefficient");
    figure.title = QStringLiteral("Coefficient of expansion");
    Panel panel = coefficientPanel();
    const std::vector<FigureItem> items = drawable(given);
    if (addCoefficients(panel, items))
        finish(figure, items);
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

ViewSpec expansionView()
{
    return {QStringLiteral("dilatometry.expansion"), text(QT_TRANSLATE_NOOP("core", "Expansion")), QStringLiteral("dilatometry"),
            {QStringLiteral("dilatometry.expansion"), QStringLiteral("dilatometry.sintering")}, composedExpansion};
}

ViewSpec coefficientView()
{
    return {QStringLiteral("dilatometry.coefficient"), text(QT_TRANSLATE_NOOP("core", "Coefficient of expansion")), QStringLiteral("dilatometry"), {}, composedCoefficient};
}

} // namespace vitrine::dilatometry
