// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats/importer.h"

#include "base/largepages.h"
#include "formats/byhand.h"
#include "formats/textfile.h"

#include <QFile>
#include <QFileInfo>
#include <QObject>

#include <zlib.h>

#include <algorithm>
#include <cerrno>
#include <cstring>

namespace vitrine
{

namespace
{

constexpr qsizetype headSize = 65536;
constexpr qint64 largestFile = qint64(4) << 30;
constexpr double lowestConfidence = 0.2;
// Compressed files: tables of an instrument shrink to a fifth, constant columns to a fiftieth. What unfolds to far more
// than that is made to fill the memory.
constexpr qint64 largestContent = qint64(2) << 30;
constexpr qint64 unsuspectedContent = qint64(64) << 20;
constexpr qint64 largestRatio = 250;

bool isGzip(const QByteArray &bytes)
{
    return bytes.startsWith(QByteArrayView("\x1f\x8b\x08", 3));
}

Result<QByteArray> inflated(const QByteArray &bytes, const Progress &progress)
{
    z_stream stream{};
    if (inflateInit2(&stream, 16 + MAX_WBITS) != Z_OK)
        return failure("no-memory", text(QT_TRANSLATE_NOOP("core", "There is no memory to decompress the file.")));
    QByteArray result;
    QByteArray block(1 << 20, Qt::Uninitialized);
    qsizetype given = 0;
    int state = Z_OK;
    bool tooLarge = false;
    while (state == Z_OK || state == Z_BUF_ERROR) {
        if (stream.avail_in == 0) {
            if (given >= bytes.size())
                break;
            const qsizetype part = std::min<qsizetype>(bytes.size() - given, 1 << 20);
            stream.next_in = reinterpret_cast<Bytef *>(const_cast<char *>(bytes.constData() + given));
            stream.avail_in = static_cast<uInt>(part);
            given += part;
        }
        stream.next_out = reinterpret_cast<Bytef *>(block.data());
        stream.avail_out = static_cast<uInt>(block.size());
        state = inflate(&stream, Z_NO_FLUSH);
        result.append(block.constData(), block.size() - stream.avail_out);
        if (state == Z_STREAM_END && (stream.avail_in > 0 || given < bytes.size()))
            state = inflateReset(&stream); // a file of several members
        tooLarge = result.size() > largestContent || (result.size() > unsuspectedContent && result.size() / largestRatio > bytes.size());
        if (tooLarge || progress.cancelled())
            break;
    }
    inflateEnd(&stream);
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The import was cancelled.")));
    if (tooLarge)
        return failure("decompressed-too-large",
                       text(QT_TRANSLATE_NOOP("core", "The compressed file of %1 bytes unfolds to more than %2 bytes; expected at most 2 GiB, and no more than %3 times its own size."),
                            bytes.size(), result.size(), largestRatio));
    if (state != Z_STREAM_END)
        return failure("damaged-gzip", text(QT_TRANSLATE_NOOP("core", "The compressed file is damaged or cut off after %1 bytes of content."), result.size()));
    return result;
}

// A file of any format may say in its header that its numbers were computed.
void markSimulated(Imported &imported)
{
    const auto says = [](const MetadataEntry &entry) { return entry.text.contains(QLatin1String("SIMULATED")); };
    for (DatasetPtr &dataset : imported.datasets)
        if (!dataset->simulated && std::ranges::any_of(dataset->metadata.entries(), says)) {
            Dataset marked = *dataset;
            marked.simulated = true;
            dataset = std::make_shared<const Dataset>(std::move(marked));
        }
}

QString withoutSuffix(const QString &name, const QString &suffix)
{
    return name.endsWith(suffix, Qt::CaseInsensitive) ? name.chopped(suffix.size()) : name;
}

} // namespace

Probe probe(const SourceFile &file)
{
    Probe result;
    result.name = file.name;
    result.size = file.bytes.size();
    result.head = QByteArrayView(file.bytes).first(std::min(file.bytes.size(), headSize));
    Decoded head = decodedHead(result.head);
    result.text = std::move(head.text);
    result.encoding = std::move(head.encoding);
    return result;
}

std::vector<Identified> identified(std::span<const Importer> importers, const Probe &probe)
{
    std::vector<Identified> found;
    for (const Importer &importer : importers) {
        const Confidence confidence = importer.sniff(probe);
        if (confidence.value > 0)
            found.push_back({&importer, confidence});
    }
    std::ranges::stable_sort(found, [](const Identified &a, const Identified &b) { return a.confidence.value > b.confidence.value; });
    return found;
}

Result<Imported> importFile(std::span<const Importer> importers, const SourceFile &given, const Parameters &options, const Progress &progress)
{
    SourceFile file = given;
    if (isGzip(file.bytes)) {
        auto content = inflated(file.bytes, progress);
        if (!content)
            return content.failure();
        file = {withoutSuffix(file.name, QStringLiteral(".gz")), std::move(*content)};
    }
    if (file.bytes.isEmpty())
        return failure("empty-file", text(QT_TRANSLATE_NOOP("core", "The file is empty.")));

    const std::vector<Identified> candidates = identified(importers, probe(file));
    if (candidates.empty() || candidates.front().confidence.value < lowestConfidence)
        return failure("unknown-format",
                       text(QT_TRANSLATE_NOOP("core", "No reader recognises the content of this file; expected one of the formats that \"vitrine-cli formats\" lists.")));
    const Identified &winner = candidates.front();
    if (candidates.size() > 1 && candidates[1].confidence.value == winner.confidence.value)
        return failure("ambiguous-format", text(QT_TRANSLATE_NOOP("core", "Two readers claim this file with the same confidence: %1 and %2."), winner.importer->id,
                                                candidates[1].importer->id));
    Result<Imported> imported = winner.importer->read(file, options, progress);
    if (!imported)
        return imported.failure();
    if (progress.cancelled())
        return failure("cancelled", text(QT_TRANSLATE_NOOP("core", "The import was cancelled.")));
    markSimulated(*imported);
    QStringList ignored;
    for (const auto &[key, value] : options.all())
        if (!findSpec(winner.importer->options, key))
            ignored += key;
    if (!ignored.isEmpty())
        imported->issues.push_back(warning("setting-ignored", text(QT_TRANSLATE_NOOP("core", "The reader %1 has no setting %2, which was not applied: it knows its columns. --importer table reads the file as a table of any kind."),
                                                                   winner.importer->id, ignored.join(QLatin1String(", ")))));
    imported->format = winner.importer->id;
    imported->confidence = winner.confidence.value;
    imported->reason = winner.confidence.reason;
    return imported;
}

Result<Imported> importFileAs(std::span<const Importer> importers, const QString &importer, const SourceFile &file, const Parameters &options, const Progress &progress)
{
    const auto chosen = std::ranges::find(importers, importer, &Importer::id);
    if (chosen == importers.end())
        return importFile(importers, file, options, progress);
    Importer sure = *chosen;
    sure.sniff = [](const Probe &) { return Confidence{1, text(QT_TRANSLATE_NOOP("core", "Chosen by a person."))}; };
    return importFile(std::span<const Importer>(&sure, 1), file, options, progress);
}

Result<SourceFile> readWhole(const QString &path)
{
    const QFileInfo info(path);
    if (!info.exists())
        return failure("no-such-file", text(QT_TRANSLATE_NOOP("core", "The file does not exist.")), {path, 0, {}});
    if (!info.isFile())
        return failure("not-a-file", text(QT_TRANSLATE_NOOP("core", "This is no regular file but a folder or a device.")), {path, 0, {}});
    if (info.size() > largestFile)
        return failure("file-too-large", text(QT_TRANSLATE_NOOP("core", "The file has %1 bytes; files of up to 4 GiB are read."), info.size()), {path, 0, {}});
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly | QIODevice::Unbuffered))
        return failure("unreadable-file", text(QT_TRANSLATE_NOOP("core", "The file cannot be opened: %1."), file.errorString()), {path, 0, {}});
    // Read once, in whatever size the file has now: one that shrinks meanwhile gives less, and no crash.
    SourceFile result{info.fileName(), QByteArray(file.size(), Qt::Uninitialized)};
    inLargePages(result.bytes.constData(), static_cast<std::size_t>(result.bytes.size()));
    qsizetype filled = 0;
    while (filled < result.bytes.size()) {
        const qint64 part = file.read(result.bytes.data() + filled, result.bytes.size() - filled);
        if (part < 0)
            return failure("unreadable-file", text(QT_TRANSLATE_NOOP("core", "The file cannot be read: %1."), file.errorString()), {path, 0, {}});
        if (part == 0)
            break;
        filled += part;
    }
    result.bytes.truncate(filled);
    return result;
}

} // namespace vitrine
