// SPDX-License-Identifier: GPL-3.0-or-later
#include "figure/picturefacts.h"

#include "base/numbertext.h"

#include <QObject>
#include <QtEndian>

#include <array>
#include <cmath>

namespace vitrine
{

namespace
{

constexpr double millimetresPerInch = 25.4, pointsPerInch = 72;

Failure withoutSize(const QString &kind)
{
    return failure("no-size", text(QT_TRANSLATE_NOOP("core", "The %1 does not say how large it is on paper; expected a resolution or a bounding box."), kind));
}

template<class Number>
std::optional<Number> numberAt(const QByteArray &file, qint64 at, bool bigEndian)
{
    if (at < 0 || at + static_cast<qint64>(sizeof(Number)) > file.size())
        return std::nullopt;
    return bigEndian ? qFromBigEndian<Number>(file.constData() + at) : qFromLittleEndian<Number>(file.constData() + at);
}

// W3C PNG, section 11: chunks of length, name, data and checksum; pHYs holds pixels a metre.
Result<FigureFacts> readPng(const QByteArray &file)
{
    FigureFacts facts;
    facts.format = QStringLiteral("png");
    facts.pictures = 1;
    double width = 0, height = 0, perMetreX = 0, perMetreY = 0;
    for (qint64 at = 8; at + 12 <= file.size();) {
        const auto length = numberAt<quint32>(file, at, true);
        const QByteArray name = file.mid(at + 4, 4);
        const qint64 data = at + 8;
        if (name == "IHDR") {
            width = numberAt<quint32>(file, data, true).value_or(0);
            height = numberAt<quint32>(file, data + 4, true).value_or(0);
        } else if (name == "pHYs" && data + 9 <= file.size() && file[data + 8] == 1) {
            perMetreX = numberAt<quint32>(file, data, true).value_or(0);
            perMetreY = numberAt<quint32>(file, data + 4, true).value_or(0);
        } else if (name == "IDAT" || name == "IEND") {
            break;
        }
        at = data + static_cast<qint64>(*length) + 4;
    }
    if (!(width > 0) || !(height > 0))
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The PNG has no size.")));
    if (!(perMetreX > 0) || !(perMetreY > 0))
        return withoutSize(QStringLiteral("PNG"));
    facts.widthMm = 1000 * width / perMetreX;
    facts.heightMm = 1000 * height / perMetreY;
    facts.dotsPerInch = perMetreX * millimetresPerInch / 1000;
    return facts;
}

// TIFF 6.0, section 2: a directory of 12-byte entries. 256 and 257 are the size, 282 and 283 the resolution as a
// fraction, 296 its unit (2 inch, 3 centimetre).
Result<FigureFacts> readTiff(const QByteArray &file)
{
    const bool big = file.startsWith("MM");
    FigureFacts facts;
    facts.format = QStringLiteral("tiff");
    facts.pictures = 1;
    const auto directory = numberAt<quint32>(file, 4, big);
    const auto count = directory ? numberAt<quint16>(file, *directory, big) : std::nullopt;
    if (!count)
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The TIFF has no directory.")));
    double width = 0, height = 0, resolutionX = 0, resolutionY = 0;
    int unit = 2;
    for (int i = 0; i < *count; ++i) {
        const qint64 entry = static_cast<qint64>(*directory) + 2 + 12 * i;
        const auto tag = numberAt<quint16>(file, entry, big), type = numberAt<quint16>(file, entry + 2, big);
        if (!tag || !type)
            break;
        const double whole = *type == 3 ? numberAt<quint16>(file, entry + 8, big).value_or(0) : numberAt<quint32>(file, entry + 8, big).value_or(0);
        const auto fraction = [&]() -> double {
            const auto place = numberAt<quint32>(file, entry + 8, big);
            const auto above = place ? numberAt<quint32>(file, *place, big) : std::nullopt;
            const auto below = place ? numberAt<quint32>(file, static_cast<qint64>(*place) + 4, big) : std::nullopt;
            return above && below && *below > 0 ? static_cast<double>(*above) / *below : 0;
        };
        switch (*tag) {
        case 256: width = whole; break;
        case 257: height = whole; break;
        case 282: resolutionX = fraction(); break;
        case 283: resolutionY = fraction(); break;
        case 296: unit = static_cast<int>(whole); break;
        default: break;
        }
    }
    if (!(width > 0) || !(height > 0))
        return failure("damaged", text(QT_TRANSLATE_NOOP("core", "The TIFF has no size.")));
    if (!(resolutionX > 0) || !(resolutionY > 0) || (unit != 2 && unit != 3))
        return withoutSize(QStringLiteral("TIFF"));
    const double perUnit = unit == 2 ? millimetresPerInch : 10;
    facts.widthMm = width / resolutionX * perUnit;
    facts.heightMm = height / resolutionY * perUnit;
    facts.dotsPerInch = resolutionX * millimetresPerInch / perUnit;
    return facts;
}

// Encapsulated PostScript 3.0: the structure comments; what is drawn would need an interpreter.
Result<FigureFacts> readEps(const QByteArray &file)
{
    FigureFacts facts;
    facts.format = QStringLiteral("eps");
    std::array<double, 4> box{};
    bool known = false, exact = false;
    for (const QByteArray &raw : file.split('\n')) {
        const QString line = QString::fromLatin1(raw.trimmed());
        const bool precise = line.startsWith(QLatin1String("%%HiResBoundingBox:"));
        if (precise || (line.startsWith(QLatin1String("%%BoundingBox:")) && !exact)) {
            const QStringList words = line.mid(line.indexOf(u':') + 1).simplified().split(u' ');
            bool numbers = words.size() == 4;
            std::array<double, 4> read{};
            for (int i = 0; numbers && i < 4; ++i) {
                const auto value = parsedNumber(words[i]);
                numbers = value.has_value();
                read[static_cast<std::size_t>(i)] = value.value_or(0);
            }
            if (numbers) { // "(atend)" stands for the same comment at the end
                box = read;
                known = true;
                exact = precise;
            }
        } else if (line.startsWith(QLatin1String("%%DocumentNeededResources: font "))) {
            const QStringList fonts = line.section(u' ', 2).split(u' ', Qt::SkipEmptyParts);
            facts.fonts += fonts;
            facts.notEmbedded += fonts;
        }
    }
    if (!known || !(box[2] > box[0]) || !(box[3] > box[1]))
        return withoutSize(QStringLiteral("EPS"));
    facts.widthMm = (box[2] - box[0]) / pointsPerInch * millimetresPerInch;
    facts.heightMm = (box[3] - box[1]) / pointsPerInch * millimetresPerInch;
    return facts;
}

} // namespace

std::optional<Result<FigureFacts>> pictureFacts(const QByteArray &file)
{
    if (file.startsWith("\x89PNG\r\n\x1a\n"))
        return readPng(file);
    if (file.startsWith(QByteArray("II*\0", 4)) || file.startsWith(QByteArray("MM\0*", 4)))
        return readTiff(file);
    if (file.startsWith("%!PS"))
        return readEps(file);
    return std::nullopt;
}

} // namespace vitrine
