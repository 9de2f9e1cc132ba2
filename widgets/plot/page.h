// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "figure/figure.h"
#include "plot/richtext.h"

#include <QColor>
#include <QFont>
#include <QPen>

#include <map>
#include <memory>
#include <tuple>

namespace vitrine::plot
{

// How typographic sizes become the painter's logical units, on screen and on paper.
struct Page
{
    FigureStyle style;
    QString family;       // of the font, never empty where a font is installed
    double point = 1;     // logical units a typographic point, for text
    double linePoint = 1; // the same for line widths and markers: screens show a little more
    double millimetre = 72 / 25.4;
    double thinnest = 0;  // no line is thinner, in logical units
    double column = 1;    // page columns that curves are thinned to
    bool screen = false;  // lines may be drawn piece by piece, which is quick and looks the same

    [[nodiscard]] QFont font(double points, bool bold = false, bool italic = false) const;
    // Marked-up words at a size; indices never fall below the style's smallest lettering.
    [[nodiscard]] RichText words(const QString &markup, double points, bool bold = false, bool italic = false) const;
    [[nodiscard]] QPen pen(const Stroke &stroke) const;
    [[nodiscard]] QPen pen(double widthPt, const QColor &colour = Qt::black) const;
    // Annotations carry sizes for paper; screens scale them with their own font.
    [[nodiscard]] double annotationPoints(double wanted) const;

private:
    friend Page screenPage(const QFont &font, double dotsPerInch);
    // Words set once: the same ticks and titles return at every step of a drag, and setting costs more than drawing.
    using SetWords = std::map<std::tuple<QString, double, bool, bool>, RichText>;
    std::shared_ptr<SetWords> m_set;
};

[[nodiscard]] inline QColor colourOf(std::uint32_t argb)
{
    return QColor::fromRgba(argb);
}

// The family a style asks for, else Liberation Sans, Arial, Helvetica, DejaVu Sans or any other; empty where
// no font is installed at all.
[[nodiscard]] QString installedFamily(const QString &wanted);

// On paper: `unitsPerPoint` logical units a point, fine enough that whole-numbered font sizes do not matter.
[[nodiscard]] Page paperPage(const FigureStyle &style, double unitsPerPoint);
// On screen: the widget's font, logical pixels.
[[nodiscard]] Page screenPage(const QFont &font, double dotsPerInch);

} // namespace vitrine::plot
