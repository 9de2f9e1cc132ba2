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
constexpr double differentProgrammes = 5;    // K between sample and correction run at one time

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

// Strictly rising (or falling) part of a stretch: what interpolation over temperature needs.
struct Ladder
{
    std::vector<double> x, y;
};
Ladder ladder(const ThermalRun &run, const Segment &segment, bool rising)
{
    Ladder steps;
    for (std::size_t i = segment.first; i <= segment.last; ++i)
        if (steps.x.empty() || (rising ? run.temperature[i] > steps.x.back() : run.temperature[i] < steps.x.back())) {
            steps.x.push_back(run.temperature[i]);
            steps.y.push_back(run.signal[i]);
        }
    return steps;
}

// The correction run's signal at the points of the sample's, NaN where it says nothing.
std::vector<double> overTime(const ThermalRun &sample, const ThermalRun &blank, const std::vector<double> &of)
{
    std::vector<double> x, y, result(sample.size(), absent);
    for (std::size_t i = 0; i < blank.size(); ++i)
        if (x.empty() || blank.time[i] > x.back()) {
            x.push_back(blank.time[i]);
            y.push_back(of[i]);
        }
    // Both times run forward, so one walk finds all places.
    std::size_t k = 1;
    for (std::size_t i = 0; i < sample.size() && x.size() > 1; ++i) {
        const double at = sample.time[i];
        if (at < x.front() || at > x.back())
            continue;
        if (k > 1 && x[k - 1] > at)
            k = 1; // the time of the sample went back: begin again
        while (k + 1 < x.size() && x[k] < at)
            ++k;
        result[i] = y[k - 1] + (y[k] - y[k - 1]) * (at - x[k - 1]) / (x[k] - x[k - 1]);
    }
    return result;
}

std::vector<double> overTemperature(const ThermalRun &sample, const ThermalRun &blank)
{
    std::vector<double> result(sample.size(), absent);
    std::map<QString, int> counted;
    for (const Segment &segment : sample.segments) {
        const int number = ++counted[segment.kind];
        int seen = 0;
        const auto like = std::ranges::find_if(blank.segments, [&](const Segment &other) { return other.kind == segment.kind && ++seen == number; });
        if (like == blank.segments.end())
            continue;
        if (segment.kind == QLatin1String("isothermal")) {
            const double level = std::accumulate(blank.signal.begin() + static_cast<std::ptrdiff_t>(like->first),
                                                 blank.signal.begin() + static_cast<std::ptrdiff_t>(like->last + 1), 0.0)
                / static_cast<double>(like->last - like->first + 1);
            std::fill(result.begin() + static_cast<std::ptrdiff_t>(segment.first), result.begin() + static_cast<std::ptrdiff_t>(segment.last + 1), level);
            continue;
        }
        const Ladder steps = ladder(blank, *like, segment.kind == QLatin1String("heating"));
        for (std::size_t i = segment.first; i <= segment.last; ++i)
            result[i] = interpolated(steps.x, steps.y, sample.temperature[i]);
    }
    return result;
}

// Do both runs follow one programme of time? The median distance of their temperatures tells.
bool sameProgramme(const ThermalRun &sample, const ThermalRun &blank)
{
    if (!sample.timed || !blank.timed)
        return false;
    const std::vector<double> there = overTime(sample, blank, blank.temperature);
    std::vector<double> distances;
    for (std::size_t i = 0; i < sample.size(); ++i)
        if (std::isfinite(there[i]))
            distances.push_back(std::abs(there[i] - sample.temperature[i]));
    return 2 * distances.size() > sample.size() && median(std::move(distances)) < differentProgrammes;
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

    const bool byTime = sameProgramme(run, blank);
    const std::vector<double> correction = byTime ? overTime(run, blank, blank.signal) : overTemperature(run, blank);
    if (!byTime)
        issues.push_back(note("blank-over-temperature",
                              text(QT_TRANSLATE_NOOP("core", "Sample and correction run do not share one programme of time: they are matched by temperature."))));
    // Rows beyond the correction run leave: a correction is never extrapolated.
    ThermalRun kept = run;
    kept.temperature.clear();
    kept.time.clear();
    kept.signal.clear();
    kept.segments.clear();
    for (const Segment &segment : run.segments) {
        Segment own = segment;
        own.first = kept.size();
        for (std::size_t i = segment.first; i <= segment.last; ++i) {
            if (!std::isfinite(correction[i]))
                continue;
            kept.temperature.push_back(run.temperature[i]);
            kept.time.push_back(run.time[i]);
            kept.signal.push_back(run.signal[i] - correction[i]);
        }
        if (kept.size() == own.first)
            continue;
        own.last = kept.size() - 1;
        own.from = kept.temperature[own.first];
        own.to = kept.temperature[own.last];
        kept.segments.push_back(own);
    }
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
        reference = {start, start / perMilligram, text(QT_TRANSLATE_NOOP("core", "the mass at the start of the run"))};
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

std::optional<RowRange> rowsBetween(const ThermalRun &run, const Interval &limits)
{
    const auto [coldest, hottest] = std::ranges::minmax(run.temperature);
    if (!(limits.low < limits.high) || limits.high <= coldest || limits.low >= hottest)
        return std::nullopt;
    RowRange rows;
    // On cooling alone the hot end comes first.
    const bool heating = std::ranges::any_of(run.segments, [](const Segment &s) { return s.kind != QLatin1String("cooling"); });
    const double entry = heating ? limits.low : limits.high, exit = heating ? limits.high : limits.low;
    const auto first = firstPassage(run.temperature, entry, heating);
    if (!first)
        return std::nullopt;
    rows.first = *first;
    const auto last = firstPassage(run.temperature, exit, heating, static_cast<std::size_t>(std::ceil(rows.first)));
    rows.last = last.value_or(static_cast<double>(run.size() - 1));
    rows.clipped = limits.low < coldest || limits.high > hottest;
    if (!(rows.last > rows.first))
        return std::nullopt;
    return rows;
}

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
    result.reference = reference->milligrams;
    result.referenceWords = reference->words;
    if (stated && stated->hasUncertainty() && stated->value > 0)
        result.referenceShare = stated->uncertainty / stated->value;
    // Buoyancy lifts an uncorrected curve while the gas thins, and a balance's zero drifts: both show where the mass
    // rises above its start or falls below nothing. The greatest of either bounds what is unknown elsewhere.
    const auto [low, high] = smoothExtent(run->signal);
    const double start = startOf(run->signal);
    const bool gains = run->signal.back() - start > 0.5 * (high - start); // an oxidation is no drift
    result.drift = std::max({0.0, gains ? 0.0 : high - start, -low}) / std::sqrt(3.0);
    if (low < -0.05)
        issues.push_back(warning("negative-mass",
                                 text(QT_TRANSLATE_NOOP("core", "The mass falls to %1 % of the reference mass: the zero of the balance has drifted, or the buoyancy is not corrected."),
                                      low)));
    result.run = std::move(*run);
    return result;
}

} // namespace vitrine::thermogravimetry
