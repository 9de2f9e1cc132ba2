// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "techniques/impedance/spectrum.h"

namespace vitrine::impedance
{

// Which points of a spectrum an analysis uses: parameters "window" (Hz), "select" (all, capacitive), "exclude" (single
// frequencies and ranges in Hz, "50, 1e5..2e5") with "exclude_reason". The same for every analysis of spectra, so that
// a mask made in one is understood by the others.
[[nodiscard]] std::vector<ParameterSpec> selectionParameters();

// The points chosen. A text in "exclude" that is no list chooses nothing.
[[nodiscard]] Spectrum chosen(const Inputs &inputs, const Parameters &parameters);
[[nodiscard]] Spectrum chosen(const Spectrum &all, const Parameters &parameters);

// Which points the mask names, whatever window and selection say.
[[nodiscard]] std::vector<bool> maskedPoints(const Spectrum &all, const Parameters &parameters);

// Objections: an exclusion that cannot be read, or names no point of the spectrum.
[[nodiscard]] Result<Done> checkedSelection(const Spectrum &all, const Parameters &parameters);

// Objection: a mask that is no list of frequencies and ranges; one for a series may miss some of its spectra.
[[nodiscard]] Result<Done> readableMask(const Parameters &parameters);

// Parameter "leave_out" of a series: the spectra that do not count, by their numbers in the order given ("2, 5..7"). With a
// reason, as a mask of points. Objection: it is no such list, or names a spectrum that is not there.
[[nodiscard]] std::vector<ParameterSpec> leaveOutParameters();
[[nodiscard]] bool isLeftOut(std::size_t number, const Parameters &parameters);
[[nodiscard]] Result<Done> checkedLeaveOut(std::size_t count, const Parameters &parameters);

// Objection: all points were measured at one frequency, as in a sweep over temperature or time.
[[nodiscard]] Result<Done> checkedFrequencies(const Spectrum &spectrum);

// What a person should know about the points that were not used.
[[nodiscard]] Issues selectionIssues(const Spectrum &all, const Parameters &parameters);

// All points but a few (15 % at most) inductive ones at the upper end, which are leads and meter.
[[nodiscard]] Interval windowWithoutLeads(const Spectrum &all);

} // namespace vitrine::impedance
