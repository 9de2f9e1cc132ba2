// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"

// The run of an empty instrument (blank, baseline, "correction") that belongs to a sample's run: a file names it, an analysis has an
// input for it (InputSpec::correction), and an outcome says whether it was subtracted.
namespace vitrine
{

// The file that a run's own header names as its correction, without its folder; "" where it names none.
[[nodiscard]] QString namedCorrection(const Dataset &dataset);
// Does the file say that its correction has been subtracted already?
[[nodiscard]] bool isCorrectedInFile(const Dataset &dataset);
// Is this the file that `named` means? Names count without folder and case; an export has another ending ("blank.ngb-bs3",
// "blank.txt"), or tells in its header what it was exported from.
[[nodiscard]] bool meansFile(const QString &named, const QString &fileName, const Dataset &dataset);

// The input that is subtracted from the first one and may be left out; null when an analysis has none.
[[nodiscard]] const InputSpec *correctionInput(const AnalysisSpec &spec);

// Says in the outcome what became of the correction run: subtracted ("correction-applied"), named by the file and missing (warning
// "correction-missing", with a part of unknown size in every uncertainty), in the file's numbers already ("correction-in-file"), or
// subtracted on top of that (warning "correction-twice").
void tellCorrection(const AnalysisSpec &spec, const Inputs &inputs, Outcome &outcome);

} // namespace vitrine
