// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/analyses.h"
#include "techniques/dynamicmechanical/moduli.h"

#include "base/numbertext.h"
#include "figure/gradation.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <functional>
#include <numeric>

namespace vitrine::dynamicmechanical
{

namespace
{

const char *const celsiusSign = "°C";

// From the darkest to the lightest frequency: mixed with white, so that one colour stands for one sample.
std::uint32_t shade(std::uint32_t colour, std::size_t index, std::size_t count)
{
    if (count < 2)
        return colour;
    const double share = 0.62 * static_cast<double>(index) / static_cast<double>(count - 1);
    std::uint32_t result = 0xff000000;
    for (const int bits : {0, 8, 16}) {
        const double part = (colour >> bits) & 0xff;
        result |= static_cast<std::uint32_t>(std::lround(part + share * (255 - part))) << bits;
    }
    return result;
}

Axis axisOf(const char *label, const char *unit, bool logarithmic)
{
    Axis axis;
    axis.label = QString::fromUtf8(label);
    axis.unit = QString::fromUtf8(unit);
    axis.logarithmic = logarithmic;
    return axis;
}

QString hertz(double frequency)
{
    if (!std::isfinite(frequency))
        return {};
    const double digits = std::pow(10, 2 - std::floor(std::log10(frequency))); // three of them
    return shortNumberText(std::round(frequency * digits) / digits) + QStringLiteral(" Hz");
}

// Of several samples with many curves each, whose names make no scale, the legend names the ends and a few between.
bool isNamed(std::size_t index, std::size_t count)
{
    return count <= 5 || index == 0 || index + 1 == count || index % ((count + 3) / 4) == 0;
}

// Nothing below zero has a place on a logarithmic axis.
Values positive(std::vector<double> values)
{
    std::ranges::transform(values, values.begin(), [](double v) { return v > 0 ? v : absent; });
    return shared(std::move(values));
}

struct Look
{
    std::uint32_t colour = 0;
    QString label, name; // in the legend, and in a list of curves
    MarkerShape marker = MarkerShape::None;
};

struct Moduli
{
    Values x;
    std::vector<double> storage, loss, tangent;
};

// The panels of the view: one with tan delta on the right of the moduli where there is one curve, else two.
struct ModuliPanels
{
    Panel moduli, tangent;
    bool several = false; // curves
};

// E' solid, E'' dashed. Of one curve each quantity has a colour and a name; of several each curve has one, and tan delta a
// panel of its own, where its peaks do not cross the moduli.
void addModuli(ModuliPanels &panels, const QString &key, const Moduli &curve, const Look &look)
{
    const auto series = [&](const char *name, Values y, Dash dash, const QString &label, std::uint32_t colour) {
        Series one;
        one.key = key + QString::fromLatin1(name);
        one.label = label;
        one.x = curve.x;
        one.y = std::move(y);
        one.stroke = {colour, 0.8, dash};
        if (look.marker != MarkerShape::None) {
            one.marker = look.marker;
            one.markerSize = panels.several ? 1.8 : 2.4;
        }
        return one;
    };
    if (panels.several) {
        const auto add = [&](Panel &panel, Series one, const char *quantity) {
            one.name = QString::fromUtf8(quantity) + QStringLiteral(", ") + look.name;
            panel.series.push_back(std::move(one));
        };
        add(panels.moduli, series("storage", positive(curve.storage), Dash::Solid, look.label, look.colour), "E′");
        add(panels.moduli, series("loss", positive(curve.loss), Dash::Dashed, {}, look.colour), "E″");
        add(panels.tangent, series("tangent", shared(curve.tangent), Dash::Solid, {}, look.colour), "tan δ");
        return;
    }
    panels.moduli.series.push_back(series("storage", positive(curve.storage), Dash::Solid, QStringLiteral("<i>E</i>′"), look.colour));
    panels.moduli.series.push_back(series("loss", positive(curve.loss), Dash::Dashed, QStringLiteral("<i>E</i>″"), paletteColour(1)));
    Series right = series("tangent", shared(curve.tangent), Dash::Dotted, QStringLiteral("tan <i>δ</i>"), paletteColour(2));
    right.onRightAxis = true;
    panels.moduli.series.push_back(std::move(right));
}

// Marks and lines of an outcome on top of the curves; of one dataset with words.
void addOutcome(ModuliPanels &panels, const FigureItem &item, const QString &prefix, bool words)
{
    // The lines of many curves would hide the curves: those of the first stand for all.
    const bool many = std::ranges::count_if(item.outcome->curves, [](const Curve &curve) { return curve.use == CurveUse::Construction; }) > 8;
    const auto ofTangent = [](const QString &key) { return key.startsWith(QLatin1String("T_peak_tan_delta")); };
    for (Series &series : seriesOf(*item.outcome, QStringLiteral("main"), 0xff202020)) {
        if (many && (series.key.startsWith(QLatin1String("tangent_")) || series.key.startsWith(QLatin1String("glass_line_"))) && !series.key.endsWith(QLatin1String("_1")))
            continue;
        Panel &panel = panels.several && ofTangent(series.key) ? panels.tangent : panels.moduli;
        series.onRightAxis = !panels.several && ofTangent(series.key);
        series.label.clear();
        if (panels.several)
            series.markerSize = 2.4;
        series.key = prefix + series.key;
        panel.series.push_back(std::move(series));
    }
    if (!words)
        return;
    // Of several frequencies the lowest one speaks for all, and says that it does: the words of ten would cover the curves.
    QStringList said;
    for (const Curve &curve : item.outcome->curves) {
        if (curve.use != CurveUse::Points || curve.panel != QLatin1String("main") || curve.x->empty())
            continue;
        const QString key = curve.key.section(u'_', 0, -2);
        const ResultValue *result = item.outcome->find(key);
        if (!result || said.contains(key))
            continue;
        said += key;
        const OutputSpec *output = item.analysis ? item.analysis->output(key) : nullptr;
        Annotation note;
        note.key = prefix + key;
        note.words = (output ? output->symbol : key) + QLatin1Char(' ') + roundedText(result->quantity, UncertaintyStyle::Concise);
        if (const auto frequency = result->index.find(QStringLiteral("frequency")); panels.several && frequency != result->index.end())
            note.words += QStringLiteral(" (%1)").arg(hertz(frequency->second));
        note.x = curve.x->front();
        note.y = curve.y->front();
        note.arrow = true;
        note.onRightAxis = !panels.several && ofTangent(key);
        const bool onset = key == QLatin1String("T_onset_storage");
        note.offsetX = onset ? -16 : 14;
        note.offsetY = onset ? 12 : note.onRightAxis ? -12 : 10;
        (panels.several && ofTangent(key) ? panels.tangent : panels.moduli).annotations.push_back(std::move(note));
    }
}

bool overFrequency(const std::vector<FigureItem> &items)
{
    return !items.empty() && std::ranges::all_of(items, [](const FigureItem &item) {
        return item.dataset && temperatureCurves(*item.dataset).empty() && !frequencySweeps({item.dataset}).empty();
    });
}

Figure composeModuli(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("dynamic-mechanical.moduli");
    figure.title = QStringLiteral("Moduli");
    figure.heightMm = 75;
    const bool frequencies = overFrequency(items);

    // How many curves there are decides their colours and the panels.
    struct Drawn
    {
        std::size_t item = 0, number = 0; // within the item
        double told = absent;             // Hz or degC, by which it is told from its neighbours
        Moduli curve;
    };
    std::vector<Drawn> drawn;
    for (std::size_t i = 0; i < items.size(); ++i) {
        if (!items[i].dataset)
            continue;
        std::size_t number = 0;
        if (frequencies)
            for (FrequencySweep &sweep : frequencySweeps({items[i].dataset})) {
                std::vector<double> tangent(sweep.size());
                std::ranges::transform(sweep.loss, sweep.storage, tangent.begin(), std::divides());
                drawn.push_back({i, number++, sweep.temperature, {shared(std::move(sweep.frequency)), std::move(sweep.storage), std::move(sweep.loss), std::move(tangent)}});
            }
        else
            for (TemperatureCurve &curve : temperatureCurves(*items[i].dataset))
                drawn.push_back({i, number++, curve.frequency, {shared(std::move(curve.temperature)), std::move(curve.storage), std::move(curve.loss), std::move(curve.tangent)}});
    }
    ModuliPanels panels;
    panels.several = drawn.size() > 1;
    panels.moduli.key = QStringLiteral("main");
    panels.moduli.x = frequencies ? axisOf("<i>f</i>", "Hz", true) : axisOf("Temperature", celsiusSign, false);
    panels.moduli.y = axisOf(panels.several ? "<i>E</i>′ (solid), <i>E</i>″ (dashed)" : "<i>E</i>′, <i>E</i>″", "MPa", true);
    panels.moduli.legend = true;
    if (panels.several) {
        panels.moduli.stretch = 1.6;
        panels.tangent.key = QStringLiteral("tangent");
        panels.tangent.row = 1;
        panels.tangent.sharesX = true;
        panels.tangent.x = panels.moduli.x;
        panels.tangent.y = axisOf("tan <i>δ</i>", "", false);
        figure.heightMm = 105;
    } else {
        panels.moduli.right = axisOf("tan <i>δ</i>", "", false);
    }

    // Curves of one sample that differ in one number are coloured by it; those of several samples keep the sample's colour.
    const bool oneSample = !items.empty() && std::ranges::all_of(items, [&](const FigureItem &item) { return item.sample == items.front().sample; }) && (items.size() == 1 || !items.front().sample.isEmpty());
    std::vector<std::size_t> order(drawn.size());
    std::iota(order.begin(), order.end(), std::size_t(0));
    std::ranges::stable_sort(order, {}, [&](std::size_t n) { return drawn[n].told; });
    for (std::size_t rank = 0; rank < order.size(); ++rank) {
        Drawn &one = drawn[order[rank]];
        const FigureItem &item = items[one.item];
        const auto ofItem = static_cast<std::size_t>(std::ranges::count(drawn, one.item, &Drawn::item));
        const QString number = frequencies ? fixedNumberText(one.told, 1) + QStringLiteral(" °C") : hertz(one.told);
        const QString sample = items.size() > 1 && !oneSample ? (item.sample.isEmpty() ? item.dataset->label : item.sample) : QString();
        Look look;
        look.colour = oneSample && panels.several ? gradationColour(rank, order.size()) : shade(paletteColour(item.colourIndex), one.number, ofItem);
        look.name = sample.isEmpty() ? number : number.isEmpty() ? sample : sample + QStringLiteral(", ") + number;
        if (oneSample || isNamed(one.number, ofItem))
            look.label = look.name;
        look.marker = frequencies || one.curve.storage.size() < 60 ? MarkerShape::Circle : MarkerShape::None;
        addModuli(panels, (items.size() > 1 ? QStringLiteral("%1/").arg(one.item + 1) : QString()) + QStringLiteral("%1.").arg(one.number + 1), one.curve, look);
    }
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.dataset)
            continue;
        const bool own = item.analysis && item.analysis->id == QLatin1String("dynamic-mechanical.relaxation");
        if (item.outcome && own && !frequencies)
            addOutcome(panels, item, items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString(), items.size() == 1);
        if (items.size() == 1 && own)
            panels.moduli.handles = handlesFor(*item.analysis, item.outcome ? item.outcome->parameters : item.parameters, QStringLiteral("main"));
        if (item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    figure.panels.push_back(std::move(panels.moduli));
    if (panels.several)
        figure.panels.push_back(std::move(panels.tangent));
    return figure;
}

void addSeries(Panel &panel, const FigureItem &item, const QString &prefix, const QString &label)
{
    bool named = false;
    for (Series &series : seriesOf(*item.outcome, panel.key, paletteColour(item.colourIndex))) {
        const bool points = series.marker != MarkerShape::None;
        if (!points)
            series.stroke.colour = paletteColour(item.colourIndex);
        series.label = points && !named ? label : QString();
        named = named || points;
        series.key = prefix + series.key;
        panel.series.push_back(std::move(series));
    }
}

Figure composeArrhenius(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("dynamic-mechanical.arrhenius");
    figure.title = QStringLiteral("Relaxation map");
    Panel panel;
    panel.key = QStringLiteral("arrhenius");
    panel.x = axisOf("1000/<i>T</i>", "K⁻¹", false);
    panel.y = axisOf("<i>f</i>", "Hz", true);
    panel.legend = items.size() > 1;
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (item.dataset && item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
        if (!item.outcome)
            continue;
        addSeries(panel, item, items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString(), item.sample.isEmpty() && item.dataset ? item.dataset->label : item.sample);
        const ResultValue *energy = item.outcome->find(QStringLiteral("E_a"));
        const Curve *peaks = item.outcome->curve(QStringLiteral("peaks"));
        if (!energy || !peaks || peaks->x->empty())
            continue;
        Annotation note;
        note.key = QStringLiteral("%1/E_a").arg(i + 1);
        note.words = QStringLiteral("<i>E</i><sub>a</sub> ") + roundedText(energy->quantity, UncertaintyStyle::Concise);
        const std::size_t middle = peaks->x->size() / 2;
        note.x = peaks->x->at(middle);
        note.y = peaks->y->at(middle);
        note.offsetX = 12; // of the line, clear of the bars
        note.offsetY = 12;
        note.colour = paletteColour(item.colourIndex);
        panel.annotations.push_back(std::move(note));
    }
    figure.panels.push_back(std::move(panel));
    return figure;
}

Figure composeMaster(const std::vector<FigureItem> &items)
{
    Figure figure;
    figure.key = QStringLiteral("dynamic-mechanical.master-curve");
    figure.title = QStringLiteral("Master curve");
    figure.widthMm = 183;
    figure.heightMm = 75;
    Panel master;
    master.key = QStringLiteral("master");
    master.x = axisOf("<i>f a</i><sub>T</sub>", "Hz", true);
    master.y = axisOf("<i>E</i>′, <i>E</i>″", "MPa", true);
    master.legend = true;
    Panel shift;
    shift.key = QStringLiteral("shift");
    shift.column = 1;
    shift.x = axisOf("Temperature", celsiusSign, false);
    shift.y = axisOf("log <i>a</i><sub>T</sub>", "", false);
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (item.dataset && item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
        if (!item.outcome)
            continue;
        // What does not superpose, or is left out, is told where the curve is seen.
        for (const Issue &issue : item.outcome->issues)
            if (issue.code == QLatin1String("no-superposition") || issue.code == QLatin1String("no-overlap")) {
                const QString words = (items.size() > 1 ? item.sample + QStringLiteral(": ") : QString()) + issue.message.english();
                figure.notice += figure.notice.isEmpty() ? words : (figure.notice.endsWith(u'.') ? QStringLiteral(" ") : QStringLiteral(". ")) + words;
            }
        if (figure.notice.endsWith(u'.'))
            figure.notice.chop(1);
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        const QString sample = items.size() > 1 ? item.sample + QStringLiteral(", ") : QString();
        for (Series &series : seriesOf(*item.outcome, master.key, paletteColour(item.colourIndex))) {
            const bool loss = series.key == QLatin1String("loss");
            series.label = sample + (loss ? QStringLiteral("<i>E</i>″") : QStringLiteral("<i>E</i>′"));
            series.marker = loss ? MarkerShape::TriangleOpen : MarkerShape::CircleOpen;
            series.markerSize = 2.4;
            series.key = prefix + series.key;
            master.series.push_back(std::move(series));
        }
        addSeries(shift, item, prefix, items.size() > 1 ? item.sample : QString());
        const ResultValue *c1 = item.outcome->find(QStringLiteral("C_1")), *c2 = item.outcome->find(QStringLiteral("C_2"));
        const Curve *factors = item.outcome->curve(QStringLiteral("shift_factors"));
        if (c1 && c2 && factors && !factors->x->empty()) {
            Annotation note;
            note.key = prefix + QStringLiteral("wlf");
            note.words = QStringLiteral("<i>C</i><sub>1</sub> %1, <i>C</i><sub>2</sub> %2")
                             .arg(roundedText(c1->quantity, UncertaintyStyle::Concise), roundedText(c2->quantity, UncertaintyStyle::Concise));
            note.x = factors->x->at(factors->x->size() / 2);
            note.y = factors->y->at(factors->y->size() / 2);
            note.offsetX = 16;
            note.offsetY = -12;
            note.colour = paletteColour(item.colourIndex);
            shift.annotations.push_back(std::move(note));
        }
    }
    if (items.size() == 1 && items.front().analysis)
        shift.handles = handlesFor(*items.front().analysis, items.front().outcome ? items.front().outcome->parameters : items.front().parameters, QStringLiteral("shift"));
    // A list of shift factors has no moduli.
    if (!master.series.empty())
        figure.panels.push_back(std::move(master));
    else
        shift.column = 0;
    figure.panels.push_back(std::move(shift));
    if (figure.panels.size() == 1)
        figure.widthMm = 89;
    return figure;
}

ViewSpec view(const char *id, Text label, QStringList analyses, Figure (*compose)(const std::vector<FigureItem> &))
{
    return {QString::fromLatin1(id), std::move(label), QStringLiteral("dynamic-mechanical"), std::move(analyses), compose};
}

} // namespace

ViewSpec moduliView()
{
    return view("dynamic-mechanical.moduli", text(QT_TRANSLATE_NOOP("core", "Moduli")), {QStringLiteral("dynamic-mechanical.relaxation")}, composeModuli);
}

ViewSpec arrheniusView()
{
    return view("dynamic-mechanical.arrhenius", text(QT_TRANSLATE_NOOP("core", "Relaxation map")), {QStringLiteral("dynamic-mechanical.activation-energy")}, composeArrhenius);
}

ViewSpec masterCurveView()
{
    return view("dynamic-mechanical.master-curve", text(QT_TRANSLATE_NOOP("core", "Master curve")),
                {QStringLiteral("dynamic-mechanical.master-curve"), QStringLiteral("dynamic-mechanical.shift-factors")}, composeMaster);
}

} // namespace vitrine::dynamicmechanical
