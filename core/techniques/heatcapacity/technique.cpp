// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/heatcapacity/heatcapacity.h"

#include "figure/notice.h"
#include "figure/scaledvalues.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::heatcapacity
{

namespace
{

Series points(const FigureItem &item, const Curve &curve, std::size_t index)
{
    const std::uint32_t colour = paletteColour(item.colourIndex);
    Series series;
    series.key = curve.key + QStringLiteral("_%1").arg(index);
    series.label = legendName(item);
    series.x = curve.x;
    series.y = curve.y;
    series.yError = curve.uncertainty;
    series.stroke = {colour, 0, Dash::Solid};
    series.fill = colour;
    series.marker = item.crystal ? MarkerShape::CircleOpen : MarkerShape::Circle;
    series.markerSize = 2.4;
    series.depth = 2;
    return series;
}

void addCurves(Panel &panel, const FigureItem &item, std::size_t index, const QString &name)
{
    for (Series &series : seriesOf(*item.outcome, name, paletteColour(item.colourIndex))) {
        const Curve *curve = item.outcome->curve(series.key);
        if (curve && curve->use == CurveUse::Points) {
            panel.series.push_back(points(item, *curve, index));
            panel.y.unit = curve->yUnit.displayed();
            continue;
        }
        series.key += QStringLiteral("_%1").arg(index);
        panel.series.push_back(std::move(series));
    }
}

// What an item's heat capacity is in; the dimensionless unit where it has none to draw.
Unit unitOf(const FigureItem &item)
{
    if (const Curve *curve = item.outcome ? item.outcome->curve(QStringLiteral("C")) : nullptr)
        return curve->yUnit;
    const Column *C = item.dataset ? item.dataset->column(role::heatCapacity) : nullptr;
    return C ? C->unit : Unit();
}

// One axis, one unit: per mole where anything is, else that of the first item. What has another dimension is named, not drawn.
struct Alike
{
    std::vector<FigureItem> items;
    QStringList others;
    Unit unit;
};
Alike alike(const std::vector<FigureItem> &items)
{
    Alike result;
    const Unit molar = Unit::of("J/(mol K)");
    for (const FigureItem &item : items) {
        const Unit unit = unitOf(item);
        if (unit.isNumber())
            continue;
        if (result.unit.isNumber() || (unit.sameDimension(molar) && !result.unit.sameDimension(molar)))
            result.unit = unit;
    }
    for (const FigureItem &item : items) {
        if (unitOf(item).sameDimension(result.unit))
            result.items.push_back(item);
        else if (item.dataset)
            result.others.push_back(legendName(item));
    }
    // Evaluated curves are in coherent units: a bare column follows them.
    for (const FigureItem &item : result.items)
        if (item.outcome && item.outcome->curve(QStringLiteral("C")))
            result.unit = unitOf(item);
    return result;
}

// C over T, the plot C/T^3 in which glasses show their boson peak, and C/T over T^2 at the lowest temperatures.
Figure compose(const std::vector<FigureItem> &given)
{
    const Alike drawn = alike(given);
    const std::vector<FigureItem> &items = drawn.items;
    Figure figure;
    figure.key = QStringLiteral("heat-capacity.curve");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Heat capacity")).english();
    figure.notice = noticeFor(items, text(QT_TRANSLATE_NOOP("core", "Left out, per another amount than this axis")).english(), drawn.others);
    const QString temperature = text(QT_TRANSLATE_NOOP("core", "Temperature")).english();
    Panel main, cubic, lowest;
    main.key = QStringLiteral("main");
    main.x = labelledAxis(temperature, QStringLiteral("K"));
    main.y = labelledAxis(QStringLiteral("<i>C</i><sub>p</sub>"), drawn.unit.isNumber() ? QString() : drawn.unit.displayed());
    cubic.key = QStringLiteral("cubic");
    cubic.row = 1;
    cubic.x = labelledAxis(temperature, QStringLiteral("K"));
    cubic.x.logarithmic = true;
    cubic.y = labelledAxis(QStringLiteral("<i>C</i>/<i>T</i><sup>3</sup>"), QString());
    lowest.key = QStringLiteral("low");
    lowest.row = 2;
    lowest.x = labelledAxis(QStringLiteral("<i>T</i><sup>2</sup>"), Unit::of("K2").displayed());
    lowest.y = labelledAxis(QStringLiteral("<i>C</i>/<i>T</i>"), QString());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (item.outcome && !item.outcome->curves.empty()) {
            addCurves(main, item, i, {});
            addCurves(cubic, item, i, QStringLiteral("cubic"));
            addCurves(lowest, item, i, QStringLiteral("low"));
            if (item.analysis && main.handles.empty())
                main.handles = handlesFor(*item.analysis, item.parameters, {});
        } else if (item.dataset) {
            const Column *T = item.dataset->column(role::temperature), *C = item.dataset->column(role::heatCapacity);
            if (!T || !C)
                continue;
            Curve bare;
            bare.key = QStringLiteral("C");
            bare.x = valuesIn(*T, Unit::of("K"));
            bare.y = scaledValues(*C, drawn.unit);
            bare.uncertainty = C->uncertainty ? scaledValues(C->uncertainty, convertedDifference(1, C->unit, drawn.unit), 0) : nullptr;
            if (!bare.x || !bare.y)
                continue;
            main.series.push_back(points(item, bare, i));
        }
    }
    main.legend = main.series.size() > 1;
    // Whole decades: a logarithmic axis of a decade and a half would carry one number.
    double least = absent, largest = absent;
    for (const Series &series : cubic.series) {
        const auto [low, high] = extent(*series.x);
        least = std::fmin(least, low);
        largest = std::fmax(largest, high);
    }
    if (least > 0 && largest > least)
        cubic.x.range = Interval{std::pow(10, std::floor(std::log10(least))), std::pow(10, std::ceil(std::log10(largest)))};
    const bool more = !cubic.series.empty();
    figure.heightMm = more ? 150 : 70;
    figure.panels.push_back(std::move(main));
    if (more)
        figure.panels.push_back(std::move(cubic));
    if (!lowest.series.empty())
        figure.panels.push_back(std::move(lowest));
    return figure;
}

} // namespace

