// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QByteArray>
#include <QByteArrayView>
#include <QIODevice>
#include <QStringList>

#include <memory>

struct zip;

namespace vitrine
{

// A zip archive in memory, read through libzip. Nothing in it is believed: a member may not unpack to more than
// 250 times its compressed size once it exceeds 64 MiB, and never to more than 1 GiB.
class ZipArchive
{
public:
    // The bytes must outlive the archive. Fails with the library's reason.
    [[nodiscard]] static Result<std::shared_ptr<const ZipArchive>> opened(QByteArrayView bytes);
    ~ZipArchive();

    [[nodiscard]] const QStringList &members() const { return m_members; } // in the order of the archive
    [[nodiscard]] bool contains(const QString &member) const { return m_members.contains(member); }
    // The whole member. Fails when it is absent, damaged, encrypted or beyond the limits.
    [[nodiscard]] Result<QByteArray> content(const QString &member) const;
    // The member as a sequential device that unpacks while it is read; errorString() says why reading ended early.
    // The archive must outlive the device.
    [[nodiscard]] std::unique_ptr<QIODevice> device(const QString &member) const;

private:
    explicit ZipArchive(QByteArrayView bytes) : m_bytes(bytes) {}
    QByteArrayView m_bytes;
    zip *m_archive = nullptr;
    QStringList m_members;
};

} // namespace vitrine
