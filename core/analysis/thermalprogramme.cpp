// SPDX-License-Identifier: GPL-3.0-or-later
#include "analysis/thermalprogramme.h"

#include "base/numbertext.h"

#include <cmath>
#include <mutex>

namespace vitrine
{

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
