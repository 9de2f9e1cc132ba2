// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalrun.h"

#include "analysis/thermalprogramme.h"

#include <QObject>

#include <algorithm>
#include <cmath>

namespace vitrine
{

namespace
{

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

} // namespace

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
