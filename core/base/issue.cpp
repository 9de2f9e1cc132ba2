// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/issue.h"

namespace vitrine
{

QString severityKey(Severity severity)
{
    switch (severity) {
    case Severity::Note: return QStringLiteral("note");
    case Severity::Warning: return QStringLiteral("warning");
    case Severity::Error: return QStringLiteral("error");
    }
    return {};
}

Severity severityFromKey(const QString &key)
{
    if (key == QLatin1String("note"))
        return Severity::Note;
    return key == QLatin1String("error") ? Severity::Error : Severity::Warning;
}

Issue note(const char *code, Text message, Place place)
{
    return {Severity::Note, QString::fromLatin1(code), std::move(message), std::move(place)};
}

Issue warning(const char *code, Text message, Place place)
{
    return {Severity::Warning, QString::fromLatin1(code), std::move(message), std::move(place)};
}

} // namespace vitrine
