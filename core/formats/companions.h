// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "data/dataset.h"

namespace vitrine
{

// Thickness, diameter and area of the sample from a small text beside the file, for datasets that do not have them: what
// a Solartron SMaRT run keeps under the same name with .txt (name, open/short file, thickness, sample diameter, electrode
// diameter in mm), or NAME_geometry.txt with that line or with lines such as "Thickness [mm]: 1.2". They are proposals;
// a note names the file they come from. Reads at most 64 KiB; nothing happens when there is no such text.
void addCompanions(Imported &imported, const QString &path);

// The geometry in such a text, under the keys of metadata; `freely` also by lines that name it.
[[nodiscard]] Metadata geometryIn(const QByteArray &bytes, bool freely);

} // namespace vitrine
