// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/measured.h"
#include "analysis/instrumentscale.h"
#include "techniques/dynamicmechanical/analyses.h"
#include "techniques/dynamicmechanical/features.h"

#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::dynamicmechanical
{

namespace
{

const QString windowKey = QStringLiteral("window");
const QString glassKey = QStringLiteral("onset_windows");
const QString frequencyKey = QStringLiteral("frequency");

ModulusScale scaleOf(const Parameters &parameters)
{
    return parameters.words(QStringLiteral("scale")) == QLatin1String("log") ? ModulusScale::Logarithmic : ModulusScale::Linear;
}

// All curves, or the one whose frequency is asked for (within 5 %).
std::vector<TemperatureCurve> wanted(const Inputs &inputs, const Parameters &parameters)
{
    std::vector<TemperatureCurve> curves = temperatureCurves(*inputs.dataset());
    const double frequency = parameters.number(frequencyKey);
    if (std::isfinite(frequency))
        std::erase_if(curves, [&](const TemperatureCurve &curve) { return !(std::abs(curve.frequency - frequency) <= 0.05 * frequency); });
    return curves;
}

QStringList frequencyWords(const std::vector<TemperatureCurve> &curves)
{
    QStringList words;
    for (const TemperatureCurve &curve : curves)
        words += std::isfinite(curve.frequency) ? shortNumberText(curve.frequency) + QStringLiteral(" Hz") : QStringLiteral("unknown");
    return words;
}

Interval extentOf(const std::vector<TemperatureCurve> &curves)
{
    Interval all{curves.front().temperature.front(), curves.front().temperature.back()};
    for (const TemperatureCurve &curve : curves) {
        all.low = std::min(all.low, curve.temperature.front());
        all.high = std::max(all.high, curve.temperature.back());
    }
    return all;
}

Parameters estimate(const Inputs &inputs, const Parameters &given)
{
    Parameters proposed;
    std::vector<TemperatureCurve> curves = wanted(inputs, given);
    if (curves.empty()) { // of a frequency that was not measured: check() says so
        curves = temperatureCurves(*inputs.dataset());
        if (!curves.empty())
            proposed.set(windowKey, extentOf(curves));
        return proposed;
    }
    const Interval window = given.interval(windowKey).value_or(extentOf(curves));
    proposed.set(windowKey, window);
    if (given.isSet(glassKey))
        return proposed;
    // One stretch for all frequencies: the one before the earliest fall.
    std::optional<Interval> glass;
    for (const TemperatureCurve &curve : curves)
        if (const auto own = proposedGlass(curve, window, scaleOf(given)); own && (!glass || own->high < glass->high))
            glass = own;
    if (glass)
        proposed.set(glassKey, *glass);
    return proposed;
}

Result<Done> check(const Inputs &inputs, const Parameters &parameters)
{
    const std::vector<TemperatureCurve> all = temperatureCurves(*inputs.dataset());
    if (all.empty())
        return failure("no-temperature-sweep",
                       text(QT_TRANSLATE_NOOP("core", "\"%1\" has no curve of storage and loss modulus (or loss factor) over at least 5 K and 6 temperatures at one frequency; an isothermal sweep of the "
                                                      "frequency belongs to the master curve."),
                            inputs.dataset()->label));
    if (wanted(inputs, parameters).empty())
        return failure("no-such-frequency",
                       text(QT_TRANSLATE_NOOP("core", "No curve was measured at %1 Hz; there are %2."), parameters.number(frequencyKey), frequencyWords(all).join(QStringLiteral(", "))),
                       {{}, 0, frequencyKey});
    const auto window = parameters.interval(windowKey), glass = parameters.interval(glassKey);
    if (window && glass && glass->high >= window->high)
        return failure("windows-overlap",
                       text(QT_TRANSLATE_NOOP("core", "The line before the fall ends at %1 °C, the window at %2 °C; expected room for the fall between them."), glass->high, window->high),
                       {{}, 0, glassKey});
    return Done{};
}

struct Index
{
    std::map<QString, double> at;
    QString unit;
    QString suffix; // of curves' keys
};

Index indexOf(const TemperatureCurve &curve, std::size_t number)
{
    Index index;
    if (std::isfinite(curve.frequency)) {
        index.at[frequencyKey] = curve.frequency;
        index.unit = QStringLiteral("Hz");
    }
    index.suffix = QStringLiteral("_%1").arg(number + 1);
    return index;
}

void addCurve(Outcome &outcome, const QString &key, Text label, CurveUse use, const char *quantity, std::vector<double> x, std::vector<double> y, const Unit &unit)
{
    Curve curve;
    curve.key = key;
    curve.label = std::move(label);
    curve.use = use;
    curve.panel = QStringLiteral("main");
    curve.xName = QStringLiteral("T");
    curve.yName = QString::fromLatin1(quantity);
    curve.xUnit = Unit::of("degC");
    curve.yUnit = unit;
    curve.x = shared(std::move(x));
    curve.y = shared(std::move(y));
    outcome.curves.push_back(std::move(curve));
}

QString nameOf(const TemperatureCurve &curve)
{
    return std::isfinite(curve.frequency) ? shortNumberText(curve.frequency) + QStringLiteral(" Hz") : QStringLiteral("the curve");
}

// A straight line on the scale of the construction, as points for an axis of MPa.
void addLine(Outcome &outcome, const QString &key, Text label, double from, double to, const StraightLine &line, ModulusScale scale)
{
    std::vector<double> x, y;
    for (int i = 0; i <= 40; ++i) {
        const double t = from + (to - from) * i / 40, value = line.at(t);
        const double height = scale == ModulusScale::Logarithmic ? std::pow(10, value) : value;
        if (height > 0) {
            x.push_back(t);
            y.push_back(height);
        }
    }
    if (x.size() > 1)
        addCurve(outcome, key, std::move(label), CurveUse::Construction, "E'", std::move(x), std::move(y), Unit::of("MPa"));
}

void addOnset(Outcome &outcome, const TemperatureCurve &curve, const Index &index, const Interval &glass, const Interval &window, ModulusScale scale)
{
    const auto onset = storageOnset(curve, glass, window, scale);
    const QString where = nameOf(curve);
    if (!onset) {
        outcome.issues.push_back(warning("no-onset", text(QT_TRANSLATE_NOOP("core", "%1: the storage modulus has no fall after the line through %2 to %3 °C; its onset is left out."), where,
                                                          glass.low, glass.high),
                                         {{}, 0, glassKey}));
        return;
    }
    ResultValue result = measuredResult(QStringLiteral("T_onset_storage"), onset->temperature, Unit::of("degC"),
                                  {{text(QT_TRANSLATE_NOOP("core", "noise")), onset->noise},
                                   {text(QT_TRANSLATE_NOOP("core", "windows")), onset->windows},
                                   {text(QT_TRANSLATE_NOOP("core", "smoothing")), onset->smoothing}});
    result.index = index.at;
    result.indexUnit = index.unit;
    outcome.results.push_back(std::move(result));
    const double height = scale == ModulusScale::Logarithmic ? std::pow(10, onset->height) : onset->height;
    addCurve(outcome, QStringLiteral("T_onset_storage") + index.suffix, text(QT_TRANSLATE_NOOP("core", "Onset, %1"), where), CurveUse::Points, "E'", {onset->temperature}, {height}, Unit::of("MPa"));
    const double beyond = onset->steepest + 0.8 * (onset->steepest - onset->temperature);
    addLine(outcome, QStringLiteral("glass_line") + index.suffix, text(QT_TRANSLATE_NOOP("core", "Line before the fall, %1"), where), glass.low, onset->temperature + 0.3 * (onset->steepest - onset->temperature), onset->glass, scale);
    StraightLine tangent;
    tangent.centre = onset->steepest;
    tangent.intercept = onset->steepestHeight;
    tangent.slope = onset->slope;
    addLine(outcome, QStringLiteral("tangent") + index.suffix, text(QT_TRANSLATE_NOOP("core", "Steepest tangent, %1"), where), onset->temperature - 0.3 * (onset->steepest - onset->temperature), beyond, tangent, scale);
}

void addPeak(Outcome &outcome, const TemperatureCurve &curve, const Index &index, const Interval &window, const char *key)
{
    const bool loss = std::string_view(key) == "T_peak_loss";
    const auto top = peakTop(curve.temperature, loss ? curve.loss : curve.tangent, window);
    const QString where = nameOf(curve);
    if (!top) {
        outcome.issues.push_back(warning("no-peak", text(loss ? QT_TRANSLATE_NOOP("core", "%1: the loss modulus has no peak within %2 to %3 °C; its temperature is left out.")
                                                              : QT_TRANSLATE_NOOP("core", "%1: the loss factor has no peak within %2 to %3 °C; its temperature is left out."),
                                                         where, window.low, window.high),
                                         {{}, 0, windowKey}));
        return;
    }
    ResultValue result = measuredResult(QString::fromLatin1(key), top->temperature, Unit::of("degC"),
                                  {{text(QT_TRANSLATE_NOOP("core", "noise")), top->noise}, {text(QT_TRANSLATE_NOOP("core", "smoothing and spacing of the points")), top->smoothing}});
    result.index = index.at;
    result.indexUnit = index.unit;
    outcome.results.push_back(std::move(result));
    addCurve(outcome, QString::fromLatin1(key) + index.suffix,
             loss ? text(QT_TRANSLATE_NOOP("core", "Peak of the loss modulus, %1"), where) : text(QT_TRANSLATE_NOOP("core", "Peak of the loss factor, %1"), where), CurveUse::Points, loss ? "E''" : "tan delta", {top->temperature}, {top->height}, loss ? Unit::of("MPa") : Unit());
}

Result<Outcome> run(const Inputs &inputs, const Parameters &parameters, const Progress &progress)
{
    const std::vector<TemperatureCurve> curves = wanted(inputs, parameters);
    const auto window = parameters.interval(windowKey), glass = parameters.interval(glassKey);
    if (curves.empty() || !window)
        return failure("no-temperature-sweep", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no curve of the moduli over temperature."), inputs.dataset()->label));
    Outcome outcome;
    outcome.parameters = parameters;
    if (!glass)
        outcome.issues.push_back(warning("no-glass-line", text(QT_TRANSLATE_NOOP("core", "No straight stretch is found before the fall of the storage modulus; set its window for the onset.")),
                                         {{}, 0, glassKey}));
    for (std::size_t i = 0; i < curves.size(); ++i) {
        const Index index = indexOf(curves[i], i);
        if (glass)
            addOnset(outcome, curves[i], index, *glass, *window, scaleOf(parameters));
        addPeak(outcome, curves[i], index, *window, "T_peak_loss");
        addPeak(outcome, curves[i], index, *window, "T_peak_tan_delta");
        progress.report(static_cast<double>(i + 1) / static_cast<double>(curves.size()));
        if (progress.cancelled())
            return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The analysis was stopped.")));
    }
    if (outcome.results.empty())
        return failure("no-relaxation",
                       text(QT_TRANSLATE_NOOP("core", "Between %1 and %2 °C neither modulus nor loss factor shows a relaxation; expected a fall of the storage modulus or a peak of the loss."), window->low,
                            window->high),
                       {{}, 0, windowKey});
    if (!inputs.dataset()->column(role::frequency))
        outcome.issues.push_back(note("no-frequency", text(QT_TRANSLATE_NOOP("core", "The file names no frequency: the temperatures belong to that of the measurement, whatever it was."))));
    addTemperatureScale(outcome, temperatureAccuracy(parameters));
    return outcome;
}

} // namespace

AnalysisSpec relaxationAnalysis()
{
    AnalysisSpec spec;
    spec.id = QStringLiteral("dynamic-mechanical.relaxation");
    spec.version = 2;
    spec.label = text(QT_TRANSLATE_NOOP("core", "Mechanical relaxation"));
    spec.definition = text(QT_TRANSLATE_NOOP("core", "The glass transition by dynamic mechanical analysis: the extrapolated onset of the fall of the storage modulus E' (ASTM E1640), the peak of the loss modulus "
                                                     "E'' (IEC 61006) and the peak of the loss factor tan δ = E''/E', at each frequency. The uncertainty holds noise, windows and smoothing, and the accuracy of the temperature scale (1 K is an estimate of ours)."));
    spec.inputs = {{.key = QStringLiteral("data"),
                    .label = text(QT_TRANSLATE_NOOP("core", "Temperature sweep")),
                    .columns = {{QString::fromLatin1(role::temperature.data())},
                                {QString::fromLatin1(storageModulus.data())},
                                {QString::fromLatin1(lossModulus.data()), true},
                                {QString::fromLatin1(tanDelta.data()), true},
                                {QString::fromLatin1(role::frequency.data()), true}}}};
    spec.parameters = {
        rangeParameter("window", QT_TRANSLATE_NOOP("core", "Window"), "degC")
            .thatMayBeUnset()
            .withHandle(HandleKind::Limits, QStringLiteral("main"))
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Peaks and the steepest fall are looked for within it."))),
        rangeParameter("onset_windows", QT_TRANSLATE_NOOP("core", "Line before the fall"), "degC")
            .thatMayBeUnset()
            .withHandle(HandleKind::Band, QStringLiteral("main"))
            .withHelp(text(QT_TRANSLATE_NOOP("core", "A straight line is fitted to the storage modulus within it; the onset is where the tangent at the steepest point of the fall meets it."))),
        numberParameter("frequency", QT_TRANSLATE_NOOP("core", "Frequency"), "Hz")
            .thatMayBeUnset()
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Only this frequency; all of them when it is not set."))),
        choiceParameter("scale", QT_TRANSLATE_NOOP("core", "Scale of the storage modulus"),
                        {{QStringLiteral("linear"), text(QT_TRANSLATE_NOOP("core", "linear"))}, {QStringLiteral("log"), text(QT_TRANSLATE_NOOP("core", "logarithmic"))}}, "linear")
            .withHelp(text(QT_TRANSLATE_NOOP("core", "Line and tangent are straight on this scale. The onset on a logarithmic scale lies higher; ASTM E1640 asks to say which was used."))),
        temperatureAccuracyParameter(mechanicalTemperatureAccuracy)};
    spec.outputs = {{.key = QStringLiteral("T_onset_storage"),
                     .symbol = QStringLiteral("<i>T</i><sub>onset</sub>"),
                     .label = text(QT_TRANSLATE_NOOP("core", "Onset of the fall of the storage modulus")),
                     .unit = Unit::of("degC"),
                     .definition = text(QT_TRANSLATE_NOOP("core", "Crossing of the line before the fall of the storage modulus with the tangent at its steepest point (ASTM E1640)."))},
                    {.key = QStringLiteral("T_peak_loss"),
                     .symbol = QStringLiteral("<i>T</i>(<i>E</i>″)"),
                     .label = text(QT_TRANSLATE_NOOP("core", "Peak of the loss modulus")),
                     .unit = Unit::of("degC"),
                     .definition = text(QT_TRANSLATE_NOOP("core", "Temperature of the maximum of the loss modulus (IEC 61006), by local parabolas."))},
                    {.key = QStringLiteral("T_peak_tan_delta"),
                     .symbol = QStringLiteral("<i>T</i>(tan <i>δ</i>)"),
                     .label = text(QT_TRANSLATE_NOOP("core", "Peak of the loss factor")),
                     .unit = Unit::of("degC"),
                     .definition = text(QT_TRANSLATE_NOOP("core", "Temperature of the maximum of tan δ; above the peak of the loss modulus, and dependent on the sample's shape."))}};
    spec.mainResult = QStringLiteral("T_peak_loss");
    spec.suits = [](const Inputs &inputs) { return inputs.dataset() && !temperatureCurves(*inputs.dataset()).empty(); };
    spec.estimate = estimate;
    spec.check = check;
    spec.run = run;
    return spec;
}

} // namespace vitrine::dynamicmechanical
