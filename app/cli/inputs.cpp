// SPDX-License-Identifier: GPL-3.0-or-later
#include "inputs.h"

#include "base/checksum.h"
#include "formats/companions.h"
#include "techniques/technique.h"

#include <QCollator>
#include <QDirIterator>
#include <QFileInfo>

#include <algorithm>

namespace vitrine::cli
{

Result<std::pair<QString, QString>> assignment(const QString &words, const QString &option)
{
    const qsizetype equals = words.indexOf(u'=');
    if (equals <= 0)
        return failure("no-assignment", text("%1 found \"%2\", expected key=value", option, words));
    return std::pair(words.left(equals).trimmed(), words.mid(equals + 1));
}

Result<Reading> readingFrom(const Arguments &arguments)
{
    Reading reading{registry().importers(), {}};
    const QString wanted = arguments.value(QStringLiteral("--importer"));
    if (!wanted.isEmpty()) {
        std::erase_if(reading.importers, [&](const Importer &each) { return each.id != wanted; });
        if (reading.importers.empty()) {
            QStringList known;
            for (const Importer &each : registry().importers())
                known.append(each.id);
            return failure("unknown-importer", text("there is no importer \"%1\", expected one of: %2", wanted, known.join(QStringLiteral(", "))));
        }
        for (Importer &each : reading.importers)
            each.sniff = [](const Probe &) { return Confidence{1, text("chosen on the command line")}; };
    }
    for (const QString &words : arguments.values(QStringLiteral("--option"))) {
        const auto pair = assignment(words, QStringLiteral("--option"));
        if (!pair)
            return pair.failure();
        const ParameterSpec *spec = nullptr;
        QStringList known;
        for (const Importer &each : reading.importers) {
            spec = spec ? spec : findSpec(each.options, pair->first);
            for (const ParameterSpec &option : each.options)
                known.append(option.key);
        }
        if (!spec) {
            known.removeDuplicates();
            return failure("unknown-option",
                           text("no importer has a setting \"%1\", expected one of: %2", pair->first, known.isEmpty() ? QStringLiteral("none") : known.join(QStringLiteral(", "))));
        }
        const auto value = parsedParameter(*spec, pair->second);
        if (!value)
            return value.failure();
        reading.options.set(pair->first, *value);
    }
    return reading;
}

QStringList filesOf(const QStringList &places)
{
    QStringList files;
    QCollator natural{QLocale(QLocale::English)}; // the C locale knows no numbers in names
    natural.setNumericMode(true);
    for (const QString &place : places) {
        if (!QFileInfo(place).isDir()) {
            files << place;
            continue;
        }
        QStringList inside;
        QDirIterator walk(place, QDir::Files | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (walk.hasNext())
            inside << walk.next();
        std::sort(inside.begin(), inside.end(), natural);
        files << inside;
    }
    return files;
}

ReadFile readFile(const QString &path, const Reading &reading, const Progress &progress)
{
    ReadFile file;
    file.path = path;
    auto source = readWhole(path);
    if (!source) {
        file.failure = source.failure();
        return file;
    }
    file.source = std::move(*source);
    file.sha256 = QString::fromLatin1(checksumOf(file.source.bytes).toHex());
    auto imported = importFile(reading.importers, file.source, reading.options, progress);
    if (imported) {
        addCompanions(*imported, path);
        file.imported = std::move(*imported);
    } else {
        file.failure = imported.failure();
    }
    return file;
}

} // namespace vitrine::cli
