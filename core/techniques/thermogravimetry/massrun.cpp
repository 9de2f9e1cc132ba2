// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/thermogravimetry/massrun.h"

#include "base/numbertext.h"
#include "numerics/curves.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <numeric>

namespace vitrine::thermogravimetry
{

namespace
{

constexpr std::size_t startRows = 5;         // the mass at the start is their median: the first rows of a run still settle
constexpr double startsAtNothing = 0.05;     // of the sample mass: a signal that begins below it is a change of mass
constexpr double plausibleReference = 0.2;   // how far the entered mass may lie from what the balance shows at the start
constexpr double lowestMass = -25, highestMass = 500; // %: buoyancy and drift do less, no sample takes up more (beryllium in oxygen: 278)
constexpr const char *startWords = QT_TRANSLATE_NOOP("core", "the mass at the start of the run");
constexpr double leastGain = 0.5;            // % of the reference mass: a smaller rise tells nothing from drift

double startOf(const std::vector<double> &values)
{
    std::vector<double> first;
    for (std::size_t i = 0; i < values.size() && first.size() < startRows; ++i)
        if (std::abs(values[i]) < 1e37)
            first.push_back(values[i]);
    return median(std::move(first));
}

// Height of the first point by a line through the first rows: a correction must not inherit the noise of one of them.
double levelOfFirst(const std::vector<double> &values)
{
    const std::size_t count = std::min<std::size_t>(values.size(), 4 * startRows);
    std::vector<double> rows(count);
    std::iota(rows.begin(), rows.end(), 0.0);
    const auto line = straightLine(rows, std::span(values).first(count));
    return line ? line->at(0) : values.front();
}

// How the column of mass is to be read.
struct Reading
{
    Unit unit;             // to ask the run for
    bool percents = false; // else milligrams
    double factor = 1, offset = 0; // of the values in `unit`, to % or mg
};

Result<Reading> readingOf(const Column &column, const std::optional<double> &sampleMass, Issues &issues)
{
    static const Unit milligram = Unit::of("mg"), percent = Unit::of("%");
    Reading reading;
    const double start = startOf(*column.values);
    if (column.unit.sameDimension(milligram)) {
        reading.unit = milligram;
        const double mass = converted(start, column.unit, milligram);
        if (sampleMass && std::abs(mass) < startsAtNothing * *sampleMass)
            reading.offset = *sampleMass; // thermobalances of NETZSCH store the change alone
        else if (!(mass > 0))
            return failure("no-reference",
                           text(QT_TRANSLATE_NOOP("core", "The mass begins at %1 mg: it is a change of mass, and the mass of the sample is not known. Set the reference mass."),
                                mass),
                           {{}, 0, QStringLiteral("reference_mass")});
        return reading;
    }
    if (!column.unit.isNumber())
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" has the unit \"%2\"; expected a mass or a percentage."), column.name,
                                          column.unitText));
    reading.percents = true;
    reading.unit = percent;
    double share = converted(start, column.unit, percent);
    if (column.unitText.isEmpty() && !(share > 50 && share < 150)) {
        // A bare number: percents, or else only its ratio to the start counts.
        reading.unit = Unit();
        share = start;
        if (!(start > 50 && start < 150) && start > 0) {
            reading.factor = 100 / start;
            share = 100;
        }
        issues.push_back(warning("unit-assumed",
                                 text(QT_TRANSLATE_NOOP("core", "The column \"%1\" names no unit and begins with %2: it is taken %3."), column.name, start,
                                      reading.factor == 1 ? QStringLiteral("in percent") : QStringLiteral("relative to its start"))));
    }
    if (std::abs(share) < 100 * startsAtNothing)
        reading.offset = 100;
    else if (!(share > 0))
        return failure("no-reference", text(QT_TRANSLATE_NOOP("core", "The mass begins at %1 %; expected about 100 %, or 0 % for a change."), share),
                       {{}, 0, QStringLiteral("reference_mass")});
    return reading;
}

