// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/issue.h"
#include "data/parameter.h"

namespace vitrine
{

// A value rounded to six significant digits: for people to read. Programs take parameterText().
[[nodiscard]] QString shortParameterText(const ParameterValue &value);

// A note where limits were written in falling order, "50..25": they are taken from the lower to the higher one, which a run
// that cools does not change. Nothing where they rise, or where the words are no limits of that parameter.
[[nodiscard]] std::optional<Issue> fallingLimits(const ParameterSpec &spec, const QString &words);

} // namespace vitrine
