// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>
#include <vector>

class QAction;
class QMainWindow;
class QMenu;
class QToolBar;

namespace vitrine
{

// One thing a person can do, as a row of the table. Menus, tool bar, command palette, shortcut page and their
// tests are made from it; nobody makes an action by hand.
struct CommandRow
{
    const char *id;   // "file.open"
    const char *menu; // title of its menu
    const char *text; // header capitals, with mnemonic
    const char *help; // a sentence without full stop: tooltip and status tip
    const char *icon; // of resources/icons
    QList<QKeySequence> keys;
    bool inToolBar = false;
    bool separatorBefore = false;
    bool checkable = false;
};
[[nodiscard]] const std::vector<CommandRow> &commandTable();

// The actions of one window.
class Commands : public QObject
{
    Q_OBJECT

public:
    explicit Commands(QMainWindow *window);

    [[nodiscard]] QAction *action(const char *id) const; // an unknown id is a programmer's mistake
    void handle(const char *id, QObject *context, const std::function<void()> &handler);
    [[nodiscard]] bool handled(const char *id) const { return m_handled.contains(QString::fromLatin1(id)); }
    [[nodiscard]] const QList<QAction *> &all() const { return m_all; } // in the order of the table

    void fillMenus();
    void fillToolBar(QToolBar *bar);
    [[nodiscard]] QMenu *menu(const char *title) const;
    void retranslate();

private:
    QMainWindow *m_window;
    QHash<QString, QAction *> m_actions;
    QHash<QString, QMenu *> m_menus;
    QList<QAction *> m_all;
    QList<QString> m_handled;
};

} // namespace vitrine
