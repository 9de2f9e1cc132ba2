// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/figure.h"

#include "figure/gradation.h"

namespace vitrine
{

namespace
{

constexpr std::uint32_t baselineColour = 0xff7a7a7a;
constexpr std::uint32_t constructionColour = 0xff404040;

std::uint32_t withAlpha(std::uint32_t colour, std::uint32_t alpha)
{
    return (colour & 0x00ffffffU) | (alpha << 24);
}

} // namespace

std::vector<Handle> handlesFor(const AnalysisSpec &spec, const Parameters &complete, const QString &panel)
{
    std::vector<Handle> handles;
    for (const ParameterSpec &parameter : spec.parameters) {
        if (parameter.handle == HandleKind::None || parameter.panel != panel || !counts(parameter, complete))
            continue;
        if (parameter.family) {
            for (const auto &[key, value] : complete.all())
                if (const double *at = std::get_if<double>(&value); at && key.startsWith(parameter.key + u'.'))
                    handles.push_back({key, parameter.handle, *at, *at, parameter.label.english(), parameter.unit.displayed()});
            continue;
        }
        Handle handle;
        handle.parameter = parameter.key;
        handle.kind = parameter.handle;
        handle.label = parameter.label.english();
        handle.unit = parameter.unit.displayed();
        if (const auto interval = complete.interval(parameter.key)) {
            handle.low = interval->low;
            handle.high = interval->high;
        } else {
            const double value = complete.number(parameter.key);
            if (value != value)
                continue;
            handle.low = handle.high = value;
        }
        handles.push_back(std::move(handle));
    }
    return handles;
}

std::vector<Series> seriesOf(const Outcome &outcome, const QString &panel, std::uint32_t colour)
{
    std::vector<Series> all;
    for (const Curve &curve : outcome.curves) {
        if (curve.panel != panel || !curve.x || !curve.y)
            continue;
        Series series;
        series.key = curve.key;
        series.name = curve.label.english();
        series.x = curve.x;
        series.y = curve.y;
        switch (curve.use) {
        case CurveUse::Data:
            series.stroke = {colour, 0.8, Dash::Solid};
            series.xError = curve.xUncertainty;
            series.yError = curve.uncertainty;
            break;
        case CurveUse::Fit:
            series.label = curve.label.english();
            series.stroke = {fitColour, 0.9, Dash::Solid};
            series.depth = 1;
            break;
        case CurveUse::Baseline:
            series.stroke = {baselineColour, 0.7, Dash::Dashed};
            series.depth = 1;
            break;
        case CurveUse::Residual:
            series.stroke = {colour, 0.6, Dash::Solid};
            break;
        case CurveUse::Construction:
            series.stroke = {constructionColour, 0.5, Dash::Dashed};
            series.depth = 1;
            break;
        case CurveUse::Area:
            series.base = curve.base;
            series.stroke.width = 0;
            series.fill = withAlpha(colour, 0x38);
            series.depth = -1;
            break;
        case CurveUse::Points:
            series.stroke = {colour, 0, Dash::Solid};
            series.fill = colour;
            series.marker = MarkerShape::Circle;
            series.xError = curve.xUncertainty;
            series.yError = curve.uncertainty;
            series.depth = 2;
            break;
        }
        all.push_back(std::move(series));
    }
    return all;
}

QString axisTitle(const Axis &axis, const FigureStyle &style)
{
    if (axis.unit.isEmpty())
        return axis.label;
    if (style.unitInParentheses)
        return axis.label + QStringLiteral(" (") + axis.unit + QLatin1Char(')');
    // The solidus divides by the whole unit, so a product of units needs brackets; percent keeps its own.
    if (axis.unit == QLatin1String("%") || axis.unit == QLatin1String("ppm"))
        return axis.label + QStringLiteral(" (") + axis.unit + QLatin1Char(')');
    return axis.label + QStringLiteral(" / ") + axis.unit;
}

} // namespace vitrine
