// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "report/finding.h"
#include "report/table.h"

namespace vitrine
{

// Values that no single analysis gives, for they compare techniques: made here from the outcomes of one compound.
// A cell without a quantity says in its footnote which part is missing.

using DerivedValue = Cell (*)(const Project &, const Compound &, const AnalysisLookup &, const OutcomeCache &);

// Where the parts come from: the largest endothermic peak of the crystal, the step of the glass, the largest exothermic
// peak of the glass.
[[nodiscard]] ValueSource meltingPointSource();
[[nodiscard]] ValueSource glassTransitionSource();
[[nodiscard]] ValueSource crystallisationSource();

// Loss of mass since the start of the thermogravimetric run up to the melting point or the glass transition of the same
// compound, in percent; the uncertainty of that temperature counts with the slope of the curve.
[[nodiscard]] Cell lossAtMelting(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell lossAtGlassTransition(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);

// Glass-forming ability and stability, temperatures in kelvin: T_g/T_m; T_g - 2/3 T_m in K (Kauzmann's rule); Hruby's
// (T_x - T_g)/(T_m - T_x) (Czech. J. Phys. B 22 (1972) 1187); Weinberg's (T_x - T_g)/T_m (J. Non-Cryst. Solids 167 (1994) 81);
// Lu and Liu's T_x/(T_g + T_m) (Acta Mater. 50 (2002) 3501), with the melting point for the liquidus.
[[nodiscard]] Cell reducedGlassTransition(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell twoThirdsDeviation(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell hrubyParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell weinbergParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell luLiuParameter(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);

// Energy of structural relaxation from glass transitions at three or more rates, d ln q / d(1/T_g) = -dH/R (Moynihan,
// Easteal, Wilder, Tucker, J. Phys. Chem. 78 (1974) 2673; with the heating rates and extrapolated onsets as approximation), in
// kJ/mol; and the fragility dH/(R T_g ln 10) at the mean T_g.
[[nodiscard]] Cell relaxationEnergy(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);
[[nodiscard]] Cell fragility(const Project &project, const Compound &compound, const AnalysisLookup &lookup, const OutcomeCache &cache);

} // namespace vitrine
