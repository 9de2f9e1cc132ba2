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

} // namespace vitrine
