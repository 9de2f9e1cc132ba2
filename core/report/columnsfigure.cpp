// SPDX-License-Identifier: GPL-3.0-or-later
#include "report/columnsfigure.h"

#include "base/numbertext.h"
#include "data/interpretation.h"
#include "figure/choices.h"

#include <algorithm>
#include <cmath>
#include <set>

namespace vitrine
{

namespace
{

const QString xKey = QStringLiteral("plot.x"), yKey = QStringLiteral("plot.y");

int numberOf(const QString &words, int highest)
{
    const auto number = parsedNumber(words);
    return number && *number >= 0 && *number <= highest ? static_cast<int>(*number) : -1;
}

int firstWithRole(const Dataset &dataset, std::string_view wanted)
{
    const Column *column = dataset.column(wanted);
    return column ? static_cast<int>(column - dataset.columns.data()) + 1 : 0;
}

bool hasNumbers(const Column &column)
{
    const auto [low, high] = extent(*column.values);
    return std::isfinite(low) && std::isfinite(high);
}

Values rowNumbers(std::size_t rows)
{
    std::vector<double> numbers(rows);
    for (std::size_t i = 0; i < rows; ++i)
        numbers[i] = static_cast<double>(i + 1);
    return shared(std::move(numbers));
}

QString roleWords(QString role)
{
    role.replace(u'-', u' ');
    if (!role.isEmpty())
        role[0] = role[0].toUpper();
    return role;
}

Axis axisOf(const Column &column)
{
    Axis axis;
    axis.label = column.role.isEmpty() ? column.name : roleWords(column.role);
    axis.unit = column.unit.displayed().isEmpty() && !column.unitText.isEmpty() ? column.unitText : column.unit.displayed();
    return axis;
}

Values brought(const Column &column, const Unit &unit)
{
    const Values same = valuesIn(column, unit);
    return same ? same : column.values;
}

Stroke strokeOf(const ColumnsItem &item, int shift, bool mixed)
{
    return {paletteColour(item.colourIndex + shift), 0.8, mixed && item.crystal ? Dash::Dashed : Dash::Solid};
}

// Glass solid and crystal dashed where both are there.
bool mixedRoles(const std::vector<ColumnsItem> &items)
{
    return std::ranges::any_of(items, &ColumnsItem::crystal) && !std::ranges::all_of(items, &ColumnsItem::crystal);
}

QString prefixOf(const std::vector<ColumnsItem> &items, std::size_t i)
{
    return items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
}

} // namespace

bool hasPlottedColumns(const DatasetNode &node)
{
    return node.said.isSet(xKey) || node.said.isSet(yKey);
}

PlottedColumns plottedColumns(const DatasetNode &node)
{
    const Dataset &data = *node.data;
    const int count = static_cast<int>(data.columns.size());
    PlottedColumns result;
    const int x = node.said.isSet(xKey) ? numberOf(node.said.words(xKey), count) : -1;
    if (x >= 0)
        result.x = x;
    else if (count > 1) {
        for (const std::string_view wanted : {role::temperature, role::frequency, role::time})
            if (result.x == 0)
                result.x = firstWithRole(data, wanted);
        result.x = std::max(result.x, 1);
    }
    for (const QString &word : node.said.words(yKey).split(u' ', Qt::SkipEmptyParts))
        if (const int y = numberOf(word, count); y > 0)
            result.y.push_back(y);
    for (int y = 1; result.y.empty() && y <= count; ++y) {
        const Column &column = data.columns[static_cast<std::size_t>(y - 1)];
        if (y != result.x && column.role != QLatin1String("time") && hasNumbers(column))
            result.y.push_back(y);
    }
    return result;
}

Parameters withPlottedColumns(Parameters said, const PlottedColumns &columns)
{
    said.set(xKey, exactNumberText(columns.x));
    QStringList words;
    for (const int y : columns.y)
        words += exactNumberText(y);
    said.set(yKey, words.join(u' '));
    return said;
}

Figure columnsFigure(const std::vector<ColumnsItem> &items)
{
    Figure figure;
    figure.key = columnsView;
    figure.title = QStringLiteral("Columns");
    Panel panel;
    panel.key = QStringLiteral("main");
    const bool mixed = mixedRoles(items);
    std::optional<Unit> xUnit, left, right;
    QStringList leftNames, rightNames, without;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ColumnsItem &item = items[i];
        const auto &columns = item.dataset->columns;
        const Column *x = item.columns.x > 0 ? &columns[static_cast<std::size_t>(item.columns.x - 1)] : nullptr;
        if (!xUnit) {
            xUnit = x ? x->unit : Unit();
            panel.x = x ? axisOf(*x) : Axis();
            if (!x)
                panel.x.label = QStringLiteral("Row");
        }
        int shift = 0;
        for (const int number : item.columns.y) {
            const Column &column = columns[static_cast<std::size_t>(number - 1)];
            const bool fitsLeft = !left || left->sameDimension(column.unit), fitsRight = !right || right->sameDimension(column.unit);
            if (!fitsLeft && !fitsRight) {
                without += column.name;
                continue;
            }
            auto &unit = fitsLeft ? left : right;
            QStringList &names = fitsLeft ? leftNames : rightNames;
            if (!unit) {
                unit = column.unit;
                if (fitsLeft)
                    panel.y = axisOf(column);
                else
                    panel.right = axisOf(column);
            }
            const QString name = axisOf(column).label;
            if (!names.contains(name))
                names += name;
            Series series;
            series.key = prefixOf(items, i) + QStringLiteral("column-%1").arg(number);
            series.label = items.size() == 1 ? column.name : item.columns.y.size() > 1 ? QStringLiteral("%1, %2").arg(item.label, column.name) : item.label;
            series.x = x ? brought(*x, *xUnit) : rowNumbers(column.size());
            series.y = brought(column, *unit);
            series.yError = column.unit == *unit ? column.uncertainty : nullptr;
            series.stroke = strokeOf(item, items.size() == 1 ? shift : 0, mixed);
            series.onRightAxis = !fitsLeft;
            if (!fitsLeft && items.size() > 1)
                series.stroke.dash = Dash::Dotted;
            if (column.size() <= 60) {
                series.marker = MarkerShape::Circle;
                series.fill = series.stroke.colour;
                series.markerSize = 2.5;
            }
            ++shift;
            panel.series.push_back(std::move(series));
        }
        if (item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    panel.y.label = leftNames.join(QStringLiteral(", "));
    if (panel.right)
        panel.right->label = rightNames.join(QStringLiteral(", "));
    panel.legend = panel.series.size() > 1;
    if (!without.isEmpty())
        figure.notice = QStringLiteral("A plot has two vertical axes; not shown: %1").arg(without.join(QStringLiteral(", ")));
    figure.panels.push_back(std::move(panel));
    return figure;
}

namespace
{

// Roles that stand under curves, not on them.
bool isCoordinate(const QString &name)
{
    static const std::set<QString> coordinates{QStringLiteral("time"), QStringLiteral("temperature"), QStringLiteral("reference-temperature"), QStringLiteral("field"),
                                               QStringLiteral("frequency")};
    return coordinates.contains(name);
}

// What a run of the dataset measures: the first measured column; of simultaneous thermal analysis mass and heat flow.
std::vector<const Column *> measured(const Dataset &dataset)
{
    const Column *mass = dataset.column(role::mass), *heatFlow = dataset.column(role::heatFlow);
    if (mass && heatFlow && hasNumbers(*mass) && hasNumbers(*heatFlow))
        return {mass, heatFlow};
    for (const Column &column : dataset.columns)
        if (!column.role.isEmpty() && !isCoordinate(column.role) && hasNumbers(column))
            return {&column};
    return {};
}

// One quantity of an overlay: its axis and the unit it is brought to.
struct Quantities
{
    struct One
    {
        QString role;
        Unit unit;
        Axis axis;
    };
    std::vector<One> all;

    std::size_t place(const Column &column)
    {
        const auto found = std::ranges::find_if(all, [&](const One &one) { return one.role == column.role && one.unit.sameDimension(column.unit); });
        if (found != all.end())
            return static_cast<std::size_t>(found - all.begin());
        all.push_back({column.role, column.unit, axisOf(column)});
        return all.size() - 1;
    }
};

} // namespace

OverlayOptions overlayOptions(const QJsonObject &options)
{
    return {options[QStringLiteral("x")].toString(), options[QStringLiteral("unit")].toString()};
}

QString overlayAxis(const std::vector<DatasetPtr> &datasets)
{
    for (const std::string_view wanted : {role::temperature, role::time})
        if (std::ranges::all_of(datasets, [&](const DatasetPtr &data) { return data && data->column(wanted) && !measured(*data).empty(); }))
            return QString::fromLatin1(wanted.data(), static_cast<qsizetype>(wanted.size()));
    return {};
}

Figure overlayFigure(const std::vector<ColumnsItem> &items, const OverlayOptions &options)
{
    Figure figure;
    figure.key = overlayView;
    figure.title = QStringLiteral("Overlay");
    std::vector<DatasetPtr> datasets;
    for (const ColumnsItem &item : items)
        datasets.push_back(item.dataset);
    const QString axis = options.x.isEmpty() ? overlayAxis(datasets) : options.x;
    const QByteArray axisRole = axis.toLatin1();
    const std::string_view wanted(axisRole.constData(), static_cast<std::size_t>(axisRole.size()));
    const bool temperature = axis == QLatin1String("temperature");
    const Unit kelvin = Unit::of("K");
    Unit xUnit = temperature ? Unit::of("degC") : Unit::of("min");
    for (const DatasetPtr &data : datasets)
        if (const Column *x = temperature && data ? data->column(wanted) : nullptr; x && options.unit.isEmpty() && x->unit == kelvin)
            xUnit = kelvin;
    if (temperature && options.unit == QLatin1String("K"))
        xUnit = kelvin;

    Quantities quantities;
    std::vector<Panel> panels;
    QStringList without;
    const bool mixed = mixedRoles(items);
    struct Drawn
    {
        Series series;
        std::size_t quantity;
    };
    std::vector<Drawn> drawn;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const ColumnsItem &item = items[i];
        const Column *x = item.dataset ? item.dataset->column(wanted) : nullptr;
        const Values along = x ? valuesIn(*x, xUnit) : nullptr;
        const auto columns = item.dataset ? measured(*item.dataset) : std::vector<const Column *>();
        if (!along || columns.empty()) {
            without += item.label;
            continue;
        }
        for (const Column *column : columns) {
            const std::size_t quantity = quantities.place(*column);
            Series series;
            series.key = prefixOf(items, i) + column->role;
            series.label = items.size() == 1 || columns.size() > 1 ? (items.size() == 1 ? axisOf(*column).label : QStringLiteral("%1, %2").arg(item.label, axisOf(*column).label)) : item.label;
            series.x = along;
            series.y = brought(*column, quantities.all[quantity].unit);
            series.stroke = strokeOf(item, items.size() == 1 ? static_cast<int>(quantity) : 0, mixed);
            drawn.push_back({std::move(series), quantity});
        }
        if (item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    const bool twin = quantities.all.size() == 2;
    const std::size_t count = quantities.all.empty() ? 1 : twin ? 1 : quantities.all.size();
    for (std::size_t i = 0; i < count; ++i) {
        Panel panel;
        panel.key = i == 0 ? QStringLiteral("main") : QStringLiteral("panel-%1").arg(i + 1);
        panel.row = static_cast<int>(i);
        panel.sharesX = i > 0;
        panel.x.label = roleWords(axis);
        panel.x.unit = axis.isEmpty() ? QString() : xUnit.displayed();
        if (i < quantities.all.size())
            panel.y = quantities.all[i].axis;
        if (twin)
            panel.right = quantities.all[1].axis;
        panels.push_back(std::move(panel));
    }
    for (Drawn &one : drawn) {
        Panel &panel = panels[twin ? 0 : one.quantity];
        one.series.onRightAxis = twin && one.quantity == 1;
        if (one.series.onRightAxis && items.size() > 1)
            one.series.stroke.dash = Dash::Dotted; // which axis it belongs to is seen without its colour
        panel.series.push_back(std::move(one.series));
    }
    panels.front().legend = drawn.size() > 1;
    if (!without.isEmpty())
        figure.notice = QStringLiteral("Without a common axis, not shown: %1").arg(without.join(QStringLiteral(", ")));
    figure.panels = std::move(panels);
    return figure;
}

namespace
{

Values raised(const Values &values, double by)
{
    if (!values)
        return values;
    std::vector<double> result(*values);
    for (double &value : result)
        value += by;
    return shared(std::move(result));
}

} // namespace

Figure stacked(Figure figure, double share)
{
    if (!(share > 0) || !std::isfinite(share))
        return figure;
    for (Panel &panel : figure.panels) {
        if (panel.y.logarithmic || (panel.right && panel.right->logarithmic) || panel.equalAspect)
            continue;
        double tallest[2] = {0, 0};
        for (const Series &series : panel.series) {
            if (!series.y || series.y->size() < 2)
                continue;
            const auto [low, high] = extent(*series.y);
            double &known = tallest[series.onRightAxis ? 1 : 0];
            if (std::isfinite(high - low))
                known = std::max(known, high - low);
        }
        for (Series &series : panel.series) {
            const double by = itemOfKey(series.key) * share * tallest[series.onRightAxis ? 1 : 0];
            if (by == 0)
                continue;
            series.y = raised(series.y, by);
            series.base = raised(series.base, by);
        }
        for (Annotation &words : panel.annotations)
            words.y += itemOfKey(words.key) * share * tallest[words.onRightAxis ? 1 : 0];
        // The shift makes the numbers of the axis meaningless; its height is that of the unshifted curves.
        if (tallest[0] > 0) {
            panel.y.label += QStringLiteral(", offset");
            panel.y.numbered = false;
        }
        if (tallest[1] > 0 && panel.right)
            panel.right->numbered = false;
    }
    return figure;
}

} // namespace vitrine