Result<Done> subtractBlank(ThermalRun &run, const Dataset &blankData, const Reading &reading, const std::optional<double> &sampleMass, double &noise,
                           Issues &issues)
{
    static const Unit milligram = Unit::of("mg"), percent = Unit::of("%");
    const Place place{{}, 0, QStringLiteral("blank")};
    const Column *column = blankData.column(role::mass);
    const bool milligrams = column && column->unit.sameDimension(milligram);
    const auto ownMass = blankData.metadata.quantity(QStringLiteral("sample_mass"), milligram);
    auto prepared = thermalRun(blankData, role::mass, milligrams ? milligram : percent, {});
    if (!prepared) {
        Failure wrong = prepared.failure();
        wrong.place = place;
        return wrong;
    }
    double factor = 1; // to what the run is in
    if (!milligrams) {
        if (!ownMass || !(ownMass->value > 0))
            return failure("blank-in-percent", text(QT_TRANSLATE_NOOP("core", "The correction run is in percent of a mass it does not name; expected milligrams.")),
                           place);
        factor = ownMass->value / 100;
    }
    if (reading.percents) {
        if (!sampleMass)
            return failure("no-sample-mass",
                           text(QT_TRANSLATE_NOOP("core", "The run is in percent of a mass it does not name: a correction in milligrams cannot be subtracted.")), place);
        factor *= 100 / *sampleMass;
    }
    ThermalRun &blank = *prepared;
    const double start = levelOfFirst(blank.signal);
    for (double &value : blank.signal)
        value = (value - start) * factor;

    const Correction correction = correctionFor(run, blank);
    if (!correction.byTime)
        issues.push_back(note("blank-over-temperature",
                              text(QT_TRANSLATE_NOOP("core", "Sample and correction run do not share one programme of time: they are matched by temperature."))));
    ThermalRun kept = subtracted(run, correction.values);
    const std::size_t lost = run.size() - kept.size();
    if (kept.size() < 2)
        return failure("blank-elsewhere", text(QT_TRANSLATE_NOOP("core", "The correction run covers no part of the sample's run.")), place);
    if (lost > 0)
        issues.push_back(warning("blank-too-short",
                                 text(QT_TRANSLATE_NOOP("core", "%1 % of the run lies beyond the correction run and is left out; it ends at %2 °C."),
                                      100.0 * static_cast<double>(lost) / static_cast<double>(run.size()), kept.temperature.back())));
    const double blankNoise = noiseDeviation(blank.signal);
    if (std::isfinite(blankNoise))
        noise = std::hypot(noise, blankNoise);
    run = std::move(kept);
    return Done{};
}

// What 100 % is.
struct Reference
{
    double inSignal = absent; // in the run's own unit (mg or %)
    double milligrams = absent;
    Text words;
};

