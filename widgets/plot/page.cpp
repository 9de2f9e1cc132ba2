// SPDX-License-Identifier: GPL-3.0-or-later
#include "plot/page.h"

#include <QFontDatabase>
#include <QFontInfo>

#include <algorithm>

namespace vitrine::plot
{

QFont Page::font(double points, bool bold, bool italic) const
{
    QFont font(family);
    font.setPixelSize(std::max(1, qRound(points * point)));
    font.setBold(bold);
    font.setItalic(italic);
    if (!screen)
        font.setHintingPreference(QFont::PreferNoHinting);
    return font;
}

RichText Page::words(const QString &markup, double points, bool bold, bool italic) const
{
    const double scale = std::clamp(style.smallestPt / points, style.subscriptScale, std::max(1.0, style.subscriptScale));
    if (!m_set)
        return RichText(markup, font(points, bold, italic), scale);
    // A person who drags for hours sees ever new numbers.
    constexpr std::size_t most = 1024;
    if (m_set->size() >= most)
        m_set->clear();
    const auto [it, isNew] = m_set->try_emplace({markup, points, bold, italic});
    if (isNew)
        it->second = RichText(markup, font(points, bold, italic), scale);
    return it->second;
}

QPen Page::pen(double widthPt, const QColor &colour) const
{
    return QPen(colour, std::max(thinnest, widthPt * linePoint), Qt::SolidLine, Qt::FlatCap, Qt::MiterJoin);
}

QPen Page::pen(const Stroke &stroke) const
{
    if (!(stroke.width > 0))
        return Qt::NoPen;
    QPen result = pen(stroke.width, colourOf(stroke.colour));
    result.setJoinStyle(Qt::RoundJoin);
    switch (stroke.dash) {
    case Dash::Solid:
        result.setCapStyle(Qt::RoundCap);
        break;
    case Dash::Dashed:
        result.setDashPattern({4, 2.5});
        break;
    case Dash::Dotted:
        result.setDashPattern({1.2, 2});
        break;
    case Dash::DashDot:
        result.setDashPattern({5, 2, 1.2, 2});
        break;
    }
    return result;
}

double Page::annotationPoints(double wanted) const
{
    // 6 pt stands for the style's ordinary size; smaller and larger words keep their proportion.
    return wanted / 6.0 * style.annotationPt;
}

QString installedFamily(const QString &wanted)
{
    const QStringList families = QFontDatabase::families();
    if (families.isEmpty())
        return {};
    for (const QString &family : {wanted, QStringLiteral("Liberation Sans"), QStringLiteral("Arial"), QStringLiteral("Helvetica"),
                                  QStringLiteral("Arimo"), QStringLiteral("DejaVu Sans")}) {
        if (!family.isEmpty() && families.contains(family, Qt::CaseInsensitive))
            return family;
    }
    return QFontInfo(QFontDatabase::systemFont(QFontDatabase::GeneralFont)).family();
}

Page paperPage(const FigureStyle &style, double unitsPerPoint)
{
    Page page;
    page.style = style;
    page.family = installedFamily(style.font);
    page.point = page.linePoint = unitsPerPoint;
    page.millimetre = unitsPerPoint * 72 / 25.4;
    page.thinnest = 0.25 * unitsPerPoint;
    page.column = 0.06 * unitsPerPoint;
    return page;
}

Page screenPage(const QFont &font, double dotsPerInch)
{
    Page page;
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : font.pixelSize() * 72 / dotsPerInch;
    page.style.name = QStringLiteral("screen");
    page.style.axisTitlePt = points;
    page.style.tickLabelPt = 0.92 * points;
    page.style.annotationPt = 0.88 * points;
    page.style.panelLetterPt = 1.1 * points;
    page.style.frameWidthPt = 0.5;
    page.style.minorTickPt = 0.5;
    page.family = font.family();
    page.point = dotsPerInch / 72;
    page.linePoint = 1.35 * page.point;
    // What millimetres stand for (bubbles, label distances) grows with the text, so a chart keeps its looks.
    page.millimetre = page.point * points / 7 * 72 / 25.4;
    page.thinnest = 0.8;
    page.column = 1;
    page.screen = true;
    page.m_set = std::make_shared<Page::SetWords>();
    return page;
}

} // namespace vitrine::plot
