// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <map>
#include <memory>
#include <mutex>
#include <string>
#include <typeindex>
#include <utility>

namespace vitrine
{

// What follows from the numbers of a dataset alone and takes a while to find: a limit that is dragged asks for it a hundred
// times a second. It lives as long as the dataset, which nobody changes any more; a copy, which somebody is about to
// change, begins with nothing.
class Derived
{
public:
    Derived() = default;
    Derived(const Derived &) noexcept {}
    Derived &operator=(const Derived &)
    {
        const std::lock_guard lock(m_mutex);
        m_found.clear();
        return *this;
    }
    ~Derived() = default;

    // `compute()` gives a T and depends on nothing but the dataset and `key`. From any thread; where two ask at once both
    // compute, and the first is kept.
    template<class T, class Compute>
    [[nodiscard]] std::shared_ptr<const T> get(const std::string &key, Compute &&compute) const
    {
        const Key own{std::type_index(typeid(T)), key};
        {
            const std::lock_guard lock(m_mutex);
            if (const auto found = m_found.find(own); found != m_found.end())
                return std::static_pointer_cast<const T>(found->second);
        }
        std::shared_ptr<const void> computed = std::make_shared<const T>(std::forward<Compute>(compute)());
        const std::lock_guard lock(m_mutex);
        if (m_found.size() >= most)
            m_found.clear();
        return std::static_pointer_cast<const T>(m_found.emplace(own, std::move(computed)).first->second);
    }

private:
    using Key = std::pair<std::type_index, std::string>;
    static constexpr std::size_t most = 64; // keys hold typed numbers too: they must not pile up

    mutable std::mutex m_mutex;
    mutable std::map<Key, std::shared_ptr<const void>> m_found;
};

} // namespace vitrine
