// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/calorimetry/view.h"

#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"
#include "figure/scaledvalues.h"
#include "techniques/calorimetry/thermogram.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <limits>

namespace vitrine::calorimetry
{

namespace
{

constexpr std::size_t mostNamed = 6; // curves; the words of more would cover them

// What all curves of the figure are brought to.
struct Common {
    Unit unit;
    Exotherm exotherm = Exotherm::Unknown;
};

double massOf(const FigureItem &item)
{
    const double set = item.parameters.number(QStringLiteral("mass"));
    if (std::isfinite(set))
        return set;
    const auto mass = item.dataset->metadata.quantity(QStringLiteral("sample_mass"), Unit::of("mg"));
    return mass ? mass->value : absent;
}

Exotherm directionOf(const FigureItem &item)
{
    const QString words = item.parameters.words(QStringLiteral("exotherm"));
    return words == QLatin1String("up") ? Exotherm::Up : words == QLatin1String("down") ? Exotherm::Down : exothermOf(*item.dataset);
}

Common commonOf(const std::vector<FigureItem> &items)
{
    Common common;
    bool powers = false, specific = false, masses = true;
    for (const FigureItem &item : items) {
        const Column *heatFlow = item.dataset->column(role::heatFlow);
        if (common.unit == Unit())
            common.unit = heatFlow->unit;
        const HeatFlow kind = heatFlowOf(heatFlow->unit);
        powers = powers || kind.kind == HeatFlow::Kind::Power;
        specific = specific || kind.kind == HeatFlow::Kind::SpecificPower;
        masses = masses && (kind.kind != HeatFlow::Kind::Power || std::isfinite(massOf(item)));
        if (common.exotherm == Exotherm::Unknown)
            common.exotherm = directionOf(item);
    }
    // Samples of different mass are compared per mass as soon as all masses are known.
    if ((powers && items.size() > 1 && masses) || (powers && specific))
        common.unit = Unit::of("mW/mg");
    return common;
}

// Factor from an item's own heat flow to the figure's.
double factorOf(const FigureItem &item, const Common &common)
{
    const Unit &unit = item.dataset->column(role::heatFlow)->unit;
    double factor = 1;
    if (unit.sameDimension(common.unit))
        factor = unit == common.unit ? 1 : convertedDifference(1, unit, common.unit);
    else if (heatFlowOf(unit).kind == HeatFlow::Kind::Power && heatFlowOf(common.unit).kind == HeatFlow::Kind::SpecificPower)
        factor = heatFlowOf(unit).toWatts / (massOf(item) * 1e-3) / heatFlowOf(common.unit).toWatts;
    else
        factor = absent;
    const Exotherm own = directionOf(item);
    const bool turned = own != Exotherm::Unknown && common.exotherm != Exotherm::Unknown && own != common.exotherm;
    return turned ? -factor : factor;
}

// Of one sample every constructed point has its words. Of several each has first the tip of its peak, the middle of its step or
// whatever else the analysis is made for, then the onset where there is room for it.
enum class Named { All, Main, Onset };

bool isNamed(const FigureItem &item, const QString &key, Named wanted)
{
    const bool main = key == QLatin1String("T_peak") || key == QLatin1String("T_mid") || (item.analysis && key == item.analysis->mainResult);
    return wanted == Named::All || (wanted == Named::Main ? main : !main && key.startsWith(QLatin1String("T_onset")));
}

// "T_onset 268.1(3) °C" beside the constructed points; of several samples in the colour of their curve.
void annotate(Panel &panel, const FigureItem &item, double factor, const QString &prefix, Named wanted)
{
    const bool alone = wanted == Named::All;
    for (const Curve &curve : item.outcome->curves) {
        const ResultValue *result = item.outcome->find(curve.key);
        if (curve.use != CurveUse::Points || !result || !curve.x || curve.x->empty() || !isNamed(item, curve.key, wanted))
            continue;
        const OutputSpec *output = item.analysis ? item.analysis->output(curve.key) : nullptr;
        const Curve *peak = item.outcome->curve(QStringLiteral("T_peak"));
        const double level = peak && peak->y && !peak->y->empty() ? peak->y->front() : curve.y->front();
        Annotation words;
        words.key = prefix + curve.key;
        words.words = (output ? output->symbol : curve.key) + QLatin1Char(' ') + roundedText(result->quantity, UncertaintyStyle::Concise);
        words.x = curve.x->front();
        words.y = factor * curve.y->front();
        words.arrow = true;
        words.ifRoom = wanted == Named::Onset;
        if (!alone)
            words.colour = paletteColour(item.colourIndex);
        // Away from the peak: what lies at its foot goes to the outside, the peak's own name to its tip.
        const bool tip = curve.key == QLatin1String("T_peak");
        const double side = curve.key.startsWith(QLatin1String("T_onset")) || curve.key == QLatin1String("T_mid") ? -1 : 1;
        const double up = factor * (level - curve.y->front()) > 0 ? -1 : 1; // the foot's words on the side without peak
        words.offsetX = tip ? 12 : 14 * side;
        words.offsetY = tip ? 0 : 12 * up;
        panel.annotations.push_back(std::move(words));
    }
    const ResultValue *enthalpy = item.outcome->find(QStringLiteral("enthalpy"));
    const Curve *area = item.outcome->curve(QStringLiteral("area"));
    const Curve *peak = item.outcome->curve(QStringLiteral("T_peak"));
    if (!alone || !enthalpy || !area || !peak || peak->x->empty() || area->base == nullptr || area->base->empty())
        return;
    Annotation words;
    words.key = prefix + QStringLiteral("enthalpy");
    const OutputSpec *output = item.analysis ? item.analysis->output(QStringLiteral("enthalpy")) : nullptr;
    words.words = (output ? output->symbol : enthalpy->key) + QLatin1Char(' ') + roundedText(enthalpy->quantity, UncertaintyStyle::Concise);
    words.x = peak->x->front();
    words.y = factor * (0.5 * peak->y->front() + 0.5 * area->base->at(area->base->size() / 2));
    words.offsetX = 22;
    panel.annotations.push_back(std::move(words));
}

// Glass and liquid of all items with a margin, where all of them are glass transitions: a step is lost on the whole curve.
std::optional<Interval> transitionOf(const std::vector<FigureItem> &items)
{
    std::optional<Interval> all;
    for (const FigureItem &item : items) {
        if (!item.analysis || item.analysis->id != QLatin1String("calorimetry.glass-transition"))
            return std::nullopt;
        const Parameters &used = item.outcome ? item.outcome->parameters : item.parameters;
        const auto glass = used.interval(QStringLiteral("glass_window")), liquid = used.interval(QStringLiteral("liquid_window"));
        if (!glass || !liquid)
            return std::nullopt;
        const double low = std::min(glass->low, liquid->low), high = std::max(glass->high, liquid->high);
        all = all ? Interval{std::min(all->low, low), std::max(all->high, high)} : Interval{low, high};
    }
    if (!all || !(all->high > all->low))
        return std::nullopt;
    const double margin = 0.15 * (all->high - all->low);
    return Interval{all->low - margin, all->high + margin};
}

// From where to where the curve goes there, in the segment that is evaluated: other scans of the run lie at other heights. With its
// constructed lines; nullopt without an outcome to show.
std::optional<Interval> heightOfTransition(const FigureItem &item, const Interval &celsius, double factor)
{
    if (!item.outcome)
        return std::nullopt;
    const std::vector<Segment> segments = segmentsOf(*item.dataset);
    const Segment *segment = segmentNamed(segments, item.outcome->parameters.words(QStringLiteral("segment")));
    Inputs inputs;
    inputs.add(QStringLiteral("data"), item.dataset);
    if (segments.size() < 2 || !segment)
        return std::nullopt; // the whole curve is the one
    const auto run = thermogram(inputs, item.outcome->parameters);
    const auto rows = run ? run->between(celsius) : std::nullopt;
    if (!rows)
        return std::nullopt;
    double low = std::numeric_limits<double>::infinity(), high = -low;
    const auto take = [&](double y) {
        if (std::isfinite(y)) {
            low = std::min(low, factor * y);
            high = std::max(high, factor * y);
        }
    };
    for (std::size_t i = rows->first; i <= rows->last; ++i)
        take(run->heatFlow[i]);
    for (const Curve &curve : item.outcome->curves)
        if (curve.use == CurveUse::Points && curve.y)
            std::ranges::for_each(*curve.y, take);
    const double margin = 0.08 * (high - low);
    return margin > 0 ? std::optional(Interval{low - margin, high + margin}) : std::nullopt;
}

Figure composed(const std::vector<FigureItem> &given)
{
    Figure figure;
    figure.key = QStringLiteral("thermogram");
    figure.title = QStringLiteral("Thermogram");
    Panel panel;
    panel.key = QStringLiteral("main");
    panel.x.label = QStringLiteral("Temperature");
    panel.x.unit = QStringLiteral("°C");
    panel.y.label = QStringLiteral("Heat flow");

    std::vector<FigureItem> items;
    std::ranges::copy_if(given, std::back_inserter(items), [](const FigureItem &item) {
        const Column *temperature = item.dataset ? item.dataset->column(role::temperature) : nullptr;
        return temperature && temperature->values && item.dataset->column(role::heatFlow) && item.dataset->column(role::heatFlow)->values;
    });
    if (items.empty()) {
        figure.panels.push_back(std::move(panel));
        return figure;
    }
    const Common common = commonOf(items);
    panel.y.unit = common.unit == Unit() ? QString() : common.unit.displayed();
    // An arrow holds for all curves: none where one of them does not tell which way it goes.
    const bool told = std::ranges::none_of(items, [](const FigureItem &item) { return directionOf(item) == Exotherm::Unknown; });
    panel.exothermic = told && common.exotherm == Exotherm::Up     ? Panel::Direction::Up
                       : told && common.exotherm == Exotherm::Down ? Panel::Direction::Down
                                                                   : Panel::Direction::None;

    // Crystals are dashed where glasses stand beside them.
    const bool mixed = std::ranges::any_of(items, &FigureItem::crystal) && !std::ranges::all_of(items, &FigureItem::crystal);
    static const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        const Dataset &data = *item.dataset;
        const bool reference = item.parameters.words(QStringLiteral("axis")) == QLatin1String("reference") && data.column(role::referenceTemperature);
        const Column *temperature = data.column(reference ? role::referenceTemperature : role::temperature);
        const double factor = factorOf(item, common);
        if (!std::isfinite(factor) || !temperature->values)
            continue; // a voltage beside a heat flow has no place on this axis
        const bool thermometer = temperature->unit.sameDimension(kelvin);
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        const std::uint32_t colour = paletteColour(item.colourIndex);

        Series series;
        series.key = prefix + QStringLiteral("data");
        series.label = item.sample.isEmpty() ? data.label : item.sample;
        const double offset = item.parameters.number(QStringLiteral("temperature_offset"));
        series.x = thermometer ? scaledValues(temperature->values, convertedDifference(1, temperature->unit, kelvin),
                                        converted(0, temperature->unit, celsius) + (std::isfinite(offset) ? offset : 0))
                               : temperature->values;
        series.y = scaledValues(data.column(role::heatFlow)->values, factor, 0);
        series.stroke = {colour, 0.8, mixed && item.crystal ? Dash::Dashed : Dash::Solid};
        panel.series.push_back(std::move(series));

        if (item.outcome) {
            for (Series &construction : seriesOf(*item.outcome, {}, colour)) {
                if (construction.key == QLatin1String("converted_fraction")) {
                    // Of several curves the fractions could not be told apart.
                    if (items.size() > 1)
                        continue;
                    construction.onRightAxis = true;
                    construction.label.clear();
                    construction.stroke = {0xff7a7a7a, 0.6, Dash::Dotted};
                    panel.right = Axis{QStringLiteral("Converted fraction"), {}, false, false, Interval{0, 1}, true};
                    panel.series.push_back(std::move(construction));
                    continue;
                }
                construction.key = prefix + construction.key;
                construction.y = scaledValues(construction.y, factor, 0);
                construction.base = scaledValues(construction.base, factor, 0);
                panel.series.push_back(std::move(construction));
            }
            if (items.size() <= mostNamed)
                annotate(panel, item, factor, prefix, items.size() == 1 ? Named::All : Named::Main);
        }
        // Handles of several analyses in one picture could not be told apart.
        if (items.size() == 1 && item.analysis)
            panel.handles = handlesFor(*item.analysis, item.outcome ? item.outcome->parameters : item.parameters, {});
        if (data.simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    // After the words that every curve has: what is left of the room.
    for (std::size_t i = 0; items.size() > 1 && items.size() <= mostNamed && i < items.size(); ++i)
        if (const double factor = factorOf(items[i], common); items[i].outcome && std::isfinite(factor))
            annotate(panel, items[i], factor, QStringLiteral("%1/").arg(i + 1), Named::Onset);
    panel.focus = transitionOf(items);
    if (panel.focus && items.size() == 1)
        panel.focusHeight = heightOfTransition(items.front(), *panel.focus, factorOf(items.front(), common));
    panel.legend = items.size() > 1;
    figure.panels.push_back(std::move(panel));
    return figure;
}

} // namespace

ViewSpec thermogramView()
{
    return {QStringLiteral("calorimetry.thermogram"),
            text(QT_TRANSLATE_NOOP("core", "Thermogram")),
            QStringLiteral("calorimetry"),
            {QStringLiteral("calorimetry.peak"), QStringLiteral("calorimetry.glass-transition"),
             QStringLiteral("calorimetry.melting-crystallisation"), QStringLiteral("calorimetry.deconvolution"),
             QStringLiteral("calorimetry.calibration")},
            composed};
}

} // namespace vitrine::calorimetry
