// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/progress.h"
#include "base/result.h"
#include "data/dataset.h"
#include "data/parameter.h"

#include <QByteArrayView>

#include <functional>
#include <span>
#include <string_view>

namespace vitrine
{

// What an importer sees when it is asked whether a file is its own: the beginning as bytes and as text.
struct Probe
{
    QString name;         // without folder; a hint at most, content decides
    qint64 size = 0;
    QByteArrayView head;  // the first 64 KiB as they are
    QByteArray text;      // the same decoded to UTF-8, line ends as found
    QString encoding;     // "" when the head is binary
    [[nodiscard]] std::string_view view() const { return {text.constData(), static_cast<std::size_t>(text.size())}; }
};

// How sure an importer is (0 = not mine, 1 = nothing else writes this) and why.
struct Confidence
{
    double value = 0;
    Text reason;
};

// A file format as a declaration. `read` gets the whole file once; it opens nothing, asks nobody, and says
// with a line number what it could not read. The name is only for proposals (temperature in a file name).
struct Importer
{
    QString id;         // "netzsch-text"
    Text label;         // "NETZSCH Proteus text export"
    QString technique;  // the technique it mostly serves; "" for tables of any kind
    QStringList extensions; // for open dialogs only
    Text recognises;    // what content it goes by
    std::vector<ParameterSpec> options;
    std::function<Confidence(const Probe &)> sniff;
    std::function<Result<Imported>(const SourceFile &, const Parameters &options, const Progress &)> read;
};

[[nodiscard]] Probe probe(const SourceFile &file);

struct Identified
{
    const Importer *importer = nullptr;
    Confidence confidence;
};

// The importers that want the file, surest first; empty when none does.
[[nodiscard]] std::vector<Identified> identified(std::span<const Importer> importers, const Probe &probe);

// Reads the file with the surest importer. Fails when none is sure enough (confidence below 0.2), when two
// are equally sure, or when the reading fails; the message names the candidates. Decompresses .gz first.
[[nodiscard]] Result<Imported> importFile(std::span<const Importer> importers, const SourceFile &file, const Parameters &options,
                                          const Progress &progress);

// The whole file by its path. Fails for folders, devices, files over 4 GiB and what cannot be read; never
// blocks on a pipe.
[[nodiscard]] Result<SourceFile> readWhole(const QString &path);

} // namespace vitrine
