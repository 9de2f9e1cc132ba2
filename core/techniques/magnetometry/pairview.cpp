// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/magnetometry/magnetometry.h"

#include "figure/notice.h"
#include "figure/panelparts.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <set>

namespace vitrine::magnetometry
{

namespace
{

// chi T of both over temperature, and the fraction at every temperature: the picture holds where that is level.
Figure composePair(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("magnetometry.pair");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Crystal and glass")).english();
    figure.heightMm = 95;
    figure.notice = noticeFor(items);
    const Axis temperature = labelledAxis(text(QT_TRANSLATE_NOOP("core", "Temperature")).english(), QStringLiteral("K"));
    Panel main = panelAt("main", {.row = 0, .stretch = 1.5}, temperature, labelledAxis(QStringLiteral("<i>χT</i>"), Unit::of("cm3 K/mol").displayed()));
    Panel ratio =
        panelAt("fraction", {.row = 1, .stretch = 0.8}, temperature, labelledAxis(text(QT_TRANSLATE_NOOP("core", "Reduced metal")).english(), QStringLiteral("%")));
    ratio.sharesX = true;
    ratio.guides.push_back(zeroLine());
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome)
            continue;
        const std::uint32_t colour = paletteColour(item.colourIndex);
        const auto add = [&](Panel &panel, const char *key, bool open, const QString &label) {
            const Curve *curve = item.outcome->curve(QString::fromLatin1(key));
            if (!curve)
                return;
            Series series;
            series.key = curve->key + QStringLiteral("_%1").arg(i);
            series.label = label;
            series.x = curve->x;
            series.y = curve->y;
            series.yError = curve->uncertainty;
            series.stroke = {colour, 0.4, open ? Dash::Dashed : Dash::Solid};
            series.fill = colour;
            series.marker = open ? MarkerShape::CircleOpen : MarkerShape::Circle;
            series.markerSize = 2.4;
            series.depth = 2;
            panel.series.push_back(std::move(series));
        };
        const QString name = legendName(item);
        add(main, "chi_T_glass", false, items.size() > 1 ? name : text(QT_TRANSLATE_NOOP("core", "glass")).english());
        // Of several pairs one entry tells what the open symbols are.
        const bool last = i + 1 == items.size();
        add(main, "chi_T_crystal", true,
            items.size() == 1 ? text(QT_TRANSLATE_NOOP("core", "crystal")).english()
                : last        ? text(QT_TRANSLATE_NOOP("core", "open: the crystals")).english()
                              : QString());
        add(ratio, "fraction", false, {});
        const ResultValue *fraction = item.outcome->find(QStringLiteral("fraction"));
        const ResultValue *glass = item.outcome->find(QStringLiteral("chi_T_glass")), *crystal = item.outcome->find(QStringLiteral("chi_T_crystal"));
        const double T = item.parameters.number(QStringLiteral("temperature"));
        if (fraction && glass && crystal && std::isfinite(T)) {
            // What the fraction is: the step between the two at one temperature.
            Series step;
            step.key = QStringLiteral("step_%1").arg(i);
            step.x = shared({T, T});
            step.y = shared({glass->quantity.value, crystal->quantity.value});
            step.stroke = {items.size() > 1 ? colour : 0xff404040, 0.8, Dash::Solid};
            step.depth = 1;
            main.series.push_back(std::move(step));
            Annotation words;
            words.key = QStringLiteral("fraction_%1").arg(i);
            words.x = T;
            words.y = (glass->quantity.value + crystal->quantity.value) / 2;
            words.offsetX = -14;
            words.words = roundedText(fraction->quantity, UncertaintyStyle::Concise);
            words.colour = items.size() > 1 ? colour : 0xff000000;
            main.annotations.push_back(std::move(words));
        }
        if (item.analysis && main.handles.empty())
            main.handles = handlesFor(*item.analysis, item.parameters, {});
    }
    const auto first = std::ranges::find_if(items, [](const FigureItem &item) { return item.outcome != nullptr; });
    if (first != items.end())
        addSpinLine(main, first->parameters);
    main.legend = true;
    figure.panels.push_back(std::move(main));
    figure.panels.push_back(std::move(ratio));
    return figure;
}

