// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"

#include <QString>

#include <optional>

// What the operating system has to be asked for so that a file is either the old or the new one, whatever
// happens in between.
namespace vitrine::filereplace
{

// Tells whether a path still leads to the file that was opened; nullopt when there is none.
struct Identity
{
    quint64 device = 0, file = 0;
    friend bool operator==(const Identity &, const Identity &) = default;
};
[[nodiscard]] std::optional<Identity> identity(const QString &path);

// Where a path leads after all links, also when the last one leads to a file that does not exist yet; the
// failure names a loop, a folder or a device.
[[nodiscard]] Result<QString> target(const QString &path);

// A name beside the target for the file that will replace it. Names of this kind that ended programs of this
// computer left behind are deleted on the way.
[[nodiscard]] QString temporaryBeside(const QString &target);

// Writes the file's pages to the disk, puts it in the target's place with the target's permissions, and
// writes the folder to the disk. On failure the target is as it was.
[[nodiscard]] Result<Done> replaced(const QString &temporary, const QString &target);

} // namespace vitrine::filereplace
