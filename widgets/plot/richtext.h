// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QSizeF>
#include <QString>

#include <vector>

namespace vitrine::plot
{

// A few words with italics, indices and exponents, in one or several lines: «<i>M</i><sub>n</sub> (10<sup>−6</sup>)».
// Knows <i>, <b>, <sub>, <sup>, <br>, line feeds and &lt; &gt; &amp;. Exponents written with Unicode's own
// small digits are set like marked ones, since few fonts carry all of them; a hyphen before a digit in an
// exponent becomes a minus.
class RichText
{
public:
    RichText() = default; // no words
    // The font's pixel size is in the painter's logical units.
    RichText(const QString &markup, const QFont &font, double subscriptScale = 0.72);

    [[nodiscard]] double width() const { return m_width; }
    [[nodiscard]] double height() const { return m_height; }
    [[nodiscard]] double lineHeight() const { return m_lineHeight; }
    [[nodiscard]] double ascent() const { return m_ascent; }
    [[nodiscard]] bool isEmpty() const { return m_lines.empty(); }

    // (x, y) is the upper left corner. A halo is drawn first where its width is above 0.
    void draw(QPainter &painter, QPointF topLeft, const QColor &colour, double halo = 0, Qt::Alignment lines = Qt::AlignLeft) const;
    // Turned about the middle of the text; angle in degrees, counter-clockwise on the page.
    void drawTurned(QPainter &painter, QPointF centre, double angle, const QColor &colour, double halo = 0) const;

private:
    struct Run
    {
        QString words;
        QFont font;
        double x = 0, rise = 0, width = 0;
    };
    struct Line
    {
        std::vector<Run> runs;
        double width = 0;
    };
    std::vector<Line> m_lines;
    double m_width = 0, m_height = 0, m_lineHeight = 0, m_ascent = 0;
};

// The markup without its marks, exponents as Unicode characters where they exist: for tooltips and names.
[[nodiscard]] QString plainText(const QString &markup);

} // namespace vitrine::plot
