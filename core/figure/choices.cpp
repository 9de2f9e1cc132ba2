// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/choices.h"

#include "base/numbertext.h"
#include "figure/gradation.h"
#include "figure/namemarkup.h"
#include "figure/scaledvalues.h"

#include <QJsonArray>

#include <algorithm>
#include <array>
#include <cmath>

namespace vitrine
{

namespace
{

constexpr std::array markerKeys{std::pair(MarkerShape::None, "none"),          std::pair(MarkerShape::Circle, "circle"),
                                std::pair(MarkerShape::CircleOpen, "circle-open"), std::pair(MarkerShape::Square, "square"),
                                std::pair(MarkerShape::SquareOpen, "square-open"), std::pair(MarkerShape::Triangle, "triangle"),
                                std::pair(MarkerShape::TriangleOpen, "triangle-open"), std::pair(MarkerShape::Diamond, "diamond"),
                                std::pair(MarkerShape::Cross, "cross")};
constexpr std::array cornerKeys{std::pair(Panel::Corner::TopLeft, "top-left"), std::pair(Panel::Corner::TopRight, "top-right"),
                                std::pair(Panel::Corner::BottomLeft, "bottom-left"), std::pair(Panel::Corner::BottomRight, "bottom-right"),
                                std::pair(Panel::Corner::Right, "right"), std::pair(Panel::Corner::Below, "below")};

template<class Table, class Value>
QString keyOf(const Table &table, Value value)
{
    const auto found = std::ranges::find(table, value, &Table::value_type::first);
    return found == table.end() ? QString() : QString::fromLatin1(found->second);
}

template<class Table>
auto valueOf(const Table &table, const QString &key) -> std::optional<typename Table::value_type::first_type>
{
    const auto found = std::ranges::find_if(table, [&](const auto &row) { return key == QLatin1String(row.second); });
    return found == table.end() ? std::nullopt : std::optional(found->first);
}

std::optional<double> finite(const QJsonValue &json)
{
    return json.isDouble() && std::isfinite(json.toDouble()) ? std::optional(json.toDouble()) : std::nullopt;
}

// "#d55e00" there and back.
std::optional<std::uint32_t> colourFrom(const QJsonValue &json)
{
    const QString words = json.toString();
    bool good = false;
    const std::uint32_t rgb = words.mid(1).toUInt(&good, 16);
    return good && words.size() == 7 && words.startsWith(u'#') ? std::optional(0xff000000U | rgb) : std::nullopt;
}
QString colourText(std::uint32_t colour)
{
    return u'#' + QStringLiteral("%1").arg(colour & 0x00ffffffU, 6, 16, QLatin1Char('0'));
}

// Number and rest of "2/data" and "1.data"; nothing for any other key.
struct Numbered
{
    int item = 0;
    QString rest;
};
std::optional<Numbered> numbered(const QString &key)
{
    qsizetype digits = 0;
    while (digits < key.size() && key[digits].isDigit())
        ++digits;
    if (digits == 0 || digits > 6 || digits == key.size() || (key[digits] != u'/' && key[digits] != u'.'))
        return std::nullopt;
    const auto number = parsedNumber(key.left(digits));
    if (!number)
        return std::nullopt;
    return Numbered{static_cast<int>(*number) - (key[digits] == u'/' ? 1 : 0), key.mid(digits + 1)};
}

struct Conversion
{
    double factor = 1, offset = 0;
    [[nodiscard]] double of(double value) const { return factor * value + offset; }
    [[nodiscard]] Values of(const Values &values) const { return scaledValues(values, factor, offset); }
    [[nodiscard]] Values ofDifferences(const Values &values) const { return scaledValues(values, std::abs(factor), 0); }
    void apply(std::optional<Interval> &range) const
    {
        if (range)
            range = Interval{of(range->low), of(range->high)};
    }
};

std::optional<Conversion> conversion(const Axis &axis, const QString &wanted)
{
    const auto from = Unit::parsed(axis.unit), to = Unit::parsed(wanted);
    if (wanted.isEmpty() || axis.unit.isEmpty() || !from || !to || !from->sameDimension(*to) || *from == *to)
        return std::nullopt;
    return Conversion{convertedDifference(1, *from, *to), converted(0, *from, *to)};
}

void convertX(Panel &panel, const Conversion &change)
{
    for (Series &series : panel.series) {
        series.x = change.of(series.x);
        series.xError = change.ofDifferences(series.xError);
    }
    for (Annotation &words : panel.annotations)
        words.x = change.of(words.x);
    for (GuideLine &guide : panel.guides) {
        guide.x = change.of(guide.x);
        if (guide.kind == GuideLine::Kind::Sloped && !panel.x.logarithmic)
            guide.slope /= change.factor;
    }
    for (BubbleFamily &family : panel.families)
        for (Bubble &bubble : family.bubbles) {
            bubble.xLow = change.of(bubble.xLow);
            bubble.xHigh = change.of(bubble.xHigh);
        }
    change.apply(panel.focus);
    change.apply(panel.x.range);
}

void convertY(Panel &panel, const Conversion &change, bool right)
{
    for (Series &series : panel.series) {
        if (series.onRightAxis != right)
            continue;
        series.y = change.of(series.y);
        series.base = change.of(series.base);
        series.yError = change.ofDifferences(series.yError);
    }
    for (Annotation &words : panel.annotations)
        if (words.onRightAxis == right)
            words.y = change.of(words.y);
    if (right)
        return change.apply(panel.right->range);
    change.apply(panel.focusHeight);
    for (GuideLine &guide : panel.guides) {
        guide.y = change.of(guide.y);
        if (guide.kind == GuideLine::Kind::Sloped && !panel.y.logarithmic)
            guide.slope *= change.factor;
    }
    for (BubbleFamily &family : panel.families)
        for (Bubble &bubble : family.bubbles) {
            bubble.yLow = change.of(bubble.yLow);
            bubble.yHigh = change.of(bubble.yHigh);
        }
    change.apply(panel.y.range);
}

// Which panel above gives a panel its x axis: the nearest of its column that shares nothing.
std::size_t leaderOf(const std::vector<Panel> &panels, std::size_t index)
{
    std::size_t leader = index;
    for (int row = panels[index].row; panels[leader].sharesX && row > 0; --row)
        for (std::size_t i = 0; i < panels.size(); ++i)
            if (panels[i].column == panels[index].column && panels[i].row == row - 1)
                leader = i;
    return leader;
}

void applyAxis(Axis &axis, const AxisChoice &choice)
{
    const auto unit = Unit::parsed(axis.unit);
    if (choice.logarithmic && !(*choice.logarithmic && unit && unit->offset() != 0))
        axis.logarithmic = *choice.logarithmic;
    if (choice.low || choice.high)
        axis.range = Interval{choice.low.value_or(absent), choice.high.value_or(absent)};
}

void applyAxes(std::vector<Panel> &panels, const FigureChoices &choices)
{
    const auto chosen = [&](const Panel &panel, AxisPlace place) {
        const auto found = choices.axes.find(axisName(panel, place));
        return found == choices.axes.end() ? AxisChoice() : found->second;
    };
    const std::vector<Panel> before = panels;
    for (std::size_t i = 0; i < panels.size(); ++i) {
        Panel &panel = panels[i];
        const Panel &leader = before[leaderOf(before, i)];
        const AxisChoice x = chosen(leader, AxisPlace::X);
        if (const auto change = conversion(leader.x, x.unit)) {
            convertX(panel, *change);
            if (!panel.x.unit.isEmpty() || &leader == &before[i])
                panel.x.unit = Unit::parsed(x.unit)->displayed();
        }
        applyAxis(panel.x, x);
        const AxisChoice y = chosen(panel, AxisPlace::Y);
        if (const auto change = conversion(panel.y, y.unit)) {
            convertY(panel, *change, false);
            panel.y.unit = Unit::parsed(y.unit)->displayed();
        }
        applyAxis(panel.y, y);
        if (!panel.right)
            continue;
        const AxisChoice right = chosen(panel, AxisPlace::Right);
        if (const auto change = conversion(*panel.right, right.unit)) {
            convertY(panel, *change, true);
            panel.right->unit = Unit::parsed(right.unit)->displayed();
        }
        applyAxis(*panel.right, right);
    }
}

// Marks that a person wrote stay; else formulas get their indices.
QString legendWords(const QString &name)
{
    return name.contains(u'<') ? name : nameMarkup(name);
}

// What is said about one curve of an item is said about the item: its colour and its name in all panels.
void applyToItems(Figure &figure, const FigureChoices &choices, const std::vector<qint64> &items)
{
    struct Change
    {
        int item = 0;
        std::uint32_t from = 0, to = 0;
        QString label, name;
        bool coloured = false;
    };
    std::vector<Change> changes;
    QStringList coloured, named; // curves with a choice of their own
    for (const Panel &panel : figure.panels) {
        for (const Series &series : panel.series) {
            const auto found = choices.curves.find(partName(panel, series.key, items));
            if (found == choices.curves.end() || (!found->second.colour && found->second.name.isEmpty()))
                continue;
            const auto item = itemNumber(series.key);
            if (!item && items.size() != 1)
                continue; // of no item
            const CurveChoice &choice = found->second;
            Change change{item.value_or(-1), series.stroke.width > 0 || series.fill == 0 ? series.stroke.colour : series.fill, choice.colour.value_or(0), series.label, choice.name, choice.colour.has_value()};
            if (change.coloured)
                coloured += panel.key + u'/' + series.key;
            if (!change.name.isEmpty())
                named += panel.key + u'/' + series.key;
            changes.push_back(std::move(change));
        }
    }
    const Figure before = figure;
    for (const Change &change : changes) {
        if (change.coloured && (change.from & 0x00ffffffU) != 0) // black is nobody's own
            recolour(figure, change.item, change.from, change.to, coloured);
        if (change.name.isEmpty() || change.label.isEmpty())
            continue;
        for (std::size_t p = 0; p < figure.panels.size(); ++p)
            for (std::size_t i = 0; i < figure.panels[p].series.size(); ++i) {
                Series &series = figure.panels[p].series[i];
                if (before.panels[p].series[i].label == change.label && itemNumber(series.key).value_or(-1) == change.item && !named.contains(figure.panels[p].key + u'/' + series.key))
                    series.label = legendWords(change.name);
            }
    }
}

void applyCurves(Panel &panel, const FigureChoices &choices, const std::vector<qint64> &items)
{
    std::erase_if(panel.series, [&](const Series &series) {
        const auto found = choices.curves.find(partName(panel, series.key, items));
        return found != choices.curves.end() && !found->second.shown;
    });
    for (Series &series : panel.series) {
        const auto found = choices.curves.find(partName(panel, series.key, items));
        if (found == choices.curves.end())
            continue;
        const CurveChoice &choice = found->second;
        if (choice.colour) {
            series.stroke.colour = *choice.colour;
            if (series.fill != 0)
                series.fill = (series.fill & 0xff000000U) | (*choice.colour & 0x00ffffffU);
        }
        if (choice.width)
            series.stroke.width = *choice.width;
        if (choice.marker)
            series.marker = *choice.marker;
        if (!choice.name.isEmpty())
            series.label = legendWords(choice.name);
    }
    const auto place = [&](const Series &series) {
        const qsizetype at = choices.order.indexOf(partName(panel, series.key, items));
        return at < 0 ? choices.order.size() : at;
    };
    if (!choices.order.isEmpty())
        std::ranges::stable_sort(panel.series, {}, place);
}

void applyLabels(Panel &panel, const FigureChoices &choices, const std::vector<qint64> &items)
{
    const auto chosen = [&](const Annotation &words) {
        const auto found = choices.labels.find(partName(panel, words.key, items));
        return found == choices.labels.end() ? LabelChoice() : found->second;
    };
    std::erase_if(panel.annotations, [&](const Annotation &words) { return !choices.labelsShown || !chosen(words).shown; });
    for (Annotation &words : panel.annotations)
        if (const auto offset = chosen(words).offset) {
            words.offsetX = offset->x;
            words.offsetY = offset->y;
            words.placed = true;
        }
}

AxisChoice axisFrom(const QJsonObject &json)
{
    AxisChoice choice{finite(json[QStringLiteral("low")]), finite(json[QStringLiteral("high")]), json[QStringLiteral("unit")].toString(), std::nullopt};
    if (json[QStringLiteral("log")].isBool())
        choice.logarithmic = json[QStringLiteral("log")].toBool();
    return choice;
}

QJsonObject toJson(const AxisChoice &choice)
{
    QJsonObject json;
    if (choice.low)
        json[QStringLiteral("low")] = *choice.low;
    if (choice.high)
        json[QStringLiteral("high")] = *choice.high;
    if (!choice.unit.isEmpty())
        json[QStringLiteral("unit")] = choice.unit;
    if (choice.logarithmic)
        json[QStringLiteral("log")] = *choice.logarithmic;
    return json;
}

CurveChoice curveFrom(const QJsonObject &json)
{
    CurveChoice choice;
    choice.shown = json[QStringLiteral("shown")].toBool(true);
    choice.colour = colourFrom(json[QStringLiteral("colour")]);
    if (const auto width = finite(json[QStringLiteral("width")]))
        choice.width = std::clamp(*width, 0.0, 20.0);
    choice.marker = valueOf(markerKeys, json[QStringLiteral("marker")].toString());
    choice.name = json[QStringLiteral("name")].toString();
    return choice;
}

QJsonObject toJson(const CurveChoice &choice)
{
    QJsonObject json;
    if (!choice.shown)
        json[QStringLiteral("shown")] = false;
    if (choice.colour)
        json[QStringLiteral("colour")] = colourText(*choice.colour);
    if (choice.width)
        json[QStringLiteral("width")] = *choice.width;
    if (choice.marker)
        json[QStringLiteral("marker")] = markerKey(*choice.marker);
    if (!choice.name.isEmpty())
        json[QStringLiteral("name")] = choice.name;
    return json;
}

LabelChoice labelFrom(const QJsonObject &json)
{
    LabelChoice choice;
    choice.shown = json[QStringLiteral("shown")].toBool(true);
    const auto x = finite(json[QStringLiteral("dx")]), y = finite(json[QStringLiteral("dy")]);
    if (x && y)
        choice.offset = plane::Point{*x, *y};
    return choice;
}

QJsonObject toJson(const LabelChoice &choice)
{
    QJsonObject json;
    if (!choice.shown)
        json[QStringLiteral("shown")] = false;
    if (choice.offset) {
        json[QStringLiteral("dx")] = choice.offset->x;
        json[QStringLiteral("dy")] = choice.offset->y;
    }
    return json;
}

template<class Choice>
void readAll(std::map<QString, Choice> &all, const QJsonValue &json, Choice (*from)(const QJsonObject &))
{
    const QJsonObject object = json.toObject();
    for (auto it = object.begin(); it != object.end(); ++it)
        all[it.key()] = from(it.value().toObject());
}

template<class Choice>
void writeAll(QJsonObject &options, const QString &key, const std::map<QString, Choice> &all)
{
    QJsonObject object;
    for (const auto &[name, choice] : all)
        if (const QJsonObject json = toJson(choice); !json.isEmpty())
            object[name] = json;
    if (object.isEmpty())
        options.remove(key);
    else
        options[key] = object;
}

void writeFlag(QJsonObject &options, const QString &key, bool usual, bool value)
{
    if (value == usual)
        options.remove(key);
    else
        options[key] = value;
}

} // namespace

QString axisName(const Panel &panel, AxisPlace place)
{
    return panel.key + QLatin1String(place == AxisPlace::X ? ".x" : place == AxisPlace::Y ? ".y" : ".right");
}

std::optional<int> itemNumber(const QString &key)
{
    const auto number = numbered(key);
    return number ? std::optional(std::max(0, number->item)) : std::nullopt;
}

int itemOfKey(const QString &key)
{
    return itemNumber(key).value_or(0);
}

QString partName(const Panel &panel, const QString &key, const std::vector<qint64> &items)
{
    const auto number = numbered(key);
    const bool known = number && number->item >= 0 && number->item < static_cast<int>(items.size());
    const QString own = known ? exactNumberText(static_cast<double>(items[static_cast<std::size_t>(number->item)])) + u':' + number->rest
                        : items.size() == 1 ? exactNumberText(static_cast<double>(items.front())) + u':' + key
                                            : key;
    return panel.key + u'/' + own;
}

FigureChoices figureChoices(const QJsonObject &options)
{
    FigureChoices choices;
    readAll(choices.axes, options[QStringLiteral("axes")], &axisFrom);
    readAll(choices.curves, options[QStringLiteral("curves")], &curveFrom);
    readAll(choices.labels, options[QStringLiteral("labels")], &labelFrom);
    for (const QJsonValue &name : options[QStringLiteral("order")].toArray())
        choices.order += name.toString();
    choices.labelsShown = options[QStringLiteral("labels-shown")].toBool(true);
    const QString legend = options[QStringLiteral("legend")].toString();
    if (!legend.isEmpty())
        choices.legend = legend != QLatin1String("off");
    choices.corner = valueOf(cornerKeys, legend).value_or(Panel::Corner::Free);
    choices.whole = options[QStringLiteral("whole")].toBool();
    choices.derivative = options[QStringLiteral("derivative")].toBool();
    choices.alongTime = options[QStringLiteral("along")].toString() == QLatin1String("time");
    return choices;
}

QJsonObject withChoices(QJsonObject options, const FigureChoices &choices)
{
    writeAll(options, QStringLiteral("axes"), choices.axes);
    writeAll(options, QStringLiteral("curves"), choices.curves);
    writeAll(options, QStringLiteral("labels"), choices.labels);
    if (choices.order.isEmpty())
        options.remove(QStringLiteral("order"));
    else
        options[QStringLiteral("order")] = QJsonArray::fromStringList(choices.order);
    writeFlag(options, QStringLiteral("labels-shown"), true, choices.labelsShown);
    const QString corner = keyOf(cornerKeys, choices.corner);
    if (!choices.legend)
        options.remove(QStringLiteral("legend"));
    else
        options[QStringLiteral("legend")] = !*choices.legend ? QStringLiteral("off") : corner.isEmpty() ? QStringLiteral("free") : corner;
    writeFlag(options, QStringLiteral("whole"), false, choices.whole);
    writeFlag(options, QStringLiteral("derivative"), false, choices.derivative);
    if (choices.alongTime)
        options[QStringLiteral("along")] = QStringLiteral("time");
    else
        options.remove(QStringLiteral("along"));
    return options;
}

void showFocus(Panel &panel)
{
    if (!panel.focus)
        return;
    panel.x.range = panel.focus;
    if (panel.focusHeight && !panel.y.range)
        panel.y.range = panel.focusHeight;
}

Figure focused(Figure figure)
{
    for (Panel &panel : figure.panels)
        if (panel.focus && !panel.x.range)
            showFocus(panel);
    return figure;
}

Figure arranged(Figure figure, const FigureChoices &choices, const std::vector<qint64> &items)
{
    if (!choices.whole)
        figure = focused(std::move(figure));
    for (Panel &panel : figure.panels)
        panel.focus = panel.focusHeight = std::nullopt; // it is decided
    applyAxes(figure.panels, choices);
    applyToItems(figure, choices, items);
    for (Panel &panel : figure.panels) {
        applyCurves(panel, choices, items);
        applyLabels(panel, choices, items);
        if (choices.legend) {
            panel.legend = *choices.legend && std::ranges::any_of(panel.series, [](const Series &series) { return !series.label.isEmpty(); });
            panel.legendCorner = choices.corner;
        }
    }
    return figure;
}

QStringList unitsOfAxis(const Axis &axis)
{
    const auto own = Unit::parsed(axis.unit);
    if (axis.unit.isEmpty() || !own)
        return {};
    QStringList units{own->symbol()};
    for (const char *symbol : {"degC", "K", "s", "min", "h", "mW", "uW", "W", "mW/mg", "W/g", "J/(g K)", "J/(kg K)", "Hz", "kHz", "MHz", "ohm", "kohm", "Mohm",
                               "S/m", "S/cm", "mS/cm", "mg", "g", "um", "mm", "nm", "Pa", "MPa", "GPa", "T", "Oe", "emu", "%", "kJ/mol", "J/mol", "eV"}) {
        const auto unit = Unit::parsed(QLatin1String(symbol));
        const bool pure = own->isNumber(); // percent beside ppm, but not beside a plain number's degrees
        if (unit && unit->sameDimension(*own) && !(*unit == *own) && !pure)
            units += unit->symbol();
    }
    units.removeDuplicates();
    return units.size() > 1 ? units : QStringList();
}

QString markerKey(MarkerShape shape)
{
    return keyOf(markerKeys, shape);
}

const std::vector<MarkerShape> &markerShapes()
{
    static const std::vector<MarkerShape> all = [] {
        std::vector<MarkerShape> shapes;
        for (const auto &[shape, key] : markerKeys)
            shapes.push_back(shape);
        return shapes;
    }();
    return all;
}

} // namespace vitrine
