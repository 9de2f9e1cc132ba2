// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

namespace vitrine::heatcapacity
{

// Heat capacity of the addenda (platform and grease) over that of the sample, row by row; empty where the file does not tell.
[[nodiscard]] std::vector<double> addendaRatios(const Dataset &data);

// Warnings where the sample exchanges heat with the platform slowly, and where the addenda hold more heat than the sample.
void addCoupling(Outcome &outcome, const Dataset &data);
void addAddenda(Outcome &outcome, const Dataset &data);

} // namespace vitrine::heatcapacity
