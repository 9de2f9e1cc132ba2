// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/richtext.h"

#include <QFontMetricsF>
#include <QPaintEngine>
#include <QPainterPath>

#include <algorithm>

namespace vitrine::plot
{

namespace
{

enum class Level { Base, Sub, Sup };

struct Piece
{
    QString words;
    bool italic = false, bold = false;
    Level level = Level::Base;
    bool breakBefore = false;
};

const QString smallAbove = QStringLiteral("⁰¹²³⁴⁵⁶⁷⁸⁹⁺⁻");
const QString smallBelow = QStringLiteral("₀₁₂₃₄₅₆₇₈₉₊₋");
const QString ordinary = QStringLiteral("0123456789+\u2212");

std::vector<Piece> pieces(const QString &markup)
{
    std::vector<Piece> all;
    int italic = 0, bold = 0;
    std::vector<Level> levels;
    bool breakNext = false;
    const auto put = [&](QChar character, Level level) {
        if (all.empty() || breakNext || all.back().italic != (italic > 0) || all.back().bold != (bold > 0) || all.back().level != level)
            all.push_back({QString(), italic > 0, bold > 0, level, breakNext});
        breakNext = false;
        all.back().words += character;
    };
    for (int i = 0; i < markup.size(); ++i) {
        const QChar character = markup.at(i);
        const Level level = levels.empty() ? Level::Base : levels.back();
        if (character == QLatin1Char('\n')) {
            breakNext = true;
            continue;
        }
        if (character == QLatin1Char('<')) {
            const int end = static_cast<int>(markup.indexOf(QLatin1Char('>'), i));
            const QString tag = end > 0 ? markup.mid(i + 1, end - i - 1).trimmed().toLower() : QString();
            bool known = true;
            if (tag == QLatin1String("i"))
                ++italic;
            else if (tag == QLatin1String("/i"))
                italic = std::max(0, italic - 1);
            else if (tag == QLatin1String("b"))
                ++bold;
            else if (tag == QLatin1String("/b"))
                bold = std::max(0, bold - 1);
            else if (tag == QLatin1String("sub"))
                levels.push_back(Level::Sub);
            else if (tag == QLatin1String("sup"))
                levels.push_back(Level::Sup);
            else if (tag == QLatin1String("/sub") || tag == QLatin1String("/sup")) {
                if (!levels.empty())
                    levels.pop_back();
            } else if (tag == QLatin1String("br") || tag == QLatin1String("br/"))
                breakNext = true;
            else
                known = false;
            if (known) {
                i = end;
                continue;
            }
        }
        if (character == QLatin1Char('&')) {
            bool replaced = false;
            for (const auto &[name, meaning] : {std::pair("&lt;", '<'), std::pair("&gt;", '>'), std::pair("&amp;", '&')}) {
                if (markup.mid(i, static_cast<int>(qstrlen(name))) == QLatin1String(name)) {
                    put(QLatin1Char(meaning), level);
                    i += static_cast<int>(qstrlen(name)) - 1;
                    replaced = true;
                    break;
                }
            }
            if (replaced)
                continue;
        }
        if (const auto above = smallAbove.indexOf(character); above >= 0)
            put(ordinary.at(above), Level::Sup);
        else if (const auto below = smallBelow.indexOf(character); below >= 0)
            put(ordinary.at(below), Level::Sub);
        else if (character == QLatin1Char('-') && level == Level::Sup && i + 1 < markup.size() && markup.at(i + 1).isDigit())
            put(ordinary.back(), level);
        else
            put(character, level);
    }
    return all;
}

} // namespace

RichText::RichText(const QString &markup, const QFont &font, double subscriptScale)
{
    const QFontMetricsF metrics(font);
    const double size = font.pixelSize();
    m_ascent = metrics.ascent();
    m_lineHeight = metrics.ascent() + metrics.descent();
    for (const Piece &piece : pieces(markup)) {
        if (m_lines.empty() || piece.breakBefore)
            m_lines.emplace_back();
        Line &line = m_lines.back();
        Run run;
        run.words = piece.words;
        run.font = font;
        run.font.setItalic(font.italic() || piece.italic);
        run.font.setBold(font.bold() || piece.bold);
        if (piece.level != Level::Base) {
            run.font.setPixelSize(std::max(1, qRound(size * subscriptScale)));
            run.rise = piece.level == Level::Sup ? 0.36 * size : -0.16 * size;
        }
        run.x = line.width;
        run.width = QFontMetricsF(run.font).horizontalAdvance(run.words);
        // An italic letter leans over what follows it upright and high.
        if (piece.italic && piece.level == Level::Base)
            run.width += 0.03 * size;
        line.width += run.width;
        line.runs.push_back(std::move(run));
    }
    for (const Line &line : m_lines)
        m_width = std::max(m_width, line.width);
    m_height = m_lineHeight * static_cast<double>(m_lines.size());
}

void RichText::draw(QPainter &painter, QPointF topLeft, const QColor &colour, double halo, Qt::Alignment alignment) const
{
    const auto start = [&](const Line &line) {
        if (alignment & Qt::AlignHCenter)
            return topLeft.x() + (m_width - line.width) / 2;
        if (alignment & Qt::AlignRight)
            return topLeft.x() + m_width - line.width;
        return topLeft.x();
    };
    // Widths of a few pixels occur on screen only: there, white copies around the words look the same as a
    // stroked outline and take a tenth of the time.
    const bool onScreen = halo > 0 && halo < 4 && painter.paintEngine() && painter.paintEngine()->type() == QPaintEngine::Raster;
    if (onScreen) {
        painter.setPen(Qt::white);
        double baseline = topLeft.y() + m_ascent;
        for (const Line &line : m_lines) {
            for (const Run &run : line.runs) {
                painter.setFont(run.font);
                for (const QPointF offset : {QPointF(-1, 0), QPointF(1, 0), QPointF(0, -1), QPointF(0, 1), QPointF(-0.7, -0.7), QPointF(0.7, -0.7), QPointF(-0.7, 0.7), QPointF(0.7, 0.7)})
                    painter.drawText(QPointF(start(line) + run.x, baseline - run.rise) + offset * halo, run.words);
            }
            baseline += m_lineHeight;
        }
    } else if (halo > 0) {
        QPainterPath outline;
        double baseline = topLeft.y() + m_ascent;
        for (const Line &line : m_lines) {
            for (const Run &run : line.runs)
                outline.addText(QPointF(start(line) + run.x, baseline - run.rise), run.font, run.words);
            baseline += m_lineHeight;
        }
        painter.strokePath(outline, QPen(Qt::white, 2 * halo, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
    painter.setPen(colour);
    double baseline = topLeft.y() + m_ascent;
    for (const Line &line : m_lines) {
        for (const Run &run : line.runs) {
            painter.setFont(run.font);
            painter.drawText(QPointF(start(line) + run.x, baseline - run.rise), run.words);
        }
        baseline += m_lineHeight;
    }
}

void RichText::drawTurned(QPainter &painter, QPointF centre, double angle, const QColor &colour, double halo) const
{
    painter.save();
    painter.translate(centre);
    painter.rotate(-angle);
    draw(painter, QPointF(-m_width / 2, -m_height / 2), colour, halo, Qt::AlignHCenter);
    painter.restore();
}

QString plainText(const QString &markup)
{
    QString plain;
    for (const Piece &piece : pieces(markup)) {
        if (piece.breakBefore)
            plain += QLatin1Char('\n');
        for (const QChar character : piece.words) {
            const auto known = ordinary.indexOf(character);
            if (known >= 0 && piece.level != Level::Base)
                plain += piece.level == Level::Sup ? smallAbove.at(known) : smallBelow.at(known);
            else
                plain += character;
        }
    }
    return plain;
}

} // namespace vitrine::plot
