// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/startpage.h"

#include "icons/icons.h"
#include "settings/settings.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QVBoxLayout>

namespace vitrine
{

namespace
{
void clear(QVBoxLayout *layout)
{
    while (QLayoutItem *item = layout->takeAt(0)) {
        if (item->widget())
            item->widget()->deleteLater();
        delete item;
    }
}

QLabel *heading(const QString &words, QWidget *parent)
{
    auto *label = new QLabel(words, parent);
    QFont font = label->font();
    font.setBold(true);
    label->setFont(font);
    return label;
}
} // namespace

StartPage::StartPage(QWidget *parent)
    : QWidget(parent), m_title(new QLabel(this)), m_words(new QLabel(this)), m_recent(new QWidget(this)), m_unsaved(new QFrame(this)),
      m_dropFrame(new QWidget(this)), m_recentLayout(new QVBoxLayout(m_recent)), m_unsavedLayout(new QVBoxLayout(m_unsaved))
{
    setObjectName(QStringLiteral("startPage"));
    auto *column = new QWidget(this);
    column->setMaximumWidth(640);
    auto *outer = new QHBoxLayout(this);
    outer->addStretch(1);
    outer->addWidget(column, 8);
    outer->addStretch(1);
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(0, 32, 0, 32);
    layout->setSpacing(24);
    layout->addStretch(2);

    m_unsavedLayout->setContentsMargins(0, 0, 0, 0);
    m_unsavedLayout->setSpacing(4);
    m_unsaved->hide();
    layout->addWidget(m_unsaved);

    auto *drop = new QVBoxLayout(m_dropFrame);
    drop->setContentsMargins(24, 40, 24, 40);
    drop->setSpacing(12);
    QFont large = font();
    large.setPointSizeF(large.pointSizeF() * 1.8);
    m_title->setFont(large);
    m_title->setAlignment(Qt::AlignCenter);
    m_words->setAlignment(Qt::AlignCenter);
    m_words->setWordWrap(true);
    m_words->setForegroundRole(QPalette::PlaceholderText);
    drop->addWidget(m_title);
    drop->addWidget(m_words);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(8);
    buttons->addStretch(1);
    const auto button = [&](const QString &icon, const QString &text, const QString &help, void (StartPage::*signal)()) {
        auto *made = new QPushButton(icons::icon(icon), text, m_dropFrame);
        made->setObjectName(QStringLiteral("start.") + icon);
        made->setToolTip(help);
        connect(made, &QPushButton::clicked, this, signal);
        buttons->addWidget(made);
    };
    button(QStringLiteral("import"), tr("&Import Files …"), tr("Read instrument files"), &StartPage::importRequested);
    button(QStringLiteral("open"), tr("&Open a Project …"), tr("Open a project that was saved"), &StartPage::openRequested);
    button(QStringLiteral("example"), tr("Open the &Example"), tr("A project of simulated measurements that shows every technique"), &StartPage::exampleRequested);
    buttons->addStretch(1);
    drop->addSpacing(8);
    drop->addLayout(buttons);
    layout->addWidget(m_dropFrame);

    m_recentLayout->setContentsMargins(0, 0, 0, 0);
    m_recentLayout->setSpacing(0);
    layout->addWidget(m_recent);
    layout->addStretch(3);
    setProjectIsEmpty(true);
}

void StartPage::setProjectIsEmpty(bool empty)
{
    m_title->setText(empty ? tr("Drop files here") : tr("Open something from the project"));
    m_words->setText(empty ? tr("Calorimetry, impedance, magnetometry, thermal transport, or any table of numbers. "
                                "The format is found from the content, and analyses that fit begin at once.")
                           : tr("A click in the tree on the left shows it here, a double click keeps its tab. "
                                "More files can be dropped at any time."));
    m_recent->setVisible(empty && m_recentLayout->count() > 0);
}

void StartPage::refreshRecent()
{
    clear(m_recentLayout);
    const QStringList recent = settings::recentProjects();
    if (!recent.isEmpty())
        m_recentLayout->addWidget(heading(tr("Recent projects"), m_recent));
    constexpr int shownAtOnce = 6;
    for (const QString &path : recent.mid(0, shownAtOnce)) {
        const QFileInfo info(path);
        auto *button = new QPushButton(icons::icon(QStringLiteral("open")), QStringLiteral("%1    %2").arg(info.completeBaseName(), info.path()), m_recent);
        button->setFlat(true);
        button->setStyleSheet(QStringLiteral("text-align: left; padding: 6px 8px"));
        button->setToolTip(path);
        connect(button, &QPushButton::clicked, this, [this, path] { emit recentChosen(path); });
        m_recentLayout->addWidget(button);
    }
    m_recent->setVisible(!recent.isEmpty());
}

void StartPage::setUnsaved(const std::vector<Unsaved> &unsaved)
{
    clear(m_unsavedLayout);
    m_unsaved->setVisible(!unsaved.empty());
    if (unsaved.empty())
        return;
    m_unsavedLayout->addWidget(heading(tr("Unsaved work was kept"), m_unsaved));
    for (std::size_t i = 0; i < unsaved.size(); ++i) {
        auto *row = new QWidget(m_unsaved);
        auto *layout = new QHBoxLayout(row);
        layout->setContentsMargins(8, 0, 0, 0);
        layout->setSpacing(8);
        auto *words = new QLabel(QStringLiteral("<b>%1</b>  %2").arg(unsaved[i].name.toHtmlEscaped(), unsaved[i].what.toHtmlEscaped()), row);
        words->setWordWrap(true);
        layout->addWidget(words, 1);
        auto *recover = new QPushButton(tr("Recover"), row);
        recover->setObjectName(QStringLiteral("recover"));
        auto *discard = new QPushButton(tr("Discard …"), row);
        discard->setObjectName(QStringLiteral("discardUnsaved"));
        connect(recover, &QPushButton::clicked, this, [this, i] { emit recoverRequested(int(i)); });
        connect(discard, &QPushButton::clicked, this, [this, i] { emit discardRequested(int(i)); });
        layout->addWidget(discard);
        layout->addWidget(recover);
        m_unsavedLayout->addWidget(row);
    }
}

void StartPage::paintEvent(QPaintEvent *)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF frame = QRectF(m_dropFrame->mapTo(this, QPoint(0, 0)), QSizeF(m_dropFrame->size())).adjusted(1, 1, -1, -1);
    painter.setPen(QPen(palette().color(QPalette::Mid), 1.5, Qt::DashLine));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(frame, 8, 8);
}

} // namespace vitrine
