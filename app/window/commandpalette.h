// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>
#include <QList>

class QAction;
class QLineEdit;
class QListWidget;

namespace vitrine
{

// A list of commands that shrinks while one types: every word must occur in a command's text or help.
class CommandPalette : public QFrame
{
    Q_OBJECT

public:
    explicit CommandPalette(QWidget *window);

    // Shows these commands, the disabled ones left out; the chosen one is triggered.
    void open(const QList<QAction *> &commands, const QString &placeholder);
    [[nodiscard]] QLineEdit *line() const { return m_line; }
    [[nodiscard]] QListWidget *list() const { return m_list; }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void filter();
    void accept();

    QLineEdit *m_line;
    QListWidget *m_list;
    QList<QAction *> m_commands;
};

} // namespace vitrine
