// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

#include <vector>

namespace vitrine
{

// The segments of a dataset's temperature programme, from its columns of temperature and time (see
// numerics/thermalsegments.h); never from a column of segment numbers, which instruments fill wrongly. `cuts` are rows
// at which a file itself begins a new segment; the stretches between them are looked at one by one. Empty without
// a column of temperature in a unit of temperature.
[[nodiscard]] std::vector<Segment> thermalProgramme(const Dataset &dataset, const std::vector<std::size_t> &cuts = {});

// The dataset's own segments, or, where its reader knew of none, those of its columns.
[[nodiscard]] std::vector<Segment> segmentsOf(const Dataset &dataset);

// "1", "3": in time order from 1; "heating-1", "cooling-2": by kind. Null when there is none of that name.
[[nodiscard]] const Segment *segmentNamed(const std::vector<Segment> &segments, const QString &name);

} // namespace vitrine
