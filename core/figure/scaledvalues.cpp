// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/scaledvalues.h"

#include <QMutex>

#include <algorithm>

namespace vitrine
{

Values scaledValues(const Values &values, double factor, double offset)
{
    if (!values || (factor == 1 && offset == 0))
        return values;
    struct Known
    {
        std::weak_ptr<const std::vector<double>> source;
        double factor, offset;
        Values result;
    };
    static QMutex mutex;
    static std::vector<Known> known;
    const QMutexLocker lock(&mutex);
    std::erase_if(known, [](const Known &entry) { return entry.source.expired(); });
    for (const Known &entry : known)
        if (entry.factor == factor && entry.offset == offset && entry.source.lock() == values)
            return entry.result;
    std::vector<double> result(values->size());
    std::ranges::transform(*values, result.begin(), [=](double v) { return factor * v + offset; });
    known.push_back({values, factor, offset, shared(std::move(result))});
    return known.back().result;
}

Values scaledValues(const Column &column, const Unit &unit)
{
    if (!column.unit.sameDimension(unit))
        return nullptr;
    return scaledValues(column.values, column.unit == unit ? 1 : convertedDifference(1, column.unit, unit), column.unit == unit ? 0 : converted(0, column.unit, unit));
}

} // namespace vitrine
