// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/dilatometry/lengthrun.h"

#include "analysis/instrumentscale.h"
#include "data/abovezero.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine::dilatometry
{

namespace
{

constexpr double largestStrain = 1; // a bare number beyond it is no relative change of length

// A column as it stands: strain, or a length that still has to be divided.
struct Signal
{
    ThermalRun run;
    bool relative = true; // else in mm
};

Result<Signal> signalOf(const Dataset &data, const QString &segment)
{
    static const Unit millimetre = Unit::of("mm");
    const Column *column = data.column(role::lengthChange);
    if (!column)
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no column of the change in length."), data.label));
    const bool length = column->unit.sameDimension(millimetre);
    if (!length && !column->unit.isNumber())
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" has the unit \"%2\"; expected a length, a ratio or a percentage."), column->name,
                                          column->unitText));
    auto run = thermalRun(data, role::lengthChange, length ? millimetre : Unit(), segment);
    if (!run)
        return run.failure();
    if (!length && column->unitText.isEmpty()) {
        const auto [low, high] = std::ranges::minmax(run->signal);
        if (!(high - low < largestStrain))
            return failure("no-unit", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" names no unit and changes by %2; expected a relative change of length below 1, or a unit."),
                                           column->name, high - low));
    }
    return Signal{std::move(*run), !length};
}

} // namespace

std::optional<Quantity> statedLength(const Dataset &data)
{
    for (const char *key : {"sample_length", "length"})
        if (const auto length = data.metadata.quantity(QLatin1StringView(key), Unit::of("mm")); length && length->value > 0)
            return length;
    return std::nullopt;
}

Result<LengthRun> lengthRun(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    const Dataset *data = inputs.dataset();
    if (!data)
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "There is no run.")));
    const QString named = parameters.words(QStringLiteral("segment"));
    const QString segment = named.isEmpty() ? widestSegment(*data) : named;
    auto signal = signalOf(*data, segment);
    if (!signal)
        return signal.failure();

    LengthRun result;
    result.length = parameters.number(QStringLiteral("length"));
    const auto stated = statedLength(*data);
    if (!(result.length > 0) && stated)
        result.length = stated->value;
    if (stated && stated->hasUncertainty() && stated->value == result.length)
        result.lengthShare = stated->uncertainty / stated->value;
    if (!signal->relative) {
        if (!(result.length > 0))
            return failure("no-length", text(QT_TRANSLATE_NOOP("core", "The change in length is in %1 and the length of the sample is not known; set it."),
                                             data->column(role::lengthChange)->unit.symbol()),
                           {{}, 0, QStringLiteral("length")});
        for (double &value : signal->run.signal)
            value /= result.length;
    }
    result.run = std::move(signal->run);
    result.noise = noiseDeviation(result.run.signal);

    const Dataset *blankData = inputs.dataset(QStringLiteral("blank"));
    if (!blankData)
        return result;
    const Place place{{}, 0, QStringLiteral("blank")};
    // A heating stretch of the sample wants that of the blank, however many others either has.
    auto blank = signalOf(*blankData, widestSegment(*blankData));
    if (!blank) {
        Failure wrong = blank.failure();
        wrong.place = place;
        return wrong;
    }
    double factor = 1;
    if (!blank->relative) {
        if (!(result.length > 0))
            return failure("no-length", text(QT_TRANSLATE_NOOP("core", "The correction run is in millimetres: the length of the sample must be known to subtract it.")),
                           {{}, 0, QStringLiteral("length")});
        factor = 1 / result.length;
    } else if (const auto own = statedLength(*blankData); own && result.length > 0) {
        factor = own->value / result.length; // what the system adds is a length, whatever it was divided by
    }
    const double expansion = parameters.number(QStringLiteral("blank_expansion"));
    const double start = blank->run.signal.front(), warm = blank->run.temperature.front();
    for (std::size_t i = 0; i < blank->run.size(); ++i) {
        blank->run.signal[i] = (blank->run.signal[i] - start) * factor;
        if (std::isfinite(expansion))
            blank->run.signal[i] -= expansion * (blank->run.temperature[i] - warm) * (blank->relative ? factor : 1);
    }
    const Correction correction = correctionFor(result.run, blank->run);
    ThermalRun corrected = subtracted(result.run, correction.values);
    if (corrected.size() < 2)
        return failure("blank-elsewhere", text(QT_TRANSLATE_NOOP("core", "The correction run covers no part of the sample's run.")), place);
    if (corrected.size() < result.run.size())
        issues.push_back(warning("blank-too-short", text(QT_TRANSLATE_NOOP("core", "%1 % of the run lies beyond the correction run and is left out; it ends at %2 °C."),
                                                         100.0 * static_cast<double>(result.run.size() - corrected.size()) / static_cast<double>(result.run.size()),
                                                         corrected.temperature.back())));
    const double blankNoise = noiseDeviation(blank->run.signal);
    if (std::isfinite(blankNoise))
        result.noise = std::hypot(result.noise, blankNoise);
    result.run = std::move(corrected);
    result.corrected = true;
    return result;
}

