// SPDX-License-Identifier: GPL-3.0-or-later
#include "icons/icons.h"

#include <QFile>
#include <QGuiApplication>
#include <QHash>
#include <QIconEngine>
#include <QPainter>
#include <QPalette>
#include <QPixmapCache>
#include <QSvgRenderer>

#include <algorithm>
#include <cmath>

namespace vitrine::icons
{

namespace
{
QString path(const QString &name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

// Relative luminance as WCAG 2.1 defines it.
double luminance(const QColor &colour)
{
    const auto linear = [](double part) { return part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4); };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) + 0.0722 * linear(colour.blueF());
}

class LineIconEngine : public QIconEngine
{
public:
    explicit LineIconEngine(QString name) : m_name(std::move(name)) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        const double ratio = painter->device() ? painter->device()->devicePixelRatio() : 1;
        painter->drawPixmap(rect, scaledPixmap(rect.size() * ratio, mode, state, ratio));
    }

    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override { return scaledPixmap(size, mode, state, 1); }

    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State, qreal) override
    {
        const QPalette palette = QGuiApplication::palette();
        const QColor line = palette.color(mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active,
                                          mode == QIcon::Selected ? QPalette::HighlightedText : QPalette::WindowText);
        const QColor accent = mode == QIcon::Disabled || mode == QIcon::Selected ? line : accentColour();
        const QString key = QStringLiteral("vitrine/%1/%2x%3/%4/%5").arg(m_name).arg(size.width()).arg(size.height()).arg(line.rgba()).arg(accent.rgba());
        QPixmap pixmap;
        if (QPixmapCache::find(key, &pixmap))
            return pixmap;
        QFile file(path(m_name));
        QByteArray svg = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        svg.replace("currentColor", line.name().toLatin1());
        svg.replace("accentColor", accent.name().toLatin1());
        pixmap = QPixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        QSvgRenderer(svg).render(&painter, QRectF(QPointF(0, 0), QSizeF(size)));
        painter.end();
        QPixmapCache::insert(key, pixmap);
        return pixmap;
    }

    QIconEngine *clone() const override { return new LineIconEngine(m_name); }
    QString iconName() override { return m_name; }
    bool isNull() override { return false; }

private:
    QString m_name;
};
} // namespace

QIcon icon(const QString &name)
{
    static QHash<QString, QIcon> known;
    auto found = known.constFind(name);
    if (found == known.constEnd())
        found = known.insert(name, exists(name) ? QIcon(new LineIconEngine(name)) : QIcon());
    return *found;
}

bool exists(const QString &name)
{
    return QFile::exists(path(name));
}

QIcon technique(const QString &id)
{
    const QString name = QStringLiteral("technique-") + id;
    return icon(exists(name) ? name : QStringLiteral("technique"));
}

bool darkTheme()
{
    const QPalette palette = QGuiApplication::palette();
    return palette.color(QPalette::Window).lightness() < palette.color(QPalette::WindowText).lightness();
}

QColor accentColour()
{
    return darkTheme() ? QColor(0x56, 0xb4, 0xe9) : QColor(0x00, 0x72, 0xb2);
}

QColor warningColour()
{
    return darkTheme() ? QColor(0xe6, 0x9f, 0x00) : QColor(0xa8, 0x5b, 0x00);
}

QColor errorColour()
{
    return darkTheme() ? QColor(0xff, 0x8a, 0x65) : QColor(0xb3, 0x26, 0x1e);
}

void mendQuietText()
{
    const QPalette palette = QGuiApplication::palette();
    const QColor quiet = palette.color(QPalette::PlaceholderText);
    const auto contrast = [&palette, &quiet](QPalette::ColorRole ground) {
        const QColor under = palette.color(ground);
        const double share = quiet.alphaF();
        const QColor seen = QColor::fromRgbF(float(quiet.redF() * share + under.redF() * (1 - share)), float(quiet.greenF() * share + under.greenF() * (1 - share)),
                                             float(quiet.blueF() * share + under.blueF() * (1 - share)));
        const double a = luminance(seen), b = luminance(under);
        return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
    };
    constexpr double legible = 3; // WCAG 2.1, 1.4.11: what is not body text
    if (contrast(QPalette::Base) >= legible && contrast(QPalette::Window) >= legible)
        return;
    QColor mended = palette.color(QPalette::Text);
    mended.setAlphaF(0.6F);
    if (mended == quiet)
        return;
    QPalette next = palette; // only this colour counts as set: the others go on following the desktop
    next.setColor(QPalette::PlaceholderText, mended);
    QGuiApplication::setPalette(next);
}

} // namespace vitrine::icons
