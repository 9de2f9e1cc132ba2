// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalrun.h"

#include "analysis/thermalprogramme.h"
#include "base/numbertext.h"

#include <QObject>

#include <algorithm>
#include <cmath>
#include <map>
#include <numeric>

namespace vitrine
{

namespace
{

constexpr double differentProgrammes = 5; // K between sample and correction run at one time
constexpr double outOfRange = 1e37; // instruments write such numbers for an overload

// The stretch of the programme that the name means, as segments of the file.
Result<std::vector<Segment>> wantedSegments(const Dataset &dataset, const QString &name, std::size_t rows)
{
    std::vector<Segment> segments = segmentsOf(dataset);
    std::erase_if(segments, [&](const Segment &segment) { return segment.last >= rows || segment.first > segment.last; });
    if (name.isEmpty()) {
        if (segments.empty())
            return std::vector<Segment>{{QStringLiteral("heating"), 0, rows - 1, absent, absent, absent}};
        // A furnace that cools down afterwards belongs to no evaluation, unless all the run is cooling.
        auto end = std::find_if(segments.rbegin(), segments.rend(), [](const Segment &segment) { return segment.kind != QLatin1String("cooling"); });
        if (end != segments.rend())
            segments.erase(end.base(), segments.end());
        return segments;
    }
    if (const Segment *found = segmentNamed(segments, name))
        return std::vector<Segment>{*found};
    QStringList known;
    for (std::size_t i = 0; i < segments.size(); ++i)
        known += QStringLiteral("%1 (%2)").arg(i + 1).arg(segments[i].kind);
    return failure("unknown-segment",
                   text(QT_TRANSLATE_NOOP("core", "There is no segment \"%1\"; the run has %2."), name, known.join(QLatin1String(", "))),
                   {{}, 0, QStringLiteral("segment")});
}

// value * factor + offset
struct Scale
{
    double factor = 1, offset = 0;
    Scale(const Unit &from, const Unit &to)
        : factor(from.sameDimension(to) ? convertedDifference(1, from, to) : 1), offset(from.sameDimension(to) ? converted(0, from, to) : 0)
    {
    }
    [[nodiscard]] double operator()(double value) const { return value * factor + offset; }
};

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

std::optional<StraightLine> lineBetween(const ThermalRun &run, const Interval &window)
{
    const auto rows = rowsBetween(run, window);
    if (!rows)
        return std::nullopt;
    const auto first = static_cast<std::size_t>(std::ceil(rows->first)), last = static_cast<std::size_t>(rows->last);
    if (last < first + 1)
        return std::nullopt;
    return straightLine(std::span(run.temperature).subspan(first, last - first + 1), std::span(run.signal).subspan(first, last - first + 1));
}

Correction correctionFor(const ThermalRun &run, const ThermalRun &blank)
{
    const bool byTime = sameProgramme(run, blank);
    return {byTime ? overTime(run, blank, blank.signal) : overTemperature(run, blank), byTime};
}

ThermalRun subtracted(const ThermalRun &run, const std::vector<double> &correction)
{
    ThermalRun kept;
    kept.timed = run.timed;
    kept.block = run.block;
    kept.holes = run.holes;
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
    return kept;
}

Result<ThermalRun> thermalRun(const Dataset &dataset, std::string_view role, const Unit &unit, const QString &segment, std::size_t enough)
{
    static const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC"), second = Unit::of("s");
    const Column *temperature = dataset.column(role::temperature), *signal = dataset.column(role), *time = dataset.column(role::time);
    if (!temperature || !signal || temperature->size() != signal->size() || signal->size() == 0)
        return failure("missing-column", text(QT_TRANSLATE_NOOP("core", "\"%1\" has no column of the role %2 beside its temperature."), dataset.label,
                                              QString::fromLatin1(role.data(), static_cast<qsizetype>(role.size()))));
    if (!temperature->unit.sameDimension(kelvin))
        return failure("no-temperature-unit",
                       text(QT_TRANSLATE_NOOP("core", "The column \"%1\" of temperatures has the unit \"%2\"; expected K, °C or °F."), temperature->name,
                            temperature->unitText));
    if (!signal->unit.sameDimension(unit))
        return failure("wrong-unit", text(QT_TRANSLATE_NOOP("core", "The column \"%1\" has the unit \"%2\"; expected one like %3."), signal->name,
                                          signal->unitText, unit.symbol()));
    const auto wanted = wantedSegments(dataset, segment, signal->size());
    if (!wanted)
        return wanted.failure();

    ThermalRun run;
    run.timed = time && time->size() == signal->size() && time->unit.sameDimension(second);
    const std::vector<double> &t = *temperature->values, &y = *signal->values;
    const Scale toCelsius(temperature->unit, celsius), toUnit(signal->unit, unit), toSeconds(run.timed ? time->unit : second, second);
    std::size_t rows = 0;
    for (const Segment &part : *wanted)
        rows += part.last - part.first + 1;
    run.block = std::max<std::size_t>((rows + enough - 1) / enough, 1);
    run.temperature.reserve(rows / run.block + wanted->size());
    run.time.reserve(run.temperature.capacity());
    run.signal.reserve(run.temperature.capacity());
    for (const Segment &part : *wanted) {
        Segment own = part;
        own.first = run.size();
        for (std::size_t from = part.first; from <= part.last; from += run.block) {
            const std::size_t end = std::min(from + run.block, part.last + 1);
            double sumT = 0, sumX = 0, sumY = 0;
            std::size_t count = 0;
            for (std::size_t i = from; i < end; ++i) {
                const double x = run.timed ? (*time->values)[i] : static_cast<double>(i);
                if (!(std::abs(t[i]) < outOfRange && std::abs(x) < outOfRange && std::abs(y[i]) < outOfRange)) {
                    ++run.holes;
                    continue;
                }
                sumT += t[i];
                sumX += x;
                sumY += y[i];
                ++count;
            }
            if (count == 0)
                continue;
            const double share = 1 / static_cast<double>(count);
            run.temperature.push_back(toCelsius(sumT * share));
            run.time.push_back(toSeconds(sumX * share));
            run.signal.push_back(toUnit(sumY * share));
        }
        if (run.size() == own.first)
            continue;
        own.last = run.size() - 1;
        own.from = run.temperature[own.first];
        own.to = run.temperature[own.last];
        run.segments.push_back(std::move(own));
    }
    if (run.size() < 2)
        return failure("few-points", text(QT_TRANSLATE_NOOP("core", "\"%1\" has %2 rows with both temperature and %3; expected at least 2."), dataset.label,
                                          run.size(), signal->name));
    return run;
}

QString widestSegment(const Dataset &data)
{
    const std::vector<Segment> segments = segmentsOf(data);
    double widest = 0;
    QString name;
    for (const char *kind : {"heating", "cooling"}) {
        for (std::size_t i = 0; i < segments.size(); ++i)
            if (segments[i].kind == QLatin1String(kind) && std::abs(segments[i].to - segments[i].from) > widest) {
                widest = std::abs(segments[i].to - segments[i].from);
                name = exactNumberText(static_cast<double>(i + 1));
            }
        if (!name.isEmpty())
            break;
    }
    return name;
}

ParameterSpec programmeSegment()
{
    return wordsParameter("segment", QT_TRANSLATE_NOOP("core", "Segment"))
        .thatMayBeUnset()
        .withHelp(text(QT_TRANSLATE_NOOP(
            "core", "Number in time order, or a kind with its number: heating-1, cooling-2. Without one the whole run up to its last cooling.")));
}

std::optional<double> firstPassage(std::span<const double> x, double level, bool rising, std::size_t from)
{
    const double sign = rising ? 1 : -1;
    if (from >= x.size())
        return std::nullopt;
    for (std::size_t i = from; i < x.size(); ++i) {
        if (!(sign * x[i] >= sign * level))
            continue;
        if (i == from || x[i] == x[i - 1])
            return static_cast<double>(i);
        return static_cast<double>(i - 1) + (level - x[i - 1]) / (x[i] - x[i - 1]);
    }
    return std::nullopt;
}

double atRow(std::span<const double> y, double row)
{
    if (y.empty() || !(row >= 0))
        return absent;
    const auto before = std::min(static_cast<std::size_t>(row), y.size() - 1);
    const std::size_t after = std::min(before + 1, y.size() - 1);
    const double share = row - static_cast<double>(before);
    return y[before] + std::clamp(share, 0.0, 1.0) * (y[after] - y[before]);
}

} // namespace vitrine
