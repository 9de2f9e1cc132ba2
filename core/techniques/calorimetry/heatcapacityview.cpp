// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/view.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>

namespace vitrine::calorimetry
{

namespace
{

// Heat capacity over temperature, every ramp a piece of one curve, one colour a sample.
Figure composed(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("heat-capacity");
    figure.title = QStringLiteral("Heat capacity");
    Panel panel;
    panel.key = QStringLiteral("heat-capacity");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.label = QStringLiteral("<i>c</i><sub>p</sub>");
    panel.y.unit = Unit::of("J/(g K)").displayed();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (item.dataset && item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
        if (!item.outcome)
            continue;
        const std::uint32_t colour = paletteColour(item.colourIndex);
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        bool first = true;
        for (Series &series : seriesOf(*item.outcome, panel.key, colour)) {
            const Curve *curve = item.outcome->curve(series.key);
            if (curve && curve->yUnit == Unit()) {
                panel.y.label = QStringLiteral("<i>Φ</i><sub>s</sub>/<i>Φ</i><sub>r</sub>");
                panel.y.unit = QString();
            }
            series.key = prefix + series.key;
            series.label = first ? item.sample : QString();
            series.marker = MarkerShape::Circle;
            series.markerSize = 2;
            series.fill = colour;
            first = false;
            panel.series.push_back(std::move(series));
        }
        for (const ResultValue &value : item.outcome->results) {
            const auto at = value.index.find(QStringLiteral("temperature"));
            if (items.size() > 1 || value.key != QLatin1String("cp") || at == value.index.end())
                continue;
            Annotation words;
            words.key = QStringLiteral("cp@%1").arg(at->second);
            words.words = roundedText(value.quantity, UncertaintyStyle::Concise);
            words.x = at->second;
            words.y = value.quantity.value;
            words.offsetY = 14;
            words.arrow = true;
            panel.annotations.push_back(std::move(words));
        }
        if (items.size() == 1 && item.analysis)
            panel.handles = handlesFor(*item.analysis, item.outcome->parameters, panel.key);
    }
    panel.legend = items.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

ViewSpec heatCapacityView()
{
    return {QStringLiteral("calorimetry.heat-capacity"),
            text(QT_TRANSLATE_NOOP("core", "Heat capacity")),
            QStringLiteral("calorimetry"),
            {QStringLiteral("calorimetry.heat-capacity"), QStringLiteral("calorimetry.heat-capacity-direct")},
            composed};
}

} // namespace vitrine::calorimetry
