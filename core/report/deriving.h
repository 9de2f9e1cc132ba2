// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "analysis/analysis.h"
#include "project/edits.h"
#include "project/evaluation.h"

namespace vitrine
{

// The project with curves of an analysis as datasets of its sample, for other analyses to start from: the heat capacity of a
// calorimeter for κ = α ρ c_p. They stand in a file of their own («curves» CSV, formats/curvetable.h), as they are now.
// `curve` names one; empty: those that were measured or computed point by point, no constructions.
// Fails with "no-curve", and with "already-there" where the sample holds the same file.
[[nodiscard]] Result<edits::Added> curvesDerived(const Project &project, NodeId analysis, const Outcome &outcome, const QString &curve, const Progress &progress);

// One warning for each dataset of derived curves whose outcome gives others by now, or is gone.
[[nodiscard]] Issues outdatedDerivations(const Project &project, const AnalysisLookup &lookup, const OutcomeCache &cache);

} // namespace vitrine
