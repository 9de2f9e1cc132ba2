// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figurefacts.h"

namespace vitrine
{

// What a PNG, TIFF or EPS says about itself: its size on paper; of an EPS also its line widths and fonts, as far as
// its text names them. nullopt for a file of another kind; a picture that does not say how many dots make an inch, or
// an EPS without a bounding box, is a failure "no-size".
[[nodiscard]] std::optional<Result<FigureFacts>> pictureFacts(const QByteArray &file);

} // namespace vitrine
