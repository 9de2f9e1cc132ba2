// SPDX-License-Identifier: GPL-3.0-or-later
#include "project/project.h"

#include <list>
#include <mutex>
#include <unordered_map>

namespace vitrine
{

namespace
{
// Datasets are told apart by their owner, not by their address: an address may come back after a removal.
struct LinkedInput
{
    QString key;
    std::weak_ptr<const Dataset> dataset;
};

std::vector<LinkedInput> linkedInputs(const Inputs &inputs)
{
    std::vector<LinkedInput> result;
    for (const auto &[key, datasets] : inputs.byKey()) {
        for (const DatasetPtr &dataset : datasets)
            result.push_back({key, dataset});
    }
    return result;
}

bool same(const std::vector<LinkedInput> &known, const Inputs &inputs)
{
    std::size_t i = 0;
    for (const auto &[key, datasets] : inputs.byKey()) {
        for (const DatasetPtr &dataset : datasets) {
            if (i == known.size() || known[i].key != key || known[i].dataset.owner_before(dataset) || dataset.owner_before(known[i].dataset))
                return false;
            ++i;
        }
    }
    return i == known.size();
}

struct NodeLink
{
    QString analysis;
    Parameters parameters;
    std::vector<LinkedInput> inputs;
    OutcomeCache::Link link;

    [[nodiscard]] bool belongsTo(const AnalysisNode &node, const Inputs &now) const
    {
        return analysis == node.analysis && parameters == node.parameters && same(inputs, now);
    }
};

// Curves are what takes memory; arrays that several curves share count several times, which errs on the safe side.
std::size_t weight(const OutcomeCache::Entry &entry)
{
    std::size_t numbers = 0;
    if (entry.outcome) {
        for (const Curve &curve : entry.outcome->curves) {
            for (const Values &values : {curve.x, curve.y, curve.base, curve.uncertainty, curve.xUncertainty})
                numbers += values ? values->size() : 0;
        }
    }
    return numbers * sizeof(double) + 1024;
}
} // namespace

struct OutcomeCache::Private
{
    struct Slot
    {
        Entry entry;
        std::size_t bytes = 0;
        int links = 0; // of nodes whose present outcome this is
        std::list<QByteArray>::iterator use;
    };

    std::mutex mutex;
    QHash<QByteArray, Slot> entries;
    std::list<QByteArray> uses; // most recent first
    std::unordered_map<NodeId, NodeLink> links, replaced;
    std::size_t limit = 0, bytes = 0;

    void touch(Slot &slot) { uses.splice(uses.begin(), uses, slot.use); }

    void count(const QByteArray &key, int by)
    {
        if (const auto found = entries.find(key); found != entries.end())
            found->links += by;
    }

    void forgetBeyondLimit()
    {
        auto use = uses.end();
        while (bytes > limit && use != uses.begin()) {
            --use;
            const auto slot = entries.find(*use);
            if (slot->links > 0 || use == uses.begin())
                continue;
            bytes -= slot->bytes;
            entries.erase(slot);
            use = uses.erase(use);
        }
    }
};

OutcomeCache::OutcomeCache(std::size_t limitBytes) : d(std::make_unique<Private>()) { d->limit = limitBytes; }
OutcomeCache::~OutcomeCache() = default;

std::optional<OutcomeCache::Entry> OutcomeCache::find(const QByteArray &key) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->entries.find(key);
    if (found == d->entries.end())
        return std::nullopt;
    d->touch(*found);
    return found->entry;
}

void OutcomeCache::insert(const QByteArray &key, Entry entry)
{
    const std::lock_guard lock(d->mutex);
    auto slot = d->entries.find(key);
    if (slot == d->entries.end()) {
        d->uses.push_front(key);
        slot = d->entries.insert(key, {});
        slot->use = d->uses.begin();
        for (const auto &[node, link] : d->links)
            slot->links += link.link.key == key ? 1 : 0;
    } else {
        d->touch(*slot);
        d->bytes -= slot->bytes;
    }
    slot->bytes = weight(entry);
    slot->entry = std::move(entry);
    d->bytes += slot->bytes;
    d->forgetBeyondLimit();
}

std::vector<QByteArray> OutcomeCache::keys() const
{
    const std::lock_guard lock(d->mutex);
    return {d->entries.keyBegin(), d->entries.keyEnd()};
}

void OutcomeCache::link(const AnalysisNode &node, const Inputs &inputs, const Link &link) const
{
    const std::lock_guard lock(d->mutex);
    if (const auto old = d->links.find(node.id); old != d->links.end()) {
        NodeLink &present = old->second;
        const bool belongs = present.belongsTo(node, inputs);
        if (belongs && present.link.key == link.key)
            return;
        d->count(present.link.key, -1);
        if (belongs && present.link.version != link.version)
            d->replaced[node.id] = present;
    }
    d->links[node.id] = {node.analysis, node.parameters, linkedInputs(inputs), link};
    d->count(link.key, +1);
}

std::optional<OutcomeCache::Link> OutcomeCache::linked(const AnalysisNode &node, const Inputs &inputs) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->links.find(node.id);
    if (found == d->links.end() || !found->second.belongsTo(node, inputs))
        return std::nullopt;
    return found->second.link;
}

std::optional<OutcomeCache::Link> OutcomeCache::replacedLink(const AnalysisNode &node, const Inputs &inputs) const
{
    const std::lock_guard lock(d->mutex);
    const auto found = d->replaced.find(node.id);
    if (found == d->replaced.end() || !found->second.belongsTo(node, inputs))
        return std::nullopt;
    return found->second.link;
}

} // namespace vitrine
