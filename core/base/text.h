// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>
#include <QStringList>

namespace vitrine
{

// A sentence for people, kept as its English source with arguments until somebody shows it. Core marks
// the source with QT_TRANSLATE_NOOP("core", "..."): one context, so that widgets/text can translate it
// without knowing where it came from. %1..%9 are the arguments, %n the count.
struct Text
{
    QByteArray source;
    QStringList arguments;
    int count = -1;

    [[nodiscard]] bool isEmpty() const { return source.isEmpty(); }
    [[nodiscard]] QString english() const;

    friend bool operator==(const Text &, const Text &) = default;
};

// Puts the arguments and the count into a source that may already be translated.
[[nodiscard]] QString filled(const QString &source, const QStringList &arguments, int count);

namespace detail
{
QString argument(const QString &value);
QString argument(const char *value);
QString argument(const QByteArray &value);
QString argument(double value);
QString argument(int value);
QString argument(qint64 value);
QString argument(std::size_t value);
} // namespace detail

template<class... Arguments>
[[nodiscard]] Text text(const char *source, const Arguments &...arguments)
{
    return {source, {detail::argument(arguments)...}, -1};
}

// A sentence whose wording depends on a count; the count fills %n.
template<class... Arguments>
[[nodiscard]] Text countedText(const char *source, int count, const Arguments &...arguments)
{
    return {source, {detail::argument(arguments)...}, count};
}

// A name taken from a file or typed by a person: shown as it is, never translated.
[[nodiscard]] Text verbatim(const QString &words);

} // namespace vitrine
