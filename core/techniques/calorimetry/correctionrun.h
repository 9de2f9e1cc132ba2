// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::calorimetry
{

// "blank": the run of the empty crucibles, whose heat flow is subtracted.
[[nodiscard]] InputSpec correctionRunInput();

// The run "data" with the heat flow of "blank" subtracted as it stands, over time where both follow one programme of time, else over
// temperature segment by segment. Rows beyond the blank have no heat flow afterwards. A power and a power per mass are brought together by
// the masses of the files. Fails with place.field = "blank".
[[nodiscard]] Result<DatasetPtr> lessCorrectionRun(const Inputs &inputs, Issues &issues);

} // namespace vitrine::calorimetry
