// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scaledvalues.h"
#include "techniques/thermogravimetry/analyses.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermogravimetry
{

namespace
{

constexpr std::size_t derivativesShown = 3; // runs; the derivatives of more would cover each other
constexpr std::size_t namesShown = 6;

const Unit &celsius()
{
    static const Unit unit = Unit::of("degC");
    return unit;
}

Panel massPanel()
{
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.label = QStringLiteral("Mass");
    return panel;
}

std::vector<FigureItem> drawable(const std::vector<FigureItem> &given)
{
    std::vector<FigureItem> items;
    std::ranges::copy_if(given, std::back_inserter(items), [](const FigureItem &item) {
        const Column *temperature = item.dataset ? item.dataset->column(role::temperature) : nullptr, *mass = item.dataset ? item.dataset->column(role::mass) : nullptr;
        return temperature && temperature->values && mass && mass->values && temperature->unit.sameDimension(celsius());
    });
    return items;
}

const Curve *massCurve(const FigureItem &item) { return item.outcome ? item.outcome->curve(QStringLiteral("mass")) : nullptr; }

// The unit of the axis: the file's own while all runs share it and none has been evaluated, else percent.
Unit commonUnit(const std::vector<FigureItem> &items)
{
    const Unit first = items.front().dataset->column(role::mass)->unit;
    const bool same = std::ranges::all_of(items, [&](const FigureItem &item) {
        return !massCurve(item) && item.dataset->column(role::mass)->unit == first;
    });
    return same ? first : Unit::of("%");
}

// A run without an outcome on the common axis: masses relative to the mass stated, or to the first one.
Values rawMass(const Dataset &data, const Unit &common)
{
    const Column &mass = *data.column(role::mass);
    if (mass.unit.sameDimension(common))
        return scaledValues(mass, common);
    const auto stated = data.metadata.quantity(QStringLiteral("sample_mass"), mass.unit);
    const auto first = std::ranges::find_if(*mass.values, [](double v) { return std::isfinite(v); });
    const double reference = stated && stated->value > 0 ? stated->value : first != mass.values->end() ? *first : absent;
    return reference > 0 ? scaledValues(mass.values, 100 / reference, 0) : nullptr;
}

QString nameOf(const FigureItem &item) { return item.sample.isEmpty() ? item.dataset->label : item.sample; }

void annotate(Panel &panel, const FigureItem &item, const QString &prefix, bool alone)
{
    for (const Curve &curve : item.outcome->curves) {
        const ResultValue *result = item.outcome->find(curve.key);
        if (curve.use != CurveUse::Points || !result || !curve.x || curve.x->empty() || (!alone && curve.key != QLatin1String("T_onset")))
            continue;
        const OutputSpec *output = item.analysis ? item.analysis->output(curve.key) : nullptr;
        Annotation words;
        words.key = prefix + curve.key;
        words.words = (output ? output->symbol : curve.key) + QLatin1Char(' ') + roundedText(result->quantity, UncertaintyStyle::Concise);
        words.x = curve.x->front();
        words.y = curve.y->front();
        words.arrow = true;
        if (!alone)
            words.colour = paletteColour(item.colourIndex);
        // A falling curve leaves room at its lower left and upper right.
        const bool left = curve.key == QLatin1String("T_onset") || curve.key == QLatin1String("T_deviation") || curve.key == QLatin1String("T_midpoint");
        const bool foot = curve.key == QLatin1String("T_endset");
        words.offsetX = left || foot ? -16 : 16;
        words.offsetY = foot ? 8 : left ? -14 : 12;
        panel.annotations.push_back(std::move(words));
    }
    const ResultValue *residue = item.outcome->find(QStringLiteral("residue"));
    const Curve *mass = massCurve(item);
    if (!alone || !residue || !mass || mass->x->empty())
        return;
    const auto window = item.outcome->parameters.interval(QStringLiteral("window"));
    Annotation words;
    words.key = prefix + QStringLiteral("residue");
    words.words = QStringLiteral("residue ") + roundedText(residue->quantity, UncertaintyStyle::Concise);
    words.x = window ? std::min(window->high, mass->x->back()) : mass->x->back();
    words.y = residue->quantity.value;
    words.offsetX = -12;
    words.offsetY = 10;
    panel.annotations.push_back(std::move(words));
}

// Mass curves with their constructions; returns whether something simulated is among them.
void addMasses(Panel &panel, const std::vector<FigureItem> &items, bool withDerivatives)
{
    const Unit unit = commonUnit(items);
    panel.y.unit = unit.displayed();
    const bool mixed = std::ranges::any_of(items, &FigureItem::crystal) && !std::ranges::all_of(items, &FigureItem::crystal);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        const std::uint32_t colour = paletteColour(item.colourIndex);
        const Curve *evaluated = massCurve(item);
        Series series;
        series.key = prefix + QStringLiteral("data");
        series.label = nameOf(item);
        series.x = evaluated ? evaluated->x : scaledValues(*item.dataset->column(role::temperature), celsius());
        series.y = evaluated ? evaluated->y : rawMass(*item.dataset, unit);
        series.stroke = {colour, 0.8, mixed && item.crystal ? Dash::Dashed : Dash::Solid};
        if (series.x && series.y)
            panel.series.push_back(std::move(series));
        if (!item.outcome)
            continue;
        for (Series &construction : seriesOf(*item.outcome, {}, colour)) {
            if (construction.key == QLatin1String("mass"))
                continue;
            construction.key = prefix + construction.key;
            panel.series.push_back(std::move(construction));
        }
        const Curve *dtg = item.outcome->curve(QStringLiteral("dtg"));
        if (withDerivatives && dtg && items.size() <= derivativesShown) {
            Series derivative;
            derivative.key = prefix + QStringLiteral("dtg");
            derivative.label = items.size() > 1 ? QString() : QStringLiteral("derivative");
            derivative.name = QStringLiteral("Derivative of the mass");
            derivative.x = dtg->x;
            derivative.y = dtg->y;
            derivative.stroke = {items.size() > 1 ? colour : 0xff7a7a7a, 0.6, items.size() > 1 ? Dash::Dotted : Dash::Solid};
            derivative.onRightAxis = true;
            panel.series.push_back(std::move(derivative));
            panel.right = Axis{dtg->yName == QLatin1String("loss_per_minute") ? QStringLiteral("−d<i>m</i>/d<i>t</i>") : QStringLiteral("−d<i>m</i>/d<i>T</i>"), dtg->yUnit.displayed(), false, false, {}, true};
        }
        if (items.size() <= namesShown)
            annotate(panel, item, prefix, items.size() == 1);
    }
    panel.legend = items.size() > 1;
}

bool simulated(const std::vector<FigureItem> &items)
{
    return std::ranges::any_of(items, [](const FigureItem &item) { return item.dataset->simulated; });
}

// Which way the heat flow of a file is exothermic.
Panel::Direction directionOf(const Dataset &data)
{
    const QString words = data.metadata.text(QStringLiteral("exotherm"));
    return words == QLatin1String("up") ? Panel::Direction::Up : words == QLatin1String("down") ? Panel::Direction::Down : Panel::Direction::None;
}

std::optional<Series> heatFlowSeries(const FigureItem &item, const Unit &unit)
{
    const Column *heatFlow = item.dataset->column(role::heatFlow);
    if (!heatFlow || !heatFlow->unit.sameDimension(unit))
        return std::nullopt;
    Series series;
    series.key = QStringLiteral("heat-flow");
    series.name = QStringLiteral("Heat flow");
    series.x = scaledValues(*item.dataset->column(role::temperature), celsius());
    series.y = scaledValues(*heatFlow, unit);
    series.stroke = {paletteColour(item.colourIndex), 0.8, Dash::Solid};
    return series;
}

Figure composedMass(const std::vector<FigureItem> &given)
{
    Figure figure;
    figure.key = QStringLiteral("thermogravimetry");
    figure.title = QStringLiteral("Mass");
    Panel panel = massPanel();
    const std::vector<FigureItem> items = drawable(given);
    if (items.empty()) {
        figure.panels.push_back(std::move(panel));
        return figure;
    }
    addMasses(panel, items, true);
    const FigureItem &only = items.front();
    if (items.size() == 1 && only.analysis)
        panel.handles = handlesFor(*only.analysis, only.outcome ? only.outcome->parameters : only.parameters, {});
    if (simulated(items))
        figure.notice = QStringLiteral("Simulated data, not measured");
    figure.panels.push_back(std::move(panel));
    // The calorimetric signal of a simultaneous run belongs under its mass.
    const Column *heatFlow = only.dataset->column(role::heatFlow);
    if (items.size() == 1 && heatFlow) {
        Panel below = massPanel();
        below.key = QStringLiteral("heat-flow");
        below.row = 1;
        below.stretch = 0.7;
        below.sharesX = true;
        below.y.label = QStringLiteral("Heat flow");
        below.y.unit = heatFlow->unit.displayed();
        below.exothermic = directionOf(*only.dataset);
        if (auto series = heatFlowSeries(only, heatFlow->unit))
            below.series.push_back(std::move(*series));
        figure.panels.push_back(std::move(below));
        figure.heightMm = 100;
    }
    return figure;
}

Figure composedSimultaneous(const std::vector<FigureItem> &given)
{
    Figure figure;
    figure.key = QStringLiteral("simultaneous");
    figure.title = QStringLiteral("Mass and heat flow");
    Panel panel = massPanel();
    const std::vector<FigureItem> items = drawable(given);
    if (!items.empty()) {
        addMasses(panel, items, false);
        std::optional<Unit> unit;
        for (std::size_t i = 0; i < items.size(); ++i) {
            const Column *heatFlow = items[i].dataset->column(role::heatFlow);
            if (!heatFlow)
                continue;
            if (!unit) {
                unit = heatFlow->unit;
                panel.right = Axis{QStringLiteral("Heat flow"), unit->displayed(), false, false, {}, true};
                panel.exothermic = directionOf(*items[i].dataset);
            }
            if (auto series = heatFlowSeries(items[i], *unit)) {
                series->key = QStringLiteral("%1/heat-flow").arg(i + 1);
                series->onRightAxis = true;
                series->stroke.dash = Dash::Dashed;
                if (items.size() == 1)
                    series->label = QStringLiteral("heat flow");
                panel.series.push_back(std::move(*series));
            }
        }
        panel.legend = true;
        if (simulated(items))
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

ViewSpec massView()
{
    return {QStringLiteral("thermogravimetry.mass"), text(QT_TRANSLATE_NOOP("core", "Mass")), QStringLiteral("thermogravimetry"),
            {QStringLiteral("thermogravimetry.decomposition")}, composedMass};
}

ViewSpec simultaneousView()
{
    return {QStringLiteral("thermogravimetry.simultaneous"), text(QT_TRANSLATE_NOOP("core", "Mass and heat flow")), QStringLiteral("thermogravimetry"), {},
            composedSimultaneous};
}

} // namespace vitrine::thermogravimetry
