// SPDX-License-Identifier: GPL-3.0-or-later
#include "techniques/impedance/readers.h"

#include "base/numbertext.h"
#include "formats/textfile.h"
#include "techniques/impedance/impedancetable.h"

#include <QObject>
#include <QRegularExpression>
#include <QtEndian>

#include <algorithm>
#include <cmath>

namespace vitrine::impedance
{

namespace
{

// Thales' impedance file, big endian: a version and the count of points less one in six bytes each; frequencies, moduli,
// phases (rad, signed) and times (s) as doubles, a significance of two bytes a point; then texts preceded by their
// length in two bytes, with capitals and small letters exchanged.

constexpr qint64 headerSize = 12, pointSize = 4 * 8 + 2;

double doubleAt(QByteArrayView bytes, qint64 index)
{
    return qFromBigEndian<double>(bytes.data() + headerSize + 8 * index);
}

// The count of points, or 0 when the file cannot hold it.
qint64 pointsOf(QByteArrayView head, qint64 size)
{
    if (head.size() < headerSize)
        return 0;
    const auto high = qFromBigEndian<quint16>(head.data() + 6);
    const auto low = qFromBigEndian<quint32>(head.data() + 8);
    const qint64 points = static_cast<qint64>(low) + 1;
    return high == 0 && points <= (size - headerSize) / pointSize ? points : 0;
}

bool isFrequency(double f) { return f >= 1e-7 && f <= 1e9; }

Confidence sniff(const Probe &probe)
{
    const qint64 points = pointsOf(probe.head, probe.size);
    if (points < 2)
        return {};
    const qint64 visible = std::min(2 * points, (probe.head.size() - headerSize) / 8);
    if (visible < 2)
        return {};
    for (qint64 i = 0; i < visible; ++i) {
        const double value = doubleAt(probe.head, i);
        if (i < points ? !isFrequency(value) : !(value >= 0 && value < 1e20))
            return {};
    }
    return {0.9, text(QT_TRANSLATE_NOOP("core", "Holds a count of %1 points and as many frequencies (big endian), as Zahner's Thales writes."), points)};
}

QString restored(QByteArrayView words)
{
    QString text = QString::fromLatin1(words);
    for (QChar &letter : text)
        letter = letter.isUpper() ? letter.toLower() : letter.toUpper();
    return text.trimmed();
}

void readTexts(Metadata &metadata, QByteArrayView bytes)
{
    static constexpr const char *keys[] = {"date", "sample_name", "potential", "current", "temperature", "time window", "comment 1", "comment 2", "comment 3", "comment 4", "electrode area"};
    qsizetype at = 0;
    for (const char *key : keys) {
        if (bytes.size() - at < 2)
            return;
        const auto length = qFromBigEndian<quint16>(bytes.data() + at);
        at += 2;
        if (bytes.size() - at < length)
            return;
        const QString words = restored(bytes.sliced(at, length));
        at += length;
        if (words.isEmpty())
            continue;
        const QString name = QString::fromLatin1(key);
        // "23.8+-0.1C"; "RT" and the like stay words.
        static const QRegularExpression celsius(QStringLiteral("^([+-]?[0-9]+(?:\\.[0-9]+)?)(?:\\+-([0-9]+(?:\\.[0-9]+)?))?\\s*(?:°)?(C|K)$"));
        const auto match = name == QLatin1String("temperature") ? celsius.match(words) : QRegularExpressionMatch();
        if (match.hasMatch())
            metadata.set(name, Quantity{*parsedNumber(match.captured(1)), parsedNumber(match.captured(2)).value_or(absent), Unit::of(match.captured(3) == QLatin1String("K") ? "K" : "degC")}, words);
        else
            metadata.set(name == QLatin1String("temperature") ? QStringLiteral("temperature as entered") : name, words);
    }
}

Result<Imported> read(const SourceFile &file, const Parameters &options, const Progress &)
{
    const QByteArrayView bytes = file.bytes;
    const qint64 points = pointsOf(bytes, bytes.size());
    if (points == 0)
        return failure("no-points", text(QT_TRANSLATE_NOOP("core", "The file announces more points than its %1 bytes can hold, or is no file of Thales."), bytes.size()));
    const auto block = [&](int which) {
        std::vector<double> values;
        values.reserve(static_cast<std::size_t>(points));
        for (qint64 i = 0; i < points; ++i)
            values.push_back(doubleAt(bytes, which * points + i));
        return values;
    };
    const std::vector<double> f = block(0), modulus = block(1), phase = block(2), time = block(3);
    if (std::ranges::none_of(f, isFrequency))
        return failure("no-frequency", text(QT_TRANSLATE_NOOP("core", "None of the %1 points has a frequency between 1e-7 and 1e9 Hz."), points));

    // The instrument starts in the middle, goes to one end and then to the other: between the two ends lies one whole
    // sweep, before them a part of it measured once more.
    std::size_t first = 0, last = f.size() - 1;
    if (options.words(QStringLiteral("points")) != QLatin1String("all")) {
        const auto lowest = std::ranges::min_element(f, {}, [](double value) { return isFrequency(value) ? value : 1e300; });
        const auto highest = std::ranges::max_element(f, {}, [](double value) { return isFrequency(value) ? value : 0; });
        first = static_cast<std::size_t>(std::min(lowest, highest) - f.begin());
        last = static_cast<std::size_t>(std::max(lowest, highest) - f.begin());
    }

    Imported imported;
    SweepTable table;
    table.headings = {heading("f/Hz"), heading("|Z|/Ohm"), heading("phase/rad"), heading("time/s"), heading("significance")};
    table.columns.resize(table.headings.size());
    for (std::size_t i = first; i <= last; ++i) {
        table.columns[0].push_back(f[i]);
        table.columns[1].push_back(modulus[i]);
        table.columns[2].push_back(phase[i]);
        table.columns[3].push_back(time[i] - time[first]);
        table.columns[4].push_back(qFromBigEndian<qint16>(bytes.data() + headerSize + 32 * points + 2 * static_cast<qint64>(i)));
    }
    table.sweepStarts = {0};
    table.label = labelOf(file.name);
    table.metadata.set(QStringLiteral("instrument"), QStringLiteral("Zahner"));
    readTexts(table.metadata, bytes.sliced(headerSize + pointSize * points));
    noteFileName(table.metadata, file.name);
    auto datasets = sweepsOf(table, imported.issues);
    if (!datasets)
        return datasets.failure();
    imported.datasets = std::move(*datasets);
    if (last - first + 1 < f.size())
        imported.issues.push_back(note("overlap", text(QT_TRANSLATE_NOOP("core", "%1 points before the sweep from one end of the frequencies to the other were left out; they repeat a part of it."),
                                                       f.size() - (last - first + 1))));
    return imported;
}

} // namespace

Importer zahnerImporter()
{
    Importer importer;
    importer.id = QStringLiteral("zahner-ism");
    importer.label = text(QT_TRANSLATE_NOOP("core", "Zahner Thales impedance (.ism)"));
    importer.technique = QStringLiteral("impedance");
    importer.extensions = {QStringLiteral("ism")};
    importer.recognises = text(QT_TRANSLATE_NOOP("core", "A count of points and as many plausible frequencies and moduli, big endian."));
    importer.options = {choiceParameter("points", QT_TRANSLATE_NOOP("core", "Points"),
                                        {{QStringLiteral("sweep"), text(QT_TRANSLATE_NOOP("core", "One sweep between the ends of the frequencies"))},
                                         {QStringLiteral("all"), text(QT_TRANSLATE_NOOP("core", "All, with those measured twice"))}})
                            .thatMayBeUnset()};
    importer.sniff = sniff;
    importer.read = read;
    return importer;
}

} // namespace vitrine::impedance
