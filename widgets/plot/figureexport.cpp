// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/figureexport.h"

#include "plot/figurepainter.h"
#include "plot/postscript.h"
#include "plot/tiff.h"

#include <QBuffer>
#include <QFileInfo>
#include <QObject>
#include <QPageLayout>
#include <QPageSize>
#include <QPdfWriter>
#include <QSaveFile>
#include <QSvgGenerator>

#include <algorithm>
#include <cmath>
#include <map>

namespace vitrine
{

namespace
{

using plot::FigureGeometry;
using plot::FigurePainter;
using plot::Page;
using plot::PaintCache;

// Logical units a typographic point: fonts have whole-numbered sizes in them, exact to a hundredth of a point.
constexpr double unitsPerPoint = 100;
constexpr double unitsPerMillimetre = unitsPerPoint * 72 / 25.4;
constexpr double dotsPerInch = 600;

struct PageSize
{
    double widthMm = 0, heightMm = 0;
};

PageSize sizeFor(const Figure &figure, const FigureStyle &style)
{
    const double proportion = figure.widthMm > 0 && figure.heightMm > 0 ? figure.heightMm / figure.widthMm : 0.78;
    double height = style.widthMm * proportion;
    // Panels above each other on a page narrower than theirs keep a height in which an axis can be read.
    constexpr double lowestRow = 34;
    int rows = 1;
    for (const Panel &panel : figure.panels)
        rows = std::max(rows, panel.row + 1);
    if (rows > 1 && style.widthMm < figure.widthMm)
        height = std::max(height, std::min(figure.heightMm, rows * lowestRow));
    return {style.widthMm, std::min(height, style.maximumHeightMm)};
}

// Paints into a painter whose logical units are hundredths of a point.
std::vector<PageLabel> paintOnPaper(QPainter &painter, const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    const Page page = plot::paperPage(style, unitsPerPoint);
    PaintCache cache;
    auto ranges = plot::fittedRanges(figure, cache.paths);
    const QRectF area(0, 0, size.widthMm * unitsPerMillimetre, size.heightMm * unitsPerMillimetre);
    const FigureGeometry geometry = plot::laidOutOnPaper(figure, ranges, page, area, cache.paths);
    FigurePainter figurePainter(figure, geometry, page, cache, labels::Effort::Thorough);
    figurePainter.paint(painter);
    std::vector<PageLabel> labels;
    for (const FigurePainter::PlacedWords &words : figurePainter.placedWords())
        labels.push_back({words.panel, words.key, QRectF(words.box.topLeft() / unitsPerPoint, words.box.size() / unitsPerPoint), words.place / unitsPerPoint});
    return labels;
}

QString titleOf(const Figure &figure)
{
    return figure.title.isEmpty() ? figure.key : plot::plainText(figure.title);
}

// Qt writes page boxes in whole points. The page is therefore made a little larger, the figure painted onto
// its lower left corner, and the box cut down to the exact size in the finished file; the text keeps its
// length, since the file counts bytes.
bool setMediaBox(QByteArray &pdf, double widthPt, double heightPt)
{
    const QByteArray begin("/MediaBox [");
    const qsizetype at = pdf.indexOf(begin);
    const qsizetype end = pdf.indexOf(']', at);
    if (at < 0 || end < 0 || pdf.indexOf(begin, end) >= 0)
        return false;
    const qsizetype from = at + begin.size();
    QByteArray box = "0 0 " + QByteArray::number(widthPt, 'f', 4) + ' ' + QByteArray::number(heightPt, 'f', 4);
    if (box.size() > end - from)
        return false;
    pdf.replace(from, end - from, box.leftJustified(end - from, ' '));
    return true;
}

QByteArray asPdf(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setCreator(QStringLiteral("Vitrine " VITRINE_VERSION));
    writer.setTitle(titleOf(figure));
    writer.setResolution(7200);
    const double widthPt = size.widthMm * 72 / 25.4, heightPt = size.heightMm * 72 / 25.4;
    const QSizeF whole(std::ceil(widthPt), std::ceil(heightPt));
    writer.setPageSize(QPageSize(whole, QPageSize::Point, QString(), QPageSize::ExactMatch));
    writer.setPageMargins(QMarginsF(0, 0, 0, 0));
    QPainter painter(&writer);
    painter.translate(0, (whole.height() - heightPt) * unitsPerPoint);
    paintOnPaper(painter, figure, style, size);
    painter.end();
    setMediaBox(bytes, widthPt, heightPt);
    return bytes;
}

QByteArray asSvg(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QSvgGenerator generator;
    generator.setOutputDevice(&buffer);
    generator.setTitle(titleOf(figure));
    generator.setDescription(figure.notice);
    // Hundredths of a millimetre, so that the page is a whole number of units.
    generator.setResolution(2540);
    const QSize units(qRound(size.widthMm * 100), qRound(size.heightMm * 100));
    generator.setSize(units);
    generator.setViewBox(QRect(QPoint(0, 0), units));
    QPainter painter(&generator);
    painter.scale(100 / unitsPerMillimetre, 100 / unitsPerMillimetre);
    paintOnPaper(painter, figure, style, size);
    painter.end();
    return bytes;
}

QByteArray asEps(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    plot::PostScriptDevice device(size.widthMm * 72 / 25.4, size.heightMm * 72 / 25.4, unitsPerPoint);
    QPainter painter(&device);
    paintOnPaper(painter, figure, style, size);
    painter.end();
    return device.document(titleOf(figure), QStringLiteral("Vitrine " VITRINE_VERSION));
}

QImage raster(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    const auto pixels = [](double millimetres) { return static_cast<int>(std::lround(millimetres / 25.4 * dotsPerInch)); };
    QImage image(pixels(size.widthMm), pixels(size.heightMm), QImage::Format_RGB32);
    if (image.isNull())
        return image;
    image.fill(Qt::white);
    image.setDotsPerMeterX(static_cast<int>(std::lround(dotsPerInch / 0.0254)));
    image.setDotsPerMeterY(image.dotsPerMeterX());
    image.setText(QStringLiteral("Software"), QStringLiteral("Vitrine " VITRINE_VERSION));
    QPainter painter(&image);
    painter.scale(image.width() / (size.widthMm * unitsPerMillimetre), image.height() / (size.heightMm * unitsPerMillimetre));
    paintOnPaper(painter, figure, style, size);
    painter.end();
    return image;
}

QByteArray asTiff(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    return plot::tiff(raster(figure, style, size), dotsPerInch, "Vitrine " VITRINE_VERSION);
}

QByteArray asPng(const Figure &figure, const FigureStyle &style, const PageSize &size)
{
    const QImage image = raster(figure, style, size);
    if (image.isNull())
        return {};
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    if (!image.save(&buffer, "PNG"))
        return {};
    return bytes;
}

} // namespace

QStringList figureFormats()
{
    return {QStringLiteral("pdf"), QStringLiteral("svg"), QStringLiteral("eps"), QStringLiteral("png"), QStringLiteral("tiff")};
}

Result<QByteArray> exportedFigure(const Figure &figure, const FigureStyle &style, const QString &format)
{
    using Writer = QByteArray (*)(const Figure &, const FigureStyle &, const PageSize &);
    static const std::map<QString, Writer> writers{
        {QStringLiteral("pdf"), asPdf}, {QStringLiteral("svg"), asSvg}, {QStringLiteral("eps"), asEps}, {QStringLiteral("png"), asPng}, {QStringLiteral("tiff"), asTiff}};
    const auto writer = writers.find(format == QLatin1String("tif") ? QStringLiteral("tiff") : format);
    if (writer == writers.end()) {
        return failure("unknown-format", text(QT_TRANSLATE_NOOP("core", "Figures cannot be written as «%1»; possible are %2."), format,
                                              figureFormats().join(QStringLiteral(", "))));
    }
    if (figure.panels.empty())
        return failure("empty-figure", text(QT_TRANSLATE_NOOP("core", "The figure has no panels, so there is nothing to draw.")));
    if (plot::installedFamily(style.font).isEmpty()) {
        return failure("no-font", text(QT_TRANSLATE_NOOP("core", "No font is installed, so the figure's words cannot be drawn. "
                                                                 "Install one, for example the package fonts-liberation.")));
    }
    const PageSize size = sizeFor(figure, style);
    QByteArray bytes = writer->second(figure, style, size);
    if (bytes.isEmpty()) {
        return failure("too-large", text(QT_TRANSLATE_NOOP("core", "There is not enough memory for a picture of %1 mm × %2 mm."), size.widthMm, size.heightMm));
    }
    return bytes;
}

Result<Done> exportFigure(const Figure &figure, const FigureStyle &style, const QString &path)
{
    const auto bytes = exportedFigure(figure, style, QFileInfo(path).suffix().toLower());
    if (!bytes)
        return bytes.failure();
    Place place;
    place.file = path;
    QSaveFile file(path);
    const auto refused = [&file, &path, &place] {
        return failure("cannot-write", text(QT_TRANSLATE_NOOP("core", "«%1» could not be written: %2."), path, file.errorString()), place);
    };
    if (!file.open(QIODevice::WriteOnly))
        return refused();
    // In steps, so that a full disk is noticed where it happens and with the system's own words.
    constexpr qsizetype step = 1 << 16;
    for (qsizetype at = 0; at < bytes->size(); at += step) {
        const qsizetype length = std::min(step, bytes->size() - at);
        if (file.write(bytes->constData() + at, length) != length || !file.flush())
            return refused();
    }
    if (!file.commit())
        return refused();
    const qint64 written = QFileInfo(path).size();
    if (written != bytes->size()) {
        return failure("cannot-write", text(QT_TRANSLATE_NOOP("core", "«%1» has %2 bytes after writing %3."), path, written, qint64(bytes->size())), place);
    }
    return Done{};
}

QSizeF figureSizeMm(const Figure &figure, const FigureStyle &style)
{
    const PageSize size = sizeFor(figure, style);
    return {size.widthMm, size.heightMm};
}

QImage figurePicture(const Figure &figure, const FigureStyle &style, const QSize &pixels)
{
    std::vector<PageLabel> labels;
    return figurePicture(figure, style, pixels, labels);
}

QImage figurePicture(const Figure &figure, const FigureStyle &style, const QSize &pixels, std::vector<PageLabel> &labels)
{
    labels.clear();
    if (figure.panels.empty() || pixels.isEmpty() || plot::installedFamily(style.font).isEmpty())
        return {};
    QImage image(pixels, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    const PageSize size = sizeFor(figure, style);
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.scale(image.width() / (size.widthMm * unitsPerMillimetre), image.height() / (size.heightMm * unitsPerMillimetre));
    labels = paintOnPaper(painter, figure, style, size);
    return image;
}

QImage figureThumbnail(const Figure &figure, const QSize &pixels, double devicePixelRatio)
{
    if (figure.panels.empty() || pixels.isEmpty() || plot::installedFamily({}).isEmpty())
        return {};
    QImage image(pixels * devicePixelRatio, QImage::Format_RGB32);
    if (image.isNull())
        return {};
    image.fill(Qt::white);
    QPainter painter(&image);
    // The page of a single column, made small: its words are then too small to read, its shape is not.
    FigureStyle style;
    const double scale = image.width() / (style.widthMm * unitsPerMillimetre);
    painter.scale(scale, scale);
    paintOnPaper(painter, figure, style, {style.widthMm, style.widthMm * image.height() / image.width()});
    painter.end();
    image.setDevicePixelRatio(devicePixelRatio);
    return image;
}

} // namespace vitrine
