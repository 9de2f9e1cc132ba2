// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/text.h"

#include <vector>

namespace vitrine
{

// Where something was found: a line of a file (counted from 1, 0 = no line) or a field of a form.
struct Place
{
    QString file;
    int line = 0;
    QString field;

    friend bool operator==(const Place &, const Place &) = default;
};

enum class Severity { Note, Warning, Error };

// "note", "warning" or "error": the words of the JSON contract.
[[nodiscard]] QString severityKey(Severity severity);
[[nodiscard]] Severity severityFromKey(const QString &key);

// What a person should know about a value that is there all the same. The code is stable (kebab-case).
struct Issue
{
    Severity severity = Severity::Warning;
    QString code;
    Text message;
    Place place;

    friend bool operator==(const Issue &, const Issue &) = default;
};

using Issues = std::vector<Issue>;

[[nodiscard]] Issue note(const char *code, Text message, Place place = {});
[[nodiscard]] Issue warning(const char *code, Text message, Place place = {});

} // namespace vitrine