Result<Reference> referenceOf(const ThermalRun &run, const Reading &reading, const Parameters &parameters, const std::optional<double> &sampleMass)
{
    static const Unit milligram = Unit::of("mg");
    const Place place{{}, 0, QStringLiteral("reference_mass")};
    QString word = parameters.words(QStringLiteral("reference_mass")).trimmed();
    const double start = startOf(run.signal);
    const double perMilligram = reading.percents ? (sampleMass ? 100 / *sampleMass : absent) : 1;
    Reference reference;
    if (word.isEmpty() || word == QLatin1String("auto")) {
        if (reading.percents) {
            reference = {100, sampleMass.value_or(absent), text(QT_TRANSLATE_NOOP("core", "100 % of the file"))};
            return reference;
        }
        word = sampleMass && std::abs(start / *sampleMass - 1) < plausibleReference ? QStringLiteral("sample") : QStringLiteral("start");
    }
    if (word == QLatin1String("sample")) {
        if (reading.percents)
            reference = {100, sampleMass.value_or(absent), text(QT_TRANSLATE_NOOP("core", "100 % of the file"))};
        else if (sampleMass)
            reference = {*sampleMass, *sampleMass, text(QT_TRANSLATE_NOOP("core", "the sample mass that the file states, %1 mg"), *sampleMass)};
        else
            return failure("no-sample-mass", text(QT_TRANSLATE_NOOP("core", "The file states no sample mass; expected \"start\", \"window\" or a number of milligrams.")),
                           place);
    } else if (word == QLatin1String("start")) {
        reference = {start, start / perMilligram, text(startWords)};
    } else if (word == QLatin1String("window")) {
        const auto window = parameters.interval(QStringLiteral("window"));
        const auto rows = window ? rowsBetween(run, *window) : std::nullopt;
        if (!rows)
            return failure("no-window", text(QT_TRANSLATE_NOOP("core", "The reference mass is that at the lower limit, but no limits inside the run are set.")), place);
        const double level = atRow(run.signal, rows->first);
        reference = {level, level / perMilligram, text(QT_TRANSLATE_NOOP("core", "the mass at the lower limit, %1 °C"), window->low)};
    } else {
        static const ParameterSpec number = numberParameter("reference_mass", "", "mg");
        const auto parsed = parsedParameter(number, word);
        const double *mass = parsed ? std::get_if<double>(&*parsed) : nullptr;
        if (!mass || !(*mass > 0))
            return failure("unknown-reference", text(QT_TRANSLATE_NOOP("core", "The reference mass is \"%1\"; expected \"sample\", \"start\", \"window\" or a number of milligrams."),
                                                     word),
                           place);
        if (!std::isfinite(perMilligram))
            return failure("no-sample-mass",
                           text(QT_TRANSLATE_NOOP("core", "The run is in percent of a mass it does not name: a reference in milligrams says nothing about it.")), place);
        reference = {*mass * perMilligram, *mass, text(QT_TRANSLATE_NOOP("core", "%1 mg"), *mass)};
    }
    if (!(reference.inSignal > 0))
        return failure("no-reference", text(QT_TRANSLATE_NOOP("core", "The reference mass is %1; expected a positive mass."), reference.inSignal), place);
    return reference;
}

// The digit of the balance, or of the file: the smallest step between neighbouring points but for rare ones, which rounding makes.
// NaN where the signal never changes.
double resolutionOf(const std::vector<double> &signal)
{
    constexpr double noStep = 1e-9; // %: arithmetic
    std::vector<double> steps;
    for (std::size_t i = 1; i < signal.size(); ++i)
        if (const double step = std::abs(signal[i] - signal[i - 1]); step > noStep && std::isfinite(step))
            steps.push_back(step);
    if (steps.empty())
        return absent;
    const auto place = steps.begin() + static_cast<std::ptrdiff_t>(steps.size() / 20);
    std::ranges::nth_element(steps, place);
    return *place;
}

// Means over some twenty points: what no single row's noise decides.
std::pair<double, double> smoothExtent(const std::vector<double> &values)
{
    const std::size_t width = std::clamp<std::size_t>(values.size() / 200, 1, 50);
    double low = std::numeric_limits<double>::infinity(), high = -low;
    for (std::size_t from = 0; from + width <= values.size(); from += width) {
        const double mean = std::accumulate(values.begin() + static_cast<std::ptrdiff_t>(from), values.begin() + static_cast<std::ptrdiff_t>(from + width), 0.0)
            / static_cast<double>(width);
        low = std::min(low, mean);
        high = std::max(high, mean);
    }
    return {low, high};
}

} // namespace

