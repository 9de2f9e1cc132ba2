// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermaltransport/views.h"

#include "figure/notice.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::thermaltransport
{

namespace
{

// The rows of a bare dataset, those with an error code apart.
void addDataset(Panel &panel, const FigureItem &item, std::size_t index)
{
    const Column *T = item.dataset->column(role::temperature), *kappa = item.dataset->column(role::thermalConductivity);
    const Column *codes = item.dataset->column(errorCode);
    if (!T || !kappa)
        return;
    const Values kelvin = valuesIn(*T, Unit::of("K")), values = valuesIn(*kappa, Unit::of("W/(m K)"));
    if (!kelvin || !values)
        return;
    std::vector<double> x[2], y[2], s[2];
    for (std::size_t i = 0; i < values->size(); ++i) {
        if (!std::isfinite((*kelvin)[i]) || !std::isfinite((*values)[i]))
            continue;
        const std::size_t bad = codes && (*codes->values)[i] != 0 ? 1 : 0;
        x[bad].push_back((*kelvin)[i]);
        y[bad].push_back((*values)[i]);
        s[bad].push_back(kappa->uncertainty ? convertedDifference((*kappa->uncertainty)[i], kappa->unit, Unit::of("W/(m K)")) : absent);
    }
    for (const std::size_t bad : {1u, 0u}) {
        if (x[bad].empty())
            continue;
        Series series = markers((bad ? QStringLiteral("excluded_%1") : QStringLiteral("kappa_%1")).arg(index), item, shared(std::move(x[bad])),
                                shared(std::move(y[bad])), kappa->uncertainty ? shared(std::move(s[bad])) : nullptr, bad == 1);
        series.label = bad          ? text(QT_TRANSLATE_NOOP("core", "with an error code")).english()
            : item.sample.isEmpty() ? item.dataset->label
                                    : item.sample;
        panel.series.push_back(std::move(series));
    }
}

bool isLiterature(const Series &series)
{
    return series.key.startsWith(u"literature_") || series.key.startsWith(u"material_");
}

// What several samples share stands once in the legend; corrections and power laws of several would hide each other.
void addOutcome(Panel &panel, const FigureItem &item, std::size_t index, bool alone, bool last)
{
    for (Series &series : seriesOf(*item.outcome, {}, paletteColour(item.colourIndex))) {
        const bool measured = series.key == u"kappa" || series.key == u"excluded";
        const bool literature = isLiterature(series);
        if (!measured && !literature && !alone)
            continue;
        if (literature) {
            // What others measured, in greys: materials as marks at room temperature, tables as lines, with their points as long as
            // those can be told apart.
            constexpr std::size_t mostPoints = 60;
            constexpr std::uint32_t greys[] = {0xff404040, 0xff707070, 0xff9a9a9a, 0xffb8b8b8};
            constexpr MarkerShape marks[] = {MarkerShape::Diamond, MarkerShape::TriangleOpen, MarkerShape::SquareOpen, MarkerShape::Cross};
            constexpr Dash dashes[] = {Dash::Dashed, Dash::DashDot, Dash::Dotted, Dash::Solid};
            const auto others = std::ranges::count_if(panel.series, isLiterature);
            const auto number = static_cast<std::size_t>(others) % 4;
            const Curve *curve = item.outcome->curve(series.key);
            const bool mark = series.key.startsWith(u"material_");
            series.label = curve ? curve->label.english() : QString();
            series.yError = curve ? curve->uncertainty : nullptr;
            series.stroke = {greys[number], mark ? 0.0 : 0.6, dashes[number]};
            series.fill = greys[number];
            const bool points = mark || (series.x && series.x->size() <= mostPoints);
            series.marker = points ? marks[number] : MarkerShape::None;
            series.markerSize = mark ? 3.2 : 2.6;
        }
        if (measured) {
            const bool open = series.key == u"excluded";
            Series dressed = markers(series.key, item, series.x, series.y, series.yError, open);
            dressed.label = open && !last ? QString()
                : open                    ? text(QT_TRANSLATE_NOOP("core", "with an error code")).english()
                : item.sample.isEmpty()   ? item.dataset->label
                                          : item.sample;
            series = std::move(dressed);
        } else if (series.key == u"raw") {
            series.label = text(QT_TRANSLATE_NOOP("core", "before corrections")).english();
        }
        series.key += QStringLiteral("_%1").arg(index);
        panel.series.push_back(std::move(series));
    }
}

Figure compose(const std::vector<FigureItem> &items)
{
    if (areElectrical(items))
        return composeElectrical(items);
    Figure figure;
    figure.key = QStringLiteral("thermal-transport.conductivity");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Thermal conductivity")).english();
    figure.notice = noticeFor(items);
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
    panel.y = labelledAxis(QStringLiteral("<i>κ</i>"), Unit::of("W/(m K)").displayed());
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].dataset)
            continue;
        if (items[i].outcome && !items[i].outcome->curves.empty())
            addOutcome(panel, items[i], i, items.size() == 1, i + 1 == items.size());
        else
            addDataset(panel, items[i], i);
        if (items[i].analysis && panel.handles.empty())
            panel.handles = handlesFor(*items[i].analysis, items[i].parameters, {});
    }
    // Conductivity spans decades from liquid helium to room temperature; a narrow run stays linear in T.
    double low = absent, high = absent;
    bool positive = true;
    for (const Series &series : panel.series) {
        const auto [xLow, xHigh] = extent(*series.x);
        const auto [yLow, yHigh] = extent(*series.y);
        low = std::fmin(low, xLow);
        high = std::fmax(high, xHigh);
        positive = positive && yLow > 0 && yHigh > 0;
    }
    panel.x.logarithmic = low > 0 && high / low > 5;
    panel.y.logarithmic = positive && !panel.series.empty();
    panel.legend = panel.series.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

