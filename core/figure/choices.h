// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "numerics/planegeometry.h"

#include <QJsonObject>

namespace vitrine
{

// What a person has said about a saved figure beyond what its view draws; everything not said stays as the view
// has it. Kept in the options of the figure's node, so that a project made by a newer program loses nothing.

struct AxisChoice
{
    std::optional<double> low, high;   // in the unit shown; what is not set follows from the data
    QString unit;                      // symbol of a unit of the same dimension; "" = that of the view
    std::optional<bool> logarithmic;
    friend bool operator==(const AxisChoice &, const AxisChoice &) = default;
};

// Colour and name are the item's: its curves in the other panels take them too, where they had the same and nothing else is
// said about them.
struct CurveChoice
{
    bool shown = true;
    std::optional<std::uint32_t> colour; // ARGB
    std::optional<double> width;         // pt
    std::optional<MarkerShape> marker;
    QString name;                        // in the legend, as a person writes it: nameMarkup() sets it; "" = that of the view
    friend bool operator==(const CurveChoice &, const CurveChoice &) = default;
};

struct LabelChoice
{
    bool shown = true;
    std::optional<plane::Point> offset; // pt from the place that is named to the middle of the words, y upwards
    friend bool operator==(const LabelChoice &, const LabelChoice &) = default;
};

struct FigureChoices
{
    std::map<QString, AxisChoice> axes;    // by axisName()
    std::map<QString, CurveChoice> curves; // by partName()
    QStringList order;                     // of the curves, by partName(); what is not in it comes behind
    std::map<QString, LabelChoice> labels; // by partName()
    bool labelsShown = true;
    std::optional<bool> legend;
    Panel::Corner corner = Panel::Corner::Free;
    bool whole = false;                    // the whole curve, also where the view has a part in focus
    bool alongTime = false;                // time instead of temperature, where the data have it
    bool derivative = false;               // of the measured curves, in a panel below
    friend bool operator==(const FigureChoices &, const FigureChoices &) = default;
};

// "main.x", "main.y", "main.right".
enum class AxisPlace { X, Y, Right };
[[nodiscard]] QString axisName(const Panel &panel, AxisPlace place);
// A curve or label of a panel under a name that survives another order of the figure's items: views number theirs
// "2/data" or "1.data", the name has the item's id instead.
[[nodiscard]] QString partName(const Panel &panel, const QString &key, const std::vector<qint64> &items);
// The number of the item, from 0, that a key belongs to: 0 and nothing where the key names none.
[[nodiscard]] int itemOfKey(const QString &key);
[[nodiscard]] std::optional<int> itemNumber(const QString &key);

[[nodiscard]] FigureChoices figureChoices(const QJsonObject &options);
// The options with these choices instead of those in it; what else it holds stays.
[[nodiscard]] QJsonObject withChoices(QJsonObject options, const FigureChoices &choices);

// The figure as it is wanted. A unit of another dimension or a logarithm of what has none is left out.
[[nodiscard]] Figure arranged(Figure figure, const FigureChoices &choices, const std::vector<qint64> &items);
// A panel with a focus shows that part.
void showFocus(Panel &panel);
// The panels with a focus and no range of their own show that part.
[[nodiscard]] Figure focused(Figure figure);

// Symbols of the units that an axis can be shown in, its own first; empty where there is nothing to choose.
[[nodiscard]] QStringList unitsOfAxis(const Axis &axis);
[[nodiscard]] QString markerKey(MarkerShape shape); // "circle-open"
[[nodiscard]] const std::vector<MarkerShape> &markerShapes();

} // namespace vitrine
