// SPDX-License-Identifier: GPL-3.0-or-later
#include "importing/dropoverlay.h"

#include "icons/icons.h"
#include "text/displaytext.h"

#include <QEvent>
#include <QPainter>

namespace vitrine
{

namespace
{
// Long enough for some dozen files, short enough that the words are there before the hand has arrived.
constexpr int patienceMs = 400;
} // namespace

DropOverlay::DropOverlay(Session *session, QWidget *covered) : QWidget(covered), m_session(session)
{
    setObjectName(QStringLiteral("dropOverlay"));
    setAttribute(Qt::WA_TransparentForMouseEvents);
    covered->installEventFilter(this);
    hide();
}

void DropOverlay::begin(const QList<QUrl> &urls)
{
    m_words = tr("Looking at %n file(s) …", nullptr, int(urls.size()));
    m_urls = urls;
    m_job = m_session->jobs().start<HoverCount>(
        tr("Looking at files"), [urls](const Progress &progress) { return lookedAt(urls, patienceMs, progress); }, this,
        [this, urls](const HoverCount &count) {
            if (isVisible() && urls == m_urls)
                describe(count);
        });
    setGeometry(parentWidget()->rect());
    raise();
    show();
}

void DropOverlay::end()
{
    m_session->jobs().cancel(m_job);
    hide();
}

void DropOverlay::describe(const HoverCount &count)
{
    QStringList parts;
    for (const auto &[label, files] : count.techniques)
        parts << QStringLiteral("%1 %2").arg(files).arg(shown(label));
    if (count.projects > 0)
        parts << tr("%n project(s)", nullptr, count.projects);
    if (count.unknown > 0)
        parts << tr("%n unknown", nullptr, count.unknown);
    if (count.notLookedAt > 0)
        parts << tr("%n more", nullptr, count.notLookedAt);
    m_words = tr("%n file(s)", nullptr, count.total) + (parts.isEmpty() ? QString() : QStringLiteral(": ") + parts.join(QStringLiteral(", ")));
    setAccessibleName(m_words);
    update();
}

void DropOverlay::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QColor veil = palette().color(QPalette::Window);
    veil.setAlpha(225);
    painter.fillRect(rect(), veil);
    painter.setPen(QPen(icons::accentColour(), 2, Qt::DashLine));
    painter.drawRoundedRect(QRectF(rect()).adjusted(16, 16, -16, -16), 8, 8);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    painter.setFont(large);
    painter.setPen(palette().color(QPalette::WindowText));
    painter.drawText(rect().adjusted(32, 32, -32, -48), Qt::AlignCenter | Qt::TextWordWrap, m_words);
    painter.setFont(font());
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(rect().adjusted(32, 96, -32, 0), Qt::AlignCenter, tr("Let go to import"));
}

bool DropOverlay::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == parentWidget() && event->type() == QEvent::Resize)
        setGeometry(parentWidget()->rect());
    return QWidget::eventFilter(watched, event);
}

} // namespace vitrine