ViewSpec conductivityView()
{
    return {QStringLiteral("thermal-transport.conductivity"),
            text(QT_TRANSLATE_NOOP("core", "Thermal conductivity")),
            QStringLiteral("thermal-transport"),
            {QStringLiteral("thermal-transport.conductivity"), QStringLiteral("thermal-transport.minimum-conductivity"),
             QStringLiteral("thermal-transport.diffusivity")},
            compose};
}

Technique technique();

Technique technique()
{
    Technique result;
    result.id = QStringLiteral("thermal-transport");
    result.label = text(QT_TRANSLATE_NOOP("core", "Thermal transport"));
    result.importers = {thermalTransportImporter(), resistivityImporter()};
    const auto column = [&](std::string_view role, QStringList names, const char *unit) {
        result.columns.push_back({.role = QString::fromLatin1(role.data()),
                                  .names = std::move(names),
                                  .unit = QString::fromLatin1(unit),
                                  .factor = 1,
                                  .assumedUnit = {},
                                  .metadataKey = {},
                                  .metadataText = {}});
    };
    column(role::temperature,
           {QStringLiteral("t"), QStringLiteral("temp"), QStringLiteral("temperature"), QStringLiteral("sampletemp"),
            QStringLiteral("averagetemperature")},
           "K");
    column(role::thermalConductivity,
           {QStringLiteral("k"), QStringLiteral("kappa"), QStringLiteral("κ"), QStringLiteral("lambda"), QStringLiteral("λ"),
            QStringLiteral("conductivity"), QStringLiteral("thermalconductivity"), QStringLiteral("tc")},
           "W/(m K)");
    column(role::seebeck,
           {QStringLiteral("s"), QStringLiteral("seebeck"), QStringLiteral("seebeckcoefficient"), QStringLiteral("seebeckcoef"),
            QStringLiteral("thermopower")},
           "V/K");
    column(role::resistivity, {QStringLiteral("rho"), QStringLiteral("ρ"), QStringLiteral("resistivity")}, "Ohm m");
    column(thermalDiffusivity,
           {QStringLiteral("alpha"), QStringLiteral("α"), QStringLiteral("a"), QStringLiteral("d"), QStringLiteral("diffusivity"),
            QStringLiteral("thermaldiffusivity")},
           "m2/s");
    result.signatures = {{result.id, {QStringLiteral("temperature"), QStringLiteral("thermal-conductivity")}},
                         {result.id, {QStringLiteral("temperature"), QStringLiteral("resistivity")}},
                         {result.id, {QStringLiteral("temperature"), QString::fromLatin1(thermalDiffusivity)}}};
    result.analyses = {conductivityAnalysis(), resistivityAnalysis(), resistanceAnalysis(), minimumConductivityAnalysis(), diffusivityAnalysis()};
    result.views = {conductivityView(), electricalView()};
    return result;
}

} // namespace vitrine::thermaltransport