ParameterSpec lengthParameter()
{
    ParameterSpec length = numberParameter("length", QT_TRANSLATE_NOOP("core", "Length of the sample"), "mm")
                               .thatMayBeUnset()
                               .withHelp(text(QT_TRANSLATE_NOOP("core", "L0 at room temperature: divides a change in length that is not relative already.")));
    length.lowest = aboveZero;
    return length;
}

ParameterSpec blankExpansionParameter()
{
    return numberParameter("blank_expansion", QT_TRANSLATE_NOOP("core", "Expansion of the reference body"), "1/K")
        .thatMayBeUnset()
        .withHelp(text(QT_TRANSLATE_NOOP("core", "Mean coefficient of the body in the correction run (fused silica: 0.55e-6), if it was as long as the sample; none: the correction run shows the system alone.")));
}

ParameterSpec lengthAccuracyParameter()
{
    ParameterSpec accuracy = numberParameter("length_accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the changes of length"), "%", 1.0)
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of the calibration of the displacement, in percent of every change of length and coefficient. 1 % is an estimate of ours; state your own "
                                                                          "from runs of a reference body. 0: accounted for elsewhere.")));
    accuracy.lowest = 0;
    accuracy.highest = 100;
    accuracy.optional = true;
    return accuracy;
}

ParameterSpec systemAccuracyParameter()
{
    ParameterSpec accuracy = numberParameter("system_accuracy", QT_TRANSLATE_NOOP("core", "Accuracy of the system correction"), "1/K", 2e-7)
                                 .withHelp(text(QT_TRANSLATE_NOOP("core", "Standard uncertainty of what the holder's own expansion adds to every coefficient, after its correction. 0.2e-6/K is an estimate of ours for push rods of silica or "
                                                                          "alumina. 0: accounted for elsewhere.")));
    accuracy.lowest = 0;
    accuracy.optional = true;
    return accuracy;
}

void addLengthScale(Outcome &outcome, const Parameters &parameters, double kelvins)
{
    static const Unit perKelvin = Unit::of("1/K"), percent = Unit::of("%");
    const auto stated = [&](const char *key) {
        const double value = parameters.number(QLatin1StringView(key));
        return value > 0 ? value : 0;
    };
    const double share = stated("length_accuracy") / 100, system = stated("system_accuracy");
    for (ResultValue &result : outcome.results) {
        const bool coefficient = result.quantity.unit == perKelvin;
        if (!result.quantity.hasUncertainty() || !(coefficient || result.quantity.unit == percent))
            continue;
        const double part = std::hypot(share * result.quantity.value, system * (coefficient ? 1 : 100 * kelvins));
        if (!(part > 0))
            continue;
        result.parts.push_back(lengthScale(part));
        result.quantity.uncertainty = std::hypot(result.quantity.uncertainty, part);
    }
}

ParameterSpec smoothingParameter()
{
    ParameterSpec smoothing = numberParameter("smoothing", QT_TRANSLATE_NOOP("core", "Smoothing of the coefficient"), "K")
                                  .thatMayBeUnset()
                                  .withHelp(text(QT_TRANSLATE_NOOP("core", "Width of the local parabolas (Savitzky and Golay) whose slope is the coefficient at a temperature.")));
    smoothing.lowest = 0;
    return smoothing;
}

std::vector<InputSpec> lengthInputs()
{
    const std::vector<ColumnNeed> columns{{QStringLiteral("temperature"), false}, {QStringLiteral("length-change"), false}, {QStringLiteral("time"), true}};
    return {{QStringLiteral("data"), text(QT_TRANSLATE_NOOP("core", "Run")), columns, false, false},
            {QStringLiteral("blank"), text(QT_TRANSLATE_NOOP("core", "Correction run")), columns, true, false, true}};
}

} // namespace vitrine::dilatometry
