// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QImage>

namespace vitrine::plot
{

// The picture as baseline TIFF 6.0: RGB of 8 bits, strips packed by PackBits, with its resolution. Empty when the
// picture is.
[[nodiscard]] QByteArray tiff(const QImage &picture, double dotsPerInch, const QByteArray &software);

} // namespace vitrine::plot
