// SPDX-License-Identifier: GPL-3.0-or-later
#include "window/commandpalette.h"

#include <QAction>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListWidget>
#include <QPointer>
#include <QTimer>
#include <QVBoxLayout>

namespace vitrine
{

CommandPalette::CommandPalette(QWidget *window) : QFrame(window, Qt::Popup), m_line(new QLineEdit(this)), m_list(new QListWidget(this))
{
    setObjectName(QStringLiteral("commandPalette"));
    setFrameShape(QFrame::StyledPanel);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(8, 8, 8, 8);
    layout->setSpacing(4);
    layout->addWidget(m_line);
    layout->addWidget(m_list);
    m_line->setAccessibleName(tr("Find a command"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setUniformItemSizes(true);
    m_line->installEventFilter(this);
    connect(m_line, &QLineEdit::textChanged, this, &CommandPalette::filter);
    connect(m_line, &QLineEdit::returnPressed, this, &CommandPalette::accept);
    connect(m_list, &QListWidget::itemClicked, this, &CommandPalette::accept);
}

void CommandPalette::open(const QList<QAction *> &commands, const QString &placeholder)
{
    m_commands = commands;
    m_line->clear();
    m_line->setPlaceholderText(placeholder);
    filter();
    const QWidget *window = parentWidget();
    resize(std::min(560, window->width() - 80), std::min(400, window->height() - 120));
    move(window->mapToGlobal(QPoint((window->width() - width()) / 2, 64)));
    show();
    m_line->setFocus();
}

void CommandPalette::filter()
{
    const QStringList words = m_line->text().split(QLatin1Char(' '), Qt::SkipEmptyParts);
    m_list->clear();
    for (QAction *command : std::as_const(m_commands)) {
        if (!command->isEnabled())
            continue;
        QString name = command->text();
        name.remove(QLatin1Char('&'));
        const QString searched = name + QLatin1Char(' ') + command->toolTip();
        const bool found = std::all_of(words.begin(), words.end(), [&](const QString &word) { return searched.contains(word, Qt::CaseInsensitive); });
        if (!found)
            continue;
        const QString keys = command->shortcut().toString(QKeySequence::NativeText);
        auto *item = new QListWidgetItem(command->icon(), keys.isEmpty() ? name : QStringLiteral("%1   %2").arg(name, keys), m_list);
        item->setToolTip(command->toolTip());
        item->setData(Qt::UserRole, QVariant::fromValue<QObject *>(command));
    }
    if (m_list->count() == 0) {
        auto *nothing = new QListWidgetItem(tr("No command has these words in its name or description."), m_list);
        nothing->setFlags(Qt::NoItemFlags);
    }
    m_list->setCurrentRow(0);
}

void CommandPalette::accept()
{
    QListWidgetItem *item = m_list->currentItem();
    if (!item || !(item->flags() & Qt::ItemIsEnabled))
        return;
    const QPointer<QAction> command(qobject_cast<QAction *>(item->data(Qt::UserRole).value<QObject *>()));
    hide();
    // After the popup has gone: a command may open another one.
    QTimer::singleShot(0, parentWidget(), [command] {
        if (command)
            command->trigger();
    });
}

bool CommandPalette::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        auto *key = static_cast<QKeyEvent *>(event);
        const int step = key->key() == Qt::Key_Down ? 1 : key->key() == Qt::Key_Up ? -1 : key->key() == Qt::Key_PageDown ? 8 : key->key() == Qt::Key_PageUp ? -8 : 0;
        if (step != 0) {
            m_list->setCurrentRow(std::clamp(m_list->currentRow() + step, 0, std::max(0, m_list->count() - 1)));
            return true;
        }
    }
    return QFrame::eventFilter(watched, event);
}

} // namespace vitrine
