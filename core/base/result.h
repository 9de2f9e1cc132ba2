// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"

#include <optional>
#include <utility>
#include <variant>

namespace vitrine
{

// Why there is no value: what was found, what was expected, and where. Only for what a file, a person or
// a solver can cause; a programmer's mistake is an assertion.
struct Failure
{
    QString code;
    Text message;
    Place place;

    [[nodiscard]] Issue asIssue() const { return {Severity::Error, code, message, place}; }
    friend bool operator==(const Failure &, const Failure &) = default;
};

[[nodiscard]] inline Failure failure(const char *code, Text message, Place place = {})
{
    return {QString::fromLatin1(code), std::move(message), std::move(place)};
}

// A value, or the reason why there is none (GCC 12 has no std::expected). Reading the absent side is a
// programmer's mistake and asserts.
template<class T>
class [[nodiscard]] Result
{
public:
    Result(T value) : m_content(std::in_place_index<0>, std::move(value)) {}
    Result(Failure failure) : m_content(std::in_place_index<1>, std::move(failure)) {}

    [[nodiscard]] bool ok() const { return m_content.index() == 0; }
    explicit operator bool() const { return ok(); }

    [[nodiscard]] const T &value() const &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T &value() &
    {
        Q_ASSERT(ok());
        return *std::get_if<0>(&m_content);
    }
    [[nodiscard]] T value() &&
    {
        Q_ASSERT(ok());
        return std::move(*std::get_if<0>(&m_content));
    }
    [[nodiscard]] const Failure &failure() const
    {
        Q_ASSERT(!ok());
        return *std::get_if<1>(&m_content);
    }

    [[nodiscard]] const T &operator*() const & { return value(); }
    [[nodiscard]] T &operator*() & { return value(); }
    const T *operator->() const { return &value(); }
    T *operator->() { return &value(); }

private:
    std::variant<T, Failure> m_content;
};

// Success without a value.
struct Done
{
};

} // namespace vitrine
