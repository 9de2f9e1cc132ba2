// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/thermalprogramme.h"

#include "numerics/thermalsegments.h"

#include <algorithm>
#include <span>

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

} // namespace vitrine
