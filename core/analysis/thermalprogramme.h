// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/thermalprogramme.h"

#include <vector>

namespace vitrine
{

// The dataset's own segments, or, where its reader knew of none, those of its columns.
[[nodiscard]] std::vector<Segment> segmentsOf(const Dataset &dataset);

// "1", "3": in time order from 1; "heating-1", "cooling-2": by kind. Null when there is none of that name.
[[nodiscard]] const Segment *segmentNamed(const std::vector<Segment> &segments, const QString &name);

} // namespace vitrine
