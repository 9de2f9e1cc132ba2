// SPDX-License-Identifier: GPL-3.0-or-later
#include "data/dataset.h"

#include <algorithm>
#include <cmath>

namespace vitrine
{

Values shared(std::vector<double> values)
{
    return std::make_shared<const std::vector<double>>(std::move(values));
}

namespace
{
MetadataEntry &entryFor(std::vector<MetadataEntry> &entries, const QString &key)
{
    const auto found = std::ranges::find(entries, key, &MetadataEntry::key);
    return found != entries.end() ? *found : entries.emplace_back(MetadataEntry{key, {}, {}});
}
} // namespace

void Metadata::set(const QString &key, const QString &text)
{
    MetadataEntry &entry = entryFor(m_entries, key);
    entry.text = text;
    entry.quantity.reset();
}

void Metadata::set(const QString &key, const Quantity &quantity, const QString &text)
{
    MetadataEntry &entry = entryFor(m_entries, key);
    entry.text = text;
    entry.quantity = quantity;
}

void Metadata::remove(const QString &key)
{
    std::erase_if(m_entries, [&](const MetadataEntry &entry) { return entry.key == key; });
}

const MetadataEntry *Metadata::find(const QString &key) const
{
    const auto found = std::ranges::find(m_entries, key, &MetadataEntry::key);
    return found != m_entries.end() ? &*found : nullptr;
}

QString Metadata::text(const QString &key) const
{
    const MetadataEntry *entry = find(key);
    return entry ? entry->text : QString();
}

std::optional<Quantity> Metadata::quantity(const QString &key, const Unit &in) const
{
    const MetadataEntry *entry = find(key);
    if (!entry || !entry->quantity || !entry->quantity->unit.sameDimension(in))
        return std::nullopt;
    return entry->quantity->in(in);
}

const Column *Dataset::column(std::string_view role) const
{
    const auto found = std::ranges::find_if(columns, [&](const Column &c) { return !role.empty() && c.role == QLatin1StringView(role.data(), role.size()); });
    return found != columns.end() ? &*found : nullptr;
}

const Column *Dataset::columnNamed(const QString &name) const
{
    const auto found = std::ranges::find(columns, name, &Column::name);
    return found != columns.end() ? &*found : nullptr;
}

Values valuesIn(const Column &column, const Unit &unit)
{
    if (!column.values || !column.unit.sameDimension(unit))
        return nullptr;
    if (column.unit == unit)
        return column.values;
    std::vector<double> result(column.values->size());
    std::ranges::transform(*column.values, result.begin(), [&](double v) { return converted(v, column.unit, unit); });
    return shared(std::move(result));
}

std::pair<double, double> extent(const std::vector<double> &values)
{
    double low = absent, high = absent;
    for (const double v : values) {
        if (!std::isfinite(v))
            continue;
        if (!(v >= low))
            low = v;
        if (!(v <= high))
            high = v;
    }
    return {low, high};
}

} // namespace vitrine