ViewSpec heatCapacityView()
{
    return {QStringLiteral("heat-capacity.curve"),
            text(QT_TRANSLATE_NOOP("core", "Heat capacity")),
            QStringLiteral("heat-capacity"),
            {QStringLiteral("heat-capacity.lattice")},
            compose};
}

Technique technique();

Technique technique()
{
    Technique result;
    result.id = QStringLiteral("heat-capacity");
    result.label = text(QT_TRANSLATE_NOOP("core", "Heat capacity"));
    result.importers = {multiVuImporter()};
    // Per mole, per gram, or of the whole sample: the unit tells.
    for (const char *unit : {"J/(mol K)", "J/(g K)", "J/K"})
        result.columns.push_back({.role = QString::fromLatin1(role::heatCapacity.data()),
                                  .names = {QStringLiteral("heatcapacity"), QStringLiteral("cp"), QStringLiteral("c"), QStringLiteral("molarheatcapacity"), QStringLiteral("specificheat"),
                                            QStringLiteral("specificheatcapacity"), QStringLiteral("isobaricheatcapacity"), QStringLiteral("reversingcp"), QStringLiteral("revcp"),
                                            QStringLiteral("reversingheatcapacity")},
                                  .unit = QString::fromLatin1(unit),
                                  .factor = 1,
                                  .assumedUnit = {},
                                  .metadataKey = {},
                                  .metadataText = {}});
    result.columns.push_back({.role = QString::fromLatin1(role::temperature.data()),
                              .names = {QStringLiteral("sampletemp"), QStringLiteral("temperature")},
                              .unit = QStringLiteral("K"),
                              .factor = 1,
                              .assumedUnit = {},
                              .metadataKey = {},
                              .metadataText = {}});
    result.signatures = {{result.id, {QStringLiteral("temperature"), QStringLiteral("heat-capacity")}}};
    result.analyses = {lowTemperatureAnalysis()};
    result.views = {heatCapacityView()};
    return result;
}

} // namespace vitrine::heatcapacity
