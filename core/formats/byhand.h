// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "formats/importer.h"
#include "formats/textfile.h"

namespace vitrine
{

// Reading in the way that a person names, where content alone would decide otherwise.

// As importFile(), with this importer, whether it wants the file or not; "" leaves the choice to the content.
[[nodiscard]] Result<Imported> importFileAs(std::span<const Importer> importers, const QString &importer, const SourceFile &file, const Parameters &options,
                                            const Progress &progress);
// As decoded(), in the encoding of that name; "" leaves the choice to the content.
[[nodiscard]] Decoded decodedAs(const QByteArray &bytes, const QString &encoding);

} // namespace vitrine
