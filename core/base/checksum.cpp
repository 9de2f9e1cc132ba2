// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/checksum.h"

#include <nettle/sha2.h>

namespace vitrine
{

QByteArray checksumOf(const QByteArray &bytes)
{
    sha256_ctx context;
    sha256_init(&context);
    sha256_update(&context, static_cast<std::size_t>(bytes.size()), reinterpret_cast<const std::uint8_t *>(bytes.constData()));
    QByteArray digest(SHA256_DIGEST_SIZE, Qt::Uninitialized);
    sha256_digest(&context, SHA256_DIGEST_SIZE, reinterpret_cast<std::uint8_t *>(digest.data()));
    return digest;
}

} // namespace vitrine
