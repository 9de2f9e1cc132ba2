// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalprogramme.h"

#include "base/numbertext.h"
#include "numerics/thermalsegments.h"

#include <cmath>
#include <mutex>

namespace vitrine
{

std::vector<Segment> thermalProgramme(const Dataset &dataset, const std::vector<std::size_t> &cuts)
{
    static const Unit kelvin = Unit::of("K"), celsius = Unit::of("degC"), minute = Unit::of("min");
    const Column *temperature = dataset.column(role::temperature);
    const Column *time = dataset.column(role::time);
    if (!temperature || !temperature->values || !temperature->unit.sameDimension(kelvin))
        return {};
    const bool timed = time && time->values && time->unit.sameDimension(minute);
    const std::span<const double> t(*temperature->values);
    const std::span<const double> x = timed ? std::span<const double>(*time->values) : std::span<const double>();
    const double perMinute = timed ? convertedDifference(1, temperature->unit, kelvin) / converted(1, time->unit, minute) : absent;

    std::vector<Segment> segments;
    std::size_t from = 0;
    const auto add = [&](std::size_t end) {
        if (end <= from)
            return;
        for (const ThermalSegment &part : thermalSegments(t.subspan(from, end - from), timed ? x.subspan(from, end - from) : x)) {
            Segment segment;
            segment.kind = part.kind == ThermalSegment::Kind::Heating   ? QStringLiteral("heating")
                           : part.kind == ThermalSegment::Kind::Cooling ? QStringLiteral("cooling")
                                                                        : QStringLiteral("isothermal");
            segment.first = from + part.first;
            segment.last = from + part.last;
            segment.rate = part.rate * perMinute;
            segment.from = converted(part.from, temperature->unit, celsius);
            segment.to = converted(part.to, temperature->unit, celsius);
            segments.push_back(segment);
        }
        from = end;
    };
    for (const std::size_t cut : cuts)
        add(std::min(cut, t.size()));
    add(t.size());
    return segments;
}

std::vector<Segment> segmentsOf(const Dataset &dataset)
{
    if (!dataset.segments.empty())
        return dataset.segments;
    // Found again for every frame of a drag: remembered as long as somebody holds the temperatures.
    struct Known
    {
        std::weak_ptr<const std::vector<double>> temperature;
        const void *time;
        Unit unit;
        std::vector<Segment> segments;
    };
    static std::mutex mutex;
    static std::vector<Known> known;
    const Column *temperature = dataset.column(role::temperature), *time = dataset.column(role::time);
    if (!temperature || !temperature->values)
        return {};
    const void *times = time ? static_cast<const void *>(time->values.get()) : nullptr;
    {
        const std::lock_guard lock(mutex);
        std::erase_if(known, [](const Known &entry) { return entry.temperature.expired(); });
        for (const Known &entry : known)
            if (entry.temperature.lock() == temperature->values && entry.time == times && entry.unit == temperature->unit)
                return entry.segments;
    }
    std::vector<Segment> segments = thermalProgramme(dataset);
    const std::lock_guard lock(mutex);
    known.push_back({temperature->values, times, temperature->unit, segments});
    return segments;
}

const Segment *segmentNamed(const std::vector<Segment> &segments, const QString &name)
{
    const QString words = name.trimmed().toLower();
    if (const auto number = parsedNumber(words)) {
        const bool there = *number >= 1 && *number <= static_cast<double>(segments.size()) && *number == std::floor(*number);
        return there ? &segments[static_cast<std::size_t>(*number) - 1] : nullptr;
    }
    const auto dash = words.lastIndexOf(u'-');
    const auto wanted = dash < 0 ? std::optional(1.0) : parsedNumber(words.mid(dash + 1));
    if (!wanted)
        return nullptr;
    const QString kind = dash < 0 ? words : words.left(dash);
    double count = 0;
    for (const Segment &segment : segments)
        if (segment.kind == kind && ++count == *wanted)
            return &segment;
    return nullptr;
}

} // namespace vitrine
