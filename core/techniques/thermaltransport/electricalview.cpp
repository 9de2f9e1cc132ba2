// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/views.h"

#include "figure/notice.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

Series markers(const QString &key, const FigureItem &item, const Values &x, const Values &y, const Values &error, bool open)
{
    const std::uint32_t colour = paletteColour(item.colourIndex);
    Series series;
    series.key = key;
    series.x = x;
    series.y = y;
    series.yError = error;
    series.stroke = {colour, 0, Dash::Solid};
    series.fill = colour;
    series.marker = open ? MarkerShape::CircleOpen : item.crystal ? MarkerShape::Square : MarkerShape::Circle;
    series.markerSize = 2.8;
    series.depth = open ? 1 : 2;
    return series;
}

namespace
{

// What an item without conductivities was measured against, and what: resistivity or resistance.
struct Electrical
{
    const Column *x = nullptr, *y = nullptr;
    bool overField = false;
};
Electrical electricalOf(const FigureItem &item)
{
    if (!item.dataset)
        return {};
    const Dataset &data = *item.dataset;
    const Column *T = data.column(role::temperature), *H = data.column(role::field), *R = data.column(role::resistivity);
    if (!R)
        R = data.column(resistance);
    if (!R || (!T && !H))
        return {};
    const auto relative = [](const Column *column) {
        if (!column)
            return 0.0;
        const auto [low, high] = extent(*column->values);
        return std::isfinite(low) && high != low ? (high - low) / std::max(std::abs(low), std::abs(high)) : 0.0;
    };
    // A magnetoresistance holds its temperature within a few percent.
    const bool overField = H && (!T || (relative(T) < 0.05 && relative(H) > 0.05));
    return {overField ? H : T, R, overField};
}

// Resistivity or resistance of files without conductivities, over what they were measured against. The first one decides on the axes; what
// has another dimension or was measured against something else is named, not drawn.
Figure composeBare(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("thermal-transport.conductivity");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Resistivity")).english();
    Panel panel;
    panel.key = QStringLiteral("main");
    QStringList others;
    std::optional<Electrical> first;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Electrical item = electricalOf(items[i]);
        if (!item.y)
            continue;
        if (!first) {
            first = item;
            panel.x = item.overField ? labelledAxis(text(QT_TRANSLATE_NOOP("core", "Field <i>H</i>")).english(), QStringLiteral("Oe"))
                                     : labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
            panel.y = labelledAxis(item.y->role == QLatin1StringView("resistivity") ? QStringLiteral("<i>ρ</i>") : QStringLiteral("<i>R</i>"),
                                   item.y->unit.displayed());
        }
        const Values x = item.overField == first->overField ? valuesIn(*item.x, Unit::of(item.overField ? "Oe" : "K")) : nullptr;
        const Values y = item.y->role == first->y->role ? valuesIn(*item.y, first->y->unit) : nullptr;
        if (!x || !y) {
            others.push_back(legendName(items[i]));
            continue;
        }
        std::vector<double> xs, ys, errors;
        for (std::size_t row = 0; row < y->size(); ++row) {
            if (!std::isfinite((*x)[row]) || !std::isfinite((*y)[row]))
                continue;
            xs.push_back((*x)[row]);
            ys.push_back((*y)[row]);
            errors.push_back(item.y->uncertainty ? convertedDifference((*item.y->uncertainty)[row], item.y->unit, first->y->unit) : absent);
        }
        Series series =
            markers(QStringLiteral("resistance_%1").arg(i), items[i], shared(std::move(xs)), shared(std::move(ys)), shared(std::move(errors)), false);
        series.label = legendName(items[i]);
        panel.series.push_back(std::move(series));
    }
    figure.notice = noticeFor(items, text(QT_TRANSLATE_NOOP("core", "Left out, another quantity than on these axes")).english(), others);
    panel.legend = panel.series.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

// The curves of one panel; what has another unit than the first item's is named.
void addPanel(Panel &panel, const FigureItem &item, std::size_t index, bool last)
{
    for (Series &series : seriesOf(*item.outcome, panel.key == u"main" ? QString() : panel.key, paletteColour(item.colourIndex))) {
        const Curve *curve = item.outcome->curve(series.key);
        if (curve && curve->use == CurveUse::Points) {
            const bool excluded = series.key == u"excluded", file = series.key == u"ZT_file";
            Series dressed = markers(series.key, item, series.x, series.y, series.yError, excluded || file);
            dressed.label = file ? curve->label.english() : !excluded ? legendName(item) : last ? text(QT_TRANSLATE_NOOP("core", "with an error code")).english() : QString();
            // Hundreds of points are a line that others shall be seen on.
            if (dressed.x->size() > 150)
                dressed.markerSize = 1.6;
            series = std::move(dressed);
        } else {
            series.depth = 3; // the law, over its points
        }
        series.key += QStringLiteral("_%1").arg(index);
        panel.series.push_back(std::move(series));
    }
}

Figure composeOutcomes(const std::vector<FigureItem> &items)
{
    const auto own = [](const FigureItem &item) -> const Curve * {
        const Curve *rho = item.outcome ? item.outcome->curve(QStringLiteral("resistivity")) : nullptr;
        return rho || !item.outcome ? rho : item.outcome->curve(QStringLiteral("R"));
    };
    const auto first = std::ranges::find_if(items, [&](const FigureItem &item) { return own(item) != nullptr; });
    if (first == items.end())
        return composeBare(items);
    const Unit unit = own(*first)->yUnit;
    const bool resistive = unit.sameDimension(Unit::of("Ohm m"));
    Figure figure;
    figure.key = QStringLiteral("thermal-transport.resistivity");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Resistivity")).english();
    const QString temperature = text(QT_TRANSLATE_NOOP("core", "Temperature")).english();
    Panel main, seebeck, merit;
    main.key = QStringLiteral("main");
    main.y = labelledAxis(resistive ? QStringLiteral("<i>ρ</i>") : QStringLiteral("<i>R</i>"), unit.displayed());
    seebeck.key = QStringLiteral("seebeck");
    seebeck.y = labelledAxis(QStringLiteral("<i>S</i>"), Unit::of("uV/K").displayed());
    merit.key = QStringLiteral("merit");
    merit.y = labelledAxis(QStringLiteral("<i>ZT</i>"), QString());
    QStringList others;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const Curve *curve = own(items[i]);
        if (!curve || !curve->yUnit.sameDimension(unit)) {
            others.push_back(legendName(items[i]));
            continue;
        }
        for (Panel *panel : {&main, &seebeck, &merit})
            addPanel(*panel, items[i], i, i + 1 == items.size());
        if (items[i].analysis && main.handles.empty())
            main.handles = handlesFor(*items[i].analysis, items[i].parameters, {});
    }
    double low = absent, high = absent;
    for (const Series &series : main.series) {
        const auto [least, most] = extent(*series.y);
        low = std::fmin(low, least);
        high = std::fmax(high, most);
    }
    main.y.logarithmic = low > 0 && high / low > 30;
    figure.notice = noticeFor(items, text(QT_TRANSLATE_NOOP("core", "Left out, another quantity than on these axes")).english(), others);
    for (Panel *panel : {&main, &seebeck, &merit}) {
        if (panel->series.empty())
            continue;
        panel->x = labelledAxis(temperature, QStringLiteral("K"));
        panel->row = static_cast<int>(figure.panels.size());
        panel->legend = panel->series.size() > 1 && panel != &seebeck;
        figure.panels.push_back(std::move(*panel));
    }
    figure.heightMm = figure.panels.size() == 1 ? 70 : 50 * static_cast<double>(figure.panels.size());
    return figure;
}

} // namespace

bool areElectrical(const std::vector<FigureItem> &items)
{
    return !items.empty() && std::ranges::all_of(items, [](const FigureItem &item) {
        return item.dataset && !item.dataset->column(role::thermalConductivity)
            && (item.dataset->column(role::resistivity) || item.dataset->column(resistance));
    });
}

Figure composeElectrical(const std::vector<FigureItem> &items)
{
    return std::ranges::any_of(items, [](const FigureItem &item) { return item.outcome != nullptr; }) ? composeOutcomes(items) : composeBare(items);
}

ViewSpec electricalView()
{
    return {QStringLiteral("thermal-transport.resistivity"),
            text(QT_TRANSLATE_NOOP("core", "Resistivity")),
            QStringLiteral("thermal-transport"),
            {QStringLiteral("thermal-transport.resistivity"), QStringLiteral("thermal-transport.resistance")},
            composeElectrical};
}

} // namespace vitrine::thermaltransport
