// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace vitrine
{

// The SHA-256 (FIPS 180-4) of a file's bytes, 32 bytes long: what tells imported files apart and what every number's record
// names. Nettle uses the processor's own instructions where it has them; Qt's routine needs five times as long, which was
// half of the time that opening a large file took.
[[nodiscard]] QByteArray checksumOf(const QByteArray &bytes);

} // namespace vitrine