Result<MassRun> massRun(const Inputs &inputs, const Parameters &parameters, Issues &issues)
{
    static const Unit milligram = Unit::of("mg");
    const Dataset *data = inputs.dataset();
    const Column *column = data ? data->column(role::mass) : nullptr;
    if (!column)
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "There is no column of mass.")));
    const auto stated = data->metadata.quantity(QStringLiteral("sample_mass"), milligram);
    std::optional<double> sampleMass = stated && stated->value > 0 ? std::optional(stated->value) : std::nullopt;
    // A mass typed by hand stands for one the file does not state: it turns a change into a mass.
    if (!sampleMass) {
        static const ParameterSpec number = numberParameter("reference_mass", "", "mg");
        const auto typed = parsedParameter(number, parameters.words(QStringLiteral("reference_mass")));
        if (const double *mass = typed ? std::get_if<double>(&*typed) : nullptr; mass && *mass > 0)
            sampleMass = *mass;
    }
    const auto reading = readingOf(*column, sampleMass, issues);
    if (!reading)
        return reading.failure();
    auto run = thermalRun(*data, role::mass, reading->unit, parameters.words(QStringLiteral("segment")));
    if (!run)
        return run.failure();
    for (double &value : run->signal)
        value = value * reading->factor + reading->offset;

    MassRun result;
    result.noise = noiseDeviation(run->signal);
    if (const Dataset *blank = inputs.dataset(QStringLiteral("blank"))) {
        if (const auto done = subtractBlank(*run, *blank, *reading, sampleMass, result.noise, issues); !done)
            return done.failure();
        result.corrected = true;
    }
    const auto reference = referenceOf(*run, *reading, parameters, sampleMass);
    if (!reference)
        return reference.failure();
    const double factor = 100 / reference->inSignal;
    for (double &value : run->signal)
        value *= factor;
    result.noise *= factor;
    // More than half of a run between two digits shows no noise at all; what hides behind the digit does not vanish.
    if (const double resolution = resolutionOf(run->signal); std::isfinite(resolution))
        result.noise = std::hypot(std::isfinite(result.noise) ? result.noise : 0, resolution / std::sqrt(12.0));
    result.reference = reference->milligrams;
    result.referenceWords = reference->words;
    if (stated && stated->hasUncertainty() && stated->value > 0)
        result.referenceShare = stated->uncertainty / stated->value;
    // A mass that is still settling when the run begins could as well be read some rows later.
    if (reference->words.source == startWords) {
        const auto first = std::span(run->signal).first(std::min<std::size_t>(run->size(), 4 * startRows));
        double least = std::numeric_limits<double>::infinity(), most = -least;
        for (const double value : first)
            if (std::isfinite(value)) {
                least = std::min(least, value);
                most = std::max(most, value);
            }
        if (most > least)
            result.referenceShare = std::hypot(std::isfinite(result.referenceShare) ? result.referenceShare : 0, (most - least) / std::sqrt(12.0) / 100);
    }
    // Buoyancy lifts an uncorrected curve while the gas thins, and a balance's zero drifts: both show where the mass
    // rises above its start or falls below nothing. The greatest of either bounds what is unknown elsewhere.
    const auto [low, high] = smoothExtent(run->signal);
    const double start = startOf(run->signal);
    const bool gains = run->signal.back() - start > std::max(0.5 * (high - start), leastGain); // an oxidation is no drift
    result.drift = std::max({0.0, gains ? 0.0 : high - start, -low}) / std::sqrt(3.0);
    const Place place{{}, 0, QStringLiteral("reference_mass")};
    if (low < lowestMass)
        return failure("no-mass", text(QT_TRANSLATE_NOOP("core", "\"%1\" falls to %2 % of the reference mass (%3): no mass falls below nothing. This is no thermogravimetric curve (another quantity, a change of mass), or the "
                                                                 "reference mass is not that of the sample."),
                                               column->name, std::round(low), reference->words.english()),
                       place);
    if (high > highestMass && reference->words.source == startWords)
        return failure("no-mass", text(QT_TRANSLATE_NOOP("core", "\"%1\" rises to %2 % of what it begins with, more than any sample gains: this is a change of mass, of an empty crucible for instance. A correction run belongs beside "
                                                                 "a sample's run (blank); of a sample, state its mass (reference_mass)."),
                                               column->name, std::round(high)),
                       place);
    if (low < -0.05)
        issues.push_back(warning("negative-mass",
                                 text(QT_TRANSLATE_NOOP("core", "The mass falls to %1 % of the reference mass: the zero of the balance has drifted, or the buoyancy is not corrected."),
                                      low)));
    result.run = std::move(*run);
    SteadySignal steady = withoutJumps(result);
    result.steady = std::move(steady.signal);
    result.jumps = std::move(steady.jumps);
    return result;
}

} // namespace vitrine::thermogravimetry