Figure composeLoop(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("magnetometry.loop");
    figure.title = text(QT_TRANSLATE_NOOP("core", "Magnetisation curve")).english();
    figure.heightMm = 110;
    figure.notice = noticeFor(items);
    Panel main = panelAt("main", {.row = 0, .stretch = 1.6}, labelledAxis(text(QT_TRANSLATE_NOOP("core", "Field <i>H</i>")).english(), QStringLiteral("Oe")),
                         labelledAxis(text(QT_TRANSLATE_NOOP("core", "Moment <i>m</i>")).english(), QStringLiteral("emu")));
    Panel owen = panelAt("honda-owen", {.row = 1, .stretch = 0.9}, labelledAxis(QStringLiteral("1/<i>H</i>"), Unit::of("1/Oe").displayed()),
                         labelledAxis(QStringLiteral("<i>m</i>/<i>H</i>"), Unit::of("emu/Oe").displayed()));
    main.guides.push_back(zeroLine());
    GuideLine upright;
    upright.stroke = {guideColour, guideWidth, Dash::Solid};
    main.guides.push_back(upright);
    int colour = 0;
    std::set<QString> told;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.outcome)
            continue;
        // Isotherms of one file are told apart by colour; several files too.
        std::map<QString, int> colours;
        for (Panel *panel : {&main, &owen}) {
            for (Series &series : seriesOf(*item.outcome, panel == &main ? QString() : QStringLiteral("honda-owen"), 0)) {
                const QString number = series.key.section(u'_', -1);
                const auto [at, added] = colours.try_emplace(number, colour);
                colour += added ? 1 : 0;
                const std::uint32_t own = paletteColour(at->second + item.colourIndex);
                const Curve *curve = item.outcome->curve(series.key);
                const bool points = curve && curve->use == CurveUse::Points;
                if (points) {
                    series.marker = MarkerShape::Circle;
                    series.markerSize = 2;
                    series.fill = own;
                    series.stroke = {own, panel == &main ? 0.4 : 0.0, Dash::Solid};
                    if (panel == &main)
                        series.label = items.size() > 1 ? legendName(item) + QStringLiteral(", ") + curve->label.english() : curve->label.english();
                } else {
                    // What all isotherms have alike stands in the legend once.
                    const bool first = curve && curve->use == CurveUse::Construction && told.insert(curve->label.english()).second;
                    series.label = first && panel == &main ? curve->label.english() : QString();
                    if (series.key.startsWith(u"corrected"))
                        series.stroke = {own, 0.6, Dash::Dotted};
                }
                series.key += QStringLiteral("_%1").arg(i);
                panel->series.push_back(std::move(series));
            }
        }
        if (item.analysis && main.handles.empty())
            main.handles = handlesFor(*item.analysis, item.parameters, {});
    }
    main.legend = main.series.size() > 2;
    const bool hasOwen = !owen.series.empty();
    figure.panels.push_back(std::move(main));
    if (hasOwen)
        figure.panels.push_back(std::move(owen));
    return figure;
}

} // namespace

ViewSpec pairView()
{
    return {QStringLiteral("magnetometry.pair"),
            text(QT_TRANSLATE_NOOP("core", "Crystal and glass")),
            QStringLiteral("magnetometry"),
            {QStringLiteral("magnetometry.reduced-fraction")},
            composePair};
}

ViewSpec loopView()
{
    return {QStringLiteral("magnetometry.loop"),
            text(QT_TRANSLATE_NOOP("core", "Magnetisation curve")),
            QStringLiteral("magnetometry"),
            {QStringLiteral("magnetometry.field-dependence")},
            composeLoop};
}

} // namespace vitrine::magnetometry
