// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "arguments.h"
#include "base/progress.h"
#include "data/dataset.h"
#include "formats/importer.h"

#include <optional>

namespace vitrine::cli
{

// A file of the command line after an attempt to read it.
struct ReadFile
{
    QString path;
    SourceFile source;             // without bytes when the file could not be opened
    QString sha256;                // of the bytes on disk; "" when there are none
    std::optional<Imported> imported;
    std::optional<Failure> failure;
};

// How files are to be read: the importer a person named and the settings for it.
struct Reading
{
    std::vector<Importer> importers;
    Parameters options;
};
// From --importer and --option. Fails (usage) when either is unknown.
[[nodiscard]] Result<Reading> readingFrom(const Arguments &arguments);

// The files that are meant: those of a folder with all below it, in the order people number them.
[[nodiscard]] QStringList filesOf(const QStringList &places);

[[nodiscard]] ReadFile readFile(const QString &path, const Reading &reading, const Progress &progress);

// "key=value" apart; fails (usage) without an equals sign or key.
[[nodiscard]] Result<std::pair<QString, QString>> assignment(const QString &words, const QString &option);

} // namespace vitrine::cli
