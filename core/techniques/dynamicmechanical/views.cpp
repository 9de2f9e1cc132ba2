// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dynamicmechanical/analyses.h"
#include "techniques/dynamicmechanical/moduli.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

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

// Of many shades the legend names the ends and a few between.
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
    QString label;
    bool several = false; // curves in this panel
};

// E' solid, E'' dashed, tan delta dotted on the right; only E' stands in the legend once for each curve.
void addModuli(Panel &panel, const QString &key, const Values &x, std::vector<double> storage, std::vector<double> loss, std::vector<double> tangent, const Look &look, MarkerShape marker)
{
    const auto series = [&](const char *name, Values y, Dash dash, const QString &label, std::uint32_t colour) {
        Series one;
        one.key = key + QString::fromLatin1(name);
        one.label = label;
        one.x = x;
        one.y = std::move(y);
        one.stroke = {colour, 0.8, dash};
        if (marker != MarkerShape::None) {
            one.marker = marker;
            one.markerSize = 2.4;
        }
        return one;
    };
    const QString storageLabel = look.several ? look.label : QStringLiteral("<i>E</i>′");
    const std::uint32_t lossColour = look.several ? look.colour : paletteColour(1), tangentColour = look.several ? look.colour : paletteColour(2);
    panel.series.push_back(series("storage", positive(std::move(storage)), Dash::Solid, storageLabel, look.colour));
    panel.series.push_back(series("loss", positive(std::move(loss)), Dash::Dashed, look.several ? QString() : QStringLiteral("<i>E</i>″"), lossColour));
    Series right = series("tangent", shared(std::move(tangent)), Dash::Dotted, look.several ? QString() : QStringLiteral("tan <i>δ</i>"), tangentColour);
    right.onRightAxis = true;
    panel.series.push_back(std::move(right));
}

// Marks and lines of an outcome on top of the curves; of few frequencies with words.
void addOutcome(Panel &panel, const FigureItem &item, const QString &prefix, bool words)
{
    // The lines of many curves would hide the curves: those of the first stand for all.
    const bool many = std::ranges::count_if(item.outcome->curves, [](const Curve &curve) { return curve.use == CurveUse::Construction; }) > 8;
    for (Series &series : seriesOf(*item.outcome, QStringLiteral("main"), 0xff202020)) {
        if (many && (series.key.startsWith(QLatin1String("tangent_")) || series.key.startsWith(QLatin1String("glass_line_"))) && !series.key.endsWith(QLatin1String("_1")))
            continue;
        series.onRightAxis = series.key.startsWith(QLatin1String("T_peak_tan_delta"));
        series.label.clear();
        series.key = prefix + series.key;
        panel.series.push_back(std::move(series));
    }
    if (!words)
        return;
    // Of several frequencies the lowest one speaks for all: the words of ten would cover the curves.
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
        note.x = curve.x->front();
        note.y = curve.y->front();
        note.arrow = true;
        note.onRightAxis = key == QLatin1String("T_peak_tan_delta");
        const bool onset = key == QLatin1String("T_onset_storage");
        note.offsetX = onset ? -16 : 14;
        note.offsetY = onset ? 12 : note.onRightAxis ? -12 : 10;
        panel.annotations.push_back(std::move(note));
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
    Panel panel;
    panel.key = QStringLiteral("main");
    const bool frequencies = overFrequency(items);
    panel.x = frequencies ? axisOf("<i>f</i>", "Hz", true) : axisOf("Temperature", celsiusSign, false);
    panel.y = axisOf("<i>E</i>′, <i>E</i>″", "MPa", true);
    panel.right = axisOf("tan <i>δ</i>", "", false);
    panel.legend = true;

    // How many curves there are decides their colours and whether words have room.
    std::size_t all = 0;
    for (const FigureItem &item : items)
        if (item.dataset)
            all += frequencies ? frequencySweeps({item.dataset}).size() : temperatureCurves(*item.dataset).size();
    for (std::size_t i = 0; i < items.size(); ++i) {
        const FigureItem &item = items[i];
        if (!item.dataset)
            continue;
        const QString prefix = items.size() > 1 ? QStringLiteral("%1/").arg(i + 1) : QString();
        const QString sample = items.size() > 1 ? (item.sample.isEmpty() ? item.dataset->label : item.sample) : QString();
        const auto joined = [&](const QString &words) { return sample.isEmpty() ? words : words.isEmpty() ? sample : sample + QStringLiteral(", ") + words; };
        const std::uint32_t colour = paletteColour(item.colourIndex);
        if (frequencies) {
            const auto sweeps = frequencySweeps({item.dataset});
            for (std::size_t k = 0; k < sweeps.size(); ++k) {
                std::vector<double> tangent(sweeps[k].size());
                for (std::size_t n = 0; n < tangent.size(); ++n)
                    tangent[n] = sweeps[k].loss[n] / sweeps[k].storage[n];
                addModuli(panel, prefix + QStringLiteral("%1.").arg(k + 1), shared(sweeps[k].frequency), sweeps[k].storage, sweeps[k].loss, std::move(tangent),
                          {shade(colour, k, sweeps.size()), isNamed(k, sweeps.size()) ? joined(fixedNumberText(sweeps[k].temperature, 1) + QStringLiteral(" °C")) : QString(), all > 1}, MarkerShape::Circle);
            }
        } else {
            const auto curves = temperatureCurves(*item.dataset);
            for (std::size_t k = 0; k < curves.size(); ++k)
                addModuli(panel, prefix + QStringLiteral("%1.").arg(k + 1), shared(curves[k].temperature), curves[k].storage, curves[k].loss, curves[k].tangent,
                          {shade(colour, k, curves.size()), isNamed(k, curves.size()) ? joined(hertz(curves[k].frequency)) : QString(), all > 1}, curves[k].size() < 60 ? MarkerShape::Circle : MarkerShape::None);
        }
        const bool own = item.analysis && item.analysis->id == QLatin1String("dynamic-mechanical.relaxation");
        if (item.outcome && own && !frequencies)
            addOutcome(panel, item, prefix, items.size() == 1);
        if (items.size() == 1 && own)
            panel.handles = handlesFor(*item.analysis, item.outcome ? item.outcome->parameters : item.parameters, QStringLiteral("main"));
        if (item.dataset->simulated)
            figure.notice = QStringLiteral("Simulated data, not measured");
    }
    figure.panels.push_back(std::move(panel));
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
        note.offsetX = 14;
        note.offsetY = -6;
        note.arrow = true;
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
