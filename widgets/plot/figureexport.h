// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "figure/figure.h"

#include <QByteArray>
#include <QImage>
#include <QSizeF>
#include <QStringList>

namespace vitrine
{

// Figures as files, at their true size in mm, drawn by the code that draws them on screen. All of these need
// a QApplication (the offscreen platform will do) and the main thread.

// "pdf", "svg", "eps", "png", "tiff".
[[nodiscard]] QStringList figureFormats();

// The figure `style.widthMm` wide; its height follows from the figure's own proportions and is capped at
// style.maximumHeightMm. PNG and TIFF have 600 dots per inch. Fails with "unknown-format", "empty-figure", or "no-font"
// where no font is installed.
[[nodiscard]] Result<QByteArray> exportedFigure(const Figure &figure, const FigureStyle &style, const QString &format);

// The same into a file whose ending names the format. The file is replaced as a whole or not at all; the
// failure says what the system answered.
[[nodiscard]] Result<Done> exportFigure(const Figure &figure, const FigureStyle &style, const QString &path);

// The page that exportedFigure() makes.
[[nodiscard]] QSizeF figureSizeMm(const Figure &figure, const FigureStyle &style);
// That page on the screen, with the lettering and lines of the paper; null when no font is installed or the figure
// is empty.
[[nodiscard]] QImage figurePicture(const Figure &figure, const FigureStyle &style, const QSize &pixels);
// The same, and where the words beside points stand on it, in typographic points from the page's upper left corner.
struct PageLabel
{
    std::size_t panel = 0;
    QString key;   // of the annotation
    QRectF box;
    QPointF place; // that it names
};
[[nodiscard]] QImage figurePicture(const Figure &figure, const FigureStyle &style, const QSize &pixels, std::vector<PageLabel> &labels);

// A small picture for lists and the start page; null when no font is installed or the figure is empty.
[[nodiscard]] QImage figureThumbnail(const Figure &figure, const QSize &pixels, double devicePixelRatio = 1);

} // namespace vitrine
